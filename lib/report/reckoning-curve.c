#include <string.h>

#include "dutch.h"
#include "reckoning.h"

/* In the order of enum measure_kind; what the field is called stands before
 * it. */
static const char *const about[] = {
	[MEASURE_FIELD] = NULL,
	[MEASURE_KANSEN] = "de hoogste waarde per soort, opgeteld",
	[MEASURE_RISICO] = "de hoogste kans keer gevolg",
	[MEASURE_START] = "jaren van de peildatum tot het eerste plan dat nog "
	    "komt",
	[MEASURE_DUUR] = "maanden werk van het eerste plan dat nog komt",
	[MEASURE_MEERKOSTEN] = "de bedragen opgeteld",
	[MEASURE_TREKKER] = "heeft een partij de rol trekker",
	[MEASURE_INDICATOR] = "van het eigen gebied, anders van de wijk"
};

static void
say_measure(struct page *p, const struct measure *m)
{
	if (m->kind == MEASURE_FIELD)
		page_format(p, "%s.%s", m->field, m->name);
	else
		page_format(p, "%s%s (%s)", m->kind == MEASURE_INDICATOR ?
		    "indicator " : "", m->name, about[m->kind]);
}

static char *
anchor_text(struct arena *a, const struct criterion *c, int64_t x)
{
	if (c->measure.kind == MEASURE_MEERKOSTEN)
		return dutch_money(a, (struct range){ x, x, true });
	return dutch_number(a, x, -1);
}

static void
say_anchors(struct page *p, const struct criterion *c)
{
	size_t i;

	for (i = 0; i < c->count; i++) {
		const struct anchor *e = &c->anchors[i];

		page_format(p, "%s%s geeft %s", i == 0 ? "" : ", ",
		    c->measure.words ? e->word : anchor_text(p->arena, c, e->x),
		    dutch_number(p->arena, e->y, -1));
	}
	if (!c->measure.words && c->count > 1)
		page_say(p, ", daartussen in een rechte lijn");
}

static void
say_scale(struct page *p, const char *name, const struct scale *s)
{
	size_t i;

	if (s->count == 0)
		return;
	page_format(p, " Schaal%s%s: ", name == NULL ? "" : " van ",
	    name == NULL ? "" : name);
	for (i = 0; i < s->count; i++)
		page_format(p, "%s%s is %s", i == 0 ? "" : ", ",
		    s->meanings[i].value, s->meanings[i].text);
	page_say(p, ".");
}

/* Those of `schalen` that are about the field it reads. */
static void
say_scales(struct page *p, const struct kader *k, const struct criterion *c)
{
	const struct scale *s;
	const char *name = arena_format(p->arena, "%s.%s", c->measure.field,
	    c->measure.name);
	size_t i, n = strlen(c->measure.field);

	say_scale(p, NULL, &c->scale);
	for (i = 0; i < k->scale_count; i++) {
		s = &k->scales[i];
		if (c->measure.kind == MEASURE_FIELD ?
		    strcmp(s->field, name) == 0 :
		    strncmp(s->field, c->measure.field, n) == 0 &&
		    s->field[n] == '.')
			say_scale(p, s->field, s);
	}
}

void
reckoning_curve(struct page *p, const struct kader *k,
    const struct criterion *c)
{
	page_say_as(p, PAGE_STRONG, c->name);
	page_say(p, ": ");
	say_measure(p, &c->measure);
	page_say(p, ". ");
	if (c->als != NULL)
		page_format(p, "Alleen als %s; anders %s. ", c->als_text,
		    dutch_number(p->arena, c->none, -1));
	say_anchors(p, c);
	if (c->measure.kind != MEASURE_TREKKER)
		page_format(p, "; geen geeft %s",
		    dutch_number(p->arena, c->none, -1));
	if (c->has_unknown)
		page_format(p, ", onbekend %s",
		    dutch_number(p->arena, c->unknown, -1));
	page_say(p, ".");
	if (c->has_minimum)
		page_format(p, " Het minimum is %s.",
		    dutch_number(p->arena, c->minimum, -1));
	say_scales(p, k, c);
}
