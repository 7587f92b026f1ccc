#include "words.h"

#include <string.h>

#include "../base/text.h"
#include "words-table.h"

enum { FEW = 16 };	/* so many words are told in a message */

const struct words_list *
words_next(const struct words *w, const struct words_list *list)
{
	return list == NULL ? w->lists : list->next;
}

const struct words_list *
words_list(const struct words *w, const char *name)
{
	const struct words_list *list;

	if (w == NULL)
		return NULL;
	for (list = w->lists; list != NULL; list = list->next)
		if (list->name[0] == name[0] && strcmp(list->name, name) == 0)
			return list;
	return NULL;
}

const char *
words_name(const struct words_list *list)
{
	return list == NULL ? "" : list->name;
}

size_t
words_count(const struct words_list *list)
{
	return list == NULL ? 0 : list->count;
}

const struct words_entry *
words_at(const struct words_list *list, size_t i)
{
	return list->entries[i];
}

const struct words_entry *
words_find(const struct words_list *list, const char *text)
{
	return list == NULL ? NULL : words_look(list, text);
}

const char *
words_written(const struct words_list *list, const char *text)
{
	const struct words_entry *entry = words_find(list, text);

	return entry == NULL ? text : entry->word;
}

bool
words_same(const struct words_list *list, const char *a, const char *b)
{
	const struct words_entry *entry;

	if (strcmp(a, b) == 0)
		return true;
	entry = words_find(list, a);
	if (entry != NULL)
		return entry == words_find(list, b);
	return text_same(a, b);
}

const char *
words_nearest(const struct words_list *list, const char *text)
{
	const char *near;

	if (list == NULL)
		return NULL;
	near = text_nearest(text, list->spellings, list->spelling_count);
	return near == NULL ? NULL : words_find(list, near)->word;
}

const char *
words_advice(struct arena *a, const struct words_list *list,
    const char *text)
{
	const char *near = words_nearest(list, text), *all;
	size_t i, n = words_count(list);

	if (near != NULL)
		return arena_format(a, "did you mean '%s'?", near);
	if (n == 0 || n > FEW)
		return arena_format(a, "it must be a word of the list '%s'",
		    words_name(list));
	all = arena_format(a, "it must be %s", list->entries[0]->word);
	for (i = 1; i < n; i++)
		all = arena_format(a, "%s%s%s", all, i + 1 == n ? " or " :
		    ", ", list->entries[i]->word);
	return all;
}
