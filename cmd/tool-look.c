#include <sys/types.h>
#include <sys/stat.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tool-private.h"

/* Could it be replaced?  Better told before a talk than after it. */
static void
probe(const struct tool_file *f)
{
	char *path = temp_resolve(f->name);
	struct temp *t = path == NULL ? NULL : temp_beside(path);

	if (t == NULL)
		message_cannot("write", f->name, errno);
	temp_drop(t);
}

static struct document **
look(size_t *count)
{
	struct stream_options options = { .jobs = tool.jobs,
	    .keep = STREAM_KEEP };
	struct stream_file *files = arena_array(tool.arena, tool.count,
	    sizeof *files);
	struct document **all = NULL, **old, *d;
	size_t i, n = 0;
	struct fault f;

	for (i = 0; i < tool.count; i++) {
		probe(&tool.files[i]);
		files[i].name = tool.files[i].name;
		files[i].fd = -1;
	}
	tool.looked = stream_open(files, tool.count, options);
	while ((d = stream_next(tool.looked)) != NULL) {
		if (d->refused != NULL)
			tool_fault(d->refused);
		if ((n & (n - 1)) == 0) {
			old = all;
			all = arena_array(tool.arena, 2 * n + 1, sizeof *all);
			if (old != NULL)
				memcpy(all, old, n * sizeof *all);
		}
		all[n++] = d;
	}
	while (stream_fault(tool.looked, &f))
		tool_fault(&f);
	*count = n;
	return all;
}

struct document **
tool_look(size_t *count)
{
	struct document **all;

	if (!tool.in_place)
		return tool_read_all(count);
	all = look(count);
	if (tool.status >= TOOL_TROUBLE)
		exit(tool_end(TOOL_TROUBLE));
	return all;
}
