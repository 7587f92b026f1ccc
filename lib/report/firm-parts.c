#include "dutch.h"
#include "firm.h"

enum { TOLD = 12, GROUPS = PAGE_COLUMNS - 4 };

#define TENTH (NUMBER_ONE / 10)

static void
say_id(struct page *p, const struct ranked *w, size_t i)
{
	page_say_as(p, PAGE_ID, w->wijk->all[i]->id);
}

/* --- weights -------------------------------------------------------------- */

static const struct page_column weight_columns[] = {
	{ "criterium", PAGE_COLUMN_TEXT, 0 },
	{ "gewicht", PAGE_COLUMN_NUMBER, 0 },
	{ "dezelfde eersten", PAGE_COLUMN_TEXT, 0 },
	{ "daaronder komt", PAGE_COLUMN_MAIN, 0 },
	{ "daarboven komt", PAGE_COLUMN_MAIN, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* Who comes in at this end, and for whom. */
static void
say_end(struct page *p, const struct ranked *w, const struct rank_end *end)
{
	page_cell(p);
	if (!end->turns)
		return;
	say_id(p, w, end->in);
	page_say(p, end->level ? " gelijk met " : " voor ");
	say_id(p, w, end->out);
}

static void
weight_row(struct page *p, const struct ranking *g, const struct ranked *w,
    size_t j)
{
	struct rank_even even;

	page_row(p);
	page_cell(p);
	page_say(p, g->kader->criteria[j].name);
	page_cell(p);
	page_say(p, dutch_number(p->arena, g->weights[j], -1));
	page_cell(p);
	if (!rank_even(&w->rank, w->places, j, &even)) {
		page_say(p, rank_is_mute(g->weights[j]) ? "weegt niet mee" :
		    "weegt als enige");
		return;
	}
	page_format(p, "%s t/m %s", firm_limit(p->arena, even.low.weight),
	    firm_limit(p->arena, even.high.weight));
	say_end(p, w, &even.low);
	say_end(p, w, &even.high);
}

void
firm_weights(struct page *p, const struct ranking *g, const struct ranked *w)
{
	size_t j;

	if (w->rank.count == firm_first(w) || w->rank.criteria < 2)
		return;
	page_heading(p, 2);
	page_say(p, "Welke gewichten ertoe doen");
	page_paragraph(p);
	page_say(p, "Zolang een gewicht tussen deze grenzen blijft, en de "
	    "andere naar verhouding meebewegen, gaan dezelfde opgaven voor.");
	page_table(p, weight_columns);
	for (j = 0; j < w->rank.criteria; j++)
		weight_row(p, g, w, j);
}

/* --- what is unknown ------------------------------------------------------ */

/* What knowing one thing can do, or all of them. */
struct rise {
	size_t opgave, criterion, from, to;
};

#define ALL SIZE_MAX

/* Those that come among the first, and those that do not. */
struct rises {
	struct rise *in, *other;
	size_t in_count, in_room, other_count, other_room;
};

static void
add_rise(struct arena *a, const struct ranked *w, struct rises *all,
    struct rise r)
{
	if (r.to >= r.from)
		return;
	if (r.from > w->rank.first && r.to <= w->rank.first) {
		all->in = arena_grow(a, all->in, all->in_count,
		    &all->in_room, sizeof(r));
		all->in[all->in_count++] = r;
	} else {
		all->other = arena_grow(a, all->other, all->other_count,
		    &all->other_room, sizeof(r));
		all->other[all->other_count++] = r;
	}
}

/* One by one; and together when that is what it takes. */
static void
find_rises(struct arena *a, const struct ranked *w, size_t o,
    struct rises *all)
{
	const struct rank *r = &w->rank;
	const struct rank_term *t = &r->terms[o * r->criteria];
	size_t from = w->places[o].place, before = all->in_count, j, to;

	for (j = 0; j < r->criteria; j++)
		if (t[j].low < t[j].high)
			add_rise(a, w, all, (struct rise){ o, j, from,
			    rank_if_high(r, o, j) });
	to = rank_if_all_high(r, o);
	if (before == all->in_count && from > r->first && to <= r->first)
		add_rise(a, w, all, (struct rise){ o, ALL, from, to });
}

static void
say_rise(struct page *p, const struct ranking *g, const struct ranked *w,
    const struct rise *r)
{
	page_item(p);
	if (r->criterion == ALL)
		page_say(p, "Als alles ervan bekend is, kan ");
	else
		page_format(p, "Als %s bekend is, kan ",
		    g->kader->criteria[r->criterion].name);
	say_id(p, w, r->opgave);
	page_format(p, " van plaats %zu naar %zu.", r->from, r->to);
}

static void
say_rises(struct page *p, const struct ranking *g, const struct ranked *w,
    const struct rise *list, size_t count)
{
	size_t i;

	page_list(p);
	for (i = 0; i < count && i < TOLD; i++)
		say_rise(p, g, w, &list[i]);
	if (i == count)
		return;
	page_item(p);
	page_format(p, "En zo nog %zu.", count - i);
}

void
firm_unknown(struct page *p, const struct ranking *g, const struct ranked *w)
{
	const size_t *order = firm_order(p->arena, w);
	struct rises all = { .in = NULL };
	size_t i;

	for (i = 0; i < w->rank.count; i++)
		find_rises(p->arena, w, order[i], &all);
	if (all.in_count + all.other_count == 0)
		return;
	page_heading(p, 2);
	page_say(p, "Wat het uitmaakt om meer te weten");
	if (all.in_count > 0) {
		page_paragraph(p);
		if (w->rank.first == 1)
			page_say(p, "Dit kan een opgave op de eerste plaats");
		else
			page_format(p, "Dit kan een opgave bij de eerste %zu",
			    w->rank.first);
		page_say(p, " brengen, als het meevalt en de rest blijft wat "
		    "het is:");
		say_rises(p, g, w, all.in, all.in_count);
	}
	if (all.other_count == 0)
		return;
	page_paragraph(p);
	page_say(p, all.in_count > 0 ? "Dit verandert alleen de volgorde:" :
	    "Niets van wat onbekend is brengt een andere opgave bij de "
	    "eersten; dit verandert alleen de volgorde:");
	say_rises(p, g, w, all.other, all.other_count);
}

/* --- groups of people ----------------------------------------------------- */

/* The order by one weight set. */
struct view {
	const char *name;
	int64_t *worth;
	size_t *places;
};

/* Those that can be told; the others are said. */
static size_t
views(struct page *p, const struct ranking *g, const struct ranked *w,
    struct view *all)
{
	const struct kader *k = g->kader;
	struct view *v;
	size_t i, n = 0, mute;

	for (i = 0; i < k->set_count; i++) {
		if (n == GROUPS) {
			page_note(p);
			page_format(p, "%s hier niet bij.",
			    dutch_count(p->arena, k->set_count - i,
			    "groep van het kader staat",
			    "groepen van het kader staan"));
			break;
		}
		v = &all[n];
		v->name = k->sets[i].name;
		v->worth = arena_array(p->arena, w->rank.count,
		    sizeof(*v->worth));
		v->places = arena_array(p->arena, w->rank.count,
		    sizeof(*v->places));
		if (rank_by(p->arena, &w->rank, k->sets[i].weights, v->worth,
		    v->places, &mute)) {
			n++;
			continue;
		}
		page_paragraph(p);
		page_format(p, "%s weegt %s, dat in het kader niet meeweegt: "
		    "wat dat waard is staat in geen score.", v->name,
		    k->criteria[mute].name);
	}
	return n;
}

static const struct page_column *
view_columns(struct arena *a, const struct view *all, size_t n)
{
	struct page_column *c = arena_array(a, n + 3, sizeof(*c));
	size_t i;

	c[0] = (struct page_column){ "opgave", PAGE_COLUMN_MAIN, 0 };
	c[1] = (struct page_column){ "kader", PAGE_COLUMN_NUMBER, 0 };
	for (i = 0; i < n; i++)
		c[2 + i] = (struct page_column){ all[i].name,
		    PAGE_COLUMN_NUMBER, 1 + (int)i };
	return c;
}

static void
say_view(struct page *p, size_t place, int64_t worth)
{
	page_cell(p);
	page_format(p, "%zu (%s)", place, dutch_number(p->arena,
	    worth * TENTH, 1));
}

void
firm_groups(struct page *p, const struct ranking *g, const struct ranked *w)
{
	struct view all[GROUPS];
	const size_t *order = firm_order(p->arena, w);
	size_t i, k, n;

	if (g->kader->set_count == 0)
		return;
	page_heading(p, 2);
	page_say(p, "Door wiens ogen");
	n = views(p, g, w, all);
	if (n == 0)
		return;
	page_paragraph(p);
	page_say(p, "De plaats, en de punten, bij de gewichten van elke "
	    "groep; elke bijdrage is op tienden afgerond.");
	page_table(p, view_columns(p->arena, all, n));
	for (i = 0; i < w->rank.count; i++) {
		page_row(p);
		page_cell(p);
		say_id(p, w, order[i]);
		say_view(p, w->places[order[i]].place,
		    w->wijk->all[order[i]]->score.low);
		for (k = 0; k < n; k++)
			say_view(p, all[k].places[order[i]],
			    all[k].worth[order[i]]);
	}
}
