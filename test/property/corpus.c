#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/yaml/split.h"
#include "../support/corpus.h"
#include "../support/edits.h"
#include "../support/promises.h"

/* Every edit of every value of every document of the corpus, one at a time. */

static struct value *
a_word(struct arena *a)
{
	return value_plain(a, "2028-Q1");
}

static struct value *
lines(struct arena *a)
{
	return value_text(a, "De straat gaat\n\n  # \303\251\303\251n keer\n"
	    "open\n");
}

static struct value *
no_text(struct arena *a)
{
	return value_text(a, "no: 'x' # y");
}

static struct value *
nothing(struct arena *a)
{
	return value_plain(a, "");
}

static struct value *
a_map(struct arena *a)
{
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "tekst", lines(a));
	value_add(value_put(a, map, "lijst", value_list(a, VALUE_BLOCK)),
	    a_word(a));
	value_put(a, map, "een: twee", nothing(a));
	return map;
}

static struct value *
a_list(struct arena *a)
{
	struct value *list = value_list(a, VALUE_BLOCK);

	value_add(list, a_map(a));
	value_add(list, lines(a));
	return list;
}

static struct value *
in_flow(struct arena *a)
{
	struct value *list = value_list(a, VALUE_FLOW);

	value_add(list, no_text(a));
	value_add(list, value_map(a, VALUE_FLOW));
	return list;
}

static struct value *(*const make[])(struct arena *) = {
	a_word, lines, no_text, nothing, a_map, a_list, in_flow
};

enum { MAKES = sizeof(make) / sizeof(*make) };

/* An item that is nothing has no place in a flow list. */
static bool
may_hold_nothing(const struct value *v)
{
	return v->kind == VALUE_MAP || v->style == VALUE_BLOCK;
}

/* The edit of this number of value v; false: there is no such one. */
static bool
nth_edit(struct arena *a, struct value *v, size_t n, struct edit *e)
{
	*e = (struct edit){ .parent = v->parent, .child = v };
	if (n == 0) {
		e->what = EDIT_REMOVE;
		return true;
	}
	n--;
	if (n < MAKES && v->parent != NULL) {
		e->what = EDIT_SET;
		e->value = make[n](a);
		return make[n] != nothing || may_hold_nothing(v->parent);
	}
	if (v->kind == VALUE_TEXT || n < MAKES)
		return false;
	n -= MAKES;
	*e = (struct edit){ .parent = v, .value = make[n](a), .key = "nieuw",
	    .what = v->kind == VALUE_MAP ? EDIT_ADD : EDIT_APPEND };
	return make[n] != nothing || may_hold_nothing(v);
}

static void
edit_everything(const struct corpus_file *file, const char *bytes,
    size_t size, struct edits_seen *seen)
{
	struct arena *a = arena_new();
	struct document d = edits_document(a, bytes, size);
	struct buffer why = { 0 };
	size_t values = d.root == NULL ? 0 : edits_count(d.root), i, n;
	struct edit e;

	/* six hundred items of one list say no more than thirty */
	for (i = 0; i < values; i += values > 200 ? values / 30 : 1)
		for (n = 0; n < 2 * MAKES + 1; n++) {
			arena_reset(a);
			d = edits_document(a, bytes, size);
			if (!nth_edit(a, edits_nth(d.root, i), n, &e) ||
			    edits_check_one(&d, e, &why, seen))
				continue;
			printf("%s: edit %zu of value %zu: %s\n", file->path,
			    n, i, buffer_text(&why));
			fail();
		}
	seen->parsed += values > 0;
	arena_free(a);
}

static void
every_edit_of_every_value_changes_its_lines_only(void **state)
{
	struct arena *a = arena_new();
	struct edits_seen seen = { 0, 0, 0 };
	struct corpus_file *files;
	struct piece piece;
	struct split sp;
	size_t count, i, at;

	(void)state;
	files = corpus_files(a, &count);
	for (i = 0; i < count; i++) {
		sp = (struct split){ 0 };
		for (at = 0; at < files[i].size; at += piece.size) {
			assert_true(split_next(&sp, files[i].bytes + at,
			    files[i].size - at, true, &piece));
			edit_everything(&files[i], files[i].bytes + at,
			    piece.size, &seen);
		}
		assert_int_equal(at, files[i].size);
	}
	print_message("%zu files, %zu documents, %zu edits, %zu refused\n",
	    count, seen.parsed, seen.made, seen.refused);
	assert_true(count > 50);
	assert_true(seen.made > 10000);
	assert_true(seen.refused < seen.made / 50);
	arena_free(a);
}

static void
every_file_keeps_the_promises(void **state)
{
	struct arena *a = arena_new();
	struct corpus_file *files;
	struct buffer why = { 0 };
	size_t count, i;

	(void)state;
	files = corpus_files(a, &count);
	for (i = 0; i < count; i++)
		if (!promises_check(files[i].bytes, files[i].size, &why)) {
			printf("%s: %s\n", files[i].path, buffer_text(&why));
			fail();
		}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_edit_of_every_value_changes_its_lines_only),
		cmocka_unit_test(every_file_keeps_the_promises),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
