#ifndef REPORT_SECTION_H
#define REPORT_SECTION_H

#include <stddef.h>

#include "page.h"
#include "survey.h"

/*
 * section -- the parts of a page about one wijk
 *
 * Each adds its own heading of level 3, and nothing at all when there is
 * nothing to tell.
 */

/* Those that can be joined, in order of score. */
void section_opgaven(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* What is taken along, later or not: advice and decision side by side. */
void section_keuze(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* The wijkaanpak's own work; what is done or dropped. */
void section_aanpak(struct page *p, const struct survey *s,
    const struct survey_wijk *w);
void section_closed(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* What there is to win against what there is to lose: drawn, and in a table. */
void section_matrix(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* What the scores are made of: drawn, and in a table. */
void section_score(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Twenty years of plans, drawn and in a table: of opgaven with one of these
 * fates, a bit each, and of the wijkaanpak. */
#define SECTION_FATE(fate) (1u << (fate))
enum {
	SECTION_ALL = SECTION_FATE(SURVEY_FATES) - 1,
	SECTION_AHEAD = SECTION_ALL & ~SECTION_FATE(SURVEY_LATER) &
	    ~SECTION_FATE(SURVEY_LEFT)
};
void section_timeline(struct page *p, const struct survey *s,
    const struct survey_wijk *w, unsigned fates);

/* "Kader: Afwegingskader, standaard, een voorbeeldkader: niet vastgesteld." */
void section_name_kader(struct page *p, const struct kader *k);

/* By what opgaven are weighed, so that every score can be traced: the same, and
 * "Toetsen: ... Gewichten: wensen 20, ...". */
void section_say_kader(struct page *p, const struct kader *k);

/* Of an advies that holds: is it the best there is, or may a choice be so many
 * points better?  One that was not made by opg-choose does not say. */
enum section_proof {
	SECTION_UNTOLD,
	SECTION_PROVED,
	SECTION_BETTER
};
enum section_proof section_proof(const struct survey *s,
    const struct survey_wijk *w, struct range *better);

/* Its indicatoren, and its residents by motivation and means: drawn, and in a
 * table. */
void section_figures(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Whose domains each opgave is of. */
void section_domains(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Who has been heard, and who not yet. */
void section_heard(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Who meets whom: confirmed, proposed, rejected. */
void section_links(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Who does what by when; what is done already is counted only. */
void section_afspraken(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* What each opgave still lacks. */
void section_missing(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* How many things an opgave lacks. */
size_t section_lacks(const struct survey *s, const struct survey_opgave *o);

/* The same of what those whose opgave it is could tell, and which: "planning;
 * trekker; antwoord op een toets: vergunbaar". */
size_t section_asks(const struct survey *s, const struct survey_opgave *o);
void section_say_asked(struct page *p, const struct survey *s,
    const struct survey_opgave *o);

/* What else goes along, or does not, that this one is at odds with: "sluit uit
 * met brug-kade, die ook meegaat", behind what was said already. */
void section_say_clashes(struct page *p, const struct survey *s,
    const struct survey_opgave *o);

/* "Riolering is aan vervanging toe (riolering-nobelweg)", and in a sentence
 * "riolering-nobelweg"; on a page with titles only the titel, in quotes in a
 * sentence. */
void section_say_opgave(struct page *p, const struct survey_opgave *o);
void section_say_name(struct page *p, const struct survey_opgave *o);

/* "2029, geprogrammeerd", "geen plan"; "verbinden (besluit)". */
void section_say_plan(struct page *p, const struct survey_opgave *o);
void section_say_keuze(struct page *p, const struct survey_choice *c);

/* "2 van 40; met andere gewichten 1 t/m 4, in 84 % bij de eerste 3"; and a note
 * on how the places with other weights were found. */
void section_say_rank(struct page *p, const struct survey_rank *r);
void section_say_draws(struct page *p, const struct survey_rank *r);

/* When the rang or the advies of the wijk is older than what stands there, a
 * paragraph that says so. */
void section_stale(struct page *p, const struct survey *s,
    const struct survey_wijk *w, enum stale_field field);

/* Who it was: on a page with titles only a party or a role, never the name of
 * a person. */
void section_say_who(struct page *p, const char *who);

/* Between the items of an enumeration: nothing before the first one. */
void section_say_between(struct page *p, const char *between);

/* One thing more to take heed of. */
void section_alert(struct page *p, const char *text);

/* When an afspraak is to be kept, and whether that day is past. */
void section_say_by(struct page *p, const struct survey_afspraak *a);

#endif
