#include "bytes.h"
#include "document.h"
#include "emit.h"
#include "parse.h"
#include "render.h"
#include "source.h"
#include "splice.h"

struct document *
document_new(struct arena *a, struct value *map)
{
	struct document *d = arena_alloc(a, sizeof(*d));

	d->root = map;
	d->arena = a;
	d->changed = true;
	return d;
}

struct place
document_place(const struct document *d, const struct value *v)
{
	if (d->bytes == NULL || v->made)
		return d->place;
	return parse_place(d->place, d->bytes, v->from);
}

struct place
document_key_place(const struct document *d, const struct value *v)
{
	if (d->bytes == NULL || v->made || v->key == NULL)
		return document_place(d, v);
	return parse_place(d->place, d->bytes, v->key_from);
}

struct value *
document_parent(const struct document *d, const struct value *child)
{
	(void)d;
	return child->parent;
}

/* --- where an edit goes --------------------------------------------------- */

/* The flow collection that an edit in `parent` writes anew, or NULL.  One that
 * holds comments is not: it is edited in place, and proved right. */
static struct value *
rewritten(struct document *d, struct value *parent)
{
	struct value *flow = value_outer_flow(parent);

	if (d->bytes == NULL || flow == NULL || flow->made ||
	    !bytes_has_comment(d->bytes, flow->from, flow->to))
		return flow;
	d->odd = true;
	return NULL;
}

static void
note(struct document *d, enum splice_what what, struct value *parent,
    struct value *old, struct value *new)
{
	splice_note(d->arena, &d->splices,
	    (struct splice){ what, parent, old, new, NULL });
}

/* A collection is written anew as a whole: in flow, or because nothing of what
 * stood in it is left. */
static void
rewrite(struct document *d, struct value *v)
{
	splice_drop_below(&d->splices, v);
	value_mark(v, true);
	note(d, SPLICE_REPLACE, v->parent, v, v);
}

static bool
has_source_child(struct document *d, const struct value *parent)
{
	const struct value *c;

	for (c = parent->first; c != NULL; c = c->next)
		if (!c->made ||
		    splice_find(d->splices, SPLICE_REPLACE, c) != NULL)
			return true;
	return false;
}

/* --- trying an edit ------------------------------------------------------- */

/* What an edit did to the tree, and the splices before it. */
struct undo {
	struct value *parent, *old, *new, *before;
	struct value *flow;	/* what rewrite marked as made, or NULL */
	struct value *emptied;	/* the same, but all in it was made before */
	struct splice *splices;
	bool changed;
};

static void
take_back(struct document *d, const struct undo *u)
{
	if (u->old != NULL && u->new != NULL)
		value_swap(u->parent, u->new, u->old);
	else if (u->new != NULL)
		value_unlink(u->parent, u->new);
	else if (u->parent != NULL)
		value_link(u->parent, u->before, u->old);
	else
		d->root = u->old;
	if (u->flow != NULL)
		value_mark(u->flow, false);
	if (u->emptied != NULL)
		u->emptied->made = false;
	d->splices = u->splices;
	d->changed = u->changed;
}

/* Does the text say what the tree says? */
static bool
says_the_same(const struct document *d)
{
	struct buffer text = { 0 };
	struct parse p = { .place = d->place };
	struct arena *a = arena_new();
	bool same;

	document_text(d, false, &text);
	p.bytes = buffer_text(&text);
	p.size = text.size;
	parse_documents(a, &p, 1);
	same = p.root != NULL && value_equal(p.root, d->root);
	arena_free(a);
	buffer_free(&text);
	return same;
}

/* Documents with tags, explicit keys or odd line breaks, and removals, are
 * proved right before an edit stands. */
static bool
settle(struct document *d, const struct undo *u, struct fault *f)
{
	const struct value *v = u->old != NULL ? u->old : u->parent;
	struct place place;

	d->changed = true;
	if (says_the_same(d))
		return true;
	take_back(d, u);
	place = document_place(d, v);
	return fault_set(f, place, "this cannot be changed without changing "
	    "what stands around it; write it in plain block style first");
}

static void
begin(struct document *d, struct undo *u, bool prove)
{
	if (d->splices == NULL && !d->changed && d->bytes != NULL)
		d->odd = d->odd || bytes_odd_lines(d->bytes, d->size);
	d->text = NULL;
	*u = (struct undo){ .changed = d->changed };
	if (prove || d->odd)
		u->splices = splice_copy(d->arena, d->splices);
}

/* --- the edits ------------------------------------------------------------ */

static bool
add(struct document *d, struct value *parent, const char *key,
    struct value *v, struct fault *f)
{
	struct value *flow = rewritten(d, parent);
	bool made = d->bytes == NULL || value_in_made(parent);
	struct undo u;

	begin(d, &u, false);
	value_mark(v, true);
	if (key != NULL)
		value_put(d->arena, parent, key, v);
	else
		value_add(parent, v);
	u.parent = parent;
	u.new = v;
	if (!made && flow != NULL) {
		u.flow = flow;
		rewrite(d, flow);
	} else if (!made && splice_find_addition(d->splices, parent) == NULL) {
		note(d, SPLICE_ADD, parent, NULL, v);
	}
	d->changed = true;
	return !d->odd || settle(d, &u, f);
}

