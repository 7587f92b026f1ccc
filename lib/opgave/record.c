#include "record.h"

#include <string.h>

#include "../base/text.h"

/* In the order in which an identifying field is looked for. */
static const char *const kinds[KIND_COUNT] = {
	[KIND_OPGAVE] = "opgave",
	[KIND_GESPREK] = "gesprek",
	[KIND_KADER] = "kader",
	[KIND_WOORDENLIJST] = "woordenlijst",
	[KIND_WIJK] = "wijk"
};

#define ID_LENGTH 64

const char *
record_kind_name(enum kind kind)
{
	return kinds[kind];
}

enum kind
record_kind_named(const char *name)
{
	int k;

	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		if (strcmp(kinds[k], name) == 0)
			return (enum kind)k;
	return KIND_NONE;
}

enum kind
record_kind(const struct document *d)
{
	int k;

	if (d->root == NULL || d->root->kind != VALUE_MAP)
		return KIND_NONE;
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		if (value_get(d->root, kinds[k]) != NULL)
			return (enum kind)k;
	return KIND_NONE;
}

const char *
record_id(const struct document *d)
{
	enum kind kind = record_kind(d);

	return kind == KIND_NONE ? NULL : value_get_text(d->root, kinds[kind]);
}

bool
record_is_id(const char *text)
{
	size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");

	return n > 0 && n <= ID_LENGTH && text[n] == '\0' && text[0] != '-';
}

/* Does a field say this word and nothing else? */
static bool
says(const struct value *field, const char *word)
{
	if (field->kind == VALUE_LIST && field->count == 1)
		field = field->first;
	return field->kind == VALUE_TEXT && record_is_word(field->text, word);
}

bool
record_is_none(const struct value *field)
{
	if (field == NULL)
		return false;
	return (field->kind == VALUE_LIST && field->count == 0) ||
	    says(field, "geen");
}

bool
record_is_unknown(const struct value *field)
{
	return value_is_unknown(field) || says(field, "onbekend");
}

/* An item that is left empty says nothing. */
static const struct value *
first_known(const struct value *item)
{
	while (item != NULL && value_is_unknown(item))
		item = item->next;
	return item;
}

const struct value *
record_first(const struct value *field)
{
	if (record_is_unknown(field) || record_is_none(field))
		return NULL;
	return field->kind == VALUE_LIST ? first_known(field->first) : field;
}

const struct value *
record_next(const struct value *field, const struct value *item)
{
	return field->kind == VALUE_LIST ? first_known(item->next) : NULL;
}

size_t
record_count(const struct value *field)
{
	const struct value *item;
	size_t n = 0;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		n++;
	return n;
}

bool
record_has(const struct value *field, const char *text)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT && strcmp(item->text, text) == 0)
			return true;
	return false;
}

const char *
record_item_text(const struct value *item, const char *key,
    const char *main_field)
{
	if (value_is_unknown(item))
		return NULL;
	if (item->kind == VALUE_TEXT)
		return main_field != NULL && strcmp(key, main_field) == 0 ?
		    item->text : NULL;
	return value_get_text(item, key);
}

const char *
record_item_name(struct arena *a, const struct value *item, const char *key,
    const char *main_field)
{
	const char *text = record_item_text(item, key, main_field);

	return text == NULL || text_same(text, "") ? NULL :
	    text_squeeze(a, text);
}

static bool
unexpected(const struct document *d, const struct value *v, const char *what,
    struct fault *f)
{
	static const char *const names[] = {
		[VALUE_LIST] = "a list", [VALUE_MAP] = "a map"
	};
	struct place at = document_place(d, v);

	if (v->kind != VALUE_TEXT) {
		if (v->key == NULL)
			return fault_set(f, at, "%s instead of %s",
			    names[v->kind], what);
		return fault_set(f, at, "'%s' is %s instead of %s", v->key,
		    names[v->kind], what);
	}
	if (v->key == NULL)
		return fault_set(f, at, "'%s' is not %s", v->text, what);
	return fault_set(f, at, "'%s' is '%s', not %s", v->key, v->text, what);
}

bool
record_named(const struct document *d, struct fault *f)
{
	const char *kind = kinds[record_kind(d)];
	const struct value *v = value_get(d->root, kind);

	if (value_is_unknown(v))
		return fault_set(f, document_place(d, v), "%s without an id",
		    kind);
	return (v->kind == VALUE_TEXT && record_is_id(v->text)) ||
	    unexpected(d, v, RECORD_ID_FORM, f);
}

bool
record_range(const struct document *d, const struct value *v, struct range *r,
    struct fault *f)
{
	*r = (struct range){ 0, 0, false };
	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !number_read_range(v->text, r))
		return unexpected(d, v, "a number (12, -3.5) or a range (2..4)",
		    f);
	return true;
}

bool
record_money(const struct document *d, const struct value *v, struct range *r,
    struct fault *f)
{
	*r = (struct range){ 0, 0, false };
	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !number_read_money(v->text, r))
		return unexpected(d, v, "an amount in euro (1200000, -3.5, "
		    "100..200)", f);
	return true;
}

bool
record_points(const struct document *d, const struct value *v, struct range *r,
    struct fault *f)
{
	*r = (struct range){ 0, 0, false };
	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !number_read_range(v->text, r) ||
	    r->low < NUMBER_ONE || r->high > 5 * NUMBER_ONE) {
		*r = (struct range){ 0, 0, false };
		return unexpected(d, v, "points from 1 to 5 (4, or 2..4)", f);
	}
	return true;
}

bool
record_period(const struct document *d, const struct value *v,
    struct period *p, struct fault *f)
{
	*p = (struct period){ 0, 0, 0, false };
	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !period_read(v->text, p))
		return unexpected(d, v, "a period (2028, 2028-Q1, 2028-03, "
		    "2028-03..2030, onbekend)", f);
	return true;
}

bool
record_date(const struct document *d, const struct value *v, struct period *p,
    struct fault *f)
{
	*p = (struct period){ 0, 0, 0, false };
	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !period_read_date(v->text, p))
		return unexpected(d, v, "a date (2026-04-01, 2026-04, 2026)",
		    f);
	return true;
}

bool
record_tri(const struct document *d, const struct value *v, enum tri *t,
    struct fault *f)
{
	*t = TRI_UNKNOWN;
	if (value_is_unknown(v))
		return true;
	if (v->kind == VALUE_TEXT && strcmp(v->text, "ja") == 0)
		*t = TRI_YES;
	else if (v->kind == VALUE_TEXT && strcmp(v->text, "nee") == 0)
		*t = TRI_NO;
	else if (v->kind != VALUE_TEXT || strcmp(v->text, "onbekend") != 0)
		return unexpected(d, v, "ja, nee or onbekend", f);
	return true;
}

bool
record_is_word(const char *text, const char *word)
{
	while (*text != '\0' && *word != '\0') {
		char c = *text++;

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != *word++)
			return false;
	}
	return *text == *word;
}

bool
record_is_public(const struct document *d)
{
	enum tri openbaar;
	struct fault unsaid;

	return record_tri(d, value_get(d->root, "openbaar"), &openbaar,
	    &unsaid) && openbaar == TRI_YES;
}
