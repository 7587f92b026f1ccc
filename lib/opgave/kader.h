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
};

/* A point of `waardering`: at x, or at a word, the value is y. */
struct anchor {
	int64_t x, y;
	const char *word;
};

struct criterion {
	const char *name;
	int64_t weight;		/* points; those of all criteria are 100 */
	struct measure measure;
	const struct condition *als;	/* NULL: always */
	const struct anchor *anchors;	/* ascending, or all of them words */
	size_t count;		/* at least 1 */
	bool words;
	int64_t least, most;	/* values that the curve or words can give */
	int64_t none;		/* `geen` */
	bool has_minimum, has_unknown;
	int64_t minimum, unknown;
};

struct gate {
	const char *name;
	const char *open, *out;	/* reasons: "doel is onbekend", "doel is nee" */
	struct measure measure;
};

struct kader {
	const char *id;
	const char *name;	/* "standaard@3f9a61c2": id and fingerprint */
	const char *title;	/* or NULL */
	bool agreed;		/* vastgesteld; else it is an example */
	bool has_date;
	int32_t date;		/* peildatum */
	const struct gate *gates;
	size_t gate_count;
	const struct criterion *criteria;
	size_t count;
	bool asks_wijk;		/* reads indicatoren */
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

/* `kansen`, `kenmerken.draagvlak`, `indicator energiearmoede`. */
bool measure_parse(struct arena *a, const char *text, struct place place,
    struct measure *m, struct fault *f);

/* For kader.c: are all fields of this map among the rows; is all that the
 * kader says but its gates and criteria what the schema knows?  False is a
 * fault. */
bool kader_fields(const struct document *d, const struct value *map,
    const struct schema *rows, struct fault *f);
bool kader_check(const struct document *d, struct fault *f);

/* For kader.c: the condition that this text of the kader is.  NULL is a
 * fault. */
const struct condition *kader_als(struct arena *a, const struct words *words,
    const struct document *d, const struct value *v, struct fault *f);

#endif
