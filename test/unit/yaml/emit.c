#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/yaml/emit.h"

static const struct emit top = { 0, "\n" };

static int
new_arena(void **state)
{
	*state = arena_new();
	return 0;
}

static int
free_arena(void **state)
{
	arena_free(*state);
	return 0;
}

static void
expect_and_free(struct buffer *out, const char *expected)
{
	assert_string_equal(buffer_text(out), expected);
	buffer_free(out);
}

static void
lines_are(const struct value *v, const char *expected)
{
	struct buffer out = { 0 };

	emit_lines(&out, v, top);
	expect_and_free(&out, expected);
}

static void
flow_is(const struct value *v, const char *expected)
{
	struct buffer out = { 0 };

	emit_flow(&out, v);
	expect_and_free(&out, expected);
}

static void
put_all(struct arena *a, struct value *map, const char *const *pairs)
{
	for (; *pairs != NULL; pairs += 2)
		value_put(a, map, pairs[0], value_plain(a, pairs[1]));
}

static struct value *
add_all(struct arena *a, struct value *list, const char *const *items)
{
	for (; *items != NULL; items++)
		value_add(list, value_plain(a, *items));
	return list;
}

static void
a_score_is_written_as_the_format_shows_it(void **state)
{
	static const char *const head[] = { "kader", "standaard@3f9a61c2",
	    "datum", "2026-04-01", "van", "5b1c09e7", "status", "telt", NULL };
	static const char *const sums[] = { "totaal", "41.5", "laag", "36.5",
	    "hoog", "52.0", NULL };
	static const char *const terms[] = { "wensen", "18.8", "kansen",
	    "16.0", "risico", "-7.2", NULL };
	static const char *const range[] = { "-5.0", "10.5", NULL };
	static const char *const cut[] = { "meerkosten", NULL };
	struct arena *a = *state;
	struct value *root = value_map(a, VALUE_BLOCK), *score, *reasons;

	score = value_put(a, root, "score", value_map(a, VALUE_BLOCK));
	put_all(a, score, head);
	reasons = value_put(a, score, "reden", value_list(a, VALUE_FLOW));
	value_add(reasons, value_text(a, "vergunbaar is nee"));
	put_all(a, score, sums);
	put_all(a, value_put(a, score, "bijdragen",
	    value_map(a, VALUE_BLOCK)), terms);
	value_put(a, value_put(a, score, "onbekend",
	    value_map(a, VALUE_BLOCK)), "planning",
	    add_all(a, value_list(a, VALUE_FLOW), range));
	value_put(a, score, "afgekapt",
	    add_all(a, value_list(a, VALUE_FLOW), cut));
	lines_are(root,
	    "score:\n"
	    "  kader: standaard@3f9a61c2\n"
	    "  datum: 2026-04-01\n"
	    "  van: 5b1c09e7\n"
	    "  status: telt\n"
	    "  reden: [vergunbaar is nee]\n"
	    "  totaal: 41.5\n"
	    "  laag: 36.5\n"
	    "  hoog: 52.0\n"
	    "  bijdragen:\n"
	    "    wensen: 18.8\n"
	    "    kansen: 16.0\n"
	    "    risico: -7.2\n"
	    "  onbekend:\n"
	    "    planning: [-5.0, 10.5]\n"
	    "  afgekapt: [meerkosten]\n");
}

static void
a_list_stands_indented_under_its_key(void **state)
{
	static const char *const reasons[] = { "zelfde straat Nobelweg",
	    "12 maanden tegelijk (2028-06..2029-06)", NULL };
	struct arena *a = *state;
	struct value *root = value_map(a, VALUE_BLOCK), *list, *item;

	list = value_put(a, root, "koppelingen", value_list(a, VALUE_BLOCK));
	item = value_add(list, value_map(a, VALUE_BLOCK));
	value_put(a, item, "met", value_plain(a, "warmtenet"));
	value_put(a, item, "aanleiding",
	    add_all(a, value_list(a, VALUE_BLOCK), reasons));
	value_add(list, value_text(a, "riool"));
	lines_are(root,
	    "koppelingen:\n"
	    "  - met: warmtenet\n"
	    "    aanleiding:\n"
	    "      - zelfde straat Nobelweg\n"
	    "      - 12 maanden tegelijk (2028-06..2029-06)\n"
	    "  - riool\n");
}

