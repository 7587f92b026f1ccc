#include "busy.h"

#include <stdlib.h>

struct work {
	uint32_t name, opgave;
	uint16_t level, year;
};

struct busy {
	struct arena *arena;
	struct work *works;
	size_t count, room;
	struct busy_year *years;	/* in order of name, level, year */
	size_t year_count, year_room;
};

struct busy *
busy_new(struct arena *a)
{
	struct busy *b = arena_alloc(a, sizeof(*b));

	b->arena = a;
	return b;
}

static int
year_of(int32_t day)
{
	int year, month, day_of_month;

	period_date(day, &year, &month, &day_of_month);
	return year;
}

/* The latest that it starts and the earliest that it ends tell which years it
 * cannot miss; a work of less than a month takes a day. */
bool
busy_years(const struct plan *p, int *first, int *last)
{
	int32_t from = p->period.from, to = p->period.to;
	int32_t latest = from, earliest = to;

	if (from == PERIOD_BEGIN || to == PERIOD_END)
		return false;
	if (!p->whole) {
		latest = p->least == 0 ? to - 1 : period_shift(to, -p->least);
		earliest = p->least == 0 ? from + 1 :
		    period_shift(from, p->least);
	}
	*first = year_of(latest);
	*last = year_of(earliest - 1);
	return *first <= *last && *last - *first < BUSY_SPAN;
}

static void
add_year(struct busy *b, struct work w)
{
	size_t i = b->count;

	/* twice in a year is once; those of one opgave stand together */
	while (i > 0 && b->works[i - 1].opgave == w.opgave) {
		i--;
		if (b->works[i].name == w.name &&
		    b->works[i].level == w.level && b->works[i].year == w.year)
			return;
	}
	b->works = arena_grow(b->arena, b->works, b->count, &b->room,
	    sizeof(w));
	b->works[b->count++] = w;
}

static void
add_area(struct busy *b, uint32_t opgave, const struct area *area,
    const struct plans *plans)
{
	int level, year, first, last;
	size_t i;

	for (level = AREA_BAG; level <= AREA_STRAAT; level++) {
		if (!(area->levels & AREA_BIT(level)))
			continue;
		for (i = 0; i < plans->count; i++) {
			if (!busy_years(&plans->all[i], &first, &last))
				continue;
			for (year = first; year <= last; year++)
				add_year(b, (struct work){
				    area->names[level], opgave,
				    (uint16_t)level, (uint16_t)year });
		}
	}
}

void
busy_add(struct busy *b, uint32_t opgave, const struct areas *areas,
    const struct plans *plans)
{
	size_t i;

	for (i = 0; i < areas->count; i++)
		add_area(b, opgave, &areas->all[i], plans);
}

static int
by_year(uint32_t name, int level, int year, uint32_t name2, int level2,
    int year2)
{
	if (name != name2)
		return name < name2 ? -1 : 1;
	return level != level2 ? level - level2 : year - year2;
}

static int
by_place(const void *left, const void *right)
{
	const struct work *a = left, *b = right;

	return by_year(a->name, a->level, a->year, b->name, b->level, b->year);
}

void
busy_settle(struct busy *b)
{
	size_t begin, i;

	if (b->count > 0)
		qsort(b->works, b->count, sizeof(*b->works), by_place);
	for (begin = 0; begin < b->count; begin = i) {
		for (i = begin + 1; i < b->count; i++)
			if (by_place(&b->works[begin], &b->works[i]) != 0)
				break;
		if (i - begin < BUSY_WORKS)
			continue;
		b->years = arena_grow(b->arena, b->years, b->year_count,
		    &b->year_room, sizeof(*b->years));
		b->years[b->year_count++] = (struct busy_year){
		    b->works[begin].name, b->works[begin].level,
		    b->works[begin].year, (uint32_t)(i - begin) };
	}
}

const struct busy_year *
busy_at(const struct busy *b, enum area_level level, uint32_t name, int year)
{
	size_t low = 0, high = b->year_count, mid;
	const struct busy_year *y;
	int c;

	while (low < high) {
		mid = low + (high - low) / 2;
		y = &b->years[mid];
		c = by_year(y->name, y->level, y->year, name, (int)level,
		    year);
		if (c == 0)
			return y;
		if (c < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

/* Is there work for sure in that year? */
static bool
works_in(const struct plans *plans, int year)
{
	int first, last;
	size_t i;

	for (i = 0; i < plans->count; i++)
		if (busy_years(&plans->all[i], &first, &last) &&
		    first <= year && year <= last)
			return true;
	return false;
}

static bool
is_busier(const struct busy_year *y, const struct busy_year *best)
{
	if (y == NULL || best == NULL)
		return y != NULL;
	return y->works != best->works ? y->works > best->works :
	    y->year < best->year;
}

static const struct busy_year *
busiest(const struct busy *b, enum area_level level, uint32_t name,
    const struct plans *plans_a, const struct plans *plans_b)
{
	const struct busy_year *best = NULL, *y;
	int year, first, last;
	size_t i;

	for (i = 0; i < plans_a->count; i++) {
		if (!busy_years(&plans_a->all[i], &first, &last))
			continue;
		for (year = first; year <= last; year++) {
			y = busy_at(b, level, name, year);
			if (is_busier(y, best) && works_in(plans_b, year))
				best = y;
		}
	}
	return best;
}

const struct busy_year *
busy_both(const struct busy *b, const struct areas *areas_a,
    const struct plans *plans_a, const struct areas *areas_b,
    const struct plans *plans_b, const struct area **where)
{
	const struct busy_year *best = NULL, *y;
	const struct area *area;
	enum area_level level;
	size_t i, j;

	for (i = 0; i < areas_a->count; i++)
		for (j = 0; j < areas_b->count; j++) {
			area = &areas_a->all[i];
			level = area_meet(area, &areas_b->all[j], 0);
			if (area_row(level) != AREA_SAME)
				continue;
			y = busiest(b, level, area->names[level], plans_a,
			    plans_b);
			if (is_busier(y, best)) {
				best = y;
				*where = area;
			}
		}
	return best;
}
