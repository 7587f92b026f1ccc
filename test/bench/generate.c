/*
 * generate -- as many opgaven as one asks for
 *
 *     generate N [SEED] [WIJKEN]
 *
 * Writes N opgaven, by default some 60 in a wijk, each wijk with its own
 * record and gesprekken before them: see test/support/maker.h.  The same
 * arguments give the same bytes.
 */

#include <stdio.h>
#include <stdlib.h>

#include "../support/maker.h"

enum { PER_WIJK = 60 };

int
main(int argc, char *argv[])
{
	static struct maker m;
	unsigned long count, wijken, wijk, i = 0;

	if (argc < 2 || argc > 4) {
		fputs("usage: generate n [seed [wijken]]\n", stderr);
		return 2;
	}
	count = strtoul(argv[1], NULL, 10);
	maker_begin(&m, stdout, argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
	wijken = argc > 3 ? strtoul(argv[3], NULL, 10) : 0;
	if (wijken == 0)
		wijken = (count + PER_WIJK - 1) / PER_WIJK;
	for (wijk = 1; wijk <= wijken; wijk++) {
		maker_wijk(&m, wijk);
		for (; i < count * wijk / wijken; i++)
			maker_opgave(&m, i + 1);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
