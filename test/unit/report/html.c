#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/html.h"

static struct arena *arena;
static struct page *page;

/* The part without its <section>. */
static void
is_written(const char *want)
{
	static const char open[] = "<section class=\"part\">\n";
	static const char close[] = "</section>\n";
	struct style style = { 80, false };
	struct buffer out = { 0 };

	html_write(page, &style, &out);
	assert_memory_equal(out.bytes, open, sizeof(open) - 1);
	out.size -= sizeof(close) - 1;
	assert_memory_equal(out.bytes + out.size, close, sizeof(close) - 1);
	assert_string_equal(buffer_text(&out) + sizeof(open) - 1, want);
	buffer_free(&out);
}

static void
says(const struct buffer *out, const char *part, bool want)
{
	struct buffer b = { 0 };

	buffer_add(&b, out->bytes, out->size);
	if ((strstr(buffer_text(&b), part) != NULL) != want)
		fail_msg("'%s' in: %s", part, buffer_text(&b));
	buffer_free(&b);
}

static void
what_a_record_says_is_text(void **state)
{
	(void)state;
	page = page_new(arena);
	page_paragraph(page);
	page_say(page, "<script>alert(\"1\")</script> & 'x' &amp;");
	page_say_as(page, PAGE_ID, "<b>");
	is_written("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; "
	    "&#39;x&#39; &amp;amp;<code>&lt;b&gt;</code></p>\n");
}

static void
a_long_word_can_be_broken(void **state)
{
	(void)state;
	page = page_new(arena);
	page_paragraph(page);
	page_say(page, "abcdefghijklmnopqrstuvwxyz1234 "
	    "abcdefghijklmnopqrstuvwxyz-123456789 "
	    "abcdefghijklmnopqrstuvwxyz123&<e\314\201");
	page_say_as(page, PAGE_ID, "ab");
	is_written("<p>abcdefghijklmnopqrstuvwxyz1234 "
	    "abcdefghijklmnopqrstuvwxyz-123456789 "
	    "abcdefghijklmnopqrstuvwxyz123&amp;<wbr>&lt;e\314\201"
	    "<code>ab</code></p>\n");
}

static void
tones_are_elements(void **state)
{
	(void)state;
	page = page_new(arena);
	page_list(page);
	page_item(page);
	page_say_as(page, PAGE_STRONG, "Doel");
	page_say(page, ": x");
	page_item(page);
	page_say_as(page, PAGE_QUIET, "terzijde");
	page_note(page);
	page_say(page, "klein");
	page_note(page);
	page_say_as(page, PAGE_ALERT, "Let op");
	is_written("<ul>\n<li><strong>Doel</strong>: x</li>\n"
	    "<li><span class=\"quiet\">terzijde</span></li>\n</ul>\n"
	    "<p class=\"note\">klein</p>\n"
	    "<p class=\"warning\"><strong class=\"alert\">Let op</strong>"
	    "</p>\n");
}

static void
every_heading_has_an_id_of_its_own(void **state)
{
	(void)state;
	page = page_new(arena);
	page->anchor = "wijk";
	page_heading(page, 2);
	page_say(page, "Wijk");
	page_heading(page, 3);
	page_say(page, "Om \"te\" doen");
	page_heading(page, 3);
	page_say(page, "Om te doen!");
	page_heading(page, 4);
	page_say(page, "?!?");
	page_heading(page, 4);
	page_anchor(page, "vragen");
	page_say(page, "!!!");
	is_written("<h2 id=\"wijk\">Wijk</h2>\n"
	    "<h3 id=\"wijk_om-te-doen\">Om &quot;te&quot; doen</h3>\n"
	    "<h3 id=\"wijk_om-te-doen__2\">Om te doen!</h3>\n"
	    "<h4 id=\"wijk_\">?!?</h4>\n"
	    "<h4 id=\"wijk_vragen\">!!!</h4>\n");
}

