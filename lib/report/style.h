#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * style -- what a format may know of the place where a page is read
 */

struct style {
	size_t width;	/* columns, for formats that have them */
	bool colour;
};

#endif
