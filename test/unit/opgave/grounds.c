#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/decide.h"
#include "../../../lib/opgave/grounds.h"
#include "../../support/record.h"

static struct arena *a;
static struct grounds grounds;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	grounds.kader = kader_standaard(a, NULL);
	grounds.wijken = wijken_new(a);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

#define OPGAVE "opgave: x\nkenmerken: {draagvlak: %d}\n%s"

static const char *
changed(int support, const char *rest, const char *van)
{
	struct document *d = record_of(a, arena_format(a, OPGAVE, support,
	    rest));
	struct document *by = record_of(a, arena_format(a,
	    "opgave: x\nkeuze: {van: '%s'}\n", van));

	return grounds_changed(d, value_get(by->root, "keuze"),
	    grounds_read(&grounds, d), a);
}

static const char *
read_of(int support)
{
	return grounds_read(&grounds, record_of(a, arena_format(a, OPGAVE,
	    support, "")));
}

static void
what_is_scored_is_read(void **state)
{
	(void)state;
	assert_non_null(read_of(3));
	assert_string_equal(read_of(3), read_of(3));
	assert_string_not_equal(read_of(3), read_of(4));
	assert_null(grounds_read(&grounds, record_of(a, "opgave: x\n"
	    "stand: opgelost\n")));
	assert_null(grounds_read(&grounds, record_of(a, "opgave: x\n"
	    "aard: aanpak\n")));
	assert_null(grounds_read(&grounds, record_of(a, "opgave: x\n"
	    "kenmerken: {draagvlak: hoog}\n")));
}

static void
a_keuze_on_a_score_holds_while_that_reads_the_same(void **state)
{
	(void)state;
	assert_null(changed(3, "score: {}\n", read_of(3)));
	assert_null(changed(3, "titel: anders\nscore: {}\n", read_of(3)));
	assert_string_equal(changed(4, "score: {}\n", read_of(3)), read_of(4));
}

/* That of a keuze on that score, by a kader that reads no plans. */
static const char *
kept(const char *plannen)
{
	return decide_scored(record_of(a, arena_format(a, "opgave: x\n%s",
	    plannen)), "1b1b1b1b", a);
}

static const char *
moved(const char *van, const char *plannen)
{
	struct document *d = record_of(a, arena_format(a, "opgave: x\n"
	    "score: {}\nkeuze: {van: '%s'}\n%s", van, plannen));

	return grounds_changed(d, value_get(d->root, "keuze"), "1b1b1b1b", a);
}

static void
a_keuze_holds_while_no_plan_moves(void **state)
{
	static const char plans[] = "plannen: [{naam: A, status: idee, "
	    "periode: 2029, duur: 5}, {naam: B, periode: 2030}]\n";
	static const char *const others[] = {
		"plannen: [{naam: A, status: idee, periode: 2031, duur: 5}, "
		    "{naam: B, periode: 2030}]\n",
		"plannen: [{naam: A, status: uitgesteld, periode: 2029, "
		    "duur: 5}, {naam: B, periode: 2030}]\n",
		"plannen: [{naam: A, status: idee, periode: 2029, duur: 7}, "
		    "{naam: B, periode: 2030}]\n",
		"plannen: [{naam: A, status: idee, periode: 2029, duur: 5}]\n",
		""
	};
	const char *van = kept(plans);
	size_t i;

	(void)state;
	assert_null(moved(van, plans));
	assert_null(moved(van, "plannen: [{naam: Anders, status: "
	    "uitvoering, "
	    "periode: 2029, duur: 5, budget: 3}, {periode: 2030}]\n"));
	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		assert_string_equal(moved(van, others[i]), kept(others[i]));
	/* without plans, and before they counted, it is that of the score */
	assert_string_equal(kept(""), "1b1b1b1b");
	assert_null(moved("1b1b1b1b", plans));
}

static void
a_keuze_on_the_opgave_holds_while_no_field_changes(void **state)
{
	const char *fields = decide_fields(record_of(a, arena_format(a,
	    OPGAVE, 3, "")), a);

	(void)state;
	assert_null(changed(3, "", fields));
	assert_null(changed(3, "score: {totaal: 1}\nadvies: {}\n", fields));
	assert_non_null(changed(4, "", fields));
	assert_non_null(changed(4, "score: {}\n", fields));
	/* what it is now is what opg-set would fill in */
	assert_string_equal(changed(3, "", "00000000"), fields);
}

static void
nothing_is_said_of_what_is_not_known(void **state)
{
	struct document *d = record_of(a, "opgave: x\nscore: {}\n"
	    "keuze: {besluit: later}\n");

	(void)state;
	assert_null(grounds_changed(d, value_get(d->root, "keuze"), "1", a));
	assert_null(grounds_changed(d, NULL, "1", a));
	/* it cannot be scored */
	d = record_of(a, "opgave: x\nscore: {}\nkeuze: {van: '1'}\n");
	assert_null(grounds_changed(d, value_get(d->root, "keuze"), NULL, a));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_scored_is_read),
		TEST(a_keuze_on_a_score_holds_while_that_reads_the_same),
		TEST(a_keuze_holds_while_no_plan_moves),
		TEST(a_keuze_on_the_opgave_holds_while_no_field_changes),
		TEST(nothing_is_said_of_what_is_not_known)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
