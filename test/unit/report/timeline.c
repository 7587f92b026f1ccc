#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/timeline.h"
#include "../../../lib/yaml/parse.h"
#include "../../support/survey.h"

static struct arena *arena;

#define TIMELINE(texts) \
	timeline_of(texts, sizeof(texts) / sizeof(*(texts)))

static struct timeline *
timeline_of(const char *const *texts, size_t count)
{
	struct survey *s = survey_of(arena, texts, count);

	return timeline_make(arena, s, &s->wijken[0], ~0u);
}

static void
without_a_plan_in_time_there_is_none(void **state)
{
	static const char *const nothing[] = { "{wijk: w}" };
	static const char *const undated[] = {
		"{opgave: a, wijk: w, plannen: [{naam: p, status: idee}]}",
		"{opgave: b, wijk: w, plannen: [{periode: 2029,"
		    " status: vervallen}]}",
		"{opgave: c, wijk: w, stand: opgelost,"
		    " plannen: [{periode: 2029}]}"
	};
	static const char *const aanpak[] = {
		"{wijk: w, aanpak: {periode: 2027..2031}}"
	};

	(void)state;
	assert_null(TIMELINE(nothing));
	assert_null(TIMELINE(undated));
	assert_null(TIMELINE(aanpak));
}

static void
it_is_of_the_fates_that_are_asked_for(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: {periode: 2029}}",
		"{opgave: b, wijk: w, plannen: {periode: 2029},"
		    " keuze: verbinden}",
		"{opgave: c, wijk: w, plannen: {periode: 2029},"
		    " keuze: niet verbinden}",
		"{opgave: d, wijk: w, plannen: {periode: 2029}, aard: aanpak}",
		"{opgave: e, wijk: w, plannen: onbekend, keuze: later}"
	};
	struct survey *s = survey_of(arena, texts, 5);
	struct timeline *t;

	(void)state;
	t = timeline_make(arena, s, &s->wijken[0], 1u << SURVEY_TAKEN);
	assert_int_equal(t->row_count, 2);
	assert_string_equal(t->rows[0].opgave->id, "b");
	assert_string_equal(t->rows[1].opgave->id, "d");
	assert_int_equal(t->undated_count, 0);
	t = timeline_make(arena, s, &s->wijken[0],
	    1u << SURVEY_NOT_CHOSEN | 1u << SURVEY_LATER);
	assert_int_equal(t->row_count, 2);
	assert_string_equal(t->rows[0].opgave->id, "a");
	assert_int_equal(t->undated_count, 1);
}

static void
what_is_hidden_is_not_named(void **state)
{
	static const char *const texts[] = {
		"{wijk: w, aanpak: {naam: Met plan-9, periode: 2030},"
		    " plannen: {naam: Na plan-9, periode: 2028}}",
		"{opgave: a, titel: Een, wijk: w,"
		    " openbaar: ja, plannen: [{periode: 2029, naam: x plan-9},"
		    " {periode: 2030}]}",
		"{opgave: plan-9, wijk: w, plannen: {periode: 2029}}"
	};
	struct survey *s = survey_public_of(arena, texts, 3);
	struct timeline *t = timeline_make(arena, s, &s->wijken[0], ~0u);
	size_t i, j;

	(void)state;
	assert_int_equal(t->row_count, 3);
	for (i = 0; i < t->row_count; i++) {
		assert_null(strstr(t->rows[i].title, "plan-9"));
		for (j = 0; j < t->rows[i].work_count; j++)
			assert_null(strstr(timeline_facts(arena, t,
			    &t->rows[i], t->rows[i].works[j]), "plan-9"));
	}
}

static void
the_wijk_comes_first_and_then_what_starts_first(void **state)
{
	static const char *const texts[] = {
		"{opgave: z, titel: Z, wijk: w, plannen: [{periode: 2030},"
		    " {periode: ..2028, status: gereed}]}",
		"{opgave: b, titel: B, wijk: w, plannen: [{periode: 2029}]}",
		"{opgave: a, titel: A, wijk: w, plannen: [{periode: 2029}]}",
		"{opgave: geen, wijk: w, plannen: geen}",
		"{wijk: w, aanpak: {naam: Samen, periode: 2031}, plannen:"
		    " [{periode: 2040}, {naam: Weg, status: vervallen,"
		    " periode: 2026}]}"
	};
	static const char *const want[] = {
		"Samen", "Plan van de wijk", "Z", "A", "B"
	};
	struct timeline *t = TIMELINE(texts);
	size_t i;

	(void)state;
	assert_int_equal(t->year, 2026);
	assert_int_equal(t->from, period_day(2026, 1, 1));
	assert_int_equal(t->to, period_day(2046, 1, 1));
	assert_int_equal(t->row_count, 5);
	for (i = 0; i < 5; i++)
		assert_string_equal(t->rows[i].title, want[i]);
	assert_true(t->rows[0].own && !t->rows[1].own);
	assert_int_equal(t->work_count, 6);
	assert_int_equal(t->rows[2].works[0]->period.from, PERIOD_BEGIN);
	assert_int_equal(t->undated_count, 1);
	assert_string_equal(t->undated[0]->id, "geen");
}

