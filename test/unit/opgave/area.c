#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/area.h"
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

static struct areas
areas_of(struct area_names *t, const char *fields)
{
	struct document *d = record_of(a, fields);
	struct areas areas;
	struct fault f = { 0 };

	if (!area_read(t, d, value_get(d->root, "wijk"),
	    value_get(d->root, "gebied"), &areas, &f))
		fail_msg("%s", f.text);
	return areas;
}

/* What is said of two records; "" when they do not meet in place. */
static const char *
said_of_records(const char *first, const char *second)
{
	struct area_names t = area_names_new(a, NULL);
	struct areas p = areas_of(&t, first), q = areas_of(&t, second);
	struct area_match m;

	area_settle(&t, &p);
	area_settle(&t, &q);
	m = area_match(&p, &q, 50);
	return m.level == AREA_LEVELS ? "" : area_sentence(a, &m);
}

static const char *
said(const char *first, const char *second)
{
	return said_of_records(
	    arena_format(a, "wijk: w\ngebied: %s\n", first),
	    arena_format(a, "wijk: w\ngebied: %s\n", second));
}

static void
names_match_whatever_their_case_and_accents(void **state)
{
	(void)state;
	assert_string_equal(said("{naam: Nobelweg, niveau: straat}",
	    "{naam: NOBELWEG, niveau: Straat}"), "zelfde straat Nobelweg");
	assert_string_equal(said("{naam: Café  Één, niveau: plek}",
	    "{naam: cafe een, niveau: plek}"), "zelfde plek Café Één");
	assert_string_equal(said("{naam: De Hof, niveau: complex}",
	    "{naam: De Hof, niveau: complex}"), "zelfde complex De Hof");
}

static void
two_streets_of_one_buurt_do_not_meet(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "{naam: Nobelweg, niveau: straat, code: BU02890104}",
	    "{naam: Churchillweg, niveau: straat, code: BU02890104}"), "");
}

static void
different_levels_meet_at_the_coarser_one(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "{naam: Nobelweg, niveau: straat, code: BU02890104}",
	    "{niveau: buurt, code: BU02890104}"), "zelfde buurt BU02890104");
	assert_string_equal(said("{naam: Nobelweg, niveau: straat}",
	    "{niveau: buurt, code: BU02890104}"), "zelfde wijk w");
	assert_string_equal(said("{naam: Noord, niveau: buurt}",
	    "{naam: noord, niveau: buurt}"), "zelfde buurt Noord");
	assert_string_equal(said("{naam: Noord, niveau: buurt}",
	    "{naam: Zuid, niveau: buurt}"), "");
	assert_string_equal(said("{code: BU02890104}", "{code: BU02890105}"),
	    "");
	assert_string_equal(said("{code: WK028901}", "{code: BU02890105}"),
	    "zelfde wijk w");
}

#define STREET "{naam: Nobelweg, niveau: straat}"
#define OTHER_STREET "{naam: Eikenlaan, niveau: straat}"
#define BUILDING "{naam: Mozartflat, niveau: gebouw}"
#define OTHER_BUILDING "{naam: Kerk, niveau: gebouw}"
#define BUURT "{code: BU02890104}"

static void
an_opgave_that_names_a_street_is_in_no_other_one(void **state)
{
	(void)state;
	assert_string_equal(said(STREET, OTHER_BUILDING), "zelfde wijk w");
	assert_string_equal(said("[" STREET ", " BUILDING "]",
	    "[" OTHER_STREET ", " OTHER_BUILDING "]"), "");
	assert_string_equal(said("[" STREET ", " BUILDING "]", OTHER_STREET),
	    "");
	assert_string_equal(said(OTHER_STREET, "[" BUILDING ", " STREET "]"),
	    "");
	/* where that building is, nobody says */
	assert_string_equal(said("[" STREET ", " BUILDING "]",
	    OTHER_BUILDING), "zelfde wijk w");
	assert_string_equal(said("[" STREET ", " BUILDING "]",
	    "[" OTHER_STREET ", " BUILDING "]"), "zelfde gebouw Mozartflat");
	/* the whole of a buurt or wijk has all of its streets */
	assert_string_equal(said("[" STREET ", " BUILDING "]",
	    "[" OTHER_STREET ", {naam: w, niveau: wijk}]"), "zelfde wijk w");
	assert_string_equal(said(
	    "{naam: Nobelweg, niveau: straat, code: BU02890104}",
	    "[" OTHER_STREET ", " BUURT "]"), "zelfde buurt BU02890104");
	/* a point lies in a street; a code and a name of a buurt, or a bag and
	 * the name of a building, do not lie in each other */
	assert_string_equal(said("[{punt: [173500, 442100]}, " STREET "]",
	    OTHER_STREET), "");
	assert_string_equal(said("[" BUURT ", {naam: Zuid, niveau: buurt}]",
	    "{naam: Noord, niveau: buurt}"), "zelfde wijk w");
	assert_string_equal(said("[{naam: Noord, niveau: buurt}, " BUURT "]",
	    "{code: BU02890109}"), "zelfde wijk w");
	assert_string_equal(said("[{bag: '0289100000000001'}, " BUILDING "]",
	    OTHER_BUILDING), "zelfde wijk w");
	/* what it names in another wijk says nothing of this one */
	assert_string_equal(said_of_records(
	    "wijk: [w, v]\ngebied: [" STREET "]\n",
	    "wijk: w\ngebied: " BUILDING "\n"), "zelfde wijk w");
}

