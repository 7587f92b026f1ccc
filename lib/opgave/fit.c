#include "fit.h"

#include <string.h>

#include "../base/text.h"
#include "misfit.h"

static const char *const effects[] = {
	"klein", "middel", "groot", "-klein", "-middel", "-groot"
};

enum { EFFECTS = sizeof(effects) / sizeof(effects[0]) };

static size_t
count(const char *const *words)
{
	size_t n = 0;

	while (words != NULL && words[n] != NULL)
		n++;
	return n;
}

static const struct words_list *
list_of(const struct fit *g, const struct schema *row)
{
	return g->words == NULL || row->words == NULL ? NULL :
	    words_list(g->words, row->words);
}

/* NULL: it is none. */
static const char *
word_of(struct fit *g, const struct schema *row, const char *text)
{
	const struct words_list *list = list_of(g, row);
	const struct words_entry *entry = words_find(list, text);
	size_t i, n = count(row->choices);

	g->asked = g->asked || row->words != NULL;
	if (entry != NULL)
		return entry->word;
	for (i = 0; i < n; i++)
		if (text_same(row->choices[i], text))
			return row->choices[i];
	return (n == 0 && list == NULL) || (row->flags & SCHEMA_OPEN) != 0 ?
	    text : NULL;
}

/* As it is written: an effect may be a word, in any case. */
static const char *
reading_of(const struct schema *row, const char *text)
{
	size_t i;

	for (i = 0; i < EFFECTS && row->reading == READING_EFFECT; i++)
		if (text_same(effects[i], text))
			return effects[i];
	return schema_reads(row, text) ? text : NULL;
}

/* "[groen, verkeer]" of "groen; verkeer", when each of them is a word. */
static const char *
as_list(struct fit *g, const struct schema *row, const char *text)
{
	const char *all = "", *word;
	size_t n;

	if (row->reading != READING_WORD || (row->flags & SCHEMA_LIST) == 0)
		return NULL;
	for (;; text += n + 1) {
		n = strcspn(text, ",;");
		word = word_of(g, row, text_squeeze(g->arena,
		    arena_copy(g->arena, text, n)));
		if (word == NULL)
			return NULL;
		all = arena_format(g->arena, "%s%s%s", all,
		    *all == '\0' ? "" : ", ", word);
		if (text[n] == '\0')
			return arena_format(g->arena, "[%s]", all);
	}
}

/* What was meant perhaps, or NULL. */
static const char *
nearest(struct fit *g, const struct schema *row, const char *text)
{
	const char *meant;

	if (row->reading == READING_WORD)
		return text_nearest(text, row->choices, count(row->choices));
	meant = misfit_meant(g->arena, row, text);
	return meant == NULL || *meant == '\0' ? NULL : meant;
}

/* "it must be a, b or c" */
static const char *
must_be(struct fit *g, const struct schema *row)
{
	const char *const *word = row->choices;
	const char *all;

	if (row->reading != READING_WORD)
		return arena_format(g->arena, "it must be %s",
		    schema_reading_form(row->reading));
	all = arena_format(g->arena, "it must be %s", *word++);
	for (; *word != NULL; word++)
		all = arena_format(g->arena, "%s%s%s", all,
		    word[1] == NULL ? " or " : ", ", *word);
	return all;
}

const char *
fit_text(struct fit *g, const struct schema *row, const char *name,
    const char *text, struct place place)
{
	const struct words_list *list = list_of(g, row);
	const char *advice;

	if (row->reading == READING_WORD) {
		if ((advice = word_of(g, row, text)) != NULL)
			return advice;
	} else if ((advice = reading_of(row, text)) != NULL) {
		return advice;
	}
	if ((advice = as_list(g, row, text)) != NULL)
		advice = arena_format(g->arena, "write a list: '%s'", advice);
	else if (row->reading == READING_WORD && list != NULL)
		advice = words_advice(g->arena, list, text);
	else if ((advice = nearest(g, row, text)) != NULL)
		advice = arena_format(g->arena, "did you mean '%s'?", advice);
	else
		advice = must_be(g, row);
	fault_set(g->fault, place, "'%s' cannot be '%s', %s", name, text,
	    advice);
	return NULL;
}
