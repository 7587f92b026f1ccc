#ifndef TEST_TOLD_H
#define TEST_TOLD_H

#include "../../lib/base/buffer.h"
#include "../../lib/report/survey.h"

/*
 * told -- a whole report, as it leaves
 *
 * For an audience as -a names it, in a format as -f does; either that is none
 * ends the test.  What is told replaces what was in the buffer.
 */
const char *told(struct survey *s, const char *audience, const char *format,
    struct buffer *out);

/* The survey that such readers get. */
struct survey *told_survey(struct arena *a, const char *audience,
    const char *const *texts, size_t count);

#endif
