#include <string.h>

#include "rank-private.h"

/*
 * Few values are sorted by a network (Batcher's merge exchange: Knuth 5.2.2,
 * algorithm M), that compares the same places whatever is in them and so does
 * several lanes at once; many by their digits, each lane apart.
 */

enum { MANY = 1024, BITS = 8, DIGITS = 1 << BITS, PASSES = 32 / BITS };

struct rank_sorter {
	size_t count;
	uint32_t *keys;		/* room for two of each, or NULL */
};

/* The more of each two to a, the less to b. */
static void
exchange(int32_t *restrict a, int32_t *restrict b, size_t rows)
{
	size_t l;

	for (; rows > 0; rows--, a += RANK_LANES, b += RANK_LANES)
		for (l = 0; l < RANK_LANES; l++) {
			int32_t x = a[l], y = b[l];

			a[l] = x > y ? x : y;
			b[l] = x > y ? y : x;
		}
}

/* In row i of each stretch of p rows, every other one from `start` on, with
 * row i + d. */
static void
exchange_all(int32_t *rows, size_t count, size_t p, size_t start, size_t d)
{
	size_t i, n;

	for (i = start; i + d < count; i += 2 * p) {
		n = count - d - i;
		exchange(rows + i * RANK_LANES, rows + (i + d) * RANK_LANES,
		    n < p ? n : p);
	}
}

static void
sort_few(int32_t *rows, size_t count)
{
	size_t top = 1, p, q;

	if (count < 2)
		return;
	while (2 * top < count)
		top *= 2;
	for (p = top; p > 0; p /= 2) {
		exchange_all(rows, count, p, 0, p);
		for (q = top; q > p; q /= 2)
			exchange_all(rows, count, p, p, q - p);
	}
}

static RANK_WIDE void
sort_few_wide(int32_t *rows, size_t count)
{
	sort_few(rows, count);
}

/* One pass of a radix sort, from the lowest digit up. */
static void
sort_digit(const uint32_t *from, uint32_t *to, size_t count, int shift)
{
	size_t ends[DIGITS] = { 0 }, i, n, at = 0;

	for (i = 0; i < count; i++)
		ends[from[i] >> shift & (DIGITS - 1)]++;
	for (i = 0; i < DIGITS; i++) {
		n = ends[i];
		ends[i] = at;
		at += n;
	}
	for (i = 0; i < count; i++)
		to[ends[from[i] >> shift & (DIGITS - 1)]++] = from[i];
}

/* Keys are values so turned that the highest comes first. */
static void
sort_lane(const int32_t *values, size_t count, uint32_t *keys, int32_t *rows)
{
	uint32_t *other = keys + count, *spare;
	size_t i;
	int pass;

	for (i = 0; i < count; i++)
		keys[i] = ~((uint32_t)values[i * RANK_LANES] ^ 0x80000000);
	for (pass = 0; pass < PASSES; pass++) {
		sort_digit(keys, other, count, pass * BITS);
		spare = keys;
		keys = other;
		other = spare;
	}
	for (i = 0; i < count; i++)
		rows[i * RANK_LANES] = (int32_t)(~keys[i] ^ 0x80000000);
}

struct rank_sorter *
rank_sorter(struct arena *a, size_t count)
{
	struct rank_sorter *s = arena_alloc(a, sizeof(*s));

	s->count = count;
	if (count >= MANY)
		s->keys = arena_array(a, 2 * count, sizeof(*s->keys));
	return s;
}

void
rank_sort(struct rank_sorter *s, const int32_t *values, bool wide,
    int32_t *rows)
{
	size_t l;

	for (l = 0; l < RANK_LANES; l++)
		rows[l] = INT32_MAX;
	rows += RANK_LANES;
	if (s->keys != NULL) {
		for (l = 0; l < RANK_LANES; l++)
			sort_lane(values + l, s->count, s->keys, rows + l);
		return;
	}
	memcpy(rows, values, s->count * RANK_LANES * sizeof(*rows));
	if (wide)
		sort_few_wide(rows, s->count);
	else
		sort_few(rows, s->count);
}
