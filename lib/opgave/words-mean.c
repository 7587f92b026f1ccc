#include <string.h>

#include "record.h"
#include "words-table.h"

/* What the programs themselves know of words. */

#define UNKNOWN "onbekend"	/* as good as nothing */

bool
words_is(const struct words_list *list, const char *text, const char *word)
{
	return text != NULL && (strcmp(text, word) == 0 ||
	    record_is_word(words_written(list, text), word));
}

static bool
is(const struct words_list *list, const struct document *d, const char *field,
    const char *word, bool absent)
{
	const char *text = value_get_text(d->root, field);

	if (text == NULL || record_is_word(text, UNKNOWN))
		return absent;
	return words_is(list, text, word);
}

bool
words_is_open(const struct words *w, const struct document *d)
{
	return is(w == NULL ? NULL : w->stand, d, "stand", "open", true);
}

bool
words_is_solved(const struct words *w, const struct document *d)
{
	return is(w == NULL ? NULL : w->stand, d, "stand", "opgelost", false);
}

bool
words_is_aanpak(const struct words *w, const struct document *d)
{
	return is(w == NULL ? NULL : w->aard, d, "aard", "aanpak", false);
}

bool
words_is_wish(const struct words *w, const struct document *d)
{
	return is(w == NULL ? NULL : w->aard, d, "aard", "wens", false);
}

bool
words_is_over(const struct words *w, const char *status)
{
	static const char *const over[] = {
		"gereed", "vervallen", "uitgesteld"
	};
	size_t i;

	if (status == NULL)
		return false;
	if (w != NULL)
		status = words_written(w->status, status);
	for (i = 0; i < sizeof(over) / sizeof(*over); i++)
		if (record_is_word(status, over[i]))
			return true;
	return false;
}

bool
words_is_trekker(const struct words *w, const char *rol)
{
	return words_is(w == NULL ? NULL : w->rol, rol, "trekker");
}

const char *
words_soort(const struct words *w, const struct document *d)
{
	const char *text = value_get_text(d->root, "soort"), *all = NULL;
	const struct value *field, *item;
	const struct words_entry *entry;

	if (text != NULL && !record_is_word(text, UNKNOWN))
		return words_written(w == NULL ? NULL : w->soort, text);
	field = value_get(d->root, "domeinen");
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		entry = item->kind != VALUE_TEXT || w == NULL ? NULL :
		    words_find(w->domeinen, item->text);
		if (entry == NULL || entry->soort == NULL)
			return NULL;
		if (all != NULL && strcmp(all, entry->soort) != 0)
			all = "gemengd";
		else
			all = entry->soort;
	}
	return all;
}
