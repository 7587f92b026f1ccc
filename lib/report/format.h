#ifndef REPORT_FORMAT_H
#define REPORT_FORMAT_H

#include "../base/buffer.h"
#include "page.h"
#include "style.h"

/*
 * format -- the ways a page can be written
 *
 * A format is a row here and a file of its own.  It knows pages, and nothing
 * of what they are about.
 */

struct format {
	const char *name;	/* of -f */
	void (*write)(const struct page *page, const struct style *style,
	    struct buffer *out);
};

/* The format of that name, or NULL; what to write for such a name instead. */
const struct format *format_find(const char *name);
const char *format_advice(struct arena *a, const char *name);

#endif
