#include "dictionary.h"

#include "../lib/opgave/record.h"
#include "tool.h"

struct words *
dictionary_open(const char *file)
{
	struct fault f = { .set = false };
	struct words *w;

	if (file == NULL)
		return words_standaard(tool_arena());
	w = words_file(tool_arena(), file, &f);
	if (w == NULL)
		tool_die(&f);
	return w;
}

void
dictionary_add(struct words *w, const struct document *d, const char *used)
{
	struct fault f = { .set = false };

	if (used != NULL)
		fault_set(&f, d->place, "this woordenlijst comes after opgaven "
		    "that were %s without it: put it before them", used);
	else
		words_add(w, d, &f);
	if (f.set)
		tool_spoil(&f);
}

void
dictionary_add_all(struct words *w, struct document *const *docs,
    size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (record_kind(docs[i]) == KIND_WOORDENLIJST)
			dictionary_add(w, docs[i], NULL);
}
