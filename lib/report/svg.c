#include "page.h"
#include "svg.h"

/*
 * The palette.  Blue and brick are told apart by everyone; where a mark is
 * light its outline is dark.  In grey the marks are told apart by how dark
 * they are, by their outline or by hatching.
 */
#define INK "#1b1b1b"
#define MUTED "#575757"
#define BLUE_DARK "#12355b"
#define BLUE "#3d7ab3"
#define BLUE_LIGHT "#cfe0f0"
#define PLUM "#70386f"
#define BRICK "#a63f14"
#define GREY "#cfcfcf"
#define GREY_LINE "#d9d9d9"
#define ZONE "#edf4e4"

/* Attributes, but for a fill that is a pattern. */
static const char *const looks[SVG_LOOKS] = {
	[SVG_DARK] = "fill=\"" BLUE_DARK "\"",
	[SVG_FULL] = "fill=\"" BLUE "\"",
	[SVG_LIGHT] = "fill=\"" BLUE_LIGHT "\" stroke=\"" BLUE_DARK "\"",
	[SVG_EMPTY] = "fill=\"#fff\" stroke=\"" BLUE_DARK
	    "\" stroke-dasharray=\"4 2.5\"",
	[SVG_DONE] = "fill=\"" GREY "\" stroke=\"" MUTED "\"",
	[SVG_ASIDE] = "fill=\"#fff\" stroke=\"" MUTED
	    "\" stroke-dasharray=\"1 2.5\" stroke-linecap=\"round\"",
	[SVG_UNSURE] = "fill=\"#fff\" stroke=\"" MUTED "\"",
	[SVG_OWN] = "fill=\"" PLUM "\"",
	[SVG_AGAINST] = "fill=\"" BRICK "\"",
	[SVG_HATCHED] = "stroke=\"" BLUE_DARK "\" stroke-width=\".75\"",
	[SVG_HATCHED_AGAINST] = "stroke=\"" BRICK "\" stroke-width=\".75\"",
	[SVG_SIGN] = "fill=\"" INK "\" stroke=\"#fff\" stroke-width=\".75\"",
	[SVG_ZONE] = "fill=\"" ZONE "\"",
	[SVG_GRID] = "stroke=\"" GREY_LINE "\"",
	[SVG_AXIS] = "stroke=\"" MUTED "\"",
	[SVG_ROOM] = "stroke=\"" BLUE_DARK "\" stroke-width=\"1.5\"",
	[SVG_NOW] = "stroke=\"" BRICK "\" stroke-width=\"2\"",
	[SVG_LINK] = "fill=\"none\" stroke=\"" INK "\" stroke-width=\"1.75\"",
	[SVG_LINK_OPEN] = "fill=\"none\" stroke=\"" MUTED
	    "\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\"",
	[SVG_WORDS] = "",
	[SVG_WORDS_STRONG] = "font-weight=\"600\"",
	[SVG_WORDS_SMALL] = "font-size=\"11.5\" fill=\"" MUTED "\"",
	[SVG_WORDS_ON_DARK] = "fill=\"#fff\" font-weight=\"600\"",
	[SVG_NAME] = ("font-size=\"11.5\" paint-order=\"stroke\" "
	    "stroke=\"#fff\" stroke-width=\"2.5\" stroke-linejoin=\"round\"")
};

/* Patterns that are a fill: lines at a slant. */
static const struct pattern {
	enum svg_look look;
	const char *id, *stroke, *turn;
} patterns[] = {
	{ SVG_HATCHED, "h", BLUE_DARK, "45" },
	{ SVG_HATCHED_AGAINST, "a", BRICK, "-45" }
};

#define PATTERN_COUNT (sizeof(patterns) / sizeof(*patterns))

static void
add(struct svg *s, const char *text)
{
	buffer_add_text(&s->out, text);
}

static void
escaped(struct svg *s, const char *text)
{
	for (text = page_clean(s->arena, text); *text != '\0'; text++)
		switch (*text) {
		case '&':
			add(s, "&amp;");
			break;
		case '<':
			add(s, "&lt;");
			break;
		case '>':
			add(s, "&gt;");
			break;
		case '"':
			add(s, "&quot;");
			break;
		case '\'':
			add(s, "&#39;");
			break;
		default:
			buffer_add_byte(&s->out, *text);
		}
}

