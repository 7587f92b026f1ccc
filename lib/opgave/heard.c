#include "heard.h"

#include <string.h>

#include "names.h"
#include "record.h"

enum { PART_MOST = 100 };

/* Who the guidance would have asked, when the wijk does not say. */
static const struct {
	const char *list, *word;
} guide[] = {
	{ "domeinen", "zorg" },
	{ "domeinen", "welzijn" },
	{ "domeinen", "onderwijs" },
	{ "domeinen", "werkgelegenheid" },
	{ "domeinen", "veiligheid" },
	{ "domeinen", "bouw- en woningtoezicht" },
	{ "domeinen", "welstand" },
	{ "domeinen", "water en riolering" },
	{ "domeinen", "ruimtelijke ordening" },
	{ "domeinen", "groen" },
	{ "partijen", "welzijnsorganisatie" },
	{ "partijen", "culturele instelling" },
	{ "partijen", "onderwijsinstelling" },
	{ "partijen", "woningcorporatie" },
	{ "partijen", "waterbedrijf" },
	{ "partijen", "waterschap" },
	{ "partijen", "netbeheerder" },
	{ "partijen", "vastgoedeigenaar" }
};

#define GUIDE (sizeof(guide) / sizeof(*guide))

enum { EVERY_WIJK = 0 };	/* the scope of a gesprek without a wijk */

struct heard {
	struct arena *arena;
	const struct words *words;
	struct names *wijken;	/* a wijk's scope is its number, plus 1 */
	struct names *voices;	/* within a scope */
	const struct document **gesprekken;	/* the first, by voice */
	size_t room;
};

/* A gesprek that is taken in, for one wijk or all. */
struct hearing {
	struct heard *heard;
	const struct document *doc;
	uint32_t scope;
};

struct heard *
heard_new(struct arena *a, const struct words *words)
{
	struct heard *h = arena_alloc(a, sizeof(*h));

	h->arena = a;
	h->words = words;
	h->wijken = names_new(a);
	h->voices = names_new(a);
	return h;
}

static const char *
written(const struct heard *h, const char *list, const char *text)
{
	return words_written(words_list(h->words, list), text);
}

static void
hear_word(const struct hearing *g, const char *word)
{
	struct heard *h = g->heard;
	uint32_t count = names_count(h->voices);

	if (names_add(h->voices, g->scope, word, strlen(word)) != count)
		return;
	h->gesprekken = arena_grow(h->arena, h->gesprekken, count, &h->room,
	    sizeof(const struct document *));
	h->gesprekken[count] = g->doc;
}

static void
hear(const struct hearing *g, const char *list, const char *text)
{
	hear_word(g, written(g->heard, list, text));
}

static void
hear_field(const struct hearing *g, const char *field, const char *list)
{
	const struct value *all = value_get(g->doc->root, field), *v;

	for (v = record_first(all); v != NULL; v = record_next(all, v))
		if (v->kind == VALUE_TEXT)
			hear(g, list, v->text);
}

/* "Waterschap Vallei en Veluwe" is a waterschap. */
static void
hear_parts(const struct hearing *g, const char *text)
{
	const struct words_list *list = words_list(g->heard->words,
	    "partijen");
	const struct words_entry *e;
	char part[PART_MOST];
	size_t n;

	for (; *text != '\0'; text += n, text += strspn(text, " ")) {
		n = strcspn(text, " ");
		if (n >= PART_MOST)
			continue;
		memcpy(part, text, n);
		part[n] = '\0';
		e = words_find(list, part);
		if (e != NULL)
			hear_word(g, e->word);
	}
}

static void
hear_party(const struct hearing *g)
{
	const struct value *all = value_get(g->doc->root, "partij"), *v;

	hear_field(g, "partij", "partijen");
	for (v = record_first(all); v != NULL; v = record_next(all, v))
		if (v->kind == VALUE_TEXT)
			hear_parts(g, v->text);
}

