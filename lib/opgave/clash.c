#include "clash.h"

#include "bond.h"

struct clashes {
	const struct words *words;
	const struct clash_opgave *all;
	const struct bond_end *ends;
};

struct clashes *
clash_read(struct arena *a, const struct words *words,
    const struct clash_opgave *all, size_t count)
{
	static const struct bond_ear nobody = { NULL, NULL };
	struct clashes *c = arena_alloc(a, sizeof(*c));
	struct bond_end *ends = arena_array(a, count, sizeof(*ends));
	uint32_t *numbers = arena_array(a, count, sizeof(*numbers));
	struct index *ids = index_new(a);
	uint32_t i;

	for (i = 0; i < count; i++) {
		ends[i].record = all[i].record;
		ends[i].id = record_id(all[i].record);
		ends[i].speaks = words_is_open(words, all[i].record);
		index_add(ids, all[i].record);
		if (ends[i].id != NULL)
			numbers[index_number(ids, KIND_OPGAVE,
			    ends[i].id)] = i;
	}
	bond_read(a, NULL, ids, numbers, ends, count, &nobody);
	*c = (struct clashes){ words, all, ends };
	return c;
}

static bool
is_in(const struct clashes *c, uint32_t number)
{
	const struct clash_opgave *o = &c->all[number];

	return words_is_open(c->words, o->record) &&
	    (o->fate == CLASH_IN || words_is_aanpak(c->words, o->record));
}

/* Is it at odds with one that goes along? */
static bool
is_at_odds(const struct clashes *c, const struct bond *b, struct clash *out)
{
	const struct clash_opgave *other = &c->all[b->other];

	out->other = b->other;
	if (is_in(c, b->other)) {
		out->why = CLASH_EXCLUDED;
		return b->excludes;
	}
	if (!b->needs || words_is_solved(c->words, other->record))
		return false;
	out->why = !words_is_open(c->words, other->record) ? CLASH_LOST :
	    other->fate == CLASH_NOT_CHOSEN ? CLASH_AWAITS : CLASH_LACKS;
	return true;
}

bool
clash_next(const struct clashes *c, uint32_t number, size_t *at,
    struct clash *out)
{
	const struct bond_end *end = &c->ends[number];

	if (!is_in(c, number))
		return false;
	while (*at < end->count)
		if (is_at_odds(c, &end->bonds[(*at)++], out))
			return true;
	return false;
}
