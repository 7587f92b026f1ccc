#ifndef YAML_PARSE_ADVICE_H
#define YAML_PARSE_ADVICE_H

#include "parse.h"

/*
 * parse-advice -- what to do about a mistake in YAML
 *
 * libyaml tells what it did not find.  People who write records by hand make a
 * few mistakes over and over: a colon or a quote in a text, a blank that is
 * missing, a line that starts too far to the right.
 */

/* What to do, for behind libyaml's own sentence; NULL: nothing is known of it.
 * Seen at byte `at` of the document, in what starts at byte `context`. */
const char *advice_on(const char *problem, const struct parse *d, size_t at,
    size_t context);

#endif
