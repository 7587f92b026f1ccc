#include "rank-private.h"

/*
 * In each lane, how many values are above each one: its place, less one, equal
 * ones sharing it.  Few are compared two by two, which a processor does for
 * several lanes at once; many are sorted.  Which of the two does not show.
 */

enum { MANY = 128, BITS = 8, DIGITS = 1 << BITS, PASSES = 32 / BITS };

/* Four at a time: with that a compiler keeps more in registers. */
static void
compare_all(const int32_t *restrict values, size_t count,
    int32_t *restrict above)
{
	size_t i, k, l;

	for (i = 0; i < count; i++, above += RANK_LANES) {
		const int32_t *v = values;
		int32_t own[RANK_LANES], n[RANK_LANES] = { 0 };

		for (l = 0; l < RANK_LANES; l++)
			own[l] = values[i * RANK_LANES + l];
		for (k = 0; k + 4 <= count; k += 4, v += 4 * RANK_LANES)
			for (l = 0; l < RANK_LANES; l++)
				n[l] += (v[l] > own[l]) +
				    (v[RANK_LANES + l] > own[l]) +
				    (v[2 * RANK_LANES + l] > own[l]) +
				    (v[3 * RANK_LANES + l] > own[l]);
		for (; k < count; k++, v += RANK_LANES)
			for (l = 0; l < RANK_LANES; l++)
				n[l] += v[l] > own[l];
		for (l = 0; l < RANK_LANES; l++)
			above[l] = n[l];
	}
}

/* One pass of a radix sort, from the lowest digit up. */
static void
sort_digit(const struct rank_key *from, struct rank_key *to, size_t count,
    int shift)
{
	size_t ends[DIGITS] = { 0 }, i, n, at = 0;

	for (i = 0; i < count; i++)
		ends[from[i].turned >> shift & (DIGITS - 1)]++;
	for (i = 0; i < DIGITS; i++) {
		n = ends[i];
		ends[i] = at;
		at += n;
	}
	for (i = 0; i < count; i++)
		to[ends[from[i].turned >> shift & (DIGITS - 1)]++] = from[i];
}

static void
sort_lane(const int32_t *values, size_t count, struct rank_key *keys,
    struct rank_key *other, int32_t *above)
{
	struct rank_key *spare;
	int32_t at = 0;
	size_t i;
	int pass;

	/* so turned that the highest comes first */
	for (i = 0; i < count; i++)
		keys[i] = (struct rank_key){ ~((uint32_t)values[i *
		    RANK_LANES] ^ 0x80000000), (uint32_t)i };
	for (pass = 0; pass < PASSES; pass++) {
		sort_digit(keys, other, count, pass * BITS);
		spare = keys;
		keys = other;
		other = spare;
	}
	for (i = 0; i < count; i++) {
		if (i > 0 && keys[i].turned != keys[i - 1].turned)
			at = (int32_t)i;
		above[keys[i].number * RANK_LANES] = at;
	}
}

struct rank_key *
rank_keys(struct arena *a, size_t count)
{
	return count < MANY ? NULL : arena_array(a, 2 * count,
	    sizeof(struct rank_key));
}

void
rank_above(struct rank_key *keys, const int32_t *values, size_t count,
    int32_t *above)
{
	size_t l;

	if (keys == NULL) {
		compare_all(values, count, above);
		return;
	}
	for (l = 0; l < RANK_LANES; l++)
		sort_lane(values + l, count, keys, keys + count, above + l);
}
