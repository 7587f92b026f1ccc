#include "rank.h"

#include <stdlib.h>

#include "../base/number.h"

#define TENTH (NUMBER_ONE / 10)

bool
rank_is_mute(int64_t weight)
{
	return weight < TENTH / 2;
}

static int64_t
worth_of(const struct rank *r, size_t i)
{
	const struct rank_term *t = &r->terms[i * r->criteria];
	int64_t sum = 0;
	size_t j;

	for (j = 0; j < r->criteria; j++)
		sum += t[j].low;
	return sum;
}

/* What one is worth, and which one that is. */
struct entry {
	int64_t worth;
	size_t number;
};

static int
from_the_most(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	if (x->worth != y->worth)
		return x->worth < y->worth ? 1 : -1;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* The places of these; equal ones share one. */
static void
place(struct entry *entries, size_t count, size_t *places)
{
	size_t i, at = 0;

	qsort(entries, count, sizeof(*entries), from_the_most);
	for (i = 0; i < count; i++) {
		if (i == 0 || entries[i].worth != entries[i - 1].worth)
			at = i + 1;
		places[entries[i].number] = at;
	}
}

void
rank_places(struct arena *scratch, const struct rank *r,
    struct rank_place *places)
{
	struct entry *entries = arena_array(scratch, r->count,
	    sizeof(*entries));
	size_t *at = arena_array(scratch, r->count, sizeof(*at)), i;

	for (i = 0; i < r->count; i++)
		entries[i] = (struct entry){ worth_of(r, i), i };
	place(entries, r->count, at);
	for (i = 0; i < r->count; i++)
		places[i] = (struct rank_place){ at[i], at[i], at[i], 0 };
}

/* Of opgave i, if it were worth so much more. */
static size_t
place_with(const struct rank *r, size_t i, int64_t more)
{
	int64_t worth = worth_of(r, i) + more;
	size_t k, at = 1;

	for (k = 0; k < r->count; k++)
		at += k != i && worth_of(r, k) > worth;
	return at;
}

size_t
rank_if_high(const struct rank *r, size_t i, size_t j)
{
	const struct rank_term *t = &r->terms[i * r->criteria + j];

	return place_with(r, i, t->high - t->low);
}

size_t
rank_if_all_high(const struct rank *r, size_t i)
{
	const struct rank_term *t = &r->terms[i * r->criteria];
	int64_t more = 0;
	size_t j;

	for (j = 0; j < r->criteria; j++)
		more += t[j].high - t[j].low;
	return place_with(r, i, more);
}

bool
rank_by(struct arena *scratch, const struct rank *r, const int64_t *weights,
    int64_t *worth, size_t *places, size_t *mute)
{
	struct entry *entries = arena_array(scratch, r->count,
	    sizeof(*entries));
	const struct rank_term *t = r->terms;
	size_t i, j;

	for (j = 0; j < r->criteria; j++)
		if (weights[j] > 0 && rank_is_mute(r->weights[j])) {
			*mute = j;
			return false;
		}
	for (i = 0; i < r->count; i++) {
		worth[i] = 0;
		for (j = 0; j < r->criteria; j++, t++)
			if (weights[j] > 0)
				worth[i] += number_scale(t->low * TENTH,
				    weights[j], r->weights[j], TENTH) / TENTH;
		entries[i] = (struct entry){ worth[i], i };
	}
	place(entries, r->count, places);
	return true;
}
