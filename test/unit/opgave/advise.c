#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/advise.h"
#include "../../../lib/report/chosen.h"
#include "../../../lib/report/terminal.h"
#include "../../support/record.h"

/* What is said when the work was too much for a proof. */

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

static void
no_fault(const struct fault *f)
{
	fail_msg("%s", f->text);
}

static const char *
opgave(struct kader *k, int number, const char *others)
{
	int points = 20 - number;

	return arena_format(a, "opgave: opgave-%d\ntitel: T\nwijk: w\n"
	    "koppelingen: [%s]\nscore:\n  kader: %s\n  status: telt\n"
	    "  totaal: %d\n  bijdragen: {c: %d}\n", number, others,
	    k->name, points, points);
}

enum { COUNT = 5 };

/* All of them hinder each other: the bound is above what any two are worth. */
static void
settle(uint64_t work, struct advised *w)
{
	static const struct bond_ear ear = { no_fault, no_fault };
	struct advise_limits limits = { 3, false, 0 };
	struct words *words = words_standaard(a);
	struct fault f = { .set = false };
	struct kader *k = kader_read(a, words, record_of(a, "kader: k\n"
	    "criteria:\n  - {naam: c, gewicht: 100, leest: kansen, "
	    "waardering: [[0, 0], [5, 1]]}\n"), &f);
	struct advise *v = advise_new(a, k, words, limits);
	const char *others;
	int i, j;

	for (i = 0; i < COUNT; i++) {
		others = "";
		for (j = i + 1; j < COUNT; j++)
			others = arena_format(a, "%s%s{met: opgave-%d, "
			    "status: bevestigd, effect: -16}", others,
			    *others == '\0' ? "" : ", ", j);
		assert_true(advise_add(v, record_of(a, opgave(k, i,
		    others)), &f));
	}
	advise_close(v, &ear);
	assert_true(advise_settle(v, &f));
	v->work = work;
	assert_true(advise_wijk(a, v, &v->pool->wijken[0], w, &f));
}

static const char *
page_of(const struct advised *w)
{
	struct style style = { 80, false };
	struct buffer out = { 0 };
	struct page *p = page_new(a);
	const char *text;

	chosen_build(p, w, NULL);
	terminal_write(p, &style, &out);
	text = arena_copy(a, out.bytes, out.size);
	buffer_free(&out);
	return text;
}

/* What is written of how much better a choice might be. */
static const char *
better(const struct advised *w, uint32_t i)
{
	const struct document *d = advise_of(w, i)->record;
	struct fault f = { .set = false };

	assert_true(advise_write(a, w, i, &f));
	return value_get_text(value_get(d->root, "advies"), "beter");
}

static void
what_is_proved_is_said_to_be(void **state)
{
	struct advised w;
	uint32_t i = 0;

	(void)state;
	settle(0, &w);
	assert_true(w.best.proved);
	assert_int_equal(w.best.sets[0].count, 2);
	while (!w.taken[i])
		i++;
	assert_string_equal(advise_reason(a, &w, i, NULL),
	    "in de beste keuze van 2");
	assert_null(better(&w, i));
	assert_non_null(strstr(page_of(&w), "Bewezen: geen andere keuze"));
}

static void
what_is_not_proved_says_how_far_off_it_may_be(void **state)
{
	struct advised w;
	struct choose_result with;
	const char *page;
	uint32_t left = 0, in = 0;

	(void)state;
	settle(1, &w);
	assert_false(w.best.proved);
	assert_true(w.best.bound > w.best.sets[0].value);
	while (w.taken[left])
		left++;
	while (!w.taken[in])
		in++;
	with = advise_with(&w, left);
	assert_non_null(strstr(advise_reason(a, &w, in, NULL),
	    "in de beste keuze van 2; hoogstens "));
	assert_non_null(strstr(advise_reason(a, &w, left, &with),
	    "hoogstens "));
	assert_string_equal(better(&w, in), arena_format(a, "%d.0",
	    (int)(w.best.bound - w.best.sets[0].value)));
	assert_string_equal(better(&w, left), better(&w, in));
	page = page_of(&w);
	assert_non_null(strstr(page, "Niet bewezen: een keuze die "
	    "hoogstens "));
	assert_non_null(strstr(page, "de beste zijn, is niet"));
	assert_null(strstr(page, "Bewezen: geen"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_proved_is_said_to_be),
		cmocka_unit_test(
		    what_is_not_proved_says_how_far_off_it_may_be)
	};

	return cmocka_run_group_tests_name("advise", tests, begin, end);
}
