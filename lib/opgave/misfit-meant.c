#include <string.h>

#include "../base/text.h"
#include "misfit.h"

/*
 * What was meant by a text that is not of its reading.  Each guess is made as
 * a text and held against the reading, so that what is advised is accepted.
 */

enum { TOKENS = 8, LONGEST = 64 };

/* What stands for "I do not know"; an empty advice is: leave it empty. */
static const char *const unknowns[] = {
	"onbekend", "?", "??", "-", "n.v.t.", "nvt", "n.n.b.", "nnb", "nb",
	"null", "~", "weet niet", "onbepaald", "n.b.", "ntb", "n.t.b.", "pm",
	"geen"
};

static const char *const yes[] = {
	"yes", "true", "waar", "j", "y", "1", "wel", "jazeker", "x"
};

static const char *const no[] = {
	"no", "false", "onwaar", "n", "0", "neen", "niet"
};

static const char *const months[] = {
	"jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt",
	"nov", "dec"
};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* --- numbers ----------------------------------------------------------- */

static bool
skip(const char **s, const char *text)
{
	size_t n = strlen(text);

	if (strncmp(*s, text, n) != 0)
		return false;
	*s += n;
	return true;
}

/* "€ 1.200.000,-" is 1200000, "7,3 %" is 7.3. */
static const char *
as_number(struct arena *a, const char *text)
{
	char *out = arena_alloc(a, strlen(text) + 1), *to = out;
	const char *s = text, *dot = strchr(text, '.');
	bool thousands = strchr(text, ',') != NULL ||
	    (dot != NULL && strchr(dot + 1, '.') != NULL &&
	    strstr(text, "..") == NULL);

	while (*s != '\0')
		if (skip(&s, "\xe2\x82\xac") || skip(&s, "\xc2\xa0") ||
		    skip(&s, "EUR") || skip(&s, "euro") || skip(&s, " ") ||
		    skip(&s, ",-") || skip(&s, "%") || skip(&s, "maanden") ||
		    skip(&s, "maand") || skip(&s, "mnd") || skip(&s, "+") ||
		    (thousands && skip(&s, ".")))
			continue;
		else
			*to++ = *s == ',' ? '.' : *s, s++;
	return out;
}

/* "2 - 4", "2/4", "2 tot 4": from the one to the other. */
static const char *
as_range(struct arena *a, const char *text)
{
	static const char *const marks[] = {
		" t/m ", " tot en met ", " tot ", "\xe2\x80\x93",
		"\xe2\x80\x94", "...", " - ", "/", "-", "--"
	};
	const char *at;
	size_t i, n, left, right;

	for (i = 0; i < COUNT(marks); i++) {
		at = strstr(text, marks[i]);
		if (at == NULL || at == text)
			continue;
		n = (size_t)(at - text);
		left = n;
		while (left > 0 && text[left - 1] == ' ')
			left--;
		right = n + strlen(marks[i]);
		right += strspn(text + right, " ");
		return arena_format(a, "%.*s..%s", (int)left, text,
		    text + right);
	}
	return NULL;
}

/* --- dates ------------------------------------------------------------- */

struct token {
	char text[LONGEST];
	size_t size;
	bool digits;
};

/* Runs of digits and of letters; 0 when there are too many. */
static size_t
tokens_of(const char *text, struct token *tokens)
{
	static const char digits[] = "0123456789";
	static const char small[] = "abcdefghijklmnopqrstuvwxyz";
	size_t n = 0, size;

	while (*text != '\0') {
		size = strspn(text, digits);
		if (size == 0)
			size = strspn(text, small);
		if (size == 0) {
			text++;
			continue;
		}
		if (n == TOKENS || size >= LONGEST)
			return 0;
		memcpy(tokens[n].text, text, size);
		tokens[n].text[size] = '\0';
		tokens[n].size = size;
		tokens[n].digits = strchr(digits, *text) != NULL;
		text += size;
		n++;
	}
	return n;
}

static const char *
month_of(const struct token *t)
{
	static const char *const numbers[] = {
		"01", "02", "03", "04", "05", "06", "07", "08", "09", "10",
		"11", "12"
	};
	size_t i;

	if (t->digits)
		return t->size == 1 ? numbers[(t->text[0] + 11 - '0') % 12] :
		    t->text;
	for (i = 0; i < COUNT(months); i++)
		if (strncmp(t->text, months[i], 3) == 0 ||
		    (i == 2 && strcmp(t->text, "mrt") == 0))
			return numbers[i];
	return NULL;
}

static bool
is_year(const struct token *t)
{
	return t->digits && t->size == 4;
}

