#include <string.h>

#include "../base/text.h"
#include "bytes.h"
#include "parse-tree.h"
#include "split.h"

/* Above this many keys in one mapping they are compared by a hash table at its
 * end instead of one by one as they come. */
#define FEW_KEYS 64

/* --- marks to bytes ------------------------------------------------------- */

size_t
tree_byte(struct tree *t, const yaml_mark_t *mark)
{
	return cursor_byte(&t->cursor, mark->index);
}

static uint32_t
offset_of(struct tree *t, const yaml_mark_t *mark)
{
	return (uint32_t)(cursor_byte(&t->cursor, mark->index) - t->start);
}

static size_t
leading_spaces(const char *s, size_t from, size_t to)
{
	size_t i = from;

	while (i < to && s[i] == ' ')
		i++;
	return i - from;
}

/* The columns that are no part of a block scalar's text: those before its
 * first line with any, in the source and not in the text. */
static size_t
block_scalar_indent(const char *s, size_t end, size_t body, const char *text)
{
	for (; *text == '\n'; text++)
		body = bytes_next_any_line(s, end, body);
	return leading_spaces(s, body, end) - strspn(text, " ");
}

/*
 * Where a block scalar's text ends, without its last line break.  libyaml's
 * mark lies behind all blank lines that follow; unless they are kept (`|+`)
 * they are not part of the value.
 */
static uint32_t
block_scalar_end(const char *s, size_t size, size_t from, size_t end,
    const char *text)
{
	size_t header, body, line, indent, i;
	bool keep = false, empty = text[strspn(text, "\n")] == '\0';

	header = bytes_indicator(s, end, from) + 1;
	for (; header < end && strchr("+-0123456789", s[header]) != NULL;
	    header++)
		keep = keep || s[header] == '+';
	body = bytes_next_any_line(s, size, header);
	if (body >= end || (empty && !keep))
		return (uint32_t)header;
	indent = empty ? 0 : block_scalar_indent(s, end, body, text);
	for (;; end = line) {
		end -= split_break_before(s + body, end - body);
		if (keep)
			return (uint32_t)end;
		line = bytes_any_line(s, end);
		if (line < body)
			line = body;
		i = leading_spaces(s, line, end);
		if (line + i < end || i > indent)
			return (uint32_t)end;
		if (line == body)
			return (uint32_t)header;
	}
}

/* --- events to values ----------------------------------------------------- */

static bool
refuse_at(struct tree *t, size_t offset, const char *text)
{
	struct parse *d = t->doc;

	return fault_set(&d->fault,
	    parse_place(d->place, d->bytes, offset), "%s", text);
}

bool
tree_refuse(struct tree *t, const yaml_mark_t *mark, const char *text)
{
	return refuse_at(t, offset_of(t, mark), text);
}

/* At the margin, with other keys between, it may be one of a file that cat(1)
 * put behind another. */
static bool
refuse_twice(struct tree *t, uint32_t key_from, const char *key,
    const struct value *first)
{
	struct parse *d = t->doc;
	struct place here = parse_place(d->place, d->bytes, key_from);
	struct place other =
	    parse_place(d->place, d->bytes, first->key_from);

	return fault_set(&d->fault, here, "key '%s' stands twice in this "
	    "mapping, first at line %zu; take one of them out%s", key,
	    other.line, here.column > 1 || first->next == NULL ||
	    first->next->key_from == key_from ? "" :
	    ", or put '---' between two records");
}

static uint64_t
key_hash(const char *key)
{
	uint64_t h = 14695981039346656037u;

	for (; *key != '\0'; key++)
		h = (h ^ (unsigned char)*key) * 1099511628211u;
	return h ^ h >> 29;
}

static bool
check_key(struct tree *t, struct frame *f, uint64_t bit)
{
	const struct value *c;

	if (f->v->count >= FEW_KEYS)
		return true;	/* check_many_keys, at the end */
	if ((f->seen & bit) == 0) {
		f->seen |= bit;
		return true;
	}
	c = value_get(f->v, f->key);
	return c == NULL || refuse_twice(t, f->key_from, f->key, c);
}

