#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/fingerprint.h"
#include "../../../lib/opgave/record.h"
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

static void
a_record_is_of_the_first_kind_whose_field_it_has(void **state)
{
	static const struct {
		const char *text;
		enum kind kind;
		const char *id;
	} cases[] = {
		{ "wijk: w\nopgave: o\n", KIND_OPGAVE, "o" },
		{ "wijk: w\ngesprek: g\n", KIND_GESPREK, "g" },
		{ "kader: k\n", KIND_KADER, "k" },
		{ "woordenlijst: l\n", KIND_WOORDENLIJST, "l" },
		{ "wijk: w\n", KIND_WIJK, "w" },
		{ "opgave:\nwijk: w\n", KIND_OPGAVE, NULL },
		{ "titel: t\n", KIND_NONE, NULL },
		{ "- opgave\n", KIND_NONE, NULL },
		{ "# niets\n", KIND_NONE, NULL }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct document *d = record_of(a, cases[i].text);

		assert_int_equal(record_kind(d), cases[i].kind);
		if (cases[i].id == NULL)
			assert_null(record_id(d));
		else
			assert_string_equal(record_id(d), cases[i].id);
	}
	assert_int_equal(record_kind_named("gesprek"), KIND_GESPREK);
	assert_int_equal(record_kind_named("gesprekken"), KIND_NONE);
	assert_string_equal(record_kind_name(KIND_WIJK), "wijk");
}

static void
an_id_is_lower_case_and_not_too_long(void **state)
{
	char longest[66];

	(void)state;
	memset(longest, 'a', 65);
	longest[64] = '\0';
	assert_true(record_is_id(longest));
	longest[64] = 'a';
	longest[65] = '\0';
	assert_false(record_is_id(longest));
	assert_true(record_is_id("2-riool"));
	assert_false(record_is_id(""));
	assert_false(record_is_id("-riool"));
	assert_false(record_is_id("Riool"));
	assert_false(record_is_id("riool nobelweg"));
	assert_false(record_is_id("caf\xc3\xa9"));
}

/* The items as they are walked, with their main field `naam`. */
static const char *
items(const char *text)
{
	const struct value *field = value_get(record_of(a, text)->root, "f");
	const struct value *item;
	const char *all = "", *name;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		name = record_item_text(item, "naam", "naam");
		all = arena_format(a, "%s %s", all,
		    name == NULL ? "?" : name);
	}
	return arena_format(a, "%d%s%s", (int)record_count(field), all,
	    record_is_none(field) ? " none" : "");
}

static void
one_item_may_stand_alone_and_a_text_for_its_main_field(void **state)
{
	(void)state;
	assert_string_equal(items("f: a\n"), "1 a");
	assert_string_equal(items("f: [a, {naam: b}]\n"), "2 a b");
	assert_string_equal(items("f: {naam: b}\n"), "1 b");
	assert_string_equal(items("f:\n- soort: b\n-\n- c\n"), "2 ? c");
	assert_string_equal(items("f: [[a]]\n"), "1 ?");
	assert_string_equal(items("f:\n"), "0");
	assert_string_equal(items("g:\n"), "0");
	assert_string_equal(items("f: \"\"\n"), "1 ");
	assert_string_equal(items("f: geen\n"), "0 none");
	assert_string_equal(items("f: [geen]\n"), "0 none");
	assert_string_equal(items("f: []\n"), "0 none");
	assert_string_equal(items("f: [geen, a]\n"), "2 geen a");
	assert_string_equal(items("f: Geen\n"), "0 none");
	assert_string_equal(items("f: [GEEN]\n"), "0 none");
	assert_string_equal(items("f: onbekend\n"), "0");
	assert_string_equal(items("f: [Onbekend]\n"), "0");
	assert_string_equal(items("f: [onbekend, a]\n"), "2 onbekend a");
	assert_string_equal(items("f: [[geen]]\n"), "1 ?");
}

static bool
has(const char *text, const char *wanted)
{
	return record_has(value_get(record_of(a, text)->root, "f"), wanted);
}

static void
a_text_is_one_of_the_items_or_the_one_that_stands_alone(void **state)
{
	(void)state;
	assert_true(has("f: a\n", "a"));
	assert_true(has("f: [b, a]\n", "a"));
	assert_false(has("f: [b, {naam: a}]\n", "a"));
	assert_false(has("f: [A, ab]\n", "a"));
	assert_false(has("f: geen\n", "geen"));
	assert_false(has("g: a\n", "a"));
}