static void
a_long_part_lists_its_sections(void **state)
{
	static const char *const names[] = { "A", "B <i>", "C" };
	size_t i;

	(void)state;
	page = page_new(arena);
	page->anchor = "w";
	page_heading(page, 2);
	page_say(page, "W");
	page_lead(page);
	page_say(page, "Eerst dit.");
	for (i = 0; i < 3; i++) {
		page_heading(page, 3);
		page_say(page, names[i]);
		page_heading(page, 4);
		page_say(page, "onder");
	}
	is_written("<h2 id=\"w\">W</h2>\n"
	    "<p class=\"lead\">Eerst dit.</p>\n"
	    "<ul class=\"sections\" aria-label=\"In dit deel\">\n"
	    "<li><a href=\"#w_a\">A</a></li>\n"
	    "<li><a href=\"#w_b-i\">B &lt;i&gt;</a></li>\n"
	    "<li><a href=\"#w_c\">C</a></li>\n</ul>\n"
	    "<h3 id=\"w_a\">A</h3>\n<h4 id=\"w_onder\">onder</h4>\n"
	    "<h3 id=\"w_b-i\">B &lt;i&gt;</h3>\n"
	    "<h4 id=\"w_onder__2\">onder</h4>\n"
	    "<h3 id=\"w_c\">C</h3>\n<h4 id=\"w_onder__3\">onder</h4>\n");
}

static void
short_sections_stand_beside_each_other(void **state)
{
	(void)state;
	page = page_new(arena);
	page->raise = 1;
	page_heading(page, 1);
	page_say(page, "t");
	page_heading(page, 3);
	page_beside(page);
	page_say(page, "a");
	page_heading(page, 4);
	page_say(page, "in a");
	page_heading(page, 3);
	page_beside(page);
	page_say(page, "b");
	page_heading(page, 3);
	page_say(page, "c");
	page_heading(page, 3);
	page_beside(page);
	page_say(page, "d");
	is_written("<h1 id=\"t\">t</h1>\n"
	    "<ul class=\"sections\" aria-label=\"In dit deel\">\n"
	    "<li><a href=\"#a\">a</a></li>\n<li><a href=\"#b\">b</a></li>\n"
	    "<li><a href=\"#c\">c</a></li>\n<li><a href=\"#d\">d</a></li>\n"
	    "</ul>\n"
	    "<div class=\"beside\">\n"
	    "<div>\n<h2 id=\"a\">a</h2>\n<h3 id=\"in-a\">in a</h3>\n</div>\n"
	    "<div>\n<h2 id=\"b\">b</h2>\n</div>\n</div>\n"
	    "<h2 id=\"c\">c</h2>\n"
	    "<div class=\"beside\">\n<div>\n<h2 id=\"d\">d</h2>\n</div>\n"
	    "</div>\n");
}

static void
tables_with_shares_are_alike(void **state)
{
	static const struct page_column columns[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "leeg", PAGE_COLUMN_TEXT, 0 },
		{ "plan", PAGE_COLUMN_TEXT, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};
	static const unsigned char shares[] = { 30, 60, 10 };
	struct buffer out = { 0 };
	struct style style = { 80, false };
	size_t i;

	(void)state;
	page = page_new(arena);
	page->brief = true;
	for (i = 0; i < 2; i++) {
		page_table(page, columns);
		page_shares(page, shares);
		page_row(page);
		page_cell(page);
		page_say(page, "a");
		page_cell(page);
		page_cell(page);
		page_say(page, "b");
	}
	html_write(page, &style, &out);
	says(&out, "<section class=\"part brief\">", true);
	says(&out, "<table role=\"table\" class=\"shared\">\n<colgroup>"
	    "<col style=\"width: 75%\"><col style=\"width: 25%\">"
	    "</colgroup>\n", true);
	says(&out, "<table role=\"table\" class=\"shared again\">", true);
	buffer_free(&out);
}

static void
a_cell_says_what_it_is(void **state)
{
	static const struct page_column columns[] = {
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "\"score\"", PAGE_COLUMN_NUMBER, 0 },
		{ "leeg", PAGE_COLUMN_TEXT, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};

	(void)state;
	page = page_new(arena);
	page_table(page, columns);
	page_caption(page);
	page_say(page, "Alle <opgaven>");
	page_row(page);
	page_cell(page);
	page_say(page, "riool & zo");
	page_cell(page);
	page_say(page, "-7,2");
	page_row(page);
	page_cell(page);
	page_say_link(page, "a\"b", "plein");
	is_written("<table role=\"table\">\n"
	    "<caption>Alle &lt;opgaven&gt;</caption>\n"
	    "<thead role=\"rowgroup\"><tr role=\"row\">"
	    "<th role=\"columnheader\" scope=\"col\">opgave</th>"
	    "<th role=\"columnheader\" scope=\"col\" class=\"number\">"
	    "&quot;score&quot;</th></tr></thead>\n"
	    "<tbody role=\"rowgroup\">\n<tr role=\"row\">"
	    "<th role=\"rowheader\" scope=\"row\">riool &amp; zo</th>"
	    "<td role=\"cell\" class=\"number\" "
	    "data-label=\"&quot;score&quot;\">-7,2</td></tr>\n"
	    "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">"
	    "<a href=\"#a&quot;b\">plein</a></th>"
	    "<td role=\"cell\" class=\"number\"></td></tr>\n"
	    "</tbody>\n</table>\n");
}

