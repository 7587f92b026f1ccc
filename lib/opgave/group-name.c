#include <stdlib.h>
#include <string.h>

#include "../base/text.h"
#include "group-private.h"

/* Names that are given away, each within a wijk. */
struct naming {
	struct groups *groups;
	struct names *taken;
};

/* False: it was taken already. */
static bool
take(struct naming *n, const struct area *area, const char *name)
{
	uint32_t before = names_count(n->taken);

	names_add(n->taken, area->wijk, name, strlen(name));
	return names_count(n->taken) > before;
}

/* A group keeps the first name that people left in it, unless another has
 * it. */
static void
keep(struct naming *n, const struct group_pair *p)
{
	struct group *g = group_shared(n->groups, p->a, p->b);

	if (g != NULL && g->name == NULL && take(n, g->area, p->name))
		g->name = p->name;
}

/* Whether or not it is the name of a group now, no other one of their wijken
 * gets it. */
static void
reserve(struct naming *n, uint32_t opgave, const char *name)
{
	const struct areas *areas = &n->groups->meet->all[opgave].areas;
	size_t i;

	for (i = 0; i < areas->count; i++)
		take(n, &areas->all[i], name);
}

/* "nobelweg-2029"; without a year when they all work always. */
static const char *
base_name(struct arena *a, const struct group *g)
{
	const char *place = g->area->name;
	int32_t day = g->from;
	int year, month, day_of_month;

	if (place == NULL)
		place = g->area->bag;
	place = text_slug(a, text_fold(a, place));
	if (*place == '\0')
		place = "groep";
	if (day == PERIOD_BEGIN && g->to == PERIOD_END)
		return place;
	if (day == PERIOD_BEGIN)
		day = g->to - 1;
	period_date(day, &year, &month, &day_of_month);
	return arena_format(a, "%s-%04d", place, year);
}

static void
name_group(struct naming *n, struct group *g)
{
	struct arena *a = n->groups->arena;
	const char *base = base_name(a, g);
	int number = 1;

	g->name = base;
	while (!take(n, g->area, g->name))
		g->name = arena_format(a, "%s-%d", base, ++number);
}

static int
by_start(const void *left, const void *right)
{
	const struct group *x = *(struct group *const *)left;
	const struct group *y = *(struct group *const *)right;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x > y) - (x < y);
}

void
group_name_all(struct groups *g)
{
	struct naming n = { g, names_new(g->arena) };
	struct group **order = arena_array(g->arena, g->count, sizeof(*order));
	const struct group_pairs *kept = &g->kept;
	size_t i;

	for (i = 0; i < kept->count; i++)
		keep(&n, &kept->all[i]);
	for (i = 0; i < kept->count; i++) {
		reserve(&n, kept->all[i].a, kept->all[i].name);
		reserve(&n, kept->all[i].b, kept->all[i].name);
	}
	for (i = 0; i < g->count; i++)
		order[i] = &g->all[i];
	if (g->count > 1)
		qsort(order, g->count, sizeof(*order), by_start);
	for (i = 0; i < g->count; i++)
		if (order[i]->name == NULL)
			name_group(&n, order[i]);
}
