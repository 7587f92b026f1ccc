#include <string.h>

#include "../base/buffer.h"
#include "../base/text.h"
#include "lines.h"

#define KNOWN "\342\226\210"	/* a block */
#define MAYBE "\342\226\221"	/* a light shade */
#define ELLIPSIS "\342\200\246"

static size_t
trimmed(const char *text, size_t n)
{
	while (n > 0 && text[n - 1] == ' ')
		n--;
	return n;
}

/* How many bytes fit in a width. */
static size_t
fitting(const char *text, size_t width)
{
	char one[8] = "";
	size_t i, n, used = 0;

	for (i = 0; text[i] != '\0'; i += n) {
		(void)text_decode(text + i, &n);
		memcpy(one, text + i, n);
		one[n] = '\0';
		used += text_width(one);
		if (used > width)
			break;
	}
	return i;
}

void
lines_add(struct lines *l, const char *text)
{
	size_t n = strlen(text);

	l->all = arena_grow(l->arena, l->all, l->count, &l->room,
	    sizeof(*l->all));
	/* no character takes more columns than bytes */
	if (n <= LINES_WIDTH || text_width(text) <= LINES_WIDTH) {
		l->all[l->count++] = arena_copy(l->arena, text,
		    trimmed(text, n));
		return;
	}
	n = trimmed(text, fitting(text, LINES_WIDTH - 1));
	l->all[l->count++] = arena_format(l->arena, "%.*s%s", (int)n, text,
	    ELLIPSIS);
}

/* Rounded, but to nothing only what is nothing. */
static size_t
cells(int64_t n, int64_t most, size_t columns)
{
	int64_t part;

	if (n <= 0 || most <= 0)
		return 0;
	if (n >= most)
		return columns;
	part = number_scale(n, (int64_t)columns, most, 1);
	return part == 0 ? 1 : (size_t)part;
}

const char *
lines_bar(struct arena *a, struct range r, int64_t most, size_t columns)
{
	size_t low = cells(r.low, most, columns);
	size_t i, high = cells(r.high, most, columns);
	struct buffer b = { 0 };
	const char *bar;

	for (i = 0; i < high; i++)
		buffer_add_text(&b, i < low ? KNOWN : MAYBE);
	bar = arena_copy(a, b.size == 0 ? "" : b.bytes, b.size);
	buffer_free(&b);
	return bar;
}
