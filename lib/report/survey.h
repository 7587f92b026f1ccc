#ifndef REPORT_SURVEY_H
#define REPORT_SURVEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../base/number.h"
#include "../base/period.h"
#include "../opgave/clash.h"
#include "../opgave/index.h"
#include "../opgave/kader.h"
#include "../opgave/keuze.h"
#include "../opgave/names.h"
#include "../opgave/record.h"
#include "../opgave/score-wijken.h"
#include "../opgave/stale.h"
#include "../opgave/words.h"
#include "secret.h"

/*
 * survey -- what a stream says, by wijk, read once
 *
 * Every audience tells of the same things: the opgaven of a wijk in their
 * order, their plan, their gates, who meets whom, what was agreed.  Here that
 * is read from the records.  A value that is not what it should be counts as
 * unknown and is a fault in the survey's list; the rest is told as it is.  Of
 * records that claim one id the first is told.
 * The documents must outlive the survey, which lives in its arena.
 *
 * Told to the public, it holds nothing of an opgave that is not
 * `openbaar: ja`: no koppeling with it, no group by it, no afspraak, and no
 * reason of a program that names it.  What a gesprek agreed is not public
 * either.  What people wrote may name one: ask the secrets, as a page does of
 * all that it is told to say.
 */

enum survey_scope {
	SURVEY_ALL,
	SURVEY_PUBLIC	/* only what is `openbaar: ja` */
};

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

/* How far a plan is; the first are from vague to sure. */
enum survey_stage {
	SURVEY_STAGE_UNKNOWN,	/* not told, or a word of one's own */
	SURVEY_IDEA,
	SURVEY_PREPARED,	/* voorbereiding, ter inzage */
	SURVEY_PLANNED,		/* geprogrammeerd, vastgesteld */
	SURVEY_UNDER_WAY,
	SURVEY_READY,
	SURVEY_PUT_OFF,
	SURVEY_DROPPED,
	SURVEY_STAGES
};

/* One of the plans. */
struct survey_work {
	const char *name;		/* or NULL */
	const char *status;		/* "?": cannot be read; or NULL */
	enum survey_stage stage;
	bool over;			/* it does not count any more */
	struct period period, room;	/* room: speelruimte */
	struct range months;		/* of work in the period */
	struct period rest;		/* graafrust, up to its first day */
	enum tri leads, digs;
};

/* What they are together. */
struct survey_plan {
	bool none;		/* `geen`: asked, there is no plan */
	size_t count;		/* plans that still count */
	struct period period;	/* of the first of those: with a period rather
				 * than without one, then more than an idea
				 * rather than that, then the earliest */
	const char *status;	/* of that one; "?": cannot be read; or NULL */
};

/* Where it stands among those that count, and how firmly. */
struct survey_rank {
	struct range place, of;		/* 2 of 40; unknown: no rang */
	struct range best, worst;	/* places with other weights */
	struct range top, first;	/* share in which it is among so many */
	struct range draws, seed;
};

/* What a program advised of it, and what people chose: two things. */
struct survey_choice {
	enum keuze_outcome advised, chosen;
	enum keuze_advies fits;		/* the advies with the score */
	const char *reason;		/* of the advies, or NULL */
	struct range loss;		/* points that taking it along costs */
	struct range better;		/* that a choice might be; else that
					 * of the advies is proved the best */
	const struct value *keuze;	/* that holds, or NULL */
	bool decided;			/* besluit; else a voorstel */
	struct period day, again;	/* when; when it is looked at again */
	bool differs;			/* from the advies */
	bool changed;			/* what was decided on has since */
	bool due;			/* to be looked at again before today */
	bool stale;			/* what the advies read has changed */
};

/* What becomes of it: as was chosen, else as was advised. */
enum survey_fate {
	SURVEY_NOT_CHOSEN,	/* neither */
	SURVEY_TAKEN,
	SURVEY_LATER,
	SURVEY_LEFT,
	SURVEY_FATES
};

