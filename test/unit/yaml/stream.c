#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/yaml/stream.h"

static const struct stream_options alone = { .jobs = 1 };

/* A file that is open and has no name any more. */
static struct stream_file
make_file(const char *name, const char *bytes, size_t n)
{
	char path[] = "/tmp/stream-XXXXXX";
	int fd = mkstemp(path);

	assert_true(fd != -1);
	unlink(path);
	assert_int_equal(write(fd, bytes, n), n);
	lseek(fd, 0, SEEK_SET);
	return (struct stream_file){ name, fd };
}

static struct stream_file
make_text_file(const char *name, const char *text)
{
	return make_file(name, text, strlen(text));
}

static void
say(struct buffer *out, const struct document *d)
{
	buffer_format(out, "%s/%zu:%zu:%zu %zu %s %s\n[", d->place.file,
	    d->file, d->place.line, d->place.column, d->size,
	    d->root == NULL ? "-" : d->root->kind == VALUE_MAP &&
	    d->root->first != NULL ? d->root->first->key : "+",
	    d->refused == NULL ? "" : d->refused->text);
	buffer_add(out, d->bytes, d->size);
	buffer_add_text(out, "]\n");
}

/* All that a stream hands over, as text. */
static void
say_all(struct buffer *out, const struct stream_file *files, size_t count,
    struct stream_options options)
{
	struct stream *s = stream_open(files, count, options);
	struct document *d;
	struct fault f;
	size_t bytes = 0;

	do {
		d = stream_next(s);
		while (stream_fault(s, &f))
			buffer_format(out, "fault: %s\n", f.text);
		if (d != NULL) {
			say(out, d);
			bytes += d->size;
			assert_int_equal(stream_done(s), bytes);
		}
	} while (d != NULL);
	assert_null(stream_next(s));
	stream_close(s);
}

/* Four hundred documents of every sort and size. */
static void
make_documents(struct buffer *out)
{
	size_t i;

	for (i = 0; i < 400; i++) {
		if (i % 7 == 3)
			buffer_add_text(out, "...\n# before\n%YAML 1.1\n");
		buffer_format(out, "---%s", i % 3 == 0 ? "\r\n" : "\n");
		if (i % 50 == 21)
			buffer_add_text(out, "broken: [\n");
		buffer_format(out, "key%zu:\n  - |\n    caf\xC3\xA9 %zu\n", i,
		    i * i);
		buffer_add_spaces(out, i % 11 == 5 ? 3 * i : 0);
		buffer_add_text(out, "\n# behind\n");
	}
}

enum { FILES = 7 };

static void
make_files(struct stream_file *files, const struct buffer *many)
{
	files[0] = make_text_file("first", "# one\na: 1\n---\nb: 1\n...");
	files[1] = make_text_file("empty", "");
	files[2] = (struct stream_file){ "/nowhere/at/all", -1 };
	files[3] = make_file("many", many->bytes, many->size);
	files[4] = make_text_file("bom", "\xEF\xBB\xBF# c\r\n---\r\nc: 1");
	files[5] = (struct stream_file){ "/", -1 };
	files[6] = make_text_file("comments", "# nothing else\n\n");
}

static void
rewind_files(struct stream_file *files)
{
	size_t i;

	for (i = 0; i < FILES; i++)
		if (files[i].fd != -1)
			lseek(files[i].fd, 0, SEEK_SET);
}

static void
close_files(struct stream_file *files)
{
	size_t i;

	for (i = 0; i < FILES; i++)
		if (files[i].fd != -1)
			close(files[i].fd);
}

static void
documents_come_in_order_each_with_its_place(void **state)
{
	struct buffer out = { 0 };
	struct buffer many = { 0 };
	struct stream_file files[FILES];
	static const char expected[] =
	    "first/0:1:1 11 a \n[# one\na: 1\n]\n"
	    "first/0:3:1 12 b \n[---\nb: 1\n...]\n"
	    "fault: cannot read '/nowhere/at/all': "
	    "No such file or directory\n"
	    "many/3:1:1 7 + \n[--- [a]]\n"
	    "bom/4:1:1 17 c \n[\xEF\xBB\xBF# c\r\n---\r\nc: 1]\n"
	    "fault: cannot read '/': Is a directory\n"
	    "comments/6:1:1 16 - \n[# nothing else\n\n]\n";

	(void)state;
	buffer_add_text(&many, "--- [a]");
	make_files(files, &many);
	say_all(&out, files, FILES, alone);
	assert_string_equal(buffer_text(&out), expected);
	close_files(files);
	buffer_free(&many);
	buffer_free(&out);
}

