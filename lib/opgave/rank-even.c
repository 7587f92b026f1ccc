#include "../base/number.h"
#include "rank.h"

/*
 * Break-even weights.  Let d be what i has more than k on criterion j, and rest
 * what it has more on all others, in tenths now; G the weight of j, H that of
 * the others together.  At weight x of j, i is ahead by
 *
 *	d x / G + rest (100 - x) / H
 *
 * which is 0 at x = 100 G (-rest) / (d H - rest G).  It is above 0 at G, so it
 * turns below G when rest is not above 0 and d is, and above G when d is not
 * above 0 and rest is.  When the one that is not above 0 is 0, that is at the
 * end of what a weight can be, and there they are equal.  Numbers stay within
 * 64 bits: terms are below 2^12, sums below 2^16, weights below 2^27.
 */

#define ALL (100 * NUMBER_ONE)
#define TENTH (NUMBER_ONE / 10)

/* Where it turns: x = G * over / under, in points of 100. */
struct turn {
	int64_t over, under;
	size_t in, out;
	bool set, level;
};

static bool
is_less(const struct turn *a, const struct turn *b)
{
	return a->over * b->under < b->over * a->under;
}

/* i is ahead of k now. */
static void
compare(const struct rank *r, size_t j, size_t i, size_t k, struct turn *low,
    struct turn *high)
{
	const struct rank_term *x = &r->terms[i * r->criteria];
	const struct rank_term *y = &r->terms[k * r->criteria];
	int64_t g = r->weights[j], d = x[j].low - y[j].low, rest = -d;
	struct turn t = { .in = k, .out = i, .set = true };
	size_t l;

	for (l = 0; l < r->criteria; l++)
		rest += x[l].low - y[l].low;
	if (d > 0 && rest <= 0) {
		t.level = rest == 0;
		t.over = -rest;
		t.under = d * (ALL - g) - rest * g;
		if (!low->set || is_less(low, &t))
			*low = t;
	} else if (d <= 0 && rest > 0) {
		t.level = d == 0;
		t.over = rest;
		t.under = rest * g - d * (ALL - g);
		if (!high->set || is_less(&t, high))
			*high = t;
	}
}

/* The first tenth within, or the weight of now when there is none before it. */
static struct rank_end
end_of(const struct turn *t, int64_t g, bool low)
{
	struct rank_end end = { low ? 0 : ALL, t->set, t->level,
	    t->in, t->out };
	int64_t tenths;

	if (!t->set)
		return end;
	/* over <= 2^16, g < 2^27, 100 points are 1000 tenths */
	tenths = 1000 * t->over * g;
	if (low) {
		end.weight = (tenths / t->under + 1) * TENTH;
		if (end.weight > g)
			end.weight = g;
	} else {
		end.weight = ((tenths + t->under - 1) / t->under - 1) * TENTH;
		if (end.weight < g)
			end.weight = g;
	}
	return end;
}

bool
rank_even(const struct rank *r, const struct rank_place *places, size_t j,
    struct rank_even *even)
{
	struct turn low = { .set = false }, high = { .set = false };
	int64_t g = r->weights[j];
	size_t i, k;

	if (rank_is_mute(g) || g == ALL)
		return false;
	for (i = 0; i < r->count; i++) {
		if (places[i].place > r->first)
			continue;
		for (k = 0; k < r->count; k++)
			if (places[k].place > r->first)
				compare(r, j, i, k, &low, &high);
	}
	even->low = end_of(&low, g, true);
	even->high = end_of(&high, g, false);
	return true;
}
