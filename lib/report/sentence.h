#ifndef REPORT_SENTENCE_H
#define REPORT_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * sentence -- what people wrote, as a sentence among others
 *
 * A page puts a full stop behind it, unless it has an end of its own.
 */

/* One word, of an e-mail or a page: a capital or a full stop breaks it.  And
 * is that the first word, which is to have no capital? */
bool sentence_is_address(const char *text);
bool sentence_begins_with_address(const char *text);

/* Is no full stop to be put behind these n bytes, one at least? */
bool sentence_is_ended(const char *text, size_t n);

#endif
