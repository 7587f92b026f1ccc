#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/markdown.h"

static struct arena *arena;
static struct page *page;

static void
is_written(const char *want)
{
	struct style style = { 80, false };
	struct buffer out = { 0 };

	markdown_write(page, &style, &out);
	assert_string_equal(buffer_text(&out), want);
	buffer_free(&out);
}

static void
paragraph(const char *text, const char *want)
{
	page = page_new(arena);
	page_paragraph(page);
	page_say(page, text);
	is_written(want);
}

static void
markup_in_a_text_is_escaped(void **state)
{
	(void)state;
	paragraph("*a* _b_ `c` ~d~ [e](f) <g> h|i \\ $j$",
	    "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g\\> h\\|i "
	    "\\\\ \\$j\\$\n");
	paragraph("R&D en Q & A: &amp; &#124;",
	    "R\\&D en Q & A: \\&amp; \\&#124;\n");
}

static void
a_block_stays_a_paragraph(void **state)
{
	(void)state;
	paragraph("# kop", "\\# kop\n");
	paragraph("- item", "\\- item\n");
	paragraph("+ item", "\\+ item\n");
	paragraph("12. item", "12\\. item\n");
	paragraph("12) item", "12\\) item\n");
	paragraph("===", "\\===\n");
	paragraph(" \t    # kop", "\\# kop\n");
	paragraph("nr. 12. is #1 - of 2", "nr. 12. is #1 - of 2\n");
}

static void
a_block_stays_a_paragraph_over_several_runs(void **state)
{
	(void)state;
	page = page_new(arena);
	page_paragraph(page);
	page_say(page, "12");
	page_say(page, ". item");
	is_written("12\\. item\n");
}

static void
a_url_becomes_no_link(void **state)
{
	(void)state;
	paragraph("zie https://x.nl/a_b en www.x.nl",
	    "zie https\\://x.nl/a\\_b en www\\.x.nl\n");
	paragraph("nieuw. oud: 3", "nieuw. oud: 3\n");
}

static void
headings_have_their_level(void **state)
{
	(void)state;
	page = page_new(arena);
	page_heading(page, 1);
	page_say(page, "Een");
	page_heading(page, 3);
	page_say(page, "# drie #");
	is_written("# Een\n\n### \\# drie \\#\n");
}

static void
a_table_is_a_table_whatever_its_cells_hold(void **state)
{
	static const struct page_column columns[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "score", PAGE_COLUMN_NUMBER, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};

	(void)state;
	page = page_new(arena);
	page_table(page, columns);
	page_row(page);
	page_cell(page);
	page_say(page, "a|b\nc\\");
	page_cell(page);
	page_say(page, "-7,2");
	page_row(page);
	page_cell(page);
	page_say_as(page, PAGE_ID, "riool");
	is_written("| opgave | score |\n| --- | ---: |\n"
	    "| a\\|b c\\\\ | -7,2 |\n| `riool` |  |\n");
}

static void
tones_are_marked_where_they_can_be_seen(void **state)
{
	(void)state;
	page = page_new(arena);
	page_list(page);
	page_item(page);
	page_say_as(page, PAGE_STRONG, "Doel");
	page_say(page, ": x");
	page_item(page);
	page_say_as(page, PAGE_ID, "geen`id");
	page_say_as(page, PAGE_STRONG, "!");
	page_item(page);
	page_say_as(page, PAGE_ALERT, "te laat");
	page_say_as(page, PAGE_STRONG, "echt");
	page_note(page);
	page_say(page, "klein");
	is_written("- **Doel**: x\n- geen\\`id!\n- **te laatecht**\n\n"
	    "> klein\n");
}

static void
a_figure_is_its_lines_in_a_fence(void **state)
{
	static const char *const lines[] = { "2029 ``` ##  \033[1m", "" };
	static const struct page_figure figure = {
		"*Plannen*", "In 2029.", "<svg></svg>", lines, 2
	};
	static const struct page_figure bare = {
		"Kansen", NULL, "<svg></svg>", NULL, 0
	};
	static const struct page_column columns[] = {
		{ "jaar", PAGE_COLUMN_MAIN, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};

	(void)state;
	page = page_new(arena);
	page_figure(page, &figure);
	page_figure(page, &bare);
	page_table_behind(page, columns);
	page_caption(page);
	page_say(page, "# jaren");
	page_row(page);
	page_cell(page);
	page_say(page, "2029");
	is_written("\\*Plannen\\*\n\nIn 2029.\n\n````\n"
	    "2029 ``` ##  ?[1m\n\n````\n\nKansen\n\n"
	    "\\# jaren\n\n| jaar |\n| --- |\n| 2029 |\n");
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

static void
a_choice_facts_and_a_box_stay_what_they_are(void **state)
{
	(void)state;
	page = page_new(arena);
	page_choice(page);
	page_say(page, "Kies *een*");
	page_item(page);
	page_say_link(page, "a", "A | B");
	page_facts(page);
	page_fact(page, "Wanneer?");
	page_say(page, "1. nu");
	page_fact(page, "Wat?");
	page_box(page);
	page_item(page);
	page_say_as(page, PAGE_STRONG, "Vragen?");
	page_item(page);
	page_say(page, "# bel");
	is_written("Kies \\*een\\*\n\n- A \\| B\n\n"
	    "- **Wanneer?** 1. nu\n\n"
	    "> Vragen?\n>\n> \\# bel\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markup_in_a_text_is_escaped),
		cmocka_unit_test(a_block_stays_a_paragraph),
		cmocka_unit_test(a_block_stays_a_paragraph_over_several_runs),
		cmocka_unit_test(a_url_becomes_no_link),
		cmocka_unit_test(headings_have_their_level),
		cmocka_unit_test(a_table_is_a_table_whatever_its_cells_hold),
		cmocka_unit_test(tones_are_marked_where_they_can_be_seen),
		cmocka_unit_test(a_choice_facts_and_a_box_stay_what_they_are),
		cmocka_unit_test(a_figure_is_its_lines_in_a_fence),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
