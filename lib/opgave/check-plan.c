#include <string.h>

#include "check-rules.h"

/* Plans and agreements in time. */

/* A value that is of its reading and known. */
static bool
period_of(const struct value *map, const char *key, struct period *p)
{
	const char *text = value_get_text(map, key);

	return text != NULL && period_read(text, p) && p->known;
}

static void
check_room(struct check *c, const struct value *plan, struct period p)
{
	struct period room;

	if (!period_of(plan, "speelruimte", &room) ||
	    (p.from >= room.from && p.to <= room.to))
		return;
	check_say(c, RULE_PLAN_OUTSIDE, value_get(plan, "periode"),
	    "'periode' is '%s', which is outside 'speelruimte' '%s'",
	    value_get_text(plan, "periode"),
	    value_get_text(plan, "speelruimte"));
}

static void
check_duration(struct check *c, const struct value *plan, struct period p)
{
	const char *text = value_get_text(plan, "duur");
	struct range r;

	if (text == NULL || !number_read_range(text, &r) ||
	    p.from == PERIOD_BEGIN || p.to == PERIOD_END ||
	    r.low <= (period_months(p.from, p.to) + 1) * NUMBER_ONE)
		return;
	check_say(c, RULE_PLAN_OUTSIDE, value_get(plan, "duur"),
	    "'duur' is %s months, which is longer than 'periode' '%s'", text,
	    value_get_text(plan, "periode"));
}

void
check_plannen(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "plannen"), *item;
	struct period p;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (period_of(item, "periode", &p)) {
			check_room(c, item, p);
			check_duration(c, item, p);
		}
}

void
check_afspraken(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "afspraken");
	const struct value *item;
	const char *text, *stand, *wie;
	struct period p;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		text = value_get_text(item, "uiterlijk");
		stand = value_get_text(item, "stand");
		if (text == NULL || !period_read_date(text, &p) ||
		    c->options->date < p.to ||
		    (stand != NULL && !record_is_word(stand, "open")))
			continue;
		wie = value_get_text(item, "wie");
		check_say(c, RULE_AFSPRAAK_LATE,
		    value_get(item, "uiterlijk"), "this afspraak was due %s "
		    "and is open: ask %s, or set its 'stand' to gedaan or "
		    "vervallen", text, wie == NULL ? "who has to do it" :
		    wie);
	}
}
