#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/check-rules.h"
#include "../../../lib/opgave/misfit.h"
#include "../../support/record.h"

enum { DOCS = 8 };

static struct arena *a;
static struct check_options options;
static const struct finding *found;
static size_t count;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	options = (struct check_options){ .words = words_standaard(a) };
	return options.words == NULL;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* Check these records together; the last is NULL. */
static void
check(const char *text, ...)
{
	struct document *docs[DOCS];
	size_t n = 0;
	va_list args;

	va_start(args, text);
	for (; text != NULL; text = va_arg(args, const char *)) {
		assert_true(n < DOCS);
		docs[n++] = record_of(a, text);
	}
	va_end(args);
	found = check_all(a, docs, n, &options, &count);
}

static size_t
times(const char *name)
{
	size_t i, n = 0;

	for (i = 0; i < count; i++)
		n += strcmp(found[i].rule->name, name) == 0;
	return n;
}

static bool
is_found(const char *name)
{
	return times(name) > 0;
}

/* --- rules ------------------------------------------------------------------ */

static void
every_rule_is_a_row_with_a_name_of_its_own(void **state)
{
	const struct check_rule *r = check_rules;
	int i;

	(void)state;
	assert_true((int)RULE_COUNT < (int)CHECK_RULES_MOST);
	for (i = 0; i < RULE_COUNT; i++) {
		assert_non_null(r[i].name);
		assert_true(strlen(r[i].about) > 0);
		assert_int_equal(check_rule_number(r[i].name,
		    strlen(r[i].name)), i);
	}
	assert_null(r[RULE_COUNT].name);
	assert_int_equal(check_rule_number("orde", 4), -1);
	assert_string_equal(check_rule_nearest("oder"), "order");
}

static void
a_rule_that_is_skipped_finds_nothing(void **state)
{
	static const char text[] = "opgave: a\ntitel: T\nwijk: w\nkleur: 1\n";

	(void)state;
	check(text, NULL);
	assert_int_equal(times("unknown-field"), 1);
	options.skip[RULE_UNKNOWN_FIELD] = true;
	check(text, NULL);
	assert_int_equal(times("unknown-field"), 0);
	assert_true(is_found("unknown-wijk"));
}

static void
findings_come_in_the_order_of_the_records(void **state)
{
	size_t i;

	(void)state;
	check("opgave: a\ntitel: T\nwijk: w\nstand: x\nkleur: 1\n",
	    "opgave: a\nkleur: 1\ntitel: T\nwijk: w\n", NULL);
	assert_true(count >= 6);
	for (i = 1; i < count; i++)
		if (found[i].place.line < found[i - 1].place.line)
			assert_string_equal(found[i].rule->name, "id-twice");
}

static void
columns_count_characters(void **state)
{
	(void)state;
	check("opgave: a\ntitel: T\nwijk: w\nomvang: {'\xc3\xa9\xc3\xa9n': "
	    "veel, twee: meer}\n", NULL);
	assert_int_equal(times("wrong-value"), 2);
	assert_int_equal(found[count - 2].place.line, 4);
	assert_int_equal(found[count - 2].place.column, 17);
	assert_int_equal(found[count - 1].place.column, 29);
}

static void
a_text_cannot_write_to_the_terminal(void **state)
{
	size_t i;

	(void)state;
	check("opgave: a\ntitel: T\nwijk: w\nstand: \"\\e[31m\\n\"\n", NULL);
	for (i = 0; i < count; i++) {
		assert_null(strchr(found[i].text, '\033'));
		assert_null(strchr(found[i].text, '\n'));
	}
	assert_true(is_found("unknown-word"));
}

/* --- every field of the schema ---------------------------------------------- */

/* "{opgave: x, plannen: {periode: %s}}" */
static void
check_within(enum kind kind, const char *before, const char *after,
    const char *inner)
{
	check(arena_format(a, "{%s: x, %s%s%s}", record_kind_name(kind),
	    before, inner, after), NULL);
}

static const char *
key_of(const struct schema *row)
{
	return strcmp(row->name, "*") == 0 ? "naam" : row->name;
}

static void
a_wrong_value_is_found(enum kind kind, const struct schema *row,
    const char *before, const char *after)
{
	size_t i, n = 0;

	if (row->reading == READING_TEXT || row->reading == READING_FREE ||
	    row->reading == READING_MAP)
		return;
	check_within(kind, before, after, arena_format(a,
	    "%s: '#~ zo niet!'", key_of(row)));
	for (i = 0; i < count; i++)
		n += strstr(found[i].text, "#~ zo niet!") != NULL ||
		    strcmp(found[i].rule->name, "wrong-condition") == 0 ||
		    strcmp(found[i].rule->name, "wrong-value") == 0;
	if (n == 0)
		fail_msg("%s%s: no finding", before, row->name);
}