/* Hundredths, without noughts at the end. */
static void
number(struct svg *s, int32_t n)
{
	int64_t m = n < 0 ? -(int64_t)n : n;

	buffer_format(&s->out, "%s%d", n < 0 ? "-" : "", (int)(m / 100));
	if (m % 100 != 0)
		buffer_format(&s->out, m % 10 == 0 ? ".%d" : ".%02d",
		    (int)(m % 10 == 0 ? m % 100 / 10 : m % 100));
}

static void
length(struct svg *s, const char *key, int32_t n)
{
	buffer_format(&s->out, " %s=\"", key);
	number(s, n);
	add(s, "\"");
}

/* A length along x. */
static void
across(struct svg *s, const char *key, int32_t n)
{
	buffer_format(&s->out, " %s=\"", key);
	number(s, n);
	add(s, s->fluid ? "%\"" : "\"");
}

static void
element(struct svg *s, const char *name, enum svg_look look)
{
	size_t i;

	buffer_format(&s->out, "<%s", name);
	if (*looks[look] != '\0')
		buffer_format(&s->out, " %s", looks[look]);
	for (i = 0; i < PATTERN_COUNT; i++)
		if (patterns[i].look == look)
			buffer_format(&s->out, " fill=\"url(#%s-%s)\"",
			    s->prefix, patterns[i].id);
}

static void
named(struct svg *s, const char *element_name, char id, const char *text)
{
	buffer_format(&s->out, "<%s id=\"%s-%c\">", element_name, s->prefix,
	    id);
	escaped(s, text);
	buffer_format(&s->out, "</%s>\n", element_name);
}

static void
define_patterns(struct svg *s)
{
	const struct pattern *p;

	add(s, "<defs>");
	for (p = patterns; p < patterns + PATTERN_COUNT; p++)
		buffer_format(&s->out, "<pattern id=\"%s-%s\" width=\"5\" "
		    "height=\"5\" patternUnits=\"userSpaceOnUse\" "
		    "patternTransform=\"rotate(%s)\">"
		    "<path d=\"M0 0H5V5H0Z\" fill=\"#fff\"/>"
		    "<path d=\"M0 0V5\" stroke=\"%s\" stroke-width=\"3\"/>"
		    "</pattern>", s->prefix, p->id, p->turn, p->stroke);
	add(s, "</defs>\n");
}

