#include <string.h>

#include "../base/text.h"
#include "bewoners-private.h"
#include "dutch.h"

enum { TABLE = 3 };	/* opgaven of a place that have a table of them */
enum { NAMED = 8 };	/* of the whole wijk, with each street */

const char *
bewoners_naam(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const char *naam = w->record == NULL ? NULL :
	    value_get_text(w->record->root, "naam");

	return naam == NULL || text_same(naam, "") ? NULL :
	    secrets_kept(s->secrets, a, SECRET_IN_SPEECH, naam);
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
	page_say(p, " ");
	page_say(p, text);
}

/* What everyone may look into and answer now: a plan of the wijk as a whole. */
static void
on_view(const struct residents *r)
{
	const struct survey_wijk *w = r->wijk;
	struct page *p = r->page;
	const char *status;
	size_t i;

	for (i = 0; i < w->work_count; i++) {
		status = w->works[i].status;
		if (status == NULL || w->works[i].name == NULL ||
		    !record_is_word(words_written(words_list(
		    r->survey->words, "status"), status), "ter inzage"))
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
	size_t i;

	if (all->count < 2)
		return;
	page_choice(p);
	page_say(p, locality_has_name(&all->all[0]) ? "Kies uw straat of plek" :
	    "Kies");
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
		bewoners_warn(p, r->survey);
	page_paragraph(p);
	if (r->wijk->localities->count == 0)
		page_say(p, "Op deze pagina staan nog geen plannen. ");
	else if (locality_has_name(&r->wijk->localities->all[0]))
		page_say(p, "Hier leest u wat er in uw straat gebeurt, en "
		    "wanneer. ");
	else
		page_say(p, "Hier leest u wat er in uw wijk gebeurt, en "
		    "wanneer. ");
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
		    place->entries[i].opgave->titel);
		page_cell(p);
		page_say(p, bewoners_short_when(r, place->entries[i].opgave));
		page_cell(p);
		page_say(p, bewoners_short_status(r,
		    place->entries[i].opgave));
	}
}

/* What is not of this street, but matters to who lives there. */
static bool
matters(const struct residents *r, const struct locality *other, size_t i)
{
	const struct survey_opgave *o = other->entries[i].opgave;
	const struct locality_entry *entry;

	if (other == r->place || o->standing == SURVEY_CLOSED ||
	    (other->kind != LOCALITY_WIJK &&
	    !locality_lies_in(r->place, other)))
		return false;
	entry = localities_find(r->wijk->localities, r->place, o);
	return entry < r->place->entries ||
	    entry >= r->place->entries + r->place->count;
}

static void
say_wider(const struct residents *r, const struct locality *other)
{
	struct page *p = r->page;
	const char *when;
	size_t i, n = 0;

	for (i = 0; i < other->count; i++)
		n += matters(r, other, i);
	if (n > NAMED) {
		page_item(p);
		page_say_link(p, page_target(p, other->anchor),
		    place_name(other));
		page_format(p, ": %zu plannen", n);
		return;
	}
	for (i = 0; i < other->count; i++) {
		if (!matters(r, other, i))
			continue;
		page_item(p);
		page_say_link(p, page_target(p, other->entries[i].anchor),
		    other->entries[i].opgave->titel);
		when = bewoners_short_when(r, other->entries[i].opgave);
		if (when == NULL)
			continue;
		page_say(p, ", ");
		page_say(p, when);
	}
}

static void
wider(const struct residents *r)
{
	const struct localities *all = r->wijk->localities;
	bool some = false;
	size_t i, j;

	if (!locality_has_name(r->place))
		return;
	for (i = 0; i < all->count && !some; i++)
		for (j = 0; j < all->all[i].count && !some; j++)
			some = matters(r, &all->all[i], j);
	if (!some)
		return;
	page_paragraph(r->page);
	page_say_as(r->page, PAGE_STRONG, r->place->kind == LOCALITY_BUURT ?
	    "Ook voor uw buurt:" : "Ook voor uw straat:");
	page_list(r->page);
	for (i = 0; i < all->count; i++)
		say_wider(r, &all->all[i]);
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
		page_say(r->page, place->entries[i].opgave->titel);
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
	if (w->localities->count > 0)
		contact(&r);
}

