#include <string.h>

#include "text.h"

/* May a YAML document hold it?  What libyaml's reader allows. */
static bool
allowed(uint32_t c)
{
	return (c >= 0x20 && c <= 0x7e) || c == '\t' || c == '\n' ||
	    c == '\r' || c == 0x85 || (c >= 0xa0 && c <= 0xd7ff) ||
	    (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff);
}

/* The length of the well-formed sequence at s that YAML allows, or 0. */
static size_t
sequence(const unsigned char *s, size_t n)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t i, length;
	uint32_t c;

	length = s[0] < 0x80 ? 1 : s[0] < 0xc0 ? 0 : s[0] < 0xe0 ? 2 :
	    s[0] < 0xf0 ? 3 : s[0] < 0xf8 ? 4 : 0;
	if (length == 0 || length > n)
		return 0;
	c = length == 1 ? s[0] : s[0] & (0x7fu >> length);
	for (i = 1; i < length; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3f);
	}
	return c >= least[length] && allowed(c) ? length : 0;
}

/*
 * Are all eight bytes 0x20..0x7e or LF?  Once no byte has its high bit, an
 * addition per byte carries into that bit and no further: it is set when the
 * byte is 0x20 or more, when it is not LF, and when it is 0x7f.
 */
static bool
plain_eight(const unsigned char *s)
{
	const uint64_t ones = UINT64_MAX / 255, high = ones * 0x80;
	uint64_t printable, other, delete, v;

	memcpy(&v, s, sizeof(v));
	printable = v + ones * 0x60;
	other = (v ^ ones * '\n') + ones * 0x7f;
	delete = v + ones;
	return ((v | (~printable & other) | delete) & high) == 0;
}

bool
text_valid(const char *text, size_t n, size_t *bad)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t i = 0, length;

	while (i < n) {
		if (n - i >= 8 && plain_eight(s + i)) {
			i += 8;
			continue;
		}
		length = sequence(s + i, n - i);
		if (length == 0) {
			*bad = i;
			return false;
		}
		i += length;
	}
	return true;
}

uint32_t
text_decode(const char *text, size_t *n)
{
	const unsigned char *s = (const unsigned char *)text;

	if (s[0] < 0x80) {
		*n = 1;
		return s[0];
	}
	if (s[0] < 0xe0) {
		*n = 2;
		return (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu);
	}
	if (s[0] < 0xf0) {
		*n = 3;
		return (s[0] & 0x0fu) << 12 | (s[1] & 0x3fu) << 6 |
		    (s[2] & 0x3fu);
	}
	*n = 4;
	return (s[0] & 0x07u) << 18 | (s[1] & 0x3fu) << 12 |
	    (s[2] & 0x3fu) << 6 | (s[3] & 0x3fu);
}

size_t
text_length(const char *s, size_t n)
{
	size_t i, count = 0;

	for (i = 0; i < n; i++)
		count += ((unsigned char)s[i] & 0xc0) != 0x80;
	return count;
}

/* Letters, of whatever script, digits and the hyphen make a word; a hyphen at
 * its ends is no part of it.  So does a soft hyphen, which is seen at the end
 * of a line only.  Beyond ASCII these are no letters: the signs of Latin-1, but
 * for three; punctuation, that of CJK too. */
static bool
is_inner(const char *s, size_t *n)
{
	uint32_t c;

	*n = 1;
	if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') ||
	    (*s >= '0' && *s <= '9') || *s == '-')
		return true;
	if ((unsigned char)*s < 0x80)
		return false;
	c = text_decode(s, n);
	if (c < 0xc0)
		return c == 0xaa || c == 0xad || c == 0xb5 || c == 0xba;
	return (c < 0x2000 || c > 0x206f) && (c < 0x2e00 || c > 0x2e7f) &&
	    (c < 0x3000 || c > 0x3003) && (c < 0x3008 || c > 0x3020) &&
	    c != 0xfeff;
}

const char *
text_word(const char *text, size_t *size)
{
	const char *end;
	size_t n;

	while (*text != '\0' && (*text == '-' || !is_inner(text, &n)))
		text += *text == '-' ? 1 : n;
	if (*text == '\0')
		return NULL;
	for (end = text; *end != '\0' && is_inner(end, &n); end += n)
		;
	while (end[-1] == '-')
		end--;
	*size = (size_t)(end - text);
	return text;
}

bool
text_is_in(const char *s, const char *const *words, size_t n)
{
	while (n > 0)
		if (strcmp(s, words[--n]) == 0)
			return true;
	return false;
}
