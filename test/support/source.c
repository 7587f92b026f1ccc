#include <string.h>

#include "source.h"

static const char *const WORDS[] = {
	"riool", "warmtenet", "Nobelweg 12", "0363", "7.2", "no", "12:30",
	"é à ü", "😀 blij", "het is, zeg maar, zo", "a - b", "x#y", "1_000",
	"~", "straat: open", "'t Vliet", "een \"woord\"", "100 %", "@huis",
	"- nee", "[a, b", "{x}", "# geen commentaar", "plein & park"
};

static const char *
word(struct random *r)
{
	return WORDS[random_below(r, sizeof(WORDS) / sizeof(*WORDS))];
}

/* Which of the words can stand plain. */
static const char *
plain(struct random *r)
{
	return WORDS[random_below(r, 14)];
}

static void
comment(struct random *r, struct buffer *b)
{
	if (random_once_in(r, 5))
		buffer_format(b, "%s# %s", random_once_in(r, 2) ? " " : "   ",
		    word(r));
}

/* The end of a line, now and then with comments and blank lines behind. */
static void
end_line(struct random *r, struct buffer *b, size_t indent)
{
	comment(r, b);
	buffer_add_byte(b, '\n');
	while (random_once_in(r, 6)) {
		if (random_once_in(r, 2)) {
			buffer_add_byte(b, '\n');
			continue;
		}
		buffer_add_spaces(b, random_once_in(r, 3)
		    ? random_below(r, indent + 4) : indent);
		buffer_format(b, "# %s\n", word(r));
	}
}

static void
quoted(struct random *r, struct buffer *b, char quote)
{
	const char *s = word(r);

	buffer_add_byte(b, quote);
	for (; *s != '\0'; s++) {
		if (*s == '\'' && quote == '\'')
			buffer_add_byte(b, '\'');
		if (*s == '"' && quote == '"')
			buffer_add_byte(b, '\\');
		buffer_add_byte(b, *s);
	}
	buffer_add_byte(b, quote);
}

static void
block_scalar(struct random *r, struct buffer *b, size_t indent)
{
	size_t lines = random_below(r, 4), i, in = 1 + random_below(r, 4);

	buffer_add_byte(b, random_once_in(r, 2) ? '|' : '>');
	if (random_once_in(r, 6))
		buffer_format(b, "%zu", in);
	if (random_once_in(r, 2))
		buffer_add_byte(b, random_once_in(r, 2) ? '+' : '-');
	comment(r, b);
	buffer_add_byte(b, '\n');
	for (i = 0; i < lines; i++) {
		while (random_once_in(r, 6))
			buffer_add_byte(b, '\n');
		buffer_add_spaces(b, indent + in + (i > 0 &&
		    random_once_in(r, 5)));
		buffer_format(b, "%s\n", word(r));
	}
	while (random_once_in(r, 4)) {
		buffer_add_spaces(b, random_once_in(r, 3)
		    ? random_below(r, indent + in + 1) : 0);
		buffer_add_byte(b, '\n');
	}
}

static void
flow(struct random *r, struct buffer *b, size_t indent, int depth)
{
	bool map = random_once_in(r, 2), lines = random_once_in(r, 4);
	size_t n = random_below(r, 4), i;

	buffer_add_byte(b, map ? '{' : '[');
	for (i = 0; i < n; i++) {
		if (lines) {
			comment(r, b);
			buffer_add_byte(b, '\n');
			buffer_add_spaces(b, indent + 1 + random_below(r, 3));
		}
		if (map)
			buffer_format(b, "f%zu: ", i);
		if (depth > 0 && random_once_in(r, 4))
			flow(r, b, indent, depth - 1);
		else if (random_once_in(r, 3))
			quoted(r, b, random_once_in(r, 2) ? '"' : '\'');
		else
			buffer_add_text(b, random_once_in(r, 5) ? "" :
			    i % 2 ? "groen" : "0363");
		if (i + 1 < n)
			buffer_add_text(b, ", ");
	}
	buffer_add_byte(b, map ? '}' : ']');
}

static void block(struct random *, struct buffer *, size_t, int, bool);

