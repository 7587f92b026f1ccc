#include <string.h>

#include "bytes.h"
#include "emit.h"
#include "render.h"
#include "render-private.h"
#include "split.h"

/* --- patches -------------------------------------------------------------- */

struct value *
render_in_source(const struct render *r, struct value *v)
{
	const struct splice *e = splice_find(r->splices, SPLICE_REPLACE, v);

	return e == NULL ? v : e->old;
}

static void
put_behind(struct render *r, const struct splice *e)
{
	struct value *c = e->parent->first;
	struct emit at = { 0, r->newline };
	size_t text = r->patches.text.size, end;
	bool open;

	while (c->next != e->new)
		c = c->next;
	c = render_in_source(r, c);
	at.indent = source_column(r->s, c->key_from);
	end = bytes_next_line(r->s->bytes, r->s->size, c->to);
	open = end == source_line_end(r->s, c->to);
	if (source_indented_follows(r->s, c->to))
		render_quote_last(r, e->parent->last);
	if (open)
		buffer_add_text(&r->patches.text, r->newline);
	for (c = e->new; c != NULL; c = c->next)
		emit_entry(&r->patches.text, c, at);
	if (open)
		r->patches.text.size -= strlen(r->newline);
	patch_add(&r->patches,
	    (struct patch){ end, end, text, r->patches.text.size - text,
		render_depth(e->parent) });
}

/* Indented comments behind a field, lines of blanks, and empty lines if they
 * are kept: they would become part of the block scalar before it. */
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
		else if (keep || i > line)
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
		if (render_in_source(r, c)->key_from > from || (c->made &&
		    splice_find(r->splices, SPLICE_REPLACE, c) == NULL))
			break;
		before = render_in_source(r, c);
	}
	next = c == NULL ? NULL : render_in_source(r, c);
	if (!source_starts_line(r->s, from) &&
	    r->s->bytes[source_line(r->s, from)] == '?')
		from = source_line(r->s, from);
	if (source_starts_line(r->s, from)) {
		if (before != NULL &&
		    value_is_block_scalar(value_deep_last(before)))
			end = orphans_end(r, end, value_deep_last(before));
		patch_cut(&r->patches, source_line(r->s, from),
		    bytes_next_line(r->s->bytes, r->s->size, end));
	} else if (next != NULL && !next->made &&
	    bytes_skip_blanks(r->s->bytes, r->s->size,
		bytes_next_line(r->s->bytes, r->s->size, old->to)) ==
		next->key_from &&
	    bytes_skip_blanks(r->s->bytes, r->s->size, old->to) == end) {
		patch_cut(&r->patches, from, next->key_from);
	} else {
		while (from > 0 && (r->s->bytes[from - 1] == ' ' ||
		    r->s->bytes[from - 1] == '\t'))
			from--;
		patch_cut(&r->patches, from, end);
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
 * none of it, but with a break they would be an empty line.  An explicit key
 * can be one too. */
static void
strip_last_scalar(struct render *r)
{
	const struct value *v = last_in_source(r);
	const char *s = r->s->bytes;
	size_t size = r->s->size, text = r->patches.text.size, from, to, end;
	bool key;

	if (v == NULL)
		return;
	key = v->key != NULL && (v->key_style == VALUE_LITERAL ||
	    v->key_style == VALUE_FOLDED) && value_is_unknown(v);
	if (!key && !value_is_block_scalar(v))
		return;
	from = bytes_indicator(s, size, key ? v->key_from : v->from);
	to = key ? v->key_to : v->to;
	if (to < size) {
		for (from = size; from > to && strchr(" \t", s[from - 1]); )
			from--;
		if (split_break_before(s, from) > 0)
			patch_cut(&r->patches, from, size);
		return;
	}
	end = source_indicator_end(r->s, from);
	for (to = from; to < end; to++)
		if (s[to] != '+' && s[to] != '-')
			buffer_add_byte(&r->patches.text, s[to]);
	buffer_add_byte(&r->patches.text, '-');
	patch_add(&r->patches,
	    (struct patch){ from, end, text, r->patches.text.size - text, 0 });
}

/* Making the text changes nothing of the tree. */
static void
restore_styles(struct render *r)
{
	const struct quoted *q = (const void *)r->quoted.bytes;
	size_t i = r->quoted.size / sizeof(*q);

	while (i-- > 0)
		q[i].v->style = q[i].style;
	buffer_free(&r->quoted);
}

void
render_text(struct source source, struct value *root,
    struct splice *splices, bool more, struct buffer *out)
{
	struct render r = { .s = &source, .root = root,
	    .splices = splices, .newline = newline_of(&source) };
	const struct splice *e;
	bool grows;

	for (e = splices; e != NULL; e = e->next)
		if (e->parent != NULL && e->parent->style == VALUE_FLOW)
			render_flow(&r, e);
		else if (e->what == SPLICE_REPLACE)
			render_replace(&r, e);
		else if (e->what == SPLICE_REMOVE)
			take_out(&r, e);
		else
			put_behind(&r, e);
	grows = more || patch_adds_lines(&r.patches, source.size);
	if (grows && source_is_open(&source) && root != NULL)
		strip_last_scalar(&r);
	patch_write(&r.patches, &source, out);
	if ((grows || !source_is_open(&source)) && out->size > 0 &&
	    split_break_before(out->bytes, out->size) == 0)
		buffer_add_text(out, r.newline);
	restore_styles(&r);
	patch_free(&r.patches);
}
