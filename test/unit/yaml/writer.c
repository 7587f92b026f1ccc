#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <yaml.h>

#include "../../../lib/yaml/edge.h"
#include "../../../lib/yaml/parse.h"
#include "../../../lib/yaml/split.h"
#include "../../../lib/yaml/writer.h"
#include "../../support/random.h"

#define BOM SPLIT_BOM
#define MOST 64

struct documents {
	struct document of[MOST];
	size_t count;
};

/* The documents of a file, behind those that are there. */
static void
read_file(struct arena *a, struct documents *ds, size_t file,
    const char *bytes, size_t n)
{
	struct split sp = { 0 };
	struct piece piece;
	struct parse p;
	struct document *d;

	for (; n > 0; bytes += piece.size, n -= piece.size) {
		assert_true(split_next(&sp, bytes, n, true, &piece));
		p = (struct parse){ .bytes = bytes, .size = piece.size,
		    .place = { "x", 1, 1 }, .conflict = piece.conflict,
		    .conflict_at = piece.conflict_at };
		parse_documents(a, &p, 1);
		assert_true(ds->count < MOST);
		d = &ds->of[ds->count++];
		*d = (struct document){ .place = p.place, .file = file,
		    .bytes = bytes, .size = piece.size, .root = p.root,
		    .odd = p.odd, .arena = a };
		if (p.fault.set) {
			d->refused = memcpy(arena_alloc(a, sizeof(p.fault)),
			    &p.fault, sizeof(p.fault));
		}
	}
}

/* --- boundaries ----------------------------------------------------------- */

/* Files, and what they are behind each other. */
static const struct {
	const char *const files[4];
	const char *joined;
} joins[] = {
	/* nothing is missing */
	{ { "a: 1\n---\nb: 1\n" }, "a: 1\n---\nb: 1\n" },
	{ { "a: 1\n...\nb: 1" }, "a: 1\n...\nb: 1" },
	{ { "---\na: 1\n", "---\nb: 1\n" }, "---\na: 1\n---\nb: 1\n" },
	{ { "a\n", BOM "---\nb\n" }, "a\n" BOM "---\nb\n" },
	{ { "a\n...\n", "%YAML 1.1\n---\nb" }, "a\n...\n%YAML 1.1\n---\nb" },
	{ { "a: 1\n", "# c\n---\nb: 1\n" }, "a: 1\n# c\n---\nb: 1\n" },
	{ { "a: |\n  x\n", "# c\n", "  # d\n---\nb: 1\n" },
	    "a: |\n  x\n# c\n  # d\n---\nb: 1\n" },
	{ { "", "a" , "" }, "a" },

	/* a newline */
	{ { "---\na: 1", "---\nb: 1" }, "---\na: 1\n---\nb: 1" },
	{ { "---\r\na: 1", "---\nb: 1" }, "---\r\na: 1\r\n---\nb: 1" },
	{ { "# c", "--- a" }, "# c\n--- a" },
	{ { "a\n...", "--- b" }, "a\n...\n--- b" },
	{ { "a: |\n  x", "--- b" }, "a: |-\n  x\n--- b" },
	{ { "a: |\n  x", "# c" }, "a: |-\n  x\n# c" },
	{ { "a: [", "--- b" }, "a: [\n--- b" },

	/* `---` */
	{ { "a: 1\n", "b: 1\n" }, "a: 1\n---\nb: 1\n" },
	{ { "a: 1\r\n", "b: 1\r\n" }, "a: 1\r\n---\r\nb: 1\r\n" },
	{ { "a: 1\r\nb: 2", "b: 1\n" }, "a: 1\r\nb: 2\r\n---\r\nb: 1\n" },
	{ { "a: 1\n", BOM "b: 1\n" }, "a: 1\n" BOM "---\nb: 1\n" },
	{ { "a: 1", BOM "b: |\n  x", "c" },
	    "a: 1\n" BOM "---\nb: |-\n  x\n---\nc" },
	{ { "a: 1\n", "# c\n\nb: 1\n" }, "a: 1\n---\n# c\n\nb: 1\n" },
	{ { "a: 1\n...\n", "b: 1\n" }, "a: 1\n...\n---\nb: 1\n" },
	{ { "# c\n", "b: 1\n", "b: 1\n" }, "# c\nb: 1\n---\nb: 1\n" },
	{ { "a: 1\n", "b: [\n" }, "a: 1\n---\nb: [\n" },

	/* `...` */
	{ { "a\n", "%YAML 1.1\n---\nb\n" }, "a\n...\n%YAML 1.1\n---\nb\n" },
	{ { "a\r\n", "# c\n%YAML 1.1\n---\nb\n" },
	    "a\r\n...\r\n# c\n%YAML 1.1\n---\nb\n" },
	{ { "# c\n", "%YAML 1.1\n---\nb\n" }, "# c\n%YAML 1.1\n---\nb\n" },
	{ { "%YAML 1.1\n", "---\nb\n" }, "%YAML 1.1\n...\n---\nb\n" },
	{ { "%YAML 1.1\n", "# c\n" }, "%YAML 1.1\n# c\n" },
	{ { "a\n", BOM }, "a\n...\n" BOM },
	{ { "%YAML 1.1\n", "b\n" }, "%YAML 1.1\n...\n---\nb\n" },
	{ { "a: |+\n  x\n", "\n---\nb: 1\n" },
	    "a: |+\n  x\n...\n\n---\nb: 1\n" },
	{ { "a: >\n  x\n", "  # c\n" }, "a: >\n  x\n...\n  # c\n" },
	{ { "a: \"x\n", "# \"\n--- b\n" }, "a: \"x\n...\n# \"\n--- b\n" },
	{ { "a\n", BOM "# c\n---\nb\n" }, "a\n...\n" BOM "# c\n---\nb\n" },

	/* comments that cannot be read spoil no document */
	{ { "a\n", "# \xE9\n", "--- b\n" }, "a\n---\n# \xE9\n--- b\n" },
	{ { "# \xE9\n", "--- b\n" }, "# \xE9\n...\n--- b\n" },
	{ { "# \xE9\n", "b\n" }, "# \xE9\n...\n---\nb\n" },
	{ { "a\n", "# \xE9\n--- b\n" }, "a\n...\n# \xE9\n--- b\n" },
	{ { "a\n...\n# \xE9\n", "--- b\n" },
	    "a\n...\n# \xE9\n...\n--- b\n" },
	{ { "a\n...\n" BOM "# \xE9\n", "--- b\n" },
	    "a\n...\n" BOM "# \xE9\n...\n--- b\n" },
	{ { "a\n", "... x\n" }, "a\n---\n... x\n" },
	{ { "a\n", "\t# c\n--- b\n" }, "a\n...\n\t# c\n--- b\n" },
	{ { "\xE9\n...\n--- b\n", "--- c\n" }, "\xE9\n...\n--- b\n--- c\n" },
	{ { "a\n...\n", "# \xE9\n" }, "a\n...\n---\n# \xE9\n" },

	/* what has a line break of its own, or needs none */
	{ { "a\xC2\x85--- b\n" }, "a\xC2\x85--- b\n" },
	{ { BOM BOM "a\n" }, BOM BOM "a\n" },
};

