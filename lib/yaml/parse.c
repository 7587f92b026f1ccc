#include <string.h>

#include "../base/text.h"
#include "bytes.h"
#include "parse.h"
#include "parse-events.h"
#include "parse-usual.h"

struct place
parse_place(struct place start, const char *bytes, size_t at)
{
	size_t i, n, line = 0;

	for (i = 0; (n = bytes_line_end(bytes, at, i)) < at; i = n) {
		n += bytes_break(bytes, at, n);
		line++;
	}
	start.line += line;
	if (line > 0)
		start.column = 1;
	if (i == 0 && at >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
		i = 3;
	start.column += text_length(bytes + i, at - i);
	return start;
}

/* --- what libyaml does not see ------------------------------------------- */

/* One byte between ASCII, as a letter with an accent is in Windows and Latin-1:
 * files that came from a spreadsheet. */
static bool
is_latin(const struct parse *d, size_t at)
{
	unsigned char c = (unsigned char)d->bytes[at];

	return c >= 0x80 && c < 0xfe &&
	    (at == 0 || (unsigned char)d->bytes[at - 1] < 0x80) &&
	    (at + 1 == d->size || (unsigned char)d->bytes[at + 1] < 0x80);
}

static bool
refuse_byte(struct parse *d, size_t bad)
{
	struct place place = parse_place(d->place, d->bytes, bad);
	unsigned char c = (unsigned char)d->bytes[bad];

	if (d->size >= 2 && (memcmp(d->bytes, "\xff\xfe", 2) == 0 ||
	    memcmp(d->bytes, "\xfe\xff", 2) == 0))
		return fault_set(&d->fault, place, "this is UTF-16; make it "
		    "UTF-8, with 'iconv -f UTF-16 -t UTF-8' for example");
	if (c == 0)
		return fault_set(&d->fault, place, "a NUL byte");
	if (c < ' ' || c == 0x7f)
		return fault_set(&d->fault, place,
		    "control character 0x%02x", c);
	if (is_latin(d, bad))
		return fault_set(&d->fault, place, "byte 0x%02x is not UTF-8, "
		    "but may be Windows or Latin-1; make it UTF-8, with "
		    "'iconv -f WINDOWS-1252 -t UTF-8' for example", c);
	return fault_set(&d->fault, place, "invalid UTF-8, or a character "
	    "that YAML does not allow, at byte 0x%02x", c);
}

static bool
check_bytes(struct parse *d)
{
	size_t bad;

	if (d->size > PARSE_SIZE)
		return fault_set(&d->fault, d->place,
		    "a document of %zu MiB; at most %zu MiB can be read",
		    (d->size + (1 << 20) - 1) >> 20, PARSE_SIZE >> 20);
	if (!text_valid(d->bytes, d->size, &bad))
		return refuse_byte(d, bad);
	if (d->conflict)
		return fault_set(&d->fault,
		    parse_place(d->place, d->bytes, d->conflict_at),
		    "a conflict marker of git; merge the two sides by hand "
		    "and take the markers out");
	return true;
}

/* --- documents ------------------------------------------------------------ */

/* Is it for libyaml? */
static bool
is_left(const struct parse *doc)
{
	return doc->root == NULL && !doc->fault.set;
}

void
parse_documents(struct arena *a, struct parse *docs, size_t count)
{
	struct usual u = { .arena = a };
	size_t i, n;

	for (i = 0; i < count; i++) {
		docs[i].root = NULL;
		docs[i].odd = false;
		docs[i].fault.set = false;
		if (check_bytes(&docs[i]))
			usual_take(&u, &docs[i]);
	}
	for (i = 0; i < count; i += n > 0 ? n : 1) {
		for (n = 0; i + n < count && is_left(&docs[i + n]); n++)
			;
		events_documents(a, docs + i, n);
	}
}
