#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/schema.h"
#include "../../../lib/opgave/words.h"
#include "../../support/record.h"

static struct arena *a;
static struct words *w;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	w = words_standaard(a);
	return w == NULL;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static const char *
word_of(const char *list, const char *text)
{
	const struct words_entry *entry = words_find(words_list(w, list),
	    text);

	return entry == NULL ? NULL : entry->word;
}

static void
is_the_word(const char *list, const char *text, const char *wanted)
{
	const char *word = word_of(list, text);

	if (word == NULL || strcmp(word, wanted) != 0)
		fail_msg("%s: '%s' is %s", list, text, word);
}

static void
add(const char *text)
{
	struct fault f = { .set = false };

	if (!words_add(w, record_of(a, text), &f))
		fail_msg("%s", f.text);
}

/* The names of the lists that rows ask for. */
static size_t
ask(const struct schema *rows, const char **names, size_t n)
{
	size_t i;

	for (; rows->name != NULL; rows++) {
		if (rows->fields != NULL)
			n = ask(rows->fields, names, n);
		for (i = 0; rows->words != NULL && i < n; i++)
			if (strcmp(names[i], rows->words) == 0)
				break;
		if (rows->words != NULL && i == n)
			names[n++] = rows->words;
	}
	return n;
}

static void
each_list_of_the_schema_is_built_in_and_no_other_is(void **state)
{
	const struct words_list *list = NULL;
	const char *names[100];
	size_t n = 0, i;
	int kind;

	(void)state;
	for (kind = KIND_NONE + 1; kind < KIND_COUNT; kind++)
		n = ask(schema_kind((enum kind)kind), names, n);
	assert_int_equal(n, 16);
	for (i = 0; i < n; i++)
		if (words_count(words_list(w, names[i])) == 0)
			fail_msg("no list '%s'", names[i]);
	for (i = 0; (list = words_next(w, list)) != NULL; i++)
		assert_non_null(words_name(list));
	assert_int_equal(i, n);
}

static void
every_spelling_of_the_built_in_lists_is_found(void **state)
{
	const struct words_list *list = NULL;
	const struct words_entry *entry;
	size_t i, k;

	(void)state;
	while ((list = words_next(w, list)) != NULL)
		for (i = 0; i < words_count(list); i++) {
			entry = words_at(list, i);
			assert_ptr_equal(words_find(list, entry->word), entry);
			for (k = 0; k < entry->ook.count; k++)
				assert_ptr_equal(words_find(list,
				    entry->ook.all[k]), entry);
		}
}

/* What a measure helps is a subject; a domain has its soort and its codes. */
static void
the_built_in_entries_are_whole(void **state)
{
	const struct words_list *list = words_list(w, "maatregelen");
	const struct words_entry *entry;
	size_t i, k, helped = 0;

	(void)state;
	for (i = 0; i < words_count(list); i++) {
		entry = words_at(list, i);
		for (k = 0; k < entry->helpt.count; k++, helped++)
			assert_non_null(word_of("onderwerp",
			    entry->helpt.all[k]));
	}
	assert_true(helped > 50);
	list = words_list(w, "domeinen");
	assert_int_equal(words_count(list), 16);
	for (i = 0; i < words_count(list); i++) {
		entry = words_at(list, i);
		assert_non_null(word_of("soort", entry->soort));
		assert_true(entry->iv3.count > 0);
		for (k = 0; k < entry->iv3.count; k++) {
			assert_in_range(entry->iv3.all[k][0], '1', '8');
			assert_int_equal(entry->iv3.all[k][1], '.');
		}
	}
	entry = words_find(words_list(w, "domeinen"), "zorg");
	assert_string_equal(entry->iv3.all[0], "6.60");
	entry = words_find(words_list(w, "domeinen"), "groen");
	assert_string_equal(entry->iv3.all[0], "5.7");
}

