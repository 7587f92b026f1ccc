#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../../lib/opgave/koppeling.h"
#include "../support/opgaven.h"
#include "../support/record.h"

/*
 * What opg-link writes is there to stay: a second run over what the first one
 * wrote changes nothing, in whatever order the records come, and whether they
 * rest in between or not.  What people wrote stays whatever is searched, byte
 * for byte, and what they spoke of is not proposed.
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
	size_t at = 0;
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
	while (koppeling_outdated(k, &at, &f))
		;
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
	struct meet_options o = { .words = words, .least = 1,
	    .rules = MEET_ALL };

	o.years = (int32_t)draw(4);
	o.metres = (int32_t)draw(120);
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

/* --- what people said ----------------------------------------------------- */

struct heard {
	struct buffer lines;	/* of what they wrote, in their order */
	bool spoken[MOST][MOST], proposed[MOST][MOST];
};

static const char *
id_of(const char *text)
{
	static const char key[] = "opgave: ";

	return strstr(text, key) + strlen(key);
}

/* They write some themselves, in the record of either and by any hand. */
static void
write_some(const char *texts[], uint32_t count)
{
	static const char *const hands[] = {
		"  - met: %.*s     # gevraagd\n    status: bevestigd\n"
		    "    # nog bellen\n    reden: zo   is het\n",
		"  - {met: %.*s,status: afgewezen, reden: nee}\n",
		"  - %.*s\n",
		"  - met: %.*s\n    status: voorgesteld\n    kansen: [samen]\n",
		"  - met: %.*s\n    status: Bevestigd\n    aanleiding: [iets]\n"
		    "    sterkte: 5\n    effect: -groot\n    groep: van ons\n"
	};
	const char *id;
	uint32_t i, y;

	for (i = 0; i < count; i++) {
		y = draw(count);
		if (draw(2) || y == i)
			continue;
		id = id_of(texts[y]);
		texts[i] = arena_format(arena, "%s%s%s", texts[i],
		    strstr(texts[i], "\nkoppelingen:\n") == NULL ?
		    "koppelingen:\n" : "", arena_format(arena,
		    hands[draw(5)], (int)strcspn(id, "\n"), id));
	}
}

static uint32_t
met(const char *item, const char *const *texts, uint32_t count)
{
	const char *id = strstr(item, "met: ");
	size_t n;
	uint32_t y;

	id = id == NULL ? item + strlen("  - ") : id + strlen("met: ");
	n = strcspn(id, " ,\n");
	for (y = 0; y < count; y++)
		if (strncmp(id_of(texts[y]), id, n) == 0 &&
		    id_of(texts[y])[n] == '\n')
			return y;
	fail_msg("nobody is met in '%s'", item);
	return 0;
}

static void
hear_record(struct heard *h, uint32_t x, const char *const *texts,
    uint32_t count)
{
	static const char key[] = "\nkoppelingen:\n";
	const char *s = strstr(texts[x], key), *end;
	char *item;
	uint32_t y;

	if (s == NULL)
		return;
	for (s += strlen(key); strncmp(s, "  - ", 4) == 0; s = end) {
		end = s;
		do
			end = strchr(end, '\n') + 1;
		while (strncmp(end, "    ", 4) == 0);
		item = arena_copy(arena, s, (size_t)(end - s));
		y = met(item, texts, count);
		if (strstr(item, "voorgesteld") != NULL &&
		    strstr(item, "aanleiding") != NULL) {
			h->proposed[x][y] = true;
			continue;
		}
		h->spoken[x][y] = h->spoken[y][x] = true;
		buffer_add_text(&h->lines, item);
	}
}

static struct heard *
hear(const char *const *texts, uint32_t count)
{
	struct heard *h = arena_alloc(arena, sizeof(*h));
	uint32_t x;

	buffer_free_with(&h->lines, arena);
	for (x = 0; x < count; x++)
		hear_record(h, x, texts, count);
	return h;
}

/* Only where other rules were searched a proposal may stand beside it still. */
static void
respects(struct heard *was, struct heard *is, unsigned rules, uint32_t round)
{
	uint32_t x, y;

	if (strcmp(buffer_text(&was->lines), buffer_text(&is->lines)) != 0)
		fail_msg("round %u: people wrote\n%sthere is\n%s",
		    (unsigned)round, buffer_text(&was->lines),
		    buffer_text(&is->lines));
	for (x = 0; x < MOST; x++)
		for (y = 0; y < MOST; y++)
			if (is->proposed[x][y] && was->spoken[x][y] &&
			    (rules == MEET_ALL || !was->proposed[x][y]))
				fail_msg("round %u: %u and %u are proposed",
				    (unsigned)round, (unsigned)x, (unsigned)y);
}

static void
what_people_wrote_stays_whatever_is_searched(void **unused)
{
	const char *texts[MOST];
	struct meet_options o;
	struct heard *was;
	uint32_t round, count, i;
	size_t bytes = 0;

	(void)unused;
	for (round = 0; round < ROUNDS; round++) {
		count = 2 + draw(MOST - 1);
		for (i = 0; i < count; i++)
			texts[i] = text_of(arena, document_new(arena,
			    opgaven_one(&made, i)->root));
		run(texts, count, random_options(), false);
		say_something(texts, count);
		write_some(texts, count);
		was = hear(texts, count);
		bytes += was->lines.size;
		for (i = 0; i < 3; i++) {
			o = random_options();
			run(texts, count, o, i % 2);
			respects(was, hear(texts, count), o.rules, round);
		}
		arena_reset(arena);
	}
	assert_true(bytes > 1000 * ROUNDS);
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
		cmocka_unit_test(
		    what_people_wrote_stays_whatever_is_searched),
	};

	return cmocka_run_group_tests_name("link", tests, begin, end);
}
