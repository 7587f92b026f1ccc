#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/dutch.h"

static struct arena *arena;

static void
says(const char *period, const char *want)
{
	struct period p;

	assert_true(period_read(period, &p));
	assert_string_equal(dutch_period(arena, p), want);
}

static void
a_period_is_said_as_short_as_can_be(void **state)
{
	(void)state;
	says("2029", "2029");
	says("2028..2030", "2028 t/m 2030");
	says("2028-01..2028-12", "2028");
	says("2028-06", "jun 2028");
	says("2028-Q1", "1e kwartaal 2028");
	says("2028-10..2028-12", "4e kwartaal 2028");
	says("2028-02..2028-04", "feb t/m apr 2028");
	says("2028-06..2029-05", "jun 2028 t/m mei 2029");
	says("2028-03..2030", "mrt 2028 t/m dec 2030");
	says("2028-03-15", "15 mrt 2028");
	says("2028-03-15..2028-04-02", "15 mrt 2028 t/m 2 apr 2028");
}

static void
an_open_end_is_said_as_one(void **state)
{
	(void)state;
	says("2028..", "vanaf 2028");
	says("2028-01..", "vanaf jan 2028");
	says("2028-03..", "vanaf mrt 2028");
	says("2028-03-15..", "vanaf 15 mrt 2028");
	says("..2030", "t/m 2030");
	says("..2030-06", "t/m jun 2030");
	says("..2030-06-20", "t/m 20 jun 2030");
}

static void
what_is_unknown_is_a_question_mark(void **state)
{
	struct range r = { 0, 0, false };

	(void)state;
	says("onbekend", "?");
	assert_string_equal(dutch_range(arena, r, 1), "?");
}

static void
a_day_is_said_in_full(void **state)
{
	(void)state;
	assert_string_equal(dutch_day(arena, period_day(2026, 4, 1)),
	    "1 april 2026");
	assert_string_equal(dutch_day(arena, period_day(2028, 2, 29)),
	    "29 februari 2028");
}

static void
a_number_has_a_comma(void **state)
{
	struct range r = { 36500000, 52000000, true };

	(void)state;
	assert_string_equal(dutch_number(arena, 41500000, 1), "41,5");
	assert_string_equal(dutch_number(arena, -7200000, 1), "-7,2");
	assert_string_equal(dutch_number(arena, 5000000, -1), "5");
	assert_string_equal(dutch_range(arena, r, 1), "36,5 tot 52,0");
	r.high = r.low;
	assert_string_equal(dutch_range(arena, r, 1), "36,5");
}

static void
money_has_a_point_before_every_three_digits(void **state)
{
	static const struct {
		int64_t low, high;	/* hundredths */
		const char *want;
	} cases[] = {
		{ 0, 0, "0 euro" },
		{ 99900, 99900, "999 euro" },
		{ 100000, 100000, "1.000 euro" },
		{ 15000000, 15000000, "150.000 euro" },
		{ 123456789, 123456789, "1.234.567,89 euro" },
		{ -250050, -250050, "-2.500,50 euro" },
		{ -10000000, 0, "-100.000 tot 0 euro" },
		{ 900000000000000, 900000000000000, "9.000.000.000.000 euro" }
	};
	struct range r = { 0, 0, false };
	size_t i;

	(void)state;
	assert_string_equal(dutch_money(arena, r), "?");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		r = (struct range){ cases[i].low * 10000,
		    cases[i].high * 10000, true };
		assert_string_equal(dutch_money(arena, r), cases[i].want);
	}
}

static const char *
points(int low, int high, int decimals)
{
	return dutch_points(arena, (struct range){ low * NUMBER_ONE,
	    high * NUMBER_ONE, true }, decimals);
}

static void
one_is_not_many(void **state)
{
	(void)state;
	assert_string_equal(dutch_count(arena, 0, "kans", "kansen"),
	    "0 kansen");
	assert_string_equal(dutch_count(arena, 16853, "kans", "kansen"),
	    "16.853 kansen");
	assert_string_equal(dutch_whole(arena, 999), "999");
	assert_string_equal(dutch_count(arena, 1, "kans", "kansen"),
	    "1 kans");
	assert_string_equal(points(0, 0, -1), "0 punten");
	assert_string_equal(points(1, 1, -1), "1 punt");
	assert_string_equal(points(1, 1, 1), "1,0 punt");
	assert_string_equal(points(-1, -1, 1), "-1,0 punt");
	assert_string_equal(points(-1, 0, 1), "-1,0 tot 0,0 punten");
	assert_string_equal(points(0, 1, -1), "0 tot 1 punt");
	assert_string_equal(points(1, 2, -1), "1 tot 2 punten");
}

static void
when_something_is_can_stand_in_a_sentence(void **state)
{
	static const struct {
		const char *period, *want;
	} cases[] = {
		{ "2029", "in 2029" },
		{ "2028..2029", "in 2028 en 2029" },
		{ "2028..2031", "van 2028 tot en met 2031" },
		{ "2028-06", "in juni 2028" },
		{ "2028-06..2028-07", "in juni en juli 2028" },
		{ "2028-Q1", "van januari tot en met maart 2028" },
		{ "2026-04..2026-09", "van april tot en met september 2026" },
		{ "2029-09..2030-03",
		    "van september 2029 tot en met maart 2030" },
		{ "2029-12..2030-01",
		    "van december 2029 tot en met januari 2030" },
		{ "2028..2030-06", "van januari 2028 tot en met juni 2030" },
		{ "2028-05-03", "op 3 mei 2028" },
		{ "2028-05-03..2028-05-10", "van 3 tot en met 10 mei 2028" },
		{ "2028-05-03..2028-06-10",
		    "van 3 mei tot en met 10 juni 2028" },
		{ "2028-12-30..2029-01-02",
		    "van 30 december 2028 tot en met 2 januari 2029" },
		{ "2028-05-01..2028-05-31", "in mei 2028" },
		{ "2028..", "vanaf 2028" },
		{ "2028-01..", "vanaf januari 2028" },
		{ "2028-03..", "vanaf maart 2028" },
		{ "2028-03-15..", "vanaf 15 maart 2028" },
		{ "..2030", "tot en met 2030" },
		{ "..2030-03", "tot en met maart 2030" },
		{ "..2030-03-04", "tot en met 4 maart 2030" }
	};
	struct period p;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_true(period_read(cases[i].period, &p));
		assert_string_equal(dutch_when(arena, p), cases[i].want);
	}
	assert_true(period_read("onbekend", &p));
	assert_null(dutch_when(arena, p));
	p = (struct period){ PERIOD_BEGIN, PERIOD_END, PERIOD_BEGIN, true };
	assert_null(dutch_when(arena, p));
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_period_is_said_as_short_as_can_be),
		cmocka_unit_test(an_open_end_is_said_as_one),
		cmocka_unit_test(what_is_unknown_is_a_question_mark),
		cmocka_unit_test(when_something_is_can_stand_in_a_sentence),
		cmocka_unit_test(a_day_is_said_in_full),
		cmocka_unit_test(a_number_has_a_comma),
		cmocka_unit_test(money_has_a_point_before_every_three_digits),
		cmocka_unit_test(one_is_not_many),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
