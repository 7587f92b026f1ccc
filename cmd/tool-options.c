#include <sys/stat.h>

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/base/period.h"
#include "../lib/base/text.h"
#include "tool-private.h"

/* What getopt_long returns for a word that is no option, as asked for by the
 * '-' at the start of its string. */
#define A_WORD 1

#define OPTION_DIFF 0x10000	/* beyond the numbers of any program */
#define MOST_JOBS 256

static const struct {
	struct tool_option option;
	int needs;	/* one of the flags of command->shares; 0: always */
} shared[] = {
	{ { 'i', "in-place", NULL,
	    "edit the named files themselves" }, TOOL_WRITES_RECORDS },
	{ { OPTION_DIFF, "diff", NULL,
	    "write nothing, show what would change" }, TOOL_WRITES_RECORDS },
	{ { 'o', "output", "FILE",
	    "write to this file, whole or not at all" }, TOOL_HAS_OUTPUT },
	{ { 'o', "output", "FILE",
	    "write to this file, or to DIR/ a page for each wijk" },
	    TOOL_HAS_DIRECTORY },
	{ { 'd', "date", "DATE",
	    "the peildatum, as 2026-04-01" }, TOOL_HAS_DATE },
	{ { 'N', "no-input", NULL,
	    "do not read standard input" }, TOOL_NO_INPUT },
	{ { 'j', "jobs", "N",
	    "threads to work with, not all the cores" }, TOOL_READS_RECORDS },
	{ { 'q', "quiet", NULL, "no warnings, notes or progress" }, 0 },
	{ { 'h', "help", NULL, "show this and stop" }, 0 },
	{ { 'V', "version", NULL, "show the version and stop" }, 0 }
};

#define SHARED (sizeof shared / sizeof *shared)

static struct tool_option *table;	/* own ones, then the shared ones */
static size_t table_size, own;
static struct option *longs;
static char *letters;

static void
add_option(const struct tool_option *o)
{
	struct option *l = &longs[table_size];
	char *end = letters + strlen(letters);

	table[table_size++] = *o;
	l->name = o->name;
	l->has_arg = o->argument == NULL ? no_argument : required_argument;
	l->val = o->letter;
	if (o->letter >= TOOL_LONG)
		return;
	*end++ = (char)o->letter;
	if (o->argument != NULL)
		*end = ':';
}

/* A program may say more of a shared option than the shared row does. */
static bool
is_own(int letter)
{
	size_t i;

	for (i = 0; i < own; i++)
		if (tool.command->options[i].letter == letter)
			return true;
	return false;
}

void
options_begin(void)
{
	const struct tool_option *o;
	size_t i;

	for (o = tool.command->options; o != NULL && o->letter != 0; o++)
		own++;
	table = arena_array(tool.arena, own + SHARED + 1, sizeof *table);
	longs = arena_array(tool.arena, own + SHARED + 1, sizeof *longs);
	letters = arena_alloc(tool.arena, 2 * (own + SHARED) + 3);
	strcpy(letters, "-:");
	for (i = 0; i < own; i++)
		add_option(&tool.command->options[i]);
	for (i = 0; i < SHARED; i++)
		if ((shared[i].needs == 0 ||
		    (shared[i].needs & tool.command->shares) != 0) &&
		    !is_own(shared[i].option.letter))
			add_option(&shared[i].option);
	opterr = 0;	/* the messages are ours */
}

static void
add_usage(struct buffer *out)
{
	buffer_format(out, "usage: %s [option ...]", tool.command->name);
	if (tool.command->operands != NULL && *tool.command->operands != '\0')
		buffer_format(out, " %s", tool.command->operands);
	buffer_add_byte(out, '\n');
}

void
options_usage_line(void)
{
	struct buffer line = {0};

	add_usage(&line);
	fputs(buffer_text(&line), stderr);
	buffer_free(&line);
}

/* "-k, --kader FILE" */
static char *
option_form(const struct tool_option *o)
{
	char letter[] = "    ";

	if (o->letter < TOOL_LONG) {
		letter[0] = '-';
		letter[1] = (char)o->letter;
		letter[2] = ',';
	}
	return arena_format(tool.arena, "%s--%s%s%s", letter, o->name,
	    o->argument == NULL ? "" : " ",
	    o->argument == NULL ? "" : o->argument);
}

static void
print_and_stop(struct buffer *text)
{
	output_add(text->bytes, text->size);
	buffer_free(text);
	exit(tool_end(TOOL_YES));
}

static void
help(void)
{
	struct buffer out = {0};
	char *form;
	size_t i, width = 0;

	for (i = 0; i < table_size; i++) {
		form = option_form(&table[i]);
		if (strlen(form) > width)
			width = strlen(form);
	}
	add_usage(&out);
	buffer_format(&out, "\n%s\n\n", tool.command->about);
	for (i = 0; i < table_size; i++) {
		form = option_form(&table[i]);
		buffer_format(&out, "  %s", form);
		buffer_add_spaces(&out, width - strlen(form) + 2);
		buffer_format(&out, "%s\n", table[i].help);
	}
	buffer_format(&out, "\nSee %s(1).\n", tool.command->name);
	print_and_stop(&out);
}

static void
version(void)
{
	struct buffer out = {0};

	buffer_format(&out, "%s (opgave) %s\n", tool.command->name, VERSION);
	print_and_stop(&out);
}