/* The quoting style of a text outlives its words. */
static void
keep_style(const struct value *old, struct value *v)
{
	if (old->kind == VALUE_TEXT && v->kind == VALUE_TEXT && !old->made &&
	    old->style != VALUE_PLAIN && (v->style == VALUE_ANY ||
	    (v->style == VALUE_PLAIN && v->text[0] != '\0')))
		v->style = old->style;
}

bool
document_replace(struct document *d, struct value *parent,
    struct value *child, struct value *v, struct fault *f)
{
	struct value *flow = rewritten(d, parent);
	bool made = d->bytes == NULL || value_in_made(parent);
	struct splice *e;
	struct undo u;

	if (value_equal(child, v))
		return true;
	if (!made && flow == NULL && !child->made &&
	    source_slot(&(struct source){ d->bytes, d->size }, child) ==
	    SOURCE_NO_SLOT)
		return fault_set(f, document_place(d, child),
		    "this key has no ':' of its own; write it as 'key: value' "
		    "first");
	begin(d, &u, false);
	value_mark(v, true);
	keep_style(child, v);
	value_swap(parent, child, v);
	u.parent = parent;
	u.old = child;
	u.new = v;
	if (!made && flow != NULL) {
		u.flow = flow;
		rewrite(d, flow);
	} else if (!made &&
	    (e = splice_find(d->splices, SPLICE_REPLACE, child)) != NULL) {
		e->new = v;
	} else if (!made &&
	    (e = splice_find(d->splices, SPLICE_ADD, child)) != NULL) {
		e->new = v;
	} else if (!made && !child->made) {
		splice_drop_below(&d->splices, child);
		note(d, SPLICE_REPLACE, parent, child, v);
	}
	d->changed = true;
	return !d->odd || settle(d, &u, f);
}

bool
document_set(struct document *d, struct value *map, const char *key,
    struct value *v, struct fault *f)
{
	struct value *child = value_get(map, key);

	return child == NULL ? add(d, map, key, v, f)
	    : document_replace(d, map, child, v, f);
}

bool
document_append(struct document *d, struct value *list,
    struct value *item, struct fault *f)
{
	return add(d, list, NULL, item, f);
}

static bool
empty_root(struct document *d, struct fault *f)
{
	struct value *root = value_map(d->arena, VALUE_FLOW);
	struct splice *e = splice_find(d->splices, SPLICE_REPLACE, d->root);
	struct undo u;

	begin(d, &u, true);
	u.old = d->root;
	if (d->bytes != NULL && e == NULL) {
		splice_drop_below(&d->splices, d->root);
		note(d, SPLICE_REPLACE, NULL, d->root, root);
	} else if (e != NULL) {
		e->new = root;
	}
	d->root = root;
	return d->bytes == NULL || settle(d, &u, f);
}

/* A child leaves a block collection of the source.  Returns that, if it has to
 * be written anew. */
static struct value *
note_removal(struct document *d, struct value *parent, struct value *child,
    struct value *after)
{
	struct splice *e = splice_find(d->splices, SPLICE_ADD, child);

	if (e != NULL && after == NULL)
		splice_drop(&d->splices, e);
	else if (e != NULL)
		e->new = after;
	else if ((e = splice_find(d->splices, SPLICE_REPLACE, child)) != NULL) {
		e->what = SPLICE_REMOVE;
		e->new = NULL;
	} else if (!child->made) {
		splice_drop_below(&d->splices, child);
		note(d, SPLICE_REMOVE, parent, child, NULL);
	}
	if (parent->style == VALUE_FLOW || has_source_child(d, parent))
		return NULL;
	rewrite(d, parent);
	return parent;
}

bool
document_remove(struct document *d, struct value *child, struct fault *f)
{
	struct value *parent, *flow, *after, *c;
	struct undo u;
	bool made;

	while (child->parent != NULL && child->parent->count == 1)
		child = child->parent;
	if (child->parent == NULL)
		return empty_root(d, f);
	parent = child->parent;
	flow = rewritten(d, parent);
	made = d->bytes == NULL || value_in_made(parent);
	begin(d, &u, true);
	u.parent = parent;
	u.old = child;
	for (c = parent->first; c != child; c = c->next)
		u.before = c;
	after = child->next;
	value_unlink(parent, child);
	if (!made && flow != NULL) {
		u.flow = flow;
		rewrite(d, flow);
	} else if (!made) {
		u.emptied = note_removal(d, parent, child, after);
	}
	d->changed = true;
	d->odd = true;	/* what follows is proved too */
	return d->bytes == NULL || settle(d, &u, f);
}

void
document_text(const struct document *d, bool more, struct buffer *out)
{
	if (d->bytes == NULL) {
		buffer_add_text(out, "---\n");
		if (d->root->count == 0) {
			emit_flow(out, d->root);
			buffer_add_byte(out, '\n');
		} else {
			emit_lines(out, d->root, (struct emit){ 0, "\n" });
		}
		return;
	}
	if (d->text != NULL && !more)
		buffer_add(out, d->text, d->text_size);
	else if (d->splices == NULL && !more)
		buffer_add(out, d->bytes, d->size);
	else
		render_text((struct source){ d->bytes, d->size }, d->root,
		    d->splices, more, out);
}

void
document_make_text(struct document *d)
{
	struct buffer text = { 0 };

	if (!d->changed || d->text != NULL)
		return;
	document_text(d, false, &text);
	d->text = arena_copy(d->arena, text.bytes, text.size);
	d->text_size = text.size;
	buffer_free(&text);
}
