#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/keuze.h"
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

/* What a record that is an opgave with these fields chose. */
static enum keuze_outcome
chosen(const char *fields)
{
	return keuze_chosen(keuze_last(record_of(a, arena_format(a,
	    "opgave: x\n%s\n", fields))));
}

static enum keuze_advies
goes(const char *score, const char *advies)
{
	return keuze_advies(record_of(a, arena_format(a,
	    "opgave: x\n%s\nadvies: {%s}\n", score, advies)));
}

static void
the_last_keuze_holds(void **state)
{
	(void)state;
	assert_int_equal(chosen("keuze: verbinden"), KEUZE_JOIN);
	assert_int_equal(chosen("keuze: {besluit: later}"), KEUZE_LATER);
	assert_int_equal(chosen("keuze: [later, {besluit: niet verbinden}]"),
	    KEUZE_DECLINE);
	assert_int_equal(chosen("keuze: [{besluit: verbinden}, later]"),
	    KEUZE_LATER);
	assert_int_equal(chosen("keuze: [verbinden, {fase: besluit}]"),
	    KEUZE_NONE);
}

static void
what_is_no_word_of_the_list_is_nothing(void **state)
{
	static const char *const none[] = {
		"titel: x", "keuze:", "keuze: geen", "keuze: onbekend",
		"keuze: mits", "keuze: verbind", "keuze: {besluit: [later]}",
		"keuze: [[later]]", "keuze: {}"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(none) / sizeof(*none); i++)
		assert_int_equal(chosen(none[i]), KEUZE_NONE);
	assert_int_equal(chosen("keuze: Niet Verbinden"), KEUZE_DECLINE);
	assert_int_equal(keuze_advised(record_of(a,
	    "opgave: x\nadvies: {uitkomst: later}\n")), KEUZE_NONE);
	assert_int_equal(keuze_advised(record_of(a,
	    "opgave: x\nadvies: {uitkomst: mits}\n")), KEUZE_IF);
	assert_int_equal(keuze_advised(record_of(a,
	    "opgave: x\nadvies: mits\n")), KEUZE_NONE);
}

static void
to_take_along_differs_from_not_to(void **state)
{
	static const struct {
		enum keuze_outcome advised, chosen;
		bool differs;
	} cases[] = {
		{ KEUZE_JOIN, KEUZE_JOIN, false },
		{ KEUZE_JOIN, KEUZE_DECLINE, true },
		{ KEUZE_JOIN, KEUZE_LATER, true },
		{ KEUZE_IF, KEUZE_JOIN, false },
		{ KEUZE_IF, KEUZE_LATER, true },
		{ KEUZE_DECLINE, KEUZE_JOIN, true },
		{ KEUZE_DECLINE, KEUZE_DECLINE, false },
		{ KEUZE_DECLINE, KEUZE_LATER, false },
		{ KEUZE_NONE, KEUZE_JOIN, false },
		{ KEUZE_JOIN, KEUZE_NONE, false },
		{ KEUZE_DECLINE, KEUZE_NONE, false }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(keuze_differs(cases[i].advised,
		    cases[i].chosen), cases[i].differs);
}

static void
an_advies_goes_with_its_score(void **state)
{
	(void)state;
	assert_int_equal(goes("titel: t", "reden: x"), KEUZE_FITS);
	assert_int_equal(goes("titel: t", "uitkomst: mits"), KEUZE_NO_SCORE);
	assert_int_equal(goes("score: {kader: k@1}", "uitkomst: verbinden, "
	    "kader: k@2"), KEUZE_OTHER_KADER);
	assert_int_equal(goes("score: {kader: k@1, status: telt}",
	    "uitkomst: verbinden, kader: k@1"), KEUZE_FITS);
	assert_int_equal(goes("score: {kader: k@1}", "uitkomst: verbinden"),
	    KEUZE_FITS);
	assert_int_equal(goes("score: {status: valt af}",
	    "uitkomst: verbinden"), KEUZE_FELL_OUT);
	assert_int_equal(goes("score: {status: valt af}",
	    "uitkomst: niet verbinden"), KEUZE_FITS);
	assert_int_equal(goes("score: {status: onzeker}",
	    "uitkomst: verbinden"), KEUZE_GATE_OPEN);
	assert_int_equal(goes("score: {status: onzeker}",
	    "uitkomst: mits"), KEUZE_FITS);
	assert_int_equal(goes("score: {status: telt}", "uitkomst: mits"),
	    KEUZE_GATE_CLOSED);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_last_keuze_holds),
		TEST(what_is_no_word_of_the_list_is_nothing),
		TEST(to_take_along_differs_from_not_to),
		TEST(an_advies_goes_with_its_score)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
