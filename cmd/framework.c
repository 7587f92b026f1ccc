#include "framework.h"

#include <string.h>

#include "dictionary.h"
#include "tool.h"

void
framework_open(struct framework *w, const char *file,
    const struct words *words)
{
	struct fault f = { .set = false };

	w->found = false;
	w->given = file != NULL;
	w->kader = w->given ? kader_file(tool_arena(), words, file, &f) :
	    kader_standaard(tool_arena(), words);
	if (w->kader == NULL)
		tool_die(&f);
}

static void
take_kader(struct framework *w, const struct words *words,
    const struct document *d, const char *used)
{
	struct fault f = { .set = false };
	const struct kader *k;

	if (w->given)
		return;
	k = kader_read(tool_arena(), words, d, &f);
	if (k != NULL && w->kader != NULL &&
	    strcmp(k->name, w->kader->name) == 0)
		w->found = true;
	else if (k != NULL && w->found)
		fault_set(&f, d->place, "a second kader, which is another "
		    "than the first: only one can count");
	else if (k != NULL && used != NULL)
		fault_set(&f, d->place, "this kader comes after opgaven that "
		    "were %s without it: put it before them", used);
	if (f.set)
		tool_spoil(&f);
	if (f.set && (w->found || used != NULL))
		return;
	w->found = true;
	w->kader = k;
}

enum kind
framework_take(struct framework *w, struct words *words,
    const struct document *d, const char *used)
{
	enum kind kind = record_kind(d);

	if (kind == KIND_KADER)
		take_kader(w, words, d, used);
	else if (kind == KIND_WOORDENLIJST)
		dictionary_add(words, d, used);
	return kind;
}

const struct kader *
framework_of(const char *file, const struct words *words,
    struct document *const *docs, size_t count)
{
	struct framework w;
	size_t i;

	framework_open(&w, file, words);
	for (i = 0; i < count; i++)
		if (record_kind(docs[i]) == KIND_KADER)
			take_kader(&w, words, docs[i], NULL);
	return w.kader;
}