static void
a_word_is_found_in_any_spelling_case_accent_and_blanks(void **state)
{
	char longest[1000];

	(void)state;
	is_the_word("domeinen", "water en riolering", "water en riolering");
	is_the_word("domeinen", "riolering", "water en riolering");
	is_the_word("domeinen", " Water  en RIOLERING ", "water en riolering");
	is_the_word("domeinen", "Ruimtelijke Kwaliteit", "welstand");
	is_the_word("partijen", "energiecooperatie", "energiecoöperatie");
	is_the_word("partijen", "Vereniging van Eigenaren", "VvE");
	is_the_word("partijen", "rijk", "Rijk");
	is_the_word("sporen", "a", "A");
	is_the_word("sporen", "bewoners doen mee", "A");
	is_the_word("rol", "geinformeerd", "op de hoogte");
	assert_null(word_of("domeinen", "kaas"));
	assert_null(word_of("domeinen", ""));
	assert_null(word_of("thema", "water en riolering"));
	assert_null(words_find(NULL, "groen"));
	memset(longest, 'a', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	assert_null(word_of("domeinen", longest));
}

static void
two_texts_are_the_same_word_or_not(void **state)
{
	const struct words_list *list = words_list(w, "domeinen");

	(void)state;
	assert_true(words_same(list, "riolering", "Water en riolering"));
	assert_false(words_same(list, "riolering", "groen"));
	assert_false(words_same(list, "riolering", "riool en zo"));
	assert_true(words_same(list, "Eén ding", "een  ding"));
	assert_false(words_same(list, "een ding", "een dingetje"));
	assert_false(words_same(list, "kaas", "groen"));
	assert_true(words_same(NULL, "a", "A"));
}

static void
a_mistyped_word_has_advice(void **state)
{
	(void)state;
	assert_string_equal(words_nearest(words_list(w, "domeinen"),
	    "rioolering"), "water en riolering");
	assert_null(words_nearest(words_list(w, "domeinen"), "qqqqqq"));
	assert_null(words_nearest(NULL, "groen"));
	assert_string_equal(words_advice(a, words_list(w, "domeinen"),
	    "groem"), "did you mean 'groen'?");
	assert_string_equal(words_advice(a, words_list(w, "aard"), "qqqqqq"),
	    "it must be opgave, wens or aanpak");
	assert_string_equal(words_advice(a, words_list(w, "partijen"),
	    "qqqqqq"), "it must be a word of the list 'partijen'");
}

static void
a_text_is_a_word_however_it_is_spelled(void **state)
{
	const struct words_list *list = words_list(w, "domeinen");

	(void)state;
	add("woordenlijst: ons\ndomeinen: {woord: Groen, ook: plantsoen}\n");
	assert_true(words_is(list, "groen", "groen"));
	assert_true(words_is(list, "GROEN", "groen"));
	assert_true(words_is(list, "Plantsoen", "groen"));
	assert_true(words_is(NULL, "Groen", "groen"));
	assert_false(words_is(NULL, "plantsoen", "groen"));
	assert_false(words_is(list, "riolering", "groen"));
	assert_false(words_is(list, NULL, "groen"));
}

static void
a_woordenlijst_adds_words_and_spellings(void **state)
{
	const struct words_list *list = words_list(w, "domeinen");
	const struct words_entry *entry;
	size_t n = words_count(list);

	(void)state;
	add("woordenlijst: ons\n"
	    "domeinen:\n"
	    "  - woord: Water en riolering\n"
	    "    ook: team Riool\n"
	    "    iv3: ['7.3', \"7.2\"]\n"
	    "  - {woord: sport, soort: Sociale opgave, iv3: \"5.1\"}\n"
	    "afdelingen: {woord: Beheer, domeinen: [riool, sport]}\n"
	    "x-eigen: [wat dan ook]\n");
	assert_ptr_equal(words_list(w, "domeinen"), list);
	assert_int_equal(words_count(list), n + 1);
	is_the_word("domeinen", "team riool", "water en riolering");
	entry = words_find(list, "riolering");
	assert_int_equal(entry->iv3.count, 2);
	assert_string_equal(entry->iv3.all[0], "7.2");
	assert_string_equal(entry->iv3.all[1], "7.3");
	assert_string_equal(entry->soort, "fysiek");
	entry = words_at(list, n);
	assert_string_equal(entry->word, "sport");
	assert_string_equal(entry->soort, "sociaal");
	entry = words_find(words_list(w, "afdelingen"), "beheer");
	assert_int_equal(entry->domeinen.count, 2);
	assert_string_equal(entry->domeinen.all[0], "water en riolering");
	assert_null(words_list(w, "x-eigen"));
}

static void
a_woordenlijst_replaces_the_lists_that_it_names(void **state)
{
	const struct words_list *list = words_list(w, "thema");
	size_t n = words_count(words_list(w, "domeinen"));

	(void)state;
	add("woordenlijst: ons\nvervangt: thema\nthema: [Ruimte, wonen]\n"
	    "domeinen: sport\n");
	assert_int_equal(words_count(list), 2);
	assert_string_equal(words_at(list, 0)->word, "Ruimte");
	is_the_word("thema", "Wonen", "wonen");
	assert_null(word_of("thema", "duurzaamheid"));
	assert_null(words_nearest(list, "duurzaamhied"));
	assert_int_equal(words_count(words_list(w, "domeinen")), n + 1);
	add("woordenlijst: leeg\nvervangt: [thema]\nthema: geen\n");
	assert_int_equal(words_count(list), 0);
}

static void
the_built_in_words_can_be_fed_back(void **state)
{
	size_t n = words_count(words_list(w, "domeinen"));
	const struct words_entry *entry;

	(void)state;
	add(woordenlijst_standaard_yaml);
	assert_int_equal(words_count(words_list(w, "domeinen")), n);
	entry = words_find(words_list(w, "domeinen"), "zorg");
	assert_int_equal(entry->ook.count, 3);
	assert_int_equal(entry->iv3.count, 6);
}

static void
a_malformed_woordenlijst_is_a_fault_at_its_place(void **state)
{
	static const struct {
		const char *text;
		size_t line, column;
		const char *fault;
	} cases[] = {
		{ "domeinenn: [sport]\n", 2, 1,
		    "unknown list 'domeinenn', did you mean 'domeinen'?" },
		{ "afdeling: [Beheer]\n", 2, 1,
		    "unknown list 'afdeling', did you mean 'afdelingen'?" },
		{ "vervang: [thema]\n", 2, 1,
		    "unknown list 'vervang', did you mean 'vervangt'?" },
		{ "vervangt: [thema]\n", 2, 12,
		    "no list 'thema' here to replace another" },
		{ "vervangt: [tema]\nthema: [a]\n", 2, 12,
		    "no list 'tema' here to replace another, did you mean "
		    "'thema'?" },
		{ "vervangt: [[a]]\n", 2, 12,
		    "'vervangt' needs names of lists" },
		{ "thema: [[a]]\n", 2, 9, "a list instead of a word" },
		{ "thema: ['']\n", 2, 9, "nothing instead of a word" },
		{ "thema:\n  - {ook: b}\n", 3, 5, "a word needs 'woord'" },
		{ "thema:\n  - {woord: [a]}\n", 3, 13,
		    "a list instead of a word" },
		{ "thema:\n  - woord:\n", 3, 11, "nothing instead of a word" },
		{ "thema:\n  - {woord: a, helt: b}\n", 3, 16,
		    "unknown field 'helt' of a word, did you mean 'helpt'?" },
		{ "thema:\n  - {woord: a, kleur: b}\n", 3, 16,
		    "unknown field 'kleur' of a word" },
		{ "thema:\n  - {woord: a, ook: {b: c}}\n", 3, 21,
		    "a map instead of a word" },
		{ "domeinen:\n  - {woord: a, soort: [fysiek]}\n", 3, 23,
		    "'soort' takes no list" },
		{ "domeinen:\n  - {woord: a, soort: fysik}\n", 3, 23,
		    "'soort' cannot be 'fysik', did you mean 'fysiek'?" },
		{ "domeinen:\n  - {woord: a, iv3: 7-2}\n", 3, 21,
		    "'7-2' is no Iv3 task field, which looks like 7.2" },
		{ "domeinen:\n  - {woord: a, iv3: [7.2, 7.]}\n", 3, 27,
		    "'7.' is no Iv3 task field, which looks like 7.2" },
		{ "afdelingen:\n  - {woord: a, domeinen: [groen, grien]}\n", 3,
		    34, "'domeinen' cannot be 'grien', did you mean 'groen'?" },
		{ "domeinen: [sport, riolering]\n", 2, 19,
		    "'riolering' is 'water en riolering' already" },
		{ "domeinen:\n  - {woord: sport, ook: [Groen]}\n", 3, 26,
		    "'Groen' is 'groen' already" },
		{ "domeinen:\n  - {woord: sport, ook: spel}\n  - spel\n", 4, 5,
		    "'spel' is 'sport' already" }
	};
	size_t i, n = words_count(words_list(w, "domeinen"));

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fault f = { .set = false };

		if (words_add(w, record_of(a, arena_format(a,
		    "woordenlijst: ons\n%s", cases[i].text)), &f))
			fail_msg("%s", cases[i].text);
		assert_string_equal(f.text, cases[i].fault);
		assert_int_equal(f.place.line, cases[i].line);
		assert_int_equal(f.place.column, cases[i].column);
	}
	/* and nothing of it was taken in */
	assert_int_equal(words_count(words_list(w, "domeinen")), n);
	assert_null(word_of("domeinen", "sport"));
	assert_null(word_of("thema", "a"));
	assert_null(words_list(w, "afdelingen"));
}

