#include <stdbool.h>

#include "dutch-private.h"

/* When something is, in a sentence for everyone: no abbreviation, no number of
 * a quarter. */

static char *
month_of(struct arena *a, struct date d)
{
	return arena_format(a, "%s %d", dutch_month(d.month), d.year);
}

static char *
day_of(struct arena *a, struct date d)
{
	return arena_format(a, "%d %s", d.day, month_of(a, d));
}

/* "vanaf 2028", "vanaf maart 2028", "vanaf 15 maart 2028" */
static char *
since(struct arena *a, struct period p)
{
	struct date d = dutch_date(p.from);

	if (d.day != 1)
		return arena_format(a, "vanaf %s", day_of(a, d));
	if (d.month != 1 || p.from_by == p.from)
		return arena_format(a, "vanaf %s", month_of(a, d));
	return arena_format(a, "vanaf %d", d.year);
}

char *
dutch_until(struct arena *a, int32_t to)
{
	struct date after = dutch_date(to), last = dutch_date(to - 1);

	if (after.day != 1)
		return arena_format(a, "tot en met %s", day_of(a, last));
	if (after.month != 1)
		return arena_format(a, "tot en met %s", month_of(a, last));
	return arena_format(a, "tot en met %d", last.year);
}

/* n whole years. */
static char *
years(struct arena *a, int first, int last)
{
	if (first == last)
		return arena_format(a, "in %d", first);
	if (first + 1 == last)
		return arena_format(a, "in %d en %d", first, last);
	return arena_format(a, "van %d tot en met %d", first, last);
}

/* From the first of a month up to the end of this or another one. */
static char *
months(struct arena *a, struct date from, struct date last)
{
	if (from.month == 1 && last.month == 12)
		return years(a, from.year, last.year);
	if (from.year != last.year)
		return arena_format(a, "van %s tot en met %s",
		    month_of(a, from), month_of(a, last));
	if (from.month == last.month)
		return arena_format(a, "in %s", month_of(a, from));
	if (from.month + 1 == last.month)
		return arena_format(a, "in %s en %s", dutch_month(from.month),
		    month_of(a, last));
	return arena_format(a, "van %s tot en met %s",
	    dutch_month(from.month), month_of(a, last));
}

static char *
days(struct arena *a, struct date from, struct date last)
{
	if (from.year != last.year)
		return arena_format(a, "van %s tot en met %s", day_of(a, from),
		    day_of(a, last));
	if (from.month != last.month)
		return arena_format(a, "van %d %s tot en met %s", from.day,
		    dutch_month(from.month), day_of(a, last));
	if (from.day != last.day)
		return arena_format(a, "van %d tot en met %s", from.day,
		    day_of(a, last));
	return arena_format(a, "op %s", day_of(a, last));
}

char *
dutch_when(struct arena *a, struct period p)
{
	bool begins = p.from != PERIOD_BEGIN, ends = p.to != PERIOD_END;
	struct date from, last;

	if (!p.known || (!begins && !ends))
		return NULL;
	if (!ends)
		return since(a, p);
	if (!begins)
		return dutch_until(a, p.to);
	from = dutch_date(p.from);
	last = dutch_date(p.to - 1);
	if (from.day == 1 && dutch_date(p.to).day == 1)
		return months(a, from, last);
	return days(a, from, last);
}
