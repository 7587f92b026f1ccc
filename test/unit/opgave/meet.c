#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/meet.h"
#include "../../../lib/opgave/words.h"
#include "../../support/corpus.h"
#include "../../support/meeting.h"
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

#define RIOOL "opgave: riool\nwijk: w\ngebied: {naam: N, niveau: straat}\n" \
    "plannen: {periode: 2029, graafwerk: ja}\n"
#define GROEN "opgave: groen\nwijk: w\ngebied: {naam: N, niveau: straat}\n" \
    "plannen: {periode: 2029..2030}\n"

static struct meet *
meet_of(const char *const *records, size_t n, uint32_t most)
{
	struct meet_options o = meeting_options();

	o.most = most;
	return meeting_of_texts(a, o, records, n);
}

static void
both_that_dig_open_the_street(void **state)
{
	const char *records[] = { RIOOL, "opgave: warmte\nwijk: w\n"
	    "gebied: {naam: N, niveau: straat}\n"
	    "plannen: {periode: 2029-03, graafwerk: ja}\n" };
	struct meet *m = meet_of(records, 2, 8);
	struct meet_match match = meet_match(m, 1, 0);
	const char *lines[MEET_SENTENCES];

	(void)state;
	assert_int_equal(meet_sentences(a, m, &match, lines), 3);
	assert_string_equal(lines[2], "voor beide gaat de straat open");
}

static void
an_id_that_is_claimed_twice_is_linked_to_nobody(void **state)
{
	struct meet *m = meet_new(a, meeting_options());
	struct fault f = { 0 };

	(void)state;
	assert_true(meet_add(m, record_of(a, GROEN), &f));
	assert_true(meet_add(m, record_of(a, RIOOL), &f));
	assert_false(meet_add(m, record_of(a, GROEN), &f));
	assert_string_equal(f.text, "opgave 'groen' is there already, "
	    "at test.yaml:1; neither is linked");
	meet_sort(m);
	meet_find(m, 1);
	assert_int_equal(m->pair_count, 0);
}

/* The strengths of the pairs found, and whether some met more than that. */
static const char *
strengths(const char *const *records, size_t n, uint32_t most)
{
	struct meet *m = meet_of(records, n, most);
	char *text = arena_format(a, "%zu", m->crowded);
	size_t i;

	meet_find(m, 1);
	text = arena_format(a, "%zu crowded:", m->crowded);
	for (i = 0; i < m->pair_count; i++)
		text = arena_format(a, "%s %s-%s-%d", text,
		    m->all[m->pairs[i].a].id, m->all[m->pairs[i].b].id,
		    m->pairs[i].strength);
	return text;
}

static void
of_many_each_takes_its_strongest_and_the_aanpak(void **state)
{
	const char *records[] = {
		"opgave: a\nwijk: w\ngebied: {naam: N, niveau: straat}\n"
		    "plannen: {periode: 2029}\n",
		"opgave: b\nwijk: w\ngebied: {naam: N, niveau: straat}\n"
		    "plannen: {periode: 2029}\n",
		"opgave: c\nwijk: w\ngebied: {naam: N, niveau: straat}\n"
		    "plannen: {periode: 2030}\n",
		"opgave: d\nwijk: w\ngebied: {naam: N, niveau: straat}\n"
		    "plannen: {periode: 2030}\n",
		"opgave: net\nwijk: w\naard: aanpak\n"
		    "plannen: {periode: 2028..2031}\n"
	};

	(void)state;
	assert_string_equal(strengths(records, 5, 8), "0 crowded:"
	    " a-b-5 a-c-3 a-d-3 a-net-2 b-c-3 b-d-3 b-net-2"
	    " c-d-5 c-net-2 d-net-2");
	assert_string_equal(strengths(records, 5, 2), "4 crowded:"
	    " a-b-5 a-net-2 b-net-2 c-d-5 c-net-2 d-net-2");
	assert_string_equal(strengths(records, 5, 1), "4 crowded:"
	    " a-net-2 b-net-2 c-net-2 d-net-2");
	assert_string_equal(strengths(records, 4, 1), "4 crowded:"
	    " a-b-5 c-d-5");
}

static void
the_table_of_strengths(void **state)
{
	static const int want[AREA_APART][PLAN_CLASSES] = {
		{ 0, 3, 4, 4, 5 }, { 0, 2, 3, 3, 4 },
		{ 0, 1, 2, 2, 3 }, { 0, 0, 1, 1, 2 }
	};
	int row, class;

	(void)state;
	for (row = 0; row < AREA_APART; row++)
		for (class = 0; class < PLAN_CLASSES; class++)
			assert_int_equal(meet_strength((enum area_row)row,
			    (enum plan_class)class), want[row][class]);
	assert_int_equal(meet_strength(AREA_APART, PLAN_MEETS), 0);
}

