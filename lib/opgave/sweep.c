#include "sweep.h"

#include "starts.h"

#define NONE SIZE_MAX

int
sweep_compare(const void *left, const void *right)
{
	const struct sweep_entry *a = left, *b = right;
	int c;

	if (a->block != b->block)
		return a->block < b->block ? -1 : 1;
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if ((c = area_details_compare(a->detail, b->detail)) != 0)
		return c;
	if (a->plan->period.from != b->plan->period.from)
		return a->plan->period.from < b->plan->period.from ? -1 : 1;
	if (a->opgave != b->opgave)
		return a->opgave < b->opgave ? -1 : 1;
	if (a->plan != b->plan)
		return a->plan < b->plan ? -1 : 1;
	return (a->area > b->area) - (a->area < b->area);
}

/* Leaves lie in [width, 2 * width), and a node holds the larger of its two. */
static void
raise(int32_t *tree, size_t width)
{
	size_t k;

	for (k = width - 1; k > 0; k--)
		tree[k] = tree[2 * k] > tree[2 * k + 1] ? tree[2 * k] :
		    tree[2 * k + 1];
}

/* From the last leaf, so that those behind the entries are never above. */
void
sweep_digs(struct arena *a, struct sweep_list *l)
{
	struct starts s = { INT32_MIN, INT32_MAX };
	int32_t rest = INT32_MIN;
	size_t i;

	l->rests = arena_array(a, 6 * l->width, sizeof(*l->rests));
	l->firsts = l->rests + 2 * l->width;
	l->lasts = l->firsts + 2 * l->width;
	for (i = l->width; i-- > 0; ) {
		if (i < l->count) {
			s = starts_possible(l->entries[i].plan);
			rest = l->entries[i].plan->rest;
		}
		l->rests[l->width + i] = rest;
		l->firsts[l->width + i] = s.first;
		l->lasts[l->width + i] = ~s.last;
	}
	raise(l->rests, l->width);
	raise(l->firsts, l->width);
	raise(l->lasts, l->width);
}

struct sweep_list
sweep_list(struct arena *a, const struct sweep_entry *e, size_t count)
{
	struct sweep_list l = { .entries = e, .count = count,
	    .width = 1 };
	size_t i;

	while (l.width < count)
		l.width *= 2;
	l.ends = arena_array(a, 6 * l.width, sizeof(*l.ends));
	l.earlies = l.ends + 2 * l.width;
	l.lates = l.earlies + 2 * l.width;
	for (i = 0; i < l.width; i++) {
		l.ends[l.width + i] = i < count ? e[i].plan->period.to :
		    INT32_MIN;
		l.earlies[l.width + i] = i < count ? ~e[i].plan->early :
		    INT32_MIN;
		l.lates[l.width + i] = i < count ? e[i].plan->late :
		    INT32_MIN;
	}
	raise(l.ends, l.width);
	raise(l.earlies, l.width);
	raise(l.lates, l.width);
	return l;
}

/* The first leaf from i on that is above, or NONE. */
static size_t
next_above(const struct sweep_side *s, size_t width, size_t i)
{
	size_t k = i + width;

	if (i >= width)
		return NONE;
	while (s->tree[k] <= s->above) {
		while (k & 1)
			k /= 2;
		if (k == 0)
			return NONE;
		k++;
	}
	while (k < width) {
		k *= 2;
		if (s->tree[k] <= s->above)
			k++;
	}
	return k - width;
}

/* The last leaf before i that is above, or NONE. */
static size_t
last_above(const struct sweep_side *s, size_t width, size_t i)
{
	size_t k = i + width - 1;

	if (i == 0)
		return NONE;
	while (s->tree[k] <= s->above) {
		while (!(k & 1))
			k /= 2;
		if (k == 1)
			return NONE;
		k--;
	}
	while (k < width) {
		k = 2 * k + 1;
		if (s->tree[k] <= s->above)
			k--;
	}
	return k - width;
}

static int64_t
start(const struct sweep_list *l, size_t i)
{
	return l->entries[i].plan->period.from;
}

