#include <string.h>

#include "../base/text.h"
#include "bewoners-private.h"
#include "dutch.h"
#include "warnings.h"

enum { TABLE = 3 };	/* opgaven of a place that have a table of them */
enum { NAMED = 8 };	/* of the whole wijk, with each street */

const char *
bewoners_naam(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const char *naam = w->record == NULL ? NULL :
	    value_get_text(w->record->root, "naam");

	/* it becomes the title of a document too, which no page says */
	return naam == NULL || text_same(naam, "") ? NULL : page_clean(a,
	    secrets_kept(s->secrets, a, SECRET_IN_SPEECH, naam));
}

static bool
ends_with(const char *text, const char *end)
{
	size_t n = strlen(text), m = strlen(end);

	return n >= m && strcmp(text + n - m, end) == 0;
}

/* "Wat gebeurt er in de Benedenbuurt?" */
const char *
bewoners_question(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const char *naam = bewoners_naam(a, s, w);
	bool bare;

	if (naam == NULL)
		return "Wat gebeurt er in uw wijk?";
	bare = strchr(naam, ' ') == NULL && ends_with(naam, "buurt");
	return arena_format(a, "Wat gebeurt er in %s%s?", bare ? "de " : "",
	    naam);
}

static const char *
place_name(const struct locality *place)
{
	static const char *const names[] = {
		[LOCALITY_ELSEWHERE] = "Op een andere plek in de wijk",
		[LOCALITY_WIJK] = "In de hele wijk"
	};

	return locality_has_name(place) ? place->name : names[place->kind];
}

/* The headings of a wijk are a level deeper when there are more of them. */
static void
heading(const struct residents *r, int level)
{
	page_heading(r->page, r->survey->wijk_count == 1 ? level : level + 1);
}

/* Whom to ask. */
static void
contact(const struct residents *r)
{
	struct page *p = r->page;
	const char *text = r->wijk->record == NULL ? NULL : value_get_text(
	    value_get(r->wijk->record->root, "aanpak"), "contact");

	if (text == NULL)
		return;
	page_box(p);
	page_item(p);
	page_say_as(p, PAGE_STRONG, "Vragen?");
	bewoners_sentence(p, text);
}

/* What everyone may look into and answer now: a plan of the wijk as a whole. */
static void
on_view(const struct residents *r)
{
	const struct survey_wijk *w = r->wijk;
	struct page *p = r->page;
	size_t i;

	for (i = 0; i < w->work_count; i++) {
		if (w->works[i].name == NULL ||
		    !survey_is_on_view(r->survey, &w->works[i]))
			continue;
		page_box(p);
		page_item(p);
		page_say_as(p, PAGE_STRONG, "Ligt nu ter inzage:");
		page_say(p, " ");
		page_say(p, w->works[i].name);
		page_say(p, ". U kunt dit plan bekijken en erop reageren.");
	}
}

static void
choice(const struct residents *r)
{
	const struct localities *all = r->wijk->localities;
	struct page *p = r->page;
	size_t i, streets = 0, named = 0;

	for (i = 0; i < all->count; i++) {
		streets += all->all[i].street;
		named += locality_has_name(&all->all[i]);
	}
	if (all->count < 2)
		return;
	page_choice(p);
	page_say(p, streets < named ? "Kies uw straat of plek" :
	    named > 0 ? "Kies uw straat" : "Kies");
	for (i = 0; i < all->count; i++) {
		page_item(p);
		page_say_link(p, page_target(p, all->all[i].anchor),
		    place_name(&all->all[i]));
	}
}

static void
head(const struct residents *r)
{
	const struct value *aanpak = r->wijk->record == NULL ? NULL :
	    value_get(r->wijk->record->root, "aanpak");
	const char *naam = value_get_text(aanpak, "naam");
	struct page *p = r->page;

	heading(r, 1);
	page_say(p, bewoners_question(p->arena, r->survey, r->wijk));
	if (r->survey->wijk_count == 1)
		warnings_of_hidden(p, r->survey->wijken,
		    r->survey->wijk_count);
	page_paragraph(p);
	if (r->wijk->localities->count == 0)
		page_say(p, "Op deze pagina staan nog geen plannen. ");
	else
		page_say(p, "Hier leest u wat er bij u in de buurt gebeurt, "
		    "en wanneer. ");
	bewoners_day(p, r->survey);
	if (naam != NULL && r->wijk->localities->count > 0) {
		page_say(p, " De wijkaanpak heet: ");
		page_say(p, naam);
		page_say(p, ".");
	}
	choice(r);
	contact(r);
	on_view(r);
}

