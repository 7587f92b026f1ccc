#include "score.h"

#include <string.h>

#include "../base/text.h"
#include "word.h"

enum { NAMES = 32 };

/* What scoring has at hand. */
struct scoring {
	const struct kader *kader;
	const struct document *doc;
	struct measuring measuring;
	struct score *score;
	enum score_status worst;	/* so far */
	struct value *open;	/* reasons why it does not count yet */
	struct value *out;	/* and why it does not count */
};

bool
score_applies(const struct words *words, const struct document *d)
{
	return record_kind(d) == KIND_OPGAVE && words_is_open(words, d) &&
	    !words_is_aanpak(words, d);
}

static void
add_reason(struct scoring *g, struct value **list, const char *text)
{
	struct arena *a = g->doc->arena;

	if (*list == NULL)
		*list = value_list(a, VALUE_FLOW);
	value_add(*list, value_text(a, text));
}

static void
fall_out(struct scoring *g, const char *text)
{
	add_reason(g, &g->out, text);
	g->worst = SCORE_OUT;
}

static void
leave_open(struct scoring *g, const char *text)
{
	add_reason(g, &g->open, text);
	if (g->worst == SCORE_COUNTS)
		g->worst = SCORE_OPEN;
}

static bool
pass_gate(struct scoring *g, const struct gate *gate, struct measured *m)
{
	enum tri answer;

	if (!measure_gate(&g->measuring, &gate->measure, m, &answer))
		return false;
	if (answer == TRI_UNKNOWN)
		leave_open(g, gate->open);
	else if (answer == TRI_NO)
		fall_out(g, gate->out);
	return true;
}

static bool
unknown_word(struct scoring *g, const struct criterion *c,
    const struct measured *m)
{
	const char *words[NAMES], *near;
	struct place at = document_place(g->doc, m->at);
	size_t i;

	for (i = 0; i < c->count && i < NAMES; i++)
		words[i] = c->anchors[i].word;
	near = text_nearest(m->word, words, i);
	if (near != NULL)
		return fault_set(g->measuring.fault, at,
		    "'%s' is '%s', did you mean '%s'?", c->measure.name,
		    m->word, near);
	return fault_set(g->measuring.fault, at,
	    "'%s' is '%s', which criterion '%s' of the kader does not know",
	    c->measure.name, m->word, c->name);
}

/* A word that is in no list would make an `als` false. */
static bool
knows_words(struct scoring *g, const char *field)
{
	const struct words *words = g->measuring.words;
	const struct schema *row;

	if (strcmp(field, "soort") == 0)
		return word_soort_known(words, g->doc, g->measuring.fault);
	row = schema_field(schema_kind(KIND_OPGAVE), field);
	return row == NULL || row->words == NULL ||
	    (row->flags & SCHEMA_OPEN) != 0 ||
	    word_all_known(words, row->words, g->doc,
	    value_get(g->doc->root, field), g->measuring.fault);
}

/* What a criterion's `als` depends on is read too. */
static bool
read_als(struct scoring *g, const struct condition *als)
{
	const char *field, *soort;
	size_t i;

	for (i = 0; (field = condition_field(als, i)) != NULL; i++) {
		if (!knows_words(g, field))
			return false;
		fingerprint_text(g->measuring.read, field);
		if (strcmp(field, "soort") != 0) {
			fingerprint_value(g->measuring.read,
			    value_get(g->doc->root, field));
			continue;
		}
		soort = words_soort(g->measuring.words, g->doc);
		fingerprint_text(g->measuring.read,
		    soort == NULL ? "" : soort);
	}
	return true;
}

static bool
applies(struct scoring *g, const struct criterion *c, enum tri *holds)
{
	*holds = TRI_YES;
	if (c->als == NULL)
		return true;
	return read_als(g, c->als) &&
	    condition_holds(c->als, g->doc, holds, g->measuring.fault);
}