/* The first entry of [low, high) that starts on the day or later. */
static size_t
from_day(const struct sweep_list *l, size_t low, size_t high, int64_t day)
{
	size_t mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (start(l, mid) < day)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* The first entry of the run [low, high) with this number or a higher one. */
static size_t
from_number(const struct sweep_list *l, size_t low, size_t high, uint32_t n)
{
	size_t mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (l->entries[mid].opgave < n)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* So many days later; an open side has none that is near. */
static int32_t
days_from(int32_t day, int32_t days)
{
	if (day == PERIOD_BEGIN || day == PERIOD_END)
		return days < 0 ? INT32_MAX : INT32_MIN;
	return day + days;
}

static void
set_condition(struct sweep_walk *w, const struct plan *plan,
    enum sweep_condition c, int32_t years)
{
	const struct sweep_list *l = w->list;
	struct period p = plan->period;
	struct starts s;

	switch (c) {
	case SWEEP_OVERLAP:
		w->back = w->ahead = (struct sweep_side){ l->ends, p.from };
		w->last = (int64_t)p.to - 1;
		break;
	case SWEEP_REACHED:
		w->back = w->ahead = (struct sweep_side){ l->ends,
		    plan->early };
		w->last = (int64_t)plan->late - 1;
		break;
	case SWEEP_REACHES:
		w->back = (struct sweep_side){ l->lates, p.from };
		w->ahead = (struct sweep_side){ l->earlies, ~p.to };
		break;
	case SWEEP_STARTS:
		w->back = w->ahead = (struct sweep_side){ l->ends,
		    INT32_MIN };
		/* a few days more than enough */
		w->last = (int64_t)p.from + 366 * years;
		w->first = (int64_t)p.from - 366 * years;
		break;
	case SWEEP_RESTS:
		w->back = w->ahead = (struct sweep_side){ l->lasts,
		    ~plan->rest };
		w->first = p.to;
		break;
	case SWEEP_RESTED:
		w->back = w->ahead = (struct sweep_side){ l->rests,
		    starts_possible(plan).last };
		w->last = p.from;
		break;
	case SWEEP_TWICE:
		s = starts_possible(plan);
		w->back = (struct sweep_side){ l->firsts, days_from(s.last,
		    -366 * years - 1) };
		w->ahead = (struct sweep_side){ l->lasts, ~days_from(s.first,
		    366 * years + 1) };
		break;
	}
}

struct sweep_walk
sweep_walk(const struct sweep_list *list, const struct plan *plan,
    uint32_t number, enum sweep_condition c, int32_t years)
{
	struct sweep_walk w = { 0 };
	size_t at;

	w.list = list;
	w.day = plan->period.from;
	w.first = INT64_MIN;
	w.last = INT64_MAX;
	w.number = number;
	set_condition(&w, plan, c, years);
	w.left = w.right = NONE;
	at = from_day(list, 0, list->count, w.day);
	w.low = last_above(&w.back, list->width, at);
	if (w.first > w.day)
		at = from_day(list, at, list->count, w.first);
	w.high = next_above(&w.ahead, list->width, at);
	return w;
}

/* Step into the run of which entry i is one. */
static void
enter(struct sweep_walk *w, size_t i)
{
	const struct sweep_list *l = w->list;
	int64_t day = start(l, i);
	size_t at;

	w->begin = from_day(l, 0, i, day);
	w->end = from_day(l, i, l->count, day + 1);
	w->run = day < w->day ? w->back : w->ahead;
	at = from_number(l, w->begin, w->end, w->number);
	w->right = next_above(&w->run, l->width, at);
	w->left = last_above(&w->run, l->width, at);
	if (day < w->day)
		w->low = last_above(&w->back, l->width, w->begin);
	else
		w->high = next_above(&w->ahead, l->width, w->end);
}

/* Choose the nearer of the runs at either side; the earlier when equal. */
static bool
next_run(struct sweep_walk *w)
{
	const struct sweep_list *l = w->list;
	bool low = w->low != NONE && start(l, w->low) >= w->first;
	bool high = w->high != NONE && start(l, w->high) <= w->last;

	if (!low && !high)
		return false;
	if (low && high)
		low = w->day - start(l, w->low) <=
		    start(l, w->high) - w->day;
	enter(w, low ? w->low : w->high);
	return true;
}

const struct sweep_entry *
sweep_next(struct sweep_walk *w)
{
	const struct sweep_entry *e = w->list->entries;
	bool left, right;
	size_t i;

	for (;;) {
		left = w->left != NONE && w->left >= w->begin;
		right = w->right != NONE && w->right < w->end;
		if (left || right)
			break;
		if (!next_run(w))
			return NULL;
	}
	if (left && right)
		left = w->number - e[w->left].opgave <=
		    e[w->right].opgave - w->number;
	if (left) {
		i = w->left;
		w->left = last_above(&w->run, w->list->width, i);
	} else {
		i = w->right;
		w->right = next_above(&w->run, w->list->width, i + 1);
	}
	return &e[i];
}
