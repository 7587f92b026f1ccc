#ifndef OPGAVE_KADER_H
#define OPGAVE_KADER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "condition.h"
#include "record.h"
#include "schema.h"

/*
 * kader -- the gates, criteria, weights and curves that people agreed
 *
 * Read from a record once and resolved, so that scoring asks nothing twice.
 * All that it says is copied to the arena: the record may go.  A kader that
 * does not add up is no kader: a fault at its place, and NULL.  Numbers are in
 * millionths, as in number.h.
 */

enum measure_kind {
	MEASURE_FIELD,		/* kenmerken.X, toetsen.X */
	MEASURE_KANSEN,
	MEASURE_RISICO,
	MEASURE_START,
	MEASURE_DUUR,
	MEASURE_MEERKOSTEN,
	MEASURE_TREKKER,
	MEASURE_INDICATOR
};

struct measure {
	enum measure_kind kind;
	const char *field;	/* the opgave's field: "kenmerken", "kansen" */
	const char *name;	/* X, or the name of the indicator */
	bool words;		/* of a field a word is asked for, else a
				 * number */
};

/* A point of `waardering`: at x, or at a word, the value is y. */
struct anchor {
	int64_t x, y;
	const char *word;
};

/* What a value of a scale means: "3", "duidelijk voordeel". */
struct meaning {
	const char *value, *text;
};

/* `schaal` of a criterion, or one of `schalen`; as written. */
struct scale {
	const char *field;	/* "kansen.waarde"; NULL: of a criterion */
	const struct meaning *meanings;
	size_t count;
};

struct criterion {
	const char *name;
	const char *question;	/* `vraag`, or NULL */
	struct scale scale;
	int64_t weight;		/* points; those of all criteria are 100 */
	struct measure measure;
	const struct condition *als;	/* NULL: always */
	const char *als_text;	/* as written, or NULL */
	const struct anchor *anchors;	/* ascending, or all of them words */
	size_t count;		/* at least 1 */
	int64_t least, most;	/* values that the curve or words can give */
	int64_t none;		/* `geen` */
	bool has_minimum, has_unknown;
	int64_t minimum, unknown;
};

struct gate {
	const char *name;
	const char *question;	/* or NULL */
	const char *open, *out;	/* reasons: "doel is onbekend", "doel is nee" */
	struct measure measure;
};

/* `effecten`: what a koppeling of that effect adds. */
enum kader_effect {
	KADER_KLEIN, KADER_MIDDEL, KADER_GROOT, KADER_EFFECTS
};

/* One of `gewichten`: what a group of people would weigh by. */
struct weight_set {
	const char *name;
	const int64_t *weights;	/* by criterion, points; their sum is 100 */
};

/* The names that gates and criteria read below a field in which names are
 * free. */
enum { KADER_FREE = 3 };	/* kenmerken, toetsen, indicatoren */

struct kader_reads {
	const char *const *names;
	size_t count;
};

struct kader {
	const char *id;
	const char *name;	/* "standaard@3f9a61c2": id and fingerprint */
	const char *title;	/* or NULL */
	bool agreed;		/* vastgesteld; else it is an example */
	struct period agreed_on;	/* when; unknown: not said */
	const char *agreed_by;	/* by whom, or NULL */
	bool has_date;
	int32_t date;		/* peildatum */
	const struct gate *gates;
	size_t gate_count;
	const struct criterion *criteria;
	size_t count;
	bool asks_wijk;		/* reads indicatoren */
	const struct scale *scales;	/* `schalen` */
	size_t scale_count;
	size_t aantal;		/* how many to take along, at least 1 */
	bool has_budget;
	int64_t budget;		/* euro, not below 0 */
	int64_t effects[KADER_EFFECTS];	/* points, 0 to 100, ascending */
	const struct weight_set *sets;	/* `gewichten`, as written */
	size_t set_count;
	const size_t *order;	/* `volgorde`: numbers of criteria, the most
				 * important first; maybe not all of them */
	size_t order_count;
	struct kader_reads reads[KADER_FREE];
};

/* The text of the built-in kader, as --print-kader prints it. */
extern const char kader_standaard_yaml[];

/* A record of kind kader.  The words of its conditions are held against their
 * lists; they must live as long as the kader, and may be added to. */
struct kader *kader_read(struct arena *a, const struct words *words,
    const struct document *d, struct fault *f);

/* The one kader in a file. */
struct kader *kader_file(struct arena *a, const struct words *words,
    const char *name, struct fault *f);

/* The built-in one. */
struct kader *kader_standaard(struct arena *a, const struct words *words);

/* The points of a koppeling's effect: "groot", "-klein", "7.5".  False: it is
 * none. */
bool kader_effect(const struct kader *k, const char *text, int64_t *points);

/* Do the two add the same, `groot` and `20`?  Without a kader, that is when
 * they are the same text. */
bool kader_same_effect(const struct kader *k, const char *a, const char *b);

/* Is this member of `kenmerken` or `toetsen` in an opgave one that the kader
 * reads, or people's own?  False: it is near to one that the kader reads and
 * that is not there; a fault at its key. */
bool kader_heeds(const struct kader *k, const struct document *d,
    const struct value *v, struct fault *f);

/* The indicator that it reads and this name is like, or NULL: it reads this
 * one, or none like it. */
const char *kader_indicator_meant(const struct kader *k, const char *name);

/* For check too, which goes on where kader_read stops.  Are these 100 points;
 * `set` is that of gewichten, NULL for the criteria.  Is this one of the
 * criteria, and which? */
bool kader_adds_up(struct arena *a, int64_t sum, const char *set,
    struct place at, struct fault *f);
/* The condition that this text of a kader is; NULL is a fault, where it lies in
 * the text. */
const struct condition *kader_als(struct arena *a, const struct words *words,
    const struct document *d, const struct value *v, struct fault *f);

/* Is it a point [x, y] of `waardering`, and does x lie above that of the one
 * before it (NULL: none)? */
bool kader_point(const struct document *d, const struct value *v,
    struct anchor *point, struct fault *f);
bool kader_ascends(const struct document *d, const struct value *v,
    const struct anchor *before, const struct anchor *point,
    struct fault *f);

bool kader_names(const char *const *names, size_t count, const char *name,
    struct place at, size_t *n, struct fault *f);

/* The measure of a kind that has one: not of a field, nor an indicator. */
const struct measure *measure_of(enum measure_kind kind);

/* `kansen`, `kenmerken.draagvlak`, `indicator energiearmoede`. */
bool measure_parse(struct arena *a, const char *text, struct place place,
    struct measure *m, struct fault *f);

#endif
