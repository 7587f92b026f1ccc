#include <string.h>

#include "../base/buffer.h"
#include "advise.h"
#include "record.h"

#define CENT (NUMBER_ONE / 100)

static const char *
with_comma(char *text)
{
	char *point = strchr(text, '.');

	if (point != NULL)
		*point = ',';
	return text;
}

const char *
advise_points(struct arena *a, int64_t points)
{
	return arena_format(a, "%s %s", with_comma(number_text(a, points,
	    number_decimals(points))), points == NUMBER_ONE ? "punt" :
	    "punten");
}

const char *
advise_money(struct arena *a, int64_t cents)
{
	return number_grouped(a, cents * CENT);
}

/* A reason in the making.  reason.c knows what ids stand behind. */
struct saying {
	const struct advised *wijk;
	struct arena *arena;
	struct buffer text;
	size_t listed;		/* of the list that is said */
};

/* An id of a list: what goes before the first, and between. */
static void
list(struct saying *g, const char *before, const char *id)
{
	buffer_add_text(&g->text, g->listed++ == 0 ? before : ", ");
	buffer_add_text(&g->text, id);
}

/* The last comma of a list of n becomes `en`. */
static void
close_list(struct saying *g)
{
	size_t at = g->text.size;
	char *tail;

	if (g->listed > 1) {
		while (g->text.bytes[at - 1] != ',')
			at--;
		tail = arena_copy(g->arena, g->text.bytes + at,
		    g->text.size - at);
		g->text.size = at - 1;
		buffer_add_text(&g->text, " en");
		buffer_add_text(&g->text, tail);
	}
	g->listed = 0;
}

static const char *
finish(struct saying *g)
{
	const char *text = arena_copy(g->arena, g->text.bytes, g->text.size);

	buffer_free(&g->text);
	return text;
}

/* Is that opgave of the stream taken, or the aanpak? */
static bool
goes_along(const struct advised *w, uint32_t number)
{
	uint32_t i;

	if (w->advise->all[number].state == ADVISE_AANPAK)
		return true;
	for (i = 0; i < w->count && w->numbers[i] <= number; i++)
		if (w->numbers[i] == number)
			return w->taken[i];
	return false;
}

static void
list_score_reasons(struct saying *g, const char *before,
    const struct advise_opgave *o)
{
	const struct value *field = value_get(value_get(o->record->root,
	    "score"), "reden"), *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT)
			list(g, before, item->text);
	close_list(g);
}

/* --- of one that is taken ------------------------------------------------ */

static void
say_company(struct saying *g, const struct advise_opgave *o)
{
	const struct advise *v = g->wijk->advise;
	size_t i;

	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].effect > 0 &&
		    goes_along(g->wijk, o->bonds[i].other))
			list(g, ", samen met ", v->all[o->bonds[i].other].id);
	close_list(g);
	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].needed &&
		    goes_along(g->wijk, o->bonds[i].other))
			list(g, ", nodig voor ", v->all[o->bonds[i].other].id);
	close_list(g);
}

static void
say_taken(struct saying *g, const struct advise_opgave *o)
{
	const struct choose_result *best = &g->wijk->best;
	uint32_t n = best->sets[0].count;

	if (o->asked)
		buffer_add_text(&g->text, "moet mee (--with), ");
	if (n == 1)
		buffer_add_text(&g->text, "als enige in de beste keuze");
	else
		buffer_format(&g->text, "in de beste keuze van %u", n);
	say_company(g, o);
	if (o->value < 0 && o->cost < 0)
		buffer_add_text(&g->text, ", om wat het aan meerkosten "
		    "bespaart");
	if (!best->proved)
		buffer_format(&g->text, "; hoogstens %s beter is "
		    "mogelijk", advise_points(g->arena, (best->bound -
		    best->sets[0].value) * g->wijk->unit));
	if (o->pool->score.status == SCORED_OPEN)
		list_score_reasons(g, "; ", o);
}

/* --- of one that could be, and is not ------------------------------------ */

/* It cannot be in any set. */
static void
say_no_room(struct saying *g, const struct advise_opgave *o)
{
	const struct advise_limits *limits = &g->wijk->advise->limits;
	size_t i;

	if (limits->has_budget && o->cost > limits->budget) {
		buffer_format(&g->text, "meerkosten van %s euro passen niet "
		    "in het budget van %s euro",
		    advise_money(g->arena, o->cost),
		    advise_money(g->arena, limits->budget));
		return;
	}
	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].needs)
			list(g, "vereist ",
			    g->wijk->advise->all[o->bonds[i].other].id);
	if (g->listed > 0) {
		close_list(g);
		buffer_add_text(&g->text, ", en samen past dat niet");
	} else {
		buffer_add_text(&g->text, "past niet naast wat mee moet "
		    "(--with)");
	}
}

static void
say_negative(struct saying *g, const struct advise_opgave *o,
    const char *points)
{
	bool known = o->pool->score.low == o->pool->score.high;

	buffer_format(&g->text, known ? "negatief: verbinden kost %s "
	    "meer dan het oplevert" : "niet alles is bekend: verbinden kan "
	    "%s meer kosten dan het oplevert", points);
}

