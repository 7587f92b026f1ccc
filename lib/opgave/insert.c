#include "insert.h"

#include <string.h>

#include "../base/text.h"
#include "record.h"
#include "schema.h"

enum { ID_LENGTH = 64 };

/* With whom, and when. */
static const char *
talk(const struct document *new)
{
	const struct value *who = record_first(value_get(new->root, "partij"));
	const char *date = value_get_text(new->root, "datum");

	if (who == NULL || who->kind != VALUE_TEXT || date == NULL)
		return NULL;
	return arena_format(new->arena, "%s %s", who->text, date);
}

/* What an id is made from, or NULL. */
static const char *
title(const struct document *new, enum kind kind)
{
	return kind == KIND_OPGAVE ? value_get_text(new->root, "titel") :
	    kind == KIND_WIJK ? value_get_text(new->root, "naam") :
	    kind == KIND_GESPREK ? talk(new) : NULL;
}

const char *
insert_missing(struct arena *a, const struct document *new, enum kind kind)
{
	const struct schema *rows = schema_kind(kind), *row;
	const char *missing = "";

	for (row = rows; row->name != NULL; row++) {
		if ((row->flags & SCHEMA_REQUIRED) == 0 ||
		    !value_is_unknown(value_get(new->root, row->name)))
			continue;
		/* an opgave lacks its titel then, and that is enough */
		if (row == rows && (kind == KIND_OPGAVE ||
		    title(new, kind) != NULL))
			continue;
		missing = arena_format(a, "%s %s=...", missing, row->name);
	}
	return missing;
}

/* The same id with a number behind it, cut so that it stays an id. */
static char *
numbered(struct arena *a, const char *id, int n)
{
	const char *number = arena_format(a, "-%d", n);
	size_t length = strlen(id), most = ID_LENGTH - strlen(number);

	if (length > most)
		length = most;
	return arena_format(a, "%.*s%s", (int)length, id, number);
}

static const char *
make_id(struct document *new, enum kind kind, const struct index *ids,
    struct fault *f)
{
	const char *from = title(new, kind);
	const char *base = text_slug(new->arena, from == NULL ? "" : from);
	const char *id = base;
	int n;

	if (!record_is_id(base)) {
		fault_set(f, FAULT_NOWHERE, "no id can be made of '%s', "
		    "give one: %s=...", from == NULL ? "" : from,
		    record_kind_name(kind));
		return NULL;
	}
	for (n = 2; index_get(ids, kind, id) != NULL; n++)
		id = numbered(new->arena, base, n);
	return id;
}

static bool
is_taken(const struct document *other, const char *id, enum kind kind,
    struct fault *f)
{
	const char *name = record_kind_name(kind);

	fault_set(f, document_place(other, value_get(other->root, name)),
	    "the id '%s' is taken by this %s", id, name);
	return false;
}

/* The same record with its id in front. */
static void
put_first(struct document *new, const char *name, const char *id)
{
	struct value *root = value_map(new->arena, VALUE_BLOCK), *v;

	value_put(new->arena, root, name, value_plain(new->arena, id));
	while ((v = new->root->first) != NULL) {
		value_unlink(new->root, v);
		if (strcmp(v->key, name) != 0)
			value_put(new->arena, root, v->key, v);
	}
	new->root = root;
}

bool
insert_id(struct document *new, enum kind kind, const struct index *ids,
    struct fault *f)
{
	const char *name = record_kind_name(kind);
	const char *id = value_get_text(new->root, name);

	if (id == NULL)
		id = make_id(new, kind, ids, f);
	else if (index_get(ids, kind, id) != NULL)
		return is_taken(index_get(ids, kind, id), id, kind, f);
	if (id == NULL)
		return false;
	put_first(new, name, id);
	return true;
}

/* Is it of this wijk, or that wijk itself? */
static bool
is_of_wijk(const struct document *d, const char *wijk)
{
	return record_has(value_get(d->root, "wijk"), wijk);
}

static size_t
choose_file(const struct document *new, struct document *const *docs,
    size_t count)
{
	const struct value *field = value_get(new->root, "wijk");
	const struct value *wijk = record_first(field);
	size_t i;

	for (i = 0; wijk != NULL && i < count; i++)
		if (is_of_wijk(docs[i], wijk->text))
			return docs[i]->file;
	return count == 0 ? 0 : docs[count - 1]->file;
}

static bool
is_opgave_in(const struct document *d, size_t file)
{
	return d->file == file && record_kind(d) == KIND_OPGAVE &&
	    record_id(d) != NULL;
}

