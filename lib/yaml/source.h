#ifndef YAML_SOURCE_H
#define YAML_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "value.h"

/*
 * source -- where in the bytes of a document a value stands
 *
 * Lines, columns and slots: what an edit has to know of the surroundings.
 * Offsets are bytes from the start of the document, columns count code points
 * from 0.
 */

struct source {
	const char *bytes;
	size_t size;
};

#define SOURCE_NO_SLOT ((size_t)-1)

/* The start of the line that holds `at`, and its end before the break. */
size_t source_line(const struct source *s, size_t at);
size_t source_line_end(const struct source *s, size_t at);

/* The end of the line before the one that holds `at`; where that line starts
 * when it is the first one. */
size_t source_line_before(const struct source *s, size_t at);

size_t source_column(const struct source *s, size_t at);

/* Are there only blanks before `at` on its line? */
bool source_starts_line(const struct source *s, size_t at);

/* Does the source end without a line break? */
bool source_is_open(const struct source *s);

/* Is there an indented comment or a line of mere blanks behind the line of
 * `at`?  A literal block must not end before one: it would become its text. */
bool source_indented_follows(const struct source *s, size_t at);

/* The slot of a value: behind the colon of its key or behind its dash.  An
 * explicit key may have no colon: SOURCE_NO_SLOT. */
size_t source_slot(const struct source *s, const struct value *v);

/* The '|' or '>' of a block scalar; tags may stand before it.  And where the
 * indicators behind it end: "|", ">2-". */
size_t source_indicator(const struct source *s, const struct value *v);
size_t source_indicator_end(const struct source *s, size_t at);

/* How far the document indents what stands under a key: from the first block
 * collection of that kind under a key of the map, else of the root; 2 when
 * there is none. */
size_t source_step(const struct source *s, const struct value *root,
    const struct value *map, enum value_kind kind);

#endif
