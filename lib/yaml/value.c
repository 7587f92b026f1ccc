#include <string.h>

#include "value.h"

/* Records have some twenty keys and are asked for most of them: nearly all
 * differ in their first two bytes, and need no call. */
static bool
same_key(const char *a, const char *b)
{
	return a[0] == b[0] && (a[0] == '\0' ||
	    (a[1] == b[1] && strcmp(a, b) == 0));
}

struct value *
value_get(const struct value *v, const char *key)
{
	struct value *c;

	if (v == NULL || v->kind != VALUE_MAP)
		return NULL;
	for (c = v->first; c != NULL; c = c->next)
		if (same_key(c->key, key))
			return c;
	return NULL;
}

const char *
value_as_text(const struct value *v)
{
	return v->kind == VALUE_TEXT ? v->text : NULL;
}

const char *
value_get_text(const struct value *v, const char *key)
{
	const struct value *c = value_get(v, key);

	return value_is_unknown(c) ? NULL : value_as_text(c);
}

bool
value_is_unknown(const struct value *v)
{
	return v == NULL || (v->kind == VALUE_TEXT &&
	    v->style == VALUE_PLAIN && v->text[0] == '\0');
}

bool
value_is_block_scalar(const struct value *v)
{
	return v->kind == VALUE_TEXT &&
	    (v->style == VALUE_LITERAL || v->style == VALUE_FOLDED);
}

bool
value_is_block(const struct value *v)
{
	return v->kind != VALUE_TEXT && v->style == VALUE_BLOCK;
}

struct value *
value_deep_last(struct value *v)
{
	while (v->first != NULL)
		v = v->last;
	return v;
}

static bool
equal_keys(const struct value *a, const struct value *b)
{
	if (a->key == NULL || b->key == NULL)
		return a->key == b->key;
	return strcmp(a->key, b->key) == 0;
}

bool
value_equal(const struct value *a, const struct value *b)
{
	const struct value *c, *d;

	if (a->kind != b->kind)
		return false;
	if (a->kind == VALUE_TEXT)
		return value_is_unknown(a) == value_is_unknown(b) &&
		    strcmp(a->text, b->text) == 0;
	if (a->count != b->count)
		return false;
	for (c = a->first, d = b->first; c != NULL; c = c->next, d = d->next)
		if (!equal_keys(c, d) || !value_equal(c, d))
			return false;
	return true;
}

static struct value *
make(struct arena *a, enum value_kind kind, enum value_style style)
{
	struct value *v = arena_alloc(a, sizeof(*v));

	v->kind = kind;
	v->style = style;
	v->made = true;
	return v;
}

static struct value *
make_text(struct arena *a, enum value_style style, const char *text)
{
	struct value *v = make(a, VALUE_TEXT, style);

	v->text = arena_copy(a, text, strlen(text));
	return v;
}

struct value *
value_text(struct arena *a, const char *text)
{
	return make_text(a, VALUE_ANY, text);
}

struct value *
value_plain(struct arena *a, const char *text)
{
	return make_text(a, VALUE_PLAIN, text);
}

struct value *
value_list(struct arena *a, enum value_style block_or_flow)
{
	return make(a, VALUE_LIST, block_or_flow);
}

struct value *
value_map(struct arena *a, enum value_style block_or_flow)
{
	return make(a, VALUE_MAP, block_or_flow);
}

struct value *
value_copy(struct arena *a, const struct value *v)
{
	const struct value *c;
	struct value *copy;

	if (v->kind == VALUE_TEXT)
		return make_text(a, v->style, v->text);
	copy = make(a, v->kind, v->style);
	for (c = v->first; c != NULL; c = c->next)
		if (v->kind == VALUE_MAP)
			value_put(a, copy, c->key, value_copy(a, c));
		else
			value_add(copy, value_copy(a, c));
	return copy;
}

struct value *
value_append(struct value *parent, struct value *v)
{
	v->next = NULL;
	v->parent = parent;
	if (parent->last == NULL)
		parent->first = v;
	else
		parent->last->next = v;
	parent->last = v;
	parent->count++;
	return v;
}

struct value *
value_add(struct value *list, struct value *item)
{
	item->key = NULL;
	return value_append(list, item);
}

struct value *
value_put(struct arena *a, struct value *map, const char *key,
    struct value *v)
{
	v->key = arena_copy(a, key, strlen(key));
	return value_append(map, v);
}

void
value_unlink(struct value *parent, struct value *child)
{
	struct value *c = parent->first;

	if (c == child) {
		parent->first = child->next;
		c = NULL;
	} else {
		while (c->next != child)
			c = c->next;
		c->next = child->next;
	}
	if (parent->last == child)
		parent->last = c;
	parent->count--;
	child->next = NULL;
	child->parent = NULL;
}

void
value_link(struct value *parent, struct value *before, struct value *child)
{
	struct value **link = before ? &before->next : &parent->first;

	child->next = *link;
	child->parent = parent;
	*link = child;
	if (parent->last == before)
		parent->last = child;
	parent->count++;
}

/* The key stays: it is the value that makes way. */
void
value_swap(struct value *parent, struct value *old, struct value *new)
{
	struct value **link = &parent->first;

	while (*link != old)
		link = &(*link)->next;
	*link = new;
	new->parent = parent;
	new->next = old->next;
	new->key = old->key;
	new->key_style = old->key_style;
	new->key_from = old->key_from;
	new->key_to = old->key_to;
	if (parent->last == old)
		parent->last = new;
	old->next = NULL;
	old->parent = NULL;
}

bool
value_in_made(const struct value *v)
{
	for (; v != NULL; v = v->parent)
		if (v->made)
			return true;
	return false;
}

struct value *
value_outer_flow(struct value *v)
{
	struct value *flow = NULL;

	for (; v != NULL; v = v->parent)
		if (v->kind != VALUE_TEXT && v->style == VALUE_FLOW)
			flow = v;
	return flow;
}

void
value_mark(struct value *v, bool made)
{
	struct value *c;

	v->made = made;
	for (c = v->first; c != NULL; c = c->next)
		value_mark(c, made);
}
