#ifndef YAML_PARSE_H
#define YAML_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "value.h"

/*
 * parse -- the bytes of documents into values
 *
 * A tree of values with byte spans.  Documents of the usual shape are read at
 * once (parse-usual), all others by libyaml (parse-events), and what the first
 * takes is what the second would have made of it.  What libyaml lets pass and a
 * record must not have is refused: a key twice, a key that is no text, aliases
 * and merge keys, nesting deeper than 64, a NUL, bytes that are not UTF-8 (with
 * their place), git's conflict markers.
 */

#define PARSE_DEPTH 64
#define PARSE_SIZE ((size_t)64 << 20)

struct parse {
	/* in */
	const char *bytes;	/* of this document */
	size_t size;
	struct place place;	/* of its first byte */
	bool conflict;		/* see split.h */
	size_t conflict_at;
	/* out */
	struct value *root;	/* NULL: refused, or nothing but comments */
	struct fault fault;	/* set: refused */
	bool odd;		/* tags, explicit keys and the like: a splice
				 * in it has to be checked by parsing */
};

/*
 * Parse count documents that lie behind each other in memory; a document's
 * outcome never depends on its neighbours.  Values go to the arena.
 */
void parse_documents(struct arena *a, struct parse *docs, size_t count);

/* The place of byte `at` of a document that starts at `start`: CR LF, LF and
 * CR end a line, as they do in editors. */
struct place parse_place(struct place start, const char *bytes, size_t at);

#endif
