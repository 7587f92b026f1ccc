#ifndef OPGAVE_WORD_H
#define OPGAVE_WORD_H

#include <stdbool.h>

#include "../base/fault.h"
#include "../yaml/document.h"
#include "words.h"

/*
 * word -- is it a word that a program can go by?
 *
 * What a program acts on may not be a mistype: `stand: opne` is not open, and
 * not closed either.  Each of these is true for a field that is unknown, and
 * for a word of its list, however it is spelled; else it is a fault at the
 * word, with what was meant perhaps.
 */

/* A word of the list of that name; any word will do for words that are NULL or
 * do not have that list. */
bool word_known(const struct words *w, const char *list,
    const struct document *d, const struct value *v, struct fault *f);

/* The same of each item of a field that takes a list. */
bool word_all_known(const struct words *w, const char *list,
    const struct document *d, const struct value *field, struct fault *f);

/* One of these words, in any case; they end with NULL. */
bool word_chosen(const char *const *choices, const struct document *d,
    const struct value *v, struct fault *f);

/* Does the record say whether it is open and the wijkaanpak's own work?  What
 * is not open need not say the latter. */
bool word_settles(const struct words *w, const struct document *d,
    struct fault *f);

/* What stands under `koppelingen`: does each say a status that there is? */
bool word_koppelingen_known(const struct document *d,
    const struct value *field, struct fault *f);

/* What words_soort goes by: soort, else domeinen. */
bool word_soort_known(const struct words *w, const struct document *d,
    struct fault *f);

#endif
