#include "../lib/opgave/kader.h"
#include "../lib/report/audience.h"
#include "../lib/report/format.h"
#include "../lib/report/survey.h"
#include "dictionary.h"
#include "framework.h"
#include "tool.h"

enum { WORDS = TOOL_LONG };

static const struct tool_option options[] = {
	{ 'a', "audience", "NAME", "for whom: team (default)" },
	{ 'f', "format", "NAME", "text (default on a terminal), md or html" },
	{ 'k', "kader", "FILE", "the kader to go by, not that of the stream" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-report", "an overview of records for people, in Dutch",
	"[file ...]", TOOL_READS_RECORDS | TOOL_HAS_DATE | TOOL_HAS_OUTPUT,
	options
};

static const struct audience *
audience(const char *name)
{
	const struct audience *a = audience_find(name);

	if (a == NULL)
		tool_usage("unknown audience '%s', %s", name,
		    audience_advice(tool_arena(), name));
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

static void
put(struct buffer *out)
{
	tool_print(out);
	out->size = 0;
}

static void
report(const struct survey *survey, const struct audience *readers,
    const struct format *as)
{
	struct style style = { tool_width(), tool_colour() };
	struct outline *outline = outline_new(tool_arena());
	struct request request = { survey, outline };
	struct arena *arena = arena_new();
	struct buffer out = { 0 };
	struct page *page;
	size_t i;

	readers->outline(outline, &request);
	if (as->begin != NULL)
		as->begin(outline, &style, &out);
	for (i = 0; i < outline->count; i++) {
		page = page_new(arena);
		page->continues = i > 0;
		page->anchor = outline->parts[i].anchor;
		readers->build(page, &request, i);
		as->write(page, &style, &out);
		put(&out);
		arena_reset(arena);
	}
	if (as->end != NULL)
		as->end(outline, &style, &out);
	put(&out);
	buffer_free(&out);
	arena_free(arena);
}

int
main(int argc, char *argv[])
{
	const struct audience *readers = audience("team");
	const struct format *as = NULL;
	const char *kader_name = NULL, *words_name = NULL;
	const struct kader *k;
	struct document **records;
	struct survey *survey;
	struct words *words;
	size_t i, count;
	int c;

	tool_begin(argc, argv, &command);
	while ((c = tool_option()) != -1)
		switch (c) {
		case 'a':
			readers = audience(tool_argument());
			break;
		case 'f':
			as = format(tool_argument());
			break;
		case 'k':
			kader_name = tool_argument();
			break;
		case WORDS:
			words_name = tool_argument();
			break;
		}
	if (as == NULL)
		as = format(tool_terminal() ? "text" : "md");
	words = dictionary_open(words_name);
	records = tool_read_all(&count);
	dictionary_add_all(words, records, count);
	k = framework_of(kader_name, words, records, count);
	if (k == NULL)		/* said so; an overview is of use without it */
		k = kader_standaard(tool_arena(), words);
	survey = survey_read(tool_arena(), records, count, k, words,
	    tool_date(k->has_date ? &k->date : NULL));
	survey->unread = tool_unread();
	for (i = 0; i < survey->fault_count; i++)
		tool_fault(&survey->faults[i]);
	report(survey, readers, as);
	return tool_end(TOOL_YES);
}
