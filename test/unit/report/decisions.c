#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/grounds.h"
#include "../../support/record.h"
#include "../../support/survey.h"

static struct arena *arena;

/* An opgave with these fields, as a survey of 2026-04-01 reads it. */
static const struct survey_opgave *
reads(const char *fields, struct survey **s)
{
	const char *text = arena_format(arena, "{opgave: a, wijk: w, %s}",
	    fields);

	*s = survey_of(arena, &text, 1);
	return &(*s)->opgaven[0];
}

static void
a_fate_is_as_was_chosen_else_as_was_advised(void **state)
{
	static const struct {
		const char *fields;
		enum survey_fate fate;
	} cases[] = {
		{ "score: {totaal: 1}", SURVEY_NOT_CHOSEN },
		{ "advies: {uitkomst: verbinden}", SURVEY_TAKEN },
		{ "advies: {uitkomst: mits}", SURVEY_TAKEN },
		{ "advies: {uitkomst: niet verbinden}", SURVEY_LEFT },
		{ "advies: {uitkomst: niet verbinden}, keuze: verbinden",
		    SURVEY_TAKEN },
		{ "advies: {uitkomst: mits}, keuze: later", SURVEY_LATER },
		{ "keuze: [verbinden, {besluit: niet verbinden}]",
		    SURVEY_LEFT },
		{ "advies: {uitkomst: mits}, keuze: {fase: voorstel}",
		    SURVEY_TAKEN },
		{ "stand: opgelost, keuze: verbinden", SURVEY_NOT_CHOSEN },
		{ "aard: aanpak, keuze: verbinden", SURVEY_NOT_CHOSEN }
	};
	struct survey *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(reads(cases[i].fields, &s)->fate,
		    cases[i].fate);
		assert_int_equal(s->fault_count, 0);
	}
}

static void
a_keuze_against_the_advies_differs(void **state)
{
	struct survey *s;

	(void)state;
	assert_true(reads("advies: {uitkomst: verbinden}, keuze: later",
	    &s)->choice.differs);
	assert_false(reads("advies: {uitkomst: mits}, keuze: verbinden",
	    &s)->choice.differs);
	assert_false(reads("keuze: later", &s)->choice.differs);
	assert_true(reads("keuze: {fase: Besluit}", &s)->choice.decided);
	assert_false(reads("keuze: {fase: voorstel}", &s)->choice.decided);
}

static void
a_keuze_is_due_when_its_day_to_look_again_is_over(void **state)
{
	struct survey *s;

	(void)state;
	assert_true(reads("keuze: {besluit: later, herzien: 2026-03}",
	    &s)->choice.due);
	assert_false(reads("keuze: {besluit: later, herzien: 2026}",
	    &s)->choice.due);
	assert_false(reads("keuze: later", &s)->choice.due);
}

#define OPGAVE "kenmerken: {draagvlak: %d}, keuze: {van: '%s'}, " \
    "score: {kader: '%s', van: '%s'}"

static void
grounds_change_with_what_the_kader_of_the_score_reads(void **state)
{
	struct survey *s;
	const struct survey_opgave *o = reads("kenmerken: {draagvlak: 3}", &s);
	const struct grounds grounds = { s->kader, s->words, s->figures,
	    s->day };
	const char *read = grounds_read(&grounds, o->record);
	const char *kader = s->kader->name;

	(void)state;
	assert_false(reads(arena_format(arena, OPGAVE, 3, read, kader, read),
	    &s)->choice.changed);
	/* the score is of before the change */
	assert_true(reads(arena_format(arena, OPGAVE, 4, read, kader, read),
	    &s)->choice.changed);
	/* another kader made it: what that one read is all that is known */
	assert_false(reads(arena_format(arena, OPGAVE, 4, read, "eigen@1",
	    read), &s)->choice.changed);
	assert_true(reads(arena_format(arena, OPGAVE, 4, read, "eigen@1",
	    "00000000"), &s)->choice.changed);
}

static void
costs_are_a_sum_that_may_be_nothing_or_unknown(void **state)
{
	static const struct {
		const char *costs;
		int64_t low, high;
		bool known;
	} cases[] = {
		{ "[{bedrag: 100}, {bedrag: 20..40}]", 120, 140, true },
		{ "[{bedrag: 100}, {betaler: x}]", 0, 0, false },
		{ "geen", 0, 0, true },
		{ "", 0, 0, false }
	};
	const struct survey_opgave *o;
	struct survey *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		o = reads(arena_format(arena, "keuze: verbinden, "
		    "meerkosten: %s", cases[i].costs), &s);
		assert_int_equal(o->costs.known, cases[i].known);
		assert_int_equal(o->costs.low, cases[i].low * NUMBER_ONE);
		assert_int_equal(o->costs.high, cases[i].high * NUMBER_ONE);
	}
}

static void
what_cannot_be_read_is_unknown_and_a_fault(void **state)
{
	static const char *const wrong[] = {
		"rang: {plaats: eerste}", "rang: {top: veel}",
		"advies: {uitkomst: later}", "advies: {puntenverlies: x}",
		"keuze: mits", "keuze: {fase: ooit}", "keuze: {datum: ooit}",
		"keuze: {besluit: later, herzien: straks}",
		"keuze: verbinden, meerkosten: {bedrag: tien}"
	};
	const struct survey_opgave *o;
	struct survey *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		o = reads(wrong[i], &s);
		assert_int_equal(s->fault_count, 1);
		assert_false(o->rank.place.known);
		assert_false(o->choice.loss.known);
		assert_false(o->choice.again.known);
		assert_false(o->choice.decided);
		assert_false(o->costs.known);
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
		cmocka_unit_test(a_fate_is_as_was_chosen_else_as_was_advised),
		cmocka_unit_test(a_keuze_against_the_advies_differs),
		cmocka_unit_test(
		    a_keuze_is_due_when_its_day_to_look_again_is_over),
		cmocka_unit_test(
		    grounds_change_with_what_the_kader_of_the_score_reads),
		cmocka_unit_test(
		    costs_are_a_sum_that_may_be_nothing_or_unknown),
		cmocka_unit_test(what_cannot_be_read_is_unknown_and_a_fault)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
