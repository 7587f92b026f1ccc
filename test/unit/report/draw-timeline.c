#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/draw-timeline.h"
#include "../../../lib/report/svg.h"
#include "../../support/drawing.h"
#include "../../support/random.h"
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

static const char *const example[] = {
	"{wijk: w, aanpak: {naam: Van het gas af, periode: 2028..2031}}",
	"{opgave: riool, titel: Riool, wijk: w, plannen: [{naam: Riool,"
	    " status: geprogrammeerd, periode: 2029, speelruimte: 2027..2032,"
	    " leidend: ja, graafrust: 2034}], koppelingen: [{met: net,"
	    " status: bevestigd}, {met: groen}]}",
	"{opgave: net, titel: Warmtenet, wijk: w, plannen: [{status: idee,"
	    " periode: 2028-06..2030-06}]}",
	"{opgave: groen, titel: Plantsoenen, wijk: w, plannen:"
	    " [{naam: Kappen, periode: 2024, status: gereed},"
	    " {naam: Planten, periode: 2030.., status: voorbereiding},"
	    " {naam: Oogsten, periode: 2050, status: uitgesteld}]}",
	"{opgave: oud, titel: Oud, wijk: w, plannen: [{periode: ..2026-06,"
	    " status: uitvoering}, {periode: 2044}]}"
};

static void
in_a_terminal_it_is_lines(void **state)
{
	static const char *const want[] = {
		"   2026        2030           2035           2040           2045",
		"1  Van het gas af (2028 t/m 2031, wijkaanpak)",
		"   │     ════════════··········································",
		"2  Oud",
		"   t/m jun 2026, uitvoering",
		"   ‹█    ······················································",
		"   2044, status onbekend",
		"   │     ················································???···",
		"3  Plantsoenen",
		"   2024, gereed: Kappen",
		"   ◀     ······················································",
		"   vanaf 2030, voorbereiding: Planten",
		"   │     ······▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒›",
		"   2050, uitgesteld: Oogsten",
		"   │     ·····················································▶",
		"   koppelkans voorgesteld met 5",
		"4  Warmtenet (jun 2028 t/m jun 2030, idee)",
		"   │     ·░░░░░░░··············································",
		"   koppelkans bevestigd met 5",
		"5  Riool (2029, geprogrammeerd)",
		"   │  ──────◆▓▓╱╱╱╱╱╱╱╱╱╱╱╱····································",
		"   koppelkans bevestigd met 4, voorgesteld met 3",
		"",
		"   ═ wijkaanpak   ░ idee   ▒ in voorbereiding   ▓ vastgelegd",
		"   █ in uitvoering   ? status onbekend   ◆ leidend   ─ speelruimte",
		"   ╱ graafrust   ◀ eerder   ▶ later   ‹ open begin   › open eind",
		"   │ peildatum   · aansluiten is realistisch"
	};
	const char *const *lines;
	size_t i, count;

	(void)state;
	lines = draw_timeline_lines(arena, TIMELINE(example), &count);
	for (i = 0; i < count && i < sizeof(want) / sizeof(*want); i++)
		assert_string_equal(lines[i], want[i]);
	assert_int_equal(count, sizeof(want) / sizeof(*want));
}

static size_t
occurrences(const char *text, const char *part)
{
	size_t n = 0;

	for (; (text = strstr(text, part)) != NULL; text += strlen(part))
		n++;
	return n;
}

