#include <string.h>

#include "../base/text.h"
#include "../opgave/heard.h"
#include "../opgave/names.h"
#include "dutch.h"
#include "raad-private.h"
#include "section.h"

/* Who took part, who did not yet, what residents wish, what may be answered
 * to. */

/* Texts, once each. */
struct set {
	struct arena *arena;
	struct names *names;
	const char **all;
	size_t room;
};

static void
add(struct set *s, const char *text)
{
	const char *fold = text_fold(s->arena, text);
	uint32_t count = names_count(s->names);

	if (names_add(s->names, 0, fold, strlen(fold)) != count)
		return;
	s->all = arena_grow(s->arena, s->all, count, &s->room,
	    sizeof(*s->all));
	s->all[count] = text;
}

static struct set
set_new(struct arena *a)
{
	return (struct set){ .arena = a, .names = names_new(a) };
}

static void
label(struct page *p, const char *text)
{
	page_item(p);
	page_say_as(p, PAGE_STRONG, text);
	page_say(p, ": ");
}

static void
say_set(struct page *p, const struct set *s)
{
	size_t i, count = names_count(s->names);

	for (i = 0; i < count; i++) {
		raad_say_next(p, i, count);
		section_say_who(p, s->all[i]);
	}
}

/* A resident is told as one of the residents. */
static bool
is_resident(const struct survey *s, const struct document *gesprek)
{
	const struct value *root = gesprek->root;

	return record_count(value_get(root, "partij")) == 1 &&
	    words_is(words_list(s->words, "partijen"),
	    value_get_text(root, "soort"), "bewoners");
}

static void
add_field(struct set *s, const struct document *d, const char *key)
{
	const struct value *field = value_get(d->root, key), *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT && !record_is_unknown(item))
			add(s, item->text);
}

/* The gesprekken of a wijk. */
struct talks {
	size_t held, planned;
	struct period first, last;	/* that were held; unknown: no date */
	struct set parties, departments;
};

static void
add_date(struct talks *t, const struct document *d)
{
	struct period day;
	struct fault unsaid;

	if (!record_date(d, value_get(d->root, "datum"), &day, &unsaid) ||
	    !day.known)
		return;
	if (!t->first.known || day.from < t->first.from)
		t->first = day;
	if (!t->last.known || day.to > t->last.to)
		t->last = day;
}

static void
add_talk(struct talks *t, const struct survey *s, const struct document *d)
{
	if (!heard_was_held(d)) {
		t->planned += heard_is_planned(d);
		return;
	}
	t->held++;
	add_date(t, d);
	if (is_resident(s, d))
		add(&t->parties, "bewoners");
	else if (record_first(value_get(d->root, "partij")) != NULL)
		add_field(&t->parties, d, "partij");
	else
		add_field(&t->parties, d, "soort");
	add_field(&t->departments, d, "afdeling");
}

static void
say_dates(struct page *p, const struct talks *t)
{
	if (!t->first.known)
		return;
	if (t->first.from == t->last.from && t->first.to == t->last.to)
		page_format(p, " (%s)", dutch_period(p->arena, t->first));
	else
		page_format(p, ", van %s t/m %s", dutch_period(p->arena,
		    t->first), dutch_period(p->arena, t->last));
}

static void
say_talks(struct page *p, const struct talks *t)
{
	label(p, "Gesprekken");
	if (t->held == 0) {
		page_say(p, "nog geen gevoerd");
	} else {
		page_format(p, "%zu gevoerd", t->held);
		say_dates(p, t);
		if (names_count(t->parties.names) > 0) {
			page_say(p, ", met ");
			say_set(p, &t->parties);
		}
	}
	page_say(p, ".");
	if (names_count(t->departments.names) > 0) {
		page_say(p, " Van de gemeente spraken mee: ");
		say_set(p, &t->departments);
		page_say(p, ".");
	}
	if (t->planned > 0)
		page_format(p, " Nog %zu gepland.", t->planned);
}

