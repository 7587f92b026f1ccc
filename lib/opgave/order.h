#ifndef OPGAVE_ORDER_H
#define OPGAVE_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "record.h"
#include "words.h"

/*
 * order -- `-score,plannen.periode`: records by their fields
 *
 * Each field compares as its reading: numbers as numbers, periods by their
 * start and then their end, all else by code point.  Of more values the one
 * that comes first counts.  What is unknown comes last, also where the order
 * descends.
 */

struct order;

/* What a record has for one field. */
struct order_key {
	enum { ORDER_NUMBER, ORDER_TEXT, ORDER_UNKNOWN } kind;
	int64_t low, high;
	const char *text;	/* lies in the record */
};

/* Fields with commas between them, for records of that kind; a '-' before one
 * turns it round, a '#' asks how many there are.  NULL is a fault, at its
 * column. */
const struct order *order_parse(struct arena *a, enum kind kind,
    const char *text, struct fault *f);

/* Would words have to be known, as for a soort that is derived? */
bool order_asks_words(const struct order *o);

/* How many fields. */
size_t order_count(const struct order *o);

/* Read the keys of a record, as many as there are fields.  False is a fault at
 * a value that is not of its reading, which counts as unknown. */
bool order_read(const struct order *o, const struct words *words,
    const struct document *d, struct order_key *keys, struct fault *f);

/* Below zero: a comes before b; zero: they are alike. */
int order_compare(const struct order *o, const struct order_key *a,
    const struct order_key *b);

#endif
