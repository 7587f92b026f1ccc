#include <string.h>

#include "bytes.h"
#include "emit.h"
#include "piece.h"
#include "render.h"

struct render {
	const struct source *s;
	struct value *root;
	struct splice *splices;
	const char *newline;
	struct pieces pieces;
};

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

/* --- pieces --------------------------------------------------------------- */

static int
depth_of(const struct value *v)
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
	struct written w = { .head = r->pieces.text.size };
	const char *s, *lf;
	size_t n, skip;

	if (compact && value_is_block(e->new) && e->new->count > 0) {
		/* "- a: 1": the first line goes behind the dash */
		emit_lines(&r->pieces.text, e->new, at);
		r->pieces.text.size -= strlen(r->newline);
		skip = at.indent > 0 ? at.indent - 1 : 0;
		w.head += skip;
	} else {
		emit_after_key(&r->pieces.text, e->new, at);
	}
	s = r->pieces.text.bytes + w.head;
	n = r->pieces.text.size - w.head;
	lf = n > 0 ? memchr(s, '\n', n) : NULL;
	w.head_length = lf == NULL ? n : (size_t)(lf - s) -
	    (strlen(r->newline) - 1);
	w.tail = w.head + w.head_length;
	w.tail_length = n - w.head_length;
	return w;
}

/* A text that would be a literal block, as a double-quoted one. */
static void
quote_last(struct value *v)
{
	v = value_deep_last(v);
	if (v->kind == VALUE_TEXT && v->made && (value_is_block_scalar(v) ||
	    strchr(v->text, '\n') != NULL))
		v->style = VALUE_DOUBLE;
}

/* Head at [from, to), tail at [tail_from, tail_to). */
static void
put_written(struct render *r, const struct splice *e, struct written w,
    size_t from, size_t to, size_t tail_from, size_t tail_to)
{
	int depth = depth_of(e->parent) + 1;

	/* blanks that stand before the old value serve the new one */
	if (w.head_length > 0 && from > 0 && (r->s->bytes[from - 1] == ' ' ||
	    r->s->bytes[from - 1] == '\t' || source_starts_line(r->s, from))) {
		w.head++;
		w.head_length--;
	}
	if (from < to || w.head_length > 0)
		piece_add(&r->pieces,
		    (struct piece){ from, to, w.head, w.head_length, depth });
	if (tail_from < tail_to || w.tail_length > 0)
		piece_add(&r->pieces,
		    (struct piece){
			tail_from, tail_to, w.tail, w.tail_length, depth });
}

static void
replace_block_scalar(struct render *r, const struct splice *e, size_t slot)
{
	size_t from = source_indicator(r->s, e->old), to, line;
	struct written w;

	to = source_indicator_end(r->s, from);
	line = source_line_end(r->s, to);
	w = write_value(r, e, false);
	put_written(r, e, w, w.head_length > 0 ? e->old->from : slot, to, line,
	    e->old->to > line ? e->old->to : line);
}

static void
replace_block_collection(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = source_line_end(r->s, old->to), tail;
	bool own_line = source_line(r->s, slot) != source_line(r->s, old->from);
	struct written w = write_value(r, e, !own_line);

	if (!own_line) {
		w.tail_length += w.head_length;
		w.head_length = 0;
		w.tail = w.head;
		if (w.tail_length > 0 && r->pieces.text.bytes[w.tail] == ' ') {
			w.tail++;
			w.tail_length--;
		}
		piece_add(&r->pieces,
		    (struct piece){ old->from, end, w.tail, w.tail_length,
			depth_of(e->parent) + 1 });
		return;
	}
	/* A comment between the key and the first line stays, unless it would
	 * become the text of a literal block. */
	tail = w.head_length > 0 && w.tail_length > 0
	    ? source_line_end(r->s, slot)
	    : source_line_before(r->s, old->from);
	put_written(r, e, w, slot, slot, tail, end);
}

