#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/group.h"
#include "../../support/meeting.h"

static struct arena *a;
static struct meet *m;
static struct groups *g;

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
given(const char *const *fields)
{
	m = meeting_lettered(a, "", fields);
	g = group_new(a, m);
}

static uint32_t
number(char id)
{
	return meet_number(m, (char[]){ id, '\0' });
}

/* "ab" is the pair of a and b. */
static void
apart(const char *pair)
{
	group_part(g, number(pair[0]), number(pair[1]));
}

static void
kept(const char *pair, const char *name)
{
	group_keep(g, number(pair[0]), number(pair[1]), name);
}

/* "ab=nobelweg-2029 ac=...": every pair with a name. */
static const char *
found(void)
{
	char *text = arena_format(a, "%s", "");
	const char *name;
	uint32_t x, y;

	group_find(g);
	for (x = 0; x < m->count; x++)
		for (y = x + 1; y < m->count; y++)
			if ((name = group_name(g, x, y)) != NULL)
				text = arena_format(a, "%s%s%s%s=%s", text,
				    *text == '\0' ? "" : " ", m->all[x].id,
				    m->all[y].id, name);
	return text;
}

#define AT(street, period) "wijk: w\ngebied: {naam: " street \
    ", niveau: straat}\nplannen: {periode: " period "}\n"
#define N(period) AT("Nobelweg", period)

static void
three_at_one_place_and_time_are_a_group(void **state)
{
	(void)state;
	given((const char *[]){ N("2029"), AT("NOBELWEG", "2028-06..2030-06"),
	    N("2029-09..2030-03"), NULL });
	assert_string_equal(found(),
	    "ab=nobelweg-2029 ac=nobelweg-2029 bc=nobelweg-2029");
}

static void
two_are_none_nor_three_who_do_not_all_meet(void **state)
{
	(void)state;
	given((const char *[]){ N("2029"), N("2029"), N("2030"), NULL });
	assert_string_equal(found(), "");
	given((const char *[]){ N("2029"), N("2029"), AT("Elders", "2029"),
	    "wijk: w\nplannen: {periode: 2029}\n", NULL });
	assert_string_equal(found(), "");
	/* each two of them meet, but there is no day for all */
	given((const char *[]){ "wijk: w\ngebied: {naam: N, niveau: straat}\n"
	    "plannen: [{periode: 2028}, {periode: 2030}]\n",
	    AT("N", "2028..2029"), AT("N", "2029..2030"), NULL });
	assert_string_equal(found(), "");
	/* nor is one that is done there */
	given((const char *[]){ N("2029"), N("2029"),
	    N("2029") "stand: opgelost\n", NULL });
	assert_string_equal(found(), "");
}

static void
the_day_on_which_most_work_comes_first(void **state)
{
	(void)state;
	given((const char *[]){ N("2028..2030"), N("2028"), N("2028"),
	    N("2030"), N("2030"), N("2030"), NULL });
	assert_string_equal(found(), "ad=nobelweg-2030 ae=nobelweg-2030 "
	    "af=nobelweg-2030 de=nobelweg-2030 df=nobelweg-2030 "
	    "ef=nobelweg-2030");
	given((const char *[]){ N("2028..2030"), N("2028"), N("2028"),
	    N("2030"), N("2030"), NULL });
	assert_string_equal(found(),
	    "ab=nobelweg-2028 ac=nobelweg-2028 bc=nobelweg-2028");
}

static void
a_rejected_pair_is_in_no_group(void **state)
{
	(void)state;
	given((const char *[]){ N("2029"), N("2029"), N("2029"), NULL });
	apart("ba");
	assert_string_equal(found(), "");
	given((const char *[]){ N("2029"), N("2029"), N("2029"),
	    N("2029"), NULL });
	apart("bc");
	assert_string_equal(found(),
	    "ab=nobelweg-2029 ad=nobelweg-2029 bd=nobelweg-2029");
	/* the wijkaanpak is not the one that is left out */
	given((const char *[]){ N("2029"), N("2029"),
	    N("2029-05") "aard: aanpak\n", N("2029"), NULL });
	apart("bc");
	assert_string_equal(found(),
	    "ac=nobelweg-2029 ad=nobelweg-2029 cd=nobelweg-2029");
	/* nor who starts first */
	given((const char *[]){ N("2029"), N("2029-02..2030"), N("2029"),
	    N("2029"), NULL });
	apart("bc");
	assert_string_equal(found(),
	    "ac=nobelweg-2029 ad=nobelweg-2029 cd=nobelweg-2029");
}

