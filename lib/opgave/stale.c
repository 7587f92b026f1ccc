#include "stale.h"

#include <stdlib.h>
#include <string.h>

#include "basis.h"
#include "names.h"
#include "pool.h"
#include "score.h"
#include "word.h"

static const char *const fields[STALE_FIELDS] = {
	[STALE_RANG] = "rang", [STALE_ADVIES] = "advies"
};

/* An opgave; of one id the first. */
struct entry {
	const struct document *doc;
	uint32_t number;	/* of the document */
	uint32_t wijk;
	bool pending;		/* open, and not the wijkaanpak's own work */
	bool takes[STALE_FIELDS];	/* would it get one? */
	const struct value *has[STALE_FIELDS];	/* with prints; or NULL */
	bool own[STALE_FIELDS];
};

struct wijk {
	size_t seen;		/* opgaven that name it */
	struct stale_wijk fields[STALE_FIELDS];
	const struct value *has[STALE_FIELDS];	/* that of the first */
	uint64_t sum;		/* of what its advies are made from */
};

struct stale {
	struct arena *arena;
	const struct words *words;
	struct index *ids;
	struct entry *entries;	/* by number of the id */
	size_t count;
	struct names *names;
	struct wijk *wijken;
	size_t room;
	bool any[STALE_FIELDS];	/* does one have prints? */
};

static uint32_t
wijk_of(struct stale *s, const char *id)
{
	uint32_t n = names_add(s->names, 0, id, strlen(id));

	if (n >= s->room)
		s->wijken = arena_grow(s->arena, s->wijken, n, &s->room,
		    sizeof(*s->wijken));
	return n;
}

/* The text of a member that a program wrote. */
static const char *
said(const struct value *map, const char *key)
{
	const char *text = value_get_text(map, key);

	return text == NULL ? "" : text;
}

static bool
is_said(const struct value *map, const char *key, const char *text)
{
	return strcmp(said(map, key), text) == 0;
}

/* --- what there is -------------------------------------------------------- */

static void
count(struct stale *s, const char *id)
{
	uint32_t n = wijk_of(s, id);	/* the array may move */

	s->wijken[n].seen++;
}

static void
see(struct stale *s, const struct document *d)
{
	const struct value *field = value_get(d->root, "wijk"), *item;

	if (record_first(field) == NULL)
		count(s, "");
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT)
			count(s, item->text);
}

/* What becomes of an opgave with that score. */
static void
look_at_score(struct entry *e)
{
	const struct value *score = value_get(e->doc->root, "score");
	const char *status = value_get_text(score, "status");
	bool out;

	if (status == NULL)
		return;
	out = record_is_word(status, "valt af");
	e->takes[STALE_ADVIES] = out || record_is_word(status, "telt") ||
	    record_is_word(status, "onzeker");
	e->takes[STALE_RANG] = e->takes[STALE_ADVIES] && !out;
}

static void
take(struct stale *s, const struct document *d, uint32_t number)
{
	struct fault unsaid = { .set = false };
	struct entry *e = &s->entries[s->count];
	const struct value *v;
	int i;

	*e = (struct entry){ .doc = d, .number = number };
	e->wijk = wijk_of(s, pool_first_wijk(d));
	e->pending = word_settles(s->words, d, &unsaid) &&
	    score_applies(s->words, d);
	if (e->pending)
		look_at_score(e);
	for (i = 0; i < STALE_FIELDS; i++) {
		v = value_get(d->root, fields[i]);
		if (*said(v, "samen") == '\0')
			continue;
		e->has[i] = v;
		if (!e->pending)
			continue;
		s->any[i] = true;
		if (s->wijken[e->wijk].has[i] == NULL)
			s->wijken[e->wijk].has[i] = v;
	}
	s->count++;
}

/* --- what it was made from ------------------------------------------------ */

/* The ends of all; only those that have, or would get, an advies speak, and the
 * wijkaanpak's own work. */
static struct bond_end *
read_bonds(struct stale *s)
{
	static const struct bond_ear nobody = { NULL, NULL };
	struct bond_end *ends = arena_array(s->arena, s->count,
	    sizeof(*ends));
	const struct entry *e;
	size_t i;

	for (i = 0; i < s->count; i++) {
		e = &s->entries[i];
		ends[i] = (struct bond_end){ .record = e->doc,
		    .id = record_id(e->doc), .speaks =
		    e->takes[STALE_ADVIES] || (words_is_aanpak(s->words,
		    e->doc) && words_is_open(s->words, e->doc)) };
	}
	bond_read(s->arena, NULL, s->ids, NULL, ends, s->count, &nobody);
	return ends;
}

static const char *
wijk_name(const struct entry *e)
{
	return pool_first_wijk(e->doc);
}

static bool
has_budget(const struct value *advies)
{
	return *said(advies, "budget") != '\0';
}

static void
judge_own(struct stale *s, struct entry *e, enum stale_field field,
    uint64_t now)
{
	e->own[field] = !is_said(e->has[field], "van",
	    basis_text(s->arena, now));
}

/* Who places and chooses refuses a score by another kader than that of the
 * others. */
static bool
has_kader(const struct entry *e, const struct value *of)
{
	return is_said(value_get(e->doc->root, "score"), "kader", said(of,
	    "kader"));
}

