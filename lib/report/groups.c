#include <stdlib.h>
#include <string.h>

#include "../opgave/names.h"
#include "survey.h"

enum { LEAST = 3 };	/* members of a group */

struct survey_membership {
	struct survey_group *group;
	struct survey_membership *next;
};

/* What is known while they are read: of every name that a wijk has, for it is
 * not known before the end which of them are groups. */
struct groups {
	struct survey *survey;
	struct names *names;	/* within a wijk: numbers of `all` */
	struct names *members;	/* within one of `all` */
	struct survey_group **all;
};

static bool
is_apart(const struct survey_link *link)
{
	return link->to == NULL || link->to == link->from;
}

static struct survey_group *
group_named(struct groups *g, const struct survey_wijk *w, const char *name)
{
	uint32_t scope = (uint32_t)(w - g->survey->wijken);
	uint32_t count = names_count(g->names);
	uint32_t n = names_add(g->names, scope, name, strlen(name));

	if (n == count) {
		g->all = arena_extend(g->survey->arena, g->all, n,
		    sizeof(struct survey_group *));
		g->all[n] = arena_alloc(g->survey->arena, sizeof(**g->all));
		g->all[n]->name = name;
		g->all[n]->number = n;
		g->all[n]->wijk = w;
	}
	return g->all[n];
}

static bool
is_member(const struct groups *g, const struct survey_group *group,
    const struct survey_opgave *o)
{
	return names_find(g->members, group->number, &o, sizeof(o)) !=
	    NAMES_NONE;
}

static void
add_member(struct groups *g, struct survey_group *group,
    struct survey_opgave *o)
{
	uint32_t count = names_count(g->members);

	if (names_add(g->members, group->number, &o, sizeof(o)) != count)
		return;
	group->members = arena_extend(g->survey->arena, group->members,
	    group->member_count, sizeof(struct survey_opgave *));
	group->members[group->member_count++] = o;
}

static void
add_link(struct groups *g, const struct survey_wijk *w,
    struct survey_link *link)
{
	struct survey_group *group;
	const char *name;
	size_t side;

	if (link->status == SURVEY_REJECTED || link->hinders ||
	    is_apart(link) || link->from->lies_in != w ||
	    link->to->lies_in != w)
		return;
	name = survey_said(link, "groep", &side);
	if (name == NULL || *name == '\0')
		return;
	group = group_named(g, w, name);
	add_member(g, group, link->from);
	add_member(g, group, link->to);
	group->links = arena_extend(g->survey->arena, group->links,
	    group->link_count, sizeof(struct survey_link *));
	group->links[group->link_count++] = link;
}

/* How two members stand to each other: looked for among the groups of the one
 * that is in fewer of them, for the wijkaanpak may be in all. */
static void
count_pair(const struct groups *g, const struct survey_wijk *w,
    const struct survey_link *link)
{
	const struct survey_opgave *one = link->from, *other = link->to;
	struct survey_membership *m;
	struct survey_group *group;

	if (link->again || is_apart(link))
		return;
	if (one->group_count > other->group_count) {
		one = link->to;
		other = link->from;
	}
	for (m = one->groups; m != NULL; m = m->next) {
		group = m->group;
		if (group->wijk != w || !is_member(g, group, other))
			continue;
		if (link->hinders)
			group->hindering++;
		else
			group->pairs[link->status]++;
	}
}

bool
survey_group_says(const struct survey_group *g, const char *line)
{
	size_t i;

	for (i = 0; g != NULL && i < g->line_count; i++)
		if (strcmp(g->lines[i], line) == 0)
			return true;
	return false;
}

static int
by_start(const void *pa, const void *pb)
{
	const struct survey_opgave *a = *(struct survey_opgave *const *)pa;
	const struct survey_opgave *b = *(struct survey_opgave *const *)pb;
	const struct period *p = &a->plan.period, *q = &b->plan.period;
	int order;

	if (p->known != q->known)
		return p->known ? -1 : 1;
	if (p->known && p->from != q->from)
		return p->from < q->from ? -1 : 1;
	order = strcmp(a->id, b->id);
	return order != 0 ? order : (a > b) - (a < b);
}

static int
by_name(const void *pa, const void *pb)
{
	const struct survey_group *a = *(struct survey_group *const *)pa;
	const struct survey_group *b = *(struct survey_group *const *)pb;

	return strcmp(a->name, b->name);
}

static void
keep(struct survey *s, struct survey_wijk *w, struct survey_group *group)
{
	struct survey_membership *m;
	struct survey_opgave *o;
	size_t i;

	w->groups = arena_extend(s->arena, w->groups, w->group_count,
	    sizeof(struct survey_group *));
	w->groups[w->group_count++] = group;
	if (secrets_named(s->secrets, SECRET_IN_PROGRAM, group->name))
		group->name = "?";
	qsort(group->members, group->member_count, sizeof(*group->members),
	    by_start);
	for (i = 0; i < group->member_count; i++) {
		o = group->members[i];
		m = arena_alloc(s->arena, sizeof(*m));
		m->group = group;
		m->next = o->groups;
		o->groups = m;
		o->group_count++;
	}
	for (i = 0; i < group->link_count; i++) {
		group->again |= group->links[i]->group != NULL;
		group->links[i]->group = group;
	}
	survey_read_shared(s, group);
}

static void
read_wijk(struct groups *g, struct survey_wijk *w)
{
	size_t i, first = names_count(g->names);

	for (i = 0; i < w->opgave_count; i++)
		w->opgaven[i]->lies_in = w;
	for (i = 0; i < w->link_count; i++)
		add_link(g, w, w->links[i]);
	for (i = first; i < names_count(g->names); i++)
		if (g->all[i]->member_count >= LEAST)
			keep(g->survey, w, g->all[i]);
	if (w->group_count == 0)
		return;
	qsort(w->groups, w->group_count, sizeof(*w->groups), by_name);
	for (i = 0; i < w->link_count; i++)
		count_pair(g, w, w->links[i]);
}

void
survey_read_groups(struct survey *s)
{
	struct groups g = { 0 };
	size_t i;

	g.survey = s;
	g.names = names_new(s->arena);
	g.members = names_new(s->arena);
	for (i = 0; i < s->wijk_count; i++)
		read_wijk(&g, &s->wijken[i]);
}
