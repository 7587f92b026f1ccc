#ifndef REPORT_WRAP_H
#define REPORT_WRAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/buffer.h"
#include "page.h"

/*
 * wrap -- a text of a page into lines of a width
 *
 * Lines break at blanks; a word that is wider than a line is broken, after a
 * hyphen or a slash where there is one, and nothing is ever cut off.  Widths
 * are columns of a terminal.  Start a wrap as {0}, load one text after
 * another, and give its memory back with wrap_free.
 */

struct wrap_piece {
	const char *text;
	size_t size, width;
	enum page_tone tone;
	bool space;	/* a blank goes before it */
};

struct wrap {
	struct buffer pieces;	/* of the whole text */
	struct buffer line;	/* of the line that wrap_next made */
	size_t at;		/* next piece */
	bool space;		/* the text so far ends in a blank */
};

/* Forget the last text; start with this one; put this one behind it. */
void wrap_clear(struct wrap *w);
void wrap_load(struct wrap *w, const struct page_text *text);
void wrap_add(struct wrap *w, const struct page_run *run);

/* The width of a text on one line. */
size_t wrap_width(const struct page_run *run);

/* Make the next line of at most this width (more only for a wide character in
 * a column of one) and give its width; false at the end of the text. */
bool wrap_next(struct wrap *w, size_t width, size_t *line_width);

/* Write the line that wrap_next made. */
void wrap_put(const struct wrap *w, bool colour, struct buffer *out);

void wrap_free(struct wrap *w);

#endif
