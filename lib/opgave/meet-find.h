#ifndef OPGAVE_MEET_FIND_H
#define OPGAVE_MEET_FIND_H

#include "meet.h"
#include "meet-lists.h"

/*
 * meet-find -- the first few that each opgave could take
 *
 * For meet's own files.  Every rule has a file that walks over what could meet,
 * best first, and offers it here; whoever has enough better ones says so, and
 * the walk ends.  One that is offered by several grounds counts by the best of
 * them, so the order in which the rules are searched makes no difference.
 *
 * The opgaven are shared out over threads.  All walk over the same lists, each
 * for those of its share only; meanwhile what is walked over next is prepared.
 */

/* What decides the turn of two that are as strong and lie as near. */
enum ground {	/* from weak to strong */
	GROUND_PEOPLE,
	GROUND_STARTS,
	GROUND_PURPOSE,
	GROUND_CONFLICT,
	GROUND_SHIFTS,
	GROUND_MAY,
	GROUND_MEETS
};

/* One that an opgave could take, with what decides its turn. */
struct candidate {
	uint32_t gap;		/* days between the starts; 0: no matter */
	uint32_t other;
	uint8_t strength;
	uint8_t row;		/* enum area_row */
	uint8_t ground;
	bool aanpak;
	bool later;		/* the other starts later */
};

/* The first of one opgave, best first: one more than it may take, so that it
 * is known whether there were more. */
struct first {
	struct candidate *all;
	uint32_t count;
};

/* What one opgave asked of others already. */
struct answers {
	uint32_t *asked;	/* by other: who asked last, plus one */
	bool *yes;
};

/* Who finds for one share. */
struct finder {
	const struct meet *m;
	struct arena *arena;	/* until the pairs are found */
	struct arena *scratch;	/* until a walk ends */
	struct first *firsts;	/* by opgave */
	uint32_t begin, end;	/* the share: opgaven [begin, end) */
	uint32_t room;		/* of each first */
	struct answers together;	/* of the conflict rule, in scratch */
};

/* A walk for a share, over what was prepared once, in an arena, at one level
 * after the other; a rule has one walk or more. */
struct find_walk {
	void *(*prepare)(struct arena *a, const struct meet *m,
	    enum area_level level);
	void (*walk)(struct finder *fi, const void *prepared);
	enum area_level first, last;
};

/* Is x of the share? */
static inline bool
find_is_for(const struct finder *fi, uint32_t x)
{
	return x >= fi->begin && x < fi->end;
}

/* Could one of this strength, row and ground still get in for opgave x? */
bool find_has_room(const struct finder *fi, uint32_t x,
    const struct candidate *c);

/* Offer a candidate to x, unless people spoke of the two.  False: there are
 * enough better ones. */
bool find_offer(struct finder *fi, uint32_t x, const struct candidate *c);

/* Offer to the opgave of an entry those of lists that it may meet, nearest in
 * number first, or only those that are let through (NULL: all).  The candidate
 * says the rest. */
void find_in_lists(struct finder *fi, const struct lists *l,
    const struct lists_entry *e, uint32_t block, uint32_t key,
    struct candidate c, bool (*lets)(const struct finder *fi,
    const struct lists_entry *e, const struct lists_entry *other));

/* The walks of the rules. */
extern const struct find_walk find_place, find_people, find_purpose,
    find_digging, find_years;

#endif
