#include "opgaven.h"

enum { MANY_PLANS = 20 };

void
opgaven_begin(struct opgaven *o, struct arena *a, uint64_t seed)
{
	o->arena = a;
	random_seed(&o->random, seed);
}

static uint32_t
draw(struct opgaven *o, uint32_t below)
{
	return (uint32_t)random_below(&o->random, below);
}

uint32_t
opgaven_draw(struct opgaven *o, uint32_t below)
{
	return draw(o, below);
}

static void
put(struct opgaven *o, struct value *map, const char *key, const char *text)
{
	value_put(o->arena, map, key, value_text(o->arena, text));
}

static char *
some(struct opgaven *o, const char *format, uint32_t below)
{
	return arena_format(o->arena, format, (unsigned)draw(o, below));
}

/* Few names, so that many meet; few days, so that many are equal. */
static struct value *
random_area(struct opgaven *o)
{
	static const char *const levels[] = {
		"gebouw", "complex", "plek", "straat", "straat", "straat",
		"buurt", "wijk", "gemeente"
	};
	struct value *map = value_map(o->arena, VALUE_BLOCK), *point;

	if (draw(o, 4) > 0)
		put(o, map, "naam", some(o, draw(o, 2) ? "Naam %u" :
		    "náám  %u", 3));
	if (draw(o, 5) > 0)
		put(o, map, "niveau", levels[draw(o, 9)]);
	if (draw(o, 3) == 0)
		put(o, map, "code", some(o, "BU0289010%u", 3));
	else if (draw(o, 8) == 0)
		put(o, map, "code", "WK028901");
	if (draw(o, 8) == 0)
		put(o, map, "bag", some(o, "028910000000000%u", 2));
	if (draw(o, 3) == 0) {
		point = value_put(o->arena, map, "punt",
		    value_list(o->arena, VALUE_FLOW));
		value_add(point, value_text(o->arena, arena_format(o->arena,
		    "%d", (int)draw(o, 400) - 200)));
		value_add(point, value_text(o->arena, some(o, "4421%02u.5",
		    100)));
	}
	return map;
}

static char *
random_period(struct opgaven *o)
{
	static const char *const fixed[] = {
		"2029", "2028..2030", "..2029", "2030..", "2029-03-15",
		"onbekend", "2028-02-29..2028-03", "2029-Q2"
	};
	unsigned year = 2026 + draw(o, 6), month = 1 + draw(o, 12);

	switch (draw(o, 4)) {
	case 0:
		return arena_format(o->arena, "%u", year);
	case 1:
		return arena_format(o->arena, "%u-%02u", year, month);
	case 2:
		return arena_format(o->arena, "%u-%02u..%u", year, month,
		    year + draw(o, 3));
	default:
		return arena_format(o->arena, "%s", fixed[draw(o, 8)]);
	}
}

/* Some are rare, some are not; case is not looked at. */
static char *
random_name(struct opgaven *o)
{
	if (draw(o, 8) == 0)
		return some(o, "Gemeente %u", 2);
	return some(o, draw(o, 2) ? "Partij %u" : "pártij  %u",
	    draw(o, 2) ? 4 : 40);
}

static struct value *
random_party(struct opgaven *o)
{
	struct value *map;

	if (draw(o, 2))
		return value_text(o->arena, random_name(o));
	map = value_map(o->arena, VALUE_BLOCK);
	put(o, map, "naam", random_name(o));
	if (draw(o, 4) == 0)
		put(o, map, "soort", draw(o, 3) ? "waterschap" : "gemeente");
	return map;
}

struct value *
opgaven_plan(struct opgaven *o)
{
	static const char *const statuses[] = {
		"idee", "gereed", "Uitgesteld", "vastgesteld", "uitvoering"
	};
	struct value *map = value_map(o->arena, VALUE_BLOCK);

	put(o, map, "periode", random_period(o));
	if (draw(o, 3) == 0)
		put(o, map, "status", statuses[draw(o, 5)]);
	if (draw(o, 3) == 0)
		put(o, map, "duur", draw(o, 2) ? some(o, "%u.5", 14) : "3..5");
	if (draw(o, 2) == 0)
		put(o, map, "speelruimte", draw(o, 2) ? "2027..2031" :
		    random_period(o));
	if (draw(o, 3) == 0)
		put(o, map, "leidend", draw(o, 2) ? "ja" : "nee");
	if (draw(o, 3) == 0)
		put(o, map, "graafwerk", "ja");
	if (draw(o, 4) == 0)
		put(o, map, "graafrust", some(o, "203%u-07", 4));
	if (draw(o, 4) == 0)
		put(o, map, "partij", random_name(o));
	return map;
}

static struct value *
some_of(struct opgaven *o,
    struct value *(*make)(struct opgaven *o), uint32_t most)
{
	struct value *list = value_list(o->arena, VALUE_BLOCK);
	uint32_t n = draw(o, most + 1);

	if (n == 1 && draw(o, 2))
		return make(o);
	while (n-- > 0)
		value_add(list, make(o));
	return list;
}

static struct value *
random_topic(struct opgaven *o)
{
	static const char *const topics[] = {
		"energiearmoede", "Energie-armoede", "hittestress", "iets",
		"eenzaamheid", "sociale samenhang"
	};

	return value_text(o->arena, topics[draw(o, 6)]);
}

static struct value *
random_measure(struct opgaven *o)
{
	static const char *const measures[] = {
		"isolatie", "isoleren", "klimaatgevel", "vergroening",
		"iets anders", "rioolvervanging"
	};

	return value_text(o->arena, measures[draw(o, 6)]);
}

struct document *
opgaven_one(struct opgaven *o, uint32_t number)
{
	static const char *const soorten[] = {
		"sociaal", "gemengd", "fysiek", "Sociaal"
	};
	struct document *d = arena_alloc(o->arena, sizeof(*d));
	struct value *wijken = value_list(o->arena, VALUE_FLOW);

	d->root = value_map(o->arena, VALUE_BLOCK);
	d->arena = o->arena;
	d->place.file = "-";
	put(o, d->root, "opgave", arena_format(o->arena, "%c-%u",
	    'a' + (int)draw(o, 26), (unsigned)number));
	value_add(wijken, value_text(o->arena, some(o, "w%u", 3)));
	if (draw(o, 6) == 0)
		value_add(wijken, value_text(o->arena, "w1"));
	value_put(o->arena, d->root, "wijk", wijken);
	if (draw(o, 8) == 0)
		put(o, d->root, "aard", "aanpak");
	if (draw(o, 12) == 0)
		put(o, d->root, "stand", "opgelost");
	if (draw(o, 2))
		put(o, d->root, "soort", soorten[draw(o, 4)]);
	if (draw(o, 2))
		value_put(o->arena, d->root, "onderwerp",
		    some_of(o, random_topic, 2));
	if (draw(o, 2))
		value_put(o->arena, d->root, "maatregelen",
		    some_of(o, random_measure, 3));
	value_put(o->arena, d->root, "gebied", some_of(o, random_area, 3));
	value_put(o->arena, d->root, "plannen", some_of(o, opgaven_plan,
	    draw(o, 8) ? 3 : MANY_PLANS));
	value_put(o->arena, d->root, "partijen",
	    some_of(o, random_party, 2));
	return d;
}
