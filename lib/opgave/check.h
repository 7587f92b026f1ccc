#ifndef OPGAVE_CHECK_H
#define OPGAVE_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "words.h"

/*
 * check -- every rule, every finding
 *
 * Records are held against the schema, the word lists and each other.  A rule
 * is a row with a stable name; what it finds is a place and a sentence that
 * says what to do.  An error is wrong whatever people meant, a warning most
 * likely is, and a hint is what is still to be asked or done.  Nothing is
 * changed, and nothing stops at the first mistake.
 */

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_HINT };

struct check_rule {
	const char *name;
	enum severity severity;
	const char *about;	/* one line, lower case, no full stop */
};

/* Ends with a row without a name. */
extern const struct check_rule check_rules[];

enum { CHECK_RULES_MOST = 64 };	/* more than there are */

struct check_options {
	int32_t date;		/* the day that "past" is counted from */
	struct words *words;	/* those of the stream are added to them */
	bool skip[CHECK_RULES_MOST];	/* by number of the rule */
};

struct finding {
	struct place place;
	const struct check_rule *rule;
	const char *text;	/* lower case, no full stop, no newline */
};

/* "error", "warning", "hint". */
const char *check_severity_name(enum severity severity);

/* The number of the rule of that name (not NUL-terminated), or -1. */
int check_rule_number(const char *name, size_t n);

/* The name of a rule nearest to that, or NULL. */
const char *check_rule_nearest(const char *name);

/*
 * All findings about these documents, which are all of a stream or of the files
 * given, in the order in which they stand there.  *found is how many; they live
 * in the arena.
 */
const struct finding *check_all(struct arena *a,
    struct document *const *docs, size_t count,
    const struct check_options *options, size_t *found);

#endif
