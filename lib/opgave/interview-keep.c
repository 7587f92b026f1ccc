#include <string.h>

#include "insert.h"
#include "interview-private.h"

/* The wijk is asked once. */
static void
keep_wijk(struct interview *v)
{
	struct position p = { sheet_find(v->sheet, "wijk"), 0 };

	v->wijk = sheet_get(v->sheet, p);
}

void
interview_begin_opgaven(struct interview *v, const char *gesprek)
{
	v->gesprek = gesprek;
	keep_wijk(v);
	interview_begin_opgave(v);
}

void
interview_keep(struct interview *v, struct buffer *out)
{
	struct document **old = v->records;

	if (v->count == v->room) {
		v->room = 2 * v->room + 8;
		v->records = arena_array(v->arena, v->room, sizeof(*old));
		if (old != NULL)
			memcpy(v->records, old, v->count * sizeof(*old));
	}
	v->records[v->count++] = v->draft;
	index_add(v->setup.ids, v->draft);
	keep_wijk(v);
	buffer_format(out, "Genoteerd: %s\n", record_id(v->draft));
	if (v->sheet->kind == KIND_OPGAVE)
		v->stage = v->single ? INTERVIEW_OVER : INTERVIEW_MORE;
	else if (v->setup.scope == INTERVIEW_GESPREK)
		v->stage = INTERVIEW_OVER;
	else
		interview_begin_opgaven(v, record_id(v->draft));
}

/* Point the opgaven to the gesprek under its new id. */
static void
rename_gesprek(struct interview *v, const char *old, const char *new)
{
	struct value *bron, *item, *id;
	size_t i;

	for (i = 0; i < v->count; i++) {
		bron = value_get(v->records[i]->root, "bron");
		if (record_kind(v->records[i]) != KIND_OPGAVE || bron == NULL)
			continue;
		item = bron->kind == VALUE_LIST ? bron->first : bron;
		id = value_get(item, "gesprek");
		if (id != NULL && id->kind == VALUE_TEXT &&
		    strcmp(id->text, old) == 0)
			value_swap(item, id, value_plain(v->arena, new));
	}
}

bool
interview_settle(struct interview *v, struct index *ids, struct fault *f)
{
	enum kind kind;
	const char *old;
	size_t i;

	for (i = 0; i < v->count; i++) {
		struct document *d = v->records[i];

		kind = record_kind(d);
		old = record_id(d);
		if (index_get(ids, kind, old) != NULL) {
			if (kind == KIND_GESPREK || !v->named)
				value_unlink(d->root, d->root->first);
			if (!insert_id(d, kind, ids, f))
				return false;
			if (kind == KIND_GESPREK)
				rename_gesprek(v, old, record_id(d));
		}
		index_add(ids, d);
	}
	return true;
}
