#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../support/survey.h"

static struct arena *arena;

#define SURVEY(texts) \
	survey_of(arena, texts, sizeof(texts) / sizeof(*(texts)))

static const struct survey_group *
only_group(const struct survey_wijk *w)
{
	assert_int_equal(w->group_count, 1);
	return w->groups[0];
}

static void
who_carries_one_name_is_one_group_by_start(void **state)
{
	static const char *const texts[] = {
		"{opgave: riool, wijk: w, plannen: [{periode: 2029}],"
		    " koppelingen: [{met: net, groep: g, status: bevestigd}]}",
		"{opgave: groen, wijk: w, plannen: [{periode: 2029-09..2030}],"
		    " koppelingen: [{met: riool, groep: g}, {met: x}]}",
		"{opgave: net, wijk: w, plannen: [{periode: 2028-06..2030-06}],"
		    " koppelingen: [{met: groen, status: bevestigd}]}",
		"{opgave: x, wijk: w}"
	};
	const struct survey_group *g = only_group(&SURVEY(texts)->wijken[0]);

	(void)state;
	assert_string_equal(g->name, "g");
	assert_int_equal(g->member_count, 3);
	assert_string_equal(g->members[0]->id, "net");
	assert_string_equal(g->members[1]->id, "riool");
	assert_string_equal(g->members[2]->id, "groen");
	assert_int_equal(g->link_count, 2);
	assert_int_equal(g->pairs[SURVEY_CONFIRMED], 2);
	assert_int_equal(g->pairs[SURVEY_PROPOSED], 1);
	assert_int_equal(g->pairs[SURVEY_REJECTED], 0);
}

static void
two_are_no_group_and_a_rejected_koppeling_makes_none(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, koppelingen: [{met: b, groep: twee},"
		    " {met: c, groep: nee, status: afgewezen},"
		    " {met: a, groep: zelf}, {met: elders, groep: nee},"
		    " {met: b, groep: ''}]}",
		("{opgave: b, wijk: w, koppelingen: [{met: c, groep: nee},"
		    " {met: d, groep: twee, effect: -klein}]}"),
		"{opgave: c, wijk: w}",
		"{opgave: d, wijk: w, koppelingen: [{met: a, groep: ''}]}"
	};

	(void)state;
	assert_int_equal(SURVEY(texts)->wijken[0].group_count, 0);
}

static void
a_rejected_pair_among_members_is_counted_apart(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, koppelingen: [{met: b, groep: g},"
		    " {met: c, groep: g}, {met: d, groep: g}]}",
		"{opgave: b, wijk: w, koppelingen: [{met: c,"
		    " status: afgewezen}, {met: c}]}",
		"{opgave: c, wijk: w, koppelingen: [{met: d, effect: -2}]}",
		"{opgave: d, wijk: w}"
	};
	const struct survey_group *g = only_group(&SURVEY(texts)->wijken[0]);

	(void)state;
	assert_int_equal(g->member_count, 4);
	assert_int_equal(g->pairs[SURVEY_PROPOSED], 3);
	assert_int_equal(g->pairs[SURVEY_REJECTED], 1);
	assert_int_equal(g->hindering, 1);
}

static void
a_name_holds_within_a_wijk(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: [v, w], koppelingen: [{met: b, groep: g},"
		    " {met: c, groep: g}, {met: d, groep: g}]}",
		"{opgave: b, wijk: [v, w]}",
		"{opgave: c, wijk: [v, w]}",
		"{opgave: d, wijk: w, koppelingen: [{met: b, groep: g}]}",
		"{opgave: e, wijk: u, koppelingen: [{met: f, groep: g},"
		    " {met: h, groep: g}]}",
		"{opgave: f, wijk: u}",
		"{opgave: h, wijk: u}"
	};
	struct survey *s = SURVEY(texts);

	(void)state;
	assert_int_equal(s->wijk_count, 3);
	assert_false(only_group(&s->wijken[0])->again);
	assert_int_equal(only_group(&s->wijken[0])->member_count, 3);
	assert_int_equal(only_group(&s->wijken[0])->pairs[SURVEY_PROPOSED], 2);
	assert_int_equal(only_group(&s->wijken[1])->member_count, 4);
	assert_true(only_group(&s->wijken[1])->again);
	assert_false(only_group(&s->wijken[2])->again);
	assert_int_equal(only_group(&s->wijken[2])->member_count, 3);
}

