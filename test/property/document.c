#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "../support/edits.h"
#include "../support/source.h"

#define ROUNDS 30000

static void
edits_change_their_lines_and_nothing_else(void **state)
{
	struct random r;
	struct buffer source = { 0 }, why = { 0 };
	struct edits_seen seen = { 0, 0, 0 };
	uint64_t seed = random_seed_given(1);
	size_t i;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		random_seed(&r, seed + i);
		source.size = 0;
		source_random(&r, &source);
		if (!edits_check(&r, source.bytes, source.size,
		    1 + (int)(i % 4), &why, &seen)) {
			printf("seed %llu: %s\n",
			    (unsigned long long)(seed + i), buffer_text(&why));
			fail();
		}
	}
	print_message("%zu documents of %d, %zu edits, %zu refused\n",
	    seen.parsed, ROUNDS, seen.made, seen.refused);
	assert_true(seen.parsed > ROUNDS * 3 / 4);
	assert_true(seen.refused < seen.made / 50);
	buffer_free(&source);
	buffer_free(&why);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(edits_change_their_lines_and_nothing_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
