#include "meet-find.h"

#include <stdlib.h>

#include "../base/crew.h"

/* Is y among those that x may take? */
static bool
takes(const struct finder *fi, uint32_t x, uint32_t y)
{
	const struct first *f = &fi->firsts[x];
	uint32_t i;

	for (i = 0; i < f->count && i < fi->m->options.most; i++)
		if (f->all[i].other == y)
			return true;
	return false;
}

static int
by_strength(const void *left, const void *right)
{
	const struct meet_pair *a = left, *b = right;

	if (a->a != b->a)
		return a->a < b->a ? -1 : 1;
	if (a->strength != b->strength)
		return a->strength > b->strength ? -1 : 1;
	return a->b < b->b ? -1 : a->b > b->b;
}

/* The pairs that x takes, each from one side only. */
static void
add_pairs(struct meet *m, const struct finder *fi, uint32_t x)
{
	const struct first *f = &fi->firsts[x];
	bool alone;	/* x's choice is enough */
	uint32_t i, y;
	int strength;

	for (i = 0; i < f->count && i < m->options.most; i++) {
		y = f->all[i].other;
		alone = m->all[y].aanpak && !m->all[x].aanpak;
		if (!alone && (x > y || !takes(fi, y, x)))
			continue;
		strength = m->options.rules == MEET_ALL ?
		    f->all[i].strength : meet_match(m, x, y).strength;
		m->pairs[m->pair_count++] = (struct meet_pair){
		    x < y ? x : y, x < y ? y : x, strength };
	}
}

static void
make_pairs(struct meet *m, const struct finder *fi)
{
	size_t room = 0;
	uint32_t x;

	for (x = 0; x < m->count; x++) {
		room += fi->firsts[x].count;
		m->crowded += fi->firsts[x].count > m->options.most;
	}
	m->pairs = arena_take(m->arena, room * sizeof(*m->pairs));
	m->pair_count = 0;
	for (x = 0; x < m->count; x++)
		add_pairs(m, fi, x);
	if (m->pair_count > 1)
		qsort(m->pairs, m->pair_count, sizeof(*m->pairs), by_strength);
}

/* One walk is done by all shares, and the next one is prepared. */

static const struct {
	enum meet_rule rule;
	const struct find_walk *walk;
} walks[] = {
	{ MEET_PLACE, &find_place },
	{ MEET_PEOPLE, &find_people },
	{ MEET_PURPOSE, &find_purpose },
	{ MEET_CONFLICT, &find_digging },
	{ MEET_CONFLICT, &find_years }
};

enum {
	WALKS = sizeof(walks) / sizeof(walks[0]),
	STEPS = WALKS * AREA_LEVELS,
	SHARES = 4	/* of a thread: some have more to do than others */
};

struct step {
	const struct find_walk *walk;
	enum area_level level;
	void *prepared;
};

struct search {
	const struct meet *m;
	struct finder *shares;
	size_t share_count;
	struct step steps[STEPS];
	size_t step_count, at;
	struct arena *arenas[2];	/* of this step and the next */
};

static void
plan_steps(struct search *s, unsigned rules)
{
	const struct find_walk *w;
	size_t i;
	int level;

	for (i = 0; i < WALKS; i++) {
		w = walks[i].walk;
		if (rules & MEET_BIT(walks[i].rule))
			for (level = w->first; level <= (int)w->last; level++)
				s->steps[s->step_count++] = (struct step){ w,
				    (enum area_level)level, NULL };
	}
}

static void
prepare(struct search *s, size_t i)
{
	struct arena *a = s->arenas[i % 2];
	struct step *step = &s->steps[i];

	if (i == s->step_count)
		return;
	arena_reset(a);
	step->prepared = step->walk->prepare(a, s->m, step->level);
}

static void
prepare_or_walk(void *search, size_t piece, struct arena *scratch)
{
	struct search *s = search;
	const struct step *step = &s->steps[s->at];
	struct finder *share;

	if (piece == 0) {
		prepare(s, s->at + 1);
		return;
	}
	share = &s->shares[piece - 1];
	share->scratch = scratch;
	step->walk->walk(share, step->prepared);
}

static void
share_out(struct search *s, struct arena *a, size_t count)
{
	const struct meet *m = s->m;
	struct first *firsts = arena_array(a, m->count, sizeof(*firsts));
	struct finder *f;
	size_t i;

	s->shares = arena_array(a, count, sizeof(*s->shares));
	s->share_count = count;
	for (i = 0; i < count; i++) {
		f = &s->shares[i];
		f->m = m;
		f->arena = arena_new();
		f->firsts = firsts;
		f->begin = (uint32_t)(i * m->count / count);
		f->end = (uint32_t)((i + 1) * m->count / count);
		f->room = m->options.most + 1;
	}
}

void
meet_find(struct meet *m, int jobs)
{
	struct search s = { .m = m };
	struct arena *a = arena_new();
	size_t i, threads = crew_size(jobs);

	share_out(&s, a, threads == 1 ? 1 : threads * SHARES);
	s.arenas[0] = arena_new();
	s.arenas[1] = arena_new();
	plan_steps(&s, m->options.rules);
	prepare(&s, 0);
	for (; s.at < s.step_count; s.at++)
		crew_work(jobs, 1 + s.share_count, prepare_or_walk, &s);
	arena_free(s.arenas[0]);
	arena_free(s.arenas[1]);
	make_pairs(m, s.shares);
	for (i = 0; i < s.share_count; i++)
		arena_free(s.shares[i].arena);
	arena_free(a);
}