static void
a_bag_id_is_surer_than_a_name(void **state)
{
	(void)state;
	assert_string_equal(said(
	    "{naam: Mozartflat, niveau: gebouw, bag: \"1\"}",
	    "{naam: flat Mozart, niveau: gebouw, bag: \"1\"}"),
	    "zelfde gebouw Mozartflat");
	assert_string_equal(said(
	    "{naam: Mozartflat, niveau: gebouw, bag: \"1\"}",
	    "{naam: Mozartflat, niveau: gebouw, bag: \"2\"}"), "");
	assert_string_equal(said(
	    "{naam: Mozartflat, niveau: gebouw, bag: \"1\"}",
	    "{naam: mozartflat, niveau: gebouw}"), "zelfde gebouw Mozartflat");
	assert_string_equal(said("{bag: \"17\"}", "{bag: \"17\"}"),
	    "zelfde gebouw 17");
}

static void
a_name_without_a_niveau_is_what_it_is_elsewhere(void **state)
{
	(void)state;
	assert_string_equal(said("Nobelweg",
	    "{naam: Nobelweg, niveau: straat}"), "zelfde straat Nobelweg");
	assert_string_equal(said("nobelweg", "Nobelweg"),
	    "zelfde plek nobelweg");
	assert_string_equal(said("Benedenbuurt",
	    "[{naam: Benedenbuurt, niveau: wijk}, {naam: A, niveau: straat}]"),
	    "zelfde wijk w");
	assert_string_equal(said("Nobelweg", "Churchillweg"), "");
	assert_string_equal(said("{naam: Laan, niveau: onbekend}",
	    "{naam: Laan, niveau: straat}"), "zelfde straat Laan");
}

static void
the_name_of_the_wijk_is_the_wijk(void **state)
{
	(void)state;
	assert_string_equal(said_of_records(
	    "wijk: de-hof\ngebied: De Hof\n",
	    "wijk: de-hof\ngebied: de hof\n"), "zelfde wijk de-hof");
	/* unless it is said to be less */
	assert_string_equal(said_of_records(
	    "wijk: de-hof\ngebied: De Hof\n",
	    "wijk: de-hof\ngebied: {naam: De Hof, niveau: plek}\n"),
	    "zelfde plek De Hof");
}

static void
an_empty_name_is_no_place(void **state)
{
	(void)state;
	assert_string_equal(said("{naam: '', niveau: straat}",
	    "{naam: \" \", niveau: straat}"), "zelfde wijk w");
	assert_string_equal(said("['']", "[{naam: ' '}]"), "zelfde wijk w");
	assert_string_equal(said("{bag: ''}", "{bag: ''}"), "zelfde wijk w");
}

static void
a_name_is_told_in_one_line(void **state)
{
	(void)state;
	assert_string_equal(said("{naam: \" De \\n  Hof \", niveau: plek}",
	    "{naam: de hof, niveau: plek}"), "zelfde plek De Hof");
}

static void
no_gebied_is_the_whole_wijk(void **state)
{
	(void)state;
	assert_string_equal(said_of_records("wijk: w\n", "wijk: [v, w]\n"),
	    "zelfde wijk w");
	assert_string_equal(said_of_records("wijk: w\n", "wijk: v\n"), "");
	assert_string_equal(said_of_records("wijk: w\n", "opgave: x\n"), "");
}

