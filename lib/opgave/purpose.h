#ifndef OPGAVE_PURPOSE_H
#define OPGAVE_PURPOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../yaml/document.h"
#include "names.h"
#include "words.h"

/*
 * purpose -- what an opgave needs, and what its measures help against
 *
 * A social opgave says what it is about, a physical one what is or could be
 * done; `helpt` of the woordenlijst says which of the two go together:
 * isolation helps against energy poverty.  That table is kept by people; how
 * words look alike says nothing.  Both are mapped to the words of the lists;
 * an onderwerp that no list has is compared as it is, folded.
 */

struct purpose_topic {
	uint32_t number;	/* from 0 */
	bool wanted;		/* one works for it, not against it */
	bool needed;		/* some opgave is about it */
};

struct purpose_measure {
	const char *word;
	const struct purpose_topic **topics;	/* that it helps */
	size_t count;
};

struct purpose_need {
	const struct purpose_topic *topic;
	const char *word;
};

struct purpose {
	struct purpose_need *needs;	/* of one that is social, or both */
	const struct purpose_measure **measures;	/* of one that is not
							 * social only */
	uint32_t need_count, measure_count;
};

/* What the purposes of one stream share. */
struct purpose_names {
	struct arena *arena;
	struct arena *lists;	/* where needs and measures live; the same,
				 * unless another is set */
	const struct words *words;
	struct names *topics_written, *topics_folded, *measures_written,
	    *measures_known;
	struct purpose_topic **written;	/* by topic as written */
	struct purpose_topic **topics;	/* by number */
	struct purpose_measure **as_written;	/* NULL: helps nothing */
	struct purpose_measure **measures;	/* by word */
	size_t written_room, topic_room, as_written_room, measure_room;
};

/* words: without them (NULL) nothing helps. */
struct purpose_names purpose_names_new(struct arena *a,
    const struct words *words);

/* Read `onderwerp` and `maatregelen` of a record.  False: it cannot be known
 * whether it is social, because a word is not of its list. */
bool purpose_read(struct purpose_names *t, const struct document *d,
    const struct value *onderwerp, const struct value *maatregelen,
    struct purpose *p, struct fault *f);

/* Does a measure of the first help what the second needs? */
bool purpose_helps(const struct purpose *a, const struct purpose *b);

/* "isolatie helpt tegen energiearmoede": a sentence for each need of b that a
 * helps, up to so many.  Returns how many. */
enum { PURPOSE_SENTENCES = 3 };
size_t purpose_sentences(struct arena *arena, const struct purpose *a,
    const struct purpose *b, const char *lines[PURPOSE_SENTENCES]);

#endif