static void
those_left_out_may_be_a_group_themselves(void **state)
{
	int i, j;

	(void)state;
	given((const char *[]){ N("2029"), N("2029"), N("2029"), N("2029"),
	    N("2029"), N("2029"), NULL });
	for (i = 0; i < 3; i++)
		for (j = 3; j < 6; j++)
			apart((char[]){ (char)('a' + i), (char)('a' + j),
			    '\0' });
	assert_string_equal(found(), "ab=nobelweg-2029 ac=nobelweg-2029 "
	    "bc=nobelweg-2029 de=nobelweg-2029-2 df=nobelweg-2029-2 "
	    "ef=nobelweg-2029-2");
	/* or on another day, when too few are left on the best one */
	given((const char *[]){ N("2029..2030"), N("2029"), N("2029"),
	    N("2030-06"), N("2030-06"), NULL });
	apart("ab");
	assert_string_equal(found(),
	    "ad=nobelweg-2030 ae=nobelweg-2030 de=nobelweg-2030");
	/* such as the one on which the first one is done */
	given((const char *[]){ N("2028..2029"), N("2029..2030"),
	    N("2029..2030"), N("2029..2030"), NULL });
	apart("ab");
	apart("ac");
	assert_string_equal(found(),
	    "bc=nobelweg-2029 bd=nobelweg-2029 cd=nobelweg-2029");
}

#define HOUSE(bag, period) "wijk: w\ngebied: {naam: Nobelweg, " \
    "niveau: straat, bag: \"" bag "\"}\nplannen: {periode: " period "}\n"

static void
two_that_name_different_buildings_do_not_share_their_street(void **state)
{
	(void)state;
	given((const char *[]){ HOUSE("01", "2029"), HOUSE("02", "2029"),
	    N("2029"), NULL });
	assert_string_equal(found(), "");
	given((const char *[]){ HOUSE("01", "2029"), HOUSE("01", "2029"),
	    N("2029"), NULL });
	assert_string_equal(found(),
	    "ab=nobelweg-2029 ac=nobelweg-2029 bc=nobelweg-2029");
}

static void
the_finest_place_claims_a_pair_then_the_largest_group(void **state)
{
	static const char both[] = "wijk: w\ngebied: [{naam: Flat, "
	    "niveau: gebouw}, {naam: N, niveau: straat}]\n"
	    "plannen: {periode: 2029}\n";
	static const char two[] = "wijk: w\ngebied: [{naam: M, "
	    "niveau: straat}, {naam: N, niveau: straat}]\n"
	    "plannen: {periode: 2029}\n";

	(void)state;
	given((const char *[]){ both, both, both, AT("N", "2029"), NULL });
	assert_string_equal(found(), "ab=flat-2029 ac=flat-2029 ad=n-2029 "
	    "bc=flat-2029 bd=n-2029 cd=n-2029");
	given((const char *[]){ two, two, two, AT("N", "2029"), NULL });
	assert_string_equal(found(), "ab=n-2029 ac=n-2029 ad=n-2029 "
	    "bc=n-2029 bd=n-2029 cd=n-2029");
}

static void
a_group_whose_pairs_are_all_claimed_takes_no_name(void **state)
{
	static const char both[] = "wijk: w\ngebied: [{naam: Flat, "
	    "niveau: gebouw}, {naam: Flat, niveau: complex}]\n"
	    "plannen: {periode: 2029}\n";

	(void)state;
	given((const char *[]){ both, both, both, "wijk: w\n"
	    "gebied: {naam: Flat, niveau: gebouw}\n"
	    "plannen: {periode: 2029-06}\n", NULL });
	assert_string_equal(found(), "ab=flat-2029 ac=flat-2029 ad=flat-2029 "
	    "bc=flat-2029 bd=flat-2029 cd=flat-2029");
}

