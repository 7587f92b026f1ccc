#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"

static void
bytes_come_out_in_the_order_they_went_in(void **state)
{
	struct buffer b = { 0 };

	(void)state;
	buffer_add(&b, "a\0b", 3);
	buffer_add_text(&b, "wijk");
	buffer_add_byte(&b, ':');
	buffer_add_spaces(&b, 3);
	buffer_format(&b, "%d|%s", 42, "x");
	assert_int_equal(b.size, 15);
	assert_memory_equal(b.bytes, "a\0bwijk:   42|x", 15);
	buffer_free(&b);
	assert_null(b.bytes);
	assert_int_equal(b.size, 0);
	assert_int_equal(b.room, 0);
}

static void
it_goes_with_an_arena(void **state)
{
	struct arena *a = arena_new();
	struct buffer b = { 0 };

	(void)state;
	buffer_free_with(&b, a);
	buffer_add_text(&b, "wijk");
	arena_free(a);
	assert_null(b.bytes);
}

static void
it_grows_byte_by_byte_and_by_the_million(void **state)
{
	struct buffer b = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 100000; i++)
		buffer_add_byte(&b, (char)(i % 251));
	buffer_add_spaces(&b, 1000000);
	buffer_add_byte(&b, '!');
	assert_int_equal(b.size, 1100001);
	for (i = 0; i < 100000; i++)
		assert_int_equal(b.bytes[i], (char)(i % 251));
	for (; i < 1100000; i++)
		assert_int_equal(b.bytes[i], ' ');
	assert_int_equal(b.bytes[i], '!');
	buffer_free(&b);
}

static void
growing_gives_room_and_leaves_the_size(void **state)
{
	struct buffer b = { 0 };
	char *p;

	(void)state;
	buffer_add_text(&b, "ab");
	p = buffer_grow(&b, 5000);
	assert_int_equal(b.size, 2);
	assert_ptr_equal(p, b.bytes + 2);
	assert_true(b.room >= 5002);
	memset(p, 'c', 5000);
	b.size += 5000;
	assert_memory_equal(b.bytes, "abccc", 5);
	buffer_free(&b);
}

static void
an_emptied_buffer_keeps_its_room(void **state)
{
	struct buffer b = { 0 };
	char *bytes;

	(void)state;
	buffer_add_spaces(&b, 4000);
	bytes = b.bytes;
	b.size = 0;
	buffer_add_spaces(&b, 4000);
	assert_ptr_equal(b.bytes, bytes);
	buffer_free(&b);
}

static void
a_format_fits_whatever_room_is_left(void **state)
{
	struct buffer b = { 0 };
	size_t before;

	(void)state;
	for (before = 0; before < 600; before++) {
		b.size = 0;
		buffer_add_spaces(&b, before);
		buffer_format(&b, "%s", "0123456789");
		assert_int_equal(b.size, before + 10);
		assert_memory_equal(b.bytes + before, "0123456789", 10);
		buffer_free(&b);
	}
	buffer_format(&b, "%05000d", 1);
	assert_int_equal(b.size, 5000);
	buffer_free(&b);
}

static void
its_text_ends_where_it_does_without_growing(void **state)
{
	struct buffer b = { 0 };
	size_t i;

	(void)state;
	assert_string_equal(buffer_text(&b), "");
	for (i = 0; i < 1000; i++) {
		assert_int_equal(strlen(buffer_text(&b)), i);
		assert_int_equal(b.size, i);
		buffer_add_byte(&b, 'x');
	}
	buffer_free(&b);
}

static void
adding_nothing_needs_no_bytes(void **state)
{
	struct buffer b = { 0 };

	(void)state;
	buffer_add(&b, NULL, 0);
	buffer_add_text(&b, "");
	buffer_add_spaces(&b, 0);
	buffer_format(&b, "%s", "");
	assert_int_equal(b.size, 0);
	buffer_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_come_out_in_the_order_they_went_in),
		cmocka_unit_test(it_goes_with_an_arena),
		cmocka_unit_test(it_grows_byte_by_byte_and_by_the_million),
		cmocka_unit_test(growing_gives_room_and_leaves_the_size),
		cmocka_unit_test(an_emptied_buffer_keeps_its_room),
		cmocka_unit_test(a_format_fits_whatever_room_is_left),
		cmocka_unit_test(its_text_ends_where_it_does_without_growing),
		cmocka_unit_test(adding_nothing_needs_no_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
