#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/terminal.h"

static struct arena *arena;
static struct page *page;

static const struct page_column columns[] = {
	{ "#", PAGE_COLUMN_NUMBER, 0 },
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "score", PAGE_COLUMN_NUMBER, 0 },
	{ "thema", PAGE_COLUMN_TEXT, 1 },
	{ "planning", PAGE_COLUMN_TEXT, 2 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
is_written(size_t width, const char *want)
{
	struct style style = { width, false };
	struct buffer out = { 0 };

	terminal_write(page, &style, &out);
	assert_string_equal(buffer_text(&out), want);
	buffer_free(&out);
}

static void
row(const char *place, const char *titel, const char *score,
    const char *thema, const char *planning)
{
	const char *texts[] = { place, titel, score, thema, planning };
	size_t i;

	page_row(page);
	for (i = 0; i < 5; i++) {
		page_cell(page);
		page_say(page, texts[i]);
	}
}

static void
table(void)
{
	page = page_new(arena);
	page_table(page, columns);
	row("1", "Riolering is aan vervanging toe", "41,5", "leefomgeving",
	    "2029");
	row("10", "H\303\251\303\251l \346\227\245\346\234\254", "-7,2", "",
	    "?, idee");
}

static void
columns_are_aligned_by_what_is_seen(void **state)
{
	(void)state;
	table();
	is_written(80,
	    " #  opgave                           score  thema         planning\n"
	    "--  -------------------------------  -----  ------------  --------\n"
	    " 1  Riolering is aan vervanging toe   41,5  leefomgeving  2029\n"
	    "10  H\303\251\303\251l \346\227\245\346\234\254                         "
	    "-7,2                ?, idee\n");
}

static void
what_does_not_fit_beside_goes_under(void **state)
{
	(void)state;
	table();
	is_written(60,
	    " #  opgave                           score  thema\n"
	    "--  -------------------------------  -----  ------------\n"
	    " 1  Riolering is aan vervanging toe   41,5  leefomgeving\n"
	    "      planning: 2029\n\n"
	    "10  H\303\251\303\251l \346\227\245\346\234\254                         "
	    "-7,2\n"
	    "      planning: ?, idee\n");
	is_written(40,
	    " #  opgave                         score\n"
	    "--  -----------------------------  -----\n"
	    " 1  Riolering is aan vervanging     41,5\n"
	    "    toe\n"
	    "      thema: leefomgeving \302\267 planning:\n"
	    "      2029\n\n"
	    "10  H\303\251\303\251l \346\227\245\346\234\254                       "
	    "-7,2\n"
	    "      planning: ?, idee\n");
}

static void
a_column_without_anything_in_it_is_left_out(void **state)
{
	(void)state;
	page = page_new(arena);
	page_table(page, columns);
	row("1", "Riolering", "41,5", "", "");
	is_written(80,
	    "#  opgave     score\n"
	    "-  ---------  -----\n"
	    "1  Riolering   41,5\n");
}

static void
a_column_can_always_go_under(void **state)
{
	static const struct page_column under[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "met", PAGE_COLUMN_TEXT, PAGE_UNDER },
		{ "groep", PAGE_COLUMN_TEXT, PAGE_UNDER },
		{ "score", PAGE_COLUMN_NUMBER, 1 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};
	static const char *const texts[2][4] = {
		{ "riool", "net", "", "41,5" }, { "net", "", "", "?" }
	};
	size_t i, j;

	(void)state;
	page = page_new(arena);
	page_table(page, under);
	for (i = 0; i < 2; i++) {
		page_row(page);
		for (j = 0; j < 4; j++) {
			page_cell(page);
			page_say(page, texts[i][j]);
		}
	}
	is_written(200,
	    "opgave  score\n"
	    "------  -----\n"
	    "riool    41,5\n"
	    "  met: net\n\n"
	    "net         ?\n");
}

/* The widest line of a page of long texts at this width. */
static size_t
widest(size_t width)
{
	struct style style = { width, false };
	struct buffer out = { 0 };
	size_t most = 0, n;
	char *line;

	terminal_write(page, &style, &out);
	buffer_text(&out);
	for (line = strtok(out.bytes, "\n"); line != NULL;
	    line = strtok(NULL, "\n")) {
		n = text_width(line);
		if (n > most)
			most = n;
	}
	buffer_free(&out);
	return most;
}

static void
no_line_is_wider_than_the_terminal(void **state)
{
	char word[301];
	size_t width;

	(void)state;
	memset(word, 'x', 300);
	word[300] = '\0';
	page = page_new(arena);
	page_heading(page, 1);
	page_say(page, word);
	page_list(page);
	page_item(page);
	page_say(page, word);
	page_table(page, columns);
	row("1", word, "36,5 tot 52,0", word, "een twee drie vier vijf zes");
	row("2", "een twee drie vier vijf zes", "36,5 tot 52,0", "", word);
	for (width = 40; width < 200; width++)
		assert_true(widest(width) <= width);
}

static void
headings_and_lists_are_told_apart_without_colour(void **state)
{
	(void)state;
	page = page_new(arena);
	page_heading(page, 1);
	page_say(page, "Wijk \303\251\303\251n");
	page_heading(page, 2);
	page_say(page, "Deel");
	page_paragraph(page);
	page_say(page, "een twee drie vier vijf");
	page_list(page);
	page_item(page);
	page_say(page, "een twee drie vier vijf");
	page_item(page);
	is_written(20,
	    "Wijk \303\251\303\251n\n========\n\nDeel\n----\n\n"
	    "een twee drie vier\nvijf\n\n"
	    "- een twee drie vier\n  vijf\n- \n");
}

static void
a_figure_is_its_lines_as_they_are(void **state)
{
	static const char *const drawn[] = { "2028  |##   ", "2029\t|  \033[1m" };
	static const struct page_figure figure = {
		"Plannen", "In 2029 gebeurt alles.", "<svg></svg>", drawn, 2
	};

	(void)state;
	table();
	page_caption(page);
	page_say(page, "De opgaven");
	page_figure(page, &figure);
	is_written(80, "De opgaven\n"
	    " #  opgave                           score  thema         planning\n"
	    "--  -------------------------------  -----  ------------  --------\n"
	    " 1  Riolering is aan vervanging toe   41,5  leefomgeving  2029\n"
	    "10  H\303\251\303\251l \346\227\245\346\234\254                         "
	    "-7,2                ?, idee\n\n"
	    "Plannen\nIn 2029 gebeurt alles.\n\n"
	    "2028  |##   \n2029 |  ?[1m\n");
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
facts_stand_beside_their_names_where_there_is_room(void **state)
{
	(void)state;
	page = page_new(arena);
	page_facts(page);
	page_fact(page, "Wanneer?");
	page_say(page, "van juni 2028 tot en met juni 2030");
	page_fact(page, "Wat?");
	page_fact(page, "H\303\251?");
	page_say(page, "ja");
	is_written(30, "Wanneer?  van juni 2028 tot en\n"
	    "          met juni 2030\n"
	    "H\303\251?       ja\n");
	is_written(24, "Wanneer?\n  van juni 2028 tot en\n  met juni 2030\n"
	    "H\303\251?\n  ja\n");
}

static void
a_box_has_lines_in_its_margin(void **state)
{
	(void)state;
	page = page_new(arena);
	page_choice(page);
	page_say(page, "Kies");
	page_item(page);
	page_say_link(page, "a", "A-straat");
	page_box(page);
	page_item(page);
	page_say(page, "Vragen?");
	page_item(page);
	page_say(page, "Bel ons op donderdag");
	is_written(16, "Kies\n- A-straat\n\n| Vragen?\n|\n"
	    "| Bel ons op\n| donderdag\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_are_aligned_by_what_is_seen),
		cmocka_unit_test(what_does_not_fit_beside_goes_under),
		cmocka_unit_test(a_column_without_anything_in_it_is_left_out),
		cmocka_unit_test(a_column_can_always_go_under),
		cmocka_unit_test(no_line_is_wider_than_the_terminal),
		cmocka_unit_test(
		    headings_and_lists_are_told_apart_without_colour),
		cmocka_unit_test(
		    facts_stand_beside_their_names_where_there_is_room),
		cmocka_unit_test(a_box_has_lines_in_its_margin),
		cmocka_unit_test(a_figure_is_its_lines_as_they_are),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
