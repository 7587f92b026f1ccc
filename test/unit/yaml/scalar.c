#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/yaml/emit.h"

/* How a text looks, seen through emit, which asks scalar. */

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

/* The text as it stands behind a key whose lines are indented by two. */
static void
text_is(struct arena *a, enum value_style style, const char *text,
    const char *expected)
{
	struct value *v = value_text(a, text);
	struct buffer out = { 0 };

	v->style = (uint8_t)style;
	emit_after_key(&out, v, (struct emit){ 2, "\n" });
	expect_and_free(&out, expected);
}

/* Pairs of a text and what it is written as; NULL behind the last. */
static void
texts_are(struct arena *a, enum value_style style, const char *const *pairs)
{
	for (; *pairs != NULL; pairs += 2)
		text_is(a, style, pairs[0], pairs[1]);
}

static void
what_another_reader_takes_for_something_else_is_quoted(void **state)
{
	static const char *const ambiguous[] = { "", "~", "null", "NULL",
	    "true", "False", "yes", "No", "on", "OFF", "y", "N", "=", "<<",
	    "0", "12", "-3", "+7", "0363", "08", "0o17", "0x1F", "0b11",
	    "1_000", "1,000", "7,5", "7.2", "1.10", ".5", "5.", "1e3",
	    "1.5E-3", ".inf", "-.Inf", ".NAN", "12:30", "1:30:00",
	    "190:20:30.15", "2026-04-01", "2026-4-1",
	    "2026-04-01T12:30:00Z", "2026-04-01 12:30:00.5 +2", "1.2.3",
	    "2028..2029", NULL };
	static const char *const texts[] = { "nee", "ja", "nO", "nulla",
	    "Nobelweg", "True story", "o", "2028-Q1", "2026-04", "12 km",
	    "12:305", "12:", "1e", "e3", "0x", "0xg", "0b", ".info",
	    "2026-04-01..2026-05", "2026-04-01 ja", "2026-04-1x", "+", "-a",
	    "5b1c09e7", "GM0289", "1952-1960", "<", "==", "~/x",
	    "0317 123456", "12:30 uur", ".a", NULL };
	size_t i;

	(void)state;
	for (i = 0; ambiguous[i] != NULL; i++)
		if (!emit_is_ambiguous(ambiguous[i]))
			fail_msg("%s is no text", ambiguous[i]);
	for (i = 0; texts[i] != NULL; i++)
		if (emit_is_ambiguous(texts[i]))
			fail_msg("%s is a text", texts[i]);
}

static void
a_text_is_plain_where_it_can_be(void **state)
{
	static const char *const pairs[] = {
		"Nobelweg", " Nobelweg",
		"Jericho / Jeruzalem", " Jericho / Jeruzalem",
		"100 %", " 100 %",
		"een, twee [drie] {vier}", " een, twee [drie] {vier}",
		"wat? nee!", " wat? nee!",
		"a:b #c:d", " \"a:b #c:d\"",
		"a#b c:d", " a#b c:d",
		"-a", " -a",
		"?a", " ?a",
		":a", " :a",
		"-5 tot +5", " -5 tot +5",
		"\360\237\217\240 \303\251\303\251n keer \342\202\254 5",
		" \360\237\217\240 \303\251\303\251n keer \342\202\254 5",
		"a\302\240b \"c\" 'd' \\e", " a\302\240b \"c\" 'd' \\e",
		NULL
	};

	texts_are(*state, VALUE_ANY, pairs);
}

static void
a_text_is_quoted_where_the_grammar_wants_it(void **state)
{
	static const char *const pairs[] = {
		"'t Vliet", " \"'t Vliet\"",
		"Woningen: 140", " \"Woningen: 140\"",
		"Woningen:", " \"Woningen:\"",
		"nummer #3", " \"nummer #3\"",
		"#3", " \"#3\"",
		"@x", " \"@x\"",
		"`x`", " \"`x`\"",
		"%x", " \"%x\"",
		"- a", " \"- a\"",
		"-", " \"-\"",
		"? a", " \"? a\"",
		":", " \":\"",
		"&a", " \"&a\"",
		"*a", " \"*a\"",
		"!a", " \"!a\"",
		"|", " \"|\"",
		">", " \">\"",
		"[a]", " \"[a]\"",
		"{a}", " \"{a}\"",
		",a", " \",a\"",
		"\"a\"", " \"\\\"a\\\"\"",
		" a", " \" a\"",
		"a ", " \"a \"",
		"---", " \"---\"",
		"... a", " \"... a\"",
		"a\tb\\", " \"a\\tb\\\\\"",
		NULL
	};

	texts_are(*state, VALUE_ANY, pairs);
	texts_are(*state, VALUE_PLAIN, pairs);
}

