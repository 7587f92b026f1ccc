#ifndef CMD_PUBLISH_H
#define CMD_PUBLISH_H

#include "../lib/report/audience.h"
#include "../lib/report/format.h"

/*
 * publish -- a report to where it goes
 *
 * To a file or standard output as one document, to a directory as an index and
 * a file for each wijk; one wijk is all in the index.  One document for a
 * browser is no larger than that can show at once: of more there is the
 * overview, and a note says how to get the rest.
 */

void publish(const struct request *request, const struct audience *readers,
    const struct format *as);

#endif
