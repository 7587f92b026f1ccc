#include "conflict.h"

static const struct {
	int strength;
	const char *effect;
} kinds[CONFLICT_KINDS] = {
	[CONFLICT_YEAR] = { 2, "-klein" },
	[CONFLICT_TWICE] = { 3, "-middel" },
	[CONFLICT_REST] = { 4, "-groot" }
};

/* Does the second start to dig after the first, while the street must stay
 * closed? */
static bool
breaks_rest(const struct plan *first, const struct plan *second)
{
	return second->period.from >= first->period.to &&
	    second->period.from < first->rest;
}

enum conflict_kind
conflict_of_plans(const struct plan *a, const struct plan *b)
{
	if (!a->digs || !b->digs || plan_overlap(a, b))
		return CONFLICT_NONE;
	if (breaks_rest(a, b) || breaks_rest(b, a))
		return CONFLICT_REST;
	return plan_start_together(a, b, CONFLICT_YEARS) ? CONFLICT_TWICE :
	    CONFLICT_NONE;
}

/* Keep the two that are nearest in start; of two as near the first. */
static void
keep(const struct plan *a, const struct plan *b, const struct plan **best_a,
    const struct plan **best_b)
{
	if (*best_a != NULL && plan_gap(a, b) >= plan_gap(*best_a, *best_b))
		return;
	*best_a = a;
	*best_b = b;
}

static void
look_at_digging(struct conflict *c, const struct plans *a,
    const struct plans *b)
{
	const struct plan *p, *q;
	enum conflict_kind kind;
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++) {
			p = &a->all[i];
			q = &b->all[j];
			kind = conflict_of_plans(p, q);
			if (kind == CONFLICT_REST)
				keep(p, q, &c->rest_a, &c->rest_b);
			if (kind != CONFLICT_NONE &&
			    plan_start_together(p, q, CONFLICT_YEARS))
				keep(p, q, &c->twice_a, &c->twice_b);
		}
}

struct conflict
conflict_of(const struct busy *busy, const struct areas *areas_a,
    const struct plans *plans_a, const struct areas *areas_b,
    const struct plans *plans_b, enum plan_class class)
{
	struct conflict c = { 0 };

	if (class > PLAN_SHIFTS)
		return c;
	if (area_share(areas_a, areas_b, AREA_STRAAT))
		look_at_digging(&c, plans_a, plans_b);
	if (class < PLAN_SHIFTS)
		c.year = busy_both(busy, areas_a, plans_a, areas_b, plans_b,
		    &c.where);
	return c;
}

enum conflict_kind
conflict_kind(const struct conflict *c)
{
	if (c->rest_a != NULL)
		return CONFLICT_REST;
	if (c->twice_a != NULL)
		return CONFLICT_TWICE;
	return c->year != NULL ? CONFLICT_YEAR : CONFLICT_NONE;
}

int
conflict_strength(enum conflict_kind kind)
{
	return kinds[kind].strength;
}

const char *
conflict_effect(enum conflict_kind kind)
{
	return kinds[kind].effect;
}

/* As short as it can be said: "2034", "2034-05", "2034-05-15". */
static char *
day_text(struct arena *a, int32_t day, bool exactly)
{
	int year, month, day_of_month;

	period_date(day, &year, &month, &day_of_month);
	if (exactly && day_of_month > 1)
		return period_day_text(a, day);
	if (month > 1 || day_of_month > 1)
		return arena_format(a, "%04d-%02d", year, month);
	return arena_format(a, "%04d", year);
}

static char *
rest_sentence(struct arena *a, const struct plan *first,
    const struct plan *second, const char *name)
{
	return arena_format(a, "graafwerk in %s valt in de graafrust van %s "
	    "(tot %s)", day_text(a, second->period.from, false), name,
	    day_text(a, first->rest, true));
}

static char *
year_sentence(struct arena *a, const struct conflict *c)
{
	const char *name = c->where->name;

	if (name == NULL)
		name = arena_format(a, "gebouw %s", c->where->bag);
	return arena_format(a, "%u werken in %u in %s, veel voor dezelfde "
	    "bewoners", (unsigned)c->year->works, (unsigned)c->year->year,
	    name);
}

size_t
conflict_sentences(struct arena *a, const struct conflict *c,
    const char *name_a, const char *name_b,
    const char *lines[CONFLICT_SENTENCES])
{
	size_t n = 0;

	if (c->rest_a != NULL)
		lines[n++] = breaks_rest(c->rest_a, c->rest_b) ?
		    rest_sentence(a, c->rest_a, c->rest_b, name_a) :
		    rest_sentence(a, c->rest_b, c->rest_a, name_b);
	if (c->twice_a != NULL)
		lines[n++] = arena_format(a, "straat gaat twee keer open "
		    "binnen %d jaar", (int)plan_years_apart(c->twice_a,
		    c->twice_b, CONFLICT_YEARS));
	if (c->year != NULL)
		lines[n++] = year_sentence(a, c);
	return n;
}
