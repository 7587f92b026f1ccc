#include <stdlib.h>
#include <string.h>

#include "../base/text.h"
#include "bytes.h"
#include "emit.h"
#include "splice.h"

#define NO_SLOT ((size_t)-1)

/* Bytes [from, to) of the source make way for text. */
struct piece {
	size_t from, to;
	size_t text, length;	/* in the scratch buffer */
	int depth;
};

struct render {
	const struct document *d;
	const char *s;		/* the source */
	size_t size;
	const char *newline;
	struct buffer scratch;
	struct buffer pieces;	/* of struct piece */
};

/* --- places in the source ------------------------------------------------- */

static size_t
line_of(const struct render *r, size_t at)
{
	return bytes_line(r->s, at);
}

static size_t
line_end(const struct render *r, size_t at)
{
	return bytes_line_end(r->s, r->size, at);
}

/* The end of the line before the one that holds `at`; where that line starts
 * when it is the first one. */
static size_t
line_before(const struct render *r, size_t at)
{
	size_t i = line_of(r, at);

	if (i > 0 && r->s[i - 1] == '\n')
		i--;
	if (i > 0 && r->s[i - 1] == '\r')
		i--;
	return i;
}

static size_t
column_of(const struct render *r, size_t at)
{
	size_t line = line_of(r, at);

	return text_length(r->s + line, at - line);
}

static bool
starts_its_line(const struct render *r, size_t at)
{
	size_t line = line_of(r, at);

	return bytes_skip_blanks(r->s, at, line) == at;
}

/* Behind the colon of its key or behind its dash. */
static size_t
slot_of(const char *s, size_t size, const struct value *v)
{
	size_t at;

	if (v->key == NULL)
		return v->parent == NULL && v->key_to == 0 ? v->from
		    : v->key_to;
	at = bytes_skip_comments(s, size, v->key_to);
	return at < size && s[at] == ':' ? at + 1 : NO_SLOT;
}

bool
splice_has_slot(const struct document *d, const struct value *v)
{
	return slot_of(d->bytes, d->size, v) != NO_SLOT;
}

/* Is there an indented comment or a line of mere blanks behind the line of
 * `at`?  A literal block must not end before one: it would become its text. */
static bool
indented_follows(const struct render *r, size_t at)
{
	size_t line = bytes_next_line(r->s, r->size, at), i;

	while (line < r->size) {
		i = bytes_skip_blanks(r->s, r->size, line);
		if (i > line)
			return i == r->size || r->s[i] == '#' ||
			    bytes_break(r->s, r->size, i) > 0;
		if (bytes_break(r->s, r->size, i) == 0)
			return false;
		line = bytes_next_line(r->s, r->size, i);
	}
	return false;
}

/* Does the source end without a line break? */
static bool
is_open(const struct render *r)
{
	return r->size > 0 && r->s[r->size - 1] != '\n' &&
	    r->s[r->size - 1] != '\r';
}

static bool
is_block_scalar(const struct value *v)
{
	return v->kind == VALUE_TEXT &&
	    (v->style == VALUE_LITERAL || v->style == VALUE_FOLDED);
}

static bool
is_block_collection(const struct value *v)
{
	return v->kind != VALUE_TEXT && v->style == VALUE_BLOCK;
}

static struct value *
deep_last(struct value *v)
{
	while (v->last != NULL)
		v = v->last;
	return v;
}

/* Where the indicators of a block scalar end: "|", ">2-". */
static size_t
indicator_end(const struct render *r, size_t at)
{
	for (at++; at < r->size && strchr("+-0123456789", r->s[at]); at++)
		continue;
	return at;
}

/* --- columns -------------------------------------------------------------- */

/* How far the document indents what stands under a key: from the first block
 * collection of that kind under a key of the map, else of the root. */
static size_t
step_of(const struct render *r, const struct value *map, enum value_kind kind)
{
	const struct value *c;

	if (map == NULL || map->kind != VALUE_MAP)
		map = r->d->root;
	for (;; map = r->d->root) {
		for (c = map->first; c != NULL; c = c->next)
			if (!c->made && c->kind == kind && !c->tagged &&
			    is_block_collection(c) &&
			    line_of(r, c->from) != line_of(r, c->key_from))
				return column_of(r, c->from) -
				    column_of(r, c->key_from);
		if (map == r->d->root)
			return 2;
	}
}

