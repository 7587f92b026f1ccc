#include <string.h>

#include "fold.h"
#include "text.h"

/*
 * Letters as they are compared, by the decompositions and names of Unicode
 * 15.0 (UnicodeData.txt): an accent, a bar or a hook goes, a ligature falls
 * apart, a letter with no twin in ASCII is in lower case.  "": as it is.
 */

/* U+00C0..U+024F */
static const char latin[][4] = {
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i",
	"i", "i", "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u",
	"u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e",
	"e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", "",
	"o", "u", "u", "u", "u", "y", "th", "y", "a", "a", "a", "a", "a", "a",
	"c", "c", "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e",
	"e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", "g", "g",
	"g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
	"i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l",
	"l", "l", "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "ng", "ng",
	"o", "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r",
	"s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "t", "t",
	"u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "w", "w",
	"y", "y", "y", "z", "z", "z", "z", "z", "z", "s", "b", "b", "b", "b",
	"ƅ", "", "ɔ", "c", "c", "d", "d", "d", "d", "", "ǝ", "ə", "ɛ", "f", "f",
	"g", "ɣ", "", "ɩ", "i", "k", "k", "l", "", "ɯ", "n", "n", "ɵ", "o", "o",
	"ƣ", "", "p", "p", "ʀ", "ƨ", "", "ʃ", "", "t", "t", "t", "t", "u", "u",
	"ʊ", "v", "y", "y", "z", "z", "ʒ", "ƹ", "", "", "", "ƽ", "", "", "", "",
	"", "", "", "dz", "dz", "dz", "lj", "lj", "lj", "nj", "nj", "nj", "a",
	"a", "i", "i", "o", "o", "u", "u", "u", "u", "u", "u", "u", "u", "u",
	"u", "", "a", "a", "a", "a", "ae", "ae", "g", "g", "g", "g", "k", "k",
	"o", "o", "o", "o", "ʒ", "ʒ", "j", "dz", "dz", "dz", "g", "g", "ƕ", "ƿ",
	"n", "n", "a", "a", "ae", "ae", "o", "o", "a", "a", "a", "a", "e", "e",
	"e", "e", "i", "i", "i", "i", "o", "o", "o", "o", "r", "r", "r", "r",
	"u", "u", "u", "u", "s", "s", "t", "t", "ȝ", "", "h", "h", "n", "d",
	"ȣ", "", "z", "z", "a", "a", "e", "e", "o", "o", "o", "o", "o", "o",
	"o", "o", "y", "y", "l", "n", "t", "j", "", "", "a", "c", "c", "l", "t",
	"s", "z", "ɂ", "", "b", "ʉ", "ʌ", "e", "e", "j", "j", "q", "q", "r",
	"r", "y", "y"
};

/* U+1E00..U+1EFF */
static const char additional[][4] = {
	"a", "a", "b", "b", "b", "b", "b", "b", "c", "c", "d", "d", "d", "d",
	"d", "d", "d", "d", "d", "d", "e", "e", "e", "e", "e", "e", "e", "e",
	"e", "e", "f", "f", "g", "g", "h", "h", "h", "h", "h", "h", "h", "h",
	"h", "h", "i", "i", "i", "i", "k", "k", "k", "k", "k", "k", "l", "l",
	"l", "l", "l", "l", "l", "l", "m", "m", "m", "m", "m", "m", "n", "n",
	"n", "n", "n", "n", "n", "n", "o", "o", "o", "o", "o", "o", "o", "o",
	"p", "p", "p", "p", "r", "r", "r", "r", "r", "r", "r", "r", "s", "s",
	"s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "t", "t",
	"t", "t", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "v", "v",
	"v", "v", "w", "w", "w", "w", "w", "w", "w", "w", "w", "w", "x", "x",
	"x", "x", "y", "y", "z", "z", "z", "z", "z", "z", "h", "t", "w", "y",
	"a", "s", "", "", "ss", "", "a", "a", "a", "a", "a", "a", "a", "a", "a",
	"a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a",
	"a", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e",
	"e", "e", "e", "i", "i", "i", "i", "o", "o", "o", "o", "o", "o", "o",
	"o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o",
	"o", "o", "o", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
	"u", "u", "u", "y", "y", "y", "y", "y", "y", "y", "y", "ỻ", "", "ỽ", "",
	"y", "y"
};

/* U+FB00..U+FB06 */
static const char ligatures[][4] = {
	"ff", "fi", "fl", "ffi", "ffl", "st", "st"
};

/* Letters that are only put in lower case. */
static const struct {
	uint32_t first, last, add;
} capitals[] = {
	{ 0x0391, 0x03a9, 32 },		/* Greek */
	{ 0x0400, 0x040f, 80 },		/* Cyrillic */
	{ 0x0410, 0x042f, 32 },
};

static bool
is_blank(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 ||
	    c == 0xa0 || (c >= 0x2000 && c <= 0x200a) ||
	    c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
	    c == 0x3000;
}

/* An accent on its own, or nothing that is seen. */
static bool
is_nothing(uint32_t c)
{
	return (c >= 0x0300 && c <= 0x036f) || c == 0xad ||
	    (c >= 0x200b && c <= 0x200d) || c == 0xfe0f || c == 0xfeff;
}

