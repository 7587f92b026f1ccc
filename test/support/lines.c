#include <string.h>

#include "../../lib/yaml/bytes.h"
#include "../../lib/yaml/source.h"
#include "../../lib/yaml/split.h"
#include "lines.h"

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

/* The first comment in [from, to) that is on its line. */
static void
note_comment(struct lines *l, const struct document *d, size_t from,
    size_t to)
{
	size_t i;

	for (i = from; i < to; i++)
		if (d->bytes[i] == '#' && i > 0 &&
		    strchr(" \t\r\n", d->bytes[i - 1]) != NULL) {
			l->comments[l->count].from = i;
			l->comments[l->count].to =
			    bytes_line_end(d->bytes, d->size, i);
			l->count++;
			return;
		}
}

/* A comment beside a value outlives it. */
static void
note_comments(struct lines *l, const struct document *d,
    const struct value *v)
{
	struct source s = { d->bytes, d->size };
	size_t at;

	if (!value_is_block(v))
		note_comment(l, d, v->to,
		    bytes_line_end(d->bytes, d->size, v->to));
	if (v->parent == NULL)
		return;
	if (v->key_to < v->from)
		note_comment(l, d, v->key_to, v->from);
	if (!value_is_block_scalar(v))
		return;
	at = source_indicator(&s, v);
	note_comment(l, d, at, bytes_line_end(d->bytes, d->size, at));
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

struct lines
lines_of(const struct document *d, const struct edit *e)
{
	const struct value *v = e->child ? e->child : e->parent;
	const struct value *flow = outermost_flow(e->parent), *last;
	struct lines l = { .count = 0 };

	if (e->what == EDIT_REMOVE) {
		while (v->parent != NULL && v->parent->count == 1)
			v = v->parent;	/* what is left empty goes too */
		flow = outermost_flow(v->parent);
	}
	if (flow != NULL)
		v = flow;
	l.from = bytes_line(d->bytes, start_of(v));
	l.to = bytes_next_line(d->bytes, d->size, v->to);
	if (flow != NULL || e->what == EDIT_SET) {
		if (!bytes_odd_lines(d->bytes, d->size))
			note_comments(&l, d, v);
	}
	else if (e->what == EDIT_REMOVE)
		set_removed(&l, d, v);
	else
		l.from = l.to;
	l.open = l.to == d->size && d->size > 0 &&
	    strchr("\r\n", d->bytes[d->size - 1]) == NULL;
	last = value_deep_last(d->root);
	l.scalar = l.from;
	if (l.open && value_is_block_scalar(last) &&
	    bytes_line(d->bytes, last->from) < l.from)
		l.scalar = bytes_line(d->bytes, last->from);
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
