#ifndef SUPPORT_MAKER_H
#define SUPPORT_MAKER_H

#include <stdio.h>

#include "random.h"

/*
 * maker -- records as people keep them, as many as one asks for
 *
 * A wijk and its gesprekken, then opgaven in it.  What stands in a record and
 * how it is written varies as it does in real files: fields are there or not,
 * in block or in flow, plain, quoted or folded, with remarks behind them; the
 * streets of a wijk come back, so that its opgaven meet.  The same seed gives
 * the same bytes.
 */

enum { MAKER_STREETS = 14, MAKER_ID = 64, MAKER_TALKS = 5 };

struct subject;

struct maker {
	FILE *out;
	struct random random;
	/* of the wijk */
	char wijk[MAKER_ID], naam[MAKER_ID];
	const char *town;
	unsigned code;		/* four digits of the town, two of the wijk */
	int x, y;
	char streets[MAKER_STREETS][MAKER_ID];
	/* of the opgave */
	const struct subject *subject;
	const char *street;
	unsigned long number;
	char id[MAKER_ID], before[MAKER_ID];	/* and that of the last one */
	int year;
};

void maker_begin(struct maker *m, FILE *out, uint64_t seed);

/* A wijk and its gesprekken; the number makes its id unique. */
void maker_wijk(struct maker *m, unsigned long number);

/* An opgave in the wijk that was made last. */
void maker_opgave(struct maker *m, unsigned long number);

#endif
