#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/text.h"

static struct arena *arena;

static void
folds(const char *s, const char *want)
{
	char into[200];

	assert_string_equal(text_fold(arena, s), want);
	assert_true(text_fold_into(s, into, strlen(want) + 1));
	assert_string_equal(into, want);
	assert_false(text_fold_into(s, into, strlen(want)));
}

static void
case_and_accents_do_not_count(void **state)
{
	(void)state;
	folds("", "");
	folds("Wijk ZUID", "wijk zuid");
	folds("Één CAFÉ", "een cafe");
	folds("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ", "aaaaaaceeeeiiiinooooouuuuy");
	folds("àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy");
	folds("Straße ẞ Æsop æ Œuvre œ Øre ø",
	    "strasse ss aesop ae oeuvre oe ore o");
	folds("Łódź đ Đ ðÐ þÞ ıİ ŋ ħ", "lodz d d dd thth ii ng h");
	folds("Ĳsselmonde ĳs", "ijsselmonde ijs");
	folds("Şişli ğ Ő ű Ș ț ź Ž", "sisli g o u s t z z");
	folds("Việt Nam ẁ Ẁ", "viet nam w w");
	folds("oﬃcieel ﬁets ﬂat", "officieel fiets flat");
	folds("ΩΔ УЛИЦА Ё", "ωδ улица ё");
	folds("× ÷ € 5 m² 区", "× ÷ € 5 m² 区");
	folds("🌳", "🌳");
}

static void
an_accent_on_its_own_folds_as_the_letter_with_it(void **state)
{
	(void)state;
	folds("e\u0301e\u0301n C\u0327", "een c");
	folds("\u0301", "");
	folds("n\u00ada\u200bad\ufeff", "naad");
}

static void
blanks_fold_to_one_space_and_none_at_the_ends(void **state)
{
	(void)state;
	folds("  een \t\r\n twee\u00a0\u2003drie ", "een twee drie");
	folds("een\n\ntwee\n", "een twee");
	folds(" \t\n", "");
	folds(" \u0301a \u00ad b\u00a0\u0301", "a b");
}

static void
a_squeezed_text_stays_as_written_but_for_blanks(void **state)
{
	const char *tidy = "De Hóf";

	(void)state;
	assert_ptr_equal(text_squeeze(arena, tidy), tidy);
	assert_string_equal(text_squeeze(arena, " De \t\n Hóf\u00a0\u3000"),
	    tidy);
	assert_string_equal(text_squeeze(arena, "De\nHóf"), tidy);
	assert_string_equal(text_squeeze(arena, "De Hóf "), tidy);
	assert_string_equal(text_squeeze(arena, ""), "");
	assert_string_equal(text_squeeze(arena, " \n"), "");
}

static void
quotes_fold_to_those_on_a_keyboard(void **state)
{
	(void)state;
	folds("\u2019s-Hertogenbosch", "'s-hertogenbosch");
	folds("\u02bcs-Graveland", "'s-graveland");
	folds("\u2018a\u2019 \u201cb\u201d c\u2011d", "'a' \"b\" c-d");
}

static size_t
encode(uint32_t c, char *s)
{
	size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (c < 0x80) {
		s[0] = (char)c;
		return 1;
	}
	for (i = n - 1; i > 0; i--, c >>= 6)
		s[i] = (char)(0x80 | (c & 0x3f));
	s[0] = (char)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | c);
	return n;
}

static void
folding_twice_is_folding_once(void **state)
{
	const char *once;
	char s[8] = "";
	size_t bad;
	uint32_t c;

	(void)state;
	for (c = 1; c < 0x110000; c += c < 0x20000 ? 1 : 97) {
		if (c >= 0xd800 && c < 0xe000)
			continue;
		memset(s, 0, sizeof(s));
		encode(c, s);
		once = text_fold(arena, s);
		if (strcmp(text_fold(arena, once), once) != 0)
			fail_msg("U+%04X", c);
		if (c >= 0xa0 && c < 0xfffe &&
		    !text_valid(once, strlen(once), &bad))
			fail_msg("U+%04X", c);
		if (c % 1000 == 0)
			arena_reset(arena);
	}
}

