#ifndef TEST_MARKED_H
#define TEST_MARKED_H

#include "../../lib/opgave/schema.h"
#include "random.h"

/*
 * marked -- records of which all that can be told is marked
 *
 * Texts, ids and names carry `zq`, amounts start with 7301, and days lie in
 * 2087; nothing else in a test has that.  Which fields there are says the
 * schema, so that a new one is marked too.  Words are now one of their list,
 * now a marked one, and what has no room for a mark (points, yes or no) is what
 * it may be.
 */

struct marked {
	struct arena *arena;
	struct random *chance;
	size_t serial;
};

/* A word, and a few, that may not be told. */
const char *marked_word(struct marked *m);
const char *marked_words(struct marked *m);

/* "naam: zq3, budget: 7301004, " and so on: of these rows each, mostly, but for
 * those that `except` names, with a blank at both sides of each name. */
const char *marked_fields(struct marked *m, const struct schema *rows,
    const char *except);

/* Where a mark is in what was told, or NULL. */
const char *marked_in(const char *text);

#endif
