#ifndef OPGAVE_PARTY_H
#define OPGAVE_PARTY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../yaml/document.h"
#include "area.h"
#include "names.h"
#include "words.h"

/*
 * party -- who has a part in an opgave, and which of them says something
 *
 * That the same water board has a part in two opgaven of a wijk is worth a
 * talk; that the municipality has says nothing.  Nor does a party that so many
 * opgaven name: it says something in a wijk when at most two of its open
 * opgaven do, or at most a tenth.  That is known when all were counted, so the
 * order is: read all, count all, settle all, then ask.
 */

struct party {
	uint32_t key;		/* number of the name in a wijk */
	uint32_t number;	/* of the name, folded */
	const char *name;	/* as written; kept with the names */
};

struct parties {
	struct party *all;
	size_t count;
};

/* What the parties of one stream share. */
struct party_names {
	struct arena *arena;
	struct arena *lists;	/* where struct parties live; the same, unless
				 * another is set */
	const struct words *words;
	struct names *written, *folded, *keys;
	uint32_t *numbers;	/* by number as written: that of it folded */
	bool *towns;		/* by folded number: is it a municipality? */
	uint32_t *named;	/* by key: open opgaven that name it */
	uint32_t *wijken;	/* by key */
	uint32_t *open;		/* by wijk: open opgaven */
	size_t number_room, town_room, named_room, wijk_room, open_room;
	size_t open_count;
	struct party *scratch;
	size_t scratch_room;
};

/* words: for the soort of a party and the status of a plan; may be NULL. */
struct party_names party_names_new(struct arena *a, const struct words *words);

/* Read who has a part: `partijen`, and the partij of `plannen` that are not
 * over, in each wijk where it lies.  False: a word is not of its list. */
bool party_read(struct party_names *t, const struct document *d,
    const struct value *partijen, const struct value *plannen,
    const struct areas *areas, struct parties *p, struct fault *f);

/* Count an open opgave. */
void party_count(struct party_names *t, const struct areas *areas,
    const struct parties *p);

/* Keep those that say something. */
void party_settle(const struct party_names *t, struct parties *p);

/* How many keys there are. */
uint32_t party_keys(const struct party_names *t);

/* Do two share a party, where it says something? */
bool party_meet(const struct parties *a, const struct parties *b);

/* "delen waterschap Vallei en Veluwe", as the first writes it, for each party
 * up to so many.  Returns how many. */
enum { PARTY_SENTENCES = 3 };
size_t party_sentences(struct arena *arena, const struct parties *a,
    const struct parties *b, const char *lines[PARTY_SENTENCES]);

#endif
