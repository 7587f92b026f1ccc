#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/conflict.h"
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

static enum conflict_kind
kind_of(const char *first, const char *second)
{
	struct plans p = plans_of(a, first), q = plans_of(a, second);

	assert_int_equal(conflict_of_plans(&p.all[0], &q.all[0]),
	    conflict_of_plans(&q.all[0], &p.all[0]));
	return conflict_of_plans(&p.all[0], &q.all[0]);
}

#define DIGS(period) "periode: " period "\ngraafwerk: ja\n"

static void
two_that_dig_within_five_years_open_the_street_twice(void **state)
{
	(void)state;
	assert_int_equal(kind_of(DIGS("2029"), DIGS("2031")), CONFLICT_TWICE);
	assert_int_equal(kind_of(DIGS("2029"), DIGS("2034")), CONFLICT_TWICE);
	assert_int_equal(kind_of(DIGS("2029"), DIGS("2034-02")),
	    CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("2029"), "periode: 2031"),
	    CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("..2029"), DIGS("2031")),
	    CONFLICT_NONE);
}

static void
at_the_same_time_it_opens_once(void **state)
{
	(void)state;
	assert_int_equal(kind_of(DIGS("2029"), DIGS("2029-12..2031")),
	    CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("2029"), DIGS("2030")), CONFLICT_TWICE);
}

static void
whoever_digs_while_it_must_stay_closed_breaks_its_rest(void **state)
{
	(void)state;
	assert_int_equal(kind_of(DIGS("2029") "graafrust: 2040",
	    DIGS("2039-12")), CONFLICT_REST);
	assert_int_equal(kind_of(DIGS("2029") "graafrust: 2040",
	    DIGS("2040")), CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("2029") "graafrust: 2040",
	    DIGS("2030")), CONFLICT_REST);
	assert_int_equal(kind_of(DIGS("2029") "graafrust: 2040",
	    DIGS("2020")), CONFLICT_NONE);
	/* it does not rest when it is not dug up */
	assert_int_equal(kind_of("periode: 2029\ngraafrust: 2040",
	    DIGS("2031")), CONFLICT_NONE);
}

static void
what_can_be_avoided_within_period_or_room_is_no_conflict(void **state)
{
	(void)state;
	assert_int_equal(kind_of(DIGS("2028") "graafrust: 2033",
	    DIGS("2031..2036") "duur: 6"), CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("2028") "graafrust: 2033",
	    DIGS("2031") "speelruimte: 2031..2036"), CONFLICT_NONE);
	assert_int_equal(kind_of(DIGS("2028") "graafrust: 2033",
	    DIGS("2031") "speelruimte: 2031..2036\nleidend: ja"),
	    CONFLICT_REST);
	/* there is not time enough after it */
	assert_int_equal(kind_of(DIGS("2028") "graafrust: 2033",
	    DIGS("2031..2033") "duur: 13"), CONFLICT_REST);
	assert_int_equal(kind_of(DIGS("2028") "graafrust: 2033",
	    DIGS("2031..2033") "duur: 12"), CONFLICT_TWICE);
	assert_int_equal(kind_of(DIGS("2028"),
	    DIGS("2031..2033-06") "duur: 6"), CONFLICT_TWICE);
	assert_int_equal(kind_of(DIGS("2028"),
	    DIGS("2031..2033-08") "duur: 6"), CONFLICT_NONE);
	/* the first one can go earlier */
	assert_int_equal(kind_of(DIGS("2028") "speelruimte: 2026..2028",
	    DIGS("2031")), CONFLICT_TWICE);
	assert_int_equal(kind_of(DIGS("2028") "speelruimte: 2025..2028",
	    DIGS("2031")), CONFLICT_NONE);
}

