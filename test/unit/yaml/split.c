#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <yaml.h>

#include "../../../lib/yaml/split.h"

#define BOM SPLIT_BOM
#define NEL "\xC2\x85"
#define LS "\xE2\x80\xA8"
#define PS "\xE2\x80\xA9"
#define MOST 24

/* A stream is what its pieces are together. */
static const char *const streams[][MOST] = {
	{ "a: 1\n" },
	{ "a: 1" },
	{ "\n" },
	{ "# only a comment" },
	{ "---" },
	{ "---\n", "---\n", "---" },
	{ "---\na: 1\n", "---\nb: 1\n" },
	{ "a: 1\n", "---\nb: 1\n" },
	{ "# before\n\n---\na: 1\n# behind\n\n", "---\nb: 1\n" },
	{ "%YAML 1.1\n# c\n---\na\n" },
	{ "--- a\n", "--- |\n b\n", "--- {c: 1}\n", "---\td\n" },
	{ "a\n---b\n--\n ---\n----\n-- -\n" },
	{ "a\n....\n .. .\n ...\n..\n...b\n" },

	/* the end of a document */
	{ "a\n...\n" },
	{ "a\n...\n# behind\n\n" },
	{ "a\n...\n", "# before\n\n\xC3\xA9" },
	{ "a\n...\n", "# before\n\n---\nb\n" },
	{ "a\n...\n", "# before\n\nb\n" },
	{ "a\n...\n", "  b\n" },
	{ "a\n...\n", "%YAML 1.1\n---\nb\n" },
	{ "a\n...\n", "# c\n%YAML 1.1\n" },
	{ "a\n...\n...\n# c\n...\n", "# d\n---\nb\n...\n \t" },
	{ "a\n... # c\n", "---\nb\n" },
	{ "a\n... no comment\n", "---\nb\n" },
	{ "a\n..." },
	{ "...\n", "---\na\n" },
	{ "a\n%YAML 1.1\n", "---\nb\n" },
	{ "a\n...\n \n  # c\n...\n", " b\n" },

	/* line breaks */
	{ "a\r\n", "---\r\nb\r\n...\r\n", "# c\r\n---\r\nd" },
	{ "a\r", "---\rb\r...\r", "# c\r---\rd\r\r" },
	{ "a" NEL, "---" NEL "b" NEL "..." NEL, NEL "# c" NEL "---" NEL },
	{ "a" LS, "---" LS "b" LS "..." LS, LS "# c" LS "---" LS },
	{ "a" PS, "---" PS "b" PS "..." PS, PS "# c" PS "---" PS },
	{ "a\n---\xC2\xA0\n---\xE2\x80\xAA\n---\xE2\x82\xAC\xC2" },
	{ "a: \xE2\x82\xAC 1\xC2\xA0" "000\r\n", "---\r\n" },
	{ "a\r\r\n\n\r", "---\n\r\n\r\n\r\r" },
	{ "\r\n\r\n---\r\n\r\n", "---\r" },

	/* byte order marks */
	{ BOM },
	{ BOM "a\n" },
	{ BOM "---\na\n", BOM "---\nb\n" },
	{ BOM "# c\n---\na\n" },
	{ "a\n" BOM "b\n" BOM " ---\n" BOM "---b\n", BOM "---\nc\n" },
	{ "a\n...\n", BOM "b\n" },
	{ "a\n...\n# c\n", BOM "# d\n%YAML 1.1\n---\nb\n" },
	{ "# c\n", BOM "---\na\n" },
	{ BOM, BOM "---\na\n" },
	{ "a\n...\n", BOM "\n" },
	{ "a\n\xEF\xBB---\n\xEF\n", "---\n\xEF\xBB" },
	{ "a\n...\n", "\xEF\xBB\n" },
};

/* The same with `...` in the first of the pieces that follow each other. */
static const struct {
	const char *const pieces[MOST];
	size_t at[MOST];	/* plus 1; 0: none */
} conflicts[] = {
	{ { "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n" }, { 6 } },
	{ { "<<<<<<< HEAD\n", "---\nb: 2\n>>>>>>>\n" }, { 1, 10 } },
	{ { "---\n||||||| base\n", "---\na\n" }, { 5, 0 } },
	{ { "a\n...\n", "# c\n>>>>>>> x\n" }, { 0, 5 } },
	{ { "a: |\n <<<<<<< HEAD\n<<<<<<<HEAD\n<<<<<<<< x\n>>\n>>>>>>>" },
	    { 46 } },
	{ { "a\r<<<<<<<\r", "---\n>>>>>> \n" }, { 3, 0 } },
};

struct result {
	struct piece pieces[64];
	size_t count;
};

