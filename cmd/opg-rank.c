#include "../lib/opgave/ranking.h"
#include "../lib/report/firm.h"
#include "dictionary.h"
#include "explain.h"
#include "framework.h"
#include "tool.h"
#include "unscored.h"

enum {
	DRAWS = TOOL_LONG, SEED, EXPLAIN, WORDS,
	FIRST_MOST = 1000, DRAWS_USUAL = 10000, DRAWS_MOST = 1000000,
	SEED_MOST = 2147483647
};

static const struct tool_option options[] = {
	{ 'n', "number", "N", "how many the first are, not the kader's "
	    "aantal" },
	{ 'k', "kader", "FILE", "the kader to go by, not that of the stream" },
	{ DRAWS, "draws", "N", "draw N weight sets; 0: none (10000)" },
	{ SEED, "seed", "N", "draw others than those of seed 1" },
	{ EXPLAIN, "explain", NULL, "tell people how firm the order is; write "
	    "no records" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-rank", "places opgaven in order and says how firm that order is",
	"[file ...]", TOOL_READS_RECORDS | TOOL_WRITES_RECORDS, options
};

/* What was asked for. */
struct request {
	const char *kader, *words;
	size_t first, draws;
	uint64_t seed;
	bool explain;
};

static void
ask(struct request *r)
{
	int c;

	while ((c = tool_option()) != -1)
		switch (c) {
		case 'n':
			r->first = (size_t)tool_argument_number(1, FIRST_MOST);
			break;
		case 'k':
			r->kader = tool_argument();
			break;
		case DRAWS:
			r->draws = (size_t)tool_argument_number(0, DRAWS_MOST);
			break;
		case SEED:
			r->seed = (uint64_t)tool_argument_number(0, SEED_MOST);
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

/* What is placed, as the stream goes by; pool is NULL when there is no kader
 * that can be used. */
struct gathering {
	struct framework framework;
	struct words *words;
	struct pool *pool;
};

/* An opgave: from the first on, the kader is what it is.  What is not for a
 * pool loses the place that it had. */
static void
take_opgave(struct gathering *g, struct document *d)
{
	struct fault f = { .set = false };
	size_t before;

	if (g->pool == NULL && g->framework.kader != NULL)
		g->pool = pool_new(tool_arena(), g->framework.kader);
	if (g->pool == NULL)
		return;
	before = g->pool->count;
	if (!pool_add(g->pool, g->words, d, &f))
		unscored_fault(g->pool, d, &f);
	else if (g->pool->count == before && !ranking_clear(d, &f))
		tool_fault(&f);
}

static void
take(struct gathering *g, struct document *d)
{
	const char *used = g->pool == NULL ? NULL : "placed";

	if (framework_take(&g->framework, g->words, d, used) == KIND_OPGAVE)
		take_opgave(g, d);
}

/* NULL: nothing can be placed. */
static struct pool *
gather(const struct request *r)
{
	struct gathering g = { .pool = NULL };
	struct document *d;

	g.words = dictionary_open(r->words);
	framework_open(&g.framework, r->kader, g.words);
	while ((d = tool_read_kept()) != NULL)
		take(&g, d);
	if (g.pool == NULL)
		return NULL;
	pool_close(g.pool);
	unscored_tell(g.pool);
	return g.pool;
}

static void
write_places(const struct ranking *g, const struct pool *p)
{
	struct ranked *all = ranking_all(tool_arena(), g, p, tool_jobs());
	struct fault f = { .set = false };
	size_t i, j;

	for (i = 0; i < p->wijk_count; i++)
		for (j = 0; j < all[i].rank.count; j++)
			if (!ranking_write(g, &all[i], j, &f))
				tool_fault(&f);
	for (i = 0; i < p->count; i++)
		if (p->all[i]->score.status >= SCORED_OUT &&
		    !ranking_clear(p->all[i]->record, &f))
			tool_fault(&f);
}

static void
explain(const struct ranking *g, const struct pool *p,
    struct document *const *docs, size_t count)
{
	struct ranked *all = ranking_all(tool_arena(), g, p, tool_jobs());
	struct index *wijken = explain_wijken(docs, count);
	struct arena *a = arena_new();	/* of one wijk */
	struct page *page;
	size_t i;

	for (i = 0; i < p->wijk_count; i++) {
		page = page_new(a);
		page->continues = i > 0;
		firm_build(page, g, &all[i], index_get(wijken, KIND_WIJK,
		    p->wijken[i].id));
		explain_print(page);
		arena_reset(a);
	}
	arena_free(a);
}

int
main(int argc, char *argv[])
{
	struct request r = { .draws = DRAWS_USUAL, .seed = 1 };
	struct document **docs;
	struct ranking *g;
	struct pool *p;
	size_t count, i;

	tool_begin(argc, argv, &command);
	ask(&r);
	p = gather(&r);
	docs = tool_read_all(&count);
	if (p != NULL) {
		g = ranking_new(tool_arena(), p->kader, r.first, r.draws,
		    r.seed);
		if (r.explain)
			explain(g, p, docs, count);
		else
			write_places(g, p);
	}
	for (i = 0; i < count && !r.explain; i++)
		tool_write(docs[i]);
	return tool_end(TOOL_YES);
}
