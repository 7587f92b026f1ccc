#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/number.h"
#include "../../lib/opgave/advise.h"
#include "../../lib/opgave/reason.h"
#include "../../lib/opgave/reason.h"
#include "../../lib/opgave/stale.h"
#include "../support/random.h"
#include "../support/record.h"

/*
 * From small records to the advies in them, against all the sets that there
 * are; and whenever choosing again would advise otherwise after an edit, the
 * old advies is told to be stale.
 */

enum { MOST = 10, CASES = 1000, NONE = -1 };

enum tie { TIE_NONE, TIE_NEEDS, TIE_EXCLUDES, TIES };

/* What the first of two opgaven says of the second. */
struct link {
	bool there, confirmed;
	int effect;
	enum tie tie;
};

struct wijk {
	int count, points[MOST], costs[MOST];	/* NONE: nobody knows */
	struct link links[MOST][MOST];
	int places, budget;	/* NONE: there is none */
};

static struct random r;
static struct arena *a;
static struct words *words;
static struct kader *kader;

static int
between(int low, int high)
{
	return low + (int)random_below(&r, (size_t)(high - low + 1));
}

static void
make_link(struct link *l)
{
	l->there = random_once_in(&r, 3);
	l->confirmed = !random_once_in(&r, 4);
	l->effect = between(-9, 9);
	l->tie = (enum tie)(random_once_in(&r, 2) ? TIE_NONE :
	    random_below(&r, TIES));
}

static void
make(struct wijk *w)
{
	int i, j;

	memset(w, 0, sizeof(*w));
	w->count = between(1, MOST);
	w->places = between(1, w->count);
	w->budget = random_once_in(&r, 2) ? NONE : between(0, 60);
	for (i = 0; i < w->count; i++) {
		w->points[i] = between(-6, 20);
		w->costs[i] = random_once_in(&r, 6) ? NONE : between(0, 40);
		for (j = 0; j < w->count; j++)
			if (i != j)
				make_link(&w->links[i][j]);
	}
}

/* --- all the sets --------------------------------------------------------- */

static bool
has(unsigned set, int i)
{
	return (set >> i & 1) != 0;
}

/* By either of the two; then what both say counts. */
static bool
is_confirmed(const struct wijk *w, int i, int j)
{
	const struct link *x = &w->links[i][j], *y = &w->links[j][i];

	return (x->there && x->confirmed) || (y->there && y->confirmed);
}

static bool
is_allowed(const struct wijk *w, unsigned set)
{
	int i, j, count = 0, cost = 0;

	for (i = 0; i < w->count; i++) {
		if (!has(set, i))
			continue;
		count++;
		cost += w->costs[i];
		if (w->budget != NONE && w->costs[i] == NONE)
			return false;
		for (j = 0; j < w->count; j++) {
			const struct link *l = &w->links[i][j];

			if (l->there && is_confirmed(w, i, j) &&
			    ((l->tie == TIE_NEEDS && !has(set, j)) ||
			    (l->tie == TIE_EXCLUDES && has(set, j))))
				return false;
		}
	}
	return count <= w->places && (w->budget == NONE || cost <= w->budget);
}

/* Of two effects that were confirmed the lower one counts. */
static int
effect_of(const struct wijk *w, int i, int j)
{
	const struct link *x = &w->links[i][j], *y = &w->links[j][i];
	bool one = x->there && x->confirmed, two = y->there && y->confirmed;

	if (one && two)
		return x->effect < y->effect ? x->effect : y->effect;
	return one ? x->effect : two ? y->effect : 0;
}

static int
value_of(const struct wijk *w, unsigned set)
{
	int i, j, sum = 0;

	for (i = 0; i < w->count; i++) {
		if (!has(set, i))
			continue;
		sum += w->points[i];
		for (j = 0; j < i; j++)
			if (has(set, j))
				sum += effect_of(w, i, j);
	}
	return sum;
}

/* The best set that has this one (NONE: any).  False: there is none. */
static bool
best_with(const struct wijk *w, int with, int *best)
{
	bool found = false;
	unsigned set;
	int value;

	for (set = 0; set < 1u << w->count; set++) {
		if ((with != NONE && !has(set, with)) || !is_allowed(w, set))
			continue;
		value = value_of(w, set);
		if (!found || value > *best)
			*best = value;
		found = true;
	}
	return found;
}

