#include <stdlib.h>
#include <string.h>

#include "../base/text.h"
#include "../opgave/area.h"
#include "../opgave/names.h"
#include "locality.h"

/* What one item of `gebied` says. */
struct spot {
	const struct survey_opgave *opgave;
	struct areas areas;	/* one of them */
	bool faulty;
};

/* What is known of a wijk while its places are read. */
struct ground {
	struct survey *survey;
	const struct value *wijk;	/* what area_read is told of it */
	const char *id, *naam;		/* of the wijk, or NULL */
	struct area_names areas;
	struct spot *spots;
	size_t spot_count;
	struct names *names;		/* of places, by kind; folded */
	struct names *members;		/* of a place */
	struct localities *found;
};

bool
locality_has_name(const struct locality *place)
{
	return place->kind <= LOCALITY_BUURT;
}

bool
locality_lies_in(const struct locality *street, const struct locality *buurt)
{
	size_t i, j;

	if (street->kind != LOCALITY_NAMED || buurt->kind != LOCALITY_BUURT)
		return false;
	for (i = 0; i < street->code_count; i++)
		for (j = 0; j < buurt->code_count; j++)
			if (street->codes[i] == buurt->codes[j])
				return true;
	return false;
}

/* One item at a time: what is wrong with it is no reason to lose the next. */
static void
read_spot(struct ground *r, const struct survey_opgave *o,
    const struct value *gebied)
{
	struct spot *spot;
	struct fault f = { 0 };

	r->spots = survey_grow(r->survey->arena, r->spots, r->spot_count,
	    sizeof(*r->spots));
	spot = &r->spots[r->spot_count++];
	spot->opgave = o;
	spot->faulty = !area_read(&r->areas, o->record, r->wijk, gebied,
	    &spot->areas, &f);
	if (spot->faulty)
		survey_fault(r->survey, &f);
}

static void
read_spots(struct ground *r, const struct survey_opgave *o)
{
	const struct value *gebied = value_get(o->record->root, "gebied");
	const struct value *item = record_first(gebied);

	do {
		read_spot(r, o, item);
		if (item != NULL)
			item = record_next(gebied, item);
	} while (item != NULL);
}

static bool
is_wijk(const struct ground *r, const char *name)
{
	return (r->naam != NULL && text_same(name, r->naam)) ||
	    (r->id != NULL &&
	    strcmp(text_slug(r->survey->arena, name), r->id) == 0);
}

static enum locality_kind
kind_of(const struct ground *r, const struct spot *spot,
    const struct area *area)
{
	static const uint16_t named = AREA_BIT(AREA_GEBOUW) |
	    AREA_BIT(AREA_COMPLEX) | AREA_BIT(AREA_PLEK) |
	    AREA_BIT(AREA_STRAAT);

	if (area->name == NULL)
		return area_says_finer(area, AREA_WIJK) ? LOCALITY_ELSEWHERE :
		    LOCALITY_WIJK;
	if (is_wijk(r, area->name))
		return LOCALITY_WIJK;
	if ((area->levels & named) != 0)
		return LOCALITY_NAMED;
	if ((area->levels & AREA_BIT(AREA_BUURT)) != 0)
		return LOCALITY_BUURT;
	return spot->faulty ? LOCALITY_NAMED : LOCALITY_WIJK;
}

static size_t
place_of(struct ground *r, enum locality_kind kind, const char *name)
{
	const char *folded = name == NULL ? "" :
	    text_fold(r->survey->arena, name);
	struct localities *all = r->found;
	uint32_t n = names_add(r->names, kind, folded, strlen(folded));

	if (n == all->count) {
		all->all = survey_grow(r->survey->arena, all->all, n,
		    sizeof(*all->all));
		all->all[n].kind = kind;
		all->all[n].name = name;
		all->count++;
	}
	return n;
}

