#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/opgave/koppeling.h"
#include "../support/opgaven.h"
#include "../support/record.h"

/*
 * What opg-link writes is there to stay: a second run over what the first one
 * wrote changes nothing, in whatever order the records come, and whether they
 * rest in between or not.
 */

enum { ROUNDS = 150, MOST = 50 };

static struct arena *arena, *word_arena, *trees;
static struct opgaven made;
static struct words *words;

static uint32_t
draw(uint32_t below)
{
	return opgaven_draw(&made, below);
}

/* Nothing may be left of what was read but what was kept of it. */
static void
scribble(void)
{
	enum { PIECE = 1024 };	/* not so large that it lies apart */
	size_t n = arena_used(trees);

	arena_reset(trees);
	while (arena_used(trees) < n)
		memset(arena_take(trees, PIECE), '?', PIECE);
	arena_reset(trees);
}

/* One run over records as texts: their texts afterwards, in the same order.
 * Rest: they are at rest when all were read. */
static void
run(const char *texts[], uint32_t count, struct meet_options o, bool rest)
{
	struct meet *m = meet_new(arena, o);
	struct document *docs[MOST];
	struct koppelingen *k;
	struct fault f = { 0 };
	uint32_t i;

	for (i = 0; i < count; i++) {
		docs[i] = record_of(arena, texts[i]);
		if (rest)
			document_wake(docs[i], trees);
		if (!meet_add(m, docs[i], &f))
			fail_msg("%s", f.text);
		if (rest)
			document_rest(docs[i]);
	}
	if (rest)
		scribble();
	meet_sort(m);
	k = koppeling_read(arena, m);
	meet_find(m, 1 + (int)random_below(&made.random, 3));
	koppeling_place(k);
	for (i = 0; i < count; i++)
		if (!koppeling_write(k, m->numbers[i], arena, &f))
			fail_msg("%s", f.text);
	for (i = 0; i < count; i++)
		texts[i] = text_of(arena, docs[i]);
}

static struct meet_options
random_options(void)
{
	struct meet_options o = { .words = words, .metres = 50, .least = 1,
	    .rules = MEET_ALL };

	o.years = (int32_t)draw(4);
	o.most = 1 + draw(8);
	if (draw(3) == 0)
		o.least = 1 + (int)draw(4);
	if (draw(3) == 0)
		o.rules = 1 + draw(MEET_ALL);
	return o;
}

/* People say yes or no to some of what was proposed. */
static void
say_something(const char *texts[], uint32_t count)
{
	static const char *const words_said[] = { "bevestigd", "afgewezen" };
	char *at, *copy;
	uint32_t i;

	for (i = 0; i < count; i++) {
		copy = arena_copy(arena, texts[i], strlen(texts[i]));
		at = strstr(copy, "voorgesteld");
		if (at == NULL || draw(3) > 0)
			continue;
		*at = '\0';
		texts[i] = arena_format(arena, "%s%s%s", copy,
		    words_said[draw(2)], at + strlen("voorgesteld"));
	}
}

static size_t
proposals(const char *texts[], uint32_t count)
{
	const char *s;
	size_t n = 0;
	uint32_t i;

	for (i = 0; i < count; i++)
		for (s = texts[i]; (s = strstr(s, "voorgesteld")) != NULL; s++)
			n++;
	return n;
}

static size_t seen;

static void
one_round(uint32_t round)
{
	const char *first[MOST], *again[MOST], *mixed[MOST];
	struct meet_options o = random_options();
	uint32_t count = 2 + draw(MOST - 1), order[MOST], i;

	for (i = 0; i < count; i++)
		first[i] = text_of(arena, document_new(arena,
		    opgaven_one(&made, i)->root));
	if (draw(2)) {
		run(first, count, o, true);
		say_something(first, count);
		o = random_options();
	}
	for (i = 0; i < count; i++)
		order[i] = i;
	random_shuffle(&made.random, order, count, sizeof(*order));
	for (i = 0; i < count; i++)
		mixed[i] = first[order[i]];
	run(first, count, o, false);
	run(mixed, count, o, true);
	memcpy(again, first, sizeof(again));
	run(again, count, o, true);
	for (i = 0; i < count; i++) {
		if (strcmp(first[i], again[i]) != 0)
			fail_msg("round %u: first\n%sthen\n%s",
			    (unsigned)round, first[i], again[i]);
		if (strcmp(first[order[i]], mixed[i]) != 0)
			fail_msg("round %u: in order\n%smixed\n%s",
			    (unsigned)round, first[order[i]], mixed[i]);
	}
	seen += proposals(first, count);
}

static void
a_second_run_changes_nothing_in_whatever_order(void **unused)
{
	uint32_t round;

	(void)unused;
	for (round = 0; round < ROUNDS; round++) {
		one_round(round);
		arena_reset(arena);
	}
	assert_true(seen > 20 * ROUNDS);
}

static int
begin(void **unused)
{
	(void)unused;
	arena = arena_new();
	word_arena = arena_new();
	trees = arena_new();
	words = words_standaard(word_arena);
	opgaven_begin(&made, arena, random_seed_given(1));
	return 0;
}

static int
end(void **unused)
{
	(void)unused;
	arena_free(arena);
	arena_free(word_arena);
	arena_free(trees);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_second_run_changes_nothing_in_whatever_order),
	};

	return cmocka_run_group_tests_name("link", tests, begin, end);
}
