#ifndef REPORT_CHOSEN_H
#define REPORT_CHOSEN_H

#include "../opgave/advise.h"
#include "page.h"

/*
 * chosen -- how the opgaven of a wijk were chosen, for people
 *
 * What the best choice is worth and what of that comes from which koppeling,
 * what comes next, what each of the others would cost, and what more room
 * would bring.  Every sum adds up to the digit.
 */

/* The wijk's own record may be NULL. */
void chosen_build(struct page *p, const struct advised *w,
    const struct document *wijk);

/* For chosen.c: points as "8,2"; an opgave by its titel and id; the ids of a
 * set that are not in another (NULL: all), false when there are none. */
const char *chosen_points(struct arena *a, int64_t points);
void chosen_opgave(struct page *p, const struct advise_opgave *o);
bool chosen_ids(struct page *p, const struct advised *w,
    const struct choose_set *set, const struct choose_set *without);

/* Which koppelingen add nothing because nobody said what they add. */
void chosen_unknown(struct page *p, const struct advised *w);

/* What does not go along, what more room would bring, and where the plain
 * order of points differs. */
void chosen_others(struct page *p, const struct advised *w);
void chosen_room(struct page *p, const struct advised *w);
void chosen_plain(struct page *p, const struct advised *w);

#endif
