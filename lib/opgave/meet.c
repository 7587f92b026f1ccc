#include "meet.h"

#include <stdlib.h>
#include <string.h>

#include "record.h"
#include "word.h"

static void
free_reading(void *meet)
{
	struct meet *m = meet;

	arena_free(m->reading);
	m->reading = NULL;
}

struct meet *
meet_new(struct arena *a, struct meet_options options)
{
	struct meet *m = arena_alloc(a, sizeof(*m));

	m->arena = a;
	m->reading = arena_new();
	arena_at_end(a, free_reading, m);
	buffer_free_with(&m->gathered, a);
	m->options = options;
	m->index = index_new(a);
	m->names = area_names_new(a, options.words);
	m->party_names = party_names_new(a, options.words);
	m->busy = busy_new(a);
	m->purpose_names = purpose_names_new(a, options.words);
	m->names.lists = m->party_names.lists = m->purpose_names.lists =
	    m->reading;
	return m;
}

/* The fields that matter here, found in one go. */
struct fields {
	const struct value *stand, *aard, *wijk, *gebied, *plannen, *partijen,
	    *onderwerp, *maatregelen, *koppelingen;
};

static struct fields
look(const struct document *record)
{
	struct fields found = { 0 };
	const struct value *v;

	for (v = record->root->first; v != NULL; v = v->next)
		if (strcmp(v->key, "stand") == 0)
			found.stand = v;
		else if (strcmp(v->key, "aard") == 0)
			found.aard = v;
		else if (strcmp(v->key, "wijk") == 0)
			found.wijk = v;
		else if (strcmp(v->key, "gebied") == 0)
			found.gebied = v;
		else if (strcmp(v->key, "plannen") == 0)
			found.plannen = v;
		else if (strcmp(v->key, "partijen") == 0)
			found.partijen = v;
		else if (strcmp(v->key, "onderwerp") == 0)
			found.onderwerp = v;
		else if (strcmp(v->key, "maatregelen") == 0)
			found.maatregelen = v;
		else if (strcmp(v->key, "koppelingen") == 0)
			found.koppelingen = v;
	return found;
}

static bool
unreadable(struct meet_opgave *o)
{
	o->state = MEET_UNKNOWN;
	o->areas.count = o->plans.count = o->parties.count = 0;
	o->purpose = (struct purpose){ 0 };
	return false;
}

static void
read_koppelingen(struct meet_opgave *o, const struct value *field)
{
	o->takes_item = record_is_unknown(field) ||
	    (field->kind == VALUE_LIST && !record_is_none(field));
	o->said = (uint32_t)record_count(field);
}

static bool
read_opgave(struct meet *m, struct meet_opgave *o, struct fault *f)
{
	const struct words *words = m->options.words;
	struct fields found = look(o->record);

	read_koppelingen(o, found.koppelingen);
	o->state = found.stand == NULL || words_is_open(words, o->record) ?
	    MEET_OPEN : MEET_CLOSED;
	o->aanpak = found.aard != NULL && words_is_aanpak(words, o->record);
	if ((found.stand != NULL || found.aard != NULL) &&
	    !word_settles(words, o->record, f))
		return unreadable(o);
	if (!word_koppelingen_known(o->record, found.koppelingen, f))
		return unreadable(o);
	if (o->state != MEET_OPEN)
		return true;
	if (area_read(&m->names, o->record, found.wijk, found.gebied,
	    &o->areas, f) && plan_read(m->reading, words, o->record,
	    found.plannen, &o->plans, f) && party_read(&m->party_names,
	    o->record, found.partijen, found.plannen, &o->areas,
	    &o->parties, f) && purpose_read(&m->purpose_names, o->record,
	    found.onderwerp, found.maatregelen, &o->purpose, f))
		return true;
	return unreadable(o);
}

static bool
claimed_twice(struct meet *m, struct meet_opgave *o, const struct document *d,
    struct fault *f)
{
	struct document first = *o->record;	/* awake, if that rests */
	const struct value *id;
	struct place there;

	if (first.resting)
		document_wake(&first, m->arena);
	id = value_get(first.root, "opgave");
	there = id == NULL ? first.place : document_place(&first, id);
	unreadable(o);
	return fault_set(f, document_place(d, value_get(d->root, "opgave")),
	    "opgave '%s' is there already, at %s:%zu; neither is linked",
	    o->id, fault_file(there.file), there.line);
}

static struct meet_opgave *
new_opgave(struct meet *m)
{
	static const struct meet_opgave none;

	buffer_add(&m->gathered, (const void *)&none, sizeof(none));
	m->all = (void *)m->gathered.bytes;
	return &m->all[m->count++];
}

bool
meet_add(struct meet *m, struct document *d, struct fault *f)
{
	const struct document *first;
	struct meet_opgave *o;

	if (!record_named(d, f))
		return false;
	first = index_add(m->index, d);
	if (first != NULL)
		return claimed_twice(m, &m->all[index_number(m->index,
		    KIND_OPGAVE, record_id(d))], d, f);
	o = new_opgave(m);
	o->record = d;
	o->id = index_id(m->index, KIND_OPGAVE, m->count - 1);
	return read_opgave(m, o, f);
}

