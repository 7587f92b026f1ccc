#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/plan.h"
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

static struct plans
plans_in(const char *plannen)
{
	return plans_of(a, arena_format(a, "opgave: x\nplannen: %s\n",
	    plannen));
}

/* What is said of two plans, riool and groen; "" when they do not meet. */
static const char *
said(const char *riool, const char *groen, int32_t years)
{
	struct plans p = plans_in(arena_format(a, "[{%s}]", riool));
	struct plans q = plans_in(arena_format(a, "[{%s}]", groen));
	struct plan_match m = plan_match(&p, &q, years);
	const char *lines[PLAN_SENTENCES] = { "", "" };
	size_t n;

	if (m.class == PLAN_APART)
		return "";
	n = plan_sentences(a, &m, years, "riool", "groen", lines);
	return n == 1 ? lines[0] :
	    arena_format(a, "%s; %s", lines[0], lines[1]);
}

static void
periods_that_overlap_are_at_the_same_time(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2028-06..2029-05",
	    "periode: 2028..2029", 2), "12 maanden tegelijk (2028-06..2029-05)");
	assert_string_equal(said("periode: 2028..2029",
	    "periode: 2029-12..2031", 2), "1 maand tegelijk (2029-12)");
	assert_string_equal(said("periode: 2028-03-01..2028-03-20",
	    "periode: 2028-03-10..2028-05", 2),
	    "minder dan een maand tegelijk (2028-03-10..2028-03-20)");
}

static void
open_periods_have_no_number_of_months(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2028-03..", "periode: 2030..", 2),
	    "tegelijk (2030..)");
	assert_string_equal(said("periode: ..2029", "periode: 2028..", 2),
	    "24 maanden tegelijk (2028..2029)");
}

static void
a_work_that_takes_part_of_its_period_can_meet(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2029..2032, duur: 5",
	    "periode: 2031", 2), "kunnen 5 maanden tegelijk (2031)");
	assert_string_equal(said("periode: 2029..2032, duur: 4.5",
	    "periode: 2031-11..2033, duur: 3", 2),
	    "kunnen 3 maanden tegelijk (2031-11..2032-12)");
	assert_string_equal(said("periode: 2029, duur: 4.5", "periode: 2029",
	    2), "kunnen 4 maanden tegelijk (2029)");
	assert_string_equal(said("periode: 2029, duur: 11.5",
	    "periode: 2029", 2), "kunnen 11 maanden tegelijk (2029)");
	assert_string_equal(said("periode: 2029, duur: 0.5", "periode: 2029",
	    2), "kunnen minder dan een maand tegelijk (2029)");
	assert_string_equal(said("periode: 2029, duur: 12",
	    "periode: 2029-06", 2), "1 maand tegelijk (2029-06)");
	assert_string_equal(said("periode: 2029, duur: 3..14",
	    "periode: 2029-06..2029-12", 2),
	    "kunnen 7 maanden tegelijk (2029-06..2029-12)");
}

static void
starts_within_so_many_years_meet(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2029", "periode: 2027", 2),
	    "starten binnen 2 jaar van elkaar (2027 en 2029)");
	assert_string_equal(said("periode: 2027", "periode: 2028", 5),
	    "starten binnen 1 jaar van elkaar (2027 en 2028)");
	assert_string_equal(said("periode: 2027-01", "periode: 2027-06", 1),
	    "starten binnen 1 jaar van elkaar (2027-01 en 2027-06)");
	assert_string_equal(said("periode: 2027", "periode: 2029-02", 2), "");
	assert_string_equal(said("periode: 2027", "periode: 2028", 0), "");
	assert_string_equal(said("periode: ..2027", "periode: 2028", 2), "");
}

static void
a_plan_with_room_shifts_until_they_meet(void **state)
{
	(void)state;
	/* the shorter one, of 6 months, lies within the other then */
	assert_string_equal(said("periode: 2029, speelruimte: 2027..2031",
	    "periode: 2028-03..2028-08", 0),
	    "kan tegelijk als riool 10 maanden schuift (naar 2028-03..2029-02)");
	/* as far as there is room */
	assert_string_equal(said("periode: 2029, speelruimte: 2028-08..2031",
	    "periode: 2028-03..2028-12", 0),
	    "kan tegelijk als riool 5 maanden schuift (naar 2028-08..2029-07)");
	assert_string_equal(said("periode: 2029, speelruimte: 2028-12..2031",
	    "periode: 2028", 1),
	    "starten binnen 1 jaar van elkaar (2028 en 2029); "
	    "kan tegelijk als riool 1 maand schuift (naar 2028-12..2029-11)");
	/* later as well as earlier */
	assert_string_equal(said("periode: 2027, speelruimte: 2027..2030",
	    "periode: 2029", 0),
	    "kan tegelijk als riool 24 maanden schuift (naar 2029)");
}

static void
room_that_does_not_reach_is_of_no_use(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2029, speelruimte: 2028-06..2031",
	    "periode: 2027", 0), "");
	assert_string_equal(said("periode: 2029, speelruimte: 2027-12-10..2031",
	    "periode: 2027", 0), "");
	assert_string_equal(said("periode: 2029, speelruimte: 2029",
	    "periode: 2028", 0), "");
	assert_string_equal(said("periode: 2029", "periode: 2028", 0), "");
}

