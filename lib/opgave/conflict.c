#include "conflict.h"

#include "starts.h"

static const struct {
	int strength;
	const char *effect;
} kinds[CONFLICT_KINDS] = {
	[CONFLICT_YEAR] = { 2, "-klein" },
	[CONFLICT_TWICE] = { 3, "-middel" },
	[CONFLICT_REST] = { 4, "-groot" }
};

/* Two plans that dig, in order of start. */
struct digging {
	const struct plan *first, *second;
};

/* Do both dig, not at the same time? */
static bool
dig_apart(const struct plan *a, const struct plan *b)
{
	return a->digs && b->digs && !plan_overlap(a, b);
}

static struct digging
in_order(const struct plan *a, const struct plan *b)
{
	if (a->period.from < b->period.from)
		return (struct digging){ a, b };
	return (struct digging){ b, a };
}

/* Whenever they start, does the second do so while the street must stay closed
 * after the first? */
static bool
breaks_rest(const struct digging *d,
    struct starts (*starts)(const struct plan *))
{
	return starts(d->second).last < d->first->rest;
}

/* Whenever they start, is that within the years? */
static bool
opens_twice(const struct digging *d,
    struct starts (*starts)(const struct plan *))
{
	return plan_days_together(starts(d->first).first,
	    starts(d->second).last, CONFLICT_YEARS);
}

enum conflict_kind
conflict_of_plans(const struct plan *a, const struct plan *b)
{
	struct digging d = in_order(a, b);

	if (!dig_apart(a, b))
		return CONFLICT_NONE;
	if (breaks_rest(&d, starts_possible))
		return CONFLICT_REST;
	return opens_twice(&d, starts_possible) ? CONFLICT_TWICE :
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
    const struct plans *b, struct starts (*starts)(const struct plan *))
{
	const struct plan *p, *q;
	struct digging d;
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++) {
			p = &a->all[i];
			q = &b->all[j];
			if (!dig_apart(p, q))
				continue;
			d = in_order(p, q);
			if (breaks_rest(&d, starts))
				keep(p, q, &c->rest_a, &c->rest_b);
			if (opens_twice(&d, starts))
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
		look_at_digging(&c, plans_a, plans_b,
		    class < PLAN_SHIFTS ? starts_possible : starts_planned);
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
rest_sentence(struct arena *a, const struct conflict *c, const char *name_a,
    const char *name_b)
{
	struct digging d = in_order(c->rest_a, c->rest_b);
	const char *name = d.first == c->rest_a ? name_a : name_b, *when;

	when = d.second->whole ? day_text(a, d.second->period.from, false) :
	    period_text(a, d.second->period);
	return arena_format(a, "graafwerk in %s valt in de graafrust van %s "
	    "(tot %s)", when, name, day_text(a, d.first->rest, true));
}

static char *
twice_sentence(struct arena *a, const struct conflict *c)
{
	struct digging d = in_order(c->twice_a, c->twice_b);

	return arena_format(a, "straat gaat twee keer open binnen %d jaar",
	    (int)plan_years_apart(d.first->period.from,
	    starts_planned(d.second).last, CONFLICT_YEARS));
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
		lines[n++] = rest_sentence(a, c, name_a, name_b);
	if (c->twice_a != NULL)
		lines[n++] = twice_sentence(a, c);
	if (c->year != NULL)
		lines[n++] = year_sentence(a, c);
	return n;
}
