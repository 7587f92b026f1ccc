#ifndef TEST_OUTCOME_H
#define TEST_OUTCOME_H

#include <stdbool.h>

#include "../../lib/yaml/parse.h"

/* outcome -- did two ways to parse a document come to the same? */

/* The same values, in the same order; NULL: nothing. */
bool outcome_same_tree(const struct value *a, const struct value *b);

/* The same values, spans and styles, or the same fault at the same place. */
bool outcome_same(const struct parse *a, const struct parse *b);

#endif
