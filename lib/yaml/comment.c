#include "comment.h"

#include "bytes.h"
#include "source.h"

static bool
is_between(const struct source *s, size_t from, size_t to)
{
	return from < to && bytes_has_comment(s->bytes, from, to);
}

/* From *at on, which ends behind the value.  A '#' in a key or a text is no
 * comment. */
static bool
is_inside(const struct source *s, const struct value *v, size_t *at)
{
	const struct value *c;

	if (v->key != NULL && *at <= v->key_from) {
		if (is_between(s, *at, v->key_from))
			return true;
		*at = v->key_to;
	}
	if (is_between(s, *at, v->from))
		return true;
	*at = v->from;
	if (value_is_block_scalar(v)) {
		*at = source_indicator_end(s, source_indicator(s, v));
		if (is_between(s, *at, source_line_end(s, *at)))
			return true;
	}
	for (c = v->first; c != NULL; c = c->next)
		if (is_inside(s, c, at))
			return true;
	if (v->kind != VALUE_TEXT && is_between(s, *at, v->to))
		return true;
	*at = v->to;
	return false;
}

static bool
is_at_line(const struct source *s, size_t at)
{
	return source_line(s, at) == at;
}

/* Where the line behind a value starts.  A block scalar may end there. */
static size_t
line_behind(const struct source *s, const struct value *v)
{
	return is_at_line(s, v->to) ? v->to :
	    bytes_next_line(s->bytes, s->size, v->to);
}

/* On lines from *at on, further in than the column: *at ends behind them. */
static bool
is_below(const struct source *s, size_t column, size_t *at)
{
	bool found = false;
	size_t i;

	for (; *at < s->size; *at = bytes_next_line(s->bytes, s->size, i)) {
		i = bytes_skip_blanks(s->bytes, s->size, *at);
		if (i == s->size || bytes_break(s->bytes, s->size, i) > 0)
			continue;
		if (s->bytes[i] != '#' || source_column(s, i) <= column)
			break;
		found = true;
	}
	return found;
}

static const struct value *
before(const struct value *v)
{
	const struct value *c = v->parent->first;

	if (c == v)
		return NULL;
	while (c->next != v)
		c = c->next;
	return c;
}

/* Before an item of a list; what stands on the line where the one before it
 * ends, or further in than that, is about that one. */
static bool
is_before(const struct source *s, const struct value *v)
{
	const struct value *list = v->parent, *last = before(v);
	size_t at;

	if (last != NULL) {
		at = line_behind(s, last);
		if (list->style == VALUE_BLOCK)
			is_below(s, source_column(s, v->key_from), &at);
	} else {
		at = list->style == VALUE_FLOW ? list->from :
		    bytes_next_line(s->bytes, s->size, list->key_to);
	}
	return is_between(s, at, list->style == VALUE_FLOW ? v->from :
	    v->key_from);
}

/* Behind it on its line, but for what else stands there. */
static bool
is_behind(const struct source *s, const struct value *v)
{
	size_t end = source_line_end(s, v->to), next = end;

	if (is_at_line(s, v->to))
		return false;
	if (v->parent != NULL && v->parent->style == VALUE_FLOW)
		next = v->next == NULL ? v->parent->to : v->next->key != NULL ?
		    v->next->key_from : v->next->from;
	return is_between(s, v->to, next < end ? next : end);
}

static bool
has_source(const struct document *d, const struct value *v)
{
	return d->bytes != NULL && !value_in_made(v);
}

bool
comment_is_in(const struct document *d, const struct value *v)
{
	struct source s = { d->bytes, d->size };
	size_t at = v->from;

	return has_source(d, v) && (is_inside(&s, v, &at) ||
	    is_behind(&s, v));
}

bool
comment_is_about(const struct document *d, const struct value *v)
{
	struct source s = { d->bytes, d->size };
	size_t at;

	if (!has_source(d, v))
		return false;
	at = v->key != NULL || (v->parent != NULL &&
	    v->parent->style == VALUE_BLOCK) ? v->key_to : v->from;
	if (is_inside(&s, v, &at) || is_behind(&s, v))
		return true;
	if (v->parent == NULL)
		return false;
	if (v->parent->kind == VALUE_LIST && is_before(&s, v))
		return true;
	at = line_behind(&s, v);
	return v->parent->style == VALUE_BLOCK &&
	    is_below(&s, source_column(&s, v->key_from), &at);
}

bool
comment_is_beside(const struct document *d, const struct value *v)
{
	struct source s = { d->bytes, d->size };

	return has_source(d, v) && (is_between(&s, v->key_to,
	    value_is_block(v) ? source_line_end(&s, v->key_to) : v->from) ||
	    (!value_is_block(v) && is_behind(&s, v)));
}
