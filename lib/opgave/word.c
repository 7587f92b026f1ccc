#include "word.h"

#include "../base/text.h"
#include "record.h"
#include "schema.h"

static const char *
name_of(const struct value *v)
{
	if (v->key == NULL && v->parent != NULL)
		v = v->parent;
	return v->key == NULL ? "?" : v->key;
}

static bool
no_text(const struct document *d, const struct value *v, struct fault *f)
{
	return fault_set(f, document_place(d, v), "'%s' has %s instead of a "
	    "word", name_of(v), v->kind == VALUE_LIST ? "a list" : "a map");
}

static bool
unknown(const struct document *d, const struct value *v, const char *advice,
    struct fault *f)
{
	return fault_set(f, document_place(d, v),
	    "unknown word '%s' for '%s', %s", v->text, name_of(v), advice);
}

bool
word_known(const struct words *w, const char *list, const struct document *d,
    const struct value *v, struct fault *f)
{
	const struct words_list *words;

	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT)
		return no_text(d, v, f);
	words = words_list(w, list);
	if (words == NULL || words_find(words, v->text) != NULL ||
	    record_is_unknown(v))
		return true;
	return unknown(d, v, words_advice(d->arena, words, v->text), f);
}

bool
word_all_known(const struct words *w, const char *list,
    const struct document *d, const struct value *field, struct fault *f)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (!word_known(w, list, d, item, f))
			return false;
	return true;
}

bool
word_chosen(const char *const *choices, const struct document *d,
    const struct value *v, struct fault *f)
{
	size_t n;

	if (record_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT)
		return no_text(d, v, f);
	for (n = 0; choices[n] != NULL; n++)
		if (record_is_word(v->text, choices[n]))
			return true;
	return unknown(d, v, text_advice(d->arena, v->text, choices, n), f);
}

bool
word_settles(const struct words *w, const struct document *d,
    struct fault *f)
{
	return word_known(w, "stand", d, value_get(d->root, "stand"), f) &&
	    (!words_is_open(w, d) ||
	    word_known(w, "aard", d, value_get(d->root, "aard"), f));
}

bool
word_koppelingen_known(const struct document *d, const struct value *field,
    struct fault *f)
{
	const struct schema *row = NULL;
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (row == NULL)
			row = schema_find(KIND_OPGAVE, "koppelingen.status");
		if (!word_chosen(row->choices, d, value_get(item, "status"),
		    f))
			return false;
	}
	return true;
}

bool
word_soort_known(const struct words *w, const struct document *d,
    struct fault *f)
{
	const struct value *soort = value_get(d->root, "soort");

	if (value_is_unknown(soort))
		return word_all_known(w, "domeinen", d,
		    value_get(d->root, "domeinen"), f);
	return word_known(w, "soort", d, soort, f);
}
