#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/export.h"
#include "../../support/record.h"

static struct arena *a;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* A record in a format, without what stands around it; or the fault. */
static const char *
shown(const char *format, bool excel, const char *fields, const char *each,
    const char *text)
{
	const struct export_format *as = export_find(format);
	struct buffer out = { 0 };
	struct fault f = { .set = false };
	struct export x = { .arena = a, .kind = KIND_OPGAVE, .excel = excel,
	    .words = words_standaard(a) };
	const char *copy;

	if (fields != NULL || each != NULL)
		x.table = export_columns(a, KIND_OPGAVE, fields, each, &f);
	if (f.set)
		return arena_format(a, "%zu: %s", f.place.column, f.text);
	export_begin(&x, as, &out);
	out.size = 0;
	copy = as->record(&x, record_of(a, text), &f) ?
	    arena_copy(a, out.bytes, out.size) :
	    arena_format(a, "%zu:%zu: %s", f.place.line, f.place.column,
	    f.text);
	export_end(&x, as);
	buffer_free(&out);
	return copy;
}

struct sample {
	const char *fields, *text, *cell;
};

static void
check(const char *format, bool excel, const struct sample *s, size_t n)
{
	for (; n > 0; n--, s++)
		assert_string_equal(shown(format, excel, s->fields, NULL,
		    s->text), s->cell);
}

#define CHECK(format, excel, samples) \
	check(format, excel, samples, sizeof(samples) / sizeof(*samples))

static void
a_text_that_a_spreadsheet_would_compute_gets_an_apostrophe(void **state)
{
	static const struct sample samples[] = {
		{ "titel", "opgave: a\ntitel: '=1'", "'=1\n" },
		{ "titel", "opgave: a\ntitel: +1", "\"'+1\"\n" },
		{ "titel", "opgave: a\ntitel: '@a'", "'@a\n" },
		{ "titel", "opgave: a\ntitel: -1", "\"'-1\"\n" },
		{ "titel", "opgave: a\ntitel: '  =1'", "\"'  =1\"\n" },
		{ "titel", "opgave: a\ntitel: \"\\ta\"", "\"'\ta\"\n" },
		{ "titel", "opgave: a\ntitel: \"\\r=1\"", "\"'\r=1\"\n" },
		{ "titel", "opgave: a\ntitel: \"\xef\xbc\x9d" "1\"",
		    "'\xef\xbc\x9d" "1\n" },
		{ "domeinen", "opgave: a\ndomeinen: [-a, b]", "'-a; b\n" },
		{ "titel", "opgave: a\ntitel: a=1", "a=1\n" }
	};

	(void)state;
	CHECK("csv", false, samples);
}

static void
a_number_of_its_field_is_no_formula(void **state)
{
	static const struct sample samples[] = {
		{ "meerkosten", "opgave: a\nmeerkosten: {bedrag: -5}",
		    "-5\n" },
		{ "omvang.a", "opgave: a\nomvang: {a: -4..-2.5}",
		    "-4..-2.5\n" },
		{ "koppelingen.effect", "opgave: a\nkoppelingen: "
		    "{met: b, effect: -5}", "-5\n" },
		{ "koppelingen.effect", "opgave: a\nkoppelingen: "
		    "{met: b, effect: -groot}", "'-groot\n" },
		{ "kenmerken.a", "opgave: a\nkenmerken: {a: -5}", "-5\n" },
		{ "kenmerken.a", "opgave: a\nkenmerken: {a: {waarde: -5}}",
		    "-5\n" },
		{ "kenmerken.a", "opgave: a\nkenmerken: {a: '-5'}",
		    "\"'-5\"\n" },
		{ "kenmerken.a", "opgave: a\nkenmerken: {a: 05}", "\"05\"\n" },
		{ "omvang.a", "opgave: a\nomvang: {a: =5}", "'=5\n" },
		/* two of them are a text */
		{ "meerkosten.bedrag", "opgave: a\nmeerkosten: "
		    "[{bedrag: -5}, {bedrag: 3}]", "'-5; 3\n" }
	};

	(void)state;
	CHECK("csv", false, samples);
}

