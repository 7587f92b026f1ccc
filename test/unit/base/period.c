#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/period.h"

static struct arena *arena;

static struct period
period(const char *text)
{
	struct period p = { 1, 2, 3, false };

	if (!period_read(text, &p))
		fail_msg("'%s' is not read", text);
	return p;
}

static int32_t
day(const char *text)
{
	return period(text).from;
}

/* The period from the first day up to and including the last. */
static void
reads(const char *text, const char *first, const char *last, const char *by)
{
	struct period p = period(text);

	assert_true(p.known);
	if (*first == '\0')
		assert_int_equal(p.from, PERIOD_BEGIN);
	else
		assert_string_equal(period_day_text(arena, p.from), first);
	if (*last == '\0')
		assert_int_equal(p.to, PERIOD_END);
	else
		assert_string_equal(period_day_text(arena, p.to - 1), last);
	if (*by == '\0')
		assert_int_equal(p.from_by, p.from);
	else
		assert_string_equal(period_day_text(arena, p.from_by), by);
}

static void
a_period_is_read_in_all_its_forms(void **state)
{
	(void)state;
	reads("2028", "2028-01-01", "2028-12-31", "2028-12-31");
	reads("2028-Q1", "2028-01-01", "2028-03-31", "");
	reads("2028-Q2", "2028-04-01", "2028-06-30", "");
	reads("2028-Q3", "2028-07-01", "2028-09-30", "");
	reads("2028-Q4", "2028-10-01", "2028-12-31", "");
	reads("2028-03", "2028-03-01", "2028-03-31", "");
	reads("2028-12", "2028-12-01", "2028-12-31", "");
	reads("2028-02", "2028-02-01", "2028-02-29", "");
	reads("2027-02", "2027-02-01", "2027-02-28", "");
	reads("2100-02", "2100-02-01", "2100-02-28", "");
	reads("2028-03-15", "2028-03-15", "2028-03-15", "");
	reads("2028-12-31", "2028-12-31", "2028-12-31", "");
	reads("2028-02-29", "2028-02-29", "2028-02-29", "");
	reads("2028..2030", "2028-01-01", "2030-12-31", "2028-12-31");
	reads("2028-03..2030", "2028-03-01", "2030-12-31", "");
	reads("2028-Q4..2029-Q1", "2028-10-01", "2029-03-31", "");
	reads("2028-03-15..2028-03-16", "2028-03-15", "2028-03-16", "");
	reads("2028-03..", "2028-03-01", "", "");
	reads("2028..", "2028-01-01", "", "2028-12-31");
	reads("..2030", "", "2030-12-31", "");
	reads("..2030-Q2", "", "2030-06-30", "");
	reads("1000", "1000-01-01", "1000-12-31", "1000-12-31");
	reads("9999", "9999-01-01", "9999-12-31", "9999-12-31");
}

static void
from_a_year_to_itself_is_one_year(void **state)
{
	struct period p = period("2028..2028");

	(void)state;
	assert_int_equal(p.to - p.from, 366);
	reads("2028..2028", "2028-01-01", "2028-12-31", "2028-12-31");
	reads("2028-03..2028-03", "2028-03-01", "2028-03-31", "");
}

static void
a_start_in_a_year_lies_before_the_end(void **state)
{
	(void)state;
	reads("2028..2028-Q1", "2028-01-01", "2028-03-31", "2028-03-31");
	reads("2028..2029-03", "2028-01-01", "2029-03-31", "2028-12-31");
	reads("2028..2028-01-01", "2028-01-01", "2028-01-01", "2028-01-01");
}

static void
unknown_is_read_and_is_nothing_else(void **state)
{
	struct period p = period("onbekend");

	(void)state;
	assert_false(p.known);
	assert_int_equal(p.from, 0);
	assert_int_equal(p.to, 0);
	assert_int_equal(p.from_by, 0);
}

static void
refuses(const char *text)
{
	struct period p = { 1, 2, 3, true };

	if (period_read(text, &p))
		fail_msg("'%s' is read as a period", text);
	if (period_read_date(text, &p))
		fail_msg("'%s' is read as a date", text);
	assert_int_equal(p.from, 1);
	assert_int_equal(p.to, 2);
	assert_int_equal(p.from_by, 3);
	assert_true(p.known);
}