static void
jobs_and_batches_make_no_difference(void **state)
{
	static const int jobs[] = { 1, 2, 3, 8, 0 };
	static const size_t batches[] = { 0, 1, 100, 5000 };
	struct buffer many = { 0 }, one = { 0 }, other = { 0 };
	struct stream_file files[FILES];
	size_t i, j;

	(void)state;
	make_documents(&many);
	make_files(files, &many);
	say_all(&one, files, FILES, alone);
	for (i = 0; i < sizeof(jobs) / sizeof(jobs[0]); i++)
		for (j = 0; j < sizeof(batches) / sizeof(batches[0]); j++) {
			rewind_files(files);
			other.size = 0;
			say_all(&other, files, FILES, (struct stream_options){
			    .jobs = jobs[i], .batch = batches[j] });
			assert_string_equal(buffer_text(&other),
			    buffer_text(&one));
		}
	close_files(files);
	buffer_free(&many);
	buffer_free(&one);
	buffer_free(&other);
}

struct pipe_end {
	int fd;
	const struct buffer *bytes;
	size_t step;
};

static void *
write_steps(void *argument)
{
	struct pipe_end *p = argument;
	size_t at, n;

	for (at = 0; at < p->bytes->size; at += n) {
		n = p->bytes->size - at < p->step ? p->bytes->size - at :
		    p->step;
		if (write(p->fd, p->bytes->bytes + at, n) != (ssize_t)n)
			break;
	}
	close(p->fd);
	return NULL;
}

static void
a_pipe_gives_what_a_file_gives_in_any_steps(void **state)
{
	static const size_t steps[] = { 1, 13, 4096, 1 << 20 };
	struct buffer many = { 0 }, one = { 0 }, other = { 0 };
	struct stream_file file;
	struct pipe_end end;
	pthread_t thread;
	int fds[2];
	size_t i;

	(void)state;
	make_documents(&many);
	file = make_file("x", many.bytes, many.size);
	say_all(&one, &file, 1, alone);
	close(file.fd);
	for (i = 0; i < 2 * sizeof(steps) / sizeof(steps[0]); i++) {
		assert_int_equal(pipe(fds), 0);
		file.fd = fds[0];
		end = (struct pipe_end){ fds[1], &many, steps[i / 2] };
		pthread_create(&thread, NULL, write_steps, &end);
		other.size = 0;
		say_all(&other, &file, 1, (struct stream_options){
		    .jobs = i % 2 == 0 ? 1 : 4, .batch = 3000 });
		pthread_join(thread, NULL);
		close(fds[0]);
		assert_string_equal(buffer_text(&other), buffer_text(&one));
	}
	buffer_free(&many);
	buffer_free(&one);
	buffer_free(&other);
}

/* Somebody who writes only when the stream says that it will wait. */
struct slow {
	int fd;
	size_t waits, documents;
};

static void
write_when_waited_for(void *context)
{
	static const struct {
		const char *bytes;
		size_t before;	/* documents that must be out by then */
	} steps[] = {
		{ "---\na: 1\n", 0 }, { "--", 0 }, { "-\nb: 1\n", 0 },
		{ "---\nc: 1\n---\nd: 1\n", 1 }, { "---\n", 3 },
		{ "e: 1\n---", 4 }, { " x\n", 4 }, { NULL, 5 },
	};
	struct slow *slow = context;
	const char *bytes = steps[slow->waits].bytes;

	assert_true(slow->waits < sizeof(steps) / sizeof(steps[0]));
	assert_int_equal(slow->documents, steps[slow->waits].before);
	slow->waits++;
	if (bytes == NULL)
		close(slow->fd);
	else
		assert_int_equal(write(slow->fd, bytes, strlen(bytes)),
		    strlen(bytes));
}

static void
what_has_arrived_is_handed_over_before_waiting(void **state)
{
	static const size_t batches[] = { 0, 20, 1 };
	struct stream_options options = { .jobs = 2,
	    .before_wait = write_when_waited_for };
	struct stream_file file = { "pipe", -1 };
	struct slow slow;
	struct stream *s;
	int fds[2];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(batches) / sizeof(batches[0]); i++) {
		assert_int_equal(pipe(fds), 0);
		file.fd = fds[0];
		slow = (struct slow){ fds[1], 0, 0 };
		options.context = &slow;
		options.batch = batches[i];
		s = stream_open(&file, 1, options);
		while (stream_next(s) != NULL)
			slow.documents++;
		assert_int_equal(slow.documents, 6);
		assert_int_equal(slow.waits, 8);
		stream_close(s);
		close(fds[0]);
	}
}

