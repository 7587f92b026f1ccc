#include "starts.h"

/* A work of less than a month takes a day. */
struct starts
starts_planned(const struct plan *p)
{
	struct starts s = { p->period.from, p->period.from };

	if (!p->whole)
		s.last = p->least == 0 && p->period.to != PERIOD_END ?
		    p->period.to - 1 : period_shift(p->period.to, -p->least);
	return s;
}

struct starts
starts_possible(const struct plan *p)
{
	struct starts s = starts_planned(p);

	if (p->room.from == PERIOD_BEGIN)
		s.first = PERIOD_BEGIN;
	else if (p->room.from < p->period.from)
		s.first = period_shift(s.first, -period_months(p->room.from,
		    p->period.from));
	if (p->room.to == PERIOD_END && p->period.to != PERIOD_END)
		s.last = PERIOD_END;
	else if (p->room.to > p->period.to)
		s.last = period_shift(s.last, period_months(p->period.to,
		    p->room.to));
	return s;
}