static void
koppelkansen_of_two_rows_are_links(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: [{periode: 2031}], koppelingen:"
		    " [{met: b}, {met: c, status: bevestigd}, {met: d},"
		    " {met: e, status: afgewezen}, {met: f, effect: -groot},"
		    " {met: elders}, {met: a}]}",
		"{opgave: b, wijk: w, plannen: [{periode: 2029}]}",
		"{opgave: c, wijk: w, plannen: [{periode: 2030}]}",
		"{opgave: d, wijk: w}",
		"{opgave: e, wijk: w, plannen: [{periode: 2032}]}",
		"{opgave: f, wijk: w, plannen: [{periode: 2032}]}"
	};
	struct timeline *t = TIMELINE(texts);

	(void)state;
	assert_int_equal(t->link_count, 2);
	assert_true(t->links[0].confirmed);
	assert_int_equal(t->links[0].from, 1);
	assert_int_equal(t->links[0].to, 2);
	assert_false(t->links[1].confirmed);
	assert_int_equal(t->links[1].from, 0);
	assert_int_equal(t->links[1].to, 2);
	assert_true(t->rows[0].linked && t->rows[1].linked);
	assert_false(t->rows[3].linked || t->rows[4].linked);
}

static void
what_is_too_much_is_counted(void **state)
{
	enum { MANY = 100 };
	const char *texts[MANY];
	struct timeline *t;
	size_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		texts[i] = arena_format(arena, "{opgave: o%02zu, wijk: w, "
		    "plannen: [{periode: 2029}], koppelingen: [{met: o%02zu},"
		    " {met: o%02zu}]}", i, (i + 1) % MANY, (i + 2) % MANY);
	t = TIMELINE(texts);
	assert_int_equal(t->row_count, 80);
	assert_int_equal(t->more_rows, 20);
	assert_int_equal(t->link_count, 40);
	assert_int_equal(t->more_links, 79 + 78 - 40);
}

static int32_t
realistic(const char *criterion)
{
	const char *text = arena_format(arena, "{kader: k, criteria: [%s]}",
	    criterion);
	struct parse parse = { .bytes = text, .size = strlen(text),
	    .place = { "test", 1, 1 } };
	struct document *d = arena_alloc(arena, sizeof(*d));
	struct fault f = { 0 };
	const struct kader *k;

	parse_documents(arena, &parse, 1);
	*d = (struct document){ .place = parse.place, .bytes = parse.bytes,
	    .size = parse.size, .root = parse.root, .arena = arena };
	k = kader_read(arena, words_standaard(arena), d, &f);
	assert_non_null(k);
	return timeline_realistic(k, period_day(2026, 4, 1));
}

static void
joining_is_realistic_from_where_the_curve_is_highest(void **state)
{
	(void)state;
	assert_int_equal(realistic("{naam: p, gewicht: 100, leest: start, "
	    "waardering: [[-1, 0], [2, 1], [6, 1], [10, 0.5]]}"),
	    period_day(2028, 4, 1));
	assert_int_equal(realistic("{naam: p, gewicht: 100, leest: start, "
	    "waardering: [[0, 0], [3.5, 1]]}"), period_day(2029, 10, 1));
	/* one that says nothing of it, or what cannot be */
	assert_int_equal(realistic("{naam: p, gewicht: 100, leest: kansen, "
	    "waardering: [[0, 0], [9, 1]]}"), period_day(2028, 4, 1));
	assert_int_equal(realistic("{naam: p, gewicht: 100, leest: start, "
	    "waardering: [[-3, 1], [9, 0]]}"), period_day(2028, 4, 1));
}

static void
it_is_told_in_words(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, plannen: [{periode: 2031},"
		    " {naam: Later, status: idee, periode: 2036}],"
		    " koppelingen: [{met: b, status: bevestigd}]}",
		"{opgave: b, wijk: w, plannen: [{periode: 2027, status: ide}]}",
		"{wijk: w, aanpak: {periode: 2028..}}"
	};
	static const char *const alone[] = {
		"{opgave: a, wijk: w, plannen: [{periode: 2027}]}"
	};
	struct timeline *t = TIMELINE(texts);

	(void)state;
	assert_string_equal(timeline_say(arena, t),
	    "3 plannen, getekend over 20 jaar. De wijkaanpak: vanaf 2028. "
	    "2 plannen beginnen op of na 1 april 2028; dan is aansluiten "
	    "realistisch. Tussen de plannen ligt 1 koppelkans, waarvan 1 "
	    "bevestigd.");
	assert_string_equal(timeline_facts(arena, t, &t->rows[1],
	    t->rows[1].works[0]), "2027, status onbekend");
	assert_string_equal(timeline_facts(arena, t, &t->rows[2],
	    t->rows[2].works[1]), "2036, idee: Later");
	assert_string_equal(timeline_say(arena, TIMELINE(alone)),
	    "1 plan, getekend over 20 jaar. Geen plan begint op of na "
	    "1 april 2028; dan is aansluiten realistisch.");
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
		cmocka_unit_test(without_a_plan_in_time_there_is_none),
		cmocka_unit_test(it_is_of_the_fates_that_are_asked_for),
		cmocka_unit_test(what_is_hidden_is_not_named),
		cmocka_unit_test(
		    the_wijk_comes_first_and_then_what_starts_first),
		cmocka_unit_test(koppelkansen_of_two_rows_are_links),
		cmocka_unit_test(what_is_too_much_is_counted),
		cmocka_unit_test(
		    joining_is_realistic_from_where_the_curve_is_highest),
		cmocka_unit_test(it_is_told_in_words),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
