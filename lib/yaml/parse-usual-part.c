#include <string.h>

#include "parse-usual-part.h"
#include "parse-usual-text.h"

enum {
	MOST_KEYS = 64,		/* of one map: they are compared one by one */
	LONGEST_KEY = 1000	/* bytes; libyaml allows 1024 characters */
};

void
usual_skip_spaces(struct usual *u)
{
	while (u->at < u->size && u->s[u->at] == ' ')
		u->at++;
}

struct value *
usual_new_text(struct usual *u, enum value_style style, size_t from, size_t to)
{
	struct value *v = arena_take(u->arena, sizeof(*v));

	*v = (struct value){ .kind = VALUE_TEXT, .style = (uint8_t)style,
	    .from = (uint32_t)from, .to = (uint32_t)to };
	return v;
}

struct value *
usual_new_collection(struct usual *u, enum value_kind kind,
    enum value_style style)
{
	struct value *v = arena_alloc(u->arena, sizeof(*v));

	v->kind = (uint8_t)kind;
	v->style = (uint8_t)style;
	v->from = v->to = (uint32_t)u->at;
	return v;
}

static struct value *
take_plain(struct usual *u, size_t end)
{
	struct value *v = usual_new_text(u, VALUE_PLAIN, u->at, end);

	v->text = arena_copy(u->arena, u->s + u->at, end - u->at);
	u->at = end;
	return v;
}

static struct value *
take_quoted(struct usual *u)
{
	enum value_style style = u->s[u->at] == '"' ? VALUE_DOUBLE
	    : VALUE_SINGLE;
	size_t from = u->at, twice = 0, end;
	struct value *v;

	end = usual_quoted(u->s, u->size, from, &twice);
	if (end == 0)
		return NULL;
	v = usual_new_text(u, style, from, end);
	v->text = twice == 0
	    ? arena_copy(u->arena, u->s + from + 1, end - from - 2)
	    : usual_single(u->arena, u->s + from + 1, end - from - 2);
	u->at = end;
	return v;
}

bool
usual_take_key(struct usual *u, const struct value *map, uint64_t *seen,
    size_t end, struct usual_key *key)
{
	uint64_t bit;

	key->from = u->at;
	key->to = end;
	if (!usual_starts_key(u->s[u->at]) || end - u->at > LONGEST_KEY ||
	    map->count == MOST_KEYS)
		return false;
	key->text = keys_text(&u->keys, u->arena, u->s + u->at, end - u->at,
	    &bit);
	if ((*seen & bit) != 0 && value_get(map, key->text) != NULL)
		return false;
	*seen |= bit;
	u->at = end;
	return true;
}

void
usual_put(struct value *parent, const struct usual_key *key, struct value *v)
{
	v->key = key->text;
	v->key_style = parent->kind == VALUE_MAP ? VALUE_PLAIN : VALUE_ANY;
	v->key_from = (uint32_t)key->from;
	v->key_to = (uint32_t)key->to;
	value_append(parent, v);
}

/* --- flow style ----------------------------------------------------------- */

static struct value *take_flow(struct usual *u);

struct value *
usual_take_part(struct usual *u, bool flow)
{
	size_t end;

	if (u->at == u->size)
		return NULL;
	switch (u->s[u->at]) {
	case '[':
	case '{':
		return take_flow(u);
	case '"':
	case '\'':
		return take_quoted(u);
	default:
		return usual_plain(u->s, u->size, u->at, flow, &end) ==
		    USUAL_TEXT ? take_plain(u, end) : NULL;
	}
}

/* The next entry or item of v, with what separates it from the one after it.
 * False: it is odd. */
static bool
take_flow_part(struct usual *u, struct value *v, uint64_t *seen)
{
	struct value *item;
	struct usual_key key = { 0 };
	size_t end;

	if (v->kind == VALUE_MAP) {
		if (usual_plain(u->s, u->size, u->at, true, &end) != USUAL_KEY
		    || !usual_take_key(u, v, seen, end, &key))
			return false;
		u->at++;
		usual_skip_spaces(u);
	}
	item = usual_take_part(u, true);
	if (item == NULL)
		return false;
	usual_put(v, &key, item);
	usual_skip_spaces(u);
	return true;
}

static struct value *
take_flow(struct usual *u)
{
	bool map = u->s[u->at] == '{';
	struct value *v = usual_new_collection(u, map ? VALUE_MAP : VALUE_LIST,
	    VALUE_FLOW);
	uint64_t seen = 0;
	char close = map ? '}' : ']', c = ',';

	if (u->depth == USUAL_DEEPEST)
		return NULL;
	u->depth++;
	u->at++;
	usual_skip_spaces(u);
	if (u->at < u->size && u->s[u->at] == close)
		c = u->s[u->at++];
	while (c == ',') {
		if (!take_flow_part(u, v, &seen) || u->at == u->size)
			return NULL;
		c = u->s[u->at++];
		if (c == ',')
			usual_skip_spaces(u);
	}
	u->depth--;
	v->to = (uint32_t)u->at;
	return c == close ? v : NULL;
}
