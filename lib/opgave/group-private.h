#ifndef OPGAVE_GROUP_PRIVATE_H
#define OPGAVE_GROUP_PRIVATE_H

#include "group.h"

/*
 * group-private -- what finding and naming groups share
 *
 * A group that was found at one place; those that hold are numbered in the
 * order in which they claim their pairs, and each opgave knows its own.
 */

struct group {
	const char *name;
	const struct area *area;	/* of the place, as one says it */
	int32_t from, to;	/* when all of them work */
	uint32_t *members;	/* in order of number */
	uint32_t count;
	uint8_t level;
};

struct group_pair {
	uint32_t a, b;
	const char *name;
};

struct group_pairs {
	struct group_pair *all;
	size_t count, room;
};

struct group_link {		/* of an opgave to a group */
	uint32_t group;
	struct group_link *next;	/* to a later one */
};

struct groups {
	struct arena *arena;
	const struct meet *meet;
	struct group_pairs apart;	/* both ways round */
	struct group_pairs kept;	/* a < b */
	struct group *all;
	size_t count, room;
	struct group_link **first, **last;	/* by opgave */
};

/* The first of the sorted pairs from a, and the end. */
size_t group_apart_from(const struct groups *g, uint32_t a);

/* The group that two belong to, or NULL. */
struct group *group_shared(const struct groups *g, uint32_t a, uint32_t b);

/* For group-find.c: all groups of all places, in no order. */
void group_find_all(struct groups *g);

/* For group-name.c: give those that hold their names. */
void group_name_all(struct groups *g);

#endif
