#ifndef CMD_TOOL_H
#define CMD_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../lib/base/arena.h"
#include "../lib/base/buffer.h"
#include "../lib/base/fault.h"
#include "../lib/yaml/document.h"

/*
 * tool -- what every program shares as a process
 *
 * Options, files, messages, writing in place, the exit status: the conventions
 * of opg(7), once.  A program's main calls tool_, and tool never calls it
 * back.  There is one process and so one tool: its state is static.  Trouble
 * is told at once and remembered; tool_end turns it into the status.
 */

enum tool_status { TOOL_YES = 0, TOOL_NO = 1, TOOL_TROUBLE = 2 };

/* A row of a program's option table.  A letter means the same in every
 * program; an option without a letter has a number from TOOL_LONG on. */
struct tool_option {
	int letter;
	const char *name;	/* long name, without dashes */
	const char *argument;	/* its name in the help, or NULL: takes none;
				 * all but a FILE must be text, and a FILE is
				 * read */
	const char *help;	/* one line, lower case, no full stop */
};

enum {
	TOOL_LONG = 256,	/* numbers of long options start here */
	TOOL_WORD = 1		/* tool_option: a word that holds a '=' */
};

/* Which of the shared options a program has. */
enum {
	TOOL_WRITES_RECORDS = 1,	/* -i, --diff */
	TOOL_READS_RECORDS = 2,		/* -j; files */
	TOOL_TAKES_WORDS = 4,		/* field=value words are not files */
	TOOL_HAS_DATE = 8,		/* -d */
	TOOL_NO_INPUT = 16,		/* -N */
	TOOL_HAS_OUTPUT = 32,		/* -o: a report, not records */
	TOOL_TELLS_REFUSED = 64,	/* refused documents are the program's
					 * to tell, and no trouble */
	TOOL_TAKES_OPERAND = 128,	/* the first file named may be none */
	TOOL_HAS_DIRECTORY = 256	/* -o, which may name a directory */
};

struct tool_command {
	const char *name;	/* "opg-score" */
	const char *about;	/* one line, lower case, no full stop */
	const char *operands;	/* "field=value ... [file ...]" */
	int shares;
	const struct tool_option *options;	/* own ones; ends with {0} */
};

void tool_begin(int argc, char *argv[], const struct tool_command *command);

/* The next option of the program's own table, TOOL_WORD, or -1.  The shared
 * ones are handled in here; an unknown one ends the process with the usage. */
int tool_option(void);

/* The argument of that option, or the word. */
const char *tool_argument(void);

/* The same as a whole number from least to most; else usage and the end. */
long tool_argument_number(long least, long most);

/* Memory that lives as long as the process. */
struct arena *tool_arena(void);

/* The peildatum given by -d, else `kader` (NULL: none), else
 * SOURCE_DATE_EPOCH, else today: days since 1970-01-01. */
int32_t tool_date(const int32_t *kader);

/* Was the date given by -d? */
bool tool_date_given(void);

/* How many threads may work, of -j; 0: one for each processor. */
int tool_jobs(void);

/* Was -q given? */
bool tool_quiet(void);

/* Read nothing: -N was given, or no file was named and standard input is a
 * terminal (then only for a program that has TOOL_NO_INPUT). */
bool tool_no_input(void);

/*
 * The next document, or NULL at the end; it lives until the next call.
 * Refused documents are told on standard error (but see TOOL_TELLS_REFUSED)
 * and handed over too, with root NULL: pass them on.
 */
struct document *tool_read(void);

/* All documents at once, for a program that must see everything before it
 * writes; they live as long as the process.  *count is how many. */
struct document **tool_read_all(size_t *count);

/* The next of those, or NULL when all are there: a program that looks each of
 * them over can do so while the others are still parsed. */
struct document *tool_read_kept(void);

/* The same, and when the next one is read it rests (see document_rest), unless
 * it was woken: for a program that keeps what it needs of a great many, and
 * comes back to a few. */
struct document *tool_read_resting(void);

/*
 * For a program that talks with a person before it writes: all documents, as
 * tool_read_all has them, but with -i the files are not locked yet, so that
 * nobody has to wait for the end of the talk.  tool_read_all then reads them
 * again, as they are by then.  Ends the process when what is written later
 * could not be kept: a file that cannot be read or replaced, or with a document
 * that is refused.
 */
struct document **tool_look(size_t *count);

/*
 * Write a document: to standard output, or with -i to the file it came from,
 * or with --diff into the comparison.  After tool_read, documents must be
 * written in the order they were read; after tool_read_all in any order, and
 * no file is touched before tool_end.  A new document (document_new) goes to
 * the file that its `file` says, which is the first when that is not set.
 *
 * Files take their places at the end of the process, when all of them are
 * there; one that tool_fault was called about is left as it was.
 */
void tool_write(const struct document *d);

/* How many files were named; 0: standard input.  How many could not be read,
 * or not to their end, so far. */
size_t tool_files(void);
size_t tool_unread(void);

/* The first of them as it was named, or NULL; and that it is no file, which
 * must be said before anything is read. */
const char *tool_operand(void);
void tool_take_operand(void);

/* Are files written in place, or compared with what they would be? */
bool tool_edits(void);

/* Report text (opg-report) to standard output or the file of -o; errors stick
 * and are told by tool_end. */
void tool_print(const struct buffer *text);

/* Does -o name a directory: one that is there, or a name that ends in '/'?
 * tool_print_to makes it where it is not there. */
bool tool_directory(void);

/* What is printed from here on goes to the file of this name there.  All of
 * them take their places at the end, in this order. */
void tool_print_to(const char *name);

/* Is what tool_print writes to seen in a terminal; how wide is it (80 when it
 * is not known); may it be coloured? */
bool tool_terminal(void);
size_t tool_width(void);
bool tool_colour(void);

/* Say something on standard error as `program: file:line:column: text`: this
 * is trouble (status 2). */
void tool_fault(const struct fault *f);

/* The same, and what was made before is wrong because of it: with -i no file
 * at all is changed.  A stream goes on. */
void tool_spoil(const struct fault *f);

/* Trouble that is told once with others like it: no word of this one. */
void tool_mark(const struct fault *f);

/* These are no trouble, and silent with -q. */
void tool_warn(const struct fault *f);
void tool_note(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* The same for a person only: where standard error is a terminal. */
void tool_remark(const char *text);

/* Trouble that nothing can go on after: say it, put the files back untouched,
 * end with 2. */
void tool_die(const struct fault *f) __attribute__((noreturn));

/* As tool_die, for a fault at a column of a text on the command line: the text
 * is shown with a caret below that column. */
void tool_die_in(const char *text, const struct fault *f)
    __attribute__((noreturn));

/* As tool_die, with the usage behind it: for words on the command line. */
void tool_usage(const char *format, ...)
    __attribute__((noreturn, format(printf, 1, 2)));

/* Finish the files, flush, and give the status: the worst of this one and what
 * went wrong before. */
int tool_end(enum tool_status status);

#endif
