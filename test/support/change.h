#ifndef TEST_CHANGE_H
#define TEST_CHANGE_H

#include "../../lib/yaml/document.h"

/*
 * change -- a document before an edit, and after it
 *
 * A path is keys and numbers of items with a '/' between: plannen/0/naam.  A
 * new value is said in YAML.  Each ends the test when the text is not what it
 * should be, or does not parse to the edited tree.
 */

/* Set the value at this path, or add the field that is not there yet. */
void change_set(const char *before, const char *path, const char *yaml,
    const char *after);

void change_append(const char *before, const char *path, const char *yaml,
    const char *after);

void change_remove(const char *before, const char *path, const char *after);

/* The steps of these, for more than one edit. */
struct value *change_at(const struct document *d, const char *path);
struct value *change_value(const struct document *d, const char *yaml);
void change_do_set(struct document *d, const char *path, const char *yaml);
void change_do_remove(struct document *d, const char *path);
void change_says(const struct document *d, const char *after);

#endif
