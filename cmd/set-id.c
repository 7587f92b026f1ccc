#include "set-id.h"

#include <string.h>

#include "tool.h"

void
set_id_take(struct set_id *s, enum kind kind, const char *word,
    const struct assignment *as)
{
	const struct path *path = as->path;

	if (as->operator == ASSIGN_UNSET || path->count != 1 ||
	    strcmp(path->steps[0].text, record_kind_name(kind)) != 0)
		return;
	s->kind = kind;
	s->word = word;
	s->id = value_as_text(as->value);
}

static struct place
place_of_id(const struct set_id *s, const struct document *d)
{
	return document_place(d, value_get(d->root,
	    record_kind_name(s->kind)));
}

static void
refuse_many(const struct set_id *s, const struct document *d)
{
	const char *kind = record_kind_name(s->kind);
	struct fault f = { .set = false };

	fault_set(&f, place_of_id(s, d), "'%s' would give more than one %s "
	    "that id: say which one is meant with -e '%s = ...'", s->word,
	    kind, kind);
	tool_spoil(&f);
}

static void
refuse_taken(const struct set_id *s)
{
	struct fault f = { .set = false };

	fault_set(&f, s->owner, "'%s' would give the id of this %s to another "
	    "one", s->word, record_kind_name(s->kind));
	tool_spoil(&f);
}

bool
set_id_allows(struct set_id *s, const struct document *d)
{
	if (s->word == NULL)
		return true;
	if (++s->asked == 2)
		refuse_many(s, d);
	else if (s->asked == 1 && s->owned)
		refuse_taken(s);
	return s->asked == 1 && !s->owned;
}

void
set_id_gave(struct set_id *s)
{
	s->given = true;
}

void
set_id_pass(struct set_id *s, const struct document *d)
{
	const char *id = s->id == NULL || record_kind(d) != s->kind ? NULL :
	    record_id(d);

	if (id == NULL || strcmp(id, s->id) != 0)
		return;
	s->owned = true;
	s->owner = place_of_id(s, d);
	if (s->given)
		refuse_taken(s);
}
