#include <string.h>

#include "../base/text.h"
#include "check-rules.h"

/* Titels of one or two words of what is not public, in the texts of what is: in
 * longer ones opg-report sees them itself, these may be common speech.  One
 * word counts as it is written, for a name has its capital. */

enum { WORDS = 2, KEY_MOST = 256 };

struct hidden {
	struct names *wijken, *titels, *told;
	uint32_t *docs;		/* by number of the titel */
	uint32_t *seen;		/* by the same: in this document, + 1 */
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
	uint32_t scope;
};

static bool
key_of(uint32_t wijk, const char *word, const char *end, size_t words,
    struct key *k)
{
	char text[KEY_MOST];
	size_t n = (size_t)(end - word);

	if (n >= sizeof(text))
		return false;
	memcpy(text, word, n);
	text[n] = '\0';
	k->scope = wijk * WORDS + (uint32_t)words - 1;
	if (words == 1)
		memcpy(k->bytes, text, n + 1);
	else if (!text_fold_into(text, k->bytes, sizeof(k->bytes)))
		return false;
	k->size = strlen(k->bytes);
	return true;
}

/* The key of a whole titel; false: it has more words, or none. */
static bool
key_of_titel(uint32_t wijk, const char *titel, struct key *k)
{
	const char *first, *end = titel;
	size_t size, words = 0;

	if (titel == NULL)
		return false;
	for (first = titel = text_word(titel, &size); titel != NULL &&
	    words <= WORDS; titel = text_word(end, &size), words++)
		end = titel + size;
	return words > 0 && words <= WORDS &&
	    key_of(wijk, first, end, words, k);
}

static void
take_titel(struct check *c, struct hidden *h, uint32_t wijk)
{
	const char *titel = value_get_text(c->doc->root, "titel");
	struct key k;
	uint32_t n;

	if (!key_of_titel(wijk, titel, &k))
		return;
	if (record_is_public(c->doc)) {
		names_add(h->told, k.scope, k.bytes, k.size);
		return;
	}
	n = names_add(h->titels, k.scope, k.bytes, k.size);
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
	h->titels = names_new(c->arena);
	h->told = names_new(c->arena);
	for (i = 0; i < c->count; i++)
		if (c->kinds[i] == KIND_OPGAVE)
			h->room += record_count(value_get(c->docs[i]->root,
			    "wijk"));
	h->docs = arena_array(c->arena, h->room, sizeof(*h->docs));
	h->seen = arena_array(c->arena, h->room, sizeof(*h->seen));
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
look_up(struct check *c, const struct value *v, const struct key *k,
    const char *word, const char *end)
{
	struct hidden *h = c->hidden;
	uint32_t n = names_find(h->titels, k->scope, k->bytes, k->size);

	if (n == NAMES_NONE || h->seen[n] == c->number + 1 ||
	    names_find(h->told, k->scope, k->bytes, k->size) != NAMES_NONE)
		return;
	h->seen[n] = c->number + 1;
	check_say(c, RULE_HIDDEN_TITEL, v, "'%.*s' is the titel of %s which "
	    "is not public: see whether residents may read this",
	    (int)(end - word), word, check_at(c, h->docs[n] - 1));
}

static void
look_in(struct check *c, uint32_t wijk, const struct value *v)
{
	const char *word, *before = NULL;
	const char *text = v == NULL ? NULL : value_as_text(v);
	struct key k;
	size_t size;

	if (text == NULL)
		return;
	while ((word = text_word(text, &size)) != NULL) {
		text = word + size;
		if (key_of(wijk, word, text, 1, &k))
			look_up(c, v, &k, word, text);
		if (before != NULL && key_of(wijk, before, text, WORDS, &k))
			look_up(c, v, &k, before, text);
		before = word;
	}
}

static void
look_in_all(struct check *c, uint32_t wijk)
{
	const struct value *root = c->doc->root, *field, *v;
	size_t i;

	for (i = 0; i < COUNT(texts); i++)
		look_in(c, wijk, value_get(root, texts[i]));
	for (i = 0; i < COUNT(lists); i++) {
		field = value_get(root, lists[i]);
		for (v = record_first(field); v != NULL;
		    v = record_next(field, v))
			look_in(c, wijk, v->kind == VALUE_MAP ?
			    value_get(v, "tekst") : v);
	}
}

void
check_hidden(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "wijk"), *v;

	if (c->hidden == NULL || names_count(c->hidden->titels) == 0 ||
	    !record_is_public(c->doc))
		return;
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind == VALUE_TEXT)
			look_in_all(c, names_add(c->hidden->wijken, 0,
			    v->text, strlen(v->text)));
}
