#include <string.h>

#include "../../lib/yaml/bytes.h"
#include "../../lib/yaml/source.h"
#include "../../lib/yaml/split.h"
#include "lines.h"

#define MOST_COMMENTS (sizeof((struct lines *)0)->comments / \
	sizeof(*((struct lines *)0)->comments))

/* Where a value's key or dash is, if it has one. */
static size_t
start_of(const struct value *v)
{
	return v->parent == NULL ? v->from : v->key_from;
}

static const struct value *
outermost_flow(const struct value *v)
{
	const struct value *flow = NULL;

	for (; v != NULL; v = v->parent)
		if (v->kind != VALUE_TEXT && v->style == VALUE_FLOW)
			flow = v;
	return flow;
}

/* Is this byte part of a text or a key? */
static bool
in_text(const struct value *v, size_t at)
{
	const struct value *c;

	if (v->kind == VALUE_TEXT && !value_is_block_scalar(v) &&
	    at >= v->from && at < v->to)
		return true;
	if (v->key != NULL && at >= v->key_from && at < v->key_to)
		return true;
	for (c = v->first; c != NULL; c = c->next)
		if (in_text(c, at))
			return true;
	return false;
}

/* The comments in [from, to). */
static void
note_comments(struct lines *l, const struct document *d, size_t from,
    size_t to)
{
	size_t i;

	for (i = from; i < to && l->count < MOST_COMMENTS; i++)
		if (d->bytes[i] == '#' && i > 0 &&
		    strchr(" \t\r\n", d->bytes[i - 1]) != NULL &&
		    !in_text(d->root, i)) {
			l->comments[l->count].from = i;
			i = bytes_line_end(d->bytes, d->size, i);
			l->comments[l->count].to = i < to ? i : to;
			l->count++;
		}
}

/* A comment beside a value outlives it. */
static void
note_comments_beside(struct lines *l, const struct document *d,
    const struct value *v)
{
	struct source s = { d->bytes, d->size };
	size_t at;

	if (!value_is_block(v))
		note_comments(l, d, v->to,
		    bytes_line_end(d->bytes, d->size, v->to));
	if (v->parent == NULL)
		return;
	if (v->key_to < v->from)
		note_comments(l, d, v->key_to, v->from);
	if (!value_is_block_scalar(v))
		return;
	at = source_indicator(&s, v);
	note_comments(l, d, at, bytes_line_end(d->bytes, d->size, at));
}

/* And so do those in a flow collection, around the child that makes way. */
static void
note_comments_inside(struct lines *l, const struct document *d,
    const struct value *flow, const struct value *child)
{
	size_t from = flow->to, to = flow->to;

	if (child != NULL) {
		from = child->key != NULL && child->key_from < child->from
		    ? child->key_from : child->from;
		to = child->to;
	}
	note_comments(l, d, flow->from, from);
	note_comments(l, d, to, flow->to);
	l->refusable = l->refusable ||
	    bytes_has_comment(d->bytes, flow->from, flow->to);
}

/* The value that stands before v in the source, in a block. */
static struct value *
value_before(const struct value *v)
{
	struct value *c, *before = NULL;

	if (v->parent == NULL)
		return NULL;
	for (c = v->parent->first; c != v; c = c->next)
		before = c;
	return before;
}

static void
set_removed(struct lines *l, const struct document *d, const struct value *v)
{
	struct value *before;
	size_t i;

	l->from = bytes_line(d->bytes, start_of(v));
	l->to = bytes_next_line(d->bytes, d->size, v->to);
	if (v->parent == NULL)
		return;
	if (d->bytes[l->from] == '?' || bytes_skip_blanks(d->bytes, d->size,
	    l->from) == start_of(v)) {
		/* what would fall to a block scalar before it goes too */
		before = value_before(v);
		if (before == NULL ||
		    !value_is_block_scalar(value_deep_last(before)))
			return;
		while (l->to < d->size) {
			i = bytes_skip_blanks(d->bytes, d->size, l->to);
			if (i < d->size && d->bytes[i] != '#' &&
			    bytes_break(d->bytes, d->size, i) == 0)
				break;
			l->to = bytes_next_line(d->bytes, d->size, i);
		}
	} else if (v->next != NULL) {
		/* the next one moves up, to the dash that stands there */
		l->to = bytes_next_line(d->bytes, d->size,
		    v->next->key_from);
	}
}

/* Where the indicator of a block scalar stands, be it a key, that is the last
 * thing of all; the end when there is none. */
static size_t
last_scalar(const struct document *d)
{
	const struct value *last = value_deep_last(d->root);

	if (value_is_block_scalar(last))
		return bytes_indicator(d->bytes, d->size, last->from);
	if (last->key != NULL && (last->key_style == VALUE_LITERAL ||
	    last->key_style == VALUE_FOLDED))
		return bytes_indicator(d->bytes, d->size, last->key_from);
	return d->size;
}

struct lines
lines_of(const struct document *d, const struct edit *e)
{
	const struct value *v = e->child ? e->child : e->parent;
	const struct value *flow = outermost_flow(e->parent);
	const struct value *child = e->child;
	struct lines l = { .count = 0 };
	bool odd = bytes_odd_lines(d->bytes, d->size);
	size_t at;

	l.refusable = d->odd || odd;
	if (e->what == EDIT_REMOVE) {
		while (v->parent != NULL && v->parent->count == 1)
			v = v->parent;	/* what is left empty goes too */
		flow = outermost_flow(v->parent);
		child = v;
	}
	if (flow != NULL)
		v = flow;
	l.from = bytes_line(d->bytes, start_of(v));
	l.to = bytes_next_line(d->bytes, d->size, v->to);
	if (flow == NULL && e->what == EDIT_REMOVE)
		set_removed(&l, d, v);
	else if (flow == NULL && e->what != EDIT_SET)
		l.from = l.to;
	else if (!odd)
		note_comments_beside(&l, d, v);
	if (flow != NULL && !odd)
		note_comments_inside(&l, d, flow, child);
	l.open = l.to == d->size && d->size > 0 &&
	    strchr("\r\n", d->bytes[d->size - 1]) == NULL;
	l.scalar = l.from;
	at = bytes_line(d->bytes, last_scalar(d));
	if (l.open && at < l.from)
		l.scalar = at;
	return l;
}

static bool
starts_with(const struct buffer *text, const char *bytes, size_t n)
{
	return text->size >= n && memcmp(text->bytes, bytes, n) == 0;
}

bool
lines_stand(const struct lines *l, const struct document *d,
    const struct buffer *text)
{
	size_t rest = d->size - l->to, from = l->from;

	/* the last line's break goes with what is taken out behind it */
	if (l->open) {
		from = l->scalar;
		from -= split_break_before(d->bytes, from);
	}
	return starts_with(text, d->bytes, from) &&
	    text->size >= from + rest &&
	    memcmp(text->bytes + text->size - rest, d->bytes + l->to,
	    rest) == 0;
}

bool
lines_keep_comments(const struct lines *l, const struct document *d,
    const struct buffer *text)
{
	size_t rest = d->size - l->to, i, k, n;
	bool found;

	for (i = 0; i < l->count; i++) {
		n = l->comments[i].to - l->comments[i].from;
		found = false;
		for (k = 0; !found && k + n <= text->size - rest; k++)
			found = memcmp(text->bytes + k,
			    d->bytes + l->comments[i].from, n) == 0;
		if (!found)
			return false;
	}
	return true;
}
