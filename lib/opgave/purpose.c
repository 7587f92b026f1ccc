#include "purpose.h"

#include <string.h>

#include "../base/text.h"
#include "record.h"
#include "word.h"

struct purpose_names
purpose_names_new(struct arena *a, const struct words *words)
{
	struct purpose_names t = { 0 };

	t.arena = t.lists = a;
	t.words = words;
	t.topics_written = names_new(a);
	t.topics_folded = names_new(a);
	t.measures_written = names_new(a);
	t.measures_known = names_new(a);
	return t;
}

static uint32_t
number_of(struct names *names, const char *text)
{
	return names_add(names, 0, text, strlen(text));
}

static struct purpose_topic *
new_topic(struct purpose_names *t, const char *text)
{
	const struct words_list *list = words_list(t->words, "onderwerp");
	const struct words_entry *entry = words_find(list, text);
	uint32_t had = names_count(t->topics_folded);
	uint32_t n = number_of(t->topics_folded, text_fold(t->arena,
	    entry == NULL ? text : entry->word));

	if (n == had) {
		t->topics = arena_grow(t->arena, t->topics, n, &t->topic_room,
		    sizeof(struct purpose_topic *));
		t->topics[n] = arena_alloc(t->arena, sizeof(**t->topics));
		t->topics[n]->number = n;
		t->topics[n]->wanted = entry != NULL && entry->wanted;
	}
	return t->topics[n];
}

/* The number of a topic as written.  The lists are looked into for a text that
 * was not seen before. */
static uint32_t
written_of(struct purpose_names *t, const char *text)
{
	uint32_t had = names_count(t->topics_written);
	uint32_t n = number_of(t->topics_written, text);

	if (n == had) {
		t->written = arena_grow(t->arena, t->written, n,
		    &t->written_room, sizeof(struct purpose_topic *));
		t->written[n] = new_topic(t, text);
	}
	return n;
}

static struct purpose_topic *
topic_of(struct purpose_names *t, const char *text)
{
	uint32_t n = written_of(t, text);

	return t->written[n];
}

static void
set_topics(struct purpose_names *t, struct purpose_measure *m,
    const struct words_entry *entry)
{
	size_t i;

	m->word = entry->word;
	m->topics = arena_array(t->arena, entry->helpt.count,
	    sizeof(struct purpose_topic *));
	for (i = 0; i < entry->helpt.count; i++)
		m->topics[m->count++] = topic_of(t, entry->helpt.all[i]);
}

/* NULL: it helps nothing. */
static struct purpose_measure *
new_measure(struct purpose_names *t, const char *text)
{
	const struct words_entry *entry = words_find(words_list(t->words,
	    "maatregelen"), text);
	uint32_t had = names_count(t->measures_known), n;

	if (entry == NULL || entry->helpt.count == 0)
		return NULL;
	n = number_of(t->measures_known, entry->word);
	if (n == had) {
		t->measures = arena_grow(t->arena, t->measures, n,
		    &t->measure_room, sizeof(struct purpose_measure *));
		t->measures[n] = arena_alloc(t->arena, sizeof(**t->measures));
		set_topics(t, t->measures[n], entry);
	}
	return t->measures[n];
}

static struct purpose_measure *
measure_of(struct purpose_names *t, const char *text)
{
	uint32_t had = names_count(t->measures_written);
	uint32_t n = number_of(t->measures_written, text);

	if (n == had) {
		t->as_written = arena_grow(t->arena, t->as_written, n,
		    &t->as_written_room, sizeof(struct purpose_measure *));
		t->as_written[n] = new_measure(t, text);
	}
	return t->as_written[n];
}

static void
read_needs(struct purpose_names *t, const struct value *onderwerp,
    struct purpose *p)
{
	const struct value *item;
	struct purpose_topic *topic;
	uint32_t i, written;

