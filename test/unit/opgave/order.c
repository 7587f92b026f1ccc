#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/order.h"
#include "../../support/record.h"

static struct arena *a;
static const struct words *words;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	words = words_standaard(a);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* How two records stand to each other: '<', '=' or '>'; or a fault. */
static const char *
stands(const char *fields, const char *x, const char *y)
{
	struct fault f = { .set = false };
	const struct order *o = order_parse(a, KIND_OPGAVE, fields, &f);
	struct order_key keys[2][4];
	int is, back;

	if (o == NULL)
		return arena_format(a, "%zu: %s", f.place.column, f.text);
	assert_true(order_count(o) <= 4);
	if (!order_read(o, words, record_of(a, x), keys[0], &f) ||
	    !order_read(o, words, record_of(a, y), keys[1], &f))
		return arena_format(a, "%zu:%zu: %s", f.place.line,
		    f.place.column, f.text);
	is = order_compare(o, keys[0], keys[1]);
	back = order_compare(o, keys[1], keys[0]);
	assert_true((is < 0) == (back > 0) && (is == 0) == (back == 0));
	return is < 0 ? "<" : is > 0 ? ">" : "=";
}

struct pair {
	const char *fields, *x, *y, *stands;
};

static void
check(const struct pair *pairs, size_t count)
{
	const char *is;
	size_t i;

	for (i = 0; i < count; i++) {
		is = stands(pairs[i].fields, pairs[i].x, pairs[i].y);
		if (strcmp(is, pairs[i].stands) != 0)
			fail_msg("%s: '%s' %s '%s'", pairs[i].fields,
			    pairs[i].x, is, pairs[i].y);
	}
}

#define CHECK(pairs) check(pairs, sizeof(pairs) / sizeof(*(pairs)))

static void
fields_compare_as_their_readings(void **state)
{
	static const struct pair pairs[] = {
		{ "titel", "titel: Zand", "titel: aarde", "<" },
		{ "titel", "titel: zand", "titel: Éen", "<" },
		{ "plannen.budget", "plannen: {budget: 9}",
		    "plannen: {budget: 10}", "<" },
		{ "plannen.budget", "plannen: {budget: 2..9}",
		    "plannen: {budget: 2..4}", ">" },
		{ "plannen.budget", "plannen: {budget: 10}",
		    "plannen: {budget: 10.0}", "=" },
		{ "plannen.periode", "plannen: {periode: 2029-Q1}",
		    "plannen: {periode: 2028..2030}", ">" },
		{ "plannen.periode", "plannen: {periode: 2028}",
		    "plannen: {periode: 2028-01}", ">" },
		{ "keuze.datum", "keuze: {datum: 2026-04}",
		    "keuze: {datum: 2026-05-12}", "<" },
		{ "openbaar", "openbaar: nee", "openbaar: ja", ">" },
		{ "score", "score: {laag: 3}", "score: {totaal: 2.5}", ">" },
		{ "soort", "domeinen: zorg", "domeinen: groen", ">" },
		{ "soort", "soort: fysiek", "domeinen: groen", "=" },
		{ "#kansen", "kansen: [a, b]", "kansen: geen", ">" },
		{ "#kansen", "opgave: x", "kansen: geen", "=" },
		{ "x-n", "x-n: 9", "x-n: 10", "<" },
		{ "x-n", "x-n: negen", "x-n: 10", ">" },
		{ "-x-n", "x-n: negen", "x-n: 10", ">" },
		{ "plannen", "plannen: [b, {naam: a}]", "plannen: b", "<" }
	};

	(void)state;
	CHECK(pairs);
}

static void
unknown_comes_last_both_ways(void **state)
{
	static const struct pair pairs[] = {
		{ "titel", "titel: x", "opgave: x", "<" },
		{ "-titel", "titel: x", "opgave: x", "<" },
		{ "-titel", "titel: a", "titel: b", ">" },
		{ "titel", "titel:", "opgave: x", "=" },
		{ "-plannen.periode", "plannen: {periode: onbekend}",
		    "plannen: {periode: 2028}", ">" },
		{ "-openbaar", "openbaar: onbekend", "openbaar: nee", ">" },
		{ "stand", "stand: onbekend", "stand: zzz", ">" },
		{ "score", "score: {status: valt af}",
		    "score: {totaal: -9}", ">" },
		{ "x-n", "x-n: {a: 1}", "x-n: z", ">" }
	};

	(void)state;
	CHECK(pairs);
}

static void
of_more_values_the_one_that_comes_first_counts(void **state)
{
	static const struct pair pairs[] = {
		{ "plannen.budget", "plannen: [{budget: 9}, {budget: 1}]",
		    "plannen: {budget: 5}", "<" },
		{ "-plannen.budget", "plannen: [{budget: 9}, {budget: 1}]",
		    "plannen: {budget: 5}", "<" },
		{ "plannen.budget", "plannen: [{naam: x}, {budget: 6}]",
		    "plannen: {budget: 5}", ">" }
	};

	(void)state;
	CHECK(pairs);
}

static void
the_next_field_decides_where_one_is_alike(void **state)
{
	static const struct pair pairs[] = {
		{ "thema,-titel", "{thema: a, titel: b}",
		    "{thema: a, titel: c}", ">" },
		{ "thema,-titel", "{thema: a, titel: b}",
		    "{thema: b, titel: c}", "<" },
		{ "thema,titel,#kansen", "{thema: a, titel: b}",
		    "{thema: a, titel: b, kansen: c}", "<" }
	};

	(void)state;
	CHECK(pairs);
}

static void
a_mistake_is_told_at_its_place(void **state)
{
	static const struct pair pairs[] = {
		{ "titel,scor", "", "", "7: unknown field 'scor', did you "
		    "mean 'score'?" },
		{ "titel,", "", "", "7: a field to sort by is due here" },
		{ "-", "", "", "2: a field to sort by is due here" },
		{ "kansen[0]x", "", "", "10: a ',' is due between two "
		    "fields" },
		{ "-kenmerken", "", "", "2: 'kenmerken' is a map, which has "
		    "no order" },
		{ "plannen.periode", "plannen:\n- periode: x",
		    "opgave: x", "2:12: 'periode' is 'x', not a period (2028, "
		    "2028-Q1, 2028-03, 2028-03..2030, onbekend)" },
		{ "titel", "titel: {a: b}", "opgave: x", "1:8: 'titel' is a "
		    "map, not a text" }
	};

	(void)state;
	CHECK(pairs);
}

static void
a_value_that_cannot_be_read_counts_as_unknown(void **state)
{
	struct fault f = { .set = false };
	const struct order *o = order_parse(a, KIND_OPGAVE,
	    "plannen.periode,titel", &f);
	struct order_key keys[2];

	(void)state;
	assert_false(order_read(o, words, record_of(a, "titel: t\nplannen: "
	    "[{periode: 2028}, {periode: x}]\n"), keys, &f));
	assert_true(f.set);
	assert_int_equal(keys[0].kind, ORDER_UNKNOWN);
	assert_string_equal(keys[1].text, "t");
	assert_false(order_asks_words(o));
	assert_true(order_asks_words(order_parse(a, KIND_OPGAVE, "soort",
	    &f)));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(fields_compare_as_their_readings),
		TEST(unknown_comes_last_both_ways),
		TEST(of_more_values_the_one_that_comes_first_counts),
		TEST(the_next_field_decides_where_one_is_alike),
		TEST(a_mistake_is_told_at_its_place),
		TEST(a_value_that_cannot_be_read_counts_as_unknown)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