/* --- the records ---------------------------------------------------------- */

static const char *
links_text(const struct wijk *w, int i)
{
	static const char *const ties[TIES] = {
		[TIE_NONE] = "samen", [TIE_NEEDS] = "vereist",
		[TIE_EXCLUDES] = "sluit uit"
	};
	const char *text = "";
	int j;

	for (j = 0; j < w->count; j++) {
		const struct link *l = &w->links[i][j];

		if (l->there)
			text = arena_format(a, "%s- {met: o%d, status: %s, "
			    "effect: %d, verband: %s}\n", text, j,
			    l->confirmed ? "bevestigd" : "voorgesteld",
			    l->effect, ties[l->tie]);
	}
	return *text == '\0' ? "" : arena_format(a, "koppelingen:\n%s", text);
}

static struct document *
opgave(const struct wijk *w, int i, const char *advies)
{
	return record_of(a, arena_format(a, "opgave: o%d\ntitel: T\nwijk: w\n"
	    "%s%sscore:\n  kader: %s\n  status: telt\n  totaal: %d\n"
	    "  bijdragen: {c: %d}\n%s", i, w->costs[i] == NONE ? "" :
	    arena_format(a, "meerkosten: {bedrag: %d}\n", w->costs[i]),
	    links_text(w, i), kader->name, w->points[i], w->points[i],
	    advies));
}

/* The field as it was written, to stand in another record. */
static const char *
advies_text(const struct document *d)
{
	const struct value *v = value_get(d->root, "advies");
	const char *text = "advies:\n";

	for (v = v->first; v != NULL; v = v->next)
		text = arena_format(a, "%s  %s: \"%s\"\n", text, v->key,
		    v->text);
	return text;
}

static void
choose(const struct wijk *w, struct document **docs, struct advised *out)
{
	static const struct bond_ear nobody = { NULL, NULL };
	struct advise_limits limits = { (uint32_t)w->places,
	    w->budget != NONE, w->budget == NONE ? 0 : 100 * w->budget };
	struct advise *v = advise_new(a, kader, words, limits);
	struct fault f = { .set = false };
	uint32_t j;
	size_t n;
	int i;

	for (i = 0; i < w->count; i++) {
		docs[i] = opgave(w, i, "");
		assert_true(advise_add(v, docs[i], &f));
	}
	advise_close(v, &nobody);
	assert_true(advise_settle(v, &f));
	assert_int_equal(v->pool->wijk_count, 1);
	assert_true(advise_wijk(a, v, &v->pool->wijken[0], out, &f));
	for (j = 0; j < out->count; j++)
		assert_true(advise_write(a, out, j, &f));
	for (n = 0; n < v->count; n++)
		if (v->all[n].state != ADVISE_FREE)
			assert_true(advise_write_out(a, v, &v->all[n], &f));
}

static const char *
said(const struct document *d, const char *key)
{
	const char *text = value_get_text(value_get(d->root, "advies"), key);

	return text == NULL ? "" : text;
}

static void
an_advies_is_what_all_sets_say(void **state)
{
	struct document *docs[MOST];
	struct advised chosen;
	struct wijk w;
	int best, with, round, i;
	unsigned set;
	int64_t loss;

	(void)state;
	for (round = 0; round < CASES; round++) {
		make(&w);
		choose(&w, docs, &chosen);
		best = 0;
		assert_true(best_with(&w, NONE, &best));
		assert_true(chosen.best.proved);
		for (i = 0, set = 0; i < w.count; i++)
			if (strcmp(said(docs[i], "uitkomst"), "verbinden") ==
			    0)
				set |= 1u << i;
		assert_true(is_allowed(&w, set));
		assert_int_equal(value_of(&w, set), best);
		for (i = 0; i < w.count; i++) {
			if (!best_with(&w, i, &with)) {
				assert_string_equal(said(docs[i],
				    "puntenverlies"), "");
				continue;
			}
			assert_true(number_read(said(docs[i],
			    "puntenverlies"), &loss));
			assert_int_equal(loss, (best - (has(set, i) ? best :
			    with)) * NUMBER_ONE);
		}
		arena_reset(a);
	}
}

