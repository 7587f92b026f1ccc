#include "money.h"

void
money_add(struct range *sum, struct range r)
{
	sum->known = true;
	sum->low = number_add(sum->low, r.low);
	sum->high = number_add(sum->high, r.high);
}

const char *
money_text(struct arena *a, struct range r)
{
	if (!r.known)
		return "niet bekend";
	if (r.low == r.high)
		return number_grouped(a, r.low);
	return arena_format(a, "%s tot %s", number_grouped(a, r.low),
	    number_grouped(a, r.high));
}

/* What is not what it should be is unknown, and a fault. */
static struct range
amount_of(struct survey *s, const struct document *d, const struct value *map,
    const char *key)
{
	struct range r;
	struct fault f = { 0 };

	if (record_money(d, value_get(map, key), &r, &f))
		return r;
	survey_fault(s, &f);
	return (struct range){ 0, 0, false };
}

static enum tri
sure_of(struct survey *s, const struct document *d, const struct value *map)
{
	enum tri sure;
	struct fault f = { 0 };

	if (record_tri(d, value_get(map, "zeker"), &sure, &f))
		return sure;
	survey_fault(s, &f);
	return TRI_UNKNOWN;
}

static void
read_covers(struct survey *s, const struct document *d,
    const struct value *field, struct money *m, struct money_cover *covers)
{
	const struct value *item;
	struct money_cover *c;

	m->none |= record_is_none(field);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		c = &covers[m->cover_count++];
		c->source = record_item_text(item, "bron", "bron");
		c->amount = amount_of(s, d, item, "bedrag");
		c->sure = sure_of(s, d, item);
	}
}

/* The plans that count, as survey_read_opgave counts them. */
static bool
is_over(const struct survey *s, const struct value *plan)
{
	const char *status = value_get_text(plan, "status");

	return status != NULL && words_is_over(s->words, status);
}

static size_t
count_covers(const struct value *plannen)
{
	const struct value *item;
	size_t n = 0;

	for (item = record_first(plannen); item != NULL;
	    item = record_next(plannen, item))
		n += record_count(value_get(item, "dekking"));
	return n;
}

static void
add_up(struct money *m)
{
	size_t i;

	for (i = 0; i < m->cover_count; i++)
		if (!m->covers[i].amount.known)
			return;
	for (i = 0; i < m->cover_count; i++)
		money_add(&m->covered, m->covers[i].amount);
}

static const struct money *
read_plans(struct survey *s, const struct document *d)
{
	const struct value *plannen = value_get(d->root, "plannen"), *item;
	struct money *m = arena_alloc(s->arena, sizeof(*m));
	struct money_cover *covers = arena_array(s->arena,
	    count_covers(plannen), sizeof(*covers));
	struct range budget;

	m->covers = covers;
	for (item = record_first(plannen); item != NULL;
	    item = record_next(plannen, item)) {
		if (is_over(s, item))
			continue;
		budget = amount_of(s, d, item, "budget");
		if (budget.known)
			money_add(&m->budget, budget);
		else
			m->untold++;
		read_covers(s, d, value_get(item, "dekking"), m, covers);
	}
	add_up(m);
	return m;
}

void
money_read(struct survey *s)
{
	struct survey_opgave *o;
	size_t i;

	for (i = 0; i < s->opgave_count; i++) {
		o = &s->opgaven[i];
		if (o->fate == SURVEY_TAKEN || o->standing == SURVEY_AANPAK)
			o->money = read_plans(s, o->record);
	}
}