static const struct tool_option *
option_of(int letter)
{
	size_t i;

	for (i = 0; i < table_size; i++)
		if (table[i].letter == letter)
			return &table[i];
	return NULL;
}

/* A long option that getopt_long did not take: unknown, or short for more
 * than one. */
static void
wrong_long(const char *word)
{
	const char **names = arena_array(tool.arena, table_size,
	    sizeof *names);
	const char *near, *first = NULL;
	size_t i, n = strcspn(word, "=");
	char *name = arena_copy(tool.arena, word, n);

	for (i = 0; i < table_size; i++) {
		names[i] = table[i].name;
		if (n == 0 || strncmp(table[i].name, name, n) != 0)
			continue;
		if (first != NULL)
			tool_usage("'--%s' can be '--%s' and '--%s'", name,
			    first, table[i].name);
		first = table[i].name;
	}
	near = text_nearest(name, names, table_size);
	if (near != NULL)
		tool_usage("unknown option '--%s', did you mean '--%s'?",
		    name, near);
	tool_usage("unknown option '--%s'", name);
}

static void
wrong_option(int c)
{
	const struct tool_option *o = option_of(optopt);

	if (o != NULL && c == ':')
		tool_usage("option '--%s' needs %s", o->name, o->argument);
	if (o != NULL)
		tool_usage("option '--%s' takes no argument", o->name);
	if (optopt != 0)
		tool_usage("unknown option '-%c'", optopt);
	wrong_long(tool.argv[optind - 1] + 2);
}

/* 2026-02-30 is written well. */
static bool
looks_like_day(const char *text)
{
	return strlen(text) == strlen("2026-02-30") &&
	    strspn(text, "0123456789-") == strlen(text) &&
	    text[4] == '-' && text[7] == '-';
}

static void
read_date(void)
{
	struct period p;

	if (!period_read_date(tool.argument, &p))
		tool_usage(looks_like_day(tool.argument) ? "there is no day "
		    "'%s'" : "'%s' is no date: write it as 2026-04-01",
		    tool.argument);
	tool.date = p.from;
	tool.date_given = tool.date_known = true;
}

static bool
is_directory(const char *name)
{
	struct stat st;
	size_t n = strlen(name);

	return (n > 0 && name[n - 1] == '/') ||
	    (stat(name, &st) == 0 && S_ISDIR(st.st_mode));
}

static void
take_output(const char *name)
{
	tool.output = tool.directory = NULL;
	if ((tool.command->shares & TOOL_HAS_DIRECTORY) != 0 &&
	    is_directory(name))
		tool.directory = name;
	else if (strcmp(name, "-") != 0)
		tool.output = name;
}

/* The options that every program handles alike.  False: it is the program's
 * own. */
static bool
take_shared(int c)
{
	if (tool.option < table + own && c != 'q')
		return false;
	switch (c) {
	case 'i':
		tool.in_place = true;
		break;
	case OPTION_DIFF:
		tool.diff = true;
		break;
	case 'o':
		take_output(tool.argument);
		break;
	case 'd':
		read_date();
		break;
	case 'N':
		tool.no_input = true;
		break;
	case 'j':
		tool.jobs = (int)tool_argument_number(1, MOST_JOBS);
		break;
	case 'q':
		tool.quiet = true;
		return tool.option >= table + own;
	case 'h':
		help();
		break;
	case 'V':
		version();
		break;
	}
	return true;
}

static void
add_file(const char *name)
{
	struct tool_file *f = &tool.files[tool.named++];

	if ((tool.command->shares & TOOL_READS_RECORDS) == 0)
		tool_usage("'%s' is one word too many", name);
	f->name = name;
	f->fd = -1;
}

static void
check_argument(void)
{
	if (tool.option->argument == NULL)
		return;
	if (strcmp(tool.option->argument, "FILE") != 0)
		words_check_text(tool.argument);
	else if (tool.option < table + own)
		tool.also[tool.also_count++] = tool.argument;
}

void
options_settle(void)
{
	size_t i;

	words_settle();
	if (tool.no_input && tool.named > 0)
		tool_usage("--no-input reads nothing, but '%s' is named",
		    tool.files[0].name);
	if (tool.in_place && tool.named == 0)
		tool_usage("--in-place needs a file");
	for (i = 0; tool.in_place && i < tool.named; i++)
		if (strcmp(tool.files[i].name, "-") == 0)
			tool_usage("standard input has no place to be edited "
			    "in");
	tool.count = tool.named;
	if (tool.count == 0) {
		tool.files[0].name = "-";
		tool.files[0].fd = -1;
		tool.count = 1;
	}
}

int
tool_option(void)
{
	int c;

	for (;;) {
		c = getopt_long(tool.argc, tool.argv, letters, longs, NULL);
		tool.argument = optarg;
		tool.option = NULL;
		if (c == -1) {
			while (optind < tool.argc)
				add_file(tool.argv[optind++]);
			if ((tool.command->shares & TOOL_TAKES_OPERAND) == 0)
				options_settle();
			return -1;
		}
		if (c == '?' || c == ':')
			wrong_option(c);
		if (c != A_WORD) {
			tool.option = option_of(c);
			check_argument();
			if (!take_shared(c))
				return c;
		} else if ((tool.command->shares & TOOL_TAKES_WORDS) != 0 &&
		    strchr(optarg, '=') != NULL) {
			words_take(optarg);
			return TOOL_WORD;
		} else {
			add_file(optarg);
		}
	}
}
