#include <string.h>

#include "../base/text.h"
#include "record.h"
#include "schema.h"
#include "words-table.h"

/*
 * A record is read into lists beside those that are there, and these take
 * their place when nothing was wrong.
 */

enum { LISTS = 64 };	/* of one record */

/* What adding a woordenlijst has at hand. */
struct adding {
	struct words *words;
	const struct document *doc;
	struct fault *fault;
	struct words_list *lists[LISTS];	/* as they will be */
	size_t count;
};

/* Lists that are not built in and that programs look for. */
static const char *const others[] = { "afdelingen" };

static struct place
at(const struct adding *g, const struct value *v)
{
	return document_place(g->doc, v);
}

static struct place
at_key(const struct adding *g, const struct value *v)
{
	return document_key_place(g->doc, v);
}

/* A text that is there, whatever it says. */
static bool
is_word(const struct value *v)
{
	return v != NULL && v->kind == VALUE_TEXT && v->text[0] != '\0';
}

static bool
is_replaced(const struct document *d, const char *name)
{
	const struct value *field = value_get(d->root, "vervangt"), *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT && strcmp(item->text, name) == 0)
			return true;
	return false;
}

/* Is this field a list of words, not the id, `vervangt` or the user's own? */
static bool
is_list(const struct value *field)
{
	const struct schema *row = schema_field(schema_kind(KIND_WOORDENLIJST),
	    field->key);

	return row != NULL && row->reading == READING_MAP;
}

static bool
check_replaced(struct adding *g)
{
	const struct value *field = value_get(g->doc->root, "vervangt");
	const struct value *item, *list;
	const char *names[LISTS], *near;
	size_t n = 0;

	for (list = g->doc->root->first; list != NULL; list = list->next)
		if (is_list(list) && n < LISTS)
			names[n++] = list->key;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!is_word(item))
			return fault_set(g->fault, at(g, item), "'vervangt' "
			    "needs names of lists");
		list = value_get(g->doc->root, item->text);
		if (list != NULL && is_list(list))
			continue;
		near = text_nearest(item->text, names, n);
		if (near != NULL)
			return fault_set(g->fault, at(g, item),
			    "no list '%s' here to replace another, did you "
			    "mean '%s'?", item->text, near);
		return fault_set(g->fault, at(g, item), "no list '%s' here "
		    "to replace another", item->text);
	}
	return true;
}

/* Any name will do for a list of one's own, but not one that looks like a
 * mistake. */
static bool
check_name(struct adding *g, const struct value *field)
{
	const size_t most = sizeof(others) / sizeof(*others);
	const struct words_list *list = NULL;
	const char *names[LISTS], *near;
	size_t n;

	for (n = 0; n < most; n++)
		names[n] = others[n];
	names[n++] = "vervangt";
	while ((list = words_next(g->words, list)) != NULL && n < LISTS)
		names[n++] = words_name(list);
	/* the built-in woordenlijst says itself which lists there are */
	if (words_next(g->words, NULL) == NULL)
		return true;
	near = text_nearest(field->key, names, n);
	if (near == NULL || strcmp(near, field->key) == 0)
		return true;
	return fault_set(g->fault, at_key(g, field), "unknown list '%s', "
	    "did you mean '%s'?", field->key, near);
}

/* Its text, for as long as the words live; NULL is a fault. */
static const char *
keep_text(struct adding *g, const struct value *v)
{
	char folded[WORDS_LENGTH];

	if (!is_word(v)) {
		fault_set(g->fault, at(g, v), "%s instead of a word",
		    v->kind == VALUE_LIST ? "a list" :
		    v->kind == VALUE_MAP ? "a map" : "nothing");
		return NULL;
	}
	if (!text_fold_into(v->text, folded, sizeof(folded))) {
		fault_set(g->fault, at(g, v), "too long for a word");
		return NULL;
	}
	return arena_copy(g->words->arena, v->text, strlen(v->text));
}