/* "5", or "-" for what does not meet. */
static const char *
written(int strength)
{
	return strength == 0 ? "-" : arena_format(a, "%d", strength);
}

/* Does opg-link(1) say so?  Its lines may end where they like. */
static void
manual_says(const char *text)
{
	struct corpus_file man;
	char *s;

	assert_true(corpus_read(a, "man/opg-link.1", &man));
	s = arena_copy(a, man.bytes, man.size);
	for (man.bytes = s; (s = strchr(s, '\n')) != NULL;)
		*s = ' ';
	if (strstr(man.bytes, text) == NULL)
		fail_msg("opg-link(1) does not say '%s'", text);
}

static void
the_manual_has_the_same_strengths(void **state)
{
	static const char *const rows[] = {
		"gebouw, complex, plek, straat", "points nearby", "buurt",
		"wijk"
	};
	static const enum plan_class columns[] = { PLAN_MEETS, PLAN_MAY,
		PLAN_SHIFTS, PLAN_STARTS };
	const char *line;
	size_t row, i;

	(void)state;
	manual_says("Ta Em tegelijk Ta Em can Ta Em by shifting Ta Em starts");
	for (row = 0; row < AREA_APART; row++) {
		line = arena_format(a, ".It %s", rows[row]);
		for (i = 0; i < 4; i++)
			line = arena_format(a, "%s Ta %s", line,
			    written(meet_strength((enum area_row)row,
			    columns[i])));
		manual_says(arena_format(a, "%s .", line));
	}
	manual_says(arena_format(a, "A measure that helps gives %d at the same "
	    "gebouw, complex, plek or straat, %d with points nearby or in the "
	    "same buurt, and %d in the same wijk.",
	    meet_purpose_strength(AREA_SAME, 0),
	    meet_purpose_strength(AREA_NEAR, 0),
	    meet_purpose_strength(AREA_SAME_WIJK, 0)));
	assert_int_equal(meet_purpose_strength(AREA_NEAR, 0),
	    meet_purpose_strength(AREA_SAME_BUURT, 0));
	manual_says(arena_format(a, "A street that is opened while it must "
	    "stay closed gives %d, one that is opened twice %d, a busy year "
	    "%d. A shared party gives %d.", conflict_strength(CONFLICT_REST),
	    conflict_strength(CONFLICT_TWICE), conflict_strength(CONFLICT_YEAR),
	    MEET_STRENGTH_PEOPLE));
}

#define FLAT "{naam: F, niveau: gebouw, code: BU02890101}"
#define STREET "{naam: N, niveau: straat, code: BU02890101}"
#define BUURT "{code: BU02890101}"
#define ELSEWHERE "{naam: N, niveau: straat}"

/* How strongly a measure helps a need, by where the two lie. */
static int
help(const char *measure, const char *need)
{
	const char *areas[] = { measure, need };
	struct meet_options o = meeting_options();
	struct fault f = { 0 };
	struct meet *m;
	int i;

	o.words = words_standaard(a);
	m = meet_new(a, o);
	for (i = 0; i < 2; i++)
		if (!meet_add(m, record_of(a, arena_format(a, "opgave: o%d\n"
		    "wijk: w\n%s\ngebied: [%s]\n", i, i == 0 ?
		    "soort: fysiek\nmaatregelen: isolatie" :
		    "soort: sociaal\nonderwerp: energiearmoede", areas[i])),
		    &f))
			fail_msg("%s", f.text);
	meet_sort(m);
	return meet_match(m, 0, 1).strengths[MEET_PURPOSE];
}

static void
what_is_done_elsewhere_helps_less(void **state)
{
	(void)state;
	assert_int_equal(help(FLAT, FLAT), 4);
	assert_int_equal(help(FLAT, BUURT), 3);
	assert_int_equal(help(BUURT, BUURT), 3);
	assert_int_equal(help(FLAT, STREET), 2);
	assert_int_equal(help(FLAT, ""), 2);
	assert_int_equal(help("", ""), 2);
	assert_int_equal(help(FLAT, ELSEWHERE), 1);
	/* of many places those that count most */
	assert_int_equal(help(FLAT, ELSEWHERE ", {niveau: wijk}"), 2);
	assert_int_equal(help(FLAT ", " BUURT, STREET), 3);
	assert_int_equal(help(FLAT, "{naam: G, niveau: gebouw}"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_that_dig_open_the_street),
		cmocka_unit_test(
		    an_id_that_is_claimed_twice_is_linked_to_nobody),
		cmocka_unit_test(
		    of_many_each_takes_its_strongest_and_the_aanpak),
		cmocka_unit_test(the_table_of_strengths),
		cmocka_unit_test(the_manual_has_the_same_strengths),
		cmocka_unit_test(what_is_done_elsewhere_helps_less),
	};

	return cmocka_run_group_tests_name("opgave/meet", tests, begin, end);
}
