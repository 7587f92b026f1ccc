#include "draw-matrix.h"
#include "dutch.h"
#include "lines.h"
#include "page.h"

enum { COLUMNS = 50 };

/* "   kansen  ######## 8", of so many at most. */
static void
add_bar(struct lines *l, const char *name, struct range r, int32_t most,
    size_t columns)
{
	lines_add(l, arena_format(l->arena, "   %s %s %s", name,
	    lines_bar(l->arena, r, most * NUMBER_ONE, columns),
	    dutch_range(l->arena, r, -1)));
}

/* Both on one scale, so that they can be held against each other: a point is a
 * column, while there is room. */
const char *const *
draw_matrix_lines(struct arena *a, const struct matrix *m, size_t *count)
{
	struct lines l = { .arena = a };
	const struct survey_opgave *o;
	size_t i, wide, risk = MATRIX_MOST_RISK;

	wide = m->most > COLUMNS ? COLUMNS : (size_t)m->most;
	for (i = 0; i < m->drawn; i++) {
		o = m->points[i];
		lines_add(&l, page_clean(a, o->titel));
		add_bar(&l, "kansen  ", o->chances, m->most, wide);
		add_bar(&l, "risico's", o->danger, MATRIX_MOST_RISK, risk);
	}
	*count = l.count;
	return l.all;
}
