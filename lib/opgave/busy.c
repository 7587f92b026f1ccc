#include "busy.h"

#include <stdlib.h>

#include "starts.h"

enum { YEARS = 157 * 64 };	/* 0..9999 and a few more */

struct work {
	uint32_t name, opgave;
	uint16_t level, year;
};

struct busy {
	struct arena *arena;
	struct buffer gathered;
	struct work *works;	/* until they are settled */
	size_t count;
	struct busy_year *years;	/* in order of name, level, year */
	size_t year_count, year_room;
};

struct busy *
busy_new(struct arena *a)
{
	struct busy *b = arena_alloc(a, sizeof(*b));

	b->arena = a;
	buffer_free_with(&b->gathered, a);
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
	int32_t latest = starts_planned(p).last, earliest = to;

	if (from == PERIOD_BEGIN || to == PERIOD_END)
		return false;
	if (!p->whole)
		earliest = p->least == 0 ? from + 1 :
		    period_shift(from, p->least);
	*first = year_of(latest);
	*last = year_of(earliest - 1);
	return *first <= *last && *last - *first < BUSY_SPAN;
}

/* The years in which there is work for sure, as bits.  Only those from first
 * to last are kept up; first > last: none. */
struct year_set {
	int first, last;
	uint64_t bits[YEARS / 64];
};

static bool
has_year(const struct year_set *s, int year)
{
	return year >= s->first && year <= s->last &&
	    (s->bits[year / 64] >> year % 64 & 1);
}

static void
find_years(const struct plans *plans, struct year_set *s)
{
	int year, first, last;
	size_t i;

	s->first = YEARS;
	s->last = -1;
	for (i = 0; i < plans->count; i++) {
		if (!busy_years(&plans->all[i], &first, &last))
			continue;
		s->first = first < s->first ? first : s->first;
		s->last = last > s->last ? last : s->last;
	}
	for (year = s->first; year / 64 <= s->last / 64; year += 64)
		s->bits[year / 64] = 0;
	for (i = 0; i < plans->count; i++)
		if (busy_years(&plans->all[i], &first, &last))
			for (year = first; year <= last; year++)
				s->bits[year / 64] |= (uint64_t)1 <<
				    year % 64;
}

static void
add_work(struct busy *b, struct work w)
{
	buffer_add(&b->gathered, (const void *)&w, sizeof(w));
	b->works = (void *)b->gathered.bytes;
	b->count++;
}

static void
add_area(struct busy *b, uint32_t opgave, const struct area *area,
    const struct year_set *years)
{
	int level, year;

	for (level = AREA_BAG; level <= AREA_STRAAT; level++) {
		if (!(area->levels & AREA_BIT(level)))
			continue;
		for (year = years->first; year <= years->last; year++) {
			if (!has_year(years, year))
				continue;
			add_work(b, (struct work){ area->names[level], opgave,
			    (uint16_t)level, (uint16_t)year });
		}
	}
}

void
busy_add(struct busy *b, uint32_t opgave, const struct areas *areas,
    const struct plans *plans)
{
	struct year_set years;
	size_t i;

	find_years(plans, &years);
	for (i = 0; i < areas->count; i++)
		add_area(b, opgave, &areas->all[i], &years);
}

static int
by_year(uint32_t name, int level, int year, uint32_t name2, int level2,
    int year2)
{
	if (name != name2)
		return name < name2 ? -1 : 1;
	return level != level2 ? level - level2 : year - year2;
}

static bool
same_place(const struct work *a, const struct work *b)
{
	return by_year(a->name, a->level, a->year, b->name, b->level,
	    b->year) == 0;
}

static int
by_place(const void *left, const void *right)
{
	const struct work *a = left, *b = right;
	int c = by_year(a->name, a->level, a->year, b->name, b->level,
	    b->year);

	return c != 0 ? c : (a->opgave > b->opgave) - (a->opgave < b->opgave);
}

void
busy_settle(struct busy *b)
{
	const struct work *w = b->works;
	size_t begin, i;
	uint32_t works;

	if (b->count > 0)
		qsort(b->works, b->count, sizeof(*b->works), by_place);
	for (begin = 0; begin < b->count; begin = i) {
		works = 1;
		for (i = begin + 1; i < b->count; i++) {
			if (!same_place(&w[begin], &w[i]))
				break;
			works += w[i].opgave != w[i - 1].opgave;
		}
		if (works < BUSY_WORKS)
			continue;
		b->years = arena_grow(b->arena, b->years, b->year_count,
		    &b->year_room, sizeof(*b->years));
		b->years[b->year_count++] = (struct busy_year){
		    w[begin].name, w[begin].level, w[begin].year, works };
	}
	buffer_free(&b->gathered);
	b->works = NULL;
	b->count = 0;
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
    const struct year_set *years, const struct year_set *others)
{
	const struct busy_year *best = NULL, *y;
	int year;

	for (year = years->first; year <= years->last; year++) {
		if (!has_year(years, year) || !has_year(others, year))
			continue;
		y = busy_at(b, level, name, year);
		if (is_busier(y, best))
			best = y;
	}
	return best;
}

const struct busy_year *
busy_both(const struct busy *b, const struct areas *areas_a,
    const struct plans *plans_a, const struct areas *areas_b,
    const struct plans *plans_b, const struct area **where)
{
	const struct busy_year *best = NULL, *y;
	struct year_set years_a, years_b;
	const struct area *area;
	enum area_level level;
	size_t i, j;

	find_years(plans_a, &years_a);
	find_years(plans_b, &years_b);
	for (i = 0; i < areas_a->count; i++)
		for (j = 0; j < areas_b->count; j++) {
			area = &areas_a->all[i];
			level = area_meet(area, &areas_b->all[j], 0);
			if (area_row(level) != AREA_SAME)
				continue;
			y = busiest(b, level, area->names[level], &years_a,
			    &years_b);
			if (is_busier(y, best)) {
				best = y;
				*where = area;
			}
		}
	return best;
}
