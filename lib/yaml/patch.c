#include <stdlib.h>
#include <string.h>

#include "patch.h"

static struct patch *
list_of(const struct patches *ps, size_t *count)
{
	*count = ps->list.size / sizeof(struct patch);
	return (void *)ps->list.bytes;
}

void
patch_add(struct patches *ps, struct patch p)
{
	buffer_add(&ps->list, (const char *)&p, sizeof(p));
}

void
patch_cut(struct patches *ps, size_t from, size_t to)
{
	if (from < to)
		patch_add(ps, (struct patch){ .from = from, .to = to });
}

bool
patch_adds_lines(const struct patches *ps, size_t at)
{
	size_t count, i;
	const struct patch *p = list_of(ps, &count);

	for (i = 0; i < count; i++)
		if (p[i].to == at && p[i].length > 0 &&
		    memchr(ps->text.bytes + p[i].text, '\n', p[i].length))
			return true;
	return false;
}

static int
by_place(const void *a, const void *b)
{
	const struct patch *p = a, *q = b;

	if (p->from != q->from)
		return p->from < q->from ? -1 : 1;
	if ((p->to == p->from) != (q->to == q->from))
		return p->to == p->from ? -1 : 1;
	if (p->depth != q->depth)
		return q->depth - p->depth;
	return (p->text > q->text) - (p->text < q->text);
}

void
patch_write(struct patches *ps, const struct source *s, struct buffer *out)
{
	size_t count, at = 0, i;
	struct patch *p = list_of(ps, &count);

	if (count > 1)
		qsort(p, count, sizeof(*p), by_place);
	for (i = 0; i < count; i++) {
		if (p[i].from > at) {
			buffer_add(out, s->bytes + at, p[i].from - at);
			at = p[i].from;
		}
		if (p[i].length > 0)
			buffer_add(out, ps->text.bytes + p[i].text,
			    p[i].length);
		if (p[i].to > at)
			at = p[i].to;
	}
	buffer_add(out, s->bytes + at, s->size - at);
}

void
patch_free(struct patches *ps)
{
	buffer_free(&ps->list);
	buffer_free(&ps->text);
}
