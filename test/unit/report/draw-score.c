#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/draw-score.h"
#include "../../../lib/report/lines.h"
#include "../../support/drawing.h"
#include "../../support/random.h"
#include "../../support/survey.h"

static struct arena *arena;

/* The criteria of the built-in kader. */
static const char *const criteria[] = {
	"wensen", "kansen", "tempo", "meerkosten", "planning", "risico", "nood"
};

enum { CRITERIA = 7 };

/* Its name, with the fingerprint. */
static const char *
kader(void)
{
	static const char *const none[] = { "{wijk: w}" };

	return survey_of(arena, none, 1)->kader->name;
}

static const char *
tenths(int32_t n)
{
	return arena_format(arena, "%s%d.%d", n < 0 ? "-" : "",
	    (n < 0 ? -n : n) / 10, (n < 0 ? -n : n) % 10);
}

/* An opgave with these terms, from `low` to `high`, tenths of a point. */
static const char *
scored(const char *id, const char *title, const int32_t *low,
    const int32_t *high)
{
	const char *known = "", *unknown = "", *text;
	int32_t least = 0, most = 0;
	size_t i;

	for (i = 0; i < CRITERIA; i++) {
		least += low[i];
		most += high[i];
		if (low[i] == high[i])
			known = arena_format(arena, "%s%s: %s, ", known,
			    criteria[i], tenths(low[i]));
		else
			unknown = arena_format(arena, "%s%s: [%s, %s], ",
			    unknown, criteria[i], tenths(low[i]),
			    tenths(high[i]));
	}
	text = *unknown == '\0' ?
	    arena_format(arena, "totaal: %s", tenths(least)) :
	    arena_format(arena, "laag: %s, hoog: %s, onbekend: {%s}",
	    tenths(least), tenths(most), unknown);
	return arena_format(arena, "{opgave: %s, titel: \"%s\", wijk: w, "
	    "score: {kader: %s, datum: 2026-04-01, van: 00000000, "
	    "status: telt, %s, bijdragen: {%s}}}", id, title, kader(), text,
	    known);
}

static struct bars *
bars_of(const char *const *texts, size_t count)
{
	struct survey *s = survey_of(arena, texts, count);

	return bars_make(arena, s, &s->wijken[0]);
}

static void
what_adds_is_right_of_zero_and_what_takes_off_left(void **state)
{
	static const int32_t low[] = { 200, 100, -50, 0, 0, -50, 0 };
	static const int32_t high[] = { 200, 100, -50, 0, 100, -50, 0 };
	const char *const texts[] = { scored("a", "Riool", low, high) };
	struct bars *b = bars_of(texts, 1);
	const char *const *lines;
	size_t i, count, zero;

	(void)state;
	assert_non_null(b);
	assert_int_equal(b->least, -200);
	assert_int_equal(b->most, 400);
	lines = draw_score_lines(arena, b, &count);
	assert_string_equal(lines[0], "1 Riool (20,0 tot 30,0)");
	/* in the order of the kader, from zero on to either side */
	zero = (size_t)(strstr(lines[1], "\342\224\202") - lines[1]);
	assert_int_equal(lines[1][zero - 1], '3');
	assert_int_equal(lines[1][strspn(lines[1], " ")], '6');
	assert_int_equal(strspn(lines[1] + zero + 3, "1"), 24);
	assert_int_equal(strspn(strchr(lines[1] + zero, '2'), "2"), 12);
	assert_string_equal(strrchr(lines[1], '2') + 1,
	    "\342\226\221\342\226\221\342\226\221\342\226\221"
	    "\342\226\221\342\226\221\342\226\221\342\226\221"
	    "\342\226\221\342\226\221\342\226\221\342\226\221");
	for (i = 0; i < count; i++)
		assert_true(text_width(lines[i]) <= LINES_WIDTH);
}

static void
a_score_of_another_kader_is_left_out_and_counted(void **state)
{
	static const int32_t terms[CRITERIA] = { 100 };
	const char *const texts[] = {
		scored("a", "Riool", terms, terms),
		"{opgave: b, titel: Groen, wijk: w, score: {kader: "
		    "ander@00000000, status: telt, totaal: 5.0, bijdragen: "
		    "{wensen: 5.0}}}",
		"{opgave: c, titel: Zonder, wijk: w}"
	};
	struct bars *b = bars_of(texts, 3);

	(void)state;
	assert_int_equal(b->count, 1);
	assert_int_equal(b->other, 1);
	assert_null(bars_of(texts + 1, 2));
}