/* A department speaks for its domains. */
static void
hear_departments(const struct hearing *g)
{
	const struct value *all = value_get(g->doc->root, "afdeling");
	const struct words_list *list = words_list(g->heard->words,
	    "afdelingen");
	const struct words_entry *e;
	const struct value *v;
	size_t i;

	hear_field(g, "afdeling", "domeinen");
	for (v = record_first(all); v != NULL; v = record_next(all, v)) {
		e = v->kind == VALUE_TEXT ? words_find(list, v->text) : NULL;
		for (i = 0; e != NULL && i < e->domeinen.count; i++)
			hear(g, "domeinen", e->domeinen.all[i]);
	}
}

static void
hear_all(struct heard *h, const struct document *d, uint32_t scope)
{
	struct hearing g = { h, d, scope };

	hear_field(&g, "domeinen", "domeinen");
	hear_field(&g, "soort", "partijen");
	hear_party(&g);
	hear_departments(&g);
}

static bool
is_at(const struct document *gesprek, const char *wanted)
{
	const char *stand = value_get_text(gesprek->root, "stand");

	return stand != NULL && record_is_word(stand, wanted);
}

bool
heard_was_held(const struct document *gesprek)
{
	return is_at(gesprek, "gevoerd");
}

bool
heard_is_planned(const struct document *gesprek)
{
	return is_at(gesprek, "gepland");
}

void
heard_add(struct heard *h, const struct document *gesprek)
{
	const struct value *field = value_get(gesprek->root, "wijk"), *v;

	if (!heard_was_held(gesprek))
		return;
	if (record_first(field) == NULL)
		hear_all(h, gesprek, EVERY_WIJK);
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind == VALUE_TEXT)
			hear_all(h, gesprek, names_add(h->wijken, 0, v->text,
			    strlen(v->text)) + 1);
}

static const struct document *
first_of(const struct heard *h, uint32_t scope, const char *word)
{
	uint32_t n = names_find(h->voices, scope, word, strlen(word));

	return n == NAMES_NONE ? NULL : h->gesprekken[n];
}

const struct document *
heard_in(const struct heard *h, const char *wijk, const char *word)
{
	const struct document *of_all = first_of(h, EVERY_WIJK, word), *own;
	uint32_t n = names_find(h->wijken, 0, wijk, strlen(wijk));

	own = n == NAMES_NONE ? NULL : first_of(h, n + 1, word);
	return own != NULL ? own : of_all;
}

static void
ask(const struct heard *h, const char *wijk, const char *list,
    const char *word, struct heard_voice *all, size_t *count)
{
	all[(*count)++] = (struct heard_voice){ list, word,
	    heard_in(h, wijk, word) };
}

static void
ask_field(const struct heard *h, const char *wijk,
    const struct value *spreken, const char *list, struct heard_voice *all,
    size_t *count)
{
	const struct value *field = value_get(spreken, list), *v;

	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind == VALUE_TEXT)
			ask(h, wijk, list, written(h, list, v->text), all,
			    count);
}

struct heard_voices
heard_voices(struct heard *h, const char *wijk,
    const struct document *record)
{
	const struct value *spreken = record == NULL ? NULL :
	    value_get(record->root, "spreken");
	struct heard_voices v = { .said = !value_is_unknown(spreken) };
	struct heard_voice *all;
	size_t i, room = GUIDE;

	if (v.said)
		room = record_count(value_get(spreken, "domeinen")) +
		    record_count(value_get(spreken, "partijen"));
	v.all = all = arena_array(h->arena, room, sizeof(*all));
	if (v.said) {
		ask_field(h, wijk, spreken, "domeinen", all, &v.count);
		ask_field(h, wijk, spreken, "partijen", all, &v.count);
		return v;
	}
	for (i = 0; i < GUIDE; i++)
		ask(h, wijk, guide[i].list, guide[i].word, all, &v.count);
	return v;
}
