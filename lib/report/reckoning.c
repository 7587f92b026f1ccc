#include "reckoning.h"

#include <string.h>

#include "dutch.h"
#include "section.h"

enum { CRITERIUM, GEMETEN, WAARDE, GEWICHT, PUNTEN, HOOGSTE, VRAAG };

static const struct page_column sums[] = {
	[CRITERIUM] = { "criterium", PAGE_COLUMN_MAIN, 0 },
	[GEMETEN] = { "gemeten", PAGE_COLUMN_TEXT, 0 },
	[WAARDE] = { "waarde", PAGE_COLUMN_NUMBER, 0 },
	[GEWICHT] = { "gewicht", PAGE_COLUMN_NUMBER, 0 },
	[PUNTEN] = { "punten", PAGE_COLUMN_NUMBER, 0 },
	[HOOGSTE] = { "hoogste", PAGE_COLUMN_NUMBER, 0 },
	[VRAAG] = { "vraag", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ 0 }
};

/* When not all is known. */
static const struct page_column ranges[] = {
	[CRITERIUM] = { "criterium", PAGE_COLUMN_MAIN, 0 },
	[GEMETEN] = { "gemeten", PAGE_COLUMN_TEXT, 0 },
	[WAARDE] = { "waarde", PAGE_COLUMN_NUMBER, 0 },
	[GEWICHT] = { "gewicht", PAGE_COLUMN_NUMBER, 0 },
	[PUNTEN] = { "laagste", PAGE_COLUMN_NUMBER, 0 },
	[HOOGSTE] = { "hoogste", PAGE_COLUMN_NUMBER, 0 },
	[VRAAG] = { "vraag", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ 0 }
};

static const struct page_column answers[] = {
	{ "toets", PAGE_COLUMN_MAIN, 0 },
	{ "antwoord", PAGE_COLUMN_TEXT, 0 },
	{ "vraag", PAGE_COLUMN_TEXT, 1 },
	{ 0 }
};

static void
say_title(struct page *p, const struct document *opgave)
{
	const char *title = value_get_text(opgave->root, "titel");

	page_heading(p, 1);
	page_say(p, "Score van ");
	page_say(p, title == NULL ? "?" : title);
	page_say(p, " (");
	page_say_as(p, PAGE_ID, record_id(opgave));
	page_say(p, ")");
}

static void
say_kader(struct page *p, const struct kader *k, int32_t day)
{
	page_paragraph(p);
	page_format(p, "Peildatum %s. ", dutch_day(p->arena, day));
	section_name_kader(p, k);
}

static void
say_gates(struct page *p, const struct kader *k, const struct score *score)
{
	const char *answer;
	size_t i;

	if (k->gate_count == 0)
		return;
	page_heading(p, 2);
	page_say(p, "Toetsen");
	page_table(p, answers);
	for (i = 0; i < k->gate_count; i++) {
		answer = score->gates[i].state == MEASURED_KNOWN ?
		    score->gates[i].word : "onbekend";
		page_row(p);
		page_cell(p);
		page_say(p, k->gates[i].name);
		page_cell(p);
		page_say_as(p, strcmp(answer, "nee") == 0 ? PAGE_ALERT :
		    PAGE_PLAIN, answer);
		page_cell(p);
		if (k->gates[i].question != NULL)
			page_say(p, k->gates[i].question);
	}
}

/* Is `value` times the weight, rounded to a tenth, the points? */
static bool
gives(const struct criterion *c, int64_t value, int decimals, int64_t points)
{
	return number_scale(number_round(value, decimals), c->weight,
	    NUMBER_ONE, NUMBER_ONE / 10) == points;
}

static char *
worth_text(struct arena *a, const struct criterion *c, const struct term *t)
{
	struct range worth = score_worth(c, t);
	int n = 2;

	while (n < 6 && (!gives(c, worth.low, n, t->low) ||
	    !gives(c, worth.high, n, t->high)))
		n++;
	return dutch_range(a, worth, n);
}

static void
say_points(struct page *p, int64_t low, int64_t high, bool ranged)
{
	page_cell(p);
	page_say(p, dutch_number(p->arena, low, 1));
	page_cell(p);
	if (ranged)
		page_say(p, dutch_number(p->arena, high, 1));
}

