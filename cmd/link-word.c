#include "link-word.h"

#include <string.h>

#include "../lib/opgave/names.h"
#include "../lib/opgave/record.h"
#include "tool.h"

struct pair {
	const char *a, *b;
};

static struct pair *pairs;
static size_t pair_count, pair_room;
static const char **ids;	/* each once, by its number */
static size_t id_count, id_room;
static struct names *id_numbers, *pair_numbers;	/* of what was named */
static struct koppeling_word said;
static size_t more_room;
static bool given[LINK_REASON + 1], refused;

static const struct {
	const char *name;
	enum koppeling_field field;
} options[] = {
	[LINK_VERBAND] = { "verband", KOPPELING_VERBAND },
	[LINK_EFFECT] = { "effect", KOPPELING_EFFECT },
	[LINK_KANS] = { "kans", KOPPELING_KANSEN },
	[LINK_RISICO] = { "risico", KOPPELING_RISICOS },
	[LINK_REASON] = { "reason", KOPPELING_REDEN }
};

static bool
is_named(const char *id)
{
	return id != NULL && names_find(id_numbers, 0, id, strlen(id)) !=
	    NAMES_NONE;
}

static void
begin(void)
{
	if (id_numbers != NULL)
		return;
	id_numbers = names_new(tool_arena());
	pair_numbers = names_new(tool_arena());
}

static uint32_t
add_id(const char *id)
{
	uint32_t n = names_add(id_numbers, 0, id, strlen(id));

	if (n == id_count) {
		ids = arena_grow(tool_arena(), ids, id_count, &id_room,
		    sizeof *ids);
		ids[id_count++] = id;
	}
	return n;
}

static void
add_pair(const char *a, const char *b)
{
	uint32_t first = add_id(a);
	uint64_t key = meet_pair_key(first, add_id(b));

	if (strcmp(a, b) == 0)
		tool_usage("'%s' cannot be linked with itself", a);
	if (names_add(pair_numbers, 0, &key, sizeof key) < pair_count)
		tool_usage("'%s' and '%s' are named twice", a, b);
	pairs = arena_grow(tool_arena(), pairs, pair_count, &pair_room,
	    sizeof *pairs);
	pairs[pair_count++] = (struct pair){ a, b };
}

/* "a, b" without the blank. */
static const char *
trimmed(const char *text, size_t n)
{
	while (n > 0 && *text == ' ') {
		text++;
		n--;
	}
	while (n > 0 && text[n - 1] == ' ')
		n--;
	return arena_copy(tool_arena(), text, n);
}

/* Each pair among "a,b,c". */
static void
take_ids(const char *option, const char *text)
{
	const char **names = NULL;
	size_t count = 0, room = 0, i, n;

	begin();
	for (;; text += n + 1) {
		n = strcspn(text, ",");
		names = arena_grow(tool_arena(), names, count, &room,
		    sizeof *names);
		names[count] = trimmed(text, n);
		if (*names[count] == '\0')
			tool_usage("--%s needs the ids of two opgaven, as "
			    "a,b", option);
		for (i = 0; i < count; i++)
			add_pair(names[i], names[count]);
		count++;
		if (text[n] == '\0')
			break;
	}
	if (count < 2)
		tool_usage("--%s needs the ids of two opgaven, as %s,b",
		    option, names[0]);
}

void
link_word_take(int word, const char *text)
{
	bool single = word == LINK_VERBAND || word == LINK_EFFECT ||
	    word == LINK_REASON;

	if (single && given[word])
		tool_usage("a second --%s", options[word].name);
	given[word] = true;
	if (word == LINK_CONFIRM || word == LINK_REJECT) {
		take_ids(word == LINK_CONFIRM ? "confirm" : "reject", text);
		return;
	}
	said.more = arena_grow(tool_arena(), said.more, said.count,
	    &more_room, sizeof *said.more);
	said.more[said.count++] = (struct koppeling_more){
	    options[word].field, text };
}

