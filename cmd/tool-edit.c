#include <sys/types.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "tool-private.h"

#define COMPARE_ROOM 65536

/* What --diff compares with: the file by its name, when that can be read
 * again. */
static void
find_paths(void)
{
	struct tool_file *f;
	struct stat st;
	size_t i;

	for (i = 0; i < tool.count; i++) {
		f = &tool.files[i];
		if (strcmp(f->name, "-") != 0 && stat(f->name, &st) == 0 &&
		    S_ISREG(st.st_mode))
			f->path = temp_resolve(f->name);
	}
}

/* Each file has descriptors of its own until the end. */
static void
raise_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
}

void
edit_open(void)
{
	if (tool_edits())
		raise_limit();
	if (tool.diff)
		find_paths();
	else if (tool.in_place)
		lock_files();
}

static void
cannot(struct tool_file *f, const char *why)
{
	struct fault fault = {0};

	f->failed = true;
	fault_set(&fault, FAULT_NOWHERE, "cannot write '%s': %s", f->name, why);
	tool_fault(&fault);
}

/* Make the file that will take the place of this one. */
static bool
begin(struct tool_file *f)
{
	if (f->new != NULL)
		return true;
	f->new = tool.diff ? temp_aside() : temp_beside(f->path);
	if (f->new == NULL) {
		cannot(f, strerror(errno));
		return false;
	}
	f->writer = writer_new(f->new->fd);
	return true;
}

static bool
same_bytes(int a, int b)
{
	static char x[COMPARE_ROOM], y[COMPARE_ROOM];
	struct stat s, t;
	ssize_t n, m;
	off_t at = 0;

	if (fstat(a, &s) != 0 || fstat(b, &t) != 0 || s.st_size != t.st_size)
		return false;
	while (at < s.st_size) {
		n = pread(a, x, sizeof x, at);
		m = pread(b, y, sizeof y, at);
		if (n <= 0 || n != m || memcmp(x, y, (size_t)n) != 0)
			return false;
		at += n;
	}
	return true;
}

static void
left(const struct tool_file *f, const char *why)
{
	struct fault fault = {0};

	fault_set(&fault, (struct place){ f->name, 0, 0 }, "%s as it was: %s",
	    tool.diff ? "would be left" : "left", why);
	tool_fault(&fault);
}

static void
replace(struct tool_file *f)
{
	if (!lock_held(f))
		left(f, "something else changed it meanwhile");
	else if (!temp_replace(f->new, f->path))
		message_cannot("write", f->name, errno);
}

static const char *
old_path(const struct tool_file *f)
{
	if (f->path != NULL)
		return f->path;
	return f->old == NULL ? "/dev/null" : f->old->path;
}

static void
show(struct tool_file *f)
{
	if (diff_show(f->name, old_path(f), f->new->path) &&
	    tool.status < TOOL_NO)
		tool.status = TOOL_NO;
}

/* Is what was written what was there? */
static bool
unchanged(const struct tool_file *f)
{
	int fd = f->fd;
	bool same;

	if (fd < 0)
		fd = open(old_path(f), O_RDONLY | O_CLOEXEC);
	same = fd >= 0 && same_bytes(fd, f->new->fd);
	if (fd >= 0 && fd != f->fd)
		close(fd);
	return same;
}

/* All documents of the file have been written: can it take its place? */
static void
settle(struct tool_file *f, bool whole)
{
	struct fault why = {0};
	bool done;

	if (!begin(f))
		return;
	done = writer_end(f->writer, &why);
	f->writer = NULL;
	if (!done)
		cannot(f, why.text);
	else if (unchanged(f))
		return;
	else if (f->trouble && f->path != NULL)
		/* what came from standard input has no file to be left */
		left(f, "there is a fault in it");
	else if (!whole)
		left(f, "it was not read to its end");
	else if (tool.diff ? temp_close(f->new) :
	    temp_finish(f->new, &f->was))
		f->ready = true;
	else
		message_cannot("write", f->name, errno);
}

static void
drop(struct tool_file *f)
{
	struct fault ignored;

	if (f->writer != NULL)
		writer_end(f->writer, &ignored);
	f->writer = NULL;
	temp_drop(f->new);
	temp_drop(f->old);
	f->new = f->old = NULL;
	if (f->fd >= 0)
		close(f->fd);	/* and with it goes the lock */
	f->fd = -1;
	f->done = true;
	f->ready = false;
}

static void
finish(size_t i)
{
	struct tool_file *f = &tool.files[i];

	if (f->done)
		return;
	if (!f->failed && (f->seen || f->new != NULL))
		settle(f, !tool.opened || tool.ended || tool.reading > i);
	f->done = true;
	if (!f->ready)
		drop(f);
}

void
edit_keep(const struct document *d)
{
	struct tool_file *f = &tool.files[d->file];

	if (!tool.diff || f->path != NULL || f->failed)
		return;
	if (f->old == NULL)
		f->old = temp_aside();
	if (!write_all(f->old->fd, d->bytes, d->size)) {
		message_cannot("compare", f->name, errno);
		f->failed = true;
	}
}

void
edit_write(const struct document *d)
{
	struct tool_file *f;
	size_t target;

	if (!tool.opened)
		input_open(STREAM_PASS);
	target = d->file;
	if (target >= tool.count)	/* no file could be opened */
		return;
	/* a program that reads on has done with the files before this one; one
	 * that has them all may come back to them */
	while (!tool.keep && tool.writing < target)
		finish(tool.writing++);
	tool.writing = target;
	f = &tool.files[target];
	assert(!f->done);
	if (!f->failed && begin(f))
		writer_put(f->writer, d);
}

static size_t
count_ready(void)
{
	size_t i, n = 0;

	for (i = 0; i < tool.count; i++)
		n += tool.files[i].ready;
	return n;
}

/* Not before all is read: what comes last may spoil what was made first. */
void
edit_end(void)
{
	struct fault f = {0};
	size_t i;

	if (!tool.in_place && !tool.diff)
		return;
	for (i = 0; i < tool.count; i++)
		finish(i);
	if (tool.spoiled && count_ready() > 0) {
		fault_set(&f, FAULT_NOWHERE, tool.diff ?
		    "all files would be left as they were" :
		    "all files are left as they were");
		tool_fault(&f);
	}
	for (i = 0; i < tool.count; i++) {
		if (tool.files[i].ready && !tool.spoiled)
			(tool.diff ? show : replace)(&tool.files[i]);
		drop(&tool.files[i]);
	}
}

void
edit_drop(void)
{
	size_t i;

	for (i = 0; (tool.in_place || tool.diff) && i < tool.count; i++)
		drop(&tool.files[i]);
}