static void
what_is_no_period_is_refused(void **state)
{
	static const char *const texts[] = {
		"", " ", "..", "...", "2028...", "2028 ", " 2028", "2028\n",
		"2028 ..2030", "2028.. 2030", "2028 - 2030", "2028-2030",
		"28", "028", "02028", "0999", "0000", "12028", "-2028", "2o28",
		"2028-", "2028-1", "2028-00", "2028-13", "2028-123",
		"2028-Q", "2028-Q0", "2028-Q5", "2028-q1", "2028Q1",
		"2028-Q12", "2028-Q1-01", "2028-03-", "2028-03-1",
		"2028-03-00", "2028-03-32", "2028-04-31", "2027-02-29",
		"2100-02-29", "2028-02-30", "2028-03-015", "2028-03-15T10:00",
		"2028/03", "15-03-2028", "2030..2028", "2028-04..2028-03",
		"2028-03-16..2028-03-15", "2028-Q3..2028-Q2", "2029..2028-12",
		"2028..2029..2030", "..2028..", "..onbekend", "2028..onbekend",
		"onbekend..", "Onbekend", "onbekend ", "voorjaar 2028",
		"2028.2030", "2028.", "99999999999999999999", NULL
	};
	size_t i;

	(void)state;
	for (i = 0; texts[i] != NULL; i++)
		refuses(texts[i]);
}

static void
a_date_is_a_year_a_month_or_a_day(void **state)
{
	static const char *const no_dates[] = {
		"2028-Q1", "2028..2029", "2028..", "..2028", "onbekend", NULL
	};
	struct period p = { 0, 0, 0, false };
	size_t i;

	(void)state;
	assert_true(period_read_date("2028", &p));
	assert_int_equal(p.from, day("2028-01-01"));
	assert_int_equal(p.to, day("2029-01-01"));
	assert_int_equal(p.from_by, day("2028-12-31"));
	assert_true(p.known);
	assert_true(period_read_date("2028-04", &p));
	assert_int_equal(p.from, day("2028-04-01"));
	assert_int_equal(p.to, day("2028-05-01"));
	assert_int_equal(p.from_by, p.from);
	assert_true(period_read_date("2028-04-30", &p));
	assert_int_equal(p.from, day("2028-04-30"));
	assert_int_equal(p.to, day("2028-05-01"));
	for (i = 0; no_dates[i] != NULL; i++)
		assert_false(period_read_date(no_dates[i], &p));
	assert_int_equal(p.from, day("2028-04-30"));
}

/* From 1000 to 9999, counted off on a calendar. */
static void
every_day_has_its_date_and_back(void **state)
{
	static const int lengths[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};
	int year, month, d, last, y, m, of_month;
	int32_t count;

	(void)state;
	assert_int_equal(period_day(1970, 1, 1), 0);
	count = period_day(1000, 1, 1);
	for (year = 1000; year <= 9999; year++)
		for (month = 1; month <= 12; month++) {
			last = lengths[month - 1];
			if (month == 2 && year % 4 == 0 &&
			    (year % 100 != 0 || year % 400 == 0))
				last = 29;
			for (d = 1; d <= last; d++, count++) {
				period_date(count, &y, &m, &of_month);
				if (period_day(year, month, d) != count ||
				    y != year || m != month || of_month != d)
					fail_msg("%d-%d-%d", year, month, d);
			}
		}
	assert_int_equal(count, period_day(10000, 1, 1));
	assert_int_equal(count, 2932897);
	assert_int_equal(period_day(2000, 3, 1), 11017);
}

static void
the_ends_of_time_have_a_date(void **state)
{
	int year, month, d;

	(void)state;
	period_date(PERIOD_END, &year, &month, &d);
	assert_int_equal(year, 5881580);
	assert_int_equal(period_day(year, month, d), PERIOD_END);
	assert_int_equal(period_day(year + 1, 1, 1), PERIOD_END);
	period_date(PERIOD_BEGIN, &year, &month, &d);
	assert_int_equal(year, -5877641);
	assert_int_equal(period_day(year, month, d), PERIOD_BEGIN);
	assert_int_equal(period_day(year - 1, 1, 1), PERIOD_BEGIN);
}

