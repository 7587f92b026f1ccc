#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/input.h"

/* One broken document among a thousand, in four files. */

enum { THOUSAND = 1000, EACH = THOUSAND / INPUT_FILES };

static const struct broken {
	const char *text;
	size_t size, line, column;	/* where, from its first line */
} broken[] = {
#define TEXT(text) text, sizeof(text) - 1
	{ TEXT("---\na: 1\na: 2\n"), 2, 1 },
	{ TEXT("---\n\ta: 1\n"), 1, 1 },
	{ TEXT("---\na: caf\xE9\n"), 1, 7 },
	{ TEXT("---\na: \"x\0\"\n"), 1, 6 },
	{ TEXT("---\na: 1\n<<<<<<< ours\n"), 2, 1 },
	{ TEXT("---\nx:\n- a: *b\n"), 2, 6 },
	{ TEXT("---\n\303\251: [a}\n"), 1, 6 },
	{ TEXT("---\r\n# c\r\na: 'x' y\r\n"), 2, 8 },
#undef TEXT
};

enum { KINDS = sizeof(broken) / sizeof(*broken) };

/* Where it is said to be: the line and the column. */
static void
make_thousand(struct input *in, size_t where, const struct broken *b,
    char *place, size_t size)
{
	struct buffer *file;
	size_t i, line;

	input_start(in);
	for (i = 0; i < THOUSAND; i++) {
		file = &in->bytes[i / EACH];
		line = i % EACH * 3 + 1;
		if (i == where) {
			buffer_add(file, b->text, b->size);
			snprintf(place, size, "refused %s:%zu:%zu:",
			    in->names[i / EACH], line + b->line, b->column);
		} else {
			buffer_format(file, "---\nopgave: nummer-%zu # c\n"
			    "titel: 'x'\n", i);
		}
	}
}

static size_t
occurrences(const struct buffer *b, const char *text)
{
	size_t n = strlen(text), count = 0, i;

	for (i = 0; i + n <= b->size; i++)
		count += memcmp(b->bytes + i, text, n) == 0;
	return count;
}

static void
one_is_named(size_t where, const struct broken *b, int jobs)
{
	static struct input in;
	struct buffer said = { 0 }, bytes = { 0 }, all = { 0 };
	struct stream_options options = { .jobs = jobs, .batch = 2000 };
	char place[80];
	size_t i;

	make_thousand(&in, where, b, place, sizeof(place));
	for (i = 0; i < INPUT_FILES; i++)
		buffer_add(&all, in.bytes[i].bytes, in.bytes[i].size);
	in.feed = FROM_DISK;
	input_say(&said, &bytes, &in, options);
	input_same("lost bytes", where, &bytes, &all);
	if (occurrences(&said, place) != 1)
		fail_msg("kind %zu is not %s", (size_t)(b - broken), place);
	assert_int_equal(occurrences(&said, "refused "), 1);
	assert_int_equal(occurrences(&said, "opgave=") , THOUSAND - 1);
	buffer_free(&said);
	buffer_free(&bytes);
	buffer_free(&all);
	input_free(&in);
}

static void
a_broken_document_is_named_once_and_nothing_is_lost(void **state)
{
	static const size_t at[] = { 0, 1, 249, 250, 500, 749, 998, 999 };
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof(at) / sizeof(*at); i++)
		for (k = 0; k < KINDS; k++)
			one_is_named(at[i], &broken[k], k % 2 ? 8 : 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_broken_document_is_named_once_and_nothing_is_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
