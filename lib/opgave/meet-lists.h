#ifndef OPGAVE_MEET_LISTS_H
#define OPGAVE_MEET_LISTS_H

#include "meet.h"

/*
 * meet-lists -- those that have something in common, nearest number first
 *
 * For meet's own files.  All that lie at one place, or name one party, are a
 * block; in a block those with the same key have a thing in common; and these
 * fall apart into lists of which either all may be held against another list
 * or none: areas that are alike in what finer levels say, and the aanpak apart.
 */

struct lists_entry {
	uint32_t block, key, opgave;
	struct area_detail detail;	/* of its place */
	bool aanpak;
	const struct area *area;	/* where points are looked at */
};

struct lists_list {
	const struct lists_entry *entries;	/* by opgave */
	size_t count;
};

struct lists {
	struct arena *arena;
	struct lists_entry *entries;
	size_t count, room;
	bool points;		/* an opgave may stand twice in a list */
	struct lists_list *all;	/* by block, key */
	size_t list_count;
	uint32_t *begins;	/* by block: its first list; one more for the
				 * end */
};

struct lists lists_new(struct arena *a);
void lists_add(struct lists *l, struct lists_entry e);

/* When all were added: how many blocks there are, numbered from 0.  What is
 * sorted is a copy of the entries. */
void lists_sort(struct lists *l, uint32_t blocks);

/* The lists of a key in a block: the first, and the end of them. */
const struct lists_list *lists_of(const struct lists *l, uint32_t block,
    uint32_t key, const struct lists_list **end);

/* A walk over a list from a number: nearest first, of two as near the lower
 * one. */
struct lists_walk {
	const struct lists_list *list;
	uint32_t number;
	size_t left, right;	/* seen: [left, right) */
};

struct lists_walk lists_walk(const struct lists_list *list, uint32_t number);
const struct lists_entry *lists_next(struct lists_walk *w);

#endif
