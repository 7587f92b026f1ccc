#include <stdlib.h>
#include <string.h>

#include "group-private.h"

enum { LEAST = 3 };

/* An opgave at a place. */
struct entry {
	const struct area *area;
	uint32_t place, opgave;
	uint8_t level;
	bool aanpak;
	bool taken;		/* it is in a group there */
};

/* When an opgave works, whatever plans that takes. */
struct span {
	int32_t from, to;
	struct entry *entry;
	bool spent;		/* its day was tried: no three go together */
};

struct finder {
	struct groups *groups;
	struct buffer gathered;
	struct entry *entries;
	size_t count;
	uint32_t *member;	/* by opgave: of which try */
	uint32_t tries;

	/* one place at a time */
	struct arena *arena;
	struct span *spans;	/* by start */
	struct span *ends;	/* the same by end */
	struct span *tried;	/* those of one day */
	size_t span_count;
};

static void
add_entry(struct finder *fi, struct entry e)
{
	buffer_add(&fi->gathered, (const void *)&e, sizeof(e));
	fi->entries = (void *)fi->gathered.bytes;
	fi->count++;
}

static void
add_area(struct finder *fi, struct entry e)
{
	int level;

	for (level = 0; level < AREA_LEVELS; level++) {
		if (area_row((enum area_level)level) != AREA_SAME ||
		    !(e.area->levels & AREA_BIT(level)))
			continue;
		e.level = (uint8_t)level;
		e.place = e.area->names[level];
		add_entry(fi, e);
	}
}

static void
collect(struct finder *fi)
{
	const struct meet *m = fi->groups->meet;
	struct entry e = { 0 };
	size_t i;

	for (e.opgave = 0; e.opgave < m->count; e.opgave++) {
		e.aanpak = m->all[e.opgave].aanpak;
		if (m->all[e.opgave].plans.count == 0)
			continue;
		for (i = 0; i < m->all[e.opgave].areas.count; i++) {
			e.area = &m->all[e.opgave].areas.all[i];
			add_area(fi, e);
		}
	}
}

/* The levels that it says, finer than that of its place. */
static uint16_t
finer(const struct entry *e)
{
	return e->area->levels & AREA_FINER(e->level);
}

/* Of an opgave that is at a place twice the one that says the least comes
 * first. */
static int
by_place(const void *left, const void *right)
{
	const struct entry *x = left, *y = right;

	if (x->level != y->level)
		return x->level < y->level ? -1 : 1;
	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	if (x->opgave != y->opgave)
		return x->opgave < y->opgave ? -1 : 1;
	if (finer(x) != finer(y))
		return finer(x) < finer(y) ? -1 : 1;
	return (x->area > y->area) - (x->area < y->area);
}

static int
by_start(const void *left, const void *right)
{
	const struct span *x = left, *y = right;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->entry > y->entry) - (x->entry < y->entry);
}

static int
by_end(const void *left, const void *right)
{
	const struct span *x = left, *y = right;

	return (x->to > y->to) - (x->to < y->to);
}

/* The order in which they are taken into a group. */
static int
by_turn(const void *left, const void *right)
{
	const struct span *x = left, *y = right;

	if (x->entry->aanpak != y->entry->aanpak)
		return x->entry->aanpak ? -1 : 1;
	return by_start(x, y);
}

/* Plans that overlap or touch are one span, so that nobody is counted twice. */
static void
add_spans(struct finder *fi, struct entry *e)
{
	const struct plans *plans = &fi->groups->meet->all[e->opgave].plans;
	struct span *spans = fi->spans + fi->span_count;
	size_t i, n = 0;

	for (i = 0; i < plans->count; i++)
		spans[i] = (struct span){ plans->all[i].period.from,
		    plans->all[i].period.to, e, false };
	if (plans->count > 1)
		qsort(spans, plans->count, sizeof(*spans), by_start);
	for (i = 0; i < plans->count; i++)
		if (n > 0 && spans[i].from <= spans[n - 1].to) {
			if (spans[n - 1].to < spans[i].to)
				spans[n - 1].to = spans[i].to;
		} else
			spans[n++] = spans[i];
	fi->span_count += n;
}

/* The spans of a place, and room for what is asked of them. */
static void
open_place(struct finder *fi, struct entry *e, size_t n)
{
	size_t room = 0, i;

	for (i = 0; i < n; i++)
		room += fi->groups->meet->all[e[i].opgave].plans.count;
	fi->span_count = 0;
	fi->spans = arena_array(fi->arena, room, sizeof(*fi->spans));
	for (i = 0; i < n; i++)
		add_spans(fi, &e[i]);
	fi->ends = arena_array(fi->arena, fi->span_count, sizeof(*fi->ends));
	fi->tried = arena_array(fi->arena, fi->span_count,
	    sizeof(*fi->tried));
	qsort(fi->spans, fi->span_count, sizeof(*fi->spans), by_start);
	memcpy(fi->ends, fi->spans, fi->span_count * sizeof(*fi->ends));
	qsort(fi->ends, fi->span_count, sizeof(*fi->ends), by_end);
}

/* The earliest day on which most of them work, of those on which three do and
 * that were not tried in vain: one on which some start, or, where one that
 * stood in the way is done, some end. */
static bool
best_day(const struct finder *fi, int32_t *day)
{
	const struct span *s = fi->spans, *e = fi->ends;
	size_t n = fi->span_count, started = 0, ended = 0, most = LEAST - 1;
	bool spent;
	int32_t at;

	while (ended < n) {
		at = started < n && s[started].from < e[ended].to ?
		    s[started].from : e[ended].to;
		for (spent = false; started < n && s[started].from == at;)
			spent |= s[started++].spent;
		while (ended < n && e[ended].to == at)
			spent |= e[ended++].spent;
		if (!spent && started - ended > most) {
			most = started - ended;
			*day = at;
		}
	}
	return most >= LEAST;
}

