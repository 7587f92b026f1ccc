#ifndef YAML_PARSE_USUAL_PART_H
#define YAML_PARSE_USUAL_PART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "parse-keys.h"
#include "value.h"

/*
 * parse-usual-part -- what stands on one line of the usual shape
 *
 * Keys, texts and flow collections.  NULL and false: it is odd, and the
 * document is for libyaml.
 */

#define USUAL_DEEPEST 32	/* collections in each other */

struct usual {
	struct arena *arena;
	struct keys keys;	/* start as {0} */
	/* of the document at hand */
	const char *s;
	size_t size;
	size_t at;		/* the next byte */
	int depth;
	int column;		/* of the first byte of its line that is no
				 * blank, or of what stands behind dashes there;
				 * -1: at the end */
};

/* The key of a value; in a list the place of its dash. */
struct usual_key {
	size_t from, to;
	const char *text;	/* NULL in a list */
};

void usual_skip_spaces(struct usual *u);

/* Not filled yet: a text of these bytes; a collection that starts here. */
struct value *usual_new_text(struct usual *u, enum value_style style,
    size_t from, size_t to);
struct value *usual_new_collection(struct usual *u, enum value_kind kind,
    enum value_style style);

/* Any text but literal and folded ones, or a flow collection; is it in a flow
 * collection itself? */
struct value *usual_take_part(struct usual *u, bool flow);

/* The key of an entry of this map that ends at `end`, at its ':'.  *seen is a
 * Bloom filter of the map's keys so far. */
bool usual_take_key(struct usual *u, const struct value *map, uint64_t *seen,
    size_t end, struct usual_key *key);

/* Hang v in its collection. */
void usual_put(struct value *parent, const struct usual_key *key,
    struct value *v);

#endif
