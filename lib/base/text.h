#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/*
 * text -- UTF-8: validity, display width, slugs, nearest word
 *
 * All texts are UTF-8.  Nothing here looks at the locale.
 */

/*
 * Is it UTF-8 that a YAML document may hold: well-formed, no NUL, no C0 or C1
 * control but tab, LF, CR and NEL, no surrogates?  Else *bad is the offset of
 * the first byte that is not.
 */
bool text_valid(const char *s, size_t n, size_t *bad);

/* The code point at s, of valid UTF-8, and its length in bytes in *n. */
uint32_t text_decode(const char *s, size_t *n);

/* How many code points are in the n bytes at s. */
size_t text_length(const char *s, size_t n);

/* Columns in a terminal, code point by code point: 0 for combining marks and
 * controls, 2 for wide East Asian and emoji, else 1 (Unicode 15, UAX #11). */
size_t text_width(const char *s);

/* Lower case without accents, runs of all else a '-', at most 64 bytes, none
 * at the ends: "Één straat, twee" is "een-straat-twee".  "" when nothing is
 * left. */
char *text_slug(struct arena *a, const char *s);

/* For comparing: lower case (Latin, Greek, Cyrillic), accents off and
 * ligatures apart (Latin: ß is ss, ĳ is ij), blanks folded to one space and
 * none at the ends, curly quotes straight, soft hyphens gone. */
char *text_fold(struct arena *a, const char *s);

/* The same into `room` bytes, its NUL included.  False: it does not fit. */
bool text_fold_into(const char *s, char *to, size_t room);

/* As it is written, but runs of blanks one space and none at the ends; s itself
 * where it is so already. */
const char *text_squeeze(struct arena *a, const char *s);

/* Are they the same, both folded?  As all that folds in passing, it needs no
 * memory. */
bool text_same(const char *a, const char *b);

/* The next word of a text, and its size in bytes; NULL at its end. */
const char *text_word(const char *text, size_t *size);

/* Is it one of these n words, byte by byte? */
bool text_is_in(const char *s, const char *const *words, size_t n);

/* Does s contain part, both folded? */
bool text_contains(const char *s, const char *part);

/*
 * The word nearest to s, both folded, or NULL: as few letters as possible
 * added, dropped, changed or swapped with their neighbour (Damerau-Levenshtein
 * in which no letter is touched twice), at most a third of the letters of s
 * and never more than three; of two as near the first.  Words over 64 letters
 * are not looked at.
 */
const char *text_nearest(const char *s, const char *const *words, size_t n);

/* What to do about a word that is none of these, one at least, for after a
 * comma: "did you mean 'md'?", "it must be text, md or html". */
const char *text_advice(struct arena *a, const char *s,
    const char *const *words, size_t n);

#endif