static bool
check_many_keys(struct tree *t, const struct value *map)
{
	const struct value **table, *c;
	size_t room = 4, i;

	if (map->count <= FEW_KEYS)
		return true;
	while (room < 2 * (size_t)map->count)
		room *= 2;
	table = arena_array(t->arena, room, sizeof(*table));
	for (c = map->first; c != NULL; c = c->next) {
		i = key_hash(c->key) & (room - 1);
		for (; table[i] != NULL; i = (i + 1) & (room - 1))
			if (strcmp(table[i]->key, c->key) == 0)
				return refuse_twice(t, c->key_from, c->key,
				    table[i]);
		table[i] = c;
	}
	return true;
}

static const uint8_t STYLES[] = {
	[YAML_PLAIN_SCALAR_STYLE] = VALUE_PLAIN,
	[YAML_SINGLE_QUOTED_SCALAR_STYLE] = VALUE_SINGLE,
	[YAML_DOUBLE_QUOTED_SCALAR_STYLE] = VALUE_DOUBLE,
	[YAML_LITERAL_SCALAR_STYLE] = VALUE_LITERAL,
	[YAML_FOLDED_SCALAR_STYLE] = VALUE_FOLDED,
};

/* Only an escape can make one: bytes were checked. */
static bool
holds_nul(const yaml_event_t *e)
{
	return e->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE &&
	    memchr(e->data.scalar.value, '\0', e->data.scalar.length) != NULL;
}

/* A scalar where a key is due. */
static bool
take_key(struct tree *t, struct frame *f, const yaml_event_t *e)
{
	const char *text = (const char *)e->data.scalar.value;
	size_t size = t->doc->size, i;
	uint64_t bit;

	f->key_from = offset_of(t, &e->start_mark);
	f->key_to = offset_of(t, &e->end_mark);
	if (e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	    strcmp(text, "<<") == 0)
		return refuse_at(t, f->key_from, "merge key '<<'; write the "
		    "fields themselves here");
	if (holds_nul(e))
		return refuse_at(t, f->key_from, "a NUL in a key");
	f->key = keys_text(&t->keys, t->arena, text, e->data.scalar.length,
	    &bit);
	f->key_style = STYLES[e->data.scalar.style];
	if (f->key_style == VALUE_LITERAL || f->key_style == VALUE_FOLDED)
		f->key_to = block_scalar_end(t->doc->bytes, size,
		    f->key_from, f->key_to, text);
	f->has_key = true;
	i = bytes_skip_blanks(t->doc->bytes, size, f->key_to);
	if (f->v->style == VALUE_BLOCK && (i == size ||
	    t->doc->bytes[i] != ':' || e->data.scalar.tag != NULL ||
	    e->data.scalar.anchor != NULL))
		t->doc->odd = true;
	return check_key(t, f, bit);
}

/* The dash of a block list's next item lies behind what came before it. */
static void
take_dash(struct tree *t, const struct value *list, struct value *item)
{
	const char *s = t->doc->bytes;
	size_t size = t->doc->size, at;

	at = list->last == NULL ? list->from : list->last->to;
	at = bytes_skip_comments(s, size, at);
	while (at < size && s[at] != '-')
		at = bytes_skip_comments(s, size,
		    bytes_skip_word(s, size, at));
	item->key_from = (uint32_t)at;
	item->key_to = (uint32_t)(at < size ? at + 1 : at);
}

/* Put a value where it belongs: at the root, under its key, in its list. */
static void
place_value(struct tree *t, struct value *v)
{
	struct frame *f = t->depth > 0 ? &t->frames[t->depth - 1] : NULL;

	if (f == NULL) {
		t->doc->root = v;
		return;
	}
	if (f->has_key) {
		v->key = f->key;
		v->key_style = f->key_style;
		v->key_from = f->key_from;
		v->key_to = f->key_to;
		f->has_key = false;
	} else if (f->v->style == VALUE_BLOCK) {
		take_dash(t, f->v, v);
	}
	value_append(f->v, v);
}