static void
every_plan_is_a_bar_and_every_koppelkans_an_arc(void **state)
{
	const char *svg = draw_timeline(arena, TIMELINE(example), "Plannen",
	    "w_tijd");

	(void)state;
	assert_true(drawing_is_whole(svg));
	/* the first one is for a narrow page */
	assert_int_equal(occurrences(svg, "<svg xmlns"), 2);
	*strstr(svg, "</svg>\n<svg xmlns") = '\0';
	assert_non_null(strstr(svg, " class=\"narrow\""));
	/* with the legend's */
	assert_int_equal(occurrences(svg, "<rect fill=\"#70386f\""), 2);
	assert_int_equal(occurrences(svg, "<rect fill=\"#3d7ab3\""), 2);
	assert_int_equal(occurrences(svg, "fill=\"url(#w_tijd-h)\""), 2);
	assert_int_equal(occurrences(svg, "<path fill=\"none\" "
	    "stroke=\"#1b1b1b\""), 1);
	assert_int_equal(occurrences(svg, "<path fill=\"none\" "
	    "stroke=\"#575757\""), 1);
	assert_non_null(strstr(svg, ">2029, geprogrammeerd</text>"));
	assert_non_null(strstr(svg, ">peildatum 1 april 2026</text>"));
	assert_non_null(strstr(svg, ">koppelkans bevestigd</text>"));
	assert_non_null(strstr(svg, ">idee</text>"));
}

