#include "assign.h"

#include <string.h>

/* What parsing a path has at hand. */
struct parser {
	struct arena *arena;
	const char *word, *at;
	const struct schema *rows;	/* the next key is one of these */
	const struct schema *row;	/* of the key before it, or NULL */
	struct assignment *as;
	struct fault *fault;
};

/* A quoted part: `"` up to `"`, with \" and \\ inside.  NULL: not closed. */
static char *
take_quoted(struct parser *p)
{
	const char *s = p->at + 1;
	char *text = arena_copy(p->arena, s, strlen(s)), *to = text;

	for (; *s != '"'; *to++ = *s++) {
		if (*s == '\\' && (s[1] == '"' || s[1] == '\\'))
			s++;
		if (*s == '\0') {
			fault_set(p->fault, FAULT_NOWHERE,
			    "'%s' has a '\"' that is not closed", p->word);
			return NULL;
		}
	}
	*to = '\0';
	p->at = s + 1;
	return text;
}

static bool
at_operator(const char *s)
{
	return *s == '=' || ((*s == '+' || *s == '-') && s[1] == '=');
}

static char *
take_key(struct parser *p)
{
	const char *from = p->at, *s = from;

	if (*s == '"')
		return take_quoted(p);
	while (*s != '\0' && strchr(".[]{}\"", *s) == NULL && !at_operator(s))
		s++;
	if (s == from) {
		fault_set(p->fault, FAULT_NOWHERE,
		    "'%s' has no field where one is due", p->word);
		return NULL;
	}
	p->at = s;
	return arena_copy(p->arena, from, (size_t)(s - from));
}

static const char *
path_so_far(struct parser *p)
{
	return arena_copy(p->arena, p->word, (size_t)(p->at - p->word));
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
unknown_field(struct parser *p, const char *before, const char *key)
{
	const char *near = schema_nearest(p->rows, key);
	const char *map = map_with(p->rows, key);

	if (near == NULL && map != NULL)
		return fault_set(p->fault, FAULT_NOWHERE,
		    "unknown field '%s%s', did you mean '%s%s.%s'?", before,
		    key, before, map, key);
	if (near == NULL)
		return fault_set(p->fault, FAULT_NOWHERE,
		    "unknown field '%s%s'", before, key);
	return fault_set(p->fault, FAULT_NOWHERE,
	    "unknown field '%s%s', did you mean '%s%s'?", before, key, before,
	    near);
}

static struct assign_step *
add_step(struct parser *p, enum assign_step_kind kind, const char *text)
{
	struct assign_step *step = &p->as->steps[p->as->count++];

	step->kind = kind;
	step->text = text;
	step->row = p->row;
	return step;
}

/* A key, and which row of the schema it is. */
static bool
parse_key(struct parser *p)
{
	const char *before = path_so_far(p), *key = take_key(p);
	const struct schema *rows = p->rows;
	bool own = p->row != NULL && p->row->reading == READING_FREE &&
	    p->row->fields == NULL;

	if (key == NULL)
		return false;
	if (!own && p->row != NULL && rows == NULL)
		return fault_set(p->fault, FAULT_NOWHERE,
		    "'%.*s' has no fields: it is %s",
		    (int)strlen(before) - 1, before,
		    schema_reading_form(p->row->reading));
	if (!own && (p->row = schema_field(rows, key)) == NULL)
		return unknown_field(p, before, key);
	add_step(p, ASSIGN_KEY, key)->order = schema_order(rows, key);
	p->rows = p->row->fields;
	p->as->row = p->row;
	p->as->item = false;
	return true;
}

/* [0] or [Name]. */
static bool
parse_item(struct parser *p)
{
	const char *path = path_so_far(p), *s;
	struct assign_step *step;
	char *text;
	size_t n;

	if ((p->row->flags & SCHEMA_LIST) == 0 || p->as->item)
		return fault_set(p->fault, FAULT_NOWHERE,
		    "'%s' is no list, it has no items", path);
	s = ++p->at;
	if (*s == '"') {
		if ((text = take_quoted(p)) == NULL)
			return false;
	} else {
		p->at += strcspn(s, "]");
		text = arena_copy(p->arena, s, (size_t)(p->at - s));
	}
	if (*p->at != ']' || text[0] == '\0')
		return fault_set(p->fault, FAULT_NOWHERE,
		    "'%s' has a '[' without an item or a ']'", p->word);
	p->at++;
	n = strspn(text, "0123456789");
	step = add_step(p, *s != '"' && text[n] == '\0' && n <= 9 ?
	    ASSIGN_INDEX : ASSIGN_NAME, text);
	for (s = text; step->kind == ASSIGN_INDEX && *s != '\0'; s++)
		step->index = step->index * 10 + (size_t)(*s - '0');
	p->as->item = true;
	return true;
}

static bool
parse_operator(struct parser *p)
{
	struct assignment *as = p->as;

	as->path = path_so_far(p);
	if (*p->at == '{')
		return fault_set(p->fault, FAULT_NOWHERE, "'%s': an item to "
		    "assign to is chosen with [number] or [name]", p->word);
	if (!at_operator(p->at))
		return fault_set(p->fault, FAULT_NOWHERE,
		    "'%s' is no assignment: it must be field=value, "
		    "field+=value or field-=value", p->word);
	as->operator = *p->at == '+' ? ASSIGN_ADD :
	    *p->at == '-' ? ASSIGN_TAKE : ASSIGN_SET;
	p->at += as->operator == ASSIGN_SET ? 1 : 2;
	if (as->operator != ASSIGN_SET &&
	    ((as->row->flags & SCHEMA_LIST) == 0 || as->item))
		return fault_set(p->fault, FAULT_NOWHERE,
		    "'%s' takes no list: set it with =", as->path);
	return true;
}

static bool
parse_path(struct parser *p)
{
	for (;;) {
		if (!parse_key(p))
			return false;
		while (*p->at == '[')
			if (!parse_item(p))
				return false;
		if (*p->at != '.')
			return parse_operator(p);
		p->at++;
	}
}

struct assignment *
assign_parse(struct arena *a, enum kind kind, const char *word,
    struct fault *f)
{
	struct parser p = { .arena = a, .word = word, .at = word,
	    .rows = schema_kind(kind), .fault = f };

	p.as = arena_alloc(a, sizeof(*p.as));
	p.as->steps = arena_array(a, strlen(word) + 1, sizeof(*p.as->steps));
	if (!parse_path(&p))
		return NULL;
	p.as->value = assign_value(a, p.as, p.at, f);
	return p.as->value == NULL ? NULL : p.as;
}

/* In the order of the schema, field by field; a path before what lies in it. */
static bool
comes_before(const struct assignment *a, const struct assignment *b)
{
	size_t i;

	for (i = 0; i < a->count && i < b->count; i++)
		if (a->steps[i].order != b->steps[i].order)
			return a->steps[i].order < b->steps[i].order;
	return a->count < b->count;
}

void
assign_sort(struct assignment **list, size_t count)
{
	struct assignment *one;
	size_t i, at;

	for (i = 1; i < count; i++) {
		one = list[i];
		for (at = i; at > 0 && comes_before(one, list[at - 1]); at--)
			list[at] = list[at - 1];
		list[at] = one;
	}
}
