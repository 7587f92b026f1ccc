#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/addressee.h"
#include "../../support/survey.h"

static struct arena *arena;

static const char *const list =
	"{woordenlijst: x, afdelingen: [{woord: Beheer, ook: [BOR],"
	" domeinen: [water en riolering, groen]}, {woord: Zorg en Welzijn}]}";

/* The built-in words, and those departments. */
static const struct words *
words(void)
{
	struct words *w = words_standaard(arena);
	struct document *record;
	struct fault f = { 0 };

	survey_records(arena, &list, 1, &record);
	assert_true(words_add(w, record, &f));
	return w;
}

static const struct addressee *
department(const char *name)
{
	return addressee_new(arena, words(), false, name);
}

static const struct addressee *
domain(const char *name)
{
	return addressee_new(arena, words(), true, name);
}

static void
a_name_is_found_as_a_whole_only(void **state)
{
	static const char *const yes[] = {
		"Beheer", "beheer", " BEHEER ", "afdeling Beheer", "Team beheer",
		"Afdeling Beh\303\251er", "gemeente Wageningen, Beheer",
		"gemeente Wageningen, afdeling Beheer", "Beheer en Groen",
		"Groen en Beheer", "Groen/Beheer", "Beheer (rioolbeheerder)",
		"Beheer: de rioolbeheerder", "afdelingen Groen, Beheer en Zorg",
		"Beheer van de gemeente", "bor", "afdeling BOR"
	};
	static const char *const no[] = {
		"rioolbeheerder", "Beheerder", "Groenbeheer",
		"afdeling Beheer Openbare Ruimte", "Stichting Beheer",
		"Beheer-Oost", "Beheer van het waterschap", "gemeente", ""
	};
	const struct addressee *r = department("Beheer");
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(yes) / sizeof(*yes); i++)
		if (!addressee_is_named(r, yes[i]))
			fail_msg("not in '%s'", yes[i]);
	for (i = 0; i < sizeof(no) / sizeof(*no); i++)
		if (addressee_is_named(r, no[i]))
			fail_msg("in '%s'", no[i]);
	assert_false(addressee_is_named(r, NULL));
}

static void
a_name_is_not_part_of_another_known_one(void **state)
{
	(void)state;
	assert_false(addressee_is_named(department("Zorg"),
	    "afdeling Zorg en Welzijn"));
	assert_true(addressee_is_named(department("Zorg en Welzijn"),
	    "afdeling zorg en welzijn"));
	assert_true(addressee_is_named(domain("zorg"),
	    "afdeling Zorg en Welzijn"));
	assert_false(addressee_is_named(domain("groen"),
	    "bewoners van de Groen van Prinstererlaan"));
}

static void
a_long_text_is_read_to_its_end(void **state)
{
	char text[1000];

	(void)state;
	memset(text, 'x', sizeof(text));
	strcpy(text + 900, ", afdeling Beheer");
	assert_true(addressee_is_named(department("Beheer"), text));
	assert_false(addressee_is_named(department("Groen"), text));
}

static void
a_name_of_nothing_names_nobody(void **state)
{
	(void)state;
	assert_false(addressee_is_named(department("\302\255"), "x"));
	assert_false(addressee_is_named(department("\302\255"), ""));
}

static const char *const texts[] = {
	"{gesprek: b, wijk: w, stand: gevoerd, afdeling: [Beheer, Zorg],"
	    " domeinen: groen, afspraken: [{wie: team Beheer, wat: x}]}",
	"{opgave: a, wijk: w, domeinen: openbaar groen}",
	"{opgave: c, wijk: w, partijen: [{naam: g, afdeling: afdeling beheer}],"
	    " plannen: {naam: p, afdeling: Beheer}}",
	"{opgave: d, wijk: w, bron: b, domeinen: energie}",
	"{opgave: e, wijk: w, bron: {afdeling: Zorg},"
	    " voorwaarden: {tekst: t, van: afdeling Beheer}}",
	"{opgave: f, wijk: w, partijen: afdeling Beheer, afspraken:"
	    " [{wie: Beheer, wat: y}]}"
};

enum { COUNT = sizeof(texts) / sizeof(*texts) };

static void
is_part(const struct addressee *r, const char *id, unsigned want)
{
	const struct survey *s = survey_of(arena, texts, COUNT);

	assert_int_equal(addressee_part(r, s, index_get(s->ids, KIND_OPGAVE,
	    id)), want);
}

static void
an_opgave_is_theirs_for_what_it_says(void **state)
{
	const struct addressee *beheer = department("Beheer");

	(void)state;
	is_part(beheer, "a", ADDRESSEE_DOMAIN);
	is_part(domain("groen"), "a", ADDRESSEE_DOMAIN);
	is_part(domain("energie"), "a", 0);
	is_part(beheer, "c", ADDRESSEE_PARTY | ADDRESSEE_PLAN);
	is_part(domain("groen"), "c", 0);
	is_part(beheer, "d", ADDRESSEE_SOURCE);
	is_part(department("Zorg"), "d", ADDRESSEE_SOURCE);
	is_part(beheer, "e", ADDRESSEE_CONDITION);
	is_part(domain("zorg"), "e", ADDRESSEE_SOURCE);
	is_part(beheer, "f", ADDRESSEE_PARTY);
	is_part(department("Niemand"), "f", 0);
}

static void
a_domain_is_asked_what_its_department_is(void **state)
{
	const struct survey *s = survey_of(arena, texts, COUNT);
	const struct survey_wijk *w = &s->wijken[0];
	const struct addressee *groen = domain("groen");

	(void)state;
	assert_int_equal(w->afspraak_count, 2);
	assert_string_equal(w->afspraken[0]->of, "b");
	assert_true(addressee_is_asked(groen, w->afspraken[0]));
	assert_false(addressee_is_asked(groen, w->afspraken[1]));
	assert_true(addressee_is_asked(department("beheer"),
	    w->afspraken[1]));
	assert_false(addressee_is_asked(domain("zorg"), w->afspraken[0]));
}

static void
who_took_part_in_a_gesprek_is_known(void **state)
{
	const struct survey *s = survey_of(arena, texts, COUNT);
	const struct document *d = index_get(s->ids, KIND_GESPREK, "b");

	(void)state;
	assert_true(addressee_takes_part(department("beheer"), d));
	assert_true(addressee_takes_part(domain("groen"), d));
	assert_true(addressee_takes_part(domain("water en riolering"), d));
	assert_true(addressee_takes_part(domain("zorg"), d));
	assert_false(addressee_takes_part(domain("energie"), d));
	assert_false(addressee_takes_part(department("Welzijn"), d));
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_is_found_as_a_whole_only),
		cmocka_unit_test(a_name_is_not_part_of_another_known_one),
		cmocka_unit_test(a_long_text_is_read_to_its_end),
		cmocka_unit_test(a_name_of_nothing_names_nobody),
		cmocka_unit_test(an_opgave_is_theirs_for_what_it_says),
		cmocka_unit_test(a_domain_is_asked_what_its_department_is),
		cmocka_unit_test(who_took_part_in_a_gesprek_is_known),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
