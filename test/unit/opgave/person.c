#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../lib/opgave/person.h"

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
a_person_is_told_from_a_role_and_an_organisation(void **state)
{
	static const char *const persons[] = {
		"J. de Vries", "J.P. Jansen", "Th. van der Berg", "Dhr. Jansen",
		"mevrouw De Wit", "de heer Bakker", "Jan Jansen",
		"Fatima El Amrani", "Anne-Marie van den Berg",
		"mw. drs. A.B. Pieters", " Jan  Jansen", "Jan\tJansen\n",
		"J.\302\240de Vries", "\303\226zlem \303\207elik",
		"\305\236enol Y\304\261ld\304\261z",
		"\305\201ukasz \305\273ak", "\303\211. Jansen",
		"Jan Jansen en Piet de Vries", "Vitens, Jan Jansen",
		"Jan Jansen (gemeente Wageningen)", "UWV / mw. Pieters",
		"wethouder Jan Jansen", "Wijkagent J. Bakker",
		"raad en projectleider Fatima El Amrani"
	};
	static const char *const others[] = {
		"rioolbeheerder", "afdeling Beheer", "gemeente Wageningen",
		"Stichting Welzijn", "VvE Mozartflat", "Team Groen",
		"Afdeling Openbare Ruimte", "UWV", "Beheer", "projectteam",
		"de Biezen", "De Biezen", "Woningcorporatie Idealis",
		"bewoners", "Waterschap Vallei en Veluwe", "mr", "de heer",
		"J.", "", " ", "Bewoners Nobelweg",
		"Witteveen en Bos", "Waternet, Vitens (Utrecht)",
		"wethouder Wonen en Zorg", "adviseur Openbare Ruimte",
		"projectleider Benedenbuurt", "wijkmanager De Biezen",
		"gemeente Wageningen, afdeling Beheer en Groen", " en ",
		", (&)/", "\303\251n twee",
		"\305\237enol y", "\305\202 \305\274"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(persons) / sizeof(*persons); i++)
		if (!person_is_named(a, persons[i]))
			fail_msg("'%s' is a person", persons[i]);
	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (person_is_named(a, others[i]))
			fail_msg("'%s' is no person", others[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    a_person_is_told_from_a_role_and_an_organisation, begin,
		    end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
