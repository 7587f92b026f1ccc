#ifndef OPGAVE_INSERT_H
#define OPGAVE_INSERT_H

#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "index.h"

/*
 * insert -- the id of a new record, and its place among others
 *
 * An id is made from the title and never changes with it; a number behind it
 * makes it unique.  A file whose opgaven stand in order of id keeps that
 * order.  What stands between two records, a comment, belongs to the first of
 * them and stays with it.
 */

/* What the kind must have and this record lacks, as " titel=... wijk=...", or
 * "".  An id that can be made is not lacked. */
const char *insert_missing(struct arena *a, const struct document *new,
    enum kind kind);

/*
 * See to its id: the one it has, else one from titel (of a wijk: from naam, of
 * a gesprek: from its first partij and datum).  It then stands first.  False:
 * the one it has is taken, and the fault is at the place of who has it; or none
 * can be made.
 */
bool insert_id(struct document *new, enum kind kind, const struct index *ids,
    struct fault *f);

/*
 * The place of a new record among the documents of a stream: before which it
 * goes; count: at the end.  Its `file` is set to where it belongs: the first
 * file that holds a record of its wijk, else the last.  In that file an opgave
 * goes before the first with a greater id when there are at least two and they
 * ascend; a wijk before the first opgave that names it, so that whoever reads
 * the stream knows it in time; all else at the end.
 */
size_t insert_place(struct document *new, struct document *const *docs,
    size_t count);

/*
 * Write it as it will stand at that place, with the line ends of the file and
 * with blank lines between records where the file has them.  No more edits
 * after this.
 */
void insert_render(struct document *new, struct document *const *docs,
    size_t count, size_t at);

#endif