/* The column for the lines of a value in the place of `old`. */
static size_t
indent_for(const struct render *r, const struct splice *e)
{
	const struct value *old = e->old;
	enum value_kind kind = e->new->kind == VALUE_LIST ? VALUE_LIST
	    : VALUE_MAP;

	if (e->parent == NULL)
		return column_of(r, old->from);
	if (is_block_collection(old) && !old->tagged &&
	    (old->key == NULL || old->kind == kind))
		return column_of(r, old->from);
	if (old->key == NULL)
		return column_of(r, old->key_from) + 2;
	return column_of(r, old->key_from) + step_of(r, e->parent, kind);
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

static void
add_piece(struct render *r, size_t from, size_t to, size_t text, size_t length,
    int depth)
{
	struct piece p = { from, to, text, length, depth };

	buffer_add(&r->pieces, (const char *)&p, sizeof(p));
}

static void
add_cut(struct render *r, size_t from, size_t to)
{
	if (from < to)
		add_piece(r, from, to, 0, 0, 0);
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
	struct written w = { .head = r->scratch.size };
	const char *s, *lf;
	size_t n, skip;

	if (compact && is_block_collection(e->new) && e->new->count > 0) {
		/* "- a: 1": the first line goes behind the dash */
		emit_lines(&r->scratch, e->new, at);
		r->scratch.size -= strlen(r->newline);
		skip = at.indent > 0 ? at.indent - 1 : 0;
		w.head += skip;
	} else {
		emit_after_key(&r->scratch, e->new, at);
	}
	s = r->scratch.bytes + w.head;
	n = r->scratch.size - w.head;
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
	v = deep_last(v);
	if (v->kind == VALUE_TEXT && v->made && (is_block_scalar(v) ||
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
	if (w.head_length > 0 && from > 0 && (r->s[from - 1] == ' ' ||
	    r->s[from - 1] == '\t' || starts_its_line(r, from))) {
		w.head++;
		w.head_length--;
	}
	if (from < to || w.head_length > 0)
		add_piece(r, from, to, w.head, w.head_length, depth);
	if (tail_from < tail_to || w.tail_length > 0)
		add_piece(r, tail_from, tail_to, w.tail, w.tail_length, depth);
}

static void
replace_block_scalar(struct render *r, const struct splice *e, size_t slot)
{
	size_t from = e->old->from, to, line;
	struct written w;

	while (e->old->tagged && r->s[from] != '|' && r->s[from] != '>')
		from = bytes_skip_blanks(r->s, r->size,
		    bytes_skip_word(r->s, r->size, from));
	to = indicator_end(r, from);
	line = line_end(r, to);
	w = write_value(r, e, false);
	put_written(r, e, w, w.head_length > 0 ? e->old->from : slot, to, line,
	    e->old->to > line ? e->old->to : line);
}

static void
replace_block_collection(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = line_end(r, old->to), tail;
	bool own_line = line_of(r, slot) != line_of(r, old->from);
	struct written w = write_value(r, e, !own_line);

	if (!own_line) {
		w.tail_length += w.head_length;
		w.head_length = 0;
		w.tail = w.head;
		if (w.tail_length > 0 && r->scratch.bytes[w.tail] == ' ') {
			w.tail++;
			w.tail_length--;
		}
		add_piece(r, old->from, end, w.tail, w.tail_length,
		    depth_of(e->parent) + 1);
		return;
	}
	/* A comment between the key and the first line stays, unless it would
	 * become the text of a literal block. */
	tail = w.head_length > 0 && w.tail_length > 0 ? line_end(r, slot)
	    : line_before(r, old->from);
	put_written(r, e, w, slot, slot, tail, end);
}

static void
replace_inline(struct render *r, const struct splice *e, size_t slot)
{
	const struct value *old = e->old;
	size_t end = line_end(r, old->to);
	bool own_line = line_of(r, slot) != line_of(r, old->from);
	bool comment = bytes_skip_blanks(r->s, r->size, old->to) < end;
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
		add_cut(r, line_before(r, old->from), old->to);
		put_written(r, e, w, slot, slot, end, end);
	}
}

static void
replace_root(struct render *r, const struct splice *e)
{
	const struct value *old = e->old;
	size_t at = r->scratch.size, end = old->to;

	if (is_block_collection(old))
		end = line_end(r, old->to);
	if (is_block_collection(e->new) && e->new->count > 0) {
		emit_lines(&r->scratch, e->new,
		    (struct emit){ column_of(r, old->from), r->newline });
		r->scratch.size -= strlen(r->newline);
		at += column_of(r, old->from);
	} else {
		emit_flow(&r->scratch, e->new);
	}
	add_piece(r, old->from, end, at, r->scratch.size - at, 0);
}

static void
splice_replace(struct render *r, const struct splice *e)
{
	size_t slot = slot_of(r->s, r->size, e->old);

	if (indented_follows(r, e->old->to))
		quote_last(e->new);
	if (e->parent == NULL)
		replace_root(r, e);
	else if (is_block_scalar(e->old))
		replace_block_scalar(r, e, slot);
	else if (is_block_collection(e->old))
		replace_block_collection(r, e, slot);
	else
		replace_inline(r, e, slot);
}

/* The splice by which a value stands where it stands, or NULL. */
static const struct splice *
replacement(const struct document *d, const struct value *v)
{
	const struct splice *e;

	for (e = d->splices; e != NULL; e = e->next)
		if (e->what == SPLICE_REPLACE && e->new == v)
			return e;
	return NULL;
}

static struct value *
in_source(const struct render *r, struct value *v)
{
	const struct splice *e = replacement(r->d, v);

	return e == NULL ? v : e->old;
}

static void
splice_add(struct render *r, const struct splice *e)
{
	struct value *c = e->parent->first;
	struct emit at = { 0, r->newline };
	size_t text = r->scratch.size, end;

	while (c->next != e->new)
		c = c->next;
	c = in_source(r, c);
	at.indent = column_of(r, c->key_from);
	end = line_end(r, c->to);
	if (indented_follows(r, end))
		quote_last(e->parent->last);
	buffer_add_text(&r->scratch, r->newline);
	for (c = e->new; c != NULL; c = c->next)
		emit_entry(&r->scratch, c, at);
	r->scratch.size -= strlen(r->newline);
	add_piece(r, end, end, text, r->scratch.size - text,
	    depth_of(e->parent));
}

/* Indented comments behind a field, and blank lines if they are kept: they
 * would become part of the block scalar before it. */
static size_t
orphans_end(const struct render *r, size_t end, const struct value *before)
{
	bool keep = memchr(r->s + before->from, '+',
	    indicator_end(r, before->from) - before->from) != NULL;
	size_t line = end, i;

	while ((line = bytes_next_line(r->s, r->size, line)) < r->size) {
		i = bytes_skip_blanks(r->s, r->size, line);
		if (i < r->size && i > line && r->s[i] == '#')
			end = line_end(r, i);
		else if (i < r->size && bytes_break(r->s, r->size, i) == 0)
			break;
		else if (keep)
			end = i;
	}
	return end;
}

static void
splice_remove(struct render *r, const struct splice *e)
{
	const struct value *old = e->old, *next;
	struct value *c, *before = NULL;
	size_t from = old->key_from, end = line_end(r, old->to);

	for (c = e->parent->first; c != NULL; c = c->next) {
		if (in_source(r, c)->key_from > from || (c->made &&
		    replacement(r->d, c) == NULL))
			break;
		before = in_source(r, c);
	}
	next = c == NULL ? NULL : in_source(r, c);
	if (!starts_its_line(r, from) && r->s[line_of(r, from)] == '?')
		from = line_of(r, from);
	if (starts_its_line(r, from)) {
		if (before != NULL && is_block_scalar(deep_last(before)))
			end = orphans_end(r, end, deep_last(before));
		if (end == r->size && is_open(r))
			add_cut(r, line_of(r, from), end);
		else if (line_before(r, from) == line_of(r, from))
			add_cut(r, line_of(r, from),
			    bytes_next_line(r->s, r->size, end));
		else
			add_cut(r, line_before(r, from), end);
	} else if (next != NULL && !next->made &&
	    bytes_skip_blanks(r->s, r->size,
	    bytes_next_line(r->s, r->size, old->to)) == next->key_from &&
	    bytes_skip_blanks(r->s, r->size, old->to) == end) {
		add_cut(r, from, next->key_from);
	} else {
		while (from > 0 && (r->s[from - 1] == ' ' ||
		    r->s[from - 1] == '\t'))
			from--;
		add_cut(r, from, end);
	}
}

/* --- the whole ------------------------------------------------------------ */

static int
by_place(const void *a, const void *b)
{
	const struct piece *p = a, *q = b;

	if (p->from != q->from)
		return p->from < q->from ? -1 : 1;
	if ((p->to == p->from) != (q->to == q->from))
		return p->to == p->from ? -1 : 1;
	return q->depth - p->depth;
}

static const char *
newline_of(const struct document *d)
{
	size_t i = bytes_line_end(d->bytes, d->size, 0);

	return bytes_break(d->bytes, d->size, i) == 2 ? "\r\n" : "\n";
}

/* What is left of the last value in the source; NULL when it made way. */
static const struct value *
last_in_source(const struct render *r)
{
	const struct value *v = r->d->root, *c, *last;

	for (; !v->made; v = last) {
		last = NULL;
		for (c = v->first; c != NULL; c = c->next)
			if (!c->made || replacement(r->d, c) != NULL)
				last = c;
		if (last == NULL)
			return v;
	}
	return NULL;
}

/* A block scalar that ends the source without a line break: it keeps its
 * value when one follows only if it says so. */
static void
strip_last_scalar(struct render *r)
{
	const struct value *v = last_in_source(r);
	size_t from, end, text = r->scratch.size, i;

	if (v == NULL || !is_block_scalar(v) || v->to < r->size)
		return;
	from = v->from;
	while (r->s[from] != '|' && r->s[from] != '>')
		from = bytes_skip_blanks(r->s, r->size,
		    bytes_skip_word(r->s, r->size, from));
	end = indicator_end(r, from);
	for (i = from; i < end; i++)
		if (r->s[i] != '+' && r->s[i] != '-')
			buffer_add_byte(&r->scratch, r->s[i]);
	buffer_add_byte(&r->scratch, '-');
	add_piece(r, from, end, text, r->scratch.size - text, 0);
}

static bool
piece_has_lines(const struct render *r, const struct piece *p)
{
	return p->length > 0 &&
	    memchr(r->scratch.bytes + p->text, '\n', p->length) != NULL;
}

static void
write_pieces(struct render *r, struct buffer *out)
{
	const struct piece *p = (const void *)r->pieces.bytes;
	size_t count = r->pieces.size / sizeof(*p), at = 0, i;

	for (i = 0; i < count; i++) {
		if (p[i].from > at) {
			buffer_add(out, r->s + at, p[i].from - at);
			at = p[i].from;
		}
		buffer_add(out, r->scratch.bytes + p[i].text, p[i].length);
		if (p[i].to > at)
			at = p[i].to;
	}
	buffer_add(out, r->s + at, r->size - at);
}

void
splice_text(const struct document *d, bool more, struct buffer *out)
{
	struct render r = { .d = d, .s = d->bytes, .size = d->size,
	    .newline = newline_of(d) };
	const struct splice *e;
	const struct piece *p;
	size_t count, start = out->size, i;
	bool grows = more;

	for (e = d->splices; e != NULL; e = e->next)
		if (e->what == SPLICE_REPLACE)
			splice_replace(&r, e);
		else if (e->what == SPLICE_REMOVE)
			splice_remove(&r, e);
		else
			splice_add(&r, e);
	p = (const void *)r.pieces.bytes;
	count = r.pieces.size / sizeof(*p);
	for (i = 0; i < count; i++)
		grows = grows || (p[i].to == r.size && is_open(&r) &&
		    piece_has_lines(&r, &p[i]));
	if (grows && is_open(&r) && d->root != NULL)
		strip_last_scalar(&r);
	if (r.pieces.size > 0)
		qsort(r.pieces.bytes, r.pieces.size / sizeof(*p), sizeof(*p),
		    by_place);
	write_pieces(&r, out);
	if (grows && out->size > start && out->bytes[out->size - 1] != '\n' &&
	    out->bytes[out->size - 1] != '\r')
		buffer_add_text(out, r.newline);
	buffer_free(&r.scratch);
	buffer_free(&r.pieces);
}
