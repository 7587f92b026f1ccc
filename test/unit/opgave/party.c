#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/party.h"
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

enum { MOST = 40 };

/* Opgaven of wijk w, each with the fields of its text. */
struct wijk {
	struct area_names areas_of;
	struct party_names names;
	struct areas areas[MOST];
	struct parties parties[MOST];
	size_t count;
};

static struct wijk *
new_wijk(void)
{
	struct wijk *w = arena_alloc(a, sizeof(*w));
	struct words *words = words_standaard(a);

	w->areas_of = area_names_new(a, words);
	w->names = party_names_new(a, words);
	return w;
}

static bool
add(struct wijk *w, const char *text, struct fault *f)
{
	struct document *d = record_of(a, text);
	const struct value *wijken = value_get(d->root, "wijk");
	size_t i = w->count++;

	if (!area_read(&w->areas_of, d, wijken == NULL ? value_text(a, "w") :
	    wijken, NULL, &w->areas[i], f))
		fail_msg("%s", f->text);
	return party_read(&w->names, d, value_get(d->root, "partijen"),
	    value_get(d->root, "plannen"), &w->areas[i], &w->parties[i], f);
}

/* Count and settle them all; then what the first two share. */
static const char *
shared(struct wijk *w)
{
	const char *lines[PARTY_SENTENCES], *text = "";
	size_t i, n;

	for (i = 0; i < w->count; i++)
		party_count(&w->names, &w->areas[i], &w->parties[i]);
	for (i = 0; i < w->count; i++)
		party_settle(&w->names, &w->parties[i]);
	n = party_sentences(a, &w->parties[0], &w->parties[1], lines);
	assert_int_equal(n > 0, party_meet(&w->parties[0], &w->parties[1]));
	for (i = 0; i < n; i++)
		text = arena_format(a, "%s%s\n", text, lines[i]);
	return text;
}

static const char *
shared_by(const char *first, const char *second)
{
	struct wijk *w = new_wijk();
	struct fault f = { 0 };

	if (!add(w, first, &f) || !add(w, second, &f))
		fail_msg("%s", f.text);
	return shared(w);
}

static void
a_shared_party_is_told_as_the_first_writes_it(void **state)
{
	(void)state;
	assert_string_equal(shared_by("partijen: [Vitens, Waterschap Vallei]",
	    "partijen:\n  - naam: waterschap  vallei\n"),
	    "delen Waterschap Vallei\n");
	assert_string_equal(shared_by("partijen: Vitens", "partijen: Stedin"),
	    "");
	assert_string_equal(shared_by("partijen: {naam: De  Hof}",
	    "plannen: {partij: de hof}"), "delen De Hof\n");
	assert_string_equal(shared_by("partijen: ['']",
	    "plannen: {partij: ' '}"), "");
}

static void
the_party_of_a_plan_counts_unless_it_is_over(void **state)
{
	(void)state;
	assert_string_equal(shared_by("partijen: Vitens",
	    "plannen: {partij: Vitens}"), "delen Vitens\n");
	assert_string_equal(shared_by("partijen: Vitens",
	    "plannen: {partij: Vitens, status: gereed}"), "");
}

static void
a_municipality_says_nothing(void **state)
{
	(void)state;
	assert_string_equal(shared_by("partijen: gemeente",
	    "partijen: Gemeente"), "");
	assert_string_equal(shared_by("partijen: Gemeente Wageningen",
	    "partijen: gemeente Wageningen"), "");
	assert_string_equal(shared_by("partijen: Gemeentewerken",
	    "partijen: gemeentewerken"), "delen Gemeentewerken\n");
	/* whoever says that it is one */
	assert_string_equal(shared_by("partijen: Súdwest",
	    "partijen: {naam: sudwest, soort: gemeentelijke dienst}"), "");
}

static void
no_more_than_three_are_told(void **state)
{
	(void)state;
	assert_string_equal(shared_by("partijen: [a, b, c, d]",
	    "partijen: [d, c, b, a]"), "delen a\ndelen b\ndelen c\n");
}

static void
in_two_wijken_it_is_told_once(void **state)
{
	(void)state;
	assert_string_equal(shared_by("wijk: [v, w]\npartijen: Vitens",
	    "wijk: [w, v]\npartijen: Vitens"), "delen Vitens\n");
	assert_string_equal(shared_by("wijk: v\npartijen: Vitens",
	    "wijk: w\npartijen: Vitens"), "");
}

/* Of `all` opgaven `named` name Vitens, the first two among them. */
static bool
says_something(size_t named, size_t all)
{
	struct wijk *w = new_wijk();
	struct fault f = { 0 };
	size_t i;

	for (i = 0; i < all; i++)
		if (!add(w, i < named ? "partijen: Vitens" :
		    "partijen: Stedin", &f))
			fail_msg("%s", f.text);
	return *shared(w) != '\0';
}

static void
two_may_name_it_or_a_tenth(void **state)
{
	(void)state;
	assert_true(says_something(2, 2));
	assert_true(says_something(2, 29));
	assert_false(says_something(3, 29));
	assert_true(says_something(3, 30));
	assert_false(says_something(4, 39));
}

static void
a_soort_that_is_no_word_is_a_fault(void **state)
{
	struct wijk *w = new_wijk();
	struct fault f = { 0 };

	(void)state;
	assert_false(add(w, "partijen: {naam: X, soort: gemente}", &f));
	assert_string_equal(f.text, "unknown word 'gemente' for 'soort', "
	    "did you mean 'gemeente'?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_shared_party_is_told_as_the_first_writes_it),
		cmocka_unit_test(the_party_of_a_plan_counts_unless_it_is_over),
		cmocka_unit_test(a_municipality_says_nothing),
		cmocka_unit_test(no_more_than_three_are_told),
		cmocka_unit_test(in_two_wijken_it_is_told_once),
		cmocka_unit_test(two_may_name_it_or_a_tenth),
		cmocka_unit_test(a_soort_that_is_no_word_is_a_fault),
	};

	return cmocka_run_group_tests_name("opgave/party", tests, begin, end);
}
