#include <string.h>

#include "bytes.h"
#include "emit.h"
#include "render-private.h"

/* The column for the lines of a value in the place of `old`. */
static size_t
indent_for(const struct render *r, const struct splice *e)
{
	const struct value *old = e->old;
	enum value_kind kind = e->new->kind == VALUE_LIST ? VALUE_LIST
	    : VALUE_MAP;

	if (e->parent == NULL)
		return source_column(r->s, old->from);
	if (value_is_block(old) && !old->tagged &&
	    (old->key == NULL || old->kind == kind))
		return source_column(r->s, old->from);
	if (old->key == NULL)
		return source_column(r->s, old->key_from) + 2;
	return source_column(r->s, old->key_from) +
	    source_step(r->s, r->root, e->parent, kind);
}

int
render_depth(const struct value *v)
{
	int depth = 0;

	for (; v != NULL; v = v->parent)
		depth++;
	return depth;
}

/*
 * The new value as it is written behind the colon or dash: `head` on that
 * line, with its blank, and `tail` from the first line break on.
 */
struct written {
	size_t head, head_length;
	size_t tail, tail_length;
};

static struct written
write_value(struct render *r, const struct splice *e, bool compact)
{
	struct emit at = { indent_for(r, e), r->newline };
	struct written w = { .head = r->patches.text.size };
	const char *s, *lf;
	size_t n, skip;

	if (compact && value_is_block(e->new) && e->new->count > 0) {
		/* "- a: 1": the first line goes behind the dash */
		emit_lines(&r->patches.text, e->new, at);
		r->patches.text.size -= strlen(r->newline);
		skip = at.indent > 0 ? at.indent - 1 : 0;
		w.head += skip;
	} else {
		emit_after_key(&r->patches.text, e->new, at);
	}
	s = buffer_text(&r->patches.text) + w.head;
	n = r->patches.text.size - w.head;
	lf = n > 0 ? memchr(s, '\n', n) : NULL;
	w.head_length = lf == NULL ? n : (size_t)(lf - s) -
	    (strlen(r->newline) - 1);
	w.tail = w.head + w.head_length;
	w.tail_length = n - w.head_length;
	return w;
}

void
render_quote_last(struct render *r, struct value *v)
{
	struct quoted q;

	v = value_deep_last(v);
	if (v->kind != VALUE_TEXT || !v->made || (!value_is_block_scalar(v) &&
	    strchr(v->text, '\n') == NULL))
		return;
	q = (struct quoted){ v, v->style };
	buffer_add(&r->quoted, (const char *)&q, sizeof(q));
	v->style = VALUE_DOUBLE;
}

/* Head at [from, to), tail at [tail_from, tail_to). */
static void
put_written(struct render *r, const struct splice *e, struct written w,
    size_t from, size_t to, size_t tail_from, size_t tail_to)
{
	int depth = render_depth(e->parent) + 1;

	/* blanks that stand before the old value serve the new one */
	if (w.head_length > 0 && from > 0 && (r->s->bytes[from - 1] == ' ' ||
	    r->s->bytes[from - 1] == '\t' || source_starts_line(r->s, from))) {
		w.head++;
		w.head_length--;
	}
	if (from < to || w.head_length > 0)
		patch_add(&r->patches,
		    (struct patch){ from, to, w.head, w.head_length, depth });
	if (tail_from < tail_to || w.tail_length > 0)
		patch_add(&r->patches,
		    (struct patch){
			tail_from, tail_to, w.tail, w.tail_length, depth });
}

/* To libyaml "{}# c" and "|# c" end with a comment; "x# c" would not. */
static void
part_from_comment(struct render *r, size_t at)
{
	if (at == r->s->size || r->s->bytes[at] != '#')
		return;
	patch_add(&r->patches, (struct patch){ at, at, r->patches.text.size, 1,
		0 });
	buffer_add_byte(&r->patches.text, ' ');
}

/* Are there comments or blank lines between the slot and the value?  They
 * stay; behind a literal block's indicator they would become its text. */
static bool
is_apart(const struct render *r, const struct value *old, size_t slot)
{
	return bytes_next_line(r->s->bytes, r->s->size, slot) <
	    source_line(r->s, old->from);
}

