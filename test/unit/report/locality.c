#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"
#include "../../../lib/report/locality.h"
#include "../../support/survey.h"

static struct arena *arena;
static struct survey *survey;

#define READ(texts) read_all(texts, sizeof(texts) / sizeof(*(texts)))

static const struct localities *
read_all(const char *const *texts, size_t count)
{
	survey = survey_of(arena, texts, count);
	localities_read(survey);
	return survey->wijken[0].localities;
}

/* "Nobelweg: a b" for each place. */
static void
are(const struct localities *all, const char *const *want, size_t count)
{
	static const char *const kinds[] = { "", "", "elders", "wijk" };
	const struct locality *place;
	char text[200];
	size_t i, j, n;

	assert_int_equal(all->count, count);
	for (i = 0; i < count; i++) {
		place = &all->all[i];
		n = (size_t)snprintf(text, sizeof(text), "%s:",
		    locality_has_name(place) ? place->name :
		    kinds[place->kind]);
		for (j = 0; j < place->count; j++)
			n += (size_t)snprintf(text + n, sizeof(text) - n,
			    " %s", place->entries[j].opgave->id);
		assert_string_equal(text, want[i]);
	}
}

#define ARE(all, want) are(all, want, sizeof(want) / sizeof(*(want)))

static void
a_street_has_a_name_in_any_case(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: {naam: nobelweg,"
		    " niveau: straat}}",
		"{opgave: b, wijk: w, gebied: {naam: ' Nobelweg',"
		    " niveau: straat}}",
		"{opgave: c, wijk: w, gebied: {naam: NOBELWEG, niveau: plek}}",
		"{opgave: d, wijk: w, gebied: n\303\263belweg}",
		"{opgave: e, wijk: w, gebied: Flat}",
		"{opgave: f, wijk: w, gebied: {naam: Aardweg,"
		    " niveau: complex}}"
	};
	static const char *const want[] = {
		"Aardweg: f", "Flat: e", "Nobelweg: a b c d"
	};
	const struct localities *all = READ(texts);

	(void)state;
	ARE(all, want);
	assert_true(all->all[2].street);
	assert_false(all->all[0].street);
	assert_string_equal(all->all[2].anchor, "nobelweg");
	assert_string_equal(all->all[2].entries[3].anchor, "nobelweg-4");
}

static void
an_opgave_of_three_streets_is_in_each_of_them(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: [{naam: C, niveau: straat},"
		    " {naam: A, niveau: straat}, {naam: B, niveau: straat},"
		    " {naam: a, niveau: straat}, {naam: W, niveau: wijk}]}",
		"{opgave: b, wijk: w, gebied: {naam: B, niveau: straat}}"
	};
	static const char *const want[] = { "A: a", "B: a b", "C: a",
		"wijk: a" };
	const struct localities *all = READ(texts);
	const struct survey_opgave *a = &survey->opgaven[0];

	(void)state;
	ARE(all, want);
	assert_ptr_equal(localities_find(all, &all->all[2], a),
	    &all->all[2].entries[0]);
	assert_ptr_equal(localities_find(all, NULL, a),
	    &all->all[0].entries[0]);
	/* not there: where it is first */
	assert_ptr_equal(localities_find(all, &all->all[0],
	    &survey->opgaven[1]), &all->all[1].entries[1]);
}

static void
what_has_no_street_is_of_the_wijk_or_elsewhere(void **state)
{
	static const char *const texts[] = {
		"{wijk: oud-zuid, naam: De Pijp}",
		"{opgave: a, wijk: oud-zuid}",
		"{opgave: b, wijk: oud-zuid, gebied: onbekend}",
		"{opgave: c, wijk: oud-zuid, gebied: De Pijp}",
		"{opgave: d, wijk: oud-zuid, gebied: {naam: Oud Zuid,"
		    " niveau: buurt}}",
		"{opgave: e, wijk: oud-zuid, gebied: {naam: Amsterdam,"
		    " niveau: gemeente}}",
		"{opgave: f, wijk: oud-zuid,"
		    " gebied: {punt: [120000, 480000]}}",
		"{opgave: g, wijk: oud-zuid, gebied: {code: BU03630001}}",
		"{opgave: h, wijk: oud-zuid, gebied: {bag: '0363'}}"
	};
	static const char *const want[] = { "elders: f g h",
		"wijk: a b c d e" };

	(void)state;
	ARE(READ(texts), want);
	assert_int_equal(survey->fault_count, 0);
}

