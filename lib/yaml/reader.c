#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reader.h"

/* So that documents of a few bytes do not make a batch of great cost. */
#define MOST_DOCUMENTS 1024

static void
close_file(struct reader *r)
{
	if (r->ours)
		close(r->fd);
	r->fd = -1;
}

static void
set_fault(const struct reader *r, struct batch *b, int error)
{
	fault_set(&b->fault, FAULT_NOWHERE, "cannot read '%s': %s",
	    r->place.file, strerror(error));
}

static int
open_by_name(const char *name)
{
	int fd;

	do
		fd = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	while (fd == -1 && errno == EINTR);
	return fd;
}

/* A FIFO is opened when somebody opens its other end. */
static bool
opening_waits(const struct stream_file *f)
{
	struct stat st;

	return f->fd == -1 && strcmp(f->name, "-") != 0 &&
	    stat(f->name, &st) == 0 && S_ISFIFO(st.st_mode);
}

/* The next file; false: it cannot be, and errno is set. */
static bool
open_file(struct reader *r)
{
	const struct stream_file *f = &r->files[r->next++];
	struct stat st;

	r->place = (struct place){ f->name, 1, 1 };
	r->split = (struct split){ 0 };
	r->ended = r->ours = false;
	r->error = 0;
	r->got = 0;
	r->fd = f->fd;
	if (r->fd == -1 && strcmp(f->name, "-") == 0)
		r->fd = STDIN_FILENO;
	if (r->fd == -1) {
		r->fd = open_by_name(f->name);
		r->ours = true;
	}
	if (r->fd == -1)
		return false;
	if (fstat(r->fd, &st) == -1)
		st.st_mode = 0;
	r->regular = S_ISREG(st.st_mode);
	r->expect = r->regular && st.st_size > 0 ? (size_t)st.st_size : 0;
	return true;
}

static bool
is_ready(const struct reader *r)
{
	struct pollfd p = { r->fd, POLLIN, 0 };

	return r->regular || poll(&p, 1, 0) > 0;
}

static void
wait_for_input(const struct reader *r)
{
	struct pollfd p = { r->fd, POLLIN, 0 };

	poll(&p, 1, -1);
}

static void
tell_wait(const struct reader *r)
{
	if (r->before_wait != NULL)
		r->before_wait(r->context);
}

/* One read: as much as makes the batch full, or if it is full already and no
 * document has ended, once more. */
static void
read_some(struct reader *r, struct batch *b)
{
	struct buffer *bytes = &b->bytes;
	size_t want;
	ssize_t n;

	want = bytes->size < r->size ? r->size - bytes->size : r->size;
	if (r->regular && r->got <= r->expect && want > r->expect - r->got)
		want = r->expect - r->got + 1;	/* a small file: small room */
	buffer_grow(bytes, want);
	while ((n = read(r->fd, bytes->bytes + bytes->size, want)) == -1) {
		if (errno == EAGAIN || errno == EWOULDBLOCK) {
			wait_for_input(r);
		} else if (errno != EINTR) {
			r->error = errno;
			break;
		}
	}
	r->ended = n <= 0;
	if (n > 0) {
		bytes->size += (size_t)n;
		r->got += (size_t)n;
		r->total += (size_t)n;
	}
}

/* Cut what there is to cut; true: the batch is full. */
static bool
cut(struct reader *r, struct batch *b)
{
	struct piece piece;
	size_t left;

	while ((left = b->bytes.size - b->cut) > 0) {
		if (b->cut >= r->size || b->count == MOST_DOCUMENTS)
			return true;
		if (!split_next(&r->split, b->bytes.bytes + b->cut, left,
		    r->ended, &piece))
			break;
		if (b->count++ == 0) {
			b->place = r->place;
			b->file = r->next - 1;
		}
		buffer_add(&b->pieces, (const char *)&piece, sizeof(piece));
		b->cut += piece.size;
		r->place.line += piece.lines;
	}
	return b->count > 0 && b->bytes.size >= r->size;
}

static void
end_file(struct reader *r, struct batch *b)
{
	if (r->error != 0 && b->count == 0) {
		set_fault(r, b, r->error);
		r->error = 0;
	}
	if (r->error == 0)
		close_file(r);
}

enum reader_state
reader_fill(struct reader *r, struct batch *b, bool may_wait)
{
	struct buffer swap;

	if (b->bytes.size == 0 && r->tail.size > 0) {
		swap = b->bytes;
		b->bytes = r->tail;
		r->tail = swap;
	}
	for (;;) {
		if (r->fd == -1) {
			if (r->next == r->count)
				return READER_END;
			if (opening_waits(&r->files[r->next])) {
				if (!may_wait)
					return READER_WAIT;
				tell_wait(r);
			}
			if (!open_file(r)) {
				set_fault(r, b, errno);
				return READER_FULL;
			}
		}
		if (cut(r, b))
			return READER_FULL;
		if (r->ended) {
			end_file(r, b);
			if (b->count > 0 || b->fault.set)
				return READER_FULL;
			continue;
		}
		if (!is_ready(r)) {
			if (!may_wait || b->count > 0)
				return READER_WAIT;
			tell_wait(r);
			wait_for_input(r);
		}
		read_some(r, b);
	}
}

void
reader_take(struct reader *r, struct batch *b)
{
	size_t left = b->bytes.size - b->cut;

	r->tail.size = 0;
	buffer_add(&r->tail, b->bytes.bytes + b->cut, left);
	b->bytes.size = b->cut;
}

void
reader_close(struct reader *r)
{
	if (r->fd != -1)
		close_file(r);
	buffer_free(&r->tail);
}
