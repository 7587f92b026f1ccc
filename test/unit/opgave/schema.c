#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/schema.h"

static void
a_field_is_found_by_its_path(void **state)
{
	static const struct {
		enum kind kind;
		const char *path;
		enum reading reading;
		int flags;
	} cases[] = {
		{ KIND_OPGAVE, "opgave", READING_ID, SCHEMA_REQUIRED },
		{ KIND_OPGAVE, "titel", READING_TEXT, SCHEMA_REQUIRED },
		{ KIND_OPGAVE, "wijk", READING_ID,
		    SCHEMA_REQUIRED | SCHEMA_LIST },
		{ KIND_OPGAVE, "plannen.periode", READING_PERIOD, 0 },
		{ KIND_OPGAVE, "plannen.dekking.bedrag", READING_MONEY, 0 },
		{ KIND_OPGAVE, "omvang.woningen", READING_NUMBER, 0 },
		{ KIND_OPGAVE, "kenmerken.draagvlak", READING_FREE, 0 },
		{ KIND_OPGAVE, "kenmerken.draagvlak.door", READING_TEXT, 0 },
		{ KIND_OPGAVE, "toetsen.doel", READING_TRI, 0 },
		{ KIND_OPGAVE, "koppelingen.kansen.waarde", READING_POINTS,
		    0 },
		{ KIND_OPGAVE, "x-eigen", READING_FREE, SCHEMA_LIST },
		{ KIND_OPGAVE, "plannen.x-eigen", READING_FREE, SCHEMA_LIST },
		{ KIND_WIJK, "plannen.graafrust", READING_DATE, 0 },
		{ KIND_WIJK, "indicatoren.gebied", READING_CODE, 0 },
		{ KIND_GESPREK, "afspraken.uiterlijk", READING_DATE, 0 },
		{ KIND_KADER, "gewichten.bewoners.wensen", READING_NUMBER,
		    0 },
		{ KIND_WOORDENLIJST, "domeinen.iv3", READING_TEXT,
		    SCHEMA_LIST }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const struct schema *row = schema_find(cases[i].kind,
		    cases[i].path);

		assert_non_null(row);
		assert_int_equal(row->reading, cases[i].reading);
		assert_int_equal(row->flags, cases[i].flags);
	}
	assert_null(schema_find(KIND_OPGAVE, "wijkk"));
	assert_null(schema_find(KIND_OPGAVE, "titel.a"));
	assert_null(schema_find(KIND_OPGAVE, "plannen.waarde"));
	assert_null(schema_find(KIND_OPGAVE, ""));
	assert_null(schema_find(KIND_NONE, "titel"));
	assert_null(schema_find(KIND_OPGAVE, "een-naam-die-langer-is-dan-elke-"
	    "naam-die-in-het-schema-zou-kunnen-staan"));
}

/* Each row is whole: what a walk over all of them must be able to trust. */
static size_t
walk(const struct schema *rows, int depth)
{
	const struct schema *row, *other;
	size_t n = 0;

	assert_true(depth < 8);
	for (row = rows; row->name != NULL; row++, n++) {
		assert_non_null(row->about);
		assert_true(strlen(row->about) > 2);
		assert_true(row->about[strlen(row->about) - 1] != '.');
		assert_true(row->reading < READING_COUNT);
		for (other = rows; other != row; other++)
			assert_string_not_equal(other->name, row->name);
		if (row->main != NULL)
			assert_string_equal(schema_field(row->fields,
			    row->main)->name, row->main);
		if (row->reading == READING_MAP)
			assert_non_null(row->fields);
		if (row->reading == READING_WORD)
			assert_true((row->words == NULL) !=
			    (row->choices == NULL));
		if (row->fields != NULL)
			n += walk(row->fields, depth + 1);
	}
	return n;
}

static void
every_row_is_whole_and_a_walk_ends(void **state)
{
	int kind;

	(void)state;
	for (kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		const struct schema *rows = schema_kind((enum kind)kind);

		assert_string_equal(rows->name,
		    record_kind_name((enum kind)kind));
		assert_int_equal(rows->reading, READING_ID);
		assert_true(walk(rows, 0) > 5);
	}
}

static void
only_three_fields_of_an_opgave_are_required(void **state)
{
	const struct schema *row;
	size_t n = 0;

	(void)state;
	for (row = schema_kind(KIND_OPGAVE); row->name != NULL; row++)
		n += (row->flags & SCHEMA_REQUIRED) != 0;
	assert_int_equal(n, 3);
}

