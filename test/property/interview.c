#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/opgave/interview.h"
#include "../../lib/opgave/schema.h"
#include "../../lib/yaml/parse.h"
#include "../support/random.h"
#include "../support/record.h"

/*
 * Whatever is typed, what comes of a conversation are records: they parse to
 * what was meant, every field is one of the schema and of its reading, words
 * are words of their list, and ids are taken once.
 */

enum { ROUNDS = 400, LINES = 250 };

static struct arena *arena;
static struct random chance;
static struct words *words;

/* Mostly what moves a conversation on. */
static const char *
random_line(void)
{
	static const char *const lines[] = { "", "", "", "<", "<", ">", "-",
		"?", "geen", "j", "j", "n", "1", "2", "3, 1", "noord",
		"noord, zuid", "terug", "klaar", "Riool", "gemeente", "2028",
		"2028..2030", "2..4", "5", "1-4-2026", "groen, verkeer",
		"trekker", "partijen", "plannen", "kansen", "risicos", "wijk",
		"titel", "domeinen", "ja", "nee", "no", "0363", "a: b",
		"[x", "paalrot", "- ja", "#", "'t Vliet", "straat" };

	if (random_once_in(&chance, 12))
		return random_text(&chance, arena);
	return lines[random_below(&chance, sizeof(lines) / sizeof(*lines))];
}

static void
fits(const struct schema *row, const struct value *v, const char *path)
{
	const struct value *c;
	const struct schema *field;

	if (row == NULL)
		fail_msg("%s is no field", path);
	if (v->kind == VALUE_LIST && (row->flags & SCHEMA_LIST) == 0)
		fail_msg("%s is a list", path);
	if (v->kind == VALUE_TEXT && strcmp(v->text, "geen") == 0 &&
	    (row->flags & SCHEMA_LIST) != 0)
		return;
	if (v->kind == VALUE_TEXT && !schema_reads(row, v->text))
		fail_msg("%s: '%s'", path, v->text);
	if (v->kind == VALUE_TEXT && row->words != NULL &&
	    (row->flags & SCHEMA_OPEN) == 0 &&
	    words_find(words_list(words, row->words), v->text) == NULL)
		fail_msg("%s: '%s' is no word", path, v->text);
	for (c = v->first; c != NULL; c = c->next) {
		field = c->key == NULL ? row : schema_field(row->fields,
		    c->key);
		fits(field, c, c->key == NULL ? path : c->key);
	}
}

static void
is_record(const struct document *d)
{
	struct document *again = record_of(arena, text_of(arena, d));
	const struct schema *rows = schema_kind(record_kind(d)), *row;
	const struct value *c;

	assert_true(value_equal(again->root, d->root));
	assert_true(record_is_id(record_id(d)));
	for (c = d->root->first; c != NULL; c = c->next) {
		assert_true(c->kind == VALUE_TEXT || c->count > 0);
		fits(schema_field(rows, c->key), c, c->key);
		assert_true(c->next == NULL || schema_order(rows, c->key) <
		    schema_order(rows, c->next->key));
	}
	for (row = rows; row->name != NULL; row++)
		if ((row->flags & SCHEMA_REQUIRED) != 0)
			assert_non_null(value_get(d->root, row->name));
}

static size_t
one_talk(void)
{
	static const char *const given[] = { "wijk=noord", "thema=wonen",
		"plannen+={naam: A, periode: 2028}", "gebied.niveau=straat",
		"bron+={document: D}" };
	struct interview_setup setup = { .words = words,
	    .ids = index_new(arena), .given = given,
	    .given_count = random_below(&chance, 6), .today = "2026-04-01",
	    .scope = random_below(&chance, 3) };
	struct buffer out = { .size = 0 };
	struct index *seen = index_new(arena), *later = index_new(arena);
	struct document **all;
	struct interview *v;
	struct fault f;
	size_t i, count;

	index_add(setup.ids, record_of(arena, "wijk: noord\nnaam: Noord\n"));
	index_add(setup.ids, record_of(arena,
	    "gesprek: beheer\nwijk: noord\n"));
	v = interview_new(arena, &setup, &f);
	assert_non_null(v);
	for (i = 0; i < LINES && interview_show(v, 1 +
	    random_below(&chance, 100), &out); i++)
		interview_hear(v, random_line(), 80, &out);
	buffer_free(&out);
	all = interview_records(v, &count);
	if (count > 0)
		index_add(later, all[count - 1]);
	for (i = 0; i < count; i++) {
		is_record(all[i]);
		assert_null(index_add(seen, all[i]));
	}
	assert_true(interview_settle(v, later, &f));
	for (i = 0; i < count; i++)
		is_record(all[i]);
	return count;
}

static void
whatever_is_typed_makes_records(void **state)
{
	uint64_t seed = random_seed_given(20260401);
	size_t round, records = 0;

	(void)state;
	random_seed(&chance, seed);
	for (round = 0; round < ROUNDS; round++) {
		arena = arena_new();
		words = words_standaard(arena);
		records += one_talk();
		arena_free(arena);
	}
	/* a conversation that leads to nothing shows nothing */
	assert_true(records > ROUNDS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_is_typed_makes_records)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
