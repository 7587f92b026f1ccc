#ifndef OPGAVE_CONDITION_TREE_H
#define OPGAVE_CONDITION_TREE_H

#include <regex.h>

#include "../base/number.h"
#include "condition.h"
#include "fit.h"
#include "path.h"

/*
 * condition-tree -- what a condition is made of
 *
 * Grammar makes it, holds walks it; only the condition's own files include
 * this.
 */

enum condition_kind {
	CONDITION_AND,		/* of all its parts */
	CONDITION_OR,		/* of any */
	CONDITION_NOT,		/* of the only one */
	CONDITION_TEST
};

enum condition_operator {
	CONDITION_THERE,	/* a field alone */
	CONDITION_EQUAL,
	CONDITION_DIFFERS,
	CONDITION_BELOW,
	CONDITION_ABOVE,
	CONDITION_MOST,
	CONDITION_LEAST,
	CONDITION_CONTAINS,
	CONDITION_LACKS
};

/* What is asked of a field as a whole, not of a text in it. */
enum condition_whole {
	CONDITION_TEXT,		/* it is asked of a text */
	CONDITION_COUNT,	/* how many there are */
	CONDITION_IS_THERE,
	CONDITION_UNKNOWN,	/* = onbekend */
	CONDITION_GEEN		/* = geen */
};

/* A value that is looked at. */
struct looked {
	const struct document *doc;
	const struct value *value;	/* NULL: a soort that is derived */
	const char *text;		/* NULL: it is no text */
	struct fault *fault;
	bool failed;
};

struct condition_test {
	const struct path *path;
	enum condition_operator operator;
	enum condition_whole whole;
	struct path_leaf leaf;

	/* the right side, and how a text is held against it */
	enum tri (*compare)(const struct condition_test *t, struct looked *l);
	const char *text;
	const struct words *words;	/* or NULL */
	const struct words_list *list;	/* of the field, or NULL */
	struct range range;	/* of a period: its days */
	regex_t *regex;
};

struct condition {
	enum condition_kind kind;
	struct condition *first, *next;
	const struct condition_test *test;
	const char *const *fields;	/* of the whole; ends with NULL */
	bool asks_words;	/* the whole does */
};

/* What grammar has at hand. */
struct condition_reader {
	struct path_parser p;	/* p.at is where it reads */
	struct fit *fit;
	int depth;
	const char **fields;	/* NULL: these are not the record's */
	size_t count;
};

/* The right side of a comparison, at p.at behind its operator. */
bool condition_right(struct condition_reader *r, struct condition_test *t);

/* An expression, at p.at between slashes. */
bool condition_regex(struct condition_reader *r, struct condition_test *t);

void condition_skip(struct condition_reader *r);	/* blanks */

/* Skip blanks; does that word stand here? */
bool condition_at(struct condition_reader *r, const char *word);

/* What ends a word, quoted ones apart. */
bool condition_ends(const char *s);

/* Give the test what its reading compares with; false is a fault at `at`. */
bool condition_compare(struct condition_reader *r, struct condition_test *t,
    const char *at);

/* Compare a range with the right side. */
enum tri condition_range(const struct condition_test *t, int64_t low,
    int64_t high);

#endif
