#ifndef REPORT_MARKDOWN_H
#define REPORT_MARKDOWN_H

#include "../base/buffer.h"
#include "page.h"
#include "style.h"

/*
 * markdown -- a page as GitHub Flavored Markdown
 *
 * What a record says is shown as it says it: every character that Markdown
 * would take for markup is escaped, a URL becomes no link, and a block is one
 * line.
 */

void markdown_write(const struct page *page, const struct style *style,
    struct buffer *out);

#endif
