#include <string.h>

#include "condition-tree.h"

/* An expression of this size, or with counts whose product is larger, costs
 * more memory than a line of text is worth. */
#define LENGTH 1000
#define REPEAT 1000

struct expression {
	struct condition_reader *r;
	const char *start;	/* its first slash */
	const char *text;
	size_t at;
	long repeat;		/* product of all {m,n} */
	unsigned char plus[LENGTH + 2];	/* in each open group: how many + are
					 * nested there at most */
	size_t open;
	unsigned char last;	/* in what was read last */
	unsigned char nested;	/* at most, in all of it */
};

static bool
refuse(struct expression *e, const char *text)
{
	return fault_set(e->r->p.fault, path_place(&e->r->p, e->start), "%s",
	    text);
}

/* Between the slashes; `\/` is a slash. */
static bool
take(struct expression *e)
{
	struct condition_reader *r = e->r;
	const char *from = r->p.at + 1, *s;
	char *text, *to;

	for (s = from; *s != '/'; s++) {
		if (*s == '\\' && s[1] != '\0')
			s++;
		if (*s == '\0')
			return refuse(e, "this expression has no '/' at its "
			    "end");
	}
	if (s - from > LENGTH)
		return fault_set(r->p.fault, path_place(&r->p, e->start),
		    "this expression is longer than %d bytes", LENGTH);
	text = to = arena_copy(r->p.arena, from, (size_t)(s - from));
	for (; from < s; *to++ = *from++)
		if (from[0] == '\\' && from[1] == '/')
			from++;
		else if (from[0] == '\\')
			*to++ = *from++;
	*to = '\0';
	e->text = text;
	r->p.at = s + 1;
	return true;
}

/* What C libraries add differs, and a back-reference can take for ever. */
static bool
check_escape(struct expression *e)
{
	char c = e->text[++e->at];

	if (c >= '1' && c <= '9')
		return fault_set(e->r->p.fault, path_place(&e->r->p, e->start),
		    "the back-reference '\\%c' is not known here", c);
	if (c != '\0' && strchr("<>`'0abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ", c) != NULL)
		return fault_set(e->r->p.fault, path_place(&e->r->p, e->start),
		    "'\\%c' is not known here: this is a POSIX extended "
		    "regular expression, which has [0-9] and [[:alpha:]]", c);
	return true;
}

/* [...]: matched byte by byte, so that é in it would match half of ë. */
static bool
check_bracket(struct expression *e)
{
	const char *s = e->text;
	size_t i = e->at + 1;
	char class;

	i += s[i] == '^';
	i += s[i] == ']';
	for (; s[i] != ']' && s[i] != '\0'; i++) {
		if ((unsigned char)s[i] >= 0x80)
			return refuse(e, "between [ and ] only ASCII is known: "
			    "write (é|è) for [éè]");
		class = s[i + 1];
		if (s[i] != '[' || class == '\0' ||
		    strchr(":.=", class) == NULL)
			continue;
		for (i += 2; s[i] != '\0' && (s[i] != class ||
		    s[i + 1] != ']'); i++)
			;
		if (s[i] == '\0')
			break;
		i++;
	}
	e->at = s[i] == '\0' ? i - 1 : i;	/* regcomp says what is wrong */
	return true;
}

/* A + inside the reach of a + is one more copy of all that is in it. */
static bool
is_small(struct expression *e)
{
	int doubled = e->nested > 1 ? e->nested - 1 : 0;

	return e->repeat <= REPEAT >> doubled || refuse(e, "this expression "
	    "repeats too much: see opg(5)");
}

static bool
check_plus(struct expression *e)
{
	e->last++;
	if (e->last > e->plus[e->open])
		e->plus[e->open] = e->last;
	if (e->last > e->nested)
		e->nested = e->last;
	return is_small(e);
}

static void
close_group(struct expression *e)
{
	if (e->open == 0)
		return;
	e->last = e->plus[e->open--];
	if (e->last > e->plus[e->open])
		e->plus[e->open] = e->last;
}

static bool
check_repeat(struct expression *e)
{
	const char *s = e->text + e->at + 1;
	bool open;
	long most = 1, n;

	for (; *s != '\0' && strchr("0123456789,", *s) != NULL; s++) {
		for (n = 0; *s >= '0' && *s <= '9' && n <= REPEAT; s++)
			n = n * 10 + *s - '0';
		most = n > most ? n : most;
		if (*s != ',')
			break;
	}
	open = s[-1] == ',';	/* {2,} is x x+ */
	if (*s == '}')
		e->at = (size_t)(s - e->text);
	e->repeat *= most;
	return open ? check_plus(e) : is_small(e);
}

static bool
check(struct expression *e)
{
	for (; e->text[e->at] != '\0'; e->at++) {
		char c = e->text[e->at];

		if ((c == '\\' && !check_escape(e)) ||
		    (c == '[' && !check_bracket(e)) ||
		    (c == '{' && !check_repeat(e)) ||
		    (c == '+' && !check_plus(e)))
			return false;
		if (c == '(')
			e->plus[++e->open] = 0;
		if (c == ')')
			close_group(e);
		else if (strchr("+*?{", c) == NULL)
			e->last = 0;
		if (e->text[e->at] == '\0')
			break;
	}
	return true;
}

static void
end(void *regex)
{
	regfree(regex);
}

bool
condition_regex(struct condition_reader *r, struct condition_test *t)
{
	struct expression e = { .r = r, .start = r->p.at, .repeat = 1 };
	int flags = REG_EXTENDED | REG_NOSUB, error;
	char why[100];

	if (!take(&e) || !check(&e))
		return false;
	if (*r->p.at == 'i') {
		flags |= REG_ICASE;
		r->p.at++;
	}
	t->regex = arena_alloc(r->p.arena, sizeof(*t->regex));
	error = regcomp(t->regex, e.text, flags);
	if (error == 0) {
		arena_at_end(r->p.arena, end, t->regex);
		t->text = e.text;
		return true;
	}
	regerror(error, t->regex, why, sizeof(why));
	return fault_set(r->p.fault, path_place(&r->p, e.start),
	    "this is no regular expression: %s", why);
}
