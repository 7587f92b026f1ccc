#include <string.h>

#include "../base/text.h"
#include "condition-tree.h"

#define DEPTH 64	/* of parentheses, braces and nots */
#define LENGTH 10000

static struct condition *
parse_or(struct condition_reader *r);

bool
condition_ends(const char *s)
{
	return *s == '\0' || strchr(" \t\r\n()=!~<>{}\"", *s) != NULL;
}

void
condition_skip(struct condition_reader *r)
{
	r->p.at += strspn(r->p.at, " \t\r\n");
}

bool
condition_at(struct condition_reader *r, const char *word)
{
	size_t n = strlen(word);

	condition_skip(r);
	return strncmp(r->p.at, word, n) == 0 && condition_ends(r->p.at + n);
}

static bool
take_word(struct condition_reader *r, const char *word)
{
	if (!condition_at(r, word))
		return false;
	r->p.at += strlen(word);
	return true;
}

static struct condition *
node(struct condition_reader *r, enum condition_kind kind,
    struct condition *first)
{
	struct condition *c = arena_alloc(r->p.arena, sizeof(*c));

	c->kind = kind;
	c->first = first;
	return c;
}

/* --- what people write instead -------------------------------------------- */

static const struct {
	const char *wrong, *right;
} hints[] = {
	{ "&&", "and" }, { "&", "and" }, { "||", "or" }, { "|", "or" },
	{ "en", "and" }, { "of", "or" }, { "niet", "not" }, { "AND", "and" },
	{ "OR", "or" }, { "NOT", "not" }, { "!", "not" }
};

/* True is a fault. */
static bool
is_hinted(struct condition_reader *r)
{
	size_t i;

	for (i = 0; i < sizeof(hints) / sizeof(*hints); i++)
		if (condition_at(r, hints[i].wrong) || (r->p.at[0] == '!' &&
		    hints[i].wrong[0] == '!' && r->p.at[1] != '=' &&
		    r->p.at[1] != '~'))
			return !fault_set(r->p.fault, path_place(&r->p,
			    r->p.at), "write '%s' for '%s'", hints[i].right,
			    hints[i].wrong);
	return false;
}

/* What stands where something else is due. */
static bool
wrong(struct condition_reader *r, const char *due)
{
	const char *at = r->p.at, *end = at;
	struct place place = path_place(&r->p, at);

	if (is_hinted(r))
		return false;
	if (*at == ')' || *at == '}')
		return fault_set(r->p.fault, place, "%s, not '%c'", due, *at);
	if (*at == '\0')
		return fault_set(r->p.fault, place, "%s, but here it ends",
		    due);
	while (*end != '\0' && strchr(" \t\r\n)}", *end) == NULL)
		end++;
	return fault_set(r->p.fault, place, "%s, not '%s'", due,
	    arena_copy(r->p.arena, at, (size_t)(end - at)));
}

static bool
too_deep(struct condition_reader *r)
{
	return r->depth > DEPTH && !fault_set(r->p.fault,
	    path_place(&r->p, r->p.at), "nested deeper than %d levels",
	    DEPTH);
}

/* --- a test --------------------------------------------------------------- */

/* What stands between braces is asked of an item. */
static bool
parse_where(struct path_parser *p, struct path_step *step)
{
	const struct condition_reader *outer = p->context;
	struct condition_reader r = { .p = *p, .fit = outer->fit,
	    .depth = outer->depth + 1 };
	const char *open = p->at - 1;

	r.p.base = step->row;
	r.p.rows = step->row->fields;
	r.p.context = &r;
	if ((step->where = parse_or(&r)) == NULL)
		return false;
	p->at = r.p.at;
	if (*p->at == '\0')
		return fault_set(p->fault, path_place(p, open),
		    "this '{' is not closed");
	if (*p->at != '}')
		return wrong(&r, "'and', 'or' or '}' is due");
	p->at++;
	return true;
}

static void
note_field(struct condition_reader *r, const struct path *path)
{
	size_t i;

	if (r->fields == NULL)
		return;
	for (i = 0; i < r->count; i++)
		if (strcmp(r->fields[i], path->steps[0].text) == 0)
			return;
	r->fields[r->count++] = path->steps[0].text;
}

static bool
take_operator(struct condition_reader *r, enum condition_operator *operator)
{
	/* the longest first */
	static const struct {
		const char *text;
		enum condition_operator operator;
	} operators[] = {
		{ "!=", CONDITION_DIFFERS }, { "!~", CONDITION_LACKS },
		{ "<=", CONDITION_MOST }, { ">=", CONDITION_LEAST },
		{ "=", CONDITION_EQUAL }, { "~", CONDITION_CONTAINS },
		{ "<", CONDITION_BELOW }, { ">", CONDITION_ABOVE }
	};
	size_t i, n;

	condition_skip(r);
	for (i = 0; i < sizeof(operators) / sizeof(*operators); i++) {
		n = strlen(operators[i].text);
		if (strncmp(r->p.at, operators[i].text, n) == 0) {
			*operator = operators[i].operator;
			r->p.at += n;
			return true;
		}
	}
	return false;
}

