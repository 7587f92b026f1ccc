#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/starts.h"
#include "../../support/plans.h"

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

static const char *
days(struct starts s)
{
	const char *first = s.first == PERIOD_BEGIN ? "" :
	    period_day_text(a, s.first);

	return arena_format(a, "%s..%s", first, s.last == PERIOD_END ? "" :
	    period_day_text(a, s.last));
}

static const char *
planned(const char *plan)
{
	struct plans p = plans_of(a, plan);

	return days(starts_planned(&p.all[0]));
}

static const char *
possible(const char *plan)
{
	struct plans p = plans_of(a, plan);

	return days(starts_possible(&p.all[0]));
}

static void
a_work_that_takes_a_part_starts_while_there_is_time_enough(void **state)
{
	(void)state;
	assert_string_equal(planned("periode: 2029"), "2029-01-01..2029-01-01");
	assert_string_equal(planned("periode: 2029..2030\nduur: 6"),
	    "2029-01-01..2030-07-01");
	/* it may take no more than three */
	assert_string_equal(planned("periode: 2029\nduur: 3..6"),
	    "2029-01-01..2029-10-01");
	assert_string_equal(planned("periode: 2029\nduur: 0.5"),
	    "2029-01-01..2029-12-31");
	assert_string_equal(planned("periode: 2029..\nduur: 6"),
	    "2029-01-01..");
	assert_string_equal(planned("periode: 2029..\nduur: 0.5"),
	    "2029-01-01..");
	assert_string_equal(planned("periode: 2029.."),
	    "2029-01-01..2029-01-01");
}

static void
one_that_may_shift_starts_earlier_or_later(void **state)
{
	(void)state;
	assert_string_equal(possible("periode: 2029"),
	    "2029-01-01..2029-01-01");
	assert_string_equal(possible(
	    "periode: 2029\nspeelruimte: 2028-07..2031"),
	    "2028-07-01..2031-01-01");
	assert_string_equal(possible(
	    "periode: 2029\nspeelruimte: 2028-07..2031\nduur: 6"),
	    "2028-07-01..2031-07-01");
	/* by whole months */
	assert_string_equal(possible(
	    "periode: 2029\nspeelruimte: 2028-12-10..2030-01-20"),
	    "2029-01-01..2029-01-01");
	assert_string_equal(possible(
	    "periode: 2029\nspeelruimte: 2028..2031\nleidend: ja"),
	    "2029-01-01..2029-01-01");
	assert_string_equal(possible("periode: 2029\nspeelruimte: ..2029"),
	    "..2029-01-01");
	assert_string_equal(possible("periode: 2029\nspeelruimte: 2029.."),
	    "2029-01-01..");
	assert_string_equal(possible(
	    "periode: 2029..\nspeelruimte: 2028..\nduur: 6"),
	    "2028-01-01..");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_work_that_takes_a_part_starts_while_there_is_time_enough),
		cmocka_unit_test(one_that_may_shift_starts_earlier_or_later),
	};

	return cmocka_run_group_tests_name("opgave/starts", tests, begin, end);
}
