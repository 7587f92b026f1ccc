#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/wrap.h"

static struct arena *arena;
static struct page *page;

/* The lines of what was said, with a `|` behind each. */
static void
wraps(size_t width, const char *want)
{
	struct wrap w = { 0 };
	struct buffer out = { 0 };
	size_t line;

	wrap_load(&w, &page->last->text);
	while (wrap_next(&w, width, &line)) {
		assert_true(line <= width);
		wrap_put(&w, false, &out);
		buffer_add_byte(&out, '|');
	}
	assert_string_equal(buffer_text(&out), want);
	buffer_free(&out);
	wrap_free(&w);
}

static void
say(const char *text)
{
	page_paragraph(page);
	page_say(page, text);
}

static void
lines_break_at_blanks(void **state)
{
	(void)state;
	say("een twee drie");
	wraps(20, "een twee drie|");
	wraps(13, "een twee drie|");
	wraps(12, "een twee|drie|");
	wraps(8, "een twee|drie|");
	wraps(7, "een|twee|drie|");
	say("");
	wraps(10, "");
	say(" een ");
	wraps(10, "een|");
}

static void
a_word_that_is_too_wide_is_broken(void **state)
{
	(void)state;
	say("a wijkontwikkelingsplan b");
	wraps(10, "a|wijkontwik|kelingspla|n b|");
	say("warmtenet-benedenbuurt");
	wraps(15, "warmtenet-|benedenbuurt|");
}

static void
an_id_is_broken_at_its_hyphens(void **state)
{
	(void)state;
	say("meehelpen-plantsoenen");
	wraps(21, "meehelpen-plantsoenen|");
	wraps(20, "meehelpen-|plantsoenen|");
	wraps(11, "meehelpen-|plantsoenen|");
	/* one that stands at the very start is no place to break */
	say("a-wijkontwikkelingsplan");
	wraps(12, "a-wijkontwik|kelingsplan|");
}

static void
a_word_of_several_runs_stays_together(void **state)
{
	(void)state;
	say("Plantsoenen (");
	page_say_as(page, PAGE_ID, "groen");
	page_say(page, ") en");
	wraps(14, "Plantsoenen|(groen) en|");
	wraps(5, "Plant|soene|n|(groe|n) en|");
	/* and what ends it does not stand alone */
	wraps(6, "Plants|oenen|(groe|n) en|");
	say("(");
	page_say_as(page, PAGE_ID, "bomenrij-plein");
	page_say(page, ")");
	wraps(16, "(bomenrij-plein)|");
	wraps(15, "(bomenrij-|plein)|");
	wraps(1, "(|b|o|m|e|n|r|i|j|-|p|l|e|i|n|)|");
	say("(");
	page_say_as(page, PAGE_ID, "a");
	page_say(page, ")");
	wraps(2, "(|a)|");
}

static void
width_is_that_of_a_terminal(void **state)
{
	(void)state;
	say("\346\227\245\346\234\254\350\252\236");
	wraps(6, "\346\227\245\346\234\254\350\252\236|");
	wraps(5, "\346\227\245\346\234\254|\350\252\236|");
	say("e\314\201e\314\201e\314\201");
	wraps(2, "e\314\201e\314\201|e\314\201|");
}

static void
a_character_wider_than_the_line_is_not_lost(void **state)
{
	struct wrap w = { 0 };
	size_t line, n = 0;

	(void)state;
	say("\346\227\245\346\234\254");
	wrap_load(&w, &page->last->text);
	while (wrap_next(&w, 1, &line))
		n++;
	assert_int_equal(n, 2);
	wrap_free(&w);
}

static void
what_a_text_asks_for_is_known(void **state)
{
	(void)state;
	say("een drie (");
	page_say_as(page, PAGE_ID, "x");
	page_say(page, ")");
	assert_int_equal(wrap_width(page->last->text.first), 12);
	say(" \346\227\245  ");
	page_say(page, " e\314\201 ");
	assert_int_equal(wrap_width(page->last->text.first), 4);
}

static void
colour_ends_where_its_run_ends(void **state)
{
	struct wrap w = { 0 };
	struct buffer out = { 0 };
	size_t line;

	(void)state;
	say("is ");
	page_say_as(page, PAGE_ALERT, "te laat");
	wrap_load(&w, &page->last->text);
	assert_true(wrap_next(&w, 20, &line));
	assert_int_equal(line, 10);
	wrap_put(&w, true, &out);
	assert_string_equal(buffer_text(&out),
	    "is \033[31mte\033[0m \033[31mlaat\033[0m");
	buffer_free(&out);
	wrap_free(&w);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	page = page_new(arena);
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
		cmocka_unit_test(lines_break_at_blanks),
		cmocka_unit_test(a_word_that_is_too_wide_is_broken),
		cmocka_unit_test(an_id_is_broken_at_its_hyphens),
		cmocka_unit_test(a_word_of_several_runs_stays_together),
		cmocka_unit_test(width_is_that_of_a_terminal),
		cmocka_unit_test(a_character_wider_than_the_line_is_not_lost),
		cmocka_unit_test(what_a_text_asks_for_is_known),
		cmocka_unit_test(colour_ends_where_its_run_ends),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
