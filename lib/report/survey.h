#ifndef REPORT_SURVEY_H
#define REPORT_SURVEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../base/number.h"
#include "../base/period.h"
#include "../opgave/kader.h"
#include "../opgave/record.h"
#include "../opgave/words.h"

/*
 * survey -- what a stream says, by wijk, read once
 *
 * Every audience tells of the same things: the opgaven of a wijk in their
 * order, their plan, their gates, who meets whom, what was agreed.  Here that
 * is read from the records.  A value that is not what it should be counts as
 * unknown and is a fault in the survey's list; the rest is told as it is.  Of
 * records that claim one id the first is told.
 * The documents must outlive the survey, which lives in its arena.
 */

/* The order in which opgaven are told. */
enum survey_standing {
	SURVEY_COUNTS,		/* scored: telt or onzeker */
	SURVEY_UNSCORED,
	SURVEY_OUT,		/* valt af */
	SURVEY_AANPAK,		/* the wijkaanpak's own work */
	SURVEY_CLOSED		/* opgelost or vervallen */
};

/* What is said in answer to: which are there? */
struct survey_list {
	bool asked;	/* false: nothing is known; none named yet */
	size_t count;
};

struct survey_plan {
	bool none;		/* `geen`: asked, there is no plan */
	size_t count;		/* plans that still count */
	struct period period;	/* of the earliest of those */
	const char *status;	/* of that one; "?": cannot be read; or NULL */
};

struct survey_opgave {
	const struct document *record;
	const char *id, *titel;		/* never NULL; "?" when missing */
	enum survey_standing standing;
	const char *unsure;		/* the field without which that is not
					 * sure, or NULL; it counts as open */
	struct range score;
	const char *soort;		/* NULL: unknown */
	const struct value *thema, *koppelingen;	/* fields, or NULL */
	struct survey_list kansen, risicos;
	struct survey_plan plan;
	enum tri *gates;		/* as many as the kader has */
	bool trekker;			/* is there one? */
	struct survey_afspraak *afspraken;
	size_t afspraak_count, open, late;
	struct survey_end *links;	/* koppelkansen, told by either side */
};

enum survey_status {
	SURVEY_CONFIRMED,
	SURVEY_PROPOSED,
	SURVEY_REJECTED,
	SURVEY_STATUSES
};

/* A koppelkans: told by one or by both, here once. */
struct survey_link {
	struct survey_opgave *from, *to;	/* to: NULL when not here */
	const char *to_id;
	enum survey_status status;
	bool contradiction;		/* confirmed by one, rejected by the
					 * other; rejected is what counts */
	struct range sterkte;
	const struct value *items[2];	/* what `from` said, and `to` */
	const struct survey_wijk *seen;	/* told there already; scratch */
	size_t place;			/* as it came */
};

struct survey_end {
	struct survey_link *link;
	struct survey_end *next;
};

struct survey_afspraak {
	const struct value *item;
	const char *of;			/* the opgave or gesprek, or NULL */
	struct period by;
	bool open, late;
	size_t place;			/* as it came */
};

struct survey_wijk {
	const char *id;			/* NULL: of opgaven without a wijk */
	const struct document *record;	/* NULL: it has none */
	struct period periode, besluit;	/* of its aanpak */
	struct survey_opgave **opgaven;	/* in their order */
	size_t opgave_count;
	struct survey_link **links;	/* by status, then the strongest */
	size_t link_count;
	struct survey_afspraak **afspraken;	/* open ones by date first */
	size_t afspraak_count;
};

struct survey {
	struct arena *arena;
	int32_t day;			/* the peildatum */
	const struct kader *kader;
	const struct words *words;
	/* words that no list adds to, of score.status and so on */
	const char *const *score_states, *const *afspraak_states,
	    *const *link_states;
	const char *other_kader;	/* a score was made with; NULL: none */
	struct period scored;		/* from the first day of a score up to
					 * the day after the last */
	struct survey_opgave *opgaven;
	size_t opgave_count;
	struct survey_wijk *wijken;	/* as they came */
	size_t wijk_count;
	size_t link_count, afspraak_count;
	size_t refused;			/* documents that could not be read */
	size_t unread;			/* files; for who opened them to set */
	const char **doubles;		/* ids of records left out, for they
					 * were there already */
	size_t double_count;		/* each is a fault too */
	struct fault *faults;
	size_t fault_count;
};

struct survey *survey_read(struct arena *a, struct document *const *records,
    size_t count, const struct kader *kader, const struct words *words,
    int32_t day);

/* One opgave or gesprek of it; for survey.c. */
void survey_read_opgave(struct survey *s, struct survey_opgave *o,
    const struct document *record);
struct survey_afspraak *survey_read_afspraken(struct survey *s,
    const struct document *record, const struct value *field,
    size_t *count);

/* The koppelkansen of all opgaven; for survey.c. */
void survey_read_links(struct survey *s);

/* Keep a fault, once; a word that cannot be read is one, and then this is
 * false. */
void survey_fault(struct survey *s, const struct fault *f);
bool survey_word(struct survey *s, const char *list,
    const struct document *record, const struct value *v);
bool survey_choice(struct survey *s, const char *const *choices,
    const struct document *record, const struct value *v);

/* An array that has room for one more than its count: the same one, or a
 * larger copy when the count is 0 or a power of two. */
void *survey_grow(struct arena *a, void *array, size_t count, size_t size);

#endif