static void
walk(enum kind kind, const struct schema *rows, const char *before,
    const char *after)
{
	const struct schema *row;

	for (row = rows; row->name != NULL; row++) {
		if (row != schema_kind(kind))
			a_wrong_value_is_found(kind, row, before, after);
		if (row->fields == NULL)
			continue;
		walk(kind, row->fields, arena_format(a, "%s%s: {", before,
		    key_of(row)), arena_format(a, "}%s", after));
	}
	if (rows[0].name[0] == '*' || (rows[1].name != NULL &&
	    strcmp(rows[1].name, "*") == 0) || kind == KIND_WOORDENLIJST)
		return;
	check_within(kind, before, after, "qqqqqq: 1");
	if (!is_found("unknown-field"))
		fail_msg("%sqqqqqq: no finding", before);
	check_within(kind, before, after, "x-qqqqqq: [1, {a: 2}]");
	if (is_found("unknown-field"))
		fail_msg("%sx-qqqqqq: %s", before, found[0].text);
}

static void
every_field_of_every_kind_is_held_against_its_row(void **state)
{
	int k;

	(void)state;
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		walk((enum kind)k, schema_kind((enum kind)k), "", "");
}

static void
what_is_empty_is_unknown_and_no_mistake(void **state)
{
	(void)state;
	check("opgave: a\ntitel: T\nwijk: w\nstand:\ndomeinen:\nplannen:\n"
	    "- naam: p\n  periode:\n  duur:\n-\ngebied: {punt: }\n", NULL);
	assert_false(is_found("wrong-value"));
	assert_false(is_found("unknown-word"));
}

static void
one_item_alone_and_the_main_field_alone_will_do(void **state)
{
	(void)state;
	check("opgave: a\ntitel: T\nwijk: w\ndomeinen: groen\n"
	    "partijen: Vitens\nkansen: [een]\nrisicos: geen\ngebied: Laan\n"
	    "koppelingen: [b]\nkeuze: verbinden\nkenmerken: {d: 3}\n",
	    "opgave: b\ntitel: T\nwijk: w\n", "wijk: w\n", NULL);
	assert_false(is_found("wrong-value"));
	assert_false(is_found("unknown-opgave"));
}

/* --- what was meant --------------------------------------------------------- */

static void
what_is_advised_is_of_the_reading(void **state)
{
	static const struct {
		enum reading reading;
		const char *text, *advice;
	} rows[] = {
		{ READING_ID, "\xc3\x89\xc3\xa9n Straat", "een-straat" },
		{ READING_ID, "!!", NULL },
		{ READING_NUMBER, "7,3", "7.3" },
		{ READING_NUMBER, "7,3 %", "7.3" },
		{ READING_NUMBER, "2 - 4", "2..4" },
		{ READING_NUMBER, "2 tot 4", "2..4" },
		{ READING_NUMBER, "5 maanden", "5" },
		{ READING_NUMBER, "onbekend", "" },
		{ READING_NUMBER, "n.v.t.", "" },
		{ READING_NUMBER, "veel", NULL },
		{ READING_MONEY, "1.200.000", "1200000" },
		{ READING_MONEY, "\xe2\x82\xac 1.200.000,-", "1200000" },
		{ READING_MONEY, "1.200,50", "1200.50" },
		{ READING_POINTS, "2-4", "2..4" },
		{ READING_POINTS, "9", NULL },
		{ READING_TRI, "yes", "ja" },
		{ READING_TRI, "JA", "ja" },
		{ READING_TRI, "false", "nee" },
		{ READING_TRI, "?", "onbekend" },
		{ READING_TRI, "misschien", NULL },
		{ READING_DATE, "1-4-2026", "2026-04-01" },
		{ READING_DATE, "01/04/2026", "2026-04-01" },
		{ READING_DATE, "2026/4/1", "2026-04-01" },
		{ READING_DATE, "1 april 2026", "2026-04-01" },
		{ READING_DATE, "Mrt 2026", "2026-03" },
		{ READING_DATE, "31-02-2026", NULL },
		{ READING_PERIOD, "2028-2030", "2028..2030" },
		{ READING_PERIOD, "2028/2030", "2028..2030" },
		{ READING_PERIOD, "2028 t/m 2030", "2028..2030" },
		{ READING_PERIOD, "Q1 2028", "2028-Q1" },
		{ READING_PERIOD, "2028 K3", "2028-Q3" },
		{ READING_PERIOD, "april 2028", "2028-04" },
		{ READING_PERIOD, "nnb", "onbekend" },
		{ READING_PERIOD, "ooit", NULL },
		{ READING_CODE, "bu02890104", "BU02890104" },
		{ READING_CODE, "02890104", "BU02890104" },
		{ READING_CODE, "0289", "GM0289" },
		{ READING_CODE, "028901", "WK028901" },
		{ READING_CODE, "28901", NULL },
		{ READING_EFFECT, "gemiddeld", "middel" },
		{ READING_EFFECT, "Groot", "groot" }
	};
	struct schema row = { .name = "veld" };
	const char *advice;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		row.reading = rows[i].reading;
		advice = misfit_meant(a, &row, rows[i].text);
		if (advice != rows[i].advice && (advice == NULL ||
		    rows[i].advice == NULL ||
		    strcmp(advice, rows[i].advice) != 0))
			fail_msg("'%s': '%s', not '%s'", rows[i].text,
			    advice == NULL ? "NULL" : advice,
			    rows[i].advice == NULL ? "NULL" :
			    rows[i].advice);
	}
}

