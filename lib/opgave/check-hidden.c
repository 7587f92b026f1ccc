#include <string.h>

#include "../base/text.h"
#include "check-rules.h"

/* Titels of one or two words of what is not public, in the texts of what is: in
 * longer ones opg-report sees them itself, these may be common speech.  One
 * word counts as it is written, for a name has its capital. */

enum { WORDS = 2, KEY_MOST = 256 };

struct hidden {
	struct names *wijken;
	struct names *words;	/* of all that are hidden, whatever the wijk:
				 * most texts hold none of them */
	struct names *titels, *told;	/* by wijk */
	uint32_t *docs;		/* by number of the titel */
	uint32_t *seen;		/* by the same: in this document, + 1 */
	uint32_t *met;		/* by number of the words: the same */
	size_t room;
};

/* What a reader without a login sees. */
static const char *const texts[] = {
	"uitleg", "merkbaar", "omschrijving", "resultaat"
};
static const char *const lists[] = { "kansen", "risicos", "voorwaarden" };

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* One word, or two that stand behind each other, as they are compared. */
struct key {
	char bytes[KEY_MOST];
	size_t size;
	uint32_t more;		/* words than one */
};

/* Its number among those of a wijk is found in this scope. */
static uint32_t
scope(uint32_t wijk, const struct key *k)
{
	return wijk * WORDS + k->more;
}

static bool
key_of(const char *word, const char *end, size_t words, struct key *k)
{
	char text[KEY_MOST];
	size_t n = (size_t)(end - word);

	if (n >= sizeof(text))
		return false;
	memcpy(text, word, n);
	text[n] = '\0';
	k->more = (uint32_t)words - 1;
	if (words == 1)
		memcpy(k->bytes, text, n + 1);
	else if (!text_fold_into(text, k->bytes, sizeof(k->bytes)))
		return false;
	k->size = strlen(k->bytes);
	return true;
}

/* The key of a whole titel; false: it has more words, or none. */
static bool
key_of_titel(const char *titel, struct key *k)
{
	const char *first, *end = titel;
	size_t size, words = 0;

	if (titel == NULL)
		return false;
	for (first = titel = text_word(titel, &size); titel != NULL &&
	    words <= WORDS; titel = text_word(end, &size), words++)
		end = titel + size;
	return words > 0 && words <= WORDS && key_of(first, end, words, k);
}

static void
take_titel(struct check *c, struct hidden *h, uint32_t wijk)
{
	const char *titel = value_get_text(c->doc->root, "titel");
	struct key k;
	uint32_t n;

	if (!key_of_titel(titel, &k))
		return;
	if (record_is_public(c->doc)) {
		names_add(h->told, scope(wijk, &k), k.bytes, k.size);
		return;
	}
	names_add(h->words, k.more, k.bytes, k.size);
	n = names_add(h->titels, scope(wijk, &k), k.bytes, k.size);
	if (n < h->room && h->docs[n] == 0)
		h->docs[n] = c->number + 1;
}

void
check_gather_hidden(struct check *c)
{
	struct hidden *h = arena_alloc(c->arena, sizeof(*h));
	const struct value *field, *v;
	size_t i;

	if (c->options->skip[RULE_HIDDEN_TITEL])
		return;
	c->hidden = h;
	h->wijken = names_new(c->arena);
	h->words = names_new(c->arena);
	h->titels = names_new(c->arena);
	h->told = names_new(c->arena);
	for (i = 0; i < c->count; i++)
		if (c->kinds[i] == KIND_OPGAVE)
			h->room += record_count(value_get(c->docs[i]->root,
			    "wijk"));
	h->docs = arena_array(c->arena, h->room, sizeof(*h->docs));
	h->seen = arena_array(c->arena, h->room, sizeof(*h->seen));
	h->met = arena_array(c->arena, h->room, sizeof(*h->met));
	for (i = 0; i < c->count; i++) {
		check_enter(c, i);
		if (c->kind != KIND_OPGAVE)
			continue;
		field = value_get(c->doc->root, "wijk");
		for (v = record_first(field); v != NULL;
		    v = record_next(field, v))
			if (v->kind == VALUE_TEXT)
				take_titel(c, h, names_add(h->wijken, 0,
				    v->text, strlen(v->text)));
	}
}

static void
look_in_wijk(struct check *c, const struct value *v, const struct key *k,
    const char *word, const char *end, uint32_t wijk)
{
	struct hidden *h = c->hidden;
	uint32_t n = names_find(h->titels, scope(wijk, k), k->bytes, k->size);

	if (n == NAMES_NONE || h->seen[n] == c->number + 1 ||
	    names_find(h->told, scope(wijk, k), k->bytes, k->size) !=
	    NAMES_NONE)
		return;
	h->seen[n] = c->number + 1;
	check_say(c, RULE_HIDDEN_TITEL, v, "'%.*s' is the titel of %s which "
	    "is not public: see whether residents may read this",
	    (int)(end - word), word, check_at(c, h->docs[n] - 1));
}

/* Each once in a record, however many wijken that lies in. */
static void
look_up(struct check *c, const struct value *v, const struct key *k,
    const char *word, const char *end)
{
	const struct value *field = value_get(c->doc->root, "wijk"), *w;
	struct hidden *h = c->hidden;
	uint32_t n = names_find(h->words, k->more, k->bytes, k->size), wijk;

	if (n == NAMES_NONE || h->met[n] == c->number + 1)
		return;
	h->met[n] = c->number + 1;
	for (w = record_first(field); w != NULL; w = record_next(field, w)) {
		wijk = w->kind != VALUE_TEXT ? NAMES_NONE :
		    names_find(h->wijken, 0, w->text, strlen(w->text));
		if (wijk != NAMES_NONE)
			look_in_wijk(c, v, k, word, end, wijk);
	}
}

static void
look_in(struct check *c, const struct value *v)
{
	const char *word, *before = NULL;
	const char *text = v == NULL ? NULL : value_as_text(v);
	struct key k;
	size_t size;

	if (text == NULL)
		return;
	while ((word = text_word(text, &size)) != NULL) {
		text = word + size;
		if (key_of(word, text, 1, &k))
			look_up(c, v, &k, word, text);
		if (before != NULL && key_of(before, text, WORDS, &k))
			look_up(c, v, &k, before, text);
		before = word;
	}
}

void
check_hidden(struct check *c)
{
	const struct value *root = c->doc->root, *field, *v;
	size_t i;

	if (c->hidden == NULL || names_count(c->hidden->words) == 0 ||
	    !record_is_public(c->doc))
		return;
	for (i = 0; i < COUNT(texts); i++)
		look_in(c, value_get(root, texts[i]));
	for (i = 0; i < COUNT(lists); i++) {
		field = value_get(root, lists[i]);
		for (v = record_first(field); v != NULL;
		    v = record_next(field, v))
			look_in(c, v->kind == VALUE_MAP ?
			    value_get(v, "tekst") : v);
	}
}
