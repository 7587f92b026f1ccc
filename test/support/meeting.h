#ifndef TEST_MEETING_H
#define TEST_MEETING_H

#include "../../lib/opgave/meet.h"

/*
 * meeting -- opgaven that were read and can meet, for tests of what finds them
 *
 * Two years and fifty metres are near, at most eight are proposed, by all
 * rules.  An opgave that cannot be read ends the test.
 */

struct meet_options meeting_options(void);

struct meet *meeting_of(struct arena *a, struct meet_options o,
    struct document *const *docs, size_t count);

/* The same of texts, a record each. */
struct meet *meeting_of_texts(struct arena *a, struct meet_options o,
    const char *const *texts, size_t count);

/* And of what stands behind "opgave: a", "opgave: b" and so on, and behind a
 * head that all have; NULL ends them. */
struct meet *meeting_lettered(struct arena *a, const char *head,
    const char *const *fields);

#endif