static void
of_many_the_first_are_drawn_and_the_others_counted(void **state)
{
	static const int32_t terms[CRITERIA] = { 100 };
	const char *texts[BARS_MOST + 3];
	struct bars *b;
	size_t i;

	(void)state;
	for (i = 0; i < BARS_MOST + 3; i++)
		texts[i] = scored(arena_format(arena, "o%zu", i), "Riool",
		    terms, terms);
	b = bars_of(texts, BARS_MOST + 3);
	assert_int_equal(b->count, BARS_MOST);
	assert_int_equal(b->more, 3);
}

static void
without_a_point_there_is_still_a_scale(void **state)
{
	static const int32_t terms[CRITERIA] = { 0 };
	const char *const texts[] = { scored("a", "Niets", terms, terms) };
	struct bars *b = bars_of(texts, 1);

	(void)state;
	assert_true(b->least <= 0 && b->most > 0);
	assert_true(drawing_is_whole(draw_score(arena, b, "Punten", "w")));
}

static size_t
occurrences(const char *text, const char *word)
{
	size_t n;

	for (n = 0; (text = strstr(text, word)) != NULL; n++)
		text += strlen(word);
	return n;
}

static void
what_is_too_long_for_a_sheet_is_cut_between_rows(void **state)
{
	static const int32_t terms[CRITERIA] = { 100 };
	const char *texts[BARS_MOST], *svg;
	size_t i;

	(void)state;
	for (i = 0; i < BARS_MOST; i++)
		texts[i] = scored(arena_format(arena, "o%02zu", i),
		    arena_format(arena, "Titel %zu", i), terms, terms);
	svg = draw_score(arena, bars_of(texts, BARS_MOST), "Punten", "w");
	assert_true(drawing_is_whole(svg));
	assert_int_equal(occurrences(svg, "<svg xmlns"), 3);
	assert_int_equal(occurrences(svg, ", vervolg</title>"), 2);
	assert_int_equal(occurrences(svg, ">wensen</text>"), 1);
	for (i = 0; i < BARS_MOST; i++)
		assert_int_equal(occurrences(svg, arena_format(arena,
		    ">Titel %zu</text>", i)), 1);
	svg = draw_score(arena, bars_of(texts, BARS_MOST / 2), "Punten", "w");
	assert_int_equal(occurrences(svg, "<svg xmlns"), 1);
}

static void
whatever_the_records_say_it_is_whole(void **state)
{
	enum { ROUNDS = 60, MOST = 16 };
	static const char *const titles[] = {
		"<script>alert(1)</script>", "\\\"'`&amp;]]>--><!--",
		"\\u202Eomgekeerd\\u2066", "\\U0001F333\\U0001F333", "",
		"</title></svg>", "\\t\\u0085 \\e[31m",
		"een-heel-lang-woord-zonder-een-enkele-spatie-dat-doorloopt"
	};
	const char *texts[MOST], *svg, *const *lines;
	int32_t low[CRITERIA], high[CRITERIA];
	struct random r;
	struct bars *b;
	size_t round, i, j, n, count;

	(void)state;
	random_seed(&r, random_seed_given(11));
	for (round = 0; round < ROUNDS; round++) {
		n = 1 + random_below(&r, MOST);
		for (i = 0; i < n; i++) {
			for (j = 0; j < CRITERIA; j++) {
				low[j] = (int32_t)random_below(&r, 201) - 100;
				high[j] = random_below(&r, 3) > 0 ? low[j] :
				    low[j] + (int32_t)random_below(&r,
				    (size_t)(101 - low[j]));
			}
			texts[i] = scored(arena_format(arena, "o%zu", i),
			    titles[random_below(&r, 8)], low, high);
		}
		b = bars_of(texts, n);
		assert_non_null(b);
		assert_int_equal(b->count, n);
		svg = draw_score(arena, b, "Punten", "w");
		assert_true(drawing_is_whole(svg));
		assert_null(strstr(svg, "=\"-"));
		lines = draw_score_lines(arena, b, &count);
		for (i = 0; i < count; i++)
			assert_true(text_width(lines[i]) <= LINES_WIDTH);
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
		cmocka_unit_test(
		    what_adds_is_right_of_zero_and_what_takes_off_left),
		cmocka_unit_test(
		    a_score_of_another_kader_is_left_out_and_counted),
		cmocka_unit_test(
		    of_many_the_first_are_drawn_and_the_others_counted),
		cmocka_unit_test(
		    what_is_too_long_for_a_sheet_is_cut_between_rows),
		cmocka_unit_test(without_a_point_there_is_still_a_scale),
		cmocka_unit_test(whatever_the_records_say_it_is_whole),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
