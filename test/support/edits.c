#include <string.h>

#include "../../lib/yaml/parse.h"
#include "../../lib/yaml/split.h"
#include "edits.h"
#include "lines.h"

size_t
edits_count(const struct value *v)
{
	const struct value *c;
	size_t n = 1;

	for (c = v->first; c != NULL; c = c->next)
		n += edits_count(c);
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

struct value *
edits_nth(struct value *v, size_t n)
{
	return nth_value(v, &n);
}

struct document
edits_document(struct arena *a, const char *bytes, size_t size)
{
	struct parse p = { .bytes = bytes, .size = size,
	    .place = { "test", 1, 1 } };
	struct fault *f;

	parse_documents(a, &p, 1);
	f = arena_alloc(a, sizeof(*f));
	*f = p.fault;
	return (struct document){ .place = p.place, .bytes = bytes,
	    .size = size, .root = p.root, .odd = p.odd, .arena = a,
	    .refused = f->set ? f : NULL };
}

/* --- random edits --------------------------------------------------------- */

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

static bool
choose(struct random *r, struct document *d, struct edit *e)
{
	struct value *v;

	v = edits_nth(d->root, random_below(r, edits_count(d->root)));
	*e = (struct edit){ .parent = v };
	if (v->parent != NULL && !random_once_in(r, 3)) {
		e->parent = v->parent;
		e->child = v;
		e->what = random_once_in(r, 2) ? EDIT_REMOVE : EDIT_SET;
	} else if (v->kind == VALUE_LIST) {
		e->what = EDIT_APPEND;
	} else if (v->kind == VALUE_MAP) {
		e->what = EDIT_ADD;
		e->key = random_once_in(r, 2) ? "nieuw"
		    : random_words(r, d->arena);
		e->child = value_get(v, e->key);
		if (e->child != NULL)
			e->what = EDIT_SET;
	} else {
		return false;
	}
	if (e->what != EDIT_REMOVE)
		e->value = new_value(r, d->arena,
		    e->parent->kind == VALUE_MAP);
	return true;
}

/* --- one edit ------------------------------------------------------------- */

static bool
make(struct document *d, const struct edit *e, struct fault *f)
{
	switch (e->what) {
	case EDIT_SET:
		return document_replace(d, e->parent, e->child, e->value, f);
	case EDIT_ADD:
		return document_set(d, e->parent, e->key, e->value, f);
	case EDIT_APPEND:
		return document_append(d, e->parent, e->value, f);
	default:
		return document_remove(d, e->child, f);
	}
}

static bool
tell(struct buffer *why, const char *what, const struct document *d,
    const struct edit *e, const struct buffer *text)
{
	static const char *const names[] = { "set", "add", "append",
		"remove" };
	const struct value *v = e->child ? e->child : e->parent;

	buffer_format(why, "%s: %s %s at %u..%u of:\n", what, names[e->what],
	    v->key == NULL ? "-" : v->key, v->from, v->to);
	buffer_add(why, d->bytes, d->size);
	buffer_add_text(why, "\n=== became:\n");
	buffer_add(why, text->bytes, text->size);
	buffer_add_text(why, "\n");
	return false;
}

static bool
parses_to(const struct value *root, const char *bytes, size_t size)
{
	struct arena *a = arena_new();
	struct parse p = { .bytes = bytes, .size = size };
	bool same;

	parse_documents(a, &p, 1);
	same = p.root != NULL && value_equal(p.root, root);
	arena_free(a);
	return same;
}

/* The same when another document follows. */
static bool
parses_before_another(const struct document *d)
{
	struct buffer text = { 0 };
	struct arena *a = arena_new();
	struct parse p[2] = { { .size = 0 }, { .size = 0 } };
	bool same;

	document_text(d, true, &text);
	p[0].size = text.size;
	buffer_add_text(&text, "---\nvolgende: ja\n");
	p[0].bytes = text.bytes;
	p[1].bytes = text.bytes + p[0].size;
	p[1].size = text.size - p[0].size;
	parse_documents(a, p, 2);
	same = p[0].root != NULL && value_equal(p[0].root, d->root) &&
	    split_break_before(text.bytes, p[0].size) > 0;
	arena_free(a);
	buffer_free(&text);
	return same;
}

static bool
same_bytes(const struct buffer *a, const struct buffer *b)
{
	return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

/* The text is made ahead as it would be made now.  The edits behind it must make
 * it anew. */
static bool
is_made_ahead(struct document *d, const struct buffer *text)
{
	struct buffer ahead = { 0 };
	bool same;

	document_make_text(d);
	document_text(d, false, &ahead);
	same = same_bytes(&ahead, text);
	buffer_free(&ahead);
	return same;
}

/* `lines`: those it may change, or NULL. */
static bool
check(struct document *d, const struct edit *e, const struct lines *lines,
    struct buffer *why, struct edits_seen *seen)
{
	struct buffer before = { 0 }, text = { 0 };
	struct fault f = { .set = false };
	bool made, good = true;

	document_text(d, false, &before);
	made = make(d, e, &f);
	document_text(d, false, &text);
	*(made ? &seen->made : &seen->refused) += 1;
	if (!made && !same_bytes(&text, &before))
		good = tell(why, "a refused edit", d, e, &text);
	else if (!made && !(lines != NULL ? lines->refusable : d->odd))
		good = tell(why, "refused", d, e, &text);
	else if (!is_made_ahead(d, &text))
		good = tell(why, "another text made ahead", d, e, &text);
	else if (!parses_to(d->root, buffer_text(&text), text.size))
		good = tell(why, "another tree", d, e, &text);
	else if (!parses_before_another(d))
		good = tell(why, "another tree before ---", d, e, &text);
	else if (made && lines != NULL && !lines_stand(lines, d, &text))
		good = tell(why, "other lines", d, e, &text);
	else if (made && lines != NULL && !lines_keep_comments(lines, d, &text))
		good = tell(why, "a comment is gone", d, e, &text);
	buffer_free(&before);
	buffer_free(&text);
	return good;
}

bool
edits_check_one(struct document *d, struct edit e, struct buffer *why,
    struct edits_seen *seen)
{
	struct lines lines = lines_of(d, &e);

	return check(d, &e, &lines, why, seen);
}

bool
edits_check(struct random *r, const char *bytes, size_t size, int count,
    struct buffer *why, struct edits_seen *seen)
{
	struct arena *a = arena_new();
	struct document d = edits_document(a, bytes, size);
	struct buffer text = { 0 };
	struct edit e;
	bool good = true;
	int i;

	document_text(&d, false, &text);
	if (text.size != size || memcmp(text.bytes, bytes, size) != 0) {
		buffer_add_text(why, "no edit, other bytes");
		good = false;
	}
	seen->parsed += d.root != NULL;
	for (i = 0; i < count && good && d.root != NULL; i++) {
		if (!choose(r, &d, &e))
			continue;
		good = d.splices == NULL && !d.changed
		    ? edits_check_one(&d, e, why, seen)
		    : check(&d, &e, NULL, why, seen);
	}
	buffer_free(&text);
	arena_free(a);
	return good;
}
