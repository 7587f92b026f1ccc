#include <string.h>

#include "scalar.h"

/*
 * What a byte means for a scalar.  Most bytes mean nothing and cost one look
 * into this table.  NEL, LS, PS, C1 controls, the byte order mark and what
 * Unicode keeps out of texts start with C2, E2 or EF: those look closer.
 */
enum {
	NOTHING,
	END,
	LINE,
	TAB,
	BLANK,
	CONTROL,
	LEAD,
	COLON,
	HASH,
	QUESTION,
	BRACKET,	/* ends a plain scalar in a flow collection */
	START		/* cannot start a plain scalar, but be in it */
};

static const unsigned char meaning[256] = {
	END, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	CONTROL, TAB, LINE, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	[' '] = BLANK, [':'] = COLON, ['#'] = HASH, ['?'] = QUESTION,
	[','] = BRACKET, ['['] = BRACKET, [']'] = BRACKET, ['{'] = BRACKET,
	['}'] = BRACKET, ['&'] = START, ['*'] = START, ['!'] = START,
	['|'] = START, ['>'] = START, ['\''] = START, ['"'] = START,
	['%'] = START, ['@'] = START, ['`'] = START, [0x7f] = CONTROL,
	[0xc2] = LEAD, [0xe2] = LEAD, [0xef] = LEAD
};

static unsigned
meaning_of(char c)
{
	return meaning[(unsigned char)c];
}

static bool
ends_word(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\0';
}

/* U+0080..9F, U+2028, U+2029, U+FEFF, U+FFFE, U+FFFF. */
static bool
is_unprintable(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;

	if (u[0] == 0xc2)
		return u[1] < 0xa0;
	if (u[0] == 0xe2)
		return u[1] == 0x80 && (u[2] == 0xa8 || u[2] == 0xa9);
	return (u[1] == 0xbb && u[2] == 0xbf) ||
	    (u[1] == 0xbf && u[2] >= 0xbe);
}

/* What only counts at the start of a text. */
static unsigned
look_at_start(const char *s)
{
	switch (meaning_of(s[0])) {
	case END:
	case BLANK:
	case HASH:
	case BRACKET:
	case START:
		return SCALAR_QUOTED;
	case COLON:
	case QUESTION:
		return ends_word(s[1]) ? SCALAR_QUOTED : SCALAR_QUOTED_FLOW;
	}
	if (s[0] != '-' && s[0] != '.')
		return 0;
	if (s[0] == '-' && ends_word(s[1]))
		return SCALAR_QUOTED;
	/* At the start of a line these would end the document. */
	if (strncmp(s, "---", 3) == 0 || strncmp(s, "...", 3) == 0)
		return SCALAR_QUOTED;
	return 0;
}

static unsigned
look_at_colon(const char *s)
{
	if (ends_word(s[1]))
		return SCALAR_QUOTED;
	return s[1] == '?' ? SCALAR_QUOTED_FLOW : 0;
}

unsigned
scalar_look(const char *text, size_t *size)
{
	unsigned look = look_at_start(text);
	const char *s;

	for (s = text;; s++) {
		while (meaning_of(*s) == NOTHING)
			s++;
		switch (meaning_of(*s)) {
		case START:
		case BLANK:
			break;
		case END:
			*size = (size_t)(s - text);
			if (s > text && s[-1] == ' ')
				look |= SCALAR_QUOTED;
			return look;
		case LINE:
			look |= SCALAR_LINES | SCALAR_QUOTED;
			break;
		case TAB:
			look |= SCALAR_TABS | SCALAR_QUOTED;
			break;
		case CONTROL:
			look |= SCALAR_ESCAPES | SCALAR_QUOTED;
			break;
		case LEAD:
			if (is_unprintable(s))
				look |= SCALAR_ESCAPES | SCALAR_QUOTED;
			break;
		case COLON:
			look |= look_at_colon(s);
			break;
		case HASH:
			if (s > text && s[-1] == ' ')
				look |= SCALAR_QUOTED;
			break;
		case QUESTION:
			look |= SCALAR_QUESTION;
			break;
		case BRACKET:
			look |= SCALAR_QUOTED_FLOW;
			break;
		}
	}
}