static void
a_street_lies_in_the_buurt_of_its_code(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: {code: BU03630001}}",
		"{opgave: b, wijk: w, gebied: {naam: Noord, niveau: buurt,"
		    " code: BU03630001}}",
		"{opgave: c, wijk: w, gebied: {naam: A, niveau: straat,"
		    " code: BU03630001}}",
		"{opgave: d, wijk: w, gebied: {naam: B, niveau: straat,"
		    " code: BU03630002}}",
		"{opgave: e, wijk: w, gebied: {naam: Zuid, niveau: buurt}}"
	};
	static const char *const want[] = { "A: c", "B: d", "Noord: a b",
		"Zuid: e" };
	const struct localities *all = READ(texts);

	(void)state;
	ARE(all, want);
	assert_true(locality_lies_in(&all->all[0], &all->all[2]));
	assert_false(locality_lies_in(&all->all[1], &all->all[2]));
	assert_false(locality_lies_in(&all->all[0], &all->all[3]));
	assert_false(locality_lies_in(&all->all[0], &all->all[1]));
}

static void
what_happens_first_comes_first(void **state)
{
	static const char *const texts[] = {
		("{opgave: gesloten, wijk: w, stand: opgelost,"
		    " plannen: {periode: 2020}}"),
		"{opgave: wens, wijk: w}",
		"{opgave: ooit, wijk: w, plannen: {periode: onbekend}}",
		"{opgave: laat, wijk: w, plannen: {periode: 2031}}",
		"{opgave: vroeg, wijk: w, plannen: {periode: 2028..2032}}",
		"{opgave: kort, wijk: w, plannen: {periode: 2028}}"
	};
	static const char *const want[] = {
		"wijk: kort vroeg laat ooit wens gesloten"
	};
	const struct localities *all = READ(texts);

	(void)state;
	ARE(all, want);
	assert_int_equal(all->all[0].open, 5);
}

static void
what_cannot_be_read_is_a_fault_and_keeps_its_name(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: [{naam: Nobelweg,"
		    " niveau: straatt}, {naam: Laan, niveau: straat,"
		    " punt: [1]}, {naam: Plein, niveau: plek}]}"
	};
	static const char *const want[] = { "Laan: a", "Nobelweg: a",
		"Plein: a" };

	(void)state;
	ARE(READ(texts), want);
	assert_int_equal(survey->fault_count, 2);
	assert_string_equal(survey->faults[0].text,
	    "unknown word 'straatt' for 'niveau', did you mean 'straat'?");
}

static void
no_anchor_is_there_twice(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, gebied: ['A-weg', 'A weg', 'A weg 1',"
		    " '!!!', '=!=', W]}",
		"{opgave: b, wijk: w, gebied: [{naam: '...', niveau: buurt},"
		    " 'Plek', 'Plek 1']}",
		"{opgave: c, wijk: w, gebied: ["
		    "'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		    "aaaaaaaaaaaaaaaaaaaaaaaa een',"
		    "'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		    "aaaaaaaaaaaaaaaaaaaaaaaa twee']}"
	};
	const struct localities *all = READ(texts);
	const char *anchors[40];
	size_t i, j, n = 0;

	(void)state;
	for (i = 0; i < all->count; i++) {
		anchors[n++] = all->all[i].anchor;
		for (j = 0; j < all->all[i].count; j++)
			anchors[n++] = all->all[i].entries[j].anchor;
	}
	assert_int_equal(n, 22);
	for (i = 0; i < n; i++) {
		assert_string_equal(text_slug(arena, anchors[i]), anchors[i]);
		for (j = 0; j < i; j++)
			assert_string_not_equal(anchors[i], anchors[j]);
	}
}

static void
nothing_lies_nowhere(void **state)
{
	static const char *const texts[] = { "{wijk: w}" };

	(void)state;
	assert_int_equal(READ(texts)->count, 0);
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
		cmocka_unit_test(a_street_has_a_name_in_any_case),
		cmocka_unit_test(an_opgave_of_three_streets_is_in_each_of_them),
		cmocka_unit_test(
		    what_has_no_street_is_of_the_wijk_or_elsewhere),
		cmocka_unit_test(a_street_lies_in_the_buurt_of_its_code),
		cmocka_unit_test(what_happens_first_comes_first),
		cmocka_unit_test(
		    what_cannot_be_read_is_a_fault_and_keeps_its_name),
		cmocka_unit_test(no_anchor_is_there_twice),
		cmocka_unit_test(nothing_lies_nowhere)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
