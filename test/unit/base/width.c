#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"

static void
wide(const char *s, size_t want)
{
	if (text_width(s) != want)
		fail_msg("'%s' is %zu wide, not %zu", s, text_width(s), want);
}

static void
a_letter_is_one_column(void **state)
{
	(void)state;
	wide("", 0);
	wide("Nobelweg", 8);
	wide("één €", 5);
	wide("ĳ", 1);
	wide("Ελλάδα", 6);
	wide("улица", 5);
	wide("m² – 3 ½", 8);
	wide("\u2764", 1);	/* a heart as text */
	wide("\u00ad", 1);
	wide("\u2500\u2588", 2);
}

static void
an_accent_on_its_own_takes_no_column(void **state)
{
	(void)state;
	wide("e\u0301e\u0301n", 3);
	wide("\u0300\u036f", 0);
	wide("\u0370", 1);
	wide("\u200b\u200d\u2060\ufeff\ufe0f", 0);
	wide("\u202a\u2066\u2028", 0);
	wide("\u1160\u11ff", 0);
	wide("\u05b0", 0);
	wide("\U000e0100", 0);
	wide("\U000e01ef", 0);
	wide("\U000e01f0", 1);
	wide("\U0001e4ec", 0);		/* since Unicode 15 */
}

static void
a_control_takes_no_column(void **state)
{
	char s[4] = "";
	int c;

	(void)state;
	for (c = 1; c < 0x20; c++) {
		s[0] = (char)c;
		wide(s, 0);
	}
	wide(" ~", 2);
	wide("\177", 0);
	for (c = 0x80; c < 0xa0; c++) {
		s[0] = '\302';
		s[1] = (char)c;
		wide(s, 0);
	}
	wide("\u00a0\u00a1", 2);
}

static void
ideographs_and_emoji_take_two(void **state)
{
	(void)state;
	wide("区画", 4);
	wide("한국", 4);
	wide("かな", 4);
	wide("Ａ", 2);
	wide("ｱ", 1);
	wide("🌳", 2);
	wide("🏡🚲", 4);
	wide("\u231a", 2);		/* a watch is shown as emoji */
	wide("\u2319", 1);
	wide("\u10ff\u1100\u115f", 5);
	wide("\u4dff\u4e00", 3);
	wide("\U0001faf8", 2);		/* since Unicode 15 */
	wide("\U00020000\U0003fffd", 4);
	wide("\U0003fffe", 1);
	wide("🇳🇱", 2);
	wide("👩\u200d🚒", 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_letter_is_one_column),
		cmocka_unit_test(an_accent_on_its_own_takes_no_column),
		cmocka_unit_test(a_control_takes_no_column),
		cmocka_unit_test(ideographs_and_emoji_take_two),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
