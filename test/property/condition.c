#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../../lib/base/text.h"
#include "../../lib/opgave/condition.h"
#include "../support/random.h"
#include "../support/record.h"

/*
 * A condition answers what a second evaluator answers, one that knows neither
 * YAML nor the schema: it asks the model that the record was made from.  And
 * whatever is on the command line, the parser takes it or points into it.
 */

enum { ROUNDS = 20000, PLANS = 3, DEPTH = 4 };

/* Answers; and is the least, or the most, not the rest. */
enum { NO, MAYBE, YES };

/* What a field is. */
enum { ABSENT, NONE, SOME };

static const char *const texts[] = {
	"riool", "Riool Oost", "plein", "straat 12", "oo", "12"
};
static const char *const words[] = { "groen", "zorg", "wonen", "milieu" };
static const char *const states[] = { "idee", "gereed", "uitvoering" };
static const char *const signs[] = { "=", "!=", "<", ">", "<=", ">=" };

struct plan {
	bool has_budget;
	int low, high;
	int year;	/* 0: absent, 1: onbekend */
	int status;	/* below 0: absent */
};

struct model {
	int titel;	/* below 0: absent */
	int domeinen;	/* ABSENT, NONE, SOME */
	unsigned mask;	/* of words */
	int plannen, count;
	struct plan plans[PLANS];
	int openbaar;	/* 0: absent, 1: onbekend, 2: ja, 3: nee */
	bool has_n;
	int n;
};

static struct arena *arena;
static struct random chance;
static struct buffer text;	/* of the condition */
static bool meets;		/* unknown is no */

static int
draw(size_t below)
{
	return (int)random_below(&chance, below);
}

/* --- the record ----------------------------------------------------------- */

static void
make_plans(struct model *m)
{
	int i;

	m->plannen = draw(3);
	m->count = m->plannen == SOME ? 1 + draw(PLANS) : 0;
	for (i = 0; i < m->count; i++) {
		struct plan *p = &m->plans[i];

		p->has_budget = draw(4) > 0;
		p->low = draw(6);
		p->high = p->low + (draw(3) == 0 ? 1 + draw(3) : 0);
		p->year = draw(5) == 0 ? draw(2) : 2027 + draw(5);
		p->status = draw(4) == 0 ? -1 : draw(3);
	}
}

static struct model
make_model(void)
{
	struct model m;

	m.titel = draw(5) - 1;
	m.domeinen = draw(3);
	m.mask = 1 + (unsigned)draw(15);
	make_plans(&m);
	m.openbaar = draw(4);
	m.has_n = draw(3) > 0;
	m.n = draw(20);
	return m;
}

static void
write_plan(struct buffer *out, const struct plan *p)
{
	buffer_add_text(out, "- {x-p: 1");
	if (p->has_budget && p->low == p->high)
		buffer_format(out, ", budget: %d", p->low);
	else if (p->has_budget)
		buffer_format(out, ", budget: %d..%d", p->low, p->high);
	if (p->year == 1)
		buffer_add_text(out, ", periode: onbekend");
	else if (p->year > 1)
		buffer_format(out, ", periode: %d", p->year);
	if (p->status >= 0)
		buffer_format(out, ", status: %s", states[p->status]);
	buffer_add_text(out, "}\n");
}

static struct document *
record(const struct model *m)
{
	static const char *const tri[] = { NULL, "onbekend", "ja", "nee" };
	struct buffer out = { .size = 0 };
	struct document *d;
	int i;

	buffer_add_text(&out, "opgave: x\n");
	if (m->titel >= 0)
		buffer_format(&out, "titel: %s\n", texts[m->titel]);
	if (m->domeinen != ABSENT)
		buffer_add_text(&out, m->domeinen == NONE ? "domeinen: geen\n" :
		    "domeinen:\n");
	for (i = 0; m->domeinen == SOME && i < 4; i++)
		if ((m->mask >> i & 1) != 0)
			buffer_format(&out, "- %s\n", words[i]);
	if (m->plannen != ABSENT)
		buffer_add_text(&out, m->plannen == NONE ? "plannen: []\n" :
		    "plannen:\n");
	for (i = 0; i < m->count; i++)
		write_plan(&out, &m->plans[i]);
	if (m->openbaar > 0)
		buffer_format(&out, "openbaar: %s\n", tri[m->openbaar]);
	if (m->has_n)
		buffer_format(&out, "x-n: %d\n", m->n);
	d = record_of(arena, buffer_text(&out));
	buffer_free(&out);
	return d;
}

