#include <stdlib.h>
#include <string.h>

#include "../base/number.h"
#include "../opgave/fit.h"
#include "../opgave/names.h"
#include "../opgave/schema.h"
#include "survey.h"

/* What is known while they are read. */
struct links {
	struct survey *survey;
	struct names *ids, *pairs;
	struct survey_opgave **by_id;	/* the first with that id */
	struct survey_link **by_pair;	/* the first between those two */
	size_t count;
	struct survey_link **all;	/* as they came */
	const struct schema *effect;
};

const char *
survey_said(const struct survey_link *link, const char *key, size_t *side)
{
	const char *text;

	*side = link->side;
	text = value_get_text(link->items[*side], key);
	if (text == NULL) {
		*side = 1 - link->side;
		text = value_get_text(link->items[*side], key);
	}
	return text;
}

int
survey_link_order(const void *pa, const void *pb)
{
	const struct survey_link *a = *(struct survey_link *const *)pa;
	const struct survey_link *b = *(struct survey_link *const *)pb;
	int order;

	if (a->hinders != b->hinders)
		return a->hinders ? 1 : -1;
	if (a->status != b->status)
		return a->status < b->status ? -1 : 1;
	if (a->sterkte.known != b->sterkte.known)
		return a->sterkte.known ? -1 : 1;
	if (a->sterkte.low != b->sterkte.low)
		return a->sterkte.low > b->sterkte.low ? -1 : 1;
	order = strcmp(a->from->id, b->from->id);
	if (order == 0)
		order = strcmp(a->to_id, b->to_id);
	return order != 0 ? order : (a->place > b->place) -
	    (a->place < b->place);
}

/* What cannot be read counts as a proposal: it is still to be talked over. */
static enum survey_status
status_of(struct survey *s, const struct document *record,
    const struct value *item)
{
	const char *status = value_get_text(item, "status");

	survey_choice(s, s->link_states, record, value_get(item, "status"));
	if (status != NULL && record_is_word(status, "bevestigd"))
		return SURVEY_CONFIRMED;
	if (status != NULL && record_is_word(status, "afgewezen"))
		return SURVEY_REJECTED;
	return SURVEY_PROPOSED;
}

static struct survey_opgave *
opgave_of(const struct links *l, const char *id)
{
	uint32_t n = names_find(l->ids, 0, id, strlen(id));

	return n == NAMES_NONE ? NULL : l->by_id[n];
}

/* What people said weighs more than a proposal, and no more than yes. */
static void
merge(struct survey_link *link, enum survey_status status,
    struct range sterkte)
{
	link->contradiction = link->status != status &&
	    link->status != SURVEY_PROPOSED && status != SURVEY_PROPOSED;
	if (status == SURVEY_REJECTED ||
	    (status == SURVEY_CONFIRMED && link->status == SURVEY_PROPOSED)) {
		if (link->status != status)
			link->side = 1;
		link->status = status;
	}
	if (!link->sterkte.known)
		link->sterkte = sterkte;
}

static void
add_end(struct links *l, struct survey_opgave *o, struct survey_link *link)
{
	struct survey_end *end = arena_alloc(l->survey->arena, sizeof(*end));

	end->link = link;
	end->next = o->links;
	o->links = end;
}

/* The slot of the first link between these two. */
static struct survey_link **
slot_of(struct links *l, const struct survey_opgave *a,
    const struct survey_opgave *b)
{
	const struct survey_opgave *pair[2] = { a < b ? a : b, a < b ? b : a };
	uint32_t n = names_add(l->pairs, 0, pair, sizeof(pair));

	if (n == l->count) {
		l->by_pair = arena_extend(l->survey->arena, l->by_pair, n,
		    sizeof(struct survey_link *));
		l->by_pair[n] = NULL;
		l->count++;
	}
	return &l->by_pair[n];
}

