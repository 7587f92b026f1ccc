#include <stdlib.h>
#include <string.h>

#include "dutch.h"
#include "timeline.h"

enum { ROWS = 80, LINKS = 40 };	/* that can still be told apart */
enum { AHEAD = 24 };	/* months, when the kader does not say */

int32_t
timeline_realistic(const struct kader *k, int32_t day)
{
	const struct criterion *c;
	const struct anchor *best;
	size_t i;

	for (c = k->criteria; c < k->criteria + k->count; c++) {
		if (c->measure.kind != MEASURE_START ||
		    c->anchors[0].word != NULL)
			continue;
		best = c->anchors;
		for (i = 1; i < c->count; i++)
			if (c->anchors[i].y > best->y)
				best = &c->anchors[i];
		if (best->x >= 0 && best->x <= TIMELINE_YEARS * NUMBER_ONE)
			return period_shift(day, (int32_t)(best->x * 12 /
			    NUMBER_ONE));
	}
	return period_shift(day, AHEAD);
}

static bool
is_drawn(const struct survey_work *w)
{
	return w->period.known && w->stage != SURVEY_DROPPED;
}

static int
by_start(const void *pa, const void *pb)
{
	const struct survey_work *a = *(const struct survey_work *const *)pa;
	const struct survey_work *b = *(const struct survey_work *const *)pb;

	if (a->period.from != b->period.from)
		return a->period.from < b->period.from ? -1 : 1;
	if (a->period.to != b->period.to)
		return a->period.to < b->period.to ? -1 : 1;
	return (a > b) - (a < b);
}

/* Some drawings are not told by a page, which sees to it that nothing hidden is
 * named. */
static const char *
kept(struct arena *a, const struct timeline *t, const char *text)
{
	return secrets_kept(t->secrets, a, SECRET_IN_SPEECH, text);
}

/* False: it has nothing to draw. */
static bool
fill(struct arena *a, struct timeline_row *row,
    const struct survey_work *works, size_t count)
{
	size_t i;

	row->works = arena_array(a, count, sizeof(struct survey_work *));
	row->work_count = 0;
	for (i = 0; i < count; i++)
		if (is_drawn(&works[i]))
			row->works[row->work_count++] = &works[i];
	if (row->work_count > 0)
		qsort(row->works, row->work_count, sizeof(*row->works),
		    by_start);
	return row->work_count > 0;
}

static int
by_first(const void *pa, const void *pb)
{
	const struct timeline_row *a = pa, *b = pb;
	int order = by_start(&a->works[0], &b->works[0]);

	if (a->works[0]->period.from == b->works[0]->period.from &&
	    a->works[0]->period.to == b->works[0]->period.to)
		order = strcmp(a->opgave->id, b->opgave->id);
	return order != 0 ? order : (a->opgave > b->opgave) -
	    (a->opgave < b->opgave);
}

/* The wijkaanpak, and the plans of the wijk as a whole: a row each. */
static void
add_wijk(struct arena *a, struct timeline *t, const struct survey_wijk *w)
{
	const struct value *aanpak = w->record == NULL ? NULL :
	    value_get(w->record->root, "aanpak");
	struct survey_work *work;
	struct timeline_row row;
	size_t i;

	if (w->periode.known) {
		work = arena_alloc(a, sizeof(*work));
		work->period = w->periode;
		work->status = "wijkaanpak";
		row = (struct timeline_row){ .own = true };
		row.title = value_get_text(aanpak, "naam");
		row.title = row.title == NULL ? "Wijkaanpak" :
		    kept(a, t, row.title);
		(void)fill(a, &row, work, 1);
		t->rows[t->row_count++] = row;
	}
	for (i = 0; i < w->work_count; i++) {
		row = (struct timeline_row){ .title = w->works[i].name ==
		    NULL ? "Plan van de wijk" : kept(a, t, w->works[i].name) };
		if (fill(a, &row, &w->works[i], 1))
			t->rows[t->row_count++] = row;
	}
}

static void
add_opgaven(struct arena *a, struct timeline *t, const struct survey_wijk *w,
    unsigned fates)
{
	const struct survey_opgave *o;
	struct timeline_row row;
	size_t i, first = t->row_count;

	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (o->standing == SURVEY_CLOSED ||
		    (o->standing != SURVEY_AANPAK &&
		    (fates >> o->fate & 1) == 0))
			continue;
		row = (struct timeline_row){ .opgave = o };
		row.title = kept(a, t, o->titel);
		if (fill(a, &row, o->works, o->work_count))
			t->rows[t->row_count++] = row;
		else
			t->undated[t->undated_count++] = o;
	}
	if (t->row_count > first)
		qsort(t->rows + first, t->row_count - first, sizeof(*t->rows),
		    by_first);
	if (t->row_count > ROWS) {
		t->more_rows = t->row_count - ROWS;
		t->row_count = ROWS;
	}
}

