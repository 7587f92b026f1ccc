#include <string.h>

#include "kader-private.h"

/* A text that stands in the document as it is has columns of its own. */
static struct place
place_in(const struct document *d, const struct value *v, struct place in)
{
	struct place at = document_place(d, v);

	if (v->style == VALUE_PLAIN && v->to - v->from == strlen(v->text))
		at.column += in.column - 1;
	return at;
}

const struct condition *
kader_als(struct arena *a, const struct words *words,
    const struct document *d, const struct value *v, struct fault *f)
{
	const struct condition *c;
	struct fault in = { .set = false };

	c = condition_parse(a, KIND_OPGAVE, words, v->text, &in);
	if (c == NULL)
		fault_set(f, place_in(d, v, in.place), "%s", in.text);
	return c;
}