/* One opgave is in order with itself, which says nothing. */
static bool
is_ordered(struct document *const *docs, size_t count, size_t file)
{
	const char *last = NULL;
	size_t i, n = 0;

	for (i = 0; i < count; i++) {
		if (!is_opgave_in(docs[i], file))
			continue;
		if (last != NULL && strcmp(last, record_id(docs[i])) >= 0)
			return false;
		last = record_id(docs[i]);
		n++;
	}
	return n >= 2;
}

static bool
must_follow(const struct document *d, const struct document *new)
{
	const char *id = record_id(new);

	return record_kind(new) == KIND_OPGAVE ?
	    strcmp(record_id(d), id) > 0 : is_of_wijk(d, id);
}

size_t
insert_place(struct document *new, struct document *const *docs, size_t count)
{
	enum kind kind = record_kind(new);
	bool look;
	size_t i, end = 0;

	new->file = choose_file(new, docs, count);
	look = kind == KIND_WIJK ||
	    (kind == KIND_OPGAVE && is_ordered(docs, count, new->file));
	for (i = 0; i < count; i++) {
		if (look && is_opgave_in(docs[i], new->file) &&
		    must_follow(docs[i], new))
			return i;
		if (docs[i]->file == new->file)
			end = i + 1;
	}
	return end;
}

static bool
ends_with(const struct document *d, const char *end)
{
	size_t n = strlen(end);

	return d->size >= n && memcmp(d->bytes + d->size - n, end, n) == 0;
}

static bool
ends_blank(const struct document *d)
{
	return ends_with(d, "\n\n") || ends_with(d, "\n\r\n");
}

/* A block scalar that keeps its blank lines takes those behind it for its own.
 * It is enough to see what may be the sign of one. */
static bool
may_keep_blanks(const char *bytes, size_t size)
{
	const char *plus = bytes, *end = bytes + size;

	while ((plus = memchr(plus, '+', (size_t)(end - plus))) != NULL) {
		if (plus > bytes && strchr("|>123456789", plus[-1]) != NULL)
			return true;
		plus++;
	}
	return false;
}

/* The document of a file before one, or NULL. */
static const struct document *
before(struct document *const *docs, size_t at, size_t file)
{
	while (at-- > 0)
		if (docs[at]->file == file)
			return docs[at];
	return NULL;
}

/* Are there blank lines between the records around this place? */
static bool
is_spaced(struct document *const *docs, size_t count, size_t at, size_t file)
{
	const struct document *last = before(docs, at, file);
	bool follows = at < count && docs[at]->file == file;
	size_t i;

	if (last == NULL)
		return follows && ends_blank(docs[at]);
	if (follows)
		return ends_blank(last);
	for (i = at; i-- > 0 && docs[i] != last;)
		continue;
	last = before(docs, i, file);
	return last != NULL && ends_blank(last);
}

static void
add_lines(struct buffer *to, const struct buffer *from, bool crlf)
{
	size_t i;

	for (i = 0; i < from->size; i++) {
		if (crlf && from->bytes[i] == '\n')
			buffer_add_byte(to, '\r');
		buffer_add_byte(to, from->bytes[i]);
	}
}

void
insert_render(struct document *new, struct document *const *docs,
    size_t count, size_t at)
{
	const struct document *last = before(docs, at, new->file);
	bool follows = at < count && docs[at]->file == new->file;
	bool spaced = is_spaced(docs, count, at, new->file), crlf;
	const struct document *other = last != NULL ? last :
	    follows ? docs[at] : NULL;
	struct buffer text = { .size = 0 }, all = { .size = 0 };
	const char *line;

	document_text(new, true, &text);
	if (spaced && last != NULL && !ends_blank(last) &&
	    !may_keep_blanks(last->bytes, last->size))
		buffer_add_text(&all, "\n");
	buffer_add(&all, text.bytes, text.size);
	if (spaced && follows && !may_keep_blanks(text.bytes, text.size))
		buffer_add_text(&all, "\n");
	line = other == NULL || other->size == 0 ? NULL :
	    memchr(other->bytes, '\n', other->size);
	crlf = line != NULL && line > other->bytes && line[-1] == '\r';
	text.size = 0;
	add_lines(&text, &all, crlf);
	new->bytes = arena_copy(new->arena, text.bytes, text.size);
	new->size = text.size;
	new->changed = false;
	buffer_free(&text);
	buffer_free(&all);
}
