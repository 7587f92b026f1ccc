#include <string.h>

#include "../base/text.h"
#include "score.h"

#define TENTH (NUMBER_ONE / 10)

/* The longest piece of a curve that is reckoned exactly, see reduce. */
#define LONGEST ((int64_t)1 << 35)

/* A value on a piece of a curve: y + rise * along / length. */
struct worth {
	int64_t y, rise, along, length;
};

/* So that y * length and rise * along fit 64 bits, with values up to 1 (see
 * kader).  The last resort loses a part in 2^35 of pieces that are longer than
 * that in millionths and share no divisor with the place on them. */
static void
reduce(struct worth *w)
{
	int64_t by;

	if (w->along % NUMBER_ONE == 0 && w->length % NUMBER_ONE == 0)
		by = NUMBER_ONE;
	else if (w->length > LONGEST)
		by = number_gcd(w->length, w->along);
	else
		return;
	w->along /= by;
	w->length /= by;
	while (w->length > LONGEST) {
		w->along /= 2;
		w->length /= 2;
	}
}

static struct worth
worth_of(const struct criterion *c, int64_t x)
{
	const struct anchor *p = c->anchors;
	struct worth w = { p[0].y, 0, 0, 1 };
	size_t i;

	if (x >= p[c->count - 1].x)
		w.y = p[c->count - 1].y;
	if (x <= p[0].x || x >= p[c->count - 1].x)
		return w;
	for (i = 1; x >= p[i].x; i++)
		continue;
	w.y = p[i - 1].y;
	w.rise = p[i].y - p[i - 1].y;
	w.along = x - p[i - 1].x;
	w.length = p[i].x - p[i - 1].x;
	reduce(&w);
	return w;
}

/* Points: weight times value, rounded once. */
static int64_t
points(struct worth w, int64_t weight, int64_t unit)
{
	int64_t value = w.y * w.length + w.rise * w.along;

	if (weight % NUMBER_ONE == 0)
		return number_scale(weight / NUMBER_ONE, value, w.length,
		    unit);
	return number_scale(weight, value, w.length * NUMBER_ONE, unit);
}

/* What a range of values comes to: the term from least to most, and whether
 * all or some of it lies below the minimum. */
struct span {
	const struct criterion *c;
	int64_t weight, unit;
	int64_t low, high;
	bool started, below, above;
};

static void
reach(struct span *s, struct worth w)
{
	int64_t n = points(w, s->weight, s->unit);

	if (!s->started || n < s->low)
		s->low = n;
	if (!s->started || n > s->high)
		s->high = n;
	s->started = true;
	if (w.y * w.length + w.rise * w.along < s->c->minimum * w.length)
		s->below = true;
	else
		s->above = true;
}

static void
reach_value(struct span *s, int64_t y)
{
	reach(s, (struct worth){ y, 0, 0, 1 });
}

/* A piecewise linear curve is highest and lowest at an end of the range or at
 * an anchor inside. */
static void
reach_range(struct span *s, struct range r, bool *clipped)
{
	const struct anchor *p = s->c->anchors;
	size_t i;

	reach(s, worth_of(s->c, r.low));
	if (r.high != r.low)
		reach(s, worth_of(s->c, r.high));
	for (i = 0; i < s->c->count && p[i].x < r.high; i++)
		if (p[i].x > r.low)
			reach_value(s, p[i].y);
	*clipped = r.low < p[0].x || r.high > p[s->c->count - 1].x;
}

static bool
reach_word(struct span *s, const struct measured *m)
{
	const struct anchor *p = s->c->anchors;
	size_t i;

	for (i = 0; i < s->c->count; i++)
		if (strcmp(p[i].word, m->word) == 0) {
			reach_value(s, p[i].y);
			return true;
		}
	if (strcmp(m->word, "geen") != 0)
		return false;
	reach_value(s, s->c->none);
	return true;
}

static void
reach_unknown(struct span *s)
{
	if (s->c->has_unknown) {
		reach_value(s, s->c->unknown);
		return;
	}
	reach_value(s, s->c->least);
	reach_value(s, s->c->most);
}

/* All that a term measured; false: a word that the criterion does not know. */
static bool
reach_all(struct span *s, const struct term *t, bool *clipped)
{
	const struct measured *m = &t->measured;

	if (t->applies != TRI_YES || m->state == MEASURED_NONE)
		reach_value(s, s->c->none);
	if (t->applies == TRI_NO)
		s->below = false;
	else if (m->state == MEASURED_UNKNOWN)
		reach_unknown(s);
	else if (m->state == MEASURED_KNOWN && !s->c->measure.words)
		reach_range(s, m->range, clipped);
	else if (m->state == MEASURED_KNOWN)
		return reach_word(s, m);
	return true;
}

bool
score_term(const struct criterion *c, struct term *t, enum tri *minimum)
{
	struct span s = { .c = c, .weight = c->weight, .unit = TENTH };

	t->clipped = false;
	if (!reach_all(&s, t, &t->clipped))
		return false;
	t->low = s.low;
	t->high = s.high;
	*minimum = !c->has_minimum || !s.below ? TRI_YES :
	    s.above ? TRI_UNKNOWN : TRI_NO;
	return true;
}

struct range
score_worth(const struct criterion *c, const struct term *t)
{
	struct span s = { .c = c, .weight = NUMBER_ONE, .unit = 1 };
	bool clipped;

	if (!reach_all(&s, t, &clipped))
		return (struct range){ 0, 0, false };
	return (struct range){ s.low, s.high, true };
}
