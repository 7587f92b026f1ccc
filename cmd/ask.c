#include <sys/ioctl.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "../lib/base/text.h"
#include "ask.h"
#include "tool.h"

#define TERMINAL "/dev/tty"
#define READ_ROOM 4096	/* a terminal's line is no longer (POSIX MAX_CANON is
			 * 255 at least, Linux has 4096) */

static int terminal = -1;
static struct buffer line;

static void
lost(const char *verb, int error)
{
	struct fault f;

	fault_set(&f, FAULT_NOWHERE, "cannot %s the terminal: %s", verb,
	    strerror(error));
	tool_die(&f);
}

void
ask_begin(void)
{
	terminal = open(TERMINAL, O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (terminal < 0)
		lost("open", errno);
}

size_t
ask_width(void)
{
#ifdef TIOCGWINSZ
	struct winsize size;

	if (ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
#endif
	return 80;
}

/* Break long lines at a blank, as far as there is one.  The text behind the
 * last newline counts too: it is what the answer stands after. */
static void
fold_lines(struct buffer *text, size_t columns)
{
	char *s = text->bytes, *blank = NULL, letter[8] = "";
	size_t i, n, width = 0;

	for (i = 0; i < text->size; i += n) {
		text_decode(s + i, &n);
		memcpy(letter, s + i, n);
		letter[n] = '\0';
		width += text_width(letter);
		if (s[i] == '\n') {
			width = 0;
			blank = NULL;
		} else if (s[i] == ' ' && i + 1 < text->size) {
			blank = s + i;
		} else if (width > columns && blank != NULL) {
			*blank = '\n';
			i = (size_t)(blank - s);
			n = 1;
			width = 0;
			blank = NULL;
		}
	}
}

/* C0 but the newline, DEL, and C1 as UTF-8 has it (C2 80 up to C2 9F). */
static void
tame(struct buffer *text)
{
	unsigned char *s = (unsigned char *)text->bytes;
	size_t i, n = 0;

	for (i = 0; i < text->size; i++)
		if (s[i] == 0xc2 && i + 1 < text->size && s[i + 1] >= 0x80 &&
		    s[i + 1] < 0xa0) {
			s[n++] = '?';
			i++;
		} else {
			s[n++] = (s[i] < 0x20 && s[i] != '\n') ||
			    s[i] == 0x7f ? '?' : s[i];
		}
	text->size = n;
}

void
ask_show(struct buffer *text)
{
	const char *s;
	size_t left;
	ssize_t n;

	tame(text);
	fold_lines(text, ask_width());
	s = text->bytes;
	for (left = text->size; left > 0; left -= (size_t)n, s += n)
		while ((n = write(terminal, s, left)) < 0)
			if (errno != EINTR)
				lost("write to", errno);
	text->size = 0;
}

/*
 * In its usual mode a terminal hands over one line at a time.  Nothing at the
 * start of a line is the end; Ctrl-D behind some text only hands that text
 * over, and the line goes on.
 */
const char *
ask_line(void)
{
	char *room;
	ssize_t n;

	line.size = 0;
	while (line.size == 0 || line.bytes[line.size - 1] != '\n') {
		room = buffer_grow(&line, READ_ROOM);
		n = read(terminal, room, READ_ROOM);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			lost("read", errno);
		if (n == 0 && line.size == 0)
			return NULL;
		line.size += (size_t)n;
	}
	line.size--;
	return buffer_text(&line);
}
