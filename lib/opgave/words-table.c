#include <string.h>

#include "../base/text.h"
#include "words-table.h"

struct words *
words_new(struct arena *a)
{
	struct words *w = arena_alloc(a, sizeof(*w));

	w->arena = a;
	w->names = names_new(a);
	return w;
}

struct words_list *
words_list_new(struct words *w, const char *name)
{
	struct words_list *list = arena_alloc(w->arena, sizeof(*list));

	list->name = name;
	list->words = w;
	list->scope = w->scopes++;
	return list;
}

void
words_list_link(struct words *w, const struct words_list *list)
{
	struct words_list *old, *next;

	for (old = w->lists; old != NULL; old = old->next)
		if (strcmp(old->name, list->name) == 0)
			break;
	if (old == NULL) {
		old = arena_alloc(w->arena, sizeof(*old));
		if (w->last == NULL)
			w->lists = old;
		else
			w->last->next = old;
		w->last = old;
	}
	next = old->next;
	*old = *list;
	old->next = next;
	w->soort = words_list(w, "soort");
	w->domeinen = words_list(w, "domeinen");
	w->stand = words_list(w, "stand");
	w->aard = words_list(w, "aard");
	w->status = words_list(w, "status");
	w->rol = words_list(w, "rol");
}

static void
number(struct words *w, const struct words_list *list,
    struct words_entry *entry, const char *text)
{
	uint32_t n = names_add(w->names, list->scope, text, strlen(text));

	w->of = arena_grow(w->arena, w->of, n, &w->room, sizeof(*w->of));
	w->of[n] = entry;
}

void
words_spell(struct words *w, struct words_list *list,
    struct words_entry *entry, const char *spelling)
{
	char folded[WORDS_LENGTH];

	if (!text_fold_into(spelling, folded, sizeof(folded)))
		return;
	number(w, list, entry, spelling);
	number(w, list, entry, folded);
	list->spellings = arena_grow(w->arena, list->spellings,
	    list->spelling_count, &list->spelling_room,
	    sizeof(*list->spellings));
	list->spellings[list->spelling_count++] = spelling;
}

struct words_entry *
words_entry_new(struct words *w, struct words_list *list, const char *word)
{
	struct words_entry *entry = arena_alloc(w->arena, sizeof(*entry));

	entry->word = word;
	list->entries = arena_grow(w->arena, list->entries, list->count,
	    &list->room, sizeof(*list->entries));
	list->entries[list->count++] = entry;
	words_spell(w, list, entry, word);
	return entry;
}

struct words_entry *
words_look(const struct words_list *list, const char *text)
{
	const struct words *w = list->words;
	uint32_t n = names_find(w->names, list->scope, text, strlen(text));
	char folded[WORDS_LENGTH];

	if (n == NAMES_NONE) {
		if (!text_fold_into(text, folded, sizeof(folded)))
			return NULL;
		n = names_find(w->names, list->scope, folded,
		    strlen(folded));
	}
	return n == NAMES_NONE ? NULL : w->of[n];
}

void
words_texts_add(struct words *w, struct words_texts *texts, const char *text)
{
	const char **all;
	size_t i;

	for (i = 0; i < texts->count; i++)
		if (strcmp(texts->all[i], text) == 0)
			return;
	all = arena_array(w->arena, texts->count + 1, sizeof(*all));
	if (texts->count > 0)
		memcpy(all, texts->all, texts->count * sizeof(*all));
	all[texts->count++] = text;
	texts->all = all;
}
