#include <string.h>

#include "edge.h"
#include "split.h"

/* The length of the line at s, with its break. */
static size_t
line_size(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n && split_break(s + i, n - i) == 0; i++)
		continue;
	return i + split_break(s + i, n - i);
}

struct edge_start
edge_start(const char *s, size_t n)
{
	struct edge_start e = { .kind = EDGE_NOTHING };
	size_t at, size;

	if (n >= 3 && memcmp(s, SPLIT_BOM, 3) == 0)
		e.bom = 3;
	for (at = e.bom; at < n; at += size) {
		size = line_size(s + at, n - at);
		switch (split_line(s + at, size)) {
		case SPLIT_BLANK:
		case SPLIT_COMMENT:
			if (at == e.bom) {
				e.comments = true;
				e.indented = s[at] != '#';
			}
			break;
		case SPLIT_DIRECTIVE:
			e.directives = true;
			e.kind = EDGE_DANGLING;
			break;
		case SPLIT_START:
			e.kind = EDGE_MARKED;
			return e;
		case SPLIT_END:
			return e;
		case SPLIT_CONTENT:
			e.kind = EDGE_BARE;
			return e;
		}
	}
	return e;
}

/* Where the line starts that ends at n. */
static size_t
line_before(const char *s, size_t n)
{
	unsigned char c;

	n -= split_break_before(s, n);
	for (; n > 0; n--) {
		c = (unsigned char)s[n - 1];
		if ((c <= '\r' || c >= 0x80) && split_break_before(s, n) > 0)
			break;
	}
	return n;
}

bool
edge_is_ended(const char *s, size_t n)
{
	size_t start;

	for (; n > 0; n = start) {
		start = line_before(s, n);
		switch (split_line(s + start, n - start)) {
		case SPLIT_BLANK:
		case SPLIT_COMMENT:
			break;
		case SPLIT_END:
			return true;
		default:
			return false;
		}
	}
	return false;
}
