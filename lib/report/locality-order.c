#include <stdlib.h>
#include <string.h>

#include "../base/text.h"
#include "../opgave/names.h"
#include "locality.h"

/* The order in which places are told, and how they can be linked to. */

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
order_entries(struct locality *place)
{
	size_t i;

	qsort(place->entries, place->count, sizeof(*place->entries), by_time);
	for (i = 0; i < place->count; i++)
		place->open += place->entries[i].opgave->standing !=
		    SURVEY_CLOSED;
}

static void
order(struct survey *s, struct localities *all)
{
	struct named *named = arena_array(s->arena, all->count,
	    sizeof(*named));
	size_t i;

	for (i = 0; i < all->count; i++) {
		order_entries(&all->all[i]);
		named[i].place = all->all[i];
		named[i].folded = all->all[i].name == NULL ? "" :
		    text_fold(s->arena, all->all[i].name);
	}
	qsort(named, all->count, sizeof(*named), by_name);
	for (i = 0; i < all->count; i++)
		all->all[i] = named[i].place;
}

/* A slug and a number, which are a slug as well: no longer than one may be. */
static const char *
numbered(struct arena *a, const char *slug, size_t n)
{
	slug = text_slug(a, arena_format(a, "%.40s", slug));
	return arena_format(a, "%s-%zu", slug, n);
}

/* This one, or one like it that no other one has. */
static const char *
anchor(struct survey *s, struct names *taken, const char *slug)
{
	uint32_t known = names_count(taken);
	const char *text = slug;
	size_t n = known;

	while (names_add(taken, 0, text, strlen(text)) != known)
		text = numbered(s->arena, slug, ++n);
	return text;
}

/* Places have the plainest ones. */
static void
anchors(struct survey *s, struct localities *all)
{
	static const char *const plain[] = { "plek", "buurt", "elders",
		"hele-wijk" };
	struct arena *a = s->arena;
	struct names *taken = names_new(a);
	struct locality *place;
	const char *slug;
	size_t i, j;

	for (i = 0; i < all->count; i++) {
		place = &all->all[i];
		slug = place->name == NULL ? "" : text_slug(a, secrets_kept(
		    s->secrets, a, SECRET_IN_SPEECH, place->name));
		place->anchor = anchor(s, taken, *slug == '\0' ?
		    plain[place->kind] : slug);
	}
	for (i = 0; i < all->count; i++) {
		place = &all->all[i];
		for (j = 0; j < place->count; j++)
			place->entries[j].anchor = anchor(s, taken,
			    numbered(a, place->anchor, j + 1));
	}
}

static uint32_t
scope_of(const struct localities *places, const struct locality *there)
{
	return there == NULL ? 0 : (uint32_t)(there - places->all) + 1;
}

static void
remember(struct survey *s, struct localities *all, const struct locality *there,
    struct locality_entry *entry)
{
	uint32_t known = names_count(all->known);

	if (names_add(all->known, scope_of(all, there), &entry->opgave,
	    sizeof(entry->opgave)) != known)
		return;
	all->first = arena_extend(s->arena, all->first, known,
	    sizeof(*all->first));
	all->first[known] = entry;
}

static void
remember_all(struct survey *s, struct localities *all)
{
	struct locality *place;
	size_t i, j;

	all->known = names_new(s->arena);
	for (i = 0; i < all->count; i++) {
		place = &all->all[i];
		for (j = 0; j < place->count; j++) {
			remember(s, all, place, &place->entries[j]);
			remember(s, all, NULL, &place->entries[j]);
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

void
localities_order(struct survey *s, struct localities *all)
{
	if (all->count > 0)
		order(s, all);
	anchors(s, all);
	remember_all(s, all);
}
