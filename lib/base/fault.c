#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fault.h"
#include "tame.h"

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
	size_t n;
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
	f->text[tame_copy(f->text, text, n)] = '\0';
	f->place = place;
	f->set = true;
	return false;
}
