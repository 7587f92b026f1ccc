#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reader.h"

/* So that documents of a few bytes do not make a batch of great cost. */
#define MOST_DOCUMENTS 1024

/* A file of fewer batches is copied: then it may be written to meanwhile. */
enum { MAP_BATCHES = 64 };

static void
close_file(struct reader *r)
{
	if (r->ours)
		close(r->fd);
	r->fd = -1;
}

static bool
fail(const struct reader *r, int error, struct fault *f)
{
	return fault_set(f, FAULT_NOWHERE, "cannot read '%s': %s",
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

/* A FIFO is opened when somebody opens its other end. */
bool
reader_open_waits(const char *name, int fd)
{
	struct stat st;

	return fd == -1 && strcmp(name, "-") != 0 && stat(name, &st) == 0 &&
	    S_ISFIFO(st.st_mode);
}

struct map {
	const char *name;
	void *bytes;
	size_t size;
	int fd;			/* of its own */
	struct timespec written;
	struct map *next;
};

static void
unmap(void *what)
{
	const struct map *m = what;

	munmap(m->bytes, m->size);
	close(m->fd);
}

static bool
may_map(const struct reader *r)
{
	return r->maps != NULL && r->regular &&
	    r->expect / MAP_BATCHES > r->size;
}

/* A file that cannot be mapped is read all the same.  Nothing is closed here:
 * with it would go the caller's lock. */
static void
map(struct reader *r, const struct stat *st)
{
	off_t start = lseek(r->fd, 0, SEEK_CUR);
	struct map *m;
	void *bytes;
	int fd;

	r->map = NULL;
	if (!may_map(r) || start < 0 || (size_t)start >= r->expect)
		return;
	bytes = mmap(NULL, r->expect, PROT_READ, MAP_PRIVATE, r->fd, 0);
	if (bytes == MAP_FAILED)
		return;
	fd = fcntl(r->fd, F_DUPFD_CLOEXEC, 0);
	if (fd == -1) {
		munmap(bytes, r->expect);
		return;
	}
	m = arena_alloc(r->maps, sizeof(*m));
	*m = (struct map){ r->place.file, bytes, r->expect, fd, st->st_mtim,
	    r->made };
	arena_at_end(r->maps, unmap, m);
	r->made = m;
	r->map = (const char *)bytes + start;
	r->mapped = r->expect - (size_t)start;
}

static bool
is_as_it_was(const struct map *m)
{
	struct stat st;

	return fstat(m->fd, &st) == 0 && (size_t)st.st_size == m->size &&
	    st.st_mtim.tv_sec == m->written.tv_sec &&
	    st.st_mtim.tv_nsec == m->written.tv_nsec;
}

bool
reader_changed(struct reader *r, struct fault *f)
{
	const struct map *m;

	while ((m = r->made) != NULL) {
		r->made = m->next;
		if (!is_as_it_was(m)) {
			fault_set(f, FAULT_NOWHERE, "'%s' was written to while "
			    "it was read: what was made of it may be wrong",
			    fault_file(m->name));
			return true;
		}
	}
	return false;
}

bool
reader_open(struct reader *r, const char *name, int fd, struct fault *f)
{
	struct stat st;

	r->place = (struct place){ name, 1, 1 };
	r->split = (struct split){ 0 };
	r->ended = false;
	r->error = 0;
	r->got = 0;
	r->fd = fd == -1 && strcmp(name, "-") == 0 ? STDIN_FILENO : fd;
	r->ours = r->fd == -1;
	if (r->ours) {
		if (reader_open_waits(name, fd))
			tell_wait(r);
		r->fd = open_by_name(name);
		if (r->fd == -1)
			return fail(r, errno, f);
	}
	r->regular = fstat(r->fd, &st) == 0 && S_ISREG(st.st_mode);
	r->expect = r->regular && st.st_size > 0 ? (size_t)st.st_size : 0;
	map(r, &st);
	return true;
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
		if (b->count == 0)
			b->place = r->place;
		batch_add(b, &piece);
		r->place.line += piece.lines;
	}
	return b->count > 0 && b->bytes.size >= r->size;
}

/* All is read; what was cut of it comes first, then why it ended early. */
static enum reader_state
end_file(struct reader *r, struct batch *b)
{
	if (b->count > 0)
		return READER_FULL;
	close_file(r);
	if (r->error == 0)
		return READER_END;
	fail(r, r->error, &b->fault);
	return READER_FULL;
}

enum reader_state
reader_fill(struct reader *r, struct batch *b, bool may_wait)
{
	struct buffer swap;

	if (r->fd == -1)
		return READER_END;
	if (b->bytes.size == 0 && r->tail.size > 0) {
		swap = b->bytes;
		b->bytes = r->tail;
		r->tail = swap;
	}
	while (!cut(r, b)) {
		if (r->ended)
			return end_file(r, b);
		if (!is_ready(r)) {
			if (!may_wait || b->count > 0)
				return READER_WAIT;
			tell_wait(r);
			wait_for_input(r);
		}
		read_some(r, b);
	}
	return READER_FULL;
}

void
reader_take(struct reader *r, struct batch *b)
{
	size_t left = b->bytes.size - b->cut;

	if (r->map != NULL && b->cut <= r->mapped) {
		b->mapped = r->map;
		r->map += b->cut;
		r->mapped -= b->cut;
	} else {
		r->map = NULL;	/* it has grown */
	}
	buffer_add(&r->tail, b->bytes.bytes + b->cut, left);
}

void
reader_close(struct reader *r)
{
	if (r->fd != -1)
		close_file(r);
	buffer_free(&r->tail);
}
