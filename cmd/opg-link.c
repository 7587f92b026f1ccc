#include "../lib/opgave/koppeling.h"
#include "../lib/opgave/meet.h"
#include "../lib/opgave/record.h"
#include "dictionary.h"
#include "link-found.h"
#include "link-rules.h"
#include "link-word.h"
#include "tool.h"

enum {
	YEARS = TOOL_LONG, METRES, MOST, LEAST, RULES, WORDS, SAY,
	YEARS_MOST = 50, METRES_MOST = 10000, MOST_MOST = 100,
	STRENGTH_MOST = 5,
	FEW = 2000	/* for which a thread takes longer than it saves */
};

static const struct tool_option options[] = {
	{ YEARS, "years", "N",
	    "works also meet that start within N years; 0: not (2)" },
	{ METRES, "metres", "N", "points meet within N metres (50)" },
	{ MOST, "max", "N", "propose at most N koppelingen per opgave (8)" },
	{ LEAST, "min", "N", "propose none below strength N, 1 to 5 (1)" },
	{ RULES, "rules", "NAMES",
	    "search by these of place, people, purpose, conflict (all)" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ SAY + LINK_CONFIRM, "confirm", "IDS",
	    "people say yes to the koppeling of these two, as a,b" },
	{ SAY + LINK_REJECT, "reject", "IDS",
	    "people say no to it; needs --reason" },
	{ SAY + LINK_VERBAND, "verband", "WORD",
	    "samen, na (a after b), vereist (a needs b), sluit uit" },
	{ SAY + LINK_EFFECT, "effect", "WORD",
	    "what doing both adds: klein, middel, groot, or points" },
	{ SAY + LINK_KANS, "kans", "TEXT", "a chance of doing both" },
	{ SAY + LINK_RISICO, "risico", "TEXT", "a risk of doing both" },
	{ SAY + LINK_REASON, "reason", "TEXT",
	    "why it is rejected, or what was agreed" },
	{ 0 }
};

static const struct tool_command command = {
	"opg-link", "finds opgaven that have something to talk over",
	"[file ...]", TOOL_READS_RECORDS | TOOL_WRITES_RECORDS, options
};

static struct meet *
gather(struct meet_options o, struct words *words)
{
	struct meet *m;
	struct fault f = { 0 };
	struct document *d;

	o.words = words;
	m = meet_new(tool_arena(), o);
	while ((d = tool_read_resting()) != NULL)
		if (record_kind(d) == KIND_WOORDENLIJST) {
			document_wake(d, tool_arena());
			dictionary_add(words, d, m->count > 0 ? "read" : NULL);
		} else if (record_kind(d) == KIND_WIJK) {
			meet_add_wijk(m, d);
		} else if (record_kind(d) == KIND_OPGAVE &&
		    !meet_add(m, d, &f)) {
			link_word_fault(d, &f);
		}
	meet_sort(m);
	return m;
}

static void
find(struct meet *m, struct koppelingen *k)
{
	struct fault f = { 0 };
	size_t at = 0;

	while (koppeling_outdated(k, &at, &f))
		tool_warn(&f);
	meet_find(m, m->count < FEW ? 1 : tool_jobs());
	koppeling_place(k);
	if (m->crowded > 0)
		tool_note("%zu %s more than %u %s: only the strongest are "
		    "proposed (--max)", m->crowded, m->crowded == 1 ?
		    "opgave meets" : "opgaven meet", (unsigned)m->options.most,
		    m->options.most == 1 ? "other" : "others");
}

int
main(int argc, char *argv[])
{
	struct meet_options o = { .years = MEET_YEARS,
	    .metres = MEET_METRES, .most = MEET_MOST, .least = 1,
	    .rules = MEET_ALL };
	const char *words = NULL, *search = NULL;
	struct koppelingen *k;
	unsigned rules = 0;
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
			search = "max";
			break;
		case LEAST:
			o.least = (int)tool_argument_number(1, STRENGTH_MOST);
			search = "min";
			break;
		case RULES:
			rules |= link_rules(tool_argument());
			o.rules = rules;
			search = "rules";
			break;
		case WORDS:
			words = tool_argument();
			break;
		default:
			link_word_take(c - SAY, tool_argument());
		}
	link_word_settle(search);
	m = gather(o, dictionary_open(words));
	k = koppeling_read(tool_arena(), m);
	if (link_word_given()) {
		link_word_write(m, k);
	} else {
		find(m, k);
		link_found_write(m, k);
	}
	return tool_end(TOOL_YES);
}
