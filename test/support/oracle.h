#ifndef TEST_ORACLE_H
#define TEST_ORACLE_H

#include <stdbool.h>

#include "../../lib/base/buffer.h"
#include "../../lib/yaml/value.h"

/*
 * oracle -- what libyaml makes of a text
 *
 * Tests of what is written ask libyaml itself, not the parser that was written
 * with the writer: its events are held against a value, in step.
 */

/* NULL if the first document of the text says this value and a second one
 * begins behind it; else why not.  What a program made in style VALUE_ANY, and
 * the keys of made maps, must also be texts to readers with a schema. */
const char *oracle_differs(const struct buffer *text, const struct value *v);

/* Does a reader of YAML 1.1 or 1.2 take this plain scalar for a text? */
bool oracle_is_text(const char *plain);

#endif