static void
groups_stand_by_name_and_who_has_no_plan_last(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, koppelingen: ["
		    "{met: b, groep: y, sterkte: 5}, {met: c, groep: y},"
		    "{met: d, groep: x}, {met: e, groep: x}]}",
		"{opgave: b, wijk: w, plannen: [{periode: 2029}]}",
		"{opgave: c, wijk: w, plannen: [{periode: 2028}]}",
		"{opgave: d, wijk: w}",
		"{opgave: e, wijk: w}"
	};
	const struct survey_wijk *w = &SURVEY(texts)->wijken[0];

	(void)state;
	assert_int_equal(w->group_count, 2);
	assert_string_equal(w->groups[0]->name, "x");
	assert_string_equal(w->groups[1]->name, "y");
	assert_string_equal(w->groups[1]->members[0]->id, "c");
	assert_string_equal(w->groups[1]->members[1]->id, "b");
	assert_string_equal(w->groups[1]->members[2]->id, "a");
}

static void
it_says_what_all_its_koppelingen_say(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: Dreef, koppelingen: ["
		    "{met: b, groep: g, aanleiding: [straat, een, straat]},"
		    "{met: c, groep: g, aanleiding: [twee]}]}",
		"{opgave: b, wijk: w, gebied: Dreef, koppelingen: ["
		    "{met: c, groep: g, status: bevestigd}]}",
		"{opgave: c, wijk: w, gebied: Dreef, koppelingen: ["
		    "{met: a, aanleiding: [drie, straat]}]}"
	};
	const struct survey_group *g = only_group(&SURVEY(texts)->wijken[0]);

	(void)state;
	assert_int_equal(g->line_count, 1);
	assert_true(survey_group_says(g, "straat"));
	assert_false(survey_group_says(g, "twee"));
	assert_false(survey_group_says(NULL, "straat"));
	assert_null(g->place);
}

static void
what_one_of_them_says_all_alone_is_not_of_the_group(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: [de DREEF, Pl\303\251in],"
		    " koppelingen: [{met: b, groep: g, aanleiding: een},"
		    " {met: c, groep: g}]}",
		"{opgave: b, wijk: w, gebied: {naam: Plein, niveau: plek}}",
		"{opgave: c, wijk: w, gebied: [plein, plein, Kade]}"
	};
	const struct survey_group *g = only_group(&SURVEY(texts)->wijken[0]);

	(void)state;
	assert_int_equal(g->line_count, 0);
	assert_string_equal(g->place, "Pl\303\251in");
}

/* The period of a group with these plans; unknown: there is none. */
static struct period
together(const char *a, const char *b, const char *c)
{
	const char *texts[3];

	texts[0] = arena_format(arena, "{opgave: a, wijk: w, plannen: [%s],"
	    " koppelingen: [{met: b, groep: g}, {met: c, groep: g}]}", a);
	texts[1] = arena_format(arena, "{opgave: b, wijk: w, plannen: [%s]}",
	    b);
	texts[2] = arena_format(arena, "{opgave: c, wijk: w, plannen: [%s]}",
	    c);
	return only_group(&SURVEY(texts)->wijken[0])->together;
}

static void
they_are_together_while_all_are_at_work(void **state)
{
	struct period p;

	(void)state;
	p = together("{periode: 2029}", "{periode: 2029-09..2030-03}",
	    "{periode: 2028-06..2030-06}");
	assert_string_equal(period_text(arena, p), "2029-09..2029-12");
	p = together("{periode: 2026}, {periode: 2029}", "{periode: 2028..}",
	    "{periode: 2026..2027}, {periode: ..2029-03}");
	assert_string_equal(period_text(arena, p), "2029-Q1");
	p = together("{periode: 2026}, {periode: 2026-05..2028}",
	    "{periode: 2026..2027}", "{periode: 2026..2027}");
	assert_string_equal(period_text(arena, p), "2026");
}

static void
they_are_not_when_one_is_done_apart_or_unreadable(void **state)
{
	(void)state;
	assert_false(together("{periode: 2029}", "{periode: 2030}",
	    "{periode: 2029..2030}").known);
	assert_false(together("{periode: 2029, status: gereed}",
	    "{periode: 2029}", "{periode: 2029}").known);
	assert_false(together("", "{periode: 2029}", "{periode: 2029}").known);
	assert_false(together("{periode: straks}", "{periode: 2029}",
	    "{periode: 2029}").known);
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
		cmocka_unit_test(who_carries_one_name_is_one_group_by_start),
		cmocka_unit_test(
		    two_are_no_group_and_a_rejected_koppeling_makes_none),
		cmocka_unit_test(
		    a_rejected_pair_among_members_is_counted_apart),
		cmocka_unit_test(a_name_holds_within_a_wijk),
		cmocka_unit_test(
		    groups_stand_by_name_and_who_has_no_plan_last),
		cmocka_unit_test(it_says_what_all_its_koppelingen_say),
		cmocka_unit_test(
		    what_one_of_them_says_all_alone_is_not_of_the_group),
		cmocka_unit_test(they_are_together_while_all_are_at_work),
		cmocka_unit_test(
		    they_are_not_when_one_is_done_apart_or_unreadable),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
