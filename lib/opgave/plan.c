#include "plan.h"
#include "word.h"

static int32_t
months_of(struct period p)
{
	if (p.from == PERIOD_BEGIN || p.to == PERIOD_END)
		return INT32_MAX;
	return period_months(p.from, p.to);
}

static bool
read_work(const struct document *d, const struct value *item,
    struct plan *plan, struct fault *f)
{
	const struct value *v = value_get(item, "duur");
	int32_t filled = months_of(plan->period);
	int64_t months;
	struct range r;

	if (!record_range(d, v, &r, f))
		return false;
	if (r.known && r.low <= 0)
		return fault_set(f, document_place(d, v),
		    "'duur' is '%s', not a number of months above 0", v->text);
	plan->whole = !r.known || r.low >= filled * NUMBER_ONE;
	months = r.high / NUMBER_ONE + (r.high % NUMBER_ONE != 0);
	plan->months = plan->whole || months > filled ? filled :
	    (int32_t)months;
	plan->least = plan->whole ? filled : (int32_t)(r.low / NUMBER_ONE);
	plan->most = plan->whole || r.high >= filled * NUMBER_ONE ? filled :
	    (int32_t)(r.high / NUMBER_ONE);
	return true;
}

/* A speelruimte that leaves out part of the period is taken to be both. */
static void
set_room(struct plan *plan, struct period room)
{
	struct period p = plan->period;

	if (room.from > p.from)
		room.from = p.from;
	if (room.to < p.to)
		room.to = p.to;
	plan->shifts = room.from < p.from || room.to > p.to;
	plan->room = room;
	plan->early = room.from == PERIOD_BEGIN ? PERIOD_BEGIN :
	    period_shift(room.from, 1) - 1;
	plan->late = room.to == PERIOD_END ? PERIOD_END :
	    period_shift(room.to, -1) + 1;
	if (plan->early > p.from)
		plan->early = p.from;
	if (plan->late < p.to)
		plan->late = p.to;
}

static bool
read_room(const struct document *d, const struct value *item,
    struct plan *plan, struct fault *f)
{
	struct period room;
	enum tri leads;

	if (!record_period(d, value_get(item, "speelruimte"), &room, f) ||
	    !record_tri(d, value_get(item, "leidend"), &leads, f))
		return false;
	if (!room.known || leads == TRI_YES)
		room = plan->period;
	set_room(plan, room);
	return true;
}

static bool
read_item(const struct document *d, const struct value *item,
    struct plan *plan, struct fault *f)
{
	struct period rest;
	enum tri digs;

	if (!record_period(d, value_get(item, "periode"), &plan->period, f) ||
	    !record_tri(d, value_get(item, "graafwerk"), &digs, f) ||
	    !record_date(d, value_get(item, "graafrust"), &rest, f))
		return false;
	plan->digs = digs == TRI_YES;
	plan->rest = rest.known ? rest.from : PERIOD_BEGIN;
	return !plan->period.known || (read_work(d, item, plan, f) &&
	    read_room(d, item, plan, f));
}

bool
plan_read(struct arena *a, const struct words *words,
    const struct document *d, const struct value *plannen,
    struct plans *plans, struct fault *f)
{
	const struct value *item;
	struct plan plan;

	plans->count = 0;
	plans->all = arena_array(a, record_count(plannen), sizeof(plan));
	for (item = record_first(plannen); item != NULL;
	    item = record_next(plannen, item)) {
		if (!word_known(words, "status", d, value_get(item, "status"),
		    f))
			return false;
		if (words_is_over(words, record_item_text(item, "status",
		    NULL)))
			continue;
		if (!read_item(d, item, &plan, f))
			return false;
		if (plan.period.known)
			plans->all[plans->count++] = plan;
	}
	return true;
}

static bool
overlap(int32_t from, int32_t to, struct period p)
{
	return from < p.to && to > p.from;
}

int32_t
plan_years_apart(int32_t a, int32_t b, int32_t most)
{
	int32_t low = a < b ? a : b, high = a < b ? b : a, n = 1;

	while (n <= most && period_shift(low, 12 * n) < high)
		n++;
	return n;
}

