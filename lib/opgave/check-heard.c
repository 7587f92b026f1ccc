#include <string.h>

#include "check-rules.h"

/* Who has not been heard yet: see heard. */

enum { MISSING_MOST = 64 };	/* that are named */

void
check_gather_heard(struct check *c)
{
	size_t i;

	c->heard = heard_new(c->arena, c->options->words);
	for (i = 0; i < c->count; i++) {
		check_enter(c, i);
		if (c->kind == KIND_GESPREK)
			heard_add(c->heard, c->doc);
	}
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
	const char *missing[MISSING_MOST];
	struct heard_voices voices;
	size_t i, count = 0;
	uint32_t wijk;

	wijk = c->id->kind != VALUE_TEXT ? INDEX_NONE :
	    index_number(c->index, KIND_WIJK, c->id->text);
	if (wijk == INDEX_NONE || c->docs_of[KIND_WIJK][wijk] != c->number ||
	    c->options->skip[RULE_NOT_HEARD])
		return;
	voices = heard_voices(c->heard, c->id->text, c->doc);
	for (i = 0; i < voices.count && count < MISSING_MOST; i++)
		if (voices.all[i].gesprek == NULL)
			missing[count++] = voices.all[i].word;
	if (count > 0)
		check_say(c, RULE_NOT_HEARD, voices.said ? spreken : c->id,
		    "not heard yet in a gesprek that was held: %s",
		    check_names(c, missing, count));
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

	if (!check_is_pending(c) || !is_built(c))
		return;
	soort = words_soort(c->options->words, c->doc);
	if (soort == NULL || strcmp(soort, "sociaal") == 0)
		return;
	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind != VALUE_TEXT || index_number(c->index, KIND_WIJK,
		    v->text) == INDEX_NONE ||
		    heard_in(c->heard, v->text, "welstand") != NULL)
			return;
	check_say(c, RULE_WELSTAND_NOT_HEARD, c->id, "this changes a building "
	    "and 'welstand' was not heard: ask early what its policy allows");
}
