#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../support/survey.h"

static struct arena *arena;

#define SURVEY(texts) survey_of(arena, texts, sizeof(texts) / sizeof(*(texts)))

static void
opgaven_stand_in_order_of_score_and_id(void **state)
{
	static const char *const texts[] = {
		"{opgave: weg, wijk: w, stand: vervallen, score: {totaal: 99}}",
		"{opgave: net, wijk: w, aard: aanpak}",
		"{opgave: af, wijk: w, score: {status: valt af, totaal: 50}}",
		"{opgave: zonder, wijk: w}",
		"{opgave: b, wijk: w, score: {totaal: 10.5}}",
		"{opgave: laag, wijk: w, score: {laag: 10.4, hoog: 90}}",
		"{opgave: a, wijk: w, score: {totaal: 10.5}}",
		"{opgave: min, wijk: w, score: {totaal: -3}}"
	};
	static const char *const want[] = {
		"a", "b", "laag", "min", "zonder", "af", "net", "weg"
	};
	struct survey *s = SURVEY(texts);
	size_t i;

	(void)state;
	assert_int_equal(s->wijk_count, 1);
	assert_int_equal(s->wijken[0].opgave_count, 8);
	for (i = 0; i < 8; i++)
		assert_string_equal(s->wijken[0].opgaven[i]->id, want[i]);
}

static void
an_opgave_is_in_each_of_its_wijken_once(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: [een, twee, een], afspraken: [iets]}",
		"{wijk: twee, naam: Twee}",
		"{opgave: b}"
	};
	struct survey *s = SURVEY(texts);

	(void)state;
	assert_int_equal(s->wijk_count, 3);
	assert_string_equal(s->wijken[0].id, "een");
	assert_null(s->wijken[0].record);
	assert_int_equal(s->wijken[0].opgave_count, 1);
	assert_int_equal(s->wijken[0].afspraak_count, 1);
	assert_non_null(s->wijken[1].record);
	assert_int_equal(s->wijken[1].opgave_count, 1);
	assert_null(s->wijken[2].id);
}

static void
a_koppelkans_of_two_sides_is_one(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, koppelingen: [{met: b, sterkte: 2},"
		    " {met: c, status: bevestigd}]}",
		"{opgave: b, wijk: w, koppelingen: [{met: a,"
		    " status: bevestigd, sterkte: 4}]}",
		"{opgave: c, wijk: w, koppelingen: [{met: a,"
		    " status: afgewezen}]}"
	};
	struct survey *s = SURVEY(texts);
	struct survey_wijk *w = &s->wijken[0];

	(void)state;
	assert_int_equal(w->link_count, 2);
	assert_int_equal(w->links[0]->status, SURVEY_CONFIRMED);
	assert_int_equal(w->links[0]->sterkte.low, 2 * NUMBER_ONE);
	assert_false(w->links[0]->contradiction);
	assert_int_equal(w->links[1]->status, SURVEY_REJECTED);
	assert_true(w->links[1]->contradiction);
}

static void
what_hinders_comes_last_unless_it_was_rejected(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, koppelingen: ["
		    "{met: b, effect: -klein, status: bevestigd},"
		    "{met: c, effect: -2, status: afgewezen},"
		    "{met: d, effect: -0}, {met: e, effect: groot},"
		    "{met: f, effect: beetje}]}",
		"{opgave: b, wijk: w}",
		"{opgave: c, wijk: w}",
		"{opgave: d, wijk: w}",
		("{opgave: e, wijk: w, koppelingen: ["
		    "{met: a, effect: -groot, status: bevestigd}]}"),
		"{opgave: f, wijk: w}"
	};
	static const char *const want[] = { "d", "f", "c", "b", "e" };
	struct survey *s = SURVEY(texts);
	struct survey_end *end = s->opgaven[0].links;
	size_t i;

	(void)state;
	for (i = 0; i < 5; i++, end = end->next) {
		assert_string_equal(s->wijken[0].links[i]->to_id, want[i]);
		assert_ptr_equal(end->link, s->wijken[0].links[i]);
		assert_int_equal(end->link->hinders, i >= 3);
	}
	assert_null(end);
	assert_string_equal(s->wijken[0].links[1]->effect, "?");
	assert_string_equal(s->wijken[0].links[4]->effect, "-groot");
	assert_int_equal(s->fault_count, 1);
	assert_string_equal(s->faults[0].text,
	    "'effect' cannot be 'beetje', it must be klein, middel, groot or "
	    "a number of points");
}

