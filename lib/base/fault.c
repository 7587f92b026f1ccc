#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "fault.h"
#include "text.h"

/* Can it move the cursor, or turn what is read around? */
static bool
steers(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) ||
	    (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* A C1 control is two bytes but one character. */
static bool
is_c1(const char *s)
{
	return (unsigned char)s[0] == 0xc2 && (unsigned char)s[1] >= 0x80 &&
	    (unsigned char)s[1] < 0xa0;
}

/* Leave out a last character that was cut in two. */
static size_t
whole(const char *s, size_t n)
{
	size_t i = n, width;
	unsigned char lead;

	while (i > 0 && n - i < 3 && ((unsigned char)s[i - 1] & 0xc0) == 0x80)
		i--;
	if (i == 0)
		return n;
	lead = (unsigned char)s[i - 1];
	width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
	return i - 1 + width > n ? i - 1 : n;
}

/* Copy valid text of n bytes; returns how many came out, never more. */
static size_t
copy_tame(char *to, const char *from, size_t n)
{
	size_t i = 0, length, out = 0;

	while (i < n) {
		if (steers(text_decode(from + i, &length)))
			to[out++] = '?';
		else {
			memmove(to + out, from + i, length);
			out += length;
		}
		i += length;
	}
	return out;
}

const char *
fault_file(const char *file)
{
	return file == NULL || strcmp(file, "-") == 0 ? "standard input" :
	    file;
}

bool
fault_set(struct fault *f, struct place place, const char *format, ...)
{
	char text[sizeof(f->text)];	/* f->text may be an argument */
	size_t bad, i = 0, n, out = 0;
	va_list arguments;
	int length;

	if (f == NULL)
		return false;
	va_start(arguments, format);
	length = vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	if (length < 0)
		text[0] = '\0';
	n = strlen(text);
	if (length > 0 && (size_t)length > n)
		n = whole(text, n);
	while (!text_valid(text + i, n - i, &bad)) {
		out += copy_tame(f->text + out, text + i, bad);
		f->text[out++] = '?';
		i += bad;
		i += is_c1(text + i) ? 2 : 1;
	}
	out += copy_tame(f->text + out, text + i, n - i);
	f->text[out] = '\0';
	f->place = place;
	f->set = true;
	return false;
}
