#include "splice.h"

void
splice_note(struct arena *a, struct splice **list, struct splice what)
{
	struct splice *e = arena_alloc(a, sizeof(*e));

	*e = what;
	e->next = *list;
	*list = e;
}

struct splice *
splice_find(struct splice *list, enum splice_what what,
    const struct value *new)
{
	for (; list != NULL; list = list->next)
		if (list->what == what && list->new == new)
			return list;
	return NULL;
}

struct splice *
splice_find_addition(struct splice *list, const struct value *parent)
{
	for (; list != NULL; list = list->next)
		if (list->what == SPLICE_ADD && list->parent == parent)
			return list;
	return NULL;
}

void
splice_drop(struct splice **list, const struct splice *which)
{
	while (*list != which)
		list = &(*list)->next;
	*list = which->next;
}

void
splice_drop_below(struct splice **list, const struct value *v)
{
	const struct value *p;

	while (*list != NULL) {
		p = (*list)->parent;
		while (p != NULL && p != v)
			p = p->parent;
		if (p == v)
			*list = (*list)->next;
		else
			list = &(*list)->next;
	}
}

struct splice *
splice_copy(struct arena *a, const struct splice *list)
{
	struct splice *copy = NULL, **link = &copy;

	for (; list != NULL; list = list->next) {
		*link = arena_alloc(a, sizeof(**link));
		**link = *list;
		link = &(*link)->next;
	}
	return copy;
}