bool
scalar_is_literal(const char *text, size_t size, unsigned look)
{
	size_t i;

	if (look & SCALAR_ESCAPES || ends_word(text[0]))
		return false;
	if (look & SCALAR_TABS && strstr(text, "\n\t") != NULL)
		return false;
	/* One line feed at the end is `|`, none is `|-`; a last line that is
	 * empty or blank would be lost to one editor or another. */
	if (text[size - 1] == '\n')
		size--;
	for (i = size; i > 0 && text[i - 1] != '\n'; i--)
		if (text[i - 1] != ' ' && text[i - 1] != '\t')
			return true;
	return false;
}

static bool
is_one_of(const char *text, const char *const *words)
{
	for (; *words != NULL; words++)
		if (text[0] == **words && strcmp(text, *words) == 0)
			return true;
	return false;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* 12:30, 1:30:00, 190:20:30.15: numbers to the base of 60; s is at the first
 * colon. */
static bool
is_sexagesimal(const char *s)
{
	while (*s == ':') {
		if (!is_digit(*++s))
			return false;
		s += is_digit(s[1]) ? 2 : 1;
	}
	return *s == '\0' ||
	    (*s == '.' && s[1 + strspn(s + 1, "0123456789_")] == '\0');
}

static bool
is_number(const char *s)
{
	static const char *const special[] = {
		".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN", NULL
	};

	if (*s == '+' || *s == '-')
		s++;
	if (s[0] == '0' && s[1] != '\0' && strchr("bBoOxX", s[1]) != NULL)
		return s[2] != '\0' && s[2 + strspn(s + 2,
		    "0123456789abcdefABCDEF_")] == '\0';
	if (!is_digit(*s) && *s != '.')
		return false;
	if (is_one_of(s, special))
		return true;
	/* Commas are thousands to Ruby; points the type repository repeats. */
	s += strspn(s, "0123456789_,.");
	if (*s == ':')
		return is_sexagesimal(s);
	if (*s == 'e' || *s == 'E') {
		s++;
		if (*s == '+' || *s == '-')
			s++;
		return is_digit(*s) && s[strspn(s, "0123456789")] == '\0';
	}
	return *s == '\0';
}

/* 2026-04-01, 2026-4-1T12:30:00Z, 2026-04-01 12:30:00.5 +2. */
static bool
is_timestamp(const char *s)
{
	int part;

	if (strspn(s, "0123456789") != 4)
		return false;
	s += 4;
	for (part = 0; part < 2; part++) {
		if (s[0] != '-' || !is_digit(s[1]))
			return false;
		s += is_digit(s[2]) ? 3 : 2;
	}
	if (*s == '\0')
		return true;
	if (*s != 'T' && *s != 't' && *s != ' ' && *s != '\t')
		return false;
	s += 1 + strspn(s + 1, " \t");
	return is_digit(*s) && s[strspn(s, "0123456789:.+-Zz \t")] == '\0';
}

bool
scalar_is_ambiguous(const char *text, size_t size)
{
	static const char *const words[] = {
		"null", "Null", "NULL", "true", "True", "TRUE", "false",
		"False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on",
		"On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N", NULL
	};

	switch (text[0]) {
	case '\0':
		return true;
	case '~':
	case '=':
		return size == 1;
	case '<':
		return strcmp(text, "<<") == 0;
	case 'n': case 'N': case 't': case 'T': case 'f': case 'F':
	case 'y': case 'Y': case 'o': case 'O':
		return size <= 5 && is_one_of(text, words);
	case '0': case '1': case '2': case '3': case '4': case '5':
	case '6': case '7': case '8': case '9':
	case '+': case '-': case '.':
		return is_number(text) || is_timestamp(text);
	}
	return false;
}
