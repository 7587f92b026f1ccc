#ifndef YAML_RENDER_PRIVATE_H
#define YAML_RENDER_PRIVATE_H

#include "patch.h"
#include "source.h"
#include "splice.h"

/*
 * render-private -- what the parts of render share
 */

struct render {
	const struct source *s;
	struct value *root;
	struct splice *splices;
	const char *newline;
	struct patches patches;
	struct buffer quoted;	/* of struct quoted */
};

/* A value that is written in another style this time. */
struct quoted {
	struct value *v;
	uint8_t style;
};

int render_depth(const struct value *v);

/* Its last text, if that would be a literal block, as a double-quoted one. */
void render_quote_last(struct render *r, struct value *v);

/* What stands in the source where a value stands now. */
struct value *render_in_source(const struct render *r, struct value *v);

/* Patches for an edit inside a flow collection that keeps its comments. */
void render_flow(struct render *r, const struct splice *e);

/* Patches for a value in the place of another one. */
void render_replace(struct render *r, const struct splice *e);

#endif
