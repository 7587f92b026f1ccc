#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "../support/mutate.h"
#include "../support/promises.h"

#define ROUNDS 20000

/* What `make fuzz` does for as long as one likes, for a moment. */
static void
broken_yaml_breaks_no_promise(void **state)
{
	struct arena *a = arena_new();
	uint64_t seed = random_seed_given(1);
	struct buffer bytes = { 0 }, why = { 0 };
	struct corpus_file *files;
	struct random r;
	size_t count, i;

	(void)state;
	files = corpus_files(a, &count);
	assert_true(count > 10);
	for (i = 0; i < ROUNDS; i++) {
		random_seed(&r, seed + i);
		bytes.size = 0;
		mutate(&r, files, count, &bytes);
		if (!promises_check(bytes.bytes, bytes.size, &why)) {
			printf("SEED=%llu: %s\n",
			    (unsigned long long)(seed + i), buffer_text(&why));
			fail();
		}
	}
	buffer_free(&bytes);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(broken_yaml_breaks_no_promise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
