#ifndef YAML_PARSE_USUAL_TEXT_H
#define YAML_PARSE_USUAL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"

/*
 * parse-usual-text -- where a text of the usual shape ends, and what it says
 *
 * The texts of parse-usual.  Whatever is not surely what it seems is odd, and
 * for libyaml.
 */

enum usual_end {
	USUAL_TEXT,	/* it ends with its line, at a comment, or in a flow
			 * collection at ',', ']' or '}' */
	USUAL_KEY,	/* it ends at a ':' with a blank or a line's end behind
			 * it */
	USUAL_ODD
};

/* Are all bytes, valid ones, such that a line ends at LF only, a blank is ' '
 * and a column is a character that libyaml reads too? */
bool usual_bytes(const char *s, size_t size);

/* The plain text at `from`, in a flow collection or not: *end is behind its
 * last byte that is no blank. */
enum usual_end usual_plain(const char *s, size_t size, size_t from, bool flow,
    size_t *end);

/* May a key start with this byte? */
bool usual_starts_key(char c);

/* Behind the closing quote of the text on one line that starts at `from`; 0:
 * it is odd.  *twice counts the single quotes that stand for themselves. */
size_t usual_quoted(const char *s, size_t size, size_t from, size_t *twice);

/* What the n bytes between single quotes say. */
const char *usual_single(struct arena *a, const char *s, size_t n);

/* A literal or folded text. */
struct usual_block {
	const char *s;		/* in: the document */
	size_t size;
	size_t from;		/* in: its '|' or '>' */
	size_t to;		/* the end of its last line */
	size_t end;		/* where the next line starts */
	size_t body;		/* where its first line starts */
	size_t indent;
	bool literal, strip;
};

/* Find its end, below a collection whose column is given.  False: it is odd. */
bool usual_block_find(struct usual_block *b, int column);

/* What it says, once it is found. */
const char *usual_block_text(const struct usual_block *b, struct arena *a);

#endif