static void
readings_know_unknown_from_wrong(void **state)
{
	struct document *d = record_of(a, "n: 2..4\np: 5\nq: 0..3\n"
	    "t: nee\ne:\nd: 2026-04\nw: [1]\nb: boter\n");
	struct fault f = { .set = false };
	struct range r;
	struct period p;
	enum tri t;

	(void)state;
	assert_true(record_range(d, value_get(d->root, "n"), &r, &f));
	assert_int_equal(r.low, 2 * NUMBER_ONE);
	assert_int_equal(r.high, 4 * NUMBER_ONE);
	assert_true(record_range(d, value_get(d->root, "e"), &r, &f));
	assert_false(r.known);
	assert_true(record_range(d, NULL, &r, &f));
	assert_false(r.known);
	assert_true(record_points(d, value_get(d->root, "p"), &r, &f));
	assert_int_equal(r.low, 5 * NUMBER_ONE);
	assert_true(record_tri(d, value_get(d->root, "t"), &t, &f));
	assert_int_equal(t, TRI_NO);
	assert_true(record_tri(d, NULL, &t, &f));
	assert_int_equal(t, TRI_UNKNOWN);
	assert_true(record_date(d, value_get(d->root, "d"), &p, &f));
	assert_int_equal(p.from, period_day(2026, 4, 1));
	assert_false(f.set);

	assert_false(record_points(d, value_get(d->root, "q"), &r, &f));
	assert_false(r.known);
	assert_string_equal(f.text, "'q' is '0..3', not points from 1 to 5 "
	    "(4, or 2..4)");
	assert_false(record_range(d, value_get(d->root, "w"), &r, &f));
	assert_string_equal(f.text, "'w' is a list instead of a number "
	    "(12, -3.5) or a range (2..4)");
	assert_true(record_range(d, value_get(d->root, "w")->first, &r, &f));
	assert_int_equal(r.low, NUMBER_ONE);
	assert_false(record_tri(d, value_get(d->root, "b"), &t, &f));
	assert_int_equal(f.place.line, 8);
	assert_int_equal(f.place.column, 4);
	assert_string_equal(f.text, "'b' is 'boter', not ja, nee or onbekend");
	assert_false(record_period(d, value_get(d->root, "b"), &p, &f));
	assert_false(record_date(d, value_get(d->root, "n"), &p, &f));
	assert_string_equal(f.text, "'n' is '2..4', not a date (2026-04-01, "
	    "2026-04, 2026)");
}

static const char *
print_of(const char *text)
{
	struct fingerprint p;

	fingerprint_begin(&p);
	fingerprint_value(&p, record_of(a, text)->root);
	return fingerprint_end(&p, a);
}

static void
a_fingerprint_is_of_what_is_said_and_not_of_how(void **state)
{
	const char *print = print_of("a: [b, c]\nd: e\n");

	(void)state;
	assert_string_equal(print, print_of("# x\n\"a\":\n- b\n-   'c' # y\n"
	    "d:  >-\n  e\n"));
	assert_string_not_equal(print, print_of("d: e\na: [b, c]\n"));
	assert_string_not_equal(print, print_of("a: [c, b]\nd: e\n"));
	assert_string_not_equal(print, print_of("a: [bc]\nd: e\n"));
	assert_string_not_equal(print, print_of("a: b, c\nd: e\n"));
	assert_string_not_equal(print_of("a:\n"), print_of("a: ''\n"));
	assert_string_not_equal(print_of("a: {}\n"), print_of("a: []\n"));
}

/* FNV-1a of nothing and of `1:a`, folded: reckoned with another program. */
static void
a_fingerprint_is_the_same_everywhere(void **state)
{
	struct fingerprint p;

	(void)state;
	fingerprint_begin(&p);
	assert_string_equal(fingerprint_end(&p, a), "4fd0bfc1");
	fingerprint_text(&p, "a");
	assert_string_equal(fingerprint_end(&p, a), "5d5ebe51");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_record_is_of_the_first_kind_whose_field_it_has),
		TEST(an_id_is_lower_case_and_not_too_long),
		TEST(one_item_may_stand_alone_and_a_text_for_its_main_field),
		TEST(a_text_is_one_of_the_items_or_the_one_that_stands_alone),
		TEST(readings_know_unknown_from_wrong),
		TEST(a_fingerprint_is_of_what_is_said_and_not_of_how),
		TEST(a_fingerprint_is_the_same_everywhere)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
