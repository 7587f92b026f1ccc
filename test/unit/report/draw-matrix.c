#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/draw-matrix-private.h"
#include "../../../lib/report/draw-matrix.h"
#include "../../support/drawing.h"
#include "../../support/random.h"
#include "../../support/survey.h"

static struct arena *arena;

#define MATRIX(texts) matrix_of(texts, sizeof(texts) / sizeof(*(texts)))

static struct matrix *
matrix_of(const char *const *texts, size_t count)
{
	return matrix_make(arena, &survey_of(arena, texts, count)->wijken[0]);
}

static const char *const example[] = {
	"{opgave: riool, titel: Riool, wijk: w, kansen: [{waarde: 5, soort:"
	    " draagvlak}, {waarde: 4}], risicos: [{kans: 3, gevolg: 3}],"
	    " keuze: {besluit: verbinden}}",
	"{opgave: groen, titel: Groen, wijk: w, kansen: [{waarde: 2..4}],"
	    " risicos: [{kans: 1..5, gevolg: 5}]}",
	"{opgave: buurt, titel: Buurt, wijk: w, kansen: geen,"
	    " risicos: geen}",
	"{opgave: half, titel: Half, wijk: w, kansen: geen}",
	"{opgave: niets, titel: Niets, wijk: w}",
	"{opgave: net, wijk: w, aard: aanpak, kansen: geen, risicos: geen}"
};

static void
an_opgave_that_is_not_weighed_has_no_place(void **state)
{
	struct matrix *m = MATRIX(example);

	(void)state;
	assert_int_equal(m->count, 3);
	assert_int_equal(m->unknown_count, 2);
	assert_int_equal(m->most, 10);
	assert_null(matrix_of(example + 2, 4));
}

static void
it_is_told_in_words(void **state)
{
	static const char *const alike[] = {
		"{opgave: a, titel: Aap, wijk: w, kansen: [{waarde: 3}],"
		    " risicos: [{kans: 1, gevolg: 1}]}",
		"{opgave: b, titel: Noot, wijk: w, kansen: [{waarde: 3}],"
		    " risicos: [{kans: 1, gevolg: 1}]}"
	};
	static const char *const safe[] = {
		"{opgave: a, titel: Aap, wijk: w, kansen: [{waarde: 1}],"
		    " risicos: []}"
	};

	(void)state;
	assert_string_equal(matrix_say(arena, MATRIX(example)),
	    "3 opgaven naar wat er te winnen en te verliezen is. De meeste "
	    "kansen: Riool (9 punten). Het grootste risico: Groen (5 tot 25 "
	    "van 25). Van 2 andere is nog te weinig bekend.");
	assert_string_equal(matrix_say(arena, MATRIX(alike)),
	    "2 opgaven naar wat er te winnen en te verliezen is. De meeste "
	    "kansen: Aap en 1 andere (3 punten). Het grootste risico: Aap en "
	    "1 andere (1 van 25).");
	assert_string_equal(matrix_say(arena, MATRIX(safe)),
	    "1 opgave naar wat er te winnen en te verliezen is. De meeste "
	    "kansen: Aap (1 punt).");
}

