#ifndef OPGAVE_WORDS_H
#define OPGAVE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"

/*
 * words -- the words of a field, their other spellings and codes
 *
 * A field of reading word takes one of a list, and the schema says which list.
 * A word may be spelled in more ways; case, accents and runs of blanks do not
 * matter.  The lists are data: a built-in woordenlijst, and those of the
 * stream that add to its lists or replace them.  All that is read is copied to
 * the arena; a list stays where it is when words are added, an entry need not.
 */

struct words;
struct words_list;

struct words_texts {
	const char **all;
	size_t count;
};

struct words_entry {
	const char *word;		/* as a program writes it */
	struct words_texts ook;		/* its other spellings */
	struct words_texts iv3;		/* codes of task fields: "6.60" */
	const char *soort;		/* of a domain, or NULL */
	struct words_texts helpt;	/* what a measure helps against */
	struct words_texts domeinen;	/* of a department */
	bool wanted;			/* an onderwerp that one works for */
};

/* The built-in woordenlijst, as opg-check --print-words prints it. */
extern const char woordenlijst_standaard_yaml[];

/* The built-in words. */
struct words *words_standaard(struct arena *a);

/*
 * Take in a record of kind woordenlijst: it adds to lists, and to entries that
 * are there already; what `vervangt` names starts empty.  False, and nothing
 * is changed: the fault is at the place of what is wrong.
 */
bool words_add(struct words *w, const struct document *d, struct fault *f);

/* The built-in words and the woordenlijsten of a file, of which there must be
 * one at least.  NULL is a fault. */
struct words *words_file(struct arena *a, const char *name, struct fault *f);

/* The list of that name, or NULL; w may be NULL.  The list after one (NULL: the
 * first one). */
const struct words_list *words_list(const struct words *w, const char *name);
const struct words_list *words_next(const struct words *w,
    const struct words_list *list);

/* Of a list (NULL is an empty one): its name; its entries, in their order. */
const char *words_name(const struct words_list *list);
size_t words_count(const struct words_list *list);
const struct words_entry *words_at(const struct words_list *list, size_t i);

/* The entry that this is a spelling of, or NULL.  Fast for a spelling as it is
 * in the list; it needs no memory. */
const struct words_entry *words_find(const struct words_list *list,
    const char *text);

/* The word that this is a spelling of, or the text itself. */
const char *words_written(const struct words_list *list, const char *text);

/* Are these the same word?  Texts that the list does not know are when they
 * are but for case, accents and blanks. */
bool words_same(const struct words_list *list, const char *a, const char *b);

/* The word with the nearest spelling, or NULL; see text_nearest. */
const char *words_nearest(const struct words_list *list, const char *text);

/* Is the text (or NULL) this word, or in the list a spelling of it?  The word
 * is in lower case. */
bool words_is(const struct words_list *list, const char *text,
    const char *word);

/* What to do about a word that is not in the list, for after a comma: "did
 * you mean 'groen'?", "it must be open, opgelost or vervallen". */
const char *words_advice(struct arena *a, const struct words_list *list,
    const char *text);

/*
 * What the programs themselves know of words; w may be NULL, and then only
 * the words themselves count, in any case.
 */

/* Is the opgave open (stand absent or `open`); opgelost?  Is it of aard
 * `aanpak`; `wens`? */
bool words_is_open(const struct words *w, const struct document *d);
bool words_is_solved(const struct words *w, const struct document *d);
bool words_is_aanpak(const struct words *w, const struct document *d);
bool words_is_wish(const struct words *w, const struct document *d);

/* Is a plan of that status (NULL: unknown) gereed, vervallen or uitgesteld? */
bool words_is_over(const struct words *w, const char *status);

/* Is that rol (NULL: unknown) the trekker's? */
bool words_is_trekker(const struct words *w, const char *rol);

/* fysiek, sociaal or gemengd: the soort of an opgave, else what its domeinen
 * are about; NULL when that is not known.  A soort that is no word of the list
 * is itself. */
const char *words_soort(const struct words *w, const struct document *d);

#endif