static void
a_name_is_of_one_group_in_its_wijk(void **state)
{
	static const char v[] = "wijk: v\ngebied: {naam: Nobelweg, "
	    "niveau: straat}\nplannen: {periode: 2029}\n";

	(void)state;
	given((const char *[]){ N("2029-07"), N("2029-07"), N("2029-07"),
	    N("2029-02"), N("2029-02"), N("2029-02"), NULL });
	assert_string_equal(found(), "ab=nobelweg-2029-2 ac=nobelweg-2029-2 "
	    "bc=nobelweg-2029-2 de=nobelweg-2029 df=nobelweg-2029 "
	    "ef=nobelweg-2029");
	/* the first to start, also when a larger one comes after it */
	given((const char *[]){ N("2029-07"), N("2029-07"), N("2029-07"),
	    N("2029-07"), N("2029-02"), N("2029-02"), N("2029-02"), NULL });
	assert_string_equal(found(), "ab=nobelweg-2029-2 ac=nobelweg-2029-2 "
	    "ad=nobelweg-2029-2 bc=nobelweg-2029-2 bd=nobelweg-2029-2 "
	    "cd=nobelweg-2029-2 ef=nobelweg-2029 eg=nobelweg-2029 "
	    "fg=nobelweg-2029");
	given((const char *[]){ N("2029"), N("2029"), N("2029"), v, v, v,
	    NULL });
	assert_string_equal(found(), "ab=nobelweg-2029 ac=nobelweg-2029 "
	    "bc=nobelweg-2029 de=nobelweg-2029 df=nobelweg-2029 "
	    "ef=nobelweg-2029");
}

static void
a_name_that_people_left_is_kept(void **state)
{
	const char *records[] = { N("2030"), N("2030"), N("2030"),
	    N("2029-06"), N("2029-06"), N("2029-06"), NULL };

	(void)state;
	given(records);
	kept("bc", "nobelweg-2029");
	assert_string_equal(found(), "ab=nobelweg-2029 ac=nobelweg-2029 "
	    "bc=nobelweg-2029 de=nobelweg-2029-2 df=nobelweg-2029-2 "
	    "ef=nobelweg-2029-2");
	/* the first of two names, and of two groups */
	given(records);
	kept("ef", "samen");
	kept("bc", "samen");
	kept("ca", "Nobelweg anders");
	assert_string_equal(found(), "ab=Nobelweg anders ac=Nobelweg anders "
	    "bc=Nobelweg anders de=samen df=samen ef=samen");
	/* also when those two are in no group any more */
	given(records);
	kept("ad", "nobelweg-2030");
	assert_string_equal(found(), "ab=nobelweg-2030-2 ac=nobelweg-2030-2 "
	    "bc=nobelweg-2030-2 de=nobelweg-2029 df=nobelweg-2029 "
	    "ef=nobelweg-2029");
	/* in the wijken of both */
	given((const char *[]){ "wijk: v\n", N("2029"), N("2029"), N("2029"),
	    NULL });
	kept("ab", "nobelweg-2029");
	assert_string_equal(found(), "bc=nobelweg-2029-2 bd=nobelweg-2029-2 "
	    "cd=nobelweg-2029-2");
}

static void
what_has_no_name_or_no_year_is_called_something(void **state)
{
	static const char bag[] = "wijk: w\ngebied: {bag: \"0289100000001234\""
	    "}\nplannen: {periode: ..2029}\n";
	static const char always[] = "wijk: w\n"
	    "gebied: {naam: \"\xe4\xb8\xad\", niveau: plek}\n"
	    "plannen: [{periode: ..2029}, {periode: 2028..}]\n";

	(void)state;
	given((const char *[]){ bag, bag, bag, NULL });
	assert_string_equal(found(), "ab=0289100000001234-2029 "
	    "ac=0289100000001234-2029 bc=0289100000001234-2029");
	given((const char *[]){ always, always, always, NULL });
	assert_string_equal(found(), "ab=groep ac=groep bc=groep");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(three_at_one_place_and_time_are_a_group),
		cmocka_unit_test(two_are_none_nor_three_who_do_not_all_meet),
		cmocka_unit_test(the_day_on_which_most_work_comes_first),
		cmocka_unit_test(a_rejected_pair_is_in_no_group),
		cmocka_unit_test(those_left_out_may_be_a_group_themselves),
		cmocka_unit_test(
		    two_that_name_different_buildings_do_not_share_their_street),
		cmocka_unit_test(
		    the_finest_place_claims_a_pair_then_the_largest_group),
		cmocka_unit_test(
		    a_group_whose_pairs_are_all_claimed_takes_no_name),
		cmocka_unit_test(a_name_is_of_one_group_in_its_wijk),
		cmocka_unit_test(a_name_that_people_left_is_kept),
		cmocka_unit_test(
		    what_has_no_name_or_no_year_is_called_something),
	};

	return cmocka_run_group_tests_name("opgave/group", tests, begin, end);
}