static void
put_file(struct writer *w, struct arena *a, size_t i, const char *text)
{
	struct documents ds = { .count = 0 };
	char *bytes = arena_copy(a, text, strlen(text));
	size_t j;

	read_file(a, &ds, i, bytes, strlen(text));
	for (j = 0; j < ds.count; j++)
		writer_put(w, &ds.of[j]);
	memset(bytes, '!', strlen(text));	/* it keeps nothing of them */
}

static void
a_writer_adds_only_what_is_missing(void **state)
{
	struct arena *a = arena_new();
	struct writer *w;
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof(joins) / sizeof(joins[0]); i++) {
		w = writer_new(-1);
		for (j = 0; j < 4 && joins[i].files[j] != NULL; j++)
			put_file(w, a, j, joins[i].files[j]);
		assert_int_equal(writer_bytes(w)->size,
		    strlen(joins[i].joined));
		assert_memory_equal(writer_bytes(w)->bytes, joins[i].joined,
		    strlen(joins[i].joined));
		assert_true(writer_end(w, NULL));
	}
	arena_free(a);
}

static void
edits_and_new_documents_go_out_as_they_are_now(void **state)
{
	struct arena *a = arena_new();
	struct writer *w = writer_new(-1);
	struct documents ds = { .count = 0 };
	struct value *map = value_map(a, VALUE_BLOCK);
	static const char expected[] =
	    "# c\na: 3\n---\nm: x\n...\n%YAML 1.1\n---\nb: z\n---\nb: 2\n";

	(void)state;
	value_put(a, map, "m", value_text(a, "x"));
	read_file(a, &ds, 0, "# c\na: 1", 8);
	read_file(a, &ds, 1, "%YAML 1.1\n---\nb: 1", 18);
	read_file(a, &ds, 2, "b: 2\n", 5);
	assert_true(document_set(&ds.of[0], ds.of[0].root, "a",
	    value_plain(a, "3"), NULL));
	assert_true(document_set(&ds.of[1], ds.of[1].root, "b",
	    value_text(a, "z"), NULL));
	writer_put(w, &ds.of[0]);
	writer_put(w, document_new(a, map));
	writer_put(w, &ds.of[1]);
	writer_put(w, &ds.of[2]);
	assert_int_equal(writer_bytes(w)->size, sizeof(expected) - 1);
	assert_memory_equal(writer_bytes(w)->bytes, expected,
	    sizeof(expected) - 1);
	assert_true(writer_end(w, NULL));
	arena_free(a);
}

