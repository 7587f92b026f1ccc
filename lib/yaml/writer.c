#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "../base/text.h"
#include "bytes.h"
#include "edge.h"
#include "split.h"
#include "writer.h"

#define ROOM ((size_t)64 << 10)

/* What is written so far, seen from behind. */
enum phase {
	NOTHING,	/* no document yet, or none that counts */
	DANGLING,	/* directives that wait for their document */
	OPEN,
	ENDED		/* by a `...` */
};

/* What comments would do behind what is open: nothing, become part of a block
 * scalar, or who knows, as it cannot be read. */
enum risk { SAFE, SCALAR, REFUSED };

struct writer {
	struct arena *arena;
	int fd, error;
	struct buffer out;
	enum phase phase;
	enum risk risk;
	size_t file;		/* of what was put last */
	bool dos;		/* it ends with CR LF */

	/* The end of what was put last, when it has no newline: as it is when
	 * nothing follows, and as it is when something does. */
	bool held;
	struct buffer last, more;
	size_t common;		/* of more: it is written already */
	struct buffer text;	/* scratch */
};

/* --- bytes ------------------------------------------------------------ */

static void
write_all(struct writer *w, const char *bytes, size_t n)
{
	struct pollfd p = { w->fd, POLLOUT, 0 };
	ssize_t done;

	while (n > 0 && w->error == 0) {
		done = write(w->fd, bytes, n);
		if (done >= 0) {
			bytes += done;
			n -= (size_t)done;
		} else if (errno == EAGAIN || errno == EWOULDBLOCK) {
			poll(&p, 1, -1);
		} else if (errno != EINTR) {
			w->error = errno;
		}
	}
}

void
writer_flush(struct writer *w)
{
	if (w->fd == -1)
		return;
	write_all(w, w->out.bytes, w->out.size);
	w->out.size = 0;
}

static void
add(struct writer *w, const char *bytes, size_t n)
{
	if (w->fd != -1 && w->out.size + n > ROOM) {
		writer_flush(w);
		if (n >= ROOM) {
			write_all(w, bytes, n);
			return;
		}
	}
	buffer_add(&w->out, bytes, n);
}

/* So that what is put behind it starts a line: a BOM alone is no start of
 * one. */
static bool
ends_line(const char *text, size_t n)
{
	return split_break_before(text, n) > 0 ||
	    (n == 3 && memcmp(text, SPLIT_BOM, 3) == 0);
}

static bool
is_dos(const char *text, size_t n)
{
	return n >= 2 && memcmp(text + n - 2, "\r\n", 2) == 0;
}

/* --- ends ------------------------------------------------------------- */

/* Write what the text and the one that more may follow have in common.  What
 * is in memory is always whole. */
static void
hold(struct writer *w, const struct document *d, const char *text, size_t n,
    size_t skip)
{
	size_t same = skip;

	w->more.size = w->last.size = 0;
	document_text(d, true, &w->more);
	while (same < n && same < w->more.size &&
	    text[same] == w->more.bytes[same])
		same++;
	add(w, text + skip, same - skip);
	buffer_add(&w->last, text + same, n - same);
	w->common = same;
	w->dos = is_dos(w->more.bytes, w->more.size);
	w->held = true;
	if (w->fd == -1)
		add(w, w->last.bytes, w->last.size);
}

static void
release(struct writer *w)
{
	if (!w->held)
		return;
	w->held = false;
	if (w->fd == -1)
		w->out.size -= w->last.size;
	add(w, w->more.bytes + w->common, w->more.size - w->common);
}

static enum risk
find_risk(const struct document *d)
{
	const struct value *v;

	if (d->resting)
		return d->ends_scalar ? SCALAR : SAFE;
	if (d->root == NULL)
		return d->refused == NULL ? SAFE : REFUSED;
	v = value_deep_last(d->root);
	return value_is_block_scalar(v) ? SCALAR : SAFE;
}

/* Do comments stand behind its last `...`, which go to whatever follows? */
static bool
ends_with_comments(const char *text, size_t n)
{
	size_t line = bytes_any_line(text, n - split_break_before(text, n));

	return split_line(text + line, n - line) != SPLIT_END;
}

static void
note_end(struct writer *w, const struct document *d,
    const struct edge_start *e, const char *text, size_t n)
{
	w->file = d->file;
	if (edge_is_ended(text, n))
		w->phase = d->refused != NULL &&
		    ends_with_comments(text, n) ? DANGLING : ENDED;
	else if (e->kind == EDGE_DANGLING)
		w->phase = DANGLING;
	else if (e->kind != EDGE_NOTHING)
		w->phase = OPEN;
	w->risk = find_risk(d);
}

