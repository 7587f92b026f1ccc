#include <string.h>

#include "../lib/opgave/assign.h"
#include "../lib/opgave/decide.h"
#include "set-id.h"
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
	struct set_id id;
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
		set_id_take(&g->id, g->where.kind, g->words[i], g->list[i]);
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

/* The record as it is to be written: changed, or as it came. */
static struct document *
set(struct setter *g, struct document *d)
{
	struct document was = *d;
	bool meets = false;

	if (!where_meets(&g->where, d, &meets) || !meets) {
		set_id_pass(&g->id, d);
		return d;
	}
	g->met++;
	if (!set_id_allows(&g->id, d))
		return d;
	/* half of it may be done already */
	if (!change(g, d))
		return document_again(d->arena, &was);
	set_id_gave(&g->id);
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
