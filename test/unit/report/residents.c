#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/draw-residents.h"
#include "../../../lib/report/indicators.h"
#include "../../../lib/report/lines.h"
#include "../../support/drawing.h"
#include "../../support/survey.h"

static struct arena *arena;

static struct residents *
residents_of(const char *text)
{
	struct survey *s = survey_of(arena, &text, 1);

	return residents_make(arena, s, &s->wijken[0]);
}

static struct indicators *
indicators_of(const char *text)
{
	struct survey *s = survey_of(arena, &text, 1);

	return indicators_make(arena, s, &s->wijken[0]);
}

static void
what_is_not_told_is_empty(void **state)
{
	static const char *const texts[] = {
		"{wijk: w}", "{wijk: w, bewonersgroepen: geen}",
		"{wijk: w, bewonersgroepen: []}"
	};
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++) {
		assert_int_equal(residents_of(texts[i])->count, 0);
		assert_false(residents_of(texts[i])->any);
		assert_int_equal(indicators_of(texts[i])->count, 0);
	}
}

static void
each_area_year_and_source_is_a_bar(void **state)
{
	const struct residents *r = residents_of("{wijk: w, bewonersgroepen:"
	    " [{groep: Gemotiveerd met middelen, aandeel: 35, gebied:"
	    " BU02890104, jaar: 2022}, {groep: onbekend, aandeel: 60, jaar:"
	    " 2024}, {groep: gemotiveerd zonder middelen, aandeel: 40,"
	    " gebied: BU02890104, jaar: 2022}, {groep: onbekend, jaar: 2021},"
	    " {groep: onbekend, aandeel: 1, jaar: 2027}]}");

	(void)state;
	assert_int_equal(r->count, 3);
	assert_string_equal(r->bars[0].title, "de hele wijk, 2021");
	assert_string_equal(r->bars[1].title, "de hele wijk, 2024");
	assert_string_equal(r->bars[2].title, "BU02890104, 2022");
	assert_int_equal(r->bars[0].unknown, 1);
	assert_int_equal(r->bars[2].count, 2);
	assert_int_equal(r->bars[2].parts[0].group, 0);
	assert_int_equal(residents_rest(&r->bars[2]), 25 * NUMBER_ONE);
	assert_string_equal(residents_total(arena, &r->bars[2]),
	    "samen 75 %");
	assert_int_equal(r->later, 1);
	assert_true(r->any && r->rest);
}

static void
shares_of_more_than_all_make_the_scale_longer(void **state)
{
	const struct residents *r = residents_of("{wijk: w, bewonersgroepen:"
	    " [{groep: onbekend, aandeel: 90}, {groep: onbekend, aandeel:"
	    " 30}, {groep: onbekend, aandeel: -5}, {groep: onbekend, aandeel:"
	    " 9000000000000}]}");

	(void)state;
	assert_int_equal(r->most, 120 * NUMBER_ONE);
	assert_int_equal(r->bars[0].unknown, 2);
	assert_int_equal(residents_rest(&r->bars[0]), 0);
	assert_non_null(strstr(residents_say(arena, r),
	    "; samen meer dan 100 %."));
}

static void
any_of_them_can_be_drawn(void **state)
{
	static const char *const texts[] = {
		"{wijk: w, bewonersgroepen: [{groep: '</svg><b>&\"', aandeel:"
		    " 1..100, jaar: x}]}",
		"{wijk: w, bewonersgroepen: [{groep: onbekend, aandeel:"
		    " 1000000}, {groep: onbekend, aandeel: 0.000001}]}",
		"{wijk: w, bewonersgroepen: [{aandeel: 100, gebied: "
		    "'een heel erg lang gebied dat nergens op een regel past,"
		    " hoe breed die ook is op een scherm of op papier'}]}",
		"{wijk: w, bewonersgroepen: [[1], {aandeel: 0}]}"
	};
	const char *const *lines;
	const struct residents *r;
	size_t i, j, count;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		r = residents_of(texts[i]);
		assert_true(drawing_is_whole(draw_residents(arena, r, "<b>",
		    "w")));
		lines = draw_residents_lines(arena, r, &count);
		assert_true(count > 0);
		for (j = 0; j < count; j++)
			assert_true(text_width(lines[j]) <= LINES_WIDTH);
	}
}

static void
no_more_bars_are_drawn_than_can_be_taken_in(void **state)
{
	char text[4000] = "{wijk: w, bewonersgroepen: [";
	const struct residents *r;
	size_t i, count, n = strlen(text);

	(void)state;
	for (i = 0; i < 40; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "{groep: "
		    "onbekend, aandeel: 50, jaar: %zu}, ", 1980 + i);
	snprintf(text + n, sizeof(text) - n, "]}");
	r = residents_of(text);
	assert_int_equal(r->count, 40);
	assert_int_equal(r->drawn, RESIDENTS_DRAWN);
	(void)draw_residents_lines(arena, r, &count);
	assert_int_equal(count, 2 * RESIDENTS_DRAWN + 3);
}

