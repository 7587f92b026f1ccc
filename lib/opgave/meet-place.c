#include "meet-blocks.h"
#include "meet-find.h"

static uint8_t
ground_of(enum plan_class class)
{
	static const uint8_t grounds[PLAN_CLASSES] = {
		[PLAN_STARTS] = GROUND_STARTS,
		[PLAN_SHIFTS] = GROUND_SHIFTS,
		[PLAN_MAY] = GROUND_MAY,
		[PLAN_MEETS] = GROUND_MEETS
	};

	return grounds[class];
}

/* Offer what a walk meets until there are enough better ones. */
static void
take(struct finder *fi, const struct blocks *b, const struct sweep_entry *x,
    const struct sweep_list *list, enum sweep_condition condition,
    struct candidate c)
{
	const struct meet_options *o = &fi->m->options;
	const struct sweep_entry *e;
	struct sweep_walk walk;
	struct plan_match match;

	if (!find_has_room(fi, x->opgave, &c))
		return;
	walk = sweep_walk(list, x->plan, x->opgave, condition, o->years);
	while ((e = sweep_next(&walk)) != NULL) {
		if (e->opgave == x->opgave || (b->level == AREA_PUNT &&
		    !area_near(x->area, e->area, o->metres)))
			continue;
		match = plan_meet(x->plan, e->plan, o->years);
		c.ground = ground_of(match.class);
		c.strength = (uint8_t)meet_strength(area_row(b->level),
		    match.class);
		c.gap = (uint32_t)match.gap;
		c.other = e->opgave;
		c.later = e->plan->period.from > x->plan->period.from;
		if (c.strength > 0 && !find_offer(fi, x->opgave, &c))
			return;
	}
}

static void
take_from_list(struct finder *fi, const struct blocks *b,
    const struct sweep_entry *x, const struct sweep_list *list)
{
	static const struct {
		enum plan_class class;
		enum sweep_condition condition;
	} ways[] = {
		{ PLAN_MEETS, SWEEP_OVERLAP },
		{ PLAN_SHIFTS, SWEEP_REACHED },
		{ PLAN_SHIFTS, SWEEP_REACHES },
		{ PLAN_STARTS, SWEEP_STARTS }
	};
	uint8_t group = list->entries->group;
	enum area_row row = area_row(b->level);
	struct candidate c = { 0 };
	enum plan_class class;
	size_t i;

	c.aanpak = (group & BLOCKS_AANPAK) != 0;
	c.row = (uint8_t)row;
	for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		class = ways[i].class;
		if (class == PLAN_MEETS && ((group | x->group) & BLOCKS_PART))
			class = PLAN_MAY;
		c.ground = ground_of(class);
		c.strength = (uint8_t)meet_strength(row, class);
		if ((ways[i].condition == SWEEP_REACHED &&
		    !x->plan->shifts) || (class == PLAN_STARTS &&
		    (fi->m->options.years == 0 ||
		    x->plan->period.from == PERIOD_BEGIN)) ||
		    c.strength == 0)
			continue;
		take(fi, b, x, list, ways[i].condition, c);
	}
}

static void
take_from_blocks(struct finder *fi, const struct blocks *b,
    const struct sweep_entry *x)
{
	uint32_t found[PLACES_AROUND], i;
	size_t n = places_around(&b->places, x->area, x->block, found), k;

	for (k = 0; k < n; k++)
		for (i = b->begins[found[k]]; i < b->begins[found[k] + 1]; i++)
			if (blocks_may_meet(x, b->lists[i].entries))
				take_from_list(fi, b, x, &b->lists[i]);
}

static void *
prepare(struct arena *a, const struct meet *m, enum area_level level)
{
	struct blocks *b = arena_alloc(a, sizeof(*b));

	*b = blocks_new(a, m, level, NULL);
	return b;
}

static void
walk(struct finder *fi, const void *prepared)
{
	const struct blocks *b = prepared;
	size_t i;

	for (i = 0; i < b->count; i++)
		if (find_is_for(fi, b->entries[i].opgave))
			take_from_blocks(fi, b, &b->entries[i]);
}

const struct find_walk find_place = { prepare, walk, AREA_BAG,
    AREA_LEVELS - 1 };