static void
a_list_in_a_list_starts_behind_the_dash(void **state)
{
	static const char *const curve[] = { "1", "-1", NULL };
	struct arena *a = *state;
	struct value *list = value_list(a, VALUE_BLOCK), *inner;

	inner = value_add(list, value_list(a, VALUE_BLOCK));
	value_add(inner, add_all(a, value_list(a, VALUE_BLOCK), curve));
	add_all(a, inner, curve);
	value_add(list, value_plain(a, ""));
	value_add(list, add_all(a, value_list(a, VALUE_FLOW), curve));
	lines_are(list,
	    "- - - 1\n"
	    "    - -1\n"
	    "  - 1\n"
	    "  - -1\n"
	    "-\n"
	    "- [1, -1]\n");
}

static void
flow_is_flow_all_the_way_down(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_FLOW), *list;

	value_put(a, map, "naam", value_text(a, "Riool, straat"));
	value_put(a, map, "periode", value_plain(a, "2028..2029"));
	list = value_put(a, map, "bron", value_list(a, VALUE_BLOCK));
	value_add(list, value_text(a, "a\nb"));
	value_put(a, value_add(list, value_map(a, VALUE_BLOCK)), "x, y",
	    value_plain(a, ""));
	flow_is(map, "{naam: \"Riool, straat\", periode: 2028..2029, "
	    "bron: [\"a\\nb\", {\"x, y\": }]}");
}

static void
an_empty_collection_is_flow_in_any_style(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "kansen", value_list(a, VALUE_BLOCK));
	value_put(a, map, "omvang", value_map(a, VALUE_BLOCK));
	lines_are(map, "kansen: []\nomvang: {}\n");
}

static void
unknown_is_nothing_behind_its_colon(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "duur", value_plain(a, ""));
	value_put(a, map, "reden", value_text(a, ""));
	lines_are(map, "duur:\nreden: \"\"\n");
	flow_is(map, "{duur: , reden: \"\"}");
}

static void
an_unknown_item_makes_a_flow_list_a_block(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK), *list;

	list = value_put(a, map, "jaren", value_list(a, VALUE_FLOW));
	value_add(list, value_plain(a, "2028"));
	value_add(list, value_plain(a, ""));
	lines_are(map, "jaren:\n  - 2028\n  -\n");
	flow_is(list, "[2028, \"\"]");
}

static void
a_child_can_be_written_alone_and_anywhere(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);
	struct value *list = value_list(a, VALUE_BLOCK);
	struct buffer out = { 0 };

	value_put(a, map, "wijk", value_text(a, "noord"));
	value_put(a, map, "thema", list);
	value_add(list, value_copy(a, map));
	emit_entry(&out, map->last, (struct emit){ 3, "\r\n" });
	emit_entry(&out, list->first, (struct emit){ 1, "\n" });
	expect_and_free(&out,
	    "   thema:\r\n     - wijk: noord\r\n       thema: []\r\n"
	    " - wijk: noord\n   thema: []\n");
}

static void
a_value_behind_a_key_has_no_newline_at_the_end(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);
	struct buffer out = { 0 };

	value_put(a, map, "a", value_plain(a, "1"));
	value_put(a, map, "b", value_text(a, "x\ny\n"));
	emit_after_key(&out, map, (struct emit){ 4, "\n" });
	emit_after_key(&out, value_plain(a, "2"), top);
	expect_and_free(&out, "\n    a: 1\n    b: |\n      x\n      y 2");
}

static void
a_block_is_indented_below_its_parent_also_at_the_root(void **state)
{
	struct arena *a = *state;
	struct value *list = value_list(a, VALUE_BLOCK), *map;
	struct buffer out = { 0 };

	map = value_add(list, value_map(a, VALUE_BLOCK));
	value_put(a, map, "tekst", value_text(a, "a\nb"));
	value_add(list, value_text(a, "c\nd\n"));
	lines_are(list,
	    "- tekst: |-\n    a\n    b\n"
	    "- |\n  c\n  d\n");
	emit_after_key(&out, value_text(a, "a\nb"), top);
	expect_and_free(&out, " |-\n  a\n  b");
}