/* Two opgaven of the same street, and what is told of them. */
static const char *
told(const char *first, const char *second, enum plan_class class)
{
	struct area_names names = area_names_new(a, NULL);
	struct document *d = record_of(a, "wijk: w\n"
	    "gebied: {naam: N, niveau: straat}");
	const char *lines[CONFLICT_SENTENCES], *text;
	struct plans p = plans_of(a, first), q = plans_of(a, second);
	struct busy *busy = busy_new(a);
	struct fault f = { 0 };
	struct areas areas;
	struct conflict c;
	size_t i, n;

	if (!area_read(&names, d, value_get(d->root, "wijk"),
	    value_get(d->root, "gebied"), &areas, &f))
		fail_msg("%s", f.text);
	busy_add(busy, 0, &areas, &p);
	busy_add(busy, 1, &areas, &q);
	busy_add(busy, 2, &areas, &q);
	busy_settle(busy);
	c = conflict_of(busy, &areas, &p, &areas, &q, class);
	n = conflict_sentences(a, &c, "a", "b", lines);
	text = conflict_effect(conflict_kind(&c));
	text = arena_format(a, "%d %s\n", conflict_strength(conflict_kind(&c)),
	    text == NULL ? "none" : text);
	for (i = 0; i < n; i++)
		text = arena_format(a, "%s%s\n", text, lines[i]);
	return text;
}

static void
each_thing_is_told_and_the_largest_counts(void **state)
{
	(void)state;
	assert_string_equal(told(DIGS("2029-01") "graafrust: 2034-05",
	    DIGS("2029-06"), PLAN_STARTS), "4 -groot\n"
	    "graafwerk in 2029-06 valt in de graafrust van a (tot 2034-05)\n"
	    "straat gaat twee keer open binnen 1 jaar\n"
	    "3 werken in 2029 in N, veel voor dezelfde bewoners\n");
	assert_string_equal(told(DIGS("2031"),
	    DIGS("2029") "graafrust: 2034-05-15", PLAN_APART), "4 -groot\n"
	    "graafwerk in 2031 valt in de graafrust van b (tot 2034-05-15)\n"
	    "straat gaat twee keer open binnen 2 jaar\n");
	assert_string_equal(told(DIGS("2031"), DIGS("2029"), PLAN_STARTS),
	    "3 -middel\nstraat gaat twee keer open binnen 2 jaar\n");
	/* of one that takes a part, all of it is told */
	assert_string_equal(told(DIGS("2028") "graafrust: 2040",
	    DIGS("2031..2032") "duur: 6", PLAN_APART), "4 -groot\n"
	    "graafwerk in 2031..2032 valt in de graafrust van a (tot 2040)\n"
	    "straat gaat twee keer open binnen 5 jaar\n");
	assert_string_equal(told("periode: 2029-01", "periode: 2029-03",
	    PLAN_STARTS), "2 -klein\n"
	    "3 werken in 2029 in N, veel voor dezelfde bewoners\n");
}

static void
what_can_be_together_is_busy_with_nobody(void **state)
{
	(void)state;
	assert_string_equal(told(DIGS("2029-01"), DIGS("2029-03"),
	    PLAN_SHIFTS), "3 -middel\n"
	    "straat gaat twee keer open binnen 1 jaar\n");
	/* as it is planned, whatever the room */
	assert_string_equal(told(DIGS("2029-01"),
	    DIGS("2031") "speelruimte: 2029..2040", PLAN_SHIFTS),
	    "3 -middel\nstraat gaat twee keer open binnen 2 jaar\n");
	assert_string_equal(told(DIGS("2029-01"),
	    DIGS("2031") "speelruimte: 2030..2040", PLAN_STARTS),
	    "0 none\n");
	assert_string_equal(told(DIGS("2029-01"), DIGS("2029-03"), PLAN_MAY),
	    "0 none\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    two_that_dig_within_five_years_open_the_street_twice),
		cmocka_unit_test(at_the_same_time_it_opens_once),
		cmocka_unit_test(
		    whoever_digs_while_it_must_stay_closed_breaks_its_rest),
		cmocka_unit_test(
		    what_can_be_avoided_within_period_or_room_is_no_conflict),
		cmocka_unit_test(each_thing_is_told_and_the_largest_counts),
		cmocka_unit_test(what_can_be_together_is_busy_with_nobody),
	};

	return cmocka_run_group_tests_name("opgave/conflict", tests, begin,
	    end);
}
