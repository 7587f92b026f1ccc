#ifndef OPGAVE_KADER_PRIVATE_H
#define OPGAVE_KADER_PRIVATE_H

#include "kader.h"

/*
 * kader-private -- what the files that read a kader share
 *
 * Each reads its own fields: kader.c the head and the gates, kader-criteria.c
 * what is weighed, kader-choice.c what ranking and choosing go by.  False is a
 * fault, and the end of the reading.
 */

#define KADER_WEIGHTS (100 * NUMBER_ONE)

/* What reading a kader has at hand. */
struct kader_reader {
	struct arena *arena;
	const struct document *doc;
	struct fault *fault;
	const struct words *words;
};

char *kader_copy(struct kader_reader *r, const char *text);
struct place kader_place(struct kader_reader *r, const struct value *v);

/* A member that is one number; `has` tells if it is there at all. */
bool kader_number(struct kader_reader *r, const struct value *map,
    const char *key, bool *has, int64_t *n);

/* A weight: 0 to 100. */
bool kader_weight(struct kader_reader *r, const struct value *map,
    const char *key, bool *has, int64_t *n);

/* A member that is a text, or NULL. */
const char *kader_text(struct kader_reader *r, const struct value *map,
    const char *key);

/* A field that says what there is in a kader may be left out or empty, but not
 * be `onbekend`; and what it names has a name, which neither `onbekend` nor
 * `geen` is. */
bool kader_known(struct kader_reader *r, const struct value *field);
bool kader_named(struct kader_reader *r, const struct value *field,
    const struct value *item, const char *name);

/* `leest` of an item. */
bool kader_measure(struct kader_reader *r, const struct value *map,
    struct measure *m);

/* The meanings of a map {1: aardig, 5: ...}; it may be unknown. */
void kader_scale(struct kader_reader *r, const struct value *map,
    struct scale *scale);

/* Is the key of this value a field of an opgave, `kansen.waarde`? */
bool kader_opgave_field(struct arena *a, const struct document *d,
    const struct value *v, struct fault *f);

/* Is all that the kader says what the schema knows, and is there all that it
 * must say?  Then no other file need ask that again. */
bool kader_check(struct kader_reader *r);

bool kader_criteria(struct kader_reader *r, struct kader *k);

/* After the criteria, which it names. */
bool kader_choice(struct kader_reader *r, struct kader *k);

/* After the gates and criteria: what kader_heeds asks. */
void kader_reads(struct kader_reader *r, struct kader *k);

#endif
