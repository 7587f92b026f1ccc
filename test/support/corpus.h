#ifndef TEST_CORPUS_H
#define TEST_CORPUS_H

#include <stdbool.h>
#include <stddef.h>

#include "../../lib/base/arena.h"

/*
 * corpus -- files to test with, as they are on disk
 *
 * Paths are relative to the project's root, where test programs are run.
 */

struct corpus_file {
	const char *path;
	const char *bytes;	/* a NUL behind them */
	size_t size;
};

/* One file; false: it cannot be read. */
bool corpus_read(struct arena *a, const char *path, struct corpus_file *file);

/* The *.yaml of test/corpus and examples, in order of name.  None at all when
 * they are not there. */
struct corpus_file *corpus_files(struct arena *a, size_t *count);

#endif
