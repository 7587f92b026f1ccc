#include <string.h>

#include "survey.h"

/* Plans one by one, as a timeline tells them. */

/* What a status says of how sure a plan is. */
static const struct {
	const char *word;
	enum survey_stage stage;
} stages[] = {
	{ "idee", SURVEY_IDEA },
	{ "voorbereiding", SURVEY_PREPARED },
	{ "ter inzage", SURVEY_PREPARED },
	{ "geprogrammeerd", SURVEY_PLANNED },
	{ "vastgesteld", SURVEY_PLANNED },
	{ "uitvoering", SURVEY_UNDER_WAY },
	{ "gereed", SURVEY_READY },
	{ "uitgesteld", SURVEY_PUT_OFF },
	{ "vervallen", SURVEY_DROPPED }
};

static void
read_status(struct survey *s, const struct document *record,
    const struct value *item, struct survey_work *w)
{
	const struct value *field = value_get(item, "status");
	const char *word;
	size_t i;

	if (!survey_word(s, "status", record, field)) {
		w->status = "?";
		return;
	}
	w->status = value_get_text(item, "status");
	if (w->status == NULL)
		return;
	word = words_written(words_list(s->words, "status"), w->status);
	for (i = 0; i < sizeof(stages) / sizeof(*stages); i++)
		if (record_is_word(word, stages[i].word))
			w->stage = stages[i].stage;
	w->over = words_is_over(s->words, w->status);
}

static void
read_times(struct survey *s, const struct document *record,
    const struct value *item, struct survey_work *w)
{
	struct fault f = { 0 };

	if (!record_period(record, value_get(item, "periode"), &w->period,
	    &f))
		survey_fault(s, &f);
	if (!record_period(record, value_get(item, "speelruimte"), &w->room,
	    &f))
		survey_fault(s, &f);
	if (!record_range(record, value_get(item, "duur"), &w->months, &f))
		survey_fault(s, &f);
	if (!record_date(record, value_get(item, "graafrust"), &w->rest, &f))
		survey_fault(s, &f);
}

static void
read_work(struct survey *s, const struct document *record,
    const struct value *item, struct survey_work *w)
{
	struct fault f = { 0 };

	w->name = record_item_text(item, "naam", "naam");
	read_status(s, record, item, w);
	read_times(s, record, item, w);
	if (!record_tri(record, value_get(item, "leidend"), &w->leads, &f))
		survey_fault(s, &f);
	if (!record_tri(record, value_get(item, "graafwerk"), &w->digs, &f))
		survey_fault(s, &f);
}

struct survey_work *
survey_read_works(struct survey *s, const struct document *record,
    const struct value *field, size_t *count)
{
	struct survey_work *works = arena_array(s->arena,
	    record_count(field), sizeof(*works));
	const struct value *item;

	*count = 0;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		read_work(s, record, item, &works[(*count)++]);
	return works;
}

bool
survey_is_on_view(const struct survey *s, const struct survey_work *w)
{
	return words_is(words_list(s->words, "status"), w->status,
	    "ter inzage");
}
