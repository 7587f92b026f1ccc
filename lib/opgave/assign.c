#include "assign.h"

#include <string.h>

#include "../base/text.h"

static bool
at_operator(const char *s)
{
	return *s == '=' || ((*s == '+' || *s == '-') && s[1] == '=');
}

static bool
check_utf8(const char *word, struct fault *f)
{
	size_t bad;

	return text_valid(word, strlen(word), &bad) || fault_set(f,
	    FAULT_NOWHERE, "byte %zu of '%.*s...' is no UTF-8", bad + 1,
	    (int)bad, word);
}

static bool
parse_operator(struct path_parser *p, struct assignment *as)
{
	const struct path *path = as->path;

	if (*p->at == '{')
		return fault_set(p->fault, path_place(p, p->at),
		    "'%s': an item to assign to is chosen with [number] or "
		    "[name]", p->text);
	if (!at_operator(p->at))
		return fault_set(p->fault, path_place(p, p->at),
		    "'%s' is no assignment: it must be field=value, "
		    "field+=value or field-=value", p->text);
	as->operator = *p->at == '+' ? ASSIGN_ADD :
	    *p->at == '-' ? ASSIGN_TAKE : ASSIGN_SET;
	p->at += as->operator == ASSIGN_SET ? 1 : 2;
	if (as->operator != ASSIGN_SET &&
	    ((path->row->flags & SCHEMA_LIST) == 0 || path->item))
		return fault_set(p->fault, path_place(p, p->text),
		    "'%s' takes no list: set it with =", path->text);
	return true;
}

/* The list that its items, or their main fields, are words of. */
static const struct words_list *
words_of(const struct words *words, const struct schema *row)
{
	if (row->reading == READING_MAP && row->main != NULL)
		row = schema_field(row->fields, row->main);
	return row->words == NULL ? NULL : words_list(words, row->words);
}

/* Does every record of its kind need the field? */
static bool
is_required(const struct path *path)
{
	return path->count == 1 && (path->row->flags & SCHEMA_REQUIRED) != 0;
}

struct assignment *
assign_parse_how(struct arena *a, enum kind kind, const char *word,
    struct assign_how how, struct fault *f)
{
	struct assignment *as = arena_alloc(a, sizeof(*as));
	struct fit fit = { a, how.words, false, f };
	struct path_parser p = { .arena = a, .text = word, .at = word,
	    .rows = schema_kind(kind), .ends = at_operator, .fault = f };

	as->forced = how.forced;
	if (!check_utf8(word, f) || (as->path = path_parse(&p)) == NULL ||
	    !parse_operator(&p, as))
		return NULL;
	as->value = assign_value(&fit, as, p.at, path_place(&p, p.at), f);
	as->asks_words = fit.asked;
	as->words = words_of(how.words, as->path->row);
	if (as->value == NULL)
		return NULL;
	if (value_is_unknown(as->value) && !how.forced &&
	    is_required(as->path)) {
		fault_set(f, path_place(&p, word), "'%s' cannot be left empty: "
		    "every %s needs it", as->path->steps[0].text,
		    record_kind_name(kind));
		return NULL;
	}
	return as;
}

struct assignment *
assign_parse(struct arena *a, enum kind kind, const char *word,
    struct fault *f)
{
	struct assign_how how = { NULL, false };

	return assign_parse_how(a, kind, word, how, f);
}

static bool
ends_path(const char *s)
{
	return *s == '=' || *s == '+';
}

struct assignment *
assign_unset(struct arena *a, enum kind kind, const char *path,
    struct assign_how how, struct fault *f)
{
	struct assignment *as = arena_alloc(a, sizeof(*as));
	struct path_parser p = { .arena = a, .text = path, .at = path,
	    .rows = schema_kind(kind), .ends = ends_path, .fault = f,
	    .takes_unknown = how.forced };

	as->operator = ASSIGN_UNSET;
	as->forced = how.forced;
	if (!check_utf8(path, f) || (as->path = path_parse(&p)) == NULL)
		return NULL;
	if (*p.at != '\0') {
		fault_set(f, path_place(&p, p.at), "'%s' is no field to take "
		    "out: it must be as keuze.datum or plannen[0]", path);
		return NULL;
	}
	if (!how.forced && is_required(as->path)) {
		fault_set(f, path_place(&p, path), "'%s' cannot be taken out: "
		    "every %s needs it", path, record_kind_name(kind));
		return NULL;
	}
	return as;
}

/* In the order of the schema, field by field; a path before what lies in it. */
static bool
comes_before(const struct path *a, const struct path *b)
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
		for (at = i; at > 0 && comes_before(one->path,
		    list[at - 1]->path); at--)
			list[at] = list[at - 1];
		list[at] = one;
	}
}
