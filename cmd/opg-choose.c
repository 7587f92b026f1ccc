#include "../lib/base/number.h"
#include "../lib/opgave/advise.h"
#include "../lib/opgave/record.h"
#include "../lib/report/chosen.h"
#include "dictionary.h"
#include "explain.h"
#include "framework.h"
#include "tool.h"
#include "unscored.h"

enum {
	WITH = TOOL_LONG, WITHOUT, EXPLAIN, WORDS, NUMBER_MOST = 1000
};

#define CENT (NUMBER_ONE / 100)

static const struct tool_option options[] = {
	{ 'n', "number", "N", "take along at most N in a wijk, not the "
	    "kader's aantal" },
	{ 'b', "budget", "EURO", "meerkosten of at most so much in a wijk, "
	    "not the kader's" },
	{ WITH, "with", "ID", "this opgave must be in; may be given again" },
	{ WITHOUT, "without", "ID", "this one must be out; may be given "
	    "again" },
	{ 'k', "kader", "FILE", "the kader to go by, not that of the stream" },
	{ EXPLAIN, "explain", NULL, "tell people how it was chosen; write no "
	    "records" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-choose", "advises which opgaven to take along under a limit",
	"[file ...]", TOOL_READS_RECORDS | TOOL_WRITES_RECORDS, options
};

/* An id that was asked for. */
struct asked {
	const char *id;
	bool in;
	struct asked *next;
};

/* What was asked for. */
struct request {
	const char *kader, *words;
	uint32_t places;	/* 0: the kader's */
	bool has_budget, explain;
	int64_t budget;
	struct asked *first, **last;
};

static void
ask_for(struct request *r, bool in)
{
	struct asked *a = arena_alloc(tool_arena(), sizeof(*a));

	a->id = tool_argument();
	a->in = in;
	*r->last = a;
	r->last = &a->next;
}

static void
ask_budget(struct request *r)
{
	struct range n;

	if (!number_read_money(tool_argument(), &n) || n.low != n.high ||
	    n.low < 0)
		tool_usage("--budget must be an amount in euro, 0 or more, "
		    "as 50000");
	r->has_budget = true;
	r->budget = n.low / CENT;
}

static void
ask(struct request *r)
{
	int c;

	r->last = &r->first;
	while ((c = tool_option()) != -1)
		switch (c) {
		case 'n':
			r->places = (uint32_t)tool_argument_number(1,
			    NUMBER_MOST);
			break;
		case 'b':
			ask_budget(r);
			break;
		case WITH:
		case WITHOUT:
			ask_for(r, c == WITH);
			break;
		case 'k':
			r->kader = tool_argument();
			break;
		case EXPLAIN:
			r->explain = true;
			break;
		case WORDS:
			r->words = tool_argument();
			break;
		}
	if (r->explain)
		explain_only();
}

static struct advise_limits
limits_of(const struct request *r, const struct kader *k)
{
	struct advise_limits limits;

	limits.places = r->places > 0 ? r->places : (uint32_t)k->aantal;
	limits.has_budget = r->has_budget || k->has_budget;
	limits.budget = r->has_budget ? r->budget : k->budget / CENT;
	return limits;
}

/* What is chosen from, as the stream goes by; v is NULL when there is no kader
 * that can be used. */
struct gathering {
	const struct request *request;
	struct framework framework;
	struct words *words;
	struct advise *v;
};

/* An opgave: from the first on, the kader is what it is. */
static void
take_opgave(struct gathering *g, struct document *d)
{
	const struct kader *k = g->framework.kader;
	struct fault f = { .set = false };

	if (g->v == NULL && k != NULL)
		g->v = advise_new(tool_arena(), k, g->words,
		    limits_of(g->request, k));
	if (g->v != NULL && !advise_add(g->v, d, &f))
		unscored_fault(g->v->pool, d, &f);
}

static void
take(struct gathering *g, struct document *d)
{
	const char *used = g->v == NULL ? NULL : "chosen from";

	if (framework_take(&g->framework, g->words, d, used) == KIND_OPGAVE)
		take_opgave(g, d);
}

/* NULL: nothing can be chosen. */
static struct advise *
gather(const struct request *r)
{
	static const struct bond_ear ear = { tool_fault, tool_warn };
	struct gathering g = { .request = r };
	struct fault f = { .set = false };
	const struct asked *a;
	struct document *d;

	g.words = dictionary_open(r->words);
	framework_open(&g.framework, r->kader, g.words);
	while ((d = tool_read_kept()) != NULL)
		take(&g, d);
	if (g.v == NULL)
		return NULL;
	advise_close(g.v, &ear);
	unscored_tell(g.v->pool);
	for (a = r->first; a != NULL; a = a->next)
		if (!advise_ask(g.v, a->id, a->in, &f))
			tool_die(&f);
	if (!advise_settle(g.v, &f))
		tool_die(&f);
	return g.v;
}

static void
write_out(struct advise *v)
{
	struct fault f = { .set = false };
	struct advise_opgave *o;
	bool done;

	for (o = v->all; o < v->all + v->count; o++) {
		if (o->state == ADVISE_FREE || o->state == ADVISE_UNREADABLE)
			continue;
		done = o->state <= ADVISE_LAST ? advise_write_out(v->arena, v,
		    o, &f) : advise_clear(o->record, &f);
		if (!done)
			tool_fault(&f);
	}
}

static void
write_advice(struct advise *v)
{
	struct arena *a = arena_new();	/* of one wijk */
	struct fault f = { .set = false };
	struct advised w;
	size_t i;
	uint32_t j;

	for (i = 0; i < v->pool->wijk_count; i++) {
		if (!advise_wijk(a, v, &v->pool->wijken[i], &w, &f))
			tool_die(&f);
		for (j = 0; j < w.count; j++)
			if (!advise_write(a, &w, j, &f))
				tool_fault(&f);
		arena_reset(a);
	}
	arena_free(a);
	write_out(v);
}

static void
explain(const struct advise *v, struct document *const *docs, size_t count)
{
	struct index *wijken = explain_wijken(docs, count);
	struct arena *a = arena_new();	/* of one wijk */
	struct fault f = { .set = false };
	struct advised w;
	struct page *page;
	size_t i;

	for (i = 0; i < v->pool->wijk_count; i++) {
		if (!advise_wijk(a, v, &v->pool->wijken[i], &w, &f))
			tool_die(&f);
		page = page_new(a);
		page->continues = i > 0;
		chosen_build(page, &w, index_get(wijken, KIND_WIJK,
		    w.wijk->id));
		explain_print(page);
		arena_reset(a);
	}
	arena_free(a);
}

int
main(int argc, char *argv[])
{
	struct request r = { .kader = NULL };
	struct document **docs;
	struct advise *v;
	size_t count, i;

	tool_begin(argc, argv, &command);
	ask(&r);
	v = gather(&r);
	docs = tool_read_all(&count);
	if (v != NULL && r.explain)
		explain(v, docs, count);
	else if (v != NULL)
		write_advice(v);
	for (i = 0; i < count && !r.explain; i++)
		tool_write(docs[i]);
	return tool_end(TOOL_YES);
}
