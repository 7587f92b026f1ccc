#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/bond.h"
#include "../../support/record.h"

static struct arena *a;
static int faults, warnings;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	faults = warnings = 0;
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
on_fault(const struct fault *f)
{
	(void)f;
	faults++;
}

static void
on_warning(const struct fault *f)
{
	(void)f;
	warnings++;
}

/* What x, y and z say of each other, as the koppelingen of each; NULL: it does
 * not speak. */
static struct bond_end *
read(const struct kader *k, const char *x, const char *y, const char *z)
{
	static const struct bond_ear ear = { on_fault, on_warning };
	static const char *const names[] = { "x", "y", "z" };
	const char *said[] = { x, y, z };
	struct bond_end *ends = arena_array(a, 3, sizeof(*ends));
	struct index *ids = index_new(a);
	size_t i;

	for (i = 0; i < 3; i++) {
		ends[i].record = record_of(a, arena_format(a, "opgave: %s\n"
		    "koppelingen: [%s]\n", names[i], said[i] == NULL ? "" :
		    said[i]));
		ends[i].id = names[i];
		ends[i].speaks = said[i] != NULL;
		index_add(ids, ends[i].record);
	}
	bond_read(a, k, ids, NULL, ends, 3, &ear);
	return ends;
}

static const struct kader *
kader(void)
{
	return kader_standaard(a, words_standaard(a));
}

static void
both_sides_see_what_one_of_them_confirmed(void **state)
{
	struct bond_end *e = read(kader(), "{met: z, status: bevestigd, "
	    "effect: -klein}, {met: y, status: voorgesteld}", "", "");

	(void)state;
	assert_int_equal(e[0].count, 1);
	assert_int_equal(e[1].count, 0);
	assert_int_equal(e[2].count, 1);
	assert_int_equal(e[0].bonds[0].other, 2);
	assert_int_equal(e[2].bonds[0].other, 0);
	assert_true(e[0].bonds[0].effect == -5 * NUMBER_ONE);
	assert_true(e[2].bonds[0].effect == -5 * NUMBER_ONE);
	assert_true(e[0].bonds[0].has_effect);
	assert_true(e[0].bonds[0].print == e[2].bonds[0].print);
}

static void
what_one_of_them_rejects_is_none(void **state)
{
	(void)state;
	assert_int_equal(read(kader(), "{met: y, status: bevestigd}",
	    "{met: x, status: afgewezen, effect: 3}", "")[0].count, 0);
	assert_int_equal(read(kader(), "{met: y, status: voorgesteld, "
	    "effect: 5}", "{met: x}", "")[0].count, 0);
	/* who does not speak rejects nothing either */
	assert_int_equal(read(kader(), "{met: y, status: bevestigd}",
	    NULL, "")[0].count, 1);
}

static void
who_needs_the_other_is_not_who_is_needed(void **state)
{
	struct bond_end *e = read(kader(), "", "{met: x, status: bevestigd, "
	    "verband: vereist}", "{met: x, status: bevestigd, "
	    "verband: sluit uit}, {met: w, status: bevestigd, "
	    "verband: vereist}");

	(void)state;
	assert_int_equal(e[0].count, 2);
	assert_true(e[0].bonds[0].needed && !e[0].bonds[0].needs);
	assert_true(e[1].bonds[0].needs && !e[1].bonds[0].needed);
	assert_true(e[0].bonds[1].excludes && e[2].bonds[0].excludes);
	assert_false(e[0].bonds[1].has_effect);
	assert_true(e[0].bonds[0].print != e[1].bonds[0].print);
	assert_null(e[0].missing);
	assert_string_equal(e[2].missing, "w");
}

static void
of_two_effects_that_were_confirmed_the_lower_one_counts(void **state)
{
	struct bond_end *e = read(kader(), "{met: y, status: bevestigd, "
	    "effect: groot}", "{met: x, status: bevestigd, effect: klein}",
	    "");

	(void)state;
	assert_true(e[0].bonds[0].effect == 5 * NUMBER_ONE);
	assert_int_equal(warnings, 1);
	e = read(kader(), "{met: y, status: bevestigd, effect: groot}",
	    "{met: x, status: bevestigd, effect: 20}", "");
	assert_true(e[0].bonds[0].effect == 20 * NUMBER_ONE);
	assert_int_equal(warnings, 1);
	/* a proposal does not take away from what people said */
	e = read(kader(), "{met: y, status: bevestigd, effect: groot}",
	    "{met: x, status: voorgesteld, effect: -klein}", "");
	assert_true(e[0].bonds[0].effect == 20 * NUMBER_ONE);
	assert_int_equal(warnings, 1);
	e = read(kader(), "{met: y, status: bevestigd}",
	    "{met: x, status: voorgesteld, effect: -klein}", "");
	assert_true(e[0].bonds[0].effect == -5 * NUMBER_ONE);
}

static void
its_print_is_the_same_without_a_kader_and_in_any_order(void **state)
{
	const char *groot = "{met: y, status: bevestigd, effect: groot}";
	const char *klein = "{met: x, status: bevestigd, effect: klein}";
	uint64_t print = read(kader(), groot, klein, "")[0].bonds[0].print;

	(void)state;
	assert_true(read(NULL, groot, klein, "")[0].bonds[0].print == print);
	assert_true(read(NULL, "{met: y, status: bevestigd, effect: klein}",
	    "{met: x, status: bevestigd, effect: groot}",
	    "")[1].bonds[0].print == print);
	assert_true(read(NULL, groot, "", "")[0].bonds[0].print != print);
	assert_int_equal(warnings, 1);	/* without points nothing differs */
}

static void
what_cannot_be_read_is_left_out(void **state)
{
	struct bond_end *e = read(kader(), "{met: y, status: bevstigd}, "
	    "{met: y, status: bevestigd, verband: na elkaar}, {met: y, "
	    "status: bevestigd, effect: veel}, {met: y, status: bevestigd, "
	    "effect: [1]}, {met: y, status: bevestigd, effect: 1000001}, "
	    "y, {status: bevestigd}, {met: x, status: bevestigd}", "", "");

	(void)state;
	assert_int_equal(e[0].count, 0);
	assert_int_equal(faults, 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    both_sides_see_what_one_of_them_confirmed, begin, end),
		cmocka_unit_test_setup_teardown(
		    what_one_of_them_rejects_is_none, begin, end),
		cmocka_unit_test_setup_teardown(
		    who_needs_the_other_is_not_who_is_needed, begin, end),
		cmocka_unit_test_setup_teardown(
		    of_two_effects_that_were_confirmed_the_lower_one_counts,
		    begin, end),
		cmocka_unit_test_setup_teardown(
		    its_print_is_the_same_without_a_kader_and_in_any_order,
		    begin, end),
		cmocka_unit_test_setup_teardown(
		    what_cannot_be_read_is_left_out, begin, end)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
