#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../../lib/opgave/koppeling.h"
#include "../../lib/yaml/emit.h"
#include "../support/meeting.h"
#include "../support/random.h"
#include "../support/record.h"

/*
 * Whatever the handwriting of koppelingen: what is said of two is what the
 * records say then, of no other two do they say anything else, and a search
 * does not touch what was said.
 */

enum { ROUNDS = 3000, MOST = 6 };

static struct arena *arena;
static struct random chance;

static uint32_t
draw(uint32_t below)
{
	return (uint32_t)random_below(&chance, below);
}

static const char *
pick(const char *const *texts, uint32_t n)
{
	return texts[draw(n)];
}

static void
add_item(struct buffer *b, bool flow, char other)
{
	static const char *const statuses[] = {
		"", "voorgesteld", "voorgesteld", "bevestigd", "Afgewezen"
	};
	static const char *const more[] = {
		"", "", "reden: oud", "kansen: [Koel]", "verband: na",
		"effect: -groot", "groep: n-2029", "x-eigen: 1"
	};
	const char *gap = flow ? ", " : "\n    ";
	const char *status = pick(statuses, 5), *rest = pick(more, 8);

	buffer_format(b, flow ? "{met: %c" : "met: %c   # zo", other);
	if (*status != '\0')
		buffer_format(b, "%sstatus: %s", gap, status);
	if (draw(2))
		buffer_format(b, "%saanleiding: [oud]", gap);
	if (*rest != '\0')
		buffer_format(b, "%s%s", gap, rest);
	if (flow)
		buffer_add_byte(b, '}');
}

static char
other_than(uint32_t self, uint32_t count)
{
	uint32_t n = draw(count - 1);

	return (char)('a' + (n >= self ? n + 1 : n));
}

static void
add_koppelingen(struct buffer *b, uint32_t self, uint32_t count)
{
	uint32_t shape = draw(7), n = 1 + draw(4);

	if (shape == 0)
		return;
	if (shape == 1)
		buffer_format(b, "koppelingen: geen  # nagevraagd\n");
	else if (shape == 2)
		buffer_format(b, "koppelingen: %c  # alleen\n",
		    other_than(self, count));
	else if (shape == 3) {
		buffer_add_text(b, "koppelingen: [");
		while (n-- > 0) {
			if (draw(2))
				buffer_add_byte(b, other_than(self, count));
			else
				add_item(b, true, other_than(self, count));
			buffer_add_text(b, n == 0 ? "]   # rij\n" : ", ");
		}
	} else {
		buffer_add_text(b, "koppelingen:   # lijst\n");
		while (n-- > 0) {
			buffer_add_text(b, draw(3) ? "  - " : "\n  # los\n  - ");
			if (draw(4) == 0)
				buffer_add_byte(b, other_than(self, count));
			else
				add_item(b, draw(2), other_than(self, count));
			buffer_add_byte(b, '\n');
		}
	}
}

static struct document *
random_opgave(uint32_t self, uint32_t count)
{
	struct buffer b = { 0 };
	struct document *d;

	buffer_format(&b, "opgave: %c   # id\nwijk: w%u\n", 'a' + (int)self,
	    (unsigned)draw(2));
	if (draw(6) == 0)
		buffer_add_text(&b, "aard: aanpak\n");
	if (draw(8) == 0)
		buffer_add_text(&b, "stand: opgelost\n");
	buffer_format(&b, "gebied: {naam: N%u, niveau: straat}\n",
	    (unsigned)draw(2));
	buffer_format(&b, "plannen: {periode: 20%u}\n",
	    28 + (unsigned)draw(3));
	if (draw(2))
		buffer_add_text(&b, "# los\nopenbaar: ja\n");
	add_koppelingen(&b, self, count);
	if (draw(2))
		buffer_add_text(&b, "titel: Iets  # achteraf\n");
	d = record_of(arena, buffer_text(&b));
	buffer_free(&b);
	return d;
}

static struct koppeling_word
random_word(void)
{
	static const struct koppeling_more all[] = {
		{ KOPPELING_VERBAND, "na" }, { KOPPELING_VERBAND, "samen" },
		{ KOPPELING_EFFECT, "klein" }, { KOPPELING_KANSEN, "Koeler" },
		{ KOPPELING_RISICOS, "no" }
	};
	struct koppeling_word w = { .count = 1 };

	w.more = arena_array(arena, 2, sizeof(*w.more));
	w.more[0] = (struct koppeling_more){ KOPPELING_REDEN, "zo: is het" };
	w.rejects = draw(3) == 0;
	if (!w.rejects && draw(2))
		w.more[w.count++] = all[draw(5)];
	return w;
}

/* The items of the two, or of all others, a line each; an item that stood
 * alone is the same in a list. */
static const char *
items(struct document **docs, uint32_t count, char x, char y, bool theirs)
{
	struct buffer b = { 0 }, one = { 0 };
	const struct value *field, *item;
	const char *met, *text;
	bool these;
	uint32_t i;
	char self;

	for (i = 0; i < count; i++) {
		field = value_get(docs[i]->root, "koppelingen");
		self = (char)('a' + (int)i);
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item)) {
			met = record_item_text(item, "met", "met");
			these = (self == x && met[0] == y) ||
			    (self == y && met[0] == x);
			if (these != theirs)
				continue;
			emit_flow(&one, item);
			buffer_format(&b, "%c: %s\n", self,
			    buffer_text(&one));
			one.size = 0;
		}
	}
	text = arena_copy(arena, b.size == 0 ? "" : b.bytes, b.size);
	buffer_free(&b);
	buffer_free(&one);
	return text;
}

