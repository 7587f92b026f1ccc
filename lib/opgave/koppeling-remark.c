#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "koppeling-private.h"
#include "record.h"

bool
koppeling_same_grounds(const struct value *was, const struct value *now)
{
	const struct value *x = record_first(was), *y = record_first(now);

	while (x != NULL && y != NULL && value_equal(x, y)) {
		x = record_next(was, x);
		y = record_next(now, y);
	}
	return x == NULL && y == NULL;
}

static const char *
joined(struct arena *a, const struct value *list)
{
	const struct value *line;
	const char *all = "";

	for (line = list->first; line != NULL; line = line->next)
		all = arena_format(a, "%s%s%s", all, line == list->first ?
		    "" : "; ", line->text);
	return all;
}

/* Of one that stands twice the first. */
static bool
is_told_before(const struct koppelingen *k, const struct told *t)
{
	const struct told *other = t;

	while (other > k->all && other[-1].pair == t->pair)
		if ((--other)->settled)
			return true;
	return false;
}

static bool
both_open(const struct meet *m, const struct meet_match *match)
{
	return m->all[match->a].state == MEET_OPEN &&
	    m->all[match->b].state == MEET_OPEN;
}

static bool
is_gone(const struct koppelingen *k, const struct told *t,
    const struct meet_match *match, struct fault *f)
{
	const struct meet *m = k->meet;

	if (match->strength > 0 || !t->settled || is_told_before(k, t) ||
	    !both_open(m, match))
		return false;
	fault_set(f, document_place(m->all[t->holder].record,
	    value_get(t->item, "status")), "the koppeling of '%s' and '%s' was "
	    "confirmed, and the two do not meet any more; reject it, or take "
	    "out its 'aanleiding' to keep it so", m->all[match->a].id,
	    m->all[match->b].id);
	return true;
}

static bool
is_changed(const struct koppelingen *k, const struct told *t,
    const struct meet_match *match, struct arena *a, struct fault *f)
{
	const struct meet *m = k->meet;
	const struct value *was = value_get(t->item, "aanleiding");
	struct value *now;

	if (match->strength == 0 || !t->rejected)
		return false;
	now = koppeling_grounds(a, m, match);
	if (koppeling_same_grounds(was, now))
		return false;
	fault_set(f, document_place(m->all[t->holder].record,
	    value_get(t->item, "status")),
	    "the koppeling of '%s' and '%s' was rejected, its grounds have "
	    "changed since: %s; reject it again to keep it so",
	    m->all[match->a].id, m->all[match->b].id, joined(a, now));
	return true;
}

/* With at least what is usual: what a narrow search does not find is not
 * gone. */
static struct meet_match
match_widely(const struct koppelingen *k, const struct told *t)
{
	struct meet wide = *k->meet;

	if (wide.options.years < MEET_YEARS)
		wide.options.years = MEET_YEARS;
	if (wide.options.metres < MEET_METRES)
		wide.options.metres = MEET_METRES;
	return meet_match(&wide, (uint32_t)(t->pair >> 32),
	    (uint32_t)t->pair);
}

/* Is there something to look at in its record? */
static bool
may_be_outdated(const struct told *t, const struct meet_match *match)
{
	return match->strength > 0 ? t->rejected : t->settled;
}

static bool
is_outdated(const struct koppelingen *k, const struct told *t,
    const struct meet_match *match, struct fault *f)
{
	return !value_is_unknown(value_get(t->item, "aanleiding")) &&
	    (is_changed(k, t, match, k->scratch, f) ||
	    is_gone(k, t, match, f));
}

/* All that stand in one record, which is woken once: that of an aanpak may hold
 * thousands.  One that cannot be woken is told when it is written. */
static void
look_at(struct koppelingen *k, uint32_t holder)
{
	struct document *d = k->meet->all[holder].record;
	bool rested = d->resting;
	struct meet_match match;
	struct fault f = { 0 };
	struct told *t;

	arena_reset(k->scratch);
	for (t = k->holdings[holder].told; t != NULL; t = t->next) {
		match = match_widely(k, t);
		if (!may_be_outdated(t, &match))
			continue;
		if (!koppeling_wake(k, holder, k->scratch, &f))
			return;
		if (is_outdated(k, t, &match, &f))
			t->outdated = memcpy(arena_alloc(k->arena, sizeof(f)),
			    &f, sizeof(f));
	}
	if (rested)
		document_rest(d);
}

bool
koppeling_outdated(struct koppelingen *k, size_t *at, struct fault *f)
{
	const struct told *t;
	uint32_t x;

	for (x = 0; !k->looked && x < k->meet->count; x++)
		look_at(k, x);
	k->looked = true;
	while (*at < k->count) {
		t = &k->all[(*at)++];
		if (t->outdated != NULL) {
			*f = *t->outdated;
			return true;
		}
	}
	return false;
}

void
koppeling_remark(struct koppelingen *k, struct place place,
    const char *format, ...)
{
	char text[sizeof(((struct fault *)0)->text)];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	k->remarks = arena_grow(k->arena, k->remarks, k->remark_count,
	    &k->remark_room, sizeof(*k->remarks));
	fault_set(&k->remarks[k->remark_count++], place, "%s", text);
}

const struct fault *
koppeling_told_of(const struct koppelingen *k, size_t at)
{
	return at < k->remark_count ? &k->remarks[at] : NULL;
}
