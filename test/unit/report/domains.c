#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/domains.h"
#include "../../support/survey.h"

static struct arena *arena;

#define DOMAINS(texts) \
	domains_of(texts, sizeof(texts) / sizeof(*(texts)))

static struct domains *
domains_of(const char *const *texts, size_t count)
{
	struct survey *s = survey_of(arena, texts, count);

	return domains_make(arena, s, &s->wijken[0]);
}

static void
without_a_domain_there_is_nothing(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w}",
		"{opgave: b, wijk: w, domeinen: geen}",
		"{opgave: c, wijk: w, domeinen: [[groen], {x: groen}]}",
		"{opgave: d, wijk: w, stand: opgelost, domeinen: groen}"
	};

	(void)state;
	assert_null(DOMAINS(texts));
}

static void
that_of_most_opgaven_comes_first(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, domeinen: [Riolering, zorg]}",
		"{opgave: b, wijk: w, domeinen: [welzijn, GROEN, groen]}",
		"{opgave: c, wijk: w, domeinen: groen}",
		"{opgave: d, wijk: w}"
	};
	static const char *const want[] = {
		"groen", "water en riolering", "welzijn", "zorg"
	};
	const struct domains *d = DOMAINS(texts);
	size_t i;

	(void)state;
	assert_int_equal(d->count, 4);
	for (i = 0; i < 4; i++)
		assert_string_equal(d->all[i].word, want[i]);
	assert_int_equal(d->all[0].opgaven, 2);
	assert_int_equal(d->row_count, 3);
	assert_int_equal(d->rows[0].count, 2);
	assert_int_equal(d->rows[0].numbers[0], 1);
	assert_int_equal(d->rows[0].numbers[1], 3);
	assert_int_equal(d->rows[1].count, 2);
	assert_int_equal(d->rows[1].numbers[0], 0);
	assert_int_equal(d->unknown_count, 1);
	assert_string_equal(d->unknown[0]->id, "d");
}

static void
a_word_of_ones_own_is_told_as_it_is(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, domeinen: ['<b>', '']}"
	};
	const struct domains *d = DOMAINS(texts);

	(void)state;
	assert_string_equal(d->all[0].word, "<b>");
	assert_int_equal(d->rows[0].count, d->count);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_domain_there_is_nothing),
		cmocka_unit_test(that_of_most_opgaven_comes_first),
		cmocka_unit_test(a_word_of_ones_own_is_told_as_it_is),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
