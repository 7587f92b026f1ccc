#include "score-wijken.h"

#include <string.h>

#include "../base/text.h"
#include "names.h"

/* A figure of a wijk. */
struct figure {
	const char *name;
	bool first;		/* in its wijk of that name, with a place */
	struct place place;
	const char *code;	/* of its area, or NULL: all of the wijk */
	int32_t from;		/* first day of its year */
	int32_t edition;	/* first day of that */
	struct range value;
	struct figure_origin origin;	/* fingerprints do not tell it */
};

/* What the figures found so far come to. */
struct reach {
	struct range *range;
	struct figure_origin *origin;
	bool first;		/* none found yet */
};

struct wijk {
	const char *id;
	bool seen;
	bool none;		/* asked, and there are no figures */
	struct figure *figures;
	size_t count;
	uint32_t names;		/* scope of its figures' names */
	bool missed;		/* asked for before it was seen */
	struct place place;	/* of the first who did */
};

struct wijken {
	struct arena *arena;
	struct names *ids;
	struct names *names;	/* of figures */
	uint32_t scopes;
	struct wijk *all;	/* by number of the id */
	size_t count, room;
};

struct wijken *
wijken_new(struct arena *a)
{
	struct wijken *w = arena_alloc(a, sizeof(*w));

	w->arena = a;
	w->ids = names_new(a);
	w->names = names_new(a);
	return w;
}

static struct wijk *
wijk_of(struct wijken *w, const char *id)
{
	uint32_t n = names_add(w->ids, 0, id, strlen(id));

	if (n == w->count) {
		w->all = arena_grow(w->arena, w->all, w->count, &w->room,
		    sizeof(*w->all));
		w->all[w->count++].id = arena_copy(w->arena, id, strlen(id));
	}
	return &w->all[n];
}

static const char *
copy(struct wijken *w, const char *text)
{
	return text == NULL ? NULL : arena_copy(w->arena, text, strlen(text));
}

/* A code that is all of the wijk is no code. */
static const char *
code_of(struct wijken *w, const struct document *d, const struct value *item)
{
	const char *code = value_get_text(item, "gebied");
	const struct value *field = value_get(d->root, "code");
	const struct value *all = record_first(field);

	if (code == NULL || (record_count(field) == 1 &&
	    all->kind == VALUE_TEXT && strcmp(all->text, code) == 0))
		return NULL;
	return copy(w, code);
}

/* A place costs the lines before it: the first of a name is enough. */
static void
read_name(struct wijken *w, const struct document *d,
    const struct value *item, struct figure *figure)
{
	const char *name = record_item_text(item, "naam", "naam");
	uint32_t had = names_count(w->names), n;

	figure->name = NULL;
	if (name == NULL)
		return;
	n = names_add(w->names, w->scopes, name, strlen(name));
	figure->name = names_text(w->names, n);
	figure->first = n == had;
	if (figure->first)
		figure->place = document_place(d, item->kind == VALUE_MAP ?
		    value_get(item, "naam") : item);
}

static bool
read_figure(struct wijken *w, const struct document *d,
    const struct value *item, struct figure *figure, struct fault *f)
{
	struct period year, edition;

	read_name(w, d, item, figure);
	figure->code = code_of(w, d, item);
	if (!record_range(d, value_get(item, "waarde"), &figure->value, f) ||
	    !record_date(d, value_get(item, "jaar"), &year, f) ||
	    !record_date(d, value_get(item, "editie"), &edition, f)) {
		figure->value = (struct range){ 0, 0, false };
		return false;
	}
	figure->origin.unit = copy(w, value_get_text(item, "eenheid"));
	figure->origin.year = copy(w, value_get_text(item, "jaar"));
	figure->from = year.known ? year.from : PERIOD_BEGIN;
	figure->edition = edition.known ? edition.from : PERIOD_BEGIN;
	return true;
}

bool
wijken_add(struct wijken *w, const struct document *d, struct fault *f)
{
	const struct value *field = value_get(d->root, "indicatoren"), *item;
	const char *id = record_id(d);
	struct wijk *wijk;
	struct figure *figure;
	bool good = true;

	if (id == NULL)
		return true;
	wijk = wijk_of(w, id);
	wijk->seen = true;
	wijk->none = record_is_none(field);
	wijk->count = 0;
	wijk->names = ++w->scopes;
	wijk->figures = arena_array(w->arena, record_count(field),
	    sizeof(*wijk->figures));
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		figure = &wijk->figures[wijk->count];
		good &= read_figure(w, d, item, figure, good ? f : NULL);
		wijk->count += figure->name != NULL;
	}
	if (!wijk->missed)
		return good;
	return fault_set(f, document_place(d, value_get(d->root, "wijk")),
	    "wijk '%s' comes after an opgave that needs its indicatoren: put "
	    "it before the opgaven", id);
}

/* Does b count rather than a, which may be NULL and stands before it? */
static bool
is_later(const struct figure *a, const struct figure *b)
{
	if (a == NULL || a->from != b->from)
		return a == NULL || b->from > a->from;
	return b->edition >= a->edition;
}

