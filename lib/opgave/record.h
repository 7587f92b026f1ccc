#ifndef OPGAVE_RECORD_H
#define OPGAVE_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../base/number.h"
#include "../base/period.h"
#include "../yaml/document.h"

/*
 * record -- which kind a document is, its id, its fields as what they are
 *
 * A record is a map of a kind: the one whose identifying field it has.  A
 * field is a text; here it is read as a number, a period, a tri.  A list field
 * may be one item standing alone, and an item that is a text stands for its
 * main field: whoever walks a field with record_first and record_next need
 * not know.
 */

enum kind {
	KIND_NONE,
	KIND_OPGAVE,
	KIND_GESPREK,
	KIND_KADER,
	KIND_WOORDENLIJST,
	KIND_WIJK,
	KIND_COUNT
};

enum tri { TRI_UNKNOWN, TRI_YES, TRI_NO };

/* "opgave", ...: the name and the identifying field of a kind.  NULL for
 * KIND_NONE. */
const char *record_kind_name(enum kind kind);

/* The kind of that name, or KIND_NONE. */
enum kind record_kind_named(const char *name);

/* The kind of a document; KIND_NONE for one that is refused or no record. */
enum kind record_kind(const struct document *d);

/* Its id as written (not checked), or NULL. */
const char *record_id(const struct document *d);

/* [a-z0-9][a-z0-9-]*, at most 64 characters? */
bool record_is_id(const char *text);

/* The same in words. */
#define RECORD_ID_FORM "an id (a-z, 0-9 and -, at most 64)"

/* Does it have an id that is one?  False is a fault at what stands there. */
bool record_named(const struct document *d, struct fault *f);

/* The items of a field that takes a list: those of the list, or the one that
 * stands alone; none for one that is none or unknown. */
const struct value *record_first(const struct value *field);
const struct value *record_next(const struct value *field,
    const struct value *item);
size_t record_count(const struct value *field);

/* Is one of them this text, letter by letter? */
bool record_has(const struct value *field, const char *text);

/* Was it asked and is there none: `geen`, in any case, or `[]`? */
bool record_is_none(const struct value *field);

/* Is it not known: absent, empty, or `onbekend`? */
bool record_is_unknown(const struct value *field);

/* The text of an item's member: of the member `key`, or of the item itself
 * when it is a text and key is its main field.  NULL when unknown. */
const char *record_item_text(const struct value *item, const char *key,
    const char *main_field);

/* The same for a name: in one line, its blanks single.  NULL too when nothing
 * is left of it then. */
const char *record_item_name(struct arena *a, const struct value *item,
    const char *key, const char *main_field);

/* Readings.  An absent or unknown value gives an unknown range, period or tri
 * and true; a value that is not of the reading gives false and a fault at its
 * place, which says what was expected. */
bool record_range(const struct document *d, const struct value *v,
    struct range *r, struct fault *f);
bool record_money(const struct document *d, const struct value *v,
    struct range *r, struct fault *f);
bool record_points(const struct document *d, const struct value *v,
    struct range *r, struct fault *f);	/* 1..5 */
bool record_period(const struct document *d, const struct value *v,
    struct period *p, struct fault *f);
bool record_date(const struct document *d, const struct value *v,
    struct period *p, struct fault *f);
bool record_tri(const struct document *d, const struct value *v,
    enum tri *t, struct fault *f);

/* May everyone know of it: does it say `openbaar: ja`? */
bool record_is_public(const struct document *d);

/* Is the text this word, whatever its case?  The word is in lower case and
 * its letters are ASCII. */
bool record_is_word(const char *text, const char *word);

#endif
