#include <string.h>

#include "bytes.h"

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

size_t
bytes_skip_word(const char *s, size_t size, size_t at)
{
	while (at < size && s[at] != ' ' && s[at] != '\t' &&
	    s[at] != '\n' && s[at] != '\r')
		at++;
	return at;
}

size_t
bytes_skip_comments(const char *s, size_t size, size_t at)
{
	for (;;) {
		at = bytes_skip_blanks(s, size, at);
		if (at < size && s[at] == '#' && (at == 0 ||
		    strchr(" \t\r\n", s[at - 1]) != NULL))
			at = bytes_line_end(s, size, at);
		if (bytes_break(s, size, at) == 0)
			return at;
		at += bytes_break(s, size, at);
	}
}

bool
bytes_odd_breaks(const char *s, size_t size)
{
	const char *p = s, *end = s + size;

	while ((p = memchr(p, '\r', (size_t)(end - p))) != NULL)
		if (++p == end || *p != '\n')
			return true;
	for (p = s; (p = memchr(p, '\xc2', (size_t)(end - p))) != NULL; p++)
		if (end - p > 1 && p[1] == '\x85')
			return true;
	for (p = s; (p = memchr(p, '\xe2', (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && p[1] == '\x80' &&
		    (p[2] == '\xa8' || p[2] == '\xa9'))
			return true;
	return false;
}
