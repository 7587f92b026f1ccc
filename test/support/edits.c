#include <string.h>

#include "../../lib/yaml/bytes.h"
#include "../../lib/yaml/document.h"
#include "../../lib/yaml/parse.h"
#include "edits.h"

struct edit {
	enum { SET, ADD, APPEND, REMOVE } what;
	struct value *parent, *child;
	size_t from, to;	/* bytes of the lines it may change */
};

static size_t
count_values(const struct value *v)
{
	const struct value *c;
	size_t n = 1;

	for (c = v->first; c != NULL; c = c->next)
		n += count_values(c);
	return n;
}

static struct value *
nth_value(struct value *v, size_t *n)
{
	struct value *c, *found;

	if ((*n)-- == 0)
		return v;
	for (c = v->first; c != NULL; c = c->next)
		if ((found = nth_value(c, n)) != NULL)
			return found;
	return NULL;
}

/* Nothing at all cannot be said in a flow list: there it is an empty text. */
static struct value *
without_nothing(struct value *v)
{
	struct value *c;

	for (c = v->first; c != NULL; c = c->next) {
		if (v->kind == VALUE_LIST && value_is_unknown(c))
			c->style = VALUE_DOUBLE;
		without_nothing(c);
	}
	return v;
}

static struct value *
new_value(struct random *r, struct arena *a, bool in_map)
{
	static const char *const plain[] = { "2028", "ja", "41.5",
		"standaard@3f9a61c2", "" };
	struct value *v;

	if (random_once_in(r, 3))
		return value_plain(a, plain[random_below(r, in_map ? 5 : 4)]);
	if (random_once_in(r, 2))
		return value_text(a, random_words(r, a));
	v = without_nothing(random_value(r, a, 3));
	if (!in_map && value_is_unknown(v))
		v->style = VALUE_DOUBLE;
	return v;
}

/* The lines of a field: of the outermost flow collection it is in. */
static void
set_lines(const struct document *d, struct edit *e)
{
	struct value *v = e->child ? e->child : e->parent, *p;
	size_t n;

	for (p = e->parent; p != NULL; p = p->parent)
		if (p->style == VALUE_FLOW)
			v = p;
	e->from = bytes_line(d->bytes, v->parent == NULL ? v->from
	    : v->key_from);
	e->to = bytes_next_line(d->bytes, d->size, v->to);
	if (e->child == NULL && v == e->parent && v->style == VALUE_BLOCK)
		e->from = e->to;	/* added behind it */
	if (e->what != REMOVE)
		return;
	while (v->parent != NULL && v->parent->count == 1)
		v = v->parent;	/* what is left empty goes too */
	e->from = bytes_line(d->bytes, v->parent == NULL ? v->from
	    : v->key_from);
	if (bytes_next_line(d->bytes, d->size, v->to) > e->to)
		e->to = bytes_next_line(d->bytes, d->size, v->to);
	/* the line that moves up to its dash */
	if (v->next != NULL && bytes_skip_blanks(d->bytes, d->size,
	    e->from) != v->key_from)
		e->to = bytes_next_line(d->bytes, d->size,
		    v->next->key_from);
	/* what would fall to a block scalar before it */
	while (e->to < d->size) {
		n = bytes_skip_blanks(d->bytes, d->size, e->to);
		if (n < d->size && d->bytes[n] != '#' &&
		    bytes_break(d->bytes, d->size, n) == 0)
			break;
		e->to = bytes_next_line(d->bytes, d->size, n);
	}
}

static bool
choose(struct random *r, struct document *d, struct edit *e)
{
	size_t n = random_below(r, count_values(d->root));
	struct value *v = nth_value(d->root, &n);

	*e = (struct edit){ .parent = v };
	if (v->parent != NULL && !random_once_in(r, 3)) {
		e->parent = v->parent;
		e->child = v;
		e->what = random_once_in(r, 2) ? REMOVE : SET;
		return true;
	}
	e->what = v->kind == VALUE_MAP ? ADD : APPEND;
	return v->kind != VALUE_TEXT;
}