static void
a_street_of_another_wijk_is_another_street(void **state)
{
	(void)state;
	assert_string_equal(said_of_records(
	    "wijk: w\ngebied: {naam: Nobelweg, niveau: straat}\n",
	    "wijk: v\ngebied: {naam: Nobelweg, niveau: straat}\n"), "");
}

static void
points_meet_within_the_distance(void **state)
{
	(void)state;
	assert_string_equal(said("{punt: [173500, 442100]}",
	    "{punt: [173530, 442140]}"), "50 meter van elkaar");
	assert_string_equal(said("{punt: [173500, 442100]}",
	    "{punt: [173530, 442140.1]}"), "");
	assert_string_equal(said("{punt: [-7000, 289000]}",
	    "{punt: [-6999.6, 289000]}"), "op hetzelfde punt");
	assert_string_equal(said(
	    "{naam: A, niveau: straat, punt: [173500, 442100]}",
	    "{naam: B, niveau: straat, punt: [173507.6, 442100]}"),
	    "8 meter van elkaar");
	assert_string_equal(said(
	    "{naam: A, niveau: straat, punt: [173500, 442100]}",
	    "{naam: A, niveau: straat, punt: [173900, 442100]}"),
	    "zelfde straat A");
}

static void
of_several_areas_the_nearest_counts(void **state)
{
	(void)state;
	assert_string_equal(said("[{naam: Benedenbuurt, niveau: wijk},"
	    " {naam: A, niveau: straat}, {naam: B, niveau: straat}]",
	    "[{naam: b, niveau: straat}, {naam: a, niveau: straat}]"),
	    "zelfde straat A");
	assert_string_equal(said("[{punt: [173500, 442100]},"
	    " {punt: [173600, 442100]}]", "{punt: [173590, 442100]}"),
	    "10 meter van elkaar");
}

static void
a_value_that_cannot_be_read_is_a_fault_at_its_place(void **state)
{
	static const struct {
		const char *fields;
		size_t line, column;
	} bad[] = {
		{ "wijk: w\ngebied: {code: BU1}\n", 2, 16 },
		{ "wijk: w\ngebied: {code: [BU02890104]}\n", 2, 16 },
		{ "wijk: w\ngebied: {punt: hier}\n", 2, 16 },
		{ "wijk: w\ngebied: {punt: [1, 2, 3]}\n", 2, 16 },
		{ "wijk: w\ngebied: {punt: [173500, noord]}\n", 2, 25 },
		{ "wijk: w\ngebied: {punt: [5.2, 52.1]}\n", 2, 22 },
		{ "wijk: w\ngebied: {punt: [400000, 442100]}\n", 2, 17 },
		{ "wijk: [w, {id: v}]\n", 1, 11 }
	};
	struct area_names t = area_names_new(a, NULL);
	struct document *d;
	struct areas areas;
	struct fault f;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		d = record_of(a, bad[i].fields);
		f.set = false;
		assert_false(area_read(&t, d, value_get(d->root, "wijk"),
		    value_get(d->root, "gebied"), &areas, &f));
		assert_true(f.set);
		assert_int_equal(f.place.line, bad[i].line);
		if (f.place.column != bad[i].column)
			fail_msg("%s at column %zu", bad[i].fields,
			    f.place.column);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_match_whatever_their_case_and_accents),
		cmocka_unit_test(two_streets_of_one_buurt_do_not_meet),
		cmocka_unit_test(different_levels_meet_at_the_coarser_one),
		cmocka_unit_test(
		    an_opgave_that_names_a_street_is_in_no_other_one),
		cmocka_unit_test(a_bag_id_is_surer_than_a_name),
		cmocka_unit_test(
		    a_name_without_a_niveau_is_what_it_is_elsewhere),
		cmocka_unit_test(the_name_of_the_wijk_is_the_wijk),
		cmocka_unit_test(an_empty_name_is_no_place),
		cmocka_unit_test(a_name_is_told_in_one_line),
		cmocka_unit_test(no_gebied_is_the_whole_wijk),
		cmocka_unit_test(a_street_of_another_wijk_is_another_street),
		cmocka_unit_test(points_meet_within_the_distance),
		cmocka_unit_test(of_several_areas_the_nearest_counts),
		cmocka_unit_test(
		    a_value_that_cannot_be_read_is_a_fault_at_its_place),
	};

	return cmocka_run_group_tests_name("opgave/area", tests, begin, end);
}
