#include <string.h>

#include "condition-tree.h"

/* What asking has at hand. */
struct asking {
	const struct document *doc;
	const struct value *from;	/* the record, or an item of it */
	enum tri unknown;	/* what is unknown counts as: no, or itself */
	struct fault *fault;
	bool failed;
};

/* What one test has found. */
struct found {
	struct asking *asking;
	const struct condition_test *test;
	bool yes, maybe, known;
	size_t least, most;	/* how many values */
};

static enum tri
hold(struct asking *g, const struct condition *c);

static enum tri
holds_where(void *context, const void *where, const struct value *item)
{
	struct found *s = context;
	struct asking inner = *s->asking;
	enum tri is;

	if (inner.failed)
		return TRI_NO;
	inner.from = item;
	is = hold(&inner, where);
	s->asking->failed = inner.failed;
	return is;
}

/* --- a value -------------------------------------------------------------- */

static bool
no_text(struct asking *g, const struct condition_test *t,
    const struct value *v)
{
	g->failed = true;
	return fault_set(g->fault, document_place(g->doc, v),
	    "'%s' is a %s, not %s", t->path->text,
	    v->kind == VALUE_LIST ? "list" : "map",
	    schema_reading_form(t->leaf.row->reading));
}

static enum tri
compare(struct found *s, const struct value *v, const char *text)
{
	const struct condition_test *t = s->test;
	struct asking *g = s->asking;
	struct looked l = { g->doc, v, text, g->fault, false };
	enum tri is;

	if (text == NULL && t->leaf.row->reading != READING_FREE) {
		no_text(g, t, v);
		return TRI_NO;
	}
	s->known = true;
	/* A map of the user's own is something else than any text. */
	is = text != NULL ? t->compare(t, &l) :
	    t->operator == CONDITION_DIFFERS ? TRI_YES : TRI_NO;
	g->failed = g->failed || l.failed;
	return is;
}

/* A text that says that it is not known? */
static bool
says_unknown(const struct condition_test *t, const struct value *v,
    const char *text)
{
	if (t->path->row->reading == READING_MAP && !t->leaf.score &&
	    v != NULL && v->kind == VALUE_MAP)
		return false;
	if (v != NULL && (v = path_leaf_value(&t->leaf, v)) == NULL)
		return true;
	if (v != NULL)
		text = value_as_text(v);
	return text != NULL && strcmp(text, "onbekend") == 0;
}

/* What a text, or the value v, answers. */
static enum tri
ask_value(struct found *s, const struct value *v, const char *text)
{
	const struct condition_test *t = s->test;
	bool equal = t->operator == CONDITION_EQUAL;

	switch (t->whole) {
	case CONDITION_IS_THERE:
		return TRI_YES;
	case CONDITION_UNKNOWN:
		return says_unknown(t, v, text) == equal ? TRI_YES : TRI_NO;
	case CONDITION_GEEN:
		return equal ? TRI_NO : TRI_YES;
	default:
		break;
	}
	if (v != NULL) {
		if ((v = path_leaf_value(&t->leaf, v)) == NULL)
			return TRI_UNKNOWN;
		text = value_as_text(v);
	}
	return compare(s, v, text);
}

/* --- no value ------------------------------------------------------------- */

static bool
has_where(const struct path *p)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->steps[i].kind == PATH_WHERE)
			return true;
	return false;
}

static enum tri
ask_unknown(struct found *s)
{
	const struct condition_test *t = s->test;
	bool equal = t->operator == CONDITION_EQUAL;
	const struct document *d = s->asking->doc;
	const char *soort = t->leaf.soort ? words_soort(t->words, d) : NULL;

	if (soort != NULL)
		return ask_value(s, NULL, soort);
	if (t->whole == CONDITION_IS_THERE)
		return has_where(t->path) ? TRI_UNKNOWN : TRI_NO;
	if (t->whole == CONDITION_UNKNOWN)
		return equal ? TRI_YES : TRI_NO;
	return TRI_UNKNOWN;
}

