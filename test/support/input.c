#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../lib/yaml/writer.h"
#include "input.h"

void
input_start(struct input *in)
{
	size_t i;

	for (i = 0; i < INPUT_FILES; i++) {
		snprintf(in->names[i], sizeof(in->names[i]), "%zu.yaml", i);
		in->bytes[i].size = 0;
	}
}

void
input_free(struct input *in)
{
	size_t i;

	for (i = 0; i < INPUT_FILES; i++)
		buffer_free(&in->bytes[i]);
}

/* --- coming in ------------------------------------------------------------ */

static void
write_all(int fd, const char *bytes, size_t n)
{
	ssize_t done;

	for (; n > 0; bytes += done, n -= (size_t)done) {
		done = write(fd, bytes, n);
		assert_true(done > 0);
	}
}

static void *
feed(void *context)
{
	struct input *in = context;
	size_t i, at, n;

	for (i = 0; i < INPUT_FILES; i++) {
		for (at = 0; at < in->bytes[i].size; at += n) {
			n = in->feed == BYTE_BY_BYTE ? 1
			    : 1 + random_below(&in->random, 300);
			if (n > in->bytes[i].size - at)
				n = in->bytes[i].size - at;
			write_all(in->out[i], in->bytes[i].bytes + at, n);
		}
		close(in->out[i]);
	}
	return NULL;
}

static void
open_files(struct input *in)
{
	char path[] = "/tmp/stream-XXXXXX";
	size_t i;
	int ends[2];

	for (i = 0; i < INPUT_FILES; i++) {
		if (in->feed == FROM_DISK) {
			memcpy(strchr(path, '-') + 1, "XXXXXX", 6);
			in->in[i] = mkstemp(path);
			assert_true(in->in[i] != -1);
			unlink(path);
			write_all(in->in[i], in->bytes[i].bytes,
			    in->bytes[i].size);
			lseek(in->in[i], 0, SEEK_SET);
		} else {
			assert_int_equal(pipe(ends), 0);
			in->in[i] = ends[0];
			in->out[i] = ends[1];
		}
	}
}

/* --- what they say -------------------------------------------------------- */

static void
say_value(struct buffer *out, const struct value *v)
{
	const struct value *c;

	if (v->key != NULL)
		buffer_format(out, "%s=", v->key);
	buffer_format(out, "%u..%u ", v->from, v->to);
	if (v->kind == VALUE_TEXT)
		buffer_format(out, "<%s>", v->text);
	else
		buffer_add_byte(out, v->kind == VALUE_MAP ? '{' : '[');
	for (c = v->first; c != NULL; c = c->next)
		say_value(out, c);
	buffer_add_byte(out, '.');
}

void
input_say_document(struct buffer *out, const struct document *d)
{
	buffer_format(out, "%zu %s:%zu:%zu ", d->file, d->place.file,
	    d->place.line, d->place.column);
	buffer_add(out, d->bytes, d->size);
	if (d->refused != NULL)
		buffer_format(out, "refused %s:%zu:%zu: %s",
		    d->refused->place.file, d->refused->place.line,
		    d->refused->place.column, d->refused->text);
	else if (d->root != NULL)
		say_value(out, d->root);
	buffer_add_byte(out, '\n');
}

/* What rested says the same when it is woken, and is written as it came. */
static void
say_rested(struct buffer *said, struct writer *w, struct document *const *all,
    size_t count)
{
	struct arena *a = arena_new();
	size_t i;

	for (i = 0; i < count; i++) {
		writer_put(w, all[i]);
		document_wake(all[i], a);
		input_say_document(said, all[i]);
		arena_reset(a);
	}
	arena_free(a);
}

static void
say_stream(struct buffer *said, struct writer *w, struct stream *s, bool rest)
{
	struct buffer kept = { 0 };
	struct document *d;

	while ((d = stream_next(s)) != NULL)
		if (rest) {
			buffer_add(&kept, (const void *)&d, sizeof(d));
		} else {
			input_say_document(said, d);
			writer_put(w, d);
		}
	if (kept.size > 0)
		say_rested(said, w, (const void *)kept.bytes,
		    kept.size / sizeof(d));
	buffer_free(&kept);
}

void
input_say(struct buffer *said, struct buffer *bytes, struct input *in,
    struct stream_options options)
{
	struct stream_file files[INPUT_FILES];
	struct writer *w = writer_new(-1);
	struct stream *s;
	pthread_t feeder;
	struct fault f;
	size_t i;

	open_files(in);
	for (i = 0; i < INPUT_FILES; i++)
		files[i] = (struct stream_file){ in->names[i], in->in[i] };
	if (in->feed != FROM_DISK)
		assert_int_equal(pthread_create(&feeder, NULL, feed, in), 0);
	s = stream_open(files, INPUT_FILES, options);
	say_stream(said, w, s, options.keep == STREAM_REST);
	assert_false(stream_fault(s, &f));
	stream_close(s);
	if (in->feed != FROM_DISK)
		pthread_join(feeder, NULL);
	for (i = 0; i < INPUT_FILES; i++)
		close(in->in[i]);
	buffer_add(bytes, writer_bytes(w)->bytes, writer_bytes(w)->size);
	writer_end(w, NULL);
}

void
input_same(const char *what, uint64_t seed, const struct buffer *a,
    const struct buffer *b)
{
	if (a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0)
		return;
	printf("SEED=%llu: %s:\n", (unsigned long long)seed, what);
	fwrite(a->bytes, 1, a->size, stdout);
	puts("=== is not:");
	fwrite(b->bytes, 1, b->size, stdout);
	fail();
}