static void
fields_have_an_order_and_strange_ones_come_last(void **state)
{
	const struct schema *rows = schema_kind(KIND_OPGAVE);

	(void)state;
	assert_int_equal(schema_order(rows, "opgave"), 0);
	assert_int_equal(schema_order(rows, "titel"), 1);
	assert_true(schema_order(rows, "kansen") <
	    schema_order(rows, "risicos"));
	assert_true(schema_order(rows, "koppelingen") <
	    schema_order(rows, "score"));
	assert_int_equal(schema_order(rows, "x-eigen"), SIZE_MAX);
	assert_int_equal(schema_order(NULL, "x-eigen"), SIZE_MAX);
}

static void
a_mistyped_name_has_a_near_one(void **state)
{
	const struct schema *rows = schema_kind(KIND_OPGAVE);

	(void)state;
	assert_string_equal(schema_nearest(rows, "wijkk"), "wijk");
	assert_string_equal(schema_nearest(rows, "risico"), "risicos");
	assert_null(schema_nearest(rows, "qqqqqqqq"));
	assert_null(schema_nearest(
	    schema_find(KIND_OPGAVE, "omvang")->fields, "woning"));
}

static void
a_text_is_of_a_reading_or_not(void **state)
{
	static const struct {
		const char *path, *text;
		bool reads;
	} cases[] = {
		{ "titel", "wat dan ook", true },
		{ "opgave", "riool-2", true },
		{ "opgave", "-riool", false },
		{ "opgave", "Riool", false },
		{ "opgave", "", false },
		{ "plannen.duur", "3", true },
		{ "plannen.duur", "2..4", true },
		{ "plannen.duur", "drie", false },
		{ "kansen.waarde", "1", true },
		{ "kansen.waarde", "2..5", true },
		{ "kansen.waarde", "0", false },
		{ "kansen.waarde", "4..6", false },
		{ "openbaar", "ja", true },
		{ "openbaar", "Ja", false },
		{ "openbaar", "onbekend", true },
		{ "bron.datum", "2019-03", true },
		{ "bron.datum", "2019..2020", false },
		{ "plannen.periode", "2019..2020", true },
		{ "plannen.periode", "2019-13", false },
		{ "gebied.code", "GM0289", true },
		{ "gebied.code", "WK0363AB", true },
		{ "gebied.code", "BU0363AF0B", true },
		{ "gebied.code", "BU0363AF0", false },
		{ "gebied.code", "BU02890104", true },
		{ "gebied.code", "GM289", false },
		{ "gebied.code", "WK028901a", false },
		{ "gebied.code", "PC6701", false },
		{ "koppelingen.status", "bevestigd", true },
		{ "koppelingen.status", "bevestig", false },
		{ "koppelingen.effect", "-groot", true },
		{ "koppelingen.effect", "12", true },
		{ "koppelingen.effect", "reusachtig", false },
		{ "thema", "wonen", true },
		{ "plannen", "Riool", false },
		{ "gebied.punt", "3", false }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		if (schema_reads(schema_find(KIND_OPGAVE, cases[i].path),
		    cases[i].text) != cases[i].reads)
			fail_msg("%s: %s", cases[i].path, cases[i].text);
}

static void
a_number_of_the_users_own_is_plain_and_a_code_is_not(void **state)
{
	static const struct {
		const char *text;
		enum value_style style;
	} cases[] = {
		{ "4", VALUE_PLAIN }, { "0", VALUE_PLAIN },
		{ "-3.5", VALUE_PLAIN }, { "0.5", VALUE_PLAIN },
		{ "10", VALUE_PLAIN }, { "0363", VALUE_ANY },
		{ "-012", VALUE_ANY }, { "1.10", VALUE_ANY },
		{ "no", VALUE_ANY }, { "12:30", VALUE_ANY }
	};
	const struct schema *row = schema_find(KIND_OPGAVE, "x-eigen");
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		if (schema_style(row, cases[i].text) != cases[i].style)
			fail_msg("%s", cases[i].text);
	row = schema_find(KIND_OPGAVE, "plannen.periode");
	assert_int_equal(schema_style(row, "2028"), VALUE_PLAIN);
	row = schema_find(KIND_OPGAVE, "titel");
	assert_int_equal(schema_style(row, "2028"), VALUE_ANY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_field_is_found_by_its_path),
		cmocka_unit_test(every_row_is_whole_and_a_walk_ends),
		cmocka_unit_test(only_three_fields_of_an_opgave_are_required),
		cmocka_unit_test(
		    fields_have_an_order_and_strange_ones_come_last),
		cmocka_unit_test(a_mistyped_name_has_a_near_one),
		cmocka_unit_test(a_text_is_of_a_reading_or_not),
		cmocka_unit_test(
		    a_number_of_the_users_own_is_plain_and_a_code_is_not)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