bool
plan_overlap(const struct plan *a, const struct plan *b)
{
	return overlap(a->period.from, a->period.to, b->period);
}

int64_t
plan_gap(const struct plan *a, const struct plan *b)
{
	int64_t gap = (int64_t)a->period.from - b->period.from;

	return gap < 0 ? -gap : gap;
}

bool
plan_days_together(int32_t a, int32_t b, int32_t years)
{
	int64_t gap = a < b ? (int64_t)b - a : (int64_t)a - b;

	if (a == PERIOD_BEGIN || b == PERIOD_BEGIN)
		return false;
	if (gap <= (int64_t)years * 365 || gap > (int64_t)years * 366)
		return years > 0 && gap <= (int64_t)years * 365;
	return plan_years_apart(a, b, years) <= years;
}

bool
plan_start_together(const struct plan *a, const struct plan *b, int32_t years)
{
	return plan_days_together(a->period.from, b->period.from, years);
}

static bool
can_reach(const struct plan *shifts, const struct plan *stays)
{
	if (!shifts->shifts || !overlap(shifts->early, shifts->late,
	    stays->period))
		return false;
	/* Whole months always bring works of a month or more together. */
	if (shifts->months >= 1 && stays->months >= 1)
		return shifts->months != INT32_MAX ||
		    stays->months != INT32_MAX;
	return plan_shift(shifts, stays) > 0;
}

struct plan_match
plan_meet(const struct plan *a, const struct plan *b, int32_t years)
{
	struct plan_match m = { PLAN_APART, 0, a, b };

	m.gap = plan_gap(a, b);
	if (plan_overlap(a, b))
		m.class = a->whole && b->whole ? PLAN_MEETS : PLAN_MAY;
	else if (can_reach(a, b) || can_reach(b, a))
		m.class = PLAN_SHIFTS;
	else if (plan_start_together(a, b, years))
		m.class = PLAN_STARTS;
	return m;
}

struct plan_match
plan_match(const struct plans *a, const struct plans *b, int32_t years)
{
	struct plan_match best = { PLAN_APART, 0, NULL, NULL }, m;
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++) {
			m = plan_meet(&a->all[i], &b->all[j], years);
			if (m.class > best.class ||
			    (m.class == best.class && m.gap < best.gap))
				best = m;
		}
	return best;
}

/* The least n >= 1 for which day, shifted n months towards `to`, is there. */
static int32_t
months_to(int32_t day, int32_t to)
{
	int32_t n = to < day ? period_months(to, day) :
	    period_months(day, to);

	if (n == 0)
		n = 1;
	if (to < day)
		return period_shift(day, -n) > to ? n + 1 : n;
	return period_shift(day, n) < to ? n + 1 : n;
}

/* Whole months from day to the end of the room at that side. */
static int32_t
months_of_room(int32_t day, int32_t end)
{
	if (end == PERIOD_BEGIN || end == PERIOD_END)
		return INT32_MAX;
	return end < day ? period_months(end, day) : period_months(day, end);
}

static int32_t
shifted(int32_t day, int32_t months)
{
	if (day == PERIOD_BEGIN || day == PERIOD_END)
		return day;
	return period_shift(day, months);
}

/* The period n months on; an open end stays open. */
static struct period
moved(struct period p, int32_t n)
{
	p.from = shifted(p.from, n);
	p.to = shifted(p.to, n);
	return p;
}

/* Is it planned after the other? */
static bool
is_later(const struct plan *p, const struct plan *other)
{
	return p->period.from >= other->period.to;
}

/*
 * The work of one that takes part of its period may be taken to lie at the
 * near end of it.  Works of less than a month can be missed by shifting whole
 * months; then there is no answer.
 */
