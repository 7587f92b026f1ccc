#include <string.h>

#include "interview-private.h"

struct sheet *
sheet_new(struct arena *a, enum kind kind, const struct question *rows)
{
	struct sheet *s = arena_alloc(a, sizeof(*s));

	s->arena = a;
	s->kind = kind;
	s->rows = rows;
	while (rows[s->count].path != NULL)
		s->count++;
	s->answers = arena_array(a, s->count, sizeof(*s->answers));
	s->given = arena_array(a, s->count, sizeof(*s->given));
	return s;
}

bool
sheet_is_done(const struct sheet *s)
{
	return s->at.question == s->count;
}

const struct question *
sheet_question(const struct sheet *s)
{
	return &s->rows[s->at.question];
}

const struct schema *
sheet_row(const struct sheet *s, size_t question)
{
	return schema_find(s->kind, s->rows[question].path);
}

struct value *
sheet_get(const struct sheet *s, struct position p)
{
	const struct answers *all;

	if (p.question >= s->count)
		return NULL;
	all = &s->answers[p.question];
	return p.item < all->count ? all->all[p.item] : NULL;
}

void
sheet_set(struct sheet *s, struct position p, struct value *value)
{
	struct answers *all = &s->answers[p.question];
	struct value **old = all->all;

	if (p.item >= all->room) {
		all->room = 2 * p.item + 4;
		all->all = arena_array(s->arena, all->room, sizeof(*old));
		if (all->count > 0)
			memcpy(all->all, old, all->count * sizeof(*old));
	}
	while (all->count <= p.item)
		all->all[all->count++] = NULL;
	all->all[p.item] = value;
}

size_t
sheet_find(const struct sheet *s, const char *path)
{
	size_t i = 0;

	while (i < s->count && strcmp(s->rows[i].path, path) != 0)
		i++;
	return i;
}

size_t
sheet_top(const struct question *q)
{
	return strcspn(q->path, ".");
}

/* The rows from this one to `end` are of one field. */
static size_t
end_of(const struct sheet *s, size_t question)
{
	size_t n = sheet_top(&s->rows[question]), i = question + 1;

	while (i < s->count && sheet_top(&s->rows[i]) == n &&
	    strncmp(s->rows[i].path, s->rows[question].path, n) == 0)
		i++;
	return i;
}

size_t
sheet_main(const struct sheet *s, size_t question)
{
	size_t i = question;

	while (i > 0 && end_of(s, i - 1) > question)
		i--;
	return i;
}

bool
sheet_is_main(const struct sheet *s, size_t question)
{
	return sheet_main(s, question) == question;
}

bool
sheet_repeats(const struct sheet *s, size_t question)
{
	return s->rows[sheet_main(s, question)].more != NULL;
}

/* Is there something at the main question for the others to be about? */
static bool
is_begun(const struct sheet *s, size_t question, size_t item)
{
	struct position p = { sheet_main(s, question), item };
	const struct value *value = sheet_get(s, p);

	return s->given[p.question] || (value != NULL &&
	    !(sheet_repeats(s, question) && record_is_none(value)));
}

static bool
is_skipped(const struct sheet *s, size_t question)
{
	return s->given[question] || (!sheet_is_main(s, question) &&
	    !is_begun(s, question, 0));
}

static struct position
after(const struct sheet *s, struct position p)
{
	size_t first = sheet_main(s, p.question), end = end_of(s, first);

	if (!sheet_repeats(s, p.question)) {
		p.question++;
	} else if (!is_begun(s, p.question, p.item)) {
		p = (struct position){ end, 0 };
	} else if (++p.question == end) {
		p.question = first;
		p.item++;
		return p;
	} else {
		return p;
	}
	while (p.question < s->count && is_skipped(s, p.question))
		p.question++;
	return p;
}

static void
remember(struct sheet *s)
{
	struct position *old = s->past;

	if (s->past_count == s->past_room) {
		s->past_room = 2 * s->past_room + 16;
		s->past = arena_array(s->arena, s->past_room, sizeof(*old));
		if (old != NULL)
			memcpy(s->past, old, s->past_count * sizeof(*old));
	}
	s->past[s->past_count++] = s->at;
}

void
sheet_next(struct sheet *s)
{
	remember(s);
	s->at = after(s, s->at);
}

/* Would it be asked, as the answers are now? */
static bool
is_asked(const struct sheet *s, struct position p)
{
	if (!sheet_repeats(s, p.question))
		return !is_skipped(s, p.question);
	if (!sheet_is_main(s, p.question))
		return is_begun(s, p.question, p.item);
	return p.item == 0 || is_begun(s, p.question, p.item - 1);
}

bool
sheet_back(struct sheet *s)
{
	while (s->past_count > 0)
		if (is_asked(s, s->past[--s->past_count])) {
			s->at = s->past[s->past_count];
			return true;
		}
	return false;
}

void
sheet_go(struct sheet *s, size_t question)
{
	if (!sheet_is_done(s))
		remember(s);
	s->at = (struct position){ question, 0 };
}

static void
drop_item(struct answers *all, size_t item)
{
	if (item >= all->count)
		return;
	memmove(all->all + item, all->all + item + 1,
	    (all->count - item - 1) * sizeof(*all->all));
	all->count--;
}

void
sheet_clear(struct sheet *s)
{
	size_t i, end = end_of(s, s->at.question);

	if (!sheet_is_main(s, s->at.question)) {
		sheet_set(s, s->at, NULL);
		return;
	}
	for (i = s->at.question; i < end; i++)
		drop_item(&s->answers[i], s->at.item);
}

void
sheet_none(struct sheet *s, struct value *none)
{
	size_t i, end = end_of(s, s->at.question);

	for (i = s->at.question; i < end; i++)
		s->answers[i].count = 0;
	sheet_set(s, (struct position){ s->at.question, 0 }, none);
}

bool
sheet_is_blank(const struct sheet *s)
{
	const char *name = s->kind == KIND_OPGAVE ? "titel" : "partij";
	struct position p = { sheet_find(s, name), 0 };

	return !s->given[p.question] && sheet_get(s, p) == NULL;
}

size_t
sheet_lacks(const struct sheet *s)
{
	size_t i = 0;

	while (i < s->count && (!s->rows[i].needed || s->given[i] ||
	    sheet_get(s, (struct position){ i, 0 }) != NULL))
		i++;
	return i;
}
