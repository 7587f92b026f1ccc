#ifndef CMD_DICTIONARY_H
#define CMD_DICTIONARY_H

#include <stddef.h>

#include "../lib/opgave/words.h"

/*
 * dictionary -- the words that a program goes by
 *
 * The built-in ones, those of --words FILE, and each woordenlijst of the
 * stream from where it stands.
 */

/* The built-in words, or with a file (NULL: none) those and its own; trouble
 * with it ends the process. */
struct words *dictionary_open(const char *file);

/* Take in a record of kind woordenlijst; a faulty one is told and leaves the
 * words as they were.  `used` says what was done before it that should have
 * known its words, as "scored"; NULL: nothing. */
void dictionary_add(struct words *w, const struct document *d,
    const char *used);

/* Take in all of a stream. */
void dictionary_add_all(struct words *w, struct document *const *docs,
    size_t count);

#endif
