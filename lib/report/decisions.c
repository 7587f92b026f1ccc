#include <string.h>

#include "../opgave/grounds.h"
#include "../opgave/score-measure.h"
#include "survey.h"

/* Where an opgave stands in the order, what was advised, what was chosen. */

/* A number that is not what it should be is unknown, and a fault. */
static struct range
number_of(struct survey *s, const struct document *record,
    const struct value *map, const char *key)
{
	struct range r;
	struct fault f = { 0 };

	if (!record_range(record, value_get(map, key), &r, &f)) {
		survey_fault(s, &f);
		r = (struct range){ 0, 0, false };
	}
	return r;
}

static struct period
date_of(struct survey *s, const struct document *record,
    const struct value *map, const char *key)
{
	struct period p;
	struct fault f = { 0 };

	if (!record_date(record, value_get(map, key), &p, &f)) {
		survey_fault(s, &f);
		p.known = false;
	}
	return p;
}

static void
read_rank(struct survey *s, const struct document *d,
    const struct value *rang, struct survey_rank *r)
{
	r->place = number_of(s, d, rang, "plaats");
	r->of = number_of(s, d, rang, "uit");
	r->best = number_of(s, d, rang, "beste");
	r->worst = number_of(s, d, rang, "slechtste");
	r->top = number_of(s, d, rang, "top");
	r->first = number_of(s, d, rang, "aantal");
	r->draws = number_of(s, d, rang, "trekkingen");
	r->seed = number_of(s, d, rang, "startgetal");
}

static void
read_advies(struct survey *s, const struct document *d,
    const struct value *advies, struct survey_choice *c)
{
	(void)survey_choice(s, s->outcomes, d, value_get(advies, "uitkomst"));
	c->advised = keuze_advised(d);
	c->fits = keuze_advies(d);
	c->stale = stale_is_own(s->stale, STALE_ADVIES, d);
	c->reason = value_get_text(advies, "reden");
	c->loss = number_of(s, d, advies, "puntenverlies");
	c->better = number_of(s, d, advies, "beter");
}

/* What it was decided on is what the kader reads, when that is the one of the
 * score; else what the score did read. */
static bool
has_changed(struct survey *s, const struct document *d,
    const struct value *keuze)
{
	const struct grounds grounds = {
		s->kader, s->words, s->figures, s->day
	};
	const struct value *score = value_get(d->root, "score");
	const char *by = value_get_text(score, "kader"), *read;

	if (value_get_text(keuze, "van") == NULL)
		return false;
	if (by == NULL || strcmp(by, s->kader->name) == 0)
		read = grounds_read(&grounds, d);
	else
		read = value_get_text(score, "van");
	return grounds_changed(d, keuze, read, s->arena) != NULL;
}

static void
read_keuze(struct survey *s, const struct document *d,
    struct survey_choice *c)
{
	const struct value *fase;

	c->keuze = keuze_last(d);
	if (c->keuze == NULL)
		return;
	fase = value_get(c->keuze, "fase");
	(void)survey_choice(s, s->decisions, d, keuze_besluit(c->keuze));
	c->chosen = keuze_chosen(c->keuze);
	c->decided = survey_choice(s, s->phases, d, fase) &&
	    keuze_is_besluit(c->keuze);
	c->day = date_of(s, d, c->keuze, "datum");
	c->again = date_of(s, d, c->keuze, "herzien");
	c->differs = keuze_differs(c->advised, c->chosen);
	c->due = c->again.known && c->again.to <= s->day;
	c->changed = has_changed(s, d, c->keuze);
}

static enum survey_fate
fate_of(const struct survey_choice *c)
{
	static const enum survey_fate fates[] = {
		[KEUZE_NONE] = SURVEY_NOT_CHOSEN,
		[KEUZE_JOIN] = SURVEY_TAKEN,
		[KEUZE_IF] = SURVEY_TAKEN,
		[KEUZE_DECLINE] = SURVEY_LEFT,
		[KEUZE_LATER] = SURVEY_LATER
	};

	return fates[c->chosen != KEUZE_NONE ? c->chosen : c->advised];
}

/* As a score reads them: `geen` is nothing. */
static struct range
read_costs(struct survey *s, const struct document *d)
{
	struct fault f = { 0 };
	struct measured out;

	if (!measure_costs(s->words, d, &out, &f)) {
		survey_fault(s, &f);
		return (struct range){ 0, 0, false };
	}
	if (out.state == MEASURED_NONE)
		return (struct range){ 0, 0, true };
	return out.range;
}

void
survey_read_choice(struct survey *s, struct survey_opgave *o,
    const struct value *rang, const struct value *advies,
    const struct value *keuze)
{
	if (rang != NULL)
		read_rank(s, o->record, rang, &o->rank);
	if (advies != NULL)
		read_advies(s, o->record, advies, &o->choice);
	if (keuze != NULL)
		read_keuze(s, o->record, &o->choice);
	o->fate = fate_of(&o->choice);
	if (o->fate != SURVEY_NOT_CHOSEN)
		o->costs = read_costs(s, o->record);
}