/* --- answers -------------------------------------------------------------- */

static int
settle(int is)
{
	return is == MAYBE && meets ? NO : is;
}

static int
part(bool all, bool none)
{
	return all ? YES : none ? NO : MAYBE;
}

/* a..b against c..d */
static int
ranges(int sign, int a, int b, int c, int d)
{
	switch (sign) {
	case 0:
		return part(a >= c && b <= d, b < c || a > d);
	case 1:
		return part(b < c || a > d, a >= c && b <= d);
	case 2:
		return part(b < c, a >= c);
	case 3:
		return part(a > d, b <= d);
	case 4:
		return part(b <= d, a > d);
	default:
		return part(a >= c, b < c);
	}
}

static bool
contains(const char *s, const char *what)
{
	size_t n = strlen(what), i;

	for (; *s != '\0'; s++) {
		for (i = 0; i < n && s[i] != 0 &&
		    (s[i] | 32) == (what[i] | 32); i++)
			;
		if (i == n)
			return true;
	}
	return n == 0;
}

static int
most(int a, int b)
{
	return a > b ? a : b;
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/* --- tests: each writes itself and answers -------------------------------- */

static void
quoted(const char *s)
{
	if (strchr(s, ' ') != NULL || draw(4) == 0)
		buffer_format(&text, "\"%s\"", s);
	else
		buffer_add_text(&text, s);
}

static void
sign(const char *s)
{
	buffer_add_spaces(&text, (size_t)draw(3));
	buffer_add_text(&text, s);
	buffer_add_spaces(&text, (size_t)draw(3));
}

static int
ask_titel(const struct model *m)
{
	const char *right = texts[draw(6)], *left;
	int s = draw(8);
	bool has;

	buffer_add_text(&text, "titel");
	sign(s == 6 ? "~" : s == 7 ? "!~" : signs[s]);
	quoted(right);
	if (m->titel < 0)
		return MAYBE;
	left = texts[m->titel];
	has = contains(left, right);
	if (s >= 6)
		return has == (s == 6) ? YES : NO;
	return ranges(s, strcmp(left, right) < 0 ? -1 :
	    strcmp(left, right) > 0, strcmp(left, right) < 0 ? -1 :
	    strcmp(left, right) > 0, 0, 0);
}

static int
ask_word(const struct model *m)
{
	int word = draw(4), s = draw(2);
	bool has = (m->mask >> word & 1) != 0;
	bool other = (m->mask & ~(1u << word)) != 0;

	buffer_add_text(&text, "domeinen");
	sign(signs[s]);
	quoted(words[word]);
	if (m->domeinen != SOME)
		return m->domeinen == NONE ? NO : MAYBE;
	return (s == 0 ? has : other) ? YES : NO;
}

static int
ask_lacks(const struct model *m)
{
	int word = draw(4);

	buffer_format(&text, "domeinen !~ %s", words[word]);
	if (m->domeinen != SOME)
		return m->domeinen == NONE ? YES : MAYBE;
	return (m->mask >> word & 1) != 0 ? NO : YES;
}

static int
ask_field(const struct model *m)
{
	switch (draw(5)) {
	case 0:
		buffer_add_text(&text, "domeinen = geen");
		return m->domeinen == ABSENT ? MAYBE :
		    m->domeinen == NONE ? YES : NO;
	case 1:
		buffer_add_text(&text, "domeinen != geen");
		return m->domeinen == ABSENT ? MAYBE :
		    m->domeinen == NONE ? NO : YES;
	case 2:
		buffer_add_text(&text, "domeinen = onbekend");
		return m->domeinen == ABSENT ? YES : NO;
	case 3:
		buffer_add_text(&text, "domeinen != onbekend");
		return m->domeinen == ABSENT ? NO : YES;
	default:
		buffer_add_text(&text, "domeinen");
		return m->domeinen == ABSENT ? NO : YES;
	}
}

static int
ask_tri(const struct model *m)
{
	static const char *const names[] = { "onbekend", "ja", "nee" };
	int right = draw(3), s = draw(2), is;
	bool same;

	buffer_add_text(&text, "openbaar");
	sign(signs[s]);
	buffer_add_text(&text, names[right]);
	is = m->openbaar == 0 ? 0 : m->openbaar - 1;
	same = is == right;
	if (right == 0 || is != 0)
		return same == (s == 0) ? YES : NO;
	return MAYBE;
}

static int
ask_own(const struct model *m)
{
	int right = draw(20), s = draw(6);

	buffer_add_text(&text, "x-n");
	sign(signs[s]);
	buffer_format(&text, "%d", right);
	return m->has_n ? ranges(s, m->n, m->n, right, right) : MAYBE;
}

/* What is asked of a plan. */
struct question {
	int field, sign, low, high;
};

static struct question
write_question(const char *before)
{
	struct question q = { draw(3), draw(6), 0, 0 };

	buffer_add_text(&text, before);
	buffer_add_text(&text, q.field == 0 ? "budget" : q.field == 1 ?
	    "periode" : "status");
	if (q.field == 2)
		q.sign = draw(2);
	sign(signs[q.sign]);
	q.low = q.field == 0 ? draw(8) : q.field == 1 ? 2027 + draw(5) :
	    draw(3);
	q.high = q.low + (q.field < 2 && draw(3) == 0 ? 1 + draw(3) : 0);
	if (q.field == 2)
		quoted(states[q.low]);
	else if (q.low == q.high)
		buffer_format(&text, "%d", q.low);
	else
		buffer_format(&text, "%d..%d", q.low, q.high);
	return q;
}

static int
answer(const struct plan *p, struct question q)
{
	if (q.field == 0)
		return !p->has_budget ? MAYBE : ranges(q.sign, p->low,
		    p->high, q.low, q.high);
	if (q.field == 1)
		return p->year < 2 ? MAYBE : ranges(q.sign, p->year, p->year,
		    q.low, q.high);
	return p->status < 0 ? MAYBE :
	    (p->status == q.low) == (q.sign == 0) ? YES : NO;
}

static int
ask_plan(const struct model *m)
{
	struct question q = write_question("plannen.");
	int i, is = m->plannen == ABSENT ? MAYBE : NO;

	for (i = 0; i < m->count; i++)
		is = most(is, answer(&m->plans[i], q));
	return is;
}

/* In braces two questions are about one plan. */
static int
ask_braces(const struct model *m)
{
	bool counts = draw(2) == 0;
	int i, one, is = m->plannen == ABSENT ? MAYBE : NO, n, s;
	int sure = 0, maybe = 0;
	struct question q, r;

	buffer_add_text(&text, counts ? "#plannen{" : "plannen{");
	q = write_question("");
	r = write_question(" and ");
	buffer_add_text(&text, "}");
	for (i = 0; i < m->count; i++) {
		one = least(settle(answer(&m->plans[i], q)),
		    settle(answer(&m->plans[i], r)));
		is = most(is, one);
		sure += one == YES;
		maybe += one != NO;
	}
	if (!counts)
		return is;
	n = draw(4);
	s = draw(6);
	sign(signs[s]);
	buffer_format(&text, "%d", n);
	return ranges(s, sure, maybe, n, n);
}

static int
ask_test(const struct model *m)
{
	static int (*const asks[])(const struct model *m) = {
		ask_titel, ask_word, ask_lacks, ask_field, ask_tri, ask_own,
		ask_plan, ask_plan, ask_braces
	};

	return settle(asks[draw(sizeof(asks) / sizeof(*asks))](m));
}

/* --- expressions ---------------------------------------------------------- */

enum { OR, AND, NOT };

static int
ask(const struct model *m, int depth, int level);

static int
ask_joined(const struct model *m, int depth, int level)
{
	int n = 2 + draw(2), i, one, all = level == AND ? YES : NO;

	for (i = 0; i < n; i++) {
		if (i > 0)
			buffer_add_text(&text, level == AND ? " and " :
			    "\n or ");
		one = ask(m, depth - 1, level + 1);
		all = level == AND ? least(all, one) : most(all, one);
	}
	return all;
}

/* What binds less than the level stands in parentheses. */
static int
ask(const struct model *m, int depth, int level)
{
	int kind = depth == 0 ? NOT + 1 : draw(4), is;
	bool closed = kind < level || draw(6) == 0;

	if (closed)
		buffer_add_text(&text, draw(2) ? "(" : " ( ");
	if (kind <= AND) {
		is = ask_joined(m, depth, kind);
	} else if (kind == NOT) {
		buffer_add_text(&text, "not ");
		is = YES - ask(m, depth - 1, NOT);
	} else {
		is = ask_test(m);
	}
	if (closed)
		buffer_add_text(&text, ")");
	return is;
}

/* --- the properties ------------------------------------------------------- */

static void
check(uint64_t seed, bool first)
{
	struct document *d;
	struct model m;
	struct fault f = { .set = false };
	const struct condition *c;
	enum tri holds = TRI_NO;
	bool yes = false;
	int expected, is;

	random_seed(&chance, seed);
	meets = first;
	text.size = 0;
	m = make_model();
	expected = ask(&m, DEPTH, OR);
	d = record(&m);
	c = condition_parse(arena, KIND_OPGAVE, NULL, buffer_text(&text), &f);
	if (c == NULL || !condition_meets(c, d, &yes, &f) ||
	    !condition_holds(c, d, &holds, &f))
		fail_msg("%s\nof\n%s\n%s", buffer_text(&text), d->bytes,
		    f.text);
	is = meets ? (yes ? YES : NO) : holds == TRI_YES ? YES :
	    holds == TRI_NO ? NO : MAYBE;
	if (is != expected)
		fail_msg("seed %llu: %s\nof\n%s%s: %d, not %d",
		    (unsigned long long)seed, buffer_text(&text), d->bytes,
		    meets ? "meets" : "holds", is, expected);
}

static void
it_answers_as_a_second_evaluator_does(void **state)
{
	uint64_t seed = random_seed_given(20);
	int i;

	(void)state;
	for (i = 0; i < ROUNDS; i++, seed++) {
		check(seed, true);
		check(seed, false);
		arena_reset(arena);
	}
}

static void
any_text_is_parsed_or_pointed_into(void **state)
{
	static const char *const parts[] = {
		"titel", "plannen", "plannen.periode", "x-a", "(", ")", "{",
		"}", "[", "]", "\"", "\\", " ", " ", "\n", "=", "!=", "~", "!",
		"<", ">=", "and", "or", "not", "#", "/", "/a*/", "/[[:a", "é",
		"2028", "2..4", "groen", "geen", "onbekend", ".", "..", "'",
		"*", "{2}", "&&", "domeinen", "kansen", "0"
	};
	struct document *d;
	const struct condition *c;
	struct fault f;
	enum tri holds;
	size_t length;
	int i, n;

	(void)state;
	random_seed(&chance, random_seed_given(21));
	for (i = 0; i < ROUNDS; i++) {
		text.size = 0;
		for (n = 1 + draw(12); n > 0; n--)
			buffer_add_text(&text, parts[draw(sizeof(parts) /
			    sizeof(*parts))]);
		f = (struct fault){ .set = false };
		c = condition_parse(arena, KIND_OPGAVE, NULL,
		    buffer_text(&text), &f);
		length = text_length(text.bytes, text.size);
		if (c == NULL && (!f.set || f.place.column < 1 ||
		    f.place.column > length + 1))
			fail_msg("'%s': column %zu of %zu", buffer_text(&text),
			    f.place.column, length);
		if (c != NULL) {
			d = record_of(arena, "opgave: a\ntitel: groen\n"
			    "plannen: {periode: 2028}\nx-a: {a: [2, {b: c}]}\n"
			    "kansen: geen\n");
			condition_holds(c, d, &holds, &f);
		}
		arena_reset(arena);
	}
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	buffer_free(&text);
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_answers_as_a_second_evaluator_does),
		cmocka_unit_test(any_text_is_parsed_or_pointed_into)
	};

	return cmocka_run_group_tests_name("condition", tests, begin, end);
}