/* Ids are "o" and a digit, as no other word of a reason is.  Returns how many
 * are in it. */
static int
ids_are_found(const char *reason)
{
	const char *word = reason, *rest = reason, *id;
	size_t size;
	int count = 0;

	for (; *word != '\0'; word += strcspn(word, " "), word += *word == ' ') {
		if (word[0] != 'o' || word[1] < '0' || word[1] > '9')
			continue;
		id = reason_next(&rest, &size);
		if (id != word)
			fail_msg("'%s' is not found in: %s", word, reason);
		count++;
	}
	assert_null(reason_next(&rest, &size));
	return count;
}

static void
the_ids_that_a_reason_names_are_found(void **state)
{
	struct document *docs[MOST];
	struct advised chosen;
	int round, i, seen = 0;
	struct wijk w;

	(void)state;
	for (round = 0; round < CASES; round++) {
		make(&w);
		choose(&w, docs, &chosen);
		for (i = 0; i < w.count; i++)
			seen += ids_are_found(said(docs[i], "reden"));
		arena_reset(a);
	}
	assert_true(seen > CASES);
}

/* --- an edit -------------------------------------------------------------- */

static void
edit(struct wijk *w)
{
	int i = between(0, w->count - 1), j = between(0, w->count - 1);

	switch (random_below(&r, 4)) {
	case 0:
		w->points[i] = between(-6, 20);
		break;
	case 1:
		w->costs[i] = random_once_in(&r, 4) ? NONE : between(0, 40);
		break;
	default:
		if (i != j)
			make_link(&w->links[i][j]);
		break;
	}
}

static bool
differ(struct document *const *x, struct document *const *y, int count)
{
	static const char *const keys[] = { "uitkomst", "reden",
	    "puntenverlies" };
	size_t k;
	int i;

	for (i = 0; i < count; i++)
		for (k = 0; k < sizeof(keys) / sizeof(*keys); k++)
			if (strcmp(said(x[i], keys[k]), said(y[i],
			    keys[k])) != 0)
				return true;
	return false;
}

static enum stale_why
why_stale(struct document **docs, int count)
{
	const struct stale_wijk *f = stale_wijk(stale_read(a, words, docs,
	    (size_t)count), STALE_ADVIES, "w");

	return f == NULL ? STALE_NOT : f->why;
}

static void
an_advies_that_would_be_another_is_stale(void **state)
{
	struct document *old[MOST], *new[MOST], *kept[MOST];
	struct advised chosen;
	int round, i, seen = 0;
	struct wijk w;

	(void)state;
	for (round = 0; round < CASES; round++) {
		make(&w);
		choose(&w, old, &chosen);
		assert_int_equal(why_stale(old, w.count), STALE_NOT);
		edit(&w);
		choose(&w, new, &chosen);
		for (i = 0; i < w.count; i++)
			kept[i] = opgave(&w, i, advies_text(old[i]));
		if (differ(old, new, w.count)) {
			assert_int_not_equal(why_stale(kept, w.count),
			    STALE_NOT);
			seen++;
		}
		arena_reset(a);
	}
	assert_true(seen > CASES / 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_advies_is_what_all_sets_say),
		cmocka_unit_test(the_ids_that_a_reason_names_are_found),
		cmocka_unit_test(an_advies_that_would_be_another_is_stale)
	};
	struct arena *lasting = arena_new();
	struct fault f = { .set = false };
	int failed;

	a = arena_new();
	random_seed(&r, random_seed_given(1));
	words = words_standaard(lasting);
	kader = kader_read(lasting, words, record_of(lasting, "kader: k\n"
	    "criteria:\n  - {naam: c, gewicht: 100, leest: kansen, "
	    "waardering: [[0, -1], [5, 1]]}\n"), &f);
	failed = cmocka_run_group_tests_name("advise", tests, NULL, NULL);
	arena_free(a);
	arena_free(lasting);
	return failed;
}