static bool
is_iv3(const char *text)
{
	static const char digits[] = "0123456789";
	size_t n = strspn(text, digits), rest;

	if (n == 0 || text[n] != '.')
		return false;
	rest = strspn(text + n + 1, digits);
	return rest > 0 && text[n + 1 + rest] == '\0';
}

static bool
add_spelling(struct adding *g, struct words_list *list,
    struct words_entry *entry, const struct value *v, const char *text)
{
	const struct words_entry *has = words_look(list, text);

	if (has != NULL && has != entry)
		return fault_set(g->fault, at(g, v),
		    "'%s' is '%s' already", text, has->word);
	if (has == NULL)
		words_spell(g->words, list, entry, text);
	if (strcmp(text, entry->word) != 0)
		words_texts_add(g->words, &entry->ook, text);
	return true;
}

static bool
add_text(struct adding *g, struct words_list *list,
    struct words_entry *entry, const char *key, const struct value *v)
{
	const char *text = keep_text(g, v);
	enum tri wanted;

	if (text == NULL)
		return false;
	if (strcmp(key, "ook") == 0)
		return add_spelling(g, list, entry, v, text);
	if (strcmp(key, "soort") == 0) {
		entry->soort = text;
	} else if (strcmp(key, "helpt") == 0) {
		words_texts_add(g->words, &entry->helpt, text);
	} else if (strcmp(key, "domeinen") == 0) {
		words_texts_add(g->words, &entry->domeinen, text);
	} else if (strcmp(key, "gewenst") == 0) {
		if (!record_tri(g->doc, v, &wanted, g->fault))
			return false;
		entry->wanted = wanted == TRI_YES;
	} else if (strcmp(key, "iv3") == 0) {
		if (!is_iv3(text))
			return fault_set(g->fault, at(g, v), "'%s' is no Iv3 "
			    "task field, which looks like 7.2", text);
		words_texts_add(g->words, &entry->iv3, text);
	}
	return true;
}

/* A member of an entry: a text, or where the schema has it a list of them. */
static bool
add_member(struct adding *g, struct words_list *list,
    struct words_entry *entry, const struct value *field)
{
	const struct schema *rows = schema_field(
	    schema_kind(KIND_WOORDENLIJST), "*")->fields, *row;
	const struct value *item;
	const char *near;

	row = schema_field(rows, field->key);
	near = row == NULL ? schema_nearest(rows, field->key) : NULL;
	if (row == NULL && near != NULL)
		return fault_set(g->fault, at_key(g, field),
		    "unknown field '%s' of a word, did you mean '%s'?",
		    field->key, near);
	if (row == NULL)
		return fault_set(g->fault, at_key(g, field),
		    "unknown field '%s' of a word", field->key);
	if (row->reading == READING_FREE || strcmp(row->name, "woord") == 0)
		return true;
	if (field->kind == VALUE_LIST && (row->flags & SCHEMA_LIST) == 0)
		return fault_set(g->fault, at(g, field), "'%s' takes no list",
		    field->key);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (!add_text(g, list, entry, field->key, item))
			return false;
	return true;
}

static bool
add_entry(struct adding *g, struct words_list *list,
    const struct value *item)
{
	const struct value *woord = item, *field;
	struct words_entry *entry;
	const char *text;

	if (item->kind == VALUE_MAP &&
	    (woord = value_get(item, "woord")) == NULL)
		return fault_set(g->fault, at(g, item), "a word needs "
		    "'woord'");
	if ((text = keep_text(g, woord)) == NULL)
		return false;
	entry = words_look(list, text);
	if (entry == NULL)
		entry = words_entry_new(g->words, list, text);
	else if (!words_same(NULL, text, entry->word))
		return fault_set(g->fault, at(g, woord),
		    "'%s' is '%s' already", text, entry->word);
	if (item->kind != VALUE_MAP)
		return true;
	for (field = item->first; field != NULL; field = field->next)
		if (!add_member(g, list, entry, field))
			return false;
	return true;
}

