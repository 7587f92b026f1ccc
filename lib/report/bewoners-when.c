#include <string.h>

#include "bewoners-private.h"
#include "dutch.h"
#include "sentence.h"

/* What a status of a plan is to who lives there. */
static const struct stage {
	const char *word, *sentence, *brief;
} stages[] = {
	{ "idee", "Dit is nog een idee.", "nog een idee" },
	{ "voorbereiding", "Dit wordt voorbereid.", "in voorbereiding" },
	{ "ter inzage", "U kunt dit plan nu bekijken en erop reageren.",
	    "u kunt reageren" },
	{ "geprogrammeerd", "Dit staat in de planning.", "gepland" },
	{ "vastgesteld", "Dit is besloten.", "besloten" },
	{ "uitvoering", "Het werk is bezig.", "bezig" },
	{ "gereed", "Het werk is klaar.", "klaar" },
	{ "uitgesteld", "Dit is uitgesteld. Wij weten nog niet wanneer het "
	    "wel gebeurt.", "uitgesteld" },
	{ "vervallen", "Het plan gaat niet door.", "gaat niet door" }
};

static const struct stage *
stage_of(const struct residents *r, const struct survey_work *w)
{
	const char *word;
	size_t i;

	if (w == NULL || w->status == NULL)
		return NULL;
	word = words_written(words_list(r->survey->words, "status"),
	    w->status);
	for (i = 0; i < sizeof(stages) / sizeof(*stages); i++)
		if (record_is_word(word, stages[i].word))
			return &stages[i];
	return NULL;
}

void
bewoners_written(struct page *p, const char *text)
{
	size_t size;

	if (text == NULL)
		return;
	text = page_clean(p->arena, text);
	text += *text == ' ';
	size = strlen(text);
	if (size > 0 && text[size - 1] == ' ')
		size--;
	if (size == 0)
		return;
	if (!page_is_empty(p))
		page_say(p, " ");
	text = arena_copy(p->arena, text, size);
	page_say(p, text);
	if (!sentence_is_ended(text, size))
		page_say(p, ".");
}

void
bewoners_sentence(struct page *p, const char *text)
{
	char *copy;

	if (text == NULL || *text < 'a' || *text > 'z' ||
	    sentence_begins_with_address(text)) {
		bewoners_written(p, text);
		return;
	}
	copy = arena_copy(p->arena, text, strlen(text));
	copy[0] -= 'a' - 'A';
	bewoners_written(p, copy);
}

/* Does this one come before that one?  By its start; unknown ones last. */
static bool
is_before(const struct survey_work *a, const struct survey_work *b)
{
	if (b == NULL || a->period.known != b->period.known)
		return b == NULL || a->period.known;
	return a->period.known && a->period.from < b->period.from;
}

/* The first of those that still count, or the next one after `last`. */
static const struct survey_work *
next_work(const struct survey_opgave *o, const struct survey_work *last)
{
	const struct survey_work *w, *next = NULL;
	size_t i;

	for (i = 0; i < o->work_count; i++) {
		w = &o->works[i];
		if (w->over || (last != NULL && (w == last ||
		    is_before(w, last) || (!is_before(last, w) && w < last))))
			continue;
		if (is_before(w, next))
			next = w;
	}
	return next;
}

/* When none counts any more, what became of them: what may still come says
 * more than what is done, and that more than what was dropped. */
static const struct survey_work *
old_work(const struct survey_opgave *o)
{
	static const int weights[SURVEY_STAGES] = {
		[SURVEY_PUT_OFF] = 3, [SURVEY_READY] = 2, [SURVEY_DROPPED] = 1
	};
	const struct survey_work *w, *old = NULL;
	size_t i;

	for (i = 0; i < o->work_count; i++) {
		w = &o->works[i];
		if (old == NULL || weights[w->stage] > weights[old->stage])
			old = w;
	}
	return old;
}

static bool
is_past(const struct residents *r, const struct survey_work *w)
{
	return w->period.known && w->period.to <= r->survey->day;
}