static void
excel_gets_commas_in_numbers_and_texts_that_stay_so(void **state)
{
	static const struct sample samples[] = {
		{ "omvang.a", "opgave: a\nomvang: {a: 2.5}", "2,5\r\n" },
		{ "omvang.a", "opgave: a\nomvang: {a: 2.5..3}",
		    "2.5..3\r\n" },
		{ "titel", "opgave: a\ntitel: 0363", "\"'0363\"\r\n" },
		{ "titel", "opgave: a\ntitel: 12:30", "\"'12:30\"\r\n" },
		{ "titel", "opgave: a\ntitel: 7.2", "\"'7.2\"\r\n" },
		{ "titel", "opgave: a\ntitel: 1E5", "\"'1E5\"\r\n" },
		{ "titel", "opgave: a\ntitel: (5)", "\"'(5)\"\r\n" },
		{ "titel", "opgave: a\ntitel: '\xe2\x82\xac 7,20'",
		    "\"'\xe2\x82\xac 7,20\"\r\n" },
		{ "titel", "opgave: a\ntitel: (0317) 49", "(0317) 49\r\n" },
		{ "titel", "opgave: a\ntitel: 5)", "5)\r\n" },
		{ "titel", "opgave: a\ntitel: ()", "()\r\n" },
		{ "titel", "opgave: a\ntitel: \xe2\x82\xac", "\xe2\x82\xac\r\n" },
		{ "titel", "opgave: a\ntitel: 3 bomen", "3 bomen\r\n" },
		{ "titel", "opgave: a\ntitel: a;b", "\"a;b\"\r\n" },
		{ "titel", "opgave: a\ntitel: 'a,b'", "a,b\r\n" },
		{ "keuze.datum", "opgave: a\nkeuze: {datum: 2026-05-12}",
		    "2026-05-12\r\n" }
	};

	(void)state;
	CHECK("csv", true, samples);
}

static void
what_breaks_a_row_stands_in_quotes(void **state)
{
	static const struct sample samples[] = {
		{ "titel", "opgave: a\ntitel: 'a,b'", "\"a,b\"\n" },
		{ "titel", "opgave: a\ntitel: '\"'", "\"\"\"\"\n" },
		{ "titel", "opgave: a\ntitel: 'a\"\"b'",
		    "\"a\"\"\"\"b\"\n" },
		{ "titel", "opgave: a\ntitel: \"a\\nb\"", "\"a\nb\"\n" },
		{ "titel", "opgave: a\ntitel: \" a \"", "\" a \"\n" },
		{ "titel", "opgave: a\ntitel: 0363", "\"0363\"\n" },
		/* an empty text, and none at all */
		{ "titel,uitleg", "opgave: a\ntitel: ''", "\"\",\n" },
		{ "titel", "opgave: a", "\"\"\n" }
	};

	(void)state;
	CHECK("csv", false, samples);
}

static void
four_fields_tell_what_counts_of_them(void **state)
{
	static const struct sample samples[] = {
		{ "score", "opgave: a\nscore: {totaal: 4.5}", "4.5\n" },
		{ "score", "opgave: a\nscore: {laag: -1.5, hoog: 3}",
		    "-1.5\n" },
		{ "soort", "opgave: a\ndomeinen: groen", "fysiek\n" },
		{ "soort,aard", "opgave: a\ndomeinen: nieuw", ",\n" },
		{ "soort", "opgave: a\ndomeinen: groen\nsoort: sociaal",
		    "sociaal\n" },
		{ "keuze,keuze.fase,keuze[0].fase", "opgave: a\nkeuze: "
		    "[{besluit: later, fase: voorstel}, verbinden]",
		    "verbinden,,voorstel\n" },
		{ "keuze,#keuze", "opgave: a", ",0\n" },
		{ "meerkosten,aard", "opgave: a\nmeerkosten: "
		    "[{bedrag: 1}, {betaler: b}]", ",\n" },
		{ "meerkosten", "opgave: a\nmeerkosten: geen", "0\n" },
		{ "meerkosten", "opgave: a\nmeerkosten: "
		    "[{bedrag: 1..2}, {bedrag: 0.5}]", "1.5..2.5\n" },
		{ "meerkosten", "opgave: a\nmeerkosten: {bedrag: veel}",
		    "2:22: 'bedrag' is 'veel', not an amount in euro "
		    "(1200000, -3.5, 100..200)" }
	};

	(void)state;
	CHECK("csv", false, samples);
}

