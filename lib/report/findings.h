#ifndef REPORT_FINDINGS_H
#define REPORT_FINDINGS_H

#include <stddef.h>

#include "../base/buffer.h"
#include "../opgave/check.h"
#include "style.h"

/*
 * findings -- what opg-check found, for an editor, a program or a workflow
 *
 * A format is a row.  Text is one line each, with the place in front, so that
 * an editor jumps there; json is one array; github is the workflow commands
 * that GitHub shows beside the lines of a change.
 */

struct findings_format {
	const char *name;	/* of -f */
	void (*write)(const struct finding *all, size_t count,
	    const struct style *style, struct buffer *out);
};

/* The format of that name, or NULL; then *near is the name it looks like, or
 * NULL. */
const struct findings_format *findings_format_find(const char *name,
    const char **near);

#endif