static void
look_at_rang(struct stale *s, struct entry *e)
{
	const struct value *first = s->wijken[e->wijk].has[STALE_RANG];

	if (e->has[STALE_RANG] != NULL && e->pending)
		judge_own(s, e, STALE_RANG, basis_rang(e->doc,
		    wijk_name(e)));
	if (first != NULL)
		e->takes[STALE_RANG] &= has_kader(e, value_get(first->parent,
		    "score"));
}

/* It is held against its own advies, and counts in the whole as that of the
 * first was made. */
static void
look_at_advies(struct stale *s, struct entry *e, const struct bond_end *ends)
{
	const struct value *has = e->has[STALE_ADVIES];
	struct wijk *w = &s->wijken[e->wijk];
	const struct value *first = w->has[STALE_ADVIES];
	uint64_t now;

	if (has != NULL && e->pending && basis_advies(e->doc, s->words,
	    wijk_name(e), has_budget(has), &now))
		judge_own(s, e, STALE_ADVIES, now);
	if (first == NULL)
		return;
	e->takes[STALE_ADVIES] &= has_kader(e, first);
	if (!e->takes[STALE_ADVIES])
		return;
	if (!basis_advies(e->doc, s->words, wijk_name(e), has_budget(first),
	    &now))
		e->takes[STALE_ADVIES] = false;
	else
		w->sum += basis_share_bonds(now, value_get_text(has,
		    "gevraagd"), s->words, ends, &ends[e - s->entries],
		    wijk_name(e));
}

/* --- what is to be said of it --------------------------------------------- */

static void
note(struct stale_wijk *f, enum stale_why why, const struct entry *e)
{
	if (f->why != STALE_NOT && f->why <= why)
		return;
	f->why = why;
	f->other = e->number;
	f->id = record_id(e->doc);
}

static void
judge(struct stale *s, struct entry *e, enum stale_field field)
{
	struct wijk *w = &s->wijken[e->wijk];
	struct stale_wijk *f = &w->fields[field];
	bool same;

	if (w->has[field] == NULL)
		return;
	same = is_said(e->has[field], "samen", said(w->has[field], "samen"));
	if (!e->pending) {
		if (same)
			note(f, STALE_GONE, e);
		return;
	}
	if (e->has[field] == NULL) {
		if (e->takes[field])
			note(f, STALE_NEW, e);
		return;
	}
	if (f->count++ == 0)
		f->first = e->number;
	if (e->own[field])
		note(f, STALE_OWN, e);
	else if (!same)
		note(f, STALE_APART, e);
}

static const char *
limit(const struct value *advies, const char *key)
{
	return *said(advies, key) == '\0' ? NULL : said(advies, key);
}

/* Are all there that were there when it was chosen, and is one of them not as
 * it was? */
static void
judge_whole(struct stale *s, struct wijk *w)
{
	const struct value *advies = w->has[STALE_ADVIES];
	struct stale_wijk *f = &w->fields[STALE_ADVIES];
	const char *limits[] = { limit(advies, "kader"),
	    limit(advies, "aantal"), limit(advies, "budget") };
	int64_t seen;

	if (advies == NULL || f->why != STALE_NOT ||
	    !number_read(said(advies, "gezien"), &seen) ||
	    (int64_t)w->seen < seen / NUMBER_ONE)
		return;
	if (!is_said(advies, "samen", basis_together(s->arena, limits,
	    sizeof(limits) / sizeof(*limits), w->sum)))
		f->why = STALE_CHANGED;
}

static void
look(struct stale *s)
{
	const struct bond_end *ends = s->any[STALE_ADVIES] ? read_bonds(s) :
	    NULL;
	struct entry *e;
	uint32_t n;

	for (e = s->entries; e < s->entries + s->count; e++) {
		look_at_rang(s, e);
		if (ends != NULL)
			look_at_advies(s, e, ends);
		judge(s, e, STALE_RANG);
		judge(s, e, STALE_ADVIES);
	}
	for (n = 0; n < names_count(s->names); n++)
		judge_whole(s, &s->wijken[n]);
}

struct stale *
stale_read(struct arena *a, const struct words *words,
    struct document *const *docs, size_t count)
{
	struct stale *s = arena_alloc(a, sizeof(*s));
	size_t i;

	s->arena = a;
	s->words = words;
	s->ids = index_new(a);
	s->names = names_new(a);
	s->entries = arena_array(a, count, sizeof(*s->entries));
	for (i = 0; i < count; i++) {
		if (record_kind(docs[i]) != KIND_OPGAVE)
			continue;
		see(s, docs[i]);
		/* who places and chooses refuses the others */
		if (record_named(docs[i], NULL) && index_add(s->ids,
		    docs[i]) == NULL)
			take(s, docs[i], (uint32_t)i);
	}
	if (s->any[STALE_RANG] || s->any[STALE_ADVIES])
		look(s);
	return s;
}

bool
stale_is_own(const struct stale *s, enum stale_field field,
    const struct document *d)
{
	const char *id = record_id(d);
	uint32_t n = !s->any[field] || id == NULL ? INDEX_NONE :
	    index_number(s->ids, KIND_OPGAVE, id);

	return n != INDEX_NONE && s->entries[n].doc == d &&
	    s->entries[n].own[field];
}

const struct stale_wijk *
stale_wijk(const struct stale *s, enum stale_field field, const char *id)
{
	uint32_t n;

	if (id == NULL)
		id = "";
	n = names_find(s->names, 0, id, strlen(id));
	return n == NAMES_NONE ? NULL : &s->wijken[n].fields[field];
}
