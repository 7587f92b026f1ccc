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
a_plan_is_read_as_it_is_told(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: [{naam: Riool, status:"
		    " In uitvoering, periode: 2029, speelruimte: 2027..2032,"
		    " duur: 5, leidend: ja, graafwerk: nee, graafrust: 2034},"
		    " Weg]}",
		"{wijk: w, plannen: {naam: Visie, status: ter inzage}}"
	};
	struct survey *s = SURVEY(texts);
	const struct survey_work *w = s->opgaven[0].works;

	(void)state;
	assert_int_equal(s->opgaven[0].work_count, 2);
	assert_string_equal(w[0].name, "Riool");
	assert_string_equal(w[0].status, "In uitvoering");
	assert_int_equal(w[0].stage, SURVEY_UNDER_WAY);
	assert_int_equal(w[0].period.from, period_day(2029, 1, 1));
	assert_int_equal(w[0].room.to, period_day(2033, 1, 1));
	assert_int_equal(w[0].months.low, 5 * NUMBER_ONE);
	assert_int_equal(w[0].leads, TRI_YES);
	assert_int_equal(w[0].digs, TRI_NO);
	assert_int_equal(w[0].rest.from, period_day(2034, 1, 1));
	assert_string_equal(w[1].name, "Weg");
	assert_null(w[1].status);
	assert_int_equal(w[1].stage, SURVEY_STAGE_UNKNOWN);
	assert_false(w[1].period.known || w[1].room.known ||
	    w[1].months.known || w[1].rest.known);
	assert_int_equal(s->wijken[0].work_count, 1);
	assert_string_equal(s->wijken[0].works[0].name, "Visie");
	assert_int_equal(s->wijken[0].works[0].stage, SURVEY_PREPARED);
	assert_int_equal(s->fault_count, 0);
}

static void
each_status_is_a_stage(void **state)
{
	static const struct {
		const char *status;
		enum survey_stage stage;
		bool over;
	} rows[] = {
		{ "idee", SURVEY_IDEA, false },
		{ "voorbereiding", SURVEY_PREPARED, false },
		{ "inspraak", SURVEY_PREPARED, false },
		{ "gepland", SURVEY_PLANNED, false },
		{ "Vastgesteld", SURVEY_PLANNED, false },
		{ "uitvoering", SURVEY_UNDER_WAY, false },
		{ "opgeleverd", SURVEY_READY, true },
		{ "uitgesteld", SURVEY_PUT_OFF, true },
		{ "vervallen", SURVEY_DROPPED, true }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *texts[] = { arena_format(arena, "{opgave: a, "
		    "wijk: w, plannen: {status: %s}}", rows[i].status) };
		struct survey *s = SURVEY(texts);

		assert_int_equal(s->opgaven[0].works[0].stage, rows[i].stage);
		assert_int_equal(s->opgaven[0].works[0].over, rows[i].over);
		assert_int_equal(s->opgaven[0].plan.count, !rows[i].over);
	}
}

static void
what_cannot_be_read_is_unknown_and_a_fault(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: [{status: ide, periode: ooit,"
		    " speelruimte: ruim, duur: lang, leidend: soms,"
		    " graafwerk: [], graafrust: straks}],"
		    " kansen: [{waarde: 9}], risicos: [{kans: x, gevolg: 1}]}"
	};
	struct survey *s = SURVEY(texts);
	const struct survey_work *w = s->opgaven[0].works;

	(void)state;
	assert_string_equal(w->status, "?");
	assert_int_equal(w->stage, SURVEY_STAGE_UNKNOWN);
	assert_false(w->period.known || w->room.known || w->months.known ||
	    w->rest.known);
	assert_int_equal(w->leads, TRI_UNKNOWN);
	assert_int_equal(w->digs, TRI_UNKNOWN);
	assert_false(s->opgaven[0].chances.known);
	assert_false(s->opgaven[0].danger.known);
	assert_int_equal(s->fault_count, 9);
}

static void
what_there_is_to_win_and_to_lose_is_measured(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, kansen: [{waarde: 4, soort: draagvlak},"
		    " {waarde: 2, soort: draagvlak}, {waarde: 1..3}],"
		    " risicos: [{kans: 2, gevolg: 3}, {kans: 1, gevolg: 5}]}",
		"{opgave: b, wijk: w, kansen: geen, risicos: geen}",
		"{opgave: c, wijk: w, kansen: [Mooi], risicos: [Duur]}"
	};
	struct survey *s = SURVEY(texts);
	const struct survey_opgave *o = s->opgaven;

	(void)state;
	assert_true(o[0].chances.known && o[0].danger.known);
	assert_int_equal(o[0].chances.low, 5 * NUMBER_ONE);
	assert_int_equal(o[0].chances.high, 7 * NUMBER_ONE);
	assert_int_equal(o[0].danger.low, 6 * NUMBER_ONE);
	assert_int_equal(o[0].danger.high, 6 * NUMBER_ONE);
	assert_true(o[1].chances.known && o[1].danger.known);
	assert_int_equal(o[1].chances.high, 0);
	assert_int_equal(o[1].danger.high, 0);
	assert_false(o[2].chances.known || o[2].danger.known);
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
		cmocka_unit_test(a_plan_is_read_as_it_is_told),
		cmocka_unit_test(each_status_is_a_stage),
		cmocka_unit_test(what_cannot_be_read_is_unknown_and_a_fault),
		cmocka_unit_test(what_there_is_to_win_and_to_lose_is_measured),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
