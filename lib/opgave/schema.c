#include "schema.h"

#include <string.h>

#include "../base/text.h"
#include "schema-rows.h"

#define NAME_LENGTH 64
#define NAMES 64	/* more than any array of rows has */

static const struct {
	const char *name, *form;
	bool plain;	/* written plain whatever it looks like */
} readings[READING_COUNT] = {
	[READING_TEXT] = { "text", "a text", false },
	[READING_ID] = { "id", RECORD_ID_FORM, true },
	[READING_NUMBER] = { "number",
	    "a number (12, -3.5) or a range (2..4)", true },
	[READING_MONEY] = { "money",
	    "an amount in euro (1200000, -3.5, 100..200)", true },
	[READING_POINTS] = { "points", "points from 1 to 5 (4, or 2..4)",
	    true },
	[READING_TRI] = { "tri", "ja, nee or onbekend", true },
	[READING_DATE] = { "date", "a date (2026-04-01, 2026-04, 2026)",
	    true },
	[READING_PERIOD] = { "period", "a period (2028, 2028-Q1, 2028-03, "
	    "2028-03..2030, onbekend)", true },
	[READING_CODE] = { "code", "a code (GM0289, WK028901, BU02890104)",
	    true },
	[READING_WORD] = { "word", "a word", true },
	[READING_POINT] = { "point", "a point [x, y] in metres of RD New",
	    true },
	[READING_EFFECT] = { "effect",
	    "klein, middel, groot or a number of points", true },
	[READING_MEASURE] = { "measure", "a field or a measure", false },
	[READING_CONDITION] = { "condition", "a condition", false },
	[READING_CURVE] = { "curve",
	    "a list of [x, y] or a map of words", true },
	[READING_MAP] = { "map", "a map", false },
	[READING_FREE] = { "free", "a value", false }
};

static const struct schema own = {
	.name = "x-*", READING_FREE, SCHEMA_LIST, "the user's own"
};

const struct schema *const schema_kinds[KIND_COUNT] = {
	[KIND_OPGAVE] = schema_opgave,
	[KIND_GESPREK] = schema_gesprek,
	[KIND_KADER] = schema_kader,
	[KIND_WOORDENLIJST] = schema_woordenlijst,
	[KIND_WIJK] = schema_wijk
};

const struct schema *
schema_kind(enum kind kind)
{
	return schema_kinds[kind];
}

const struct schema *
schema_field(const struct schema *rows, const char *name)
{
	const struct schema *row, *any = NULL;

	if (strncmp(name, "x-", 2) == 0)
		any = &own;
	for (row = rows; row != NULL && row->name != NULL; row++) {
		if (strcmp(row->name, name) == 0)
			return row;
		if (strcmp(row->name, "*") == 0 && any == NULL)
			any = row;
	}
	return any;
}

const struct schema *
schema_find(enum kind kind, const char *path)
{
	const struct schema *rows = schema_kind(kind), *row = NULL;
	char name[NAME_LENGTH];

	for (;;) {
		size_t n = strcspn(path, ".");

		if (n >= sizeof(name))
			return NULL;
		memcpy(name, path, n);
		name[n] = '\0';
		row = schema_field(rows, name);
		if (row == NULL || path[n] == '\0' || row == &own)
			return row;
		rows = row->fields;
		path += n + 1;
	}
}

size_t
schema_order(const struct schema *rows, const char *name)
{
	size_t i, any = SIZE_MAX;

	for (i = 0; rows != NULL && rows[i].name != NULL; i++) {
		if (strcmp(rows[i].name, name) == 0)
			return i;
		if (strcmp(rows[i].name, "*") == 0)
			any = i;
	}
	return any;
}

const char *
schema_nearest(const struct schema *rows, const char *name)
{
	const char *names[NAMES];
	size_t n = 0;

	for (; rows != NULL && rows->name != NULL && n < NAMES; rows++)
		if (strcmp(rows->name, "*") != 0)
			names[n++] = rows->name;
	return text_nearest(name, names, n);
}

const char *
schema_reading_name(enum reading reading)
{
	return readings[reading].name;
}

const char *
schema_reading_form(enum reading reading)
{
	return readings[reading].form;
}

bool
schema_is_code(const char *text)
{
	static const char digits[] = "0123456789";
	static const char marks[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	size_t rest;

	if (strncmp(text, "GM", 2) == 0)
		rest = 0;
	else if (strncmp(text, "WK", 2) == 0)
		rest = 2;
	else if (strncmp(text, "BU", 2) == 0)
		rest = 4;
	else
		return false;
	return strlen(text) == 6 + rest && strspn(text + 2, digits) >= 4 &&
	    strspn(text + 6, marks) == rest;
}

static bool
is_choice(const struct schema *row, const char *text)
{
	const char *const *word = row->choices;

	while (word != NULL && *word != NULL && strcmp(*word, text) != 0)
		word++;
	return word == NULL || *word != NULL;
}

static bool
reads_points(const char *text)
{
	struct range r;

	return number_read_range(text, &r) && r.low >= NUMBER_ONE &&
	    r.high <= 5 * NUMBER_ONE;
}

static bool
reads_effect(const char *text)
{
	static const char *const sizes[] = { "klein", "middel", "groot" };
	const char *word = *text == '-' ? text + 1 : text;
	int64_t n;
	size_t i;

	for (i = 0; i < sizeof(sizes) / sizeof(*sizes); i++)
		if (strcmp(word, sizes[i]) == 0)
			return true;
	return number_read(text, &n);
}

bool
schema_reads(const struct schema *row, const char *text)
{
	struct range r;
	struct period p;

	switch (row->reading) {
	case READING_ID:
		return record_is_id(text);
	case READING_NUMBER:
		return number_read_range(text, &r);
	case READING_MONEY:
		return number_read_money(text, &r);
	case READING_POINTS:
		return reads_points(text);
	case READING_TRI:
		return strcmp(text, "ja") == 0 || strcmp(text, "nee") == 0 ||
		    strcmp(text, "onbekend") == 0;
	case READING_DATE:
		return period_read_date(text, &p);
	case READING_PERIOD:
		return period_read(text, &p);
	case READING_CODE:
		return schema_is_code(text);
	case READING_WORD:
		return is_choice(row, text);
	case READING_EFFECT:
		return reads_effect(text);
	case READING_MAP:
	case READING_POINT:
	case READING_CURVE:
		return false;
	default:
		return true;
	}
}

enum value_style
schema_style(const struct schema *row, const char *text)
{
	const char *digits = *text == '-' ? text + 1 : text;
	int64_t n;

	if (row->reading != READING_FREE)
		return readings[row->reading].plain ? VALUE_PLAIN : VALUE_ANY;
	/* The user's own number is one when it would be written so: 0363 and
	 * 1.10 are codes. */
	if (!number_read(text, &n) || (digits[0] == '0' && digits[1] != '.' &&
	    digits[1] != '\0'))
		return VALUE_ANY;
	if (strchr(text, '.') != NULL && text[strlen(text) - 1] == '0')
		return VALUE_ANY;
	return VALUE_PLAIN;
}
