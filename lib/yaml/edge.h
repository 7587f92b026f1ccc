#ifndef YAML_EDGE_H
#define YAML_EDGE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * edge -- how the text of a document begins and ends
 *
 * What whoever writes one text behind another has to know of the two.
 */

struct edge_start {
	enum {
		EDGE_NOTHING,	/* blank lines and comments: no document */
		EDGE_DANGLING,	/* directives, and no document */
		EDGE_MARKED,	/* with a `---` of its own */
		EDGE_BARE	/* without */
	} kind;
	size_t bom;		/* bytes of the BOM that it starts with */
	bool directives;
	bool comments;		/* or blank lines, before all else */
	bool indented;		/* the first of these is not a comment at the
				 * start of its line */
};

struct edge_start edge_start(const char *s, size_t n);

/* Does it end with a `...`, and at most blank lines and comments behind? */
bool edge_is_ended(const char *s, size_t n);

#endif