/* A list of its own with the same entries. */
static void
copy_entries(struct adding *g, struct words_list *list)
{
	const struct words_list *old = words_list(g->words, list->name);
	struct words_entry *entry;
	size_t i, n;

	for (i = 0; i < words_count(old); i++) {
		entry = words_entry_new(g->words, list, old->entries[i]->word);
		*entry = *old->entries[i];
		for (n = 0; n < entry->ook.count; n++)
			words_spell(g->words, list, entry, entry->ook.all[n]);
	}
}

static bool
read_list(struct adding *g, const struct value *field)
{
	const struct value *item;
	struct words_list *list;

	if (!check_name(g, field))
		return false;
	if (g->count == LISTS)
		return fault_set(g->fault, at_key(g, field), "more than %d "
		    "lists", LISTS);
	list = words_list_new(g->words, arena_copy(g->words->arena,
	    field->key, strlen(field->key)));
	g->lists[g->count++] = list;
	if (!is_replaced(g->doc, field->key))
		copy_entries(g, list);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (!add_entry(g, list, item))
			return false;
	return true;
}

/* A list as it will be. */
static const struct words_list *
new_list(const struct adding *g, const char *name)
{
	size_t i;

	for (i = 0; i < g->count; i++)
		if (strcmp(g->lists[i]->name, name) == 0)
			return g->lists[i];
	return words_list(g->words, name);
}

/* What one word says of another must be a word of that list, unless the list
 * is open. */
static bool
check_references(struct adding *g, const struct value *entry)
{
	const struct schema *rows = schema_field(
	    schema_kind(KIND_WOORDENLIJST), "*")->fields, *row;
	const struct value *field, *item;
	const struct words_list *list;

	if (entry->kind != VALUE_MAP)
		return true;
	for (field = entry->first; field != NULL; field = field->next) {
		row = schema_field(rows, field->key);
		if (row->words == NULL || (row->flags & SCHEMA_OPEN) != 0)
			continue;
		list = new_list(g, row->words);
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			if (words_find(list, item->text) == NULL)
				return fault_set(g->fault, at(g, item),
				    "'%s' cannot be '%s', %s", field->key,
				    item->text, words_advice(g->words->arena,
				    list, item->text));
	}
	return true;
}

static const char *
canonical(const struct words_list *list, const char *text)
{
	const struct words_entry *entry = words_find(list, text);

	return entry == NULL ? text : entry->word;
}

/* Write what entries say of others in the words of those lists. */
static void
settle(struct adding *g, struct words_list *list)
{
	const struct words_list *soort = new_list(g, "soort");
	const struct words_list *onderwerp = new_list(g, "onderwerp");
	const struct words_list *domeinen = new_list(g, "domeinen");
	struct words_entry *entry;
	size_t i, n;

	for (i = 0; i < list->count; i++) {
		entry = list->entries[i];
		if (entry->soort != NULL)
			entry->soort = canonical(soort, entry->soort);
		for (n = 0; n < entry->helpt.count; n++)
			entry->helpt.all[n] = canonical(onderwerp,
			    entry->helpt.all[n]);
		for (n = 0; n < entry->domeinen.count; n++)
			entry->domeinen.all[n] = canonical(domeinen,
			    entry->domeinen.all[n]);
	}
}

bool
words_add(struct words *w, const struct document *d, struct fault *f)
{
	struct adding g = { .words = w, .doc = d, .fault = f };
	const struct value *field, *item;
	size_t i;

	if (!check_replaced(&g))
		return false;
	for (field = d->root->first; field != NULL; field = field->next)
		if (is_list(field) && !read_list(&g, field))
			return false;
	for (field = d->root->first; field != NULL; field = field->next)
		for (item = is_list(field) ? record_first(field) : NULL;
		    item != NULL; item = record_next(field, item))
			if (!check_references(&g, item))
				return false;
	for (i = 0; i < g.count; i++)
		settle(&g, g.lists[i]);
	for (i = 0; i < g.count; i++)
		words_list_link(w, g.lists[i]);
	return true;
}
