#ifndef CMD_ASK_H
#define CMD_ASK_H

#include <stdbool.h>
#include <stddef.h>

#include "../lib/base/buffer.h"

/*
 * ask -- a person at the terminal
 *
 * Questions go to /dev/tty and answers come from it, so that records can flow
 * through standard input and output meanwhile.  The terminal stays as it was:
 * its own line editing is used, and there is nothing to put back when a signal
 * ends us.  What steers a terminal is taken out of what is shown.
 */

/* Ends the process when there is no terminal. */
void ask_begin(void);

/* Its width, 80 when it does not say. */
size_t ask_width(void);

/* Show a text, and empty it. */
void ask_show(struct buffer *text);

/* The line that was typed, without its newline; good until the next call.
 * NULL: the end (Ctrl-D).  A terminal that is gone ends the process. */
const char *ask_line(void);

#endif
