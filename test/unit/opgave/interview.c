#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/interview.h"
#include "../../../lib/opgave/interview-private.h"
#include "../../support/record.h"

static struct arena *a;
static struct index *ids;
static struct buffer out;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	ids = index_new(a);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	buffer_free(&out);
	out = (struct buffer){ .size = 0 };
	arena_free(a);
	return 0;
}

static struct interview *
talk(enum interview_scope scope, const char *const *given, size_t count)
{
	struct interview_setup setup = { .words = words_standaard(a),
	    .ids = ids, .given = given, .given_count = count,
	    .today = "2026-04-01", .scope = scope };
	struct fault f = { .set = false };
	struct interview *v = interview_new(a, &setup, &f);

	if (v == NULL)
		fail_msg("%s", f.text);
	return v;
}

static const char *
shown(struct interview *v)
{
	out.size = 0;
	interview_show(v, 80, &out);
	return buffer_text(&out);
}

static const char *
said(struct interview *v, const char *line)
{
	out.size = 0;
	interview_hear(v, line, 80, &out);
	return buffer_text(&out);
}

/* Lines with '/' between. */
static void
say(struct interview *v, const char *lines)
{
	size_t n;

	for (;; lines += n + 1) {
		n = strcspn(lines, "/");
		said(v, arena_copy(a, lines, n));
		if (lines[n] == '\0')
			return;
	}
}

static void
is_asked(struct interview *v, const char *text)
{
	const char *now = shown(v);

	if (strstr(now, text) == NULL)
		fail_msg("asked is: %s", now);
}

static void
are_made(struct interview *v, const char *wanted)
{
	struct buffer text = { .size = 0 };
	struct document **all;
	size_t i, count;

	all = interview_records(v, &count);
	for (i = 0; i < count; i++)
		document_text(all[i], true, &text);
	assert_string_equal(buffer_text(&text), wanted);
	buffer_free(&text);
}

static void
every_question_is_a_field_of_the_schema(void **state)
{
	static const struct question *const all[] = {
		interview_of_gesprek, interview_of_opgave
	};
	static const enum kind kinds[] = { KIND_GESPREK, KIND_OPGAVE };
	const struct question *q;
	const struct schema *row;
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++)
		for (q = all[i]; q->path != NULL; q++) {
			row = schema_find(kinds[i], q->path);
			if (row == NULL || row->reading == READING_MAP)
				fail_msg("%s", q->path);
			if (q->help == NULL || q->ask[0] == '\0')
				fail_msg("%s has no help", q->path);
		}
}

static void
every_needed_field_is_asked_for(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);
	const struct schema *row;

	(void)state;
	for (row = schema_kind(KIND_OPGAVE) + 1; row->name != NULL; row++)
		if ((row->flags & SCHEMA_REQUIRED) != 0)
			assert_true(v->sheet->rows[sheet_find(v->sheet,
			    row->name)].needed);
}

static void
a_skipped_place_asks_nothing_more_about_it(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool//");
	is_asked(v, "Welk thema");
	say(v, "</</Kerkstraat");
	is_asked(v, "Wat is dat voor gebied");
}

static void
an_item_that_is_taken_away_takes_its_answers_along(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool/////A/gemeente/trekker/B/politie/betrokken/>");
	say(v, "partijen/-");
	is_asked(v, "[B]");
	say(v, ">/j");
	are_made(v, "---\nopgave: riool\ntitel: Riool\nwijk: noord\n"
	    "partijen:\n  - naam: B\n    soort: politie\n"
	    "    rol: betrokken\n");
}

static void
geen_after_an_item_ends_the_list(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool/////A///geen");
	is_asked(v, "Welk plan");
	say(v, "geen/</Een plan/2028//>/j");
	are_made(v, "---\nopgave: riool\ntitel: Riool\nwijk: noord\n"
	    "partijen:\n  - naam: A\n"
	    "plannen:\n  - naam: Een plan\n    periode: 2028\n");
}

static void
what_was_answered_stays_when_one_goes_back(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool//fysiek/wonen/</</sociaal");
	is_asked(v, "[wonen]");
	say(v, ">/");
	are_made(v, "---\nopgave: riool\ntitel: Riool\nwijk: noord\n"
	    "soort: sociaal\nthema: wonen\n");
}

static void
the_first_question_has_none_before_it(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	assert_string_equal(said(v, "<"), "Dit is de eerste vraag.\n");
	is_asked(v, "> ");
	assert_null(strstr(shown(v), "wijk"));	/* it stands there */
}

static void
a_record_that_is_not_agreed_to_is_not_made(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool/>");
	assert_true(interview_is_open(v));
	are_made(v, "");
	say(v, "n/j");
	assert_false(interview_is_open(v));
	is_asked(v, "Nog een opgave");
	say(v, "");
	assert_false(interview_show(v, 80, &out));
	are_made(v, "");
}

static void
opgaven_with_one_titel_get_ids_of_their_own(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	index_add(ids, record_of(a, "opgave: riool\nwijk: noord\n"));
	say(v, "noord/Riool/>/j/j/Riool/>/j/n");
	are_made(v, "---\nopgave: riool-2\ntitel: Riool\nwijk: noord\n"
	    "---\nopgave: riool-3\ntitel: Riool\nwijk: noord\n");
}