static void
replace_inline(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = source_line_end(r->s, old->to);
	bool own_line = source_line(r->s, slot) != source_line(r->s, old->from);
	bool comment =
	    bytes_skip_blanks(r->s->bytes, r->s->size, old->to) < end;
	struct written w;

	if (own_line && e->new->kind == VALUE_TEXT)
		quote_last(e->new);
	w = write_value(r, e, old->key == NULL && e->parent != NULL &&
	    !comment && !own_line);
	if (w.tail_length == 0 && (w.head_length > 0 || own_line))
		put_written(r, e, w, old->from, old->to, end, end);
	else if (!own_line)
		put_written(r, e, w, slot, old->to, end, end);
	else {
		piece_cut(
		    &r->pieces, source_line_before(r->s, old->from), old->to);
		put_written(r, e, w, slot, slot, end, end);
	}
}

static void
replace_root(struct render *r, const struct splice *e)
{
	const struct value *old = e->old;
	size_t at = r->pieces.text.size, end = old->to;

	if (value_is_block(old))
		end = source_line_end(r->s, old->to);
	if (value_is_block(e->new) && e->new->count > 0) {
		emit_lines(&r->pieces.text, e->new,
		    (struct emit){
			source_column(r->s, old->from), r->newline });
		r->pieces.text.size -= strlen(r->newline);
		at += source_column(r->s, old->from);
	} else {
		emit_flow(&r->pieces.text, e->new);
	}
	piece_add(&r->pieces,
	    (struct piece){ old->from, end, at, r->pieces.text.size - at, 0 });
}

static void
replace(struct render *r, const struct splice *e)
{
	size_t slot = source_slot(r->s, e->old);

	if (source_indented_follows(r->s, e->old->to))
		quote_last(e->new);
	if (e->parent == NULL)
		replace_root(r, e);
	else if (value_is_block_scalar(e->old))
		replace_block_scalar(r, e, slot);
	else if (value_is_block(e->old))
		replace_block_collection(r, e, slot);
	else
		replace_inline(r, e, slot);
}

static struct value *
in_source(const struct render *r, struct value *v)
{
	const struct splice *e = splice_find(r->splices, SPLICE_REPLACE, v);

	return e == NULL ? v : e->old;
}

static void
put_behind(struct render *r, const struct splice *e)
{
	struct value *c = e->parent->first;
	struct emit at = { 0, r->newline };
	size_t text = r->pieces.text.size, end;

	while (c->next != e->new)
		c = c->next;
	c = in_source(r, c);
	at.indent = source_column(r->s, c->key_from);
	end = source_line_end(r->s, c->to);
	if (source_indented_follows(r->s, end))
		quote_last(e->parent->last);
	buffer_add_text(&r->pieces.text, r->newline);
	for (c = e->new; c != NULL; c = c->next)
		emit_entry(&r->pieces.text, c, at);
	r->pieces.text.size -= strlen(r->newline);
	piece_add(&r->pieces,
	    (struct piece){ end, end, text, r->pieces.text.size - text,
		depth_of(e->parent) });
}

/* Indented comments behind a field, and blank lines if they are kept: they
 * would become part of the block scalar before it. */
static size_t
orphans_end(const struct render *r, size_t end, const struct value *before)
{
	bool keep = memchr(r->s->bytes + before->from, '+',
	    source_indicator_end(r->s, before->from) - before->from) != NULL;
	size_t line = end, i;

	while ((line = bytes_next_line(r->s->bytes, r->s->size, line)) <
	    r->s->size) {
		i = bytes_skip_blanks(r->s->bytes, r->s->size, line);
		if (i < r->s->size && i > line && r->s->bytes[i] == '#')
			end = source_line_end(r->s, i);
		else if (i < r->s->size &&
		    bytes_break(r->s->bytes, r->s->size, i) == 0)
			break;
		else if (keep)
			end = i;
	}
	return end;
}

