#include <stdlib.h>
#include <string.h>

#include "../opgave/heard.h"
#include "afdeling-private.h"
#include "section.h"

static void
read_opgaven(struct department *d, struct arena *a)
{
	const struct survey_opgave *o;
	unsigned part;
	size_t i;

	for (i = 0; i < d->wijk->opgave_count; i++) {
		o = d->wijk->opgaven[i];
		part = addressee_part(d->reader, d->survey, o->record);
		if (part == 0)
			continue;
		d->opgaven = arena_extend(a, d->opgaven, d->opgave_count,
		    sizeof(*d->opgaven));
		d->opgaven[d->opgave_count++] =
		    (struct department_opgave){ o, part };
		d->unsaid += section_asks(d->survey, o) > 0;
	}
}

static void
read_afspraken(struct department *d, struct arena *a)
{
	const struct survey_afspraak *asked;
	size_t i;

	for (i = 0; i < d->wijk->afspraak_count; i++) {
		asked = d->wijk->afspraken[i];
		if (!addressee_is_asked(d->reader, asked))
			continue;
		d->afspraken = arena_extend(a, d->afspraken, d->afspraak_count,
		    sizeof(const struct survey_afspraak *));
		d->afspraken[d->afspraak_count++] = asked;
		d->open += asked->open;
		d->late += asked->late;
	}
}

/* What hinders first; within that the order of all links. */
static int
by_weight(const void *pa, const void *pb)
{
	const struct department_link *a = pa, *b = pb;

	if (a->link->hinders != b->link->hinders)
		return a->link->hinders ? -1 : 1;
	if (a->link == b->link)	/* both are theirs: from the first one */
		return (b->own == a->link->from) - (a->own == a->link->from);
	return survey_link_order(&a->link, &b->link);
}

static bool
is_closed(const struct survey_opgave *o)
{
	return o != NULL && o->standing == SURVEY_CLOSED;
}

static void
add_links(struct department *d, struct arena *a,
    const struct survey_opgave *o)
{
	const struct survey_end *end;
	const struct survey_link *link;

	for (end = o->links; end != NULL; end = end->next) {
		link = end->link;
		if (link->status == SURVEY_REJECTED || link->to == link->from ||
		    is_closed(link->from) || is_closed(link->to))
			continue;
		d->links = arena_extend(a, d->links, d->link_count,
		    sizeof(*d->links));
		d->links[d->link_count++] =
		    (struct department_link){ link, o };
	}
}

static void
read_links(struct department *d, struct arena *a)
{
	size_t i, kept = 0;

	for (i = 0; i < d->opgave_count; i++)
		add_links(d, a, d->opgaven[i].opgave);
	if (d->link_count > 0)
		qsort(d->links, d->link_count, sizeof(*d->links), by_weight);
	for (i = 0; i < d->link_count; i++) {
		if (kept > 0 && d->links[kept - 1].link == d->links[i].link)
			continue;
		d->hinders += d->links[i].link->hinders;
		d->links[kept++] = d->links[i];
	}
	d->link_count = kept;
}

static void
hear(struct department *d, struct heard *h, const struct document *gesprek)
{
	heard_add(h, gesprek);
	if (!addressee_takes_part(d->reader, gesprek))
		return;
	if (!d->reader->domain && d->heard == NULL && heard_was_held(gesprek))
		d->heard = gesprek;
	if (d->planned == NULL && heard_is_planned(gesprek))
		d->planned = gesprek;
}

/* A domain is heard as opg-check has it; a department when it was there. */
static void
read_gesprekken(struct department *d, struct arena *a)
{
	struct heard *h = heard_new(a, d->survey->words);
	struct heard_voices v;
	size_t i;

	for (i = 0; i < d->wijk->gesprek_count; i++)
		hear(d, h, d->wijk->gesprekken[i]);
	for (i = 0; i < d->survey->gesprek_count; i++)
		hear(d, h, d->survey->gesprekken[i]);
	if (!d->reader->domain || d->wijk->id == NULL)
		return;
	d->heard = heard_in(h, d->wijk->id, d->reader->name);
	v = heard_voices(h, d->wijk->id, d->wijk->record);
	for (i = 0; i < v.count; i++)
		d->wanted = d->wanted ||
		    (strcmp(v.all[i].list, "domeinen") == 0 &&
		    strcmp(v.all[i].word, d->reader->name) == 0);
}

bool
department_read(struct department *d, struct arena *a, const struct survey *s,
    const struct addressee *r, const struct survey_wijk *w)
{
	*d = (struct department){ .survey = s, .reader = r, .wijk = w };
	read_opgaven(d, a);
	read_afspraken(d, a);
	read_links(d, a);
	read_gesprekken(d, a);
	return d->opgave_count > 0 || d->afspraak_count > 0 ||
	    d->planned != NULL || (d->wanted && d->heard == NULL);
}
