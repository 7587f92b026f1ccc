#include "check-rules.h"
#include "keuze.h"
#include "pool.h"

/* Is a rang or an advies older than what it was made from? */

static const struct {
	enum rule rule;
	const char *field, *again;
} fields[STALE_FIELDS] = {
	[STALE_RANG] = { RULE_STALE_RANG, "rang",
	    "rank again with opg-rank" },
	[STALE_ADVIES] = { RULE_STALE_ADVIES, "advies",
	    "choose again with opg-choose" }
};

/* An advies that does not go with the score beside it. */
static bool
check_fits(struct check *c, const struct value *advies)
{
	static const char *const texts[] = {
		[KEUZE_FITS] = NULL,
		[KEUZE_NO_SCORE] = "an advies without a score: run opg-score "
		    "and opg-choose",
		[KEUZE_OTHER_KADER] = "the score is by another kader: choose "
		    "again with opg-choose",
		[KEUZE_FELL_OUT] = "the score says 'valt af': choose again "
		    "with opg-choose",
		[KEUZE_GATE_OPEN] = "a gate is onbekend by the score, but this "
		    "is not 'mits': choose again with opg-choose",
		[KEUZE_GATE_CLOSED] = "no gate is onbekend by the score, but "
		    "this is 'mits': choose again with opg-choose"
	};
	enum keuze_advies state = keuze_advies(c->doc);

	if (state == KEUZE_FITS)
		return true;
	check_say(c, RULE_STALE_ADVIES, value_get(advies,
	    state == KEUZE_OTHER_KADER ? "kader" : "uitkomst"), "%s",
	    texts[state]);
	return false;
}

/* Told once for a wijk, at the first that has such a field. */
static void
check_wijk(struct check *c, enum stale_field field, const struct value *v)
{
	const struct stale_wijk *w = stale_wijk(c->stale, field,
	    pool_first_wijk(c->doc));
	const char *name = fields[field].field, *again = fields[field].again;
	enum rule rule = fields[field].rule;
	const struct value *at = value_get(v, "samen");

	if (w == NULL || w->count == 0 || w->first != c->number)
		return;
	if (w->why == STALE_APART)
		check_say(c, rule, at, "this %s and that of %s were not made "
		    "together: %s", name, check_at(c, w->other), again);
	else if (w->why == STALE_NEW)
		check_say(c, rule, at, "%s has a score and no %s, while "
		    "others of its wijk have: %s", check_at(c, w->other), name,
		    again);
	else if (w->why == STALE_GONE)
		check_say(c, rule, at, "this %s was made when %s was open "
		    "still: %s", name, check_at(c, w->other), again);
	else if (w->why == STALE_CHANGED)
		check_say(c, rule, at, "in this wijk something has changed "
		    "since the %s of %zu opgaven was made: %s", name,
		    w->count, again);
}

static void
check_field(struct check *c, enum stale_field field)
{
	const struct value *v = value_get(c->doc->root, fields[field].field);

	if (value_is_unknown(v))
		return;
	if (field == STALE_ADVIES && !check_fits(c, v))
		return;
	if (stale_is_own(c->stale, field, c->doc))
		check_say(c, fields[field].rule, value_get(v, "van"), "what "
		    "this %s read of the opgave has changed since: %s",
		    fields[field].field, fields[field].again);
	else
		check_wijk(c, field, v);
}

void
check_stale(struct check *c)
{
	enum stale_field field;

	if (!check_is_pending(c))
		return;
	for (field = STALE_RANG; field < STALE_FIELDS; field++)
		check_field(c, field);
}