static void
add(struct ground *r, size_t place, const struct survey_opgave *o)
{
	struct locality *at = &r->found->all[place];
	uint32_t known = names_count(r->members);

	if (names_add(r->members, (uint32_t)place, &o, sizeof(o)) != known)
		return;
	at->entries = survey_grow(r->survey->arena, at->entries, at->count,
	    sizeof(*at->entries));
	at->entries[at->count++].opgave = o;
}

static void
add_code(struct ground *r, size_t place, const struct area *area)
{
	struct locality *at = &r->found->all[place];
	uint32_t code = area->names[AREA_BUURT_CODE];
	size_t i;

	if ((area->levels & AREA_BIT(AREA_BUURT_CODE)) == 0)
		return;
	for (i = 0; i < at->code_count; i++)
		if (at->codes[i] == code)
			return;
	at->codes = survey_grow(r->survey->arena, at->codes, at->code_count,
	    sizeof(*at->codes));
	at->codes[at->code_count++] = code;
}

/* The buurt that has this code and a name, or the number of places. */
static size_t
buurt_of(const struct ground *r, const struct area *area)
{
	const struct localities *all = r->found;
	size_t i, j;

	for (i = 0; i < all->count; i++)
		for (j = 0; all->all[i].kind == LOCALITY_BUURT &&
		    j < all->all[i].code_count; j++)
			if (all->all[i].codes[j] ==
			    area->names[AREA_BUURT_CODE])
				return i;
	return all->count;
}

/* Those with a name first: a code alone then means a buurt by its name. */
static void
put_spots(struct ground *r, bool named)
{
	const struct spot *spot;
	const struct area *area;
	enum locality_kind kind;
	size_t i, place;

	for (i = 0; i < r->spot_count; i++) {
		spot = &r->spots[i];
		area = &spot->areas.all[0];
		kind = kind_of(r, spot, area);
		if ((kind <= LOCALITY_BUURT) != named)
			continue;
		place = r->found->count;
		if (kind == LOCALITY_ELSEWHERE && !area_says_finer(area,
		    AREA_BUURT_CODE))
			place = buurt_of(r, area);
		if (place == r->found->count)
			place = place_of(r, kind, named ? area->name : NULL);
		add(r, place, spot->opgave);
		if (named)
			add_code(r, place, area);
	}
}

/* What happens first; then what nobody knows the time of; then what is not
 * planned at all. */
static int
order_of(const struct survey_opgave *o)
{
	if (o->standing == SURVEY_CLOSED)
		return 3;
	if (o->plan.period.known)
		return 0;
	return o->plan.count > 0 ? 1 : 2;
}

static int
by_time(const void *pa, const void *pb)
{
	const struct survey_opgave *a =
	    ((const struct locality_entry *)pa)->opgave;
	const struct survey_opgave *b =
	    ((const struct locality_entry *)pb)->opgave;
	int order = order_of(a) - order_of(b);

	if (order != 0)
		return order;
	if (a->plan.period.from != b->plan.period.from)
		return a->plan.period.from < b->plan.period.from ? -1 : 1;
	if (a->plan.period.to != b->plan.period.to)
		return a->plan.period.to < b->plan.period.to ? -1 : 1;
	order = strcmp(a->titel, b->titel);
	return order != 0 ? order : strcmp(a->id, b->id);
}

struct named {
	struct locality place;
	const char *folded;
};

static int
by_name(const void *pa, const void *pb)
{
	const struct named *a = pa, *b = pb;

	if (a->place.kind != b->place.kind)
		return a->place.kind < b->place.kind ? -1 : 1;
	return strcmp(a->folded, b->folded);
}

static void
order(struct ground *r)
{
	struct localities *all = r->found;
	struct named *named = arena_array(r->survey->arena, all->count,
	    sizeof(*named));
	size_t i;

	for (i = 0; i < all->count; i++) {
		qsort(all->all[i].entries, all->all[i].count,
		    sizeof(*all->all[i].entries), by_time);
		named[i].place = all->all[i];
		named[i].folded = all->all[i].name == NULL ? "" :
		    text_fold(r->survey->arena, all->all[i].name);
	}
	qsort(named, all->count, sizeof(*named), by_name);
	for (i = 0; i < all->count; i++)
		all->all[i] = named[i].place;
}

