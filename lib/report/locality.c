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

	r->spots = arena_extend(r->survey->arena, r->spots, r->spot_count,
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

/* Is a name written with capitals and small letters? */
static bool
is_mixed(const char *name)
{
	return strpbrk(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != NULL &&
	    strpbrk(name, "abcdefghijklmnopqrstuvwxyz") != NULL;
}

/* NOBELWEG makes way for Nobelweg; else what came first stays. */
static bool
is_better(const char *name, const char *old)
{
	return name != NULL && is_mixed(name) && !is_mixed(old);
}

static size_t
place_of(struct ground *r, enum locality_kind kind, const char *name)
{
	const char *folded = name == NULL ? "" :
	    text_fold(r->survey->arena, name);
	struct localities *all = r->found;
	uint32_t n = names_add(r->names, kind, folded, strlen(folded));

	if (n < all->count && is_better(name, all->all[n].name))
		all->all[n].name = name;
	if (n == all->count) {
		all->all = arena_extend(r->survey->arena, all->all, n,
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
	at->entries = arena_extend(r->survey->arena, at->entries, at->count,
	    sizeof(*at->entries));
	at->entries[at->count++].opgave = o;
}

/* What one item says of it besides its name. */
static void
add_area(struct ground *r, size_t place, const struct area *area)
{
	struct locality *at = &r->found->all[place];
	uint32_t code = area->names[AREA_BUURT_CODE];
	size_t i;

	at->street |= (area->levels & AREA_BIT(AREA_STRAAT)) != 0;
	if ((area->levels & AREA_BIT(AREA_BUURT_CODE)) == 0)
		return;
	for (i = 0; i < at->code_count; i++)
		if (at->codes[i] == code)
			return;
	at->codes = arena_extend(r->survey->arena, at->codes, at->code_count,
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
			add_area(r, place, area);
	}
}

static void
read_wijk(struct survey *s, struct survey_wijk *w)
{
	struct ground r = { .survey = s, .id = w->id };
	size_t i;

	r.wijk = value_text(s->arena, "?");	/* no name is like this one */
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
	localities_order(s, r.found);
	w->localities = r.found;
}

void
localities_read(struct survey *s)
{
	size_t i;

	for (i = 0; i < s->wijk_count; i++)
		read_wijk(s, &s->wijken[i]);
}
