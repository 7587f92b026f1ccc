#ifndef REPORT_ADDRESSEE_H
#define REPORT_ADDRESSEE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../opgave/words.h"
#include "survey.h"

/*
 * addressee -- the domain or department that a page is for, and what is theirs
 *
 * People write who it is as they like: "afdeling Beheer", "Beheer en Groen",
 * "gemeente Wageningen, Beheer".  That is the department Beheer; a
 * rioolbeheerder and the department Beheer Openbare Ruimte are not.  A
 * woordenlijst says which domains a department goes about.
 */

struct addressee {
	const struct words *words;
	const char *name;	/* as its list or the records write it */
	bool domain;		/* of the municipality; else a department */
	const struct words_entry *entry;	/* in its list, or NULL */
	const char **spelled;	/* its name in other spellings, folded */
	size_t spelled_count;
	struct addressee *departments;	/* of a domain: that go about it */
	size_t department_count;
};

struct addressee *addressee_new(struct arena *a, const struct words *words,
    bool domain, const char *name);

/* Does a text name it?  False for NULL. */
bool addressee_is_named(const struct addressee *r, const char *text);

/* Why an opgave is theirs; a bit each. */
enum {
	ADDRESSEE_DOMAIN = 1,	/* it is about their domain */
	ADDRESSEE_PARTY = 2,	/* they have a part in it */
	ADDRESSEE_PLAN = 4,	/* one of its plans is theirs */
	ADDRESSEE_SOURCE = 8,	/* they told of it */
	ADDRESSEE_CONDITION = 16	/* they made a condition */
};

/* 0: it is not. */
unsigned addressee_part(const struct addressee *r, const struct survey *s,
    const struct document *opgave);

/* Is it them of whom that was asked?  A department is asked for its domain
 * where the record is about that. */
bool addressee_is_asked(const struct addressee *r,
    const struct survey_afspraak *a);

/* Was that gesprek with them, or will it be? */
bool addressee_takes_part(const struct addressee *r,
    const struct document *gesprek);

#endif
