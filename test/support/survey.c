#include "survey.h"

#include <string.h>

#include "../../lib/yaml/parse.h"

void
survey_records(struct arena *a, const char *const *texts, size_t count,
    struct document **records)
{
	struct parse parse;
	size_t i;

	for (i = 0; i < count; i++) {
		parse = (struct parse){ .bytes = texts[i],
		    .size = strlen(texts[i]), .place = { "test", 1, 1 } };
		parse_documents(a, &parse, 1);
		records[i] = arena_alloc(a, sizeof(*records[i]));
		records[i]->place = parse.place;
		records[i]->bytes = parse.bytes;
		records[i]->size = parse.size;
		records[i]->root = parse.root;
		records[i]->refused = parse.root == NULL ? &parse.fault : NULL;
		records[i]->arena = a;
	}
}

static struct survey *
survey_told(struct arena *a, const char *const *texts, size_t count,
    enum survey_scope scope)
{
	struct document **records = arena_array(a, count, sizeof(*records));
	const struct words *words = words_standaard(a);

	survey_records(a, texts, count, records);
	return survey_read(a, records, count, kader_standaard(a, words),
	    words, period_day(2026, 4, 1), scope);
}

struct survey *
survey_of(struct arena *a, const char *const *texts, size_t count)
{
	return survey_told(a, texts, count, SURVEY_ALL);
}

struct survey *
survey_public_of(struct arena *a, const char *const *texts, size_t count)
{
	return survey_told(a, texts, count, SURVEY_PUBLIC);
}
