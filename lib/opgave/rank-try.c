#include "rank-private.h"

/* A term that is not known, and the generators that draw it: xoshiro128+
 * (Blackman and Vigna 2018), one in each lane. */
struct unknown {
	size_t opgave, criterion;
	uint32_t width;		/* of its range, in tenths */
	uint32_t s[4][RANK_LANES];
};

/* What trying has at hand. */
struct trial {
	const struct rank *rank;
	struct unknown *unknowns;
	size_t unknown_count;
	int32_t *values, *above;	/* [opgave][lane] */
	struct rank_key *keys;
};

uint64_t
rank_mark(const char *id)
{
	uint64_t h = 0xcbf29ce484222325;

	/* FNV-1a */
	for (; *id != '\0'; id++)
		h = (h ^ (unsigned char)*id) * 0x100000001b3;
	return h;
}

static void
seed(struct unknown *u, uint64_t mark, uint64_t start)
{
	uint64_t state = start, mixed;
	size_t i, l;

	/* each of the three turns the whole of what comes after it */
	state = rank_split(&state) ^ mark;
	state = rank_split(&state) ^ u->criterion;
	for (l = 0; l < RANK_LANES; l++)
		for (i = 0; i < 4; i += 2) {
			mixed = rank_split(&state);
			u->s[i][l] = (uint32_t)mixed;
			u->s[i + 1][l] = (uint32_t)(mixed >> 32);
		}
}

static void
gather(struct arena *scratch, struct trial *t, uint64_t start)
{
	const struct rank *r = t->rank;
	size_t cells = r->count * r->criteria, i, n = 0;
	struct unknown *u;

	for (i = 0; i < cells; i++)
		n += r->terms[i].low < r->terms[i].high;
	t->unknowns = arena_array(scratch, n, sizeof(*u));
	t->unknown_count = n;
	for (i = 0, u = t->unknowns; i < cells; i++) {
		if (r->terms[i].low >= r->terms[i].high)
			continue;
		u->opgave = i / r->criteria;
		u->criterion = i % r->criteria;
		u->width = (uint32_t)(r->terms[i].high - r->terms[i].low);
		seed(u, r->marks[u->opgave], start);
		u++;
	}
}

/* The least of each. */
static void
sum(const struct rank *r, const int32_t *restrict factors,
    int32_t *restrict values)
{
	const struct rank_term *t = r->terms;
	size_t i, j, l;

	for (i = 0; i < r->count; i++, values += RANK_LANES) {
		int32_t n[RANK_LANES] = { 0 };

		for (j = 0; j < r->criteria; j++, t++)
			if (t->low != 0)
				for (l = 0; l < RANK_LANES; l++)
					n[l] += t->low *
					    factors[j * RANK_LANES + l];
		for (l = 0; l < RANK_LANES; l++)
			values[l] = n[l];
	}
}

/* And a part of what it can be more. */
static void
add(struct unknown *restrict u, const int32_t *restrict factors,
    int32_t *restrict values)
{
	uint32_t out[RANK_LANES], most[RANK_LANES];
	size_t l;

	for (l = 0; l < RANK_LANES; l++) {
		uint32_t a = u->s[0][l], b = u->s[1][l], c = u->s[2][l];
		uint32_t d = u->s[3][l], e = b << 9;

		out[l] = a + d;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= e;
		u->s[0][l] = a;
		u->s[1][l] = b;
		u->s[2][l] = c;
		u->s[3][l] = d << 11 | d >> 21;
	}
	for (l = 0; l < RANK_LANES; l++)
		most[l] = u->width * (uint32_t)factors[l];
	for (l = 0; l < RANK_LANES; l++)
		values[l] += (int32_t)((uint64_t)most[l] * out[l] >> 32);
}

static void
count(const struct trial *t, size_t lanes, struct rank_place *places)
{
	const int32_t *above = t->above;
	int32_t first = (int32_t)t->rank->first;
	size_t i, l;

	for (i = 0; i < t->rank->count; i++, above += RANK_LANES) {
		int32_t best = above[0], worst = best, top = 0;

		for (l = 0; l < lanes; l++) {
			best = above[l] < best ? above[l] : best;
			worst = above[l] > worst ? above[l] : worst;
			top += above[l] < first;
		}
		places[i].top += (size_t)top;
		if ((size_t)best + 1 < places[i].best)
			places[i].best = (size_t)best + 1;
		if ((size_t)worst + 1 > places[i].worst)
			places[i].worst = (size_t)worst + 1;
	}
}

void
rank_try(struct arena *scratch, const struct rank *r,
    const struct rank_draws *d, struct rank_place *places)
{
	struct trial t = { .rank = r };
	const int32_t *factors = d->factors;
	size_t at, i, size = r->count * RANK_LANES;
	struct unknown *u;

	gather(scratch, &t, d->seed);
	t.values = arena_array(scratch, size, sizeof(*t.values));
	t.above = arena_array(scratch, size, sizeof(*t.above));
	t.keys = rank_keys(scratch, r->count);
	for (at = 0; at < d->count; at += RANK_LANES) {
		sum(r, factors, t.values);
		for (i = 0; i < t.unknown_count; i++) {
			u = &t.unknowns[i];
			add(u, factors + u->criterion * RANK_LANES,
			    t.values + u->opgave * RANK_LANES);
		}
		rank_above(t.keys, t.values, r->count, t.above);
		count(&t, d->count - at < RANK_LANES ? d->count - at :
		    RANK_LANES, places);
		factors += d->criteria * RANK_LANES;
	}
}