static void
read_link(struct links *l, struct survey_opgave *o, const struct value *item)
{
	const char *met = record_item_text(item, "met", "met");
	struct survey_link *link, **slot = NULL;
	struct range sterkte;
	struct survey_opgave *to;
	enum survey_status status;
	struct fault f = { 0 };

	status = status_of(l->survey, o->record, item);
	if (met == NULL)
		met = "?";
	if (!record_points(o->record, value_get(item, "sterkte"), &sterkte,
	    &f))
		survey_fault(l->survey, &f);
	to = opgave_of(l, met);
	if (to == NULL && l->survey->scope == SURVEY_PUBLIC) {
		/* it may be of a record that is hidden elsewhere */
		if (record_is_id(met))
			secrets_add_id(l->survey->secrets, met);
		return;
	}
	if (to != NULL) {
		slot = slot_of(l, o, to);
		link = *slot;
		if (link != NULL && link->to == o && to != o &&
		    link->items[1] == NULL) {
			link->items[1] = item;
			merge(link, status, sterkte);
			return;
		}
	}
	link = arena_alloc(l->survey->arena, sizeof(*link));
	link->from = o;
	link->to = to;
	link->to_id = met;
	link->status = status;
	link->sterkte = sterkte;
	link->items[0] = item;
	link->place = l->survey->link_count++;
	if (slot != NULL && *slot == NULL)
		*slot = link;
	link->again = slot != NULL && *slot != link;
	l->all = arena_extend(l->survey->arena, l->all, link->place,
	    sizeof(struct survey_link *));
	l->all[link->place] = link;
}

static void
mistaken_effect(const struct links *l, struct survey_link *link, size_t side)
{
	const struct document *record = side == 0 ? link->from->record :
	    link->to->record;
	struct fault f = { 0 };
	struct fit fit = { .arena = l->survey->arena, .fault = &f };

	fit_text(&fit, l->effect, l->effect->name, link->effect,
	    document_place(record, value_get(link->items[side],
	    l->effect->name)));
	survey_fault(l->survey, &f);
	link->effect = "?";
}

/* Do these two gain by each other, or are they in each other's way? */
static void
read_effect(const struct links *l, struct survey_link *link)
{
	size_t side;
	int64_t n;

	link->effect = survey_said(link, l->effect->name, &side);
	if (link->effect == NULL)
		return;
	if (!schema_reads(l->effect, link->effect)) {
		mistaken_effect(l, link, side);
		return;
	}
	link->hinders = link->status != SURVEY_REJECTED &&
	    *link->effect == '-' &&
	    (!number_read(link->effect, &n) || n < 0);
}

/* Each opgave gets its links in the order in which they are told. */
static void
hand_out(struct links *l)
{
	size_t i, count = l->survey->link_count;
	struct survey_link *link;

	for (i = 0; i < count; i++)
		read_effect(l, l->all[i]);
	if (count > 0)
		qsort(l->all, count, sizeof(*l->all), survey_link_order);
	for (i = count; i-- > 0;) {
		link = l->all[i];
		add_end(l, link->from, link);
		if (link->to != NULL && link->to != link->from)
			add_end(l, link->to, link);
	}
}

void
survey_read_links(struct survey *s)
{
	struct links l = { 0 };
	const struct value *field, *item;
	struct survey_opgave *o;
	size_t i;
	uint32_t n;

	l.survey = s;
	l.effect = schema_find(KIND_OPGAVE, "koppelingen.effect");
	l.ids = names_new(s->arena);
	l.pairs = names_new(s->arena);
	l.by_id = arena_array(s->arena, s->opgave_count, sizeof(*l.by_id));
	for (i = 0; i < s->opgave_count; i++) {
		o = &s->opgaven[i];
		n = names_add(l.ids, 0, o->id, strlen(o->id));
		if (l.by_id[n] == NULL)
			l.by_id[n] = o;
	}
	for (i = 0; i < s->opgave_count; i++) {
		o = &s->opgaven[i];
		field = o->koppelingen;
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			read_link(&l, o, item);
	}
	hand_out(&l);
}
