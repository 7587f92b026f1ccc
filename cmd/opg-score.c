#include <string.h>

#include "../lib/opgave/kader.h"
#include "../lib/opgave/record.h"
#include "../lib/opgave/score.h"
#include "../lib/opgave/word.h"
#include "../lib/report/reckoning.h"
#include "dictionary.h"
#include "explain.h"
#include "framework.h"
#include "tool.h"
#include "unread.h"

enum { PRINT_KADER = TOOL_LONG, WORDS, EXPLAIN, MISSING = 3 };

static const struct tool_option options[] = {
	{ 'k', "kader", "FILE", "score by this kader, not by the one in the "
	    "stream" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ EXPLAIN, "explain", "ID", "write no records; show how its score "
	    "adds up" },
	{ PRINT_KADER, "print-kader", NULL, "print the built-in kader" },
	{ .name = NULL }
};

static const struct tool_command command = {
	.name = "opg-score",
	.about = "pass opgaven through the gates and criteria of a kader",
	.operands = "[file ...]",
	.shares = TOOL_READS_RECORDS | TOOL_WRITES_RECORDS | TOOL_HAS_DATE,
	.options = options
};

/* What is scored by, as the stream goes by. */
struct scorer {
	struct framework by;
	bool used;		/* an opgave was scored */
	int32_t date;
	const char *day;	/* the same as a text */
	struct wijken *wijken;
	struct words *words;
	struct names *unread;	/* those that were told */
	struct explain explain;
};

static void
set_date(struct scorer *s)
{
	const struct kader *k = s->by.kader;

	s->date = tool_date(k != NULL && k->has_date ? &k->date : NULL);
	s->day = period_day_text(tool_arena(), s->date);
}

static void
print_kader(void)
{
	struct buffer text = { .size = 0 };

	buffer_add_text(&text, kader_standaard_yaml);
	tool_print(&text);
	buffer_free(&text);
}

static bool
reckon(struct scorer *s, const struct document *d, struct score *result,
    struct fault *f)
{
	unread_tell(s->unread, s->by.kader, d);
	return score_make(s->by.kader, s->words, s->wijken, s->date, d,
	    result, f);
}

static void
score(struct scorer *s, struct document *d)
{
	struct fault f = { .set = false };
	const struct kader *k = s->by.kader;
	struct score result;

	if (k == NULL)
		return;
	if (!record_named(d, &f) || !word_settles(s->words, d, &f)) {
		tool_fault(&f);
		return;
	}
	if (!score_applies(s->words, d))
		return;
	s->used = true;
	if (!reckon(s, d, &result, &f) ||
	    !document_set(d, d->root, "score", score_value(d->arena, k,
	    s->day, &result), &f))
		tool_fault(&f);
}

/* The same for people, of the one that they ask for. */
static void
explain(struct scorer *s, const struct document *d)
{
	struct fault f = { .set = false };
	const struct kader *k = s->by.kader;
	struct page *page = page_new(d->arena);
	struct score result;

	s->used = true;
	if (k == NULL)
		return;
	if (!record_named(d, &f) || !word_settles(s->words, d, &f)) {
		tool_fault(&f);
		return;
	}
	if (!score_applies(s->words, d))
		reckoning_none(page, s->words, d);
	else if (reckon(s, d, &result, &f))
		reckoning_build(page, k, s->date, d, &result);
	if (f.set)
		tool_fault(&f);
	else
		explain_print(page);
}

static void
take_wijk(struct scorer *s, const struct document *d)
{
	struct fault f = { .set = false };

	if (!wijken_add(s->wijken, d, &f))
		tool_spoil(&f);
}

/* A stream without any of its wijken is told so in a few lines. */
static void
tell_missing(const struct scorer *s)
{
	struct place place;
	struct fault f;
	const char *id, *near;
	size_t at = 0, n = 0;

	while ((id = wijken_missing(s->wijken, &at, &place)) != NULL) {
		if (n++ >= MISSING)
			continue;
		near = wijken_nearest(s->wijken, id);
		if (near != NULL)
			fault_set(&f, place, "wijk '%s' is not in the stream, "
			    "did you mean '%s'? its indicatoren are unknown",
			    id, near);
		else
			fault_set(&f, place, "wijk '%s' is not in the stream: "
			    "its indicatoren are unknown", id);
		tool_warn(&f);
	}
	if (n <= MISSING)
		return;
	fault_set(&f, FAULT_NOWHERE, n == MISSING + 1 ?
	    "%zu more wijk is not in the stream" :
	    "%zu more wijken are not in the stream", n - MISSING);
	tool_warn(&f);
}

/* What was asked for. */
struct request {
	const char *kader, *words;
};

/* False: it was the built-in kader, which is printed. */
static bool
ask(struct request *r, struct scorer *s)
{
	int c;

	while ((c = tool_option()) != -1)
		switch (c) {
		case 'k':
			r->kader = tool_argument();
			break;
		case WORDS:
			r->words = tool_argument();
			break;
		case EXPLAIN:
			s->explain.id = tool_argument();
			break;
		case PRINT_KADER:
			print_kader();
			return false;
		}
	if (s->explain.id != NULL)
		explain_only();
	return true;
}

static void
take(struct scorer *s, struct document *d)
{
	const char *used = s->used ? "scored" : NULL;

	switch (framework_take(&s->by, s->words, d, used)) {
	case KIND_KADER:
		set_date(s);
		break;
	case KIND_WIJK:
		take_wijk(s, d);
		break;
	case KIND_OPGAVE:
		if (s->explain.id == NULL)
			score(s, d);
		else if (explain_wants(&s->explain, d))
			explain(s, d);
		break;
	default:
		break;
	}
}

int
main(int argc, char *argv[])
{
	struct scorer s = { .used = false };
	struct request r = { NULL, NULL };
	struct document *d;

	tool_begin(argc, argv, &command);
	if (!ask(&r, &s))
		return tool_end(TOOL_YES);
	s.wijken = wijken_new(tool_arena());
	s.words = dictionary_open(r.words);
	s.unread = names_new(tool_arena());
	framework_open(&s.by, r.kader, s.words);
	set_date(&s);
	while ((d = tool_read()) != NULL) {
		take(&s, d);
		if (s.explain.id == NULL)
			tool_write(d);
	}
	explain_end(&s.explain);
	if (s.by.kader != NULL)
		unread_tell_figures(s.unread, s.by.kader, s.wijken);
	tell_missing(&s);
	return tool_end(TOOL_YES);
}
