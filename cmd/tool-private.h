#ifndef CMD_TOOL_PRIVATE_H
#define CMD_TOOL_PRIVATE_H

#include <sys/stat.h>

#include <stdatomic.h>

#include "../lib/yaml/stream.h"
#include "../lib/yaml/writer.h"
#include "tool.h"

/*
 * tool-private -- the one state of the process, and the parts that share it
 *
 * Each part is a file of its own: tool-options, tool-input, tool-output,
 * tool-edit (in place and --diff), tool-lock, tool-diff, tool-temp,
 * tool-message.  Only they include this; a program sees tool.h.
 */

/* A file that is being made and must not be left behind: unlinked by
 * temp_drop, and when a signal ends the process. */
struct temp {
	char *path;
	int fd;
	atomic_bool live;
	struct temp *next;
};

struct tool_file {
	const char *name;	/* as the user named it; "-": standard input */
	char *path;		/* links resolved; NULL: nothing to compare with
				 * by name (standard input, a fifo) */
	int fd;			/* in place: the one descriptor, locked */
	struct stat was;	/* in place: when it was locked */
	bool twin;		/* in place: the same file was named before */
	bool failed;		/* could not be opened; has been told */
	bool trouble;		/* a fault was told about what is in it */
	bool seen;		/* a document came from it */
	bool done;		/* all of it was written, or it is left */
	bool ready;		/* and it differs: to take its place at the
				 * end */
	struct temp *old;	/* --diff: what came in, if it has no path */
	struct temp *new;	/* what goes out; stays until the end */
	struct writer *writer;
};

struct tool_state {
	const struct tool_command *command;
	struct arena *arena;
	enum tool_status status;	/* the worst so far */

	int argc;
	char **argv;
	const struct tool_option *option;	/* the one at hand, or NULL */
	const char *argument;
	bool quiet, in_place, diff, no_input, date_given, date_known;
	int jobs;
	int32_t date;
	const char *output;	/* of -o, or NULL; in a directory the file of
				 * now */
	const char *directory;	/* of -o, where that is one, or NULL */
	const char **also;	/* files of the program's own options */
	size_t also_count;

	struct tool_file *files;
	size_t count;		/* of files, at least 1 after the options */
	size_t named;		/* on the command line */
	struct stream *stream;
	struct stream *looked;	/* by tool_look */
	bool opened, ended, keep;
	bool spoiled;		/* no file may be changed any more */
	size_t unread;		/* files with a fault of the stream */
	size_t reading;		/* file of the document read last */
	size_t writing;		/* ... and written last */
};

extern struct tool_state tool;

/* options */
void options_begin(void);
void options_usage_line(void);
void options_settle(void);	/* do all words go together? */

/* words of the command line: must be text; have the form of an assignment; are
 * all known */
void words_check_text(const char *text);
void words_take(const char *word);
void words_settle(void);

/* messages; message_say writes one line, safe for a terminal */
void message_begin(void);
void message_say(const char *kind, struct place place, const char *text);
void message_point(const char *text, size_t column);	/* with a caret */
void message_progress(const struct stream *s);
void message_progress_end(void);
bool message_colour_on(int fd);

/* A fault about a file or about standard output as a whole: "cannot read
 * 'x': No such file or directory", with errno's text. */
void message_cannot(const char *verb, const char *name, int error);

/* input; input_open is false when there is nothing to read from */
bool input_open(enum stream_keep keep);
void input_refuse_output(void);	/* what is read is not written over */
void input_mark(const char *name);	/* there is trouble in that file */
void input_settle(void);	/* is what was read still so? */
void input_end(void);

/* output */
void output_flush(void *unused);	/* before the stream waits */
void output_add(const char *bytes, size_t n);	/* to stdout or -o's file */
void output_end(void);
void output_drop(void);

/* in place, and what it shares with --diff */
void edit_open(void);
void edit_write(const struct document *d);
void edit_keep(const struct document *d);	/* --diff: as it came in */
void edit_end(void);
void edit_drop(void);

/* Open and lock the files to be edited; those that cannot be are told and
 * taken out, and so is one that was named before. */
void lock_files(void);

/* Is the file still as it was when we locked it?  Not everybody locks. */
bool lock_held(const struct tool_file *f);

/* Show the difference between two files; true if there is one. */
bool diff_show(const char *name, const char *old, const char *new);

/* temporary files; false and NULL leave errno */
void temp_begin(void);
struct temp *temp_beside(const char *path);	/* to be renamed over it */
struct temp *temp_aside(void);		/* in TMPDIR, or the end */
bool temp_close(struct temp *t);	/* it stays, without a descriptor */
/* The same, synced, with the mode of `like`, or of any new file; then it can
 * take a place. */
bool temp_finish(struct temp *t, const struct stat *like);
bool temp_replace(struct temp *t, const char *path);
void temp_drop(struct temp *t);
char *temp_resolve(const char *path);	/* links resolved, or NULL */
bool write_all(int fd, const char *bytes, size_t n);

#endif
