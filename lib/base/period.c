#include <string.h>

#include "period.h"

/* What a date can leave out. */
enum grain { YEAR, QUARTER, MONTH, DAY };

static int64_t
days_of(int64_t year, int month, int day)
{
	int64_t era, of_era, of_year;

	year -= month <= 2;
	era = (year >= 0 ? year : year - 399) / 400;
	of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	of_era = (year - era * 400) * 365 + (year - era * 400) / 4 -
	    (year - era * 400) / 100 + of_year;
	return era * 146097 + of_era - 719468;
}

static int32_t
saturate(int64_t day)
{
	return day < INT32_MIN ? INT32_MIN :
	    day > INT32_MAX ? INT32_MAX : (int32_t)day;
}

int32_t
period_day(int year, int month, int day)
{
	return saturate(days_of(year, month, day));
}

void
period_date(int32_t day, int *year, int *month, int *day_of_month)
{
	int64_t z = (int64_t)day + 719468, era, of_era, of_year;
	int m, y;

	era = (z >= 0 ? z : z - 146096) / 146097;
	of_era = z - era * 146097;
	y = (int)((of_era - of_era / 1460 + of_era / 36524 -
	    of_era / 146096) / 365);
	of_year = of_era - (365 * y + y / 4 - y / 100);
	m = (int)((5 * of_year + 2) / 153);
	*day_of_month = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = m < 10 ? m + 3 : m - 9;
	*year = y + (int)era * 400 + (*month <= 2);
}

static bool
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
month_length(int year, int month)
{
	static const int lengths[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};

	return lengths[month - 1] + (month == 2 && is_leap(year));
}

/* Read n digits at *s, from least to most, and move *s behind them. */
static bool
read_digits(const char **s, int n, int least, int most, int *value)
{
	const char *p = *s;
	int v = 0;

	for (; n > 0; n--, p++) {
		if (*p < '0' || *p > '9')
			return false;
		v = v * 10 + *p - '0';
	}
	if (v < least || v > most)
		return false;
	*value = v;
	*s = p;
	return true;
}

/* Read a date at *s and move *s behind it: its first day, the first day after
 * it, and how precise it is. */
static bool
read_date(const char **s, int32_t *from, int32_t *to, enum grain *grain)
{
	const char *p = *s;
	int year, month = 1, day = 1;

	*grain = YEAR;
	if (!read_digits(&p, 4, 1000, 9999, &year))
		return false;
	if (p[0] == '-' && p[1] == 'Q') {
		*grain = QUARTER;
		p += 2;
		if (!read_digits(&p, 1, 1, 4, &month))
			return false;
		month = month * 3 - 2;
	} else if (*p == '-') {
		*grain = MONTH;
		p++;
		if (!read_digits(&p, 2, 1, 12, &month))
			return false;
		if (*p == '-') {
			*grain = DAY;
			p++;
			if (!read_digits(&p, 2, 1, month_length(year, month),
			    &day))
				return false;
		}
	}
	*from = period_day(year, month, day);
	*to = *grain == DAY ? *from + 1 : period_shift(*from,
	    *grain == MONTH ? 1 : *grain == QUARTER ? 3 : 12);
	*s = p;
	return true;
}

bool
period_read(const char *text, struct period *p)
{
	struct period r = { PERIOD_BEGIN, PERIOD_END, PERIOD_BEGIN, true };
	enum grain grain = DAY, last;
	int32_t first_end, unused;
	bool starts = false;

	if (strcmp(text, "onbekend") == 0) {
		*p = (struct period){ 0, 0, 0, false };
		return true;
	}
	if (strncmp(text, "..", 2) != 0) {
		starts = true;
		if (!read_date(&text, &r.from, &first_end, &grain))
			return false;
		r.to = first_end;
	}
	if (strncmp(text, "..", 2) == 0) {
		text += 2;
		r.to = PERIOD_END;
		if (*text == '\0' ? !starts :
		    !read_date(&text, &unused, &r.to, &last))
			return false;
	}
	if (*text != '\0' || r.from >= r.to)
		return false;
	r.from_by = r.from;
	if (starts && grain == YEAR)
		r.from_by = (first_end < r.to ? first_end : r.to) - 1;
	*p = r;
	return true;
}

