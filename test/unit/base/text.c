#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <yaml.h>

#include "../../../lib/base/text.h"

/* The bytes of a code point, by the book, surrogates and all. */
static size_t
encode(uint32_t c, char *s)
{
	if (c < 0x80) {
		s[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		s[0] = (char)(0xc0 | c >> 6);
		s[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		s[0] = (char)(0xe0 | c >> 12);
		s[1] = (char)(0x80 | (c >> 6 & 0x3f));
		s[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	s[0] = (char)(0xf0 | c >> 18);
	s[1] = (char)(0x80 | (c >> 12 & 0x3f));
	s[2] = (char)(0x80 | (c >> 6 & 0x3f));
	s[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

/* Does libyaml read these bytes?  Whether they make sense is not asked, so
 * they stand in a comment; a NUL would only end it. */
static bool
libyaml_reads(const char *s, size_t n)
{
	yaml_parser_t parser;
	yaml_event_t event;
	bool done = false, reads = true;
	char text[64] = "# ";

	memcpy(text + 2, s, n);
	yaml_parser_initialize(&parser);
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (unsigned char *)text, n + 2);
	while (reads && !done) {
		reads = yaml_parser_parse(&parser, &event) != 0 ||
		    parser.error != YAML_READER_ERROR;
		if (parser.error != YAML_NO_ERROR)
			break;
		done = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return reads;
}

static void
every_code_point_is_valid_when_libyaml_reads_it(void **state)
{
	char s[4];
	size_t bad, n;
	uint32_t c;

	(void)state;
	for (c = 1; c < 0x1fffff; c += c < 0x3000 ? 1 :
	    c % 0x1000 < 0x20 || c % 0x1000 > 0xfe0 ||
	    (c > 0xfe00 && c <= 0xffff) ? 1 : 61) {
		n = encode(c, s);
		if (text_valid(s, n, &bad) != libyaml_reads(s, n))
			fail_msg("U+%04X", c);
	}
}

static void
every_pair_of_bytes_is_valid_when_libyaml_reads_it(void **state)
{
	char s[4] = "";
	size_t bad;
	int i;

	(void)state;
	for (i = 0; i < 0x10000; i++) {
		s[0] = (char)(i >> 8);
		s[1] = (char)i;
		if (s[0] != '\0' && s[1] != '\0' &&
		    text_valid(s, 2, &bad) != libyaml_reads(s, 2))
			fail_msg("%04x", i);
		s[2] = (char)(0x80 | (i & 0x1f) << 1);
		if (s[0] != '\0' && s[1] != '\0' &&
		    text_valid(s, 3, &bad) != libyaml_reads(s, 3))
			fail_msg("%04x %02x", i, s[2] & 0xff);
	}
}

static void
refused(const char *s, size_t n, size_t where)
{
	size_t bad = 999, before;
	char text[80];

	for (before = 0; before < 24; before++) {
		memset(text, 'a', sizeof(text));
		memcpy(text + before, s, n);
		assert_false(text_valid(text, before + n + 20, &bad));
		assert_int_equal(bad, before + where);
		assert_false(text_valid(text, before + n, &bad));
		assert_int_equal(bad, before + where);
	}
}

static void
the_first_bad_byte_is_named(void **state)
{
	(void)state;
	refused("\0", 1, 0);
	refused("\177", 1, 0);
	refused("\033[1m", 4, 0);
	refused("\n\n\001", 3, 2);
	refused("\303", 1, 0);			/* cut short */
	refused("\342\202", 2, 0);
	refused("\360\237\214", 3, 0);
	refused("\200", 1, 0);			/* nothing before it */
	refused("\300\257", 2, 0);		/* longer than needed */
	refused("\340\200\257", 3, 0);
	refused("\360\200\200\257", 4, 0);
	refused("\355\240\200", 3, 0);		/* U+D800 */
	refused("\355\277\277", 3, 0);		/* U+DFFF */
	refused("\364\220\200\200", 4, 0);	/* U+110000 */
	refused("\370\210\200\200\200", 5, 0);
	refused("\377", 1, 0);
	refused("\357\277\276", 3, 0);		/* U+FFFE */
	refused("\302\200", 2, 0);		/* C1 */
	refused("\303\251\302\237", 4, 2);
	refused("\303\251\303\251\303\251\342\202\254\0", 10, 9);
}

static void
a_byte_is_judged_the_same_wherever_it_stands(void **state)
{
	char eight[8];
	size_t bad, i;
	int c;

	(void)state;
	for (c = 0; c < 256; c++)
		for (i = 0; i < 8; i++) {
			memset(eight, c % 2 == 0 ? ' ' : '~', 8);
			eight[i] = (char)c;
			assert_int_equal(text_valid(eight, 8, &bad),
			    (c >= 0x20 && c < 0x7f) || c == '\n' ||
			    c == '\r' || c == '\t');
		}
	assert_true(text_valid("", 0, &bad));
	assert_true(text_valid(NULL, 0, &bad));
}

static void
a_code_point_is_read_back(void **state)
{
	size_t n, want;
	uint32_t c;
	char s[4];

	(void)state;
	for (c = 0; c < 0x110000; c++) {
		want = encode(c, s);
		assert_int_equal(text_decode(s, &n), c);
		assert_int_equal(n, want);
	}
}

static void
length_counts_code_points(void **state)
{
	(void)state;
	assert_int_equal(text_length("", 0), 0);
	assert_int_equal(text_length("wijk", 4), 4);
	assert_int_equal(text_length("één € 🌳", strlen("één € 🌳")), 7);
	assert_int_equal(text_length("één", 2), 1);
	assert_int_equal(text_length("a\0b", 3), 3);
}

static void
a_word_is_in_a_list_byte_by_byte(void **state)
{
	static const char *const words[] = { "wijk", "straat" };

	(void)state;
	assert_true(text_is_in("wijk", words, 2));
	assert_true(text_is_in("straat", words, 2));
	assert_false(text_is_in("straat", words, 1));
	assert_false(text_is_in("Wijk", words, 2));
	assert_false(text_is_in("", words, 0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_code_point_is_valid_when_libyaml_reads_it),
		cmocka_unit_test(
		    every_pair_of_bytes_is_valid_when_libyaml_reads_it),
		cmocka_unit_test(the_first_bad_byte_is_named),
		cmocka_unit_test(a_byte_is_judged_the_same_wherever_it_stands),
		cmocka_unit_test(a_code_point_is_read_back),
		cmocka_unit_test(length_counts_code_points),
		cmocka_unit_test(a_word_is_in_a_list_byte_by_byte),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
