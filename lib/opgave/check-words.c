#include "check-rules.h"

/* The woordenlijsten of the stream, which every word is held against: also
 * those of records that stand before them. */

void
check_gather_words(struct check *c)
{
	struct fault f;
	size_t i;

	for (i = 0; i < c->count; i++) {
		check_enter(c, i);
		if (c->kind == KIND_WOORDENLIJST &&
		    !words_add(c->options->words, c->doc, &f))
			check_say_fault(c, RULE_WRONG_WORDS, &f);
	}
}