static void
the_one_that_is_leidend_does_not_shift(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "periode: 2029, speelruimte: 2027..2032, leidend: ja",
	    "periode: 2028, speelruimte: 2027..2030", 0),
	    "kan tegelijk als groen 12 maanden schuift (naar 2029)");
	assert_string_equal(said(
	    "periode: 2029, speelruimte: 2027..2032, leidend: ja",
	    "periode: 2028, speelruimte: 2027..2030, leidend: ja", 0), "");
}

static void
of_two_that_may_shift_the_one_that_has_to_least(void **state)
{
	(void)state;
	assert_string_equal(said("periode: 2029, speelruimte: 2027..2032",
	    "periode: 2028, speelruimte: 2027..2029-05", 0),
	    "kan tegelijk als groen 5 maanden schuift (naar 2028-06..2029-05)");
	assert_string_equal(said("periode: 2029, speelruimte: 2027..2032",
	    "periode: 2028, speelruimte: 2027..2032", 0),
	    "kan tegelijk als riool 12 maanden schuift (naar 2028)");
}

static void
works_of_days_shift_only_when_that_helps(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "periode: 2028-04-01..2028-04-10, speelruimte: 2028..2029",
	    "periode: 2028-03-15", 0), "");
	assert_string_equal(said(
	    "periode: 2028-04-10..2028-04-20, speelruimte: 2028..2029",
	    "periode: 2028-03-15", 0),
	    "kan tegelijk als riool 1 maand schuift "
	    "(naar 2028-03-10..2028-03-20)");
}

static void
a_work_may_be_done_at_the_near_end_of_its_period(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "periode: 2029..2030, duur: 3, speelruimte: 2028..2032",
	    "periode: 2028", 0), "kan tegelijk als riool 3 maanden schuift "
	    "(naar 2028-10..2030-09)");
}

static void
plans_that_are_over_or_unknown_do_not_count(void **state)
{
	(void)state;
	assert_int_equal(plans_in("[{periode: 2029, status: gereed},"
	    " {periode: 2029, status: Vervallen},"
	    " {periode: 2029, status: uitgesteld}, {periode: onbekend},"
	    " {naam: x}, Riool]").count, 0);
	assert_int_equal(plans_in("[{periode: 2029, status: uitvoering},"
	    " {periode: 2029}]").count, 2);
	assert_int_equal(plans_in("geen").count, 0);
	assert_int_equal(plans_in("{periode: 2029, graafwerk: ja}").count, 1);
}

static void
the_best_of_all_plans_counts(void **state)
{
	struct plans p = plans_in("[{periode: 2026}, {periode: 2029}]");
	struct plans q = plans_in("[{periode: 2035}, {periode: 2029-05..2030},"
	    " {periode: 2029-02..2030}]");
	struct plan_match m = plan_match(&p, &q, 2);

	(void)state;
	assert_int_equal(m.class, PLAN_MEETS);
	assert_ptr_equal(m.a, &p.all[1]);
	assert_ptr_equal(m.b, &q.all[2]);
}

static void
a_value_that_cannot_be_read_is_a_fault_at_its_place(void **state)
{
	static const struct {
		const char *plan;
		size_t column;
	} bad[] = {
		{ "periode: zomer", 21 },
		{ "periode: 2029, duur: lang", 33 },
		{ "periode: 2029, duur: 0", 33 },
		{ "periode: 2029, speelruimte: ruim", 40 },
		{ "periode: 2029, leidend: soms", 36 },
		{ "periode: 2029, graafwerk: soms", 38 }
	};
	struct document *d;
	struct plans p;
	struct fault f;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		d = record_of(a, arena_format(a,
		    "opgave: x\nplannen: {%s}\n", bad[i].plan));
		f.set = false;
		assert_false(plan_read(a, NULL, d, value_get(d->root, "plannen"), &p,
		    &f));
		assert_true(f.set);
		assert_int_equal(f.place.line, 2);
		assert_int_equal(f.place.column, bad[i].column - 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periods_that_overlap_are_at_the_same_time),
		cmocka_unit_test(open_periods_have_no_number_of_months),
		cmocka_unit_test(a_work_that_takes_part_of_its_period_can_meet),
		cmocka_unit_test(starts_within_so_many_years_meet),
		cmocka_unit_test(a_plan_with_room_shifts_until_they_meet),
		cmocka_unit_test(room_that_does_not_reach_is_of_no_use),
		cmocka_unit_test(the_one_that_is_leidend_does_not_shift),
		cmocka_unit_test(of_two_that_may_shift_the_one_that_has_to_least),
		cmocka_unit_test(works_of_days_shift_only_when_that_helps),
		cmocka_unit_test(a_work_may_be_done_at_the_near_end_of_its_period),
		cmocka_unit_test(plans_that_are_over_or_unknown_do_not_count),
		cmocka_unit_test(the_best_of_all_plans_counts),
		cmocka_unit_test(
		    a_value_that_cannot_be_read_is_a_fault_at_its_place),
	};

	return cmocka_run_group_tests_name("opgave/plan", tests, begin, end);
}
