#ifndef REPORT_HTML_PRIVATE_H
#define REPORT_HTML_PRIVATE_H

#include "../opgave/names.h"
#include "html.h"

/*
 * html-private -- what the files of html share
 */

#define HTML_SUFFIX ".html"	/* of the files of a report */

/* A part, while it is written. */
struct html {
	const struct page *page;
	struct buffer *out;
	struct names *names;	/* of headings */
	const char **ids;	/* of the headings, in their order */
	size_t heading, figure, choice;	/* next ones */
	int beside;		/* the level of those that stand beside each
				 * other here; 0: none do */
	const struct page_block *listed;	/* before this heading the
						 * sections are listed; NULL:
						 * not */
};

/* Before a part is written: what its headings are called.  One of them.  After
 * the last block. */
void html_headings(struct html *h);
void html_heading(struct html *h, const struct page_block *heading);
void html_end_beside(struct html *h);

/* Text of a record, for an element or an attribute in double quotes. */
void html_escape(const char *text, struct buffer *out);

/* What was said, with its tones and links; without them. */
void html_text(const struct page_text *text, struct buffer *out);
void html_plain(const struct page_text *text, struct buffer *out);

/* A table; `label` is the id of what names it, where it has no caption. */
void html_table(const struct page_block *table, const char *label,
    struct buffer *out);

#endif