static void
a_number_in_json_is_one_that_every_reader_sees(void **state)
{
	static const struct sample samples[] = {
		{ NULL, "opgave: a\nomvang: {a: 12, b: -0.5, c: 1.50}",
		    "{\"opgave\": \"a\", \"omvang\": {\"a\": 12, \"b\": -0.5, "
		    "\"c\": 1.50}}\n" },
		{ NULL, "opgave: a\nomvang: {a: 012, b: 2..4, c: veel, d: 00}",
		    "{\"opgave\": \"a\", \"omvang\": {\"a\": \"012\", "
		    "\"b\": \"2..4\", \"c\": \"veel\", \"d\": \"00\"}}\n" },
		{ NULL, "opgave: a\nomvang: {a: 12345678901234.5, "
		    "b: 123456789012345, c: 1.}",
		    "{\"opgave\": \"a\", \"omvang\": "
		    "{\"a\": \"12345678901234.5\", "
		    "\"b\": 123456789012345, \"c\": \"1.\"}}\n" },
		{ NULL, "opgave: a\nkenmerken: {a: 4}\nx-a: [4, {b: 4}]",
		    "{\"opgave\": \"a\", \"kenmerken\": {\"a\": \"4\"}, "
		    "\"x-a\": [\"4\", {\"b\": \"4\"}]}\n" },
		{ NULL, "opgave: 1\ntitel: 7.2\nanders: 4",
		    "{\"opgave\": \"1\", \"titel\": \"7.2\", "
		    "\"anders\": \"4\"}\n" }
	};

	(void)state;
	CHECK("jsonl", false, samples);
}

static void
what_may_be_written_in_more_ways_has_one_form_in_json(void **state)
{
	static const struct sample samples[] = {
		{ NULL, "opgave: a\nthema: wonen",
		    "{\"opgave\": \"a\", \"thema\": [\"wonen\"]}\n" },
		{ NULL, "opgave: a\nthema:\n- wonen\n-\n- werk",
		    "{\"opgave\": \"a\", \"thema\": [\"wonen\", "
		    "\"werk\"]}\n" },
		{ NULL, "opgave: a\nkansen: Eén",
		    "{\"opgave\": \"a\", \"kansen\": [{\"tekst\": "
		    "\"E\xc3\xa9n\"}]}\n" },
		{ NULL, "opgave: a\nkansen: geen\nrisicos: []\nplannen:\n"
		    "thema: onbekend\ntitel:\nuitleg: ''",
		    "{\"opgave\": \"a\", \"kansen\": [], \"risicos\": [], "
		    "\"plannen\": null, \"thema\": null, \"titel\": null, "
		    "\"uitleg\": \"\"}\n" },
		{ NULL, "opgave: a\nplannen: {dekking: rijk, periode: "
		    "onbekend}", "{\"opgave\": \"a\", \"plannen\": "
		    "[{\"dekking\": [{\"bron\": \"rijk\"}], \"periode\": "
		    "\"onbekend\"}]}\n" },
		{ NULL, "opgave: a\ntoetsen: {b: ja, c: {waarde: nee}}",
		    "{\"opgave\": \"a\", \"toetsen\": {\"b\": \"ja\", "
		    "\"c\": {\"waarde\": \"nee\"}}}\n" }
	};

	(void)state;
	CHECK("jsonl", false, samples);
}

static void
a_path_through_a_list_is_an_array_in_json(void **state)
{
	static const struct sample samples[] = {
		{ "thema,titel,plannen.naam", "opgave: a\nthema: wonen\n"
		    "titel: b\nplannen: [c, {status: idee}]",
		    "{\"thema\": [\"wonen\"], \"titel\": \"b\", "
		    "\"plannen.naam\": [\"c\"]}\n" },
		{ "plannen[0].naam,plannen,thema,#thema", "opgave: a\n"
		    "plannen: geen", "{\"plannen[0].naam\": null, "
		    "\"plannen\": [], \"thema\": null, \"#thema\": 0}\n" },
		{ "gebied.punt,x-a", "opgave: a\ngebied: {punt: [1, 2]}\n"
		    "x-a: {b: [c]}", "{\"gebied.punt\": [[1, 2]], "
		    "\"x-a\": {\"b\": [\"c\"]}}\n" },
		{ "score,meerkosten", "opgave: a\nscore: {laag: 1}\n"
		    "meerkosten: {bedrag: 2}", "{\"score\": 1, "
		    "\"meerkosten\": 2}\n" }
	};

	(void)state;
	CHECK("jsonl", false, samples);
}

