#include "json-schema.h"

#include <string.h>

#include "../opgave/record.h"
#include "json-schema-field.h"

/* --- what there is ----------------------------------------------------- */

const char *
json_schema_name(const struct json_schema_maps *m, const struct schema *rows)
{
	size_t i;

	for (i = 0; i < m->count; i++)
		if (m->rows[i] == rows)
			return m->names[i];
	return NULL;
}

static void
collect(struct json_schema *g, const struct schema *rows, const char *name)
{
	const struct schema *row;

	if (json_schema_name(&g->maps, rows) != NULL ||
	    g->maps.count == MAPS_MOST)
		return;
	g->maps.rows[g->maps.count] = rows;
	g->maps.names[g->maps.count++] = name;
	for (row = rows; row->name != NULL; row++)
		if (row->fields != NULL)
			collect(g, row->fields, arena_format(g->arena,
			    "%s.%s", name, strcmp(row->name, "*") == 0 ?
			    "any" : row->name));
}

/* --- definitions ------------------------------------------------------- */

static void
put_required(struct json_schema *g, const struct schema *rows)
{
	const struct schema *row;
	bool any = false;

	for (row = rows; row->name != NULL; row++) {
		if ((row->flags & SCHEMA_REQUIRED) == 0)
			continue;
		if (!any) {
			json_key(&g->json, "required");
			json_line_array(&g->json);
		}
		any = true;
		json_text(&g->json, row->name);
	}
	if (any)
		json_end_array(&g->json);
}

static void
put_map(struct json_schema *g, const struct schema *rows, const char *name)
{
	const struct schema *row, *any = NULL;

	json_key(&g->json, name);
	json_object(&g->json);
	json_put_text(&g->json, "type", "object");
	json_key(&g->json, "properties");
	json_object(&g->json);
	for (row = rows; row->name != NULL; row++) {
		if (strcmp(row->name, "*") == 0) {
			any = row;
			continue;
		}
		json_key(&g->json, row->name);
		json_schema_field(g, row);
	}
	json_end_object(&g->json);
	put_required(g, rows);
	json_key(&g->json, "patternProperties");
	json_line_object(&g->json);
	json_put_literal(&g->json, "^x-", "true");
	json_end_object(&g->json);
	json_key(&g->json, "additionalProperties");
	if (any != NULL)
		json_schema_field(g, any);
	else
		json_literal(&g->json, "false");
	json_end_object(&g->json);
}

/* One spelling in a regular expression.  Case does not matter to opg-check: the
 * one that people change most is that of the first letter. */
static void
add_spelling(struct buffer *out, const char *text)
{
	const char *s = text;

	if (out->size > 2)
		buffer_add_byte(out, '|');
	if (*s >= 'a' && *s <= 'z') {
		buffer_format(out, "[%c%c]", *s - 'a' + 'A', *s);
		s++;
	} else if (*s >= 'A' && *s <= 'Z') {
		buffer_format(out, "[%c%c]", *s, *s - 'A' + 'a');
		s++;
	}
	for (; *s != '\0'; s++) {
		if (strchr("\\^$.|?*+()[]{}/", *s) != NULL)
			buffer_add_byte(out, '\\');
		buffer_add_byte(out, *s);
	}
}

/* What is taken but not offered. */
static void
put_spellings(struct json_schema *g, const struct words_list *list)
{
	struct buffer pattern = { .size = 0 };
	const struct words_entry *e;
	size_t i, k;

	buffer_add_text(&pattern, "^(");
	for (i = 0; i < words_count(list); i++) {
		e = words_at(list, i);
		add_spelling(&pattern, e->word);
		for (k = 0; k < e->ook.count; k++)
			add_spelling(&pattern, e->ook.all[k]);
	}
	buffer_add_text(&pattern, ")$");
	json_object(&g->json);
	json_put_text(&g->json, "type", "string");
	json_put_text(&g->json, "pattern", buffer_text(&pattern));
	json_put_text(&g->json, "patternErrorMessage", arena_format(g->arena,
	    "not a word of the list '%s'", words_name(list)));
	json_end_object(&g->json);
	buffer_free(&pattern);
}

