#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/svg.h"

static struct arena *arena;

static struct svg
drawing(int32_t width)
{
	struct svg_frame frame = { "w", "Titel", "Wat er te zien is", width,
	    10000, 0, SVG_ANY_PAGE };
	struct svg s;

	svg_begin(&s, arena, &frame);
	return s;
}

/* What was drawn behind the patterns. */
static const char *
drawn(struct svg *s)
{
	return strstr(svg_end(s), "</defs>\n") + strlen("</defs>\n");
}

static void
a_drawing_says_what_it_is_and_what_it_tells(void **state)
{
	struct svg_frame frame = { "w3-tijd", "Plannen & jaren", "<geen>",
	    36000, 12050, 56000, SVG_WIDE_PAGE };
	struct svg s;
	const char *text;

	(void)state;
	svg_begin(&s, arena, &frame);
	text = svg_end(&s);
	assert_non_null(strstr(text, " role=\"img\" "
	    "class=\"wide\" aria-labelledby=\"w3-tijd-t w3-tijd-d\""));
	assert_non_null(strstr(text, " viewBox=\"0 0 360 120.5\" "
	    "style=\"width:100%;height:auto;max-width:560px\">"));
	assert_non_null(strstr(text, "<title id=\"w3-tijd-t\">"
	    "Plannen &amp; jaren</title>\n"));
	assert_non_null(strstr(text, "<desc id=\"w3-tijd-d\">"
	    "&lt;geen&gt;</desc>\n"));
	assert_non_null(strstr(text, "<pattern id=\"w3-tijd-h\""));
}

static void
lengths_are_hundredths(void **state)
{
	struct svg s = drawing(36000);

	(void)state;
	svg_rect(&s, SVG_DARK, (struct svg_box){ 5, -50, 1234, 100000 });
	svg_circle(&s, SVG_FULL, -1, 0, INT32_MAX);
	svg_line(&s, SVG_GRID, INT32_MIN, -100, -99, 110);
	assert_string_equal(drawn(&s),
	    "<rect fill=\"#12355b\" x=\"0.05\" y=\"-0.5\" width=\"12.34\" "
	    "height=\"1000\"/>\n"
	    "<circle fill=\"#3d7ab3\" cx=\"-0.01\" cy=\"0\" "
	    "r=\"21474836.47\"/>\n"
	    "<line stroke=\"#d9d9d9\" x1=\"-21474836.48\" y1=\"-1\" "
	    "x2=\"-0.99\" y2=\"1.1\"/>\n</svg>\n");
}

static void
along_a_fluid_width_they_are_shares(void **state)
{
	struct svg s = drawing(0);
	static const int32_t triangle[] = { 0, 0, 500, 0, 0, -500 };

	(void)state;
	svg_rect(&s, SVG_ZONE, (struct svg_box){ 1000, 1000, 2550, 1000 });
	svg_text(&s, SVG_WORDS, SVG_UP_TO_HERE, SVG_ALL, 1000, -400, "a");
	svg_at(&s, 5000, 2000);
	svg_polygon(&s, SVG_SIGN, triangle, 3);
	svg_leave(&s);
	svg_stretch(&s, (struct svg_box){ 0, 0, 1200, 9000 }, 10000);
	svg_arc(&s, SVG_LINK, 100, 200, 900, -50);
	svg_leave(&s);
	svg_circle(&s, SVG_SIGN, 1, 2, 3);
	assert_string_equal(drawn(&s),
	    "<rect fill=\"#edf4e4\" x=\"10%\" y=\"10\" width=\"25.5%\" "
	    "height=\"10\"/>\n"
	    "<text text-anchor=\"end\" x=\"100%\" y=\"10\" dx=\"-4\">a</text>\n"
	    "<svg overflow=\"visible\" x=\"50%\" y=\"20\">\n"
	    "<polygon fill=\"#1b1b1b\" stroke=\"#fff\" stroke-width=\".75\" "
	    "points=\"0,0 5,0 0,-5\"/>\n</svg>\n"
	    "<svg preserveAspectRatio=\"none\" viewBox=\"0 0 100 90\" x=\"0%\" "
	    "y=\"0\" width=\"12%\" height=\"90\">\n"
	    "<path fill=\"none\" stroke=\"#1b1b1b\" stroke-width=\"1.75\" "
	    "vector-effect=\"non-scaling-stroke\" "
	    "d=\"M1 2C0.5 2 0.5 9 1 9\"/>\n</svg>\n"
	    "<circle fill=\"#1b1b1b\" stroke=\"#fff\" stroke-width=\".75\" "
	    "cx=\"0.01%\" cy=\"0.02\" r=\"0.03\"/>\n</svg>\n");
}

static void
a_text_cannot_leave_its_element(void **state)
{
	struct svg s = drawing(36000);

	(void)state;
	svg_group(&s, "</title><script>alert(\"x\")</script>");
	svg_text(&s, SVG_WORDS_STRONG, SVG_AROUND, 0, 0, 0,
	    "' onload='a()' \001\342\200\256 </text>\n&amp; \360\237\214\263");
	svg_ungroup(&s);
	assert_string_equal(drawn(&s),
	    "<g><title>&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)"
	    "&lt;/script&gt;</title>\n"
	    "<text font-weight=\"600\" text-anchor=\"middle\" x=\"0\" y=\"0\">"
	    "&#39; onload=&#39;a()&#39; ?? &lt;/text&gt; &amp;amp; "
	    "\360\237\214\263</text>\n</g>\n</svg>\n");
}

