#include <string.h>

#include "outcome.h"

bool
outcome_same_tree(const struct value *a, const struct value *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return value_equal(a, b);
}

static bool
same_spans(const struct value *a, const struct value *b)
{
	const struct value *c, *d;

	if (a->from != b->from || a->to != b->to ||
	    a->key_from != b->key_from || a->key_to != b->key_to ||
	    a->style != b->style || a->key_style != b->key_style ||
	    a->made != b->made || a->tagged != b->tagged)
		return false;
	for (c = a->first, d = b->first; c != NULL; c = c->next, d = d->next)
		if (c->parent != a || d->parent != b || !same_spans(c, d))
			return false;
	return true;
}

bool
outcome_same(const struct parse *a, const struct parse *b)
{
	if (a->fault.set != b->fault.set || a->odd != b->odd ||
	    !outcome_same_tree(a->root, b->root) ||
	    (a->root != NULL && !same_spans(a->root, b->root)))
		return false;
	return !a->fault.set || (strcmp(a->fault.text, b->fault.text) == 0 &&
	    a->fault.place.line == b->fault.place.line &&
	    a->fault.place.column == b->fault.place.column);
}