/* Like this one, and no other one has it. */
static const char *
anchor(struct ground *r, struct names *taken, const char *like)
{
	uint32_t known = names_count(taken);
	const char *text = like;
	size_t n = known;

	while (names_add(taken, 0, text, strlen(text)) != known)
		text = arena_format(r->survey->arena, "%s-%zu", like, ++n);
	return text;
}

/* Places have the plainest ones. */
static void
anchors(struct ground *r)
{
	static const char *const plain[] = { "plek", "buurt", "elders",
		"hele-wijk" };
	struct arena *a = r->survey->arena;
	struct names *taken = names_new(a);
	struct locality *place;
	const char *slug;
	size_t i, j;

	for (i = 0; i < r->found->count; i++) {
		place = &r->found->all[i];
		slug = place->name == NULL ? "" : text_slug(a, secrets_kept(
		    r->survey->secrets, a, SECRET_IN_SPEECH, place->name));
		place->anchor = anchor(r, taken, *slug == '\0' ?
		    plain[place->kind] : slug);
	}
	for (i = 0; i < r->found->count; i++) {
		place = &r->found->all[i];
		for (j = 0; j < place->count; j++)
			place->entries[j].anchor = anchor(r, taken,
			    arena_format(a, "%s-%zu", place->anchor, j + 1));
	}
}

static uint32_t
scope_of(const struct localities *places, const struct locality *there)
{
	return there == NULL ? 0 : (uint32_t)(there - places->all) + 1;
}

static void
remember(struct ground *r, const struct locality *there,
    struct locality_entry *entry)
{
	struct localities *all = r->found;
	uint32_t known = names_count(all->known);

	if (names_add(all->known, scope_of(all, there), &entry->opgave,
	    sizeof(entry->opgave)) != known)
		return;
	all->first = survey_grow(r->survey->arena, all->first, known,
	    sizeof(*all->first));
	all->first[known] = entry;
}

static void
remember_all(struct ground *r)
{
	struct localities *all = r->found;
	struct locality *place;
	size_t i, j;

	all->known = names_new(r->survey->arena);
	for (i = 0; i < all->count; i++) {
		place = &all->all[i];
		for (j = 0; j < place->count; j++) {
			remember(r, place, &place->entries[j]);
			remember(r, NULL, &place->entries[j]);
		}
	}
}

const struct locality_entry *
localities_find(const struct localities *places, const struct locality *there,
    const struct survey_opgave *o)
{
	uint32_t n = names_find(places->known, scope_of(places, there), &o,
	    sizeof(o));

	if (n == NAMES_NONE)
		n = names_find(places->known, 0, &o, sizeof(o));
	return n == NAMES_NONE ? NULL : places->first[n];
}

static void
read_wijk(struct survey *s, struct survey_wijk *w)
{
	struct ground r = { .survey = s, .id = w->id };
	size_t i;

	r.wijk = value_text(s->arena, "");
	r.naam = w->record == NULL ? NULL :
	    value_get_text(w->record->root, "naam");
	r.areas = area_names_new(s->arena, s->words);
	r.names = names_new(s->arena);
	r.members = names_new(s->arena);
	r.found = arena_alloc(s->arena, sizeof(*r.found));
	for (i = 0; i < w->opgave_count; i++)
		read_spots(&r, w->opgaven[i]);
	for (i = 0; i < r.spot_count; i++)
		if (!r.spots[i].faulty)
			area_settle(&r.areas, &r.spots[i].areas);
	put_spots(&r, true);
	put_spots(&r, false);
	if (r.found->count > 0)
		order(&r);
	anchors(&r);
	remember_all(&r);
	w->localities = r.found;
}

void
localities_read(struct survey *s)
{
	size_t i;

	for (i = 0; i < s->wijk_count; i++)
		read_wijk(s, &s->wijken[i]);
}
