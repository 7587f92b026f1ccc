#ifndef REPORT_AFDELING_H
#define REPORT_AFDELING_H

#include <stddef.h>

#include "outline.h"
#include "page.h"
#include "request.h"

/*
 * afdeling -- for a department or a domain of the municipality: their part
 *
 * What is asked of them, by when and with whom; their opgaven; what touches
 * these in place and time; what they have not told yet; whom to ask.  The rest
 * of the wijk is not told, and a wijk with nothing of theirs not at all.
 */

void domein_outline(struct outline *outline, const struct request *request);
void domein_build(struct page *page, const struct request *request,
    size_t part);
void afdeling_outline(struct outline *outline, const struct request *request);
void afdeling_build(struct page *page, const struct request *request,
    size_t part);

#endif
