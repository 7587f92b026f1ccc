#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <yaml.h>

#include "../../lib/yaml/edge.h"
#include "../../lib/yaml/parse.h"
#include "../../lib/yaml/split.h"
#include "../support/input.h"
#include "../support/source.h"

/*
 * However the bytes come, however many threads there are and however small
 * their batches: the same documents, and the same bytes out.
 */

#define ROUNDS 60
#define FILES INPUT_FILES

/* --- files ---------------------------------------------------------------- */

/* libyaml's own events over all of the bytes; false: it will not have them. */
static bool
say_events(struct buffer *out, const struct buffer *bytes)
{
	yaml_parser_t parser;
	yaml_event_t e;
	bool end = false;

	if (!yaml_parser_initialize(&parser))
		return false;
	yaml_parser_set_input_string(&parser,
	    (const unsigned char *)(bytes->size > 0 ? bytes->bytes : ""),
	    bytes->size);
	while (!end && yaml_parser_parse(&parser, &e)) {
		end = e.type == YAML_STREAM_END_EVENT;
		if (e.type > YAML_STREAM_END_EVENT)
			buffer_format(out, "%d ", (int)e.type);
		if (e.type == YAML_SCALAR_EVENT)
			buffer_format(out, "%d <%s>\n",
			    (int)e.data.scalar.style,
			    (const char *)e.data.scalar.value);
		yaml_event_delete(&e);
	}
	yaml_parser_delete(&parser);
	return end;
}

static bool
starts_with_bom(const struct buffer *b)
{
	return b->size >= 3 && memcmp(b->bytes, SPLIT_BOM, 3) == 0;
}

/* One that libyaml takes, also behind another: without a BOM. */
static void
valid_source(struct random *r, struct buffer *b)
{
	struct buffer events = { 0 };

	do {
		b->size = 0;
		source_random(r, b);
	} while (starts_with_bom(b) || !say_events(&events, b));
	buffer_free(&events);
}

/* One random document behind the others. */
static void
add_document(struct random *r, struct buffer *file,
    void (*make)(struct random *, struct buffer *))
{
	struct buffer b = { 0 };
	size_t bom;

	make(r, &b);
	bom = file->size > 0 && starts_with_bom(&b) ? 3 : 0;
	if (file->size > 0 && file->bytes[file->size - 1] != '\n')
		buffer_add_byte(file, '\n');
	if (file->size > 0 && edge_start(b.bytes, b.size).kind != EDGE_MARKED)
		buffer_add_text(file, "---\n");
	buffer_add(file, b.bytes + bom, b.size - bom);
	buffer_free(&b);
}

static void
make_files(struct input *in, void (*make)(struct random *, struct buffer *))
{
	size_t i, n;

	input_start(in);
	for (i = 0; i < FILES; i++)
		for (n = random_below(&in->random, 6); n > 0; n--)
			add_document(&in->random, &in->bytes[i], make);
}

/* What split and parse say of the files, one document at a time. */
static void
say_files(struct buffer *out, const struct input *in)
{
	struct arena *a = arena_new();
	struct split sp;
	struct piece piece;
	struct parse p;
	struct document d;
	size_t i, at;

	for (i = 0; i < FILES; i++) {
		sp = (struct split){ 0 };
		p.place = (struct place){ in->names[i], 1, 1 };
		for (at = 0; at < in->bytes[i].size; at += piece.size) {
			assert_true(split_next(&sp, in->bytes[i].bytes + at,
			    in->bytes[i].size - at, true, &piece));
			p.bytes = in->bytes[i].bytes + at;
			p.size = piece.size;
			p.conflict = piece.conflict;
			p.conflict_at = piece.conflict_at;
			parse_documents(a, &p, 1);
			d = (struct document){ .place = p.place, .file = i,
			    .bytes = p.bytes, .size = p.size, .root = p.root,
			    .refused = p.fault.set ? &p.fault : NULL };
			input_say_document(out, &d);
			p.place.line += piece.lines;
		}
	}
	arena_free(a);
}

static void
the_same_documents_and_bytes_however_they_come(void **state)
{
	static const size_t batches[] = { 0, 1, 40, 700 };
	static const int jobs[] = { 1, 8, 3 };
	static const enum stream_keep keeps[] = { STREAM_PASS, STREAM_KEEP,
	    STREAM_REST };
	static struct input in;
	struct buffer expected = { 0 }, said = { 0 };
	struct buffer first = { 0 }, bytes = { 0 };
	uint64_t seed = random_seed_given(1);
	size_t i, k;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		random_seed(&in.random, seed + i);
		make_files(&in, source_random);
		expected.size = first.size = 0;
		say_files(&expected, &in);
		for (k = 0; k < 36; k++) {
			said.size = bytes.size = 0;
			in.feed = k % 3 == 0 ? FROM_DISK : k % 3 == 1 ? PIPED
			    : BYTE_BY_BYTE;
			input_say(&said, k == 0 ? &first : &bytes, &in,
			    (struct stream_options){ .jobs = jobs[(i + k) % 3],
			    .batch = batches[k / 3 % 4],
			    .keep = keeps[k / 12] });
			input_same("other documents", seed + i, &said, &expected);
			if (k > 0)
				input_same("other bytes", seed + i, &bytes, &first);
		}
	}
	input_free(&in);
	buffer_free(&expected);
	buffer_free(&said);
	buffer_free(&first);
	buffer_free(&bytes);
}

/* --- joined --------------------------------------------------------------- */

static void
files_behind_each_other_say_to_libyaml_what_they_said(void **state)
{
	static struct input in;
	struct buffer apart = { 0 }, joined = { 0 };
	struct buffer said = { 0 }, bytes = { 0 };
	uint64_t seed = random_seed_given(1);
	size_t i, k;

	(void)state;
	for (i = 0; i < 20 * ROUNDS; i++) {
		random_seed(&in.random, seed + i);
		make_files(&in, valid_source);
		apart.size = joined.size = said.size = bytes.size = 0;
		for (k = 0; k < FILES; k++)
			assert_true(say_events(&apart, &in.bytes[k]));
		in.feed = FROM_DISK;
		input_say(&said, &bytes, &in,
		    (struct stream_options){ .jobs = 1 });
		if (!say_events(&joined, &bytes))
			buffer_add_text(&joined, "libyaml will not have it");
		input_same("joined", seed + i, &joined, &apart);
	}
	input_free(&in);
	buffer_free(&apart);
	buffer_free(&joined);
	buffer_free(&said);
	buffer_free(&bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_same_documents_and_bytes_however_they_come),
		cmocka_unit_test(
		    files_behind_each_other_say_to_libyaml_what_they_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
