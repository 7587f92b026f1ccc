#ifndef OPGAVE_SCHEMA_ROWS_H
#define OPGAVE_SCHEMA_ROWS_H

#include "schema.h"

/*
 * schema-rows -- the arrays that make up the schema
 *
 * Only the schema's own files include this.  Each array ends with a row
 * without a name.
 */

extern const struct schema schema_opgave[];
extern const struct schema schema_wijk[];
extern const struct schema schema_gesprek[];
extern const struct schema schema_kader[];
extern const struct schema schema_woordenlijst[];

/* What kinds share. */
extern const struct schema schema_plan[];
extern const struct schema schema_afspraak[];

#endif
