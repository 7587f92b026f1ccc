#ifndef REPORT_AUDIENCE_H
#define REPORT_AUDIENCE_H

#include <stddef.h>

#include "../base/fault.h"
#include "../opgave/words.h"
#include "outline.h"
#include "page.h"
#include "request.h"
#include "survey.h"

/*
 * audience -- for whom a page is made
 *
 * An audience is a row here and a file of its own, which says what it is told
 * and in which order.  It knows nothing of formats.  A report comes in parts,
 * a page each, so that one over many wijken need not be held at once.
 */

struct audience {
	const char *name;	/* of -a */
	/* of which list its argument is, as in -a domein=groen; NULL: it takes
	 * none.  The field, of whatever in a record, that names others which
	 * are as good; NULL: only those of the list are. */
	const char *list, *field;
	enum survey_scope scope;	/* unless all is asked for */
	/* to be read of the survey, beside what everyone is told; or NULL */
	void (*prepare)(struct survey *survey);
	/* the title, the foot and the parts, one at least */
	void (*outline)(struct outline *outline, const struct request *request);
	void (*build)(struct page *page, const struct request *request,
	    size_t part);
};

/* The audience of NAME or NAME=ARGUMENT; *argument is what stands behind the
 * '=', or NULL.  NULL is a fault, which says what to write instead. */
const struct audience *audience_read(struct arena *a, const char *text,
    const char **argument, struct fault *f);

/* What such an argument is as a list or a record writes it; NULL is a
 * fault. */
const char *audience_argument(struct arena *a, const struct audience *readers,
    const char *text, const struct words *words,
    struct document *const *records, size_t count, struct fault *f);

#endif