static void
kept_documents_live_as_long_as_the_stream(void **state)
{
	struct document *documents[401];
	struct buffer many = { 0 }, one = { 0 }, other = { 0 };
	struct stream_file file;
	struct stream *s;
	size_t i, count = 0;

	(void)state;
	make_documents(&many);
	file = make_file("x", many.bytes, many.size);
	say_all(&one, &file, 1, alone);
	lseek(file.fd, 0, SEEK_SET);
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 3,
	    .keep = STREAM_KEEP, .batch = 2000 });
	while (count < 401 && (documents[count] = stream_next(s)) != NULL)
		count++;
	assert_int_equal(count, 400);
	for (i = 0; i < count; i++)
		say(&other, documents[i]);
	assert_string_equal(buffer_text(&other), buffer_text(&one));
	stream_close(s);
	close(file.fd);
	buffer_free(&many);
	buffer_free(&one);
	buffer_free(&other);
}

static void
documents_rest_when_the_next_one_comes(void **state)
{
	static const char text[] = "---\na: 1\n---\na: |\n  x\n---\na: [\n"
	    "---\na: 4\n---\na: 5";
	struct arena *a = arena_new();
	struct stream_file file = make_text_file("x", text);
	struct document *d[6];
	struct stream *s;
	size_t i;

	(void)state;
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 1,
	    .keep = STREAM_REST });
	for (i = 0; (d[i] = stream_next(s)) != NULL; i++) {
		assert_false(d[i]->resting);
		assert_int_equal(d[i]->root != NULL, i != 2);
		if (i == 3)
			document_wake(d[i], a);
	}
	assert_int_equal(i, 5);
	for (i = 0; i < 5; i++) {
		/* refused; woken; its last line is not ended */
		assert_int_equal(d[i]->resting, i < 2);
		assert_int_equal(d[i]->root != NULL, i > 2);
	}
	assert_false(d[0]->ends_scalar);
	assert_true(d[1]->ends_scalar);
	assert_non_null(d[2]->refused);
	for (i = 0; i < 3; i++)
		document_wake(d[i], a);
	assert_string_equal(value_get_text(d[1]->root, "a"), "x\n");
	assert_null(d[2]->root);
	stream_close(s);
	arena_free(a);
	close(file.fd);
}

/* What a file is that is larger than a batch is in memory once.  A page is full
 * to its last byte here, so that reading behind it ends the test. */
static void
kept_bytes_of_a_large_file_are_those_of_the_file(void **state)
{
	enum { HEAD = 7 };
	size_t page = (size_t)sysconf(_SC_PAGESIZE), i, at;
	static const enum stream_keep keeps[] = { STREAM_KEEP, STREAM_REST };
	struct arena *a = arena_new();
	struct buffer many = { 0 };
	struct document *d, *last;
	struct fault f = { 0 };
	struct stream_file file;
	struct stream *s;

	(void)state;
	buffer_add_text(&many, "before\n");
	while (many.size < 30 * page - 20)
		buffer_format(&many, "---\na: %zu\n", many.size % 10);
	while (many.size < 30 * page)
		buffer_add_byte(&many, many.size + 1 < 30 * page ? '#' : '\n');
	file = make_file("x", many.bytes, many.size);
	for (i = 0; i < 2; i++) {
		lseek(file.fd, HEAD, SEEK_SET);	/* somebody read the first */
		s = stream_open(&file, 1, (struct stream_options){ .jobs = 2,
		    .keep = keeps[i], .batch = 1500 });
		last = NULL;
		for (at = HEAD; (d = stream_next(s)) != NULL; at += d->size) {
			assert_memory_equal(d->bytes, many.bytes + at, d->size);
			assert_true(last == NULL ||
			    d->bytes == last->bytes + last->size);
			last = d;
		}
		assert_int_equal(at, many.size);
		assert_false(stream_changed(s, &f));
		document_rest(last);
		document_wake(last, a);
		assert_non_null(value_get(last->root, "a"));
		stream_close(s);
	}
	close(file.fd);
	buffer_free(&many);
	arena_free(a);
}

/* Behind what was mapped. */
static bool
is_locked(int fd)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	pid_t child = fork();
	int status;

	if (child == 0)	/* one's own locks are never in the way */
		_exit(fcntl(fd, F_GETLK, &l) == 0 && l.l_type != F_UNLCK);
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/* One that is larger than all addresses cannot be mapped, but only the memory
 * of a machine can hold it. */
