#include <string.h>
#include <yaml.h>

#include "../base/text.h"
#include "bytes.h"
#include "parse.h"
#include "parse-tree.h"

struct parser {
	yaml_parser_t yaml;
	struct tree tree;
};

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

/* --- runs of documents ---------------------------------------------------- */

static void
refuse_syntax(struct parser *p)
{
	const yaml_parser_t *y = &p->yaml;
	struct parse *d = p->tree.doc;
	struct place place, context;
	size_t at = tree_byte(&p->tree, &y->problem_mark) - p->tree.start;

	place = parse_place(d->place, d->bytes, at <= d->size ? at : d->size);
	if (y->error == YAML_SCANNER_ERROR && at < d->size &&
	    d->bytes[at] == '\t') {
		fault_set(&d->fault, place, "a tab; YAML is indented with "
		    "spaces");
		return;
	}
	if (y->context == NULL || y->context_mark.line ==
	    y->problem_mark.line) {
		fault_set(&d->fault, place, "%s",
		    y->problem ? y->problem : "this is not YAML");
		return;
	}
	at = tree_byte(&p->tree, &y->context_mark) - p->tree.start;
	context = parse_place(d->place, d->bytes, at);
	fault_set(&d->fault, place, "%s, %s that starts at line %zu",
	    y->problem, y->context, context.line);
}

static void
parser_begin(struct parser *p, struct arena *a, const struct parse *first,
    size_t size)
{
	/* A BOM is left out: with the encoding given libyaml would take it
	 * for a character, and without it would guess. */
	size_t bom = size >= 3 && memcmp(first->bytes, "\xef\xbb\xbf", 3) == 0
	    ? 3 : 0;

	p->tree = (struct tree){ .arena = a };
	cursor_begin(&p->tree.cursor, first->bytes, size, bom);
	if (!yaml_parser_initialize(&p->yaml))
		arena_array(a, SIZE_MAX, 2);	/* no memory left */
	yaml_parser_set_encoding(&p->yaml, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&p->yaml,
	    (const unsigned char *)first->bytes + bom, size - bom);
}

static bool
begins_in(const struct parse *doc, const char *at)
{
	return at >= doc->bytes && at < doc->bytes + doc->size;
}

/*
 * One parser over documents that lie behind each other.  Returns how many of
 * them are done for good: a document is, when the next one has begun where it
 * should.  The first that is not is for parse_alone to judge.
 */
static size_t
parse_run(struct parser *p, struct arena *a, struct parse *docs, size_t count)
{
	const struct parse *last = &docs[count - 1];
	yaml_event_t e;
	size_t done = 0, begun = 0;
	bool good = true, end = false;

	parser_begin(p, a, docs,
	    (size_t)(last->bytes + last->size - docs->bytes));
	while (good && !end && yaml_parser_parse(&p->yaml, &e)) {
		if (e.type == YAML_DOCUMENT_START_EVENT) {
			good = begun < count && begins_in(&docs[begun],
			    p->tree.cursor.bytes + tree_byte(&p->tree,
			    &e.start_mark));
			if (good) {
				done = begun;
				tree_document(&p->tree, &docs[begun++]);
			}
		} else if (e.type == YAML_STREAM_END_EVENT) {
			end = true;
			if (begun == count)
				done = count;
		} else {
			good = tree_take(&p->tree, &e);
		}
		yaml_event_delete(&e);
	}
	yaml_parser_delete(&p->yaml);
	return done;
}

static void
parse_alone(struct parser *p, struct arena *a, struct parse *doc)
{
	yaml_event_t e;
	bool good = true, end = false, begun = false;

	parser_begin(p, a, doc, doc->size);
	tree_document(&p->tree, doc);
	while (good && !end) {
		if (!yaml_parser_parse(&p->yaml, &e)) {
			refuse_syntax(p);
			break;
		}
		end = e.type == YAML_STREAM_END_EVENT;
		if (e.type == YAML_DOCUMENT_START_EVENT && begun)
			good = tree_refuse(&p->tree, &e.start_mark,
			    "a second document here; start it with '---'");
		else
			good = tree_take(&p->tree, &e);
		begun = begun || e.type == YAML_DOCUMENT_START_EVENT;
		yaml_event_delete(&e);
	}
	yaml_parser_delete(&p->yaml);
	if (doc->fault.set)
		doc->root = NULL;
}

/* How many documents from here can share a parser. */
static size_t
run_length(const struct parse *docs, size_t count)
{
	size_t n;

	for (n = 0; n < count && !docs[n].fault.set; n++)
		if (docs[n].size >= 3 &&
		    memcmp(docs[n].bytes, "\xef\xbb\xbf", 3) == 0)
			break;
	return n;
}

void
parse_documents(struct arena *a, struct parse *docs, size_t count)
{
	struct parser p;
	size_t i, n, done;

	for (i = 0; i < count; i++) {
		docs[i].root = NULL;
		docs[i].odd = false;
		docs[i].fault.set = false;
		check_bytes(&docs[i]);
	}
	for (i = 0; i < count; i++) {
		n = run_length(docs + i, count - i);
		done = n > 1 ? parse_run(&p, a, docs + i, n) : 0;
		i += done;
		if (done < n || (i < count && !docs[i].fault.set))
			parse_alone(&p, a, &docs[i]);
	}
}
