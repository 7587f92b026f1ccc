#ifndef OPGAVE_MEET_H
#define OPGAVE_MEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/buffer.h"
#include "area.h"
#include "busy.h"
#include "conflict.h"
#include "index.h"
#include "party.h"
#include "plan.h"
#include "purpose.h"

/*
 * meet -- which opgaven have something to talk over
 *
 * Two open opgaven of one wijk meet by any of these rules:
 *
 * place: an area of the one meets an area of the other, and a plan of the one
 * a plan of the other.  How strong that is stands in one table, of the nearest
 * place and the best time:
 *
 *                               tegelijk  kunnen    na        starten kort
 *                                         tegelijk  schuiven  na elkaar
 *   same gebouw, complex, plek,
 *   straat                          5        4         4          3
 *   points within the distance      4        3         3          2
 *   same buurt                      3        2         2          1
 *   same wijk                       2        1         1          -
 *
 * people: they share a party that says something (see party).  Strength 1,
 * wherever they lie in the wijk.
 *
 * purpose: a measure of the one helps what the other, a social one, is about
 * (see purpose), and their areas meet; no time is needed.  Strength 4 at the
 * same place, 3 within the distance or in the same buurt, 2 in the same wijk;
 * in a buurt or wijk one less when each names a finer place in it, as a
 * building and a street: what is done in the one need not help in the other.
 *
 * conflict: at one place, the first row of the table, they hinder each other
 * and cannot be at the same time, not even by shifting (see conflict).
 * Strength 4 when the one digs while the street must stay closed after the
 * other, 3 when it opens twice within five years, 2 when both have work in a
 * year that is busy there.
 *
 * The strength of a pair is that of its strongest ground; its evidence tells
 * them all, whichever rules were searched.
 *
 * Everybody meets somebody in a busy wijk, so each opgave takes its first so
 * many: an aanpak first, then the strongest, then the nearer place, the better
 * ground (tegelijk, kunnen tegelijk, na schuiven, conflict, purpose, starten
 * kort na elkaar, people), the least days between the starts, the earlier
 * start, and last the nearest id in the order of ids, so that no opgave is
 * everybody's first.  A pair is found when each is
 * among the first of the other; for the aanpak it is enough that the other
 * chooses it, since what meets the aanpak is the question.  The order of the
 * records makes no difference.
 */

enum meet_rule {
	MEET_PLACE,
	MEET_PEOPLE,
	MEET_PURPOSE,
	MEET_CONFLICT,
	MEET_RULES
};

#define MEET_BIT(rule) (1u << (rule))
#define MEET_ALL (MEET_BIT(MEET_RULES) - 1)

enum { MEET_YEARS = 2, MEET_METRES = 50, MEET_MOST = 8 };	/* usual */

struct meet_options {
	int32_t years;		/* between starts; 0: starts do not count */
	int32_t metres;		/* between points */
	uint32_t most;		/* pairs of one opgave, 1 or more */
	int least;		/* strength that counts, 1..5 */
	unsigned rules;		/* that are searched, as bits */
	const struct words *words;	/* of the records; may be NULL */
};

enum meet_state {
	MEET_OPEN,	/* takes part */
	MEET_CLOSED,	/* opgelost, vervallen: meets nobody */
	MEET_UNKNOWN	/* cannot be read, or its id is claimed twice */
};

struct meet_opgave {
	struct document *record;
	const char *id;
	enum meet_state state;
	bool aanpak;
	bool takes_item;	/* one can be added to its koppelingen without
				 * writing over what stands there */
	uint32_t said;		/* how many stand there */
	struct areas areas;
	struct plans plans;
	struct purpose purpose;
	struct parties parties;	/* after meet_sort: those that say something */
};

struct meet_pair {
	uint32_t a, b;		/* numbers; a < b */
	int strength;		/* 1..5, of all its grounds */
};

struct meet {
	struct arena *arena;
	struct arena *reading;	/* until meet_sort */
	struct meet_options options;
	struct buffer gathered;		/* all of them: a million is much, and
					 * a buffer grows where it is */
	struct meet_opgave *all;	/* in order of id after meet_sort */
	uint32_t count;
	struct index *index;
	uint32_t *numbers;	/* of the first that was added, and so on */
	struct area_names names;
	struct party_names party_names;
	struct purpose_names purpose_names;
	struct busy *busy;
	uint64_t *told;		/* keys of pairs */
	bool *spoken;		/* by number: of it and another */
	size_t told_count, told_room;
	struct meet_pair *pairs;	/* in order of a, strength, b */
	size_t pair_count;
	size_t crowded;		/* opgaven that meet more than `most` */
};

/* Nothing yet; all lives in the arena. */
struct meet *meet_new(struct arena *a, struct meet_options options);

/* Add a document of kind opgave, which may rest afterwards.  False: it takes no
 * part, and the fault says why: a value that cannot be read, no id, an id that
 * was there already. */
bool meet_add(struct meet *m, struct document *d, struct fault *f);

/* Add one of kind wijk: opgaven call it by its name. */
void meet_add_wijk(struct meet *m, const struct document *d);

/* When all were added: number them in order of id. */
void meet_sort(struct meet *m);

/* The number of an id, or INDEX_NONE. */
uint32_t meet_number(const struct meet *m, const char *id);

/* Two numbers as one, the lower one first, whichever comes first here. */
uint64_t meet_pair_key(uint32_t a, uint32_t b);

/* Never find these two: people have spoken.  Tell all of them, then sort, then
 * ask. */
void meet_tell(struct meet *m, uint32_t a, uint32_t b);
void meet_told_sort(struct meet *m);
bool meet_is_told(const struct meet *m, uint32_t a, uint32_t b);

/* Find the pairs, with so many threads (see crew_size). */
void meet_find(struct meet *m, int jobs);

/* The strength of a place and a time, or 0. */
int meet_strength(enum area_row row, enum plan_class class);

/* That of a party that two share. */
enum { MEET_STRENGTH_PEOPLE = 1 };

/* That of a measure that helps, or 0: by a place, and how many of the two name
 * a finer one in it, 0..2. */
int meet_purpose_strength(enum area_row row, unsigned finer);

/* The name of a rule, as people write it: "place"; NULL: no such rule. */
const char *meet_rule_name(int rule);

/* How two meet, whoever else there is. */
struct meet_match {
	uint32_t a, b;		/* numbers; a < b */
	struct area_match area;
	struct plan_match plan;
	struct conflict conflict;
	int strengths[MEET_RULES];	/* by each rule; 0: not by that one */
	int strength;		/* of them all; 0: they do not meet */
	const char *effect;	/* what doing both adds when they hinder each
				 * other, as it is written; else NULL */
};

struct meet_match meet_match(const struct meet *m, uint32_t a, uint32_t b);

/* The strength by the rules that are searched alone. */
int meet_searched(const struct meet *m, const struct meet_match *match);

/* Why they meet, a sentence for each thing they share; returns how many. */
enum {
	MEET_SENTENCES = 2 + PLAN_SENTENCES + PARTY_SENTENCES +
	    2 * PURPOSE_SENTENCES + CONFLICT_SENTENCES
};
size_t meet_sentences(struct arena *a, const struct meet *m,
    const struct meet_match *match, const char *lines[MEET_SENTENCES]);

#endif
