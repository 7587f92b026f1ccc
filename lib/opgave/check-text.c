#include <string.h>

#include "../base/text.h"
#include "check-rules.h"
#include "misfit.h"
#include "person.h"

/* A text against the reading of its field. */

/* Fields that ask for a role. */
static const char *const roles[] = {
	"rol", "deelnemers", "wie", "door"
};

/* Is it the name of a party that the record speaks of? */
static bool
is_party(const struct check *c, const char *text)
{
	static const char *const fields[] = { "partijen", "partij", "bron" };
	static const char *const keys[] = { "naam", NULL, "partij" };
	const struct value *field, *item;
	const char *name;
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		field = value_get(c->doc->root, fields[i]);
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item)) {
			name = keys[i] == NULL || item->kind == VALUE_TEXT ?
			    value_as_text(item) :
			    value_get_text(item, keys[i]);
			if (name != NULL && strcmp(name, text) == 0)
				return true;
		}
	}
	return false;
}

static void
check_person(struct check *c, const char *name, const struct value *v)
{
	if (c->options->skip[RULE_PERSONAL_NAME] ||
	    !text_is_in(name, roles, sizeof(roles) / sizeof(*roles)) ||
	    !person_is_named(c->arena, v->text) || is_party(c, v->text))
		return;
	check_say(c, RULE_PERSONAL_NAME, v, "'%s' looks like the name of a "
	    "person: write a role, as 'rioolbeheerder' or 'bewoner'",
	    v->text);
}

static bool
is_null(const struct value *v)
{
	static const char *const nulls[] = { "~", "null", "Null", "NULL" };
	size_t i;

	for (i = 0; i < sizeof(nulls) / sizeof(*nulls); i++)
		if (v->style == VALUE_PLAIN && strcmp(v->text, nulls[i]) == 0)
			return true;
	return false;
}

/* --- words ------------------------------------------------------------- */

static void
check_choice(struct check *c, const struct schema *row, const char *name,
    const struct value *v)
{
	const char *const *word, *or, *near, *all = "";
	size_t n = 0;

	if (schema_reads(row, v->text))
		return;
	for (word = row->choices; *word != NULL; word++) {
		if (record_is_word(v->text, *word)) {
			check_say(c, RULE_SPELLING, v, "'%s' is written as "
			    "'%s'", v->text, *word);
			return;
		}
		or = word == row->choices ? "" :
		    word[1] == NULL ? " or " : ", ";
		all = arena_format(c->arena, "%s%s%s", all, or, *word);
		n++;
	}
	near = text_nearest(v->text, row->choices, n);
	if (near != NULL)
		check_say(c, RULE_UNKNOWN_WORD, v,
		    "'%s' is '%s', did you mean '%s'?", name, v->text, near);
	else
		check_say(c, RULE_UNKNOWN_WORD, v,
		    "'%s' is '%s', it must be %s", name, v->text, all);
}

/* A word of a list: as it stands there, as it is also spelled, or not. */
static void
check_list_word(struct check *c, const struct schema *row, const char *name,
    const struct value *v)
{
	const struct words_list *list = check_list(c, row->words);
	const struct words_entry *e = words_find(list, v->text);
	const char *near;

	if (e != NULL && strcmp(e->word, v->text) == 0)
		return;
	if (e != NULL) {
		check_say(c, RULE_SPELLING, v, "'%s' is written as '%s'",
		    v->text, e->word);
		return;
	}
	if ((row->flags & SCHEMA_OPEN) == 0) {
		if (!c->options->skip[RULE_UNKNOWN_WORD])
			check_say(c, RULE_UNKNOWN_WORD, v,
			    "'%s' is '%s', %s", name, v->text,
			    words_advice(c->arena, list, v->text));
		return;
	}
	if (c->options->skip[RULE_NEW_WORD])
		return;
	near = words_nearest(list, v->text);
	if (near != NULL)
		check_say(c, RULE_NEW_WORD, v, "'%s' is not in the list of "
		    "'%s', did you mean '%s'?", v->text, row->words, near);
	else
		check_say(c, RULE_NEW_WORD, v, "'%s' is not in the list of "
		    "'%s': put it in a woordenlijst if it is here to stay",
		    v->text, row->words);
}

/* --- readings ---------------------------------------------------------- */

/* "2030..2028": both ends are dates, the wrong way round. */
static bool
is_backwards(struct check *c, const char *text)
{
	const char *dots = strstr(text, "..");
	struct period p;

	return dots != NULL && dots != text && dots[2] != '\0' &&
	    period_read(arena_copy(c->arena, text, (size_t)(dots - text)),
	    &p) && period_read(dots + 2, &p);
}

static void
check_measure(struct check *c, const struct value *v)
{
	struct place at = document_place(c->doc, v);
	struct measure m;
	struct fault f;

	if (!measure_parse(c->arena, v->text, at, &m, &f))
		check_say(c, RULE_UNKNOWN_MEASURE, v, "%s", f.text);
}

static void
check_condition(struct check *c, const struct value *v)
{
	struct fault f;

	if (kader_als(c->arena, c->options->words, c->doc, v, &f) == NULL)
		check_say_fault(c, RULE_WRONG_CONDITION, &f);
}

static void
wrong(struct check *c, const struct schema *row, const char *name,
    const struct value *v)
{
	enum rule rule = row->reading == READING_ID ? RULE_WRONG_ID :
	    RULE_WRONG_VALUE;

	if (row->reading == READING_PERIOD && is_backwards(c, v->text)) {
		check_say(c, RULE_PERIOD_BACKWARDS, v, "'%s' is '%s', which "
		    "ends before it starts", name, v->text);
		return;
	}
	check_say(c, rule, v, "%s", misfit_text(c->arena, row, name,
	    v->text));
}

void
check_text(struct check *c, const struct schema *row, const char *name,
    const struct value *v)
{
	switch (row->reading) {
	case READING_WORD:
		if (row->choices != NULL)
			check_choice(c, row, name, v);
		else
			check_list_word(c, row, name, v);
		break;
	case READING_MEASURE:
		check_measure(c, v);
		break;
	case READING_TEXT:
		if (is_null(v))
			check_say(c, RULE_NULL_TEXT, v, "'%s' is a text here: "
			    "leave '%s' empty when it is unknown", v->text,
			    name);
		check_person(c, name, v);
		break;
	case READING_CONDITION:
		check_condition(c, v);
		break;
	case READING_FREE:
		break;
	default:
		if (!schema_reads(row, v->text))
			wrong(c, row, name, v);
		break;
	}
}
