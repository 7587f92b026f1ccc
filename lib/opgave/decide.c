#include "decide.h"

#include <string.h>

#include "../base/text.h"
#include "assign.h"
#include "fingerprint.h"
#include "record.h"

static const char *const made[] = { "score", "rang", "advies", "keuze" };

const char *
decide_fields(const struct document *d, struct arena *a)
{
	struct fingerprint print;
	const struct value *v;

	fingerprint_begin(&print);
	for (v = d->root->first; v != NULL; v = v->next) {
		if (text_is_in(v->key, made, sizeof(made) / sizeof(*made)))
			continue;
		fingerprint_text(&print, v->key);
		fingerprint_value(&print, v);
	}
	return fingerprint_end(&print, a);
}

/* In those words; its other states are how work goes on, or that it is done. */
static bool
is_called_off(const struct value *plan)
{
	const char *status = record_item_text(plan, "status", NULL);

	return status != NULL && (record_is_word(status, "uitgesteld") ||
	    record_is_word(status, "vervallen"));
}

const char *
decide_scored(const struct document *d, const char *read, struct arena *a)
{
	const struct value *field = value_get(d->root, "plannen"), *plan;
	struct fingerprint print;

	if (record_first(field) == NULL)
		return read;
	fingerprint_begin(&print);
	fingerprint_text(&print, read);
	for (plan = record_first(field); plan != NULL;
	    plan = record_next(field, plan)) {
		fingerprint_number(&print, is_called_off(plan));
		fingerprint_value(&print, value_get(plan, "periode"));
		fingerprint_value(&print, value_get(plan, "duur"));
	}
	return fingerprint_end(&print, a);
}

/* `later` is {besluit: later}. */
static struct decide_item
look_at(const struct value *item)
{
	struct decide_item i = { 0, value_get_text(item, "van") };
	struct fingerprint print;
	const struct value *v;

	fingerprint_begin(&print);
	if (item->kind == VALUE_TEXT) {
		fingerprint_text(&print, "besluit");
		fingerprint_value(&print, item);
	}
	for (v = item->first; v != NULL; v = v->next) {
		if (v->key != NULL && strcmp(v->key, "van") == 0)
			continue;
		fingerprint_text(&print, v->key == NULL ? "" : v->key);
		fingerprint_value(&print, v);
	}
	i.state = print.state;
	return i;
}

struct decide
decide_begin(const struct document *d)
{
	const struct value *field = value_get(d->root, "keuze"), *item;
	struct decide_item *items = arena_array(d->arena,
	    record_count(field), sizeof(*items));
	struct decide was = { items, 0 };

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		items[was.count++] = look_at(item);
	return was;
}

/* Is it an item that was not there, whose `van` was not given with it? */
static bool
is_new(const struct decide *was, const struct decide_item *now)
{
	size_t i;

	for (i = 0; i < was->count; i++)
		if (was->items[i].state == now->state)
			return false;
	if (now->van == NULL)
		return true;
	for (i = 0; i < was->count; i++)
		if (was->items[i].van != NULL &&
		    strcmp(was->items[i].van, now->van) == 0)
			return true;
	return false;
}

static const char *
grounds(const struct document *d)
{
	const char *van = value_get_text(value_get(d->root, "score"), "van");

	return van != NULL ? decide_scored(d, van, d->arena) :
	    decide_fields(d, d->arena);
}

bool
decide_end(const struct decide *was, struct document *d, struct fault *f)
{
	struct decide now = decide_begin(d);
	struct assignment *as;
	size_t i;

	for (i = 0; i < now.count; i++) {
		if (!is_new(was, &now.items[i]))
			continue;
		as = assign_parse(d->arena, KIND_OPGAVE,
		    arena_format(d->arena, "keuze[%zu].van=%s", i,
		    grounds(d)), f);
		if (as == NULL || !assign_apply(as, d, f))
			return false;
	}
	return true;
}
