#include <sys/types.h>
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tool-private.h"

/*
 * POSIX has fcntl locks only, and those vanish as soon as
 * any descriptor of the file is closed: each file has one descriptor, which
 * the stream reads from and which is closed when the file is done.  A file
 * that was renamed over while we waited for its lock is another file: then all
 * are let go and taken again, for locks must be taken in one order (that of
 * the inodes) or two runs could wait for each other for ever.
 */

static int
by_inode(const void *a, const void *b)
{
	const struct tool_file *x = *(struct tool_file *const *)a;
	const struct tool_file *y = *(struct tool_file *const *)b;

	if (x->was.st_dev != y->was.st_dev)
		return x->was.st_dev < y->was.st_dev ? -1 : 1;
	if (x->was.st_ino != y->was.st_ino)
		return x->was.st_ino < y->was.st_ino ? -1 : 1;
	/* of twins the one named first is used */
	return (x > y) - (x < y);
}

static void
fail(struct tool_file *f, const char *verb, int error)
{
	message_cannot(verb, f->name, error);
	if (f->fd >= 0)
		close(f->fd);
	f->fd = -1;
	f->failed = true;
}

static void
open_file(struct tool_file *f)
{
	struct fault fault = {0};
	int error;

	/* a write lock needs a descriptor that can write; O_NONBLOCK: a fifo
	 * would wait for its other end */
	f->fd = open(f->name, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	error = errno;
	if (f->fd < 0) {
		fail(f, error == ENOENT ? "read" : "write", error);
	} else if (fstat(f->fd, &f->was) != 0 ||
	    (f->path = temp_resolve(f->name)) == NULL) {
		fail(f, "read", errno);
	} else if (!S_ISREG(f->was.st_mode)) {
		fault_set(&fault, FAULT_NOWHERE,
		    "cannot edit '%s' in place: it is no regular file",
		    f->name);
		tool_fault(&fault);
		close(f->fd);
		f->fd = -1;
		f->failed = true;
	}
}

static bool
lock(int fd)
{
	struct flock l;

	memset(&l, 0, sizeof l);
	l.l_type = F_WRLCK;
	l.l_whence = SEEK_SET;
	while (fcntl(fd, F_SETLKW, &l) != 0)
		if (errno != EINTR)
			return false;
	return true;
}

/* Is the file we have the one that bears its name? */
static bool
is_current(struct tool_file *f)
{
	struct stat st;

	return fstat(f->fd, &f->was) == 0 && stat(f->path, &st) == 0 &&
	    st.st_dev == f->was.st_dev && st.st_ino == f->was.st_ino;
}

static size_t
open_all(struct tool_file **order)
{
	struct tool_file *f;
	size_t i, n = 0, kept = 0;

	for (i = 0; i < tool.count; i++) {
		f = &tool.files[i];
		f->twin = false;
		if (!f->failed)
			open_file(f);
		if (!f->failed)
			order[n++] = f;
	}
	qsort(order, n, sizeof *order, by_inode);
	/* before any lock is held: closing a twin would drop the other's */
	for (i = 0; i < n; i++) {
		f = order[i];
		f->twin = kept > 0 &&
		    order[kept - 1]->was.st_dev == f->was.st_dev &&
		    order[kept - 1]->was.st_ino == f->was.st_ino;
		if (f->twin) {
			close(f->fd);
			f->fd = -1;
		} else {
			order[kept++] = f;
		}
	}
	return kept;
}

/* Lock them all.  False: a file changed hands; try again. */
static bool
lock_all(struct tool_file **order, size_t n)
{
	size_t i;
	bool current = true;

	for (i = 0; i < n; i++)
		if (!lock(order[i]->fd))
			fail(order[i], "lock", errno);
	for (i = 0; i < n && current; i++)
		current = order[i]->failed || is_current(order[i]);
	for (i = 0; i < n && !current; i++)
		if (!order[i]->failed) {
			close(order[i]->fd);
			order[i]->fd = -1;
		}
	return current;
}

void
lock_files(void)
{
	struct tool_file **order;
	size_t i, n, kept = 0;

	order = arena_array(tool.arena, tool.count, sizeof *order);
	do
		n = open_all(order);
	while (!lock_all(order, n));
	for (i = 0; i < tool.count; i++)
		if (!tool.files[i].failed && !tool.files[i].twin)
			tool.files[kept++] = tool.files[i];
	tool.count = kept;
}

static bool
same_time(struct timespec a, struct timespec b)
{
	return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool
lock_held(const struct tool_file *f)
{
	struct stat st, there;

	return fstat(f->fd, &st) == 0 && stat(f->path, &there) == 0 &&
	    there.st_dev == f->was.st_dev && there.st_ino == f->was.st_ino &&
	    st.st_size == f->was.st_size &&
	    same_time(st.st_mtim, f->was.st_mtim) &&
	    same_time(st.st_ctim, f->was.st_ctim);
}
