#include <string.h>

#include "../opgave/score-measure.h"
#include "../opgave/word.h"
#include "survey.h"

/* The fields that are told, found in one walk: a value_get for each of them
 * is what a survey would spend most of its time on. */
enum {
	ADVIES, AFSPRAKEN, KANSEN, KEUZE, KOPPELINGEN, PLANNEN, RANG, RISICOS,
	SCORE, THEMA, TITEL, FIELDS
};

static const char *const field_names[FIELDS] = {
	[ADVIES] = "advies",
	[AFSPRAKEN] = "afspraken",
	[KANSEN] = "kansen",
	[KEUZE] = "keuze",
	[KOPPELINGEN] = "koppelingen",
	[PLANNEN] = "plannen",
	[RANG] = "rang",
	[RISICOS] = "risicos",
	[SCORE] = "score",
	[THEMA] = "thema",
	[TITEL] = "titel"
};

static void
find_fields(const struct value *root, const struct value *found[FIELDS])
{
	const struct value *v;
	size_t i;

	for (v = root->first; v != NULL; v = v->next)
		for (i = 0; i < FIELDS; i++)
			if (v->key[0] == field_names[i][0] &&
			    strcmp(v->key, field_names[i]) == 0)
				found[i] = v;
}

static void
read_score(struct survey *s, struct survey_opgave *o,
    const struct value *score)
{
	const struct value *status = value_get(score, "status");
	struct range low, high;
	struct fault f = { 0 };

	if (!record_range(o->record, value_get(score, "totaal"), &o->score,
	    &f) ||
	    !record_range(o->record, value_get(score, "laag"), &low, &f) ||
	    !record_range(o->record, value_get(score, "hoog"), &high, &f)) {
		survey_fault(s, &f);
		o->score = (struct range){ 0, 0, false };
	} else if (!o->score.known && low.known && high.known &&
	    low.low <= high.high) {
		o->score = (struct range){ low.low, high.high, true };
	}
	o->standing = o->score.known ? SURVEY_COUNTS : SURVEY_UNSCORED;
	if (survey_choice(s, s->score_states, o->record, status) &&
	    status != NULL && status->kind == VALUE_TEXT &&
	    record_is_word(status->text, "valt af"))
		o->standing = SURVEY_OUT;
}

/* Is it among those that can be joined?  What cannot be read is taken to be
 * open, for it may be. */
static void
read_standing(struct survey *s, struct survey_opgave *o)
{
	const struct value *root = o->record->root;

	if (!survey_word(s, "stand", o->record, value_get(root, "stand")))
		o->unsure = "stand";
	else if (!words_is_open(s->words, o->record))
		o->standing = SURVEY_CLOSED;
	if (o->standing == SURVEY_CLOSED)
		return;
	if (!survey_word(s, "aard", o->record, value_get(root, "aard")))
		o->unsure = "aard";
	else if (words_is_aanpak(s->words, o->record))
		o->standing = SURVEY_AANPAK;
}

static const char *
read_soort(struct survey *s, const struct document *record)
{
	struct fault f = { 0 };

	if (word_soort_known(s->words, record, &f))
		return words_soort(s->words, record);
	survey_fault(s, &f);
	return NULL;
}

static struct survey_list
read_list(const struct value *field)
{
	struct survey_list l;

	l.count = record_count(field);
	l.asked = l.count > 0 || record_is_none(field);
	return l;
}

/* What has a period, and is known to be more than an idea; of these the
 * earlier. */
static bool
comes_first(const struct survey_work *a, const struct survey_work *b)
{
	if (a->period.known != b->period.known)
		return a->period.known;
	if ((a->stage > SURVEY_IDEA) != (b->stage > SURVEY_IDEA))
		return a->stage > SURVEY_IDEA;
	return a->period.known && a->period.from < b->period.from;
}

static void
read_plan(struct survey *s, struct survey_opgave *o,
    const struct value *field)
{
	struct survey_plan *plan = &o->plan;
	const struct survey_work *w, *first = NULL;
	size_t i;

	o->works = survey_read_works(s, o->record, field, &o->work_count);
	plan->none = record_is_none(field);
	for (i = 0; i < o->work_count; i++) {
		w = &o->works[i];
		if (w->over)
			continue;
		plan->count++;
		if (first == NULL || comes_first(w, first))
			first = w;
	}
	if (first != NULL) {
		plan->period = first->period;
		plan->status = first->status;
	}
}

