#include <string.h>

#include "../lib/opgave/assign.h"
#include "../lib/opgave/decide.h"
#include "tool.h"
#include "where.h"

enum { KIND = TOOL_LONG, UNSET, FORCE, WORDS };

static const struct tool_option options[] = {
	{ 'e', "where", "CONDITION", "only in records that meet it" },
	{ KIND, "kind", "KIND", "in records of this kind, not in opgaven" },
	{ UNSET, "unset", "FIELD", "take this field out" },
	{ FORCE, "force", NULL, "take values that do not fit their field" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ .name = NULL }
};

static const struct tool_command command = {
	.name = "opg-set",
	.about = "set fields of records",
	.operands = "field=value ... [--] [file ...]",
	.shares = TOOL_READS_RECORDS | TOOL_WRITES_RECORDS | TOOL_TAKES_WORDS,
	.options = options
};

/* What is to be changed, in the order of the command line. */
struct setter {
	struct where where;
	const char **words;	/* an assignment each, or of --unset a field */
	bool *unsets;
	struct assignment **list;
	size_t count, met;
	bool force, decides;	/* it changes a keuze */
	const char *name;	/* what sets the id; NULL: nothing does */
	const char *id;		/* to what */
	struct place owner;	/* a record that has it as it came */
	bool owned, given;
};

static void
parse_options(struct setter *g, int argc)
{
	struct arena *a = tool_arena();
	int c;

	g->words = arena_array(a, (size_t)argc, sizeof *g->words);
	g->unsets = arena_array(a, (size_t)argc, sizeof *g->unsets);
	g->list = arena_array(a, (size_t)argc, sizeof *g->list);
	while ((c = tool_option()) != -1)
		switch (c) {
		case 'e':
			if (g->where.text != NULL)
				tool_usage("a second condition: join them "
				    "with 'and'");
			g->where.text = tool_argument();
			break;
		case KIND:
			g->where.kind = where_kind(tool_argument());
			break;
		case UNSET:
			g->unsets[g->count] = true;
			g->words[g->count++] = tool_argument();
			break;
		case FORCE:
			g->force = true;
			break;
		case WORDS:
			g->where.dictionary = tool_argument();
			break;
		case TOOL_WORD:
			g->words[g->count++] = tool_argument();
			break;
		}
	if (g->count == 0)
		tool_usage("nothing to set: say what, as stand=opgelost or "
		    "--unset resultaat");
}

static bool
sets_id(const struct setter *g, size_t i)
{
	const struct path *path = g->list[i]->path;

	return !g->unsets[i] && path->count == 1 && strcmp(path->steps[0].text,
	    record_kind_name(g->where.kind)) == 0;
}

static void
parse(struct setter *g)
{
	struct assign_how how = { g->where.words, g->force };
	struct arena *a = tool_arena();
	struct fault f = { .set = false };
	size_t i;

	where_parse(&g->where);
	for (i = 0; i < g->count; i++) {
		g->list[i] = g->unsets[i] ?
		    assign_unset(a, g->where.kind, g->words[i], how, &f) :
		    assign_parse_how(a, g->where.kind, g->words[i], how, &f);
		if (g->list[i] == NULL)
			tool_die(&f);
		g->where.asks = g->where.asks || g->list[i]->asks_words;
		if (sets_id(g, i)) {
			g->name = g->words[i];
			g->id = value_as_text(g->list[i]->value);
		}
		g->decides = g->decides || (!g->unsets[i] &&
		    g->where.kind == KIND_OPGAVE &&
		    strcmp(g->list[i]->path->steps[0].text, "keuze") == 0);
	}
}

/* All of it, or nothing: false. */
static bool
change(const struct setter *g, struct document *d)
{
	struct decide was = { NULL, 0 };
	struct fault f = { .set = false };
	size_t i;

	if (g->decides)
		was = decide_begin(d);
	for (i = 0; i < g->count; i++)
		if (!assign_apply(g->list[i], d, &f)) {
			tool_fault(&f);
			return false;
		}
	if (!g->decides || decide_end(&was, d, &f))
		return true;
	tool_fault(&f);
	return false;
}

/* An id is of one record: who gives it to more meant to say which one. */
static void
refuse_id(const struct setter *g, const struct document *d)
{
	const char *kind = record_kind_name(g->where.kind);
	struct fault f = { .set = false };

	fault_set(&f, document_place(d, value_get(d->root, kind)),
	    "'%s' would give more than one %s that id: say which one is meant "
	    "with -e '%s = ...'", g->name, kind, kind);
	tool_spoil(&f);
}

/* Does it have the id as it came?  Then no other one can be given it. */
static bool
owns_id(const struct setter *g, const struct document *d)
{
	const char *id;

	if (g->id == NULL || record_kind(d) != g->where.kind)
		return false;
	id = record_id(d);
	return id != NULL && strcmp(id, g->id) == 0;
}

static void
refuse_taken(const struct setter *g, struct place owner)
{
	struct fault f = { .set = false };

	fault_set(&f, owner, "'%s' would give the id of this %s to another one",
	    g->name, record_kind_name(g->where.kind));
	tool_spoil(&f);
}

/* The record as it is to be written: changed, or as it came. */
static struct document *
set(struct setter *g, struct document *d)
{
	struct document was = *d;
	bool owns = owns_id(g, d), meets = false;

	if (!where_meets(&g->where, d, &meets) || !meets) {
		if (owns)
			g->owner = document_place(d, value_get(d->root,
			    record_kind_name(g->where.kind)));
		if (owns && g->given)
			refuse_taken(g, g->owner);
		g->owned = g->owned || owns;
		return d;
	}
	g->met++;
	if (g->name != NULL && g->met > 1) {
		if (g->met == 2)
			refuse_id(g, d);
		return d;
	}
	if (g->owned) {
		refuse_taken(g, g->owner);
		return d;
	}
	/* half of it may be done already */
	if (!change(g, d))
		return document_again(d->arena, &was);
	g->given = true;
	return d;
}

int
main(int argc, char *argv[])
{
	struct setter g = { .where = { .kind = KIND_OPGAVE, .done = "set" } };
	struct document *d;

	tool_begin(argc, argv, &command);
	parse_options(&g, argc);
	parse(&g);
	where_open(&g.where);
	while ((d = tool_read()) != NULL) {
		if (where_settles(&g.where, d))
			parse(&g);
		where_write(&g.where, set(&g, d));
	}
	if (where_settles(&g.where, NULL))
		parse(&g);
	where_flush(&g.where);
	if (g.met == 0 && tool_unread() == 0)
		tool_note("%s", where_none(&g.where));
	return tool_end(TOOL_YES);
}
