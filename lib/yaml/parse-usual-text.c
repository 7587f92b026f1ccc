#include <stdint.h>
#include <string.h>

#include "parse-usual-text.h"

/* What a byte can be to a plain text. */
enum {
	STOPS = 1,	/* it may end here */
	STOPS_FLOW = 2,	/* ... in a flow collection */
	STARTS = 4,	/* it may start with this, */
	STARTS_KEY = 8	/* and a key too */
};

#define NAME (STARTS | STARTS_KEY)
#define TEN(x) x, x, x, x, x, x, x, x, x, x
#define LETTERS(from) [(from)] = TEN(NAME), TEN(NAME), NAME, NAME, NAME, NAME, \
	NAME, NAME

static const uint8_t CLASS[128] = {
	['\n'] = STOPS | STOPS_FLOW, [':'] = STOPS | STOPS_FLOW,
	['#'] = STOPS | STOPS_FLOW, [','] = STOPS_FLOW, ['?'] = STOPS_FLOW,
	['['] = STOPS_FLOW, [']'] = STOPS_FLOW, ['{'] = STOPS_FLOW,
	['}'] = STOPS_FLOW,
	['0'] = TEN(NAME), LETTERS('A'), LETTERS('a'), ['_'] = NAME,
	['('] = STARTS, [')'] = STARTS, ['+'] = STARTS, ['.'] = STARTS,
	['/'] = STARTS, ['<'] = STARTS, ['='] = STARTS, ['~'] = STARTS,
	['$'] = STARTS, [';'] = STARTS, ['\\'] = STARTS, ['^'] = STARTS,
};

static inline uint8_t
class_of(char c)
{
	unsigned char u = (unsigned char)c;

	return u < 128 ? CLASS[u] : NAME;
}

bool
usual_starts_key(char c)
{
	return (class_of(c) & STARTS_KEY) != 0;
}

/* Is there a character of three bytes that starts with these? */
static bool
has_three(const char *s, size_t size, char first, const char *seconds)
{
	const char *end = s + size, *at;

	for (at = s; (at = memchr(at, first, (size_t)(end - at))) != NULL; at++)
		if (strchr(seconds, at[1]) != NULL)
			return true;
	return false;
}

bool
usual_bytes(const char *s, size_t size)
{
	const char *at, *end = s + size;

	if (memchr(s, '\t', size) != NULL || memchr(s, '\r', size) != NULL)
		return false;
	/* NEL */
	for (at = s; (at = memchr(at, 0xc2, (size_t)(end - at))) != NULL; at++)
		if ((unsigned char)at[1] == 0x85)
			return false;
	/* line and paragraph separator, among others; a BOM; U+FFFE, U+FFFF */
	return !has_three(s, size, '\xe2', "\x80") &&
	    !has_three(s, size, '\xef', "\xbb\xbf");
}

static bool
starts(const char *s, size_t size, size_t at)
{
	if (at < size && s[at] == '-')
		return at + 1 < size && usual_starts_key(s[at + 1]);
	return at < size && (class_of(s[at]) & STARTS) != 0;
}

enum usual_end
usual_plain(const char *s, size_t size, size_t from, bool flow, size_t *end)
{
	uint8_t stop = flow ? STOPS_FLOW : STOPS;
	size_t i = from;

	if (!starts(s, size, from))
		return USUAL_ODD;
	for (;; i++) {
		while (i < size && (class_of(s[i]) & stop) == 0)
			i++;
		if (i < size && s[i] == ':') {
			if (i + 1 == size || s[i + 1] == ' ' ||
			    s[i + 1] == '\n') {
				*end = i;
				return s[i - 1] == ' ' ? USUAL_ODD : USUAL_KEY;
			}
			if (flow && !starts(s, size, i + 1))
				return USUAL_ODD;
		} else if (i == size || s[i] != '#' || s[i - 1] == ' ') {
			break;
		}
	}
	if (flow && (i == size || strchr(",]}", s[i]) == NULL))
		return USUAL_ODD;
	while (s[i - 1] == ' ')
		i--;
	*end = i;
	return USUAL_TEXT;
}