static void
what_is_folded_stands_under_its_row(void **state)
{
	static const struct page_column columns[] = {
		{ "#", PAGE_COLUMN_NUMBER, 0 },
		{ "opgave", PAGE_COLUMN_MAIN, 0 },
		{ "thema", PAGE_COLUMN_TEXT, PAGE_UNDER },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};

	(void)state;
	page = page_new(arena);
	page_heading(page, 1);
	page_say(page, "Kop");
	page_table(page, columns);
	page_row(page);
	page_cell(page);
	page_say(page, "1");
	page_cell(page);
	page_say(page, "riool");
	page_cell(page);
	page_say(page, "wonen");
	page_row(page);
	page_cell(page);
	page_say(page, "2");
	page_cell(page);
	page_say(page, "plein");
	is_written("<h1 id=\"kop\">Kop</h1>\n"
	    "<table role=\"table\" aria-labelledby=\"kop\">\n"
	    "<thead role=\"rowgroup\"><tr role=\"row\">"
	    "<th role=\"columnheader\" scope=\"col\" class=\"number\">#</th>"
	    "<th role=\"columnheader\" scope=\"col\">opgave</th>"
	    "</tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\">"
	    "<td role=\"cell\" class=\"number\" data-label=\"#\">1</td>"
	    "<th role=\"rowheader\" scope=\"rowgroup\">riool</th></tr>\n"
	    "<tr role=\"row\" class=\"under\">"
	    "<td role=\"cell\" colspan=\"1\"></td>"
	    "<td role=\"cell\" colspan=\"1\"><ul><li>"
	    "<span class=\"label\">thema:</span> wonen</li></ul></td></tr>\n"
	    "</tbody>\n<tbody role=\"rowgroup\">\n<tr role=\"row\">"
	    "<td role=\"cell\" class=\"number\" data-label=\"#\">2</td>"
	    "<th role=\"rowheader\" scope=\"row\">plein</th></tr>\n"
	    "</tbody>\n</table>\n");
}

static void
a_figure_has_its_words_and_its_table(void **state)
{
	static const struct page_column columns[] = {
		{ "jaar", PAGE_COLUMN_MAIN, 0 },
		{ NULL, PAGE_COLUMN_TEXT, 0 }
	};
	static const struct page_figure figure = {
		"Plannen & jaren", "In 2029 <alles>.", "<svg></svg>", NULL, 0
	};

	(void)state;
	page = page_new(arena);
	page->anchor = "w";
	page_figure(page, &figure);
	page_table_behind(page, columns);
	page_row(page);
	page_cell(page);
	page_say(page, "2029");
	page_paragraph(page);
	page_say(page, "verder");
	is_written("<figure aria-labelledby=\"w__figuur1\">\n"
	    "<figcaption id=\"w__figuur1\">Plannen &amp; jaren</figcaption>\n"
	    "<p>In 2029 &lt;alles&gt;.</p>\n<div class=\"drawing\" aria-hidden=\"true\">\n"
	    "<svg></svg></div>\n<details>\n"
	    "<summary>De cijfers bij deze tekening</summary>\n"
	    "<table role=\"table\" aria-labelledby=\"w__figuur1\">\n"
	    "<thead role=\"rowgroup\"><tr role=\"row\">"
	    "<th role=\"columnheader\" scope=\"col\">jaar</th></tr></thead>\n"
	    "<tbody role=\"rowgroup\">\n<tr role=\"row\">"
	    "<th role=\"rowheader\" scope=\"row\">2029</th></tr>\n"
	    "</tbody>\n</table>\n</details>\n</figure>\n<p>verder</p>\n");
}

