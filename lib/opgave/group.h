#ifndef OPGAVE_GROUP_H
#define OPGAVE_GROUP_H

#include <stdbool.h>
#include <stdint.h>

#include "meet.h"

/*
 * group -- three or more that all meet at one place and one time
 *
 * Sewer, green and heat network in one street are three pairs and one story.
 * At each gebouw, complex, plek and straat the day is taken on which most open
 * opgaven work, the earliest of them; those are a group, and the others are
 * looked at again until no three are left on any day.  Two that people
 * rejected are never in one group: of the two the later one is left out, in
 * the order aanpak, start, id.  Two that meet at more places belong to the
 * group of the finest, then to the largest.  A group is called after its place
 * and the year in which all are at work; the name that people left in a
 * koppeling they confirmed is kept.  The order of the records makes no
 * difference.
 */

struct groups;

/* None yet, of opgaven that were sorted; lives in the arena. */
struct groups *group_new(struct arena *a, const struct meet *m);

/* People said no to these two. */
void group_part(struct groups *g, uint32_t a, uint32_t b);

/* People said yes to these two, and that this is their group: it keeps that
 * name, which no other one of their wijk gets. */
void group_keep(struct groups *g, uint32_t a, uint32_t b, const char *name);

/* When all that was told: find and name them. */
void group_find(struct groups *g);

/* The name of the group that two belong to, or NULL. */
const char *group_name(const struct groups *g, uint32_t a, uint32_t b);

#endif
