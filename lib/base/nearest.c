#include "fold.h"
#include "text.h"

#define LETTERS 64	/* no word people mistype is longer */
#define WRONG 3

/* Read a word into its folded letters; returns how many, LETTERS + 1 when
 * there are more than fit. */
static size_t
letters(const char *s, uint32_t *out)
{
	struct fold f = fold_start(s);
	size_t n = 0;
	uint32_t c;

	while ((c = fold_next(&f)) != 0) {
		if (n == LETTERS)
			return LETTERS + 1;
		out[n++] = c;
	}
	return n;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many letters to add, drop or change, or neighbours to swap, make one of
 * the other, no letter being touched twice (optimal string alignment). */
static size_t
distance(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
	size_t row[3][LETTERS + 1], i, j, *now, *before, *swap;

	for (j = 0; j <= m; j++)
		row[0][j] = j;
	for (i = 1; i <= n; i++) {
		now = row[i % 3];
		before = row[(i + 2) % 3];
		swap = row[(i + 1) % 3];
		now[0] = i;
		for (j = 1; j <= m; j++) {
			now[j] = least(least(now[j - 1], before[j]) + 1,
			    before[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1])
				now[j] = least(now[j], swap[j - 2] + 1);
		}
	}
	return row[n % 3][m];
}

const char *
text_nearest(const char *s, const char *const *words, size_t n)
{
	uint32_t wanted[LETTERS], word[LETTERS];
	size_t away, best, i, length, size;
	const char *nearest = NULL;

	length = letters(s, wanted);
	if (length > LETTERS)
		return NULL;
	best = least(length / 3, WRONG) + 1;
	for (i = 0; i < n; i++) {
		size = letters(words[i], word);
		if (size > LETTERS || size + best <= length ||
		    length + best <= size)
			continue;
		away = distance(wanted, length, word, size);
		if (away < best) {
			best = away;
			nearest = words[i];
		}
	}
	return nearest;
}

const char *
text_advice(struct arena *a, const char *s, const char *const *words, size_t n)
{
	const char *near = text_nearest(s, words, n), *all;
	size_t i;

	if (near != NULL)
		return arena_format(a, "did you mean '%s'?", near);
	all = arena_format(a, "it must be %s", words[0]);
	for (i = 1; i < n; i++)
		all = arena_format(a, "%s%s%s", all, i + 1 == n ? " or " :
		    ", ", words[i]);
	return all;
}
