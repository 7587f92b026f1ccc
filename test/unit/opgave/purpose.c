#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/purpose.h"
#include "../../support/record.h"

static struct arena *a;
static struct purpose_names names;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	names = purpose_names_new(a, words_standaard(a));
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static bool
read(const char *text, struct purpose *p, struct fault *f)
{
	struct document *d = record_of(a, text);

	return purpose_read(&names, d, value_get(d->root, "onderwerp"),
	    value_get(d->root, "maatregelen"), p, f);
}

/* What measures of the first help the second. */
static const char *
help(const char *first, const char *second)
{
	const char *lines[PURPOSE_SENTENCES], *text = "";
	struct purpose p, q;
	struct fault f = { 0 };
	size_t i, n;

	if (!read(first, &p, &f) || !read(second, &q, &f))
		fail_msg("%s", f.text);
	n = purpose_sentences(a, &p, &q, lines);
	assert_int_equal(n > 0, purpose_helps(&p, &q));
	for (i = 0; i < n; i++)
		text = arena_format(a, "%s%s\n", text, lines[i]);
	return text;
}

#define POOR "soort: sociaal\nonderwerp: energiearmoede\n"

static void
a_measure_helps_what_a_social_opgave_is_about(void **state)
{
	(void)state;
	assert_string_equal(help("maatregelen: isolatie", POOR),
	    "isolatie helpt tegen energiearmoede\n");
	assert_string_equal(help("maatregelen: warmtenet", POOR), "");
	assert_string_equal(help("maatregelen: isolatie",
	    "domeinen: welzijn\nonderwerp: energiearmoede"),
	    "isolatie helpt tegen energiearmoede\n");
	assert_string_equal(help("maatregelen: isolatie",
	    "soort: gemengd\nonderwerp: energiearmoede"),
	    "isolatie helpt tegen energiearmoede\n");
}

static void
what_is_not_social_needs_no_help(void **state)
{
	(void)state;
	assert_string_equal(help("maatregelen: isolatie",
	    "soort: fysiek\nonderwerp: energiearmoede"), "");
	assert_string_equal(help("maatregelen: isolatie",
	    "onderwerp: energiearmoede"), "");
}

static void
a_social_opgave_has_no_measures_that_help(void **state)
{
	(void)state;
	assert_string_equal(help("soort: sociaal\nmaatregelen: energiecoach",
	    POOR), "");
	assert_string_equal(help("soort: gemengd\nmaatregelen: energiecoach",
	    POOR), "energiecoach helpt tegen energiearmoede\n");
}

static void
other_spellings_are_the_same_words(void **state)
{
	(void)state;
	assert_string_equal(help("maatregelen: [Isoleren, isolatie]",
	    "soort: sociaal\nonderwerp: [Energie-armoede, energiearmoede]"),
	    "isolatie helpt tegen energiearmoede\n");
}

static void
measures_are_told_together_and_what_is_wanted_otherwise(void **state)
{
	(void)state;
	assert_string_equal(help("maatregelen: [isolatie, klimaatgevel]",
	    POOR), "isolatie en klimaatgevel helpen tegen energiearmoede\n");
	assert_string_equal(help("maatregelen: [isolatie, rioolvervanging,"
	    " klimaatgevel, energiecoach]", POOR), "isolatie, klimaatgevel en "
	    "energiecoach helpen tegen energiearmoede\n");
	assert_string_equal(help("maatregelen: zelfbeheer",
	    "soort: sociaal\nonderwerp: [ontmoeting, eenzaamheid]"),
	    "zelfbeheer draagt bij aan ontmoeting\n"
	    "zelfbeheer helpt tegen eenzaamheid\n");
	assert_string_equal(help("maatregelen: [zelfbeheer, vergroening]",
	    "soort: sociaal\nonderwerp: sociale cohesie"),
	    "zelfbeheer en vergroening dragen bij aan sociale samenhang\n");
}

static void
no_more_than_three_are_told(void **state)
{
	(void)state;
	assert_string_equal(help("soort: fysiek\nmaatregelen: vergroening",
	    "soort: gemengd\nonderwerp: [hittestress, droogte, wateroverlast,"
	    " eenzaamheid]"), "vergroening helpt tegen hittestress\n"
	    "vergroening helpt tegen droogte\n"
	    "vergroening helpt tegen wateroverlast\n");
}

static void
words_of_ones_own_help_too(void **state)
{
	struct words *words = words_standaard(a);
	struct fault f = { 0 };

	(void)state;
	assert_true(words_add(words, record_of(a, "woordenlijst: ons\n"
	    "maatregelen:\n  - {woord: speeltuin, helpt: [Verveling]}\n"
	    "onderwerp:\n  - {woord: buurtfeest, gewenst: ja}\n"
	    "  - {woord: ontmoeting, gewenst: nee}\n"), &f));
	names = purpose_names_new(a, words);
	assert_string_equal(help("maatregelen: speeltuin",
	    "soort: sociaal\nonderwerp: vervéling"),
	    "speeltuin helpt tegen vervéling\n");
	assert_string_equal(help("maatregelen: zelfbeheer",
	    "soort: sociaal\nonderwerp: ontmoeting"),
	    "zelfbeheer helpt tegen ontmoeting\n");
	names = purpose_names_new(a, words_standaard(a));
}

static void
a_soort_that_is_no_word_is_a_fault(void **state)
{
	struct fault f = { 0 };
	struct purpose p;

	(void)state;
	assert_false(read("soort: socaal\nonderwerp: x", &p, &f));
	assert_string_equal(f.text, "unknown word 'socaal' for 'soort', "
	    "did you mean 'sociaal'?");
	assert_false(read("domeinen: [groen, welzijm]\nmaatregelen: x", &p,
	    &f));
	/* whoever has neither is not asked */
	assert_true(read("soort: socaal", &p, &f));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_measure_helps_what_a_social_opgave_is_about),
		cmocka_unit_test(what_is_not_social_needs_no_help),
		cmocka_unit_test(a_social_opgave_has_no_measures_that_help),
		cmocka_unit_test(other_spellings_are_the_same_words),
		cmocka_unit_test(
		    measures_are_told_together_and_what_is_wanted_otherwise),
		cmocka_unit_test(no_more_than_three_are_told),
		cmocka_unit_test(words_of_ones_own_help_too),
		cmocka_unit_test(a_soort_that_is_no_word_is_a_fault),
	};

	return cmocka_run_group_tests_name("opgave/purpose", tests, begin, end);
}
