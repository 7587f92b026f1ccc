#include <stdlib.h>
#include <string.h>

#include "../opgave/names.h"
#include "../opgave/schema.h"
#include "../opgave/word.h"
#include "survey.h"

enum { RECENT = 8 };	/* faults that a new one may repeat */

static bool
is_same(const struct fault *a, const struct fault *b)
{
	return a->place.file == b->place.file &&
	    a->place.line == b->place.line &&
	    a->place.column == b->place.column && strcmp(a->text, b->text) == 0;
}

void
survey_fault(struct survey *s, const struct fault *f)
{
	size_t i;

	/* a field that is read for two reasons is read twice in a row */
	for (i = s->fault_count; i > 0 && i + RECENT > s->fault_count; i--)
		if (is_same(&s->faults[i - 1], f))
			return;
	s->faults = arena_extend(s->arena, s->faults, s->fault_count,
	    sizeof(*s->faults));
	s->faults[s->fault_count++] = *f;
}

bool
survey_word(struct survey *s, const char *list, const struct document *record,
    const struct value *v)
{
	struct fault f = { 0 };

	if (word_known(s->words, list, record, v, &f))
		return true;
	survey_fault(s, &f);
	return false;
}

bool
survey_choice(struct survey *s, const char *const *choices,
    const struct document *record, const struct value *v)
{
	struct fault f = { 0 };

	if (word_chosen(choices, record, v, &f))
		return true;
	survey_fault(s, &f);
	return false;
}

/* The wijk of an id, made when it is new.  Pointers to wijken are not kept
 * while they are read: the array may move. */
static struct survey_wijk *
wijk_of(struct survey *s, struct names *ids, const char *id)
{
	uint32_t n = names_add(ids, id == NULL, id == NULL ? "" : id,
	    id == NULL ? 0 : strlen(id));

	if (n == s->wijk_count) {
		s->wijken = arena_extend(s->arena, s->wijken, n,
		    sizeof(*s->wijken));
		s->wijken[n].id = id;
		s->wijk_count++;
	}
	return &s->wijken[n];
}

static void
add_opgave(struct survey *s, struct survey_wijk *w, struct survey_opgave *o)
{
	if (w->opgave_count > 0 && w->opgaven[w->opgave_count - 1] == o)
		return;
	w->opgaven = arena_extend(s->arena, w->opgaven, w->opgave_count,
	    sizeof(struct survey_opgave *));
	w->opgaven[w->opgave_count++] = o;
}

static void
add_afspraken(struct survey *s, struct survey_wijk *w,
    struct survey_afspraak *all, size_t count)
{
	size_t i, had = w->afspraak_count;

	/* a wijk that is named twice */
	if (had > 0 && count > 0 && w->afspraken[had - 1] == &all[count - 1])
		return;
	for (i = 0; i < count; i++) {
		w->afspraken = arena_extend(s->arena, w->afspraken,
		    w->afspraak_count, sizeof(struct survey_afspraak *));
		w->afspraken[w->afspraak_count++] = &all[i];
	}
}

/* Each wijk that a record names gets its opgave and its afspraken; o is NULL
 * for a gesprek. */
static void
share(struct survey *s, struct names *ids, const struct document *record,
    struct survey_opgave *o, struct survey_afspraak *afspraken, size_t count)
{
	const struct value *field = value_get(record->root, "wijk");
	const struct value *item = record_first(field);
	struct survey_wijk *w;

	do {
		w = wijk_of(s, ids, item == NULL ||
		    item->kind != VALUE_TEXT ? NULL : item->text);
		if (o != NULL)
			add_opgave(s, w, o);
		add_afspraken(s, w, afspraken, count);
		if (item != NULL)
			item = record_next(field, item);
	} while (item != NULL);
}

