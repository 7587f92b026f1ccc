#ifndef TEST_PLANS_H
#define TEST_PLANS_H

#include "../../lib/opgave/plan.h"

/*
 * plans -- the plans that a text says, for tests of what is done with them
 *
 * A text is a record with `plannen`, or one plan.  A text that cannot be read
 * ends the test.
 */
struct plans plans_of(struct arena *a, const char *text);

#endif
