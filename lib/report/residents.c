#include <stdlib.h>
#include <string.h>

#include "../opgave/names.h"
#include "dutch.h"
#include "indicators.h"
#include "residents.h"

#define ALL (100 * NUMBER_ONE)
#define SHARE_MOST (1000000 * NUMBER_ONE)	/* more is a mistake */

struct scan {
	struct residents *residents;
	const struct document *record;
	struct arena *arena;
	struct names *groups, *bars;
	size_t group_room, bar_room;
};

static size_t
group_of(struct scan *c, const char *name)
{
	struct residents *r = c->residents;
	uint32_t n = names_add(c->groups, 0, name, strlen(name));

	if (n == r->group_count) {
		r->groups = arena_grow(c->arena, r->groups, n, &c->group_room,
		    sizeof(*r->groups));
		r->groups[r->group_count++] = (struct residents_group){
		    .name = name };
	}
	return n;
}

/* What all items of one scan have in common is said once: an item that says
 * nothing of it is of the same scan as the one before it. */
static bool
says_which(const struct value *item)
{
	static const char *const keys[] = { "gebied", "jaar", "bron" };
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (value_get(item, keys[i]) != NULL)
			return true;
	return false;
}

/* `item` says which it is. */
static struct residents_bar *
bar_of(struct scan *c, const struct value *item, struct period year)
{
	const char *code = indicators_code(c->record, item);
	const char *source = value_get_text(item, "bron"), *key;
	const char *when = year.known ? dutch_period(c->arena, year) :
	    "jaar onbekend";
	struct residents *r = c->residents;
	uint32_t n;

	key = arena_format(c->arena, "%s\n%s\n%s", code == NULL ? "" : code,
	    when, source == NULL ? "" : source);
	n = names_add(c->bars, 0, key, strlen(key));
	if (n == r->count) {
		r->bars = arena_grow(c->arena, r->bars, n, &c->bar_room,
		    sizeof(*r->bars));
		r->bars[r->count++] = (struct residents_bar){
		    .title = arena_format(c->arena, "%s, %s",
		    code == NULL ? "de hele wijk" : code, when),
		    .source = source, .code = code,
		    .from = year.known ? year.from : PERIOD_BEGIN };
	}
	return &r->bars[n];
}

static void
add(struct scan *c, const struct words_list *list, const struct value *item,
    struct residents_bar *b)
{
	const char *name = record_item_text(item, "groep", "groep");
	struct residents_part part;
	struct fault unsaid;

	part.group = group_of(c, name == NULL ? "?" :
	    words_written(list, name));
	if (!record_range(c->record, value_get(item, "aandeel"), &part.share,
	    &unsaid) || part.share.low < 0 || part.share.high > SHARE_MOST)
		part.share = (struct range){ 0, 0, false };
	b->parts = arena_grow(c->arena, b->parts, b->count, &b->room,
	    sizeof(*b->parts));
	b->parts[b->count++] = part;
	b->low += part.share.low;
	b->high += part.share.high;
	b->unknown += !part.share.known;
	c->residents->any |= part.share.high > 0;
	c->residents->groups[part.group].drawn |= part.share.high > 0;
}

static int
by_area(const void *pa, const void *pb)
{
	const struct residents_bar *a = pa, *b = pb;
	int order = strcmp(a->code == NULL ? "" : a->code,
	    b->code == NULL ? "" : b->code);

	if (order != 0)
		return order;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return strcmp(a->source == NULL ? "" : a->source,
	    b->source == NULL ? "" : b->source);
}

int64_t
residents_rest(const struct residents_bar *b)
{
	return b->high < ALL ? ALL - b->high : 0;
}

/* The first ones that are drawn. */
static void
name_groups(struct residents *r)
{
	size_t i, n = 0;

	for (i = 0; i < r->group_count; i++) {
		if (!r->groups[i].drawn)
			continue;
		r->groups[i].named = n++ < RESIDENTS_NAMED;
		r->unnamed += !r->groups[i].named;
	}
}

struct residents *
residents_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct words_list *list = words_list(s->words, "groep");
	const struct value *field = value_get(w->record->root,
	    "bewonersgroepen"), *v, *which = NULL;
	struct residents *r = arena_alloc(a, sizeof(*r));
	struct scan c = { r, w->record, a, names_new(a), names_new(a), 0, 0 };
	struct period year;
	struct fault unsaid;
	size_t i;

	for (i = 0; i < words_count(list); i++)
		group_of(&c, words_at(list, i)->word);
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (which == NULL || says_which(v))
			which = v;
		if (!record_date(w->record, value_get(which, "jaar"), &year,
		    &unsaid))
			year.known = false;
		if (year.known && year.from > s->day)
			r->later++;
		else
			add(&c, list, v, bar_of(&c, which, year));
	}
	if (r->count > 0)
		qsort(r->bars, r->count, sizeof(*r->bars), by_area);
	name_groups(r);
	r->drawn = r->count < RESIDENTS_DRAWN ? r->count : RESIDENTS_DRAWN;
	r->most = ALL;
	for (i = 0; i < r->count; i++) {
		if (r->bars[i].high > r->most)
			r->most = r->bars[i].high;
		r->rest |= r->bars[i].low < ALL ||
		    r->bars[i].high > r->bars[i].low;
	}
	return r;
}

static char *
per_cent(struct arena *a, struct range share)
{
	return arena_format(a, "%s %%", dutch_range(a, share, -1));
}

char *
residents_total(struct arena *a, const struct residents_bar *b)
{
	struct range sum = { b->low, b->high, true };

	return arena_format(a, "%s%s", b->low == ALL && b->high == ALL ? "" :
	    "samen ", per_cent(a, sum));
}

/* "de hele wijk, 2022: gemotiveerd met middelen 35 %, niet bekend 65 %" */
static char *
say_bar(struct arena *a, const struct residents *r,
    const struct residents_bar *b)
{
	const char *between = ": ";
	char *say = arena_format(a, "%s", b->title);
	size_t i;

	for (i = 0; i < b->count; i++) {
		if (!b->parts[i].share.known)
			continue;
		say = arena_format(a, "%s%s%s %s", say, between,
		    r->groups[b->parts[i].group].name, per_cent(a,
		    b->parts[i].share));
		between = ", ";
	}
	if (residents_rest(b) > 0)
		say = arena_format(a, "%s%sniet bekend %s", say, between,
		    per_cent(a, (struct range){ residents_rest(b),
		    residents_rest(b), true }));
	if (b->low > ALL)
		say = arena_format(a, "%s; samen meer dan 100 %%", say);
	return say;
}

char *
residents_others(struct arena *a, const struct residents *r)
{
	return arena_format(a, "en nog %s, in de tabel", dutch_count(a,
	    r->unnamed, "andere groep", "andere groepen"));
}

char *
residents_say(struct arena *a, const struct residents *r)
{
	char *say = arena_format(a, "Bewoners van %s.",
	    say_bar(a, r, &r->bars[0]));

	if (r->count > 1)
		say = arena_format(a, "%s Daarnaast %s.", say, dutch_count(a,
		    r->count - 1, "andere balk", "andere balken"));
	return say;
}
