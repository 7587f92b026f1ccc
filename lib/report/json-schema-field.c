#include <string.h>

#include "../opgave/area.h"
#include "json-schema-field.h"

/* Each reading, word and field as JSON Schema has it. */

/* What readings look like, as JavaScript has its regular expressions. */
#define NUMBER "-?[0-9]+(\\.[0-9]{1,6})?"
#define POINTS "([1-4](\\.[0-9]{1,6})?|5(\\.0{1,6})?)"
#define YEAR "[1-9][0-9]{3}"
#define DAY "(0[1-9]|[12][0-9]|3[01])"
#define DATE YEAR "(-(0[1-9]|1[0-2])(-" DAY ")?)?"
#define PART "(" DATE "|" YEAR "-Q[1-4])"

/* A reading as editors see it: types of YAML, and a pattern for texts. */
static const struct form {
	const char *types[4];
	const char *pattern;
	const char *least, *most;	/* of numbers, or NULL */
} forms[READING_COUNT] = {
	[READING_TEXT] = { { "string", "number" }, NULL, NULL, NULL },
	[READING_ID] = { { "string", "integer" }, "^[a-z0-9][a-z0-9-]{0,63}$",
	    "0", NULL },
	[READING_NUMBER] = { { "number", "string" },
	    "^" NUMBER "(\\.\\." NUMBER ")?$", NULL, NULL },
	[READING_MONEY] = { { "number", "string" },
	    "^" NUMBER "(\\.\\." NUMBER ")?$", NULL, NULL },
	[READING_POINTS] = { { "number", "string" },
	    "^" POINTS "(\\.\\." POINTS ")?$", "1", "5" },
	[READING_DATE] = { { "string", "integer" }, "^" DATE "$", "1000",
	    "9999" },
	[READING_PERIOD] = { { "string", "integer" },
	    "^(onbekend|" PART "(\\.\\.(" PART ")?)?|\\.\\." PART ")$",
	    "1000", "9999" },
	[READING_CODE] = { { "string" }, "^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|"
	    "BU[0-9]{4}[0-9A-Z]{4})$", NULL, NULL },
	[READING_EFFECT] = { { "string", "number" },
	    "^-?(klein|middel|groot|[0-9]+(\\.[0-9]{1,6})?)$", NULL, NULL },
	[READING_MEASURE] = { { "string" }, "^(kansen|risico|start|duur|"
	    "meerkosten|trekker|indicator +.+|(kenmerken|toetsen)\\..+)$",
	    NULL, NULL },
	[READING_CONDITION] = { { "string" }, NULL, NULL, NULL }
};

/* --- one value --------------------------------------------------------- */

const char *
json_schema_path(struct json_schema *g, const char *kind, const char *name)
{
	return arena_format(g->arena, "#/definitions/%s%s", kind, name);
}

void
json_schema_ref(struct json_schema *g, const char *kind, const char *name)
{
	json_line_object(&g->json);
	json_put_text(&g->json, "$ref", json_schema_path(g, kind, name));
	json_end_object(&g->json);
}

static void
put_types(struct json_schema *g, const struct form *form)
{
	size_t i;

	json_key(&g->json, "type");
	json_line_array(&g->json);
	for (i = 0; i < 4 && form->types[i] != NULL; i++)
		json_text(&g->json, form->types[i]);
	json_end_array(&g->json);
}

static void
put_choices(struct json_schema *g, const char *const *words)
{
	json_key(&g->json, "enum");
	json_line_array(&g->json);
	for (; *words != NULL; words++)
		json_text(&g->json, *words);
	json_end_array(&g->json);
}

/* A list that people can add to takes any text; then the words are what is
 * offered. */
static void
put_words(struct json_schema *g, const struct schema *row)
{
	if ((row->flags & SCHEMA_OPEN) == 0) {
		json_put_text(&g->json, "$ref", json_schema_path(g, "words.",
		    row->words));
		return;
	}
	json_key(&g->json, "anyOf");
	json_array(&g->json);
	json_schema_ref(g, "words.", row->words);
	json_line_object(&g->json);
	json_put_text(&g->json, "type", "string");
	json_end_object(&g->json);
	json_end_array(&g->json);
}

