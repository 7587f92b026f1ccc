#ifndef OPGAVE_POOL_H
#define OPGAVE_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include "scored.h"

/*
 * pool -- the opgaven that are ranked and chosen among each other, by wijk
 *
 * Those that are open and not the wijkaanpak's own work; one of more wijken
 * is in the pool of the first of them.  Whatever order the records come in,
 * the wijken and the opgaven in them are in order of id.
 */

struct pool_opgave {
	struct document *record;
	const char *id, *wijk;		/* wijk "": it names none */
	struct scored score;
	size_t at;			/* how many came before it */
};

struct pool_wijk {
	const char *id;
	struct pool_opgave **all;	/* those that do not fall out */
	size_t count;
};

struct pool {
	const struct kader *kader;
	struct arena *arena;
	struct pool_opgave **all;	/* as they came; those that fall out,
					 * and those without a score too */
	size_t count, room;
	struct pool_wijk *wijken;
	size_t wijk_count;
	size_t unscored;		/* opgaven that have no score */
	struct place first_unscored;
	size_t foreign;			/* that another kader scored */
	const char *first_kader;
	struct fault first_foreign;
	const struct document *last_foreign;
};

/* The wijk of an opgave: the first that it names; "": it names none. */
const char *pool_first_wijk(const struct document *d);

/* The arena must live as long as the pool, the records too. */
struct pool *pool_new(struct arena *a, const struct kader *k);

/* Take in an opgave; one that is not for a pool is left out.  False is a
 * fault, and it is left out. */
bool pool_add(struct pool *p, const struct words *words,
    struct document *d, struct fault *f);

/* They were all taken in. */
void pool_close(struct pool *p);

#endif
