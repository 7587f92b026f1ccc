#ifndef OPGAVE_INTERVIEW_PRIVATE_H
#define OPGAVE_INTERVIEW_PRIVATE_H

#include "interview.h"
#include "record.h"
#include "schema.h"

/*
 * interview-private -- the parts of an interview
 *
 * For interview's own files: the rows (interview-questions), the words that
 * can be chosen (interview-choice), a line as a value (interview-answer), the
 * answers and the way through the questions (interview-sheet), the record that
 * they make (interview-record), what is shown (interview-text).
 */

/* A row.  Rows of one field stand together; the first one is its main
 * question: when it is skipped the others are not asked. */
struct question {
	const char *path;	/* NULL ends the rows */
	const char *ask;
	const char *more;	/* the same for a second item and on; on the
				 * main question of a list of maps */
	const char *help;
	bool needed;
};

extern const struct question interview_of_gesprek[], interview_of_opgave[];

/* What can be chosen from; entries have a word and other spellings. */
struct choices {
	struct words_entry *all;
	size_t count;
	bool open;	/* other words will do */
};

struct answers {
	struct value **all;	/* by item; NULL: skipped */
	size_t count, room;
};

struct position {
	size_t question, item;
};

/* The answers for one record; it is finished when `at` is past the rows. */
struct sheet {
	struct arena *arena;
	enum kind kind;
	const struct question *rows;
	size_t count;
	struct answers *answers;	/* by row */
	bool *given;			/* not asked */
	struct position at;
	struct position *past;		/* where we were before */
	size_t past_count, past_room;
};

enum interview_stage {
	INTERVIEW_QUESTION,
	INTERVIEW_REVIEW,	/* add it? */
	INTERVIEW_DISCARD,	/* throw it away? */
	INTERVIEW_MORE,		/* another opgave? */
	INTERVIEW_OVER
};

struct interview {
	struct arena *arena;
	struct interview_setup setup;
	struct assignment **given;
	enum interview_stage stage;
	bool shown;		/* the question stands there, ask again */
	struct sheet *sheet;
	struct document *draft;		/* what is reviewed */
	const char *gesprek;		/* id of the one that we are in */
	struct value *wijk;		/* of all records */
	bool sourced;		/* a gesprek was given */
	bool named;		/* an id was given */
	bool single;		/* what was given fits one opgave only */
	const char *again;	/* refused, but typed again it is meant */
	struct document **records;
	size_t count, room;
};

/* choices; false: any text will do */
bool choice_of(struct interview *v, const struct question *q,
    struct choices *c);

/* The choices that a text can mean, as their numbers; how many there are.  A
 * spelling is meant by itself, though others start with it. */
size_t choice_find(struct arena *a, const struct choices *c,
    const char *text, size_t **found);

/* Show choices by number, in columns; those in `some`, or all when NULL. */
void choice_show(struct arena *a, const struct choices *c, const size_t *some,
    size_t n, size_t width, struct buffer *out);

/* A line as the value of a question.  NULL: what is wrong was said. */
struct value *answer_read(struct interview *v, const char *line,
    size_t width, struct buffer *out);

/* A value as it would be typed: "groen, verkeer". */
const char *answer_text(struct arena *a, const struct value *value);

/* sheets */
struct sheet *sheet_new(struct arena *a, enum kind kind,
    const struct question *rows);
bool sheet_is_done(const struct sheet *s);
const struct question *sheet_question(const struct sheet *s);
const struct schema *sheet_row(const struct sheet *s, size_t question);
struct value *sheet_get(const struct sheet *s, struct position p);
void sheet_set(struct sheet *s, struct position p, struct value *value);
size_t sheet_find(const struct sheet *s, const char *path); /* or count */
bool sheet_is_main(const struct sheet *s, size_t question);
size_t sheet_main(const struct sheet *s, size_t question);
bool sheet_repeats(const struct sheet *s, size_t question);
size_t sheet_top(const struct question *q);	/* length of its field */
void sheet_next(struct sheet *s);	/* and remember where we were */
bool sheet_back(struct sheet *s);
void sheet_go(struct sheet *s, size_t question);
void sheet_clear(struct sheet *s);	/* the answer, or the whole item */
void sheet_none(struct sheet *s, struct value *none);
bool sheet_is_blank(const struct sheet *s);	/* without a name yet */
size_t sheet_lacks(const struct sheet *s);	/* a needed one, or count */

/* The record that the answers make.  NULL is a fault. */
struct document *interview_compose(struct interview *v, struct fault *f);

/* What is shown at each stage. */
void interview_show_question(struct interview *v, size_t width,
    struct buffer *out);
void interview_show_review(struct interview *v, struct buffer *out);
void interview_help(struct interview *v, struct buffer *out);

/* Are there gesprekken to choose from, now that the wijk is known? */
void interview_know_gesprekken(struct interview *v);

/* The record that was shown is agreed to: keep it, and go on. */
void interview_keep(struct interview *v, struct buffer *out);

/* From that gesprek to its opgaven, which lie in its wijk; to the next one. */
void interview_begin_opgaven(struct interview *v, const char *gesprek);
void interview_begin_opgave(struct interview *v);

#endif
