#include <string.h>
#include <yaml.h>

#include "parse-advice.h"
#include "parse-events.h"
#include "parse-tree.h"

struct parser {
	yaml_parser_t yaml;
	struct tree tree;
};

/* A mark in the document; its end for one that lies behind it. */
static size_t
byte_in(struct parser *p, const yaml_mark_t *mark)
{
	size_t at = tree_byte(&p->tree, mark) - p->tree.start;

	return at <= p->tree.doc->size ? at : p->tree.doc->size;
}

static void
refuse_syntax(struct parser *p)
{
	const yaml_parser_t *y = &p->yaml;
	const char *problem = y->problem ? y->problem : "this is not YAML";
	const char *advice, *inside = "";
	struct parse *d = p->tree.doc;
	size_t at = byte_in(p, &y->problem_mark), in = at;
	struct place place = parse_place(d->place, d->bytes, at), context;

	if (y->error == YAML_SCANNER_ERROR && at < d->size &&
	    d->bytes[at] == '\t') {
		fault_set(&d->fault, place, "a tab; YAML is indented with "
		    "spaces");
		return;
	}
	if (y->context != NULL)
		in = byte_in(p, &y->context_mark);
	context = parse_place(d->place, d->bytes, in);
	if (context.line != place.line)
		inside = arena_format(p->tree.arena, ", %s that starts at "
		    "line %zu", y->context, context.line);
	advice = advice_on(problem, d, at, in);
	fault_set(&d->fault, place, "%s%s%s%s", problem, inside,
	    advice == NULL ? "" : ": ", advice == NULL ? "" : advice);
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

	for (n = 0; n < count; n++)
		if (docs[n].size >= 3 &&
		    memcmp(docs[n].bytes, "\xef\xbb\xbf", 3) == 0)
			break;
	return n;
}

void
events_documents(struct arena *a, struct parse *docs, size_t count)
{
	struct parser p;
	size_t i, n, done;

	for (i = 0; i < count; ) {
		n = run_length(docs + i, count - i);
		done = n > 1 ? parse_run(&p, a, docs + i, n) : 0;
		i += done;
		if (done < n || n == 0)
			parse_alone(&p, a, &docs[i++]);
	}
}