struct survey_opgave {
	const struct document *record;
	const char *id, *titel;		/* never NULL; "?" when missing */
	enum survey_standing standing;
	const char *unsure;		/* the field without which that is not
					 * sure, or NULL; it counts as open */
	struct range score;
	struct survey_rank rank;
	struct survey_choice choice;
	struct period scored;	/* the day of its score */
	size_t faults;		/* in its record */
	enum survey_fate fate;		/* SURVEY_NOT_CHOSEN too of one that
					 * cannot be joined (any more) */
	struct range costs;		/* its meerkosten, euro */
	const struct money *money;	/* of its plans; NULL until
					 * money_read */
	const char *soort;		/* NULL: unknown */
	const struct value *thema, *koppelingen;	/* fields, or NULL */
	struct survey_list kansen, risicos;
	struct range chances, danger;	/* the measures kansen and risico;
					 * 0 where there are none */
	struct survey_work *works;
	size_t work_count;
	struct survey_plan plan;
	enum tri *gates;		/* as many as the kader has */
	bool trekker;			/* is there one? */
	struct survey_afspraak *afspraken;
	size_t afspraak_count, open, late;
	struct survey_end *links;	/* koppelingen told by either side, in
					 * the order of a wijk's */
	struct survey_membership *groups;	/* for groups.c: scratch */
	size_t group_count;
	const struct survey_wijk *lies_in;	/* the one that is read there */
};

enum survey_status {
	SURVEY_CONFIRMED,
	SURVEY_PROPOSED,
	SURVEY_REJECTED,
	SURVEY_STATUSES
};

/* A koppeling: told by one or by both, here once. */
struct survey_link {
	struct survey_opgave *from, *to;	/* to: NULL when not here */
	const char *to_id;
	enum survey_status status;
	bool contradiction;		/* confirmed by one, rejected by the
					 * other; rejected is what counts */
	struct range sterkte;
	const struct value *items[2];	/* what `from` said, and `to` */
	size_t side;			/* which of them has that status */
	const char *effect;		/* "?": cannot be read; NULL: none */
	bool hinders;			/* no koppelkans: they are in each
					 * other's way */
	bool again;			/* of a pair that is there already */
	const struct survey_wijk *seen;	/* told there already; scratch */
	const struct survey_group *group;	/* of the wijk that is told, or
						 * NULL; scratch */
	size_t place;			/* as it came */
};

struct survey_end {
	struct survey_link *link;
	struct survey_end *next;
};

/* Three or more opgaven of a wijk that carry one `groep` in their koppelingen,
 * but for those that are rejected or hinder. */
struct survey_group {
	const char *name;
	uint32_t number;			/* of all that might be one */
	const struct survey_wijk *wijk;
	struct survey_opgave **members;		/* by start, then id */
	size_t member_count;
	struct survey_link **links;		/* that carry the name */
	size_t link_count;
	size_t pairs[SURVEY_STATUSES];		/* of two members, */
	size_t hindering;			/* and these apart */
	const char **lines;	/* of aanleiding, that all of them say */
	size_t line_count;
	const char *place;	/* where all of them lie, if no line says so;
				 * or NULL */
	struct period together;	/* when all of them are at work */
	bool again;		/* it is told in a wijk before this one too */
};

struct survey_afspraak {
	const struct value *item;
	const struct document *record;	/* that says it */
	const char *of;			/* the opgave or gesprek, or NULL */
	struct period by;
	bool open, late;
	size_t place;			/* as it came */
};

struct survey_wijk {
	const char *id;			/* NULL: of opgaven without a wijk */
	const struct document *record;	/* NULL: it has none */
	struct period periode, besluit;	/* of its aanpak */
	struct survey_work *works;	/* of the wijk as a whole */
	size_t work_count;
	struct survey_opgave **opgaven;	/* in their order */
	size_t opgave_count;
	const struct localities *localities;	/* where they lie, for who
					 * lives there; NULL until
					 * localities_read */
	struct survey_link **links;	/* what hinders last; by status, then
					 * the strongest */
	size_t link_count;
	struct survey_group **groups;	/* by name */
	size_t group_count;
	struct survey_afspraak **afspraken;	/* open ones by date first */
	size_t afspraak_count;
	const struct document **gesprekken;	/* that name it, as they came */
	size_t gesprek_count;
	size_t hidden;		/* opgaven that are not told */
};

/* Kaders that are not the one at hand. */
struct survey_kaders {
	const char *first;	/* NULL: there are none */
	bool more;		/* and another one than that */
};

