#include <string.h>

#include "../lib/opgave/assign.h"
#include "../lib/opgave/index.h"
#include "../lib/opgave/insert.h"
#include "../lib/opgave/record.h"
#include "dictionary.h"
#include "tool.h"

enum { KIND_OPTION = TOOL_LONG, WORDS };

static const struct tool_option options[] = {
	{ KIND_OPTION, "kind", "KIND", "add a wijk or a gesprek, not an "
	    "opgave" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ .name = NULL }
};

static const struct tool_command command = {
	.name = "opg-add",
	.about = "add a record to a stream of records",
	.operands = "field=value ... [file ...]",
	.shares = TOOL_READS_RECORDS | TOOL_WRITES_RECORDS |
	    TOOL_TAKES_WORDS | TOOL_NO_INPUT,
	.options = options
};

/* What is to be added. */
struct adding {
	enum kind kind;
	const char **words;
	size_t count;
	const char *file;	/* of --words, or NULL */
};

static enum kind
parse_kind(const char *name)
{
	enum kind kind = record_kind_named(name);

	if (kind != KIND_OPGAVE && kind != KIND_WIJK && kind != KIND_GESPREK)
		tool_usage("--kind: '%s' is not opgave, wijk or gesprek",
		    name);
	return kind;
}

static void
parse_options(struct adding *g, int argc)
{
	int c;

	g->words = arena_array(tool_arena(), (size_t)argc,
	    sizeof(*g->words));
	while ((c = tool_option()) != -1)
		switch (c) {
		case KIND_OPTION:
			g->kind = parse_kind(tool_argument());
			break;
		case WORDS:
			g->file = tool_argument();
			break;
		case TOOL_WORD:
			g->words[g->count++] = tool_argument();
			break;
		}
	if (g->count == 0)
		tool_usage("nothing to add: say what, as titel='Riool "
		    "Nobelweg' wijk=benedenbuurt");
}

/* The assignments that the command line makes, in the order of the schema.
 * Without known words (NULL) any word will do. */
static struct assignment **
parse_words(const struct adding *g, const struct words *known)
{
	struct arena *a = tool_arena();
	struct assignment **list = arena_array(a, g->count, sizeof(*list));
	struct assign_how how = { known, false };
	struct fault f;
	size_t i;

	for (i = 0; i < g->count; i++) {
		list[i] = assign_parse_how(a, g->kind, g->words[i], how, &f);
		if (list[i] == NULL)
			tool_die(&f);
	}
	assign_sort(list, g->count);
	return list;
}

static struct document *
make_record(const struct adding *g, const struct words *known)
{
	struct arena *a = tool_arena();
	struct assignment **list = parse_words(g, known);
	struct document *new = document_new(a, value_map(a, VALUE_BLOCK));
	const char *missing;
	struct fault f;
	size_t i;

	for (i = 0; i < g->count; i++)
		if (!assign_apply(list[i], new, &f))
			tool_die(&f);
	missing = insert_missing(a, new, g->kind);
	if (*missing == '\0')
		return new;
	fault_set(&f, FAULT_NOWHERE, "a new %s needs more, add:%s",
	    record_kind_name(g->kind), missing);
	tool_die(&f);
}

int
main(int argc, char *argv[])
{
	struct adding g = { .kind = KIND_OPGAVE };
	struct document **docs = NULL, *new;
	struct words *known;
	struct index *ids;
	struct fault f;
	size_t count = 0, at, i;

	tool_begin(argc, argv, &command);
	parse_options(&g, argc);
	known = dictionary_open(g.file);
	if (!tool_no_input()) {
		/* a mistake is told before the input is waited for; words may
		 * still come with it */
		make_record(&g, NULL);
		docs = tool_read_all(&count);
		dictionary_add_all(known, docs, count);
	}
	new = make_record(&g, known);
	ids = index_new(tool_arena());
	for (i = 0; i < count; i++)
		index_add(ids, docs[i]);
	if (!insert_id(new, g.kind, ids, &f))
		tool_die(&f);
	at = insert_place(new, docs, count);
	insert_render(new, docs, count, at);
	for (i = 0; i < at; i++)
		tool_write(docs[i]);
	tool_write(new);
	for (; i < count; i++)
		tool_write(docs[i]);
	return tool_end(TOOL_YES);
}
