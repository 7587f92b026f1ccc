#include <string.h>

#include "../base/text.h"
#include "wrap.h"

static struct wrap_piece *
pieces_of(const struct buffer *b)
{
	return (void *)b->bytes;
}

static size_t
count_of(const struct buffer *b)
{
	return b->size / sizeof(struct wrap_piece);
}

static void
add(struct buffer *b, struct wrap_piece piece)
{
	buffer_add(b, (const char *)&piece, sizeof(piece));
}

static size_t
width_of_one(const char *s, size_t n)
{
	char one[5] = { 0 };

	if (n == 1)
		return 1;
	memcpy(one, s, n);
	return text_width(one);
}

static size_t
width_of(const char *s, size_t size)
{
	size_t i, n, width = 0;

	for (i = 0; i < size; i += n) {
		text_decode(s + i, &n);
		width += width_of_one(s + i, n);
	}
	return width;
}

void
wrap_clear(struct wrap *w)
{
	w->pieces.size = 0;
	w->at = 0;
	w->space = false;
}

void
wrap_add(struct wrap *w, const struct page_run *run)
{
	struct wrap_piece piece;
	const char *s;

	for (; run != NULL; run = run->next)
		for (s = run->text; *s != '\0'; s += piece.size) {
			piece.size = strcspn(s, " ");
			if (piece.size == 0) {
				w->space = true;
				s++;
				continue;
			}
			piece.text = s;
			piece.width = width_of(s, piece.size);
			piece.tone = run->tone;
			piece.space = w->space && w->pieces.size > 0;
			w->space = false;
			add(&w->pieces, piece);
		}
}

void
wrap_load(struct wrap *w, const struct page_text *text)
{
	wrap_clear(w);
	wrap_add(w, text->first);
}

size_t
wrap_width(const struct page_run *run)
{
	bool space = false;
	size_t width = 0, n;
	const char *s;

	for (; run != NULL; run = run->next)
		for (s = run->text; *s != '\0'; s += n) {
			n = 1;
			if (*s == ' ') {
				space = width > 0;
				continue;
			}
			width += space;
			space = false;
			if ((unsigned char)*s < 0x80) {
				width++;
				continue;
			}
			text_decode(s, &n);
			width += width_of_one(s, n);
		}
	return width;
}

/* The width of the word at piece i; *end is the piece behind it. */
static size_t
word_at(const struct wrap *w, size_t i, size_t *end)
{
	const struct wrap_piece *p = pieces_of(&w->pieces);
	size_t n = count_of(&w->pieces), width = p[i].width;

	for (i++; i < n && !p[i].space; i++)
		width += p[i].width;
	*end = i;
	return width;
}

/* Cut the front of a piece off, at most `width` wide but never nothing when
 * `some`. */
static struct wrap_piece
cut(struct wrap_piece *p, size_t width, bool some)
{
	struct wrap_piece front = *p;
	size_t i = 0, n, one, wide = 0, good = 0, good_wide = 0;

	for (; i < p->size; i += n) {
		text_decode(p->text + i, &n);
		one = width_of_one(p->text + i, n);
		if (wide + one > width && !(some && i == 0))
			break;
		wide += one;
		if ((p->text[i] == '-' || p->text[i] == '/') &&
		    wide * 3 > width) {
			good = i + n;
			good_wide = wide;
		}
	}
	if (good > 0 && i < p->size) {
		i = good;
		wide = good_wide;
	}
	front.size = i;
	front.width = wide;
	p->text += i;
	p->size -= i;
	p->width -= wide;
	p->space = false;
	return front;
}

/* Would this piece, which goes on the line, leave a ')' alone on the next? */
static bool
leaves_one(const struct wrap_piece *p, bool last, size_t room)
{
	return !last && p->width == room && p[1].width == 1;
}

/* A line of the front of a word that is wider than a line. */
static size_t
broken_word(struct wrap *w, size_t end, size_t width)
{
	struct wrap_piece *p = pieces_of(&w->pieces), front;
	size_t wide = 0, room;

	for (; w->at < end; w->at++) {
		room = width - wide;
		if (leaves_one(&p[w->at], w->at + 1 == end, room))
			room--;
		if (p[w->at].width > room) {
			front = cut(&p[w->at], room, wide == 0);
			if (front.size > 0)
				add(&w->line, front);
			w->at += p[w->at].size == 0;
			return wide + front.width;
		}
		add(&w->line, p[w->at]);
		wide += p[w->at].width;
	}
	return wide;
}

bool
wrap_next(struct wrap *w, size_t width, size_t *line_width)
{
	struct wrap_piece *p = pieces_of(&w->pieces);
	size_t n = count_of(&w->pieces), wide = 0, word, end;

	w->line.size = 0;
	*line_width = 0;
	if (w->at == n)
		return false;
	p[w->at].space = false;
	while (w->at < n) {
		word = word_at(w, w->at, &end);
		if (wide == 0 && word > width) {
			wide = broken_word(w, end, width);
			break;
		}
		if (wide + p[w->at].space + word > width)
			break;
		wide += p[w->at].space + word;
		for (; w->at < end; w->at++)
			add(&w->line, p[w->at]);
	}
	*line_width = wide;
	return true;
}

/* Select Graphic Rendition of ECMA-48, by tone. */
static const char *const tone_colour[] = {
	[PAGE_PLAIN] = NULL,
	[PAGE_STRONG] = "\033[1m",
	[PAGE_QUIET] = "\033[2m",
	[PAGE_ID] = "\033[36m",
	[PAGE_ALERT] = "\033[31m"
};

void
wrap_put(const struct wrap *w, bool colour, struct buffer *out)
{
	const struct wrap_piece *p = pieces_of(&w->line);
	size_t i, n = count_of(&w->line);
	const char *start;

	for (i = 0; i < n; i++) {
		if (p[i].space)
			buffer_add_byte(out, ' ');
		start = colour ? tone_colour[p[i].tone] : NULL;
		if (start != NULL)
			buffer_add_text(out, start);
		buffer_add(out, p[i].text, p[i].size);
		if (start != NULL)
			buffer_add_text(out, "\033[0m");
	}
}

void
wrap_free(struct wrap *w)
{
	buffer_free(&w->pieces);
	buffer_free(&w->line);
}