static int
by_standing(const void *pa, const void *pb)
{
	const struct survey_opgave *a = *(struct survey_opgave *const *)pa;
	const struct survey_opgave *b = *(struct survey_opgave *const *)pb;
	int order;

	if (a->standing != b->standing)
		return a->standing < b->standing ? -1 : 1;
	if (a->score.known != b->score.known)
		return a->score.known ? -1 : 1;
	if (a->score.low != b->score.low)
		return a->score.low > b->score.low ? -1 : 1;
	order = strcmp(a->id, b->id);
	return order != 0 ? order : (a > b) - (a < b);
}

static int
by_date(const void *pa, const void *pb)
{
	const struct survey_afspraak *a = *(struct survey_afspraak *const *)pa;
	const struct survey_afspraak *b = *(struct survey_afspraak *const *)pb;

	if (a->open != b->open)
		return a->open ? -1 : 1;
	if (a->by.known != b->by.known)
		return a->by.known ? -1 : 1;
	if (a->by.to != b->by.to)
		return a->by.to < b->by.to ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

static void
add_links(struct survey *s, struct survey_wijk *w, struct survey_opgave *o)
{
	struct survey_end *end;

	for (end = o->links; end != NULL; end = end->next) {
		if (end->link->seen == w)
			continue;
		end->link->seen = w;
		w->links = arena_extend(s->arena, w->links, w->link_count,
		    sizeof(struct survey_link *));
		w->links[w->link_count++] = end->link;
	}
}

static void
order_wijk(struct survey *s, struct survey_wijk *w)
{
	size_t i;

	for (i = 0; i < w->opgave_count; i++)
		add_links(s, w, w->opgaven[i]);
	if (w->opgave_count > 0)
		qsort(w->opgaven, w->opgave_count, sizeof(*w->opgaven),
		    by_standing);
	if (w->link_count > 0)
		qsort(w->links, w->link_count, sizeof(*w->links),
		    survey_link_order);
	if (w->afspraak_count > 0)
		qsort(w->afspraken, w->afspraak_count, sizeof(*w->afspraken),
		    by_date);
}

static void
read_wijk(struct survey *s, struct survey_wijk *w,
    const struct document *record)
{
	const struct value *aanpak = value_get(record->root, "aanpak");
	struct fault f = { 0 };

	w->record = record;
	if (!record_period(record, value_get(aanpak, "periode"), &w->periode,
	    &f))
		survey_fault(s, &f);
	if (!record_date(record, value_get(aanpak, "besluitmoment"),
	    &w->besluit, &f))
		survey_fault(s, &f);
	w->works = survey_read_works(s, record, value_get(record->root,
	    "plannen"), &w->work_count);
}

/* Kaders and woordenlijsten are not told of. */
static bool
is_double(struct survey *s, const struct document *record)
{
	enum kind kind = record_kind(record);
	const struct document *first;
	struct place place;
	const char *id;
	bool told;
	struct fault f = { 0 };

	if (kind != KIND_OPGAVE && kind != KIND_GESPREK && kind != KIND_WIJK)
		return false;
	first = index_add(s->ids, record);
	if (first == NULL)
		return false;
	id = record_id(record);
	place = document_place(first, value_get(first->root,
	    record_kind_name(kind)));
	fault_set(&f, document_place(record, value_get(record->root,
	    record_kind_name(kind))), "%s '%s' is there already, at %s:%zu; "
	    "only the first one is told", record_kind_name(kind), id,
	    fault_file(place.file), place.line);
	s->doubles = arena_extend(s->arena, s->doubles, s->double_count,
	    sizeof(*s->doubles));
	told = survey_may_tell(s, record) && survey_may_tell(s, first);
	s->doubles[s->double_count++] = told ? id : "?";
	survey_fault(s, &f);
	return true;
}

static void
read_record(struct survey *s, struct names *wijken,
    const struct document *record)
{
	struct survey_afspraak *afspraken;
	struct survey_opgave *o;
	struct survey_wijk *w;
	size_t count, faults = s->fault_count;

	if (is_double(s, record)) {
		if (!survey_may_tell(s, record))
			secrets_add_titel(s->secrets,
			    value_get_text(record->root, "titel"));
		return;
	}
	if (!survey_may_tell(s, record)) {
		survey_hide(s, record);
		return;
	}
	switch (record_kind(record)) {
	case KIND_OPGAVE:
		o = &s->opgaven[s->opgave_count++];
		survey_read_opgave(s, o, record);
		o->faults = s->fault_count - faults;
		share(s, wijken, record, o, o->afspraken, o->afspraak_count);
		break;
	case KIND_GESPREK:
		s->gesprekken = arena_extend(s->arena, s->gesprekken,
		    s->gesprek_count, sizeof(const struct document *));
		s->gesprekken[s->gesprek_count++] = record;
		if (s->scope == SURVEY_PUBLIC)
			break;
		afspraken = survey_read_afspraken(s, record,
		    value_get(record->root, "afspraken"), &count);
		if (count > 0)
			share(s, wijken, record, NULL, afspraken, count);
		break;
	case KIND_WIJK:
		w = wijk_of(s, wijken, record_id(record));
		if (w->record == NULL)
			read_wijk(s, w, record);
		break;
	default:
		break;
	}
}

/* Of what goes along, as was chosen or else advised. */
static void
read_clashes(struct survey *s)
{
	static const enum clash_fate fates[SURVEY_FATES] = {
		[SURVEY_NOT_CHOSEN] = CLASH_NOT_CHOSEN,
		[SURVEY_TAKEN] = CLASH_IN,
		[SURVEY_LATER] = CLASH_OUT,
		[SURVEY_LEFT] = CLASH_OUT
	};
	struct clash_opgave *all;
	bool any = false;
	size_t i;

	for (i = 0; i < s->opgave_count && !any; i++)
		any = s->opgaven[i].fate == SURVEY_TAKEN;
	if (!any)
		return;
	all = arena_array(s->arena, s->opgave_count, sizeof(*all));
	for (i = 0; i < s->opgave_count; i++)
		all[i] = (struct clash_opgave){ s->opgaven[i].record,
		    fates[s->opgaven[i].fate] };
	s->clashes = clash_read(s->arena, s->words, all, s->opgave_count);
}

static const char *const *
choices(const char *path)
{
	return schema_find(KIND_OPGAVE, path)->choices;
}

struct survey *
survey_read(struct arena *a, struct document *const *records, size_t count,
    const struct kader *kader, const struct words *words, int32_t day,
    enum survey_scope scope)
{
	struct survey *s = arena_alloc(a, sizeof(*s));
	struct names *wijken = names_new(a);
	struct fault unsaid;
	size_t i;

	s->arena = a;
	s->scope = scope;
	s->secrets = secrets_new(a);
	s->ids = index_new(a);
	s->kader = kader;
	s->words = words;
	s->score_states = choices("score.status");
	s->afspraak_states = choices("afspraken.stand");
	s->link_states = choices("koppelingen.status");
	s->outcomes = choices("advies.uitkomst");
	s->decisions = choices("keuze.besluit");
	s->phases = choices("keuze.fase");
	s->figures = wijken_new(a);
	s->stale = stale_read(a, words, records, count);
	s->day = day;
	s->opgaven = arena_array(a, count, sizeof(*s->opgaven));
	for (i = 0; i < count; i++)
		if (record_kind(records[i]) == KIND_WIJK)
			/* a figure that cannot be read is told by who scores */
			(void)wijken_add(s->figures, records[i], &unsaid);
	for (i = 0; i < count; i++) {
		s->refused += records[i]->refused != NULL;
		read_record(s, wijken, records[i]);
	}
	read_clashes(s);
	survey_read_links(s);
	survey_settle(s, wijken);
	for (i = 0; i < s->wijk_count; i++)
		order_wijk(s, &s->wijken[i]);
	survey_read_groups(s);
	return s;
}
