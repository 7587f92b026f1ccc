#include <string.h>

#include "mutate.h"

/* More bytes only take more time. */
#define MOST_BYTES ((size_t)1200)

static const char *const PARTS[] = {
	"\n", "\r\n", "\r", "\n\n", " ", "  ", "\t", "\n  ", "\n- ", "- ",
	"-", ": ", ":", "? ", "?", "#", " # c", "\n# c\n", "\n    # c\n",
	"|", ">", "|-", "|+", ">2", "|1-", " |\n  t", " >+\n\n t\n\n", "'",
	"\"", "\\", "''", "\\n", "[", "]", "{", "}", ",", "[a, b]", "{a: b}",
	"{}", "[]", "&a ", "*a", "!t ", "!!str ", "<<: ", "~", "%YAML 1.1\n",
	"%", "---", "\n---\n", "--- ", "\n...\n", "...", "@", "`", "=", "k: v",
	"\n  k: v", "\xef\xbb\xbf", "\xc2\x85", "\xe2\x80\xa8", "\xc3\xa9",
	"\xf0\x9f\x98\x80", "\xc2\xa0", "\x80", "<<<<<<< a\n", "nieuw: 1\n"
};

static size_t
line_at(const struct buffer *b, size_t at)
{
	while (at > 0 && b->bytes[at - 1] != '\n')
		at--;
	return at;
}

static size_t
line_behind(const struct buffer *b, size_t at)
{
	while (at < b->size && b->bytes[at] != '\n')
		at++;
	return at < b->size ? at + 1 : at;
}

/* Put these bytes in the place of [from, to). */
static void
splice(struct buffer *b, size_t from, size_t to, const char *bytes, size_t n)
{
	struct buffer text = { 0 };

	buffer_add(&text, b->bytes, from);
	buffer_add(&text, bytes, n);
	buffer_add(&text, b->bytes + to, b->size - to);
	b->size = 0;
	buffer_add(b, text.bytes, text.size);
	buffer_free(&text);
}

static void
mutate_once(struct random *r, struct buffer *b)
{
	size_t at = random_below(r, b->size + 1), to, n;
	size_t from = line_at(b, at), end = line_behind(b, at);
	const char *part;
	char line[200];

	switch (random_below(r, 7)) {
	case 0:		/* a byte becomes another one */
		line[0] = (char)(random_once_in(r, 3) ? random_below(r, 256)
		    : ' ' + random_below(r, 95));
		splice(b, at, at < b->size ? at + 1 : at, line, 1);
		break;
	case 1:		/* a line goes */
		splice(b, from, end, "", 0);
		break;
	case 2:		/* a line is put elsewhere too */
		n = end - from < sizeof(line) ? end - from : sizeof(line);
		memcpy(line, b->bytes + from, n);
		to = line_at(b, random_below(r, b->size + 1));
		splice(b, to, to, line, n);
		break;
	case 3:		/* a line is indented otherwise */
		if (random_once_in(r, 2))
			splice(b, from, from, "    ", 1 + random_below(r, 4));
		else if (from < b->size && b->bytes[from] == ' ')
			splice(b, from, from + 1, "", 0);
		break;
	case 4:		/* the end is cut off */
		if (random_once_in(r, 4))
			b->size = at;
		break;
	default:
		part = PARTS[random_below(r, sizeof(PARTS) / sizeof(*PARTS))];
		to = random_once_in(r, 3) && at + 2 < b->size ? at + 2 : at;
		splice(b, at, to, part, strlen(part));
	}
}

void
mutate(struct random *r, const struct corpus_file *files, size_t count,
    struct buffer *out)
{
	const struct corpus_file *f = &files[random_below(r, count)];
	size_t n = 1 + random_below(r, 6), at, size;
	struct buffer b = { 0 };

	buffer_grow(&b, MOST_BYTES);
	at = f->size == 0 ? 0 : random_below(r, f->size);
	if (f->size < MOST_BYTES || random_once_in(r, 3))
		at = 0;
	while (at > 0 && f->bytes[at - 1] != '\n')
		at--;
	size = f->size - at < MOST_BYTES ? f->size - at : MOST_BYTES;
	buffer_add(&b, f->bytes + at, random_once_in(r, 2) ? size
	    : random_below(r, size + 1));
	while (n-- > 0)
		mutate_once(r, &b);
	buffer_add(out, b.bytes, b.size);
	buffer_free(&b);
}