/* --- any files, any of their documents ------------------------------------- */

static uint32_t
draw(struct random *r, uint32_t below)
{
	return (uint32_t)random_below(r, below);
}

static size_t
make_file(struct random *r, char *s)
{
	static const char *const lines[] = {
		"---", "--- a", "--- |", "--- >+", "...", "... # c", "# c",
		"  # c", "", "  ", "a: 1", "b: \"x", "x\"", "[", "- y",
		"  text", "c: |", "d: >+", "e: |-", "'", BOM "---", BOM "f: 1",
		BOM "# c", "%YAML 1.1", "%YAML 1.1\n---", "g: [h,", "# ]\"'",
	};
	size_t i, n = 0, count = draw(r, 7);
	const char *newline = draw(r, 3) > 0 ? "\n" : "\r\n";

	for (i = 0; i < count; i++)
		n += (size_t)sprintf(s + n, "%s%s",
		    lines[draw(r, sizeof(lines) / sizeof(lines[0]))],
		    i + 1 == count && draw(r, 2) ? "" : newline);
	return n;
}

/* What libyaml says of a document that is not refused. */
static void
say_events(struct buffer *out, const char *bytes, size_t n)
{
	yaml_parser_t parser;
	yaml_event_t e;
	int type;

	assert_true(yaml_parser_initialize(&parser));
	yaml_parser_set_input_string(&parser, (const unsigned char *)bytes,
	    n);
	do {
		if (!yaml_parser_parse(&parser, &e))
			fail_msg("libyaml refuses what parse does not");
		type = e.type;
		if (type > YAML_DOCUMENT_END_EVENT)
			buffer_format(out, " %d", type);
		if (type == YAML_SCALAR_EVENT)
			buffer_format(out, " '%s'",
			    (char *)e.data.scalar.value);
		yaml_event_delete(&e);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
}

static void
say(struct buffer *out, const struct document *d)
{
	if (d->refused != NULL) {
		/* A `...` that ends nothing may come to end something. */
		if (edge_start(d->bytes, d->size).kind != EDGE_NOTHING)
			buffer_add_text(out, "refused\n");
	} else if (d->root != NULL) {
		say_events(out, d->bytes, d->size);
		buffer_add_text(out, "\n");
	}
}

/* Is all of the document in the text, from *at on? */
static bool
find_bytes(const struct buffer *text, const struct document *d, size_t *at)
{
	size_t skip = edge_start(d->bytes, d->size).bom;
	const char *s = d->bytes + skip;
	size_t n = d->size - skip;

	for (; *at + n <= text->size; ++*at)
		if (memcmp(text->bytes + *at, s, n) == 0) {
			*at += n;
			return true;
		}
	return false;
}

static void
check_join(struct random *r, struct arena *a, uint32_t drop)
{
	struct documents in = { .count = 0 }, out = { .count = 0 };
	struct buffer before = { 0 }, after = { 0 };
	struct writer *w = writer_new(-1);
	char files[4][512];
	size_t i, at = 0;

	for (i = 0; i < 4; i++)
		read_file(a, &in, i, files[i], make_file(r, files[i]));
	for (i = 0; i < in.count; i++) {
		if (draw(r, 10) < drop)
			continue;
		writer_put(w, &in.of[i]);
		say(&before, &in.of[i]);
	}
	read_file(a, &out, 0, writer_bytes(w)->bytes, writer_bytes(w)->size);
	for (i = 0; i < out.count; i++)
		say(&after, &out.of[i]);
	if (strcmp(buffer_text(&before), buffer_text(&after)) != 0)
		fail_msg("%s%s%s%sbecame\n%.*s", files[0], files[1], files[2],
		    files[3], (int)writer_bytes(w)->size,
		    writer_bytes(w)->bytes);
	for (i = 0; i < in.count && drop == 0; i++)
		if (in.of[i].bytes[in.of[i].size - 1] == '\n')
			assert_true(find_bytes(writer_bytes(w), &in.of[i],
			    &at));
	assert_true(writer_end(w, NULL));
	buffer_free(&before);
	buffer_free(&after);
}

static void
files_behind_each_other_say_what_they_said(void **state)
{
	struct arena *a = arena_new();
	struct random r;
	int i;

	(void)state;
	random_seed(&r, random_seed_given(7));
	for (i = 0; i < 40000; i++) {
		check_join(&r, a, i % 2 == 0 ? 0 : 4);
		arena_reset(a);
	}
	arena_free(a);
}

static void
one_file_alone_leaves_as_it_came(void **state)
{
	struct arena *a = arena_new();
	struct random r;
	struct documents ds;
	struct writer *w;
	char file[4096];
	size_t i, n, j;

	(void)state;
	random_seed(&r, random_seed_given(11));
	for (i = 0; i < 40000; i++) {
		n = make_file(&r, file);
		n += make_file(&r, file + n);
		ds.count = 0;
		read_file(a, &ds, 3, file, n);
		w = writer_new(-1);
		for (j = 0; j < ds.count; j++)
			writer_put(w, &ds.of[j]);
		assert_int_equal(writer_bytes(w)->size, n);
		if (n > 0)
			assert_memory_equal(writer_bytes(w)->bytes, file, n);
		assert_true(writer_end(w, NULL));
		arena_reset(a);
	}
	arena_free(a);
}

/* --- descriptors ------------------------------------------------------------ */

static void
assert_read(int fd, const char *expected)
{
	char s[512];
	ssize_t n = read(fd, s, sizeof(s));

	if (n == -1 && errno == EAGAIN)
		n = 0;
	assert_int_equal(n, strlen(expected));
	assert_memory_equal(s, expected, strlen(expected));
}

static void
a_flush_holds_back_only_what_may_change(void **state)
{
	struct arena *a = arena_new();
	struct writer *w;
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(fcntl(fds[0], F_SETFL, O_NONBLOCK), 0);
	w = writer_new(fds[1]);
	put_file(w, a, 0, "a: 1\n");
	assert_read(fds[0], "");
	writer_flush(w);
	assert_read(fds[0], "a: 1\n");
	put_file(w, a, 1, "---\nb: 1");
	writer_flush(w);
	assert_read(fds[0], "---\nb: 1");
	put_file(w, a, 2, "---\nc: |\n  x");
	writer_flush(w);
	assert_read(fds[0], "\n---\nc: |");
	put_file(w, a, 3, "d: 1");
	assert_true(writer_end(w, NULL));
	assert_read(fds[0], "-\n  x\n---\nd: 1");
	close(fds[0]);
	close(fds[1]);
	arena_free(a);
}

static void
large_and_small_documents_stay_in_order(void **state)
{
	char path[] = "/tmp/writer-XXXXXX";
	int fd = mkstemp(path);
	struct arena *a = arena_new();
	struct buffer expected = { 0 }, text = { 0 };
	struct writer *w = writer_new(fd);
	struct random r;
	char *read_back;
	size_t i;

	(void)state;
	random_seed(&r, 3);
	unlink(path);
	for (i = 0; i < 100; i++) {
		text.size = 0;
		buffer_add_text(&text, "---\n- ");
		while (draw(&r, 20000) > 0)
			buffer_add_byte(&text, (char)('a' + draw(&r, 26)));
		if (i % 20 == 7)
			memset(buffer_grow(&text, 200000), 'x', 200000);
		text.size += i % 20 == 7 ? 200000 : 0;
		buffer_add_byte(&text, '\n');
		buffer_add(&expected, text.bytes, text.size);
		put_file(w, a, 0, buffer_text(&text));
	}
	assert_true(writer_end(w, NULL));
	read_back = arena_alloc(a, expected.size + 1);
	assert_int_equal(pread(fd, read_back, expected.size + 1, 0),
	    expected.size);
	assert_memory_equal(read_back, expected.bytes, expected.size);
	close(fd);
	buffer_free(&expected);
	buffer_free(&text);
	arena_free(a);
}

static void
an_error_sticks_and_is_told_at_the_end(void **state)
{
	struct arena *a = arena_new();
	struct writer *w;
	struct fault f = { .set = false };
	int fd = open("/dev/full", O_WRONLY), fds[2];

	(void)state;
	if (fd == -1)
		skip();
	w = writer_new(fd);
	put_file(w, a, 0, "a: 1\n");
	assert_false(writer_broken(w));
	writer_flush(w);
	assert_true(writer_broken(w));
	assert_int_equal(writer_error(w), ENOSPC);
	put_file(w, a, 0, "a: 1");
	writer_flush(w);
	assert_false(writer_end(w, &f));
	assert_string_equal(f.text, "No space left on device");
	close(fd);

	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(pipe(fds), 0);
	close(fds[0]);
	w = writer_new(fds[1]);
	put_file(w, a, 0, "a: 1");
	assert_false(writer_end(w, &f));
	assert_string_equal(f.text, "Broken pipe");
	close(fds[1]);
	arena_free(a);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_writer_adds_only_what_is_missing),
		cmocka_unit_test(
		    edits_and_new_documents_go_out_as_they_are_now),
		cmocka_unit_test(files_behind_each_other_say_what_they_said),
		cmocka_unit_test(one_file_alone_leaves_as_it_came),
		cmocka_unit_test(a_flush_holds_back_only_what_may_change),
		cmocka_unit_test(large_and_small_documents_stay_in_order),
		cmocka_unit_test(an_error_sticks_and_is_told_at_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
