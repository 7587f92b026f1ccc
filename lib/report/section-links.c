#include <string.h>

#include "../opgave/names.h"
#include "dutch.h"
#include "section-links.h"

static void
say_other(struct page *p, const struct survey_link *link)
{
	if (link->to != NULL) {
		section_say_opgave(p, link->to);
		return;
	}
	page_say_as(p, PAGE_ID, link->to_id);
	page_say(p, " (niet in deze gegevens)");
}

static bool
is_new(struct section_teller *t, const char *text)
{
	uint32_t count = names_count(t->said);

	return names_add(t->said, t->scope, text, strlen(text)) == count;
}

void
section_link_texts(struct section_teller *t,
    const struct survey_link *link, const char *key, const char *main_field,
    const struct survey_group *group)
{
	const struct value *field, *item;
	const char *text;
	size_t side;

	t->scope++;
	for (side = 0; side < 2; side++) {
		field = value_get(link->items[side], key);
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item)) {
			text = record_item_text(item, main_field, main_field);
			if (text == NULL || survey_group_says(group, text) ||
			    (link->items[1] != NULL && !is_new(t, text)))
				continue;
			section_say_between(t->page, "; ");
			page_say(t->page, text);
		}
	}
}

/* The verband is told from one side; say which one that is. */
void
section_link_verband(struct page *p, const struct survey_link *link)
{
	size_t side;
	const char *verband = survey_said(link, "verband", &side);
	const char *ids[2];

	if (verband == NULL)
		return;
	ids[0] = link->from->id;
	ids[1] = link->to_id;
	if (record_is_word(verband, "na")) {
		page_say(p, "eerst ");
		page_say_as(p, PAGE_ID, ids[1 - side]);
		page_say(p, ", dan ");
		page_say_as(p, PAGE_ID, ids[side]);
	} else if (record_is_word(verband, "vereist")) {
		page_say_as(p, PAGE_ID, ids[side]);
		page_say(p, " alleen samen met ");
		page_say_as(p, PAGE_ID, ids[1 - side]);
	} else if (record_is_word(verband, "sluit uit")) {
		page_say(p, "sluiten elkaar uit");
	} else {
		page_say(p, verband);
	}
}

/* Under its heading the minus of what hinders goes without saying. */
void
section_link_effect(struct page *p, const struct survey_link *link)
{
	const char *effect = link->hinders ? link->effect + 1 : link->effect;
	int64_t n;

	if (effect != NULL && number_read(effect, &n))
		page_say(p, dutch_points(p->arena, (struct range){ n, n,
		    true }, -1));
	else
		page_say(p, effect);
}

static void
say_groep(struct page *p, const struct survey_link *link)
{
	size_t side;

	page_say_as(p, PAGE_ID, survey_said(link, "groep", &side));
}

void
section_link_reden(struct section_teller *t, const struct survey_link *link)
{
	if (link->contradiction)
		page_say_as(t->page, PAGE_ALERT, "tegenspraak: de ene kant "
		    "bevestigt, de andere wijst af");
	section_link_texts(t, link, "reden", "reden", NULL);
}

/* Columns whose heading depends on what is told. */
enum { EFFECT = 3, REDEN = 9 };

static const struct page_column link_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "sterkte", PAGE_COLUMN_NUMBER, 1 },
	[EFFECT] = { "effect", PAGE_COLUMN_TEXT, 8 },
	{ "aanleiding", PAGE_COLUMN_TEXT, 2 },
	{ "groep", PAGE_COLUMN_TEXT, 3 },
	{ "verband", PAGE_COLUMN_TEXT, 6 },
	{ "kansen", PAGE_COLUMN_TEXT, 5 },
	{ "risico's", PAGE_COLUMN_TEXT, 4 },
	[REDEN] = { "reden", PAGE_COLUMN_TEXT, 7 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct page_column rejected_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "reden", PAGE_COLUMN_TEXT, 2 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct page_column *
columns_of(struct arena *a, const struct survey_link *link)
{
	struct page_column *columns;

	if (link->status == SURVEY_REJECTED)
		return rejected_columns;
	columns = arena_alloc(a, sizeof(link_columns));
	memcpy(columns, link_columns, sizeof(link_columns));
	if (link->hinders)
		columns[EFFECT] = (struct page_column){ "hinder",
		    PAGE_COLUMN_TEXT, 1 };
	if (link->status == SURVEY_CONFIRMED)
		columns[REDEN].heading = "afgesproken";
	return columns;
}

static void
link_row(struct section_teller *t, const struct survey_link *link)
{
	struct page *p = t->page;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, link->from);
	page_cell(p);
	say_other(p, link);
	page_cell(p);
	if (link->status == SURVEY_REJECTED) {
		section_link_reden(t, link);
		return;
	}
	page_say(p, dutch_range(p->arena, link->sterkte, -1));
	page_cell(p);
	section_link_effect(p, link);
	page_cell(p);
	section_link_texts(t, link, "aanleiding", "aanleiding", link->group);
	page_cell(p);
	say_groep(p, link);
	page_cell(p);
	section_link_verband(p, link);
	page_cell(p);
	section_link_texts(t, link, "kansen", "tekst", NULL);
	page_cell(p);
	section_link_texts(t, link, "risicos", "tekst", NULL);
	page_cell(p);
	section_link_reden(t, link);
}

