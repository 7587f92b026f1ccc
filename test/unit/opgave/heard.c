#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/heard.h"
#include "../../../lib/opgave/record.h"
#include "../../support/record.h"

static struct arena *a;
static struct heard *h;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	h = heard_new(a, words_standaard(a));
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
add(const char *id, const char *fields)
{
	heard_add(h, record_of(a, arena_format(a, "gesprek: %s\n%s\n", id,
	    fields)));
}

/* The id of the gesprek in which a word was heard of a wijk. */
static const char *
in(const char *wijk, const char *word)
{
	const struct document *d = heard_in(h, wijk, word);

	return d == NULL ? "nobody" : record_id(d);
}

static void
only_a_gesprek_that_was_held_is_heard(void **state)
{
	(void)state;
	add("a", "wijk: w\nstand: gepland\ndomeinen: groen");
	add("b", "wijk: w\ndomeinen: groen");
	assert_string_equal(in("w", "groen"), "nobody");
	add("c", "wijk: w\nstand: gevoerd\ndomeinen: groen");
	add("d", "wijk: w\nstand: gevoerd\ndomeinen: groen");
	assert_string_equal(in("w", "groen"), "c");
	assert_string_equal(in("v", "groen"), "nobody");
}

static void
a_gesprek_without_a_wijk_counts_for_all(void **state)
{
	(void)state;
	add("a", "stand: gevoerd\ndomeinen: [riolering, zorg]");
	add("b", "wijk: [v, w]\nstand: gevoerd\ndomeinen: zorg");
	assert_string_equal(in("w", "water en riolering"), "a");
	assert_string_equal(in("x", "zorg"), "a");
	assert_string_equal(in("w", "zorg"), "b");
	assert_string_equal(in("v", "zorg"), "b");
}

static void
a_party_is_known_by_its_soort_or_its_name(void **state)
{
	(void)state;
	add("a", "wijk: w\nstand: gevoerd\npartij: Waterschap Vallei\n");
	add("b", "wijk: w\nstand: gevoerd\npartij: Vitens\n"
	    "soort: waterbedrijf");
	assert_string_equal(in("w", "waterschap"), "a");
	assert_string_equal(in("w", "waterbedrijf"), "b");
	assert_string_equal(in("w", "netbeheerder"), "nobody");
}

static void
a_department_speaks_for_its_domains(void **state)
{
	struct words *words = words_standaard(a);
	struct fault f = { 0 };

	(void)state;
	assert_true(words_add(words, record_of(a, "woordenlijst: w\n"
	    "afdelingen: [{woord: Beheer, domeinen: [groen, verkeer]}]\n"),
	    &f));
	h = heard_new(a, words);
	add("a", "wijk: w\nstand: gevoerd\nafdeling: beheer");
	add("b", "wijk: w\nstand: gevoerd\nafdeling: Welstand");
	assert_string_equal(in("w", "verkeer"), "a");
	assert_string_equal(in("w", "welstand"), "b");
}

static void
what_is_planned_was_not_held(void **state)
{
	(void)state;
	assert_true(heard_is_planned(record_of(a,
	    "gesprek: a\nstand: Gepland")));
	assert_false(heard_was_held(record_of(a,
	    "gesprek: a\nstand: gepland")));
	assert_false(heard_is_planned(record_of(a,
	    "gesprek: a\nstand: gevoerd")));
	assert_false(heard_is_planned(record_of(a,
	    "gesprek: a")));
}

static void
who_must_be_heard_is_said_in_its_order(void **state)
{
	struct heard_voices v;

	(void)state;
	add("a", "wijk: w\nstand: gevoerd\ndomeinen: groen");
	v = heard_voices(h, "w", record_of(a, "wijk: w\nspreken: "
	    "{domeinen: [riolering, groen], partijen: waterschap}\n"));
	assert_true(v.said);
	assert_int_equal(v.count, 3);
	assert_string_equal(v.all[0].word, "water en riolering");
	assert_null(v.all[0].gesprek);
	assert_string_equal(record_id(v.all[1].gesprek), "a");
	assert_string_equal(v.all[2].list, "partijen");
	assert_null(v.all[2].gesprek);
}

static void
where_nobody_says_who_the_guidance_does(void **state)
{
	struct heard_voices v;

	(void)state;
	v = heard_voices(h, "w", NULL);
	assert_false(v.said);
	assert_int_equal(v.count, 18);
	assert_string_equal(v.all[0].word, "zorg");
	v = heard_voices(h, "w", record_of(a, "wijk: w\nspreken: geen\n"));
	assert_true(v.said);
	assert_int_equal(v.count, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(only_a_gesprek_that_was_held_is_heard),
		T(a_gesprek_without_a_wijk_counts_for_all),
		T(a_party_is_known_by_its_soort_or_its_name),
		T(a_department_speaks_for_its_domains),
		T(what_is_planned_was_not_held),
		T(who_must_be_heard_is_said_in_its_order),
		T(where_nobody_says_who_the_guidance_does),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
