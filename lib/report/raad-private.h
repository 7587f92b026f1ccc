#ifndef REPORT_RAAD_PRIVATE_H
#define REPORT_RAAD_PRIVATE_H

#include "page.h"
#include "plain.h"
#include "section-fates.h"
#include "survey.h"

/*
 * raad-private -- the sections of the page for the raad
 *
 * Each has a heading of level 3, and is not there when there is nothing to
 * tell.
 */

/* The wijk that is told of. */
struct council {
	struct page *page;
	const struct survey *survey;
	const struct survey_wijk *wijk;
	const struct plain *plain;	/* what its opgaven are called */
	const char *decision;		/* raad_decision of all of them, when it
					 * is one; else NULL */
};

void raad_head(const struct council *c, const char *title);
void raad_choice(const struct council *c);	/* along, later, not */
void raad_money(const struct council *c);
void raad_people(const struct council *c);	/* who took part */
void raad_risks(const struct council *c);	/* of what goes along */
void raad_kader(const struct council *c);	/* by what it was weighed */
void raad_changes(const struct council *c);	/* since the last time */
void raad_foot(const struct council *c);

/* "Wijk Benedenbuurt: welke opgaven gaan mee met de wijkaanpak?" */
const char *raad_title(struct arena *a, const struct survey_wijk *w);

/* Who chose what becomes of it, and when: "gemeenteraad, 16 jun 2026",
 * "voorstel van projectteam", "nog niet". */
const char *raad_decision(struct arena *a, const struct value *keuze);

/* Is it the advies that is told as the reason, for want of one by people? */
bool raad_tells_advies(const struct survey_opgave *o);

/* Does a text end as a sentence does? */
bool raad_is_ended(const char *text);

/* The value of that field: why people chose, on what condition, or why a plan
 * moved.  What is not told is not named there, not by a single word either. */
const char *raad_reason(const struct council *c, const struct value *map,
    const char *key);

/* A text that ends a sentence, with its full stop; NULL is nothing. */
void raad_say_end(struct page *p, const char *text);

/* "3 van de 7 opgaven gaan mee: ... Daarover is besloten."  c: of one wijk,
 * where they are named; else NULL. */
void raad_say_answer(struct page *p, const struct section_fates *n,
    const struct council *c);

/* Opgaven that are not told; nothing when there are none. */
void raad_say_hidden(struct page *p, size_t n);

/* Before item i of a list of so many: nothing, ", " or " en ". */
void raad_say_next(struct page *p, size_t i, size_t count);

/* What a gate asks; without a question its name is one. */
const char *raad_question(struct arena *a, const struct gate *g);

/* "2029 (geprogrammeerd)"; "nog niet bekend"; or that there is none. */
bool raad_has_plan(const struct survey_opgave *o);
void raad_say_plan(struct page *p, const struct survey_opgave *o);

#endif