static const struct page_column columns[] = {
	{ "Wat", PAGE_COLUMN_MAIN, 0 },
	{ "Wanneer", PAGE_COLUMN_TEXT, 0 },
	{ "Hoe ver", PAGE_COLUMN_TEXT, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
table(const struct residents *r)
{
	const struct locality *place = r->place;
	struct page *p = r->page;
	size_t i;

	if (place->count < TABLE)
		return;
	page_table(p, columns);
	page_caption(p);
	page_say(p, "In het kort");
	for (i = 0; i < place->count; i++) {
		page_row(p);
		page_cell(p);
		page_say_link(p, page_target(p, place->entries[i].anchor),
		    bewoners_titel(place->entries[i].opgave));
		page_cell(p);
		page_say(p, bewoners_short_when(r, place->entries[i].opgave));
		page_cell(p);
		page_say(p, bewoners_short_status(r,
		    place->entries[i].opgave));
	}
}

/* What is not of this street, but matters to who lives there. */
static bool
matters(const struct residents *r, const struct survey_opgave *o)
{
	const struct locality_entry *entry;

	entry = localities_find(r->wijk->localities, r->place, o);
	return o->standing != SURVEY_CLOSED && (entry < r->place->entries ||
	    entry >= r->place->entries + r->place->count);
}

static void
say_wider(const struct residents *r, const struct locality *other)
{
	struct page *p = r->page;
	const char *when;
	size_t i;

	if (other->open > NAMED + r->place->count) {
		page_item(p);
		page_say_link(p, page_target(p, other->anchor),
		    place_name(other));
		page_format(p, ": %zu plannen", other->open);
		return;
	}
	for (i = 0; i < other->count; i++) {
		if (!matters(r, other->entries[i].opgave))
			continue;
		page_item(p);
		page_say_link(p, page_target(p, other->entries[i].anchor),
		    bewoners_titel(other->entries[i].opgave));
		when = bewoners_short_when(r, other->entries[i].opgave);
		if (when == NULL)
			continue;
		page_say(p, ", ");
		page_say(p, when);
	}
}

/* The whole wijk, and the buurt of a street, where something there matters. */
static bool
is_wider(const struct residents *r, const struct locality *other)
{
	size_t i;

	if (other->kind != LOCALITY_WIJK && !locality_lies_in(r->place, other))
		return false;
	if (other->open > NAMED + r->place->count)
		return true;
	for (i = 0; i < other->count; i++)
		if (matters(r, other->entries[i].opgave))
			return true;
	return false;
}

static void
wider(const struct residents *r)
{
	const struct localities *all = r->wijk->localities;
	bool some = false;
	size_t i;

	if (!locality_has_name(r->place))
		return;
	for (i = 0; i < all->count; i++) {
		if (all->all[i].kind == LOCALITY_NAMED ||
		    !is_wider(r, &all->all[i]))
			continue;
		if (!some) {
			page_paragraph(r->page);
			page_say_as(r->page, PAGE_STRONG,
			    r->place->kind == LOCALITY_BUURT ?
			    "Ook voor uw buurt:" : r->place->street ?
			    "Ook voor uw straat:" : "Ook voor u:");
			page_list(r->page);
		}
		some = true;
		say_wider(r, &all->all[i]);
	}
}

static void
place(struct residents *r, const struct locality *place)
{
	size_t i;

	r->place = place;
	heading(r, 2);
	page_anchor(r->page, place->anchor);
	page_say(r->page, place_name(place));
	table(r);
	wider(r);
	for (i = 0; i < place->count; i++) {
		heading(r, 3);
		page_anchor(r->page, place->entries[i].anchor);
		page_say(r->page, bewoners_titel(place->entries[i].opgave));
		bewoners_opgave(r, place->entries[i].opgave);
	}
}

void
bewoners_wijk(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct residents r = { p, s, w, NULL };
	size_t i;

	head(&r);
	for (i = 0; i < w->localities->count; i++)
		place(&r, &w->localities->all[i]);
	bewoners_weighed(&r);
	if (w->localities->count > 0)
		contact(&r);
}

