#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/busy.h"
#include "../../support/plans.h"
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

/* "2029-2031" */
static const char *
years(const char *plan)
{
	struct plans p = plans_of(a, arena_format(a, "plannen: {%s}", plan));
	int first, last;

	if (!busy_years(&p.all[0], &first, &last))
		return "none";
	return arena_format(a, "%d-%d", first, last);
}

static void
only_years_that_are_sure_count(void **state)
{
	(void)state;
	assert_string_equal(years("periode: 2029"), "2029-2029");
	assert_string_equal(years("periode: 2029-06..2031-01"), "2029-2031");
	assert_string_equal(years("periode: 2029..2031, duur: 3"), "none");
	assert_string_equal(years("periode: 2029..2030, duur: 13"),
	    "2029-2030");
	assert_string_equal(years("periode: 2029..2030, duur: 12"), "none");
	assert_string_equal(years("periode: 2029..2031, duur: 26"),
	    "2029-2031");
	assert_string_equal(years("periode: 2029, duur: 0.5"), "2029-2029");
	assert_string_equal(years("periode: 2029..2030, duur: 0.5"), "none");
	/* at least 12 months, perhaps 14 */
	assert_string_equal(years("periode: 2029..2030, duur: 12..14"),
	    "none");
}

static void
an_open_end_or_a_long_work_says_nothing(void **state)
{
	(void)state;
	assert_string_equal(years("periode: 2029.."), "none");
	assert_string_equal(years("periode: ..2029"), "none");
	assert_string_equal(years("periode: 2025..2029"), "2025-2029");
	assert_string_equal(years("periode: 2025..2030"), "none");
}

#define STREET "wijk: w\ngebied: {naam: N, niveau: straat}\n"

static struct busy *
busy_of(const char *const *records, size_t n, struct areas *areas,
    struct plans *plans)
{
	struct area_names names = area_names_new(a, NULL);
	struct busy *b = busy_new(a);
	struct fault f = { 0 };
	struct document *d;
	size_t i;

	for (i = 0; i < n; i++) {
		d = record_of(a, records[i]);
		plans[i] = plans_of(a, records[i]);
		if (!area_read(&names, d, value_get(d->root, "wijk"),
		    value_get(d->root, "gebied"), &areas[i], &f))
			fail_msg("%s", f.text);
		busy_add(b, (uint32_t)i, &areas[i], &plans[i]);
	}
	busy_settle(b);
	return b;
}

static void
three_works_in_a_year_are_busy_for_two_of_them(void **state)
{
	const char *records[] = {
		STREET "plannen: {periode: 2029..2030}\n",
		STREET "plannen: {periode: 2029-03}\n",
		STREET "plannen: [{periode: 2029}, {periode: 2030}]\n",
		STREET "plannen: {periode: 2031}\n"
	};
	const struct area *where = NULL;
	const struct busy_year *y;
	struct areas areas[4];
	struct plans plans[4];
	struct busy *b = busy_of(records, 4, areas, plans);

	(void)state;
	y = busy_both(b, &areas[0], &plans[0], &areas[1], &plans[1], &where);
	assert_non_null(y);
	assert_int_equal(y->year, 2029);
	assert_int_equal(y->works, 3);
	assert_string_equal(where->name, "N");
	assert_null(busy_both(b, &areas[0], &plans[0], &areas[3], &plans[3],
	    &where));
	assert_null(busy_at(b, AREA_STRAAT, areas[0].all[0].names[AREA_STRAAT],
	    2030));
	assert_null(busy_at(b, AREA_PLEK, areas[0].all[0].names[AREA_STRAAT],
	    2029));
}

static void
an_opgave_with_many_plans_is_one_work(void **state)
{
	const char *records[] = {
		STREET "plannen: [{periode: 2029-01}, {periode: 2029-03}]\n",
		STREET "plannen: {periode: 2029-03}\n"
	};
	const struct area *where = NULL;
	struct areas areas[2];
	struct plans plans[2];
	struct busy *b = busy_of(records, 2, areas, plans);

	(void)state;
	assert_null(busy_both(b, &areas[0], &plans[0], &areas[1], &plans[1],
	    &where));
}

static void
of_busy_years_the_busiest_counts_then_the_first(void **state)
{
	const char *records[] = {
		STREET "plannen: {periode: 2029..2031}\n",
		STREET "plannen: {periode: 2029..2031}\n",
		STREET "plannen: {periode: 2029..2031}\n",
		STREET "plannen: {periode: 2030..2031}\n"
	};
	const struct area *where = NULL;
	const struct busy_year *y;
	struct areas areas[4];
	struct plans plans[4];
	struct busy *b = busy_of(records, 4, areas, plans);

	(void)state;
	y = busy_both(b, &areas[0], &plans[0], &areas[1], &plans[1], &where);
	assert_non_null(y);
	assert_int_equal(y->year, 2030);
	assert_int_equal(y->works, 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_years_that_are_sure_count),
		cmocka_unit_test(an_open_end_or_a_long_work_says_nothing),
		cmocka_unit_test(three_works_in_a_year_are_busy_for_two_of_them),
		cmocka_unit_test(an_opgave_with_many_plans_is_one_work),
		cmocka_unit_test(
		    of_busy_years_the_busiest_counts_then_the_first),
	};

	return cmocka_run_group_tests_name("opgave/busy", tests, begin, end);
}
