#include "addressee.h"

#include <string.h>

#include "../base/text.h"

enum { SHORT = 256 };	/* a text that is folded where it stands */

static const char *
list_name(const struct addressee *r)
{
	return r->domain ? "domeinen" : "afdelingen";
}

/* Its name and, where its list has it, the other ways to write that. */
static void
read_spellings(struct arena *a, struct addressee *r)
{
	size_t i, others = r->entry == NULL ? 0 : r->entry->ook.count;
	const char *folded = text_fold(a, r->name);

	r->spelled = arena_array(a, others + 1, sizeof(*r->spelled));
	if (*folded != '\0')
		r->spelled[r->spelled_count++] = folded;
	for (i = 0; i < others; i++) {
		folded = text_fold(a, r->entry->ook.all[i]);
		if (*folded != '\0')
			r->spelled[r->spelled_count++] = folded;
	}
}

static bool
goes_about(const struct addressee *domain, const struct words_entry *e)
{
	const struct words_list *list = words_list(domain->words, "domeinen");
	size_t i;

	for (i = 0; i < e->domeinen.count; i++)
		if (words_same(list, e->domeinen.all[i], domain->name))
			return true;
	return false;
}

static void
read(struct arena *a, struct addressee *r, const struct words *words,
    bool domain, const char *name)
{
	r->words = words;
	r->name = name;
	r->domain = domain;
	r->entry = words_find(words_list(words, list_name(r)), name);
	read_spellings(a, r);
}

struct addressee *
addressee_new(struct arena *a, const struct words *words, bool domain,
    const char *name)
{
	struct addressee *r = arena_alloc(a, sizeof(*r));
	const struct words_list *list = words_list(words, "afdelingen");
	size_t i;

	read(a, r, words, domain, name);
	if (!domain)
		return r;
	r->departments = arena_array(a, words_count(list),
	    sizeof(*r->departments));
	for (i = 0; i < words_count(list); i++)
		if (goes_about(r, words_at(list, i)))
			read(a, &r->departments[r->department_count++], words,
			    false, words_at(list, i)->word);
	return r;
}

/* --- a name in a text -------------------------------------------------- */

/* What may stand before a name, and what between two of them. */
static const char *const titles[] = {
	"afdeling", "afdelingen", "domein", "domeinen", "team", "cluster",
	"sector", "dienst", NULL
};
static const char *const joints[] = { "en", "of", NULL };

static bool
is_one_of(const char *const *words, const char *text, size_t n)
{
	for (; *words != NULL; words++)
		if (strlen(*words) == n && memcmp(*words, text, n) == 0)
			return true;
	return false;
}

static bool
is_of_word(char c)
{
	return (c & 0x80) != 0 || (c >= 'a' && c <= 'z') ||
	    (c >= '0' && c <= '9') || c == '-' || c == '\'';
}

/* Does a name begin here: at the start, after a comma or a title? */
static bool
begins(const char *text, const char *at)
{
	const char *end = at - 1, *word;

	if (at == text)
		return true;
	if (*end != ' ')
		return !is_of_word(*end);
	for (word = end; word > text && word[-1] != ' '; word--)
		continue;
	return word == end || !is_of_word(end[-1]) ||
	    is_one_of(titles, word, (size_t)(end - word)) ||
	    is_one_of(joints, word, (size_t)(end - word));
}

/* Does it end here?  "beheer openbare ruimte" is no beheer, "beheer van de
 * gemeente" is. */
static bool
ends(const char *at)
{
	size_t n;

	if (*at != ' ')
		return *at == '\0' || !is_of_word(*at);
	at++;
	n = strcspn(at, " ");
	return !is_of_word(*at) || is_one_of(joints, at, n) ||
	    strncmp(at, "van de gemeente", 15) == 0;
}

static bool
is_within(const struct addressee *r, const char *folded)
{
	const char *at;
	size_t i;

	for (i = 0; i < r->spelled_count; i++)
		for (at = strstr(folded, r->spelled[i]); at != NULL;
		    at = strstr(at + 1, r->spelled[i]))
			if (begins(folded, at) &&
			    ends(at + strlen(r->spelled[i])))
				return true;
	return false;
}

/* "afdeling Beheer" without the title. */
static const char *
bare(const char *folded)
{
	size_t n;

	for (;;) {
		n = strcspn(folded, " ");
		if (folded[n] == '\0' || !is_one_of(titles, folded, n))
			return folded;
		folded += n + 1;
	}
}