static const char *
letters_of(uint32_t c)
{
	if (c >= 0xc0 && c <= 0x24f)
		return latin[c - 0xc0];
	if (c >= 0x1e00 && c <= 0x1eff)
		return additional[c - 0x1e00];
	if (c >= 0xfb00 && c <= 0xfb06)
		return ligatures[c - 0xfb00];
	return "";
}

static uint32_t
single(uint32_t c)
{
	size_t i;

	if (c == 0x2018 || c == 0x2019 || c == 0x02bc)
		return '\'';
	if (c == 0x201c || c == 0x201d)
		return '"';
	if (c == 0x2010 || c == 0x2011)
		return '-';
	for (i = 0; i < sizeof(capitals) / sizeof(capitals[0]); i++)
		if (c >= capitals[i].first && c <= capitals[i].last)
			return c + capitals[i].add;
	return c;
}

static uint32_t
take(const char **s)
{
	uint32_t c;
	size_t n;

	c = text_decode(*s, &n);
	*s += n;
	return c;
}

struct fold
fold_start(const char *s)
{
	return (struct fold){ s, "", false };
}

uint32_t
fold_next(struct fold *f)
{
	bool blank = false;
	const char *before;
	uint32_t c;

	if (*f->letters != '\0')
		return take(&f->letters);
	while (*f->next != '\0') {
		before = f->next;
		c = take(&f->next);
		if (is_nothing(c))
			continue;
		if (is_blank(c)) {
			blank = f->started;
			continue;
		}
		if (blank) {
			f->next = before;
			return ' ';
		}
		f->started = true;
		if (c < 0x80)
			return c >= 'A' && c <= 'Z' ? c + 32 : c;
		f->letters = letters_of(c);
		return *f->letters != '\0' ? take(&f->letters) : single(c);
	}
	return 0;
}

/* Write c at s; returns its length. */
static size_t
encode(uint32_t c, char *s)
{
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	for (i = n; i-- > 1; c >>= 6)
		s[i] = (char)(0x80 | (c & 0x3f));
	s[0] = (char)(n == 1 ? c : (0xf00u >> n & 0xf0) | c);
	return n;
}

char *
text_fold(struct arena *a, const char *s)
{
	struct fold f;
	size_t n = 0;
	char four[4], *out;
	uint32_t c;

	for (f = fold_start(s); (c = fold_next(&f)) != 0; )
		n += encode(c, four);
	out = arena_alloc(a, n + 1);
	n = 0;
	for (f = fold_start(s); (c = fold_next(&f)) != 0; )
		n += encode(c, out + n);
	return out;
}

bool
text_fold_into(const char *s, char *to, size_t room)
{
	struct fold f;
	size_t n = 0, size;
	char four[4];
	uint32_t c;

	for (f = fold_start(s); (c = fold_next(&f)) != 0; n += size) {
		size = encode(c, four);
		if (room - n <= size)
			return false;
		memcpy(to + n, four, size);
	}
	if (n >= room)
		return false;
	to[n] = '\0';
	return true;
}

/* Blanks are spaces, alone, between others? */
static bool
is_squeezed(const char *s)
{
	bool blank = true;
	uint32_t c;

	if (*s == '\0')
		return true;
	while (*s != '\0') {
		c = take(&s);
		if (is_blank(c) && (blank || c != ' '))
			return false;
		blank = c == ' ';
	}
	return !blank;
}

const char *
text_squeeze(struct arena *a, const char *s)
{
	const char *next = s;
	bool blank = false;
	size_t n = 0;
	uint32_t c;
	char *out;

	if (is_squeezed(s))
		return s;
	out = arena_alloc(a, strlen(s) + 1);
	while (*next != '\0') {
		c = take(&next);
		if (is_blank(c)) {
			blank = n > 0;
			continue;
		}
		if (blank)
			out[n++] = ' ';
		blank = false;
		n += encode(c, out + n);
	}
	return out;
}

static bool
starts_with(struct fold f, struct fold part)
{
	uint32_t c;

	while ((c = fold_next(&part)) != 0)
		if (fold_next(&f) != c)
			return false;
	return true;
}

bool
text_same(const char *a, const char *b)
{
	struct fold f = fold_start(a), g = fold_start(b);
	uint32_t c;

	do
		if ((c = fold_next(&f)) != fold_next(&g))
			return false;
	while (c != 0);
	return true;
}

bool
text_contains(const char *s, const char *part)
{
	struct fold f = fold_start(s), wanted = fold_start(part);

	do
		if (starts_with(f, wanted))
			return true;
	while (fold_next(&f) != 0);
	return false;
}

#define SLUG_MOST 64

char *
text_slug(struct arena *a, const char *s)
{
	struct fold f = fold_start(s);
	bool gap = false;
	char slug[SLUG_MOST];
	size_t n = 0;
	uint32_t c;

	while ((c = fold_next(&f)) != 0) {
		if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
			gap = n > 0;
			continue;
		}
		if (n + gap >= SLUG_MOST)
			break;
		if (gap)
			slug[n++] = '-';
		gap = false;
		slug[n++] = (char)c;
	}
	return arena_copy(a, slug, n);
}
