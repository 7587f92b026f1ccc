#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/insert.h"
#include "../../support/record.h"

static struct arena *a;
static struct document *docs[8];
static size_t count;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	count = 0;
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
have(size_t file, const char *text)
{
	docs[count] = record_of(a, text);
	docs[count++]->file = file;
}

static struct document *
new_record(const char *text)
{
	return document_new(a, value_copy(a, record_of(a, text)->root));
}

static const char *
id_of(enum kind kind, const char *text)
{
	struct document *d = new_record(text);
	struct index *ids = index_new(a);
	struct fault f = { .set = false };
	size_t i;

	for (i = 0; i < count; i++)
		index_add(ids, docs[i]);
	if (!insert_id(d, kind, ids, &f))
		return arena_format(a, "%zu:%zu: %s", f.place.line,
		    f.place.column, f.text);
	assert_string_equal(d->root->first->key, record_kind_name(kind));
	return record_id(d);
}

static void
an_id_is_made_from_the_title_and_is_unique(void **state)
{
	const char *x = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
	    "xxxxxxxxxxxx";

	(void)state;
	assert_int_equal(strlen(x), 64);
	have(0, "wijk: een-straat\n");
	have(0, "opgave: een-straat\n");
	have(0, "opgave: een-straat-2\n");
	have(0, arena_format(a, "opgave: %s\n", x));
	assert_string_equal(id_of(KIND_OPGAVE, "titel: Eén  straat!\n"),
	    "een-straat-3");
	assert_string_equal(id_of(KIND_OPGAVE, "titel: Twee\nopgave: zo\n"),
	    "zo");
	assert_string_equal(id_of(KIND_WIJK, "naam: Eén straat\n"),
	    "een-straat-2");
	assert_string_equal(id_of(KIND_OPGAVE, arena_format(a, "titel: %s\n",
	    x)), arena_format(a, "%.62s-2", x));
	assert_string_equal(id_of(KIND_OPGAVE, "opgave: een-straat\n"),
	    "1:9: the id 'een-straat' is taken by this opgave");
	assert_string_equal(id_of(KIND_OPGAVE, "titel: '!!!'\n"),
	    "0:0: no id can be made of '!!!', give one: opgave=...");
}

static void
what_must_be_there_is_listed(void **state)
{
	(void)state;
	assert_string_equal(insert_missing(a, new_record("thema: x\n"),
	    KIND_OPGAVE), " titel=... wijk=...");
	assert_string_equal(insert_missing(a, new_record("titel: x\nwijk:\n"),
	    KIND_OPGAVE), " wijk=...");
	assert_string_equal(insert_missing(a, new_record(
	    "titel: x\nwijk: w\n"), KIND_OPGAVE), "");
	assert_string_equal(insert_missing(a, new_record("gemeente: x\n"),
	    KIND_WIJK), " wijk=...");
	assert_string_equal(insert_missing(a, new_record("naam: x\n"),
	    KIND_WIJK), "");
	assert_string_equal(insert_missing(a, new_record("datum: 2026\n"),
	    KIND_GESPREK), " gesprek=...");
}

/* "at file" of where a record goes. */
static const char *
place_of(const char *text)
{
	struct document *d = new_record(text);
	size_t at = insert_place(d, docs, count);

	return arena_format(a, "%zu %zu", at, d->file);
}

static void
an_order_of_ids_is_kept(void **state)
{
	(void)state;
	assert_string_equal(place_of("opgave: a\nwijk: w\n"), "0 0");
	have(0, "wijk: w\n");
	have(0, "opgave: b\nwijk: w\n");
	assert_string_equal(place_of("opgave: a\nwijk: w\n"), "2 0");
	have(0, "gesprek: a\n");
	have(0, "opgave: d\nwijk: w\n");
	have(0, "titel: geen record\n");
	assert_string_equal(place_of("opgave: a\nwijk: w\n"), "1 0");
	assert_string_equal(place_of("opgave: c\nwijk: w\n"), "3 0");
	assert_string_equal(place_of("opgave: e\nwijk: w\n"), "5 0");
	assert_string_equal(place_of("gesprek: 0\nwijk: w\n"), "5 0");
	have(0, "opgave: c\nwijk: w\n");
	assert_string_equal(place_of("opgave: a\nwijk: w\n"), "6 0");
}

static void
of_several_files_the_one_of_its_wijk_is_chosen(void **state)
{
	(void)state;
	have(0, "wijk: v\n");
	have(0, "opgave: b\nwijk: v\n");
	have(1, "opgave: c\nwijk: [u, w]\n");
	have(1, "opgave: d\nwijk: u\n");
	have(2, "opgave: a\nwijk: t\n");
	assert_string_equal(place_of("opgave: z\nwijk: v\n"), "2 0");
	assert_string_equal(place_of("opgave: z\nwijk: w\n"), "4 1");
	assert_string_equal(place_of("opgave: a\nwijk: w\n"), "2 1");
	assert_string_equal(place_of("opgave: z\nwijk: [s, v]\n"), "5 2");
	assert_string_equal(place_of("opgave: z\nwijk: s\n"), "5 2");
}

static void
a_wijk_goes_before_the_opgaven_that_name_it(void **state)
{
	(void)state;
	have(0, "wijk: v\n");
	have(0, "opgave: b\nwijk: v\n");
	have(0, "opgave: a\nwijk: [v, w]\n");
	assert_string_equal(place_of("wijk: w\n"), "2 0");
	assert_string_equal(place_of("wijk: u\n"), "3 0");
}

/* The text of what goes at a place. */
static const char *
rendered(size_t at, const char *text)
{
	struct document *d = new_record(text);

	insert_render(d, docs, count, at);
	return text_of(a, d);
}

static void
it_stands_as_the_records_around_it_do(void **state)
{
	(void)state;
	assert_string_equal(rendered(0, "opgave: x\n"), "---\nopgave: x\n");
	have(0, "---\nopgave: a\n");
	have(0, "---\nopgave: b\n");
	assert_string_equal(rendered(1, "opgave: x\n"), "---\nopgave: x\n");
	assert_string_equal(rendered(2, "opgave: x\n"), "---\nopgave: x\n");
	count = 0;
	have(0, "---\nopgave: a\n\n");
	have(0, "---\nopgave: b\n# einde\n");
	assert_string_equal(rendered(0, "opgave: x\n"), "---\nopgave: x\n\n");
	assert_string_equal(rendered(1, "opgave: x\n"), "---\nopgave: x\n\n");
	assert_string_equal(rendered(2, "opgave: x\n"), "\n---\nopgave: x\n");
	have(1, "---\nopgave: c\n");
	assert_string_equal(rendered(2, "opgave: x\n"), "\n---\nopgave: x\n");
	count = 1;
	have(0, "---\nopgave: b\ntitel: |+\n  blijft\n");
	assert_string_equal(rendered(2, "opgave: x\n"), "---\nopgave: x\n");
	count = 0;
	have(0, "---\r\nopgave: a\r\n\r\n");
	have(0, "---\r\nopgave: b\r\n");
	assert_string_equal(rendered(2, "opgave: x\n"),
	    "\r\n---\r\nopgave: x\r\n");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_id_is_made_from_the_title_and_is_unique),
		TEST(what_must_be_there_is_listed),
		TEST(an_order_of_ids_is_kept),
		TEST(of_several_files_the_one_of_its_wijk_is_chosen),
		TEST(a_wijk_goes_before_the_opgaven_that_name_it),
		TEST(it_stands_as_the_records_around_it_do)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
