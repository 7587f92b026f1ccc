#include <string.h>

#include "kader.h"
#include "schema.h"

#define BLANKS " \t"

static bool
refuse(const char *text, struct place place, struct fault *f)
{
	return fault_set(f, place, "cannot read 'als: %s': it can be FIELD = "
	    "WORD or FIELD != WORD, several joined by and", text);
}

static char *
lower(char *word)
{
	char *c;

	for (c = word; *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
	return word;
}

/* The next word or quoted text of a condition, in lower case; NULL at the end
 * or when its quote is not closed. */
static char *
take_word(struct arena *a, const char **at)
{
	const char *s = *at + strspn(*at, BLANKS), *end;
	char *word, *to;

	if (*s != '"') {
		end = s + strcspn(s, BLANKS "=!");
		*at = end;
		return end == s ? NULL :
		    lower(arena_copy(a, s, (size_t)(end - s)));
	}
	word = to = arena_copy(a, s, strlen(s));
	for (s++; *s != '"'; *to++ = *s++) {
		if (*s == '\\' && (s[1] == '"' || s[1] == '\\'))
			s++;
		if (*s == '\0')
			return NULL;
	}
	*to = '\0';
	*at = s + 1;
	return lower(word);
}

static bool
take(const char **at, const char *operator)
{
	const char *s = *at + strspn(*at, BLANKS);
	size_t n = strlen(operator);

	if (strncmp(s, operator, n) != 0)
		return false;
	*at = s + n;
	return true;
}

static bool
check_field(const char *field, struct place place, struct fault *f)
{
	const struct schema *rows = schema_kind(KIND_OPGAVE);
	const struct schema *row = schema_field(rows, field);
	const char *near;

	if (row == NULL) {
		near = schema_nearest(rows, field);
		if (near != NULL)
			return fault_set(f, place, "unknown field '%s', "
			    "did you mean '%s'?", field, near);
		return fault_set(f, place, "unknown field '%s'", field);
	}
	if (row->reading != READING_WORD && row->reading != READING_TEXT &&
	    row->reading != READING_ID && row->reading != READING_TRI)
		return fault_set(f, place, "'als' cannot compare '%s', "
		    "which is %s", field, schema_reading_form(row->reading));
	return true;
}

const struct als *
als_parse(struct arena *a, const char *text, struct place place,
    struct fault *f)
{
	struct als *als = arena_alloc(a, sizeof(*als)), *first = als, *next;
	const char *at = text;

	for (;;) {
		als->field = take_word(a, &at);
		als->equal = !take(&at, "!=");
		if (als->field == NULL || (als->equal && !take(&at, "=")) ||
		    (als->word = take_word(a, &at)) == NULL) {
			refuse(text, place, f);
			return NULL;
		}
		if (!check_field(als->field, place, f))
			return NULL;
		if (at[strspn(at, BLANKS)] == '\0')
			return first;
		if (strspn(at, BLANKS) == 0 || !take(&at, "and") ||
		    strspn(at, BLANKS) == 0) {
			refuse(text, place, f);
			return NULL;
		}
		next = arena_alloc(a, sizeof(*next));
		als->next = next;
		als = next;
	}
}

static enum tri
holds(const struct als *als, const struct document *d)
{
	bool asks_unknown = strcmp(als->word, "onbekend") == 0;
	const struct value *field, *item;
	const char *text;

	if (strcmp(als->field, "soort") == 0) {
		text = record_soort(d);
		if (text != NULL)
			return record_is_word(text, als->word) == als->equal ?
			    TRI_YES : TRI_NO;
	}
	field = value_get(d->root, als->field);
	if (value_is_unknown(field)) {
		if (!asks_unknown)
			return TRI_UNKNOWN;
		return als->equal ? TRI_YES : TRI_NO;
	}
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT &&
		    record_is_word(item->text, als->word) == als->equal)
			return TRI_YES;
	return TRI_NO;
}

enum tri
als_holds(const struct als *als, const struct document *d)
{
	enum tri all = TRI_YES, one;

	for (; als != NULL && all != TRI_NO; als = als->next) {
		one = holds(als, d);
		if (one != TRI_YES)
			all = one;
	}
	return all;
}