/* Cut s, given `first` bytes first and then `step` bytes at a time. */
static void
cut(const char *s, size_t n, size_t first, size_t step, struct result *r)
{
	struct split sp = { 0 };
	struct piece piece;
	size_t start = 0, have = first;

	r->count = 0;
	while (start < n || (n == 0 && r->count == 0)) {
		while (start < n && split_next(&sp, s + start, have - start,
		    have == n, &piece)) {
			assert_true(r->count < 64);
			r->pieces[r->count++] = piece;
			start += piece.size;
			assert_true(start <= have);
		}
		if (have == n)
			break;
		have = n - have < step ? n : have + step;
	}
	assert_int_equal(start, n);
}

static size_t
count_lines(const char *s, size_t n)
{
	size_t i, lines = 0;

	for (i = 0; i < n; i++)
		lines += s[i] == '\n' ||
		    (s[i] == '\r' && (i + 1 == n || s[i + 1] != '\n'));
	return lines;
}

static void
assert_pieces(const struct result *r, const char *const *pieces,
    const size_t *conflict_at)
{
	const struct piece *p;
	size_t i, at;

	for (i = 0; pieces[i] != NULL; i++) {
		at = conflict_at == NULL ? 0 : conflict_at[i];
		p = &r->pieces[i];
		if (i >= r->count || p->size != strlen(pieces[i]))
			fail_msg("piece %zu is not '%s'", i, pieces[i]);
		assert_int_equal(p->lines, count_lines(pieces[i], p->size));
		assert_int_equal(p->conflict, at > 0);
		if (at > 0)
			assert_int_equal(p->conflict_at, at - 1);
	}
	assert_int_equal(r->count, i);
}

static void
assert_stream(const char *const *pieces, const size_t *conflict_at)
{
	char s[512] = "", copy[512];
	struct result r;
	size_t i, n;

	for (i = 0; pieces[i] != NULL; i++)
		strcat(s, pieces[i]);
	n = strlen(s);
	for (i = 0; i <= n; i++) {
		cut(s, n, i, n, &r);
		assert_pieces(&r, pieces, conflict_at);
	}
	for (i = 1; i < n; i++) {
		cut(s, n, 0, i, &r);
		assert_pieces(&r, pieces, conflict_at);
	}
	/* What lies behind the bytes that are given is not looked at. */
	memcpy(copy, s, n);
	memcpy(copy + n, "-\n...", 5);
	cut(copy, n, n, n, &r);
	assert_pieces(&r, pieces, conflict_at);
}

static void
documents_fall_apart_at_their_markers_however_they_arrive(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(streams) / sizeof(streams[0]); i++)
		assert_stream(streams[i], NULL);
}

static void
a_conflict_marker_is_seen_where_it_starts_a_line(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(conflicts) / sizeof(conflicts[0]); i++)
		assert_stream(conflicts[i].pieces, conflicts[i].at);
}

static void
a_line_longer_than_any_window_is_one_line(void **state)
{
	static char s[10000];
	struct result r;
	size_t i;

	(void)state;
	for (i = 1000; i < 3100; i++) {
		memset(s, 'x', sizeof(s));
		memcpy(s + i, "\r\n---\r", 6);
		cut(s, sizeof(s), 0, 997, &r);
		assert_int_equal(r.count, 2);
		assert_int_equal(r.pieces[0].size, i + 2);
		assert_int_equal(r.pieces[0].lines, 1);
		assert_int_equal(r.pieces[1].lines, 1);
		memcpy(s + i, "x\xC2\x85---", 6);
		cut(s, sizeof(s), sizeof(s), 1, &r);
		assert_int_equal(r.count, 1);
		memcpy(s + i, "\xE2\x80\xA8---\n", 7);
		cut(s, sizeof(s), i + 1, 1000, &r);
		assert_int_equal(r.count, 2);
		assert_int_equal(r.pieces[0].size, i + 3);
	}
}

/* -1: libyaml does not take it.  Else its documents, and a sum over its
 * texts. */
static int
parse(const char *s, size_t n, uint32_t *sum)
{
	yaml_parser_t parser;
	yaml_event_t e;
	int documents = 0, type;
	size_t i;

	assert_true(yaml_parser_initialize(&parser));
	yaml_parser_set_input_string(&parser, (const unsigned char *)s, n);
	do {
		if (!yaml_parser_parse(&parser, &e)) {
			documents = -1;
			break;
		}
		type = e.type;
		documents += type == YAML_DOCUMENT_START_EVENT;
		if (type == YAML_SCALAR_EVENT)
			for (i = 0; i < e.data.scalar.length; i++)
				*sum = *sum * 31 + e.data.scalar.value[i];
		if (type != YAML_STREAM_START_EVENT &&
		    type != YAML_STREAM_END_EVENT)
			*sum = *sum * 31 + (uint32_t)type;
		yaml_event_delete(&e);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
	return documents;
}

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*seed >> 33) % below;
}

