#include "explain.h"

#include <string.h>

#include "../lib/base/text.h"
#include "../lib/opgave/record.h"
#include "../lib/report/terminal.h"
#include "tool.h"

void
explain_only(void)
{
	if (tool_edits())
		tool_usage("--explain writes no records: leave out -i and "
		    "--diff");
}

static void
keep(struct explain *e, const char *id)
{
	e->ids = arena_grow(tool_arena(), e->ids, e->count, &e->room,
	    sizeof(*e->ids));
	e->ids[e->count++] = arena_copy(tool_arena(), id, strlen(id));
}

bool
explain_wants(struct explain *e, const struct document *d)
{
	const char *id = record_id(d);

	if (e->found || id == NULL)
		return false;
	e->found = strcmp(id, e->id) == 0;
	if (!e->found)
		keep(e, id);
	return e->found;
}

void
explain_end(const struct explain *e)
{
	struct fault f = { .set = false };
	const char *near;

	if (e->id == NULL || e->found)
		return;
	near = text_nearest(e->id, e->ids, e->count);
	if (near == NULL)
		fault_set(&f, FAULT_NOWHERE, "there is no opgave '%s'", e->id);
	else
		fault_set(&f, FAULT_NOWHERE, "there is no opgave '%s', did "
		    "you mean '%s'?", e->id, near);
	tool_fault(&f);
}

struct index *
explain_wijken(struct document *const *docs, size_t count)
{
	struct index *wijken = index_new(tool_arena());
	size_t i;

	for (i = 0; i < count; i++)
		if (record_kind(docs[i]) == KIND_WIJK)
			index_add(wijken, docs[i]);
	return wijken;
}

void
explain_print(const struct page *page)
{
	struct style style = { tool_width(), tool_colour() };
	struct buffer text = { .size = 0 };

	terminal_write(page, &style, &text);
	tool_print(&text);
	buffer_free(&text);
}
