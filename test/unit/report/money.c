#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../lib/report/money.h"
#include "../../support/survey.h"

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

/* The money of one opgave that is taken along and has these plans. */
static const struct money *
money_of(const char *plannen)
{
	const char *text = arena_format(a, "{opgave: a, wijk: w, "
	    "keuze: verbinden, plannen: %s}", plannen);
	struct survey *s = survey_of(a, &text, 1);

	money_read(s);
	assert_non_null(s->opgaven[0].money);
	return s->opgaven[0].money;
}

static void
what_is_not_told_is_counted_apart(void **state)
{
	const struct money *m;

	(void)state;
	m = money_of("[{budget: 100}, {budget: 5..10}, {naam: p},"
	    " {budget: 7, status: vervallen}, {budget: veel}]");
	assert_string_equal(money_text(a, m->budget), "105 tot 110");
	assert_int_equal(m->untold, 2);
	assert_false(m->none);
	m = money_of("geen");
	assert_false(m->budget.known);
	assert_int_equal(m->untold, 0);
	assert_string_equal(money_text(a, m->budget), "niet bekend");
}

static void
what_covers_it_adds_up_when_all_of_it_is_known(void **state)
{
	const struct money *m;

	(void)state;
	m = money_of("[{budget: 100, dekking: [{bron: x, bedrag: 60,"
	    " zeker: ja}]}, {budget: 50, dekking: {bedrag: 1000000,"
	    " zeker: nee}}]");
	assert_int_equal(m->cover_count, 2);
	assert_string_equal(m->covers[0].source, "x");
	assert_int_equal(m->covers[0].sure, TRI_YES);
	assert_null(m->covers[1].source);
	assert_int_equal(m->covers[1].sure, TRI_NO);
	assert_string_equal(money_text(a, m->covered), "1.000.060");
	m = money_of("{budget: 100, dekking: [rijk, {bron: x, bedrag: 1}]}");
	assert_string_equal(m->covers[0].source, "rijk");
	assert_int_equal(m->covers[0].sure, TRI_UNKNOWN);
	assert_false(m->covered.known);
	assert_true(money_of("{budget: 1, dekking: geen}")->none);
}

static void
only_of_what_goes_along_is_it_read(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, keuze: later, plannen: {budget: x}}",
		"{opgave: b, aard: aanpak, plannen: {budget: 3}}",
		"{opgave: c, plannen: {budget: 3}}",
		"{opgave: d, stand: vervallen, keuze: verbinden}",
		"{opgave: e, keuze: verbinden, plannen: {budget: x}}"
	};
	struct survey *s = survey_of(a, texts, 5);
	size_t faults = s->fault_count;

	(void)state;
	money_read(s);
	assert_null(s->opgaven[0].money);
	assert_non_null(s->opgaven[1].money);
	assert_null(s->opgaven[2].money);
	assert_null(s->opgaven[3].money);
	assert_int_equal(s->opgaven[4].money->untold, 1);
	assert_int_equal(s->fault_count, faults + 1);
}

static void
a_sum_stops_where_numbers_end(void **state)
{
	struct range sum = { 0, 0, false };
	const struct range some = { -1, 1, true };
	const struct range much = { -INT64_MAX, INT64_MAX, true };

	(void)state;
	money_add(&sum, some);
	money_add(&sum, much);
	assert_true(sum.known);
	assert_true(sum.low == -INT64_MAX);
	assert_true(sum.high == INT64_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(what_is_not_told_is_counted_apart),
		T(what_covers_it_adds_up_when_all_of_it_is_known),
		T(only_of_what_goes_along_is_it_read),
		T(a_sum_stops_where_numbers_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
