#include <string.h>

#include "check-rules.h"
#include "keuze.h"

/* What people chose: with reasons, in order, and looked at again in time. */

static bool
says_nothing(const struct value *item, const char *key)
{
	const char *text = value_get_text(item, key);

	return text == NULL || text[strspn(text, " \t\n")] == '\0';
}

/* A date that is of its reading and known. */
static bool
date_of(const struct value *item, const char *key, struct period *p)
{
	const char *text = value_get_text(item, key);

	return text != NULL && period_read_date(text, p) && p->known;
}

static void
check_reasons(struct check *c, const struct value *item, bool holds)
{
	enum keuze_outcome chosen = keuze_chosen(item);
	enum keuze_outcome advised = keuze_advised(c->doc);
	const struct value *v = keuze_besluit(item);

	if (chosen == KEUZE_LATER && says_nothing(item, "herzien"))
		check_say(c, RULE_NO_HERZIEN, v, "'later' without 'herzien': "
		    "tell when it is looked at again");
	if (!says_nothing(item, "motivering"))
		return;
	if (chosen == KEUZE_LATER || chosen == KEUZE_DECLINE)
		check_say(c, RULE_NO_MOTIVERING, v, "'%s' without "
		    "'motivering': tell why", v->text);
	else if (holds && keuze_differs(advised, chosen))
		check_say(c, RULE_NO_MOTIVERING, v, "'%s' differs from the "
		    "advies and has no 'motivering': tell why", v->text);
	else if (holds && chosen == KEUZE_JOIN && advised == KEUZE_IF &&
	    says_nothing(item, "voorwaarde"))
		check_say(c, RULE_NO_VOORWAARDE, v, "'%s', but the advies is "
		    "'mits': tell the condition in 'voorwaarde', or in "
		    "'motivering' why there is none", v->text);
}

/* The last one holds, so that one of before another is at a wrong place. */
static void
check_sequence(struct check *c, const struct value *item,
    const struct value *before)
{
	struct period here, there;

	if (date_of(item, "datum", &here) && date_of(before, "datum", &there) &&
	    here.to <= there.from)
		check_say(c, RULE_KEUZE_ORDER, value_get(item, "datum"),
		    "this keuze is of %s, that before it of %s: put the one "
		    "that holds last", value_get_text(item, "datum"),
		    value_get_text(before, "datum"));
}

static void
check_herzien(struct check *c, const struct value *item)
{
	struct period p;

	if (date_of(item, "herzien", &p) && p.to <= c->options->date &&
	    check_is_pending(c))
		check_say(c, RULE_HERZIEN_LATE, value_get(item, "herzien"),
		    "this keuze was to be looked at again by %s: choose anew, "
		    "or set 'herzien' again", value_get_text(item, "herzien"));
}

void
check_keuze(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "keuze");
	const struct value *item, *next, *before = NULL;

	for (item = record_first(field); item != NULL; item = next) {
		next = record_next(field, item);
		if (value_is_unknown(keuze_besluit(item)))
			check_say(c, RULE_NO_BESLUIT, item, "a keuze without "
			    "'besluit': tell what was chosen");
		check_reasons(c, item, next == NULL);
		check_sequence(c, item, before);
		if (next == NULL)
			check_herzien(c, item);
		before = item;
	}
}