/* --- between ------------------------------------------------------------ */

static void
add_line(struct writer *w, const char *line)
{
	add(w, line, strlen(line));
	add(w, w->dos ? "\r\n" : "\n", w->dos ? 2 : 1);
}

/* Is there, before all content, a tab that a line starts with, or a `...` with
 * more than a comment behind it? */
static bool
has_bad_line(const char *s, size_t n)
{
	size_t line, i;
	enum split_line what;

	for (line = 0; line < n; line = bytes_next_any_line(s, n, line)) {
		i = bytes_skip_blanks(s, n, line);
		if (memchr(s + line, '\t', i - line) != NULL)
			return true;
		what = split_line(s + line, n - line);
		if (what == SPLIT_START || what == SPLIT_CONTENT)
			return false;
		i = bytes_skip_blanks(s, n, line + 3);
		if (what == SPLIT_END && i < n && s[i] != '#' &&
		    split_break(s + i, n - i) == 0)
			return true;
	}
	return false;
}

/* Would it have a document refused that comes to own its comments, or is
 * ended by its `...`? */
static bool
spoils(const struct document *d)
{
	size_t bad;

	return d->refused != NULL && (!text_valid(d->bytes, d->size, &bad) ||
	    has_bad_line(d->bytes, d->size));
}

/* Must what is open be ended before this?  A BOM ends it only where a `---` is
 * next to it. */
static bool
must_end(const struct writer *w, const struct document *d,
    const struct edge_start *e)
{
	if (w->phase == DANGLING)
		return e->bom == 0 && e->kind != EDGE_NOTHING;
	if (w->phase != OPEN || e->kind == EDGE_BARE)
		return false;
	if (e->directives || (e->bom > 0 && e->kind == EDGE_NOTHING))
		return true;
	return e->comments && (e->bom > 0 || w->risk == REFUSED ||
	    spoils(d) || (w->risk == SCALAR && e->indented));
}

/* How much of the text is written already. */
static size_t
add_boundary(struct writer *w, const struct document *d,
    const struct edge_start *e, const char *text)
{
	if (must_end(w, d, e)) {
		add_line(w, "...");
		w->phase = ENDED;
	}
	/* Behind a `...` one can do without, as its own file may show. */
	if (e->kind != EDGE_BARE || w->phase == NOTHING ||
	    w->phase == DANGLING ||
	    (w->phase == ENDED && w->file == d->file))
		return 0;
	add(w, text, e->bom);
	add_line(w, "---");
	return e->bom;
}

void
writer_put(struct writer *w, const struct document *d)
{
	const char *text = d->bytes;
	size_t n = d->size, skip;
	struct edge_start e;

	if (w->error != 0)
		return;
	release(w);
	if (d->text != NULL) {
		text = d->text;
		n = d->text_size;
	} else if (text == NULL || d->changed) {
		w->text.size = 0;
		document_text(d, false, &w->text);
		text = w->text.bytes;
		n = w->text.size;
	}
	e = edge_start(text, n);
	if (e.kind == EDGE_NOTHING && spoils(d))
		e.kind = w->phase == OPEN || (w->phase == ENDED &&
		    w->file != d->file) ? EDGE_BARE : EDGE_DANGLING;
	skip = add_boundary(w, d, &e, text);
	if (ends_line(text, n)) {
		add(w, text + skip, n - skip);
		w->dos = is_dos(text, n);
	} else {
		hold(w, d, text, n, skip);
	}
	note_end(w, d, &e, text, n);
}

/* --- the whole ---------------------------------------------------------- */

struct writer *
writer_new(int fd)
{
	struct arena *a = arena_new();
	struct writer *w = arena_alloc(a, sizeof(*w));

	w->arena = a;
	w->fd = fd;
	return w;
}

const struct buffer *
writer_bytes(const struct writer *w)
{
	return &w->out;
}

bool
writer_broken(const struct writer *w)
{
	return w->error != 0;
}

int
writer_error(const struct writer *w)
{
	return w->error;
}

bool
writer_end(struct writer *w, struct fault *f)
{
	int error;

	if (w->held && w->fd != -1)
		add(w, w->last.bytes, w->last.size);
	writer_flush(w);
	error = w->error;
	buffer_free(&w->out);
	buffer_free(&w->last);
	buffer_free(&w->more);
	buffer_free(&w->text);
	arena_free(w->arena);
	if (error == 0)
		return true;
	return fault_set(f, FAULT_NOWHERE, "%s", strerror(error));
}