static bool
take_scalar(struct tree *t, const yaml_event_t *e)
{
	struct frame *f = t->depth > 0 ? &t->frames[t->depth - 1] : NULL;
	const char *text = (const char *)e->data.scalar.value;
	struct value *v;

	if (f != NULL && f->v->kind == VALUE_MAP && !f->has_key)
		return take_key(t, f, e);
	v = arena_take(t->arena, sizeof(*v));
	*v = (struct value){ .kind = VALUE_TEXT,
	    .style = STYLES[e->data.scalar.style],
	    .from = offset_of(t, &e->start_mark),
	    .to = offset_of(t, &e->end_mark),
	    .text = arena_copy(t->arena, text, e->data.scalar.length) };
	if (holds_nul(e))
		return refuse_at(t, v->from, "a NUL in a text");
	if (v->style == VALUE_LITERAL || v->style == VALUE_FOLDED)
		v->to = block_scalar_end(t->doc->bytes, t->doc->size, v->from,
		    v->to, v->text);
	v->tagged = e->data.scalar.tag != NULL ||
	    e->data.scalar.anchor != NULL;
	t->doc->odd = t->doc->odd || v->tagged;
	place_value(t, v);
	return true;
}

static bool
take_start(struct tree *t, const yaml_event_t *e)
{
	bool map = e->type == YAML_MAPPING_START_EVENT;
	struct frame *f = t->depth > 0 ? &t->frames[t->depth - 1] : NULL;
	struct value *v;
	bool flow;

	if (f != NULL && f->v->kind == VALUE_MAP && !f->has_key)
		return tree_refuse(t, &e->start_mark,
		    "a key must be a text, not a list or a map");
	if (t->depth == PARSE_DEPTH)
		return tree_refuse(t, &e->start_mark,
		    "nested deeper than 64 levels");
	v = arena_alloc(t->arena, sizeof(*v));
	v->kind = map ? VALUE_MAP : VALUE_LIST;
	flow = map ? e->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
	    : e->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
	v->style = flow ? VALUE_FLOW : VALUE_BLOCK;
	v->from = offset_of(t, &e->start_mark);
	v->to = v->from;
	v->tagged = map
	    ? e->data.mapping_start.tag || e->data.mapping_start.anchor
	    : e->data.sequence_start.tag || e->data.sequence_start.anchor;
	t->doc->odd = t->doc->odd || v->tagged;
	place_value(t, v);
	t->frames[t->depth++] = (struct frame){ .v = v };
	return true;
}

static bool
take_end(struct tree *t, const yaml_event_t *e)
{
	struct value *v = t->frames[--t->depth].v;

	if (v->style == VALUE_FLOW)
		v->to = offset_of(t, &e->end_mark);
	else if (v->last != NULL)
		v->to = v->last->to;
	return v->kind != VALUE_MAP || check_many_keys(t, v);
}

bool
tree_take(struct tree *t, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_SCALAR_EVENT:
		return take_scalar(t, e);
	case YAML_SEQUENCE_START_EVENT:
	case YAML_MAPPING_START_EVENT:
		return take_start(t, e);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return take_end(t, e);
	case YAML_ALIAS_EVENT:
		return tree_refuse(t, &e->start_mark, "an alias; "
		    "write the value itself here");
	default:
		return true;
	}
}

void
tree_document(struct tree *t, struct parse *doc)
{
	t->doc = doc;
	t->start = (size_t)(doc->bytes - t->cursor.bytes);
	t->depth = 0;
	doc->root = NULL;
	doc->odd = false;
	doc->fault.set = false;
	doc->fault.text[0] = '\0';
}