	p->needs = arena_array(t->lists, record_count(onderwerp),
	    sizeof(*p->needs));
	for (item = record_first(onderwerp); item != NULL;
	    item = record_next(onderwerp, item)) {
		if (item->kind != VALUE_TEXT || value_is_unknown(item))
			continue;
		written = written_of(t, item->text);
		topic = t->written[written];
		topic->needed = true;
		for (i = 0; i < p->need_count; i++)
			if (p->needs[i].topic == topic)
				break;
		if (i == p->need_count)
			p->needs[p->need_count++] = (struct purpose_need){
			    topic, words_written(words_list(t->words,
			    "onderwerp"), names_text(t->topics_written,
			    written)) };
	}
}

static void
read_measures(struct purpose_names *t, const struct value *maatregelen,
    struct purpose *p)
{
	const struct purpose_measure *m;
	const struct value *item;
	uint32_t i;

	p->measures = arena_array(t->lists, record_count(maatregelen),
	    sizeof(struct purpose_measure *));
	for (item = record_first(maatregelen); item != NULL;
	    item = record_next(maatregelen, item)) {
		m = item->kind == VALUE_TEXT ? measure_of(t, item->text) :
		    NULL;
		if (m == NULL)
			continue;
		for (i = 0; i < p->measure_count; i++)
			if (p->measures[i] == m)
				break;
		if (i == p->measure_count)
			p->measures[p->measure_count++] = m;
	}
}

bool
purpose_read(struct purpose_names *t, const struct document *d,
    const struct value *onderwerp, const struct value *maatregelen,
    struct purpose *p, struct fault *f)
{
	const char *soort;
	bool social;

	*p = (struct purpose){ 0 };
	if (record_first(onderwerp) == NULL &&
	    record_first(maatregelen) == NULL)
		return true;
	if (!word_soort_known(t->words, d, f))
		return false;
	soort = words_soort(t->words, d);
	social = soort != NULL && record_is_word(soort, "sociaal");
	if (social || (soort != NULL && record_is_word(soort, "gemengd")))
		read_needs(t, onderwerp, p);
	if (!social)
		read_measures(t, maatregelen, p);
	return true;
}

static bool
helps(const struct purpose_measure *m, const struct purpose_topic *topic)
{
	size_t i;

	for (i = 0; i < m->count; i++)
		if (m->topics[i] == topic)
			return true;
	return false;
}

/* The next measure from number i on that helps, or the count of them. */
static uint32_t
next_help(const struct purpose *p, uint32_t i,
    const struct purpose_topic *topic)
{
	while (i < p->measure_count && !helps(p->measures[i], topic))
		i++;
	return i;
}

bool
purpose_helps(const struct purpose *a, const struct purpose *b)
{
	uint32_t i;

	if (a->measure_count == 0)
		return false;
	for (i = 0; i < b->need_count; i++)
		if (next_help(a, 0, b->needs[i].topic) < a->measure_count)
			return true;
	return false;
}

static const char *
verb(const struct purpose_topic *topic, bool many)
{
	if (topic->wanted)
		return many ? "dragen bij aan" : "draagt bij aan";
	return many ? "helpen tegen" : "helpt tegen";
}

/* NULL: nothing helps it. */
static const char *
sentence(struct arena *arena, const struct purpose *a,
    const struct purpose_need *need)
{
	uint32_t i = next_help(a, 0, need->topic), next;
	const char *text;
	bool many = false;

	if (i == a->measure_count)
		return NULL;
	for (text = a->measures[i]->word; i < a->measure_count; i = next) {
		next = next_help(a, i + 1, need->topic);
		if (next == a->measure_count)
			break;
		many = true;
		text = arena_format(arena, "%s%s%s", text, next_help(a,
		    next + 1, need->topic) < a->measure_count ? ", " : " en ",
		    a->measures[next]->word);
	}
	return arena_format(arena, "%s %s %s", text, verb(need->topic, many),
	    need->word);
}

size_t
purpose_sentences(struct arena *arena, const struct purpose *a,
    const struct purpose *b, const char *lines[PURPOSE_SENTENCES])
{
	const char *line;
	size_t n = 0;
	uint32_t i;

	for (i = 0; i < b->need_count && n < PURPOSE_SENTENCES; i++)
		if ((line = sentence(arena, a, &b->needs[i])) != NULL)
			lines[n++] = line;
	return n;
}
