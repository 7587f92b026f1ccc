#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/basis.h"
#include "../../support/record.h"

static struct arena *a;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

#define SCORE "score:\n  kader: k@1\n  status: telt\n  totaal: 9.0\n" \
    "  bijdragen: {x: 9.0}\n"

static uint64_t
advies(const char *fields, bool costs)
{
	uint64_t print = 0;

	assert_true(basis_advies(record_of(a, arena_format(a, "opgave: a\n%s",
	    fields)), words_standaard(a), "w", costs, &print));
	return print;
}

static uint64_t
rang(const char *fields)
{
	return basis_rang(record_of(a, arena_format(a, "opgave: a\n%s",
	    fields)), "w");
}

static void
what_is_not_read_does_not_count(void **state)
{
	uint64_t print = advies(SCORE, true);

	(void)state;
	assert_true(advies("titel: T\n" SCORE "  datum: 2026\n  van: 1\n",
	    true) == print);
	assert_true(advies(SCORE "koppelingen: [b, {met: b, status: "
	    "voorgesteld, effect: 3}, {met: c, status: afgewezen}, {met: d, "
	    "status: bevestigd, verband: samen}]\n", true) == print);
	assert_true(advies(SCORE "meerkosten: {bedrag: 5}\n", false) == print -
	    advies(SCORE, true) + advies(SCORE, false));
	assert_true(rang("toetsen: {mag: ja}\n" SCORE "  totaal2: 3\n") ==
	    rang(SCORE));
}

static void
what_is_read_counts(void **state)
{
	static const char *const other[] = {
		"score: {kader: k@1, status: onzeker, totaal: 9.0}\n",
		"score: {kader: k@2, status: telt, totaal: 9.0}\n",
		"score: {kader: k@1, status: telt, totaal: 9.1}\n",
		"score: {kader: k@1, status: telt, laag: 9.0, hoog: 9.0}\n",
		"score: {kader: k@1, status: telt, totaal: 9.0, reden: r}\n",
		SCORE "meerkosten: {bedrag: 5}\n",
		SCORE "meerkosten: {bedrag: 5..6}\n",
		SCORE "meerkosten: geen\n",
		SCORE "koppelingen: {met: b, status: bevestigd, effect: 3}\n",
		SCORE "koppelingen: {met: b, status: bevestigd, effect: 4}\n",
		SCORE "koppelingen: {met: c, status: bevestigd, effect: 4}\n",
		SCORE "koppelingen: {met: b, status: bevestigd, "
		    "verband: vereist}\n",
		SCORE "koppelingen: {met: b, status: bevestigd, "
		    "verband: sluit uit}\n",
		SCORE
	};
	enum { COUNT = sizeof(other) / sizeof(*other) };
	size_t i, j;

	(void)state;
	for (i = 0; i < COUNT; i++)
		for (j = 0; j < i; j++)
			assert_true(advies(other[i], true) != advies(other[j],
			    true));
	assert_true(rang("score: {kader: k@1, status: telt}\n") !=
	    rang("score: {kader: k@1, status: valt af}\n"));
	assert_true(rang("score: {kader: k@1, status: telt}\n") ==
	    rang("score: {kader: k@1, status: onzeker}\n"));
	assert_true(rang("score: {bijdragen: {x: 1}}\n") !=
	    rang("score: {onbekend: {x: 1}}\n"));
}

static void
the_order_of_koppelingen_does_not_count(void **state)
{
	(void)state;
	assert_true(advies(SCORE "koppelingen: [{met: b, status: bevestigd, "
	    "effect: 3}, {met: c, status: bevestigd, effect: 4}]\n", false) ==
	    advies(SCORE "koppelingen: [{met: c, status: Bevestigd, "
	    "effect: 4}, {met: b, effect: 3, status: bevestigd}]\n", false));
}

static void
meerkosten_that_cannot_be_read_have_no_print(void **state)
{
	uint64_t print;
	struct document *d = record_of(a, "opgave: a\n" SCORE
	    "meerkosten: {bedrag: veel}\n");
	struct document *out = record_of(a, "opgave: a\nscore: {status: valt "
	    "af}\nmeerkosten: {bedrag: veel}\n");

	(void)state;
	assert_false(basis_advies(d, NULL, "w", true, &print));
	assert_true(basis_advies(d, NULL, "w", false, &print));
	/* nobody looks at what such a one costs */
	assert_true(basis_advies(out, NULL, "w", true, &print));
}

static void
a_limit_that_is_not_there_is_no_empty_one(void **state)
{
	static const char *const none[] = { "k", NULL };
	static const char *const empty[] = { "k", "" };

	(void)state;
	assert_string_not_equal(basis_together(a, none, 2, 1),
	    basis_together(a, empty, 2, 1));
	assert_string_not_equal(basis_together(a, none, 2, 1),
	    basis_together(a, none, 2, 2));
	assert_int_equal(strlen(basis_text(a, 5)), 8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_read_does_not_count),
		cmocka_unit_test(what_is_read_counts),
		cmocka_unit_test(the_order_of_koppelingen_does_not_count),
		cmocka_unit_test(meerkosten_that_cannot_be_read_have_no_print),
		cmocka_unit_test(a_limit_that_is_not_there_is_no_empty_one)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
