#ifndef YAML_BYTES_H
#define YAML_BYTES_H

#include <stdbool.h>
#include <stddef.h>

/*
 * bytes -- lines, breaks and blanks in the source of a document
 *
 * Small steps over bytes that more than one module takes.  A line ends here as
 * it does in an editor: LF, CR LF or CR.  Offsets run from 0 to size, and size
 * is a good offset everywhere.
 */

/* The length of the line break at `at`: 2, 1, or 0 when there is none. */
size_t bytes_break(const char *s, size_t size, size_t at);

/* Where the line that holds `at` starts; a BOM at the very start of the bytes
 * is not part of it. */
size_t bytes_line(const char *s, size_t at);

/* The line break that ends the line that holds `at`, or size. */
size_t bytes_line_end(const char *s, size_t size, size_t at);

/* Where the next line starts, or size. */
size_t bytes_next_line(const char *s, size_t size, size_t at);

/* The first byte from `at` on that is no blank or tab. */
size_t bytes_skip_blanks(const char *s, size_t size, size_t at);

/* As bytes_line and bytes_next_line, but here and below lines also break where
 * only YAML 1.1 knows a break: as libyaml has it. */
size_t bytes_any_line(const char *s, size_t at);
size_t bytes_next_any_line(const char *s, size_t size, size_t at);

/* The first blank, tab or line break from `at` on, or size. */
size_t bytes_skip_word(const char *s, size_t size, size_t at);

/* The first byte from `at` on that is in no blank, line break or comment.  A
 * comment starts at a '#' behind a blank or a line's start.  libyaml takes no
 * notice of a BOM at the start of any line. */
size_t bytes_skip_comments(const char *s, size_t size, size_t at);

/* The '|' or '>' of a block scalar that starts at `at`; its tag and its anchor
 * may stand before it, on lines of their own.  size: there is none. */
size_t bytes_indicator(const char *s, size_t size, size_t at);

/* May there be a comment in [from, to): a '#' behind a blank or a line's start,
 * in quotes too? */
bool bytes_has_comment(const char *s, size_t from, size_t to);

/* Has it line breaks that only YAML 1.1 knows, or a CR alone?  Those are where
 * libyaml's lines and an editor's differ.  Or a tab in the blanks that a line
 * starts with?  libyaml takes that behind a plain text, and nowhere else.  Or
 * a BOM but at the very start?  It is a column to libyaml. */
bool bytes_odd_lines(const char *s, size_t size);

#endif
