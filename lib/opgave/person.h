#ifndef OPGAVE_PERSON_H
#define OPGAVE_PERSON_H

#include <stdbool.h>

#include "../base/arena.h"

/*
 * person -- names of people
 *
 * Roles are what records ask for, and what may be published.  Rather a name
 * missed than an organisation taken for a person: two words with a capital are
 * a name only when nothing in them speaks of an organisation or a place.
 */

/* Does a text look like the name of a person? */
bool person_is_named(struct arena *a, const char *text);

#endif