int32_t
plan_shift(const struct plan *shifts, const struct plan *stays)
{
	struct period s = shifts->period, o = stays->period;
	int32_t months = shifts->months < stays->months ? shifts->months :
	    stays->months;
	bool back = is_later(shifts, stays);
	int32_t n, room;

	if (months == INT32_MAX)
		return 0;
	if (back) {
		n = months_to(s.from, period_shift(o.to, -months));
		room = months_of_room(s.from, shifts->room.from);
	} else {
		n = months_to(s.to, period_shift(o.from, months));
		room = months_of_room(s.to, shifts->room.to);
	}
	if (n > room)
		n = room;
	s = moved(s, back ? -n : n);
	return overlap(s.from, s.to, o) ? n : 0;
}

static const char *
plural(int32_t n)
{
	return n == 1 ? "maand" : "maanden";
}

static char *
overlap_sentence(struct arena *a, const struct plan_match *m)
{
	struct period p = m->a->period, q = m->b->period;
	bool sure = m->class == PLAN_MEETS;
	int32_t n = period_overlap(p, q);
	const char *when;

	if (q.from > p.from)
		p.from = p.from_by = q.from;
	if (q.to < p.to)
		p.to = q.to;
	when = period_text(a, p);
	if (m->a->most < n)
		n = m->a->most;
	if (m->b->most < n)
		n = m->b->most;
	if (n == INT32_MAX)
		return arena_format(a, sure ? "tegelijk (%s)" :
		    "kunnen tegelijk (%s)", when);
	if (n == 0)
		return arena_format(a, sure ?
		    "minder dan een maand tegelijk (%s)" :
		    "kunnen minder dan een maand tegelijk (%s)", when);
	return arena_format(a, sure ? "%d %s tegelijk (%s)" :
	    "kunnen %d %s tegelijk (%s)", (int)n, plural(n), when);
}

/* A day as short as still tells it from the other one. */
static char *
start_text(struct arena *a, int32_t day, int32_t other)
{
	int year, month, d, year2, month2, d2;

	period_date(day, &year, &month, &d);
	period_date(other, &year2, &month2, &d2);
	if (year != year2)
		return arena_format(a, "%04d", year);
	if (month != month2)
		return arena_format(a, "%04d-%02d", year, month);
	return period_day_text(a, day);
}

static char *
start_sentence(struct arena *a, const struct plan_match *m, int32_t years)
{
	int32_t low = m->a->period.from, high = m->b->period.from;
	int32_t n = plan_years_apart(low, high, years);

	if (low > high) {
		low = high;
		high = m->a->period.from;
	}
	return arena_format(a, "starten binnen %d jaar van elkaar (%s en %s)",
	    (int)n, start_text(a, low, high), start_text(a, high, low));
}

static char *
shifted_sentence(struct arena *a, const struct plan *shifts,
    const struct plan *stays, int32_t n, const char *name)
{
	struct period to = moved(shifts->period, is_later(shifts, stays) ? -n :
	    n);

	return arena_format(a, "kan tegelijk als %s %d %s schuift (naar %s)",
	    name, (int)n, plural(n), period_text(a, to));
}

/* When either may shift it is the one that has to shift the least. */
static char *
shift_sentence(struct arena *a, const struct plan_match *m,
    const char *name_a, const char *name_b)
{
	bool first = can_reach(m->a, m->b), second = can_reach(m->b, m->a);
	int32_t n = first ? plan_shift(m->a, m->b) : INT32_MAX;
	int32_t n2 = second ? plan_shift(m->b, m->a) : INT32_MAX;

	return n2 < n ? shifted_sentence(a, m->b, m->a, n2, name_b) :
	    shifted_sentence(a, m->a, m->b, n, name_a);
}

size_t
plan_sentences(struct arena *a, const struct plan_match *m, int32_t years,
    const char *name_a, const char *name_b,
    const char *lines[PLAN_SENTENCES])
{
	size_t n = 0;

	if (m->class == PLAN_MEETS || m->class == PLAN_MAY) {
		lines[n++] = overlap_sentence(a, m);
		return n;
	}
	if (plan_start_together(m->a, m->b, years))
		lines[n++] = start_sentence(a, m, years);
	if (m->class == PLAN_SHIFTS)
		lines[n++] = shift_sentence(a, m, name_a, name_b);
	return n;
}