void
meet_add_wijk(struct meet *m, const struct document *d)
{
	struct document wijk = *d;	/* awake, if that rests */
	const char *name;

	if (wijk.resting)
		document_wake(&wijk, m->arena);
	name = value_get_text(wijk.root, "naam");
	if (name != NULL && record_id(&wijk) != NULL)
		area_name_wijk(&m->names, record_id(&wijk), name);
}

struct order {
	uint64_t start;		/* the first bytes of the id, for speed */
	const char *id;
	uint32_t number;	/* in the index */
};

static int
by_id(const void *left, const void *right)
{
	const struct order *a = left, *b = right;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return strcmp(a->id, b->id);
}

static uint64_t
first_bytes(const char *id)
{
	uint64_t n = 0;
	int i;

	for (i = 0; i < 8; i++) {
		n = n << 8 | (unsigned char)*id;
		if (*id != '\0')
			id++;
	}
	return n;
}

/* Number them, and put each at its number; numbers[i] is where the one at i
 * goes. */
static void
sort(struct meet *m)
{
	struct arena *scratch = arena_new();
	struct order *order = arena_array(scratch, m->count, sizeof(*order));
	bool *done = arena_array(scratch, m->count, sizeof(*done));
	struct meet_opgave moves, other;
	uint32_t i, to;

	for (i = 0; i < m->count; i++)
		order[i] = (struct order){ first_bytes(m->all[i].id),
		    m->all[i].id, i };
	if (m->count > 1)
		qsort(order, m->count, sizeof(*order), by_id);
	for (i = 0; i < m->count; i++)
		m->numbers[order[i].number] = i;
	for (i = 0; i < m->count; i++) {
		moves = m->all[i];
		for (to = m->numbers[i]; !done[to]; to = m->numbers[to]) {
			other = m->all[to];
			m->all[to] = moves;
			moves = other;
			done[to] = true;
		}
	}
	arena_free(scratch);
}

static void *
copy(struct meet *m, const void *all, size_t size)
{
	return size == 0 ? NULL : memcpy(arena_take(m->arena, size), all,
	    size);
}

/* What a search reads of one lies together then, and in the order in which it
 * is searched: with a million, most of the time went to fetching it. */
static void
pack(struct meet *m, struct meet_opgave *o)
{
	struct purpose *p = &o->purpose;

	o->areas.all = copy(m, o->areas.all, o->areas.count *
	    sizeof(*o->areas.all));
	o->plans.all = copy(m, o->plans.all, o->plans.count *
	    sizeof(*o->plans.all));
	o->parties.all = copy(m, o->parties.all, o->parties.count *
	    sizeof(*o->parties.all));
	p->needs = copy(m, p->needs, p->need_count * sizeof(*p->needs));
	p->measures = copy(m, p->measures, p->measure_count *
	    sizeof(*p->measures));
}

void
meet_sort(struct meet *m)
{
	uint32_t i;

	m->numbers = arena_array(m->arena, m->count, sizeof(*m->numbers));
	m->spoken = arena_array(m->arena, m->count, sizeof(*m->spoken));
	sort(m);
	for (i = 0; i < m->count; i++) {
		pack(m, &m->all[i]);
		area_settle(&m->names, &m->all[i].areas);
		party_count(&m->party_names, &m->all[i].areas,
		    &m->all[i].parties);
		busy_add(m->busy, i, &m->all[i].areas, &m->all[i].plans);
	}
	free_reading(m);
	busy_settle(m->busy);
	for (i = 0; i < m->count; i++)
		party_settle(&m->party_names, &m->all[i].parties);
}

uint32_t
meet_number(const struct meet *m, const char *id)
{
	uint32_t n = index_number(m->index, KIND_OPGAVE, id);

	return n == INDEX_NONE ? INDEX_NONE : m->numbers[n];
}

uint64_t
meet_pair_key(uint32_t a, uint32_t b)
{
	return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

void
meet_tell(struct meet *m, uint32_t a, uint32_t b)
{
	m->told = arena_grow(m->arena, m->told, m->told_count, &m->told_room,
	    sizeof(*m->told));
	m->told[m->told_count++] = meet_pair_key(a, b);
	m->spoken[a] = m->spoken[b] = true;
}

static int
by_number(const void *left, const void *right)
{
	const uint64_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

void
meet_told_sort(struct meet *m)
{
	if (m->told_count > 1)
		qsort(m->told, m->told_count, sizeof(*m->told), by_number);
}

bool
meet_is_told(const struct meet *m, uint32_t a, uint32_t b)
{
	uint64_t pair = meet_pair_key(a, b);

	return m->spoken[a] && m->spoken[b] &&
	    bsearch(&pair, m->told, m->told_count, sizeof(pair),
	    by_number) != NULL;
}