/* All lines but those of the koppelingen, of all records. */
static const char *
others(struct document **docs, uint32_t count)
{
	struct buffer b = { 0 };
	const char *s, *end;
	bool in;
	uint32_t i;

	for (i = 0; i < count; i++) {
		in = false;
		for (s = text_of(arena, docs[i]); *s != '\0'; s = end) {
			end = strchr(s, '\n') + 1;
			if (strncmp(s, "koppelingen", 11) == 0)
				in = true;
			else if (strchr(" -\n", *s) == NULL)
				in = false;
			if (!in)
				buffer_add(&b, s, (size_t)(end - s));
		}
	}
	s = arena_copy(arena, buffer_text(&b), b.size);
	buffer_free(&b);
	return s;
}

/* Does every text say what its tree says? */
static void
reads_back(struct document **docs, uint32_t count)
{
	struct document *again;
	uint32_t i;

	for (i = 0; i < count; i++) {
		again = record_of(arena, text_of(arena, docs[i]));
		assert_true(value_equal(again->root, docs[i]->root));
		docs[i] = again;
	}
}

static void
search(struct document **docs, uint32_t count)
{
	struct meet *m = meeting_of(arena, meeting_options(), docs, count);
	struct koppelingen *k = koppeling_read(arena, m);
	struct fault f = { 0 };
	uint32_t x;

	meet_find(m, 1);
	koppeling_place(k);
	for (x = 0; x < m->count; x++)
		if (!koppeling_write(k, x, arena, &f))
			fail_msg("%s", f.text);
}

static bool
holds(const char *lines, const char *part)
{
	return strstr(lines, part) != NULL;
}

static size_t
count_of(const char *lines, const char *part)
{
	size_t n = 0;

	while ((lines = strstr(lines, part)) != NULL) {
		lines += strlen(part);
		n++;
	}
	return n;
}

/* What people wrote besides is kept; and it stands once, but for who comes after
 * whom when that was said in the other record. */
static void
stands_once(const char *was, const char *now)
{
	size_t lines = count_of(now, "\n");

	assert_int_equal(holds(now, "Koel]") || holds(now, "Koel}") ||
	    holds(now, "Koel,"), holds(was, "Koel"));
	assert_int_equal(holds(now, "x-eigen"), holds(was, "x-eigen"));
	assert_true(lines == 1 || holds(now, "verband: na"));
	assert_true(lines <= 2 || count_of(was, "verband: na") >= lines - 1);
}

/* Is what was said there, and nothing that was said before? */
static void
is_said(const char *now, const struct koppeling_word *w, char x)
{
	size_t i;

	assert_true(holds(now, w->rejects ? "status: afgewezen" :
	    "status: bevestigd"));
	assert_false(holds(now, "voorgesteld"));
	assert_false(holds(now, w->rejects ? "status: bevestigd" :
	    "gewezen"));
	assert_true(holds(now, "reden: \"zo: is het\""));
	assert_false(holds(now, "reden: oud"));
	for (i = 1; i < w->count; i++)
		assert_true(holds(now, w->more[i].text));
	if (koppeling_is_directed(w))
		assert_true(holds(now, (char[]){ x, ':', ' ', '\0' }));
}

static void
what_is_said_of_two_is_said_of_no_others(void **unused)
{
	struct document *docs[MOST];
	struct koppelingen *k;
	struct koppeling_word w;
	struct meet *m;
	struct fault f = { 0 };
	const char *before, *lines, *was, *now;
	uint32_t round, count, i;
	char x, y;

	(void)unused;
	for (round = 0; round < ROUNDS; round++) {
		count = 2 + draw(MOST - 1);
		for (i = 0; i < count; i++)
			docs[i] = random_opgave(i, count);
		x = (char)('a' + (int)draw(count));
		y = other_than((uint32_t)(x - 'a'), count);
		w = random_word();
		before = items(docs, count, x, y, false);
		was = items(docs, count, x, y, true);
		lines = others(docs, count);
		m = meeting_of(arena, meeting_options(), docs, count);
		k = koppeling_read(arena, m);
		if (!koppeling_say(k, &w, (uint32_t)(x - 'a'),
		    (uint32_t)(y - 'a'), &f))
			fail_msg("round %u: %s", (unsigned)round, f.text);
		reads_back(docs, count);
		assert_string_equal(items(docs, count, x, y, false), before);
		assert_string_equal(others(docs, count), lines);
		now = items(docs, count, x, y, true);
		is_said(now, &w, x);
		stands_once(was, now);
		search(docs, count);
		assert_string_equal(items(docs, count, x, y, true), now);
		arena_reset(arena);
	}
}

static int
begin(void **unused)
{
	(void)unused;
	arena = arena_new();
	random_seed(&chance, random_seed_given(1));
	return 0;
}

static int
end(void **unused)
{
	(void)unused;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_said_of_two_is_said_of_no_others),
	};

	return cmocka_run_group_tests_name("say", tests, begin, end);
}
