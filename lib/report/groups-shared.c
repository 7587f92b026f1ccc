#include <stdlib.h>
#include <string.h>

#include "../base/text.h"
#include "../opgave/names.h"
#include "../opgave/plan.h"
#include "survey.h"

/* The texts that every one of a number of speakers says. */
struct chorus {
	struct arena *arena;
	struct names *names;	/* numbers of the others */
	const char **texts;
	struct said {
		size_t times, last;	/* speaker, from 1 on */
	} *said;
	size_t speakers, count;
	bool spoke;		/* this one, already */
};

static void
say(struct chorus *c, const char *text)
{
	uint32_t n = names_add(c->names, 0, text, strlen(text));

	if (n == c->count) {
		c->texts = arena_extend(c->arena, c->texts, n,
		    sizeof(const char *));
		c->said = arena_extend(c->arena, c->said, n, sizeof(*c->said));
		c->texts[n] = text;
		c->said[n] = (struct said){ 0, 0 };
		c->count++;
	}
	c->speakers += !c->spoke;
	c->spoke = true;
	if (c->said[n].last == c->speakers)
		return;
	c->said[n].last = c->speakers;
	c->said[n].times++;
}

static void
read_lines(struct survey *s, struct survey_group *group)
{
	struct chorus c = { .arena = s->arena, .names = names_new(s->arena) };
	const struct value *field, *item;
	size_t i, side;

	for (i = 0; i < group->link_count; i++) {
		c.spoke = false;
		for (side = 0; side < 2; side++) {
			field = value_get(group->links[i]->items[side],
			    "aanleiding");
			for (item = record_first(field); item != NULL;
			    item = record_next(field, item))
				if (item->kind == VALUE_TEXT)
					say(&c, item->text);
		}
	}
	for (i = 0; i < c.count; i++) {
		if (c.speakers == 1 || c.said[i].times < c.speakers)
			continue;
		group->lines = arena_extend(s->arena, group->lines,
		    group->line_count, sizeof(const char *));
		group->lines[group->line_count++] = c.texts[i];
	}
}

/* The first place of the first member that all of them name. */
static void
read_place(struct survey *s, struct survey_group *group)
{
	struct chorus c = { .arena = s->arena, .names = names_new(s->arena) };
	const struct value *field, *item;
	const char **first = NULL;	/* as the first member wrote it */
	const char *name;
	size_t i, firsts = 0;

	for (i = 0; i < group->member_count; i++) {
		c.spoke = false;
		field = value_get(group->members[i]->record->root, "gebied");
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item)) {
			name = record_item_text(item, "naam", "naam");
			if (name == NULL)
				continue;
			say(&c, text_fold(s->arena, name));
			if (i > 0 || c.count == firsts)
				continue;
			first = arena_extend(s->arena, first, firsts,
			    sizeof(const char *));
			first[firsts++] = name;
		}
	}
	for (i = 0; i < firsts && group->place == NULL; i++)
		if (c.said[i].times == group->member_count)
			group->place = first[i];
}

/* A plan begins or has ended. */
struct edge {
	int32_t day;
	bool begins;
	size_t member;
};

static int
by_day(const void *pa, const void *pb)
{
	const struct edge *a = pa, *b = pb;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return a->begins - b->begins;
}

/* The first day on which all are at work; PERIOD_END: there is none. */
static int32_t
first_day(struct arena *a, struct edge *edges, size_t count, size_t members)
{
	size_t *plans = arena_array(a, members, sizeof(*plans));
	size_t i, busy = 0;

	if (count > 0)
		qsort(edges, count, sizeof(*edges), by_day);
	for (i = 0; i < count; i++)
		if (!edges[i].begins)
			busy -= --plans[edges[i].member] == 0;
		else if (plans[edges[i].member]++ == 0 && ++busy == members)
			return edges[i].day;
	return PERIOD_END;
}

/* Until when a member goes on with what it is at on that day. */
static int32_t
last_day(const struct plans *plans, int32_t day)
{
	int32_t to = day;
	size_t i;

	for (i = 0; i < plans->count; i++)
		if (plans->all[i].period.from <= day &&
		    plans->all[i].period.to > to)
			to = plans->all[i].period.to;
	return to;
}

/* What cannot be read in a plan was a fault already. */
static void
read_time(struct survey *s, struct survey_group *group)
{
	struct plans *plans = arena_array(s->arena, group->member_count,
	    sizeof(*plans));
	const struct document *record;
	struct edge *edges = NULL;
	struct fault f = { 0 };
	size_t i, j, count = 0;
	int32_t day, to = PERIOD_END, end;

	for (i = 0; i < group->member_count; i++) {
		record = group->members[i]->record;
		if (!plan_read(s->arena, s->words, record,
		    value_get(record->root, "plannen"), &plans[i], &f))
			return;
		for (j = 0; j < plans[i].count * 2; j++) {
			edges = arena_extend(s->arena, edges, count,
			    sizeof(*edges));
			edges[count].begins = j % 2 == 0;
			edges[count].day = j % 2 == 0 ?
			    plans[i].all[j / 2].period.from :
			    plans[i].all[j / 2].period.to;
			edges[count++].member = i;
		}
	}
	day = first_day(s->arena, edges, count, group->member_count);
	if (day == PERIOD_END)
		return;
	for (i = 0; i < group->member_count; i++)
		if ((end = last_day(&plans[i], day)) < to)
			to = end;
	group->together = (struct period){ day, to, day, true };
}

void
survey_read_shared(struct survey *s, struct survey_group *group)
{
	read_lines(s, group);
	if (group->line_count == 0)
		read_place(s, group);
	read_time(s, group);
}