/* `geen` at the end of the path, or no item on its way. */
static enum tri
ask_none(struct found *s, enum path_end end)
{
	const struct condition_test *t = s->test;
	bool equal = t->operator == CONDITION_EQUAL;

	s->known = true;
	if (end == PATH_NO_ITEM)
		return TRI_NO;
	if (t->whole == CONDITION_IS_THERE)
		return TRI_YES;
	if (t->whole == CONDITION_UNKNOWN)
		return equal ? TRI_NO : TRI_YES;
	return t->whole == CONDITION_GEEN && equal ? TRI_YES : TRI_NO;
}

/* --- a test --------------------------------------------------------------- */

static bool
visit(void *context, enum path_end end, const struct value *v, bool sure)
{
	struct found *s = context;
	enum tri is;

	if (s->test->whole == CONDITION_COUNT) {
		s->least += end == PATH_VALUE && sure;
		s->most += end == PATH_VALUE;
		return !s->asking->failed;
	}
	is = end == PATH_VALUE ? ask_value(s, v, NULL) :
	    end == PATH_UNKNOWN ? ask_unknown(s) : ask_none(s, end);
	s->yes = s->yes || (is == TRI_YES && sure);
	s->maybe = s->maybe || is == TRI_UNKNOWN || (is == TRI_YES && !sure);
	return !s->yes && !s->asking->failed;
}

/* !~: no value contains it, and there is one that could. */
static enum tri
lacks(const struct found *s)
{
	if (s->yes)
		return TRI_NO;
	if (s->asking->unknown == TRI_NO)
		return s->known ? TRI_YES : TRI_NO;
	return s->maybe ? TRI_UNKNOWN : TRI_YES;
}

static enum tri
hold_test(struct asking *g, const struct condition_test *t)
{
	struct found s = { .asking = g, .test = t };
	struct path_visitor to = { visit, holds_where, &s };
	enum tri is;

	path_walk(t->path, g->from, &to);
	if (g->failed)
		return TRI_NO;
	if (t->operator == CONDITION_LACKS)
		return lacks(&s);
	is = s.yes ? TRI_YES : s.maybe ? TRI_UNKNOWN : TRI_NO;
	if (t->whole == CONDITION_COUNT)
		is = condition_range(t, (int64_t)s.least * NUMBER_ONE,
		    (int64_t)s.most * NUMBER_ONE);
	return is == TRI_UNKNOWN ? g->unknown : is;
}

/* --- the whole ------------------------------------------------------------ */

static enum tri
turned(enum tri is)
{
	return is == TRI_YES ? TRI_NO : is == TRI_NO ? TRI_YES : is;
}

/* Kleene's logic: unknown where the known parts do not settle it. */
static enum tri
hold_parts(struct asking *g, const struct condition *c, enum tri settled)
{
	const struct condition *part;
	enum tri all = turned(settled), is;

	for (part = c->first; part != NULL; part = part->next) {
		is = hold(g, part);
		if (is == settled || g->failed)
			return is;
		if (is == TRI_UNKNOWN)
			all = is;
	}
	return all;
}

static enum tri
hold(struct asking *g, const struct condition *c)
{
	switch (c->kind) {
	case CONDITION_AND:
		return hold_parts(g, c, TRI_NO);
	case CONDITION_OR:
		return hold_parts(g, c, TRI_YES);
	case CONDITION_NOT:
		return turned(hold(g, c->first));
	default:
		return hold_test(g, c->test);
	}
}

bool
condition_meets(const struct condition *c, const struct document *d,
    bool *meets, struct fault *f)
{
	struct asking g = { d, d->root, TRI_NO, f, false };

	*meets = hold(&g, c) == TRI_YES && !g.failed;
	return !g.failed;
}

bool
condition_holds(const struct condition *c, const struct document *d,
    enum tri *holds, struct fault *f)
{
	struct asking g = { d, d->root, TRI_UNKNOWN, f, false };

	*holds = hold(&g, c);
	return !g.failed;
}
