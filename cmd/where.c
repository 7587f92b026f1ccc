#include "where.h"

#include <string.h>

#include "../lib/base/text.h"
#include "../lib/opgave/record.h"
#include "dictionary.h"
#include "tool.h"

enum kind
where_kind(const char *name)
{
	enum kind kind = record_kind_named(name);
	const char *names[KIND_COUNT], *near;
	size_t n = 0;
	int k;

	if (kind != KIND_NONE)
		return kind;
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		names[n++] = record_kind_name((enum kind)k);
	near = text_nearest(name, names, n);
	if (near != NULL)
		tool_usage("--kind: unknown kind '%s', did you mean '%s'?",
		    name, near);
	tool_usage("--kind: unknown kind '%s': it can be opgave, gesprek, "
	    "kader, woordenlijst or wijk", name);
}

void
where_parse(struct where *w)
{
	struct fault f = { .set = false };

	if (w->text == NULL)
		return;
	w->condition = condition_parse(tool_arena(), w->kind, w->words,
	    w->text, &f);
	if (w->condition == NULL)
		tool_die_in(w->text, &f);
	w->asks = w->asks || condition_asks_words(w->condition);
}

void
where_open(struct where *w)
{
	if (w->asks || w->dictionary != NULL)
		w->words = dictionary_open(w->dictionary);
}

bool
where_settles(struct where *w, const struct document *d)
{
	enum kind kind = d == NULL ? w->kind : record_kind(d);

	if (!w->asks)
		return false;
	if (kind == KIND_WOORDENLIJST && kind != w->kind)
		dictionary_add(w->words, d, w->settled ? w->done : NULL);
	if (w->settled || kind != w->kind)
		return false;
	w->settled = true;
	return true;
}

bool
where_meets(const struct where *w, const struct document *d, bool *meets)
{
	struct fault f = { .set = false };

	*meets = record_kind(d) == w->kind;
	if (!*meets || w->condition == NULL ||
	    condition_meets(w->condition, d, meets, &f))
		return true;
	tool_fault(&f);
	return false;
}

const char *
where_none(const struct where *w)
{
	return arena_format(tool_arena(), w->text == NULL ?
	    "there is no %s: none was %s" :
	    "no %s meets the condition: none was %s",
	    record_kind_name(w->kind), w->done);
}

static void
hold(struct where *w, const struct document *d)
{
	struct document **old = w->held;

	if (w->count == w->room) {
		w->room = w->room == 0 ? 8 : 2 * w->room;
		w->held = arena_array(tool_arena(), w->room, sizeof *w->held);
		if (old != NULL)
			memcpy(w->held, old, w->count * sizeof *w->held);
	}
	w->held[w->count++] = document_again(tool_arena(), d);
}

void
where_flush(struct where *w)
{
	size_t i;

	for (i = 0; i < w->count; i++)
		tool_write(w->held[i]);
	w->count = 0;
}

void
where_write(struct where *w, const struct document *d)
{
	if (w->asks && !w->settled) {
		hold(w, d);
		return;
	}
	if (w->count > 0)
		where_flush(w);
	tool_write(d);
}
