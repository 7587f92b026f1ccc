#ifndef YAML_COMMENT_H
#define YAML_COMMENT_H

#include <stdbool.h>

#include "document.h"

/*
 * comment -- which comments are about a value
 *
 * YAML does not say so: a comment is a '#' and what stands behind it.  People
 * put it before what it is about, in it, behind it, or below it and further
 * in.  Take a value out, and some of these go with it and the others are about
 * something else.  Only what came from the source has any.
 */

/* Is there one in it or behind it, on lines of its own before it when it is an
 * item of a list, or below it and further in? */
bool comment_is_about(const struct document *d, const struct value *v);

/* Is there one in it or behind its last line? */
bool comment_is_in(const struct document *d, const struct value *v);

/* Is there one on the line of its key, or behind it? */
bool comment_is_beside(const struct document *d, const struct value *v);

#endif
