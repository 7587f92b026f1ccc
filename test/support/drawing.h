#ifndef TEST_DRAWING_H
#define TEST_DRAWING_H

#include <stdbool.h>

/*
 * drawing -- is it whole?
 *
 * Every element ends, no text or attribute leaves its place, no id is there
 * twice, and every id that is asked for is there.
 */
bool drawing_is_whole(const char *svg);

#endif
