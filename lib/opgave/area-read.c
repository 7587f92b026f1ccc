#include "area.h"

#include <string.h>

#include "../base/text.h"
#include "record.h"
#include "schema.h"
#include "word.h"

enum {
	FIRST_ROOM = 256
};

/* What a `niveau` makes of a name, and how people call it. */
static const struct niveau {
	const char *word;
	enum area_level level;
} niveaus[] = {
	{ "gebouw", AREA_GEBOUW },
	{ "complex", AREA_COMPLEX },
	{ "plek", AREA_PLEK },
	{ "straat", AREA_STRAAT },
	{ "buurt", AREA_BUURT },
	{ "wijk", AREA_WIJK },
	{ "regio", AREA_WIJK },
	{ "gemeente", AREA_WIJK }
};

struct area_names
area_names_new(struct arena *a, const struct words *words)
{
	struct area_names t = { 0 };

	t.arena = t.lists = a;
	t.words = words;
	t.wijken = names_new(a);
	t.names = names_new(a);
	t.written = names_new(a);
	return t;
}

static uint32_t
number(struct area_names *t, uint32_t wijk, const char *text)
{
	uint32_t n = names_add(t->names, wijk, text, strlen(text));
	uint16_t *old = t->levels;
	size_t had = t->room;

	if (n >= t->room) {
		t->room = had == 0 ? FIRST_ROOM : had * 2;
		t->levels = arena_array(t->arena, t->room, sizeof(*old));
		if (had > 0)
			memcpy(t->levels, old, had * sizeof(*old));
	}
	return n;
}

/* A name, squeezed, into the area; and folded, which is done once for each. */
static const char *
take_name(struct area_names *t, struct area *area, const char *name)
{
	uint32_t had = names_count(t->written);
	uint32_t n = names_add(t->written, 0, name, strlen(name));

	area->name = names_text(t->written, n);
	if (n == had) {
		t->folded = arena_grow(t->arena, t->folded, n,
		    &t->folded_room, sizeof(*t->folded));
		t->folded[n] = text_fold(t->arena, name);
	}
	return t->folded[n];
}

static void
say(struct area *area, enum area_level level, uint32_t name)
{
	area->names[level] = name;
	area->levels |= AREA_BIT(level);
}

/* AREA_LEVELS: it is not known, or a word of the user's own list. */
static enum area_level
level_of(const struct area_names *t, const char *niveau)
{
	size_t i, n = sizeof(niveaus) / sizeof(niveaus[0]);

	if (niveau == NULL)
		return AREA_LEVELS;
	niveau = words_written(words_list(t->words, "niveau"), niveau);
	for (i = 0; i < n; i++)
		if (record_is_word(niveau, niveaus[i].word))
			return niveaus[i].level;
	return AREA_LEVELS;
}

static void
read_name(struct area_names *t, struct area *area, const char *folded,
    const char *niveau)
{
	enum area_level level = level_of(t, niveau);
	uint32_t n;

	n = number(t, area->wijk, folded);
	if (level == AREA_LEVELS) {
		area->unsettled = true;
		area->names[AREA_PLEK] = n;
		return;
	}
	t->levels[n] |= AREA_BIT(level);
	if (level != AREA_WIJK)
		say(area, level, n);
}

static bool
read_metres(const struct document *d, const struct value *v, int32_t least,
    int32_t most, int32_t *millimetres, struct fault *f)
{
	struct range r;

	if (!record_range(d, v, &r, f))
		return false;
	if (!r.known || r.low != r.high || r.low < least * NUMBER_ONE ||
	    r.low > most * NUMBER_ONE)
		return fault_set(f, document_place(d, v),
		    "'punt' needs metres in RD, %d to %d", least, most);
	*millimetres = (int32_t)(r.low / (NUMBER_ONE / AREA_MILLIMETRE));
	return true;
}

bool
area_point(const struct document *d, const struct value *v, int32_t *x,
    int32_t *y, struct fault *f)
{
	if (v->kind != VALUE_LIST || v->count != 2)
		return fault_set(f, document_place(d, v),
		    "'punt' is not a point ([173500, 442100], metres in RD)");
	return read_metres(d, v->first, AREA_X_LEAST, AREA_X_MOST, x, f) &&
	    read_metres(d, v->last, AREA_Y_LEAST, AREA_Y_MOST, y, f);
}

static bool
read_point(const struct document *d, const struct value *item,
    struct area *area, struct fault *f)
{
	const struct value *v = value_get(item, "punt");

	if (value_is_unknown(v))
		return true;
	area->levels |= AREA_BIT(AREA_PUNT);
	return area_point(d, v, &area->x, &area->y, f);
}

/* A name that is not folded. */
static void
say_as_is(struct area_names *t, struct area *area, enum area_level level,
    const char *name, const char **kept)
{
	uint32_t n = number(t, area->wijk, name);

	*kept = names_text(t->names, n);
	say(area, level, n);
}

