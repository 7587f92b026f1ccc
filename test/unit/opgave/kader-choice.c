#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/kader.h"
#include "../../support/kader.h"
#include "../../support/record.h"

static struct arena *a;
static struct words *words;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	words = words_standaard(a);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* A kader of two criteria with more fields, from line 5 on. */
static const char *
with(const char *fields)
{
	return arena_format(a, "kader: k\ncriteria:\n"
	    "- {naam: wensen, vraag: Wie wil het?, gewicht: 60, leest: "
	    "kenmerken.w, schaal: {1: niemand, 5: allen}, waardering: "
	    "[[1, 0], [5, 1]]}\n"
	    "- {naam: planning, gewicht: 40, leest: start, waardering: "
	    "[[0, 0], [1, 1]]}\n%s", fields);
}

static const struct kader *
kader_with(const char *fields)
{
	struct fault f = { .set = false };
	const struct kader *k = kader_read(a, words, record_of(a,
	    with(fields)), &f);

	assert_string_equal(f.text, "");
	return k;
}

static void
without_limits_three_are_taken_along_at_any_price(void **state)
{
	const struct kader *k = kader_with("");

	(void)state;
	assert_int_equal(k->aantal, 3);
	assert_false(k->has_budget);
	assert_int_equal(k->effects[KADER_KLEIN], 5 * NUMBER_ONE);
	assert_int_equal(k->effects[KADER_MIDDEL], 10 * NUMBER_ONE);
	assert_int_equal(k->effects[KADER_GROOT], 20 * NUMBER_ONE);
	assert_int_equal(k->set_count, 0);
	assert_int_equal(k->order_count, 0);
}

static void
limits_effects_weights_and_an_order_are_read(void **state)
{
	const struct kader *k = kader_with("aantal: 5\nbudget: 2000000\n"
	    "effecten: {groot: 12.5}\n"
	    "gewichten:\n  bewoners: {planning: 25.5, wensen: 74.5}\n"
	    "  raad: {wensen: 0, planning: 100}\n"
	    "volgorde: [planning, wensen]\n");

	(void)state;
	assert_int_equal(k->aantal, 5);
	assert_true(k->has_budget);
	assert_int_equal(k->budget, 2000000 * NUMBER_ONE);
	assert_int_equal(k->effects[KADER_MIDDEL], 10 * NUMBER_ONE);
	assert_int_equal(k->effects[KADER_GROOT], 12500000);
	assert_int_equal(k->set_count, 2);
	assert_string_equal(k->sets[0].name, "bewoners");
	assert_int_equal(k->sets[0].weights[0], 74500000);
	assert_int_equal(k->sets[0].weights[1], 25500000);
	assert_string_equal(k->sets[1].name, "raad");
	assert_int_equal(k->sets[1].weights[0], 0);
	assert_int_equal(k->order_count, 2);
	assert_int_equal(k->order[0], 1);
	assert_int_equal(k->order[1], 0);
	k = kader_with("volgorde: planning\n");
	assert_int_equal(k->order_count, 1);
	assert_int_equal(k->order[0], 1);
}

static void
what_it_asks_and_what_points_mean_is_kept(void **state)
{
	const struct kader *k = kader_with("toetsen: [{naam: doel, vraag: "
	    "Blijft het doel?}, mag]\n"
	    "schalen: {kansen.waarde: {1: aardig, 5: veel}}\n");

	(void)state;
	assert_string_equal(k->criteria[0].question, "Wie wil het?");
	assert_int_equal(k->criteria[0].scale.count, 2);
	assert_string_equal(k->criteria[0].scale.meanings[1].value, "5");
	assert_string_equal(k->criteria[0].scale.meanings[1].text, "allen");
	assert_null(k->criteria[1].question);
	assert_int_equal(k->criteria[1].scale.count, 0);
	assert_string_equal(k->gates[0].question, "Blijft het doel?");
	assert_null(k->gates[1].question);
	assert_int_equal(k->scale_count, 1);
	assert_string_equal(k->scales[0].field, "kansen.waarde");
	assert_string_equal(k->scales[0].meanings[0].text, "aardig");
	k = kader_with("schalen: {kenmerken.eigen: {1: laag}}\n");
	assert_string_equal(k->scales[0].field, "kenmerken.eigen");
}

