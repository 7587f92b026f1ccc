#include <string.h>

#include "split.h"

enum phase {
	BEFORE,		/* no content and no `---` yet */
	INSIDE,
	ENDING,		/* in the line of a `...` */
	BEHIND		/* behind a `...`: whose are these comments? */
};

enum where {
	AT_START,	/* of a line */
	IN_BLANKS,	/* that a line starts with */
	IN_LINE		/* what is left of it does not matter */
};

enum match { NO, YES, UNKNOWN };	/* unknown: not before more is there */

/* How far to look ahead for the rare line breaks: far enough for ASCII to pay
 * for one look only, near enough for text that is full of them. */
#define WINDOW ((size_t)1024)

/* Does s start with this word? */
static enum match
match(const char *s, size_t n, bool end, const char *word, size_t length)
{
	if (memcmp(s, word, n < length ? n : length) != 0)
		return NO;
	return n >= length ? YES : end ? NO : UNKNOWN;
}

static enum match
match_break(const char *s, size_t n, bool end)
{
	enum match line, paragraph;

	if (n == 0)
		return end ? YES : UNKNOWN;
	switch ((unsigned char)s[0]) {
	case '\n':
	case '\r':
		return YES;
	case 0xC2:
		return match(s, n, end, "\xC2\x85", 2);
	case 0xE2:
		line = match(s, n, end, "\xE2\x80\xA8", 3);
		paragraph = match(s, n, end, "\xE2\x80\xA9", 3);
		return line == NO ? paragraph : line;
	default:
		return NO;
	}
}

/* A marker, and behind it a blank or the end of the line. */
static enum match
match_marker(const char *s, size_t n, bool end, const char *marker,
    size_t length)
{
	enum match m;

	m = match(s, n, end, marker, length);
	if (m != YES)
		return m;
	if (n > length && (s[length] == ' ' || s[length] == '\t'))
		return YES;
	return match_break(s + length, n - length, end);
}

static enum match
match_conflict(const char *s, size_t n, bool end)
{
	switch (s[0]) {
	case '<':
		return match_marker(s, n, end, "<<<<<<<", 7);
	case '|':
		return match_marker(s, n, end, "|||||||", 7);
	case '>':
		return match_marker(s, n, end, ">>>>>>>", 7);
	default:
		return NO;
	}
}

/* The first of [from, to) that breaks a line without a line feed, or could
 * when more follows. */
static size_t
find_rare_break(const char *s, size_t from, size_t to, size_t n, bool end)
{
	static const char lead[] = { '\r', '\xC2', '\xE2' };
	const char *p;
	size_t i, at;

	for (i = 0; i < sizeof(lead); i++)
		for (at = from; at < to; at++) {
			p = memchr(s + at, lead[i], to - at);
			if (p == NULL)
				break;
			at = (size_t)(p - s);
			if (lead[i] == '\r' && at + 1 < n && p[1] == '\n')
				continue;
			if (match_break(p, n - at, end) != NO)
				to = at;
		}
	return to;
}

/* Is there a line break at s[sp->seen], and all of it? */
static enum match
take_break(struct split *sp, const char *s, size_t n, bool end)
{
	enum match m;

	s += sp->seen;
	n -= sp->seen;
	if (*s == '\r' && n == 1 && !end)
		return UNKNOWN;
	m = match_break(s, n, end);
	if (m != YES)
		return m;
	sp->lines += *s == '\n' || *s == '\r';
	sp->seen += split_break(s, n);
	return YES;
}

/* Go to the start of the next line; false: it is not there yet. */
static bool
skip_line(struct split *sp, const char *s, size_t n, bool end)
{
	const char *p;
	enum match m;

	while (sp->seen < n) {
		if (sp->clear <= sp->seen)
			sp->clear = find_rare_break(s, sp->seen,
			    n - sp->seen > WINDOW ? sp->seen + WINDOW : n,
			    n, end);
		p = memchr(s + sp->seen, '\n', sp->clear - sp->seen);
		if (p != NULL) {
			sp->seen = (size_t)(p - s) + 1;
			sp->lines++;
			return true;
		}
		sp->seen = sp->clear;
		if (sp->seen == n)
			break;
		m = take_break(sp, s, n, end);
		if (m != NO)
			return m == YES;
	}
	return false;
}

/* Cut here; what lies between there and sp->seen is the next one's. */
static void
cut(struct split *sp, size_t size, size_t lines, struct piece *piece)
{
	piece->size = size;
	piece->lines = lines;
	piece->conflict = sp->conflict;
	piece->conflict_at = sp->conflict_at;
	sp->seen -= size;
	sp->clear = sp->clear > size ? sp->clear - size : 0;
	sp->lines -= lines;
	sp->conflict = false;
	sp->phase = BEFORE;
}

static void
note_conflict(struct split *sp)
{
	if (!sp->conflict)
		sp->conflict_at = sp->seen;
	sp->conflict = true;
}

/* A line is settled: what is left of it does not matter. */
static enum match
settle(struct split *sp, enum phase phase)
{
	sp->phase = (unsigned char)phase;
	sp->where = IN_LINE;
	return NO;
}

