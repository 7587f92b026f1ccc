#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/fault.h"
#include "../../../lib/base/text.h"

static const char *
said(const char *text)
{
	static struct fault f;

	fault_set(&f, FAULT_NOWHERE, "%s", text);
	return f.text;
}

static void
it_keeps_the_text_and_the_place(void **state)
{
	struct place place = { "wijken/noord.yaml", 17, 9 };
	struct fault f = { 0 };

	(void)state;
	assert_false(f.set);
	assert_false(fault_set(&f, place, "no '%s' in %d", "groen", 3));
	assert_true(f.set);
	assert_string_equal(f.text, "no 'groen' in 3");
	assert_string_equal(f.place.file, "wijken/noord.yaml");
	assert_int_equal(f.place.line, 17);
	assert_int_equal(f.place.column, 9);
}

static void
standard_input_is_called_by_its_name(void **state)
{
	(void)state;
	assert_string_equal(fault_file("-"), "standard input");
	assert_string_equal(fault_file(NULL), "standard input");
	assert_string_equal(fault_file("a.yaml"), "a.yaml");
}

static void
the_last_one_set_counts_and_may_quote_the_first(void **state)
{
	struct fault f = { 0 };

	(void)state;
	fault_set(&f, (struct place){ "a", 1, 2 }, "%s", "no groen");
	fault_set(&f, FAULT_NOWHERE, "in a condition: %s", f.text);
	assert_string_equal(f.text, "in a condition: no groen");
	assert_null(f.place.file);
}

static void
nobody_need_listen(void **state)
{
	(void)state;
	assert_false(fault_set(NULL, FAULT_NOWHERE, "%d", 1));
}

static void
a_record_cannot_write_to_the_terminal(void **state)
{
	char one[2] = "", want[2];
	int c;

	(void)state;
	for (c = 1; c < 0x80; c++) {
		one[0] = (char)c;
		want[0] = (char)(c < 0x20 || c == 0x7f ? '?' : c);
		want[1] = '\0';
		assert_string_equal(said(one), want);
	}
	assert_string_equal(said("a\033[31mb\r\n\tc"), "a?[31mb???c");
	/* C1, as UTF-8: NEL and CSI */
	assert_string_equal(said("a\302\200\302\205\302\233\302\237b\302\240"),
	    "a????b\302\240");
	/* U+2027..U+202F, of which the ends stay */
	assert_string_equal(said("\342\200\247\342\200\250\342\200\251"
	    "\342\200\252\342\200\256\342\200\257"),
	    "\342\200\247????\342\200\257");
	/* U+2065..U+206A */
	assert_string_equal(said("\342\201\245\342\201\246\342\201\247"
	    "\342\201\250\342\201\251\342\201\252"),
	    "\342\201\245????\342\201\252");
	assert_string_equal(said("één € 🌳"), "één € 🌳");
}

static void
what_is_not_utf8_is_named_byte_by_byte(void **state)
{
	(void)state;
	assert_string_equal(said("a\377b\303"), "a?b?");
	assert_string_equal(said("\303\050\303\251"), "?(\303\251");
	assert_string_equal(said("\355\240\200"), "???");
}

static void
a_long_text_is_cut_between_characters(void **state)
{
	static const char *const letters[] = { "x", "é", "€", "🌳" };
	char text[1200];
	size_t bad, i, k, n, shift;

	(void)state;
	for (i = 0; i < 4; i++)
		for (shift = 0; shift < 5; shift++) {
			memset(text, 'a', shift);
			n = strlen(letters[i]);
			for (k = 0; k < 250; k++)
				memcpy(text + shift + k * n, letters[i],
				    n + 1);
			if (shift + 250 * n <= 499) {
				assert_string_equal(said(text), text);
				continue;
			}
			assert_int_equal(strlen(said(text)),
			    499 - (499 - shift) % n);
			assert_memory_equal(said(text), text,
			    strlen(said(text)));
			assert_true(text_valid(said(text),
			    strlen(said(text)), &bad));
		}
}

static void
a_text_that_just_fits_is_not_cut(void **state)
{
	char text[510];

	(void)state;
	memset(text, 'a', 497);
	strcpy(text + 497, "é");
	assert_string_equal(said(text), text);
	strcpy(text + 497, "éb");
	assert_int_equal(strlen(said(text)), 499);
	strcpy(text + 497, "b€");
	assert_int_equal(strlen(said(text)), 498);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_keeps_the_text_and_the_place),
		cmocka_unit_test(
		    the_last_one_set_counts_and_may_quote_the_first),
		cmocka_unit_test(standard_input_is_called_by_its_name),
		cmocka_unit_test(nobody_need_listen),
		cmocka_unit_test(a_record_cannot_write_to_the_terminal),
		cmocka_unit_test(what_is_not_utf8_is_named_byte_by_byte),
		cmocka_unit_test(a_long_text_is_cut_between_characters),
		cmocka_unit_test(a_text_that_just_fits_is_not_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