static void
overlaps(const char *a, const char *b, int32_t months)
{
	assert_int_equal(period_overlap(period(a), period(b)), months);
	assert_int_equal(period_overlap(period(b), period(a)), months);
}

static void
an_overlap_is_in_whole_months(void **state)
{
	(void)state;
	overlaps("2028-06..2029-06", "2028..2029", 13);
	overlaps("2028", "2028", 12);
	overlaps("2028", "2029", 0);
	overlaps("2028", "2030..", 0);
	overlaps("2028-Q1", "2028-03", 1);
	overlaps("2028-01-01..2028-01-30", "2028", 0);
	overlaps("2028-01-01..2028-01-31", "2028", 1);
	overlaps("2028-01-15..2028-02-14", "2028", 1);
	overlaps("2028-01-15..2028-02-13", "2028", 0);
	overlaps("onbekend", "2028", 0);
	overlaps("onbekend", "2028..", 0);
	overlaps("onbekend", "onbekend", 0);
	overlaps("2028..", "2029..2030", 24);
	overlaps("..2028", "2027..2030", 24);
	overlaps("2028..", "..2030", 36);
	overlaps("2028..", "2040..", INT32_MAX);
	overlaps("..2028", "..2040", INT32_MAX);
	overlaps("2028..", "..2027", 0);
}

static void
months_are_as_many_as_fit(void **state)
{
	int32_t a, b, n;

	(void)state;
	assert_int_equal(period_months(day("2028-01-31"),
	    day("2028-02-28")), 0);
	assert_int_equal(period_months(day("2028-01-31"),
	    day("2028-02-29")), 1);
	assert_int_equal(period_months(day("2028-03-15"),
	    day("2029-03-14")), 11);
	assert_int_equal(period_months(day("2028-03-15"),
	    day("2029-03-15")), 12);
	for (a = day("2027-12-01"); a < day("2028-04-02"); a++)
		for (b = a; b < a + 800; b++) {
			n = period_months(a, b);
			assert_true(n >= 0 && period_shift(a, n) <= b);
			assert_true(period_shift(a, n + 1) > b);
		}
}

static void
shifts(const char *from, int32_t months, const char *to)
{
	assert_string_equal(period_day_text(arena,
	    period_shift(day(from), months)), to);
}

static void
a_shift_stays_within_the_month(void **state)
{
	(void)state;
	shifts("2028-01-31", 1, "2028-02-29");
	shifts("2027-01-31", 1, "2027-02-28");
	shifts("2028-01-31", 2, "2028-03-31");
	shifts("2028-03-31", -1, "2028-02-29");
	shifts("2028-02-29", 12, "2029-02-28");
	shifts("2028-02-29", -48, "2024-02-29");
	shifts("2028-12-15", 1, "2029-01-15");
	shifts("2028-01-15", -1, "2027-12-15");
	shifts("2028-06-15", -18, "2026-12-15");
	shifts("2028-06-15", 0, "2028-06-15");
	shifts("2000-01-01", -24000, "0000-01-01");
	shifts("2000-01-01", -24001, "-001-12-01");
}

static void
an_open_end_cannot_be_shifted(void **state)
{
	(void)state;
	assert_int_equal(period_shift(PERIOD_BEGIN, 5), PERIOD_BEGIN);
	assert_int_equal(period_shift(PERIOD_END, -5), PERIOD_END);
	assert_int_equal(period_shift(0, INT32_MAX), PERIOD_END);
	assert_int_equal(period_shift(0, INT32_MIN), PERIOD_BEGIN);
	assert_int_equal(period_shift(PERIOD_END - 1, 2), PERIOD_END);
}

static void
years(const char *a, const char *b, int64_t want)
{
	assert_int_equal(period_years(day(a), day(b)), want);
	assert_int_equal(period_years(day(b), day(a)), -want);
}

static void
years_are_whole_and_days_by_the_year_they_lie_in(void **state)
{
	(void)state;
	years("2026-04-01", "2026-04-01", 0);
	years("2026-01-01", "2028-01-01", 2000000);
	years("2027-01-01", "2029-01-01", 2000000);
	years("2026-04-01", "2027-04-01", 1000000);
	years("2026-01-01", "2026-07-02", 498630);	/* 182 / 365 */
	years("2028-01-01", "2028-07-02", 500000);	/* 183 / 366 */
	years("2026-04-01", "2028-01-01", 1753425);	/* 275 / 365 + 1 */
	years("2026-12-31", "2028-01-02", 1005472);	/* 1/365 + 1 + 1/366 */
	years("2028-02-29", "2029-03-01", 1000442);	/* 307/366 + 59/365 */
}

