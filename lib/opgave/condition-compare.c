#include <string.h>

#include "../base/text.h"
#include "condition-tree.h"

static enum tri
answer(bool yes)
{
	return yes ? TRI_YES : TRI_NO;
}

/* True of all of a range, or of none of it. */
static enum tri
partly(bool all, bool none)
{
	return all ? TRI_YES : none ? TRI_NO : TRI_UNKNOWN;
}

enum tri
condition_range(const struct condition_test *t, int64_t low, int64_t high)
{
	struct range right = t->range;
	bool within = low >= right.low && high <= right.high;
	bool apart = high < right.low || low > right.high;

	switch (t->operator) {
	case CONDITION_EQUAL:
		return partly(within, apart);
	case CONDITION_DIFFERS:
		return partly(apart, within);
	case CONDITION_BELOW:
		return partly(high < right.low, low >= right.low);
	case CONDITION_ABOVE:
		return partly(low > right.high, high <= right.high);
	case CONDITION_MOST:
		return partly(high <= right.high, low > right.high);
	default:
		return partly(low >= right.low, high < right.low);
	}
}

static enum tri
order(const struct condition_test *t, int sign)
{
	switch (t->operator) {
	case CONDITION_EQUAL:
		return answer(sign == 0);
	case CONDITION_DIFFERS:
		return answer(sign != 0);
	case CONDITION_BELOW:
		return answer(sign < 0);
	case CONDITION_ABOVE:
		return answer(sign > 0);
	case CONDITION_MOST:
		return answer(sign <= 0);
	default:
		return answer(sign >= 0);
	}
}

/* --- by reading ----------------------------------------------------------- */

static enum tri
compare_text(const struct condition_test *t, struct looked *l)
{
	return order(t, strcmp(l->text, t->text));
}

static enum tri
compare_word(const struct condition_test *t, struct looked *l)
{
	if (strcmp(l->text, "onbekend") == 0)
		return TRI_UNKNOWN;
	return answer(words_same(t->list, l->text, t->text) ==
	    (t->operator == CONDITION_EQUAL));
}

static enum tri
compare_number(const struct condition_test *t, struct looked *l)
{
	struct range r;

	l->failed = !(t->leaf.row->reading == READING_POINTS ?
	    record_points(l->doc, l->value, &r, l->fault) :
	    record_range(l->doc, l->value, &r, l->fault));
	return l->failed ? TRI_NO : condition_range(t, r.low, r.high);
}

/* Where it starts counts: when it ends is part of the plan, not of the
 * question. */
static enum tri
compare_period(const struct condition_test *t, struct looked *l)
{
	struct period p;

	l->failed = !(t->leaf.row->reading == READING_DATE ?
	    record_date(l->doc, l->value, &p, l->fault) :
	    record_period(l->doc, l->value, &p, l->fault));
	if (l->failed)
		return TRI_NO;
	return p.known ? condition_range(t, p.from, p.from) : TRI_UNKNOWN;
}

static enum tri
compare_tri(const struct condition_test *t, struct looked *l)
{
	enum tri is;

	l->failed = !record_tri(l->doc, l->value, &is, l->fault);
	if (l->failed)
		return TRI_NO;
	return is == TRI_UNKNOWN ? is : compare_text(t, l);
}

/* As numbers when both sides are numbers.  Of a number and a word neither is
 * the greater. */
static enum tri
compare_free(const struct condition_test *t, struct looked *l)
{
	struct range r;
	bool number = number_read_range(l->text, &r);

	if (strcmp(l->text, "onbekend") == 0 &&
	    strcmp(t->text, "onbekend") != 0)
		return TRI_UNKNOWN;
	if (number && t->range.known)
		return condition_range(t, r.low, r.high);
	if (number != t->range.known && t->operator != CONDITION_EQUAL &&
	    t->operator != CONDITION_DIFFERS)
		return TRI_NO;
	return compare_text(t, l);
}

/* The caller turns it round for !~. */
static enum tri
compare_contains(const struct condition_test *t, struct looked *l)
{
	return answer(text_contains(l->text, t->text));
}

static enum tri
compare_regex(const struct condition_test *t, struct looked *l)
{
	return answer(regexec(t->regex, l->text, 0, NULL, 0) == 0);
}

/* --- the right side ------------------------------------------------------- */

static bool
fit(struct condition_reader *r, struct condition_test *t, const char *at)
{
	t->text = fit_text(r->fit, t->leaf.row, t->path->text, t->text,
	    path_place(&r->p, at));
	return t->text != NULL;
}

static bool
read_number(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	t->compare = compare_number;
	return fit(r, t, at) && number_read_range(t->text, &t->range);
}

/* A date is asked for as a period too: `datum = 2026-Q2`. */
static bool
read_period(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	struct period p;

	t->compare = compare_period;
	if (!period_read(t->text, &p))
		return fit(r, t, at);
	t->range = (struct range){ p.from, p.to - 1, true };
	return true;
}

static bool
read_effect(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	t->compare = compare_free;
	if (!fit(r, t, at))
		return false;
	if (number_read_range(t->text, &t->range) ||
	    t->operator == CONDITION_EQUAL || t->operator == CONDITION_DIFFERS)
		return true;
	return fault_set(r->p.fault, path_place(&r->p, at), "'%s' has no "
	    "order of words: compare it with a number, or use = or !=",
	    t->path->text);
}

bool
condition_compare(struct condition_reader *r, struct condition_test *t,
    const char *at)
{
	if (t->operator == CONDITION_CONTAINS ||
	    t->operator == CONDITION_LACKS) {
		t->compare = t->regex == NULL ? compare_contains :
		    compare_regex;
		return true;
	}
	switch (t->leaf.row->reading) {
	case READING_NUMBER:
	case READING_MONEY:
	case READING_POINTS:
		return read_number(r, t, at);
	case READING_DATE:
	case READING_PERIOD:
		return read_period(r, t, at);
	case READING_EFFECT:
		return read_effect(r, t, at);
	case READING_TRI:
		t->compare = compare_tri;
		return fit(r, t, at);
	case READING_WORD:
		t->compare = compare_word;
		return fit(r, t, at);
	case READING_FREE:
		t->compare = compare_free;
		number_read_range(t->text, &t->range);
		return true;
	default:
		t->compare = compare_text;
		return fit(r, t, at);
	}
}