/* What stands behind a colon or a dash, with the end of its line. */
static void
slot(struct random *r, struct buffer *b, size_t indent, int depth)
{
	size_t step = 1 + random_below(r, 4);

	if (random_once_in(r, 40))
		buffer_add_text(b, random_once_in(r, 2) ? " !soort" : " &anker");
	switch (random_below(r, depth > 0 ? 9 : 6)) {
	case 0:
		end_line(r, b, indent);
		return;
	case 1:
		buffer_format(b, " %s", plain(r));
		if (random_once_in(r, 5)) {
			buffer_add_byte(b, '\n');
			buffer_add_spaces(b, indent + step);
			buffer_add_text(b, plain(r));
		}
		break;
	case 2:
		buffer_add_byte(b, ' ');
		quoted(r, b, random_once_in(r, 2) ? '"' : '\'');
		break;
	case 3:
		buffer_add_byte(b, ' ');
		block_scalar(r, b, indent);
		return;
	case 4:
		buffer_add_text(b, random_once_in(r, 4) ? "    " : " ");
		flow(r, b, indent, 2);
		break;
	case 5:
		if (random_once_in(r, 3)) {
			end_line(r, b, indent);
			buffer_add_spaces(b, indent + step);
			buffer_add_text(b, plain(r));
		} else {
			buffer_format(b, " %s", plain(r));
		}
		break;
	default:
		end_line(r, b, indent);
		block(r, b, indent + step, depth - 1, random_once_in(r, 2));
		return;
	}
	end_line(r, b, indent);
}

static void
key(struct random *r, struct buffer *b, size_t i)
{
	static const char *const forms[] = { "k%zu", "k%zu", "k%zu", "k%zu",
		"\"k %zu\"", "'k: %zu'", "é%zu", "k%zu " };

	switch (random_below(r, 30)) {
	case 0:
		buffer_format(b, "? k%zu\n: ", i);
		b->size--;
		return;
	default:
		buffer_format(b, forms[random_below(r, 8)], i);
		buffer_add_byte(b, ':');
	}
}

/* A block map or list whose first entry may stand behind a dash. */
static void
entries(struct random *r, struct buffer *b, size_t indent, int depth, bool map,
    bool first_inline)
{
	size_t n = 1 + random_below(r, 4), i;

	for (i = 0; i < n; i++) {
		if (i > 0 || !first_inline)
			buffer_add_spaces(b, indent);
		if (map) {
			key(r, b, i);
			if (depth > 0 && random_once_in(r, 8)) {
				end_line(r, b, indent);
				block(r, b, indent, depth - 1, false);
				continue;
			}
			slot(r, b, indent, depth);
		} else if (depth > 0 && random_once_in(r, 3)) {
			size_t gap = 1 + random_below(r, 3);

			buffer_add_byte(b, '-');
			buffer_add_spaces(b, gap);
			entries(r, b, indent + 1 + gap, depth - 1,
			    !random_once_in(r, 4), true);
		} else {
			buffer_add_byte(b, '-');
			slot(r, b, indent, depth);
		}
	}
}

static void
block(struct random *r, struct buffer *b, size_t indent, int depth, bool map)
{
	entries(r, b, indent, depth, map, false);
}

static void
to_crlf(struct buffer *b)
{
	struct buffer crlf = { 0 };
	size_t i;

	for (i = 0; i < b->size; i++) {
		if (b->bytes[i] == '\n')
			buffer_add_byte(&crlf, '\r');
		buffer_add_byte(&crlf, b->bytes[i]);
	}
	b->size = 0;
	buffer_add(b, crlf.bytes, crlf.size);
	buffer_free(&crlf);
}

void
source_random(struct random *r, struct buffer *out)
{
	struct buffer b = { 0 };

	if (random_once_in(r, 30))
		buffer_add_text(&b, "\xef\xbb\xbf");
	if (random_once_in(r, 3))
		end_line(r, &b, 0);
	if (!random_once_in(r, 4))
		buffer_add_text(&b, random_once_in(r, 5) ? "--- # wijk\n"
		    : "---\n");
	if (random_once_in(r, 15)) {
		flow(r, &b, 0, 2);
		buffer_add_byte(&b, '\n');
	} else {
		block(r, &b, random_once_in(r, 20) ? 2 : 0, 4,
		    !random_once_in(r, 12));
	}
	if (random_once_in(r, 20))
		buffer_add_text(&b, "...\n");
	if (random_once_in(r, 8))
		b.size--;
	if (random_once_in(r, 8))
		to_crlf(&b);
	buffer_add(out, b.bytes, b.size);
	buffer_free(&b);
}