/* A measure that is a number, as a score reads it; none is 0. */
static struct range
read_measure(struct survey *s, const struct document *record,
    const struct measure *m)
{
	struct fingerprint unused;
	struct fault f = { 0 };
	struct measuring g = { record, NULL, s->day, &unused, &f,
	    s->words };
	struct measured out;

	fingerprint_begin(&unused);
	if (!measure_read(&g, m, &out)) {
		survey_fault(s, &f);
		return (struct range){ 0, 0, false };
	}
	if (out.state == MEASURED_NONE)
		return (struct range){ 0, 0, true };
	out.range.known = out.state == MEASURED_KNOWN;
	return out.range;
}

/* A gate as a score reads it. */
static enum tri
read_gate(struct survey *s, const struct document *record,
    const struct measure *m)
{
	struct fingerprint unused;
	struct fault f = { 0 };
	struct measuring g = { record, NULL, s->day, &unused, &f,
	    s->words };
	struct measured out;
	enum tri answer = TRI_UNKNOWN;

	fingerprint_begin(&unused);
	if (!measure_gate(&g, m, &out, &answer))
		survey_fault(s, &f);
	return answer;
}

static void
read_gates(struct survey *s, struct survey_opgave *o)
{
	size_t i, n = s->kader->gate_count;

	o->gates = arena_array(s->arena, n, sizeof(*o->gates));
	for (i = 0; i < n; i++)
		o->gates[i] = read_gate(s, o->record,
		    &s->kader->gates[i].measure);
}

/* Of an afspraak; what cannot be read may be. */
static bool
is_open(struct survey *s, const struct document *record,
    const struct value *stand)
{
	return !survey_choice(s, s->afspraak_states, record, stand) ||
	    record_is_unknown(stand) || record_is_word(stand->text, "open");
}

struct survey_afspraak *
survey_read_afspraken(struct survey *s, const struct document *record,
    const struct value *field, size_t *count)
{
	const struct value *item;
	struct survey_afspraak *all, *a;
	struct fault f = { 0 };

	*count = 0;
	all = arena_array(s->arena, record_count(field), sizeof(*all));
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		a = &all[(*count)++];
		a->item = item;
		a->place = s->afspraak_count++;
		a->record = record;
		a->of = record_id(record);
		a->open = is_open(s, record, value_get(item, "stand"));
		if (!record_date(record, value_get(item, "uiterlijk"), &a->by,
		    &f))
			survey_fault(s, &f);
		a->late = a->open && a->by.known && a->by.to <= s->day;
	}
	return all;
}

static const char *
text_or_unknown(const char *text)
{
	return text == NULL || *text == '\0' ? "?" : text;
}

void
survey_read_opgave(struct survey *s, struct survey_opgave *o,
    const struct document *record)
{
	const struct value *found[FIELDS] = { NULL };
	struct fault f = { 0 };
	size_t i;

	find_fields(record->root, found);
	o->record = record;
	o->id = text_or_unknown(record_id(record));
	o->titel = text_or_unknown(found[TITEL] == NULL ? NULL :
	    value_as_text(found[TITEL]));
	o->thema = found[THEMA];
	o->koppelingen = found[KOPPELINGEN];
	o->soort = read_soort(s, record);
	o->kansen = read_list(found[KANSEN]);
	o->risicos = read_list(found[RISICOS]);
	o->chances = read_measure(s, record, measure_of(MEASURE_KANSEN));
	o->danger = read_measure(s, record, measure_of(MEASURE_RISICO));
	o->trekker = read_gate(s, record,
	    measure_of(MEASURE_TREKKER)) == TRI_YES;
	read_score(s, o, found[SCORE]);
	read_standing(s, o);
	if (o->standing <= SURVEY_OUT) {
		if (!record_date(record, value_get(found[SCORE], "datum"),
		    &o->scored, &f))
			survey_fault(s, &f);
		survey_add_origin(s, o);
	}
	read_plan(s, o, found[PLANNEN]);
	read_gates(s, o);
	if (o->standing <= SURVEY_OUT)
		survey_read_choice(s, o, found[RANG], found[ADVIES],
		    found[KEUZE]);
	o->afspraken = survey_read_afspraken(s, record, found[AFSPRAKEN],
	    &o->afspraak_count);
	for (i = 0; i < o->afspraak_count; i++) {
		o->open += o->afspraken[i].open;
		o->late += o->afspraken[i].late;
	}
}
