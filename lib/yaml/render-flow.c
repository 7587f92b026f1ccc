#include "bytes.h"
#include "emit.h"
#include "render-private.h"

/* The comma that follows `at`, or the size of the source. */
static size_t
comma_at(const struct render *r, size_t at)
{
	at = bytes_skip_comments(r->s->bytes, r->s->size, at);
	return at < r->s->size && r->s->bytes[at] == ',' ? at : r->s->size;
}

static void
replace(struct render *r, const struct splice *e)
{
	size_t text = r->patches.text.size, from = e->old->from;

	if (from == e->old->to && from > 0 && r->s->bytes[from - 1] == ':')
		buffer_add_byte(&r->patches.text, ' ');
	emit_flow(&r->patches.text, e->new);
	patch_add(&r->patches, (struct patch){ from, e->old->to, text,
	    r->patches.text.size - text, render_depth(e->parent) + 1 });
}

static void
add_text(struct render *r, size_t at, size_t text, int depth)
{
	patch_add(&r->patches, (struct patch){ at, at, text,
	    r->patches.text.size - text, depth });
}

/* A child that has a line of its own, as those after it will: `c` is the last
 * one in the source, and the bracket is on a later line. */
static bool
has_line(const struct render *r, const struct value *parent,
    const struct value *c)
{
	size_t from = c->key != NULL ? c->key_from : c->from;
	size_t end = source_line_end(r->s, c->to);
	size_t comma = comma_at(r, c->to);

	return source_starts_line(r->s, from) && end < parent->to &&
	    source_line(r->s, from) > parent->from &&
	    (comma == r->s->size || comma < end);
}

static void
put_on_lines(struct render *r, const struct splice *e, const struct value *last)
{
	size_t from = last->key != NULL ? last->key_from : last->from;
	size_t text = r->patches.text.size;
	int depth = render_depth(e->parent);
	const struct value *c;

	if (comma_at(r, last->to) == r->s->size) {
		buffer_add_byte(&r->patches.text, ',');
		add_text(r, last->to, text, depth);
	}
	text = r->patches.text.size;
	for (c = e->new; c != NULL; c = c->next) {
		buffer_add_text(&r->patches.text, r->newline);
		buffer_add_spaces(&r->patches.text,
		    source_column(r->s, from));
		emit_flow_entry(&r->patches.text, c);
		if (c->next != NULL)
			buffer_add_byte(&r->patches.text, ',');
	}
	add_text(r, source_line_end(r->s, last->to), text, depth);
}

static void
put_behind(struct render *r, const struct splice *e)
{
	struct value *c, *last = NULL;
	size_t text = r->patches.text.size, at, comma;

	for (c = e->parent->first; c != e->new; c = c->next)
		last = c;
	if (last != NULL && has_line(r, e->parent,
	    render_in_source(r, last))) {
		put_on_lines(r, e, render_in_source(r, last));
		return;
	}
	at = e->parent->from + 1;
	if (last != NULL) {
		at = render_in_source(r, last)->to;
		comma = comma_at(r, at);
		at = comma < r->s->size ? comma + 1 : at;
		buffer_add_text(&r->patches.text,
		    comma < r->s->size ? " " : ", ");
	}
	for (c = e->new; c != NULL; c = c->next) {
		emit_flow_entry(&r->patches.text, c);
		if (c->next != NULL)
			buffer_add_text(&r->patches.text, ", ");
	}
	add_text(r, at, text, render_depth(e->parent));
}

/* A comma goes with it: the one behind, and a blank unless a comment follows;
 * else the one before, unless what is added needs it. */
static void
take_out(struct render *r, const struct splice *e)
{
	const struct value *old = e->old, *before = NULL;
	size_t from = old->key != NULL ? old->key_from : old->from, end, at;
	struct value *c;

	at = comma_at(r, old->to);
	if (at < r->s->size) {
		end = bytes_skip_blanks(r->s->bytes, r->s->size, at + 1);
		if (end < r->s->size && r->s->bytes[end] == '#')
			end = at + 1;
		if (bytes_has_comment(r->s->bytes, old->to, at)) {
			patch_cut(&r->patches, from, old->to);
			from = at;
		}
		patch_cut(&r->patches, from, end);
		return;
	}
	patch_cut(&r->patches, from, old->to);
	for (c = e->parent->first; c != NULL; c = c->next)
		if (!c->made || splice_find(r->splices, SPLICE_REPLACE, c))
			before = render_in_source(r, c);
	if (before == NULL || splice_find_addition(r->splices, e->parent))
		return;
	at = comma_at(r, before->to);
	patch_cut(&r->patches, at, at < from ? at + 1 : at);
}

void
render_flow(struct render *r, const struct splice *e)
{
	if (e->what == SPLICE_REPLACE)
		replace(r, e);
	else if (e->what == SPLICE_REMOVE)
		take_out(r, e);
	else
		put_behind(r, e);
}
