#include <string.h>

#include "draw-matrix-private.h"

enum { NAME_LINE = 1300, BESIDE = 400, MARGIN = 2100, THIN = 150 };

int32_t
scatter_x(const struct scatter *s, int64_t points)
{
	const struct svg_box *b = &s->plane->plot;
	int64_t most = s->matrix->most * NUMBER_ONE;

	if (points > most)
		points = most;
	return b->x + (int32_t)(points * b->width / most);
}

int32_t
scatter_y(const struct scatter *s, int64_t risk)
{
	const struct svg_box *b = &s->plane->plot;

	return b->y + b->height - (int32_t)(risk * b->height /
	    (MATRIX_MOST_RISK * NUMBER_ONE));
}

static int64_t
middle(struct range r)
{
	return r.low + (r.high - r.low) / 2;
}

/* The place of an opgave: one that is there, whose mark it would touch, or the
 * next one. */
static size_t
place_of(const struct scatter *s, const struct label *mark)
{
	size_t i;

	for (i = 0; i < s->labels.count; i++)
		if (labels_apart(&s->labels.all[i], mark) < 2 * s->plane->more)
			break;
	return i;
}

static void
add(struct arena *a, struct scatter *s, const struct survey_opgave *o)
{
	struct label mark = { .x = scatter_x(s, middle(o->chances)),
	    .y = scatter_y(s, middle(o->danger)) };
	size_t i = place_of(s, &mark);
	struct spot *p = &s->spots[i];

	if (i == s->labels.count)
		s->labels.all[s->labels.count++] = mark;
	p->members = arena_extend(a, p->members, p->member_count,
	    sizeof(struct survey_opgave *));
	p->members[p->member_count++] = o;
	s->labels.all[i].reach = p->member_count > 1 ? s->plane->more :
	    s->plane->mark;
}

/* One that is too long to stand there as a whole has a number instead. */
static void
name(struct arena *a, const struct scatter *s, struct spot *p,
    struct label *l)
{
	const char *lines[NAME_LINES + 1];
	size_t i, n = svg_wrap(a, SVG_NAME, p->members[0]->titel,
	    s->plane->name_width, lines, NAME_LINES + 1);
	int32_t width;

	if (n > NAME_LINES)
		return;
	memcpy(p->lines, lines, n * sizeof(*lines));
	p->line_count = n;
	l->height = (int32_t)n * NAME_LINE;
	for (i = 0; i < p->line_count; i++) {
		width = svg_width(SVG_NAME, p->lines[i]);
		if (width + BESIDE > l->width)
			l->width = width + BESIDE;
	}
}

/* Instead of its name, if it had one. */
static void
number(struct spot *p, struct label *l)
{
	p->line_count = 0;
	l->width = svg_width(SVG_NAME, "00");
	l->height = NAME_LINE;
	l->placed = false;
}

static bool
has_number(const struct spot *p)
{
	return p->line_count == 0;
}

/* The nearest place to one, of those that have a name or of those whose number
 * was placed; count: there is none. */
static size_t
nearest(const struct scatter *s, size_t i, bool named)
{
	const struct label *all = s->labels.all;
	size_t j, near = s->labels.count;

	for (j = 0; j < s->labels.count; j++)
		if (all[j].placed && has_number(&s->spots[j]) != named &&
		    (near == s->labels.count || labels_apart(&all[i],
		    &all[j]) < labels_apart(&all[i], &all[near])))
			near = j;
	return near;
}

/* Numbers for all that have no name; where there is no room for one, the
 * nearest name makes way.  False: there is none any more. */
static bool
place_numbers(struct scatter *s)
{
	size_t i, near;

	for (i = 0; i < s->labels.count; i++)
		if (has_number(&s->spots[i]))
			number(&s->spots[i], &s->labels.all[i]);
	if (labels_place(&s->labels) == 0)
		return true;
	for (i = 0; s->labels.all[i].placed; i++)
		;
	near = nearest(s, i, true);
	if (near == s->labels.count) {
		/* above the highest mark there is room then, for one */
		s->labels.block_count = 0;
		(void)labels_place(&s->labels);
		return true;
	}
	number(&s->spots[near], &s->labels.all[near]);
	return false;
}

