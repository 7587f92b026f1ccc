#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../lib/base/tame.h"
#include "../lib/base/text.h"
#include "tool-private.h"

#define PROGRESS_AFTER 2.0	/* seconds */
#define PROGRESS_EVERY 0.2

static bool terminal;		/* is standard error one? */
static double progress_next;	/* when to show it; 0: never */
static size_t progress_width;	/* of what stands there now */

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void
message_begin(void)
{
	terminal = isatty(STDERR_FILENO) != 0;
	/* where records scroll by they are progress enough, and a line that
	 * is rewritten would run through them */
	if (terminal && !isatty(STDOUT_FILENO))
		progress_next = now() + PROGRESS_AFTER;
}

bool
message_colour_on(int fd)
{
	const char *no = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	return isatty(fd) && (no == NULL || *no == '\0') &&
	    term != NULL && strcmp(term, "dumb") != 0;
}

void
message_progress_end(void)
{
	struct buffer line = {0};

	if (progress_width == 0)
		return;
	buffer_add_byte(&line, '\r');
	buffer_add_spaces(&line, progress_width);
	buffer_add_byte(&line, '\r');
	write_all(STDERR_FILENO, line.bytes, line.size);
	buffer_free(&line);
	progress_width = 0;
}

void
message_progress(const struct stream *s)
{
	struct buffer line = {0};
	size_t done, size;
	double time;

	if (progress_next <= 0 || tool.quiet)
		return;
	time = now();
	if (time < progress_next)
		return;
	progress_next = time + PROGRESS_EVERY;
	message_progress_end();
	done = stream_done(s);
	size = stream_size(s);
	buffer_format(&line, "\r%s: %.1f", tool.command->name,
	    (double)done / 1e6);
	if (size >= done)
		buffer_format(&line, " of %.1f", (double)size / 1e6);
	buffer_add_text(&line, " MB");
	progress_width = line.size - 1;
	write_all(STDERR_FILENO, line.bytes, line.size);
	buffer_free(&line);
}

void
message_say(const char *kind, struct place place, const char *text)
{
	struct buffer line = {0};
	bool colour = message_colour_on(STDERR_FILENO);

	message_progress_end();
	buffer_format(&line, "%s%s:%s ", colour ? "\033[1;31m" : "",
	    tool.command->name, colour ? "\033[0m" : "");
	if (place.file != NULL) {
		tame_add(&line, fault_file(place.file));
		if (place.line > 0)
			buffer_format(&line, ":%zu", place.line);
		if (place.line > 0 && place.column > 0)
			buffer_format(&line, ":%zu", place.column);
		buffer_add_text(&line, ": ");
	}
	if (kind != NULL)
		buffer_format(&line, "%s: ", kind);
	tame_add(&line, text);
	buffer_add_byte(&line, '\n');
	/* in one piece: programs of a pipeline share the terminal */
	write_all(STDERR_FILENO, line.bytes, line.size);
	buffer_free(&line);
}

void
message_point(const char *text, size_t column)
{
	struct buffer line = {0}, before = {0};
	const char *s = text;
	size_t n;

	for (; column > 1 && *s != '\0'; column--)
		do
			s++;
		while ((*s & 0xc0) == 0x80);
	buffer_add(&before, text, (size_t)(s - text));
	buffer_add_text(&line, "  ");
	tame_add(&line, text);
	buffer_add_text(&line, "\n  ");
	n = line.size;
	tame_add(&line, buffer_text(&before));
	s = buffer_text(&line) + n;
	column = text_width(s);
	line.size = n;
	buffer_add_spaces(&line, column);
	buffer_add_text(&line, "^\n");
	write_all(STDERR_FILENO, line.bytes, line.size);
	buffer_free(&line);
	buffer_free(&before);
}

void
message_cannot(const char *verb, const char *name, int error)
{
	struct fault f = {0};

	if (name == NULL)
		fault_set(&f, FAULT_NOWHERE, "cannot %s standard output: %s",
		    verb, strerror(error));
	else
		fault_set(&f, FAULT_NOWHERE, "cannot %s '%s': %s", verb, name,
		    strerror(error));
	tool_fault(&f);
}

void
tool_mark(const struct fault *f)
{
	tool.status = TOOL_TROUBLE;
	input_mark(f->place.file);
}

void
tool_fault(const struct fault *f)
{
	tool_mark(f);
	message_say(NULL, f->place, f->text);
}

void
tool_spoil(const struct fault *f)
{
	tool.spoiled = true;
	tool_fault(f);
}

void
tool_warn(const struct fault *f)
{
	if (tool.quiet)
		return;
	message_say("warning", f->place, f->text);
}

void
tool_remark(const char *text)
{
	if (terminal)
		tool_note("%s", text);
}

void
tool_note(const char *format, ...)
{
	char text[1000];
	va_list args;

	if (tool.quiet)
		return;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	message_say(NULL, FAULT_NOWHERE, text);
}
