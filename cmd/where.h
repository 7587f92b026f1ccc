#ifndef CMD_WHERE_H
#define CMD_WHERE_H

#include <stdbool.h>
#include <stddef.h>

#include "../lib/opgave/condition.h"

/*
 * where -- the records that a program is about
 *
 * They are of one kind and meet a condition, if there is one.  A word on the
 * command line can be one that only a woordenlijst of the stream knows: words
 * are judged when the first record comes that they are about, and until then
 * nothing is written.
 */

struct where {
	enum kind kind;
	const char *text;	/* the condition; NULL: all of that kind */
	const char *dictionary;	/* of --words, or NULL */
	const char *done;	/* what is done with them, as "selected" */

	const struct condition *condition;
	struct words *words;	/* NULL: they are not needed, or not yet */
	bool asks;		/* they are needed */
	bool settled;		/* and all there */
	struct document **held;	/* to be written when they are judged */
	size_t count, room;
};

/* The kind of that name, or usage and the end. */
enum kind where_kind(const char *name);

/* Parse the condition, with the words that there are.  A mistake ends the
 * process. */
void where_parse(struct where *w);

/* Get the built-in words and those of --words, if they are needed. */
void where_open(struct where *w);

/* Take in a document, NULL at the end.  True: all words are there now, and
 * what was parsed without them must be parsed again. */
bool where_settles(struct where *w, const struct document *d);

/* Is it one of them?  False: a value cannot be read, which has been told. */
bool where_meets(const struct where *w, const struct document *d,
    bool *meets);

/* What to tell when there was none of them: "no opgave meets the condition". */
const char *where_none(const struct where *w);

/* Write a document, when words are judged; and what is still held. */
void where_write(struct where *w, const struct document *d);
void where_flush(struct where *w);

#endif