static void
spend(struct finder *fi, int32_t day)
{
	size_t i;

	for (i = 0; i < fi->span_count; i++) {
		if (fi->spans[i].from == day)
			fi->spans[i].spent = true;
		if (fi->ends[i].to == day)
			fi->ends[i].spent = true;
	}
}

static bool
has_rejected(const struct finder *fi, uint32_t opgave)
{
	const struct group_pairs *apart = &fi->groups->apart;
	size_t i;

	if (apart->count == 0)
		return false;
	for (i = group_apart_from(fi->groups, opgave); i < apart->count &&
	    apart->all[i].a == opgave; i++)
		if (fi->member[apart->all[i].b] == fi->tries)
			return true;
	return false;
}

/* Of a day's spans keep those that go together: no two that people rejected,
 * and no two that name different buildings in this street.  An area has one
 * name, so that a bag is all it can say beside it, and one who says one speaks
 * for all. */
static size_t
choose(struct finder *fi, int32_t day)
{
	const struct area *detail = NULL;
	const struct entry *e;
	size_t i, count = 0, n = 0;

	for (i = 0; i < fi->span_count && fi->spans[i].from <= day; i++)
		if (fi->spans[i].to > day)
			fi->tried[count++] = fi->spans[i];
	qsort(fi->tried, count, sizeof(*fi->tried), by_turn);
	fi->tries++;
	for (i = 0; i < count; i++) {
		e = fi->tried[i].entry;
		if (has_rejected(fi, e->opgave) ||
		    (finer(e) != 0 && detail != NULL &&
		    area_row(area_meet(detail, e->area, 0)) != AREA_SAME))
			continue;
		if (finer(e) != 0)
			detail = e->area;
		fi->member[e->opgave] = fi->tries;
		fi->tried[n++] = fi->tried[i];
	}
	return n;
}

static int
by_number(const void *left, const void *right)
{
	const uint32_t *x = left, *y = right;

	return (*x > *y) - (*x < *y);
}

static struct group *
new_group(struct groups *g)
{
	g->all = arena_grow(g->arena, g->all, g->count, &g->room,
	    sizeof(*g->all));
	return &g->all[g->count++];
}

static const struct area *
area_of(const struct group *g, const struct span *tried)
{
	const struct area *best = NULL;
	uint32_t i, number = 0;

	for (i = 0; i < g->count; i++)
		if (best == NULL || (tried[i].entry->area->name != NULL &&
		    (best->name == NULL || tried[i].entry->opgave < number))) {
			best = tried[i].entry->area;
			number = tried[i].entry->opgave;
		}
	return best;
}

static void
add_group(struct finder *fi, size_t count)
{
	struct group *g = new_group(fi->groups);
	struct span *s = fi->tried;
	uint32_t i;

	*g = (struct group){ .from = s->from, .to = s->to,
	    .count = (uint32_t)count, .level = s->entry->level };
	g->members = arena_array(fi->groups->arena, count, sizeof(uint32_t));
	for (i = 0; i < count; i++) {
		if (s[i].from > g->from)
			g->from = s[i].from;
		if (s[i].to < g->to)
			g->to = s[i].to;
		g->members[i] = s[i].entry->opgave;
		s[i].entry->taken = true;
	}
	g->area = area_of(g, s);
	qsort(g->members, count, sizeof(uint32_t), by_number);
}

/* Those that are in a group are done here, and without them the others may go
 * together. */
static void
drop_taken(struct finder *fi)
{
	size_t i, starts = 0, ends = 0;

	for (i = 0; i < fi->span_count; i++) {
		if (!fi->spans[i].entry->taken)
			fi->spans[starts++] = fi->spans[i];
		if (!fi->ends[i].entry->taken)
			fi->ends[ends++] = fi->ends[i];
	}
	fi->span_count = starts;
	for (i = 0; i < starts; i++)
		fi->spans[i].spent = fi->ends[i].spent = false;
}

static void
find_at(struct finder *fi, struct entry *e, size_t n)
{
	size_t count;
	int32_t day;

	open_place(fi, e, n);
	while (best_day(fi, &day)) {
		count = choose(fi, day);
		if (count >= LEAST) {
			add_group(fi, count);
			drop_taken(fi);
		} else
			spend(fi, day);
	}
	arena_reset(fi->arena);
}

/* Those of one place; of an opgave that is there twice the first. */
static size_t
same_place(struct finder *fi, size_t begin, size_t *count)
{
	struct entry *e = fi->entries + begin;
	size_t i, n = 1;

	for (i = 1; begin + i < fi->count && e[i].level == e->level &&
	    e[i].place == e->place; i++)
		if (e[i].opgave != e[n - 1].opgave)
			e[n++] = e[i];
	*count = n;
	return begin + i;
}

void
group_find_all(struct groups *g)
{
	struct finder fi = { .groups = g };
	size_t begin, end, count;

	fi.arena = arena_new();
	fi.member = arena_array(g->arena, g->meet->count, sizeof(uint32_t));
	collect(&fi);
	if (fi.count > 1)
		qsort(fi.entries, fi.count, sizeof(*fi.entries), by_place);
	for (begin = 0; begin < fi.count; begin = end) {
		end = same_place(&fi, begin, &count);
		if (count >= LEAST)
			find_at(&fi, fi.entries + begin, count);
	}
	arena_free(fi.arena);
	buffer_free(&fi.gathered);
}
