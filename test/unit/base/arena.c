#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../../lib/base/arena.h"

static bool
all_zero(const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i] != 0)
			return false;
	return true;
}

static void
what_is_handed_out_is_zero_aligned_and_its_own(void **state)
{
	char *blocks[3000];
	struct arena *a = arena_new();
	size_t i, size, round;

	(void)state;
	for (round = 0; round < 3; round++) {
		for (i = 0; i < 3000; i++) {
			size = i * 7 % 300 + (i % 500 == 0 ? 70000 : 0);
			blocks[i] = arena_alloc(a, size);
			assert_non_null(blocks[i]);
			assert_int_equal((uintptr_t)blocks[i] %
			    alignof(max_align_t), 0);
			assert_true(all_zero(blocks[i], size));
			memset(blocks[i], (int)(i % 255 + 1), size);
		}
		for (i = 0; i < 3000; i++) {
			size = i * 7 % 300 + (i % 500 == 0 ? 70000 : 0);
			for (; size > 0; size--)
				assert_int_equal((unsigned char)
				    blocks[i][size - 1], i % 255 + 1);
		}
		arena_reset(a);
	}
	arena_free(a);
}

static void
a_block_may_fill_a_chunk_to_its_last_byte(void **state)
{
	struct arena *a;
	size_t size;

	(void)state;
	for (size = 16380; size <= 16390; size++) {
		size_t i;

		a = arena_new();
		for (i = 0; i < 20; i++)
			memset(arena_alloc(a, size), 'x', size);
		assert_true(arena_used(a) >= 20 * size);
		arena_free(a);
	}
}

static void
a_reset_arena_hands_out_the_same_memory(void **state)
{
	struct arena *a = arena_new();
	char *first, *last = NULL, *again = NULL;
	size_t i;

	(void)state;
	first = arena_alloc(a, 100);
	for (i = 0; i < 10000; i++)
		last = arena_alloc(a, 100);
	arena_reset(a);
	assert_ptr_equal(arena_alloc(a, 100), first);
	for (i = 0; i < 10000; i++)
		again = arena_alloc(a, 100);
	assert_ptr_equal(again, last);
	arena_free(a);
}

/* What was large is kept for one round: it is wanted again, or it goes. */
static void
a_large_block_is_handed_out_again_when_it_fits(void **state)
{
	enum { LARGE = 3 << 20 };
	struct arena *a = arena_new();
	char *first, *small;

	(void)state;
	first = arena_take(a, LARGE);
	memset(first, 'x', LARGE);
	arena_reset(a);
	small = arena_take(a, LARGE / 8);	/* too little of it */
	assert_ptr_not_equal(small, first);
	assert_ptr_equal(arena_alloc(a, LARGE - 100), first);
	assert_int_equal(first[0], 0);
	assert_int_equal(first[LARGE - 101], 0);
	assert_ptr_not_equal(arena_take(a, LARGE), first);
	assert_int_equal(arena_used(a), LARGE / 8 + 2 * LARGE - 100);
	arena_free(a);
}

static void
used_counts_what_was_handed_out_since_the_reset(void **state)
{
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	assert_int_equal(arena_used(a), 0);
	for (i = 1; i <= 10000; i++) {
		arena_alloc(a, 64);
		assert_int_equal(arena_used(a), 64 * i);
	}
	arena_alloc(a, 1 << 20);
	assert_int_equal(arena_used(a), 640000 + (1 << 20));
	arena_reset(a);
	assert_int_equal(arena_used(a), 0);
	arena_alloc(a, 1);
	assert_true(arena_used(a) >= 1);
	arena_free(a);
}

static void
an_array_is_zeroed(void **state)
{
	struct arena *a = arena_new();
	int64_t *p;

	(void)state;
	memset(arena_alloc(a, 800), 'x', 800);
	arena_reset(a);
	p = arena_array(a, 100, sizeof(*p));
	assert_true(all_zero((char *)p, 100 * sizeof(*p)));
	assert_non_null(arena_array(a, 0, sizeof(*p)));
	assert_non_null(arena_array(a, 5, 0));
	arena_free(a);
}

static void
an_array_grows_and_keeps_what_it_has(void **state)
{
	struct arena *a = arena_new();
	int *all = NULL, i, moved = 0, *old;
	size_t room = 0;

	(void)state;
	for (i = 0; i < 1000; i++) {
		old = all;
		all = arena_grow(a, all, (size_t)i, &room, sizeof(*all));
		moved += all != old;
		assert_true(room > (size_t)i);
		assert_int_equal(all[i], 0);
		all[i] = i + 1;
	}
	for (i = 0; i < 1000; i++)
		assert_int_equal(all[i], i + 1);
	assert_true(moved < 10);
	arena_free(a);
}