static void
a_row_for_each_item_sees_that_item(void **state)
{
	static const char text[] = "opgave: a\ntitel: t\nplannen: [p, "
	    "{naam: q, budget: 5, dekking: [r, s]}]\nkansen: geen";

	(void)state;
	assert_string_equal(shown("csv", false, "opgave,plannen,"
	    "plannen.budget,plannen.dekking,#plannen,plannen[1].naam",
	    "plannen", text), "a,p,,,2,q\na,q,5,r; s,2,q\n");
	assert_string_equal(shown("csv", false, NULL, "kansen", text), "");
	assert_string_equal(shown("csv", false, NULL, "kansen",
	    "opgave: a\nwijk: w\nkansen: k"), "a,,w,k,,,\n");
	assert_string_equal(shown("jsonl", false, "plannen.naam,titel",
	    "plannen", text), "{\"plannen.naam\": \"p\", \"titel\": \"t\"}\n"
	    "{\"plannen.naam\": \"q\", \"titel\": \"t\"}\n");
}

static void
a_value_that_is_no_text_is_json_in_a_cell(void **state)
{
	static const struct sample samples[] = {
		{ "gebied.punt", "opgave: a\ngebied: {punt: [1, 2]}",
		    "1; 2\n" },
		{ "x-a", "opgave: a\nx-a: {b: [c, d]}",
		    "\"{\"\"b\"\": [\"\"c\"\", \"\"d\"\"]}\"\n" },
		{ "x-a", "opgave: a\nx-a: [b, {c: d}]",
		    "\"b; {\"\"c\"\": \"\"d\"\"}\"\n" }
	};

	(void)state;
	CHECK("csv", false, samples);
}

static void
a_mistake_in_the_fields_is_told_at_its_column(void **state)
{
	static const struct sample samples[] = {
		{ "titel,wijkk", "opgave: a",
		    "7: unknown field 'wijkk', did you mean 'wijk'?" },
		{ "titel,", "opgave: a", "7: a field is due here" },
		{ "#", "opgave: a", "2: a field is due here" },
		{ "titel;wijk", "opgave: a", "1: unknown field 'titel;wijk'" },
		{ "rang", "opgave: a", "1: 'rang' is a map: name one of its "
		    "fields, as rang.plaats" },
		{ "omvang", "opgave: a",
		    "1: 'omvang' is a map: name one of its fields" }
	};

	(void)state;
	CHECK("csv", false, samples);
	assert_string_equal(shown("csv", false, "meerkosten", "meerkosten",
	    "opgave: a"), "1: 'meerkosten' is a map: name one of its fields, "
	    "as meerkosten.bedrag");
}

static void
only_a_list_of_maps_has_items_for_rows(void **state)
{
	(void)state;
	assert_non_null(export_each(KIND_OPGAVE, "plannen"));
	assert_non_null(export_each(KIND_WIJK, "indicatoren"));
	assert_non_null(export_each(KIND_WOORDENLIJST, "domeinen"));
	assert_null(export_each(KIND_OPGAVE, "titel"));
	assert_null(export_each(KIND_OPGAVE, "thema"));
	assert_null(export_each(KIND_OPGAVE, "score"));
	assert_null(export_each(KIND_OPGAVE, "x-a"));
	assert_string_equal(export_each_advice(a, KIND_OPGAVE, "risico"),
	    "did you mean 'risicos'?");
}

/* Each kind and each list has columns of its own, and they can be read. */
static void
every_kind_has_its_usual_columns(void **state)
{
	struct fault f = { .set = false };
	const struct schema *row;
	int kind;

	(void)state;
	for (kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		assert_non_null(export_columns(a, (enum kind)kind, NULL, NULL,
		    &f));
		for (row = schema_kind((enum kind)kind); row->name != NULL;
		    row++)
			if (export_each((enum kind)kind, row->name) != NULL)
				assert_true(export_columns(a, (enum kind)kind,
				    NULL, row->name, &f)->count > 2);
	}
	assert_non_null(export_columns(a, KIND_WOORDENLIJST, NULL,
	    "een \"eigen\" \\lijst", &f));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)
		TEST(a_text_that_a_spreadsheet_would_compute_gets_an_apostrophe),
		TEST(a_number_of_its_field_is_no_formula),
		TEST(excel_gets_commas_in_numbers_and_texts_that_stay_so),
		TEST(what_breaks_a_row_stands_in_quotes),
		TEST(four_fields_tell_what_counts_of_them),
		TEST(a_number_in_json_is_one_that_every_reader_sees),
		TEST(what_may_be_written_in_more_ways_has_one_form_in_json),
		TEST(a_path_through_a_list_is_an_array_in_json),
		TEST(a_row_for_each_item_sees_that_item),
		TEST(a_value_that_is_no_text_is_json_in_a_cell),
		TEST(a_mistake_in_the_fields_is_told_at_its_column),
		TEST(only_a_list_of_maps_has_items_for_rows),
		TEST(every_kind_has_its_usual_columns)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