static void
what_cannot_be_seen_is_escaped(void **state)
{
	static const char *const pairs[] = {
		"\a\b\v\f\r\33", " \"\\a\\b\\v\\f\\r\\e\"",
		"\1\177\302\237", " \"\\x01\\x7F\\x9F\"",
		"\302\205\342\200\250\342\200\251", " \"\\N\\L\\P\"",
		"\357\273\277\357\277\276\357\277\277",
		" \"\\uFEFF\\uFFFE\\uFFFF\"",
		"a\nb\1\303\251", " \"a\\nb\\x01\303\251\"",
		NULL
	};

	texts_are(*state, VALUE_ANY, pairs);
	texts_are(*state, VALUE_SINGLE, pairs);
	texts_are(*state, VALUE_LITERAL, pairs);
}

static void
a_reading_that_is_no_text_stays_plain(void **state)
{
	static const char *const pairs[] = {
		"12", " 12", "2026-04-01", " 2026-04-01", "-7.2", " -7.2",
		"2028..2029", " 2028..2029", "..2030", " ..2030",
		"GM0289", " GM0289", "0363", " 0363", "~", " ~", "no", " no",
		"", "", NULL
	};

	texts_are(*state, VALUE_PLAIN, pairs);
}

static void
quotes_stay_when_they_can(void **state)
{
	static const char *const single[] = {
		"'t Vliet", " '''t Vliet'", "", " ''", "a \\ \"b\"",
		" 'a \\ \"b\"'", "a\tb", " 'a\tb'", NULL
	};
	static const char *const twice[] = {
		"riool", " \"riool\"", "", " \"\"", "a\nb", " \"a\\nb\"", NULL
	};

	texts_are(*state, VALUE_SINGLE, single);
	texts_are(*state, VALUE_DOUBLE, twice);
}

static void
a_text_of_many_lines_is_a_literal_block(void **state)
{
	static const char *const pairs[] = {
		"a\nb", " |-\n  a\n  b",
		"a\nb\n", " |\n  a\n  b",
		"a\n", " |\n  a",
		"a\n\n  b: c # d\n- e", " |-\n  a\n\n    b: c # d\n  - e",
		"a \n \nb\tc", " |-\n  a \n   \n  b\tc",
		"# a\n---\n...", " |-\n  # a\n  ---\n  ...",
		NULL
	};

	texts_are(*state, VALUE_ANY, pairs);
	texts_are(*state, VALUE_PLAIN, pairs);
	texts_are(*state, VALUE_SINGLE, pairs);
	texts_are(*state, VALUE_LITERAL, pairs);
}

static void
lines_that_a_block_would_not_keep_are_quoted(void **state)
{
	static const char *const pairs[] = {
		"\n", " \"\\n\"",
		"\na", " \"\\na\"",
		" a\nb", " \" a\\nb\"",
		"a\n\n", " \"a\\n\\n\"",
		"a\n ", " \"a\\n \"",
		"a\n \n", " \"a\\n \\n\"",
		"a\n\tb", " \"a\\n\\tb\"",
		"a\r\nb", " \"a\\r\\nb\"",
		"a\nb\302\205", " \"a\\nb\\N\"",
		NULL
	};

	texts_are(*state, VALUE_ANY, pairs);
	texts_are(*state, VALUE_LITERAL, pairs);
	texts_are(*state, VALUE_FOLDED, pairs);
}

static void
a_block_wished_for_is_a_block_for_one_line_too(void **state)
{
	static const char *const literal[] = {
		"riool: 140 # m", " |-\n  riool: 140 # m", "12", " |-\n  12",
		"", " \"\"", " a", " \" a\"", NULL
	};
	static const char *const folded[] = {
		"Het riool: oud", " >-\n  Het riool: oud",
		"Het riool\n", " >\n  Het riool", "a\nb", " |-\n  a\n  b",
		"", " \"\"", NULL
	};

	texts_are(*state, VALUE_LITERAL, literal);
	texts_are(*state, VALUE_FOLDED, folded);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_arena, free_arena)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_another_reader_takes_for_something_else_is_quoted),
		TEST(a_text_is_plain_where_it_can_be),
		TEST(a_text_is_quoted_where_the_grammar_wants_it),
		TEST(what_cannot_be_seen_is_escaped),
		TEST(a_reading_that_is_no_text_stays_plain),
		TEST(quotes_stay_when_they_can),
		TEST(a_text_of_many_lines_is_a_literal_block),
		TEST(lines_that_a_block_would_not_keep_are_quoted),
		TEST(a_block_wished_for_is_a_block_for_one_line_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
