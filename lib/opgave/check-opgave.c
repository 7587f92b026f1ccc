#include <string.h>

#include "check-rules.h"

/* What the guidance asks of an opgave that is still open, and of figures. */

bool
check_is_pending(struct check *c)
{
	return !words_is_aanpak(c->options->words, c->doc) &&
	    words_is_open(c->options->words, c->doc);
}

static void
check_trekker(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "partijen");
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (check_is(c, item, "rol", "rol", "trekker"))
			return;
	check_say(c, RULE_NO_TREKKER, value_is_unknown(field) ? c->id : field,
	    "no partij is the trekker yet: who commits to it?");
}

/* Below a field whose names are free. */
static void
check_heeded(struct check *c, const char *field)
{
	const struct value *map = value_get(c->doc->root, field), *v;
	struct fault f;

	if (c->kader == NULL || map == NULL || map->kind != VALUE_MAP)
		return;
	for (v = map->first; v != NULL; v = v->next)
		if (!kader_heeds(c->kader, c->doc, v, &f))
			check_say_fault(c, RULE_UNREAD_FIELD, &f);
}

void
check_opgave(struct check *c)
{
	const struct value *root = c->doc->root;
	const struct value *kansen = value_get(root, "kansen");
	const struct value *risicos = value_get(root, "risicos");

	if (!check_is_pending(c))
		return;
	if (value_is_unknown(kansen) && value_is_unknown(risicos))
		check_say(c, RULE_NO_KANSEN, c->id, "no 'kansen' and no "
		    "'risicos' of connecting it: ask for both");
	else if (value_is_unknown(kansen))
		check_say(c, RULE_NO_KANSEN, risicos, "'risicos' without "
		    "'kansen': ask for them too, or write 'kansen: geen'");
	else if (value_is_unknown(risicos))
		check_say(c, RULE_NO_RISICOS, kansen, "'kansen' without "
		    "'risicos': ask for them too, or write 'risicos: geen'");
	if (record_first(value_get(root, "bron")) == NULL)
		check_say(c, RULE_NO_BRON, c->id, "no 'bron': who said so, "
		    "in which gesprek or document?");
	check_trekker(c);
	check_heeded(c, "kenmerken");
	check_heeded(c, "toetsen");
}

/* --- figures ----------------------------------------------------------- */

static bool
is_empty(const struct value *item, const char *key)
{
	const char *text = value_get_text(item, key);

	return text == NULL || text[0] == '\0';
}

/* The last of two wijken with one id is the one that counts; the other has an
 * error already. */
static void
check_figures_heeded(struct check *c)
{
	struct fault f;
	size_t at = 0;

	if (c->kader == NULL || c->id == NULL ||
	    index_claims(c->index, KIND_WIJK, c->id->text) > 1)
		return;
	while (wijken_misnamed(c->wijken, c->kader, c->id->text, &at, &f))
		check_say_fault(c, RULE_UNREAD_FIELD, &f);
}

void
check_figures(struct check *c)
{
	const struct value *field = value_get(c->doc->root, "indicatoren");
	const struct value *item, *v;
	const char *guess;

	check_figures_heeded(c);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		v = value_get(item, "waarde");
		if (value_is_unknown(v))
			continue;
		guess = value_get_text(item, "schatting");
		if (is_empty(item, "jaar"))
			check_say(c, RULE_NO_YEAR, v, "a figure without "
			    "'jaar': tell which year it is about");
		if (is_empty(item, "bron") &&
		    (guess == NULL || strcmp(guess, "ja") != 0))
			check_say(c, RULE_NO_SOURCE, v, "a figure without "
			    "'bron': tell who published it, or write "
			    "'schatting: ja'");
	}
}