static void
replace_block_scalar(struct render *r, const struct splice *e, size_t slot)
{
	size_t from = source_indicator(r->s, e->old), to, line, end;
	bool own_line = source_line(r->s, slot) !=
	    source_line(r->s, e->old->from);
	struct written w;

	to = source_indicator_end(r->s, from);
	line = source_line_end(r->s, to);
	end = e->old->to > line ? e->old->to : line;
	if (is_apart(r, e->old, slot))
		render_quote_last(r, e->new);
	part_from_comment(r, to);
	w = write_value(r, e, false);
	if (own_line) {
		patch_cut(
		    &r->patches, source_line_before(r->s, e->old->from), to);
		put_written(r, e, w, slot, slot, line, end);
	} else {
		put_written(r, e, w, w.head_length > 0 ? e->old->from : slot,
		    to, line, end);
	}
}

static void
replace_block_collection(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = source_line_end(r->s, old->to), tail;
	bool own_line = source_line(r->s, slot) != source_line(r->s, old->from);
	struct written w;

	if (is_apart(r, old, slot))
		render_quote_last(r, e->new);
	w = write_value(r, e, !own_line);
	if (!own_line) {
		w.tail_length += w.head_length;
		w.head_length = 0;
		w.tail = w.head;
		if (w.tail_length > 0 && r->patches.text.bytes[w.tail] == ' ') {
			w.tail++;
			w.tail_length--;
		}
		patch_add(&r->patches,
		    (struct patch){ old->from, end, w.tail, w.tail_length,
			render_depth(e->parent) + 1 });
		return;
	}
	tail = source_line_before(r->s, old->from);
	put_written(r, e, w, slot, slot, tail, end);
}

/* libyaml takes no tab right behind a dash: one space will do. */
static struct written
clear_of_tabs(struct render *r, struct written w, size_t *behind)
{
	const struct source *s = r->s;
	size_t to = bytes_skip_blanks(s->bytes, s->size, *behind);

	if (memchr(s->bytes + *behind, '\t', to - *behind) == NULL)
		return w;
	*behind = to;
	w.head = r->patches.text.size;
	w.head_length = to < source_line_end(s, to);
	buffer_add_spaces(&r->patches.text, w.head_length);
	return w;
}

static void
replace_inline(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = source_line_end(r->s, old->to);
	bool own_line = source_line(r->s, slot) != source_line(r->s, old->from);
	bool comment =
	    bytes_skip_blanks(r->s->bytes, r->s->size, old->to) < end;
	size_t behind = old->to;
	struct written w;

	if (own_line && e->new->kind == VALUE_TEXT)
		render_quote_last(r, e->new);
	part_from_comment(r, old->to);
	w = write_value(r, e, old->key == NULL && e->parent != NULL &&
	    !comment && !own_line);
	if (w.tail_length == 0 && (w.head_length > 0 || own_line))
		put_written(r, e, w, old->from, old->to, end, end);
	else if (!own_line) {
		if (old->key == NULL && w.head_length == 0)
			w = clear_of_tabs(r, w, &behind);
		put_written(r, e, w, slot, behind, end, end);
	} else {
		patch_cut(
		    &r->patches, source_line_before(r->s, old->from), old->to);
		put_written(r, e, w, slot, slot, end, end);
	}
}

static void
replace_root(struct render *r, const struct splice *e)
{
	const struct value *old = e->old;
	size_t at = r->patches.text.size, end = old->to;

	if (value_is_block(old))
		end = source_line_end(r->s, old->to);
	if (value_is_block(e->new) && e->new->count > 0) {
		emit_lines(&r->patches.text, e->new,
		    (struct emit){
			source_column(r->s, old->from), r->newline });
		r->patches.text.size -= strlen(r->newline);
		at += source_column(r->s, old->from);
	} else {
		/* nothing stands at the end of all comments */
		if (old->from == end && !source_starts_line(r->s, end))
			buffer_add_text(&r->patches.text, r->newline);
		emit_flow(&r->patches.text, e->new);
		if (old->from == end && source_line_end(r->s, end) > end)
			buffer_add_text(&r->patches.text, r->newline);
	}
	patch_add(&r->patches,
	    (struct patch){ old->from, end, at, r->patches.text.size - at, 0 });
}

void
render_replace(struct render *r, const struct splice *e)
{
	size_t slot = source_slot(r->s, e->old);

	if (source_indented_follows(r->s, e->old->to))
		render_quote_last(r, e->new);
	if (e->parent == NULL)
		replace_root(r, e);
	else if (value_is_block_scalar(e->old))
		replace_block_scalar(r, e, slot);
	else if (value_is_block(e->old))
		replace_block_collection(r, e, slot);
	else
		replace_inline(r, e, slot);
}
