#include <string.h>

#include "check-rules.h"
#include "grounds.h"
#include "keuze.h"
#include "score.h"

/* Scores and choices whose grounds have changed since they were made. */

static void
take_kader(struct check *c)
{
	struct fault f;

	if (c->kader_in_stream)
		return;
	c->kader_in_stream = true;
	/* what is wrong in it is told by check_kader */
	c->kader = kader_read(c->arena, c->options->words, c->doc, &f);
}

void
check_gather_scores(struct check *c)
{
	struct fault f;
	size_t i;

	c->kader = kader_standaard(c->arena, c->options->words);
	c->wijken = wijken_new(c->arena);
	for (i = 0; i < c->count; i++) {
		check_enter(c, i);
		if (c->kind == KIND_KADER)
			take_kader(c);
		else if (c->kind == KIND_WIJK)
			/* what is wrong in it is told by check_fields */
			(void)wijken_add(c->wijken, c->doc, &f);
	}
	c->stale = stale_read(c->arena, c->options->words, c->docs, c->count);
}

/* Is this "standaard@3f9a61c2" of the kader with that id? */
static bool
is_of(const char *name, const char *id)
{
	size_t n = strlen(id);

	return strncmp(name, id, n) == 0 && name[n] == '@';
}

/* One that is not open keeps the score that it had: opg-score leaves it. */
static void
say_stale(struct check *c, const struct value *v, const char *why)
{
	if (score_applies(c->options->words, c->doc))
		check_say(c, RULE_STALE_SCORE, v, "%s: score again with "
		    "opg-score", why);
}

/* The kader of a score.  True: it is the one at hand, unchanged. */
static bool
check_score_kader(struct check *c, const struct value *v)
{
	if (c->kader == NULL)
		return false;
	if (strcmp(v->text, c->kader->name) == 0)
		return true;
	if (is_of(v->text, c->kader->id))
		say_stale(c, v, arena_format(c->arena, "kader '%s' has "
		    "changed since this score", c->kader->id));
	else if (c->kader_in_stream)
		say_stale(c, v, arena_format(c->arena, "scored by '%s', but "
		    "the kader here is '%s'", v->text, c->kader->name));
	return false;
}

static void
check_keuze_van(struct check *c, const struct value *keuze, const char *read)
{
	const char *now = grounds_changed(c->doc, keuze, read, c->arena);

	if (now != NULL)
		check_say(c, RULE_KEUZE_CHANGED, value_get(keuze, "van"),
		    "what was decided on has changed since this keuze (it is "
		    "%s now): look at it again", now);
}

void
check_score(struct check *c)
{
	const struct value *score = value_get(c->doc->root, "score");
	const struct value *kader = value_get(score, "kader");
	const struct value *van = value_get(score, "van");
	const struct value *keuze = keuze_last(c->doc);
	struct grounds grounds = {
		c->kader, c->options->words, c->wijken, c->options->date
	};
	bool current = c->kader != NULL;
	const char *now;

	if (!value_is_unknown(kader) && kader->kind == VALUE_TEXT)
		current = check_score_kader(c, kader);
	if (score == NULL && value_get(keuze, "van") == NULL)
		return;
	now = current ? grounds_read(&grounds, c->doc) : NULL;
	if (now != NULL && !value_is_unknown(van) &&
	    van->kind == VALUE_TEXT && strcmp(van->text, now) != 0)
		say_stale(c, van, "what this score read has changed since");
	/* by another kader: then what that one read */
	if (now == NULL && !current)
		now = value_get_text(score, "van");
	check_keuze_van(c, keuze, now);
}
