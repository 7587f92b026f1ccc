#ifndef REPORT_TERMINAL_H
#define REPORT_TERMINAL_H

#include "../base/buffer.h"
#include "page.h"
#include "style.h"

/*
 * terminal -- a page as text in columns
 *
 * Lines no wider than the style says, tables aligned by display width.  What
 * does not fit beside each other goes under each other; nothing is cut off.
 */

void terminal_write(const struct page *page, const struct style *style,
    struct buffer *out);

#endif
