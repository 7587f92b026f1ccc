#include <string.h>

#include "check-rules.h"

/*
 * Who has been heard: what domains and parties the gesprekken of a wijk show.
 * Being named is not being heard, and a gesprek that is planned is not one that
 * was held.
 */

enum { MISSING_MOST = 64, PART_MOST = 100 };

/* Who the guidance would have asked, when the wijk does not say. */
static const char *const guide_domains[] = {
	"zorg", "welzijn", "onderwijs", "werkgelegenheid", "veiligheid",
	"bouw- en woningtoezicht", "welstand", "water en riolering",
	"ruimtelijke ordening", "groen", NULL
};

static const char *const guide_parties[] = {
	"welzijnsorganisatie", "culturele instelling", "onderwijsinstelling",
	"woningcorporatie", "waterbedrijf", "waterschap", "netbeheerder",
	"vastgoedeigenaar", NULL
};

enum { EVERY_WIJK = 0 };	/* the scope of a gesprek without a wijk */

struct hearing {
	struct check *check;
	uint32_t scope;		/* number of the wijk, plus 1 */
};

static void
hear(const struct hearing *h, const char *list, const char *text)
{
	const char *word = check_word(h->check, list, text);

	names_add(h->check->heard, h->scope, word, strlen(word));
}

static void
hear_field(const struct hearing *h, const char *field, const char *list)
{
	const struct value *all = value_get(h->check->doc->root, field), *v;

	for (v = record_first(all); v != NULL; v = record_next(all, v))
		if (v->kind == VALUE_TEXT)
			hear(h, list, v->text);
}

/* "Waterschap Vallei en Veluwe" is a waterschap. */
static void
hear_parts(const struct hearing *h, const char *text)
{
	const struct words_list *list = check_list(h->check, "partijen");
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
			names_add(h->check->heard, h->scope, e->word,
			    strlen(e->word));
	}
}

static void
hear_party(const struct hearing *h, const char *field)
{
	const struct value *all = value_get(h->check->doc->root, field), *v;

	hear_field(h, field, "partijen");
	for (v = record_first(all); v != NULL; v = record_next(all, v))
		if (v->kind == VALUE_TEXT)
			hear_parts(h, v->text);
}

/* A department speaks for its domains. */
static void
hear_departments(const struct hearing *h)
{
	const struct value *all = value_get(h->check->doc->root, "afdeling");
	const struct words_list *list = check_list(h->check, "afdelingen");
	const struct words_entry *e;
	const struct value *v;
	size_t i;

	hear_field(h, "afdeling", "domeinen");
	for (v = record_first(all); v != NULL; v = record_next(all, v)) {
		e = v->kind == VALUE_TEXT ? words_find(list, v->text) : NULL;
		for (i = 0; e != NULL && i < e->domeinen.count; i++)
			hear(h, "domeinen", e->domeinen.all[i]);
	}
}

static void
hear_all(struct check *c, uint32_t scope)
{
	struct hearing h = { c, scope };

	hear_field(&h, "domeinen", "domeinen");
	hear_field(&h, "soort", "partijen");
	hear_party(&h, "partij");
	hear_departments(&h);
}

static void
take_gesprek(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "wijk"), *v;
	const char *stand = value_get_text(c->doc->root, "stand");
	uint32_t n;

	if (stand == NULL || !record_is_word(stand, "gevoerd"))
		return;
	if (record_first(field) == NULL)
		hear_all(c, EVERY_WIJK);
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		n = v->kind != VALUE_TEXT ? INDEX_NONE :
		    index_number(c->index, KIND_WIJK, v->text);
		if (n != INDEX_NONE)
			hear_all(c, n + 1);
	}
}

void
check_gather_heard(struct check *c)
{
	size_t i;

	c->heard = names_new(c->arena);
	for (i = 0; i < c->count; i++) {
		check_enter(c, i);
		if (c->kind == KIND_GESPREK)
			take_gesprek(c);
	}
}

