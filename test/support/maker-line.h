#ifndef SUPPORT_MAKER_LINE_H
#define SUPPORT_MAKER_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "maker.h"

/*
 * maker-line -- lines of YAML, written now in one way, now in another
 *
 * In which order the arguments of a call are reckoned differs from compiler to
 * compiler: so no call draws twice.
 */

size_t maker_below(struct maker *m, size_t n);
int maker_between(struct maker *m, int least, int most);

/* True p times in a hundred. */
bool maker_chance(struct maker *m, size_t p);

const char *maker_one_of(struct maker *m, const char *const *words,
    size_t count);

/* The end of a line, now and then with a remark before it. */
void maker_end_line(struct maker *m);

void maker_line(struct maker *m, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* `a, b` as a list in flow, as one in block, or if there is one as itself. */
void maker_list(struct maker *m, const char *key, const char *words);

/* What stands before the value is `key`. */
void maker_period(struct maker *m, const char *key, int year);
void maker_points(struct maker *m, const char *key);	/* without line end */

/* ja as many times in a hundred, else nee or onbekend. */
const char *maker_tri(struct maker *m, size_t yes);

/* A name as part of an id. */
void maker_slug(char to[MAKER_ID], const char *from);

#endif
