#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../../lib/yaml/parse-cursor.h"
#include "../../support/random.h"

enum { CHARACTERS = 5000, VISITS = 20000 };

static const char *const characters[] = {
	"a", "\303\251", "\342\202\254", "\360\237\217\240"
};

/* Where each character starts, and behind the last. */
struct text {
	char bytes[4 * CHARACTERS + 1];
	size_t at[CHARACTERS + 1];
};

/* `often` times ASCII for each that is not. */
static void
make(struct random *r, size_t often, struct text *t)
{
	size_t i, k, n = 0;

	for (i = 0; i < CHARACTERS; i++) {
		k = random_once_in(r, often) ? random_below(r, 4) : 0;
		t->at[i] = n;
		memcpy(t->bytes + n, characters[k], strlen(characters[k]));
		n += strlen(characters[k]);
	}
	t->at[i] = n;
}

static void
a_character_is_at_its_byte_whatever_was_asked_before(void **state)
{
	static struct text t;
	struct cursor c;
	struct random r;
	size_t often, i, k;

	(void)state;
	random_seed(&r, random_seed_given(1));
	for (often = 1; often <= 1000; often *= 10) {
		make(&r, often, &t);
		cursor_begin(&c, t.bytes, t.at[CHARACTERS], 0);
		for (i = 0; i <= CHARACTERS; i++)
			assert_int_equal(cursor_byte(&c, i), t.at[i]);
		for (i = 0; i < VISITS; i++) {
			k = random_below(&r, CHARACTERS + 1);
			assert_int_equal(cursor_byte(&c, k), t.at[k]);
		}
		for (i = CHARACTERS + 1; i-- > 0;)
			assert_int_equal(cursor_byte(&c, i), t.at[i]);
	}
}

static void
a_bom_before_it_counts_no_character(void **state)
{
	const char *text = "\357\273\277a\303\251b";
	struct cursor c;

	(void)state;
	cursor_begin(&c, text, strlen(text), 3);
	assert_int_equal(cursor_byte(&c, 0), 3);
	assert_int_equal(cursor_byte(&c, 2), 6);
	assert_int_equal(cursor_byte(&c, 3), 7);
	assert_int_equal(cursor_byte(&c, 0), 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_character_is_at_its_byte_whatever_was_asked_before),
		cmocka_unit_test(a_bom_before_it_counts_no_character)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
