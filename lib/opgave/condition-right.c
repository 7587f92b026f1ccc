#include <string.h>

#include "condition-tree.h"

#define UNKNOWN "onbekend"
#define NONE "geen"

static const char *const signs[] = {
	[CONDITION_EQUAL] = "=", [CONDITION_DIFFERS] = "!=",
	[CONDITION_BELOW] = "<", [CONDITION_ABOVE] = ">",
	[CONDITION_MOST] = "<=", [CONDITION_LEAST] = ">=",
	[CONDITION_CONTAINS] = "~", [CONDITION_LACKS] = "!~"
};

static bool
is_equality(const struct condition_test *t)
{
	return t->operator == CONDITION_EQUAL ||
	    t->operator == CONDITION_DIFFERS;
}

static bool
is_order(const struct condition_test *t)
{
	return t->operator >= CONDITION_BELOW &&
	    t->operator <= CONDITION_LEAST;
}

/* Doubled and turned signs of other languages. */
static const struct {
	const char *wrong, *right;
} hints[] = {
	{ "==", "=" }, { "=~", "~" }, { "=<", "<=" }, { "=>", ">=" },
	{ "<>", "!=" }, { "!==", "!=" }, { "~=", "~" }, { "~~", "~" }
};

static bool
no_word(struct condition_reader *r, const struct condition_test *t)
{
	const char *at = r->p.at, *sign = signs[t->operator];
	size_t i, n = strlen(sign);

	for (i = 0; i < sizeof(hints) / sizeof(*hints); i++)
		if ((size_t)(at - r->p.text) >= n && strncmp(at - n,
		    hints[i].wrong, strlen(hints[i].wrong)) == 0)
			return fault_set(r->p.fault, path_place(&r->p, at - n),
			    "write '%s' for '%s'", hints[i].right,
			    hints[i].wrong);
	if (*at == '\0')
		return fault_set(r->p.fault, path_place(&r->p, at),
		    "a word is due behind '%s', but here it ends", sign);
	return fault_set(r->p.fault, path_place(&r->p, at), "a word is due "
	    "behind '%s', not '%c': a word with blanks or operators stands "
	    "in double quotes", sign, *at);
}

static bool
take_text(struct condition_reader *r, struct condition_test *t)
{
	const char *from = r->p.at;

	if (*from == '"')
		return (t->text = path_quoted(&r->p)) != NULL;
	if (*from == '\'')
		return fault_set(r->p.fault, path_place(&r->p, from),
		    "a word with blanks stands in double quotes, not in "
		    "single ones");
	if (condition_at(r, "and") || condition_at(r, "or") ||
	    condition_at(r, "not"))
		return fault_set(r->p.fault, path_place(&r->p, from),
		    "a word is due behind '%s', before '%.*s'",
		    signs[t->operator], (int)strcspn(from, " \t\r\n("), from);
	while (!condition_ends(r->p.at))
		r->p.at++;
	if (r->p.at == from)
		return no_word(r, t);
	t->text = arena_copy(r->p.arena, from, (size_t)(r->p.at - from));
	return true;
}

/* `domeinen = water en riolering` is best seen before `water` is judged. */
static bool
check_end(struct condition_reader *r)
{
	const char *at;

	if (condition_at(r, "and") || condition_at(r, "or") ||
	    condition_at(r, "&&") || condition_at(r, "||"))
		return true;
	at = r->p.at;
	if (*at == '\0' || *at == ')' || *at == '}')
		return true;
	return fault_set(r->p.fault, path_place(&r->p, at), "'and' or 'or' is "
	    "due, not '%s': a word with blanks stands in double quotes",
	    arena_copy(r->p.arena, at, strcspn(at, " \t\r\n)}")));
}

static bool
no_order(struct condition_reader *r, const struct condition_test *t,
    const char *at, const char *what)
{
	return fault_set(r->p.fault, path_place(&r->p, at), "'%s' cannot "
	    "compare '%s' with %s: use = or !=", signs[t->operator],
	    t->path->text, what);
}

/* onbekend, and geen of a list, are asked of the field as a whole. */
static bool
find_whole(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	bool list = (t->path->row->flags & SCHEMA_LIST) != 0 &&
	    !t->path->item;

	if (strcmp(t->text, UNKNOWN) == 0)
		t->whole = CONDITION_UNKNOWN;
	else if (list && strcmp(t->text, NONE) == 0)
		t->whole = CONDITION_GEEN;
	if (t->whole == CONDITION_TEXT || is_equality(t))
		return true;
	if (t->leaf.row->reading == READING_FREE ||
	    t->leaf.row->reading == READING_TEXT) {
		t->whole = CONDITION_TEXT;
		return true;
	}
	return no_order(r, t, at, t->text);
}

static bool
no_text(struct condition_reader *r, const struct condition_test *t)
{
	const struct schema *row = t->leaf.row->fields;
	const char *text = t->path->text;
	struct place place = path_place(&r->p, r->p.at);

	if (row != NULL && strcmp(row->name, "*") != 0)
		return fault_set(r->p.fault, place, "'%s' is a map: compare a "
		    "field of it, as '%s.%s'", text, text, row->name);
	return fault_set(r->p.fault, place, "'%s' is %s: it can be there or "
	    "not, but is not compared", text,
	    schema_reading_form(t->leaf.row->reading));
}

static bool
parse_count(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	if (is_equality(t) || is_order(t))
		return number_read_range(t->text, &t->range) ||
		    fault_set(r->p.fault, path_place(&r->p, at), "'#%s' is a "
		    "number, it cannot be '%s'", t->path->text, t->text);
	return fault_set(r->p.fault, path_place(&r->p, at), "'#%s' is a "
	    "number: compare it with = != < > <= >=", t->path->text);
}

bool
condition_right(struct condition_reader *r, struct condition_test *t)
{
	bool search = !is_equality(t) && !is_order(t);
	enum reading reading = t->leaf.row->reading;
	const char *at;

	condition_skip(r);
	at = r->p.at;
	if (search && *at == '/') {
		if (!condition_regex(r, t))
			return false;
	} else if (!take_text(r, t)) {
		return false;
	}
	if (!check_end(r))
		return false;
	if (t->whole == CONDITION_COUNT)
		return parse_count(r, t, at);
	if (!search && !find_whole(r, t, at))
		return false;
	if (t->whole != CONDITION_TEXT)
		return true;
	if (reading == READING_MAP || reading == READING_POINT ||
	    reading == READING_CURVE)
		return no_text(r, t);
	if ((reading == READING_WORD || reading == READING_TRI) && is_order(t))
		return no_order(r, t, at, "another word");
	return condition_compare(r, t, at);
}
