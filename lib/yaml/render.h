#ifndef YAML_RENDER_H
#define YAML_RENDER_H

#include "../base/buffer.h"
#include "source.h"
#include "splice.h"

/*
 * render -- a source with its splices
 *
 * Each splice becomes patches: bytes that make way for text.  They are put in
 * order, and the rest of the source is copied between them.
 */

/* The text of a document, at the end of `out`; `root` is its edited tree.
 * `more`: something will follow, so the last line must end. */
void render_text(struct source source, struct value *root,
    struct splice *splices, bool more, struct buffer *out);

#endif
