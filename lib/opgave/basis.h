#ifndef OPGAVE_BASIS_H
#define OPGAVE_BASIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bond.h"
#include "words.h"

/*
 * basis -- what a rang and an advies were made from
 *
 * Two fingerprints stand in each.  `van` is of what its own record says: it can
 * be held against that record whatever else is at hand.  `samen` is of all
 * that were placed or chosen from together and of the limits to that, in no
 * order: those of one run have the same.  Nothing of the kader is needed but
 * its name.  Prints are states of fingerprint.
 */

/* Of the record of an opgave in the pool of that wijk: what places it.  Whether
 * it can be chosen; its meerkosten only when there is a budget, and false when
 * these cannot be read. */
uint64_t basis_rang(const struct document *d, const char *wijk);
bool basis_advies(const struct document *d, const struct words *words,
    const char *wijk, bool costs, uint64_t *print);

/* What it brings to the whole; sums of these are in no order.  `asked` is what
 * was asked of it, or NULL; of its bonds those count with an opgave that lies
 * in that wijk, as any of its wijken. */
uint64_t basis_share(uint64_t own, const char *id);
uint64_t basis_share_bonds(uint64_t own, const char *asked,
    const struct words *words, const struct bond_end *ends,
    const struct bond_end *end, const char *wijk);

/* The sum of what all bring, under these n limits; a limit may be NULL. */
const char *basis_together(struct arena *a, const char *const *limits,
    size_t n, uint64_t sum);

/* As it stands in a record. */
const char *basis_text(struct arena *a, uint64_t print);

#endif
