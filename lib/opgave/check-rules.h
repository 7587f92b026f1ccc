#ifndef OPGAVE_CHECK_RULES_H
#define OPGAVE_CHECK_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check.h"
#include "clash.h"
#include "heard.h"
#include "index.h"
#include "kader.h"
#include "names.h"
#include "record.h"
#include "schema.h"
#include "score-wijken.h"
#include "stale.h"

/*
 * check-rules -- what the rules have at hand
 *
 * For check's own files, one for each subject.  All records are known before
 * the first rule looks; then the documents come by one by one, each past the
 * subjects of its kind, and what only shows at the end is told at the end.
 */

/* In the order of check_rules. */
enum rule {
	RULE_REFUSED, RULE_CONFLICT_MARKER, RULE_TWO_RECORDS, RULE_NO_RECORD,
	RULE_MISSING_FIELD, RULE_MISTAKEN_FIELD, RULE_UNKNOWN_FIELD,
	RULE_UNREAD_FIELD,
	RULE_WRONG_VALUE, RULE_PERIOD_BACKWARDS, RULE_NULL_TEXT,
	RULE_NONE_TEXT,
	RULE_UNKNOWN_WORD, RULE_NEW_WORD, RULE_SPELLING, RULE_WRONG_WORDS,
	RULE_WRONG_ID, RULE_ID_TWICE, RULE_UNKNOWN_OPGAVE, RULE_UNKNOWN_WIJK,
	RULE_UNKNOWN_GESPREK, RULE_WIJK_WITH_TITEL, RULE_ORDER,
	RULE_KOPPELING_ITSELF, RULE_KOPPELING_DIFFERS, RULE_KOPPELING_TWICE,
	RULE_PLAN_OUTSIDE, RULE_CODE_OUTSIDE, RULE_POINT_OUTSIDE,
	RULE_NO_KANSEN, RULE_NO_RISICOS, RULE_NO_BRON, RULE_NO_TREKKER,
	RULE_AFSPRAAK_LATE, RULE_NO_BESLUIT, RULE_NO_MOTIVERING,
	RULE_NO_VOORWAARDE, RULE_NO_HERZIEN, RULE_HERZIEN_LATE,
	RULE_KEUZE_ORDER, RULE_KEUZE_CHANGED, RULE_KEUZE_KOPPELING,
	RULE_KEUZE_LIMIT, RULE_PERSONAL_NAME, RULE_NO_YEAR, RULE_NO_SOURCE,
	RULE_WEIGHTS, RULE_CURVE, RULE_UNKNOWN_MEASURE, RULE_WRONG_CONDITION,
	RULE_UNKNOWN_CRITERION, RULE_WRONG_KADER, RULE_SECOND_KADER,
	RULE_STALE_SCORE, RULE_STALE_RANG, RULE_STALE_ADVIES, RULE_NOT_HEARD,
	RULE_WELSTAND_NOT_HEARD, RULE_HIDDEN_TITEL, RULE_COUNT
};

/* What was found, before its line is known. */
struct note {
	uint32_t doc;		/* number of the document */
	uint32_t at;		/* byte in it */
	uint32_t order;		/* of telling */
	enum rule rule;
	const char *text;
};

/* A reference to a wijk that is not there. */
struct stray {
	uint32_t doc;
	const struct value *at;
	uint32_t count;
};

/* Where a koppeling between two opgaven stands. */
struct told {
	uint32_t doc;
	const struct value *item;	/* NULL: not told yet */
};

struct list_of {		/* the list of a row's words */
	const char *name;
	const struct words_list *list;
};

enum { LISTS_MOST = 32 };

struct check {
	struct arena *arena;
	const struct check_options *options;
	struct document *const *docs;
	size_t count;

	uint8_t *kinds;		/* enum kind of each document */

	const struct document *doc;	/* the one at hand */
	uint32_t number;		/* and its number */
	enum kind kind;
	const struct value *id;		/* of its identifying field */

	struct note *notes;
	size_t found, room;

