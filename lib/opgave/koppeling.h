#ifndef OPGAVE_KOPPELING_H
#define OPGAVE_KOPPELING_H

#include <stdbool.h>
#include <stddef.h>

#include "meet.h"

/*
 * koppeling -- what the records say of two opgaven, and what is proposed
 *
 * A koppeling stands once, in either of the two records.  One that is
 * `voorgesteld` and says its `aanleiding` was proposed by a program: it is
 * renewed when its grounds changed, and taken out when they are gone and
 * nobody added a word to it.  All others are people's: they are never touched
 * and their pair is not proposed again.  A new proposal stands in the record
 * whose id comes first; one with the aanpak stands in the other record.
 */

struct koppelingen;

/* Read what all records say, and tell m which pairs people have spoken of.
 * Between meet_sort and meet_find. */
struct koppelingen *koppeling_read(struct arena *a, struct meet *m);

/* When the pairs are found: choose where each will stand. */
void koppeling_place(struct koppelingen *k);

/*
 * Bring the record of that number in line with it.  What is new in it lives
 * in the arena, which may be reset when the record was written.  False:
 * something in it cannot be edited, for the reason in the fault; the rest was.
 */
bool koppeling_write(struct koppelingen *k, uint32_t number,
    struct arena *a, struct fault *f);

#endif
