#include "dutch.h"
#include "section.h"
#include "section-costs.h"
#include "section-fates.h"

enum { NAMED = 12 };	/* of those that nobody chose about */

/* ": 1 besloten, 1 alleen geadviseerd"; ": alle 3 besloten" */
static void
say_sure(struct page *p, const struct section_fates *n)
{
	static const char *const what[SECTION_SURES] = {
		[SECTION_DECIDED] = "besloten",
		[SECTION_PROPOSED] = "voorgesteld",
		[SECTION_ADVISED] = "alleen geadviseerd"
	};
	size_t i, count, taken = n->of[SURVEY_TAKEN];
	const char *between = ": ";

	for (i = 0; i < SECTION_SURES; i++) {
		count = n->sure[SURVEY_TAKEN][i];
		if (count == 0)
			continue;
		page_say(p, between);
		if (taken > 1)
			page_format(p, count == taken ? "alle %zu " : "%zu ",
			    count);
		page_say(p, what[i]);
		between = ", ";
	}
}

/* Each format has the number in it. */
static void
say_opgaven(struct page *p, size_t n, const char *rest)
{
	if (n > 0)
		page_format(p, " Bij %s %s.", dutch_count(p->arena, n,
		    "opgave", "opgaven"), rest);
}

static void
say_count(struct page *p, const struct survey *s,
    const struct section_fates *n)
{
	page_say(p, section_taken(p->arena, n));
	say_sure(p, n);
	section_say_not_taken(p, n);
	page_say(p, ".");
	if (n->of[SURVEY_TAKEN] > s->kader->aantal)
		page_say_as(p, PAGE_ALERT, arena_format(p->arena,
		    " Het kader gaat uit van hoogstens %zu.",
		    s->kader->aantal));
	else
		page_format(p, " Het kader gaat uit van hoogstens %zu.",
		    s->kader->aantal);
	say_opgaven(p, n->differ, "wijkt de keuze af van het advies");
	say_opgaven(p, n->changed, "is veranderd waarop gekozen werd");
}

static const struct page_column columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "advies", PAGE_COLUMN_TEXT, 0 },
	{ "keuze", PAGE_COLUMN_TEXT, 0 },
	{ "let op", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "motivering", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "voorwaarde", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "herzien", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "gekozen", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "eerder", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "waarom dit advies", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "meenemen kost", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "meerkosten", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const char *const outcomes[] = {
	[KEUZE_NONE] = "?",
	[KEUZE_JOIN] = "verbinden",
	[KEUZE_IF] = "mits",
	[KEUZE_DECLINE] = "niet verbinden",
	[KEUZE_LATER] = "later"
};

void
section_say_keuze(struct page *p, const struct survey_choice *c)
{
	page_say(p, outcomes[c->chosen]);
	if (c->keuze != NULL && value_get_text(c->keuze, "fase") != NULL)
		page_say(p, c->decided ? " (besluit)" : " (voorstel)");
	if (c->differs) {
		page_say(p, ", ");
		page_say_as(p, PAGE_ALERT, "wijkt af van het advies");
	}
}

void
section_say_clashes(struct page *p, const struct survey *s,
    const struct survey_opgave *o)
{
	static const struct {
		const char *before, *after;
	} texts[] = {
		[CLASH_EXCLUDED] = { "sluit uit met", "die ook meegaat" },
		[CLASH_LACKS] = { "vereist", "die niet meegaat" },
		[CLASH_AWAITS] = { "vereist", "waarover nog niets gekozen "
		    "is" },
		[CLASH_LOST] = { "vereist", "die vervallen is" }
	};
	struct clash clash;
	size_t i = 0;

	if (o->fate != SURVEY_TAKEN)
		return;
	while (clash_next(s->clashes, (uint32_t)(o - s->opgaven), &i,
	    &clash)) {
		section_say_between(p, "; ");
		page_say_as(p, PAGE_ALERT, texts[clash.why].before);
		page_say(p, " ");
		section_say_name(p, &s->opgaven[clash.other]);
		page_say(p, ", ");
		page_say_as(p, PAGE_ALERT, texts[clash.why].after);
	}
}

static void
say_alerts(struct page *p, const struct survey *s,
    const struct survey_opgave *o, const struct survey_wijk *w)
{
	static const char *const misfits[] = {
		[KEUZE_FITS] = NULL,
		[KEUZE_NO_SCORE] = "het advies is er zonder score",
		[KEUZE_OTHER_KADER] =
		    "het advies is met een ander kader gemaakt dan de score",
		[KEUZE_FELL_OUT] = "valt volgens de score af",
		[KEUZE_GATE_OPEN] =
		    "volgens de score is nog een toets onbekend",
		[KEUZE_GATE_CLOSED] =
		    "volgens de score is geen toets meer onbekend"
	};
	const struct survey_choice *c = &o->choice;

	if (c->differs && value_get_text(c->keuze, "motivering") == NULL)
		section_alert(p, "zonder motivering");
	if (c->changed)
		section_alert(p, "waarop gekozen werd is veranderd");
	section_say_clashes(p, s, o);
	if (c->due)
		section_alert(p, "de dag om te herzien is voorbij");
	if (c->fits != KEUZE_FITS)
		section_alert(p, misfits[c->fits]);
	else if (c->stale)
		section_alert(p, "wat het advies ervan las is veranderd");
	if (!section_counts_in(o, w)) {
		section_say_between(p, "; ");
		page_say(p, "telt mee in een andere wijk");
	}
}

/* "12 mei 2026 door projectteam" */
static void
say_when(struct page *p, const struct survey_choice *c)
{
	const char *by = value_get_text(c->keuze, "door");

	if (c->day.known)
		page_say(p, dutch_period(p->arena, c->day));
	if (by == NULL)
		return;
	section_say_between(p, " ");
	page_say(p, "door ");
	page_say(p, by);
}

/* What was chosen before: "later (mrt 2026, projectteam)". */
static void
say_before(struct page *p, const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "keuze"), *item;
	const char *text, *by, *between;
	struct period day;

	for (item = record_first(field); item != NULL &&
	    item != o->choice.keuze; item = record_next(field, item)) {
		section_say_between(p, "; ");
		page_say(p, outcomes[keuze_chosen(item)]);
		text = value_get_text(item, "datum");
		by = value_get_text(item, "door");
		between = " (";
		if (text != NULL && period_read_date(text, &day)) {
			page_format(p, " (%s", dutch_period(p->arena, day));
			between = ", ";
		}
		if (by != NULL) {
			page_say(p, between);
			page_say(p, by);
			between = ", ";
		}
		page_say(p, *between == ',' ? ")" : "");
	}
}