/* When all have what they can, there may be room for a name that made way. */
static void
name_again(struct arena *a, struct scatter *s, size_t i)
{
	struct spot spot = s->spots[i];
	struct label label = s->labels.all[i];

	s->labels.all[i].width = 0;
	s->labels.all[i].placed = false;
	name(a, s, &s->spots[i], &s->labels.all[i]);
	if (s->labels.all[i].width > 0 && labels_place(&s->labels) == 0)
		return;
	s->spots[i] = spot;
	s->labels.all[i] = label;
}

/* One that has no room for its number is explained under the nearest one. */
static void
count(struct arena *a, struct scatter *s)
{
	size_t i;

	for (i = 0; i < s->labels.count; i++)
		if (has_number(&s->spots[i]) && s->labels.all[i].placed)
			s->spots[i].number = ++s->numbers;
	for (i = 0; i < s->labels.count; i++)
		if (!s->labels.all[i].placed)
			s->spots[i].with = s->spots[nearest(s, i,
			    false)].number;
	for (i = 0; i < s->labels.count; i++)
		if (s->spots[i].number > 0) {
			s->spots[i].lines[0] = arena_format(a, "%zu",
			    s->spots[i].number);
			s->spots[i].line_count = 1;
		}
}

static void
place_labels(struct arena *a, struct scatter *s)
{
	struct svg_box *b = &s->labels.bounds;
	size_t i;

	*b = s->plane->plot;
	b->x -= MARGIN / 2;
	b->y -= MARGIN;
	b->width += MARGIN;
	b->height += MARGIN;
	for (i = 0; i < s->labels.count; i++)
		if (s->spots[i].member_count == 1)
			name(a, s, &s->spots[i], &s->labels.all[i]);
	(void)labels_place(&s->labels);
	for (i = 0; i < s->labels.count; i++)
		if (!s->labels.all[i].placed)
			number(&s->spots[i], &s->labels.all[i]);
	while (!place_numbers(s))
		;
	if (labels_place(&s->labels) == 0)
		for (i = 0; i < s->labels.count; i++)
			if (has_number(&s->spots[i]) &&
			    s->spots[i].member_count == 1)
				name_again(a, s, i);
	count(a, s);
}

/* The lines of what is not known for sure. */
static void
add_blocks(struct arena *a, struct scatter *s)
{
	struct svg_box *b = arena_array(a, 2 * s->matrix->drawn, sizeof(*b));
	const struct survey_opgave *o;
	struct label *l;
	size_t i, j;

	s->labels.blocks = b;
	for (i = 0; i < s->labels.count; i++)
		for (j = 0; j < s->spots[i].member_count; j++) {
			o = s->spots[i].members[j];
			l = &s->labels.all[i];
			b->x = scatter_x(s, o->chances.low);
			b->width = scatter_x(s, o->chances.high) - b->x;
			b->y = l->y - THIN / 2;
			b++->height = THIN;
			b->y = scatter_y(s, o->danger.high);
			b->height = scatter_y(s, o->danger.low) - b->y;
			b->x = l->x - THIN / 2;
			b++->width = THIN;
		}
	s->labels.block_count = 2 * s->matrix->drawn;
}

void
scatter_place(struct arena *a, struct scatter *s)
{
	size_t i;

	s->spots = arena_array(a, s->matrix->drawn, sizeof(*s->spots));
	s->labels.all = arena_array(a, s->matrix->drawn,
	    sizeof(*s->labels.all));
	for (i = 0; i < s->matrix->drawn; i++)
		add(a, s, s->matrix->points[i]);
	add_blocks(a, s);
	place_labels(a, s);
}