/* There is a place for it, and it is not worth it. */
static void
say_not_worth(struct saying *g, const struct advise_opgave *o, int64_t lost,
    const char *points)
{
	const struct advise *v = g->wijk->advise;
	size_t i;

	if (lost == 0) {
		buffer_add_text(&g->text, "voegt niets toe aan de keuze");
		return;
	}
	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].effect < 0 &&
		    goes_along(g->wijk, o->bonds[i].other))
			list(g, "hindert ", v->all[o->bonds[i].other].id);
	close_list(g);
	if (g->text.size > 0) {
		buffer_format(&g->text, ": met deze erbij %s minder",
		    points);
		return;
	}
	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].needs &&
		    !goes_along(g->wijk, o->bonds[i].other))
			list(g, "vereist ", v->all[o->bonds[i].other].id);
	close_list(g);
	if (g->text.size > 0)
		buffer_format(&g->text, ": samen kosten ze %s meer "
		    "dan ze opleveren", points);
	else
		say_negative(g, o, points);
}

/* Would it not be taken if it were alone? */
static bool
is_negative(const struct advise_opgave *o)
{
	size_t i;

	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].effect > 0 || o->bonds[i].needed)
			return false;
	return o->value < 0 && o->cost >= 0;
}

/* Does it exclude one of those that would make way? */
static bool
excludes_one(struct saying *g, const struct advise_opgave *o)
{
	size_t i;

	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].excludes &&
		    goes_along(g->wijk, o->bonds[i].other))
			list(g, "sluit uit met ",
			    g->wijk->advise->all[o->bonds[i].other].id);
	close_list(g);
	return g->text.size > 0;
}

static void
list_difference(struct saying *g, const char *before,
    const struct choose_set *from, const struct choose_set *without,
    uint32_t but)
{
	uint32_t i, item;

	for (i = 0; i < from->count; i++) {
		item = from->items[i];
		if (item != but && !choose_has(without, item))
			list(g, before, advise_of(g->wijk, item)->id);
	}
	close_list(g);
}

static void
say_left(struct saying *g, uint32_t i, const struct choose_result *with)
{
	const struct advise_opgave *o = advise_of(g->wijk, i);
	const struct choose_set *best = &g->wijk->best.sets[0], *set;
	uint32_t places = g->wijk->advise->limits.places, pushed, j;
	const char *points;
	int64_t lost;

	if (with->count == 0) {
		say_no_room(g, o);
		return;
	}
	set = &with->sets[0];
	lost = (best->value - set->value) * g->wijk->unit;
	points = arena_format(g->arena, "%s%s", with->proved ? "" :
	    "hoogstens ", advise_points(g->arena, lost));
	for (j = pushed = 0; j < best->count; j++)
		pushed += !choose_has(set, best->items[j]);
	if (pushed == 0) {
		say_not_worth(g, o, lost, points);
		return;
	}
	if (is_negative(o)) {
		say_negative(g, o, advise_points(g->arena, -o->value));
		return;
	}
	if (!excludes_one(g, o)) {
		if (best->count < places)
			buffer_add_text(&g->text, "past niet in het budget");
		else if (best->count == 1)
			buffer_add_text(&g->text, "valt buiten de beste "
			    "keuze");
		else
			buffer_format(&g->text, "valt buiten de beste %u",
			    best->count);
		if (best->count == places && advise_budget_bars(g->wijk, i,
		    lost))
			buffer_add_text(&g->text, " binnen het budget");
	}
	if (lost == 0)
		buffer_add_text(&g->text, ": even goed");
	else
		buffer_format(&g->text, ": %s minder", points);
	list_difference(g, lost == 0 ? " als " : " dan ", best, set,
	    UINT32_MAX);
	list_difference(g, ", ook met ", set, best, i);
	if (set->count - (best->count - pushed) > 1)
		buffer_add_text(&g->text, " erbij");
}

const char *
advise_reason(struct arena *a, const struct advised *w, uint32_t i,
    const struct choose_result *with)
{
	struct saying g = { .wijk = w, .arena = a };

	if (w->taken[i])
		say_taken(&g, advise_of(w, i));
	else
		say_left(&g, i, with);
	return finish(&g);
}

/* --- of one that cannot be chosen ---------------------------------------- */

static const char *
why_other_cannot(const struct advise_opgave *o, const struct advise_opgave *x)
{
	switch (x->state) {
	case ADVISE_FREE:
		return strcmp(x->pool->wijk, o->pool->wijk) == 0 ? "" :
		    ", die bij een andere wijk hoort";
	case ADVISE_UNSCORED:
	case ADVISE_UNREADABLE:
		return ", die geen score heeft";
	case ADVISE_CLOSED:
		return ", die vervallen is";
	case ADVISE_FALLS:
		return ", die afvalt";
	default:
		return ", die niet mee kan";
	}
}

const char *
advise_reason_out(struct arena *a, const struct advise *v,
    const struct advise_opgave *o)
{
	struct saying g = { .arena = a };
	const struct advise_opgave *x = &v->all[o->other];

	switch (o->state) {
	case ADVISE_UNKNOWN_COST:
		return "meerkosten onbekend, en er is een budget";
	case ADVISE_ASKED_OUT:
		return "blijft op verzoek buiten de keuze (--without)";
	case ADVISE_EXCLUDED:
		return arena_format(a, "sluit uit met %s, die meegaat",
		    x->id);
	case ADVISE_NEEDS_MISSING:
		return arena_format(a, "vereist %s, die hier niet bij is",
		    o->missing);
	case ADVISE_NEEDS:
		return arena_format(a, "vereist %s%s", x->id,
		    why_other_cannot(o, x));
	default:
		list_score_reasons(&g, "valt af: ", o);
		if (g.text.size == 0)
			buffer_add_text(&g.text, "valt af");
		return finish(&g);
	}
}
