#ifndef YAML_EMIT_H
#define YAML_EMIT_H

#include <stddef.h>

#include "../base/buffer.h"
#include "value.h"

/*
 * emit -- a value into YAML text, in one narrow shape
 *
 * Block maps and lists with two spaces, lists indented under their key;
 * plain, single- or double-quoted and literal scalars; flow where the value
 * asks for it; UTF-8 as it is, no folding.  The styles of a value are wishes:
 * what YAML does not allow there is written in the nearest style that keeps
 * the value (a line break in flow is double-quoted).  Keys are written as
 * texts of style VALUE_ANY, on one line; one too long for YAML's `key:` is
 * written as `? key`.  Parsing what was emitted gives an equal value.
 */

/* Where it will stand. */
struct emit {
	size_t indent;		/* columns of the lines of a block value; more
				 * than the parent's, but for a list below a
				 * key; 0 only at the root */
	const char *newline;	/* "\n" or "\r\n" */
};

/*
 * The value as it stands after a key's colon or a dash: " text", " [a, b]", or
 * a newline and block lines at `indent`; no newline at the end.  An unknown
 * text (made, VALUE_PLAIN, "") is nothing at all.
 */
void emit_after_key(struct buffer *out, const struct value *v, struct emit at);

/* The children of a block map or list as whole lines at `indent`, each with
 * its newline. */
void emit_lines(struct buffer *out, const struct value *v, struct emit at);

/* One child, as emit_lines would. */
void emit_entry(struct buffer *out, const struct value *child, struct emit at);

/* In one line: a flow collection or a flow scalar, without blanks around.  YAML
 * has nothing for an unknown item of a flow list: it becomes `""` here;
 * where lines may follow, such a list is written as a block. */
void emit_flow(struct buffer *out, const struct value *v);

/* One child of a flow collection: "a", "key: a". */
void emit_flow_entry(struct buffer *out, const struct value *child);

/* A text as a scalar that stays on one line (in a flow collection if
 * `in_flow`), in its style if that can be. */
void emit_scalar(struct buffer *out, const struct value *v, bool in_flow);

/* Would a YAML 1.1 or 1.2 reader with the core schema take this plain text for
 * something else than a text: `no`, `0363`, `1.10`, `12:30`, `~`, ""? */
bool emit_is_ambiguous(const char *text);

#endif