static void
a_lock_is_kept_whether_the_file_can_be_mapped_or_not(void **state)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	static const off_t sizes[] = { 10000, (off_t)1 << 52 };
	char path[] = "/dev/shm/stream-XXXXXX";
	struct stream_file file = { "x", mkstemp(path) };
	struct stream *s;
	size_t i;

	(void)state;
	if (file.fd == -1)
		skip();
	unlink(path);
	for (i = 0; i < 20; i++)
		assert_int_equal(write(file.fd, "---\na: 1\n", 9), 9);
	for (i = 0; i < 2; i++) {
		if (ftruncate(file.fd, sizes[i]) != 0)
			skip();
		assert_int_equal(fcntl(file.fd, F_SETLK, &l), 0);
		lseek(file.fd, 0, SEEK_SET);
		s = stream_open(&file, 1, (struct stream_options){ .jobs = 1,
		    .keep = STREAM_KEEP, .batch = 100 });
		assert_non_null(stream_next(s));
		assert_true(is_locked(file.fd));
		stream_close(s);
	}
	close(file.fd);
}

static void
a_file_that_grows_is_read_to_its_end(void **state)
{
	struct document *d, *all[4000];
	struct buffer many = { 0 };
	struct stream_file file;
	struct stream *s;
	struct fault f = { 0 };
	size_t i, n = 0;

	(void)state;
	for (i = 0; i < 2000; i++)
		buffer_format(&many, "---\na: %04zu\n", i);
	file = make_file("x", many.bytes, many.size);
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 1,
	    .keep = STREAM_KEEP, .batch = 100 });
	while ((d = stream_next(s)) != NULL) {
		if (n == 0)
			assert_int_equal(pwrite(file.fd, many.bytes, many.size,
			    (off_t)many.size), many.size);
		all[n++] = d;
	}
	assert_int_equal(n, 4000);
	assert_true(stream_changed(s, &f));
	assert_string_equal(f.text, "'x' was written to while it was read: "
	    "what was made of it may be wrong");
	assert_false(stream_changed(s, &f));
	for (i = 0; i < n; i++)
		assert_memory_equal(all[i]->bytes, many.bytes + i % 2000 * 12,
		    12);
	stream_close(s);
	close(file.fd);
	buffer_free(&many);
}

/* Other threads are parsing what follows. */
static void
kept_documents_may_be_changed_while_others_come(void **state)
{
	struct document *documents[2000], *d;
	struct buffer many = { 0 }, out = { 0 };
	struct stream_file file;
	struct stream *s;
	struct fault f;
	char text[80];
	size_t i, n = 0;

	(void)state;
	for (i = 0; i < 2000; i++)
		buffer_format(&many, "---\na: %zu\nb: [x, y]\n", i);
	file = make_file("x", many.bytes, many.size);
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 4,
	    .keep = STREAM_KEEP, .batch = 300 });
	while ((d = stream_next(s)) != NULL) {
		assert_true(document_set(d, d->root, "b",
		    value_text(d->arena, "changed"), &f));
		assert_true(document_set(d, d->root, "c",
		    value_text(d->arena, "new"), &f));
		documents[n++] = d;
	}
	assert_int_equal(n, 2000);
	for (i = 0; i < n; i++) {
		snprintf(text, sizeof(text),
		    "---\na: %zu\nb: changed\nc: new\n", i);
		out.size = 0;
		document_text(documents[i], false, &out);
		assert_string_equal(buffer_text(&out), text);
	}
	stream_close(s);
	close(file.fd);
	buffer_free(&many);
	buffer_free(&out);
}

static void
a_stream_may_be_left_in_the_middle(void **state)
{
	struct buffer many = { 0 };
	struct stream_file file;
	struct stream *s;
	size_t i, j;

	(void)state;
	make_documents(&many);
	file = make_file("x", many.bytes, many.size);
	for (i = 0; i < 100; i += 9) {
		lseek(file.fd, 0, SEEK_SET);
		s = stream_open(&file, 1, (struct stream_options){ .jobs = 4,
		    .batch = 500, .keep = (enum stream_keep)(i % 3) });
		for (j = 0; j < i; j++)
			assert_non_null(stream_next(s));
		stream_close(s);
	}
	close(file.fd);
	buffer_free(&many);
}

static void
one_broken_document_is_refused_and_no_other(void **state)
{
	struct buffer many = { 0 };
	struct stream_file file;
	struct document *d;
	struct stream *s;
	size_t i, refused = 0;

	(void)state;
	for (i = 0; i < 1000; i++)
		buffer_add_text(&many, i == 617 ? "---\na: 1\nb: [\n" :
		    "---\na: 1\nb: []\n");
	file = make_file("x", many.bytes, many.size);
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 2,
	    .batch = 4000 });
	for (i = 0; (d = stream_next(s)) != NULL; i++) {
		assert_int_equal(d->root == NULL, i == 617);
		refused += d->refused != NULL;
	}
	assert_int_equal(i, 1000);
	assert_int_equal(refused, 1);
	stream_close(s);
	close(file.fd);
	buffer_free(&many);
}

