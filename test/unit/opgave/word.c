#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/word.h"
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
fault_text(bool good, const struct fault *f)
{
	if (good)
		return f->set ? "true, and a fault" : "";
	return arena_format(a, "%zu:%zu: %s", f->place.line, f->place.column,
	    f->text);
}

static const char *
known(const struct words *words, const char *list, const char *text)
{
	struct document *d = record_of(a, text);
	struct fault f = { .set = false };

	return fault_text(word_all_known(words, list, d, d->root->first, &f),
	    &f);
}

static void
a_word_in_any_spelling_is_known_and_unknown_is_no_mistype(void **state)
{
	(void)state;
	assert_string_equal(known(w, "stand", "stand: open\n"), "");
	assert_string_equal(known(w, "stand", "stand: 'OPEN '\n"), "");
	assert_string_equal(known(w, "stand", "stand: Afgerond\n"), "");
	assert_string_equal(known(w, "stand", "stand:\n"), "");
	assert_string_equal(known(w, "stand", "stand: onbekend\n"), "");
	assert_string_equal(known(w, "domeinen", "domeinen: Geen\n"), "");
	assert_string_equal(known(w, "domeinen", "d: [groen, Riolering]\n"),
	    "");
}

static void
another_one_is_a_fault_at_its_place_with_what_was_meant(void **state)
{
	(void)state;
	assert_string_equal(known(w, "stand", "stand: opne\n"),
	    "1:8: unknown word 'opne' for 'stand', did you mean 'open'?");
	assert_string_equal(known(w, "stand", "stand: half\n"),
	    "1:8: unknown word 'half' for 'stand', it must be open, opgelost "
	    "or vervallen");
	assert_string_equal(known(w, "domeinen", "d: [groen, gron]\n"),
	    "1:12: unknown word 'gron' for 'd', did you mean 'groen'?");
	assert_string_equal(known(w, "domeinen", "d: [[groen]]\n"),
	    "1:5: 'd' has a list instead of a word");
	assert_string_equal(known(w, "stand", "stand: {a: open}\n"),
	    "1:8: 'stand' has a map instead of a word");
}

static void
without_a_list_any_word_will_do(void **state)
{
	(void)state;
	assert_string_equal(known(NULL, "stand", "stand: half\n"), "");
	assert_string_equal(known(w, "nergens", "stand: half\n"), "");
}

static const char *
chosen(const char *text)
{
	static const char *const choices[] = { "bevestigd", "afgewezen",
	    NULL };
	struct document *d = record_of(a, text);
	struct fault f = { .set = false };

	return fault_text(word_chosen(choices, d, d->root->first, &f), &f);
}

static void
a_choice_is_one_of_its_words_in_any_case(void **state)
{
	(void)state;
	assert_string_equal(chosen("status: Bevestigd\n"), "");
	assert_string_equal(chosen("status:\n"), "");
	assert_string_equal(chosen("status: onbekend\n"), "");
	assert_string_equal(chosen("status: bevestgd\n"), "1:9: unknown word "
	    "'bevestgd' for 'status', did you mean 'bevestigd'?");
	assert_string_equal(chosen("status: ja\n"), "1:9: unknown word 'ja' "
	    "for 'status', it must be bevestigd or afgewezen");
	assert_string_equal(chosen("status: [bevestigd]\n"),
	    "1:9: 'status' has a list instead of a word");
}

static const char *
settles(const char *text)
{
	struct document *d = record_of(a, text);
	struct fault f = { .set = false };

	return fault_text(word_settles(w, d, &f), &f);
}

static const char *
koppelingen(const char *text)
{
	struct document *d = record_of(a, text);
	struct fault f = { 0 };

	return word_koppelingen_known(d, value_get(d->root, "koppelingen"),
	    &f) ? "" : arena_format(a, "%zu:%zu: %s", f.place.line,
	    f.place.column, f.text);
}

static void
the_status_of_a_koppeling_is_one_that_there_is(void **state)
{
	(void)state;
	assert_string_equal(koppelingen("opgave: a\n"), "");
	assert_string_equal(koppelingen("koppelingen: geen\n"), "");
	assert_string_equal(koppelingen("koppelingen: [b, {met: c}, {met: d, "
	    "status: Bevestigd}, {met: e, status: onbekend}]\n"), "");
	assert_string_equal(koppelingen("koppelingen: [b, {met: c, status: "
	    "afgewzen}]\n"), "1:35: unknown word 'afgewzen' for 'status', "
	    "did you mean 'afgewezen'?");
	assert_string_equal(koppelingen("koppelingen: {met: c, status: []}\n"),
	    "1:31: 'status' has a list instead of a word");
}

static void
what_is_not_open_need_not_say_what_it_is(void **state)
{
	(void)state;
	assert_string_equal(settles("opgave: a\n"), "");
	assert_string_equal(settles("opgave: a\naard: x\nstand: klaar\n"), "");
	assert_string_equal(settles("opgave: a\naard: wensje\n"), "2:7: "
	    "unknown word 'wensje' for 'aard', did you mean 'wens'?");
	assert_string_equal(settles("opgave: a\nstand: vervalen\n"), "2:8: "
	    "unknown word 'vervalen' for 'stand', did you mean 'vervallen'?");
}

static const char *
soort(const char *text)
{
	struct document *d = record_of(a, text);
	struct fault f = { .set = false };

	return fault_text(word_soort_known(w, d, &f), &f);
}

static void
a_soort_of_its_own_leaves_the_domeinen_unread(void **state)
{
	(void)state;
	assert_string_equal(soort("soort: fysiek\ndomeinen: gron\n"), "");
	assert_string_equal(soort("domeinen: [groen, zorg]\n"), "");
	assert_string_equal(soort("domeinen: gron\n"), "1:11: unknown word "
	    "'gron' for 'domeinen', did you mean 'groen'?");
	assert_string_equal(soort("soort: fysik\n"), "1:8: unknown word "
	    "'fysik' for 'soort', did you mean 'fysiek'?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		a_word_in_any_spelling_is_known_and_unknown_is_no_mistype),
	    cmocka_unit_test(
		another_one_is_a_fault_at_its_place_with_what_was_meant),
	    cmocka_unit_test(without_a_list_any_word_will_do),
	    cmocka_unit_test(a_choice_is_one_of_its_words_in_any_case),
	    cmocka_unit_test(
		the_status_of_a_koppeling_is_one_that_there_is),
	    cmocka_unit_test(what_is_not_open_need_not_say_what_it_is),
	    cmocka_unit_test(a_soort_of_its_own_leaves_the_domeinen_unread)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
