#ifndef REPORT_FORMAT_H
#define REPORT_FORMAT_H

#include "../base/buffer.h"
#include "outline.h"
#include "page.h"
#include "style.h"

/*
 * format -- the ways a page can be written
 *
 * A format is a row here and a file of its own.  It knows pages, and nothing
 * of what they are about.  A report is begun once, written part by part, and
 * ended once.
 */

struct format {
	const char *name;	/* of -f */
	bool draws;		/* shows the svg of a figure, not its lines */
	const char *suffix;	/* of a file of its own for each part, which
				 * lead to each other; NULL: it has no links */
	void (*begin)(const struct outline *outline, const struct style *style,
	    struct buffer *out);	/* NULL: nothing stands around it */
	void (*write)(const struct page *page, const struct style *style,
	    struct buffer *out);
	void (*end)(const struct outline *outline, const struct style *style,
	    struct buffer *out);	/* NULL: likewise */
};

/* The format of that name, or NULL; what to write for such a name instead. */
const struct format *format_find(const char *name);
const char *format_advice(struct arena *a, const char *name);

#endif
