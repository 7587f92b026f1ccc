#include "draw-residents.h"
#include "lines.h"
#include "page.h"

enum { CELLS = 70 };

#define UNKNOWN "\342\226\221"	/* a light shade */

static const char marks[] = "123456789abcdefghijklmnopqrstuvwxyz";

static char
mark(size_t group)
{
	return marks[group % (sizeof(marks) - 1)];
}

static void
add_bar(struct lines *l, const struct residents *r,
    const struct residents_bar *b)
{
	const char *line = "   ";
	int64_t sum = 0, end, at = 0;
	size_t i;

	for (i = 0; i < b->count; i++) {
		sum += b->parts[i].share.low;
		end = number_scale(sum, CELLS, r->most, 1);
		for (; at < end; at++)
			line = arena_format(l->arena, "%s%c", line,
			    mark(b->parts[i].group));
	}
	end = residents_rest(b) > 0 ? 100 * NUMBER_ONE : b->high;
	end = number_scale(end, CELLS, r->most, 1);
	for (; at < end; at++)
		line = arena_format(l->arena, "%s" UNKNOWN, line);
	lines_add(l, line);
}

const char *const *
draw_residents_lines(struct arena *a, const struct residents *r,
    size_t *count)
{
	struct lines l = { a, NULL, 0, 0 };
	size_t i;

	for (i = 0; i < r->drawn; i++) {
		lines_add(&l, page_clean(a, arena_format(a, "%s (%s)",
		    r->bars[i].title, residents_total(a, &r->bars[i]))));
		add_bar(&l, r, &r->bars[i]);
	}
	lines_add(&l, "");
	for (i = 0; i < r->group_count; i++)
		if (r->groups[i].named)
			lines_add(&l, arena_format(a, "   %c %s", mark(i),
			    page_clean(a, r->groups[i].name)));
	if (r->unnamed > 0)
		lines_add(&l, arena_format(a, "     %s",
		    residents_others(a, r)));
	if (r->rest)
		lines_add(&l, "   " UNKNOWN " niet bekend");
	*count = l.count;
	return l.all;
}