static bool
make(struct random *r, struct document *d, const struct edit *e,
    struct fault *f)
{
	struct value *v = new_value(r, d->arena,
	    e->parent->kind == VALUE_MAP);

	switch (e->what) {
	case SET:
		return document_replace(d, e->parent, e->child, v, f);
	case ADD:
		return document_set(d, e->parent, random_once_in(r, 2)
		    ? "nieuw" : random_words(r, d->arena), v, f);
	case APPEND:
		return document_append(d, e->parent, v, f);
	default:
		return document_remove(d, e->child, f);
	}
}

static void
tell(struct buffer *why, const char *what, const struct document *d,
    const struct edit *e, const struct buffer *text)
{
	static const char *const names[] = { "set", "add", "append",
		"remove" };
	const struct value *v = e->child ? e->child : e->parent;

	buffer_format(why, "%s: %s at %u..%u of:\n", what, names[e->what],
	    v->from, v->to);
	buffer_add(why, d->bytes, d->size);
	buffer_add_text(why, "\n=== became:\n");
	buffer_add(why, text->bytes, text->size);
	buffer_add_text(why, "\n");
}

/* Outside its lines nothing changed: what stands before and behind is there
 * still; a last line may have got its line break, and a block scalar there
 * its "-". */
static bool
other_lines_stand(const struct document *d, const struct edit *e,
    const struct buffer *text)
{
	size_t rest = d->size - e->to;

	if (e->to == d->size && d->size > 0 && d->bytes[d->size - 1] != '\n')
		return true;
	return text->size >= e->from + rest &&
	    memcmp(text->bytes, d->bytes, e->from) == 0 &&
	    memcmp(text->bytes + text->size - rest, d->bytes + e->to,
	    rest) == 0;
}

static bool
parses_to(const struct value *root, const struct buffer *text)
{
	struct arena *a = arena_new();
	struct parse p = { .bytes = text->bytes, .size = text->size };
	bool same;

	parse_documents(a, &p, 1);
	same = p.root != NULL && value_equal(p.root, root);
	arena_free(a);
	return same;
}

static bool
edit_once(struct random *r, struct document *d, bool only, struct buffer *why,
    struct edits_seen *seen)
{
	struct buffer before = { 0 }, text = { 0 };
	struct fault f = { .set = false };
	struct edit e;
	bool made, good = true;

	if (!choose(r, d, &e))
		return true;
	if (only)
		set_lines(d, &e);
	document_text(d, false, &before);
	made = make(r, d, &e, &f);
	document_text(d, false, &text);
	if (made)
		seen->made++;
	else
		seen->refused++;
	if (!made && (text.size != before.size ||
	    memcmp(text.bytes, before.bytes, text.size) != 0))
		good = false, tell(why, "a refused edit", d, &e, &text);
	else if (!made && !d->odd)
		good = false, tell(why, "refused", d, &e, &text);
	else if (!parses_to(d->root, &text))
		good = false, tell(why, "another tree", d, &e, &text);
	else if (made && only && !other_lines_stand(d, &e, &text))
		good = false, tell(why, "other lines", d, &e, &text);
	buffer_free(&before);
	buffer_free(&text);
	return good;
}

bool
edits_check(struct random *r, const char *bytes, size_t size, int count,
    struct buffer *why, struct edits_seen *seen)
{
	struct arena *a = arena_new();
	struct parse p = { .bytes = bytes, .size = size,
	    .place = { "test", 1, 1 } };
	struct document d;
	struct buffer text = { 0 };
	bool good = true;
	int i;

	parse_documents(a, &p, 1);
	d = (struct document){ .bytes = bytes, .size = size, .arena = a,
	    .root = p.root, .odd = p.odd };
	document_text(&d, false, &text);
	if (text.size != size || memcmp(text.bytes, bytes, size) != 0) {
		buffer_add_text(why, "no edit, other bytes");
		good = false;
	}
	seen->parsed += p.root != NULL;
	for (i = 0; i < count && good && d.root != NULL; i++)
		good = edit_once(r, &d, i == 0, why, seen);
	buffer_free(&text);
	arena_free(a);
	return good;
}
