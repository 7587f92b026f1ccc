#ifndef REPORT_HTML_PRIVATE_H
#define REPORT_HTML_PRIVATE_H

#include "html.h"

/*
 * html-private -- what the files of html share
 */

/* Text of a record, for an element or an attribute in double quotes. */
void html_escape(const char *text, struct buffer *out);

/* What was said, with its tones and links; without them. */
void html_text(const struct page_text *text, struct buffer *out);
void html_plain(const struct page_text *text, struct buffer *out);

/* A table; `label` is the id of what names it, where it has no caption. */
void html_table(const struct page_block *table, const char *label,
    struct buffer *out);

#endif
