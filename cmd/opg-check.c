#include <string.h>

#include "../lib/opgave/check.h"
#include "../lib/opgave/record.h"
#include "../lib/opgave/schema.h"
#include "../lib/opgave/words.h"
#include "../lib/report/findings.h"
#include "../lib/report/json-schema.h"
#include "dictionary.h"
#include "tool.h"

enum {
	ONLY = TOOL_LONG, SKIP, STRICT, WORDS, PRINT_WORDS, RULES, JSON_SCHEMA,
	FIELDS
};

static const struct tool_option options[] = {
	{ 'f', "format", "NAME", "text (default), json or github" },
	{ ONLY, "only", "NAMES", "only these rules, with commas between" },
	{ SKIP, "skip", "NAMES", "all rules but these" },
	{ STRICT, "strict", NULL, "a warning is as bad as an error" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ RULES, "rules", NULL, "print the names of the rules and stop" },
	{ PRINT_WORDS, "print-words", NULL, "print the built-in woordenlijst "
	    "and stop" },
	{ FIELDS, "fields", NULL, "print every field: kind, path, reading, "
	    "meaning" },
	{ JSON_SCHEMA, "json-schema", NULL, "print a JSON Schema for editors "
	    "and stop" },
	{ .name = NULL }
};

static const struct tool_command command = {
	"opg-check",
	"hold records against the schema, the words and each other",
	"[file ...]", TOOL_READS_RECORDS | TOOL_HAS_DATE | TOOL_TELLS_REFUSED,
	options
};

/* What is asked for. */
struct request {
	const struct findings_format *format;
	struct check_options check;
	bool only, strict;
	bool chosen[CHECK_RULES_MOST];	/* by --only */
	const char *words;	/* a file, or NULL */
	int print;		/* one of the options that print, or 0 */
};

static const struct findings_format *
format(const char *name)
{
	const char *near;
	const struct findings_format *f = findings_format_find(name, &near);

	if (f == NULL && near != NULL)
		tool_usage("unknown format '%s', did you mean '%s'?", name,
		    near);
	if (f == NULL)
		tool_usage("unknown format '%s'", name);
	return f;
}

static void
unknown_rule(const char *name)
{
	const char *near = check_rule_nearest(name);

	if (near != NULL)
		tool_usage("unknown rule '%s', did you mean '%s'?", name,
		    near);
	tool_usage("unknown rule '%s': --rules shows their names", name);
}

/* "order,weights" */
static void
mark_rules(const char *names, bool marks[CHECK_RULES_MOST])
{
	size_t n;
	int rule;

	for (; *names != '\0'; names += n + (names[n] == ',')) {
		n = strcspn(names, ",");
		rule = check_rule_number(names, n);
		if (rule < 0)
			unknown_rule(arena_copy(tool_arena(), names, n));
		marks[rule] = true;
	}
}

static void
take_option(struct request *r, int c)
{
	switch (c) {
	case 'f':
		r->format = format(tool_argument());
		break;
	case ONLY:
		r->only = true;
		mark_rules(tool_argument(), r->chosen);
		break;
	case SKIP:
		mark_rules(tool_argument(), r->check.skip);
		break;
	case STRICT:
		r->strict = true;
		break;
	case WORDS:
		r->words = tool_argument();
		break;
	default:
		r->print = c;
		break;
	}
}

/* --skip beats --only, wherever they stand. */
static void
settle_rules(struct request *r)
{
	size_t i;

	for (i = 0; r->only && i < CHECK_RULES_MOST; i++)
		r->check.skip[i] |= !r->chosen[i];
}

static void
print_rules(struct buffer *out)
{
	const struct check_rule *rule;
	size_t width = 0;

	for (rule = check_rules; rule->name != NULL; rule++)
		if (strlen(rule->name) > width)
			width = strlen(rule->name);
	for (rule = check_rules; rule->name != NULL; rule++) {
		buffer_format(out, "%-*s  %-7s  %s\n", (int)width, rule->name,
		    check_severity_name(rule->severity), rule->about);
	}
}

/* A line for each field; one of free names has none of its own. */
static void
print_fields(struct buffer *out, enum kind kind, const char *prefix,
    const struct schema *row)
{
	const char *path;

	for (; row != NULL && row->name != NULL; row++) {
		if (strcmp(row->name, "*") == 0)
			continue;
		path = arena_format(tool_arena(), "%s%s", prefix, row->name);
		buffer_format(out, "%s\t%s\t%s\t%s\n",
		    record_kind_name(kind), path,
		    schema_reading_name(row->reading), row->about);
		print_fields(out, kind, arena_format(tool_arena(), "%s.",
		    path), row->fields);
	}
}

static void
print(int what, const struct words *words)
{
	struct buffer out = { .size = 0 };
	int kind;

	if (what == PRINT_WORDS)
		buffer_add_text(&out, woordenlijst_standaard_yaml);
	else if (what == RULES)
		print_rules(&out);
	else if (what == FIELDS)
		for (kind = KIND_NONE + 1; kind < KIND_COUNT; kind++)
			print_fields(&out, (enum kind)kind, "",
			    schema_kind((enum kind)kind));
	else
		json_schema_write(words, &out);
	tool_print(&out);
	buffer_free(&out);
}

/* The peildatum of the first kader in the stream counts when no other is
 * given. */
static int32_t
day(struct document *const *docs, size_t count)
{
	struct period p = { .known = false };
	struct fault f;
	size_t i;

	for (i = 0; i < count; i++)
		if (record_kind(docs[i]) == KIND_KADER)
			break;
	if (i < count)
		record_date(docs[i], value_get(docs[i]->root, "peildatum"),
		    &p, &f);
	return tool_date(p.known ? &p.from : NULL);
}

static void
show(const struct request *r, const struct finding *all, size_t count)
{
	struct style style = { tool_width(), tool_colour() };
	struct buffer out = { .size = 0 };

	if (!tool_quiet())
		r->format->write(all, count, &style, &out);
	tool_print(&out);
	buffer_free(&out);
}

static enum tool_status
verdict(const struct request *r, const struct finding *all, size_t count)
{
	enum severity worst = r->strict ? SEVERITY_WARNING : SEVERITY_ERROR;
	size_t i;

	for (i = 0; i < count; i++)
		if (all[i].rule->severity <= worst)
			return TOOL_NO;
	return TOOL_YES;
}

int
main(int argc, char *argv[])
{
	struct request r = { .format = format("text") };
	const struct finding *all;
	struct document **docs;
	size_t count, found;
	int c;

	tool_begin(argc, argv, &command);
	while ((c = tool_option()) != -1)
		take_option(&r, c);
	r.check.words = dictionary_open(r.words);
	if (r.print != 0) {
		print(r.print, r.check.words);
		return tool_end(TOOL_YES);
	}
	settle_rules(&r);
	docs = tool_read_all(&count);
	r.check.date = day(docs, count);
	all = check_all(tool_arena(), docs, count, &r.check, &found);
	show(&r, all, found);
	return tool_end(verdict(&r, all, found));
}