static void
in_a_terminal_it_is_bars(void **state)
{
	static const char *const want[] = {
		"Buurt",
		"   kansen    0",
		"   risico's  0",
		"Groen",
		"   kansen   ██░░ 2 tot 4",
		"   risico's █████░░░░░░░░░░░░░░░░░░░░ 5 tot 25",
		"Riool",
		"   kansen   █████████ 9",
		"   risico's █████████ 9"
	};
	const char *const *lines;
	size_t i, count;

	(void)state;
	lines = draw_matrix_lines(arena, MATRIX(example), &count);
	assert_int_equal(count, sizeof(want) / sizeof(*want));
	for (i = 0; i < count; i++)
		assert_string_equal(lines[i], want[i]);
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
every_opgave_is_a_mark_with_its_name(void **state)
{
	const char *svg = draw_matrix(arena, MATRIX(example), "Kansen",
	    "w_kansen");
	char *wide = strstr(svg, "</svg>\n<svg xmlns");

	(void)state;
	assert_true(drawing_is_whole(svg));
	assert_non_null(wide);
	*wide = '\0';
	/* with the legend's two */
	assert_int_equal(occurrences(svg, "<circle "), 5);
	assert_int_equal(occurrences(svg, "<circle fill=\"#12355b\""), 2);
	assert_non_null(strstr(svg, ">Riool</text>"));
	assert_non_null(strstr(svg, ">Groen</text>"));
	assert_non_null(strstr(svg, ">Buurt</text>"));
	assert_non_null(strstr(svg, ">tussen deze uitersten</text>"));
	assert_non_null(strstr(svg, ">gaat mee</text>"));
}

static void
those_that_are_alike_share_a_number(void **state)
{
	enum { MANY = 60 };
	const char *texts[MANY], *svg;
	size_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		texts[i] = arena_format(arena, "{opgave: o%02zu, titel: "
		    "Nummer %zu, wijk: w, kansen: [{waarde: 3}], risicos: "
		    "[{kans: 2, gevolg: 2}]}", i, i);
	svg = draw_matrix(arena, matrix_of(texts, MANY), "Kansen", "w");
	assert_true(drawing_is_whole(svg));
	*strstr(svg, "</svg>\n<svg xmlns") = '\0';
	assert_int_equal(occurrences(svg, "<circle "), 2);
	/* beside the mark, and in the legend */
	assert_int_equal(occurrences(svg, ">1</text>"), 2);
	for (i = 0; i < MANY; i++)
		assert_non_null(strstr(svg, arena_format(arena,
		    ">Nummer %zu</text>", i)));
}

static void
of_very_many_the_first_are_drawn(void **state)
{
	enum { MANY = 90 };
	const char *texts[MANY];
	struct matrix *m;
	size_t i, count;

	(void)state;
	for (i = 0; i < MANY; i++)
		texts[i] = arena_format(arena, "{opgave: o%02zu, wijk: w, "
		    "score: {totaal: %zu}, kansen: [{waarde: %d}], risicos: "
		    "geen}", i, i, i < 10 ? 5 : 1);
	m = matrix_of(texts, MANY);
	assert_int_equal(m->count, 90);
	assert_int_equal(m->drawn, 80);
	assert_string_equal(m->points[0]->id, "o89");
	(void)draw_matrix_lines(arena, m, &count);
	assert_int_equal(count, 3 * 80);
	assert_true(drawing_is_whole(draw_matrix(arena, m, "Kansen", "w")));
}

static const char *
value(struct random *r, size_t most)
{
	size_t low = 1 + random_below(r, most), high;

	if (random_below(r, 3) > 0)
		return arena_format(arena, "%zu", low);
	high = low + random_below(r, most - low + 1);
	return arena_format(arena, "%zu.5..%zu", low == most ? low - 1 : low,
	    high == low ? high + (low < most) : high);
}

static const char *
opgave(struct random *r, size_t i, size_t soorten)
{
	static const char *const titles[] = {
		"Riool", "<script>x</script>", "\\\"&amp;'", "",
		"\\u202E\\u05E9\\u05DC\\u05D5\\u05DD", "\\U0001F333",
		("Huurders kunnen de energierekening niet meer betalen en wij "
		    "weten ook niet hoe dat anders moet, zeggen zij zelf"),
		"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	};
	static const char *const words[] = {
		"minder overlast", "kostenbesparing", "draagvlak",
		"leefbaarheid", "wooncomfort", "ontmoeting", "financiering",
		"momentum"
	};
	const char *kansen = "";
	size_t n;

	for (n = 0; n < soorten; n++)
		kansen = arena_format(arena, "%s{soort: %s, waarde: %s}, ",
		    kansen, words[n], value(r, 5));
	return arena_format(arena, "{opgave: o%zu, titel: \"%s\", wijk: w, "
	    "kansen: [%s], risicos: [{kans: %s, gevolg: %s}]}", i,
	    titles[random_below(r, 8)], kansen, value(r, 5), value(r, 5));
}

static bool
touches(const struct label *a, const struct label *b, bool same)
{
	struct svg_box mark = { b->x - b->reach, b->y - b->reach,
	    2 * b->reach, 2 * b->reach };

	return labels_overlap(&a->box, &mark) || (!same && b->placed &&
	    labels_overlap(&a->box, &b->box));
}

/* Everything has a name, a number, or a number to go by, and none of these
 * touches another or a mark. */
static void
is_readable(const struct scatter *s)
{
	const struct label *l = s->labels.all;
	size_t i, j, members = 0, numbers = 0;

	for (i = 0; i < s->labels.count; i++) {
		members += s->spots[i].member_count;
		numbers += s->spots[i].number > 0;
		assert_true(l[i].placed != (s->spots[i].with > 0));
		assert_true(s->spots[i].number <= s->numbers &&
		    s->spots[i].with <= s->numbers);
		assert_true(!l[i].placed || s->spots[i].line_count > 0 ||
		    *s->spots[i].members[0]->titel == '\0');
		for (j = 0; j < s->labels.count; j++) {
			assert_true(i == j ||
			    labels_apart(&l[i], &l[j]) >= 2 * s->plane->more);
			assert_false(l[i].placed &&
			    touches(&l[i], &l[j], i == j));
		}
	}
	assert_int_equal(members, s->matrix->drawn);
	assert_int_equal(numbers, s->numbers);
}

static void
no_name_lies_over_another_whatever_there_is(void **state)
{
	enum { ROUNDS = 150, MOST = 90 };
	const char *texts[MOST], *svg, *const *lines;
	struct plane plane = { .mark = 450, .more = 500 };
	struct random r;
	struct scatter s;
	size_t round, i, n, soorten, count;

	(void)state;
	random_seed(&r, random_seed_given(11));
	for (round = 0; round < ROUNDS; round++) {
		n = 1 + random_below(&r, MOST);
		soorten = 1 + random_below(&r, 8);
		for (i = 0; i < n; i++)
			texts[i] = opgave(&r, i, soorten);
		plane.width = 20000 + (int32_t)random_below(&r, 60000);
		plane.plot = (struct svg_box){ 3000, 3400, plane.width - 4000,
		    15000 + (int32_t)random_below(&r, 30000) };
		plane.name_width = 2000 + (int32_t)random_below(&r, 20000);
		plane.columns = 1 + random_below(&r, 3);
		s = (struct scatter){ .matrix = matrix_of(texts, n),
		    .plane = &plane };
		scatter_place(arena, &s);
		is_readable(&s);
		svg = draw_matrix(arena, s.matrix, "Kansen", "w");
		assert_true(drawing_is_whole(svg));
		assert_null(strstr(svg, "height=\"-"));
		lines = draw_matrix_lines(arena, s.matrix, &count);
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
		cmocka_unit_test(an_opgave_that_is_not_weighed_has_no_place),
		cmocka_unit_test(it_is_told_in_words),
		cmocka_unit_test(in_a_terminal_it_is_bars),
		cmocka_unit_test(every_opgave_is_a_mark_with_its_name),
		cmocka_unit_test(those_that_are_alike_share_a_number),
		cmocka_unit_test(of_very_many_the_first_are_drawn),
		cmocka_unit_test(no_name_lies_over_another_whatever_there_is),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
