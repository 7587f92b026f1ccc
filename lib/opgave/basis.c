#include "basis.h"

#include <string.h>

#include "fingerprint.h"
#include "record.h"
#include "score-measure.h"


/* An absent limit is no empty one. */
static void
take(struct fingerprint *p, const char *text)
{
	if (text == NULL)
		fingerprint_value(p, NULL);
	else
		fingerprint_text(p, text);
}

static void
take_members(struct fingerprint *p, const struct value *map,
    const char *const *keys)
{
	for (; *keys != NULL; keys++)
		fingerprint_value(p, value_get(map, *keys));
}

static bool
falls_out(const struct value *score)
{
	const char *status = value_get_text(score, "status");

	return status != NULL && record_is_word(status, "valt af");
}

uint64_t
basis_rang(const struct document *d, const char *wijk)
{
	static const char *const keys[] = {
		"kader", "bijdragen", "onbekend", NULL
	};
	const struct value *score = value_get(d->root, "score");
	struct fingerprint print;

	fingerprint_begin(&print);
	fingerprint_text(&print, wijk);
	take_members(&print, score, keys);
	fingerprint_number(&print, falls_out(score));
	return print.state;
}

/* The highest counts. */
static bool
take_costs(struct fingerprint *p, const struct document *d,
    const struct words *words)
{
	struct fault unsaid = { .set = false };
	struct measured m;

	if (!measure_costs(words, d, &m, &unsaid))
		return false;
	fingerprint_number(p, m.state);
	if (m.state == MEASURED_KNOWN)
		fingerprint_number(p, m.range.high);
	return true;
}

/* Of an item that was confirmed and says something that counts; else 0. */
static uint64_t
of_item(const struct value *item)
{
	const char *status = value_get_text(item, "status");
	const char *verband = value_get_text(item, "verband");
	const struct value *effect = value_get(item, "effect");
	bool needs, excludes;
	struct fingerprint print;

	if (status == NULL || !record_is_word(status, "bevestigd"))
		return 0;
	needs = verband != NULL && record_is_word(verband, "vereist");
	excludes = verband != NULL && record_is_word(verband, "sluit uit");
	if (!needs && !excludes && record_is_unknown(effect))
		return 0;
	fingerprint_begin(&print);
	fingerprint_value(&print, value_get(item, "met"));
	fingerprint_number(&print, needs);
	fingerprint_number(&print, excludes);
	if (!record_is_unknown(effect))
		fingerprint_value(&print, effect);
	return print.state;
}

bool
basis_advies(const struct document *d, const struct words *words,
    const char *wijk, bool costs, uint64_t *out)
{
	static const char *const keys[] = {
		"kader", "status", "reden", "totaal", "laag", "hoog", NULL
	};
	const struct value *score = value_get(d->root, "score");
	const struct value *field = value_get(d->root, "koppelingen"), *item;
	struct fingerprint print;
	uint64_t said = 0;

	fingerprint_begin(&print);
	fingerprint_text(&print, wijk);
	take_members(&print, score, keys);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		said += of_item(item);
	fingerprint_number(&print, (int64_t)said);
	if (costs && !falls_out(score) && !take_costs(&print, d, words))
		return false;
	*out = print.state;
	return true;
}

uint64_t
basis_share(uint64_t own, const char *id)
{
	struct fingerprint print;

	fingerprint_begin(&print);
	fingerprint_number(&print, (int64_t)own);
	fingerprint_text(&print, id);
	return print.state;
}

static bool
lies_in(const struct document *d, const char *wijk)
{
	const struct value *field = value_get(d->root, "wijk");

	return record_has(field, wijk) ||
	    (record_first(field) == NULL && wijk[0] == '\0');
}

/* What it is to those that have a bond with it. */
static int
role_of(const struct words *words, const struct document *d)
{
	if (!words_is_open(words, d))
		return words_is_solved(words, d) ? 'o' : 'v';
	return words_is_aanpak(words, d) ? 'a' : ' ';
}

static bool
says_something(const struct bond *b)
{
	return b->has_effect || b->needs || b->needed || b->excludes;
}

uint64_t
basis_share_bonds(uint64_t own, const char *asked, const struct words *words,
    const struct bond_end *ends, const struct bond_end *end, const char *wijk)
{
	const struct bond_end *other;
	const struct bond *b;
	struct fingerprint print;
	uint64_t said = 0;

	for (b = end->bonds; b < end->bonds + end->count; b++) {
		other = &ends[b->other];
		if (!says_something(b) || !lies_in(other->record, wijk))
			continue;
		fingerprint_begin(&print);
		fingerprint_number(&print, (int64_t)b->print);
		fingerprint_text(&print, other->id);
		fingerprint_number(&print, role_of(words, other->record));
		said += print.state;
	}
	fingerprint_begin(&print);
	fingerprint_number(&print, (int64_t)own);
	fingerprint_text(&print, end->id);
	take(&print, asked);
	fingerprint_number(&print, (int64_t)said);
	return print.state;
}

const char *
basis_together(struct arena *a, const char *const *limits, size_t n,
    uint64_t sum)
{
	struct fingerprint print;
	size_t i;

	fingerprint_begin(&print);
	for (i = 0; i < n; i++)
		take(&print, limits[i]);
	fingerprint_number(&print, (int64_t)sum);
	return basis_text(a, print.state);
}

const char *
basis_text(struct arena *a, uint64_t state)
{
	struct fingerprint print = { state };

	return fingerprint_end(&print, a);
}
