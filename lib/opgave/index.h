#ifndef OPGAVE_INDEX_H
#define OPGAVE_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../yaml/document.h"
#include "record.h"

/*
 * index -- records by id
 *
 * An id is unique per kind in a stream.  The index holds the first record of
 * each id and counts the others, so that a program can say that two records
 * claim one name before it acts on either.  Documents are not copied: they
 * must outlive the index, which lives in the arena.
 */

struct index;

struct index *index_new(struct arena *a);

/* Add a document.  Returns NULL, or the record of the same kind and id that
 * was there already and stays.  What is no record or has no id is not held. */
const struct document *index_add(struct index *x, const struct document *d);

/* The record of that kind and id, or NULL. */
const struct document *index_get(const struct index *x, enum kind kind,
    const char *id);

/* Its number: ids of a kind are numbered from 0 in the order in which they
 * were added.  INDEX_NONE when it is not held. */
#define INDEX_NONE UINT32_MAX
uint32_t index_number(const struct index *x, enum kind kind, const char *id);

/* How many records of that kind claim that id. */
size_t index_claims(const struct index *x, enum kind kind, const char *id);

/* How many ids of that kind there are; the id of each number, which lives as
 * long as the index, and its record. */
uint32_t index_count(const struct index *x, enum kind kind);
const char *index_id(const struct index *x, enum kind kind, uint32_t number);
const struct document *index_at(const struct index *x, enum kind kind,
    uint32_t number);

/* The id of that kind that is nearest to what was meant, or NULL. */
const char *index_nearest(const struct index *x, enum kind kind,
    const char *id);

#endif
