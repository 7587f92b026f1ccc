#ifndef OPGAVE_KOPPELING_H
#define OPGAVE_KOPPELING_H

#include <stdbool.h>
#include <stddef.h>

#include "meet.h"

/*
 * koppeling -- what the records say of two opgaven, and what is proposed
 *
 * A koppeling stands once, in either of the two records.  One that is
 * `voorgesteld` and says its `aanleiding` was proposed by a program: it is
 * renewed when its grounds changed, and taken out when they are gone and
 * nobody added a word to it, in a comment neither.  All others are people's:
 * they are never touched and their pair is not proposed again.  A new proposal
 * stands in the record whose id comes first; one with the aanpak stands in the
 * other record.
 *
 * Three that all meet at one place and time have a group, and its name stands
 * in the proposals between them (see group).
 */

struct koppelingen;

/* Read what all records say, and tell m which pairs people have spoken of.
 * Between meet_sort and meet_find.  Records may be at rest: they are woken when
 * they are to be edited, and are left awake by what edits them. */
struct koppelingen *koppeling_read(struct arena *a, struct meet *m);

/* When the pairs are found: choose where each will stand. */
void koppeling_place(struct koppelingen *k);

/*
 * Bring the record of that number in line with it.  What is new in it lives
 * in the arena, which may be reset when the record was written.  Threads may do
 * so at once, each with an arena of its own and numbers of its own.  False:
 * something in it cannot be edited, for the reason in the fault; the rest was.
 */
bool koppeling_write(struct koppelingen *k, uint32_t number,
    struct arena *a, struct fault *f);

/* A koppeling that people rejected for other grounds than there are now, or
 * confirmed for grounds that are gone, after the first *at of all: the fault
 * says so at its place.  False: no more. */
bool koppeling_outdated(struct koppelingen *k, size_t *at, struct fault *f);

/* What people may say of a koppeling, in the order of the schema. */
enum koppeling_field {
	KOPPELING_VERBAND, KOPPELING_EFFECT, KOPPELING_KANSEN,
	KOPPELING_RISICOS, KOPPELING_REDEN, KOPPELING_FIELDS
};

struct koppeling_word {
	bool rejects;		/* afgewezen, else bevestigd */
	struct koppeling_more {
		enum koppeling_field field;
		const char *text;	/* as opg-set takes it */
	} *more;
	size_t count;
};

/* Is it of its field?  Before any record is read. */
bool koppeling_fits(struct arena *a, const struct koppeling_word *w,
    struct fault *f);

/* Does its verband say which of the two comes first, or needs the other? */
bool koppeling_is_directed(const struct koppeling_word *w);

/* May it be said of these two?  False: it takes back what people said, and
 * does not say why. */
bool koppeling_may_say(struct koppelingen *k, const struct koppeling_word *w,
    uint32_t a, uint32_t b, struct fault *f);

/*
 * Say it: the koppeling of the two gets its status, the grounds that there are
 * now and what else was said, and no other line changes; what was confirmed
 * keeps the grounds it was confirmed on.  When there is none it is recorded;
 * one that is directed stands in the record of a.  Instead of meet_find, and of
 * a pair once.  False: a record cannot be edited, and half of it may be done.
 */
bool koppeling_say(struct koppelingen *k, const struct koppeling_word *w,
    uint32_t a, uint32_t b, struct fault *f);

/* What people should know of all that was said, in order: comments that are
 * lost, a koppeling that still stands in two places.  NULL: no more. */
const struct fault *koppeling_told_of(const struct koppelingen *k, size_t at);

#endif
