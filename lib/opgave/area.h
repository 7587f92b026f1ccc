#ifndef OPGAVE_AREA_H
#define OPGAVE_AREA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../yaml/document.h"
#include "names.h"
#include "words.h"

/*
 * area -- where an opgave lies, and where two of them meet
 *
 * An item of `gebied` says where it lies at one or more levels: a street by
 * its name, the buurt by its code, the wijk always.  Two areas are held
 * against each other at the finest level that both of them say; they meet
 * there or not at all, so that two streets of one buurt do not.  A street and
 * a building meet in their buurt or wijk, since the one may lie in the other;
 * but not when the opgave of the building names streets too, of which this is
 * none.  Names and codes hold within a wijk and are compared by number.
 * Points meet within a distance, also when the names beside them differ.
 */

enum area_level {	/* from fine to coarse */
	AREA_BAG,
	AREA_GEBOUW,
	AREA_COMPLEX,
	AREA_PLEK,
	AREA_STRAAT,
	AREA_PUNT,
	AREA_BUURT_CODE,
	AREA_BUURT,
	AREA_WIJK,
	AREA_LEVELS
};

enum { AREA_MILLIMETRE = 1000 };	/* of a metre */

/* RD New covers the Netherlands from and to here, in metres. */
enum {
	AREA_X_LEAST = -7000, AREA_X_MOST = 300000,
	AREA_Y_LEAST = 289000, AREA_Y_MOST = 629000
};

/* How near a meeting is: the rows of the table of strengths in meet.h. */
enum area_row {
	AREA_SAME,	/* the same building, complex, place or street */
	AREA_NEAR,	/* points within the distance */
	AREA_SAME_BUURT,
	AREA_SAME_WIJK,
	AREA_APART
};

struct area {
	uint32_t wijk;		/* number of the wijk's id */
	uint32_t names[AREA_LEVELS];	/* numbers, or NAMES_NONE */
	uint16_t levels;	/* a bit for each level that it says */
	uint16_t others;	/* that its opgave says in that wijk, here or in
				 * another item; once it is settled */
	bool unsettled;		/* it has a name and no niveau: see below */
	int32_t x, y;		/* millimetres, RD New (EPSG:28992) */
	const char *id, *name, *code, *bag;	/* as written, and kept with
						 * the names; id: the wijk's */
};

struct areas {
	struct area *all;
	size_t count;
};

/* What the areas of one stream share. */
struct area_names {
	struct arena *arena;
	struct arena *lists;	/* where struct areas live; the same, unless
				 * another is set */
	const struct words *words;
	struct names *wijken;
	struct names *names;	/* scope: the wijk */
	struct names *written;	/* the same names as people write them */
	const char **folded;	/* by number as written */
	uint16_t *levels;	/* by name: a bit for each niveau it is said to
				 * be of */
	size_t room, folded_room;
	const char *last;	/* the wijk read last, and its numbers */
	uint32_t last_wijk, last_name;
};

/* words: for `niveau`; may be NULL. */
struct area_names area_names_new(struct arena *a, const struct words *words);

/*
 * Read where an opgave lies: one area for each wijk and item of `gebied`, or
 * one that is the whole wijk when it has no `gebied`.  False: something is
 * not of its reading, and the fault says where.
 */
bool area_read(struct area_names *t, const struct document *d,
    const struct value *wijk, const struct value *gebied,
    struct areas *areas, struct fault *f);

/* The wijk of that id is called so: that name without a niveau is the wijk,
 * when it is nothing finer elsewhere. */
void area_name_wijk(struct area_names *t, const char *id, const char *name);

/* Read a `punt`, in millimetres.  False is a fault: it is none, or it lies
 * outside the Netherlands. */
bool area_point(const struct document *d, const struct value *v, int32_t *x,
    int32_t *y, struct fault *f);

/* The bit of a level, and those of the levels finer than it. */
#define AREA_BIT(level) ((uint16_t)(1u << (level)))
#define AREA_FINER(level) ((uint16_t)(AREA_BIT(level) - 1))

/* Does it say a level finer than that? */
bool area_says_finer(const struct area *area, enum area_level level);

/* What is said of a place of some level in finer ones, as bits: by an area, and
 * by other areas of its opgave in levels in which this one could lie. */
struct area_detail {
	uint16_t said, others;
};

struct area_detail area_detail(const struct area *area,
    enum area_level level);

/* May two areas that are at one place of the level meet there?  Not when both
 * say one finer level; nor when the one could lie in the other, and its opgave
 * says elsewhere in what places of that level it lies. */
bool area_details_meet(struct area_detail a, struct area_detail b);

/* An order of them, for qsort. */
int area_details_compare(struct area_detail a, struct area_detail b);

/* What is known when all areas were read: what else an opgave says, and what a
 * name without a `niveau` is.  That is of the finest level at which the same
 * wijk has that name elsewhere; else the wijk when its id or its naam is that,
 * else a plek. */
void area_settle(const struct area_names *t, struct areas *areas);

/* Do two areas meet, at which level?  AREA_LEVELS: they do not. */
enum area_level area_meet(const struct area *a, const struct area *b,
    int32_t metres);

/* Do both have a point, at most so many metres from each other? */
bool area_near(const struct area *a, const struct area *b, int32_t metres);

/* The row of a level. */
enum area_row area_row(enum area_level level);

/* A meeting of two opgaven in space: the nearest of all. */
struct area_match {
	enum area_level level;
	const struct area *a, *b;
};

struct area_match area_match(const struct areas *a, const struct areas *b,
    int32_t metres);

/* Do an area of the one and one of the other meet at exactly that level? */
bool area_share(const struct areas *a, const struct areas *b,
    enum area_level level);

/* "zelfde straat Nobelweg", "32 meter van elkaar", "op hetzelfde punt". */
char *area_sentence(struct arena *a, const struct area_match *m);

#endif