static void
years_add_up(void **state)
{
	int32_t a = day("2026-04-01"), b, c = day("2031-09-30");

	(void)state;
	for (b = a - 500; b < c + 500; b++)
		assert_int_equal(period_years(a, b) + period_years(b, c),
		    period_years(a, c));
}

static void
shows(const char *text, const char *want)
{
	assert_string_equal(period_text(arena, period(text)), want);
}

static void
a_period_is_said_shortly(void **state)
{
	(void)state;
	shows("2028", "2028");
	shows("2028..2028", "2028");
	shows("2028-01..2028-12", "2028");
	shows("2028..2030", "2028..2030");
	shows("2028-01..2030-12-31", "2028..2030");
	shows("2028-Q2", "2028-Q2");
	shows("2028-04..2028-06", "2028-Q2");
	shows("2028-Q1..2028-Q2", "2028-01..2028-06");
	shows("2028-Q2..2028-Q4", "2028-04..2028-12");
	shows("2028-05..2028-07", "2028-05..2028-07");
	shows("2028-06..2029-06", "2028-06..2029-06");
	shows("2028-06", "2028-06");
	shows("2028-02-01..2028-02-29", "2028-02");
	shows("2028-02-01..2028-02-28", "2028-02-01..2028-02-28");
	shows("2028-03-15", "2028-03-15");
	shows("2028-03-15..2028", "2028-03-15..2028-12-31");
	shows("2028-03..", "2028-03..");
	shows("2028..", "2028..");
	shows("..2030", "..2030");
	shows("..2030-06", "..2030-06");
	shows("2028-12-31", "2028-12-31");
	shows("onbekend", "onbekend");
}

static void
what_is_said_reads_back_as_the_same_days(void **state)
{
	const struct period always = { PERIOD_BEGIN, PERIOD_END, 0, true };
	int32_t first = day("2027-11-15"), from, to;
	struct period p, back;

	(void)state;
	assert_string_equal(period_text(arena, always), "..");
	for (from = first; from < first + 500; from++) {
		for (to = from + 1; to < from + 450; to++) {
			p = (struct period){ from, to, from, true };
			back = period(period_text(arena, p));
			if (back.from != from || back.to != to)
				fail_msg("%s", period_text(arena, p));
		}
		p = (struct period){ from, PERIOD_END, from, true };
		back = period(period_text(arena, p));
		assert_int_equal(back.from, from);
		assert_int_equal(back.to, PERIOD_END);
		p = (struct period){ PERIOD_BEGIN, from, 0, true };
		back = period(period_text(arena, p));
		assert_int_equal(back.from, PERIOD_BEGIN);
		assert_int_equal(back.to, from);
		arena_reset(arena);
	}
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
		cmocka_unit_test(a_period_is_read_in_all_its_forms),
		cmocka_unit_test(from_a_year_to_itself_is_one_year),
		cmocka_unit_test(a_start_in_a_year_lies_before_the_end),
		cmocka_unit_test(unknown_is_read_and_is_nothing_else),
		cmocka_unit_test(what_is_no_period_is_refused),
		cmocka_unit_test(a_date_is_a_year_a_month_or_a_day),
		cmocka_unit_test(every_day_has_its_date_and_back),
		cmocka_unit_test(the_ends_of_time_have_a_date),
		cmocka_unit_test(an_overlap_is_in_whole_months),
		cmocka_unit_test(months_are_as_many_as_fit),
		cmocka_unit_test(a_shift_stays_within_the_month),
		cmocka_unit_test(an_open_end_cannot_be_shifted),
		cmocka_unit_test(
		    years_are_whole_and_days_by_the_year_they_lie_in),
		cmocka_unit_test(years_add_up),
		cmocka_unit_test(a_period_is_said_shortly),
		cmocka_unit_test(what_is_said_reads_back_as_the_same_days),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
