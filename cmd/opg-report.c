#include "../lib/opgave/kader.h"
#include "../lib/report/audience.h"
#include "../lib/report/format.h"
#include "dictionary.h"
#include "framework.h"
#include "publish.h"
#include "tool.h"

enum { WORDS = TOOL_LONG, ALL };

static const struct tool_option options[] = {
	{ 'a', "audience", "NAME",
	    "team (default), raad, bewoners, domein=X, afdeling=X" },
	{ ALL, "all", NULL, "what is not public too, for whomever it is" },
	{ 'f', "format", "NAME", "text (default on a terminal), md or html" },
	{ 'k', "kader", "FILE", "the kader to go by, not that of the stream" },
	{ 'w', "wijk", "ID", "of this wijk only" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-report", "an overview of records for people, in Dutch",
	"[file ...]", TOOL_READS_RECORDS | TOOL_HAS_DATE |
	TOOL_HAS_DIRECTORY, options
};

/* What is asked for. */
struct asked {
	const struct audience *readers;
	const char *about;	/* the domein or afdeling; or NULL */
	const struct format *as;
	const char *kader, *words, *wijk;	/* or NULL */
	bool all;
};

static const struct audience *
audience(const char *name, const char **argument)
{
	struct fault f = { 0 };
	const struct audience *a = audience_read(tool_arena(), name, argument,
	    &f);

	if (a == NULL)
		tool_usage("%s", f.text);
	return a;
}

static const struct format *
format(const char *name)
{
	const struct format *f = format_find(name);

	if (f == NULL)
		tool_usage("unknown format '%s', %s", name,
		    format_advice(tool_arena(), name));
	return f;
}

/* What the audience is about, which the words and the records say. */
static const char *
argument(const struct audience *readers, const char *text,
    const struct words *words, struct document *const *records, size_t count)
{
	struct fault f = { 0 };

	if (readers->list == NULL)
		return NULL;
	text = audience_argument(tool_arena(), readers, text, words, records,
	    count, &f);
	if (text == NULL)
		tool_usage("%s", f.text);
	return text;
}

static void
only(struct survey *survey, const char *wijk)
{
	const char *advice;

	if (wijk == NULL || survey_only(survey, wijk))
		return;
	advice = survey_wijk_advice(survey, wijk);
	tool_usage("unknown wijk '%s', %s", wijk, advice);
}

static void
take_option(struct asked *q, int c)
{
	switch (c) {
	case 'a':
		q->readers = audience(tool_argument(), &q->about);
		break;
	case ALL:
		q->all = true;
		break;
	case 'f':
		q->as = format(tool_argument());
		break;
	case 'k':
		q->kader = tool_argument();
		break;
	case 'w':
		q->wijk = tool_argument();
		break;
	case WORDS:
		q->words = tool_argument();
		break;
	}
}

/* All that was read. */
static void
gather(const struct asked *q, struct request *request)
{
	struct words *words = dictionary_open(q->words);
	const struct kader *k;
	struct document **records;
	struct survey *survey;
	size_t i, count;

	records = tool_read_all(&count);
	dictionary_add_all(words, records, count);
	request->argument = argument(q->readers, q->about, words, records,
	    count);
	k = framework_of(q->kader, words, records, count);
	if (k == NULL)		/* said so; an overview is of use without it */
		k = kader_standaard(tool_arena(), words);
	survey = survey_read(tool_arena(), records, count, k, words,
	    tool_date(k->has_date ? &k->date : NULL),
	    q->all ? SURVEY_ALL : q->readers->scope);
	survey->unread = tool_unread();
	if (q->readers->prepare != NULL)
		q->readers->prepare(survey);
	for (i = 0; i < survey->fault_count; i++)
		tool_fault(&survey->faults[i]);
	only(survey, q->wijk);
	request->survey = survey;
}

int
main(int argc, char *argv[])
{
	struct request request = { 0 };
	struct asked q = { 0 };
	int c;

	tool_begin(argc, argv, &command);
	while ((c = tool_option()) != -1)
		take_option(&q, c);
	if (q.readers == NULL)
		q.readers = audience("team", &q.about);
	if (q.as == NULL)
		q.as = format(tool_directory() ? "html" : tool_terminal() ?
		    "text" : "md");
	if (tool_directory() && q.as->suffix == NULL)
		tool_usage("only html goes to a directory: write '-f html'");
	gather(&q, &request);
	publish(&request, q.readers, q.as);
	return tool_end(TOOL_YES);
}
