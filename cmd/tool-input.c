#include <sys/types.h>
#include <sys/stat.h>

#include <string.h>
#include <unistd.h>

#include "tool-private.h"

bool
tool_no_input(void)
{
	return tool.no_input || (tool.named == 0 &&
	    (tool.command->shares & TOOL_NO_INPUT) != 0 &&
	    isatty(STDIN_FILENO));
}

size_t
tool_files(void)
{
	return tool.named;
}

const char *
tool_operand(void)
{
	return tool.named == 0 ? NULL : tool.files[0].name;
}

void
tool_take_operand(void)
{
	words_check_text(tool.files[0].name);
	tool.named--;
	memmove(&tool.files[0], &tool.files[1],
	    tool.named * sizeof *tool.files);
}

static bool
is_same(const char *name, const struct stat *out)
{
	struct stat in;
	int failed = strcmp(name, "-") == 0 ? fstat(STDIN_FILENO, &in) :
	    stat(name, &in);

	return failed == 0 && in.st_dev == out->st_dev &&
	    in.st_ino == out->st_ino;
}

static void
refuse_if_same(const char *name, const struct stat *out)
{
	struct fault f = {0};
	bool records = (tool.command->shares & TOOL_WRITES_RECORDS) != 0;

	if (!is_same(name, out))
		return;
	fault_set(&f, FAULT_NOWHERE, "'%s' is read and written at once: %s",
	    fault_file(name), records ? "use --in-place" :
	    "write to another file");
	tool_die(&f);
}

size_t
tool_unread(void)
{
	return tool.unread;
}

/* `opg-score a.yaml >>a.yaml` would never end, `>a.yaml` has emptied it
 * already, and `opg-report -o a.yaml a.yaml` would write over what it was made
 * from. */
void
input_refuse_output(void)
{
	struct stat out;
	size_t i;

	if (tool.in_place || tool.diff || (tool.output != NULL ?
	    stat(tool.output, &out) : fstat(STDOUT_FILENO, &out)) != 0 ||
	    !S_ISREG(out.st_mode))
		return;
	for (i = 0; i < tool.count; i++)
		refuse_if_same(tool.files[i].name, &out);
	for (i = 0; i < tool.also_count; i++)
		refuse_if_same(tool.also[i], &out);
}

bool
input_open(enum stream_keep keep)
{
	struct stream_options options = {0};
	struct stream_file *files;
	size_t i;

	if (tool.opened)
		return tool.stream != NULL;
	tool.opened = true;
	tool.keep = keep != STREAM_PASS;
	if ((tool.command->shares & TOOL_TAKES_OPERAND) != 0)
		options_settle();
	if (tool_no_input()) {
		tool.ended = true;
		return false;
	}
	input_refuse_output();
	edit_open();
	if (tool.count == 0) {	/* none could be opened for editing */
		tool.ended = true;
		return false;
	}
	files = arena_array(tool.arena, tool.count, sizeof *files);
	for (i = 0; i < tool.count; i++) {
		files[i].name = tool.files[i].name;
		files[i].fd = tool.files[i].fd;
	}
	options.jobs = tool.jobs;
	options.keep = keep;
	options.before_wait = output_flush;
	tool.stream = stream_open(files, tool.count, options);
	return true;
}

void
input_mark(const char *name)
{
	size_t i;

	if (name == NULL)
		return;
	for (i = 0; i < tool.count; i++)
		if (strcmp(tool.files[i].name, name) == 0)
			tool.files[i].trouble = true;
}

static void
tell_faults(void)
{
	struct fault f;

	while (stream_fault(tool.stream, &f)) {
		tool.unread++;
		tool_fault(&f);
	}
}

static struct document *
next(void)
{
	struct document *d = stream_next(tool.stream);

	tell_faults();
	message_progress(tool.stream);
	if (d == NULL) {
		message_progress_end();
		tool.ended = true;
		return NULL;
	}
	tool.reading = d->file;
	tool.files[d->file].seen = true;
	if (d->refused != NULL &&
	    (tool.command->shares & TOOL_TELLS_REFUSED) == 0)
		tool_fault(d->refused);
	edit_keep(d);
	return d;
}

struct document *
tool_read(void)
{
	return input_open(STREAM_PASS) && !tool.ended ? next() : NULL;
}

/* Those that live as long as the process. */
static struct document **kept;
static size_t kept_count, kept_room;

static struct document *
read_kept(enum stream_keep keep)
{
	struct document **old = kept, *d;

	if (!input_open(keep) || tool.ended || (d = next()) == NULL)
		return NULL;
	if (kept_count == kept_room) {
		kept_room = kept_room == 0 ? 64 : 2 * kept_room;
		kept = arena_array(tool.arena, kept_room, sizeof *kept);
		if (old != NULL)
			memcpy(kept, old, kept_count * sizeof *kept);
	}
	return kept[kept_count++] = d;
}

struct document *
tool_read_kept(void)
{
	return read_kept(STREAM_KEEP);
}

struct document *
tool_read_resting(void)
{
	return read_kept(STREAM_REST);
}

struct document **
tool_read_all(size_t *count)
{
	while (tool_read_kept() != NULL)
		;
	*count = kept_count;
	return kept;
}

void
input_settle(void)
{
	struct fault f;

	while (tool.stream != NULL && stream_changed(tool.stream, &f))
		tool_fault(&f);
}

void
input_end(void)
{
	stream_close(tool.looked);
	tool.looked = NULL;
	if (tool.stream == NULL)
		return;
	stream_close(tool.stream);
	tool.stream = NULL;
}