struct survey {
	struct arena *arena;
	enum survey_scope scope;
	struct secrets *secrets;	/* what may not be named; never NULL */
	int32_t day;			/* the peildatum */
	const struct kader *kader;
	const struct words *words;
	/* words that no list adds to, of score.status and so on */
	const char *const *score_states, *const *afspraak_states,
	    *const *link_states, *const *outcomes, *const *decisions,
	    *const *phases;
	struct index *ids;		/* of records that are told, or would
					 * be to others */
	struct wijken *figures;		/* of the wijken */
	struct stale *stale;		/* rang and advies */
	struct clashes *clashes;	/* of what goes along; NULL: nothing
					 * does */
	struct survey_kaders other_advies;	/* an advies was given by */
	struct survey_kaders other_kader;	/* a score was made with */
	struct period scored;		/* from the first day of a score up to
					 * the day after the last */
	struct survey_opgave *opgaven;
	size_t opgave_count;
	struct survey_wijk *wijken;	/* as they came */
	size_t wijk_count;
	const struct document **gesprekken;	/* that name no wijk: of all */
	size_t gesprek_count;
	size_t link_count, afspraak_count;
	const struct document **unseen;	/* opgaven that are not told; for
					 * survey-scope.c */
	size_t hidden;			/* how many */
	size_t refused;			/* documents that could not be read */
	size_t unread;			/* files; for who opened them to set */
	const char **doubles;		/* ids of records left out, for they
					 * were there already */
	size_t double_count;		/* each is a fault too */
	struct fault *faults;
	size_t fault_count;
	size_t faults_elsewhere;	/* of opgaven of other wijken only */
};

struct survey *survey_read(struct arena *a, struct document *const *records,
    size_t count, const struct kader *kader, const struct words *words,
    int32_t day, enum survey_scope scope);

/* Tell of this wijk only.  False: there is none with that id. */
bool survey_only(struct survey *s, const char *id);

/* The same of the one with that number, which is there. */
void survey_narrow(struct survey *s, size_t wijk);

/* What to write for such an id instead. */
const char *survey_wijk_advice(const struct survey *s, const char *id);

/* One opgave or gesprek of it, and of an opgave its rang, advies and keuze;
 * for survey.c. */
void survey_read_opgave(struct survey *s, struct survey_opgave *o,
    const struct document *record);
void survey_read_choice(struct survey *s, struct survey_opgave *o,
    const struct value *rang, const struct value *advies,
    const struct value *keuze);
struct survey_afspraak *survey_read_afspraken(struct survey *s,
    const struct document *record, const struct value *field,
    size_t *count);
struct survey_work *survey_read_works(struct survey *s,
    const struct document *record, const struct value *field,
    size_t *count);

/* May people see this plan now and answer to it? */
bool survey_is_on_view(const struct survey *s, const struct survey_work *w);

/* The koppelingen of all opgaven; their order in a wijk; the groups of all
 * wijken.  For survey.c. */
void survey_read_links(struct survey *s);
int survey_link_order(const void *a, const void *b);
void survey_read_groups(struct survey *s);

/* May it be told?  Count one that may not, and keep its names.  Keep an id that
 * a koppeling leads to and that is not told.  All is read: see to it that no
 * reason names one.  For survey.c and links.c. */
bool survey_may_tell(struct survey *s, const struct document *record);
void survey_hide(struct survey *s, const struct document *record);
void survey_settle(struct survey *s, const struct names *wijken);

/* What a group shares: lines, place, time; for groups.c. */
void survey_read_shared(struct survey *s, struct survey_group *group);

/* What is said of two opgaven in a field, by whose word counts first; NULL:
 * nothing. */
const char *survey_said(const struct survey_link *link, const char *key,
    size_t *side);

/* Is that a line that all of a group say?  False for NULL. */
bool survey_group_says(const struct survey_group *g, const char *line);

/* Keep a fault, once; a word that cannot be read is one, and then this is
 * false. */
void survey_fault(struct survey *s, const struct fault *f);

/* A score and an advies are told: by which kaders, and on which days, they were
 * made. */
void survey_add_origin(struct survey *s, const struct survey_opgave *o);
bool survey_word(struct survey *s, const char *list,
    const struct document *record, const struct value *v);
bool survey_choice(struct survey *s, const char *const *choices,
    const struct document *record, const struct value *v);

#endif
