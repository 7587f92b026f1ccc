#ifndef REPORT_COLUMNS_H
#define REPORT_COLUMNS_H

#include "../base/buffer.h"
#include "page.h"
#include "style.h"
#include "wrap.h"

/*
 * columns -- a table of a page in a terminal
 *
 * Every column gets the room it asks for when there is enough.  When there is
 * not, the columns that may be folded go, as `heading: cell`, under the row
 * they belong to, until the main column is wide enough to be read; then cells
 * are wrapped.
 */

/* The wrap is scratch. */
void columns_write(const struct page_block *table, const struct style *style,
    struct wrap *scratch, struct buffer *out);

#endif