static void
every_line_ends_as_its_surroundings_do(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK), *list;
	struct buffer out = { 0 };

	list = value_put(a, map, "k", value_list(a, VALUE_BLOCK));
	value_add(list, value_text(a, "a\n\nb\n"));
	value_put(a, value_add(list, value_map(a, VALUE_BLOCK)), "c",
	    value_plain(a, "1"));
	emit_lines(&out, map, (struct emit){ 0, "\r\n" });
	expect_and_free(&out,
	    "k:\r\n  - |\r\n    a\r\n\r\n    b\r\n  - c: 1\r\n");
}

static void
a_key_is_quoted_as_a_text_is(void **state)
{
	static const char *const pairs[] = { "x-eigen", "1", "a: b", "2",
	    "no", "3", "2028", "4", "", "5", "a\nb", "6", "een, twee", "7",
	    "<<", "8", "- a", "9", NULL };
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);

	put_all(a, map, pairs);
	lines_are(map, "x-eigen: 1\n\"a: b\": 2\n\"no\": 3\n\"2028\": 4\n"
	    "\"\": 5\n\"a\\nb\": 6\neen, twee: 7\n\"<<\": 8\n\"- a\": 9\n");
	flow_is(map, "{x-eigen: 1, \"a: b\": 2, \"no\": 3, \"2028\": 4, "
	    "\"\": 5, \"a\\nb\": 6, \"een, twee\": 7, \"<<\": 8, "
	    "\"- a\": 9}");
}

static void
a_key_too_long_for_a_colon_has_a_question_mark(void **state)
{
	struct arena *a = *state;
	struct value *list = value_list(a, VALUE_BLOCK), *map;
	char key[1101], expected[3000];

	memset(key, 'k', sizeof(key) - 1);
	key[sizeof(key) - 1] = '\0';
	map = value_add(list, value_map(a, VALUE_BLOCK));
	value_put(a, map, key, value_text(a, "a\nb"));
	snprintf(expected, sizeof(expected), "- ? %s\n  : |-\n    a\n    b\n",
	    key);
	lines_are(list, expected);
	snprintf(expected, sizeof(expected), "{? %s : \"a\\nb\"}", key);
	flow_is(map, expected);
}

static void
commas_and_brackets_are_quoted_in_flow_only(void **state)
{
	static const char *const pairs[] = {
		"a, b", "\"a, b\"", "a[0]", "\"a[0]\"", "{a", "\"{a\"",
		"?a", "\"?a\"", ":a", "\":a\"", "a:?b", "\"a:?b\"",
		"waarom?", "\"waarom?\"", "a:b", "a:b", "-a", "-a", NULL
	};
	struct arena *a = *state;
	size_t i;

	for (i = 0; pairs[i] != NULL; i += 2)
		flow_is(value_text(a, pairs[i]), pairs[i + 1]);
	flow_is(value_plain(a, "waarom?"), "waarom?");
}

static void
a_scalar_alone_stays_on_one_line(void **state)
{
	struct arena *a = *state;
	struct value *v = value_text(a, "a, b\nc");
	struct buffer out = { 0 };

	v->style = VALUE_LITERAL;
	emit_scalar(&out, v, false);
	buffer_add_byte(&out, '|');
	emit_scalar(&out, value_text(a, "a, b"), false);
	buffer_add_byte(&out, '|');
	emit_scalar(&out, value_text(a, "a, b"), true);
	buffer_add_byte(&out, '|');
	emit_scalar(&out, value_plain(a, ""), false);
	expect_and_free(&out, "\"a, b\\nc\"|a, b|\"a, b\"|");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_arena, free_arena)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_score_is_written_as_the_format_shows_it),
		TEST(a_list_stands_indented_under_its_key),
		TEST(a_list_in_a_list_starts_behind_the_dash),
		TEST(flow_is_flow_all_the_way_down),
		TEST(an_empty_collection_is_flow_in_any_style),
		TEST(unknown_is_nothing_behind_its_colon),
		TEST(an_unknown_item_makes_a_flow_list_a_block),
		TEST(a_child_can_be_written_alone_and_anywhere),
		TEST(a_value_behind_a_key_has_no_newline_at_the_end),
		TEST(a_block_is_indented_below_its_parent_also_at_the_root),
		TEST(every_line_ends_as_its_surroundings_do),
		TEST(a_key_is_quoted_as_a_text_is),
		TEST(a_key_too_long_for_a_colon_has_a_question_mark),
		TEST(commas_and_brackets_are_quoted_in_flow_only),
		TEST(a_scalar_alone_stays_on_one_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
