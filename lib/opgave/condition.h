#ifndef OPGAVE_CONDITION_H
#define OPGAVE_CONDITION_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "record.h"
#include "words.h"

/*
 * condition -- `domeinen = groen and plannen.periode < 2030`: parsed once
 *
 * Fields and words are held against the schema when it is parsed, so that a
 * mistype is an error and no empty answer.  Asking needs no memory.  A field
 * that leads to more values asks for any of them.  What is unknown meets no
 * comparison; for a kader it leaves the answer unknown.
 *
 * A range compares true when it is true of all of it, a right side that is a
 * range as a period does: = lies within, < lies before, > lies behind,
 * <= not behind its end, >= not before its start.
 */

struct condition;

/* For records of that kind.  Words are held against their lists, which must
 * live as long; NULL: any word will do.  NULL is a fault; its place has no
 * file, but the column in the text. */
const struct condition *condition_parse(struct arena *a, enum kind kind,
    const struct words *words, const char *text, struct fault *f);

/* Would words have to be known to judge it? */
bool condition_asks_words(const struct condition *c);

/* Does a record of that kind meet it?  False is a fault, at the place of a
 * value that is not of its reading. */
bool condition_meets(const struct condition *c, const struct document *d,
    bool *meets, struct fault *f);

/* The same, but unknown when it depends on what is unknown. */
bool condition_holds(const struct condition *c, const struct document *d,
    enum tri *holds, struct fault *f);

/* The fields of the record that it reads, each once; NULL: no more. */
const char *condition_field(const struct condition *c, size_t i);

#endif