/* What it would cost the best set, where it is not in that. */
static void
say_loss(struct page *p, const struct survey_choice *c)
{
	if (!c->loss.known || c->advised != KEUZE_DECLINE)
		return;
	if (c->loss.low == 0 && c->loss.high == 0)
		page_say(p, "niets: even goed");
	else
		page_say(p, dutch_points(p->arena, c->loss, 1));
}

static void
row(struct page *p, const struct survey *s, const struct survey_opgave *o,
    const struct survey_wijk *w)
{
	const struct survey_choice *c = &o->choice;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, o);
	page_cell(p);
	page_say(p, outcomes[c->advised]);
	page_cell(p);
	section_say_keuze(p, c);
	page_cell(p);
	say_alerts(p, s, o, w);
	page_cell(p);
	page_say(p, value_get_text(c->keuze, "motivering"));
	page_cell(p);
	page_say(p, value_get_text(c->keuze, "voorwaarde"));
	page_cell(p);
	if (c->again.known)
		page_say(p, dutch_period(p->arena, c->again));
	page_cell(p);
	say_when(p, c);
	page_cell(p);
	say_before(p, o);
	page_cell(p);
	page_say(p, c->reason);
	page_cell(p);
	say_loss(p, c);
	page_cell(p);
	if (o->fate == SURVEY_TAKEN || o->costs.known)
		section_say_costs(p, o);
}

static void
tables(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	enum survey_fate fate;
	bool any;
	size_t i;

	for (fate = SURVEY_TAKEN; fate < SURVEY_FATES; fate++) {
		any = false;
		for (i = 0; i < w->opgave_count; i++) {
			if (w->opgaven[i]->fate != fate)
				continue;
			if (!any) {
				page_heading(p, 4);
				page_say(p, section_fate_heading(fate));
				page_table(p, columns);
				any = true;
			}
			row(p, s, w->opgaven[i], w);
		}
	}
}

/* Those that can be joined, and nobody said anything about. */
static void
name_others(struct page *p, const struct survey_wijk *w)
{
	size_t i, n = 0;

	for (i = 0; i < w->opgave_count; i++) {
		if (w->opgaven[i]->standing > SURVEY_OUT ||
		    w->opgaven[i]->fate != SURVEY_NOT_CHOSEN)
			continue;
		if (n == 0) {
			page_paragraph(p);
			page_say(p, "Nog zonder advies en keuze: ");
		}
		if (n++ >= NAMED)
			continue;
		page_say(p, n == 1 ? "" : ", ");
		section_say_name(p, w->opgaven[i]);
	}
	if (n > NAMED)
		page_format(p, " en %zu andere", n - NAMED);
	if (n > 0)
		page_say(p, ".");
}

static void
say_proof(struct page *p, const struct survey *s, const struct survey_wijk *w)
{
	struct range better;
	enum section_proof proof = section_proof(s, w, &better);

	if (proof == SECTION_UNTOLD)
		return;
	page_paragraph(p);
	if (proof == SECTION_BETTER)
		page_format(p, "Dat het advies de beste keuze is, is niet "
		    "bewezen: een keuze die hoogstens %s meer waard is, is "
		    "mogelijk.", dutch_points(p->arena, better, 1));
	else
		page_say(p, "Het advies is bewezen de beste keuze: geen "
		    "andere binnen dezelfde grenzen is meer waard.");
}

void
section_keuze(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct section_fates n;
	size_t i;

	for (i = 0; i < w->opgave_count; i++)
		if (w->opgaven[i]->fate != SURVEY_NOT_CHOSEN)
			break;
	if (i == w->opgave_count)
		return;
	n = section_fates(w);
	page_heading(p, 3);
	page_say(p, "De keuze");
	if (n.all > 0) {
		page_paragraph(p);
		say_count(p, s, &n);
		section_costs(p, s, w);
	}
	section_stale(p, s, w, STALE_ADVIES);
	say_proof(p, s, w);
	tables(p, s, w);
	name_others(p, w);
}
