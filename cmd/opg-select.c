#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../lib/opgave/order.h"
#include "along.h"
#include "tool.h"
#include "where.h"

enum { KIND = TOOL_LONG, ONLY, WORDS };

static const struct tool_option options[] = {
	{ 'v', "invert", NULL, "select the records that do not meet it" },
	{ 's', "sort", "FIELDS", "sort by these fields, as -score,titel" },
	{ 'n', "number", "N", "select the first N" },
	{ 'e', "where", "CONDITION", "the condition; all words are files" },
	{ 'q', "quiet", NULL, "write nothing, the status says if there are "
	    "any" },
	{ KIND, "kind", "KIND", "select records of this kind, not opgaven" },
	{ ONLY, "only", NULL, "leave out what goes along with them" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ .name = NULL }
};

static const struct tool_command command = {
	.name = "opg-select",
	.about = "let through the records that meet a condition",
	.operands = "[CONDITION] [file ...]",
	.shares = TOOL_READS_RECORDS | TOOL_WRITES_RECORDS |
	    TOOL_TAKES_OPERAND,
	.options = options
};

struct selector {
	struct where where;
	bool invert, only, quiet;
	const struct order *order;	/* NULL: as they come */
	size_t most, count;
};

/* A record and what it is sorted by. */
struct entry {
	const struct order *order;
	const struct order_key *keys;
	size_t at;		/* as it came, so that equal ones stay so */
	struct document *doc;
};

/* --- the command line ----------------------------------------------------- */

static void
take_condition(struct selector *g, const char *text)
{
	if (g->where.text != NULL)
		tool_usage("a second condition: join them with 'and'");
	g->where.text = text;
}

/* The first word is the condition.  Where none is needed, it may be a file. */
static void
find_condition(struct selector *g, bool needed)
{
	const char *first = tool_operand();
	bool is_file = first != NULL && (strcmp(first, "-") == 0 ||
	    access(first, F_OK) == 0);

	if (g->where.text != NULL || (!needed && (first == NULL || is_file)))
		return;
	if (first == NULL)
		tool_usage("a condition is due, as 'wijk = benedenbuurt'");
	if (is_file && condition_parse(tool_arena(), g->where.kind, NULL,
	    first, NULL) == NULL)
		tool_usage("'%s' is a file: the condition stands before it",
		    first);
	take_condition(g, first);
	tool_take_operand();
}

static void
parse_order(struct selector *g, const char *text)
{
	struct fault f = { .set = false };

	if (text == NULL)
		return;
	g->order = order_parse(tool_arena(), g->where.kind, text, &f);
	if (g->order == NULL)
		tool_die_in(text, &f);
	g->where.asks = g->where.asks || order_asks_words(g->order);
}

static void
parse_options(struct selector *g)
{
	const char *sort = NULL;
	bool counted = false;
	int c;

	while ((c = tool_option()) != -1)
		switch (c) {
		case 'v':
			g->invert = true;
			break;
		case 's':
			sort = tool_argument();
			break;
		case 'n':
			g->most = (size_t)tool_argument_number(0, LONG_MAX);
			counted = true;
			break;
		case 'e':
			take_condition(g, tool_argument());
			break;
		case 'q':
			g->quiet = true;
			break;
		case KIND:
			g->where.kind = where_kind(tool_argument());
			break;
		case ONLY:
			g->only = true;
			break;
		case WORDS:
			g->where.dictionary = tool_argument();
			break;
		}
	if (g->quiet && tool_edits())
		tool_usage("with --quiet nothing is written: leave out "
		    "--in-place or --diff");
	find_condition(g, sort == NULL && !counted);
	where_parse(&g->where);
	parse_order(g, sort);
	where_open(&g->where);
}

/* --- selecting ------------------------------------------------------------ */

enum verdict { OTHER, SELECTED, LEFT, UNREADABLE };