/* "Q1 2028", "2028 Q1", "2028K1", "1e kwartaal 2028". */
static const char *
as_quarter(struct arena *a, const struct token *t, size_t n)
{
	const char *year = NULL, *quarter = NULL;
	bool named = false;
	size_t i;

	for (i = 0; i < n; i++)
		if (is_year(&t[i]))
			year = t[i].text;
		else if (t[i].digits && t[i].size == 1)
			quarter = t[i].text;
		else if (t[i].text[0] == 'q' || t[i].text[0] == 'k')
			named = true;
	return year != NULL && quarter != NULL && named ?
	    arena_format(a, "%s-Q%s", year, quarter) : NULL;
}

/* "1-4-2026", "2026/04/01", "1 april 2026", "april 2026", "4-2026". */
static const char *
as_date(struct arena *a, const struct token *t, size_t n)
{
	const char *month = n == 2 ? month_of(&t[0]) : n == 3 ?
	    month_of(&t[1]) : NULL;

	if (n == 1 && is_year(t))
		return t->text;
	if (n == 2 && is_year(&t[0])) {
		month = month_of(&t[1]);
		return month == NULL ? NULL : arena_format(a, "%s-%s",
		    t[0].text, month);
	}
	if (month == NULL)
		return NULL;
	if (n == 2 && is_year(&t[1]))
		return arena_format(a, "%s-%s", t[1].text, month);
	if (n == 3 && is_year(&t[2]) && t[0].size <= 2 && t[0].digits)
		return arena_format(a, "%s-%s-%s%s", t[2].text, month,
		    t[0].size == 1 ? "0" : "", t[0].text);
	if (n == 3 && is_year(&t[0]) && t[2].size <= 2 && t[2].digits)
		return arena_format(a, "%s-%s-%s%s", t[0].text, month,
		    t[2].size == 1 ? "0" : "", t[2].text);
	return NULL;
}

static const char *
as_days(struct arena *a, const struct schema *row, const char *text)
{
	struct token *tokens = arena_array(a, TOKENS, sizeof(*tokens));
	size_t n = tokens_of(text, tokens);
	const char *try = as_quarter(a, tokens, n);

	if (try == NULL || !schema_reads(row, try))
		try = as_date(a, tokens, n);
	if (try == NULL || !schema_reads(row, try))
		try = row->reading == READING_PERIOD ? as_range(a, text) :
		    NULL;
	return try;
}

/* --- the others -------------------------------------------------------- */

static const char *
as_code(struct arena *a, const char *text)
{
	static const char *const kinds[] = { "GM", "WK", "BU" };
	size_t n = strlen(text), i;
	char *out;

	if (strspn(text, "0123456789") == n && n >= 4 && n <= 8 && n % 2 == 0)
		return arena_format(a, "%s%s", kinds[(n - 4) / 2], text);
	out = arena_copy(a, text, n);
	for (i = n = 0; out[i] != '\0'; i++)
		if (out[i] >= 'a' && out[i] <= 'z')
			out[n++] = (char)(out[i] - 'a' + 'A');
		else if (out[i] != ' ')
			out[n++] = out[i];
	out[n] = '\0';
	return out;
}

static const char *
as_tri(const char *folded)
{
	static const char *const words[] = { "ja", "nee", "onbekend" };

	if (text_is_in(folded, yes, COUNT(yes)))
		return "ja";
	if (text_is_in(folded, no, COUNT(no)))
		return "nee";
	if (text_is_in(folded, unknowns, COUNT(unknowns)))
		return "onbekend";
	return text_nearest(folded, words, COUNT(words));
}

static const char *
as_effect(const char *folded)
{
	static const char *const words[] = {
		"klein", "middel", "groot", "-klein", "-middel", "-groot"
	};

	if (strcmp(folded, "gemiddeld") == 0)
		return "middel";
	if (strcmp(folded, "-gemiddeld") == 0)
		return "-middel";
	return text_nearest(folded, words, COUNT(words));
}

static const char *
guess(struct arena *a, const struct schema *row, const char *text,
    const char *folded)
{
	const char *try;

	switch (row->reading) {
	case READING_ID:
		return text_slug(a, text);
	case READING_NUMBER:
	case READING_MONEY:
	case READING_POINTS:
		try = as_number(a, text);
		if (schema_reads(row, try))
			return try;
		try = as_range(a, try);
		return try != NULL && schema_reads(row, try) ? try :
		    as_range(a, text);
	case READING_EFFECT:
		try = as_effect(folded);
		return try == NULL ? as_number(a, text) : try;
	case READING_TRI:
		return as_tri(folded);
	case READING_DATE:
	case READING_PERIOD:
		return as_days(a, row, folded);
	case READING_CODE:
		return as_code(a, text);
	default:
		return NULL;
	}
}

const char *
misfit_meant(struct arena *a, const struct schema *row, const char *text)
{
	const char *folded, *try;

	if (strlen(text) >= LONGEST)
		return NULL;
	folded = text_fold(a, text);
	try = guess(a, row, text, folded);
	if (try != NULL && schema_reads(row, try))
		return try;
	if (text_is_in(folded, unknowns, COUNT(unknowns)))
		return row->reading == READING_PERIOD ? "onbekend" : "";
	return NULL;
}
