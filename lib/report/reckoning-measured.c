#include <string.h>

#include "dutch.h"
#include "reckoning.h"

/* The decimals with which what is shown gives the points that are shown. */

static struct range
rounded_range(struct range r, int decimals)
{
	r.known = true;
	r.low = number_round(r.low, decimals);
	r.high = number_round(r.high, decimals);
	return r;
}

static bool
gives_same(const struct criterion *c, const struct term *t, int decimals)
{
	struct term again = *t;
	enum tri minimum;

	again.measured.range = rounded_range(t->measured.range, decimals);
	return score_term(c, &again, &minimum) && again.low == t->low &&
	    again.high == t->high && again.clipped == t->clipped;
}

/* Of what is measured in whole numbers mostly none. */
static int
decimals_of(const struct criterion *c, const struct term *t, int least)
{
	int n = least;

	while (n < 6 && !gives_same(c, t, n))
		n++;
	return n;
}

static char *
as_given(struct arena *a, struct range r)
{
	r.known = true;
	return dutch_range(a, r, -1);
}

/* "start over 2,7 jaar", "begon 0,3 jaar geleden". */
static char *
start(struct arena *a, struct range r, int decimals)
{
	r.known = true;
	if (r.high >= 0)
		return arena_format(a, "start over %s jaar",
		    dutch_range(a, r, decimals));
	return arena_format(a, "begon %s jaar geleden", dutch_range(a,
	    (struct range){ -r.high, -r.low, true }, decimals));
}

static char *
indicator(struct arena *a, const struct measured *m)
{
	const struct figure_origin *o = &m->origin;

	return arena_format(a, "%s%s%s%s%s%s", as_given(a, m->range),
	    o->unit == NULL ? "" : " ", o->unit == NULL ? "" : o->unit,
	    o->year == NULL ? "" : " (", o->year == NULL ? "" : o->year,
	    o->year == NULL ? "" : ")");
}

static char *
number(struct arena *a, const struct criterion *c, const struct term *t)
{
	const struct measured *m = &t->measured;
	struct range given = { m->range.low, m->range.high, true };

	switch (c->measure.kind) {
	case MEASURE_KANSEN:
		return arena_format(a, "%s, %s",
		    dutch_count(a, m->soorten, "soort", "soorten"),
		    dutch_points(a, given, -1));
	case MEASURE_RISICO:
		return arena_format(a, "kans keer gevolg %s",
		    as_given(a, m->range));
	case MEASURE_START:
		return start(a, m->range, decimals_of(c, t, 1));
	case MEASURE_DUUR:
		return arena_format(a, m->range.high == NUMBER_ONE ?
		    "%s maand" : "%s maanden", as_given(a, m->range));
	case MEASURE_MEERKOSTEN:
		return dutch_money(a, given);
	case MEASURE_INDICATOR:
		return indicator(a, m);
	default:
		return as_given(a, m->range);
	}
}

/* What that very value means, when the kader says. */
static const char *
meaning(const struct criterion *c, const struct measured *m)
{
	int64_t n;
	size_t i;

	for (i = 0; i < c->scale.count; i++) {
		const struct meaning *e = &c->scale.meanings[i];

		if (m->word != NULL ? strcmp(e->value, m->word) == 0 :
		    m->range.low == m->range.high &&
		    number_read(e->value, &n) && n == m->range.low)
			return e->text;
	}
	return NULL;
}

static char *
known(struct arena *a, const struct criterion *c, const struct term *t)
{
	const struct measured *m = &t->measured;
	const char *text, *means = meaning(c, m);

	text = m->word != NULL ? m->word : number(a, c, t);
	if (t->clipped)
		text = arena_format(a, "%s, buiten de waardering", text);
	return arena_format(a, "%s%s%s", text, means == NULL ? "" : ": ",
	    means == NULL ? "" : means);
}

char *
reckoning_measured(struct arena *a, const struct criterion *c,
    const struct term *t)
{
	char *text;

	if (t->applies == TRI_NO)
		return arena_format(a, "niet van toepassing");
	if (t->measured.state == MEASURED_NONE)
		text = arena_format(a, "geen");
	else if (t->measured.state == MEASURED_UNKNOWN)
		text = arena_format(a, c->has_unknown ?
		    "onbekend, telt vast" : "onbekend");
	else
		text = known(a, c, t);
	if (t->applies == TRI_UNKNOWN)
		return arena_format(a, "%s; onbekend of het van toepassing is",
		    text);
	return text;
}
