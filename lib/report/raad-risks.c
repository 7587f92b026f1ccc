#include <stdlib.h>

#include "dutch.h"
#include "raad-private.h"
#include "section.h"

/* What goes along can go wrong: the highest risks first, those of doing two of
 * them together too. */

enum { SHOWN = 5 };

struct risk {
	const struct survey_opgave *of, *with;	/* with: or NULL */
	const struct value *item;
	struct range chance, impact, product;
	size_t place;
};

struct risks {
	struct arena *arena;
	struct risk *all;
	size_t count, room;
};

static const struct page_column columns[] = {
	{ "risico", PAGE_COLUMN_MAIN, 0 },
	{ "kans \303\227 gevolg, tot 25", PAGE_COLUMN_NUMBER, 0 },
	{ "wat wij eraan doen", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* What cannot be read the survey told of, when it measured the risk. */
static struct range
points(const struct survey_opgave *o, const struct value *item,
    const char *key)
{
	struct range r = { 0, 0, false };
	struct fault unsaid;

	if (!record_points(o->record, value_get(item, key), &r, &unsaid))
		r.known = false;
	return r;
}

static void
add(struct risks *all, const struct survey_opgave *of,
    const struct survey_opgave *with, const struct value *field)
{
	const struct value *item;
	struct risk *r;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		all->all = arena_grow(all->arena, all->all, all->count,
		    &all->room, sizeof(*all->all));
		r = &all->all[all->count];
		r->of = of;
		r->with = with;
		r->item = item;
		r->place = all->count++;
		r->chance = points(of, item, "kans");
		r->impact = points(of, item, "gevolg");
		if (!r->chance.known || !r->impact.known)
			continue;
		r->product.known = true;
		r->product.low = number_scale(r->chance.low, r->impact.low,
		    NUMBER_ONE, 1);
		r->product.high = number_scale(r->chance.high, r->impact.high,
		    NUMBER_ONE, 1);
	}
}

static bool
goes_along(const struct survey_opgave *o)
{
	return o != NULL && (o->fate == SURVEY_TAKEN ||
	    o->standing == SURVEY_AANPAK);
}

static void
gather(struct risks *all, const struct survey_wijk *w)
{
	const struct survey_link *link;
	const struct survey_opgave *ends[2];
	size_t i, side;

	for (i = 0; i < w->opgave_count; i++)
		if (goes_along(w->opgaven[i]))
			add(all, w->opgaven[i], NULL, value_get(
			    w->opgaven[i]->record->root, "risicos"));
	for (i = 0; i < w->link_count; i++) {
		link = w->links[i];
		if (link->status != SURVEY_CONFIRMED ||
		    !goes_along(link->from) || !goes_along(link->to))
			continue;
		ends[0] = link->from;
		ends[1] = link->to;
		for (side = 0; side < 2; side++)
			add(all, ends[side], ends[1 - side],
			    value_get(link->items[side], "risicos"));
	}
}

/* The highest that it may be counts; what is not known comes last. */
static int
by_height(const void *pa, const void *pb)
{
	const struct risk *a = pa, *b = pb;

	if (a->product.known != b->product.known)
		return a->product.known ? -1 : 1;
	if (a->product.high != b->product.high)
		return a->product.high > b->product.high ? -1 : 1;
	if (a->product.low != b->product.low)
		return a->product.low > b->product.low ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

static void
say_height(struct page *p, const struct risk *r)
{
	if (!r->product.known) {
		page_say(p, "niet bekend");
		return;
	}
	page_format(p, "%s \303\227 %s = ", dutch_range(p->arena, r->chance,
	    -1), dutch_range(p->arena, r->impact, -1));
	page_say_as(p, PAGE_STRONG, dutch_range(p->arena, r->product, -1));
}

static void
row(struct page *p, const struct risk *r)
{
	const char *text = record_item_text(r->item, "tekst", "tekst");
	const char *answer = value_get_text(r->item, "beheersing");

	page_row(p);
	page_cell(p);
	page_say(p, text == NULL ? "niet omschreven" : text);
	page_say(p, text != NULL && raad_is_ended(text) ? " " : ". ");
	page_say_as(p, PAGE_QUIET, r->with == NULL ? r->of->titel :
	    arena_format(p->arena, "%s, samen met \342\200\230%s\342\200\231",
	    r->of->titel, r->with->titel));
	page_cell(p);
	say_height(p, r);
	page_cell(p);
	if (answer == NULL)
		page_say_as(p, PAGE_ALERT, "nog niets afgesproken");
	else
		page_say(p, answer);
}

static bool
is_unasked(const struct survey_opgave *o)
{
	return o->fate == SURVEY_TAKEN && !o->risicos.asked;
}

/* "Nog niet nagegaan zijn de risico's van 'a' en 'b'." */
static void
say_unasked(const struct council *c, size_t count)
{
	size_t i, n = 0;

	if (count == 0)
		return;
	page_paragraph(c->page);
	page_say_as(c->page, PAGE_ALERT, "Nog niet nagegaan");
	page_say(c->page, " zijn de risico's van ");
	for (i = 0; i < c->wijk->opgave_count && n < SHOWN; i++) {
		if (!is_unasked(c->wijk->opgaven[i]))
			continue;
		raad_say_next(c->page, n++, count);
		section_say_name(c->page, c->wijk->opgaven[i]);
	}
	if (count > n)
		page_format(c->page, " en %zu andere", count - n);
	page_say(c->page, ".");
}

static void
table(struct page *p, const struct risks *all)
{
	size_t i;

	if (all->count == 0)
		return;
	qsort(all->all, all->count, sizeof(*all->all), by_height);
	page_table(p, columns);
	for (i = 0; i < all->count && i < SHOWN; i++)
		row(p, &all->all[i]);
	if (all->count <= SHOWN)
		return;
	page_note(p);
	page_format(p, "Dit zijn de %d hoogste van %zu.", SHOWN, all->count);
}

void
raad_risks(const struct council *c)
{
	struct risks all = { .arena = c->page->arena };
	size_t i, unasked = 0;

	gather(&all, c->wijk);
	for (i = 0; i < c->wijk->opgave_count; i++)
		unasked += is_unasked(c->wijk->opgaven[i]);
	if (all.count == 0 && unasked == 0)
		return;
	page_heading(c->page, 3);
	page_beside(c->page);
	page_say(c->page, "Risico's van wat meegaat");
	table(c->page, &all);
	say_unasked(c, unasked);
}