bool
check_was_heard(struct check *c, uint32_t wijk, const char *word)
{
	size_t n = strlen(word);

	return names_find(c->heard, wijk + 1, word, n) != NAMES_NONE ||
	    names_find(c->heard, EVERY_WIJK, word, n) != NAMES_NONE;
}

/* --- who has not ------------------------------------------------------- */

struct missing {
	const char *names[MISSING_MOST];
	size_t count;
};

static void
ask(struct check *c, uint32_t wijk, const char *word, struct missing *m)
{
	if (m->count < MISSING_MOST && !check_was_heard(c, wijk, word))
		m->names[m->count++] = word;
}

static void
ask_field(struct check *c, uint32_t wijk, const struct value *spreken,
    const char *list, struct missing *m)
{
	const struct value *all = value_get(spreken, list), *v;

	for (v = record_first(all); v != NULL; v = record_next(all, v))
		if (v->kind == VALUE_TEXT)
			ask(c, wijk, check_word(c, list, v->text), m);
}

const char *
check_names(struct check *c, const char *const *names, size_t n)
{
	const char *all = "";
	size_t i;

	for (i = 0; i < n; i++)
		all = arena_format(c->arena, "%s%s%s", all, i == 0 ? "" :
		    i + 1 == n ? " and " : ", ", names[i]);
	return all;
}

void
check_heard(struct check *c)
{
	const struct value *spreken = value_get(c->doc->root, "spreken");
	struct missing m = { .count = 0 };
	const char *const *word;
	uint32_t wijk;

	wijk = c->id->kind != VALUE_TEXT ? INDEX_NONE :
	    index_number(c->index, KIND_WIJK, c->id->text);
	if (wijk == INDEX_NONE || c->docs_of[KIND_WIJK][wijk] != c->number ||
	    c->options->skip[RULE_NOT_HEARD])
		return;
	if (value_is_unknown(spreken)) {
		for (word = guide_domains; *word != NULL; word++)
			ask(c, wijk, *word, &m);
		for (word = guide_parties; *word != NULL; word++)
			ask(c, wijk, *word, &m);
	} else {
		ask_field(c, wijk, spreken, "domeinen", &m);
		ask_field(c, wijk, spreken, "partijen", &m);
	}
	if (m.count > 0)
		check_say(c, RULE_NOT_HEARD, value_is_unknown(spreken) ?
		    c->id : spreken, "not heard yet in a gesprek that was "
		    "held: %s", check_names(c, m.names, m.count));
}

/* --- welstand ---------------------------------------------------------- */

/* Subjects that are about buildings. */
static const char *const built[] = {
	"betonrot", "achterstallig onderhoud", "funderingsschade", "asbest"
};

static bool
is_built(struct check *c)
{
	const struct value *root = c->doc->root, *field, *v;
	size_t i;

	field = value_get(root, "gebied");
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (check_is(c, v, "niveau", "niveau", "gebouw") ||
		    check_is(c, v, "niveau", "niveau", "complex") ||
		    !value_is_unknown(value_get(v, "bag")))
			return true;
	field = value_get(root, "onderwerp");
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		for (i = 0; i < sizeof(built) / sizeof(*built) &&
		    v->kind == VALUE_TEXT; i++)
			if (strcmp(check_word(c, "onderwerp", v->text),
			    built[i]) == 0)
				return true;
	return false;
}

void
check_welstand(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "wijk"), *v;
	const char *soort;
	uint32_t n;

	if (!check_is_pending(c) || !is_built(c))
		return;
	soort = words_soort(c->options->words, c->doc);
	if (soort == NULL || strcmp(soort, "sociaal") == 0)
		return;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		n = v->kind != VALUE_TEXT ? INDEX_NONE :
		    index_number(c->index, KIND_WIJK, v->text);
		if (n == INDEX_NONE || check_was_heard(c, n, "welstand"))
			return;
	}
	check_say(c, RULE_WELSTAND_NOT_HEARD, c->id, "this changes a building "
	    "and 'welstand' was not heard: ask early what its policy allows");
}