void
svg_begin(struct svg *s, struct arena *a, const struct svg_frame *frame)
{
	static const char *const pages[] = {
		[SVG_ANY_PAGE] = "",
		[SVG_NARROW_PAGE] = " class=\"narrow\"",
		[SVG_WIDE_PAGE] = " class=\"wide\""
	};

	*s = (struct svg){ .arena = a, .prefix = frame->prefix,
	    .fluid = frame->width == 0 };
	add(s, "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
	add(s, pages[frame->page]);
	buffer_format(&s->out, " aria-labelledby=\"%s-t %s-d\"", s->prefix,
	    s->prefix);
	add(s, " font-size=\"13\" fill=\"" INK "\"");
	if (s->fluid) {
		add(s, " style=\"width:100%;height:");
	} else {
		add(s, " viewBox=\"0 0 ");
		number(s, frame->width);
		add(s, " ");
		number(s, frame->height);
		add(s, "\" style=\"width:100%;height:auto");
	}
	if (s->fluid) {
		number(s, frame->height);
		add(s, "px");
	}
	if (frame->most > 0) {
		add(s, ";max-width:");
		number(s, frame->most);
		add(s, "px");
	}
	add(s, "\">\n");
	named(s, "title", 't', frame->title);
	named(s, "desc", 'd', frame->desc);
	define_patterns(s);
}

char *
svg_end(struct svg *s)
{
	char *text;

	add(s, "</svg>\n");
	text = arena_copy(s->arena, s->out.bytes, s->out.size);
	buffer_free(&s->out);
	return text;
}

void
svg_rect(struct svg *s, enum svg_look look, struct svg_box b)
{
	element(s, "rect", look);
	across(s, "x", b.x);
	length(s, "y", b.y);
	across(s, "width", b.width);
	length(s, "height", b.height);
	add(s, "/>\n");
}

struct svg_piece
svg_piece(size_t number)
{
	static const struct svg_piece pieces[] = {
		{ SVG_DARK, SVG_WORDS_ON_DARK },
		{ SVG_LIGHT, SVG_WORDS_SMALL },
		{ SVG_OWN, SVG_WORDS_ON_DARK },
		{ SVG_DONE, SVG_WORDS_SMALL },
		{ SVG_AGAINST, SVG_WORDS_ON_DARK },
		{ SVG_UNSURE, SVG_WORDS_SMALL }
	};

	return pieces[number % (sizeof(pieces) / sizeof(*pieces))];
}

int32_t
svg_at_least(int32_t share)
{
	return (int32_t)((int64_t)share * SVG_NARROW / SVG_ALL);
}

void
svg_circle(struct svg *s, enum svg_look look, int32_t x, int32_t y, int32_t r)
{
	element(s, "circle", look);
	across(s, "cx", x);
	length(s, "cy", y);
	length(s, "r", r);
	add(s, "/>\n");
}

void
svg_line(struct svg *s, enum svg_look look, int32_t x1, int32_t y1,
    int32_t x2, int32_t y2)
{
	element(s, "line", look);
	across(s, "x1", x1);
	length(s, "y1", y1);
	across(s, "x2", x2);
	length(s, "y2", y2);
	add(s, "/>\n");
}

void
svg_polygon(struct svg *s, enum svg_look look, const int32_t *points,
    size_t corners)
{
	size_t i;

	element(s, "polygon", look);
	add(s, " points=\"");
	for (i = 0; i < 2 * corners; i++) {
		if (i > 0)
			add(s, i % 2 == 0 ? " " : ",");
		number(s, points[i]);
	}
	add(s, "\"/>\n");
}

void
svg_arc(struct svg *s, enum svg_look look, int32_t x, int32_t y1, int32_t y2,
    int32_t bulge)
{
	const int32_t points[] = { x, y1, x + bulge, y1, x + bulge, y2, x,
	    y2 };
	static const char *const before[] = { "M", " ", "C", " ", " ", " ",
	    " ", " " };
	size_t i;

	element(s, "path", look);
	add(s, " vector-effect=\"non-scaling-stroke\" d=\"");
	for (i = 0; i < sizeof(points) / sizeof(*points); i++) {
		add(s, before[i]);
		number(s, points[i]);
	}
	add(s, "\"/>\n");
}

void
svg_text(struct svg *s, enum svg_look look, enum svg_anchor anchor, int32_t x,
    int32_t y, int32_t dx, const char *text)
{
	static const char *const anchors[] = {
		[SVG_FROM_HERE] = NULL,
		[SVG_AROUND] = "middle",
		[SVG_UP_TO_HERE] = "end"
	};

	element(s, "text", look);
	if (anchors[anchor] != NULL)
		buffer_format(&s->out, " text-anchor=\"%s\"",
		    anchors[anchor]);
	across(s, "x", x);
	length(s, "y", y);
	if (dx != 0)
		length(s, "dx", dx);
	add(s, ">");
	escaped(s, text);
	add(s, "</text>\n");
}

/* Within it lengths are lengths. */
static void
inside(struct svg *s)
{
	s->was_fluid = s->fluid;
	s->fluid = false;
}

void
svg_at(struct svg *s, int32_t x, int32_t y)
{
	add(s, "<svg overflow=\"visible\"");
	across(s, "x", x);
	length(s, "y", y);
	add(s, ">\n");
	inside(s);
}

void
svg_stretch(struct svg *s, struct svg_box b, int32_t units)
{
	add(s, "<svg preserveAspectRatio=\"none\" viewBox=\"0 0 ");
	number(s, units);
	add(s, " ");
	number(s, b.height);
	add(s, "\"");
	across(s, "x", b.x);
	length(s, "y", b.y);
	across(s, "width", b.width);
	length(s, "height", b.height);
	add(s, ">\n");
	inside(s);
}

void
svg_leave(struct svg *s)
{
	add(s, "</svg>\n");
	s->fluid = s->was_fluid;
}

void
svg_group(struct svg *s, const char *tip)
{
	add(s, "<g><title>");
	escaped(s, tip);
	add(s, "</title>\n");
}

void
svg_ungroup(struct svg *s)
{
	add(s, "</g>\n");
}
