#include <string.h>

#include "../base/text.h"
#include "../opgave/reason.h"
#include "survey.h"

/*
 * What is told, and what is not.  A wijk that only a hidden opgave names is not
 * told either: that it is there would say so.
 */

enum { FEW = 12 };	/* wijken that are all named when none is near */

bool
survey_may_tell(struct survey *s, const struct document *record)
{
	enum tri openbaar;
	struct fault f = { 0 };

	if (s->scope == SURVEY_ALL || record_kind(record) != KIND_OPGAVE)
		return true;
	if (!record_tri(record, value_get(record->root, "openbaar"), &openbaar,
	    &f)) {
		survey_fault(s, &f);
		return false;
	}
	return openbaar == TRI_YES;
}

void
survey_hide(struct survey *s, const struct document *record)
{
	const char *id = record_id(record);
	const char *titel = value_get_text(record->root, "titel");

	if (id != NULL)
		secrets_add_id(s->secrets, id);
	if (titel != NULL)
		secrets_add_titel(s->secrets, titel);
	s->unseen = arena_extend(s->arena, s->unseen, s->hidden,
	    sizeof(const struct document *));
	s->unseen[s->hidden++] = record;
}

/* The wijk of an item of `wijk`, when it is told. */
static struct survey_wijk *
wijk_of(struct survey *s, const struct names *wijken,
    const struct value *item)
{
	const char *id = item == NULL || item->kind != VALUE_TEXT ? NULL :
	    item->text;
	uint32_t n = names_find(wijken, id == NULL, id == NULL ? "" : id,
	    id == NULL ? 0 : strlen(id));

	return n == NAMES_NONE ? NULL : &s->wijken[n];
}

static void
count_hidden(struct survey *s, const struct names *wijken,
    const struct document *record)
{
	const struct value *field = value_get(record->root, "wijk");
	const struct value *item = record_first(field);
	struct survey_wijk *w, *last = NULL;

	do {
		w = wijk_of(s, wijken, item);
		if (w != NULL && w != last)
			w->hidden++;
		last = w;
		if (item != NULL)
			item = record_next(field, item);
	} while (item != NULL);
}

/* False: it names no wijk. */
static bool
share_gesprek(struct survey *s, const struct names *wijken,
    const struct document *record)
{
	const struct value *field = value_get(record->root, "wijk"), *item;
	struct survey_wijk *w;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		w = wijk_of(s, wijken, item);
		if (w == NULL || (w->gesprek_count > 0 &&
		    w->gesprekken[w->gesprek_count - 1] == record))
			continue;
		w->gesprekken = arena_extend(s->arena, w->gesprekken,
		    w->gesprek_count, sizeof(const struct document *));
		w->gesprekken[w->gesprek_count++] = record;
	}
	return record_first(field) != NULL;
}

/* The reason of an advies that a program made; people say what they want. */
static const char *
made_reason(const struct survey_opgave *o)
{
	return value_get(value_get(o->record->root, "advies"), "samen") == NULL
	    ? NULL : o->choice.reason;
}

/* What a reason names that is not told may be hidden elsewhere: in a file that
 * is not here, in a document that could not be read.  A number is none: a gate
 * may be called `minder dan 10`. */
static void
hide_strangers(struct survey *s)
{
	struct names *told = names_new(s->arena);
	const char *reason, *id;
	size_t i, size;

	for (i = 0; i < s->opgave_count; i++)
		names_add(told, 0, s->opgaven[i].id,
		    strlen(s->opgaven[i].id));
	for (i = 0; i < s->opgave_count; i++) {
		reason = made_reason(&s->opgaven[i]);
		while ((id = reason_next(&reason, &size)) != NULL)
			if (strspn(id, "0123456789") < size &&
			    names_find(told, 0, id, size) == NAMES_NONE)
				secrets_add_id(s->secrets, arena_copy(
				    s->arena, id, size));
	}
}

void
survey_settle(struct survey *s, const struct names *wijken)
{
	struct survey_choice *c;
	size_t i, kept = 0;

	for (i = 0; i < s->wijk_count; i++)
		if (s->wijken[i].id != NULL)
			secrets_allow(s->secrets, s->wijken[i].id);
	for (i = 0; i < s->hidden; i++)
		count_hidden(s, wijken, s->unseen[i]);
	for (i = 0; i < s->gesprek_count; i++)
		if (!share_gesprek(s, wijken, s->gesprekken[i]))
			s->gesprekken[kept++] = s->gesprekken[i];
	s->gesprek_count = kept;
	if (s->scope == SURVEY_PUBLIC) {
		hide_strangers(s);
		for (i = 0; i < s->opgave_count; i++)
			secrets_allow_titel(s->secrets, s->opgaven[i].titel);
	}
	for (i = 0; i < s->opgave_count; i++) {
		c = &s->opgaven[i].choice;
		c->reason = secrets_kept(s->secrets, s->arena,
		    SECRET_IN_PROGRAM, c->reason);
	}
}

static void
see_kader(const struct survey *s, const struct document *d, const char *field,
    struct survey_kaders *k)
{
	const char *kader = value_get_text(value_get(d->root, field), "kader");

	if (kader == NULL || strcmp(kader, s->kader->name) == 0)
		return;
	if (k->first == NULL)
		k->first = kader;
	else if (strcmp(kader, k->first) != 0)
		k->more = true;
}

/* When and with what its score and advies were made. */
void
survey_add_origin(struct survey *s, const struct survey_opgave *o)
{
	see_kader(s, o->record, "score", &s->other_kader);
	see_kader(s, o->record, "advies", &s->other_advies);
	if (!o->scored.known)
		return;
	if (!s->scored.known)
		s->scored = o->scored;
	if (o->scored.from < s->scored.from)
		s->scored.from = o->scored.from;
	if (o->scored.to > s->scored.to)
		s->scored.to = o->scored.to;
}

void
survey_narrow(struct survey *s, size_t wijk)
{
	const struct survey_opgave *o;
	size_t i;

	s->wijken = &s->wijken[wijk];
	s->wijk_count = 1;
	s->hidden = s->wijken[0].hidden;
	s->other_kader = s->other_advies = (struct survey_kaders){ NULL,
	    false };
	s->scored.known = false;
	s->faults_elsewhere = 0;
	for (i = 0; i < s->opgave_count; i++)
		s->faults_elsewhere += s->opgaven[i].faults;
	for (i = 0; i < s->wijken[0].opgave_count; i++) {
		o = s->wijken[0].opgaven[i];
		s->faults_elsewhere -= o->faults;
		if (o->standing <= SURVEY_OUT)
			survey_add_origin(s, o);
	}
}

bool
survey_only(struct survey *s, const char *id)
{
	size_t i;

	for (i = 0; i < s->wijk_count; i++)
		if (s->wijken[i].id != NULL &&
		    strcmp(s->wijken[i].id, id) == 0)
			break;
	if (i == s->wijk_count)
		return false;
	survey_narrow(s, i);
	return true;
}

const char *
survey_wijk_advice(const struct survey *s, const char *id)
{
	const char **ids = arena_array(s->arena, s->wijk_count, sizeof(*ids));
	size_t i, n = 0;

	for (i = 0; i < s->wijk_count; i++)
		if (s->wijken[i].id != NULL)
			ids[n++] = s->wijken[i].id;
	if (n == 0)
		return "there are no wijken";
	if (n > FEW && text_nearest(id, ids, n) == NULL)
		return arena_format(s->arena, "it is none of the %zu that "
		    "there are", n);
	return text_advice(s->arena, id, ids, n);
}