/* A text that is one name as a whole is no other one, of which it may have the
 * first word: zorg en welzijn is not zorg. */
static bool
is_named(const struct addressee *r, const char *folded)
{
	const struct words_entry *e;

	e = words_find(words_list(r->words, list_name(r)), bare(folded));
	return e != NULL ? e == r->entry : is_within(r, folded);
}

bool
addressee_is_named(const struct addressee *r, const char *text)
{
	char folded[SHORT];
	struct arena *a;
	bool named;

	if (text == NULL)
		return false;
	if (text_fold_into(text, folded, sizeof(folded)))
		return is_named(r, folded);
	a = arena_new();
	named = is_named(r, text_fold(a, text));
	arena_free(a);
	return named;
}

/* --- what is theirs ---------------------------------------------------- */

static bool
is_named_in(const struct addressee *r, const struct value *field)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT &&
		    addressee_is_named(r, item->text))
			return true;
	return false;
}

/* Is a record about their domain, or one of theirs? */
static bool
is_about(const struct addressee *r, const struct document *d)
{
	const struct words_list *list = words_list(r->words, "domeinen");
	const struct value *field = value_get(d->root, "domeinen"), *item;
	size_t i;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (item->kind != VALUE_TEXT)
			continue;
		if (r->domain && words_same(list, item->text, r->name))
			return true;
		for (i = 0; !r->domain && r->entry != NULL &&
		    i < r->entry->domeinen.count; i++)
			if (words_same(list, item->text,
			    r->entry->domeinen.all[i]))
				return true;
	}
	return false;
}

/* A gesprek that is named says who told of it; that need not be repeated. */
static bool
told_of_it(const struct addressee *r, const struct survey *s,
    const struct value *bron)
{
	const char *id = record_item_text(bron, "gesprek", "gesprek");
	const struct document *gesprek = id == NULL ? NULL :
	    index_get(s->ids, KIND_GESPREK, id);

	return is_named_in(r, value_get(bron, "afdeling")) ||
	    (gesprek != NULL && is_named_in(r, value_get(gesprek->root,
	    "afdeling")));
}

static bool
has_item(const struct addressee *r, const struct document *d,
    const char *list, const char *key)
{
	const struct value *field = value_get(d->root, list), *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (is_named_in(r, value_get(item, key)))
			return true;
	return false;
}

static bool
has_party(const struct addressee *r, const struct document *d)
{
	const struct value *field = value_get(d->root, "partijen"), *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (is_named_in(r, value_get(item, "afdeling")) ||
		    addressee_is_named(r, record_item_text(item, "naam",
		    "naam")))
			return true;
	return false;
}

unsigned
addressee_part(const struct addressee *r, const struct survey *s,
    const struct document *d)
{
	const struct value *field = value_get(d->root, "bron"), *item;
	unsigned part = 0;

	if (is_about(r, d))
		part |= ADDRESSEE_DOMAIN;
	if (has_party(r, d))
		part |= ADDRESSEE_PARTY;
	if (has_item(r, d, "plannen", "afdeling"))
		part |= ADDRESSEE_PLAN;
	if (has_item(r, d, "voorwaarden", "van"))
		part |= ADDRESSEE_CONDITION;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (told_of_it(r, s, item))
			part |= ADDRESSEE_SOURCE;
	return part;
}

bool
addressee_is_asked(const struct addressee *r, const struct survey_afspraak *a)
{
	const char *who = record_item_text(a->item, "wie", "wat");
	size_t i;

	if (addressee_is_named(r, who))
		return true;
	if (r->department_count == 0 || !is_about(r, a->record))
		return false;
	for (i = 0; i < r->department_count; i++)
		if (addressee_is_named(&r->departments[i], who))
			return true;
	return false;
}

bool
addressee_takes_part(const struct addressee *r, const struct document *d)
{
	const struct value *field = value_get(d->root, "afdeling");
	size_t i;

	if (is_named_in(r, field) || is_named_in(r, value_get(d->root,
	    "partij")) || (r->domain && is_about(r, d)))
		return true;
	for (i = 0; i < r->department_count; i++)
		if (is_named_in(&r->departments[i], field))
			return true;
	return false;
}