static void
take_out(struct render *r, const struct splice *e)
{
	const struct value *old = e->old, *next;
	struct value *c, *before = NULL;
	size_t from = old->key_from, end = source_line_end(r->s, old->to);

	for (c = e->parent->first; c != NULL; c = c->next) {
		if (in_source(r, c)->key_from > from || (c->made &&
		    splice_find(r->splices, SPLICE_REPLACE, c) == NULL))
			break;
		before = in_source(r, c);
	}
	next = c == NULL ? NULL : in_source(r, c);
	if (!source_starts_line(r->s, from) &&
	    r->s->bytes[source_line(r->s, from)] == '?')
		from = source_line(r->s, from);
	if (source_starts_line(r->s, from)) {
		if (before != NULL &&
		    value_is_block_scalar(value_deep_last(before)))
			end = orphans_end(r, end, value_deep_last(before));
		if (end == r->s->size && source_is_open(r->s))
			piece_cut(&r->pieces, source_line(r->s, from), end);
		else if (source_line_before(r->s, from) ==
		    source_line(r->s, from))
			piece_cut(&r->pieces, source_line(r->s, from),
			    bytes_next_line(r->s->bytes, r->s->size, end));
		else
			piece_cut(
			    &r->pieces, source_line_before(r->s, from), end);
	} else if (next != NULL && !next->made &&
	    bytes_skip_blanks(r->s->bytes, r->s->size,
		bytes_next_line(r->s->bytes, r->s->size, old->to)) ==
		next->key_from &&
	    bytes_skip_blanks(r->s->bytes, r->s->size, old->to) == end) {
		piece_cut(&r->pieces, from, next->key_from);
	} else {
		while (from > 0 && (r->s->bytes[from - 1] == ' ' ||
		    r->s->bytes[from - 1] == '\t'))
			from--;
		piece_cut(&r->pieces, from, end);
	}
}

/* --- the whole ------------------------------------------------------------ */

static const char *
newline_of(const struct source *s)
{
	size_t i = bytes_line_end(s->bytes, s->size, 0);

	return bytes_break(s->bytes, s->size, i) == 2 ? "\r\n" : "\n";
}

/* What is left of the last value in the source; NULL when it made way. */
static const struct value *
last_in_source(const struct render *r)
{
	const struct value *v = r->root, *c, *last;

	for (; !v->made; v = last) {
		last = NULL;
		for (c = v->first; c != NULL; c = c->next)
			if (!c->made ||
			    splice_find(r->splices, SPLICE_REPLACE, c) != NULL)
				last = c;
		if (last == NULL)
			return v;
	}
	return NULL;
}

/* A block scalar that ends the source without a line break: it keeps its
 * value when one follows only if it says so.  Blanks alone on a last line are
 * none of it, but with a break they would be an empty line. */
static void
strip_last_scalar(struct render *r)
{
	const struct value *v = last_in_source(r);
	size_t from, end, text = r->pieces.text.size, i;

	if (v == NULL || !value_is_block_scalar(v))
		return;
	if (v->to < r->s->size) {
		from = source_line(r->s, r->s->size);
		if (source_starts_line(r->s, r->s->size))
			piece_cut(&r->pieces, from, r->s->size);
		return;
	}
	from = source_indicator(r->s, v);
	end = source_indicator_end(r->s, from);
	for (i = from; i < end; i++)
		if (r->s->bytes[i] != '+' && r->s->bytes[i] != '-')
			buffer_add_byte(&r->pieces.text, r->s->bytes[i]);
	buffer_add_byte(&r->pieces.text, '-');
	piece_add(&r->pieces,
	    (struct piece){ from, end, text, r->pieces.text.size - text, 0 });
}

void
render_text(struct source source, struct value *root,
    struct splice *splices, bool more, struct buffer *out)
{
	struct render r = { .s = &source, .root = root,
	    .splices = splices, .newline = newline_of(&source) };
	const struct splice *e;
	bool grows;
	char last;

	for (e = splices; e != NULL; e = e->next)
		if (e->what == SPLICE_REPLACE)
			replace(&r, e);
		else if (e->what == SPLICE_REMOVE)
			take_out(&r, e);
		else
			put_behind(&r, e);
	grows = more || piece_adds_lines(&r.pieces, source.size);
	if (grows && source_is_open(&source) && root != NULL)
		strip_last_scalar(&r);
	piece_write(&r.pieces, &source, out);
	last = out->size > 0 ? out->bytes[out->size - 1] : '\n';
	if (grows && source_is_open(&source) && last != '\n' && last != '\r')
		buffer_add_text(out, r.newline);
	piece_free(&r.pieces);
}
