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
 */

struct split {
	/* the cutter's own; start as {0}, once for each file */
	size_t seen;
	int state;
};

struct piece {
	size_t size;		/* bytes from the start of what was given */
	size_t lines;		/* line feeds among them */
	bool conflict;		/* a line `<<<<<<< ` or `>>>>>>> ` is in it */
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

#endif
