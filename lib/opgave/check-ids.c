#include <string.h>

#include "../base/text.h"
#include "check-rules.h"

/* Ids, what refers to them, and what must stand before what. */

enum { FIRST_ROOM = 64 };

/* A wijk with a titel, which is told by check_record, claims no id that a real
 * one has. */
static bool
is_doubtful(const struct check *c)
{
	return c->kind == KIND_WIJK &&
	    value_get(c->doc->root, "titel") != NULL;
}

static void
take_id(struct check *c, size_t i, bool doubtful)
{
	const struct document *first;
	uint32_t n, doc;

	check_enter(c, i);
	if (c->id == NULL || c->id->kind != VALUE_TEXT ||
	    c->id->text[0] == '\0' || is_doubtful(c) != doubtful)
		return;
	n = index_count(c->index, c->kind);
	first = index_add(c->index, c->doc);
	if (index_count(c->index, c->kind) > n)
		c->docs_of[c->kind][n] = (uint32_t)i;
	if (first == NULL || doubtful)
		return;
	doc = c->docs_of[c->kind][index_number(c->index, c->kind,
	    c->id->text)];
	check_say(c, RULE_ID_TWICE, c->id, "%s '%s' is there already, at %s: "
	    "give one of the two another id", record_kind_name(c->kind),
	    c->id->text, check_where(c, doc, value_get(c->docs[doc]->root,
	    record_kind_name(c->kind))));
}

void
check_gather_ids(struct check *c)
{
	size_t i;
	int k;

	c->index = index_new(c->arena);
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		c->docs_of[k] = arena_array(c->arena, c->count,
		    sizeof(*c->docs_of[k]));
	for (i = 0; i < c->count; i++)
		take_id(c, i, false);
	for (i = 0; i < c->count; i++)
		take_id(c, i, true);
	c->wijk_late = arena_array(c->arena,
	    index_count(c->index, KIND_WIJK) + 1, sizeof(*c->wijk_late));
	c->stray_ids = names_new(c->arena);
}

/* --- references -------------------------------------------------------- */

/* The field of a reference, and what it refers to. */
static const struct {
	const char *field;
	enum kind kind;
	enum rule rule;
} references[] = {
	{ "wijk", KIND_WIJK, RULE_UNKNOWN_WIJK },
	{ "gesprek", KIND_GESPREK, RULE_UNKNOWN_GESPREK },
	{ "bron", KIND_GESPREK, RULE_UNKNOWN_GESPREK },
	{ "met", KIND_OPGAVE, RULE_UNKNOWN_OPGAVE }
};

/* The id nearest to that, as long as there is time to look for it. */
static const char *
nearest_id(struct check *c, enum kind kind, const char *text)
{
	uint32_t i, n = index_count(c->index, kind);
	const char **ids;

	if (n == 0 || n > c->looks)
		return NULL;
	c->looks -= n;
	ids = arena_array(c->arena, n, sizeof(*ids));
	for (i = 0; i < n; i++)
		ids[i] = record_id(index_at(c->index, kind, i));
	return text_nearest(text, ids, n);
}

/* A wijk that is not there is told once, however many opgaven it has. */
static void
take_stray(struct check *c, const struct value *v)
{
	uint32_t n = names_add(c->stray_ids, 0, v->text, strlen(v->text));
	struct stray *old = c->strays;

	if (n >= c->stray_room) {
		c->stray_room = n == 0 ? FIRST_ROOM : c->stray_room * 2;
		c->strays = arena_array(c->arena, c->stray_room,
		    sizeof(*old));
		if (n > 0)
			memcpy(c->strays, old, n * sizeof(*old));
	}
	if (c->strays[n].count++ > 0)
		return;
	c->strays[n].doc = c->number;
	c->strays[n].at = v;
}

static void
say_unknown(struct check *c, enum kind kind, enum rule rule,
    const struct value *v, const char *more)
{
	const char *near;

	if (c->options->skip[rule])
		return;
	near = nearest_id(c, kind, v->text);
	if (near != NULL)
		check_say(c, rule, v, "there is no %s '%s'%s, did you mean "
		    "'%s'?", record_kind_name(kind), v->text, more, near);
	else
		check_say(c, rule, v, "there is no %s '%s'%s: add it, or name "
		    "its file too", record_kind_name(kind), v->text, more);
}

static void
note_need(struct check *c, uint32_t number)
{
	uint32_t doc = c->docs_of[KIND_WIJK][number];

	if (c->kind == KIND_OPGAVE && doc > c->number &&
	    c->docs[doc]->file == c->doc->file)
		c->wijk_late[number] = true;
}

void
check_reference(struct check *c, const char *name, const struct value *v)
{
	uint32_t n;
	size_t i;

	if (v->kind != VALUE_TEXT || !record_is_id(v->text))
		return;
	for (i = 0; i < sizeof(references) / sizeof(*references); i++) {
		if (strcmp(references[i].field, name) != 0)
			continue;
		n = index_number(c->index, references[i].kind, v->text);
		if (n != INDEX_NONE && references[i].kind == KIND_WIJK)
			note_need(c, n);
		else if (n == INDEX_NONE && references[i].kind == KIND_WIJK)
			take_stray(c, v);
		else if (n == INDEX_NONE)
			say_unknown(c, references[i].kind,
			    references[i].rule, v, "");
		return;
	}
}

void
check_tell_strays(struct check *c)
{
	uint32_t i, n = names_count(c->stray_ids);
	const struct stray *s;
	const char *more;

	for (i = 0; i < n; i++) {
		s = &c->strays[i];
		check_enter(c, s->doc);
		more = s->count == 1 ? "" : arena_format(c->arena,
		    ", which %u records name", (unsigned)s->count);
		say_unknown(c, KIND_WIJK, RULE_UNKNOWN_WIJK, s->at, more);
	}
}

/* --- order ------------------------------------------------------------- */

static void
say_late(struct check *c)
{
	check_say(c, RULE_ORDER, c->id, "this %s comes after opgaven that "
	    "need it: put it before them", record_kind_name(c->kind));
}

void
check_order(struct check *c)
{
	bool behind = c->opgave_seen && c->opgave_file == c->doc->file;
	uint32_t n;

	switch (c->kind) {
	case KIND_OPGAVE:
		c->opgave_seen = true;
		c->opgave_file = c->doc->file;
		break;
	case KIND_KADER:
	case KIND_WOORDENLIJST:
		if (behind)
			say_late(c);
		break;
	case KIND_WIJK:
		if (c->id->kind != VALUE_TEXT)
			break;
		n = index_number(c->index, KIND_WIJK, c->id->text);
		if (n != INDEX_NONE && c->wijk_late[n] &&
		    c->docs_of[KIND_WIJK][n] == c->number)
			say_late(c);
		break;
	default:
		break;
	}
}
