#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/page.h"

static struct arena *arena;

static void
is_said(const char *text, const char *want)
{
	struct page *p = page_new(arena);

	page_paragraph(p);
	page_say(p, text);
	assert_string_equal(p->first->text.first->text, want);
}

static void
a_harmless_text_is_not_copied(void **state)
{
	struct page *p = page_new(arena);
	const char *text = "Riolering, 2029 (Nobelweg)";

	(void)state;
	page_paragraph(p);
	page_say(p, text);
	assert_ptr_equal(p->first->text.first->text, text);
}

static void
line_breaks_and_runs_of_blanks_become_one_space(void **state)
{
	(void)state;
	is_said("a\nb", "a b");
	is_said("a \t\r\n  b", "a b");
	is_said("a\302\205\342\200\250b", "a b");
}

static void
control_characters_become_question_marks(void **state)
{
	(void)state;
	is_said("\033[31mrood", "?[31mrood");
	is_said("\033]0;titel\007", "?]0;titel?");
	is_said("a\177b\302\233m", "a?b?m");
}

static void
nothing_turns_the_direction_of_writing(void **state)
{
	(void)state;
	is_said("a\342\200\256b", "a?b");
	is_said("\342\201\246a\342\201\251", "?a?");
	is_said("\330\234\342\200\216\342\200\217", "???");
}

static void
other_writing_stays_as_it_is(void **state)
{
	(void)state;
	is_said("\303\211\303\251n straat \346\227\245\346\234\254",
	    "\303\211\303\251n straat \346\227\245\346\234\254");
	is_said("\360\237\214\263", "\360\237\214\263");
}

static void
what_is_said_goes_where_the_last_cell_was_opened(void **state)
{
	static const struct page_column columns[] = {
		{ "een", PAGE_COLUMN_MAIN, 0 },
		{ "twee", PAGE_COLUMN_TEXT, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};
	struct page *p = page_new(arena);
	struct page_row *row;

	(void)state;
	page_table(p, columns);
	page_row(p);
	page_cell(p);
	page_say(p, "a");
	page_cell(p);
	page_say(p, NULL);
	assert_true(page_is_empty(p));
	page_row(p);
	page_cell(p);
	page_say_as(p, PAGE_ID, "b");
	page_format(p, "%d", 7);
	assert_int_equal(p->first->column_count, 2);
	row = p->first->first;
	assert_string_equal(row->cells[0].first->text, "a");
	assert_null(row->cells[1].first);
	row = row->next;
	assert_string_equal(row->cells[0].first->text, "b");
	assert_int_equal(row->cells[0].first->tone, PAGE_ID);
	assert_string_equal(row->cells[0].last->text, "7");
	assert_null(row->next);
}

static void
a_heading_of_a_column_is_seen_as_any_text(void **state)
{
	static const struct page_column own[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "kans \303\227 gevolg", PAGE_COLUMN_NUMBER, 1 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	}, written[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "\033[31m\n# kop", PAGE_COLUMN_NUMBER, 2 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};
	struct page *p = page_new(arena);

	(void)state;
	page_table(p, own);
	assert_ptr_equal(p->last->columns, own);
	page_table(p, written);
	assert_int_equal(p->last->column_count, 2);
	assert_string_equal(p->last->columns[0].heading, "opgave");
	assert_string_equal(p->last->columns[1].heading, "?[31m # kop");
	assert_int_equal(p->last->columns[1].kind, PAGE_COLUMN_NUMBER);
	assert_int_equal(p->last->columns[1].fold, 2);
	assert_null(p->last->columns[2].heading);
}

static void
no_two_ids_are_one(void **state)
{
	struct page *p = page_new(arena);
	const char *first;

	(void)state;
	p->anchor = "w";
	first = page_id(p, "A b");
	assert_string_equal(first, "w_a-b_1");
	assert_string_equal(page_id(p, "A b"), "w_a-b_2");
}

static void
what_is_secret_is_not_said(void **state)
{
	static const char *const lines[] = { "x  geheim-1" };
	static const struct page_figure figure = {
		"Over geheim-1", "Er is geheim-1.", NULL, lines, 1
	};
	struct page *p = page_new(arena);
	struct secrets *secrets = secrets_new(arena);

	(void)state;
	secrets_add_id(secrets, "geheim-1");
	p->secrets = secrets;
	page_paragraph(p);
	page_say_as(p, PAGE_ID, "geheim-1");
	page_format(p, "en %s", "geheim-1");
	assert_string_equal(p->first->text.first->text, "een andere opgave");
	assert_string_equal(p->first->text.last->text,
	    "en een andere opgave");
	page_figure(p, &figure);
	assert_string_equal(p->last->text.first->text,
	    "Over een andere opgave");
	assert_string_equal(p->last->desc.first->text,
	    "Er is een andere opgave.");
	assert_string_equal(p->last->figure->lines[0],
	    "x  een andere opgave");
}

static void
a_drawing_that_names_what_is_secret_is_not_seen(void **state)
{
	static const char *const svgs[] = {
		"<svg><text>Plan</text><text x=\"geheim-1\">x</text></svg>",
		"<svg><text>Over geheim-1.</text></svg>",
		"<svg><title>Sloop &amp; nieuwbouw Haven</title></svg>",
		/* as a drawing breaks a line */
		"<svg><text>De sloop</text>\n<text>nieuwbouw haven</text>"
		    "</svg>"
	};
	struct page *p = page_new(arena);
	struct secrets *secrets = secrets_new(arena);
	struct page_figure figure = { .title = "t", .desc = "d" };
	size_t i;

	(void)state;
	secrets_add_id(secrets, "geheim-1");
	secrets_add_titel(secrets, "Sloop & nieuwbouw haven");
	p->secrets = secrets;
	for (i = 0; i < sizeof(svgs) / sizeof(*svgs); i++) {
		figure.svg = svgs[i];
		page_figure(p, &figure);
		if (i == 0)
			assert_string_equal(p->last->figure->svg, svgs[i]);
		else
			assert_null(p->last->figure->svg);
	}
	p->secrets = NULL;
	page_figure(p, &figure);
	assert_string_equal(p->last->figure->svg, figure.svg);
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
		cmocka_unit_test(a_harmless_text_is_not_copied),
		cmocka_unit_test(
		    line_breaks_and_runs_of_blanks_become_one_space),
		cmocka_unit_test(control_characters_become_question_marks),
		cmocka_unit_test(nothing_turns_the_direction_of_writing),
		cmocka_unit_test(other_writing_stays_as_it_is),
		cmocka_unit_test(
		    what_is_said_goes_where_the_last_cell_was_opened),
		cmocka_unit_test(a_heading_of_a_column_is_seen_as_any_text),
		cmocka_unit_test(no_two_ids_are_one),
		cmocka_unit_test(what_is_secret_is_not_said),
		cmocka_unit_test(
		    a_drawing_that_names_what_is_secret_is_not_seen),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
