#include <string.h>

#include "check-rules.h"
#include "decide.h"
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
}

/* Is this "standaard@3f9a61c2" of the kader with that id? */
static bool
is_of(const char *name, const char *id)
{
	size_t n = strlen(id);

	return strncmp(name, id, n) == 0 && name[n] == '@';
}

/* The fingerprint of what the kader reads in the opgave now, or NULL. */
static const char *
read_now(struct check *c)
{
	struct fault f;
	struct score s;

	if (!score_applies(c->options->words, c->doc) ||
	    !score_make(c->kader, c->options->words, c->wijken,
	    c->options->date, c->doc, &s, &f))
		return NULL;
	return s.read;
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
		check_say(c, RULE_STALE_SCORE, v, "kader '%s' has changed "
		    "since this score: score again with opg-score",
		    c->kader->id);
	else if (c->kader_in_stream)
		check_say(c, RULE_STALE_SCORE, v, "scored by '%s', but the "
		    "kader here is '%s': score again with opg-score",
		    v->text, c->kader->name);
	return false;
}

/* The last item of keuze that is a map. */
static const struct value *
last_keuze(const struct check *c)
{
	const struct value *field = value_get(c->doc->root, "keuze"), *item;
	const struct value *last = NULL;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		last = item;
	return last;
}

static void
check_keuze_van(struct check *c, const char *now)
{
	const struct value *van = value_get(last_keuze(c), "van");
	const char *fields;

	if (value_is_unknown(van) || van->kind != VALUE_TEXT ||
	    (now != NULL && strcmp(van->text, now) == 0))
		return;
	/* decided when there was no score */
	fields = decide_fields(c->doc, c->arena);
	if (strcmp(van->text, fields) == 0)
		return;
	if (value_get(c->doc->root, "score") == NULL)
		now = fields;
	if (now != NULL)
		check_say(c, RULE_KEUZE_CHANGED, van, "what was decided on "
		    "has changed since this keuze (it is %s now): look at it "
		    "again", now);
}

void
check_score(struct check *c)
{
	const struct value *score = value_get(c->doc->root, "score");
	const struct value *kader = value_get(score, "kader");
	const struct value *van = value_get(score, "van");
	bool current = c->kader != NULL;
	const char *now;

	if (!value_is_unknown(kader) && kader->kind == VALUE_TEXT)
		current = check_score_kader(c, kader);
	if (score == NULL && value_get(last_keuze(c), "van") == NULL)
		return;
	now = current ? read_now(c) : NULL;
	if (now != NULL && !value_is_unknown(van) &&
	    van->kind == VALUE_TEXT && strcmp(van->text, now) != 0)
		check_say(c, RULE_STALE_SCORE, van, "what this score read has "
		    "changed since: score again with opg-score");
	/* by another kader: then what that one read */
	if (now == NULL && !current)
		now = value_get_text(score, "van");
	check_keuze_van(c, now);
}
