#include <string.h>

#include "../base/text.h"
#include "../opgave/names.h"
#include "audience.h"

enum { FEW = 12 };	/* that are all named when none is near */

/* The texts of a field, wherever in the records it stands, once each. */
struct others {
	struct arena *arena;
	const char *field;
	struct names *names;
	const char **all;
	size_t count;
};

static void
add(struct others *o, const char *text)
{
	if (names_add(o->names, 0, text, strlen(text)) != o->count)
		return;
	o->all = arena_extend(o->arena, o->all, o->count, sizeof(*o->all));
	o->all[o->count++] = text;
}

static void
add_items(struct others *o, const struct value *field)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT && !record_is_unknown(item))
			add(o, item->text);
}

/* A record is not deep: its parser saw to that. */
static void
gather(struct others *o, const struct value *v)
{
	const struct value *child;

	for (child = v->first; child != NULL; child = child->next)
		if (child->key != NULL && strcmp(child->key, o->field) == 0)
			add_items(o, child);
		else if (child->kind != VALUE_TEXT)
			gather(o, child);
}

static void
gather_all(struct others *o, struct document *const *records, size_t count)
{
	enum kind kind;
	size_t i;

	o->names = names_new(o->arena);
	for (i = 0; i < count; i++) {
		kind = record_kind(records[i]);
		if (kind == KIND_OPGAVE || kind == KIND_GESPREK ||
		    kind == KIND_WIJK)
			gather(o, records[i]->root);
	}
}

/* Both what the list has and what the records name. */
static const char *
advice(struct others *o, const struct words_list *list, const char *text)
{
	size_t i;

	for (i = 0; i < words_count(list); i++)
		add(o, words_at(list, i)->word);
	if (o->count == 0)
		return "the records name none";
	if (o->count > FEW && text_nearest(text, o->all, o->count) == NULL)
		return arena_format(o->arena, "it is none of the %zu that the "
		    "records name", o->count);
	return text_advice(o->arena, text, o->all, o->count);
}

const char *
audience_argument(struct arena *a, const struct audience *readers,
    const char *text, const struct words *words,
    struct document *const *records, size_t count, struct fault *f)
{
	const struct words_list *list = words_list(words, readers->list);
	const struct words_entry *entry = words_find(list, text);
	struct others others = { .arena = a, .field = readers->field };
	size_t i;

	if (entry != NULL)
		return entry->word;
	if (readers->field == NULL) {
		fault_set(f, FAULT_NOWHERE, "unknown %s '%s', %s",
		    readers->name, text, words_advice(a, list, text));
		return NULL;
	}
	gather_all(&others, records, count);
	for (i = 0; i < others.count; i++)
		if (text_same(others.all[i], text))
			return others.all[i];
	fault_set(f, FAULT_NOWHERE, "unknown %s '%s', %s", readers->name, text,
	    advice(&others, list, text));
	return NULL;
}
