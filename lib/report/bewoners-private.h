#ifndef REPORT_BEWONERS_PRIVATE_H
#define REPORT_BEWONERS_PRIVATE_H

#include "page.h"
#include "locality.h"
#include "survey.h"

/*
 * bewoners-private -- what the files of bewoners share
 */

struct residents {	/* what is told, and where on the page we are */
	struct page *page;
	const struct survey *survey;
	const struct survey_wijk *wijk;
	const struct locality *place;
};

/* The page of a wijk: what happens where. */
void bewoners_wijk(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Its name, or NULL; "Wat gebeurt er in de Benedenbuurt?" */
const char *bewoners_naam(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);
const char *bewoners_question(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);

/* "Deze pagina is van 1 april 2026." */
void bewoners_day(struct page *p, const struct survey *s);

/* What it is called, though it has no titel. */
const char *bewoners_titel(const struct survey_opgave *o);

/* All that is told of an opgave, as facts. */
void bewoners_opgave(const struct residents *r, const struct survey_opgave *o);

/* Does it go along with the wijkaanpak, and why (not)? */
void bewoners_keuze(const struct residents *r, const struct survey_opgave *o);

/* Was that decided? */
bool bewoners_is_decided(const struct survey_opgave *o);

/* How what was decided in the wijk was weighed; nothing where none of that was
 * scored by the kader at hand. */
void bewoners_weighed(const struct residents *r);

/* When it is and how sure that is, in sentences; the same as short as it can
 * be: "in 2029", and "gepland". */
void bewoners_when(const struct residents *r, const struct survey_opgave *o);
const char *bewoners_short_when(const struct residents *r,
    const struct survey_opgave *o);
const char *bewoners_short_status(const struct residents *r,
    const struct survey_opgave *o);

/* A sentence behind what was said already, as it is written, and a full stop
 * where it has no end.  NULL is nothing.  The same with a capital. */
void bewoners_written(struct page *p, const char *text);
void bewoners_sentence(struct page *p, const char *text);

#endif