size_t
usual_quoted(const char *s, size_t size, size_t from, size_t *twice)
{
	char quote = s[from];
	size_t i;

	*twice = 0;
	for (i = from + 1; i < size && s[i] != '\n'; i++) {
		if (s[i] == '\\' && quote == '"')
			return 0;
		if (s[i] != quote)
			continue;
		if (quote == '"' || i + 1 == size || s[i + 1] != quote)
			return i + 1;
		i++;
		++*twice;
	}
	return 0;
}

const char *
usual_single(struct arena *a, const char *s, size_t n)
{
	char *text = arena_copy(a, s, n), *to = text;
	size_t i;

	for (i = 0; i < n; i++) {
		*to++ = s[i];
		if (s[i] == '\'')
			i++;
	}
	*to = '\0';
	return text;
}

/* --- literal and folded --------------------------------------------------- */

static size_t
spaces(const char *s, size_t size, size_t at, size_t most)
{
	size_t n = 0;

	while (n < most && at + n < size && s[at + n] == ' ')
		n++;
	return n;
}

static size_t
line_end(const char *s, size_t size, size_t at)
{
	const char *end = memchr(s + at, '\n', size - at);

	return end == NULL ? size : (size_t)(end - s);
}

/* The header, up to the first line. */
static bool
find_body(struct usual_block *b)
{
	const char *s = b->s;
	size_t at = b->from + 1, behind;

	b->literal = s[b->from] == '|';
	b->strip = at < b->size && s[at] == '-';
	if (b->strip)
		at++;
	behind = at;
	at += spaces(s, b->size, at, b->size);
	if (at < b->size && s[at] == '#' && at > behind)
		at = line_end(s, b->size, at);
	if (at >= b->size || s[at] != '\n')
		return false;
	b->body = at + 1;
	return true;
}

bool
usual_block_find(struct usual_block *b, int column)
{
	const char *s = b->s;
	size_t at, n;

	if (!find_body(b))
		return false;
	b->indent = spaces(s, b->size, b->body, b->size);
	at = b->body + b->indent;
	if (b->indent <= (size_t)column || at == b->size || s[at] == '\n')
		return false;
	for (at = b->body; at < b->size; ) {
		b->end = at;
		n = spaces(s, b->size, at, b->indent);
		if (at + n == b->size)
			return false;
		if (s[at + n] == '\n') {
			at += n + 1;
			continue;
		}
		if (n < b->indent)
			return true;
		b->to = line_end(s, b->size, at + n);
		at = b->to < b->size ? b->to + 1 : b->size;
	}
	b->end = b->size;
	return true;
}

/* As libyaml does it: a line break between two lines of a folded text is a
 * blank, or nothing before blank lines, unless one of the two starts with a
 * blank. */
const char *
usual_block_text(const struct usual_block *b, struct arena *a)
{
	char *text = arena_take(a, b->to - b->body + 2), *to = text;
	size_t at, end, n, breaks = 0;
	bool indented = true, was;

	for (at = b->body; at < b->to; at = end + 1) {
		n = spaces(b->s, b->size, at, b->indent);
		end = line_end(b->s, b->size, at + n);
		if (at + n == end) {
			breaks++;
			continue;
		}
		was = indented;
		indented = b->s[at + n] == ' ';
		if (at > b->body) {
			if (b->literal || was || indented)
				*to++ = '\n';
			else if (breaks == 0)
				*to++ = ' ';
			for (; breaks > 0; breaks--)
				*to++ = '\n';
		}
		memcpy(to, b->s + at + n, end - at - n);
		to += end - at - n;
	}
	if (!b->strip && b->to < b->size)
		*to++ = '\n';
	*to = '\0';
	return text;
}
