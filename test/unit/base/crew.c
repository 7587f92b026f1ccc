#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../../lib/base/crew.h"

enum { PIECES = 500 };

static size_t done[PIECES];

/* Each its own square, by way of memory that nobody else has. */
static void
square(void *context, size_t number, struct arena *scratch)
{
	size_t *all = context, *room = arena_array(scratch, 1000,
	    sizeof(*room)), i;

	for (i = 0; i < 1000; i++)
		room[i] = number;
	for (i = 0; i < number; i++)
		all[number] += room[i];
}

static void
each_piece_is_done_once_by_however_many(void **state)
{
	static const int jobs[] = { 1, 2, 3, 8, 64, 1000, 0 };
	static const size_t counts[] = { 0, 1, 2, PIECES };
	size_t i, j, k;

	(void)state;
	for (i = 0; i < sizeof(jobs) / sizeof(*jobs); i++)
		for (j = 0; j < sizeof(counts) / sizeof(*counts); j++) {
			memset(done, 0, sizeof(done));
			crew_work(jobs[i], counts[j], square, done);
			for (k = 0; k < PIECES; k++)
				assert_int_equal(done[k], k < counts[j] ?
				    k * k : 0);
		}
}

static void
look_at_scratch(void *context, size_t number, struct arena *scratch)
{
	size_t *all = context;

	all[number] = arena_used(scratch);
	arena_alloc(scratch, 100 + number);
}

static void
what_a_piece_takes_is_forgotten_behind_it(void **state)
{
	size_t i;

	(void)state;
	memset(done, 1, sizeof(done));
	crew_work(3, PIECES, look_at_scratch, done);
	for (i = 0; i < PIECES; i++)
		assert_int_equal(done[i], 0);
}

static void
as_many_work_as_are_asked_for_within_reason(void **state)
{
	(void)state;
	assert_int_equal(crew_size(1), 1);
	assert_int_equal(crew_size(5), 5);
	assert_true(crew_size(1000000) < 1000);
	assert_true(crew_size(0) >= 1);
}

/* All of them at once. */
static void
ask_too_much(void *together, size_t number, struct arena *scratch)
{
	(void)number;
	pthread_barrier_wait(together);
	arena_array(scratch, SIZE_MAX, 2);
}

static void
no_memory_left_is_said_once_by_however_many(void **state)
{
	enum { TOGETHER = 8, ROUNDS = 20 };
	pthread_barrier_t together;
	int ends[2], status, round;
	char said[100];
	pid_t child;
	ssize_t n;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		assert_int_equal(pipe(ends), 0);
		fflush(NULL);
		child = fork();
		if (child == 0) {
			dup2(ends[1], STDERR_FILENO);
			pthread_barrier_init(&together, NULL, TOGETHER);
			crew_work(TOGETHER, TOGETHER, ask_too_much,
			    &together);
			_exit(0);
		}
		close(ends[1]);
		assert_int_equal(waitpid(child, &status, 0), child);
		n = read(ends[0], said, sizeof(said));
		close(ends[0]);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
		assert_int_equal(n, strlen("out of memory\n"));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_piece_is_done_once_by_however_many),
		cmocka_unit_test(what_a_piece_takes_is_forgotten_behind_it),
		cmocka_unit_test(as_many_work_as_are_asked_for_within_reason),
		cmocka_unit_test(no_memory_left_is_said_once_by_however_many)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
