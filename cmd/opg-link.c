#include <string.h>

#include "../lib/base/text.h"
#include "../lib/opgave/koppeling.h"
#include "../lib/opgave/meet.h"
#include "../lib/opgave/record.h"
#include "dictionary.h"
#include "tool.h"

enum {
	YEARS = TOOL_LONG, METRES, MOST, LEAST, RULES, WORDS,
	YEARS_MOST = 50, METRES_MOST = 10000, MOST_MOST = 100,
	STRENGTH_MOST = 5
};

static const struct tool_option options[] = {
	{ YEARS, "years", "N",
	    "works also meet when they start within N years; 0: not (2)" },
	{ METRES, "metres", "N", "points meet within N metres (50)" },
	{ MOST, "max", "N", "propose at most N koppelingen per opgave (8)" },
	{ LEAST, "min", "N", "propose none below strength N, 1 to 5 (1)" },
	{ RULES, "rules", "NAMES",
	    "search by these of place, people, purpose, conflict (all)" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-link", "finds opgaven that have something to talk over",
	"[file ...]", TOOL_READS_RECORDS | TOOL_WRITES_RECORDS, options
};

static unsigned
rule_bit(const char *name)
{
	const char *names[MEET_RULES];
	int i;

	for (i = 0; i < MEET_RULES; i++) {
		names[i] = meet_rule_name(i);
		if (strcmp(names[i], name) == 0)
			return MEET_BIT(i);
	}
	tool_usage("unknown rule '%s', %s", name, text_advice(tool_arena(),
	    name, names, MEET_RULES));
}

/* "place,people" as bits. */
static unsigned
rules_of(const char *text)
{
	unsigned rules = 0;
	size_t n;

	for (;; text += n + 1) {
		n = strcspn(text, ",");
		rules |= rule_bit(arena_copy(tool_arena(), text, n));
		if (text[n] == '\0')
			return rules;
	}
}

static struct meet *
gather(struct meet_options o, struct words *words)
{
	struct meet *m;
	struct fault f = { 0 };
	struct document *d;

	o.words = words;
	m = meet_new(tool_arena(), o);
	while ((d = tool_read_kept()) != NULL)
		switch (record_kind(d)) {
		case KIND_WOORDENLIJST:
			dictionary_add(words, d, m->count > 0 ? "read" : NULL);
			break;
		case KIND_OPGAVE:
			if (!meet_add(m, d, &f))
				tool_fault(&f);
			break;
		default:
			break;
		}
	meet_sort(m);
	return m;
}

static struct koppelingen *
link_all(struct meet *m)
{
	struct koppelingen *k = koppeling_read(tool_arena(), m);

	meet_find(m);
	koppeling_place(k);
	if (m->crowded > 0)
		tool_note("%zu opgaven meet others that are left out: at most "
		    "%u each, the strongest (--max)", m->crowded,
		    (unsigned)m->options.most);
	return k;
}

static void
write_all(const struct meet *m, struct koppelingen *k)
{
	struct arena *a = arena_new();	/* of one record */
	struct fault f = { 0 };
	struct document **docs;
	uint32_t next = 0;
	size_t count, i;

	docs = tool_read_all(&count);
	for (i = 0; i < count; i++) {
		if (next < m->count &&
		    m->all[m->numbers[next]].record == docs[i] &&
		    !koppeling_write(k, m->numbers[next++], a, &f))
			tool_fault(&f);
		tool_write(docs[i]);
		arena_reset(a);
	}
	arena_free(a);
}

int
main(int argc, char *argv[])
{
	struct meet_options o = { .years = 2, .metres = 50, .most = 8,
	    .least = 1, .rules = MEET_ALL };
	const char *words = NULL;
	struct meet *m;
	int c;

	tool_begin(argc, argv, &command);
	while ((c = tool_option()) != -1)
		switch (c) {
		case YEARS:
			o.years = (int32_t)tool_argument_number(0, YEARS_MOST);
			break;
		case METRES:
			o.metres = (int32_t)tool_argument_number(0,
			    METRES_MOST);
			break;
		case MOST:
			o.most = (uint32_t)tool_argument_number(1, MOST_MOST);
			break;
		case LEAST:
			o.least = (int)tool_argument_number(1, STRENGTH_MOST);
			break;
		case RULES:
			o.rules = rules_of(tool_argument());
			break;
		case WORDS:
			words = tool_argument();
			break;
		}
	m = gather(o, dictionary_open(words));
	write_all(m, link_all(m));
	return tool_end(TOOL_YES);
}