static void
ids_that_were_taken_meanwhile_are_made_anew(void **state)
{
	struct interview *v = talk(INTERVIEW_ALL, NULL, 0);
	struct index *now = index_new(a);
	struct fault f = { .set = false };

	(void)state;
	say(v, "noord/bewoners/>/j/Riool/>/j/n");
	index_add(now, record_of(a, "opgave: riool\nwijk: noord\n"));
	index_add(now, record_of(a, "gesprek: bewoners-2026-04-01\n"));
	assert_true(interview_settle(v, now, &f));
	are_made(v, "---\ngesprek: bewoners-2026-04-01-2\nwijk: noord\n"
	    "stand: gevoerd\ndatum: 2026-04-01\npartij: bewoners\n"
	    "---\nopgave: riool-2\ntitel: Riool\nwijk: noord\n"
	    "bron:\n  - gesprek: bewoners-2026-04-01-2\n");
}

static void
a_given_id_that_is_taken_is_refused_before_the_talk(void **state)
{
	static const char *const given[] = { "opgave=riool" };
	struct interview_setup setup = { .words = words_standaard(a),
	    .ids = ids, .given = given, .given_count = 1,
	    .today = "2026-04-01" };
	struct fault f = { .set = false };

	(void)state;
	index_add(ids, record_of(a, "opgave: riool\nwijk: noord\n"));
	assert_null(interview_new(a, &setup, &f));
	assert_non_null(strstr(f.text, "taken"));
}

static void
all_that_is_given_is_shown_at_once(void **state)
{
	static const char *const given[] = { "titel=Riool", "wijk=noord",
		"gebied={naam: A}", "soort=fysiek", "thema=wonen",
		"onderwerp=hitte", "partijen=geen", "plannen=geen",
		"bron={gesprek: g, interessant: ja}", "kansen=geen",
		"risicos=geen", "domeinen=groen" };
	struct interview *v = talk(INTERVIEW_ALL, given, 12);

	(void)state;
	is_asked(v, "Toevoegen?");
	say(v, "<");
	is_asked(v, "Toevoegen?");
	say(v, "j");
	assert_false(interview_show(v, 80, &out));
}

static void
the_start_of_a_word_beats_that_of_its_other_spellings(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool/");
	assert_string_equal(said(v, "f"), "  = fysiek\n");
	say(v, "<");
	assert_non_null(strstr(said(v, "sociaal en"), "gemengd"));
}

static void
a_word_of_an_open_list_counts_when_it_is_typed_twice(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool///");
	is_asked(v, "Waar gaat het precies over");
	said(v, "paalrot");
	said(v, "gatenkaas");
	assert_non_null(strstr(said(v, "paalrot"), "nog eens"));
	assert_string_equal(said(v, "paalrot"), "");
	is_asked(v, "Wie is erbij");
}

static void
bytes_that_are_no_text_are_not_taken(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord");
	assert_non_null(strstr(said(v, "a\033[A"), "geen tekst"));
	assert_non_null(strstr(said(v, "\xff"), "geen tekst"));
	assert_true(interview_is_open(v) == false);
}

static void
numbers_beyond_the_list_are_no_choice(void **state)
{
	struct interview *v = talk(INTERVIEW_OPGAVEN, NULL, 0);

	(void)state;
	say(v, "noord/Riool/");
	assert_non_null(strstr(said(v, "0"), "staat er niet bij"));
	assert_non_null(strstr(said(v, "4"), "staat er niet bij"));
	assert_non_null(strstr(said(v, "99999999999"), "staat er niet bij"));
	assert_string_equal(said(v, "003"), "  = gemengd\n");
}

static void
a_day_that_is_none_is_not_taken_in_any_writing(void **state)
{
	static const char *const days[] = { "31-2-2026", "1-13-2026",
		"0-1-2026", "1-1-26", "1-1-20266", "1--2026", "-1-2026" };
	struct interview *v = talk(INTERVIEW_GESPREK, NULL, 0);
	size_t i;

	(void)state;
	say(v, "noord/bewoners///");
	for (i = 0; i < sizeof(days) / sizeof(*days); i++)
		if (strstr(said(v, days[i]), "past hier niet") == NULL)
			fail_msg("%s", days[i]);
	assert_string_equal(said(v, "29-2-2028"), "  = 2028-02-29\n");
}

#define IT(name) cmocka_unit_test_setup_teardown(name, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		IT(every_question_is_a_field_of_the_schema),
		IT(every_needed_field_is_asked_for),
		IT(a_skipped_place_asks_nothing_more_about_it),
		IT(an_item_that_is_taken_away_takes_its_answers_along),
		IT(geen_after_an_item_ends_the_list),
		IT(what_was_answered_stays_when_one_goes_back),
		IT(the_first_question_has_none_before_it),
		IT(a_record_that_is_not_agreed_to_is_not_made),
		IT(opgaven_with_one_titel_get_ids_of_their_own),
		IT(ids_that_were_taken_meanwhile_are_made_anew),
		IT(a_given_id_that_is_taken_is_refused_before_the_talk),
		IT(all_that_is_given_is_shown_at_once),
		IT(the_start_of_a_word_beats_that_of_its_other_spellings),
		IT(a_word_of_an_open_list_counts_when_it_is_typed_twice),
		IT(bytes_that_are_no_text_are_not_taken),
		IT(numbers_beyond_the_list_are_no_choice),
		IT(a_day_that_is_none_is_not_taken_in_any_writing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