static void
a_conflict_is_named_where_it_starts(void **state)
{
	struct stream_file file = make_text_file("x",
	    "---\na: 1\n---\nb: 1\n<<<<<<< HEAD\n");
	struct stream *s = stream_open(&file, 1, alone);
	struct document *d;

	(void)state;
	assert_null(stream_next(s)->refused);
	d = stream_next(s);
	assert_non_null(strstr(d->refused->text, "conflict"));
	assert_int_equal(d->refused->place.line, 5);
	stream_close(s);
	close(file.fd);
}

static void
a_document_that_is_too_large_is_handed_over_whole(void **state)
{
	static const char line[] = "- een regel die heel vaak voorkomt\n";
	size_t big = ((size_t)64 << 20) / (sizeof(line) - 1) + 1, i;
	struct buffer out = { 0 };
	struct stream_file file;
	struct document *d;
	struct stream *s;

	(void)state;
	buffer_add_text(&out, "---\na: 1\n---\n");
	for (i = 0; i < big; i++)
		buffer_add(&out, line, sizeof(line) - 1);
	buffer_add_text(&out, "---\nb: 1\n");
	file = make_file("x", out.bytes, out.size);
	s = stream_open(&file, 1, (struct stream_options){ .jobs = 2 });
	assert_int_equal(stream_size(s), out.size);
	d = stream_next(s);
	assert_null(d->refused);
	d = stream_next(s);
	assert_non_null(strstr(d->refused->text, "65 MiB"));
	assert_int_equal(d->refused->place.line, 3);
	assert_int_equal(d->size, big * (sizeof(line) - 1) + 4);
	assert_memory_equal(d->bytes, out.bytes + 9, d->size);
	d = stream_next(s);
	assert_null(d->refused);
	assert_int_equal(d->place.line, big + 4);
	assert_null(stream_next(s));
	stream_close(s);
	close(file.fd);
	buffer_free(&out);
}

static void
the_size_of_a_pipe_is_not_known(void **state)
{
	struct stream_file files[2] = { make_text_file("x", "a: 1\n") };
	struct stream *s;
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	files[1] = (struct stream_file){ "pipe", fds[0] };
	s = stream_open(files, 2, alone);
	assert_int_equal(stream_size(s), 0);
	stream_close(s);
	s = stream_open(files, 1, alone);
	assert_int_equal(stream_size(s), 5);
	stream_close(s);
	close(fds[0]);
	close(fds[1]);
	close(files[0].fd);
}

static void
a_dash_is_standard_input(void **state)
{
	struct stream_file file = make_text_file("x", "a: 1\n");
	struct stream_file dash = { "-", -1 };
	struct buffer out = { 0 };
	int old = dup(STDIN_FILENO);

	(void)state;
	assert_int_equal(dup2(file.fd, STDIN_FILENO), STDIN_FILENO);
	say_all(&out, &dash, 1, alone);
	assert_string_equal(buffer_text(&out), "-/0:1:1 5 a \n[a: 1\n]\n");
	dup2(old, STDIN_FILENO);
	close(old);
	close(file.fd);
	buffer_free(&out);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(documents_come_in_order_each_with_its_place),
		cmocka_unit_test(jobs_and_batches_make_no_difference),
		cmocka_unit_test(a_pipe_gives_what_a_file_gives_in_any_steps),
		cmocka_unit_test(
		    what_has_arrived_is_handed_over_before_waiting),
		cmocka_unit_test(kept_documents_live_as_long_as_the_stream),
		cmocka_unit_test(documents_rest_when_the_next_one_comes),
		cmocka_unit_test(
		    kept_bytes_of_a_large_file_are_those_of_the_file),
		cmocka_unit_test(
		    a_lock_is_kept_whether_the_file_can_be_mapped_or_not),
		cmocka_unit_test(a_file_that_grows_is_read_to_its_end),
		cmocka_unit_test(
		    kept_documents_may_be_changed_while_others_come),
		cmocka_unit_test(a_stream_may_be_left_in_the_middle),
		cmocka_unit_test(one_broken_document_is_refused_and_no_other),
		cmocka_unit_test(a_conflict_is_named_where_it_starts),
		cmocka_unit_test(
		    a_document_that_is_too_large_is_handed_over_whole),
		cmocka_unit_test(the_size_of_a_pipe_is_not_known),
		cmocka_unit_test(a_dash_is_standard_input),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