static void
what_is_too_long_is_no_word(void **state)
{
	struct fault f = { .set = false };
	char longest[400];

	(void)state;
	memset(longest, 'a', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	assert_false(words_add(w, record_of(a, arena_format(a,
	    "woordenlijst: ons\nthema: %s\n", longest)), &f));
	assert_string_equal(f.text, "too long for a word");
	longest[255] = '\0';
	add(arena_format(a, "woordenlijst: ons\nthema: %s\n", longest));
	is_the_word("thema", longest, longest);
}

static void
many_words_are_found_as_well_as_few(void **state)
{
	struct buffer b = { .size = 0 };
	int i;

	(void)state;
	buffer_add_text(&b, "woordenlijst: veel\nonderwerp:\n");
	for (i = 0; i < 5000; i++)
		buffer_format(&b, "  - {woord: Wóord %d, ook: ander %d}\n", i,
		    i);
	add(buffer_text(&b));
	buffer_free(&b);
	for (i = 0; i < 5000; i++) {
		const char *wanted = arena_format(a, "Wóord %d", i);

		is_the_word("onderwerp", wanted, wanted);
		is_the_word("onderwerp", arena_format(a, "woord  %d", i),
		    wanted);
		is_the_word("onderwerp", arena_format(a, "Ander %d", i),
		    wanted);
	}
}

static void
what_soort_it_is_follows_from_domeinen_when_not_said(void **state)
{
	static const struct {
		const char *text, *soort;
	} cases[] = {
		{ "soort: Fysiek\ndomeinen: zorg\n", "fysiek" },
		{ "soort: fysieke opgave\n", "fysiek" },
		{ "domeinen: zorg\n", "sociaal" },
		{ "domeinen: [Groen, riolering]\n", "fysiek" },
		{ "domeinen: [groen, zorg, verkeer]\n", "gemengd" },
		{ "domeinen: [groen, kaas]\n", NULL },
		{ "domeinen: [groen, [zorg]]\n", NULL },
		{ "domeinen: [sport, groen]\n", NULL },
		{ "domeinen: [fysiotherapie, groen]\n", "gemengd" },
		{ "domeinen: geen\n", NULL },
		{ "titel: t\n", NULL },
		{ "soort: anders\n", "anders" }
	};
	size_t i;

	(void)state;
	add("woordenlijst: ons\ndomeinen: [sport, {woord: fysiotherapie, "
	    "soort: sociaal}]\n");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const char *soort = words_soort(w, record_of(a,
		    cases[i].text));

		if (cases[i].soort == NULL)
			assert_null(soort);
		else
			assert_string_equal(soort, cases[i].soort);
	}
}

