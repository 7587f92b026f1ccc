#ifndef REPORT_REQUEST_H
#define REPORT_REQUEST_H

#include "outline.h"
#include "survey.h"

/*
 * request -- what an audience is asked to tell
 *
 * Everything that a page is built from, so that an audience which needs more
 * than another one asks for it here, and no other one has to know.
 */

struct request {
	const struct survey *survey;
	const char *argument;	/* of an audience that takes one, as its list
				 * or the records write it; else NULL */
	const struct outline *outline;	/* of the report: whole when pages are
					 * built */
};

#endif
