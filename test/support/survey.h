#ifndef TEST_SURVEY_H
#define TEST_SURVEY_H

#include "../../lib/report/survey.h"

/*
 * survey -- what a report would tell of these records
 *
 * One text for each record; the first of April 2026, the built-in kader and
 * words.  A text that cannot be parsed is a document that is refused.
 */
struct survey *survey_of(struct arena *a, const char *const *texts,
    size_t count);

/* What it would tell the public. */
struct survey *survey_public_of(struct arena *a, const char *const *texts,
    size_t count);

/* Those records themselves, as many as there are texts. */
void survey_records(struct arena *a, const char *const *texts, size_t count,
    struct document **records);

#endif
