#ifndef YAML_SCALAR_H
#define YAML_SCALAR_H

#include <stdbool.h>
#include <stddef.h>

/*
 * scalar -- which styles keep a text
 *
 * YAML's grammar and libyaml's reading of it, asked of one text: what it may
 * look like without quotes, in a block, in a flow collection; and what other
 * readers would take it for.  Texts are UTF-8 without NUL.
 */

enum {
	SCALAR_LINES = 1,	/* holds line feeds */
	SCALAR_TABS = 2,
	SCALAR_ESCAPES = 4,	/* holds what only double quotes can say */
	SCALAR_QUOTED = 8,	/* cannot be plain anywhere */
	SCALAR_QUOTED_FLOW = 16,	/* cannot be plain in flow */
	SCALAR_QUESTION = 32	/* could be, but PyYAML stumbles there */
};

/* What is true of this text; its bytes are counted in *size. */
unsigned scalar_look(const char *text, size_t *size);

/* Can it be a literal block, with neither an indentation indicator nor the
 * indicator `+`? */
bool scalar_is_literal(const char *text, size_t size, unsigned look);

/* Null, a bool, a number, a time, or a merge key to a reader of YAML 1.1 (the
 * types of yaml.org/type) or 1.2 (the core schema)? */
bool scalar_is_ambiguous(const char *text, size_t size);

#endif
