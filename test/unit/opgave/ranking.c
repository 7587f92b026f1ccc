#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/ranking.h"
#include "../../support/record.h"

static struct arena *a;
static struct words *words;
static struct fault fault;
static struct kader *kader;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	words = words_standaard(a);
	fault.set = false;
	kader = kader_read(a, words, record_of(a, "kader: k\n"
	    "aantal: 2\n"
	    "criteria:\n"
	    "  - {naam: x, gewicht: 60, leest: kenmerken.x,"
	    " waardering: [[0, 0], [1, 1]]}\n"
	    "  - {naam: y, gewicht: 40, leest: kenmerken.y,"
	    " waardering: [[0, 0], [1, 1]]}\n"), &fault);
	assert_non_null(kader);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* An opgave with these terms. */
static struct document *
opgave(const char *head, const char *status, const char *sum,
    const char *terms)
{
	return record_of(a, arena_format(a, "opgave: %s\nscore:\n"
	    "  kader: %s\n  status: %s\n  %s\n  %s\n", head, kader->name,
	    status, sum, terms));
}

static void
add(struct pool *p, struct document *d)
{
	if (!pool_add(p, words, d, &fault))
		fail_msg("%s", fault.text);
}

static void
a_score_is_read_as_it_stands(void **state)
{
	struct scored s;

	(void)state;
	assert_true(scored_read(a, kader, opgave("a", "onzeker",
	    "laag: -0.1\n  hoog: 39.9", "bijdragen: {x: -0.1}\n"
	    "  onbekend: {y: [0.0, 40.0]}"), &s, &fault));
	assert_int_equal(s.status, SCORED_OPEN);
	assert_int_equal(s.low, -1);
	assert_int_equal(s.high, 399);
	assert_int_equal(s.terms[0].low, -1);
	assert_int_equal(s.terms[0].high, -1);
	assert_int_equal(s.terms[1].low, 0);
	assert_int_equal(s.terms[1].high, 400);
}

static void
no_score_is_no_fault(void **state)
{
	struct scored s;

	(void)state;
	assert_true(scored_read(a, kader, record_of(a, "opgave: a\n"), &s,
	    &fault));
	assert_int_equal(s.status, SCORED_NOT);
}

static void
a_pool_is_by_wijk_and_id_whatever_the_order(void **state)
{
	struct pool *p = pool_new(a, kader);
	const char *telt = "totaal: 0.0", *terms = "bijdragen: {x: 0.0,"
	    " y: 0.0}";

	(void)state;
	add(p, opgave("c\nwijk: [w, v]", "telt", telt, terms));
	add(p, opgave("b\nwijk: v", "telt", telt, terms));
	add(p, opgave("a\nwijk: w", "onzeker", telt, terms));
	add(p, opgave("d\nwijk: w", "valt af", telt, terms));
	add(p, opgave("e\nwijk: w\nstand: opgelost", "telt", telt, terms));
	add(p, opgave("f\nwijk: w\naard: aanpak", "telt", telt, terms));
	add(p, record_of(a, "opgave: g\nwijk: w\n"));
	pool_close(p);
	assert_int_equal(p->count, 5);
	assert_int_equal(p->unscored, 1);
	assert_int_equal(p->wijk_count, 2);
	assert_string_equal(p->wijken[0].id, "v");
	assert_int_equal(p->wijken[0].count, 1);
	assert_string_equal(p->wijken[0].all[0]->id, "b");
	assert_int_equal(p->wijken[1].count, 2);
	assert_string_equal(p->wijken[1].all[0]->id, "a");
	assert_string_equal(p->wijken[1].all[1]->id, "c");
}

static void
a_place_is_written_behind_the_score(void **state)
{
	struct pool *p = pool_new(a, kader);
	struct document *d = opgave("a", "telt", "totaal: 90.0",
	    "bijdragen: {x: 60.0, y: 30.0}");
	struct ranking *g = ranking_new(a, kader, 0, 5, 9);
	struct ranked *w;

	(void)state;
	add(p, d);
	add(p, opgave("b", "telt", "totaal: 95.0",
	    "bijdragen: {x: 60.0, y: 35.0}"));
	pool_close(p);
	w = ranking_all(a, g, p, 1);
	assert_true(ranking_write(g, w, 0, &fault));
	assert_non_null(strstr(text_of(a, d), "  bijdragen: {x: 60.0, y: 30.0}"
	    "\nrang:\n  plaats: 2\n  uit: 2\n  beste: 2\n  slechtste: 2\n"
	    "  top: 1.00\n  aantal: 2\n  trekkingen: 5\n  startgetal: 9\n"));
	assert_true(ranking_clear(d, &fault));
	assert_null(strstr(text_of(a, d), "rang"));
	assert_true(ranking_clear(d, &fault));
}

static void
threads_make_no_difference(void **state)
{
	struct pool *p = pool_new(a, kader);
	struct ranking *g = ranking_new(a, kader, 0, 1000, 9);
	struct ranked *one, *other;
	size_t i, j;
	int jobs;

	(void)state;
	for (i = 0; i < 60; i++)
		add(p, opgave(arena_format(a, "o%zu\nwijk: w%zu", i, i % 7),
		    "onzeker", arena_format(a, "laag: %zu.0\n  hoog: %zu.0",
		    20 + i % 11, 50 + i % 11), arena_format(a,
		    "bijdragen: {x: %zu.0}\n  onbekend: {y: [10.0, 40.0]}",
		    10 + i % 11)));
	pool_close(p);
	assert_int_equal(p->wijk_count, 7);
	one = ranking_all(a, g, p, 1);
	assert_true(one[0].places[0].best < one[0].places[0].worst);
	for (jobs = 0; jobs < 9; jobs++) {
		other = ranking_all(a, g, p, jobs);
		for (i = 0; i < p->wijk_count; i++)
			for (j = 0; j < p->wijken[i].count; j++)
				assert_memory_equal(&one[i].places[j],
				    &other[i].places[j],
				    sizeof(one[i].places[j]));
	}
}

static void
only_never_is_nothing_and_only_always_is_all(void **state)
{
	(void)state;
	assert_int_equal(ranking_share(0, 10000), 0);
	assert_int_equal(ranking_share(1, 10000), 1);
	assert_int_equal(ranking_share(149, 10000), 1);
	assert_int_equal(ranking_share(150, 10000), 2);
	assert_int_equal(ranking_share(9999, 10000), 99);
	assert_int_equal(ranking_share(10000, 10000), 100);
	assert_int_equal(ranking_share(1, 2), 50);
	assert_int_equal(ranking_share(1, 1), 100);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
		TEST(a_score_is_read_as_it_stands),
		TEST(no_score_is_no_fault),
		TEST(a_pool_is_by_wijk_and_id_whatever_the_order),
		TEST(a_place_is_written_behind_the_score),
		TEST(threads_make_no_difference),
		TEST(only_never_is_nothing_and_only_always_is_all)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