static bool
read_code(struct area_names *t, const struct document *d,
    const struct value *item, struct area *area, struct fault *f)
{
	const struct value *v = value_get(item, "code");

	if (value_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT || !schema_is_code(v->text))
		return fault_set(f, document_place(d, v), "'code' is not %s",
		    schema_reading_form(READING_CODE));
	if (strncmp(v->text, "BU", 2) != 0)
		return true;
	say_as_is(t, area, AREA_BUURT_CODE, v->text, &area->code);
	return true;
}

static bool
read_item(struct area_names *t, const struct document *d,
    const struct value *item, struct area *area, struct fault *f)
{
	const char *name = record_item_name(t->arena, item, "naam", "naam");
	const char *folded = name == NULL ? NULL : take_name(t, area, name);

	if (!word_known(t->words, "niveau", d, value_get(item, "niveau"), f))
		return false;
	if (folded != NULL)
		read_name(t, area, folded, record_item_text(item, "niveau",
		    NULL));
	if (item->kind != VALUE_MAP)
		return true;
	name = record_item_name(t->arena, item, "bag", NULL);
	if (name != NULL)
		say_as_is(t, area, AREA_BAG, name, &area->bag);
	return read_code(t, d, item, area, f) && read_point(d, item, area, f);
}

static void
begin(struct area_names *t, struct area *area, const char *wijk)
{
	int i;

	/* Records of one wijk mostly stand together. */
	if (t->last == NULL || strcmp(t->last, wijk) != 0) {
		t->last_wijk = names_add(t->wijken, 0, wijk, strlen(wijk));
		t->last = names_text(t->wijken, t->last_wijk);
		t->last_name = number(t, t->last_wijk, "");
	}
	area->id = t->last;
	area->wijk = t->last_wijk;
	for (i = 0; i < AREA_LEVELS; i++)
		area->names[i] = NAMES_NONE;
	say(area, AREA_WIJK, t->last_name);
}

void
area_name_wijk(struct area_names *t, const char *id, const char *name)
{
	struct area wijk;

	begin(t, &wijk, id);
	t->levels[number(t, wijk.wijk, text_fold(t->arena, name))] |=
	    AREA_BIT(AREA_WIJK);
}

/* The text of an item that is one, else NULL and a fault. */
static const char *
wijk_of(const struct document *d, const struct value *item, struct fault *f)
{
	if (item->kind == VALUE_TEXT)
		return item->text;
	fault_set(f, document_place(d, item), "'wijk' is not an id");
	return NULL;
}

bool
area_read(struct area_names *t, const struct document *d,
    const struct value *wijken, const struct value *gebied,
    struct areas *areas, struct fault *f)
{
	const struct value *w, *g;
	size_t items = record_count(gebied);
	const char *id;

	areas->count = 0;
	areas->all = arena_array(t->lists,
	    record_count(wijken) * (items > 0 ? items : 1),
	    sizeof(*areas->all));
	for (w = record_first(wijken); w != NULL; w = record_next(wijken, w)) {
		if ((id = wijk_of(d, w, f)) == NULL)
			return false;
		if (items == 0)
			begin(t, &areas->all[areas->count++], id);
		for (g = record_first(gebied); g != NULL;
		    g = record_next(gebied, g)) {
			begin(t, &areas->all[areas->count], id);
			if (!read_item(t, d, g, &areas->all[areas->count++], f))
				return false;
		}
	}
	return true;
}

/* The finest level at which the name was said to be, else the wijk for its own
 * id, else a plek. */
static enum area_level
level_elsewhere(const struct area_names *t, const struct area *area,
    uint32_t name)
{
	int level;

	for (level = AREA_BAG; level <= AREA_WIJK; level++)
		if (t->levels[name] & AREA_BIT(level))
			return (enum area_level)level;
	return strcmp(text_slug(t->arena, area->name), area->id) == 0 ?
	    AREA_WIJK : AREA_PLEK;
}

/* Those of one wijk have the same. */
static void
find_others(struct areas *areas, size_t first)
{
	const struct area *area = &areas->all[first];
	uint16_t all = 0;
	size_t i;

	for (i = first; i < areas->count; i++)
		if (areas->all[i].wijk == area->wijk)
			all |= areas->all[i].levels;
	for (i = first; i < areas->count; i++)
		if (areas->all[i].wijk == area->wijk)
			areas->all[i].others = all;
}

void
area_settle(const struct area_names *t, struct areas *areas)
{
	enum area_level level;
	struct area *area;
	uint32_t name;
	size_t i;

	for (i = 0; i < areas->count; i++) {
		area = &areas->all[i];
		if (!area->unsettled)
			continue;
		name = area->names[AREA_PLEK];
		area->unsettled = false;
		area->names[AREA_PLEK] = NAMES_NONE;
		level = level_elsewhere(t, area, name);
		if (level != AREA_WIJK)
			say(area, level, name);
	}
	for (i = 0; i < areas->count; i++)
		if (areas->all[i].others == 0)
			find_others(areas, i);
}
