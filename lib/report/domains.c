#include <stdlib.h>
#include <string.h>

#include "../opgave/names.h"
#include "domains.h"

/* A domain while it is sorted. */
struct sorted {
	struct domain domain;
	uint32_t number;	/* that it had */
};

struct tallying {
	struct domains *domains;
	struct arena *arena;
	struct names *names;
	size_t *last;		/* by number: the row that has it last, */
	size_t row;		/* and the one that is read, from 1 */
	size_t room, last_room;
};

static void
add(struct tallying *r, struct domains_row *row, const char *word)
{
	struct domains *d = r->domains;
	uint32_t n = names_add(r->names, 0, word, strlen(word));

	if (n == d->count) {
		r->last = arena_grow(r->arena, r->last, n, &r->last_room,
		    sizeof(*r->last));
		r->last[n] = 0;
		d->all = arena_grow(r->arena, d->all, d->count, &r->room,
		    sizeof(*d->all));
		d->all[d->count++] = (struct domain){ word, 0 };
	}
	if (r->last[n] == r->row)
		return;
	r->last[n] = r->row;
	row->numbers[row->count++] = n;
	d->all[n].opgaven++;
}

static void
read_row(struct tallying *r, const struct words_list *list,
    const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "domeinen");
	struct domains *d = r->domains;
	struct domains_row row = { o, NULL, 0 };
	const struct value *v;

	r->row++;
	row.numbers = arena_array(r->arena, record_count(field),
	    sizeof(*row.numbers));
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind == VALUE_TEXT && *v->text != '\0')
			add(r, &row, words_written(list, v->text));
	if (row.count > 0)
		d->rows[d->row_count++] = row;
	else
		d->unknown[d->unknown_count++] = o;
}

static int
by_use(const void *pa, const void *pb)
{
	const struct domain *a = &((const struct sorted *)pa)->domain;
	const struct domain *b = &((const struct sorted *)pb)->domain;

	if (a->opgaven != b->opgaven)
		return a->opgaven > b->opgaven ? -1 : 1;
	return strcmp(a->word, b->word);
}

static int
by_number(const void *pa, const void *pb)
{
	uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;

	return (a > b) - (a < b);
}

/* All of them in their order, and the rows by it. */
static void
sort(struct arena *a, struct domains *d)
{
	struct sorted *all = arena_array(a, d->count, sizeof(*all));
	uint32_t *now = arena_array(a, d->count, sizeof(*now));
	size_t i, j;

	for (i = 0; i < d->count; i++)
		all[i] = (struct sorted){ d->all[i], (uint32_t)i };
	qsort(all, d->count, sizeof(*all), by_use);
	for (i = 0; i < d->count; i++) {
		d->all[i] = all[i].domain;
		now[all[i].number] = (uint32_t)i;
	}
	for (i = 0; i < d->row_count; i++) {
		for (j = 0; j < d->rows[i].count; j++)
			d->rows[i].numbers[j] = now[d->rows[i].numbers[j]];
		qsort(d->rows[i].numbers, d->rows[i].count,
		    sizeof(*d->rows[i].numbers), by_number);
	}
}

struct domains *
domains_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct words_list *list = words_list(s->words, "domeinen");
	struct domains *d = arena_alloc(a, sizeof(*d));
	struct tallying r = { .domains = d, .arena = a, .names = names_new(a) };
	size_t i;

	d->rows = arena_array(a, w->opgave_count, sizeof(*d->rows));
	d->unknown = arena_array(a, w->opgave_count,
	    sizeof(struct survey_opgave *));
	for (i = 0; i < w->opgave_count; i++)
		if (w->opgaven[i]->standing != SURVEY_CLOSED)
			read_row(&r, list, w->opgaven[i]);
	if (d->count == 0)
		return NULL;
	sort(a, d);
	return d;
}