static void
the_frame_holds_all_that_a_document_needs(void **state)
{
	struct outline *o = outline_new(arena);
	struct style style = { 80, false };
	struct buffer out = { 0 };

	(void)state;
	o->title = "Wat </title> doet";
	o->foot = "Op \"1\" </style> \\ april";
	outline_add(o, "Een", "een", 0);
	outline_add(o, "Twee", "twee", 0);
	html_begin(o, &style, &out);
	assert_memory_equal(out.bytes, "<!doctype html>\n<html lang=\"nl\">",
	    32);
	says(&out, "<title>Wat &lt;/title&gt; doet</title>", true);
	says(&out, "Op \\22 1\\22  \\3c \\2f style\\3e  \\5c  april", true);
	says(&out, "<nav", false);
	out.size = 0;
	html_end(o, &style, &out);
	says(&out, "<p>Op &quot;1&quot; &lt;/style&gt; \\ april</p>", true);

	out.size = 0;
	outline_add(o, "Drie & vier", "twee", 0);
	html_begin(o, &style, &out);
	says(&out, "<nav aria-label=\"Onderdelen\">\n<ul>\n"
	    "<li><a href=\"#een\">Een</a></li>\n"
	    "<li><a href=\"#twee\">Twee</a></li>\n"
	    "<li><a href=\"#twee__3\">Drie &amp; vier</a></li>\n</ul>", true);
	buffer_free(&out);
}

static void
a_document_needs_nothing_from_elsewhere(void **state)
{
	struct outline *o = outline_new(arena);
	struct style style = { 80, false };
	struct buffer out = { 0 };

	(void)state;
	outline_add(o, "Een", "een", 0);
	html_begin(o, &style, &out);
	html_end(o, &style, &out);
	says(&out, "url(", false);
	says(&out, "@import", false);
	says(&out, "src=", false);
	says(&out, "<link", false);
	says(&out, "<script", false);
	says(&out, "://", false);
	buffer_free(&out);
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
a_choice_stands_for_the_list_of_sections(void **state)
{
	(void)state;
	page = page_new(arena);
	page->anchor = "w";
	page_heading(page, 1);
	page_say(page, "W");
	page_choice(page);
	page_say(page, "Kies <een>");
	page_item(page);
	page_say_link(page, page_target(page, "A straat"), "A & B");
	page_heading(page, 2);
	page_anchor(page, "A straat");
	page_say(page, "A & B");
	page_heading(page, 2);
	page_say(page, "C");
	page_heading(page, 2);
	page_say(page, "D");
	is_written("<h1 id=\"w\">W</h1>\n"
	    "<nav class=\"choice\" aria-labelledby=\"w__keuze1\">\n"
	    "<p id=\"w__keuze1\">Kies &lt;een&gt;</p>\n<ul>\n"
	    "<li><a href=\"#w_a-straat\">A &amp; B</a></li>\n</ul>\n</nav>\n"
	    "<h2 id=\"w_a-straat\">A &amp; B</h2>\n"
	    "<h2 id=\"w_c\">C</h2>\n<h2 id=\"w_d\">D</h2>\n");
}

static void
facts_have_names_and_a_box_has_paragraphs(void **state)
{
	(void)state;
	page = page_new(arena);
	page_facts(page);
	page_fact(page, "Wanneer?");
	page_say(page, "<nu>");
	page_fact(page, "Wat?");
	page_box(page);
	page_item(page);
	page_say_as(page, PAGE_STRONG, "Vragen?");
	page_item(page);
	page_say(page, "Bel & vraag");
	is_written("<dl>\n<div><dt>Wanneer?</dt><dd>&lt;nu&gt;</dd></div>\n"
	    "</dl>\n"
	    "<div class=\"box\">\n<p><strong>Vragen?</strong></p>\n"
	    "<p>Bel &amp; vraag</p>\n</div>\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_record_says_is_text),
		cmocka_unit_test(a_long_word_can_be_broken),
		cmocka_unit_test(tones_are_elements),
		cmocka_unit_test(every_heading_has_an_id_of_its_own),
		cmocka_unit_test(a_long_part_lists_its_sections),
		cmocka_unit_test(short_sections_stand_beside_each_other),
		cmocka_unit_test(tables_with_shares_are_alike),
		cmocka_unit_test(a_cell_says_what_it_is),
		cmocka_unit_test(what_is_folded_stands_under_its_row),
		cmocka_unit_test(a_figure_has_its_words_and_its_table),
		cmocka_unit_test(a_choice_stands_for_the_list_of_sections),
		cmocka_unit_test(facts_have_names_and_a_box_has_paragraphs),
		cmocka_unit_test(the_frame_holds_all_that_a_document_needs),
		cmocka_unit_test(a_document_needs_nothing_from_elsewhere),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