	struct index *index;
	uint32_t *docs_of[KIND_COUNT];	/* number of the document by that of
					 * its id */
	struct list_of lists[LISTS_MOST];
	size_t list_count;

	/* order, references */
	size_t opgave_file;	/* an opgave was seen in this file ... */
	bool opgave_seen;
	bool *wijk_late;	/* by number of the wijk's id: needed before */
	struct names *stray_ids;
	struct stray *strays;	/* by number of the id */
	size_t stray_room;
	size_t looks;		/* names still to be looked at for a nearest */

	/* koppelingen */
	struct names *pairs;
	struct told *tolds;	/* by number of the pair */
	size_t told_room;

	/* scores */
	struct kader *kader;	/* the first of the stream, else the built-in;
				 * NULL: it cannot be used */
	bool kader_in_stream, kader_seen;
	struct wijken *wijken;
	struct stale *stale;

	/* what was chosen */
	struct clashes *clashes;	/* NULL: nothing */
	struct names *chosen_names;
	struct chosen_wijk *chosen;	/* by number of the wijk's name */
	size_t chosen_room;

	struct heard *heard;
	struct hidden *hidden;	/* NULL: nobody asks */
};

/* A subject looks at the document at hand. */
typedef void check_subject(struct check *c);

check_subject check_refused;	/* a document that was refused */
check_subject check_kindless;	/* one that is no record */
check_subject check_record;	/* two in one, a wijk that is none */
check_subject check_fields;	/* all fields against the schema */
check_subject check_order;	/* what must come before what */
check_subject check_opgave;	/* kansen, risicos, bron, trekker */
check_subject check_koppelingen;
check_subject check_plannen;
check_subject check_afspraken;
check_subject check_codes;
check_subject check_keuze;
check_subject check_figures;
check_subject check_kader;
check_subject check_score;
check_subject check_stale;
check_subject check_chosen;
check_subject check_heard;
check_subject check_welstand;
check_subject check_hidden;	/* titels that are not public */

/* All that has to be known before the first subject looks. */
void check_gather_ids(struct check *c);
void check_gather_words(struct check *c);
void check_gather_scores(struct check *c);
void check_gather_chosen(struct check *c);
void check_gather_heard(struct check *c);
void check_gather_hidden(struct check *c);

/* References to wijken that never came. */
void check_tell_strays(struct check *c);

/* Make document n the one at hand. */
void check_enter(struct check *c, size_t n);

/* Note a finding at a value; a list or map of more than one line is pointed at
 * by its key.  NULL: at the document. */
void check_say(struct check *c, enum rule rule, const struct value *v,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same at its key. */
void check_say_key(struct check *c, enum rule rule, const struct value *v,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same at a place in the document that a fault tells, with its text. */
void check_say_fault(struct check *c, enum rule rule, const struct fault *f);

/* Is any error noted about the document at hand? */
bool check_has_error(const struct check *c);

/* "wijken/noord.yaml:17", for a finding that names another place. */
const char *check_where(struct check *c, uint32_t doc, const struct value *v);

/* "'x', at noord.yaml:17,": an opgave in the midst of a sentence. */
const char *check_at(struct check *c, uint32_t doc);

/* The list of that name, which is a row's. */
const struct words_list *check_list(struct check *c, const char *name);

/* The word as the list writes it, or the text as it is. */
const char *check_word(struct check *c, const char *list, const char *text);

/* Is the word of a field this one of its list? */
bool check_is(struct check *c, const struct value *map, const char *key,
    const char *list, const char *word);

/* Is the opgave at hand open, and not the wijkaanpak's own work? */
bool check_is_pending(struct check *c);

/* Hold a text, a point, a curve against its row; name is that of the field. */
void check_text(struct check *c, const struct schema *row, const char *name,
    const struct value *v);
void check_point(struct check *c, const char *name, const struct value *v);
void check_curve(struct check *c, const char *name, const struct value *v);

/* A reference that stands in a field of this name. */
void check_reference(struct check *c, const char *name,
    const struct value *v);

/* "a, b and c". */
const char *check_names(struct check *c, const char *const *names, size_t n);

#endif
