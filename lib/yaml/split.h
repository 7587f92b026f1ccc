#ifndef YAML_SPLIT_H
#define YAML_SPLIT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * split -- where a byte stream falls apart into documents
 *
 * YAML does not allow a line that starts with `---` or `...` inside content,
 * so a stream can be cut there without being parsed.  A document runs from its
 * directives, comments and `---` up to the next document's; a `...` belongs to
 * the document it ends, and so does what follows the last one.  Lines break
 * where libyaml breaks them: LF, CR LF, CR, NEL, LS, PS.  The pieces, in order,
 * are the stream.
 *
 * Where files were joined a BOM may stand at the start of a line: before a
 * `---`, or where no document is open, it starts the next piece.
 */

struct split {
	/* the cutter's own; start as {0}, once for each file */
	size_t seen;		/* all before it is settled */
	size_t clear;		/* no line breaks before it but LF, CR LF */
	size_t ended;		/* behind the last `...` */
	size_t lines, lines_ended;	/* before seen, before ended */
	size_t conflict_at;
	bool conflict;
	unsigned char phase, where;
};

struct piece {
	size_t size;		/* bytes from the start of what was given */
	size_t lines;		/* line ends among them: LF, CR LF, CR */
	bool conflict;		/* a line `<<<<<<< `, `||||||| ` or `>>>>>>> `
				 * is in it */
	size_t conflict_at;	/* and where the first one starts */
};

/*
 * Cut the next document from the n bytes at s.  False: its end is not among
 * them; give the same start again with more bytes behind it (nothing is
 * scanned twice).  When `end`, what is left is the last document; n must not
 * be 0 then.
 */
bool split_next(struct split *sp, const char *s, size_t n, bool end,
    struct piece *piece);

/* What a whole line is, where no document is open: SPLIT_START `---`,
 * SPLIT_END `...`. */
enum split_line {
	SPLIT_BLANK, SPLIT_COMMENT, SPLIT_DIRECTIVE, SPLIT_START, SPLIT_END,
	SPLIT_CONTENT
};

enum split_line split_line(const char *line, size_t n);

/* The length of the line break that the n bytes at s start with, or 0; and of
 * the one that they end with. */
size_t split_break(const char *s, size_t n);
size_t split_break_before(const char *s, size_t n);

#define SPLIT_BOM "\xEF\xBB\xBF"

#endif
