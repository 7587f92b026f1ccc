#ifndef OPGAVE_INTERVIEW_H
#define OPGAVE_INTERVIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/buffer.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "index.h"
#include "words.h"

/*
 * interview -- the questions of a conversation, and what was answered
 *
 * Somebody asks around in the wijk: which opgaven are there, who is involved,
 * what is planned, which chances and risks has connecting them.  The questions
 * are rows; the schema says what may be answered.  This knows no terminal: it
 * makes the text to show and takes the line that was typed, until the
 * conversation is over.  A record is kept when the person said so, not before.
 * The texts are in Dutch and their lines are as long as they come; those from
 * records may hold anything, and whoever shows them takes out what steers a
 * terminal.
 */

struct interview;

struct interview_setup {
	const struct words *words;
	struct index *ids;	/* the records there are; new ones are added */
	const char *const *given;	/* assignments to each new opgave, and
				 * their wijk to the gesprek: not asked */
	size_t given_count;
	const char *today;	/* offered as the day of the gesprek */
	enum interview_scope {
		INTERVIEW_ALL,		/* a gesprek and its opgaven */
		INTERVIEW_OPGAVEN,	/* no gesprek */
		INTERVIEW_GESPREK	/* nothing but a gesprek */
	} scope;
};

/* NULL: the fault is about an assignment that was given.  What setup points at
 * must outlive the interview. */
struct interview *interview_new(struct arena *a,
    const struct interview_setup *setup, struct fault *f);

/* How to answer, for the start. */
void interview_greet(struct buffer *out);

/* Add what is to be shown now, for a terminal so many columns wide; it ends
 * where the answer is typed.  False: the conversation is over. */
bool interview_show(struct interview *v, size_t width, struct buffer *out);

/* Take a line, without its newline; add what there is to say to it. */
void interview_hear(struct interview *v, const char *line, size_t width,
    struct buffer *out);

/* Is there a record that is not finished? */
bool interview_is_open(const struct interview *v);

/* What becomes of it; `cut`: it ended in a record that was not finished. */
void interview_part(const struct interview *v, bool cut, struct buffer *out);

/* The new records, in the order in which they were agreed to. */
struct document **interview_records(struct interview *v, size_t *count);

/*
 * Make the ids of the new records anew where others have taken them
 * meanwhile; each is added to ids.  False: an id that was given is taken.
 */
bool interview_settle(struct interview *v, struct index *ids,
    struct fault *f);

#endif
