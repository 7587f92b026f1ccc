#include "path.h"

#include <string.h>

#include "../base/text.h"

/* A path so far. */
struct way {
	struct path_step steps[PATH_STEPS];
	size_t count;
	const char *start;
	const struct schema *rows;	/* the next key is one of these */
	const struct schema *row;	/* of the key before it, or NULL */
	bool item;
};

struct place
path_place(const struct path_parser *p, const char *at)
{
	return (struct place){ NULL, 1,
	    text_length(p->text, (size_t)(at - p->text)) + 1 };
}

char *
path_quoted(struct path_parser *p)
{
	const char *from = p->at + 1, *s;
	char *text, *to;

	for (s = from; *s != '"'; s++) {
		if (*s == '\\' && (s[1] == '"' || s[1] == '\\'))
			s++;
		if (*s == '\0') {
			fault_set(p->fault, path_place(p, p->at),
			    "'%s' has a '\"' that is not closed", p->at);
			return NULL;
		}
	}
	text = to = arena_copy(p->arena, from, (size_t)(s - from));
	for (p->at = s + 1; from < s; *to++ = *from++)
		if (*from == '\\' && (from[1] == '"' || from[1] == '\\'))
			from++;
	*to = '\0';
	return text;
}

static char *
take_key(struct path_parser *p)
{
	const char *from = p->at, *s = from;

	if (*s == '"')
		return path_quoted(p);
	while (*s != '\0' && strchr(".[]{}\"", *s) == NULL && !p->ends(s))
		s++;
	if (s == from) {
		fault_set(p->fault, path_place(p, s),
		    "'%s' has no field where one is due", p->text);
		return NULL;
	}
	p->at = s;
	return arena_copy(p->arena, from, (size_t)(s - from));
}

static const char *
path_so_far(const struct path_parser *p, const struct way *w)
{
	return arena_copy(p->arena, w->start, (size_t)(p->at - w->start));
}

/* A map among the rows that has a field of this name, or NULL. */
static const char *
map_with(const struct schema *rows, const char *name)
{
	const struct schema *row, *field;

	for (row = rows; row != NULL && row->name != NULL; row++)
		for (field = row->fields; field != NULL &&
		    field->name != NULL; field++)
			if (strcmp(field->name, name) == 0)
				return row->name;
	return NULL;
}

static bool
unknown_field(struct path_parser *p, const struct way *w, const char *at,
    const char *key)
{
	const char *near = schema_nearest(w->rows, key), *before;
	const char *map = map_with(w->rows, key);

	before = arena_copy(p->arena, w->start, (size_t)(at - w->start));
	if (near == NULL && map != NULL)
		return fault_set(p->fault, path_place(p, at),
		    "unknown field '%s%s', did you mean '%s%s.%s'?", before,
		    key, before, map, key);
	if (near == NULL)
		return fault_set(p->fault, path_place(p, at),
		    "unknown field '%s%s'", before, key);
	return fault_set(p->fault, path_place(p, at),
	    "unknown field '%s%s', did you mean '%s%s'?", before, key, before,
	    near);
}

static struct path_step *
add_step(struct path_parser *p, struct way *w, enum path_step_kind kind,
    const char *text)
{
	struct path_step *step = &w->steps[w->count];

	if (w->count == PATH_STEPS) {
		fault_set(p->fault, path_place(p, w->start), "a path of more "
		    "than %d steps: no record is that deep", PATH_STEPS);
		return NULL;
	}
	w->count++;
	*step = (struct path_step){ .kind = kind, .text = text,
	    .row = w->row };
	return step;
}

/* A key, and which row of the schema it is. */
static bool
parse_key(struct path_parser *p, struct way *w)
{
	static const struct schema unknown = { .reading = READING_FREE,
	    .flags = SCHEMA_LIST };
	const char *at = p->at, *key = take_key(p);
	struct path_step *step;
	bool own = w->row != NULL && w->row->reading == READING_FREE &&
	    w->row->fields == NULL;

	if (key == NULL)
		return false;
	if (!own && w->row != NULL && w->rows == NULL)
		return fault_set(p->fault, path_place(p, at),
		    "'%.*s' has no fields: it is %s",
		    (int)(at > w->start ? at - w->start - 1 : 0), w->start,
		    schema_reading_form(w->row->reading));
	if (!own && (w->row = schema_field(w->rows, key)) == NULL) {
		if (!p->takes_unknown)
			return unknown_field(p, w, at, key);
		w->row = &unknown;
	}
	if ((step = add_step(p, w, PATH_KEY, key)) == NULL)
		return false;
	step->order = schema_order(w->rows, key);
	w->rows = w->row->fields;
	w->item = false;
	return true;
}

static bool
check_list(struct path_parser *p, const struct way *w)
{
	if ((w->row->flags & SCHEMA_LIST) != 0 && !w->item)
		return true;
	return fault_set(p->fault, path_place(p, p->at),
	    "'%s' is no list, it has no items", path_so_far(p, w));
}

/* [0] or [Name]. */
static bool
parse_item(struct path_parser *p, struct way *w)
{
	const char *open = p->at, *s = open + 1;
	struct path_step *step;
	char *text;
	size_t n;

	if (!check_list(p, w))
		return false;
	p->at = s;
	if (*s == '"') {
		if ((text = path_quoted(p)) == NULL)
			return false;
	} else {
		p->at += strcspn(s, "]");
		text = arena_copy(p->arena, s, (size_t)(p->at - s));
	}
	if (*p->at != ']' || text[0] == '\0')
		return fault_set(p->fault, path_place(p, open),
		    "'%s' has a '[' without an item or a ']'", p->text);
	p->at++;
	n = strspn(text, "0123456789");
	step = add_step(p, w, *s != '"' && text[n] == '\0' && n <= 9 ?
	    PATH_INDEX : PATH_NAME, text);
	if (step == NULL)
		return false;
	for (s = text; step->kind == PATH_INDEX && *s != '\0'; s++)
		step->index = step->index * 10 + (size_t)(*s - '0');
	w->item = true;
	return true;
}

static bool
parse_where(struct path_parser *p, struct way *w)
{
	struct path_step *step;

	if (!check_list(p, w) ||
	    (step = add_step(p, w, PATH_WHERE, NULL)) == NULL)
		return false;
	p->at++;
	w->item = true;
	return p->where(p, step);
}

static struct path *
finish(const struct path_parser *p, const struct way *w)
{
	struct path *path = arena_alloc(p->arena, sizeof(*path));
	struct path_step *steps = arena_array(p->arena, w->count,
	    sizeof(*steps));

	memcpy(steps, w->steps, w->count * sizeof(*steps));
	path->text = path_so_far(p, w);
	path->steps = steps;
	path->count = w->count;
	path->base = p->base;
	path->row = w->row;
	path->item = w->item;
	return path;
}

struct path *
path_parse(struct path_parser *p)
{
	struct way w = { .start = p->at, .rows = p->rows, .row = p->base };

	for (;;) {
		if (!parse_key(p, &w))
			return NULL;
		while (*p->at == '[')
			if (!parse_item(p, &w))
				return NULL;
		while (*p->at == '{' && p->where != NULL)
			if (!parse_where(p, &w))
				return NULL;
		if (*p->at != '.')
			return finish(p, &w);
		p->at++;
	}
}
