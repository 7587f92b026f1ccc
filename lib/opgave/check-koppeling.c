#include <string.h>

#include "../base/text.h"
#include "check-rules.h"

/* Koppelingen: one for each pair of opgaven, in either of the two. */

enum { FIRST_ROOM = 64 };

static struct told *
told_of(struct check *c, uint32_t a, uint32_t b)
{
	uint32_t pair[2] = { a < b ? a : b, a < b ? b : a }, n;
	struct told *old = c->tolds;

	if (c->pairs == NULL)
		c->pairs = names_new(c->arena);
	n = names_add(c->pairs, 0, pair, sizeof(pair));
	if (n >= c->told_room) {
		c->told_room = n == 0 ? FIRST_ROOM : c->told_room * 2;
		c->tolds = arena_array(c->arena, c->told_room, sizeof(*old));
		if (n > 0)
			memcpy(c->tolds, old, n * sizeof(*old));
	}
	return &c->tolds[n];
}

/* The value that says with whom: `met`, or the item itself. */
static const struct value *
met_of(const struct value *item)
{
	return item->kind == VALUE_TEXT ? item : value_get(item, "met");
}

/* Both say a word in that field. */
static bool
both_say(const struct value *a, const struct value *b, const char *key,
    const struct value **ours, const struct value **theirs)
{
	*ours = value_get(a, key);
	*theirs = value_get(b, key);
	return !record_is_unknown(*ours) && !record_is_unknown(*theirs) &&
	    (*ours)->kind == VALUE_TEXT && (*theirs)->kind == VALUE_TEXT;
}

static bool
same_status(const struct check *c, const char *a, const char *b)
{
	(void)c;
	return text_same(a, b);
}

/* As who chooses takes them. */
static bool
same_effect(const struct check *c, const char *a, const char *b)
{
	return kader_same_effect(c->kader, a, b);
}

/* Each may need the other, or come after it: only `sluit uit` goes with nothing
 * else. */
static bool
same_verband(const struct check *c, const char *a, const char *b)
{
	(void)c;
	return record_is_word(a, "sluit uit") == record_is_word(b,
	    "sluit uit");
}

/* The field in which the two differ, or NULL. */
static const char *
differ(const struct check *c, const struct value *a, const struct value *b,
    const struct value **ours, const struct value **theirs)
{
	static const struct {
		const char *key;
		bool (*same)(const struct check *c, const char *a,
		    const char *b);
	} fields[] = {
		{ "status", same_status },
		{ "effect", same_effect },
		{ "verband", same_verband }
	};
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (both_say(a, b, fields[i].key, ours, theirs) &&
		    !fields[i].same(c, (*ours)->text, (*theirs)->text))
			return fields[i].key;
	return NULL;
}

static void
told_again(struct check *c, const struct told *t, const struct value *item)
{
	const struct value *met = met_of(item), *ours, *theirs;
	const char *where = check_where(c, t->doc, met_of(t->item));
	const char *key = differ(c, item, t->item, &ours, &theirs);

	if (key != NULL && strcmp(key, "status") == 0)
		check_say(c, RULE_KOPPELING_DIFFERS, ours, "this koppeling "
		    "with '%s' is %s here, but %s at %s: let it stand once",
		    met->text, ours->text, theirs->text, where);
	else if (key != NULL)
		check_say(c, RULE_KOPPELING_DIFFERS, ours, "the %s of this "
		    "koppeling with '%s' is '%s' here, but '%s' at %s: let it "
		    "stand once", key, met->text, ours->text, theirs->text,
		    where);
	else
		check_say(c, RULE_KOPPELING_TWICE, met, "the koppeling with "
		    "'%s' stands at %s too: once is enough", met->text,
		    where);
}

static void
check_one(struct check *c, uint32_t self, const struct value *item)
{
	const struct value *met = met_of(item);
	struct told *t;
	uint32_t other;

	if (value_is_unknown(met) || met->kind != VALUE_TEXT)
		return;
	other = index_number(c->index, KIND_OPGAVE, met->text);
	if (other == INDEX_NONE)
		return;
	if (other == self) {
		check_say(c, RULE_KOPPELING_ITSELF, met,
		    "'%s' is this opgave itself: take this koppeling out",
		    met->text);
		return;
	}
	t = told_of(c, self, other);
	if (t->item != NULL) {
		told_again(c, t, item);
		return;
	}
	t->doc = c->number;
	t->item = item;
}

void
check_koppelingen(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "koppelingen");
	const struct value *item;
	uint32_t self;

	if (field == NULL || c->id->kind != VALUE_TEXT)
		return;
	self = index_number(c->index, KIND_OPGAVE, c->id->text);
	if (self == INDEX_NONE ||
	    c->docs_of[KIND_OPGAVE][self] != c->number)
		return;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		check_one(c, self, item);
}
