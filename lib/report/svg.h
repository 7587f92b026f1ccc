#ifndef REPORT_SVG_H
#define REPORT_SVG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/buffer.h"

/*
 * svg -- a drawing as text, to stand in a page of HTML
 *
 * A drawing is written from back to front: what comes later lies on top.  All
 * lengths are hundredths of a pixel, so that nothing needs a floating point.
 * Looks are rows of one table: a mark differs at least 3:1 in contrast from
 * white, a text 4.5:1, and no two marks differ by colour alone.  Texts are
 * escaped, and cleaned as those of a page are.
 *
 * A drawing with a width of its own is scaled as a whole.  One without is
 * fluid: x and width are hundredths of a percent of the room that there is, y
 * and height are lengths, and text keeps its size, so that one drawing does for
 * a phone, a screen and a sheet of paper.
 */

#define SVG_PX 100		/* a pixel; or a percent, along a fluid x */
#define SVG_ALL 10000		/* all of a fluid width */

enum svg_look {
	/* marks, from sure to vague */
	SVG_DARK,		/* filled: it is there */
	SVG_FULL,		/* filled: it was decided */
	SVG_LIGHT,		/* tinted: it is in the making */
	SVG_EMPTY,		/* white, with a dashed outline: an idea */
	/* others */
	SVG_DONE,		/* grey */
	SVG_ASIDE,		/* white, with a dotted outline */
	SVG_UNSURE,		/* white, with a plain outline */
	SVG_OWN,		/* what this is about: the wijkaanpak's own */
	SVG_AGAINST,		/* what pulls the other way */
	SVG_HATCHED,		/* not known, or not allowed */
	SVG_HATCHED_AGAINST,	/* the same, of what pulls the other way */
	SVG_SIGN,		/* a small mark on top of another */
	/* behind the marks */
	SVG_ZONE, SVG_GRID, SVG_AXIS,
	/* lines */
	SVG_ROOM,		/* thin */
	SVG_NOW,		/* thick */
	SVG_LINK,		/* between two marks: sure */
	SVG_LINK_OPEN,		/* dashed: not yet */
	/* texts */
	SVG_WORDS, SVG_WORDS_STRONG, SVG_WORDS_SMALL, SVG_WORDS_ON_DARK,
	SVG_NAME,		/* small, over whatever lies behind it */
	SVG_LOOKS
};

/* Who sees it: a drawing may be there twice, for a narrow and for a wide page;
 * the style of the page shows one of them. */
enum svg_page { SVG_ANY_PAGE, SVG_NARROW_PAGE, SVG_WIDE_PAGE };

enum { SVG_NARROW = 28800, SVG_WIDE = 64000 };	/* at least */

enum svg_anchor { SVG_FROM_HERE, SVG_AROUND, SVG_UP_TO_HERE };

struct svg {
	struct arena *arena;
	struct buffer out;
	const char *prefix;
	bool fluid;		/* x and width are shares, here */
	bool was_fluid;
};

struct svg_frame {
	const char *prefix;	/* of its ids, which are unique in a page */
	const char *title, *desc;	/* what it is; what it tells */
	int32_t width, height;	/* width 0: fluid */
	int32_t most;		/* shown at most this wide; 0: as it comes */
	enum svg_page page;
};

struct svg_box {
	int32_t x, y, width, height;
};

/* Begin a drawing; its text, which lives in the arena.  No call may be left
 * out: the drawing has memory of its own until it ends. */
void svg_begin(struct svg *s, struct arena *a, const struct svg_frame *frame);
char *svg_end(struct svg *s);

void svg_rect(struct svg *s, enum svg_look look, struct svg_box b);
void svg_circle(struct svg *s, enum svg_look look, int32_t x, int32_t y,
    int32_t r);
void svg_line(struct svg *s, enum svg_look look, int32_t x1, int32_t y1,
    int32_t x2, int32_t y2);

/* x and y of each corner; not where x is a share. */
void svg_polygon(struct svg *s, enum svg_look look, const int32_t *points,
    size_t corners);
/* A curve from one point to another that bulges to the side: the x of both its
 * control points is `bulge` away. */
void svg_arc(struct svg *s, enum svg_look look, int32_t x, int32_t y1,
    int32_t y2, int32_t bulge);

/* y is that of the base line; dx shifts it by a length, where x is a share
 * too. */
void svg_text(struct svg *s, enum svg_look look, enum svg_anchor anchor,
    int32_t x, int32_t y, int32_t dx, const char *text);

/* What follows, up to svg_leave, has its zero here and is in lengths only.
 * One in another there is not. */
void svg_at(struct svg *s, int32_t x, int32_t y);
/* The same, drawn in units of which there are `units` along its width; lines
 * are not stretched with it. */
void svg_stretch(struct svg *s, struct svg_box b, int32_t units);
void svg_leave(struct svg *s);

/* What belongs together, with what a pointer on it is told; it ends with
 * svg_ungroup. */
void svg_group(struct svg *s, const char *tip);
void svg_ungroup(struct svg *s);

/* The pieces of a bar that lie beside each other, and what is written on them:
 * neighbours differ in how dark they are.  After the last one the first comes
 * again. */
struct svg_piece {
	enum svg_look piece, words;
};
struct svg_piece svg_piece(size_t number);

/* What a share is at least, as a length: on a narrow page. */
int32_t svg_at_least(int32_t share);

/* Room that a text takes at most in the fonts that are common; and a line of
 * it. */
int32_t svg_width(enum svg_look look, const char *text);
int32_t svg_line_height(enum svg_look look);

/*
 * Cut a text into lines of at most this width, at blanks where it can be; in
 * the last one a text that does not fit ends in "...".  Returns how many of the
 * lines there are, `most` at most.
 */
size_t svg_wrap(struct arena *a, enum svg_look look, const char *text,
    int32_t width, const char **lines, size_t most);

#endif
