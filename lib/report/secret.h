#ifndef REPORT_SECRET_H
#define REPORT_SECRET_H

#include <stdbool.h>

#include "../base/arena.h"

/*
 * secret -- texts that name what is not to be told
 *
 * A record that is public may name one that is not: programs write its id into
 * a reason, people its id or its titel.  A titel is named by its words, one
 * after the other, whatever stands between them and in any case; fewer than
 * three of them are common speech.  So is an id of one word without a digit in
 * what people write; in what programs write it is an id.  What stands where an
 * id should and is none, as Oude_Haven, is named by its words too, however few.
 * Where people weigh one opgave against another, as in why they chose, even one
 * word may be meant.
 */

enum secret_in { SECRET_IN_SPEECH, SECRET_IN_PROGRAM, SECRET_IN_REASON };

struct secrets;

struct secrets *secrets_new(struct arena *a);
void secrets_add_id(struct secrets *s, const char *id);
void secrets_add_titel(struct secrets *s, const char *titel);	/* or NULL */

/* This is the id, or the titel, of something else too, that may be told: a
 * titel that is within it is not named there. */
void secrets_allow(struct secrets *s, const char *id);
void secrets_allow_titel(struct secrets *s, const char *titel);	/* or NULL */

/* Does a text name one?  No: the text may be NULL, and so may the secrets. */
bool secrets_named(const struct secrets *s, enum secret_in in,
    const char *text);

/* The text with "een andere opgave" for each that it names, and for the article
 * before it; the text itself when it names none. */
const char *secrets_kept(const struct secrets *s, struct arena *a,
    enum secret_in in, const char *text);

#endif
