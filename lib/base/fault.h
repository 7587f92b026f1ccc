#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * fault -- what went wrong, and where in which file
 *
 * Functions that can fail take a struct fault * as their last argument, fill
 * it and return false or NULL; only a program prints it.  A fault lives with
 * its owner and is plain data: copy it, keep it, set it again.
 */

struct place {
	const char *file;	/* as the user named it; "-" is standard input;
				 * NULL: no file, as on the command line */
	size_t line, column;	/* from 1; columns count code points; 0: the
				 * whole file, or the whole line */
};

struct fault {
	struct place place;
	bool set;
	char text[500];	/* UTF-8, lower case, no full stop, no newline */
};

#define FAULT_NOWHERE ((struct place){ NULL, 0, 0 })

/* What people call a file: "-", or one without a name, is standard input. */
const char *fault_file(const char *file);

/* Fill in a fault; f may be NULL.  Control characters in the text become
 * '?', so that a record cannot write to the terminal.  Returns false. */
bool fault_set(struct fault *f, struct place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