/* c to the power 2.4: its square times the fifth root of that. */
static double
power(double c)
{
	double x = c * c, root = 1;
	int n;

	for (n = 0; n < 50; n++)
		root -= (root - x / (root * root * root * root)) / 5;
	return x * root;
}

/* Luminance of "#12355b" or "#fff" (WCAG 2.2). */
static double
luminance(const char *colour)
{
	static const double share[] = { .2126, .7152, .0722 };
	size_t i, size = strspn(colour + 1, "0123456789abcdef") / 3;
	char digits[3] = "";
	double sum = 0, c;

	for (i = 0; i < 3; i++) {
		digits[0] = colour[1 + i * size];
		digits[1] = colour[i * size + size];
		c = (double)strtol(digits, NULL, 16) / 255;
		sum += share[i] * (c <= .04045 ? c / 12.92 :
		    power((c + .055) / 1.055));
	}
	return sum;
}

/* The contrast with white of the colour of an attribute; 1: none. */
static double
contrast(const char *element, const char *attribute)
{
	const char *at = strstr(element, attribute);

	if (at == NULL || at[strlen(attribute)] != '#')
		return 1;
	return 1.05 / (luminance(at + strlen(attribute)) + .05);
}

static void
marks_and_texts_stand_out_from_white(void **state)
{
	enum svg_look look;

	(void)state;
	for (look = 0; look < SVG_LOOKS; look++) {
		struct svg s = drawing(36000);
		double fill, stroke;
		const char *text;

		svg_rect(&s, look, (struct svg_box){ 0, 0, 1, 1 });
		text = drawn(&s);
		fill = contrast(text, " fill=\"");
		stroke = contrast(text, " stroke=\"");
		if (look < SVG_ZONE || (look > SVG_GRID && look < SVG_WORDS))
			assert_true(fill >= 3 || stroke >= 3);
		else if (look == SVG_WORDS_SMALL)
			assert_true(fill >= 4.5);
	}
}

static void
no_two_marks_look_the_same(void **state)
{
	const char *seen[SVG_LOOKS];
	size_t i, j;

	(void)state;
	for (i = 0; i < SVG_LOOKS; i++) {
		struct svg s = drawing(36000);

		svg_rect(&s, (enum svg_look)i, (struct svg_box){ 0, 0, 1, 1 });
		seen[i] = drawn(&s);
		for (j = 0; j < i; j++)
			assert_string_not_equal(seen[i], seen[j]);
	}
}

static void
a_wider_text_is_wider(void **state)
{
	(void)state;
	assert_int_equal(svg_width(SVG_WORDS, ""), 0);
	assert_int_equal(svg_width(SVG_WORDS, "il"), 728);
	assert_true(svg_width(SVG_WORDS, "mm") > svg_width(SVG_WORDS, "ii"));
	assert_true(svg_width(SVG_WORDS_STRONG, "riool") >
	    svg_width(SVG_WORDS, "riool"));
	assert_true(svg_width(SVG_WORDS_SMALL, "riool") <
	    svg_width(SVG_WORDS, "riool"));
	assert_int_equal(svg_width(SVG_WORDS, "e\314\201"),
	    svg_width(SVG_WORDS, "e"));
	assert_true(svg_width(SVG_WORDS, "\346\227\245") >
	    svg_width(SVG_WORDS, "M"));
}

static void
is_wrapped(const char *text, int32_t width, size_t most, const char *want)
{
	const char *lines[8];
	size_t i, n = svg_wrap(arena, SVG_WORDS, text, width, lines, most);
	const char *all = "";

	for (i = 0; i < n; i++) {
		all = arena_format(arena, "%s%s%s", all, i > 0 ? "|" : "",
		    lines[i]);
		assert_true(svg_width(SVG_WORDS, lines[i]) <= width ||
		    text_length(lines[i], strlen(lines[i])) == 1);
	}
	assert_string_equal(all, want);
}

static void
a_long_text_goes_on_and_ends_in_dots(void **state)
{
	(void)state;
	is_wrapped("", 5000, 2, "");
	is_wrapped("   ", 5000, 2, "");
	is_wrapped("Riool", 5000, 2, "Riool");
	is_wrapped("Riool Nobelweg", 9000, 2, "Riool|Nobelweg");
	is_wrapped("Riool Nobelweg", 9000, 1, "Riool Nobel\342\200\246");
	is_wrapped("Riool Nobelweg en plantsoenen", 9000, 2,
	    "Riool|Nobelweg\342\200\246");
	is_wrapped("Nobelwegnobelwegnobelweg a", 7000, 3,
	    "Nobelweg|nobelweg|nobelwe\342\200\246");
	is_wrapped("abc", 0, 3, "a|b|c");
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
		cmocka_unit_test(a_drawing_says_what_it_is_and_what_it_tells),
		cmocka_unit_test(lengths_are_hundredths),
		cmocka_unit_test(along_a_fluid_width_they_are_shares),
		cmocka_unit_test(a_text_cannot_leave_its_element),
		cmocka_unit_test(marks_and_texts_stand_out_from_white),
		cmocka_unit_test(no_two_marks_look_the_same),
		cmocka_unit_test(a_wider_text_is_wider),
		cmocka_unit_test(a_long_text_goes_on_and_ends_in_dots),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
