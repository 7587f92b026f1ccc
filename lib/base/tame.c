#include "tame.h"

#include <string.h>

#include "text.h"

/* C0 and C1; the separators of lines and paragraphs; and Unicode's
 * Bidi_Control: marks, embeddings, overrides, isolates. */
bool
tame_steers(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c ||
	    c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069);
}

/* A C1 control is two bytes but one character. */
static bool
is_c1(const char *s, size_t n)
{
	return n > 1 && (unsigned char)s[0] == 0xc2 &&
	    (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xa0;
}

/* Text that is valid. */
static size_t
copy_valid(char *to, const char *from, size_t n)
{
	size_t i = 0, length, out = 0;

	while (i < n) {
		if (tame_steers(text_decode(from + i, &length)))
			to[out++] = '?';
		else {
			memmove(to + out, from + i, length);
			out += length;
		}
		i += length;
	}
	return out;
}

size_t
tame_copy(char *to, const char *from, size_t n)
{
	size_t bad, i = 0, out = 0;

	while (!text_valid(from + i, n - i, &bad)) {
		out += copy_valid(to + out, from + i, bad);
		i += bad;
		i += is_c1(from + i, n - i) ? 2 : 1;
		to[out++] = '?';
	}
	return out + copy_valid(to + out, from + i, n - i);
}

void
tame_add(struct buffer *out, const char *text)
{
	size_t n = strlen(text);

	out->size += tame_copy(buffer_grow(out, n), text, n);
}
