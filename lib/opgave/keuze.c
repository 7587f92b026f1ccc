#include "keuze.h"

#include <stddef.h>
#include <string.h>

#include "record.h"

static const struct {
	const char *word;
	enum keuze_outcome outcome;
} words[] = {
	{ "verbinden", KEUZE_JOIN },
	{ "mits", KEUZE_IF },
	{ "niet verbinden", KEUZE_DECLINE },
	{ "later", KEUZE_LATER }
};

static enum keuze_outcome
outcome(const struct value *v, enum keuze_outcome never)
{
	size_t i;

	if (v == NULL || v->kind != VALUE_TEXT)
		return KEUZE_NONE;
	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (record_is_word(v->text, words[i].word))
			return words[i].outcome == never ? KEUZE_NONE :
			    words[i].outcome;
	return KEUZE_NONE;
}

const struct value *
keuze_last(const struct document *d)
{
	const struct value *field = value_get(d->root, "keuze"), *item;
	const struct value *last = NULL;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		last = item;
	return last;
}

const struct value *
keuze_besluit(const struct value *item)
{
	if (item == NULL || item->kind == VALUE_TEXT)
		return item;
	return value_get(item, "besluit");
}

bool
keuze_is_besluit(const struct value *item)
{
	const char *fase = value_get_text(item, "fase");

	return fase != NULL && record_is_word(fase, "besluit");
}

enum keuze_outcome
keuze_chosen(const struct value *item)
{
	return outcome(keuze_besluit(item), KEUZE_IF);
}

enum keuze_outcome
keuze_advised(const struct document *d)
{
	return outcome(value_get(value_get(d->root, "advies"), "uitkomst"),
	    KEUZE_LATER);
}

static bool
joins(enum keuze_outcome outcome)
{
	return outcome == KEUZE_JOIN || outcome == KEUZE_IF;
}

bool
keuze_differs(enum keuze_outcome advised, enum keuze_outcome chosen)
{
	return advised != KEUZE_NONE && chosen != KEUZE_NONE &&
	    joins(advised) != joins(chosen);
}

enum keuze_advies
keuze_advies(const struct document *d)
{
	const struct value *score = value_get(d->root, "score");
	const char *by = value_get_text(value_get(d->root, "advies"), "kader");
	const char *scored = value_get_text(score, "kader");
	const char *status = value_get_text(score, "status");
	enum keuze_outcome advised = keuze_advised(d);

	if (advised == KEUZE_NONE)
		return KEUZE_FITS;
	if (value_is_unknown(score))
		return KEUZE_NO_SCORE;
	if (by != NULL && scored != NULL && strcmp(by, scored) != 0)
		return KEUZE_OTHER_KADER;
	if (status == NULL)
		return KEUZE_FITS;
	if (joins(advised) && record_is_word(status, "valt af"))
		return KEUZE_FELL_OUT;
	if (advised == KEUZE_JOIN && record_is_word(status, "onzeker"))
		return KEUZE_GATE_OPEN;
	if (advised == KEUZE_IF && record_is_word(status, "telt"))
		return KEUZE_GATE_CLOSED;
	return KEUZE_FITS;
}
