#include <string.h>

#include "../opgave/names.h"
#include "indicators.h"

const char *
indicators_code(const struct document *wijk, const struct value *item)
{
	const char *code = value_get_text(item, "gebied");
	const struct value *field = value_get(wijk->root, "code");
	const struct value *all = record_first(field);

	if (code == NULL || (record_count(field) == 1 &&
	    all->kind == VALUE_TEXT && strcmp(all->text, code) == 0))
		return NULL;
	return code;
}

/* What cannot be read is not known. */
static void
read_item(const struct document *d, const struct value *item,
    struct indicator *i)
{
	struct fault unsaid;

	*i = (struct indicator){ .item = item };
	i->name = record_item_text(item, "naam", "naam");
	i->code = indicators_code(d, item);
	if (!record_range(d, value_get(item, "waarde"), &i->value, &unsaid))
		i->value = (struct range){ 0, 0, false };
	if (!record_date(d, value_get(item, "jaar"), &i->year, &unsaid))
		i->year.known = false;
	if (!record_date(d, value_get(item, "editie"), &i->edition, &unsaid))
		i->edition.known = false;
	if (!record_tri(d, value_get(item, "schatting"), &i->estimate,
	    &unsaid))
		i->estimate = TRI_UNKNOWN;
}

static int32_t
first_day(struct period p)
{
	return p.known ? p.from : PERIOD_BEGIN;
}

/* Does b, which stands after a, count rather than that? */
static bool
is_later(const struct indicator *a, const struct indicator *b)
{
	if (first_day(a->year) != first_day(b->year))
		return first_day(b->year) > first_day(a->year);
	return first_day(b->edition) >= first_day(a->edition);
}

static uint32_t
number(struct arena *a, struct names *names, const struct indicator *i)
{
	const char *maat = value_get_text(i->item, "maat");
	const char *key = arena_format(a, "%s\n%s\n%s",
	    i->code == NULL ? "" : i->code, maat == NULL ? "" : maat, i->name);

	return names_add(names, 0, key, strlen(key));
}

struct indicators *
indicators_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct value *field = value_get(w->record->root, "indicatoren");
	struct indicators *all = arena_alloc(a, sizeof(*all));
	struct names *names = names_new(a);
	const struct value *v;
	struct indicator one;
	uint32_t n;

	all->all = arena_array(a, record_count(field), sizeof(*all->all));
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		read_item(w->record, v, &one);
		if (one.name == NULL)
			continue;
		if (first_day(one.year) > s->day) {
			all->later++;
			continue;
		}
		all->areas |= one.code != NULL;
		n = number(a, names, &one);
		if (n == all->count || is_later(&all->all[n], &one))
			all->all[n] = one;
		all->count = names_count(names);
	}
	return all;
}
