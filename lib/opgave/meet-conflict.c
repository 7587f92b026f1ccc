#include "meet-blocks.h"
#include "meet-find.h"

/*
 * Those that can be together are no conflict, however they hinder each other
 * now.  They meet by place and time at least as strongly, so that whoever has
 * many of them does not come here for more.  Their plans are held against each
 * other once, however many of these bring them here: the turns of x come
 * in a row.
 */
static bool
can_be_together(const struct finder *fi, uint32_t x, uint32_t y)
{
	const struct answers *known = &fi->together;
	const struct meet *m = fi->m;

	if (known->asked[y] != x + 1) {
		known->asked[y] = x + 1;
		known->yes[y] = plan_match(&m->all[x].plans, &m->all[y].plans,
		    m->options.years).class >= PLAN_SHIFTS;
	}
	return known->yes[y];
}

static void
begin_to_ask(struct finder *fi)
{
	struct answers *a = &fi->together;

	a->asked = arena_array(fi->scratch, fi->m->count, sizeof(*a->asked));
	a->yes = arena_array(fi->scratch, fi->m->count, sizeof(*a->yes));
}

static bool
digs(const struct plan *p)
{
	return p->digs;
}

/* Offer those in a list that hinder x by digging in the same street. */
static void
take(struct finder *fi, const struct sweep_entry *x,
    const struct sweep_list *list, enum sweep_condition condition,
    struct candidate c)
{
	const struct sweep_entry *e;
	enum conflict_kind kind;
	struct sweep_walk walk;

	if (!find_has_room(fi, x->opgave, &c))
		return;
	walk = sweep_walk(list, x->plan, x->opgave, condition, CONFLICT_YEARS);
	while ((e = sweep_next(&walk)) != NULL) {
		kind = conflict_of_plans(x->plan, e->plan);
		if (kind == CONFLICT_NONE || e->opgave == x->opgave ||
		    can_be_together(fi, x->opgave, e->opgave))
			continue;
		c.strength = (uint8_t)conflict_strength(kind);
		c.gap = (uint32_t)plan_gap(x->plan, e->plan);
		c.other = e->opgave;
		c.later = e->plan->period.from > x->plan->period.from;
		if (!find_offer(fi, x->opgave, &c))
			return;
	}
}

static void
take_from_list(struct finder *fi, const struct sweep_entry *x,
    const struct sweep_list *list)
{
	static const struct {
		enum conflict_kind kind;
		enum sweep_condition condition;
	} ways[] = {
		{ CONFLICT_REST, SWEEP_RESTS },
		{ CONFLICT_REST, SWEEP_RESTED },
		{ CONFLICT_TWICE, SWEEP_TWICE }
	};
	struct candidate c = { 0 };
	size_t i;

	c.aanpak = (list->entries->group & BLOCKS_AANPAK) != 0;
	c.row = AREA_SAME;
	c.ground = GROUND_CONFLICT;
	for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		c.strength = (uint8_t)conflict_strength(ways[i].kind);
		take(fi, x, list, ways[i].condition, c);
	}
}

static void
find_for_plan(struct finder *fi, const struct blocks *b,
    const struct sweep_entry *x)
{
	const struct sweep_list *list = &b->lists[b->begins[x->block]], *end;

	end = &b->lists[b->begins[x->block + 1]];
	for (; list < end; list++)
		if (blocks_may_meet(x, list->entries))
			take_from_list(fi, x, list);
}

/* The numbers of the entries, those of one opgave in a row. */
static const size_t *
by_opgave(const struct blocks *b)
{
	size_t *at = arena_array(b->arena, (size_t)b->meet->count + 1,
	    sizeof(*at));
	size_t *order = arena_array(b->arena, b->count, sizeof(*order)), i;
	uint32_t x;

	for (i = 0; i < b->count; i++)
		at[b->entries[i].opgave + 1]++;
	for (x = 0; x < b->meet->count; x++)
		at[x + 1] += at[x];
	for (i = 0; i < b->count; i++)
		order[at[b->entries[i].opgave]++] = i;
	return order;
}

/* The streets that are dug up. */
struct digging {
	struct blocks blocks;
	const size_t *order;
};

static void *
prepare_digging(struct arena *a, const struct meet *m, enum area_level level)
{
	struct digging *d = arena_alloc(a, sizeof(*d));
	size_t i;

	d->blocks = blocks_new(a, m, level, digs);
	d->order = by_opgave(&d->blocks);
	for (i = 0; i < d->blocks.list_count; i++)
		sweep_digs(a, &d->blocks.lists[i]);
	return d;
}

static void
walk_digging(struct finder *fi, const void *prepared)
{
	const struct digging *d = prepared;
	const struct sweep_entry *x;
	size_t i;

	begin_to_ask(fi);
	for (i = 0; i < d->blocks.count; i++) {
		x = &d->blocks.entries[d->order[i]];
		if (find_is_for(fi, x->opgave))
			find_for_plan(fi, &d->blocks, x);
	}
}

const struct find_walk find_digging = { prepare_digging, walk_digging,
    AREA_STRAAT, AREA_STRAAT };

/* The busy years in which an opgave has work at a place: a key for each. */
static void
collect_years(struct lists *l, const struct meet *m, uint32_t x,
    const struct area *area, enum area_level level)
{
	const struct plans *plans = &m->all[x].plans;
	struct lists_entry e = { 0 };
	int year, first, last;
	size_t i;

	e.block = area->names[level];
	e.detail = area_detail(area, level);
	e.opgave = x;
	e.aanpak = m->all[x].aanpak;
	for (i = 0; i < plans->count; i++) {
		if (!busy_years(&plans->all[i], &first, &last))
			continue;
		for (year = first; year <= last; year++) {
			e.key = (uint32_t)year;
			if (busy_at(m->busy, level, e.block, year) != NULL)
				lists_add(l, e);
		}
	}
}

static bool
must_be_apart(const struct finder *fi, const struct lists_entry *e,
    const struct lists_entry *other)
{
	return !can_be_together(fi, e->opgave, other->opgave);
}

/* Those of one level, by place and year. */
struct years {
	struct lists lists;
	const struct lists_entry *begin, *end;	/* as they were collected: an
						 * opgave's in a row */
};

static void *
prepare_years(struct arena *a, const struct meet *m, enum area_level level)
{
	struct years *y = arena_alloc(a, sizeof(*y));
	const struct areas *areas;
	uint32_t x;
	size_t i;

	y->lists = lists_new(a);
	for (x = 0; x < m->count; x++) {
		areas = &m->all[x].areas;
		for (i = 0; i < areas->count; i++)
			if (areas->all[i].levels & AREA_BIT(level))
				collect_years(&y->lists, m, x, &areas->all[i],
				    level);
	}
	y->begin = y->lists.entries;	/* what is sorted is a copy */
	y->end = y->begin + y->lists.count;
	lists_sort(&y->lists, names_count(m->names.names));
	return y;
}

static void
walk_years(struct finder *fi, const void *prepared)
{
	const struct years *y = prepared;
	const struct lists_entry *e;
	struct candidate c = { 0 };

	begin_to_ask(fi);
	c.strength = (uint8_t)conflict_strength(CONFLICT_YEAR);
	c.row = AREA_SAME;
	c.ground = GROUND_CONFLICT;
	for (e = y->begin; e < y->end; e++)
		if (find_is_for(fi, e->opgave))
			find_in_lists(fi, &y->lists, e, e->block, e->key, c,
			    must_be_apart);
}

const struct find_walk find_years = { prepare_years, walk_years, AREA_BAG,
    AREA_STRAAT };
