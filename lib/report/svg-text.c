#include <string.h>

#include "../base/text.h"
#include "page.h"
#include "svg.h"

/*
 * Advances of ' ' up to '~' in hundredths of an em: for each letter the widest
 * of the sans serifs that browsers fall back on (DejaVu Sans, and Liberation
 * Sans, which is as wide as Arial).  A label is rather given too much room than
 * too little.
 */
static const unsigned char ascii[] = {
	32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
	102, 69, 69, 73, 77, 67, 61, 78, 76, 30, 50, 67, 56, 87, 75, 79,
	67, 79, 73, 67, 61, 74, 69, 99, 69, 67, 69, 39, 34, 39, 84, 56,
	50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
	64, 64, 42, 52, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
};

enum {
	LATIN = 79,	/* letters with an accent */
	OTHER = 112,	/* other writing, dashes */
	WIDE = 135,	/* ideographs, emoji */
	BOLD = 114	/* percent of what is not */
};

#define ELLIPSIS "\342\200\246"

static int32_t
size_of(enum svg_look look)
{
	return look == SVG_WORDS_SMALL || look == SVG_NAME ? 1150 : 1300;
}

int32_t
svg_line_height(enum svg_look look)
{
	return look == SVG_WORDS_SMALL || look == SVG_NAME ? 1500 : 1700;
}

/* In hundredths of an em. */
static int32_t
advance(const char *s, size_t *n)
{
	static const size_t columns_of_wide = 2;
	uint32_t c = text_decode(s, n);
	char one[8] = "";
	size_t columns;

	if (c >= ' ' && c <= '~')
		return ascii[c - ' '];
	memcpy(one, s, *n);
	columns = text_width(one);
	if (columns == 0)
		return 0;
	if (columns == columns_of_wide)
		return WIDE;
	return c >= 0xc0 && c < 0x250 ? LATIN : OTHER;
}

static int32_t
scaled(enum svg_look look, int64_t ems)
{
	bool bold = look == SVG_WORDS_STRONG || look == SVG_WORDS_ON_DARK;
	int64_t width = (ems * size_of(look) + 99) / 100;

	if (bold)
		width = (width * BOLD + 99) / 100;
	return width > INT32_MAX ? INT32_MAX : (int32_t)width;
}

int32_t
svg_width(enum svg_look look, const char *text)
{
	int64_t ems = 0;
	size_t n;

	for (; *text != '\0'; text += n)
		ems += advance(text, &n);
	return scaled(look, ems);
}

/* How many bytes of it fit, at least one character; and up to the last blank
 * among them in *word, 0 if there is none. */
static size_t
fits(enum svg_look look, const char *text, int32_t width, size_t *word)
{
	int64_t ems = 0;
	size_t i, n;

	*word = 0;
	for (i = 0; text[i] != '\0'; i += n) {
		if (text[i] == ' ')
			*word = i;
		ems += advance(text + i, &n);
		if (scaled(look, ems) > width && i > 0 && text[i] != ' ')
			return i;
	}
	*word = i;
	return i;
}

static const char *
cut(struct arena *a, enum svg_look look, const char *text, int32_t width)
{
	size_t word, n = fits(look, text, width, &word);

	if (text[n] == '\0')
		return text;
	n = fits(look, text, width - svg_width(look, ELLIPSIS), &word);
	/* a word that is all but whole stays in part */
	if (word > n / 2)
		n = word;
	return arena_format(a, "%.*s" ELLIPSIS, (int)n, text);
}

size_t
svg_wrap(struct arena *a, enum svg_look look, const char *text, int32_t width,
    const char **lines, size_t most)
{
	size_t count = 0, n, word;

	text = page_clean(a, text);
	while (*text == ' ')
		text++;
	while (*text != '\0' && count + 1 < most) {
		n = fits(look, text, width, &word);
		if (word > 0)
			n = word;
		lines[count++] = arena_copy(a, text, n);
		for (text += n; *text == ' '; text++)
			;
	}
	if (*text != '\0')
		lines[count++] = cut(a, look, text, width);
	return count;
}
