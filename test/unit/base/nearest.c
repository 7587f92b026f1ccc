#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"

static const char *const words[] = {
	"wijk", "titel", "soort", "domeinen", "plannen", "partijen",
	"kansen", "risicos", "water en riolering", "één", "groen"
};

static void
nearest(const char *s, const char *want)
{
	const char *got = text_nearest(s, words,
	    sizeof(words) / sizeof(words[0]));

	if (want == NULL)
		assert_null(got);
	else {
		assert_non_null(got);
		assert_string_equal(got, want);
	}
}

static void
a_mistyped_word_has_a_nearest(void **state)
{
	(void)state;
	nearest("wijkk", "wijk");	/* one too many */
	nearest("tiel", "titel");	/* one too few */
	nearest("soert", "soort");	/* another */
	nearest("wjik", "wijk");	/* two swapped */
	nearest("domienen", "domeinen");
	nearest("doemienen", "domeinen");
	nearest("kanzn", NULL);
	nearest("wijk", "wijk");
	nearest("WIJK", "wijk");
	nearest("Een", "één");
	nearest("water en rioolering", "water en riolering");
}

static void
too_far_is_no_suggestion(void **state)
{
	(void)state;
	nearest("", NULL);
	nearest("w", NULL);
	nearest("wi", NULL);
	nearest("wij", "wijk");		/* a third of three is one */
	nearest("ijk", "wijk");
	nearest("wikjk", "wijk");
	nearest("wkijk", "wijk");
	nearest("wxyjk", NULL);		/* two of five */
	nearest("dmxnen", NULL);	/* three of six */
	nearest("kantoor", NULL);
	nearest("watr en rilerin", "water en riolering");	/* three */
	nearest("watr en rileri", NULL);			/* four */
}

static void
of_two_as_near_the_first_counts(void **state)
{
	static const char *const near[] = { "kamer", "kader", "kaper" };

	(void)state;
	assert_string_equal(text_nearest("kater", near, 3), "kamer");
	assert_string_equal(text_nearest("kater", near + 1, 2), "kader");
	assert_string_equal(text_nearest("kaper", near, 3), "kaper");
	assert_null(text_nearest("kater", near, 0));
}

static void
a_long_word_is_not_looked_at(void **state)
{
	char text[100];
	const char *list[] = { text };

	(void)state;
	memset(text, 'a', sizeof(text));
	text[64] = '\0';
	assert_ptr_equal(text_nearest(text, list, 1), text);
	text[64] = 'a';
	text[65] = '\0';
	assert_null(text_nearest(text, list, 1));
	assert_null(text_nearest("aaa", list, 1));
	assert_null(text_nearest(text, words, 3));
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* By the definition, from the end. */
static size_t
distance(const char *a, size_t n, const char *b, size_t m)
{
	size_t d;

	if (n == 0 || m == 0)
		return n + m;
	d = distance(a, n - 1, b, m - 1) + (a[n - 1] != b[m - 1]);
	d = least(d, distance(a, n - 1, b, m) + 1);
	d = least(d, distance(a, n, b, m - 1) + 1);
	if (n > 1 && m > 1 && a[n - 1] == b[m - 2] && a[n - 2] == b[m - 1])
		d = least(d, distance(a, n - 2, b, m - 2) + 1);
	return d;
}

static void
random_word(uint64_t *seed, char *s)
{
	size_t i, n;

	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	n = (*seed >> 60) % 7;
	for (i = 0; i < n; i++)
		s[i] = (char)('a' + (*seed >> (20 + 2 * i)) % 3);
	s[n] = '\0';
}

static void
the_nearest_is_nearest_by_the_definition(void **state)
{
	char list[6][8], s[8];
	const char *pointers[6], *want;
	size_t best, d, i;
	uint64_t seed = 7;
	int round;

	(void)state;
	for (round = 0; round < 3000; round++) {
		random_word(&seed, s);
		want = NULL;
		best = strlen(s) / 3 + 1;
		for (i = 0; i < 6; i++) {
			random_word(&seed, list[i]);
			pointers[i] = list[i];
			d = distance(s, strlen(s), list[i], strlen(list[i]));
			if (d < best) {
				best = d;
				want = list[i];
			}
		}
		assert_ptr_equal(text_nearest(s, pointers, 6), want);
	}
}

static void
advice_is_what_was_meant_or_all_there_is(void **state)
{
	static const char *const formats[] = { "text", "md", "html" };
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(text_advice(a, "htlm", formats, 3),
	    "did you mean 'html'?");
	assert_string_equal(text_advice(a, "pdf", formats, 3),
	    "it must be text, md or html");
	assert_string_equal(text_advice(a, "pdf", formats, 2),
	    "it must be text or md");
	assert_string_equal(text_advice(a, "pdf", formats, 1),
	    "it must be text");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_mistyped_word_has_a_nearest),
		cmocka_unit_test(too_far_is_no_suggestion),
		cmocka_unit_test(of_two_as_near_the_first_counts),
		cmocka_unit_test(a_long_word_is_not_looked_at),
		cmocka_unit_test(the_nearest_is_nearest_by_the_definition),
		cmocka_unit_test(advice_is_what_was_meant_or_all_there_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
