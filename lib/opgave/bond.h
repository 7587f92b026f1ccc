#ifndef OPGAVE_BOND_H
#define OPGAVE_BOND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "index.h"
#include "kader.h"

/*
 * bond -- what people confirmed of two opgaven
 *
 * A koppeling stands in either of two records.  It counts when one of them
 * confirms it and none rejects it; what both say of it is said together.  Of
 * two effects that were confirmed the lower one counts, and that is told: who
 * is right is for people to say.
 */

struct bond {
	uint32_t other;		/* number of the end */
	bool needs, needed;	/* the other; by the other */
	bool excludes;
	bool has_effect;	/* else nobody knows what doing both adds */
	int64_t effect;		/* points; 0 when nobody knows, or without a
				 * kader */
	uint64_t print;		/* of all that it says, but for the other */
};

/* An opgave that has bonds. */
struct bond_end {
	const struct document *record;
	const char *id;
	bool speaks;		/* what stands in its record counts */
	const char *missing;	/* it needs that one, which is not among them;
				 * NULL: none */
	struct bond *bonds;	/* by number of the other */
	size_t count;
};

/* Who is called for what cannot be read, which is left out, and for what is
 * doubtful; either may be NULL. */
struct bond_ear {
	void (*fault)(const struct fault *f);
	void (*warn)(const struct fault *f);
};

/*
 * Read the koppelingen between these opgaven.  The index knows their ids, and
 * numbers[n] is the end of its number n; NULL: they are the same.  Effects are
 * in points of the kader, which may be NULL.
 */
void bond_read(struct arena *a, const struct kader *k,
    const struct index *ids, const uint32_t *numbers, struct bond_end *ends,
    size_t count, const struct bond_ear *ear);

#endif
