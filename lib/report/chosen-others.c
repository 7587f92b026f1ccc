#include <stdlib.h>
#include <string.h>

#include "chosen.h"

/* --- what does not go along ----------------------------------------------- */

static const struct page_column other_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "punten", PAGE_COLUMN_NUMBER, 0 },
	{ "toch mee kost", PAGE_COLUMN_NUMBER, 1 },
	{ "waarom niet", PAGE_COLUMN_MAIN, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* The points are those of the score, as of what does go along. */
static void
other_row(struct page *p, const struct advise_opgave *o, const char *price,
    const char *reason)
{
	int64_t more = o->value - o->own;

	page_row(p);
	page_cell(p);
	chosen_opgave(p, o);
	page_cell(p);
	page_say(p, chosen_points(p->arena, o->own));
	page_cell(p);
	page_say(p, price);
	page_cell(p);
	page_say(p, reason);
	if (more != 0)
		page_format(p, "; met de wijkaanpak samen %s %s",
		    chosen_points(p->arena, more < 0 ? -more : more),
		    more < 0 ? "eraf" : "erbij");
}

struct other {
	const struct advise_opgave *opgave;
	int64_t price;		/* -1: cannot be */
	const char *reason;
};

static int
by_price(const void *left, const void *right)
{
	const struct other *a = left, *b = right;

	if ((a->price < 0) != (b->price < 0))
		return a->price < 0 ? 1 : -1;
	if (a->price != b->price)
		return a->price < b->price ? -1 : 1;
	return strcmp(a->opgave->id, b->opgave->id);
}

static bool
is_out_here(const struct advised *w, const struct advise_opgave *o)
{
	return o->state != ADVISE_FREE && o->state <= ADVISE_LAST &&
	    strcmp(o->pool->wijk, w->wijk->id) == 0;
}

/* Those that could be, the cheapest first, and then those that cannot. */
static struct other *
list(struct arena *a, const struct advised *w, size_t *count)
{
	const struct advise *v = w->advise;
	struct other *all = arena_array(a, v->count, sizeof(*all));
	struct choose_result with;
	size_t n = 0, i;

	for (i = 0; i < w->count; i++) {
		if (w->taken[i])
			continue;
		with = advise_with(w, (uint32_t)i);
		all[n++] = (struct other){ advise_of(w, (uint32_t)i),
		    with.count == 0 ? -1 : (w->best.sets[0].value -
		    with.sets[0].value) * w->unit, advise_reason(a, w,
		    (uint32_t)i, &with) };
	}
	for (i = 0; i < v->count; i++)
		if (is_out_here(w, &v->all[i]))
			all[n++] = (struct other){ &v->all[i], -1,
			    advise_reason_out(a, v, &v->all[i]) };
	if (n > 0)
		qsort(all, n, sizeof(*all), by_price);
	*count = n;
	return all;
}

void
chosen_others(struct page *p, const struct advised *w)
{
	struct other *all;
	size_t count, i;

	all = list(p->arena, w, &count);
	if (count == 0)
		return;
	page_heading(p, 2);
	page_say(p, "Wat niet meegaat");
	page_table(p, other_columns);
	for (i = 0; i < count; i++)
		other_row(p, all[i].opgave, all[i].price < 0 ? "" :
		    chosen_points(p->arena, all[i].price), all[i].reason);
}

/* --- more room ------------------------------------------------------------ */

/* Is there something in one set that is not in the other? */
static bool
lacks_any(const struct choose_set *set, const struct choose_set *other)
{
	uint32_t i, j;

	for (i = 0; i < set->count; i++) {
		for (j = 0; j < other->count; j++)
			if (other->items[j] == set->items[i])
				break;
		if (j == other->count)
			return true;
	}
	return false;
}

static void
say_change(struct page *p, const struct advised *w,
    const struct choose_result *r)
{
	const struct choose_set *best = &w->best.sets[0], *set = r->sets;
	int64_t more = r->count == 0 ? 0 : (set->value - best->value) *
	    w->unit;

	if (more <= 0) {
		page_say(p, "verandert er niets.");
		return;
	}
	page_say(p, "komt erbij: ");
	chosen_ids(p, w, set, best);
	page_format(p, "; dat is %s meer", advise_points(p->arena, more));
	if (w->advise->limits.has_budget)
		page_format(p, ", en de meerkosten zijn dan %s euro",
		    advise_money(p->arena, set->cost));
	page_say(p, ".");
	if (!lacks_any(best, set))
		return;
	page_say(p, " Daarvoor valt weg: ");
	chosen_ids(p, w, best, set);
	page_say(p, ".");
}

/* What is kept out because nobody knows what it costs, whatever the room. */
static void
say_unknown_costs(struct page *p, const struct advised *w)
{
	const struct advise *v = w->advise;
	const char *between = "Wie uitzoekt wat deze meer kosten, kan ze laten "
	    "meetellen; dat is hierboven niet gedaan: ";
	size_t i;

	for (i = 0; i < v->count; i++) {
		if (v->all[i].state != ADVISE_UNKNOWN_COST ||
		    !is_out_here(w, &v->all[i]))
			continue;
		if (*between == 'W')
			page_item(p);
		page_say(p, between);
		page_say_as(p, PAGE_ID, v->all[i].id);
		between = ", ";
	}
	if (*between == ',')
		page_say(p, ".");
}

void
chosen_room(struct page *p, const struct advised *w)
{
	const struct advise_limits *limits = &w->advise->limits;
	struct choose_result r;

	page_heading(p, 2);
	page_say(p, "Meer ruimte");
	page_list(p);
	page_item(p);
	page_say(p, "Met een plaats meer ");
	r = choose_under(w->choose, limits->places + 1, limits->budget);
	say_change(p, w, &r);
	if (!limits->has_budget)
		return;
	page_item(p);
	page_say(p, "Zonder grens aan de meerkosten ");
	r = choose_under(w->choose, limits->places, INT64_MAX);
	say_change(p, w, &r);
	say_unknown_costs(p, w);
}

/* --- the plain order ------------------------------------------------------ */

static int
by_points(const void *left, const void *right)
{
	const struct pool_opgave *a = *(struct pool_opgave *const *)left;
	const struct pool_opgave *b = *(struct pool_opgave *const *)right;

	if (a->score.low != b->score.low)
		return a->score.low > b->score.low ? -1 : 1;
	return strcmp(a->id, b->id);
}

/* The number in the wijk of an opgave that is taken. */
static bool
is_taken(const struct advised *w, const char *id)
{
	uint32_t i;

	for (i = 0; i < w->count; i++)
		if (w->taken[i] && strcmp(advise_of(w, i)->id, id) == 0)
			return true;
	return false;
}

/* Those of the wijk, without what could not be read, which was told. */
static struct pool_opgave **
readable(struct arena *a, const struct advised *w, size_t *count)
{
	const struct advise *v = w->advise;
	struct pool_opgave **some = arena_array(a, w->wijk->count,
	    sizeof(struct pool_opgave *)), *o;
	size_t i;

	*count = 0;
	for (i = 0; i < w->wijk->count; i++) {
		o = w->wijk->all[i];
		if (v->all[v->numbers[index_number(v->index, KIND_OPGAVE,
		    o->id)]].state != ADVISE_UNREADABLE)
			some[(*count)++] = o;
	}
	return some;
}

static void
say_list(struct page *p, const char *const *ids, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (i > 0)
			page_say(p, i + 1 == count ? " en " : ", ");
		page_say_as(p, PAGE_ID, ids[i]);
	}
}