static void
an_afspraak_is_late_when_its_last_day_is_over(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, afspraken: ["
		    "{wat: nu, uiterlijk: 2026-04-01},"
		    "{wat: gisteren, uiterlijk: 2026-03-31},"
		    "{wat: maart, uiterlijk: 2026-03},"
		    "{wat: jaar, uiterlijk: 2026},"
		    "{wat: klaar, uiterlijk: 2020, stand: gedaan}]}"
	};
	struct survey *s = SURVEY(texts);

	(void)state;
	assert_int_equal(s->opgaven[0].open, 4);
	assert_int_equal(s->opgaven[0].late, 2);
	assert_true(s->wijken[0].afspraken[0]->late);
	assert_true(s->wijken[0].afspraken[1]->late);
	assert_false(s->wijken[0].afspraken[2]->late);
	assert_false(s->wijken[0].afspraken[4]->open);
}

static void
the_earliest_plan_that_counts_is_the_plan(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: ["
		    "{periode: 2020, status: gereed}, {periode: onbekend},"
		    "{periode: 2031, status: idee}, {periode: 2030},"
		    "{periode: 2029, status: uitgesteld}]}",
		"{opgave: b, wijk: w, plannen: geen}"
	};
	struct survey *s = SURVEY(texts);

	(void)state;
	assert_int_equal(s->opgaven[0].plan.count, 3);
	assert_int_equal(s->opgaven[0].plan.period.from,
	    period_day(2030, 1, 1));
	assert_null(s->opgaven[0].plan.status);
	assert_true(s->opgaven[1].plan.none);
}

static void
a_gate_is_read_as_a_score_reads_it(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, toetsen: {doel: ja, tijdpad: nee,"
		    " vergunbaar: {waarde: ja}, financiering: onbekend},"
		    " partijen: [{naam: x, rol: trekker}]}"
	};
	static const enum tri want[] = {
		TRI_YES, TRI_NO, TRI_YES, TRI_UNKNOWN, TRI_YES
	};
	struct survey *s = SURVEY(texts);
	size_t i;

	(void)state;
	assert_int_equal(s->kader->gate_count, 5);
	for (i = 0; i < 5; i++)
		assert_int_equal(s->opgaven[0].gates[i], want[i]);
}

static void
what_cannot_be_read_is_unknown_and_a_fault(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: [{periode: ooit}],\n"
		    " score: {totaal: veel}}",
		"{opgave: b, opgave: c}"
	};
	struct survey *s = SURVEY(texts);

	(void)state;
	assert_int_equal(s->refused, 1);
	assert_int_equal(s->opgave_count, 1);
	assert_int_equal(s->fault_count, 2);
	assert_int_equal(s->faults[0].place.line, 2);
	assert_int_equal(s->opgaven[0].standing, SURVEY_UNSCORED);
	assert_false(s->opgaven[0].plan.period.known);
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
		cmocka_unit_test(opgaven_stand_in_order_of_score_and_id),
		cmocka_unit_test(an_opgave_is_in_each_of_its_wijken_once),
		cmocka_unit_test(a_koppelkans_of_two_sides_is_one),
		cmocka_unit_test(
		    what_hinders_comes_last_unless_it_was_rejected),
		cmocka_unit_test(
		    an_afspraak_is_late_when_its_last_day_is_over),
		cmocka_unit_test(the_earliest_plan_that_counts_is_the_plan),
		cmocka_unit_test(a_gate_is_read_as_a_score_reads_it),
		cmocka_unit_test(what_cannot_be_read_is_unknown_and_a_fault),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
