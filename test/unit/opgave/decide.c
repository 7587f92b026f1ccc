#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/assign.h"
#include "../../../lib/opgave/decide.h"
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

/* The keuze of a record after an assignment. */
static const char *
decided(const char *record, const char *word)
{
	struct document *d = record_of(a, record);
	struct decide was = decide_begin(d);
	struct fault f = { .set = false };
	struct assignment *as = assign_parse(a, KIND_OPGAVE, word, &f);

	if (as == NULL || !assign_apply(as, d, &f) || !decide_end(&was, d, &f))
		return f.text[0] == '\0' ? "?" : arena_copy(a, f.text,
		    strlen(f.text));
	return strstr(text_of(a, d), "keuze:");
}

#define SCORE "score: {van: aaaa0000}\n"

static void
a_keuze_gets_what_its_score_read(void **state)
{
	(void)state;
	assert_string_equal(decided("opgave: x\n" SCORE, "keuze=later"),
	    "keuze:\n  besluit: later\n  van: aaaa0000\n");
	assert_string_equal(decided("opgave: x\n" SCORE "keuze: later\n",
	    "keuze.datum=2026"),
	    "keuze:\n  besluit: later\n  datum: 2026\n  van: aaaa0000\n");
}

static void
only_what_changed_is_decided_anew(void **state)
{
	static const char two[] = "opgave: x\n" SCORE "keuze:\n"
	    "- {besluit: later, van: b}\n- {besluit: verbinden, van: c}\n";

	(void)state;
	assert_string_equal(decided(two, "keuze[1].door=raad"), "keuze:\n"
	    "- {besluit: later, van: b}\n"
	    "- {besluit: verbinden, van: aaaa0000, door: raad}\n");
	assert_string_equal(decided(two, "keuze-=later"), "keuze:\n"
	    "- {besluit: verbinden, van: c}\n");
	assert_string_equal(decided(two, "keuze[1].besluit=verbinden"),
	    strstr(two, "keuze:"));
}

static void
what_is_given_by_hand_stays(void **state)
{
	(void)state;
	assert_string_equal(decided("opgave: x\n" SCORE,
	    "keuze={besluit: later, van: mine}"),
	    "keuze: {besluit: later, van: mine}\n");
	assert_string_equal(decided("opgave: x\n" SCORE "keuze: {besluit: "
	    "later, van: b}\n", "keuze.van=mine"),
	    "keuze: {besluit: later, van: mine}\n");
}

static void
without_a_score_the_fields_count(void **state)
{
	const char *fields = decide_fields(record_of(a, "opgave: x\n"
	    "titel: t\n"), a);

	(void)state;
	assert_int_equal(strlen(fields), 8);
	assert_string_equal(fields, decide_fields(record_of(a,
	    "# anders geschreven\nopgave: 'x'\nscore: {totaal: 1}\n"
	    "titel: \"t\"\nrang: {}\nadvies: {}\nkeuze: later\n"), a));
	assert_string_not_equal(fields, decide_fields(record_of(a,
	    "opgave: x\ntitel: u\n"), a));
	assert_non_null(strstr(decided("opgave: x\ntitel: t\n",
	    "keuze=later"), fields));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_keuze_gets_what_its_score_read),
		TEST(only_what_changed_is_decided_anew),
		TEST(what_is_given_by_hand_stays),
		TEST(without_a_score_the_fields_count)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