/* The figure for a code, NULL: for all of the wijk. */
static const struct figure *
find(const struct wijk *wijk, const char *name, const char *code,
    int32_t date)
{
	const struct figure *best = NULL, *figure;
	size_t i;

	for (i = 0; i < wijk->count; i++) {
		figure = &wijk->figures[i];
		if (strcmp(figure->name, name) != 0 || figure->from > date ||
		    (code == NULL) != (figure->code == NULL) ||
		    (code != NULL && strcmp(code, figure->code) != 0))
			continue;
		if (is_later(best, figure))
			best = figure;
	}
	return best;
}

const char *
wijken_id(const struct wijken *w, size_t number)
{
	return number < w->count ? w->all[number].id : NULL;
}

bool
wijken_misnamed(const struct wijken *w, const struct kader *k,
    const char *id, size_t *at, struct fault *f)
{
	uint32_t n = names_find(w->ids, 0, id, strlen(id));
	const struct figure *figure;
	const struct wijk *wijk;
	const char *meant;

	if (n == NAMES_NONE)
		return false;
	wijk = &w->all[n];
	while (*at < wijk->count) {
		figure = &wijk->figures[(*at)++];
		meant = !figure->first ? NULL :
		    kader_indicator_meant(k, figure->name);
		if (meant != NULL && names_find(w->names, wijk->names, meant,
		    strlen(meant)) == NAMES_NONE)
			return !fault_set(f, figure->place, "kader '%s' does "
			    "not read the indicator '%s', did you mean '%s'?",
			    k->id, figure->name, meant);
	}
	return false;
}

static const char *
same(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0 ? a : NULL;
}

/* What a figure adds to what was found so far; no figure makes it unknown. */
static void
widen(struct reach *reach, const struct figure *figure)
{
	struct range *r = reach->range;
	struct figure_origin *o = reach->origin;
	bool first = reach->first;

	reach->first = false;
	if (figure == NULL || !figure->value.known || (!first && !r->known)) {
		*r = (struct range){ 0, 0, false };
		return;
	}
	if (first || figure->value.low < r->low)
		r->low = figure->value.low;
	if (first || figure->value.high > r->high)
		r->high = figure->value.high;
	r->known = true;
	o->unit = first ? figure->origin.unit :
	    same(o->unit, figure->origin.unit);
	o->year = first ? figure->origin.year :
	    same(o->year, figure->origin.year);
}

/* The codes of the opgave for which the wijk has a figure; false: for none of
 * them. */
static bool
find_area(const struct wijk *wijk, const struct document *d, const char *name,
    int32_t date, struct reach *reach)
{
	const struct value *field = value_get(d->root, "gebied"), *item;
	const struct figure *figure;
	const char *code;
	bool found = false;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		code = value_get_text(item, "code");
		figure = code == NULL ? NULL : find(wijk, name, code, date);
		if (figure == NULL)
			continue;
		widen(reach, figure);
		found = true;
	}
	return found;
}

static struct wijk *
ask(struct wijken *w, const struct document *d, const struct value *id)
{
	struct wijk *wijk = wijk_of(w, id->text);

	if (!wijk->seen && !wijk->missed) {
		wijk->missed = true;
		wijk->place = document_place(d, id);
	}
	return wijk;
}

/* All that could count, whatever the date. */
static void
take_in(struct fingerprint *read, const struct wijk *wijk, const char *name)
{
	const struct figure *figure;
	size_t i;

	for (i = 0; i < wijk->count; i++) {
		figure = &wijk->figures[i];
		if (strcmp(figure->name, name) != 0)
			continue;
		fingerprint_text(read, figure->code == NULL ? "" :
		    figure->code);
		fingerprint_number(read, figure->from);
		fingerprint_number(read, figure->edition);
		fingerprint_number(read, figure->value.low);
		fingerprint_number(read, figure->value.high);
	}
}

enum wijken_state
wijken_indicator(struct wijken *w, const struct document *d, const char *name,
    int32_t date, struct fingerprint *read, struct range *out,
    struct figure_origin *origin)
{
	const struct value *field = value_get(d->root, "wijk"), *id;
	struct reach reach = { out, origin, true };
	bool all_none = true;
	struct wijk *wijk;

	*out = (struct range){ 0, 0, false };
	for (id = record_first(field); id != NULL;
	    id = record_next(field, id)) {
		if (id->kind != VALUE_TEXT)
			continue;
		wijk = ask(w, d, id);
		take_in(read, wijk, name);
		all_none &= wijk->none;
		if (wijk->none ||
		    find_area(wijk, d, name, date, &reach))
			continue;
		widen(&reach, find(wijk, name, NULL, date));
	}
	if (out->known)
		return WIJKEN_KNOWN;
	return reach.first && all_none && record_first(field) != NULL ?
	    WIJKEN_NONE : WIJKEN_UNKNOWN;
}

const char *
wijken_missing(const struct wijken *w, size_t *at, struct place *place)
{
	const struct wijk *wijk;

	while (*at < w->count) {
		wijk = &w->all[(*at)++];
		if (wijk->missed && !wijk->seen) {
			*place = wijk->place;
			return wijk->id;
		}
	}
	return NULL;
}

const char *
wijken_nearest(const struct wijken *w, const char *id)
{
	const char **seen = arena_array(w->arena, w->count, sizeof(*seen));
	size_t i, n = 0;

	for (i = 0; i < w->count; i++)
		if (w->all[i].seen)
			seen[n++] = w->all[i].id;
	return text_nearest(id, seen, n);
}