static void
on_a_wide_page_a_title_stands_before_its_bar(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: Riool, wijk: w, plannen: [{periode: 2029,"
		    " status: idee}]}"
	};
	const char *svg = draw_timeline(arena, TIMELINE(texts), "Plannen",
	    "w");
	const char *wide = strstr(svg, " class=\"wide\"");

	(void)state;
	assert_true(drawing_is_whole(svg));
	assert_int_equal(occurrences(svg, "<svg xmlns"), 2);
	assert_null(strstr(svg, "<path fill"));
	assert_non_null(wide);
	assert_non_null(strstr(wide, " x=\"0%\" y=\"52\">Riool</text>"));
	assert_non_null(strstr(wide, " y=\"52\" dx=\"6\">2029, idee<"));
}

/* What is drawn for a narrow page. */
static const char *
narrow(const char *svg)
{
	const char *wide = strstr(svg, " class=\"wide\"");

	while (strncmp(wide, "<svg", 4) != 0)
		wide--;
	return arena_copy(arena, svg, (size_t)(wide - svg));
}

static void
what_is_too_long_for_a_sheet_is_cut_between_rows(void **state)
{
	enum { MANY = 40 };
	const char *texts[MANY], *svg;
	size_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		texts[i] = arena_format(arena, "{opgave: o%02zu, titel: "
		    "Titel %zu, wijk: w, plannen: [{periode: %zu, status: "
		    "idee}], koppelingen: [{met: o%02zu}]}", i, i, 2026 +
		    i / 4, (i + 20) % MANY);
	svg = draw_timeline(arena, timeline_of(texts, MANY), "Plannen", "w");
	assert_true(drawing_is_whole(svg));
	svg = narrow(svg);
	assert_int_equal(occurrences(svg, "<svg xmlns"), 5);
	assert_int_equal(occurrences(svg, ", vervolg</title>"), 4);
	assert_int_equal(occurrences(svg, ">2030</text>"), 5);
	assert_int_equal(occurrences(svg, ">peildatum 1 april 2026<"), 1);
	for (i = 0; i < MANY; i++)
		assert_int_equal(occurrences(svg, arena_format(arena,
		    ">Titel %zu</text>", i)), 1);
	/* an arc is in each drawing that it goes through: over 20 rows that is
	 * 3 or 4 of 9 rows */
	assert_in_range(occurrences(svg, "<path fill=\"none\""), 3 * 20,
	    4 * 20);
}

/* Of a bar with this colour; it must be there. */
static int32_t
attribute(const char *svg, const char *element, const char *key)
{
	const char *at = strstr(svg, element);
	int32_t n = 0, places = -1;

	assert_non_null(at);
	at = strstr(at, arena_format(arena, " %s=\"", key));
	assert_non_null(at);
	for (at += strlen(key) + 3; (*at >= '0' && *at <= '9') || *at == '.';
	    at++)
		if (*at == '.')
			places = 0;
		else {
			n = n * 10 + (*at - '0');
			places += places >= 0;
		}
	for (places = places < 0 ? 0 : places; places < 2; places++)
		n *= 10;
	return n;
}

static void
time_runs_from_the_first_year_to_the_last(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: A, wijk: w, plannen: [{periode: 2026..2035,"
		    " status: vastgesteld}]}"
	};
	const char *svg = draw_timeline(arena, TIMELINE(texts), "Plannen",
	    "w"), *bar = "<rect fill=\"#3d7ab3\"";

	(void)state;
	/* ten of twenty years, to the day */
	assert_int_equal(attribute(svg, bar, "x"), 0);
	assert_int_equal(attribute(svg, bar, "width"), SVG_ALL *
	    (int64_t)(period_day(2036, 1, 1) - period_day(2026, 1, 1)) /
	    (period_day(2046, 1, 1) - period_day(2026, 1, 1)));
}

static const char *
hostile(struct random *r)
{
	static const char *const titles[] = {
		"<script>alert(1)</script>", "\\\"'`&amp;]]>--><!--",
		"\\u202Eomgekeerd\\u2066", "\\U0001F333\\U0001F333", "",
		"\\u05E9\\u05DC\\u05D5\\u05DD \\u0645\\u0631\\u062D\\u0628",
		"</title></svg>", "\\t\\u0085 \\e[31m"
	};
	const char *title = titles[random_below(r, 8)];
	size_t n;

	for (n = random_below(r, 40); n > 30; n--)
		title = arena_format(arena, "%s%s", title, title);
	return title;
}

static const char *
any_period(struct random *r)
{
	static const char *const periods[] = {
		"1000", "9999", "..1000-01-01", "9999-12-31..", "2026..2045",
		"2045-12-31", "2046-01-01..", "..2026-01-01", "1000..9999",
		"2028-02-29", "onbekend", "..", "2026-04-01", "2030-Q3"
	};

	return periods[random_below(r, 14)];
}

static const char *
any_plan(struct random *r)
{
	static const char *const statuses[] = {
		"idee", "voorbereiding", "vastgesteld", "uitvoering",
		"gereed", "uitgesteld", "vervallen", "anders", "onbekend"
	};

	return arena_format(arena, "{naam: \"%s\", status: %s, periode: %s, "
	    "speelruimte: %s, graafrust: %s, leidend: %s}", hostile(r),
	    statuses[random_below(r, 9)], any_period(r), any_period(r),
	    random_below(r, 2) ? "9999" : "1000",
	    random_below(r, 2) ? "ja" : "nee");
}

static void
whatever_the_records_say_it_is_whole(void **state)
{
	enum { ROUNDS = 200, MOST = 20 };
	const char *texts[MOST], *svg, *const *lines;
	struct random r;
	struct timeline *t;
	size_t round, i, n, count;

	(void)state;
	random_seed(&r, random_seed_given(7));
	for (round = 0; round < ROUNDS; round++) {
		n = 1 + random_below(&r, MOST);
		for (i = 0; i < n; i++)
			texts[i] = arena_format(arena, "{opgave: o%zu, titel: "
			    "\"%s\", wijk: w, plannen: [%s, %s], koppelingen:"
			    " [{met: o%zu}, {met: o%zu, status: bevestigd}]}",
			    i, hostile(&r), any_plan(&r), any_plan(&r),
			    random_below(&r, n), random_below(&r, n));
		t = timeline_of(texts, n);
		if (t == NULL)
			continue;
		svg = draw_timeline(arena, t, hostile(&r), "w");
		assert_true(drawing_is_whole(svg));
		assert_null(strstr(svg, "%-"));
		assert_null(strstr(svg, "width=\"-"));
		assert_null(strstr(svg, "height=\"-"));
		lines = draw_timeline_lines(arena, t, &count);
		for (i = 0; i < count; i++)
			assert_true(text_width(lines[i]) <= 76);
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
		cmocka_unit_test(in_a_terminal_it_is_lines),
		cmocka_unit_test(
		    every_plan_is_a_bar_and_every_koppelkans_an_arc),
		cmocka_unit_test(
		    on_a_wide_page_a_title_stands_before_its_bar),
		cmocka_unit_test(
		    what_is_too_long_for_a_sheet_is_cut_between_rows),
		cmocka_unit_test(time_runs_from_the_first_year_to_the_last),
		cmocka_unit_test(whatever_the_records_say_it_is_whole),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
