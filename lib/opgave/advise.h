#ifndef OPGAVE_ADVISE_H
#define OPGAVE_ADVISE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bond.h"
#include "choose.h"
#include "pool.h"

/*
 * advise -- which opgaven to take along, wijk by wijk, and why
 *
 * From records to the numbers of choose, and back to the field `advies`.  An
 * opgave is worth its totaal, or its laag; the koppelingen that people
 * confirmed add their effect when both are taken.  The wijkaanpak's own work
 * is always in and costs no place, so what a koppeling with it adds is the
 * other's.  Points are in millionths, money in cents.
 */

/* Can it be chosen, and why not? */
enum advise_state {
	ADVISE_FREE,
	ADVISE_UNKNOWN_COST,	/* and there is a budget */
	ADVISE_ASKED_OUT,
	ADVISE_EXCLUDED,	/* by the aanpak, or by one that was asked for;
				 * `other` is who */
	ADVISE_NEEDS,		/* `other`, which cannot be taken */
	ADVISE_NEEDS_MISSING,	/* `missing` */
	ADVISE_FALLS,		/* valt af */
	ADVISE_LAST = ADVISE_FALLS,	/* these get an advies */
	ADVISE_UNSCORED,
	ADVISE_UNREADABLE,
	ADVISE_AANPAK,
	ADVISE_SOLVED,
	ADVISE_CLOSED
};

struct advise_opgave {
	const struct pool_opgave *pool;	/* NULL: not in a pool */
	struct document *record;
	const char *id;
	enum advise_state state;
	uint32_t other;		/* see the state */
	const char *missing;	/* it needs that one, which did not come; or
				 * NULL */
	const char *asks;	/* what people asked of it, as it is written;
				 * NULL: nothing */
	bool asked;		/* it must be in */
	int64_t own;		/* its totaal or laag */
	int64_t value;		/* with what the aanpak adds */
	int64_t cost;
	const struct bond *bonds;	/* by id of the other */
	size_t bond_count;
	uint64_t print;		/* of its own record; see basis.h */
};

/* What there is of a wijk, and what the advies of all in it was made from. */
struct advise_basis {
	size_t seen;		/* opgaven that name it */
	uint64_t sum;
	const char *together;	/* as it is written; NULL: none was chosen
				 * from */
};

struct advise_limits {
	uint32_t places;
	bool has_budget;
	int64_t budget;
};

/* The limits as they are written. */
enum advise_said {
	ADVISE_KADER, ADVISE_AANTAL, ADVISE_BUDGET, ADVISE_SAID
};

struct advise {
	struct arena *arena;
	const struct kader *kader;
	const struct words *words;
	struct advise_limits limits;
	const char *said[ADVISE_SAID];	/* NULL: there is no such limit */
	struct pool *pool;
	struct index *index;
	struct advise_opgave *all;	/* by id, once they are closed */
	size_t count, room;
	uint32_t *numbers;	/* of the first that was added, and so on */
	struct bond_end *ends;	/* of all */
	struct names *wijken;
	struct advise_basis *bases;	/* by number of the wijk */
	size_t base_room;
	uint64_t work;		/* see choose.h */
};

/* The best of a wijk.  Its opgaven have numbers of their own. */
struct advised {
	const struct advise *advise;
	const struct pool_wijk *wijk;
	uint32_t *numbers;	/* in advise->all */
	uint32_t count;
	struct choose_problem problem;
	int64_t unit;		/* of its values, in millionths */
	struct choose *choose;
	struct choose_result best;
	const bool *taken;
};

struct advise *advise_new(struct arena *a, const struct kader *k,
    const struct words *words, struct advise_limits limits);

/* Take in an opgave.  False is a fault; it gets no advies. */
bool advise_add(struct advise *v, struct document *d, struct fault *f);

/* All were taken in: read their koppelingen.  One that cannot be read is left
 * out. */
void advise_close(struct advise *v, const struct bond_ear *ear);

/* This opgave must be in, or out.  After advise_close.  False: it cannot, and
 * the fault says why. */
bool advise_ask(struct advise *v, const char *id, bool in, struct fault *f);

/* When all was asked: see what that and the koppelingen leave to be chosen.
 * False: what must be in cannot be. */
bool advise_settle(struct advise *v, struct fault *f);

/* For advise.c: an opgave came by; what the advies of each will be made from,
 * once they are settled. */
void advise_see(struct advise *v, const struct document *d);
void advise_base(struct advise *v);

/* What its wijk, the first that it names, is made from. */
const struct advise_basis *advise_basis_of(const struct advise *v,
    const struct advise_opgave *o);

/* Choose.  False: nothing meets all that was asked. */
bool advise_wijk(struct arena *a, const struct advise *v,
    const struct pool_wijk *w, struct advised *out, struct fault *f);

/* The opgave of that number of the wijk. */
const struct advise_opgave *advise_of(const struct advised *w, uint32_t i);

/* The best set that has it too, priced: count 0: there is none. */
struct choose_result advise_with(const struct advised *w, uint32_t i);

/* Of one that is not taken: would it take the place of one that is, for a loss
 * of less than this, if the budget did not forbid that? */
bool advise_budget_bars(const struct advised *w, uint32_t i, int64_t lost);

/* Write the field of an opgave of the wijk that can be chosen; of one that
 * cannot; and take it out of one that gets none. */
bool advise_write(struct arena *a, const struct advised *w, uint32_t i,
    struct fault *f);
bool advise_write_out(struct arena *a, const struct advise *v,
    const struct advise_opgave *o, struct fault *f);
bool advise_clear(struct document *d, struct fault *f);

/* Why, in Dutch: of one that can be chosen, with the best set that has it (of
 * no use for one that is taken); of one that cannot. */
const char *advise_reason(struct arena *a, const struct advised *w,
    uint32_t i, const struct choose_result *with);
const char *advise_reason_out(struct arena *a, const struct advise *v,
    const struct advise_opgave *o);

/* "8,2 punten", "1,0 punt": as many decimals as it has, one at least; "50.000"
 * or "0,50": euro. */
const char *advise_points(struct arena *a, int64_t points);
const char *advise_money(struct arena *a, int64_t cents);

#endif
