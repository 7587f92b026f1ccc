#include "../base/buffer.h"
#include "../base/text.h"
#include "lines.h"

#define KNOWN "\342\226\210"	/* a block */
#define MAYBE "\342\226\221"	/* a light shade */
#define ELLIPSIS "\342\200\246"

/* How many bytes fit in a width, blanks at their end not counted. */
static size_t
fitting(struct arena *a, const char *text, size_t width)
{
	size_t i, n, used = 0, last = 0;

	for (i = 0; text[i] != '\0'; i += n) {
		(void)text_decode(text + i, &n);
		used += text_width(arena_copy(a, text + i, n));
		if (used > width)
			break;
		if (text[i] != ' ')
			last = i + n;
	}
	return last;
}

void
lines_add(struct lines *l, const char *text)
{
	bool whole = text_width(text) <= LINES_WIDTH;
	size_t n = fitting(l->arena, text, whole ? LINES_WIDTH :
	    LINES_WIDTH - 1);

	l->all = arena_grow(l->arena, l->all, l->count, &l->room,
	    sizeof(*l->all));
	l->all[l->count++] = arena_format(l->arena, "%.*s%s", (int)n, text,
	    whole ? "" : ELLIPSIS);
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
