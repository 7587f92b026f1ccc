#include "plain.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "../base/buffer.h"
#include "../opgave/names.h"

/* How an advies says that it was asked for something. */
static const char *const options[] = { " (--with)", " (--without)" };

struct plain {
	struct arena *arena;
	struct names *ids;
	const char **titels;	/* by number */
	size_t room;
};

struct plain *
plain_new(struct arena *a)
{
	struct plain *p = arena_alloc(a, sizeof(*p));

	p->arena = a;
	p->ids = names_new(a);
	return p;
}

void
plain_add(struct plain *p, const char *id, const char *titel)
{
	uint32_t n, count = names_count(p->ids);

	n = names_add(p->ids, 0, id, strlen(id));
	if (n != count)
		return;
	p->titels = arena_grow(p->arena, p->titels, n, &p->room,
	    sizeof(*p->titels));
	p->titels[n] = titel;
}

static bool
is_inner(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	    (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static size_t
word_length(const char *s)
{
	size_t n = 0;

	while (is_inner(s[n]))
		n++;
	return n;
}

/* What is left out here; 0: nothing. */
static size_t
option_length(const char *s)
{
	size_t i, n;

	for (i = 0; i < sizeof(options) / sizeof(*options); i++) {
		n = strlen(options[i]);
		if (strncmp(s, options[i], n) == 0)
			return n;
	}
	return 0;
}

const char *
plain_text(const struct plain *p, const char *text)
{
	struct buffer out = { 0 };
	const char *s = text, *plain;
	uint32_t number;
	size_t n;

	if (text == NULL || *text == '\0')
		return text;
	while (*s != '\0') {
		if ((n = option_length(s)) > 0) {
			s += n;
			continue;
		}
		n = word_length(s);
		number = n == 0 ? NAMES_NONE : names_find(p->ids, 0, s, n);
		if (number != NAMES_NONE) {
			buffer_add_text(&out, "\342\200\230");
			buffer_add_text(&out, p->titels[number]);
			buffer_add_text(&out, "\342\200\231");
		} else {
			buffer_add(&out, s, n == 0 ? 1 : n);
		}
		s += n == 0 ? 1 : n;
	}
	plain = out.size == strlen(text) && memcmp(out.bytes, text,
	    out.size) == 0 ? text : arena_copy(p->arena, out.bytes, out.size);
	buffer_free(&out);
	return plain;
}
