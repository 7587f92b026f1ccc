#include <stdint.h>
#include <string.h>

#include "parse-cursor.h"

/* How far to look ahead of what is asked. */
#define AHEAD ((size_t)256)

static int
is_inside(char c)
{
	return (c & 0xc0) == 0x80;
}

/* The first byte of [at, end) that is not ASCII. */
static size_t
skip_ascii(const char *s, size_t at, size_t end)
{
	uint64_t eight;

	for (; end - at >= sizeof(eight); at += sizeof(eight)) {
		memcpy(&eight, s + at, sizeof(eight));
		if ((eight & (UINT64_MAX / 255 * 0x80)) != 0)
			break;
	}
	while (at < end && (s[at] & 0x80) == 0)
		at++;
	return at;
}

/* Step over the character of many bytes at the end of the stretch, if there is
 * one, to the stretch behind it. */
static void
go_on(struct cursor *c, size_t character)
{
	size_t at = c->to + c->off, end;

	if ((c->bytes[at] & 0x80) != 0) {
		for (at++; at < c->size && is_inside(c->bytes[at]); at++)
			c->off++;
		c->from = ++c->to;
	}
	end = character + c->off + AHEAD;
	if (end > c->size)
		end = c->size;
	c->to = skip_ascii(c->bytes, at, end) - c->off;
}

static void
go_back(struct cursor *c, size_t character)
{
	size_t at = c->from + c->off;

	while (c->from > character && (c->bytes[at - 1] & 0x80) == 0) {
		c->from--;
		at--;
	}
	if (c->from == character)
		return;
	for (at--; is_inside(c->bytes[at]); at--)
		c->off--;
	c->to = --c->from;
}

void
cursor_seek(struct cursor *c, size_t character)
{
	while (c->to < character && c->to + c->off < c->size)
		go_on(c, character);
	while (c->from > character)
		go_back(c, character);
}
