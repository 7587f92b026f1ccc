#ifndef OPGAVE_MISFIT_H
#define OPGAVE_MISFIT_H

#include "schema.h"

/*
 * misfit -- what is said of a value that does not fit its field
 *
 * Who checks records and who has to read them say it in the same words, and
 * with the same guess at what was meant.  `name` is what people call the
 * field.  The texts live in the arena.
 */

/* A list or a map where the row takes none, or a text where it takes a map. */
const char *misfit_shape(struct arena *a, const struct schema *row,
    const char *name, const struct value *v);

/* A text that is not of the row's reading. */
const char *misfit_text(struct arena *a, const struct schema *row,
    const char *name, const char *text);

/* A field that is required and not there, or empty: `of` is what needs it,
 * "every 'opgave'". */
const char *misfit_lack(struct arena *a, const char *field, const char *of,
    const struct value *v);

/* What was meant by a text that is not of the row's reading: a text that is;
 * "" when it stands for nothing; or NULL. */
const char *misfit_meant(struct arena *a, const struct schema *row,
    const char *text);

#endif
