#include "meet.h"

const char *
meet_rule_name(int rule)
{
	static const char *const names[MEET_RULES] = {
		[MEET_PLACE] = "place",
		[MEET_PEOPLE] = "people",
		[MEET_PURPOSE] = "purpose",
		[MEET_CONFLICT] = "conflict"
	};

	return rule < 0 || rule >= MEET_RULES ? NULL : names[rule];
}

int
meet_strength(enum area_row row, enum plan_class class)
{
	static const int table[AREA_APART][PLAN_CLASSES] = {
		[AREA_SAME] = { 0, 3, 4, 4, 5 },
		[AREA_NEAR] = { 0, 2, 3, 3, 4 },
		[AREA_SAME_BUURT] = { 0, 1, 2, 2, 3 },
		[AREA_SAME_WIJK] = { 0, 0, 1, 1, 2 }
	};

	return row == AREA_APART ? 0 : table[row][class];
}

int
meet_purpose_strength(enum area_row row, unsigned finer)
{
	static const int table[AREA_APART + 1][3] = {
		[AREA_SAME] = { 4, 4, 4 },
		[AREA_NEAR] = { 3, 3, 3 },
		[AREA_SAME_BUURT] = { 3, 3, 2 },
		[AREA_SAME_WIJK] = { 2, 2, 1 }
	};

	return table[row][finer];
}

/* Of the areas that meet, the two that count most. */
static int
best_purpose(const struct areas *a, const struct areas *b, int32_t metres)
{
	const struct area *x, *y;
	enum area_level level;
	int strength, best = 0;
	size_t i, j;

	for (i = 0; i < a->count; i++)
		for (j = 0; j < b->count; j++) {
			x = &a->all[i];
			y = &b->all[j];
			level = area_meet(x, y, metres);
			strength = meet_purpose_strength(area_row(level),
			    area_says_finer(x, level) +
			    area_says_finer(y, level));
			if (strength > best)
				best = strength;
		}
	return best;
}

/* The strongest of these rules. */
static int
strongest(const struct meet_match *match, unsigned rules)
{
	int i, best = 0;

	for (i = 0; i < MEET_RULES; i++)
		if ((rules & MEET_BIT(i)) && match->strengths[i] > best)
			best = match->strengths[i];
	return best;
}

/* What can be together is no conflict: its grounds are told all the same. */
static void
match_conflict(const struct meet *m, const struct meet_opgave *x,
    const struct meet_opgave *y, struct meet_match *match)
{
	enum conflict_kind kind;

	if (area_row(match->area.level) != AREA_SAME)
		return;
	match->conflict = conflict_of(m->busy, &x->areas, &x->plans,
	    &y->areas, &y->plans, match->plan.class);
	if (match->plan.class >= PLAN_SHIFTS)
		return;
	kind = conflict_kind(&match->conflict);
	match->strengths[MEET_CONFLICT] = conflict_strength(kind);
	match->effect = conflict_effect(kind);
}

struct meet_match
meet_match(const struct meet *m, uint32_t a, uint32_t b)
{
	struct meet_match match = { .a = a < b ? a : b, .b = a < b ? b : a };
	const struct meet_opgave *x = &m->all[match.a], *y = &m->all[match.b];

	match.area = area_match(&x->areas, &y->areas, m->options.metres);
	match.plan = plan_match(&x->plans, &y->plans, m->options.years);
	match.strengths[MEET_PLACE] = meet_strength(
	    area_row(match.area.level), match.plan.class);
	if (party_meet(&x->parties, &y->parties))
		match.strengths[MEET_PEOPLE] = MEET_STRENGTH_PEOPLE;
	if (purpose_helps(&x->purpose, &y->purpose) ||
	    purpose_helps(&y->purpose, &x->purpose))
		match.strengths[MEET_PURPOSE] = best_purpose(&x->areas,
		    &y->areas, m->options.metres);
	match_conflict(m, x, y, &match);
	match.strength = strongest(&match, MEET_ALL);
	return match;
}

int
meet_searched(const struct meet *m, const struct meet_match *match)
{
	return strongest(match, m->options.rules);
}

/* Why they meet in time, when that is a ground. */
static size_t
time_sentences(struct arena *a, const struct meet *m,
    const struct meet_match *match, const char **lines)
{
	size_t n;

	n = plan_sentences(a, &match->plan, m->options.years,
	    m->all[match->a].id, m->all[match->b].id, lines);
	if (match->area.level == AREA_STRAAT && match->plan.a->digs &&
	    match->plan.b->digs && match->conflict.twice_a == NULL)
		lines[n++] = "voor beide gaat de straat open";
	return n;
}

size_t
meet_sentences(struct arena *a, const struct meet *m,
    const struct meet_match *match, const char *lines[MEET_SENTENCES])
{
	const struct meet_opgave *x = &m->all[match->a], *y = &m->all[match->b];
	size_t n = 0;

	if (match->strengths[MEET_PLACE] > 0 ||
	    match->strengths[MEET_PURPOSE] > 0 ||
	    match->strengths[MEET_CONFLICT] > 0)
		lines[n++] = area_sentence(a, &match->area);
	if (match->strengths[MEET_PLACE] > 0)
		n += time_sentences(a, m, match, lines + n);
	n += conflict_sentences(a, &match->conflict, x->id, y->id, lines + n);
	if (match->strengths[MEET_PURPOSE] > 0) {
		n += purpose_sentences(a, &x->purpose, &y->purpose, lines + n);
		n += purpose_sentences(a, &y->purpose, &x->purpose, lines + n);
	}
	return n + party_sentences(a, &x->parties, &y->parties, lines + n);
}
