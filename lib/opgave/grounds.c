#include "grounds.h"

#include <string.h>

#include "decide.h"
#include "score.h"

const char *
grounds_read(const struct grounds *g, const struct document *d)
{
	struct fault unsaid;
	struct score s;

	if (!score_applies(g->words, d) || !score_make(g->kader, g->words,
	    g->wijken, g->date, d, &s, &unsaid))
		return NULL;
	return s.read;
}

const char *
grounds_changed(const struct document *d, const struct value *keuze,
    const char *read, struct arena *a)
{
	const char *van = value_get_text(keuze, "van"), *fields, *scored;

	/* one of before the plans counted is that of the score alone */
	if (van == NULL || (read != NULL && strcmp(van, read) == 0))
		return NULL;
	scored = read == NULL ? NULL : decide_scored(d, read, a);
	fields = decide_fields(d, a);
	if (strcmp(van, fields) == 0 ||
	    (scored != NULL && strcmp(van, scored) == 0))
		return NULL;
	return value_get(d->root, "score") == NULL ? fields : scored;
}
