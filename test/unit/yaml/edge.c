#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/edge.h"
#include "../../../lib/yaml/split.h"

#define BOM SPLIT_BOM

static void
a_start_says_what_stands_before_the_document(void **state)
{
	static const struct {
		const char *text;
		struct edge_start is;
	} starts[] = {
		{ "", { EDGE_NOTHING, 0, false, false, false } },
		{ BOM, { EDGE_NOTHING, 3, false, false, false } },
		{ "---\n", { EDGE_MARKED, 0, false, false, false } },
		{ "a: 1", { EDGE_BARE, 0, false, false, false } },
		{ BOM "--- a", { EDGE_MARKED, 3, false, false, false } },
		{ "# c\n\na", { EDGE_BARE, 0, false, true, false } },
		{ "\n# c", { EDGE_NOTHING, 0, false, true, true } },
		{ " # c\r---", { EDGE_MARKED, 0, false, true, true } },
		{ "%A\n# c\n---\n", { EDGE_MARKED, 0, true, false, false } },
		{ "%A\n", { EDGE_DANGLING, 0, true, false, false } },
		{ "# c\n...\n", { EDGE_NOTHING, 0, false, true, false } },
	};
	struct edge_start e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		e = edge_start(starts[i].text, strlen(starts[i].text));
		assert_int_equal(e.kind, starts[i].is.kind);
		assert_int_equal(e.bom, starts[i].is.bom);
		assert_int_equal(e.directives, starts[i].is.directives);
		assert_int_equal(e.comments, starts[i].is.comments);
		assert_int_equal(e.indented, starts[i].is.indented);
	}
}

static void
an_end_is_ended_by_its_dots_only(void **state)
{
	static const char *const ended[] = {
		"...", "a\n...\n", "a\n... # c\n# d\n\n  ", "a\r\n...\r\n",
		"a\xC2\x85...\xC2\x85# \xE2\x80\xA8", "...\r\r",
	};
	static const char *const open[] = {
		"", "\n", "a", "a\n", "a\n ...\n", "a\n....\n", "...\na",
		"# ...\n", "\xC3\x85...\xE2\x82\xA8", "a\n...b\n",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(ended) / sizeof(ended[0]); i++)
		assert_true(edge_is_ended(ended[i], strlen(ended[i])));
	for (i = 0; i < sizeof(open) / sizeof(open[0]); i++)
		assert_false(edge_is_ended(open[i], strlen(open[i])));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_start_says_what_stands_before_the_document),
		cmocka_unit_test(an_end_is_ended_by_its_dots_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
