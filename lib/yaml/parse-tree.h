#ifndef YAML_PARSE_TREE_H
#define YAML_PARSE_TREE_H

#include <stdbool.h>
#include <stdint.h>
#include <yaml.h>

#include "parse.h"
#include "parse-cursor.h"
#include "parse-keys.h"

/*
 * parse-tree -- libyaml's events into values
 *
 * The part of parse that builds: it is fed the events of one parser and hangs
 * values with byte spans under the root of the document at hand.  It refuses
 * what events cannot show to be wrong or a record must not have.
 */

/* A list or map that is not at its end yet. */
struct frame {
	struct value *v;
	uint64_t seen;		/* a Bloom filter of its keys so far */
	bool has_key;		/* a key waits for its value */
	uint8_t key_style;
	uint32_t key_from, key_to;
	const char *key;
};

struct tree {
	struct arena *arena;
	struct cursor cursor;	/* in all that the parser reads */
	struct keys keys;
	struct parse *doc;	/* the one being built */
	size_t start;		/* its first byte */
	struct frame frames[PARSE_DEPTH];
	int depth;
};

/* The byte of a mark, in all that the parser reads. */
size_t tree_byte(struct tree *t, const yaml_mark_t *mark);

/* From here on the events are this document's. */
void tree_document(struct tree *t, struct parse *doc);

/* Take an event.  False: the document is refused and its fault set. */
bool tree_take(struct tree *t, const yaml_event_t *e);

/* Refuse the document at a mark.  Returns false. */
bool tree_refuse(struct tree *t, const yaml_mark_t *mark, const char *text);

#endif