static enum verdict
judge(struct selector *g, const struct document *d)
{
	bool meets;

	if (where_settles(&g->where, d))
		where_parse(&g->where);
	if (record_kind(d) != g->where.kind)	/* no record needs an opgave */
		return record_kind(d) == KIND_OPGAVE ? LEFT : OTHER;
	if (!where_meets(&g->where, d, &meets))
		return UNREADABLE;
	return meets != g->invert ? SELECTED : LEFT;
}

/* One by one, as they come. */
static void
select_stream(struct selector *g)
{
	struct document *d;
	enum verdict is;

	while ((d = tool_read()) != NULL) {
		is = judge(g, d);
		if (g->where.settled)
			where_flush(&g->where);
		if (is == SELECTED && g->count++ >= g->most)
			is = LEFT;
		if (is == LEFT || g->quiet || (g->only && is != SELECTED))
			continue;
		if (is == OTHER && along_is_held(record_kind(d))) {
			along_take(d);
			continue;
		}
		if (is == SELECTED && !g->only)
			along_refer(d);
		where_write(&g->where, d);
	}
	if (where_settles(&g->where, NULL))
		where_parse(&g->where);
	where_flush(&g->where);
}

/* --- all at once ---------------------------------------------------------- */

static int
compare(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int is = order_compare(x->order, x->keys, y->keys);

	return is != 0 ? is : x->at < y->at ? -1 : x->at > y->at;
}

static void
sort(struct selector *g, struct entry *entries, size_t count)
{
	struct order_key *keys = arena_array(tool_arena(),
	    count * order_count(g->order), sizeof *keys);
	struct fault f = { .set = false };
	size_t i;

	for (i = 0; i < count; i++, keys += order_count(g->order)) {
		entries[i].order = g->order;
		entries[i].keys = keys;
		if (!order_read(g->order, g->where.words, entries[i].doc,
		    keys, &f))
			tool_fault(&f);
	}
	qsort(entries, count, sizeof *entries, compare);
}

/* Is what is not selected written too? */
static bool
goes_along(const struct selector *g, const struct document *d,
    enum verdict is)
{
	if (g->only || is == LEFT)
		return false;
	return is == UNREADABLE || !along_is_held(record_kind(d)) ||
	    along_wanted(d);
}

static void
select_all(struct selector *g)
{
	size_t count, i, n = 0;
	struct document **docs = tool_read_all(&count);
	struct entry *entries = arena_array(tool_arena(), count,
	    sizeof *entries);
	enum verdict *is = arena_array(tool_arena(), count, sizeof *is);

	for (i = 0; i < count; i++)
		if ((is[i] = judge(g, docs[i])) == SELECTED)
			entries[n++] = (struct entry){ .at = i,
			    .doc = docs[i] };
	if (where_settles(&g->where, NULL))
		where_parse(&g->where);
	if (g->order != NULL)
		sort(g, entries, n);
	for (i = n > g->most ? g->most : n; i < n; i++)
		is[entries[i].at] = LEFT;
	g->count = n;
	n = n > g->most ? g->most : n;
	for (i = 0; i < n && !g->only; i++)
		along_refer(entries[i].doc);
	for (i = 0; i < count && !g->quiet; i++)
		if (is[i] == SELECTED ? g->order == NULL :
		    goes_along(g, docs[i], is[i]))
			tool_write(docs[i]);
	for (i = 0; i < n && !g->quiet && g->order != NULL; i++)
		tool_write(entries[i].doc);
}

int
main(int argc, char *argv[])
{
	struct selector g = { .where = { .kind = KIND_OPGAVE,
	    .done = "selected" }, .most = SIZE_MAX };

	tool_begin(argc, argv, &command);
	parse_options(&g);
	if (g.order != NULL || tool_edits())
		select_all(&g);
	else
		select_stream(&g);
	if (g.count == 0 && !g.quiet && !g.invert && tool_unread() == 0)
		tool_remark(where_none(&g.where));
	return tool_end(g.quiet && (g.count == 0 || g.most == 0) ? TOOL_NO :
	    TOOL_YES);
}
