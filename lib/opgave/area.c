#include "area.h"

static int64_t
distance(const struct area *a, const struct area *b)
{
	int64_t dx = a->x - b->x, dy = a->y - b->y;

	return dx * dx + dy * dy;
}

bool
area_near(const struct area *a, const struct area *b, int32_t metres)
{
	int64_t reach = (int64_t)metres * AREA_MILLIMETRE;

	return (a->levels & b->levels & AREA_BIT(AREA_PUNT)) &&
	    distance(a, b) <= reach * reach;
}

bool
area_says_finer(const struct area *area, enum area_level level)
{
	return (area->levels & AREA_FINER(level)) != 0;
}

/* The levels of places in which one that says these could lie.  A point lies
 * in any; the two levels of a building, and of a buurt, do not lie in each
 * other. */
static uint16_t
around(uint16_t levels)
{
	static const uint16_t twins =
	    AREA_BIT(AREA_BAG) | AREA_BIT(AREA_BUURT_CODE);
	const uint16_t point = AREA_BIT(AREA_PUNT);
	uint16_t named = levels & (uint16_t)~point, finest;

	if (named == 0)
		return levels == 0 ? 0 : (uint16_t)~point;
	finest = named & (uint16_t)-named;
	return (uint16_t)~(point | finest | (finest - 1) |
	    (finest & twins) << 1);
}

struct area_detail
area_detail(const struct area *area, enum area_level level)
{
	struct area_detail d = { area->levels & AREA_FINER(level), 0 };

	if (level > AREA_PUNT)
		d.others = area->others & AREA_FINER(level) & around(d.said) &
		    (uint16_t)~d.said;
	return d;
}

bool
area_details_meet(struct area_detail a, struct area_detail b)
{
	return ((a.said | a.others) & b.said) == 0 && (a.said & b.others) == 0;
}

int
area_details_compare(struct area_detail a, struct area_detail b)
{
	if (a.said != b.said)
		return a.said < b.said ? -1 : 1;
	return (a.others > b.others) - (a.others < b.others);
}

enum area_level
area_meet(const struct area *a, const struct area *b, int32_t metres)
{
	uint16_t both = a->levels & b->levels;
	enum area_level level;

	if (a->wijk != b->wijk)
		return AREA_LEVELS;
	for (level = AREA_BAG; !(both & AREA_BIT(level)); level++)
		;
	if (level != AREA_PUNT && a->names[level] == b->names[level] &&
	    area_details_meet(area_detail(a, level), area_detail(b, level)))
		return level;
	return area_near(a, b, metres) ? AREA_PUNT : AREA_LEVELS;
}

enum area_row
area_row(enum area_level level)
{
	static const enum area_row rows[AREA_LEVELS + 1] = {
		[AREA_PUNT] = AREA_NEAR,
		[AREA_BUURT_CODE] = AREA_SAME_BUURT,
		[AREA_BUURT] = AREA_SAME_BUURT,
		[AREA_WIJK] = AREA_SAME_WIJK,
		[AREA_LEVELS] = AREA_APART
	};

	return rows[level];
}

/* Of two that are as near the first one holds, so that a record's own order
 * decides which of its streets is named. */
static bool
is_nearer(const struct area_match *m, const struct area_match *best)
{
	if (m->level == AREA_PUNT && best->level == AREA_PUNT)
		return distance(m->a, m->b) < distance(best->a, best->b);
	return m->level < best->level;
}

struct area_match
area_match(const struct areas *a, const struct areas *b, int32_t metres)
{
	struct area_match best = { AREA_LEVELS, NULL, NULL }, m;
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++) {
			m.a = &a->all[i];
			m.b = &b->all[j];
			m.level = area_meet(m.a, m.b, metres);
			if (is_nearer(&m, &best))
				best = m;
		}
	return best;
}

bool
area_share(const struct areas *a, const struct areas *b,
    enum area_level level)
{
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++)
			if (area_meet(&a->all[i], &b->all[j], 0) == level)
				return true;
	return false;
}

/* The whole metres nearest to the root of a square of millimetres. */
static int
metres_of(int64_t square)
{
	int64_t low = 0, high = INT32_MAX / AREA_MILLIMETRE, mid, edge;

	while (low < high) {
		mid = (low + high) / 2;
		edge = mid * AREA_MILLIMETRE + AREA_MILLIMETRE / 2;
		if (edge * edge > square)
			high = mid;
		else
			low = mid + 1;
	}
	return (int)low;
}

static char *
point_sentence(struct arena *a, int metres)
{
	if (metres == 0)
		return arena_format(a, "op hetzelfde punt");
	return arena_format(a, "%d meter van elkaar", metres);
}

char *
area_sentence(struct arena *a, const struct area_match *m)
{
	static const char *const words[AREA_LEVELS] = {
		"gebouw", "gebouw", "complex", "plek", "straat", NULL,
		"buurt", "buurt", "wijk"
	};
	const char *name = m->a->name;

	if (m->level == AREA_PUNT)
		return point_sentence(a, metres_of(distance(m->a, m->b)));
	if (m->level == AREA_BUURT_CODE)
		name = m->a->code;
	else if (m->level == AREA_WIJK)
		name = m->a->id;
	else if (name == NULL)
		name = m->a->bag;
	return arena_format(a, "zelfde %s %s", words[m->level], name);
}