static void
say_heard(const struct council *c, struct heard *h)
{
	struct set missing = set_new(c->page->arena);
	struct page *p = c->page;
	struct heard_voices v;
	size_t i;

	if (c->wijk->id == NULL)
		return;
	v = heard_voices(h, c->wijk->id, c->wijk->record);
	for (i = 0; i < v.count; i++)
		if (v.all[i].gesprek == NULL)
			add(&missing, v.all[i].word);
	if (v.count == 0)
		return;
	if (names_count(missing.names) == 0) {
		label(p, "Gehoord");
		page_say(p, "iedereen die gehoord moest worden.");
		return;
	}
	label(p, v.said ? "Nog niet gehoord" :
	    "Nog niet gehoord, volgens de handreiking");
	say_set(p, &missing);
	page_say(p, ".");
}

static bool
is_wish(const struct survey *s, const struct survey_opgave *o)
{
	return o->standing <= SURVEY_OUT && words_is_wish(s->words, o->record);
}

static void
say_wishes(const struct council *c)
{
	static const char *const fates[SURVEY_FATES] = {
		[SURVEY_NOT_CHOSEN] = "nog niet gekozen",
		[SURVEY_TAKEN] = "gaat mee",
		[SURVEY_LATER] = "later",
		[SURVEY_LEFT] = "gaat niet mee"
	};
	const struct survey_opgave *o;
	struct page *p = c->page;
	size_t i, n = 0;

	for (i = 0; i < c->wijk->opgave_count; i++) {
		o = c->wijk->opgaven[i];
		if (!is_wish(c->survey, o))
			continue;
		if (n++ == 0) {
			label(p, "Wensen uit de wijk");
		} else {
			page_say(p, ", ");
		}
		section_say_name(p, o);
		page_format(p, " (%s)", fates[o->fate]);
	}
	if (n > 0)
		page_say(p, ".");
}

static void
say_view(struct page *p, const struct survey_work *w, const char *of,
    size_t *said)
{
	if ((*said)++ == 0) {
		label(p, "Ter inzage");
	} else {
		page_say(p, ", ");
	}
	page_say(p, w->name == NULL ? "een plan zonder naam" : w->name);
	if (of != NULL)
		page_format(p, " (bij \342\200\230%s\342\200\231)", of);
}

static void
say_views(const struct council *c)
{
	const struct survey_opgave *o;
	size_t i, j, said = 0;

	for (i = 0; i < c->wijk->work_count; i++)
		if (survey_is_on_view(c->survey, &c->wijk->works[i]))
			say_view(c->page, &c->wijk->works[i], NULL, &said);
	for (i = 0; i < c->wijk->opgave_count; i++) {
		o = c->wijk->opgaven[i];
		for (j = 0; j < o->work_count; j++)
			if (survey_is_on_view(c->survey, &o->works[j]))
				say_view(c->page, &o->works[j], o->titel,
				    &said);
	}
	if (said > 0)
		page_say(c->page, ".");
}

void
raad_people(const struct council *c)
{
	struct arena *a = c->page->arena;
	struct talks t = { .parties = set_new(a), .departments = set_new(a) };
	struct heard *h = heard_new(a, c->survey->words);
	size_t i;

	for (i = 0; i < c->wijk->gesprek_count; i++) {
		add_talk(&t, c->survey, c->wijk->gesprekken[i]);
		heard_add(h, c->wijk->gesprekken[i]);
	}
	for (i = 0; i < c->survey->gesprek_count; i++) {
		add_talk(&t, c->survey, c->survey->gesprekken[i]);
		heard_add(h, c->survey->gesprekken[i]);
	}
	page_heading(c->page, 3);
	page_beside(c->page);
	page_say(c->page, "Participatie");
	page_list(c->page);
	say_talks(c->page, &t);
	say_heard(c, h);
	say_wishes(c);
	say_views(c);
}
