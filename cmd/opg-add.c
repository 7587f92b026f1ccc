#include <string.h>

#include "../lib/base/period.h"
#include "../lib/opgave/assign.h"
#include "../lib/opgave/index.h"
#include "../lib/opgave/insert.h"
#include "../lib/opgave/interview.h"
#include "../lib/opgave/record.h"
#include "../lib/opgave/words.h"
#include "ask.h"
#include "dictionary.h"
#include "tool.h"

enum { KIND_OPTION = TOOL_LONG, WORDS, ASK, NO_GESPREK };

static const struct tool_option options[] = {
	{ KIND_OPTION, "kind", "KIND", "add a wijk or a gesprek, not an "
	    "opgave" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ ASK, "ask", NULL, "ask what to add, in Dutch, on the "
	    "terminal" },
	{ NO_GESPREK, "no-gesprek", NULL, "with --ask: do not ask about "
	    "the gesprek" },
	{ .name = NULL }
};

static const struct tool_command command = {
	.name = "opg-add",
	.about = "add records to a stream of records",
	.operands = "[field=value ...] [file ...]",
	.shares = TOOL_READS_RECORDS | TOOL_WRITES_RECORDS |
	    TOOL_TAKES_WORDS | TOOL_NO_INPUT,
	.options = options
};

/* What is to be added. */
struct adding {
	enum kind kind;
	const char **words;
	size_t count;
	bool ask, no_gesprek;
	const char *file;	/* of --words, or NULL */
};

/* The records so far, the new ones among them. */
struct records {
	struct document **all;
	size_t count;
	struct index *ids;
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
check_options(const struct adding *g)
{
	if (!g->ask && g->count == 0)
		tool_usage("nothing to add: say what, as titel='Riool "
		    "Nobelweg' wijk=benedenbuurt, or --ask");
	if (!g->ask && g->no_gesprek)
		tool_usage("--no-gesprek goes with --ask");
	if (g->ask && g->kind == KIND_WIJK)
		tool_usage("--ask asks about opgaven and gesprekken, not "
		    "about a wijk");
	if (g->no_gesprek && g->kind == KIND_GESPREK)
		tool_usage("--no-gesprek leaves nothing to ask");
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
		case ASK:
			g->ask = true;
			break;
		case NO_GESPREK:
			g->no_gesprek = true;
			break;
		case TOOL_WORD:
			g->words[g->count++] = tool_argument();
			break;
		}
	check_options(g);
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

/* All that is read, with room for so many new ones. */
static void
read_records(struct records *r, size_t room)
{
	struct document **docs = NULL;
	size_t i;

	r->count = 0;
	if (!tool_no_input())
		docs = tool_read_all(&r->count);
	r->all = arena_array(tool_arena(), r->count + room, sizeof(*r->all));
	r->ids = index_new(tool_arena());
	for (i = 0; i < r->count; i++) {
		r->all[i] = docs[i];
		index_add(r->ids, docs[i]);
	}
}

/* Where there are wijken, one that is not among them is a mistype mostly. */
static void
warn_of_wijk(const struct records *r, const struct document *new)
{
	const struct value *field = value_get(new->root, "wijk"), *id;
	const char *near;
	struct fault f;

	if (record_kind(new) == KIND_WIJK ||
	    index_count(r->ids, KIND_WIJK) == 0)
		return;
	for (id = record_first(field); id != NULL;
	    id = record_next(field, id)) {
		if (id->kind != VALUE_TEXT ||
		    index_get(r->ids, KIND_WIJK, id->text) != NULL)
			continue;
		near = index_nearest(r->ids, KIND_WIJK, id->text);
		if (near == NULL)
			fault_set(&f, FAULT_NOWHERE,
			    "wijk '%s' is not in the stream", id->text);
		else
			fault_set(&f, FAULT_NOWHERE, "wijk '%s' is not in the "
			    "stream, did you mean '%s'?", id->text, near);
		tool_warn(&f);
	}
}

/* Put a new record, which has its id, where it belongs. */
static void
place(struct records *r, struct document *new)
{
	size_t at = insert_place(new, r->all, r->count);

	insert_render(new, r->all, r->count, at);
	memmove(r->all + at + 1, r->all + at,
	    (r->count - at) * sizeof(*r->all));
	r->all[at] = new;
	r->count++;
}

static int
write_records(const struct records *r)
{
	size_t i;

	for (i = 0; i < r->count; i++)
		tool_write(r->all[i]);
	return tool_end(TOOL_YES);
}

static struct interview *
begin_interview(const struct adding *g)
{
	struct interview_setup setup = { .given = g->words,
	    .given_count = g->count };
	struct document **docs = NULL;
	struct words *words;
	struct interview *v;
	struct fault f;
	size_t i, count = 0;

	if (!tool_no_input())
		docs = tool_look(&count);
	words = dictionary_open(g->file);
	setup.words = words;
	setup.ids = index_new(tool_arena());
	for (i = 0; i < count; i++) {
		index_add(setup.ids, docs[i]);
		if (record_kind(docs[i]) == KIND_WOORDENLIJST &&
		    !words_add(words, docs[i], &f))
			tool_die(&f);
	}
	setup.today = period_day_text(tool_arena(), tool_date(NULL));
	setup.scope = g->no_gesprek ? INTERVIEW_OPGAVEN :
	    g->kind == KIND_GESPREK ? INTERVIEW_GESPREK : INTERVIEW_ALL;
	v = interview_new(tool_arena(), &setup, &f);
	if (v == NULL)
		tool_die(&f);
	return v;
}

/* Until the conversation is over.  False: it was cut off in a record. */
static bool
talk(struct interview *v)
{
	struct buffer text = { .size = 0 };
	const char *line;
	bool cut = false;

	interview_greet(&text);
	while (!cut && interview_show(v, ask_width(), &text)) {
		ask_show(&text);
		line = ask_line();
		if (line == NULL) {
			buffer_add_byte(&text, '\n');
			cut = true;
		} else {
			interview_hear(v, line, ask_width(), &text);
		}
	}
	cut = cut && interview_is_open(v);
	interview_part(v, cut, &text);
	ask_show(&text);
	buffer_free(&text);
	return !cut;
}

static int
ask(const struct adding *g)
{
	struct interview *v;
	struct document **new;
	struct records r;
	struct fault f;
	size_t i, count;
	bool whole;

	ask_begin();
	v = begin_interview(g);
	whole = talk(v);
	new = interview_records(v, &count);
	read_records(&r, count);
	if (!interview_settle(v, r.ids, &f))
		tool_die(&f);
	for (i = 0; i < count; i++)
		place(&r, new[i]);
	if (!whole) {
		fault_set(&f, FAULT_NOWHERE,
		    "the last record was not finished, it is not added");
		tool_fault(&f);
	}
	return write_records(&r);
}

/* A mistake is told before the input is waited for; words may still come with
 * it. */
static int
add(const struct adding *g)
{
	struct words *known = dictionary_open(g->file);
	struct document *new;
	struct records r;
	struct fault f;

	if (!tool_no_input())
		make_record(g, NULL);
	read_records(&r, 1);
	dictionary_add_all(known, r.all, r.count);
	new = make_record(g, known);
	if (!insert_id(new, g->kind, r.ids, &f))
		tool_die(&f);
	warn_of_wijk(&r, new);
	place(&r, new);
	return write_records(&r);
}

int
main(int argc, char *argv[])
{
	struct adding g = { .kind = KIND_OPGAVE };

	tool_begin(argc, argv, &command);
	parse_options(&g, argc);
	return g.ask ? ask(&g) : add(&g);
}
