#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/audience.h"
#include "../../support/survey.h"

static struct arena *arena;

static const struct audience domein = {
	"domein", "domeinen", NULL, SURVEY_ALL, NULL, NULL, NULL
};
static const struct audience afdeling = {
	"afdeling", "afdelingen", "afdeling", SURVEY_ALL, NULL, NULL, NULL
};

static const char *const texts[] = {
	"{woordenlijst: x, afdelingen: [{woord: Wijkzaken, ook: [WZ]}]}",
	("{opgave: a, wijk: w, partijen: [{naam: g, afdeling: Beheer}],"
	    " plannen: {naam: p, afdeling: Groen}}"),
	"{gesprek: b, wijk: w, afdeling: [Zorg en Welzijn, beheer, onbekend]}",
	"{kader: k, criteria: [{afdeling: Nergens}]}"
};

enum { COUNT = sizeof(texts) / sizeof(*texts) };

static void
is_read(const char *text, const char *name, const char *want)
{
	const char *argument;
	struct fault f = { 0 };
	const struct audience *a = audience_read(arena, text, &argument, &f);

	if (name == NULL) {
		assert_null(a);
		assert_true(strncmp(f.text, want, strlen(want)) == 0);
		return;
	}
	assert_non_null(a);
	assert_string_equal(a->name, name);
	if (want == NULL)
		assert_null(argument);
	else
		assert_string_equal(argument, want);
}

static void
an_audience_is_found_by_its_name(void **state)
{
	(void)state;
	is_read("team", "team", NULL);
	is_read("team=x", NULL,
	    "audience 'team' takes no name, write only 'team'");
	is_read("teem", NULL,
	    "unknown audience 'teem', did you mean 'team'?");
	is_read("", NULL, "unknown audience '', it must be team");
}

/* NULL: the fault is `want`. */
static void
is_argument(const struct audience *readers, const char *text, bool known,
    const char *want)
{
	struct words *words = words_standaard(arena);
	struct document *records[COUNT];
	struct fault f = { 0 };
	const char *found;
	size_t i;

	survey_records(arena, texts, COUNT, records);
	for (i = 0; i < COUNT; i++)
		if (record_kind(records[i]) == KIND_WOORDENLIJST)
			assert_true(words_add(words, records[i], &f));
	found = audience_argument(arena, readers, text, words, records, COUNT,
	    &f);
	if (known)
		assert_string_equal(found, want);
	else
		assert_null(found);
	if (!known)
		assert_string_equal(f.text, want);
}

static void
an_argument_is_a_word_of_its_list(void **state)
{
	(void)state;
	is_argument(&domein, "Riolering", true, "water en riolering");
	is_argument(&domein, "groem", false,
	    "unknown domein 'groem', did you mean 'groen'?");
	is_argument(&domein, "Beheer", false, "unknown domein 'Beheer', it "
	    "must be zorg, welzijn, onderwijs, werkgelegenheid, veiligheid, "
	    "armoede en schulden, bouw- en woningtoezicht, welstand, "
	    "water en riolering, ruimtelijke ordening, groen, verkeer, "
	    "energie, wonen, milieu or erfgoed");
	is_argument(&afdeling, "wz", true, "Wijkzaken");
}

static void
an_argument_may_be_what_the_records_name(void **state)
{
	(void)state;
	is_argument(&afdeling, "BEHEER", true, "Beheer");
	is_argument(&afdeling, "groen", true, "Groen");
	is_argument(&afdeling, "zorg en welzijn", true, "Zorg en Welzijn");
	is_argument(&afdeling, "Behear", false,
	    "unknown afdeling 'Behear', did you mean 'Beheer'?");
	is_argument(&afdeling, "Wijkzakn", false,
	    "unknown afdeling 'Wijkzakn', did you mean 'Wijkzaken'?");
	is_argument(&afdeling, "Nergens", false, "unknown afdeling 'Nergens', "
	    "it must be Beheer, Groen, Zorg en Welzijn, beheer or Wijkzaken");
}

static void
records_that_name_none_are_told_so(void **state)
{
	struct words *words = words_standaard(arena);
	struct fault f = { 0 };

	(void)state;
	assert_null(audience_argument(arena, &afdeling, "x", words, NULL, 0,
	    &f));
	assert_string_equal(f.text,
	    "unknown afdeling 'x', the records name none");
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
		cmocka_unit_test(an_audience_is_found_by_its_name),
		cmocka_unit_test(an_argument_is_a_word_of_its_list),
		cmocka_unit_test(an_argument_may_be_what_the_records_name),
		cmocka_unit_test(records_that_name_none_are_told_so),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