/* As opg(5) writes it. */
static void
what_holds_for_a_scan_is_said_once(void **state)
{
	const struct residents *r = residents_of("{wijk: w, bewonersgroepen:"
	    " [{groep: gemotiveerd met middelen, aandeel: 35, gebied:"
	    " BU02890104, jaar: 2022, bron: armoedescan}, {groep: gemotiveerd"
	    " zonder middelen, aandeel: 40}, {groep: niet gemotiveerd met"
	    " middelen, aandeel: 25}, {groep: onbekend, aandeel: 7, jaar:"
	    " 2023}, {groep: gemotiveerd met middelen, aandeel: 8}, {groep:"
	    " onbekend, jaar: 2027}, {groep: onbekend, aandeel: 9}]}");

	(void)state;
	assert_int_equal(r->count, 2);
	assert_string_equal(r->bars[0].title, "de hele wijk, 2023");
	assert_null(r->bars[0].source);
	assert_int_equal(r->bars[0].count, 2);
	assert_string_equal(r->bars[1].title, "BU02890104, 2022");
	assert_string_equal(r->bars[1].source, "armoedescan");
	assert_string_equal(residents_total(arena, &r->bars[1]), "100 %");
	assert_int_equal(r->later, 2);
}

static void
a_long_title_takes_more_lines_and_moves_what_is_below(void **state)
{
	const char *svg = draw_residents(arena, residents_of("{wijk: w,"
	    " bewonersgroepen: [{groep: onbekend, aandeel: 35, gebied: "
	    "'rondom het Troelstraplein', jaar: 2022}]}"),
	    "t", "w");

	(void)state;
	assert_true(drawing_is_whole(svg));
	assert_non_null(strstr(svg, " y=\"39\">rondom het<"));
	assert_non_null(strstr(svg, " y=\"56\">Troelstraplein, 2022<"));
	assert_null(strstr(svg, "\342\200\246"));
	/* the bar, below two lines */
	assert_non_null(strstr(svg, " y=\"63.5\" width=\"35%\""));
}

static void
a_legend_names_no_more_groups_than_can_be_taken_in(void **state)
{
	char text[4096];
	const struct residents *r;
	const char *const *lines;
	size_t n, i, count;

	(void)state;
	n = (size_t)snprintf(text, sizeof(text), "{wijk: w, bewonersgroepen:"
	    " [{groep: g0, aandeel: 1, jaar: 2022}");
	for (i = 1; i < RESIDENTS_NAMED + 3; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n,
		    ", {groep: g%zu, aandeel: 1}", i);
	snprintf(text + n, sizeof(text) - n, "]}");
	r = residents_of(text);
	assert_int_equal(r->unnamed, 3);
	assert_non_null(strstr(draw_residents(arena, r, "t", "w"),
	    ">en nog 3 andere groepen, in de tabel</text>"));
	lines = draw_residents_lines(arena, r, &count);
	assert_int_equal(count, 2 + 1 + RESIDENTS_NAMED + 2);
	assert_string_equal(lines[count - 2],
	    "     en nog 3 andere groepen, in de tabel");
}

static void
the_latest_figure_that_is_not_after_the_day_counts(void **state)
{
	const struct indicators *all = indicators_of("{wijk: w, code:"
	    " WK028901, indicatoren: [{naam: a, waarde: 1, jaar: 2024,"
	    " editie: 2025}, {naam: a, waarde: 2, jaar: 2023, editie: 2026},"
	    " {naam: a, waarde: 3, jaar: 2027}, {naam: a, waarde: 4, jaar:"
	    " 2024, editie: 2024}, {naam: a, maat: m, waarde: x}, {naam: a,"
	    " waarde: 5, gebied: WK028901}, {naam: a, waarde: 6, gebied:"
	    " BU02890104, schatting: ja}, {waarde: 7}]}");

	(void)state;
	assert_int_equal(all->count, 3);
	assert_int_equal(all->all[0].value.low, NUMBER_ONE);
	assert_false(all->all[1].value.known);
	assert_int_equal(all->all[2].value.low, 6 * NUMBER_ONE);
	assert_int_equal(all->all[2].estimate, TRI_YES);
	assert_int_equal(all->later, 1);
	assert_true(all->areas);
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
		cmocka_unit_test(what_is_not_told_is_empty),
		cmocka_unit_test(each_area_year_and_source_is_a_bar),
		cmocka_unit_test(shares_of_more_than_all_make_the_scale_longer),
		cmocka_unit_test(any_of_them_can_be_drawn),
		cmocka_unit_test(no_more_bars_are_drawn_than_can_be_taken_in),
		cmocka_unit_test(what_holds_for_a_scan_is_said_once),
		cmocka_unit_test(
		    a_long_title_takes_more_lines_and_moves_what_is_below),
		cmocka_unit_test(
		    a_legend_names_no_more_groups_than_can_be_taken_in),
		cmocka_unit_test(
		    the_latest_figure_that_is_not_after_the_day_counts),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
