#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../support/corpus.h"
#include "../support/outcome.h"
#include "../support/random.h"
#include "../../lib/yaml/parse-events.h"
#include "../../lib/yaml/parse-usual.h"
#include "../../lib/yaml/split.h"

/*
 * What parse-usual takes, libyaml would have given: to the byte of every span.
 * First all short documents there are, of the bytes that mean something to
 * YAML; then long ones of pieces that records are made of.
 */

#define LENGTH(array) (sizeof(array) / sizeof(*(array)))

struct judged {
	size_t tried, taken;
};

/* Let both read it. */
static void
judge(struct arena *a, const char *bytes, size_t size, struct judged *seen)
{
	struct parse doc = { .bytes = bytes, .size = size }, other = doc;
	struct usual u = { .arena = a };

	seen->tried++;
	if (usual_take(&u, &doc)) {
		seen->taken++;
		events_documents(a, &other, 1);
		if (!outcome_same(&doc, &other)) {
			print_message("%.*s\n", (int)size, bytes);
			fail();
		}
	}
	arena_reset(a);
}

/* All documents of what stands before and n of the letters. */
static void
judge_all(struct arena *a, const char *before, const char *letters, int n,
    struct judged *seen)
{
	size_t start = strlen(before), count = strlen(letters), all = 1, i, k;
	char bytes[64];
	int j;

	memcpy(bytes, before, start);
	for (j = 0; j < n; j++)
		all *= count;
	for (i = 0; i < all; i++) {
		for (j = 0, k = i; j < n; j++, k /= count)
			bytes[start + (size_t)j] = letters[k % count];
		judge(a, bytes, start + (size_t)n, seen);
	}
}

static void
short_documents_say_what_libyaml_says(void **state)
{
	static const struct {
		const char *before, *letters;
	} rows[] = {
		{ "", "a: \n-#'" },
		{ "a:", "a: \n-#" },
		{ "a:\n- b: c\n", "a: \n-#" },
		{ "a:\n  b:\n", "a: \n-" },
		{ "a: ", "a: '\"\n#" },
		{ "a: [", "a: ,[]{}" },
		{ "a: {b", "a: ,[]\"}" },
		{ "a: >", "a- \n#" },
		{ "a: |\n b", "a \n-" },
		{ "a: >-\n  b\n", "a \n:" },
		{ "a:\n- >\n  b", "a \n-" },
	};
	struct arena *a = arena_new();
	struct judged seen;
	size_t i;
	int n;

	(void)state;
	for (i = 0; i < LENGTH(rows); i++) {
		seen = (struct judged){ 0, 0 };
		for (n = 0; n <= 6; n++)
			judge_all(a, rows[i].before, rows[i].letters, n,
			    &seen);
		print_message("%zu of %zu taken\n", seen.taken, seen.tried);
		assert_true(seen.taken > 0);
	}
	arena_free(a);
}

static void
lines_of_records_say_what_libyaml_says(void **state)
{
	static const char *const usual[] = {
		"a:", "b: x", "c: y z # w", "é: ü – €", "- d", "- e: f",
		"- - g", "-", "# h", "", "   ", "i: >-", "j: |", "- >",
		"k: '1''2'", "l: \"m\" # n", "- \"o\"", "p: [1, 'q', r s]",
		"t: {u: v, w: [x]}", "- {y: 1, z: -2}", "aa: []", "b: 12:30",
		"ac: a#b", "- http://ad.nl/#ae", "af: -1",
	}, *const odd[] = {
		"---", "b:", "a: \xe2\x80\xa8", "b: \xc2\x85", "c:\t1",
		"d: 1\r", "...", "e: *f", "g: &h i", "? j", "k: %", "<<: l",
		"m : n", "o: \"\\x41\"", "p: 'q", "r: [s,", "t: {u}", "v: |2",
	};
	struct arena *a = arena_new();
	struct buffer bytes = { 0 };
	struct judged seen = { 0, 0 };
	struct random r;
	size_t i, n;

	(void)state;
	random_seed(&r, random_seed_given(1));
	for (i = 0; i < 200000; i++) {
		bytes.size = 0;
		for (n = 1 + random_below(&r, 7); n > 0; n--) {
			buffer_add(&bytes, "      ", random_below(&r, 3) *
			    random_below(&r, 4));
			buffer_add_text(&bytes, random_once_in(&r, 20) ?
			    odd[random_below(&r, LENGTH(odd))] :
			    usual[random_below(&r, LENGTH(usual))]);
			buffer_add(&bytes, "\n", n > 1 ||
			    !random_once_in(&r, 8));
		}
		judge(a, bytes.bytes, bytes.size, &seen);
	}
	print_message("%zu of %zu taken\n", seen.taken, seen.tried);
	assert_true(seen.taken > seen.tried / 100);
	buffer_free(&bytes);
	arena_free(a);
}

/* The examples are what people write. */
static void
nearly_all_examples_are_usual(void **state)
{
	struct arena *a = arena_new(), *each = arena_new();
	struct corpus_file *files;
	struct judged seen = { 0, 0 };
	struct piece piece;
	size_t count, i, at;

	(void)state;
	files = corpus_files(a, &count);
	for (i = 0; i < count; i++) {
		struct split sp = { 0 };

		if (strstr(files[i].path, "examples/") == NULL)
			continue;
		for (at = 0; at < files[i].size; at += piece.size) {
			assert_true(split_next(&sp, files[i].bytes + at,
			    files[i].size - at, true, &piece));
			judge(each, files[i].bytes + at, piece.size, &seen);
		}
	}
	print_message("%zu of %zu taken\n", seen.taken, seen.tried);
	assert_true(seen.taken > seen.tried * 9 / 10);
	arena_free(each);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(short_documents_say_what_libyaml_says),
		cmocka_unit_test(lines_of_records_say_what_libyaml_says),
		cmocka_unit_test(nearly_all_examples_are_usual),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