/* --- records together ------------------------------------------------------- */

static void
a_gesprek_that_was_not_held_is_not_heard(void **state)
{
	static const char wijk[] = "wijk: w\nspreken: {domeinen: [groen]}\n";

	(void)state;
	check(wijk, "gesprek: g\nwijk: w\nstand: gepland\ndomeinen: groen\n",
	    NULL);
	assert_true(is_found("not-heard"));
	check(wijk, "gesprek: g\nwijk: w\nstand: gevoerd\ndomeinen: "
	    "openbaar groen\n", NULL);
	assert_false(is_found("not-heard"));
	check(wijk, "gesprek: g\nstand: gevoerd\nafdeling: groen\n", NULL);
	assert_false(is_found("not-heard"));
	check(wijk, "gesprek: g\nwijk: v\nstand: gevoerd\ndomeinen: groen\n",
	    NULL);
	assert_true(is_found("not-heard"));
}

static void
a_code_lies_in_what_has_its_first_digits(void **state)
{
	static const char opgave[] = "opgave: a\ntitel: T\nwijk: w\n"
	    "gebied: {code: BU02890104}\n";

	(void)state;
	check("wijk: w\ncode: WK028901\n", opgave, NULL);
	assert_false(is_found("code-outside"));
	check("wijk: w\ncode: GM0289\n", opgave, NULL);
	assert_false(is_found("code-outside"));
	check("wijk: w\n", opgave, NULL);
	assert_false(is_found("code-outside"));
	check("wijk: w\ncode: [BU02890105, WK028902]\n", opgave, NULL);
	assert_true(is_found("code-outside"));
}

static void
an_afspraak_is_late_from_the_day_after(void **state)
{
	static const char text[] = "gesprek: g\nafspraken: "
	    "{wat: iets, uiterlijk: 2026-03}\n";

	(void)state;
	options.date = period_day(2026, 3, 31);
	check(text, NULL);
	assert_false(is_found("afspraak-late"));
	options.date = period_day(2026, 4, 1);
	check(text, NULL);
	assert_true(is_found("afspraak-late"));
}

static void
many_strays_and_references_keep_their_places(void **state)
{
	struct buffer text = { .size = 0 };
	int i;

	(void)state;
	buffer_add_text(&text, "opgave: a\ntitel: T\nwijk:\n");
	for (i = 0; i < 300; i++)
		buffer_format(&text, "- w%d\n", i);
	buffer_add_text(&text, "koppelingen:\n");
	for (i = 0; i < 300; i++)
		buffer_format(&text, "- b%d\n", i);
	check(buffer_text(&text), NULL);
	buffer_free(&text);
	assert_int_equal(times("unknown-wijk"), 300);
	assert_int_equal(times("unknown-opgave"), 300);
	assert_int_equal(found[count - 1].place.line, 604);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    every_rule_is_a_row_with_a_name_of_its_own, begin, end),
		cmocka_unit_test_setup_teardown(
		    a_rule_that_is_skipped_finds_nothing, begin, end),
		cmocka_unit_test_setup_teardown(
		    findings_come_in_the_order_of_the_records, begin, end),
		cmocka_unit_test_setup_teardown(
		    columns_count_characters, begin, end),
		cmocka_unit_test_setup_teardown(
		    a_text_cannot_write_to_the_terminal, begin, end),
		cmocka_unit_test_setup_teardown(
		    every_field_of_every_kind_is_held_against_its_row, begin,
		    end),
		cmocka_unit_test_setup_teardown(
		    what_is_empty_is_unknown_and_no_mistake, begin, end),
		cmocka_unit_test_setup_teardown(
		    one_item_alone_and_the_main_field_alone_will_do, begin,
		    end),
		cmocka_unit_test_setup_teardown(
		    what_is_advised_is_of_the_reading, begin, end),
		cmocka_unit_test_setup_teardown(
		    a_gesprek_that_was_not_held_is_not_heard, begin, end),
		cmocka_unit_test_setup_teardown(
		    a_code_lies_in_what_has_its_first_digits, begin, end),
		cmocka_unit_test_setup_teardown(
		    an_afspraak_is_late_from_the_day_after, begin, end),
		cmocka_unit_test_setup_teardown(
		    many_strays_and_references_keep_their_places, begin, end)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
