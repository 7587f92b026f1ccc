#ifndef REPORT_AUDIENCE_H
#define REPORT_AUDIENCE_H

#include <stddef.h>

#include "outline.h"
#include "page.h"
#include "request.h"

/*
 * audience -- for whom a page is made
 *
 * An audience is a row here and a file of its own, which says what it is told
 * and in which order.  It knows nothing of formats.  A report comes in parts,
 * a page each, so that one over many wijken need not be held at once.
 */

struct audience {
	const char *name;	/* of -a */
	/* the title, the foot and the parts, one at least */
	void (*outline)(struct outline *outline, const struct request *request);
	void (*build)(struct page *page, const struct request *request,
	    size_t part);
};

/* The audience of that name, or NULL; what to write for such a name instead. */
const struct audience *audience_find(const char *name);
const char *audience_advice(struct arena *a, const char *name);

#endif
