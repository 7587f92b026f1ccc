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
	const struct answers *known = fi->together;
	const struct meet *m = fi->m;

	if (known->asked[y] != x + 1) {
		known->asked[y] = x + 1;
		known->yes[y] = plan_match(&m->all[x].plans, &m->all[y].plans,
		    m->options.years).class >= PLAN_SHIFTS;
	}
	return known->yes[y];
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

static void
find_digging(struct finder *fi, struct arena *scratch)
{
	struct blocks b = blocks_new(scratch, fi->m, AREA_STRAAT, digs);
	const size_t *order = by_opgave(&b);
	size_t i;

	for (i = 0; i < b.list_count; i++)
		sweep_digs(scratch, &b.lists[i]);
	for (i = 0; i < b.count; i++)
		find_for_plan(fi, &b, &b.entries[order[i]]);
}

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
	e.finer = area->levels & AREA_FINER(level);
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

static void
find_years(struct finder *fi, struct arena *scratch, enum area_level level)
{
	const struct meet *m = fi->m;
	struct lists l = lists_new(scratch);
	const struct lists_entry *e, *end;
	struct candidate c = { 0 };
	const struct areas *areas;
	uint32_t x;
	size_t i;

	for (x = 0; x < m->count; x++) {
		areas = &m->all[x].areas;
		for (i = 0; i < areas->count; i++)
			if (areas->all[i].levels & AREA_BIT(level))
				collect_years(&l, m, x, &areas->all[i],
				    level);
	}
	e = l.entries;	/* as collected; what is sorted is a copy */
	end = e + l.count;
	lists_sort(&l, names_count(m->names.names));
	c.strength = (uint8_t)conflict_strength(CONFLICT_YEAR);
	c.row = AREA_SAME;
	c.ground = GROUND_CONFLICT;
	for (; e < end; e++)
		find_in_lists(fi, &l, e, e->block, e->key, c, must_be_apart);
}

void
find_conflict(struct finder *fi)
{
	struct arena *scratch = arena_new();
	struct answers together;
	int level;

	together.asked = arena_array(fi->arena, fi->m->count,
	    sizeof(*together.asked));
	together.yes = arena_array(fi->arena, fi->m->count,
	    sizeof(*together.yes));
	fi->together = &together;
	find_digging(fi, scratch);
	for (level = AREA_BAG; level <= AREA_STRAAT; level++) {
		arena_reset(scratch);
		find_years(fi, scratch, (enum area_level)level);
	}
	arena_free(scratch);
}
