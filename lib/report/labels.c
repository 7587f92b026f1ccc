#include "labels.h"

enum { NEAR = 200, LINE = 100 };	/* between a mark and its name */

/* Where a name goes, along each axis. */
enum where {
	BEFORE,		/* its end at the near side of the mark */
	UP_TO,		/* its end at the middle of the mark */
	AROUND,
	FROM,
	BEHIND
};

static const struct {
	enum where x, y;
} places[] = {
	{ BEHIND, AROUND }, { BEFORE, AROUND },
	{ BEHIND, UP_TO }, { BEFORE, UP_TO },
	{ BEHIND, FROM }, { BEFORE, FROM },
	{ AROUND, BEFORE }, { AROUND, BEHIND },
	{ FROM, BEFORE }, { UP_TO, BEFORE },
	{ FROM, BEHIND }, { UP_TO, BEHIND },
	{ BEHIND, BEFORE }, { BEHIND, BEHIND },
	{ BEFORE, BEFORE }, { BEFORE, BEHIND }
};

#define PLACE_COUNT (sizeof(places) / sizeof(*places))

bool
labels_overlap(const struct svg_box *a, const struct svg_box *b)
{
	return a->x < b->x + b->width && b->x < a->x + a->width &&
	    a->y < b->y + b->height && b->y < a->y + a->height;
}

int32_t
labels_apart(const struct label *a, const struct label *b)
{
	int32_t dx = a->x < b->x ? b->x - a->x : a->x - b->x;
	int32_t dy = a->y < b->y ? b->y - a->y : a->y - b->y;

	return dx > dy ? dx : dy;
}

static struct svg_box
mark_box(const struct label *l)
{
	return (struct svg_box){ l->x - l->reach, l->y - l->reach,
	    2 * l->reach, 2 * l->reach };
}

bool
labels_are_clear_of(const struct labels *l, const struct svg_box *box)
{
	struct svg_box mark;
	size_t i;

	for (i = 0; i < l->count; i++) {
		mark = mark_box(&l->all[i]);
		if (labels_overlap(&mark, box) || (l->all[i].placed &&
		    labels_overlap(&l->all[i].box, box)))
			return false;
	}
	for (i = 0; i < l->block_count; i++)
		if (labels_overlap(&l->blocks[i], box))
			return false;
	return true;
}

static bool
is_within(const struct svg_box *box, const struct svg_box *bounds)
{
	return box->x >= bounds->x && box->y >= bounds->y &&
	    box->x + box->width <= bounds->x + bounds->width &&
	    box->y + box->height <= bounds->y + bounds->height;
}

static int32_t
side(enum where where, int32_t middle, int32_t reach, int32_t size)
{
	switch (where) {
	case BEFORE:
		return middle - reach - NEAR - size;
	case UP_TO:
		return middle - LINE - size;
	case AROUND:
		return middle - size / 2;
	case FROM:
		return middle + LINE;
	case BEHIND:
		break;
	}
	return middle + reach + NEAR;
}

static bool
place(const struct labels *all, struct label *l)
{
	struct svg_box box = { 0, 0, l->width, l->height };
	size_t i;

	for (i = 0; i < PLACE_COUNT; i++) {
		box.x = side(places[i].x, l->x, l->reach, l->width);
		box.y = side(places[i].y, l->y, l->reach, l->height);
		if (!is_within(&box, &all->bounds) ||
		    !labels_are_clear_of(all, &box))
			continue;
		l->box = box;
		l->placed = true;
		return true;
	}
	return false;
}

size_t
labels_place(struct labels *l)
{
	size_t i, left = 0;

	for (i = 0; i < l->count; i++)
		if (!l->all[i].placed && l->all[i].width > 0)
			left += !place(l, &l->all[i]);
	return left;
}
