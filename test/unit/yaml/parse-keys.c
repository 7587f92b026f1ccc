#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../../lib/yaml/parse-keys.h"

static void
a_key_seen_again_is_the_same_text(void **state)
{
	static const char *const words[] = {
		"", "a", "ja", "wat", "wijk", "opgave", "domeinen",
		"omschrijving", "een sleutel van meer dan zestien bytes"
	};
	struct arena *a = arena_new();
	struct keys k = { 0 };
	const char *first;
	uint64_t bit, again;
	char copy[64];
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		n = strlen(words[i]);
		snprintf(copy, sizeof(copy), "%s!", words[i]);
		first = keys_text(&k, a, copy, n, &bit);
		assert_string_equal(first, words[i]);
		assert_ptr_not_equal(first, copy);
		assert_ptr_equal(keys_text(&k, a, words[i], n, &again), first);
		assert_int_equal(bit, again);
	}
	arena_free(a);
}

/* Many more than are kept, with the same ends and the same length. */
static void
keys_that_look_alike_are_not_mixed_up(void **state)
{
	struct arena *a = arena_new();
	struct keys k = { 0 };
	char key[32];
	uint64_t bit;
	int i, n;

	(void)state;
	for (i = 0; i < 20 * KEYS; i++) {
		n = snprintf(key, sizeof(key), "abcdefgh%05dhgfedcba", i / 2);
		assert_string_equal(keys_text(&k, a, key, (size_t)n, &bit),
		    key);
		n = snprintf(key, sizeof(key), "k%d", i);
		assert_string_equal(keys_text(&k, a, key, (size_t)n, &bit),
		    key);
	}
	arena_free(a);
}

static void
a_key_is_one_bit_and_different_keys_mostly_another(void **state)
{
	struct arena *a = arena_new();
	struct keys k = { 0 };
	uint64_t bit, seen = 0;
	char key[16];
	int i, n, bits = 0;

	(void)state;
	for (i = 0; i < 64; i++) {
		n = snprintf(key, sizeof(key), "veld-%d", i);
		keys_text(&k, a, key, (size_t)n, &bit);
		assert_true(bit != 0 && (bit & (bit - 1)) == 0);
		seen |= bit;
	}
	for (; seen != 0; seen &= seen - 1)
		bits++;
	assert_in_range(bits, 24, 64);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_key_seen_again_is_the_same_text),
		cmocka_unit_test(keys_that_look_alike_are_not_mixed_up),
		cmocka_unit_test(
		    a_key_is_one_bit_and_different_keys_mostly_another)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