static void
a_choice_that_cannot_be_made_is_no_kader(void **state)
{
	static const struct {
		const char *fields, *fault;
	} cases[] = {
		{ "aantal: 0", "5:9: 'aantal' must be a whole number from 1 "
		    "to 1000000" },
		{ "aantal: 2.5", "5:9: 'aantal' must be a whole number from 1 "
		    "to 1000000" },
		{ "aantal: 2..3",
		    "5:9: 'aantal' is '2..3', it must be one number" },
		{ "budget: -1", "5:9: 'budget' cannot be below 0" },
		{ "budget: 1..2",
		    "5:9: 'budget' is '1..2', it must be one number" },
		{ "effecten: {klein: -5}", "5:19: 'klein' must lie between 0 "
		    "and 100; a koppeling that hinders says -klein" },
		{ "effecten: {klein: 15}", "5:11: 'effecten' must not "
		    "descend: klein is 15, middel 10, groot 20" },
		{ "effecten: {grot: 30}",
		    "5:12: unknown field 'grot', did you mean 'groot'?" },
		{ "gewichten: {raad: {wensen: 100}}",
		    "5:13: weight set 'raad' has no weight for 'planning'" },
		{ "gewichten: {raad: {wensen: 50, planning: 40}}",
		    "5:13: the weights of 'raad' add up to 90, not to 100" },
		{ "gewichten: {raad: {wensen: 50, planing: 50}}",
		    "5:32: there is no criterion 'planing', did you mean "
		    "'planning'?" },
		{ "gewichten: {raad: {wensen: 110, planning: -10}}",
		    "5:28: 'wensen' must lie between 0 and 100" },
		{ "gewichten: {raad: {wensen: , planning: 100}}",
		    "5:13: weight set 'raad' has no weight for 'wensen'" },
		{ "gewichten: {raad: }", "5:13: weight set 'raad' must be a "
		    "map with a weight for each criterion" },
		{ "schalen: {kansen.warde: {1: aardig}}",
		    "5:11: unknown field 'warde', did you mean 'waarde'?" },
		{ "schalen: {kanzen.waarde: {1: aardig}}",
		    "5:11: unknown field 'kanzen', did you mean 'kansen'?" },
		{ "schalen: {titel.waarde: {1: aardig}}",
		    "5:11: unknown field 'waarde'" },
		{ "schalen: {kansen.waarde: aardig}",
		    "5:26: 'kansen.waarde' is 'aardig', not a map" },
		{ "volgorde: [wensen, weer]",
		    "5:20: there is no criterion 'weer' in this kader" },
		{ "volgorde: [wensen, planning, wensen]",
		    "5:30: 'volgorde' names 'wensen' twice" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(kader_fault(a, words, with(cases[i].fields)),
		    cases[i].fault);
}

static void
an_effect_is_a_word_or_points_with_or_without_a_minus(void **state)
{
	static const struct {
		const char *text;
		int64_t points;
	} cases[] = {
		{ "klein", 5000000 }, { "middel", 10000000 },
		{ "-groot", -30000000 }, { "7.5", 7500000 },
		{ "-12", -12000000 }
	};
	const struct kader *k = kader_with("effecten: {groot: 30}\n");
	int64_t points;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_true(kader_effect(k, cases[i].text, &points));
		assert_int_equal(points, cases[i].points);
	}
	assert_false(kader_effect(k, "veel", &points));
	assert_false(kader_effect(k, "--groot", &points));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(without_limits_three_are_taken_along_at_any_price),
		TEST(limits_effects_weights_and_an_order_are_read),
		TEST(what_it_asks_and_what_points_mean_is_kept),
		TEST(a_choice_that_cannot_be_made_is_no_kader),
		TEST(an_effect_is_a_word_or_points_with_or_without_a_minus)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
