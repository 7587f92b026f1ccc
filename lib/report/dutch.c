#include <stdbool.h>
#include <string.h>

#include "dutch-private.h"

static const char *const month_names[] = {
	"januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december"
};

/* maart is mrt, not maa. */
static const char *const month_short[] = {
	"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt",
	"nov", "dec"
};

const char *
dutch_month(int month)
{
	return month_names[month - 1];
}

struct date
dutch_date(int32_t day)
{
	struct date d;

	period_date(day, &d.year, &d.month, &d.day);
	return d;
}

char *
dutch_number(struct arena *a, int64_t n, int decimals)
{
	char *text = number_text(a, n, decimals), *point = strchr(text, '.');

	if (point != NULL)
		*point = ',';
	return text;
}

char *
dutch_range(struct arena *a, struct range r, int decimals)
{
	if (!r.known)
		return arena_copy(a, "?", 1);
	if (r.low == r.high)
		return dutch_number(a, r.low, decimals);
	return arena_format(a, "%s tot %s", dutch_number(a, r.low, decimals),
	    dutch_number(a, r.high, decimals));
}

char *
dutch_points(struct arena *a, struct range r, int decimals)
{
	bool one = r.known && (r.high == NUMBER_ONE ||
	    (r.low == r.high && r.high == -NUMBER_ONE));

	return arena_format(a, "%s %s", dutch_range(a, r, decimals),
	    one ? "punt" : "punten");
}

char *
dutch_money(struct arena *a, struct range r)
{
	if (!r.known)
		return arena_copy(a, "?", 1);
	if (r.low == r.high)
		return arena_format(a, "%s euro", number_grouped(a, r.low));
	return arena_format(a, "%s tot %s euro", number_grouped(a, r.low),
	    number_grouped(a, r.high));
}

char *
dutch_day(struct arena *a, int32_t day)
{
	struct date d = dutch_date(day);

	return arena_format(a, "%d %s %d", d.day, month_names[d.month - 1],
	    d.year);
}

static char *
short_day(struct arena *a, struct date d)
{
	return arena_format(a, "%d %s %d", d.day, month_short[d.month - 1],
	    d.year);
}

static char *
short_month(struct arena *a, struct date d)
{
	return arena_format(a, "%s %d", month_short[d.month - 1], d.year);
}

/* A period with one open end. */
static char *
half_open(struct arena *a, struct period p)
{
	struct date d;

	if (p.to == PERIOD_END) {
		d = dutch_date(p.from);
		if (d.day != 1)
			return arena_format(a, "vanaf %s", short_day(a, d));
		if (d.month != 1 || p.from_by == p.from)
			return arena_format(a, "vanaf %s", short_month(a, d));
		return arena_format(a, "vanaf %d", d.year);
	}
	d = dutch_date(p.to);
	if (d.day == 1 && d.month == 1)
		return arena_format(a, "t/m %d", d.year - 1);
	d = dutch_date(p.to - 1);
	if (dutch_date(p.to).day == 1)
		return arena_format(a, "t/m %s", short_month(a, d));
	return arena_format(a, "t/m %s", short_day(a, d));
}

/* From the first of a month up to the first of another. */
static char *
months(struct arena *a, struct date from, struct date last)
{
	int n = (last.year - from.year) * 12 + last.month - from.month + 1;

	if (from.month == 1 && last.month == 12) {
		if (n == 12)
			return arena_format(a, "%d", from.year);
		return arena_format(a, "%d t/m %d", from.year, last.year);
	}
	if (n == 1)
		return short_month(a, from);
	if (n == 3 && from.month % 3 == 1)
		return arena_format(a, "%de kwartaal %d", from.month / 3 + 1,
		    from.year);
	if (from.year == last.year)
		return arena_format(a, "%s t/m %s",
		    month_short[from.month - 1], short_month(a, last));
	return arena_format(a, "%s t/m %s", short_month(a, from),
	    short_month(a, last));
}

char *
dutch_period(struct arena *a, struct period p)
{
	struct date from, last;

	if (!p.known || (p.from == PERIOD_BEGIN && p.to == PERIOD_END))
		return arena_copy(a, "?", 1);
	if (p.from == PERIOD_BEGIN || p.to == PERIOD_END)
		return half_open(a, p);
	from = dutch_date(p.from);
	last = dutch_date(p.to - 1);
	if (from.day == 1 && dutch_date(p.to).day == 1)
		return months(a, from, last);
	if (p.to == p.from + 1)
		return short_day(a, from);
	return arena_format(a, "%s t/m %s", short_day(a, from),
	    short_day(a, last));
}

char *
dutch_whole(struct arena *a, size_t n)
{
	return number_grouped(a, (int64_t)n * NUMBER_ONE);
}

char *
dutch_count(struct arena *a, size_t n, const char *one, const char *many)
{
	return arena_format(a, "%s %s", dutch_whole(a, n), n == 1 ? one : many);
}