bool
period_read_date(const char *text, struct period *p)
{
	enum grain grain;
	int32_t from, to;

	if (!read_date(&text, &from, &to, &grain) || *text != '\0' ||
	    grain == QUARTER)
		return false;
	*p = (struct period){ from, to, grain == YEAR ? to - 1 : from, true };
	return true;
}

int32_t
period_overlap(struct period a, struct period b)
{
	int32_t from = a.from > b.from ? a.from : b.from;
	int32_t to = a.to < b.to ? a.to : b.to;

	if (!a.known || !b.known || from >= to)
		return 0;
	if (from == PERIOD_BEGIN || to == PERIOD_END)
		return INT32_MAX;
	return period_months(from, to);
}

int32_t
period_months(int32_t a, int32_t b)
{
	int year_a, month_a, day_a, year_b, month_b, day_b;
	int32_t n;

	period_date(a, &year_a, &month_a, &day_a);
	period_date(b, &year_b, &month_b, &day_b);
	n = (year_b - year_a) * 12 + month_b - month_a;
	return period_shift(a, n) > b ? n - 1 : n;
}

int32_t
period_shift(int32_t day, int32_t months)
{
	int year, month, of_month, length;
	int64_t count;

	if (day == PERIOD_BEGIN || day == PERIOD_END)
		return day;
	period_date(day, &year, &month, &of_month);
	count = (int64_t)year * 12 + month - 1 + months;
	month = (int)(count % 12);
	month += month < 0 ? 12 : 0;
	year = (int)((count - month) / 12);
	length = month_length(year, month + 1);
	return saturate(days_of(year, month + 1,
	    of_month < length ? of_month : length));
}

/* Where in the years a day begins, in millionths. */
static int64_t
position(int32_t day)
{
	int year, month, of_month;
	int64_t of_year, length;

	period_date(day, &year, &month, &of_month);
	of_year = day - days_of(year, 1, 1);
	length = is_leap(year) ? 366 : 365;
	return (int64_t)year * 1000000 +
	    (2 * of_year * 1000000 + length) / (2 * length);
}

int64_t
period_years(int32_t a, int32_t b)
{
	return position(b) - position(a);
}

char *
period_day_text(struct arena *a, int32_t day)
{
	int year, month, of_month;

	period_date(day, &year, &month, &of_month);
	return arena_format(a, "%04d-%02d-%02d", year, month, of_month);
}

/* How precisely must it be said that a period begins or ends here? */
static enum grain
grain_of(int32_t day)
{
	int year, month, of_month;

	if (day == PERIOD_BEGIN || day == PERIOD_END)
		return YEAR;
	period_date(day, &year, &month, &of_month);
	return of_month > 1 ? DAY : month > 1 ? MONTH : YEAR;
}

static const char *
grain_text(struct arena *a, int32_t day, enum grain grain)
{
	int year, month, of_month;

	period_date(day, &year, &month, &of_month);
	switch (grain) {
	case YEAR:
		return arena_format(a, "%04d", year);
	case QUARTER:
		return arena_format(a, "%04d-Q%d", year, (month + 2) / 3);
	case MONTH:
		return arena_format(a, "%04d-%02d", year, month);
	default:
		return period_day_text(a, day);
	}
}

static bool
is_quarter(struct period p)
{
	int year, month, of_month;

	if (p.from == PERIOD_BEGIN || p.to == PERIOD_END)
		return false;
	period_date(p.from, &year, &month, &of_month);
	return of_month == 1 && month % 3 == 1 &&
	    p.to == period_shift(p.from, 3);
}

char *
period_text(struct arena *a, struct period p)
{
	enum grain grain = grain_of(p.from), end = grain_of(p.to);
	const char *first = "", *last = "";

	if (!p.known)
		return arena_copy(a, "onbekend", strlen("onbekend"));
	if (grain < end)
		grain = end;
	if (is_quarter(p))
		grain = QUARTER;
	if (p.from != PERIOD_BEGIN)
		first = grain_text(a, p.from, grain);
	if (p.to != PERIOD_END)
		last = grain_text(a, p.to - 1, grain);
	if (strcmp(first, last) == 0 && *first != '\0')
		return arena_copy(a, first, strlen(first));
	return arena_format(a, "%s..%s", first, last);
}
