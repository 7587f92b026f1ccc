#ifndef YAML_PARSE_USUAL_H
#define YAML_PARSE_USUAL_H

#include <stdbool.h>

#include "parse.h"
#include "parse-usual-part.h"

/*
 * parse-usual -- documents of the usual shape, read at once
 *
 * Records are written by people and by our own programs, and nearly all have
 * one shape: a map in block style of maps, lists and texts; texts plain or
 * quoted on one line, literal or folded on several; flow collections on one
 * line.  What has that shape is read here in one pass over the bytes, several
 * times as fast as by libyaml's characters, tokens and events.
 *
 * All else is left to libyaml (parse-events), mistakes included: what is taken
 * here has the very values, styles and spans that libyaml's events would have
 * given.  Where YAML is subtle this module says no.
 */

/* Read it: true, and doc->root is set.  False: it is for libyaml.  The bytes
 * must be valid (text_valid).  u->arena and u->keys are what must be set. */
bool usual_take(struct usual *u, struct parse *doc);

#endif
