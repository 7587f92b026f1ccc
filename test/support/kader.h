#ifndef TEST_KADER_H
#define TEST_KADER_H

#include "../../lib/opgave/kader.h"

/*
 * kader -- what is wrong with a kader, for tests of what reads it
 *
 * "line:column: text", or "" when nothing is.
 */
const char *kader_fault(struct arena *a, const struct words *words,
    const char *text);

#endif