/* Does the line at s, where a document is open, start the next one? */
static enum match
look_inside(struct split *sp, const char *s, size_t n, bool end)
{
	enum match m = NO;

	switch (*s) {
	case '-':
		m = match_marker(s, n, end, "---", 3);
		if (m != NO)
			return m;
		break;
	case '.':
		m = match_marker(s, n, end, "...", 3);
		if (m == YES)
			return settle(sp, ENDING);
		break;
	case '\xEF':
		m = match(s, n, end, SPLIT_BOM, 3);
		if (m == YES)
			m = match_marker(s + 3, n - 3, end, "---", 3);
		if (m != NO)
			return m;
		break;
	case '<':
	case '|':
	case '>':
		m = match_conflict(s, n, end);
		if (m == YES)
			note_conflict(sp);
		break;
	}
	return m == UNKNOWN ? m : settle(sp, INSIDE);
}

/* The same for a line with content, where none is open. */
static enum match
look_content(struct split *sp, const char *s, size_t n, bool end)
{
	enum match m;

	if (sp->phase == BEHIND)
		return YES;
	m = match_conflict(s, n, end);
	if (m == YES)
		note_conflict(sp);
	return m == UNKNOWN ? m : settle(sp, INSIDE);
}

/* The same for a BOM: it is skipped at the start of a piece only. */
static enum match
look_bom(struct split *sp)
{
	if (sp->seen == 0) {
		sp->seen = 3;
		return NO;
	}
	sp->ended = sp->seen;
	sp->lines_ended = sp->lines;
	return YES;
}

/* The same for any line, where no document is open. */
static enum match
look_outside(struct split *sp, const char *s, size_t n, bool end)
{
	enum match m = NO;

	switch ((unsigned char)*s) {
	case ' ':
	case '\t':
		sp->where = IN_BLANKS;
		return NO;
	case '#':
	case '\n':
	case '\r':
		return settle(sp, sp->phase);
	case '%':
		return sp->phase == BEHIND ? YES : settle(sp, BEFORE);
	case '.':
		m = match_marker(s, n, end, "...", 3);
		if (m == YES)
			return settle(sp, ENDING);
		break;
	case 0xC2:
	case 0xE2:
		m = match_break(s, n, end);
		if (m == YES)
			return settle(sp, sp->phase);
		break;
	case 0xEF:
		m = match(s, n, end, SPLIT_BOM, 3);
		if (m == YES)
			return look_bom(sp);
		break;
	}
	return m == UNKNOWN ? m : look_content(sp, s, n, end);
}

/* The same in the blanks that a line starts with. */
static enum match
look_behind_blanks(struct split *sp, const char *s, size_t n, bool end)
{
	enum match m;

	while (n > 0 && (*s == ' ' || *s == '\t')) {
		s++;
		n--;
		sp->seen++;
	}
	if (n == 0)
		return end ? NO : UNKNOWN;
	m = *s == '#' ? YES : match_break(s, n, end);
	if (m == UNKNOWN)
		return m;
	if (m == YES)
		return settle(sp, sp->phase);
	return sp->phase == BEHIND ? YES : settle(sp, INSIDE);
}

static enum match
look(struct split *sp, const char *s, size_t n, bool end)
{
	s += sp->seen;
	n -= sp->seen;
	if (sp->where == IN_BLANKS)
		return look_behind_blanks(sp, s, n, end);
	if (sp->phase == INSIDE)
		return look_inside(sp, s, n, end);
	return look_outside(sp, s, n, end);
}

bool
split_next(struct split *sp, const char *s, size_t n, bool end,
    struct piece *piece)
{
	enum match m;

	while (sp->seen < n) {
		if (sp->where == IN_LINE) {
			if (!skip_line(sp, s, n, end))
				break;
			sp->where = AT_START;
			if (sp->phase == ENDING) {
				sp->phase = BEHIND;
				sp->ended = sp->seen;
				sp->lines_ended = sp->lines;
			}
			continue;
		}
		m = look(sp, s, n, end);
		if (m == UNKNOWN)
			break;
		if (m == NO)
			continue;
		if (sp->phase == BEHIND)
			cut(sp, sp->ended, sp->lines_ended, piece);
		else
			cut(sp, sp->seen, sp->lines, piece);
		return true;
	}
	if (!end)
		return false;
	cut(sp, n, sp->lines, piece);
	*sp = (struct split){ 0 };
	return true;
}

size_t
split_break(const char *s, size_t n)
{
	if (n == 0 || match_break(s, n, true) == NO)
		return 0;
	if (*s == '\r' && n > 1 && s[1] == '\n')
		return 2;
	return *s == '\n' || *s == '\r' ? 1 : *s == '\xC2' ? 2 : 3;
}

size_t
split_break_before(const char *s, size_t n)
{
	size_t i;

	if (n >= 2 && s[n - 1] == '\n' && s[n - 2] == '\r')
		return 2;
	for (i = 1; i <= 3 && i <= n; i++)
		if (split_break(s + n - i, i) == i)
			return i;
	return 0;
}

enum split_line
split_line(const char *line, size_t n)
{
	size_t i = 0;

	while (i < n && (line[i] == ' ' || line[i] == '\t'))
		i++;
	if (match_break(line + i, n - i, true) == YES)
		return SPLIT_BLANK;
	if (line[i] == '#')
		return SPLIT_COMMENT;
	if (line[0] == '%')
		return SPLIT_DIRECTIVE;
	if (match_marker(line, n, true, "---", 3) == YES)
		return SPLIT_START;
	if (match_marker(line, n, true, "...", 3) == YES)
		return SPLIT_END;
	return SPLIT_CONTENT;
}