static void
an_array_that_only_grows_needs_no_room_kept(void **state)
{
	struct arena *a = arena_new();
	int *all = NULL, i, moved = 0, *old;

	(void)state;
	for (i = 0; i < 1000; i++) {
		old = all;
		all = arena_extend(a, all, (size_t)i, sizeof(*all));
		moved += all != old;
		assert_int_equal(all[i], 0);
		all[i] = i + 1;
	}
	for (i = 0; i < 1000; i++)
		assert_int_equal(all[i], i + 1);
	assert_int_equal(moved, 11);
	arena_free(a);
}

static void
a_copy_ends_with_a_nul_and_may_hold_one(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_memory_equal(arena_copy(a, "wijk", 3), "wij", 4);
	assert_memory_equal(arena_copy(a, "a\0b", 3), "a\0b", 4);
	assert_string_equal(arena_copy(a, NULL, 0), "");
	arena_free(a);
}

static void
a_text_takes_its_own_bytes_and_no_more(void **state)
{
	struct arena *a = arena_new();
	char *texts[5000], text[32];
	int64_t *numbers[5000];
	size_t i, used = 0;

	(void)state;
	for (i = 0; i < 5000; i++) {
		snprintf(text, sizeof(text), "%zu", i * i);
		numbers[i] = arena_alloc(a, sizeof(int64_t));
		*numbers[i] = (int64_t)i;
		texts[i] = i % 2 ? arena_format(a, "%s", text) :
		    arena_copy(a, text, strlen(text));
		used += 16 + strlen(text) + 1;
		assert_int_equal(arena_used(a), used);
	}
	for (i = 0; i < 5000; i++) {
		snprintf(text, sizeof(text), "%zu", i * i);
		assert_string_equal(texts[i], text);
		assert_int_equal(*numbers[i], i);
	}
	arena_free(a);
}

static void
a_format_may_be_of_any_length(void **state)
{
	struct arena *a = arena_new();
	char *s;

	(void)state;
	assert_string_equal(arena_format(a, "%s-%d", "nobelweg", 12),
	    "nobelweg-12");
	assert_string_equal(arena_format(a, "%s", ""), "");
	s = arena_format(a, "%0100000d!", 7);
	assert_int_equal(strlen(s), 100001);
	assert_string_equal(s + 99999, "7!");
	arena_free(a);
}

/* ASan's own malloc ends the process first. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WAYS 3
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define WAYS 3
#endif
#ifndef WAYS
#define WAYS 4
#endif

static void
ask_too_much(int way)
{
	static struct arena *volatile a;	/* so that it is no leak */
	volatile size_t most = SIZE_MAX;

	a = arena_new();
	if (way == 0)
		arena_alloc(a, most);
	else if (way == 1)
		arena_array(a, most / 8 + 1, 8);
	else if (way == 2)
		arena_copy(a, "", most);
	else
		arena_alloc(a, most / 2 - 100);
}

static void
no_memory_left_is_said_and_ends_with_2(void **state)
{
	int ends[2], status, way;
	char said[100];
	ssize_t n;
	pid_t child;

	(void)state;
	for (way = 0; way < WAYS; way++) {
		assert_int_equal(pipe(ends), 0);
		fflush(NULL);
		child = fork();
		if (child == 0) {
			dup2(ends[1], STDERR_FILENO);
			ask_too_much(way);
			_exit(0);
		}
		close(ends[1]);
		n = read(ends[0], said, sizeof(said));
		close(ends[0]);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
		assert_int_equal(n, 14);
		assert_memory_equal(said, "out of memory\n", 14);
	}
}

static void
add_letter(void *to)
{
	char *s = to;

	s[strlen(s)] = 'x';
}

static void
an_ending_is_called_once_at_a_reset_or_the_end(void **state)
{
	char first[4] = "", second[4] = "";
	struct arena *a = arena_new();

	(void)state;
	arena_at_end(a, add_letter, first);
	arena_at_end(a, add_letter, second);
	assert_string_equal(first, "");
	arena_reset(a);
	assert_string_equal(first, "x");
	assert_string_equal(second, "x");
	arena_at_end(a, add_letter, first);
	arena_free(a);
	assert_string_equal(first, "xx");
	assert_string_equal(second, "x");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    what_is_handed_out_is_zero_aligned_and_its_own),
		cmocka_unit_test(a_block_may_fill_a_chunk_to_its_last_byte),
		cmocka_unit_test(a_reset_arena_hands_out_the_same_memory),
		cmocka_unit_test(
		    a_large_block_is_handed_out_again_when_it_fits),
		cmocka_unit_test(
		    used_counts_what_was_handed_out_since_the_reset),
		cmocka_unit_test(an_array_is_zeroed),
		cmocka_unit_test(an_array_grows_and_keeps_what_it_has),
		cmocka_unit_test(an_array_that_only_grows_needs_no_room_kept),
		cmocka_unit_test(a_copy_ends_with_a_nul_and_may_hold_one),
		cmocka_unit_test(a_text_takes_its_own_bytes_and_no_more),
		cmocka_unit_test(a_format_may_be_of_any_length),
		cmocka_unit_test(an_ending_is_called_once_at_a_reset_or_the_end),
		cmocka_unit_test(no_memory_left_is_said_and_ends_with_2),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
