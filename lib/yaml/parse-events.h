#ifndef YAML_PARSE_EVENTS_H
#define YAML_PARSE_EVENTS_H

#include "parse.h"

/*
 * parse-events -- documents of any shape, by libyaml
 *
 * What is not of the usual shape, and what is wrong: libyaml's events become
 * values (parse-tree), its mistakes faults.
 */

/*
 * Parse count documents that lie behind each other in memory, with one parser
 * for all of them when that can be.  Their bytes have been checked; `root` is
 * NULL and no fault is set yet.
 */
void events_documents(struct arena *a, struct parse *docs, size_t count);

#endif
