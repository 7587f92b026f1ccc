#ifndef REPORT_JSON_SCHEMA_FIELD_H
#define REPORT_JSON_SCHEMA_FIELD_H

#include "../base/arena.h"
#include "../opgave/schema.h"
#include "../opgave/words.h"
#include "json.h"

/*
 * json-schema-field -- one field of a record as JSON Schema has it
 *
 * For json-schema's own files.  Maps are definitions with a name; a field
 * refers to them.
 */

enum { MAPS_MOST = 64 };

/* The arrays of rows that become definitions. */
struct json_schema_maps {
	const struct schema *rows[MAPS_MOST];
	const char *names[MAPS_MOST];
	size_t count;
};

struct json_schema {
	struct json json;
	struct arena *arena;
	const struct words *words;
	struct json_schema_maps maps;
};

/* The name of the definition of an array of rows, or NULL. */
const char *json_schema_name(const struct json_schema_maps *m,
    const struct schema *rows);

/* {"$ref": ...} to a definition: "words." and "domeinen". */
void json_schema_ref(struct json_schema *g, const char *kind, const char *name);

/* "#/definitions/words.domeinen". */
const char *json_schema_path(struct json_schema *g, const char *kind,
    const char *name);

/* The schema of a row: a list or one alone, a map, a text. */
void json_schema_field(struct json_schema *g, const struct schema *row);

#endif