static void
find_words(struct condition_reader *r, struct condition_test *t)
{
	t->words = r->fit->words;
	if (t->words != NULL && t->leaf.row->words != NULL)
		t->list = words_list(t->words, t->leaf.row->words);
	/* what domeinen are about is said by their list */
	r->fit->asked = r->fit->asked || t->leaf.soort;
}

static struct condition *
parse_test(struct condition_reader *r)
{
	struct condition_test *t = arena_alloc(r->p.arena, sizeof(*t));
	struct condition *c = node(r, CONDITION_TEST, NULL);
	bool count = *r->p.at == '#';
	const char *at = r->p.at;

	r->p.at += count;
	if (is_hinted(r))
		return NULL;
	if (*r->p.at != '"' && condition_ends(r->p.at)) {
		wrong(r, "a field is due");
		return NULL;
	}
	if ((t->path = path_parse(&r->p)) == NULL)
		return NULL;
	c->test = t;
	note_field(r, t->path);
	t->leaf = path_leaf(t->path);
	find_words(r, t);
	if (count)
		t->whole = CONDITION_COUNT;
	if (take_operator(r, &t->operator))
		return condition_right(r, t) ? c : NULL;
	if (count) {
		fault_set(r->p.fault, path_place(&r->p, at), "'#%s' is a "
		    "number: compare it, as in '#%s > 0'", t->path->text,
		    t->path->text);
		return NULL;
	}
	t->whole = CONDITION_IS_THERE;
	return c;
}

/* --- the grammar ---------------------------------------------------------- */

static struct condition *
parse_parentheses(struct condition_reader *r)
{
	const char *open = r->p.at++;
	struct condition *c = parse_or(r);

	if (c == NULL)
		return NULL;
	if (*r->p.at == '\0') {
		fault_set(r->p.fault, path_place(&r->p, open),
		    "this '(' is not closed");
		return NULL;
	}
	if (*r->p.at != ')') {
		wrong(r, "'and', 'or' or ')' is due");
		return NULL;
	}
	r->p.at++;
	return c;
}

static struct condition *
parse_not(struct condition_reader *r)
{
	struct condition *c = NULL;

	r->depth++;
	if (too_deep(r))
		return NULL;
	if (take_word(r, "not")) {
		if ((c = parse_not(r)) != NULL)
			c = node(r, CONDITION_NOT, c);
	} else if (condition_at(r, "and") || condition_at(r, "or")) {
		wrong(r, "a field is due");
	} else {
		c = *r->p.at == '(' ? parse_parentheses(r) : parse_test(r);
	}
	r->depth--;
	return c;
}

/* One, or several that a word joins. */
static struct condition *
parse_joined(struct condition_reader *r, const char *word,
    enum condition_kind kind,
    struct condition *(*parse)(struct condition_reader *r))
{
	struct condition *first = parse(r), *last = first;

	if (first == NULL || !condition_at(r, word))
		return first;
	while (take_word(r, word)) {
		if ((last->next = parse(r)) == NULL)
			return NULL;
		last = last->next;
	}
	return node(r, kind, first);
}

static struct condition *
parse_and(struct condition_reader *r)
{
	return parse_joined(r, "and", CONDITION_AND, parse_not);
}

static struct condition *
parse_or(struct condition_reader *r)
{
	return parse_joined(r, "or", CONDITION_OR, parse_and);
}

const struct condition *
condition_parse(struct arena *a, enum kind kind, const struct words *words,
    const char *text, struct fault *f)
{
	struct fit fit = { a, words, false, f };
	struct condition_reader r = { .p = { .arena = a, .text = text,
	    .at = text, .rows = schema_kind(kind), .ends = condition_ends,
	    .where = parse_where, .fault = f }, .fit = &fit };
	size_t n = strlen(text), bad;
	struct condition *c;

	if (!text_valid(text, n, &bad)) {
		fault_set(f, FAULT_NOWHERE, "byte %zu of the condition is no "
		    "UTF-8", bad + 1);
		return NULL;
	}
	if (n > LENGTH) {
		fault_set(f, path_place(&r.p, text), "a condition of %zu "
		    "bytes: at most %d can be read", n, LENGTH);
		return NULL;
	}
	r.p.context = &r;
	r.fields = arena_array(a, n + 1, sizeof(*r.fields));
	if ((c = parse_or(&r)) == NULL)
		return NULL;
	if (*r.p.at != '\0') {
		wrong(&r, "'and' or 'or' is due");
		return NULL;
	}
	c->fields = r.fields;
	c->asks_words = fit.asked;
	return c;
}

bool
condition_asks_words(const struct condition *c)
{
	return c->asks_words;
}

const char *
condition_field(const struct condition *c, size_t i)
{
	size_t n;

	for (n = 0; n < i && c->fields[n] != NULL; n++)
		;
	return c->fields[n];
}
