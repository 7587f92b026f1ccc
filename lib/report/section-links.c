#include <string.h>

#include "../opgave/names.h"
#include "dutch.h"
#include "section.h"

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

/* Where koppelkansen are told, and what was said already: each cell is a scope
 * of its own. */
struct teller {
	struct page *page;
	struct names *said;
	uint32_t scope;
};

static bool
is_new(struct teller *t, const char *text)
{
	uint32_t count = names_count(t->said);

	return names_add(t->said, t->scope, text, strlen(text)) == count;
}

/* The texts of a field, once each, whoever of the two says them. */
static void
say_texts(struct teller *t, const struct survey_link *link, const char *key,
    const char *main_field)
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
			if (text == NULL ||
			    (link->items[1] != NULL && !is_new(t, text)))
				continue;
			section_say_between(t->page, "; ");
			page_say(t->page, text);
		}
	}
}

static const char *
text_of(const struct survey_link *link, const char *key, size_t *side)
{
	const char *text = NULL;

	for (*side = 0; *side < 2; ++*side)
		if ((text = value_get_text(link->items[*side], key)) != NULL)
			return text;
	return NULL;
}

/* The verband is told from one side; say which one that is. */
static void
say_verband(struct page *p, const struct survey_link *link)
{
	size_t side;
	const char *verband = text_of(link, "verband", &side);
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

static void
say_reden(struct teller *t, const struct survey_link *link)
{
	if (link->contradiction)
		page_say_as(t->page, PAGE_ALERT, "tegenspraak: de ene kant "
		    "bevestigt, de andere wijst af");
	say_texts(t, link, "reden", "reden");
}

static const struct page_column proposed_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "sterkte", PAGE_COLUMN_NUMBER, 1 },
	{ "aanleiding", PAGE_COLUMN_TEXT, 2 },
	{ "groep", PAGE_COLUMN_TEXT, 3 },
	{ "verband", PAGE_COLUMN_TEXT, 6 },
	{ "kansen", PAGE_COLUMN_TEXT, 5 },
	{ "risico's", PAGE_COLUMN_TEXT, 4 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct page_column confirmed_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "sterkte", PAGE_COLUMN_NUMBER, 1 },
	{ "aanleiding", PAGE_COLUMN_TEXT, 2 },
	{ "groep", PAGE_COLUMN_TEXT, 3 },
	{ "verband", PAGE_COLUMN_TEXT, 6 },
	{ "kansen", PAGE_COLUMN_TEXT, 5 },
	{ "risico's", PAGE_COLUMN_TEXT, 4 },
	{ "effect", PAGE_COLUMN_TEXT, 8 },
	{ "afgesproken", PAGE_COLUMN_TEXT, 7 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct page_column rejected_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "reden", PAGE_COLUMN_TEXT, 2 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct {
	const char *heading;
	const struct page_column *columns;
} parts[SURVEY_STATUSES] = {
	[SURVEY_CONFIRMED] = { "Bevestigd", confirmed_columns },
	[SURVEY_PROPOSED] = { "Voorgesteld, nog te bespreken",
	    proposed_columns },
	[SURVEY_REJECTED] = { "Afgewezen", rejected_columns }
};

static void
link_row(struct teller *t, const struct survey_link *link)
{
	struct page *p = t->page;
	size_t side;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, link->from);
	page_cell(p);
	say_other(p, link);
	page_cell(p);
	if (link->status == SURVEY_REJECTED) {
		say_reden(t, link);
		return;
	}
	page_say(p, dutch_range(p->arena, link->sterkte, -1));
	page_cell(p);
	say_texts(t, link, "aanleiding", "aanleiding");
	page_cell(p);
	say_texts(t, link, "groep", "groep");
	page_cell(p);
	say_verband(p, link);
	page_cell(p);
	say_texts(t, link, "kansen", "tekst");
	page_cell(p);
	say_texts(t, link, "risicos", "tekst");
	if (link->status != SURVEY_CONFIRMED)
		return;
	page_cell(p);
	page_say(p, text_of(link, "effect", &side));
	page_cell(p);
	say_reden(t, link);
}

void
section_links(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct teller t = { p, NULL, 0 };
	size_t i;

	(void)s;
	if (w->link_count == 0)
		return;
	t.said = names_new(p->arena);
	page_heading(p, 3);
	page_say(p, "Koppelkansen");
	for (i = 0; i < w->link_count; i++) {
		if (i == 0 || w->links[i]->status != w->links[i - 1]->status) {
			page_heading(p, 4);
			page_say(p, parts[w->links[i]->status].heading);
			page_table(p, parts[w->links[i]->status].columns);
		}
		link_row(&t, w->links[i]);
	}
}
