#include <sys/ioctl.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tool-private.h"

#define PRINT_ROOM ((size_t)1 << 16)

static struct writer *records;	/* to standard output */
static struct buffer text;	/* not written yet */
static struct temp *report;	/* beside the file of -o */
static int report_fd = -1;	/* -o to what cannot be renamed over */
static int failed;		/* errno of the first failure */
static bool told;		/* that it did */

/* What takes the place of a file when all is there. */
static struct made {
	struct temp *temp;
	const char *path;
	struct made *next;
} *made, **made_end = &made;

/* The writer has given up: say why, as far as it is worth saying. */
static void
end_records(void)
{
	struct fault why = {0}, f = {0};

	if (records != NULL && !writer_end(records, &why)) {
		fault_set(&f, FAULT_NOWHERE,
		    "cannot write standard output: %s", why.text);
		tool_fault(&f);
	}
	records = NULL;
}

void
tool_write(const struct document *d)
{
	if (tool.in_place || tool.diff) {
		edit_write(d);
		return;
	}
	if (records == NULL)
		records = writer_new(STDOUT_FILENO);
	writer_put(records, d);
	if (writer_broken(records)) {	/* no use in going on */
		end_records();
		exit(tool_end(TOOL_TROUBLE));
	}
}

/* What the user named is written to, when it is no regular file (a terminal, a
 * fifo); false: it is none, or a name of ours in a directory, where a link or a
 * fifo makes way. */
static bool
is_written_to(void)
{
	struct stat st;

	if (tool.directory != NULL)
		return lstat(tool.output, &st) == 0 && S_ISDIR(st.st_mode);
	return stat(tool.output, &st) == 0 && !S_ISREG(st.st_mode);
}

/* Where -o goes: a file that is made beside, or what is there. */
static bool
open_report(void)
{
	char *path;

	if (report != NULL || report_fd >= 0)
		return true;
	if (is_written_to()) {
		report_fd = open(tool.output, O_WRONLY | O_CLOEXEC);
		return report_fd >= 0;
	}
	path = tool.directory != NULL ? NULL : temp_resolve(tool.output);
	if (path == NULL)
		path = arena_format(tool.arena, "%s", tool.output);
	report = temp_beside(path);
	if (report == NULL)
		return false;
	*made_end = arena_alloc(tool.arena, sizeof **made_end);
	(*made_end)->temp = report;
	(*made_end)->path = path;
	made_end = &(*made_end)->next;
	return true;
}

static void
print_out(void)
{
	int fd = STDOUT_FILENO;

	if (failed == 0 && tool.output != NULL) {
		if (!open_report())
			failed = errno;
		else
			fd = report != NULL ? report->fd : report_fd;
	}
	if (failed == 0 && !write_all(fd, text.bytes, text.size))
		failed = errno;
	text.size = 0;
}

/* What goes to a file is there as a whole or not at all, and can wait. */
void
output_flush(void *unused)
{
	(void)unused;
	if (records != NULL)
		writer_flush(records);
	if (tool.output == NULL && text.size > 0)
		print_out();
}

void
output_add(const char *bytes, size_t n)
{
	buffer_add(&text, bytes, n);
	if (text.size >= PRINT_ROOM)
		print_out();
}

void
tool_print(const struct buffer *t)
{
	output_add(t->bytes, t->size);
}

static void
tell_failure(const char *name)
{
	if (failed != 0 && !told)
		message_cannot("write", name, failed);
	told = failed != 0;
}

/* What it takes the place of, which for a link that makes way is the link: that
 * has no mode to go by. */
static bool
is_replaced(struct stat *st)
{
	int error = tool.directory != NULL ? lstat(tool.output, st) :
	    stat(tool.output, st);

	return error == 0 && S_ISREG(st->st_mode);
}

/* All of this file is there, beside it. */
static void
finish_report(void)
{
	struct stat st;

	if (text.size > 0 || (tool.output != NULL && report == NULL))
		print_out();
	if (failed == 0 && report != NULL && !temp_finish(report,
	    is_replaced(&st) ? &st : NULL))
		failed = errno;
	/* some file systems tell only now that they are full */
	if (report_fd >= 0 && close(report_fd) != 0 && failed == 0)
		failed = errno;
	report_fd = -1;
	report = NULL;
	tell_failure(tool.output);
}

void
tool_print_to(const char *name)
{
	const char *dir = tool.directory;
	size_t n = strlen(dir);

	finish_report();
	tool.output = arena_format(tool.arena, "%s%s%s", dir,
	    n > 0 && dir[n - 1] == '/' ? "" : "/", name);
	if (mkdir(dir, 0777) != 0 && errno != EEXIST && failed == 0)
		failed = errno;
	input_refuse_output();
}

static void
drop_made(void)
{
	struct made *m;

	for (m = made; m != NULL; m = m->next)
		temp_drop(m->temp);
	made = NULL;
	made_end = &made;
	report = NULL;
}

void
output_end(void)
{
	struct made *m;

	end_records();
	finish_report();
	for (m = made; failed == 0 && m != NULL; m = m->next)
		if (!temp_replace(m->temp, m->path)) {
			failed = errno;
			tell_failure(m->path);
		}
	failed = 0;
	told = false;
	drop_made();
	buffer_free(&text);
	if (close(STDOUT_FILENO) != 0 && errno != EBADF)
		message_cannot("write", NULL, errno);
}

void
output_drop(void)
{
	output_flush(NULL);
	if (tool.output == NULL)
		print_out();
	drop_made();
}

bool
tool_directory(void)
{
	return tool.directory != NULL;
}

bool
tool_terminal(void)
{
	return tool.output == NULL && tool.directory == NULL &&
	    isatty(STDOUT_FILENO);
}

bool
tool_colour(void)
{
	return tool_terminal() && message_colour_on(STDOUT_FILENO);
}

size_t
tool_width(void)
{
	const char *columns = getenv("COLUMNS");
	long n = columns == NULL ? 0 : strtol(columns, NULL, 10);
#ifdef TIOCGWINSZ
	struct winsize size;

	if (tool_terminal() &&
	    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
#endif
	return n > 0 && n < 10000 ? (size_t)n : 80;
}
