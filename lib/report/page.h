#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "outline.h"
#include "secret.h"

/*
 * page -- what a report says, before it is known how it will look
 *
 * An audience builds a page once, from top to bottom; a format writes it.
 * What is said goes where the last block, item or cell was opened.  A tone
 * says what a piece of text is, never how it is drawn.  Texts are kept, not
 * copied: they live at least as long as the page.  Whatever is said comes out
 * safe for a terminal: see page_say.
 */

enum page_tone {
	PAGE_PLAIN,
	PAGE_STRONG,
	PAGE_QUIET,	/* beside the point */
	PAGE_ID,	/* the id of a record */
	PAGE_ALERT	/* asks for attention: too late, a gate that is nee */
};

struct page_run {
	const char *text;
	struct page_run *next;
	enum page_tone tone;
	const char *target;	/* the id of what it leads to, where a format
				 * can do that; "": to all of a file; NULL: it
				 * leads nowhere */
	const char *file;	/* in which that is; NULL: in this one */
};

struct page_text {
	struct page_run *first, *last;
};

enum page_column_kind {
	PAGE_COLUMN_TEXT,
	PAGE_COLUMN_NUMBER,	/* to the right, never broken */
	PAGE_COLUMN_MAIN	/* what the row is about: one or two of them */
};

struct page_column {
	const char *heading;
	enum page_column_kind kind;
	int fold;	/* 0: always a column; else, where there is no room,
			 * the highest goes under the row first */
};

#define PAGE_COLUMNS 16	/* of a table, at most */
#define PAGE_UNDER 100	/* as a fold: under the row, however much room */

struct page_row {
	struct page_text *cells;
	struct page_row *next;
};

/*
 * A drawing: each format takes the form that it can show.  A table of the same
 * facts stands behind it: open that right after it, with page_table_behind.
 */
struct page_figure {
	const char *title;		/* its caption */
	const char *desc;		/* a sentence or two that stand for it,
					 * for who cannot see it */
	const char *svg;		/* a whole `<svg ...>...</svg>`,
					 * escaped already, as wide as there is
					 * room; its ids from page_id.  NULL:
					 * none.  One that names what is
					 * hidden is not shown */
	const char *const *lines;	/* for a terminal: 76 columns at most */
	size_t line_count;		/* 0: the table has to do */
};

enum page_block_kind {
	PAGE_HEADING,
	PAGE_PARAGRAPH,
	PAGE_NOTE,	/* a paragraph in small print */
	PAGE_LIST,	/* rows of one cell */
	PAGE_CHOICE,	/* the same: links to what is on this page */
	PAGE_BOX,	/* the same, each a paragraph: not to be missed */
	PAGE_FACTS,	/* rows of two: what is told, and what there is to
			 * tell of it */
	PAGE_TABLE,
	PAGE_FIGURE
};

struct page_block {
	enum page_block_kind kind;
	int level;	/* of a heading: 1 is the page's title */
	bool beside;	/* of a heading: what it heads may stand beside what
			 * the next one does */
	bool lead;	/* of a paragraph: who reads no further has read
			 * this */
	const char *anchor;	/* of a heading; NULL: made from its text */
	struct page_text text;	/* of a heading, a paragraph, a note; the
				 * caption of a table, figure or choice */
	struct page_text desc;	/* of a figure */
	const struct page_figure *figure;
	bool behind;	/* a table, behind the figure before it */
	const struct page_column *columns;
	size_t column_count;	/* of a table; 1 in a list, 2 in facts */
	const unsigned char *shares;	/* of a table; or NULL */
	bool again;	/* a table with the columns of the one before it: their
			 * headings need not be seen twice */
	struct page_row *first, *last;
	struct page_block *next;
};

struct page {
	struct arena *arena;
	bool continues;		/* another page goes before it */
	bool draws;		/* of a figure the svg is wanted, and not the
				 * lines */
	enum outline_parts others;	/* where its other parts are */
	const char *anchor;	/* what its ids begin with: no other page of
				 * the report has it.  NULL: it is alone */
	size_t ids;		/* that page_id made */
	const struct secrets *secrets;	/* what it does not name, whatever it
					 * is told to say; or NULL */
	bool titles;		/* opgaven are called by their titel only: ids
				 * are for who works with the records */
	int raise;		/* headings stand so many levels higher, but
				 * for the first */
	bool brief;		/* to be taken in at once, on a sheet of paper
				 * or two */
	bool roomy;		/* there is little of that: on paper it may be
				 * larger */
	struct page_block *first, *last;
	const struct page_block *shared;	/* last table with shares */
	size_t cell;		/* next one of the last row */
	struct page_text *at;	/* where what is said goes */
};

struct page *page_new(struct arena *a);

void page_heading(struct page *p, int level);

/* The section of this heading is short: where there is room, it may stand
 * beside the next one that is. */
void page_beside(struct page *p);

/* The name under which the heading can be linked to, where its text will not
 * do: letters, digits and hyphens. */
void page_anchor(struct page *p, const char *name);

/* What a link to the heading with that anchor leads to. */
const char *page_target(struct page *p, const char *name);

void page_paragraph(struct page *p);
void page_lead(struct page *p);	/* one that says it all */
void page_note(struct page *p);

/* A list, and its items. */
void page_list(struct page *p);
void page_item(struct page *p);

/* A list of links to headings of this page, said before its first item: what
 * there is to choose.  It stands for the list that a format makes itself. */
void page_choice(struct page *p);

/* A box, its paragraphs being items. */
void page_box(struct page *p);

/* Facts, and the next one of them, under this name; what is said goes behind
 * it.  One of which nothing is said is left out. */
void page_facts(struct page *p);
void page_fact(struct page *p, const char *name);

/* A table with these columns, up to one without a heading (NULL), which is a
 * text as any that is said; its rows;
 * the next cell of the row.  Cells that are not opened stay empty. */
void page_table(struct page *p, const struct page_column *columns);
void page_row(struct page *p);
void page_cell(struct page *p);

/* How wide the columns of a table are, beside each other, one for each: tables
 * with the same columns are seen to be alike.  Without, a format sees for
 * itself.  To be said before the first row. */
void page_shares(struct page *p, const unsigned char *shares);

/* A table of the facts of the figure before it; the caption of a table, to be
 * said before its first row. */
void page_table_behind(struct page *p, const struct page_column *columns);
void page_caption(struct page *p);

/* A drawing; what it holds is copied, but for the svg. */
void page_figure(struct page *p, const struct page_figure *figure);

/* An id that no other page, and nothing else on this one, has: letters, digits,
 * '-' and '_'. */
const char *page_id(struct page *p, const char *name);

/* Has no row of a table anything in this column?  It need not be shown. */
bool page_column_is_empty(const struct page_block *table, size_t column);

/*
 * Say something, here.  Runs of blanks and line breaks become one space;
 * control characters and those that turn the direction of writing become '?'.
 * A link leads to an anchor: that of a page, or what page_target or page_id
 * made.
 */
void page_say(struct page *p, const char *text);
void page_say_as(struct page *p, enum page_tone tone, const char *text);
void page_say_link(struct page *p, const char *target, const char *text);

/* A link to another part, by its anchor; to the heading with that name in it,
 * unless that is NULL. */
void page_say_part(struct page *p, const char *part, const char *name,
    const char *text);
void page_format(struct page *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A text as page_say makes it; s itself where that is what it is. */
const char *page_clean(struct arena *a, const char *s);

/* Is nothing said here yet? */
bool page_is_empty(const struct page *p);

#endif
