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

/* Where -o goes: a file that is made beside, or what is there when that is no
 * regular file (a terminal, a fifo). */
static bool
open_report(void)
{
	struct stat st;
	char *path;

	if (report != NULL || report_fd >= 0)
		return true;
	if (stat(tool.output, &st) == 0 && !S_ISREG(st.st_mode)) {
		report_fd = open(tool.output, O_WRONLY | O_CLOEXEC);
		return report_fd >= 0;
	}
	path = temp_resolve(tool.output);
	report = temp_beside(path == NULL ? tool.output : path);
	return report != NULL;
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

static bool
keep_report(void)
{
	struct stat st;
	char *path = temp_resolve(tool.output);
	bool there = path != NULL && stat(path, &st) == 0;

	return temp_finish(report, there ? &st : NULL) &&
	    temp_replace(report, path == NULL ? tool.output : path);
}

void
output_end(void)
{
	end_records();
	if (text.size > 0 || (tool.output != NULL && report == NULL))
		print_out();
	if (failed == 0 && report != NULL && !keep_report())
		failed = errno;
	/* some file systems tell only now that they are full */
	if (report_fd >= 0 && close(report_fd) != 0 && failed == 0)
		failed = errno;
	report_fd = -1;
	if (failed != 0)
		message_cannot("write", tool.output, failed);
	failed = 0;
	temp_drop(report);
	report = NULL;
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
	temp_drop(report);
	report = NULL;
}

bool
tool_terminal(void)
{
	return tool.output == NULL && isatty(STDOUT_FILENO);
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
