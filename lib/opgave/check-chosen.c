#include <string.h>

#include "check-rules.h"
#include "keuze.h"
#include "pool.h"
#include "score-measure.h"

/* What people chose to connect, held against each other and the limits. */

/* Far above what anything costs; sums stop there. */
#define MONEY_MOST (INT64_MAX / 4)

/* What was chosen in a wijk: that this opgave goes along. */
struct chosen_wijk {
	size_t count;
	int64_t cost;		/* of what is known, at the least */
	uint32_t last;		/* the document that came last */
	const struct value *advies;	/* of the first of them that has one */
};

static bool
is_chosen(struct check *c)
{
	return keuze_chosen(keuze_last(c->doc)) == KEUZE_JOIN &&
	    check_is_pending(c);
}

static int64_t
least(struct check *c)
{
	struct fault unsaid = { .set = false };
	struct measured m;

	if (!measure_costs(c->options->words, c->doc, &m, &unsaid) ||
	    m.state != MEASURED_KNOWN)
		return 0;
	return m.range.low;
}

static void
add_to_wijk(struct check *c)
{
	const char *id = pool_first_wijk(c->doc);
	uint32_t n = names_add(c->chosen_names, 0, id, strlen(id));
	const struct value *advies = value_get(c->doc->root, "advies");
	struct chosen_wijk *w;
	int64_t cost = least(c);

	if (n >= c->chosen_room)
		c->chosen = arena_grow(c->arena, c->chosen, n,
		    &c->chosen_room, sizeof(*c->chosen));
	w = &c->chosen[n];
	w->count++;
	w->last = c->number;
	if (cost < MONEY_MOST && cost > -MONEY_MOST && w->cost < MONEY_MOST &&
	    w->cost > -MONEY_MOST)
		w->cost += cost;
	if (w->advies == NULL && !value_is_unknown(advies))
		w->advies = advies;
}

static enum clash_fate
fate_of(const struct document *d)
{
	switch (keuze_chosen(keuze_last(d))) {
	case KEUZE_NONE:
		return CLASH_NOT_CHOSEN;
	case KEUZE_JOIN:
		return CLASH_IN;
	default:
		return CLASH_OUT;
	}
}

void
check_gather_chosen(struct check *c)
{
	uint32_t n = index_count(c->index, KIND_OPGAVE), i;
	struct clash_opgave *all;

	c->chosen_names = names_new(c->arena);
	for (i = 0; i < n; i++) {
		check_enter(c, c->docs_of[KIND_OPGAVE][i]);
		if (is_chosen(c))
			add_to_wijk(c);
	}
	if (names_count(c->chosen_names) == 0)
		return;
	all = arena_array(c->arena, n, sizeof(*all));
	for (i = 0; i < n; i++) {
		all[i].record = c->docs[c->docs_of[KIND_OPGAVE][i]];
		all[i].fate = fate_of(all[i].record);
	}
	c->clashes = clash_read(c->arena, c->options->words, all, n);
}

/* --- against each other --------------------------------------------------- */

static void
say_clash(struct check *c, const struct clash *clash, const struct value *at)
{
	static const struct {
		const char *before, *after;
	} texts[] = {
		[CLASH_EXCLUDED] = { "", " goes along too, and their "
		    "koppeling says 'sluit uit': choose one of the two, or "
		    "change that" },
		[CLASH_LACKS] = { "this needs ", " says their koppeling, and "
		    "that one was not chosen: choose both or neither, or "
		    "change that" },
		[CLASH_AWAITS] = { "this needs ", " says their koppeling, and "
		    "nothing was chosen about that one yet" },
		[CLASH_LOST] = { "this needs ", " says their koppeling, and "
		    "that one is vervallen: choose anew, or change that" }
	};
	uint32_t other = c->docs_of[KIND_OPGAVE][clash->other];

	check_say(c, RULE_KEUZE_KOPPELING, at, "%s%s%s",
	    texts[clash->why].before, check_at(c, other),
	    texts[clash->why].after);
}

/* Of two that exclude each other it is told at the one that comes last. */
static void
check_clashes(struct check *c, const struct value *at)
{
	uint32_t n = index_number(c->index, KIND_OPGAVE, record_id(c->doc));
	struct clash clash;
	const struct document *other;
	size_t i = 0;

	if (c->clashes == NULL || n == INDEX_NONE ||
	    c->docs_of[KIND_OPGAVE][n] != c->number)
		return;
	while (clash_next(c->clashes, n, &i, &clash)) {
		other = c->docs[c->docs_of[KIND_OPGAVE][clash.other]];
		if (clash.why != CLASH_EXCLUDED || words_is_aanpak(
		    c->options->words, other) || c->docs_of[KIND_OPGAVE][
		    clash.other] < c->number)
			say_clash(c, &clash, at);
	}
}

/* --- against the limits --------------------------------------------------- */

static bool
number_of(const struct value *map, const char *key, int64_t *n)
{
	const char *text = value_get_text(map, key);

	return text != NULL && number_read(text, n);
}

/* That of the kader among the records; without one, what the advies went by.
 * `who` says that. */
static bool
limit(const struct check *c, const struct chosen_wijk *w, const char *key,
    int64_t *most, const char **who)
{
	const struct kader *k = c->kader;

	if (!c->kader_in_stream) {
		*who = "the advies";
		return number_of(w->advies, key, most);
	}
	if (k == NULL || (key[0] == 'b' && !k->has_budget))
		return false;
	*who = "the kader";
	*most = key[0] == 'b' ? k->budget :
	    (int64_t)k->aantal * NUMBER_ONE;
	return true;
}

static void
check_limits(struct check *c, const struct value *at)
{
	const char *id = pool_first_wijk(c->doc), *who;
	uint32_t n = names_find(c->chosen_names, 0, id, strlen(id));
	const struct chosen_wijk *w;
	int64_t most;

	if (n == NAMES_NONE || c->chosen[n].last != c->number)
		return;
	w = &c->chosen[n];
	if (limit(c, w, "aantal", &most, &who) &&
	    (int64_t)w->count > most / NUMBER_ONE)
		check_say(c, RULE_KEUZE_LIMIT, at, "with this one %zu "
		    "opgaven of this wijk were chosen, and %s goes by %s at "
		    "most", w->count, who, number_text(c->arena, most, -1));
	if (limit(c, w, "budget", &most, &who) && w->cost > most)
		check_say(c, RULE_KEUZE_LIMIT, at, "with this one what was "
		    "chosen of this wijk costs %s euro more, and %s goes by "
		    "%s at most", number_text(c->arena, w->cost, -1), who,
		    number_text(c->arena, most, -1));
}

void
check_chosen(struct check *c)
{
	const struct value *at = keuze_besluit(keuze_last(c->doc));

	if (!is_chosen(c) || record_id(c->doc) == NULL)
		return;
	check_clashes(c, at);
	check_limits(c, at);
}