static void
goes_together(void)
{
	int word;

	if (given[LINK_CONFIRM] && given[LINK_REJECT])
		tool_usage("--confirm and --reject cannot go together");
	if (given[LINK_REJECT] && !given[LINK_REASON])
		tool_usage("--reject needs --reason");
	if (given[LINK_REASON] && pair_count == 0)
		tool_usage("--reason needs --confirm or --reject");
	for (word = LINK_VERBAND; word < LINK_REASON; word++)
		if (given[word] && !given[LINK_CONFIRM])
			tool_usage("--%s needs --confirm",
			    options[word].name);
}

void
link_word_settle(const char *search)
{
	struct fault f = { 0 };

	goes_together();
	if (search != NULL && pair_count > 0)
		tool_usage("--%s is of a search, and --%s does not search",
		    search, given[LINK_REJECT] ? "reject" : "confirm");
	said.rejects = given[LINK_REJECT];
	if (!koppeling_fits(tool_arena(), &said, &f))
		tool_die(&f);
	/* of three everybody would come after two others */
	if (koppeling_is_directed(&said) && pair_count > 1)
		tool_usage("--verband na and vereist are of two opgaven: the "
		    "first one after, or only with, the other");
}

bool
link_word_given(void)
{
	return pair_count > 0;
}

static void
refuse(const struct fault *f)
{
	refused = true;
	tool_spoil(f);
}

void
link_word_fault(const struct document *d, const struct fault *f)
{
	if (!link_word_given())
		tool_fault(f);
	else if (is_named(record_id(d)))
		refuse(f);
}

static void
find_ids(const struct meet *m)
{
	struct fault f = { 0 };
	const char *near;
	size_t i;

	for (i = 0; i < id_count; i++) {
		if (meet_number(m, ids[i]) != INDEX_NONE)
			continue;
		near = index_nearest(m->index, KIND_OPGAVE, ids[i]);
		if (near == NULL)
			fault_set(&f, FAULT_NOWHERE, "there is no opgave '%s'",
			    ids[i]);
		else
			fault_set(&f, FAULT_NOWHERE, "there is no opgave "
			    "'%s', did you mean '%s'?", ids[i], near);
		refuse(&f);
	}
}

/* Of all pairs, or of none. */
static void
say(const struct meet *m, struct koppelingen *k)
{
	struct fault f = { 0 };
	size_t i;

	find_ids(m);
	for (i = 0; i < pair_count && !refused; i++)
		if (!koppeling_may_say(k, &said, meet_number(m, pairs[i].a),
		    meet_number(m, pairs[i].b), &f))
			refuse(&f);
	for (i = 0; i < pair_count && !refused; i++)
		if (!koppeling_say(k, &said, meet_number(m, pairs[i].a),
		    meet_number(m, pairs[i].b), &f))
			refuse(&f);
}

/* A file with a document that was refused is left as it was; then a koppeling
 * must not go from one to another either. */
static void
hold_files(struct document *const *docs, size_t count)
{
	bool *changed = arena_array(tool_arena(), tool_files() + 1,
	    sizeof *changed);
	struct fault f = { 0 };
	size_t i;

	for (i = 0; i < count; i++)
		changed[docs[i]->file] |= docs[i]->changed;
	for (i = 0; i < count; i++)
		if (docs[i]->refused != NULL && changed[docs[i]->file] &&
		    tool_edits() && !refused) {
			fault_set(&f, docs[i]->place, "nothing is written of "
			    "what was said: this document was refused");
			refuse(&f);
		}
}

void
link_word_write(const struct meet *m, struct koppelingen *k)
{
	struct document **docs;
	const struct fault *f;
	size_t count, i;

	say(m, k);
	docs = tool_read_all(&count);
	hold_files(docs, count);
	for (i = 0; !refused && (f = koppeling_told_of(k, i)) != NULL; i++)
		tool_warn(f);
	for (i = 0; i < count; i++)
		tool_write(refused && docs[i]->changed ?
		    document_again(tool_arena(), docs[i]) : docs[i]);
}
