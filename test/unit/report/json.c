#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/json.h"

static struct buffer out;
static struct json j;

static int
begin(void **state)
{
	(void)state;
	j = (struct json){ .out = &out };
	return 0;
}

static int
end(void **state)
{
	(void)state;
	buffer_free(&out);
	out = (struct buffer){ .size = 0 };
	return 0;
}

static void
what_json_forbids_is_escaped(void **state)
{
	(void)state;
	json_array(&j);
	json_text(&j, "a \"b\" \\ \n \t \x1f \xc3\xa9");
	json_text(&j, NULL);
	json_literal(&j, "1.5");
	json_end_array(&j);
	assert_string_equal(buffer_text(&out), "[\n"
	    "  \"a \\\"b\\\" \\\\ \\n \\u0009 \\u001f \xc3\xa9\",\n"
	    "  null,\n  1.5\n]\n");
}

static void
what_is_on_a_line_stays_on_it(void **state)
{
	(void)state;
	json_object(&j);
	json_put_text(&j, "a", "b");
	json_key(&j, "c");
	json_line_object(&j);
	json_key(&j, "d");
	json_array(&j);
	json_text(&j, "e");
	json_text(&j, "f");
	json_end_array(&j);
	json_put_literal(&j, "g", "true");
	json_end_object(&j);
	json_key(&j, "h");
	json_array(&j);
	json_text(&j, "i");
	json_end_array(&j);
	json_end_object(&j);
	assert_string_equal(buffer_text(&out), "{\n  \"a\": \"b\",\n"
	    "  \"c\": {\"d\": [\"e\", \"f\"], \"g\": true},\n"
	    "  \"h\": [\n    \"i\"\n  ]\n}\n");
}

static void
what_is_empty_is_closed_at_once(void **state)
{
	(void)state;
	json_array(&j);
	json_object(&j);
	json_end_object(&j);
	json_line_array(&j);
	json_end_array(&j);
	json_end_array(&j);
	assert_string_equal(buffer_text(&out), "[\n  {},\n  []\n]\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_json_forbids_is_escaped,
		    begin, end),
		cmocka_unit_test_setup_teardown(what_is_on_a_line_stays_on_it,
		    begin, end),
		cmocka_unit_test_setup_teardown(
		    what_is_empty_is_closed_at_once, begin, end)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
