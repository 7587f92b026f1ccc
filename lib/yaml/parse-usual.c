#include <string.h>

#include "parse-usual.h"
#include "parse-usual-part.h"
#include "parse-usual-text.h"

static struct value *take_list(struct usual *u);
static struct value *take_map(struct usual *u, size_t key_end);

/* --- lines ---------------------------------------------------------------- */

/* From the start of a line to the first line from there on that holds more
 * than a comment. */
static void
seek_content(struct usual *u)
{
	const char *end, *s = u->s;
	size_t line = u->at, at = u->at;

	while (at < u->size) {
		if (s[at] == ' ') {
			at++;
			continue;
		}
		if (s[at] == '#') {
			end = memchr(s + at, '\n', u->size - at);
			if (end == NULL)
				break;
			at = (size_t)(end - s);
		}
		if (s[at] != '\n') {
			u->at = at;
			u->column = (int)(at - line);
			return;
		}
		line = ++at;
	}
	u->at = u->size;
	u->column = -1;
}

/* Behind a value: nothing but a comment may follow on its line. */
static bool
finish_line(struct usual *u)
{
	const char *end, *s = u->s;
	size_t from = u->at, at = from;

	while (at < u->size && s[at] == ' ')
		at++;
	if (at < u->size && s[at] == '#' && at > from) {
		end = memchr(s + at, '\n', u->size - at);
		at = end == NULL ? u->size : (size_t)(end - s);
	}
	if (at < u->size && s[at] != '\n')
		return false;
	u->at = at < u->size ? at + 1 : at;
	seek_content(u);
	return true;
}

static bool
ends_here(const struct usual *u, size_t at)
{
	return at >= u->size || u->s[at] == ' ' || u->s[at] == '\n';
}

static bool
at_dash(const struct usual *u)
{
	return u->s[u->at] == '-' && ends_here(u, u->at + 1);
}

/* --- values --------------------------------------------------------------- */

/* A literal or folded text, up to the line that is no part of it.  `column` is
 * that of the collection that holds it. */
static struct value *
take_block_text(struct usual *u, int column)
{
	struct usual_block b = { .s = u->s, .size = u->size, .from = u->at };
	struct value *v;

	if (!usual_block_find(&b, column))
		return NULL;
	v = usual_new_text(u, b.literal ? VALUE_LITERAL : VALUE_FOLDED, b.from,
	    b.to);
	v->text = usual_block_text(&b, u->arena);
	u->at = b.end;
	seek_content(u);
	return v;
}

/* What starts on a line behind a key or a dash and is no block collection, with
 * all its line. */
static struct value *
take_inline(struct usual *u, int column)
{
	struct value *v;

	if (u->s[u->at] == '|' || u->s[u->at] == '>')
		return take_block_text(u, column);
	v = usual_take_part(u, false);
	return v != NULL && finish_line(u) ? v : NULL;
}

/* Where the value of a key, with nothing behind it, may start on a line of its
 * own. */
static struct value *
take_below(struct usual *u, int column, size_t behind_key)
{
	struct value *v;
	size_t end;

	if (u->column >= column && at_dash(u))
		return take_list(u);
	if (u->column > column)
		return usual_plain(u->s, u->size, u->at, false, &end) ==
		    USUAL_KEY ? take_map(u, end) : NULL;
	v = usual_new_text(u, VALUE_PLAIN, behind_key, behind_key);
	v->text = "";
	return v;
}

/* The value of a key that ends at its ':', where u is. */
static struct value *
take_value(struct usual *u, int column)
{
	size_t colon = u->at++;

	if (finish_line(u))
		return take_below(u, column, colon + 1);
	usual_skip_spaces(u);
	return take_inline(u, column);
}

/* The map that starts here, with a key that ends at key_end; u->column is that
 * of the map. */
static struct value *
take_map(struct usual *u, size_t key_end)
{
	struct value *v, *item;
	struct usual_key key = { 0 };
	uint64_t seen = 0;
	int column = u->column;

	if (u->depth == USUAL_DEEPEST)
		return NULL;
	u->depth++;
	v = usual_new_collection(u, VALUE_MAP, VALUE_BLOCK);
	do {
		if (!usual_take_key(u, v, &seen, key_end, &key))
			return NULL;
		item = take_value(u, column);
		if (item == NULL || u->column > column)
			return NULL;
		usual_put(v, &key, item);
	} while (u->column == column && usual_plain(u->s, u->size, u->at,
	    false, &key_end) == USUAL_KEY);
	u->depth--;
	v->to = v->last->to;
	return v;
}

/* What stands behind a dash, at this column, in a list that is at another. */
static struct value *
take_item(struct usual *u, int column, int list_column)
{
	size_t end;

	u->column = column;
	if (at_dash(u))
		return take_list(u);
	if (usual_plain(u->s, u->size, u->at, false, &end) == USUAL_KEY)
		return take_map(u, end);
	return take_inline(u, list_column);
}

/* The list whose first dash is here. */
static struct value *
take_list(struct usual *u)
{
	struct value *v, *item;
	int column = u->column;
	struct usual_key key = { 0 };

	if (u->depth == USUAL_DEEPEST)
		return NULL;
	u->depth++;
	v = usual_new_collection(u, VALUE_LIST, VALUE_BLOCK);
	do {
		key = (struct usual_key){ .from = u->at, .to = u->at + 1 };
		u->at++;
		usual_skip_spaces(u);
		if (u->at == u->size)
			return NULL;
		item = take_item(u, column + (int)(u->at - key.from), column);
		if (item == NULL || u->column > column)
			return NULL;
		usual_put(v, &key, item);
	} while (u->column == column && at_dash(u));
	u->depth--;
	v->to = v->last->to;
	return v;
}

bool
usual_take(struct usual *u, struct parse *doc)
{
	size_t end;

	if (!usual_bytes(doc->bytes, doc->size))
		return false;
	u->s = doc->bytes;
	u->size = doc->size;
	u->at = 0;
	u->depth = 0;
	seek_content(u);
	if (u->column == 0 && u->size - u->at >= 3 &&
	    memcmp(u->s + u->at, "---", 3) == 0) {
		u->at += 3;
		if (!finish_line(u))
			return false;
	}
	if (u->column != 0 || usual_plain(u->s, u->size, u->at, false, &end)
	    != USUAL_KEY)
		return false;
	doc->root = take_map(u, end);
	if (u->column != -1)
		doc->root = NULL;
	return doc->root != NULL;
}
