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
	int32_t *values;	/* [opgave][lane] */
	int32_t *rows;		/* the same, sorted */
	struct rank_sorter *sorter;
	int32_t counts[RANK_LANES];	/* 1, or 0 for a lane without a draw */
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

/* The first place that a value has in a lane. */
static size_t
place_in(const struct trial *t, int32_t value, size_t lane)
{
	const int32_t *rows = t->rows + lane;
	size_t low = 1, high = t->rank->count, middle;

	while (low < high) {
		middle = (low + high) / 2;
		if (rows[middle * RANK_LANES] > value)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Better or worse than any before: that becomes rare after a few draws. */
static void
widen(const struct trial *t, const int32_t *values, struct rank_place *place)
{
	size_t l, at;

	for (l = 0; l < RANK_LANES; l++) {
		if (t->counts[l] == 0)
			continue;
		at = place_in(t, values[l], l);
		place->best = at < place->best ? at : place->best;
		place->worst = at > place->worst ? at : place->worst;
	}
}

/* A place is n or better when the value is not below that in row n. */
static void
tally(const struct trial *t, struct rank_place *places)
{
	const struct rank *r = t->rank;
	size_t first = r->first < r->count ? r->first : r->count, i, l;
	const int32_t *last = t->rows + first * RANK_LANES;
	const int32_t *values = t->values;

	for (i = 0; i < r->count; i++, values += RANK_LANES) {
		struct rank_place *p = &places[i];
		const int32_t *best = t->rows + (p->best - 1) * RANK_LANES;
		const int32_t *worst = t->rows + p->worst * RANK_LANES;
		int32_t top = 0, beyond = 0;

		for (l = 0; l < RANK_LANES; l++) {
			top += t->counts[l] & (values[l] >= last[l]);
			beyond |= t->counts[l] & ((values[l] >= best[l]) |
			    (values[l] < worst[l]));
		}
		p->top += (size_t)top;
		if (beyond != 0)
			widen(t, values, p);
	}
}

/* One block of draws. */
static void
try_block(struct trial *t, const int32_t *factors)
{
	struct unknown *u;

	sum(t->rank, factors, t->values);
	for (u = t->unknowns; u < t->unknowns + t->unknown_count; u++)
		add(u, factors + u->criterion * RANK_LANES,
		    t->values + u->opgave * RANK_LANES);
}

static RANK_WIDE void
try_block_wide(struct trial *t, const int32_t *factors)
{
	try_block(t, factors);
}

static RANK_WIDE void
tally_wide(const struct trial *t, struct rank_place *places)
{
	tally(t, places);
}

void
rank_try(struct arena *scratch, const struct rank *r,
    const struct rank_draws *d, struct rank_place *places)
{
	struct trial t = { .rank = r };
	const int32_t *factors = d->factors;
	size_t at, l;

	gather(scratch, &t, d->seed);
	t.values = arena_array(scratch, r->count, RANK_LANES *
	    sizeof(*t.values));
	t.rows = arena_array(scratch, r->count + 1, RANK_LANES *
	    sizeof(*t.rows));
	t.sorter = rank_sorter(scratch, r->count);
	for (at = 0; at < d->count; at += RANK_LANES) {
		for (l = 0; l < RANK_LANES; l++)
			t.counts[l] = at + l < d->count;
		if (d->wide) {
			try_block_wide(&t, factors);
			rank_sort(t.sorter, t.values, true, t.rows);
			tally_wide(&t, places);
		} else {
			try_block(&t, factors);
			rank_sort(t.sorter, t.values, false, t.rows);
			tally(&t, places);
		}
		factors += d->criteria * RANK_LANES;
	}
}