static void
slugs(const char *s, const char *want)
{
	assert_string_equal(text_slug(arena, s), want);
}

static void
a_slug_is_letters_digits_and_single_dashes(void **state)
{
	(void)state;
	slugs("Één straat, twee", "een-straat-twee");
	slugs("Riool Nobelweg 12-14", "riool-nobelweg-12-14");
	slugs("  -- 's-Gravenland (oost)! ", "s-gravenland-oost");
	slugs("Groen & water / spelen", "groen-water-spelen");
	slugs("a_b.c:d", "a-b-c-d");
	slugs("Ĳsselstraße", "ijsselstrasse");
	slugs("regel\neen", "regel-een");
	slugs("7.2", "7-2");
	slugs("🌳 boom 🌳", "boom");
	slugs("улица", "");
	slugs("", "");
	slugs("---", "");
}

static void
a_slug_is_at_most_64_bytes_and_ends_in_no_dash(void **state)
{
	char text[201];
	size_t n;

	(void)state;
	memset(text, 'x', 200);
	text[200] = '\0';
	assert_int_equal(strlen(text_slug(arena, text)), 64);
	text[64] = ' ';
	assert_int_equal(strlen(text_slug(arena, text)), 64);
	text[63] = ' ';
	assert_int_equal(strlen(text_slug(arena, text)), 63);
	text[62] = ' ';		/* 62, a dash for all three, and one more */
	assert_int_equal(strlen(text_slug(arena, text)), 64);
	for (n = 1; n < 100; n++) {
		memset(text, 'x', 200);
		memcpy(text + n, "ß", 2);
		assert_int_equal(strlen(text_slug(arena, text)), 64);
	}
}

static void
contains(const char *s, const char *part, bool want)
{
	if (text_contains(s, part) != want)
		fail_msg("'%s' in '%s'", part, s);
}

static void
a_part_is_found_whatever_its_case_and_accents(void **state)
{
	(void)state;
	contains("Vervangen van het RIOOL", "riool", true);
	contains("riolering", "riool", false);
	contains("Eén straat", "een str", true);
	contains("een straat", "Één  STRAAT", true);
	contains("een\n  straat", "een straat", true);
	contains("e\u0301e\u0301n", "één", true);
	contains("Hauptstraße", "STRASS", true);
	contains("Hauptstraße", "se", true);
	contains("'s-Hertogenbosch", "\u2019s-her", true);
	contains("aaab", "aab", true);
	contains("ananas", "anas", true);
	contains("riool", "riool nobelweg", false);
	contains("riool", "", true);
	contains("", "", true);
	contains("", "a", false);
	contains("a", " a ", true);
	contains("ab", "a b", false);
	contains("улица МИРА", "мира", true);
}

static void
texts_are_the_same_whatever_their_case_and_accents(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{ "Eén  straat", " een STRAAT ", true },
		{ "Hauptstraße", "hauptstrasse", true },
		{ "ĳs", "ijs", true },
		{ "", " \n", true },
		{ "riool", "riolering", false },
		{ "riool", "riool nobelweg", false },
		{ "a b", "ab", false },
		{ "", "a", false }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(text_same(cases[i].a, cases[i].b),
		    cases[i].same);
		assert_int_equal(text_same(cases[i].b, cases[i].a),
		    cases[i].same);
	}
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(case_and_accents_do_not_count),
		cmocka_unit_test(
		    an_accent_on_its_own_folds_as_the_letter_with_it),
		cmocka_unit_test(
		    blanks_fold_to_one_space_and_none_at_the_ends),
		cmocka_unit_test(
		    a_squeezed_text_stays_as_written_but_for_blanks),
		cmocka_unit_test(quotes_fold_to_those_on_a_keyboard),
		cmocka_unit_test(folding_twice_is_folding_once),
		cmocka_unit_test(a_slug_is_letters_digits_and_single_dashes),
		cmocka_unit_test(
		    a_slug_is_at_most_64_bytes_and_ends_in_no_dash),
		cmocka_unit_test(
		    a_part_is_found_whatever_its_case_and_accents),
		cmocka_unit_test(
		    texts_are_the_same_whatever_their_case_and_accents),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
