#ifndef TEST_RECORD_H
#define TEST_RECORD_H

#include "../../lib/base/arena.h"
#include "../../lib/yaml/document.h"

/*
 * record -- a document from a text, for tests of what records say
 *
 * The text may leave out the `---`.  Its place is test.yaml:1:1.  A text that
 * is refused ends the test.
 */
struct document *record_of(struct arena *a, const char *text);

/* What the document says now, as a C string. */
char *text_of(struct arena *a, const struct document *d);

#endif
