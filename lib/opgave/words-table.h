#ifndef OPGAVE_WORDS_TABLE_H
#define OPGAVE_WORDS_TABLE_H

#include <stdint.h>

#include "names.h"
#include "words.h"

/*
 * words-table -- lists, and one table of all their spellings
 *
 * For words' own files.  A spelling is numbered twice, as it is written and
 * folded, within the scope of its list; a list that is made again gets another
 * scope, and what was in the old one is not found any more.
 */

enum { WORDS_LENGTH = 256 };	/* bytes of a folded spelling, with its NUL */

struct words_list {
	const char *name;
	const struct words *words;
	struct words_list *next;
	uint32_t scope;
	struct words_entry **entries;
	size_t count, room;
	const char **spellings;		/* of all entries, as written */
	size_t spelling_count, spelling_room;
};

struct words {
	struct arena *arena;
	struct words_list *lists, *last;
	struct names *names;
	struct words_entry **of;	/* by the number of a spelling */
	size_t room;
	uint32_t scopes;
	const struct words_list *soort, *domeinen, *stand, *aard, *status,
	    *rol;
};

struct words *words_new(struct arena *a);

/* An empty list, which is not found before it is linked. */
struct words_list *words_list_new(struct words *w, const char *name);

/* Put a list in the place of that of its name, or behind the others. */
void words_list_link(struct words *w, const struct words_list *list);

/* An entry of which nothing but the word is known, at the end of a list. */
struct words_entry *words_entry_new(struct words *w, struct words_list *list,
    const char *word);

/* Make an entry found by a spelling.  One that is too long is not. */
void words_spell(struct words *w, struct words_list *list,
    struct words_entry *entry, const char *spelling);

/* As words_find. */
struct words_entry *words_look(const struct words_list *list,
    const char *text);

/* Add a text that is not there yet. */
void words_texts_add(struct words *w, struct words_texts *texts,
    const char *text);

#endif
