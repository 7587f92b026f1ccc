#include "fit.h"

#include <string.h>

#include "../base/text.h"

static size_t
count(const char *const *words)
{
	size_t n = 0;

	while (words != NULL && words[n] != NULL)
		n++;
	return n;
}

static const char *
word_of(const struct schema *row, const char *text)
{
	size_t i, n = count(row->choices);

	if (n == 0)
		return text;
	for (i = 0; i < n; i++)
		if (text_same(row->choices[i], text))
			return row->choices[i];
	return NULL;
}

/* What was meant perhaps, or NULL. */
static const char *
nearest(struct arena *a, const struct schema *row, const char *text)
{
	static const char *const tri[] = { "ja", "nee", "onbekend" };
	const char *slug;

	switch (row->reading) {
	case READING_WORD:
		return text_nearest(text, row->choices, count(row->choices));
	case READING_TRI:
		return text_nearest(text, tri, 3);
	case READING_ID:
		slug = text_slug(a, text);
		return record_is_id(slug) ? slug : NULL;
	default:
		return NULL;
	}
}

/* "a, b or c" */
static const char *
list_words(struct arena *a, const char *const *word)
{
	const char *all = *word++;

	for (; *word != NULL; word++)
		all = arena_format(a, "%s%s%s", all,
		    word[1] == NULL ? " or " : ", ", *word);
	return all;
}

const char *
fit_text(struct arena *a, const struct schema *row, const char *name,
    const char *text, struct place place, struct fault *f)
{
	const char *near, *form = schema_reading_form(row->reading);

	if (row->reading == READING_WORD) {
		if ((near = word_of(row, text)) != NULL)
			return near;
	} else if (schema_reads(row, text)) {
		return text;
	}
	near = nearest(a, row, text);
	if (near != NULL) {
		fault_set(f, place, "'%s' cannot be '%s', did you mean '%s'?",
		    name, text, near);
		return NULL;
	}
	if (row->reading == READING_WORD)
		form = list_words(a, row->choices);
	fault_set(f, place, "'%s' cannot be '%s', it must be %s", name, text,
	    form);
	return NULL;
}