static const char *const headings[SURVEY_STATUSES] = {
	[SURVEY_CONFIRMED] = "Bevestigd",
	[SURVEY_PROPOSED] = "Voorgesteld, nog te bespreken",
	[SURVEY_REJECTED] = "Afgewezen"
};

static void
link_tables(struct section_teller *t, const struct survey_wijk *w)
{
	const struct survey_link *link, *before = NULL;
	struct page *p = t->page;
	size_t i;

	for (i = 0; i < w->link_count; before = link, i++) {
		link = w->links[i];
		if (link->hinders && (i == 0 || !before->hinders)) {
			page_heading(p, 3);
			page_say(p, "Zitten elkaar in de weg");
		}
		if (i == 0 || link->status != before->status ||
		    link->hinders != before->hinders) {
			page_heading(p, 4);
			page_say(p, headings[link->status]);
			page_table(p, columns_of(p->arena, link));
		}
		link_row(t, link);
	}
}

static const struct page_column group_columns[] = {
	{ "groep", PAGE_COLUMN_TEXT, 0 },
	{ "opgaven", PAGE_COLUMN_MAIN, 0 },
	{ "samen", PAGE_COLUMN_TEXT, 0 },
	{ "waarom", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "paren", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_shared(struct page *p, const struct survey_group *g)
{
	size_t i;

	for (i = 0; i < g->line_count; i++) {
		section_say_between(p, "; ");
		page_say(p, g->lines[i]);
	}
	if (g->place == NULL)
		return;
	page_say(p, "allemaal in ");
	page_say(p, g->place);
}

/* "alle 3 bevestigd"; "1 bevestigd, 2 voorgesteld". */
static void
say_pairs(struct page *p, const struct survey_group *g)
{
	size_t all = g->member_count * (g->member_count - 1) / 2, rest = all;
	const struct {
		const char *what;
		size_t n;
	} parts[] = {
		{ "bevestigd", g->pairs[SURVEY_CONFIRMED] },
		{ "voorgesteld", g->pairs[SURVEY_PROPOSED] },
		{ "in de weg", g->hindering },
		{ "afgewezen", g->pairs[SURVEY_REJECTED] }
	};
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (parts[i].n == 0)
			continue;
		section_say_between(p, ", ");
		page_format(p, parts[i].n == all ? "alle %zu %s" : "%zu %s",
		    parts[i].n, parts[i].what);
		rest -= parts[i].n;
	}
	if (rest > 0)
		page_format(p, ", %zu niet gekoppeld", rest);
}

static void
group_row(struct page *p, const struct survey_group *g)
{
	size_t i;

	page_row(p);
	page_cell(p);
	page_say_as(p, PAGE_ID, g->name);
	page_cell(p);
	for (i = 0; i < g->member_count; i++) {
		section_say_between(p, "; ");
		section_say_opgave(p, g->members[i]);
	}
	page_cell(p);
	page_say(p, dutch_period(p->arena, g->together));
	page_cell(p);
	say_shared(p, g);
	page_cell(p);
	say_pairs(p, g);
}

static void
groups(struct page *p, const struct survey_wijk *w)
{
	size_t i, j;

	/* a link of two wijken may be of a group in one of them only */
	for (i = 0; i < w->link_count; i++)
		w->links[i]->group = NULL;
	if (w->group_count == 0)
		return;
	page_heading(p, 4);
	page_say(p, "Groepen");
	page_table(p, group_columns);
	for (i = 0; i < w->group_count; i++) {
		group_row(p, w->groups[i]);
		for (j = 0; j < w->groups[i]->link_count; j++)
			w->groups[i]->links[j]->group = w->groups[i];
	}
}

void
section_links(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct section_teller t = { p, NULL, 0 };

	(void)s;
	if (w->link_count == 0)
		return;
	t.said = names_new(p->arena);
	if (!w->links[0]->hinders) {
		page_heading(p, 3);
		page_say(p, "Koppelkansen");
	}
	groups(p, w);
	link_tables(&t, w);
}