static bool
weigh(struct scoring *g, const struct criterion *c, struct term *t)
{
	enum tri minimum;
	struct arena *a = g->doc->arena;

	t->measured.state = MEASURED_NONE;
	if (!applies(g, c, &t->applies) || (t->applies != TRI_NO &&
	    !measure_read(&g->measuring, &c->measure, &t->measured)))
		return false;
	if (!score_term(c, t, &minimum))
		return unknown_word(g, c, &t->measured);
	if (minimum == TRI_NO)
		fall_out(g, arena_format(a, "%s ligt onder het minimum",
		    c->name));
	else if (minimum == TRI_UNKNOWN)
		leave_open(g, arena_format(a,
		    "%s kan onder het minimum liggen", c->name));
	g->score->low += t->low;
	g->score->high += t->high;
	return true;
}

bool
score_make(const struct kader *k, const struct words *words,
    struct wijken *wijken, int32_t date, const struct document *d,
    struct score *s, struct fault *f)
{
	struct fingerprint read;
	struct scoring g = {
		.kader = k, .doc = d, .score = s,
		.measuring = { d, wijken, date, &read, f, words }
	};
	size_t i;

	*s = (struct score){ .status = SCORE_COUNTS };
	s->gates = arena_array(d->arena, k->gate_count, sizeof(*s->gates));
	s->terms = arena_array(d->arena, k->count, sizeof(*s->terms));
	fingerprint_begin(&read);
	for (i = 0; i < k->gate_count; i++)
		if (!pass_gate(&g, &k->gates[i], &s->gates[i]))
			return false;
	for (i = 0; i < k->count; i++)
		if (!weigh(&g, &k->criteria[i], &s->terms[i]))
			return false;
	s->status = g.worst;
	s->reasons = g.worst == SCORE_OUT ? g.out : g.open;
	s->read = fingerprint_end(&read, d->arena);
	return true;
}

static void
put(struct arena *a, struct value *map, const char *key, int64_t n)
{
	value_put(a, map, key, value_plain(a, number_text(a, n, 1)));
}

/* Terms that are known, those that are not, and those that were clipped. */
static void
put_terms(struct arena *a, const struct kader *k, const struct score *s,
    struct value *map)
{
	struct value *known = value_map(a, VALUE_BLOCK);
	struct value *unknown = value_map(a, VALUE_BLOCK);
	struct value *clipped = value_list(a, VALUE_FLOW), *ends;
	size_t i;

	for (i = 0; i < k->count; i++) {
		const struct term *t = &s->terms[i];
		const char *name = k->criteria[i].name;

		if (t->clipped)
			value_add(clipped, value_text(a, name));
		if (t->low == t->high) {
			put(a, known, name, t->low);
			continue;
		}
		ends = value_list(a, VALUE_FLOW);
		value_add(ends, value_plain(a, number_text(a, t->low, 1)));
		value_add(ends, value_plain(a, number_text(a, t->high, 1)));
		value_put(a, unknown, name, ends);
	}
	if (known->count > 0)
		value_put(a, map, "bijdragen", known);
	if (unknown->count > 0)
		value_put(a, map, "onbekend", unknown);
	if (clipped->count > 0)
		value_put(a, map, "afgekapt", clipped);
}

struct value *
score_value(struct arena *a, const struct kader *k, const char *day,
    const struct score *s)
{
	static const char *const names[] = {
		[SCORE_COUNTS] = "telt",
		[SCORE_OPEN] = "onzeker",
		[SCORE_OUT] = "valt af"
	};
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "kader", value_text(a, k->name));
	value_put(a, map, "datum", value_plain(a, day));
	value_put(a, map, "van", value_text(a, s->read));
	value_put(a, map, "status", value_plain(a, names[s->status]));
	if (s->reasons != NULL)
		value_put(a, map, "reden", s->reasons);
	if (s->low == s->high) {
		put(a, map, "totaal", s->low);
	} else {
		put(a, map, "laag", s->low);
		put(a, map, "hoog", s->high);
	}
	put_terms(a, k, s, map);
	return map;
}
