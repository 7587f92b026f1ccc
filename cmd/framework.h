#ifndef CMD_FRAMEWORK_H
#define CMD_FRAMEWORK_H

#include <stdbool.h>
#include <stddef.h>

#include "../lib/opgave/kader.h"

/*
 * framework -- the kader that a program goes by
 *
 * That of -k FILE; else the one in the stream; else the built-in one.  At most
 * one counts: the same one again, as when two files both bring it, is no
 * matter, another one is told.
 */

struct framework {
	const struct kader *kader;	/* NULL: none that can be used */
	bool given;		/* by -k: the stream's do not count */
	bool found;		/* one stood in the stream */
};

/* Begin with the kader of a file (NULL: none); trouble with it ends the
 * process.  The words live as long as the kader. */
void framework_open(struct framework *w, const char *file,
    const struct words *words);

/* Take in a kader, or a woordenlijst; one that cannot count is told.  `used`
 * says what was done before it that should have known it, as "scored"; NULL:
 * nothing.  All other records are left to the program.  Returns the kind. */
enum kind framework_take(struct framework *w, struct words *words,
    const struct document *d, const char *used);

/* For a program that has read all: the kader to go by, or NULL when that of
 * the stream cannot be used, which is told. */
const struct kader *framework_of(const char *file, const struct words *words,
    struct document *const *docs, size_t count);

#endif