static void
say_terms(struct page *p, const struct kader *k, const struct score *score)
{
	bool ranged = score->low != score->high;
	size_t i;

	page_heading(p, 2);
	page_say(p, "Criteria");
	page_table(p, ranged ? ranges : sums);
	for (i = 0; i < k->count; i++) {
		const struct criterion *c = &k->criteria[i];
		const struct term *t = &score->terms[i];

		page_row(p);
		page_cell(p);
		page_say(p, c->name);
		page_cell(p);
		page_say(p, reckoning_measured(p->arena, c, t));
		page_cell(p);
		page_say(p, worth_text(p->arena, c, t));
		page_cell(p);
		page_say(p, dutch_number(p->arena, c->weight, -1));
		say_points(p, t->low, t->high, ranged);
		page_cell(p);
		if (c->question != NULL)
			page_say(p, c->question);
	}
	page_row(p);
	page_cell(p);
	page_say_as(p, PAGE_STRONG, "samen");
	page_cell(p);
	page_cell(p);
	page_cell(p);
	page_say(p, "100");
	say_points(p, score->low, score->high, ranged);
}

/* "vergunbaar is nee, trekker is onbekend" */
static void
say_reasons(struct page *p, const struct score *score)
{
	const struct value *v;

	if (score->reasons == NULL)
		return;
	for (v = score->reasons->first; v != NULL; v = v->next)
		page_format(p, "%s%s", v == score->reasons->first ? ": " :
		    ", ", v->text);
}

static void
say_status(struct page *p, const struct score *score)
{
	static const char *const says[] = {
		[SCORE_COUNTS] = "De opgave telt mee",
		[SCORE_OPEN] = "De opgave telt mee, maar het is nog onzeker",
		[SCORE_OUT] = "De opgave valt af"
	};

	page_say_as(p, score->status == SCORE_OUT ? PAGE_ALERT : PAGE_PLAIN,
	    says[score->status]);
	say_reasons(p, score);
	page_say(p, ". ");
}

/* What there is to find out: the range by criterion. */
static void
say_unknown(struct page *p, const struct kader *k, const struct score *score)
{
	struct range points = { score->low, score->high, true };
	const char *between = "";
	size_t i;

	page_format(p, "Niet alles is bekend: zij krijgt %s%s. "
	    "Het verschil van %s zit in ",
	    dutch_points(p->arena, points, 1),
	    score->status == SCORE_OUT ? "" :
	    ", en in de volgorde telt het laagste",
	    dutch_number(p->arena, score->high - score->low, 1));
	for (i = 0; i < k->count; i++) {
		const struct term *t = &score->terms[i];

		if (t->low == t->high)
			continue;
		page_format(p, "%s%s (%s)", between, k->criteria[i].name,
		    dutch_number(p->arena, t->high - t->low, 1));
		between = ", ";
	}
	page_say(p, ". ");
}

static void
say_clipped(struct page *p, const struct kader *k, const struct score *score)
{
	const char *between = "Buiten de einden van de waardering, en daarom "
	    "geteld als het einde: ";
	size_t i;

	for (i = 0; i < k->count; i++) {
		if (!score->terms[i].clipped)
			continue;
		page_format(p, "%s%s", between, k->criteria[i].name);
		between = ", ";
	}
	if (*between == ',')
		page_say(p, ".");
}

static void
say_outcome(struct page *p, const struct kader *k, const struct score *score)
{
	page_heading(p, 2);
	page_say(p, "Uitkomst");
	page_paragraph(p);
	say_status(p, score);
	if (score->low == score->high)
		page_format(p, "Zij krijgt %s. ", dutch_points(p->arena,
		    (struct range){ score->low, score->low, true }, 1));
	else
		say_unknown(p, k, score);
	say_clipped(p, k, score);
}

static void
say_curves(struct page *p, const struct kader *k)
{
	size_t i;

	page_heading(p, 2);
	page_say(p, "Van gemeten naar punten");
	page_paragraph(p);
	page_say(p, "Punten zijn waarde keer gewicht, per criterium afgerond "
	    "op een tiende. Nul is niet verbinden: wat verbinden slechter "
	    "maakt, krijgt minder dan nul. Een gewicht is het aantal punten "
	    "tussen de waarden 0 en 1.");
	page_list(p);
	for (i = 0; i < k->count; i++) {
		page_item(p);
		reckoning_curve(p, k, &k->criteria[i]);
	}
}

void
reckoning_build(struct page *p, const struct kader *k, int32_t day,
    const struct document *opgave, const struct score *score)
{
	say_title(p, opgave);
	say_kader(p, k, day);
	say_gates(p, k, score);
	say_terms(p, k, score);
	say_outcome(p, k, score);
	say_curves(p, k);
}

void
reckoning_none(struct page *p, const struct words *words,
    const struct document *opgave)
{
	say_title(p, opgave);
	page_paragraph(p);
	page_say(p, words_is_aanpak(words, opgave) ?
	    "Deze opgave is het eigen werk van de wijkaanpak (aard: aanpak) "
	    "en krijgt geen score: daaraan wordt verbonden." :
	    "Deze opgave is niet open (zie stand) en krijgt geen score.");
}