static void
say_period(const struct residents *r, const struct survey_work *w)
{
	struct page *p = r->page;
	const char *when = dutch_when(p->arena, w->period);

	if (when == NULL)
		bewoners_sentence(p, "Wij weten nog niet wanneer");
	else if (is_past(r, w))
		bewoners_sentence(p, arena_format(p->arena,
		    "dit stond gepland %s", when));
	else if (w->stage == SURVEY_UNDER_WAY && w->period.to != PERIOD_END)
		bewoners_sentence(p, arena_format(p->arena, "het duurt %s",
		    dutch_until(p->arena, w->period.to)));
	else
		bewoners_sentence(p, when);
}

/* How long the work is, when that is less than its period. */
static void
say_months(struct page *p, const struct survey_work *w)
{
	bool ends = w->period.from != PERIOD_BEGIN &&
	    w->period.to != PERIOD_END;

	if (!w->months.known || w->months.high <= 0 || !w->period.known)
		return;
	if (ends && w->months.high >= NUMBER_ONE *
	    period_months(w->period.from, w->period.to))
		return;
	if (w->months.high < NUMBER_ONE)
		bewoners_sentence(p, "Het werk duurt minder dan een maand");
	else if (w->months.high == NUMBER_ONE)
		bewoners_sentence(p, "Het werk duurt ongeveer een maand");
	else
		bewoners_sentence(p, arena_format(p->arena,
		    "het werk duurt ongeveer %s maanden",
		    dutch_range(p->arena, w->months, -1)));
}

static void
say_work(const struct residents *r, const struct survey_work *w)
{
	const struct stage *stage = stage_of(r, w);
	bool running = w->stage == SURVEY_UNDER_WAY;

	if (running)
		bewoners_sentence(r->page, stage->sentence);
	if (!running || w->period.known)
		say_period(r, w);
	if (!is_past(r, w))
		say_months(r->page, w);
	if (!running && stage != NULL)
		bewoners_sentence(r->page, stage->sentence);
}

/* What goes on after the first plan, or beside it. */
static void
say_next(const struct residents *r, const struct survey_work *last,
    const struct survey_work *w)
{
	const struct stage *stage = stage_of(r, w);
	struct page *p = r->page;
	const char *when = dutch_when(p->arena, w->period);

	if (when == NULL || is_past(r, w) ||
	    (w->period.from == last->period.from &&
	    w->period.to == last->period.to))
		return;
	bewoners_sentence(p, arena_format(p->arena, "%s %s",
	    w->period.from >= last->period.to ? "daarna verder" : "ook",
	    when));
	if (stage != NULL && stage != stage_of(r, last))
		bewoners_sentence(p, stage->sentence);
}

void
bewoners_when(const struct residents *r, const struct survey_opgave *o)
{
	const struct survey_work *w = next_work(o, NULL), *last;
	const struct stage *stage;

	if (w != NULL) {
		say_work(r, w);
		for (last = w; (w = next_work(o, last)) != NULL; last = w)
			say_next(r, last, w);
		return;
	}
	if ((stage = stage_of(r, old_work(o))) != NULL) {
		bewoners_sentence(r->page, stage->sentence);
		return;
	}
	if (words_is_wish(r->survey->words, o->record))
		bewoners_sentence(r->page, "Dit is een wens uit de wijk");
	bewoners_sentence(r->page, "Er is nog geen plan");
}

const char *
bewoners_short_when(const struct residents *r, const struct survey_opgave *o)
{
	const struct survey_work *w = next_work(o, NULL);
	const char *when;

	if (o->standing == SURVEY_CLOSED || w == NULL)
		return NULL;
	when = dutch_when(r->page->arena, w->period);
	return when == NULL ? "nog niet bekend" : when;
}

const char *
bewoners_short_status(const struct residents *r,
    const struct survey_opgave *o)
{
	const struct survey_work *w = next_work(o, NULL);
	const struct stage *stage;

	if (o->standing == SURVEY_CLOSED)
		return words_is_solved(r->survey->words, o->record) ?
		    "klaar" : "gaat niet door";
	stage = stage_of(r, w != NULL ? w : old_work(o));
	if (stage != NULL)
		return stage->brief;
	if (o->work_count > 0)
		return NULL;
	return words_is_wish(r->survey->words, o->record) ? "een wens" :
	    "nog geen plan";
}
