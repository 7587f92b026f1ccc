#include "dutch.h"
#include "money.h"
#include "raad-private.h"
#include "section-fates.h"
#include "section.h"

static const struct page_column columns[] = {
	{ "vraag", PAGE_COLUMN_MAIN, 0 },
	{ "gewicht", PAGE_COLUMN_NUMBER, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* Who agreed to it, and when; or that nobody did. */
static void
say_agreed(struct page *p, const struct kader *k)
{
	page_paragraph(p);
	page_say(p, k->title == NULL ? "Het afwegingskader" : k->title);
	if (!k->agreed) {
		page_say(p, " is een ");
		page_say_as(p, PAGE_ALERT, "voorbeeldkader");
		page_say(p, ": niemand heeft het vastgesteld.");
		return;
	}
	page_say(p, " is vastgesteld");
	if (k->agreed_by != NULL) {
		page_say(p, " door ");
		section_say_who(p, k->agreed_by);
	}
	if (k->agreed_on.known)
		page_format(p, ", %s", dutch_period(p->arena, k->agreed_on));
	page_say(p, ".");
}

/* "Hoogstens 3 opgaven gaan mee, voor samen 400.000 euro meerkosten." */
static void
say_limits(const struct council *c)
{
	const struct kader *k = c->survey->kader;
	const struct range budget = { k->budget, k->budget, true };
	size_t taken = section_fates(c->wijk).of[SURVEY_TAKEN];
	struct page *p = c->page;

	page_format(p, k->aantal == 1 ? " Hoogstens %zu opgave gaat mee" :
	    " Hoogstens %zu opgaven gaan mee", k->aantal);
	if (k->has_budget)
		page_format(p, ", voor samen %s euro meerkosten",
		    money_text(p->arena, budget));
	if (taken > k->aantal)
		page_say_as(p, PAGE_ALERT, arena_format(p->arena,
		    "; nu gaan er %zu mee", taken));
	page_say(p, ".");
}

/* Within those limits: is the advies the best there is? */
static void
say_proof(const struct council *c)
{
	struct page *p = c->page;
	struct range better;

	switch (section_proof(c->survey, c->wijk, &better)) {
	case SECTION_PROVED:
		page_say(p, " Het advies is bewezen het beste.");
		break;
	case SECTION_BETTER:
		page_format(p, " Of het advies het beste is, is niet "
		    "bewezen: een keuze die hoogstens %s meer waard is, is "
		    "mogelijk.", dutch_points(p->arena, better, 1));
		break;
	case SECTION_UNTOLD:
		break;
	}
}

static void
say_gates(struct page *p, const struct kader *k)
{
	size_t i;

	if (k->gate_count == 0)
		return;
	page_paragraph(p);
	page_say(p, "Een nee op een van deze vragen is genoeg om af te "
	    "vallen: ");
	for (i = 0; i < k->gate_count; i++) {
		page_say(p, i == 0 ? "" : " ");
		page_say(p, raad_question(p->arena, &k->gates[i]));
	}
}

void
raad_kader(const struct council *c)
{
	const struct kader *k = c->survey->kader;
	struct page *p = c->page;
	size_t i;

	page_heading(p, 3);
	page_beside(p);
	page_say(p, "Waarop is gewogen");
	page_table(p, columns);
	for (i = 0; i < k->count; i++) {
		page_row(p);
		page_cell(p);
		page_say(p, k->criteria[i].question == NULL ?
		    k->criteria[i].name : k->criteria[i].question);
		page_cell(p);
		page_say(p, dutch_number(p->arena, k->criteria[i].weight, -1));
	}
	say_agreed(p, k);
	say_limits(c);
	say_proof(c);
	say_gates(p, k);
}