static void
put_word_list(struct json_schema *g, const struct words_list *list)
{
	size_t i;

	json_key(&g->json, arena_format(g->arena, "words.%s",
	    words_name(list)));
	json_object(&g->json);
	json_key(&g->json, "anyOf");
	json_array(&g->json);
	json_object(&g->json);
	json_key(&g->json, "enum");
	json_line_array(&g->json);
	for (i = 0; i < words_count(list); i++)
		json_text(&g->json, words_at(list, i)->word);
	json_end_array(&g->json);
	json_end_object(&g->json);
	put_spellings(g, list);
	json_end_array(&g->json);
	json_end_object(&g->json);
}

/* A field that is left empty is unknown.  Said by what it is not, so that
 * editors do not offer to write null, which is a text to us. */
static void
put_empty(struct json_schema *g)
{
	static const char *const others[] = {
		"string", "number", "boolean", "array", "object"
	};
	size_t i;

	json_key(&g->json, "empty");
	json_line_object(&g->json);
	json_put_text(&g->json, "description", "left empty: unknown");
	json_key(&g->json, "not");
	json_line_object(&g->json);
	json_key(&g->json, "type");
	json_line_array(&g->json);
	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		json_text(&g->json, others[i]);
	json_end_array(&g->json);
	json_end_object(&g->json);
	json_end_object(&g->json);
}

static void
put_definitions(struct json_schema *g)
{
	const struct words_list *list = NULL;
	size_t i;

	json_key(&g->json, "definitions");
	json_object(&g->json);
	put_empty(g);
	for (i = 0; i < g->maps.count; i++)
		put_map(g, g->maps.rows[i], g->maps.names[i]);
	while ((list = words_next(g->words, list)) != NULL)
		if (words_count(list) > 0)
			put_word_list(g, list);
	json_end_object(&g->json);
}

/* --- kinds ------------------------------------------------------------- */

/* What is typed so far is of no kind: offer the fields that make one. */
static void
put_no_kind(struct json_schema *g)
{
	int k;

	json_object(&g->json);
	json_put_text(&g->json, "type", "object");
	json_key(&g->json, "properties");
	json_object(&g->json);
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++) {
		json_key(&g->json, record_kind_name((enum kind)k));
		json_schema_field(g, schema_kind((enum kind)k));
	}
	json_end_object(&g->json);
	json_key(&g->json, "anyOf");
	json_array(&g->json);
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++) {
		json_line_object(&g->json);
		json_key(&g->json, "required");
		json_line_array(&g->json);
		json_text(&g->json, record_kind_name((enum kind)k));
		json_end_array(&g->json);
		json_end_object(&g->json);
	}
	json_end_array(&g->json);
	json_end_object(&g->json);
}

/* One kind after another, so that a mistake is told of the kind that was
 * meant and not of all. */
static void
put_kinds(struct json_schema *g)
{
	int k;

	json_key(&g->json, "else");
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++) {
		json_object(&g->json);
		json_key(&g->json, "if");
		json_line_object(&g->json);
		json_put_text(&g->json, "type", "object");
		json_key(&g->json, "required");
		json_line_array(&g->json);
		json_text(&g->json, record_kind_name((enum kind)k));
		json_end_array(&g->json);
		json_end_object(&g->json);
		json_key(&g->json, "then");
		json_schema_ref(g, "", record_kind_name((enum kind)k));
		json_key(&g->json, "else");
	}
	put_no_kind(g);
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		json_end_object(&g->json);
}

void
json_schema_write(const struct words *words, struct buffer *out)
{
	struct json_schema g = { .json = { .out = out }, .words = words };
	int k;

	g.arena = arena_new();
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		collect(&g, schema_kind((enum kind)k),
		    record_kind_name((enum kind)k));
	json_object(&g.json);
	json_put_text(&g.json, "$schema",
	    "http://json-schema.org/draft-07/schema#");
	json_put_text(&g.json, "title", "opgave");
	json_put_text(&g.json, "description", "records of the opgaven of a "
	    "wijk, as opg(5) has them; made by opg-check --json-schema");
	json_key(&g.json, "if");
	json_line_object(&g.json);
	json_put_text(&g.json, "type", "null");
	json_end_object(&g.json);
	json_put_literal(&g.json, "then", "true");
	put_kinds(&g);
	put_definitions(&g);
	json_end_object(&g.json);
	arena_free(g.arena);
}
