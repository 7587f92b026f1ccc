#include "along.h"

#include <string.h>

#include "../lib/opgave/names.h"
#include "../lib/opgave/path.h"
#include "tool.h"

/* A document that waits until it is wanted. */
struct held {
	struct document doc;	/* its bytes lie in the buffer */
	struct buffer bytes;
	size_t order;
	struct held *same;	/* another with that id */
	struct held *next;	/* to be written with this one */
};

/* What is known of an id. */
struct wanted {
	bool is;
	struct held *held;
};

/* Where records name others. */
static const struct {
	enum kind from;
	const char *path;
	enum kind to;
} references[] = {
	{ KIND_OPGAVE, "wijk", KIND_WIJK },
	{ KIND_OPGAVE, "bron", KIND_GESPREK },
	{ KIND_OPGAVE, "kansen.bron", KIND_GESPREK },
	{ KIND_OPGAVE, "risicos.bron", KIND_GESPREK },
	{ KIND_OPGAVE, "koppelingen.kansen.bron", KIND_GESPREK },
	{ KIND_OPGAVE, "koppelingen.risicos.bron", KIND_GESPREK },
	{ KIND_GESPREK, "wijk", KIND_WIJK }
};

#define REFERENCES (sizeof references / sizeof *references)

static struct names *ids;
static struct wanted *wanted;
static size_t room, holds;
static const struct path *paths[REFERENCES];
static struct arena *scratch;

static bool
ends(const char *s)
{
	return *s == '\0';
}

static void
begin(void)
{
	struct fault f;
	size_t i;

	if (ids != NULL)
		return;
	ids = names_new(tool_arena());
	scratch = arena_new();
	for (i = 0; i < REFERENCES; i++) {
		struct path_parser p = { .arena = tool_arena(),
		    .text = references[i].path, .at = references[i].path,
		    .rows = schema_kind(references[i].from), .ends = ends,
		    .fault = &f };

		paths[i] = path_parse(&p);
	}
}

static struct wanted *
find(enum kind kind, const char *id)
{
	uint32_t n = names_add(ids, (uint32_t)kind, id, strlen(id));
	struct wanted *old = wanted;

	if (n >= room) {
		room = room == 0 ? 64 : 2 * room;
		wanted = arena_array(tool_arena(), room, sizeof *wanted);
		if (old != NULL)
			memcpy(wanted, old, n * sizeof *wanted);
	}
	return &wanted[n];
}

bool
along_is_held(enum kind kind)
{
	return kind == KIND_WIJK || kind == KIND_GESPREK;
}

bool
along_wanted(const struct document *d)
{
	const char *id = record_id(d);

	begin();
	return id != NULL && find(record_kind(d), id)->is;
}

void
along_take(const struct document *d)
{
	const char *id = record_id(d);
	struct wanted *w;
	struct held *h;

	begin();
	w = id == NULL ? NULL : find(record_kind(d), id);
	if (w == NULL || w->is) {
		if (w != NULL)
			tool_write(d);
		return;
	}
	h = arena_alloc(tool_arena(), sizeof *h);
	h->doc = *d;
	buffer_add(&h->bytes, d->bytes, d->size);
	h->order = holds++;
	h->same = w->held;
	w->held = h;
}

/* In the order in which they came. */
static void
add_due(struct held **due, struct held *h)
{
	while (*due != NULL && (*due)->order < h->order)
		due = &(*due)->next;
	h->next = *due;
	*due = h;
}

static void
write_held(struct held *h)
{
	h->doc.bytes = h->bytes.bytes;
	tool_write(document_again(scratch, &h->doc));
	arena_reset(scratch);
	buffer_free(&h->bytes);
}

/* What a walk over references finds. */
struct found {
	enum kind kind;
	const char *main;	/* of an item that is a map */
	struct held *due;
};

static bool
visit(void *context, enum path_end end, const struct value *v, bool sure)
{
	struct found *g = context;
	const char *id = end != PATH_VALUE ? NULL : v->kind == VALUE_TEXT ?
	    v->text : value_get_text(v, g->main);
	struct wanted *w;

	(void)sure;
	if (id == NULL)
		return true;
	w = find(g->kind, id);
	w->is = true;
	for (; w->held != NULL; w->held = w->held->same)
		add_due(&g->due, w->held);
	return true;
}

void
along_refer(const struct document *d)
{
	struct found g = { .due = NULL };
	struct path_visitor to = { visit, NULL, &g };
	enum kind kind = record_kind(d);
	size_t i;

	begin();
	for (i = 0; i < REFERENCES; i++) {
		if (references[i].from != kind)
			continue;
		g.kind = references[i].to;
		g.main = path_main(paths[i]->row);
		if (g.main == NULL)
			g.main = "";
		path_walk(paths[i], d->root, &to);
	}
	for (; g.due != NULL; g.due = g.due->next)
		write_held(g.due);
}