/* The members of the schema of a text. */
static void
put_scalar(struct json_schema *g, const struct schema *row)
{
	static const char *const tri[] = { "ja", "nee", "onbekend", NULL };
	const struct form *form = &forms[row->reading];

	if (row->reading == READING_TRI) {
		put_choices(g, tri);
		return;
	}
	if (row->choices != NULL) {
		put_choices(g, row->choices);
		return;
	}
	if (row->words != NULL) {
		put_words(g, row);
		return;
	}
	put_types(g, form);
	if (form->pattern != NULL) {
		json_put_text(&g->json, "pattern", form->pattern);
		json_put_text(&g->json, "patternErrorMessage",
		    arena_format(g->arena, "not %s",
		    schema_reading_form(row->reading)));
	}
	if (form->least != NULL)
		json_put_literal(&g->json, "minimum", form->least);
	if (form->most != NULL)
		json_put_literal(&g->json, "maximum", form->most);
}

static void
put_bounds(struct json_schema *g, int least, int most)
{
	json_line_object(&g->json);
	put_types(g, &forms[READING_NUMBER]);
	json_put_literal(&g->json, "minimum", arena_format(g->arena, "%d",
	    least));
	json_put_literal(&g->json, "maximum", arena_format(g->arena, "%d",
	    most));
	json_end_object(&g->json);
}

static void
put_count(struct json_schema *g, const char *least, const char *most)
{
	json_put_literal(&g->json, "minItems", least);
	if (most != NULL)
		json_put_literal(&g->json, "maxItems", most);
}

static void
put_point(struct json_schema *g)
{
	json_object(&g->json);
	json_put_text(&g->json, "type", "array");
	json_key(&g->json, "items");
	json_array(&g->json);
	put_bounds(g, AREA_X_LEAST, AREA_X_MOST);
	put_bounds(g, AREA_Y_LEAST, AREA_Y_MOST);
	json_end_array(&g->json);
	put_count(g, "2", "2");
	json_end_object(&g->json);
}

/* [[x, y], ...], or {word: y}. */
static void
put_curve(struct json_schema *g)
{
	json_object(&g->json);
	json_put_text(&g->json, "type", "array");
	json_key(&g->json, "items");
	json_object(&g->json);
	json_put_text(&g->json, "type", "array");
	json_key(&g->json, "items");
	json_line_object(&g->json);
	json_put_text(&g->json, "type", "number");
	json_end_object(&g->json);
	put_count(g, "2", "2");
	json_end_object(&g->json);
	put_count(g, "1", NULL);
	json_end_object(&g->json);
	json_object(&g->json);
	json_put_text(&g->json, "type", "object");
	json_key(&g->json, "additionalProperties");
	json_line_object(&g->json);
	json_put_text(&g->json, "type", "number");
	json_end_object(&g->json);
	json_put_literal(&g->json, "minProperties", "1");
	json_end_object(&g->json);
}

/* All ways to write one item, each a schema of its own. */
static void
put_ways(struct json_schema *g, const struct schema *row)
{
	const struct schema *text = row;

	if (row->reading == READING_MAP)
		text = row->main == NULL ? NULL :
		    schema_field(row->fields, row->main);
	if (row->reading == READING_POINT) {
		put_point(g);
	} else if (row->reading == READING_CURVE) {
		put_curve(g);
	} else if (text != NULL) {
		json_object(&g->json);
		if (row->reading == READING_FREE)
			put_types(g, &forms[READING_TEXT]);
		else
			put_scalar(g, text);
		json_end_object(&g->json);
	}
	if (row->fields != NULL)
		json_schema_ref(g, "", json_schema_name(&g->maps, row->fields));
}

/* --- one field --------------------------------------------------------- */

/* A list, or one item standing alone; `geen` and []: there are none. */
static void
put_list(struct json_schema *g, const struct schema *row)
{
	json_object(&g->json);
	json_put_text(&g->json, "type", "array");
	json_key(&g->json, "items");
	json_object(&g->json);
	json_key(&g->json, "anyOf");
	json_array(&g->json);
	put_ways(g, row);
	json_schema_ref(g, "", "empty");
	json_end_array(&g->json);
	json_end_object(&g->json);
	json_end_object(&g->json);
	json_line_object(&g->json);
	json_put_text(&g->json, "const", "geen");
	json_end_object(&g->json);
}

void
json_schema_field(struct json_schema *g, const struct schema *row)
{
	bool required = (row->flags & SCHEMA_REQUIRED) != 0;

	json_object(&g->json);
	json_put_text(&g->json, "description", row->about);
	if ((row->flags & SCHEMA_MADE) != 0)
		json_put_literal(&g->json, "doNotSuggest", "true");
	if (row->reading != READING_FREE || row->fields != NULL) {
		json_key(&g->json, "anyOf");
		json_array(&g->json);
		put_ways(g, row);
		if ((row->flags & SCHEMA_LIST) != 0)
			put_list(g, row);
		if (!required)
			json_schema_ref(g, "", "empty");
		json_end_array(&g->json);
	}
	json_end_object(&g->json);
}