/* The row of an opgave, or row_count. */
static size_t
row_of(const struct timeline *t, const struct survey_opgave *o)
{
	size_t i;

	for (i = 0; i < t->row_count; i++)
		if (t->rows[i].opgave == o)
			break;
	return i;
}

static bool
is_chance(const struct survey_link *link)
{
	return link->to != NULL && link->to != link->from && !link->hinders &&
	    !link->again && link->status != SURVEY_REJECTED;
}

static void
add_links(struct arena *a, struct timeline *t, const struct survey_wijk *w)
{
	struct timeline_link link;
	size_t i, from, to;

	t->links = arena_array(a, w->link_count < LINKS ? w->link_count :
	    LINKS, sizeof(*t->links));
	for (i = 0; i < w->link_count; i++) {
		if (!is_chance(w->links[i]) ||
		    (from = row_of(t, w->links[i]->from)) == t->row_count ||
		    (to = row_of(t, w->links[i]->to)) == t->row_count)
			continue;
		t->confirmed += w->links[i]->status == SURVEY_CONFIRMED;
		if (t->link_count == LINKS) {
			t->more_links++;
			continue;
		}
		link.from = from < to ? from : to;
		link.to = from < to ? to : from;
		link.confirmed = w->links[i]->status == SURVEY_CONFIRMED;
		t->links[t->link_count++] = link;
		t->rows[from].linked = t->rows[to].linked = true;
	}
}

struct timeline *
timeline_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w, unsigned fates)
{
	struct timeline *t = arena_alloc(a, sizeof(*t));
	int month, day;
	size_t i;

	period_date(s->day, &t->year, &month, &day);
	t->from = period_day(t->year, 1, 1);
	t->to = period_day(t->year + TIMELINE_YEARS, 1, 1);
	t->day = s->day;
	t->secrets = s->secrets;
	t->realistic = timeline_realistic(s->kader, s->day);
	t->rows = arena_array(a, 1 + w->work_count + w->opgave_count,
	    sizeof(*t->rows));
	t->undated = arena_array(a, w->opgave_count,
	    sizeof(struct survey_opgave *));
	add_wijk(a, t, w);
	add_opgaven(a, t, w, fates);
	if (t->row_count == 0 || (t->row_count == 1 && t->rows[0].own))
		return NULL;
	add_links(a, t, w);
	for (i = 0; i < t->row_count; i++)
		t->work_count += t->rows[i].work_count;
	return t;
}

bool
timeline_is_before(const struct timeline *t, const struct survey_work *w)
{
	return w->period.to <= t->from;
}

bool
timeline_is_after(const struct timeline *t, const struct survey_work *w)
{
	return w->period.from >= t->to;
}

const char *
timeline_facts(struct arena *a, const struct timeline *t,
    const struct timeline_row *row, const struct survey_work *w)
{
	const char *status = w->status == NULL || strcmp(w->status, "?") == 0 ?
	    "status onbekend" : w->status;
	char *facts = arena_format(a, "%s, %s", dutch_period(a, w->period),
	    status);

	if (row->work_count == 1 || w->name == NULL)
		return facts;
	return arena_format(a, "%s: %s", facts, kept(a, t, w->name));
}

/* How many plans are still to begin on that day or later. */
static size_t
count_ahead(const struct timeline *t)
{
	size_t i, j, n = 0;

	for (i = 0; i < t->row_count; i++)
		for (j = 0; j < t->rows[i].work_count; j++)
			n += !t->rows[i].own &&
			    !t->rows[i].works[j]->over &&
			    t->rows[i].works[j]->period.from >= t->realistic;
	return n;
}

char *
timeline_say(struct arena *a, const struct timeline *t)
{
	bool own = t->rows[0].own;
	size_t ahead = count_ahead(t), links = t->link_count + t->more_links;
	char *say;

	say = arena_format(a, "%s, getekend over %d jaar.", dutch_count(a,
	    t->work_count - own, "plan", "plannen"), TIMELINE_YEARS);
	if (own)
		say = arena_format(a, "%s De wijkaanpak: %s.", say,
		    dutch_period(a, t->rows[0].works[0]->period));
	say = arena_format(a, "%s %s op of na %s; dan is aansluiten "
	    "realistisch.", say, ahead == 0 ? "Geen plan begint" :
	    dutch_count(a, ahead, "plan begint", "plannen beginnen"),
	    dutch_day(a, t->realistic));
	if (links == 0)
		return say;
	say = arena_format(a, "%s Tussen de plannen %s %s", say,
	    links == 1 ? "ligt" : "liggen", dutch_count(a, links,
	    "koppelkans", "koppelkansen"));
	if (t->confirmed == 0)
		return arena_format(a, "%s, nog niet bevestigd.", say);
	return arena_format(a, "%s, waarvan %zu bevestigd.", say,
	    t->confirmed);
}
