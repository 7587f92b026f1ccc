#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../../lib/yaml/parse.h"

/* The text that is said of this document holds, and ends with, the advice. */
static void
advises(const char *yaml, const char *advice)
{
	struct arena *a = arena_new();
	struct parse d = { .bytes = yaml, .size = strlen(yaml),
	    .place = { "x", 1, 1 } };
	size_t n, size = strlen(advice);

	parse_documents(a, &d, 1);
	assert_true(d.fault.set);
	n = strlen(d.fault.text);
	if (n < size || strcmp(d.fault.text + n - size, advice) != 0)
		fail_msg("%s: '%s' does not end with '%s'", yaml,
		    d.fault.text, advice);
	arena_free(a);
}

#define WHOLE ": put the whole text in quotes"
#define START ": put a text that starts with this in quotes"
#define UNDER ": start the line in the column of the keys that it belongs with"

static void
a_colon_in_a_text_asks_for_quotes(void **state)
{
	(void)state;
	advises("a: Riool: oud\nb: 1\n", WHOLE);
	advises("a: \"x\": y\n", WHOLE);
	advises("a:\n  - b: c: d\n", WHOLE);
}

static void
a_line_that_starts_elsewhere_belongs_in_a_column(void **state)
{
	static const char lines[] = UNDER ", or put a text of more lines in "
	    "quotes";

	(void)state;
	advises("a: x\n b: y\n", lines);
	advises("a:\n  b: x\n    c: y\n", lines);
	advises("a:\n  b: x\n c: y\n", UNDER);
	advises("a: |\n    x\n  y\n", UNDER);
	advises("a:\n  - b: x\n    c: y\n   d: z\n", ": start an item with "
	    "'- ', and what more it says in the column of its first key");
}

static void
a_blank_that_is_missing_is_asked_for(void **state)
{
	(void)state;
	advises("a:\n-x\n-y\nb: 1\n", ": put a blank behind the '-'");
	advises("a:\n  - x\n  -y\nb: 1\n", ": put a blank behind the '-'");
	advises("a:\n  -x: 1\n   y: 2\n",
	    ": put a blank behind the '-' above it");
	advises("b: 1\na:x\nc: 1\n", ": put a blank behind the ':'");
	advises("b: 1\na x\nc: 1\n", ": put a ':' behind a key, and blanks "
	    "before a line that goes on with a text");
}

static void
a_quote_is_closed_or_another(void **state)
{
	static const char close[] = ": end the text with the quote that it "
	    "starts with; where that is a letter of it, put the text between "
	    "the other quotes";

	(void)state;
	advises("a: \"x\nb: 1\n", close);
	advises("a: 't Hof\nb: 1\n", close);
	advises("a: 'Riool's oud'\n", WHOLE ", other than those in it");
	advises("a: \"Riool\" is oud\n", WHOLE ", other than those in it");
	advises("a: \"x \\d\"\n", ": put a text that has a \\ in it between "
	    "single quotes");
}

static void
what_no_text_can_start_with_asks_for_quotes(void **state)
{
	(void)state;
	advises("a: @x\n", START);
	advises("a: `x`\n", START);
	advises("a: %50\n", START);
	advises("a: ] x\n", START);
	advises("a: ? x\n", START);
	advises("a: & x\n", ": put a text that starts with '&' or '*' in "
	    "quotes");
	advises("a: | x\n", ": put a text that starts with '|' or '>' in "
	    "quotes, or on the lines below");
	advises("a: - x\n", ": start an item on a line of its own, or put the "
	    "text in quotes");
	advises("%foo\na: x\n", ": put a text that starts with '%' in quotes");
}

static void
what_was_opened_is_closed(void **state)
{
	static const char held[] = ", or put a text that has one of [ ] { } , "
	    "or ': ' in quotes";
	char text[200];

	(void)state;
	snprintf(text, sizeof(text), ": end the list with ']'%s", held);
	advises("a: [x\nb: 1\n", text);
	advises("a: [x, y: z: q]\n", text);
	snprintf(text, sizeof(text), ": end the map with '}'%s", held);
	advises("a: {x: y: z}\n", text);
	advises("a: [x,\n# c\n", ": end a list with ']' and a map with '}'");
	advises("a: x\n- y\n",
	    ": a list stands under a key that has nothing behind its ':'");
}

/* What has no row is told as libyaml has it. */
static void
of_a_mistake_that_few_make_nothing_is_advised(void **state)
{
	(void)state;
	advises("a: &x [&y 1, &x 2]\nb: !<tag 1\n",
	    "did not find the expected '>'");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_colon_in_a_text_asks_for_quotes),
		cmocka_unit_test(
		    a_line_that_starts_elsewhere_belongs_in_a_column),
		cmocka_unit_test(a_blank_that_is_missing_is_asked_for),
		cmocka_unit_test(a_quote_is_closed_or_another),
		cmocka_unit_test(what_no_text_can_start_with_asks_for_quotes),
		cmocka_unit_test(what_was_opened_is_closed),
		cmocka_unit_test(of_a_mistake_that_few_make_nothing_is_advised)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
