#include "dutch.h"
#include "raad-private.h"
#include "section.h"

/* What is otherwise than it was told before: what was chosen, when it is, what
 * was chosen on, what is done. */

static void
begin(const struct council *c, bool *any)
{
	if (!*any) {
		page_heading(c->page, 3);
		page_beside(c->page);
		page_say(c->page, "Wat er veranderd is");
		page_list(c->page);
		*any = true;
	}
	page_item(c->page);
}

/* "later (voorstel van projectteam, 12 mei 2026)" */
static void
say_keuze(struct page *p, const struct value *item)
{
	static const char *const outcomes[] = {
		[KEUZE_NONE] = "niet bekend",
		[KEUZE_JOIN] = "meenemen",
		[KEUZE_IF] = "meenemen",
		[KEUZE_DECLINE] = "niet meenemen",
		[KEUZE_LATER] = "later"
	};
	enum keuze_outcome chosen = keuze_chosen(item);

	page_say(p, outcomes[chosen]);
	if (chosen != KEUZE_NONE)
		page_format(p, " (%s)", raad_decision(p->arena, item));
}

/* What was chosen before what is chosen now. */
static void
say_choices(const struct council *c, const struct survey_opgave *o, bool *any)
{
	const struct value *field = value_get(o->record->root, "keuze"), *item;
	struct page *p = c->page;

	item = record_first(field);
	if (item == NULL || item == o->choice.keuze ||
	    o->choice.keuze == NULL)
		return;
	begin(c, any);
	section_say_name(p, o);
	page_say(p, ": eerst ");
	for (; item != NULL && item != o->choice.keuze;
	    item = record_next(field, item)) {
		say_keuze(p, item);
		page_say(p, ", ");
	}
	page_say(p, "nu ");
	say_keuze(p, o->choice.keuze);
	page_say(p, ".");
}

static void
say_shift(const struct council *c, const struct survey_opgave *o,
    const struct value *plan, const struct value *item, bool *any)
{
	const char *from = record_item_text(item, "van", "van");
	const char *why = raad_reason(c, item, "reden");
	struct page *p = c->page;
	struct period was = { 0 }, is = { 0 };
	struct fault unsaid;

	begin(c, any);
	section_say_name(p, o);
	page_say(p, " is verschoven");
	if (from != NULL) {
		page_say(p, " van ");
		page_say(p, period_read(from, &was) && was.known ?
		    dutch_period(p->arena, was) : from);
	}
	if (record_period(o->record, value_get(plan, "periode"), &is,
	    &unsaid) && is.known)
		page_format(p, " naar %s", dutch_period(p->arena, is));
	page_say(p, why == NULL ? "." : ": ");
	raad_say_end(p, why);
}

static void
say_shifts(const struct council *c, const struct survey_opgave *o, bool *any)
{
	const struct value *plannen = value_get(o->record->root, "plannen");
	const struct value *plan, *field, *item;

	for (plan = record_first(plannen); plan != NULL;
	    plan = record_next(plannen, plan)) {
		field = value_get(plan, "verschoven");
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			say_shift(c, o, plan, item, any);
	}
}

static void
say_grounds(const struct council *c, const struct survey_opgave *o, bool *any)
{
	if (!o->choice.changed)
		return;
	begin(c, any);
	section_say_name(c->page, o);
	page_say(c->page, ": ");
	page_say_as(c->page, PAGE_ALERT, "waarop gekozen werd is daarna "
	    "veranderd");
	page_say(c->page, ".");
}

static void
say_closed(const struct council *c, const struct survey_opgave *o, bool *any)
{
	const struct value *root = o->record->root;
	const char *result = value_get_text(root, "resultaat");

	if (o->standing != SURVEY_CLOSED)
		return;
	begin(c, any);
	section_say_name(c->page, o);
	page_say(c->page, words_is_solved(c->survey->words, o->record) ?
	    " is opgelost" : " is vervallen");
	page_say(c->page, result == NULL ? "." : ": ");
	raad_say_end(c->page, result);
}

void
raad_changes(const struct council *c)
{
	const struct survey_opgave *o;
	bool any = false;
	size_t i;

	for (i = 0; i < c->wijk->opgave_count; i++) {
		o = c->wijk->opgaven[i];
		say_choices(c, o, &any);
		say_shifts(c, o, &any);
		say_grounds(c, o, &any);
		say_closed(c, o, &any);
	}
}