void
chosen_plain(struct page *p, const struct advised *w)
{
	size_t n, i, count = 0, left = 0;
	struct pool_opgave **sorted = readable(p->arena, w, &n);
	const char **ids = arena_array(p->arena, n, sizeof(*ids));
	const char **out = arena_array(p->arena, n, sizeof(*out));

	if (n == 0)
		return;
	qsort(sorted, n, sizeof(struct pool_opgave *), by_points);
	for (i = 0; i < n && i < w->advise->limits.places &&
	    sorted[i]->score.low > 0; i++) {
		ids[count++] = sorted[i]->id;
		if (!is_taken(w, sorted[i]->id))
			out[left++] = sorted[i]->id;
	}
	if (left == 0 && count == w->best.sets[0].count)
		return;
	page_heading(p, 2);
	page_say(p, "Naast de gewone volgorde");
	page_paragraph(p);
	if (count == 0) {
		page_say(p, "Naar punten alleen gaat er niets mee.");
		return;
	}
	if (count == 1)
		page_say(p, "De eerste naar punten is ");
	else
		page_format(p, "De eerste %zu naar punten zijn ", count);
	say_list(p, ids, count);
	page_say(p, ". ");
	if (left > 0) {
		page_say(p, "Daarvan gaat niet mee: ");
		say_list(p, out, left);
		page_say(p, "; waarom niet, staat hierboven.");
	} else {
		page_say(p, "Die gaan allemaal mee, en er is nog meer dat "
		    "meegaat.");
	}
}
