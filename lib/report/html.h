#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "../base/buffer.h"
#include "outline.h"
#include "page.h"
#include "style.h"

/*
 * html -- a report as one document for a browser
 *
 * It needs nothing beside itself: no script, no style or picture from
 * elsewhere.  What a record says is text there, whatever it looks like.  It is
 * to be read by everyone (WCAG 2.2 AA): on a phone, on paper, and by who cannot
 * see it.
 */

void html_begin(const struct outline *outline, const struct style *style,
    struct buffer *out);
void html_write(const struct page *page, const struct style *style,
    struct buffer *out);
void html_end(const struct outline *outline, const struct style *style,
    struct buffer *out);

#endif