static size_t
make_stream(uint64_t *seed, char *s)
{
	static const char *const lines[] = {
		"---", "---", "---", "--- a", "--- |", "--- >-", "--- {a: 1}",
		"...", "... # c", "# c", "", "a: 1", "b: \"x", "x\"", "'", "[",
		"]", "  - x", "- y", " text", "c: |+", "d: >", "---x", " ---",
		"\t", "  # indented", "e:", "....", "\xE2\x82\xAC: \xC3\xA9",
	};
	static const char *const breaks[] = {
		"\n", "\n", "\n", "\n", "\r\n", "\r", NEL, LS, PS
	};
	size_t i, count, n = 0;

	count = 1 + draw(seed, 8);
	for (i = 0; i < count; i++) {
		if (i > 0 && n > 3 && memcmp(s + n - 4, "...\n", 4) == 0 &&
		    draw(seed, 3) == 0)
			n += (size_t)sprintf(s + n, "%%YAML 1.1\n---\n");
		n += (size_t)sprintf(s + n, "%s%s",
		    lines[draw(seed, sizeof(lines) / sizeof(lines[0]))],
		    breaks[draw(seed, sizeof(breaks) / sizeof(breaks[0]))]);
	}
	return n;
}

static void
libyaml_sees_the_same_documents(void **state)
{
	uint64_t seed = 1;
	uint32_t together, apart;
	size_t i, j, n, start, valid = 0, most = 0;
	int whole, one, sum;
	struct result r;
	char s[512];

	(void)state;
	for (i = 0; i < 100000; i++) {
		n = make_stream(&seed, s);
		together = apart = 0;
		whole = parse(s, n, &together);
		cut(s, n, 0, 1 + draw(&seed, (uint32_t)n), &r);
		if (whole < 0)
			continue;
		valid++;
		most += whole > 2;
		for (j = 0, sum = 0, start = 0; j < r.count; j++) {
			one = parse(s + start, r.pieces[j].size, &apart);
			if (one < 0 || one > 1)
				fail_msg("%d documents in %zu bytes of '%s'",
				    one, r.pieces[j].size, s);
			start += r.pieces[j].size;
			sum += one;
		}
		if (sum != whole || apart != together)
			fail_msg("%d documents, not %d: '%s'", sum, whole, s);
	}
	assert_true(valid > 10000 && most > 1000);
}

static void
a_line_between_documents_is_known_by_its_kind(void **state)
{
	static const struct {
		const char *line;
		enum split_line is;
	} lines[] = {
		{ "", SPLIT_BLANK }, { "\n", SPLIT_BLANK },
		{ " \t\r\n", SPLIT_BLANK }, { NEL, SPLIT_BLANK },
		{ "#\n", SPLIT_COMMENT }, { " # c", SPLIT_COMMENT },
		{ "%YAML 1.1\n", SPLIT_DIRECTIVE }, { " %", SPLIT_CONTENT },
		{ "---\n", SPLIT_START }, { "--- a", SPLIT_START },
		{ " ---\n", SPLIT_CONTENT }, { "---a\n", SPLIT_CONTENT },
		{ "...", SPLIT_END }, { "...\xE2\x80\xA9", SPLIT_END },
		{ "....", SPLIT_CONTENT }, { "a: 1\n", SPLIT_CONTENT },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		assert_int_equal(split_line(lines[i].line,
		    strlen(lines[i].line)), lines[i].is);
}

static void
a_line_break_is_one_to_three_bytes(void **state)
{
	static const struct {
		const char *s;
		size_t length, before;
	} breaks[] = {
		{ "", 0, 0 }, { "\n", 1, 1 }, { "\r", 1, 1 }, { "\r\n", 2, 2 },
		{ "\n\r", 1, 1 }, { NEL, 2, 2 }, { LS, 3, 3 }, { PS, 3, 3 },
		{ "a\n", 0, 1 }, { "\xC2", 0, 0 }, { "\x85", 0, 0 },
		{ "\r\na", 2, 0 }, { "\x80\xA8", 0, 0 },
	};
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++) {
		n = strlen(breaks[i].s);
		assert_int_equal(split_break(breaks[i].s, n),
		    breaks[i].length);
		assert_int_equal(split_break_before(breaks[i].s, n),
		    breaks[i].before);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    documents_fall_apart_at_their_markers_however_they_arrive),
		cmocka_unit_test(
		    a_conflict_marker_is_seen_where_it_starts_a_line),
		cmocka_unit_test(a_line_longer_than_any_window_is_one_line),
		cmocka_unit_test(libyaml_sees_the_same_documents),
		cmocka_unit_test(
		    a_line_between_documents_is_known_by_its_kind),
		cmocka_unit_test(a_line_break_is_one_to_three_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
