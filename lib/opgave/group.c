#include "group.h"

#include <stdlib.h>
#include <string.h>

#include "group-private.h"

struct groups *
group_new(struct arena *a, const struct meet *m)
{
	struct groups *g = arena_alloc(a, sizeof(*g));

	g->arena = a;
	g->meet = m;
	g->first = arena_array(a, m->count, sizeof(struct group_link *));
	g->last = arena_array(a, m->count, sizeof(struct group_link *));
	return g;
}

static void
add_pair(struct groups *g, struct group_pairs *p, struct group_pair pair)
{
	p->all = arena_grow(g->arena, p->all, p->count, &p->room,
	    sizeof(pair));
	p->all[p->count++] = pair;
}

void
group_part(struct groups *g, uint32_t a, uint32_t b)
{
	add_pair(g, &g->apart, (struct group_pair){ a, b, "" });
	add_pair(g, &g->apart, (struct group_pair){ b, a, "" });
}

void
group_keep(struct groups *g, uint32_t a, uint32_t b, const char *name)
{
	add_pair(g, &g->kept, (struct group_pair){ a < b ? a : b,
	    a < b ? b : a, name });
}

static int
by_pair(const void *left, const void *right)
{
	const struct group_pair *x = left, *y = right;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	if (x->b != y->b)
		return x->b < y->b ? -1 : 1;
	return strcmp(x->name, y->name);
}

static void
sort_pairs(struct group_pairs *p)
{
	if (p->count > 1)
		qsort(p->all, p->count, sizeof(*p->all), by_pair);
}

size_t
group_apart_from(const struct groups *g, uint32_t a)
{
	size_t low = 0, high = g->apart.count, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (g->apart.all[mid].a < a)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static int
compare_members(const struct group *x, const struct group *y)
{
	uint32_t i;

	for (i = 0; i < x->count && i < y->count; i++)
		if (x->members[i] != y->members[i])
			return x->members[i] < y->members[i] ? -1 : 1;
	return 0;
}

/* Who claims a pair first.  Numbers of names tell in what order records were
 * read, so that texts decide in the end. */
static int
by_claim(const void *left, const void *right)
{
	const struct group *x = left, *y = right;
	int c;

	if (x->level != y->level)
		return x->level < y->level ? -1 : 1;
	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if ((c = compare_members(x, y)) != 0)
		return c;
	if ((c = strcmp(x->area->id, y->area->id)) != 0 ||
	    x->area->name == NULL || y->area->name == NULL)
		return c;
	return strcmp(x->area->name, y->area->name);
}

/* Is the member in a group? */
static bool
is_in(const struct groups *g, uint32_t member, uint32_t group)
{
	const struct group_link *l;

	for (l = g->first[member]; l != NULL && l->group < group; l = l->next)
		;
	return l != NULL && l->group == group;
}

/* Are all of them in one group already? */
static bool
is_within(const struct groups *g, const struct group *new)
{
	const struct group_link *l;
	uint32_t i;

	for (l = g->first[new->members[0]]; l != NULL; l = l->next) {
		for (i = 1; i < new->count; i++)
			if (!is_in(g, new->members[i], l->group))
				break;
		if (i == new->count)
			return true;
	}
	return false;
}

static void
enter(struct groups *g, uint32_t group)
{
	const struct group *new = &g->all[group];
	struct group_link *l;
	uint32_t i, x;

	for (i = 0; i < new->count; i++) {
		x = new->members[i];
		l = arena_alloc(g->arena, sizeof(*l));
		l->group = group;
		if (g->first[x] == NULL)
			g->first[x] = l;
		else
			g->last[x]->next = l;
		g->last[x] = l;
	}
}

void
group_find(struct groups *g)
{
	size_t i, n = 0;

	sort_pairs(&g->apart);
	sort_pairs(&g->kept);
	group_find_all(g);
	if (g->count > 1)
		qsort(g->all, g->count, sizeof(*g->all), by_claim);
	for (i = 0; i < g->count; i++) {
		if (is_within(g, &g->all[i]))
			continue;
		g->all[n] = g->all[i];
		enter(g, (uint32_t)n++);
	}
	g->count = n;
	group_name_all(g);
}

/* The groups of an opgave stand in the order of their claims. */
struct group *
group_shared(const struct groups *g, uint32_t a, uint32_t b)
{
	const struct group_link *x = g->first[a], *y = g->first[b];

	while (x != NULL && y != NULL && x->group != y->group)
		if (x->group < y->group)
			x = x->next;
		else
			y = y->next;
	return x == NULL || y == NULL ? NULL : &g->all[x->group];
}

const char *
group_name(const struct groups *g, uint32_t a, uint32_t b)
{
	const struct group *shared = group_shared(g, a, b);

	return shared == NULL ? NULL : shared->name;
}
