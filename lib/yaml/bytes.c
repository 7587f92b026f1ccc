#include <string.h>

#include "bytes.h"
#include "split.h"

size_t
bytes_break(const char *s, size_t size, size_t at)
{
	if (at >= size)
		return 0;
	if (s[at] == '\n')
		return 1;
	if (s[at] != '\r')
		return 0;
	return at + 1 < size && s[at + 1] == '\n' ? 2 : 1;
}

size_t
bytes_line(const char *s, size_t at)
{
	size_t i = at;

	while (i > 0 && s[i - 1] != '\n' && s[i - 1] != '\r')
		i--;
	if (i == 0 && at >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
		i = 3;
	return i;
}

size_t
bytes_line_end(const char *s, size_t size, size_t at)
{
	while (at < size && s[at] != '\n' && s[at] != '\r')
		at++;
	return at;
}

size_t
bytes_next_line(const char *s, size_t size, size_t at)
{
	at = bytes_line_end(s, size, at);
	return at + bytes_break(s, size, at);
}

size_t
bytes_skip_blanks(const char *s, size_t size, size_t at)
{
	while (at < size && (s[at] == ' ' || s[at] == '\t'))
		at++;
	return at;
}

/* As libyaml sees it; bytes below that of NEL need no call. */
static size_t
any_break(const char *s, size_t size, size_t at)
{
	if (at < size && (unsigned char)s[at] >= 0xc2)
		return split_break(s + at, size - at);
	return bytes_break(s, size, at);
}

/* The last byte of each such break is one of a few. */
size_t
bytes_any_line(const char *s, size_t at)
{
	for (; at > 0; at--)
		switch ((unsigned char)s[at - 1]) {
		case '\n':
		case '\r':
		case 0x85:
		case 0xa8:
		case 0xa9:
			if (split_break_before(s, at) > 0)
				return at;
		}
	return at;
}

size_t
bytes_next_any_line(const char *s, size_t size, size_t at)
{
	while (at < size && any_break(s, size, at) == 0)
		at++;
	return at + any_break(s, size, at);
}

size_t
bytes_skip_word(const char *s, size_t size, size_t at)
{
	while (at < size && s[at] != ' ' && s[at] != '\t' &&
	    any_break(s, size, at) == 0)
		at++;
	return at;
}

size_t
bytes_skip_comments(const char *s, size_t size, size_t at)
{
	size_t n;

	for (;;) {
		at = bytes_skip_blanks(s, size, at);
		if (at < size && s[at] == '#' && (at == 0 ||
		    s[at - 1] == ' ' || s[at - 1] == '\t' ||
		    split_break_before(s, at) > 0))
			while (at < size && any_break(s, size, at) == 0)
				at++;
		n = any_break(s, size, at);
		if (n == 0)
			return at;
		at += n;
		if (size - at >= 3 && memcmp(s + at, SPLIT_BOM, 3) == 0)
			at += 3;
	}
}

size_t
bytes_indicator(const char *s, size_t size, size_t at)
{
	while (at < size && s[at] != '|' && s[at] != '>')
		at = bytes_skip_comments(s, size,
		    bytes_skip_word(s, size, at));
	return at;
}

bool
bytes_odd_lines(const char *s, size_t size)
{
	const char *p = s, *end = s + size;
	size_t at;

	while ((p = memchr(p, '\r', (size_t)(end - p))) != NULL)
		if (++p == end || *p != '\n')
			return true;
	for (at = 0; (p = memchr(s + at, '\t', size - at)) != NULL;
	    at = bytes_next_line(s, size, at)) {
		at = (size_t)(p - s);
		if (bytes_skip_blanks(s, size, bytes_line(s, at)) > at)
			return true;
	}
	for (p = s; (p = memchr(p, '\xc2', (size_t)(end - p))) != NULL; p++)
		if (end - p > 1 && p[1] == '\x85')
			return true;
	for (p = s; (p = memchr(p, '\xef', (size_t)(end - p))) != NULL; p++)
		if (p > s && end - p > 2 && memcmp(p, SPLIT_BOM, 3) == 0)
			return true;
	for (p = s; (p = memchr(p, '\xe2', (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && p[1] == '\x80' &&
		    (p[2] == '\xa8' || p[2] == '\xa9'))
			return true;
	return false;
}

bool
bytes_has_comment(const char *s, size_t from, size_t to)
{
	const char *p = s + from;

	while ((p = memchr(p, '#', (size_t)(s + to - p))) != NULL) {
		if (p > s && strchr(" \t\r\n", p[-1]) != NULL)
			return true;
		p++;
	}
	return false;
}
