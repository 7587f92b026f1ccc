#ifndef OPGAVE_KOPPELING_PRIVATE_H
#define OPGAVE_KOPPELING_PRIVATE_H

#include "group.h"
#include "koppeling.h"

/*
 * koppeling-private -- what reading, writing and saying share
 *
 * Each item of each `koppelingen` that names an opgave of the stream is told;
 * items that do not are never looked at again.
 */

struct told {
	uint64_t pair;		/* both numbers, the lower one first */
	uint32_t holder;
	uint32_t index;		/* among its items, from 0 */
	struct value *item;	/* while the record is awake */
	bool proposed;		/* by a program */
	bool bare;		/* and nobody added to it, no comment either */
	bool rejected;		/* by people */
	bool settled;		/* confirmed by people, on grounds */
	bool stays;
	const struct fault *outdated;	/* after koppeling_outdated */
	const struct meet_pair *found;	/* its grounds now, or NULL */
	struct told *next;	/* of the same holder */
};

/* What a record will hold. */
struct holding {
	struct told *told;	/* all of them */
	uint32_t first;		/* of the pairs that are new in it, + 1 */
	uint32_t last;
};

struct koppelingen {
	struct arena *arena;
	struct meet *meet;
	struct groups *groups;
	struct told *all;	/* by pair */
	size_t count;
	bool placed, looked;
	struct holding *holdings;	/* by opgave */
	uint32_t *next;		/* by pair: the next of its holder, + 1 */
	struct arena *scratch;
	struct fault *remarks;
	size_t remark_count, remark_room;
};

/* What one item says of a pair and another will say too. */
struct koppeling_more_said {
	const char *key;
	struct value *value;
	struct koppeling_more_said *next;
};

/* The field and its items, as values that can be edited; NULL: none, or not
 * known.  The record must be awake. */
struct value *koppeling_field(const struct document *record);
struct value *koppeling_first(const struct document *record);
struct value *koppeling_next(struct value *item);

/* If the record of that number is at rest: wake it, in this arena, and find
 * again what was told in it.  False: that is not there any more, since somebody
 * wrote to the file, and the record rests still. */
bool koppeling_wake(struct koppelingen *k, uint32_t number, struct arena *a,
    struct fault *f);

/* Could a program have written this effect?  All that stands in this item? */
bool koppeling_is_own_effect(const struct value *v);
bool koppeling_is_bare(const struct value *item);

bool koppeling_has_status(const struct value *item, const char *word);

/* The first that was told of a pair, or NULL; the others stand behind it. */
struct told *koppeling_told(struct koppelingen *k, uint32_t a, uint32_t b);

/* The number of the record in which a new one of the two will stand. */
uint32_t koppeling_holder(const struct koppelingen *k, uint32_t a,
    uint32_t b);

/* Why two that meet do so, a line for each ground. */
struct value *koppeling_grounds(struct arena *a, const struct meet *m,
    const struct meet_match *match);

/* The same lines in the same order? */
bool koppeling_same_grounds(const struct value *was, const struct value *now);

/* Is a word of that key said now, and only once?  Does the key take a list? */
bool koppeling_says_anew(const struct koppeling_word *w, const char *key);
bool koppeling_is_list(const char *key);

/* Can all that another item says of the pair be said in the best one, which
 * stands elsewhere perhaps?  Then it is added to those; else that is remarked
 * on.  Join: say it there. */
bool koppeling_joins(struct koppelingen *k, const struct koppeling_word *w,
    const struct value *best, const struct told *other, bool elsewhere,
    struct koppeling_more_said **all);
bool koppeling_join(struct document *d, struct value *item,
    const struct koppeling_more_said *more, struct arena *a,
    struct fault *f);

/* Keep what has to be told of a koppeling that was spoken of. */
void koppeling_remark(struct koppelingen *k, struct place place,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

/* How strong that is, as it is written. */
struct value *koppeling_strength(struct arena *a,
    const struct meet_match *match);

/* Put this effect (NULL: none) in the place of one that a program may have
 * written, or of none; what people made of it stays. */
bool koppeling_renew_effect(struct document *d, struct value *item,
    const char *effect, struct arena *a, struct fault *f);

/* A proposal to stand in the record of the holder, with its grounds if they
 * meet.  Add it there, or another item. */
struct value *koppeling_new(const struct koppelingen *k, uint32_t holder,
    uint32_t other, struct arena *a);
bool koppeling_add(struct koppelingen *k, uint32_t holder,
    struct value *item, struct arena *a, struct fault *f);

#endif
