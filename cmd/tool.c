#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../lib/base/period.h"
#include "tool-private.h"

#define SECONDS_OF_A_DAY 86400

struct tool_state tool;

/* A file must not come where standard output is looked for: what was closed is
 * taken by what cannot be read, or written. */
static void
hold_descriptors(void)
{
	int fd;

	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY :
		    O_RDONLY) != fd)
			exit(TOOL_TROUBLE);
}

void
tool_begin(int argc, char *argv[], const struct tool_command *command)
{
	hold_descriptors();
	tool.command = command;
	tool.arena = arena_new();
	tool.argc = argc;
	tool.argv = argv;
	/* each word can be a file, and without words there is one: stdin */
	tool.files = arena_array(tool.arena, (size_t)argc + 1,
	    sizeof *tool.files);
	tool.also = arena_array(tool.arena, (size_t)argc, sizeof *tool.also);
	message_begin();
	temp_begin();
	options_begin();
}

struct arena *
tool_arena(void)
{
	return tool.arena;
}

bool
tool_date_given(void)
{
	return tool.date_given;
}

int
tool_jobs(void)
{
	return tool.jobs;
}

bool
tool_quiet(void)
{
	return tool.quiet;
}

bool
tool_edits(void)
{
	return tool.in_place || tool.diff;
}

static bool
date_of_build(int32_t *day)
{
	const char *text = getenv("SOURCE_DATE_EPOCH");
	struct fault f;
	long long seconds;
	char *end;

	if (text == NULL || *text == '\0')
		return false;
	errno = 0;
	seconds = strtoll(text, &end, 10);
	if (errno != 0 || *end != '\0' || seconds < 0 ||
	    seconds / SECONDS_OF_A_DAY >= INT32_MAX) {
		fault_set(&f, FAULT_NOWHERE, "SOURCE_DATE_EPOCH is '%s', "
		    "which is no number of seconds", text);
		tool_die(&f);
	}
	*day = (int32_t)(seconds / SECONDS_OF_A_DAY);
	return true;
}

int32_t
tool_date(const int32_t *kader)
{
	time_t now;
	struct tm tm;

	if (kader != NULL && !tool.date_given)
		return *kader;
	if (tool.date_known)
		return tool.date;
	/* asked once, so that a run over midnight has one day */
	tool.date_known = true;
	if (date_of_build(&tool.date))
		return tool.date;
	now = time(NULL);
	if (localtime_r(&now, &tm) == NULL)
		memset(&tm, 0, sizeof tm);
	tool.date = period_day(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
	return tool.date;
}

static void
drop_everything(void)
{
	message_progress_end();
	edit_drop();
	output_drop();
}

void
tool_die(const struct fault *f)
{
	drop_everything();
	tool_fault(f);
	exit(TOOL_TROUBLE);
}

void
tool_die_in(const char *text, const struct fault *f)
{
	struct fault plain = *f;

	plain.place = FAULT_NOWHERE;
	drop_everything();
	tool_fault(&plain);
	if (f->place.column > 0)
		message_point(text, f->place.column);
	exit(TOOL_TROUBLE);
}

void
tool_usage(const char *format, ...)
{
	struct fault f;
	char *text;
	va_list args;
	size_t room = sizeof f.text;

	drop_everything();
	text = arena_alloc(tool.arena, room);
	va_start(args, format);
	vsnprintf(text, room, format, args);
	va_end(args);
	fault_set(&f, FAULT_NOWHERE, "%s", text);	/* tames it */
	message_say(NULL, FAULT_NOWHERE, f.text);
	options_usage_line();
	exit(TOOL_TROUBLE);
}

int
tool_end(enum tool_status status)
{
	message_progress_end();
	input_settle();
	edit_end();
	output_end();
	input_end();
	return status > tool.status ? (int)status : (int)tool.status;
}
