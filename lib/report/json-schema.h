#ifndef REPORT_JSON_SCHEMA_H
#define REPORT_JSON_SCHEMA_H

#include "../base/buffer.h"
#include "../opgave/words.h"

/*
 * json-schema -- the format of records, for editors
 *
 * A JSON Schema (draft-07, which the YAML extension of VS Code and others know
 * best) made from the rows of the schema and the lists of words: fields are
 * completed and explained while one types.  Editors see typed YAML, so that a
 * number may come as a number or as a text.  It knows one record at a time;
 * what records say of each other is opg-check's.
 */

void json_schema_write(const struct words *words, struct buffer *out);

#endif
