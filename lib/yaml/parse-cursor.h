#ifndef YAML_PARSE_CURSOR_H
#define YAML_PARSE_CURSOR_H

#include <stddef.h>

/*
 * parse-cursor -- from libyaml's characters to our bytes
 *
 * libyaml's marks count characters.  Between two characters of more than one
 * byte the two run alike, so what is kept is one such stretch and by how much
 * it is off; marks come nearly in order, and most fall into the stretch of the
 * one before.
 */

struct cursor {
	const char *bytes;
	size_t size;
	size_t from, to;	/* of [from, to) each character is a byte */
	size_t off;		/* byte = character + off, at `to` as well */
};

/* Character 0 is at byte `start`. */
static inline void
cursor_begin(struct cursor *c, const char *bytes, size_t size, size_t start)
{
	*c = (struct cursor){ bytes, size, 0, 0, start };
}

/* Move the stretch to where it holds this character. */
void cursor_seek(struct cursor *c, size_t character);

static inline size_t
cursor_byte(struct cursor *c, size_t character)
{
	if (character < c->from || character > c->to)
		cursor_seek(c, character);
	return character + c->off;
}

#endif