static void
a_file_adds_to_the_built_in_words(void **state)
{
	char name[] = "/tmp/words-XXXXXX";
	struct fault f = { .set = false };
	FILE *file;
	int fd = mkstemp(name);

	(void)state;
	assert_true(fd >= 0);
	file = fdopen(fd, "w");
	fputs("wijk: w\n", file);
	fflush(file);
	assert_null(words_file(a, name, &f));
	assert_string_equal(f.text, "no woordenlijst in this file");
	assert_string_equal(f.place.file, name);
	fputs("---\nwoordenlijst: a\nthema: sport\n"
	    "---\nwoordenlijst: b\nthema: spel\n", file);
	fflush(file);
	w = words_file(a, name, &f);
	assert_non_null(w);
	is_the_word("thema", "sport", "sport");
	is_the_word("thema", "spel", "spel");
	is_the_word("thema", "wonen", "wonen");
	fputs("---\nwoordenlijst: c\nthem: x\n", file);
	fflush(file);
	assert_null(words_file(a, name, &f));
	assert_int_equal(f.place.line, 10);
	fclose(file);
	remove(name);
	assert_null(words_file(a, name, &f));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(each_list_of_the_schema_is_built_in_and_no_other_is),
		TEST(every_spelling_of_the_built_in_lists_is_found),
		TEST(the_built_in_entries_are_whole),
		TEST(a_word_is_found_in_any_spelling_case_accent_and_blanks),
		TEST(two_texts_are_the_same_word_or_not),
		TEST(a_mistyped_word_has_advice),
		TEST(a_text_is_a_word_however_it_is_spelled),
		TEST(a_woordenlijst_adds_words_and_spellings),
		TEST(a_woordenlijst_replaces_the_lists_that_it_names),
		TEST(the_built_in_words_can_be_fed_back),
		TEST(a_malformed_woordenlijst_is_a_fault_at_its_place),
		TEST(what_is_too_long_is_no_word),
		TEST(many_words_are_found_as_well_as_few),
		TEST(what_soort_it_is_follows_from_domeinen_when_not_said),
		TEST(a_file_adds_to_the_built_in_words)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
