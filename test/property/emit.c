#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <regex.h>
#include <yaml.h>

#include "../../lib/base/arena.h"
#include "../../lib/base/buffer.h"
#include "../../lib/yaml/emit.h"
#include "../support/random.h"

/*
 * libyaml is the oracle: what was emitted is parsed by it, and its events are
 * held against the value that was emitted, in step.
 */

#define VALUES 25000

static uint64_t seed;

/* What readers resolve a plain scalar to, as the type repository for YAML 1.1
 * and the core schema of YAML 1.2 write it down. */
static const char *const types[] = {
	/* 1.1: null, bool, merge, value */
	"~|null|Null|NULL|",
	"y|Y|yes|Yes|YES|n|N|no|No|NO",
	"true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF",
	"<<|=",
	/* 1.1: int */
	"[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)",
	"[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
	/* 1.1: float */
	"[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?",
	"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*",
	"[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
	/* 1.1: timestamp */
	"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]",
	"[0-9][0-9][0-9][0-9]-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \t]+)"
	    "[0-9][0-9]?:[0-9][0-9]:[0-9][0-9](\\.[0-9]*)?"
	    "(([ \t]*)Z|[-+][0-9][0-9]?(:[0-9][0-9])?)?",
	/* 1.2: int, float */
	"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
	"[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?",
};

#define TYPES (sizeof(types) / sizeof(types[0]))

static regex_t patterns[TYPES];

static int
compile_patterns(void **state)
{
	char whole[400];
	size_t i;

	(void)state;
	for (i = 0; i < TYPES; i++) {
		snprintf(whole, sizeof(whole), "^(%s)$", types[i]);
		assert_int_equal(regcomp(&patterns[i], whole,
		    REG_EXTENDED | REG_NOSUB), 0);
	}
	return 0;
}

static int
free_patterns(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < TYPES; i++)
		regfree(&patterns[i]);
	return 0;
}

static bool
resolves_to_text(const char *plain)
{
	size_t i;

	for (i = 0; i < TYPES; i++)
		if (regexec(&patterns[i], plain, 0, NULL, 0) == 0)
			return false;
	return true;
}

static const char *difference;	/* why two values are not the same */

static bool
differ(const char *why)
{
	difference = why;
	return false;
}

static bool
next_event(yaml_parser_t *parser, yaml_event_t *event)
{
	return yaml_parser_parse(parser, event) ||
	    differ(parser->problem);
}

static bool
same_text(const yaml_event_t *event, const char *text, enum value_style style)
{
	const char *got = (const char *)event->data.scalar.value;
	size_t size = event->data.scalar.length;
	bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	bool unknown = style == VALUE_PLAIN && text[0] == '\0';

	if (size != strlen(text) || memcmp(got, text, size) != 0)
		return differ("another text");
	if (unknown != (plain && size == 0))
		return differ("unknown is not empty");
	if (plain && style == VALUE_ANY && !resolves_to_text(text))
		return differ("another reader takes it for no text");
	return true;
}

static bool same_value(yaml_parser_t *, const struct value *);

static bool
same_children(yaml_parser_t *parser, const struct value *v,
    yaml_event_type_t end)
{
	const struct value *c;
	yaml_event_t event;
	bool same;

	for (c = v->first; c != NULL; c = c->next) {
		if (v->kind == VALUE_MAP) {
			if (!next_event(parser, &event))
				return false;
			same = event.type == YAML_SCALAR_EVENT ?
			    same_text(&event, c->key, VALUE_ANY) :
			    differ("no key");
			yaml_event_delete(&event);
			if (!same)
				return false;
		}
		if (!same_value(parser, c))
			return false;
	}
	if (!next_event(parser, &event))
		return false;
	same = event.type == end || differ("more children");
	yaml_event_delete(&event);
	return same;
}

static bool
same_value(yaml_parser_t *parser, const struct value *v)
{
	yaml_event_t event;
	bool same;

	if (!next_event(parser, &event))
		return false;
	switch (event.type) {
	case YAML_SCALAR_EVENT:
		same = v->kind == VALUE_TEXT ?
		    same_text(&event, v->text, v->style) :
		    differ("a text");
		break;
	case YAML_SEQUENCE_START_EVENT:
		same = v->kind == VALUE_LIST ?
		    same_children(parser, v, YAML_SEQUENCE_END_EVENT) :
		    differ("a list");
		break;
	case YAML_MAPPING_START_EVENT:
		same = v->kind == VALUE_MAP ?
		    same_children(parser, v, YAML_MAPPING_END_EVENT) :
		    differ("a map");
		break;
	default:
		same = differ("no value");
	}
	yaml_event_delete(&event);
	return same;
}

static bool
expect(yaml_parser_t *parser, yaml_event_type_t type)
{
	yaml_event_t event;
	bool same;

	if (!next_event(parser, &event))
		return false;
	same = event.type == type || differ("another document");
	yaml_event_delete(&event);
	return same;
}

/* Is the text one document that says v, and another one behind it? */
static bool
says(const struct buffer *text, const struct value *v)
{
	yaml_parser_t parser;
	bool same;

	assert_true(yaml_parser_initialize(&parser));
	yaml_parser_set_input_string(&parser,
	    (const unsigned char *)text->bytes, text->size);
	same = expect(&parser, YAML_STREAM_START_EVENT) &&
	    expect(&parser, YAML_DOCUMENT_START_EVENT) &&
	    same_value(&parser, v) &&
	    expect(&parser, YAML_DOCUMENT_END_EVENT) &&
	    expect(&parser, YAML_DOCUMENT_START_EVENT);
	yaml_parser_delete(&parser);
	return same;
}

/* A line ends as asked, and in no other way. */
static bool
ends_lines_with(const struct buffer *text, const char *newline)
{
	size_t i;

	for (i = 0; i < text->size; i++)
		if (text->bytes[i] == '\r' && (newline[0] != '\r' ||
		    i + 1 == text->size || text->bytes[i + 1] != '\n'))
			return differ("a lone CR");
		else if (text->bytes[i] == '\n' && newline[0] == '\r' &&
		    (i == 0 || text->bytes[i - 1] != '\r'))
			return differ("a lone LF");
	return true;
}

static void
hold(const struct buffer *text, const struct value *v, const char *newline)
{
	if (says(text, v) && ends_lines_with(text, newline))
		return;
	print_error("%s\n%.*s\n", difference, (int)text->size, text->bytes);
	fail();
}

static const char *
random_newline(struct random *r)
{
	return random_once_in(r, 2) ? "\n" : "\r\n";
}

static void
put_line(struct buffer *out, const char *text, const char *newline)
{
	buffer_add_text(out, text);
	buffer_add_text(out, newline);
}

static void
the_lines_of_any_value_say_that_value(void **state)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 };
	struct random r;
	struct value *v;
	struct emit at;
	int i;

	(void)state;
	random_seed(&r, seed);
	for (i = 0; i < VALUES; i++) {
		arena_reset(a);
		out.size = 0;
		do
			v = random_value(&r, a, 5);
		while (v->count == 0);
		at.indent = random_below(&r, 9);
		at.newline = random_newline(&r);
		put_line(&out, "---", at.newline);
		emit_lines(&out, v, at);
		put_line(&out, "---", at.newline);
		hold(&out, v, at.newline);
	}
	buffer_free(&out);
	arena_free(a);
}

/* Below a key or a dash that stands at column `indent`, wherever the caller
 * wants the lines of the value. */
static void
any_value_can_stand_behind_a_key_or_a_dash(void **state)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 };
	struct random r;
	struct value *v, *parent;
	struct emit at;
	size_t indent;
	int i;

	(void)state;
	random_seed(&r, seed + 1);
	for (i = 0; i < VALUES; i++) {
		arena_reset(a);
		out.size = 0;
		v = random_value(&r, a, 3);
		indent = random_below(&r, 5);
		at.indent = indent + 1 + random_below(&r, 5);
		at.newline = random_newline(&r);
		put_line(&out, "---", at.newline);
		buffer_add_spaces(&out, indent);
		if (random_once_in(&r, 2)) {
			parent = value_list(a, VALUE_BLOCK);
			buffer_add_text(&out, "-");
			value_add(parent, v);
		} else {
			parent = value_map(a, VALUE_BLOCK);
			buffer_add_text(&out, "k:");
			value_put(a, parent, "k", v);
		}
		emit_after_key(&out, v, at);
		put_line(&out, "", at.newline);
		put_line(&out, "---", at.newline);
		hold(&out, parent, at.newline);
	}
	buffer_free(&out);
	arena_free(a);
}

static void
any_value_can_be_a_document(void **state)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 };
	struct random r;
	struct value *v;
	struct emit at;
	int i;

	(void)state;
	random_seed(&r, seed + 2);
	for (i = 0; i < VALUES / 5; i++) {
		arena_reset(a);
		out.size = 0;
		v = random_value(&r, a, 2);
		at = (struct emit){ 0, random_newline(&r) };
		buffer_add_text(&out, "---");
		emit_after_key(&out, v, at);
		put_line(&out, "", at.newline);
		put_line(&out, "---", at.newline);
		hold(&out, v, at.newline);
	}
	buffer_free(&out);
	arena_free(a);
}

/* Between two commas YAML has nothing for an unknown item. */
static void
name_unknown_items(struct value *v)
{
	struct value *c;

	for (c = v->first; c != NULL; c = c->next)
		if (v->kind == VALUE_LIST && value_is_unknown(c))
			c->style = VALUE_ANY;
		else
			name_unknown_items(c);
}

static void
any_value_fits_on_a_line_in_a_flow_list(void **state)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 };
	struct random r;
	struct value *v, *list;
	int i;

	(void)state;
	random_seed(&r, seed + 3);
	for (i = 0; i < VALUES; i++) {
		arena_reset(a);
		out.size = 0;
		v = random_value(&r, a, 3);
		list = value_list(a, VALUE_FLOW);
		value_add(list, v);
		name_unknown_items(list);
		buffer_add_text(&out, "--- [");
		emit_flow(&out, v);
		put_line(&out, "]", "\n");
		assert_null(memchr(out.bytes, '\n', out.size - 1));
		put_line(&out, "---", "\n");
		hold(&out, list, "\n");
	}
	buffer_free(&out);
	arena_free(a);
}

/* What is quoted for a reason that libyaml does not have: YAML wants quotes for
 * a byte order mark and for a dash alone, PyYAML for a tab; LS and PS, which
 * libyaml keeps, break a line; and the ends of a document. */
static bool
is_quoted_for_others(const char *text)
{
	return strcmp(text, "-") == 0 || strchr(text, '\t') != NULL ||
	    strncmp(text, "---", 3) == 0 || strncmp(text, "...", 3) == 0 ||
	    strstr(text, "\357\273\277") != NULL ||
	    strstr(text, "\342\200\250") != NULL ||
	    strstr(text, "\342\200\251") != NULL;
}

static void
a_word_is_quoted_only_where_the_grammar_wants_it(void **state)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 }, raw = { 0 };
	struct random r;
	struct value *v, *list;
	int i, plain = 0, quoted = 0;
	bool in_flow;

	(void)state;
	random_seed(&r, seed + 4);
	for (i = 0; i < VALUES; i++) {
		arena_reset(a);
		out.size = raw.size = 0;
		in_flow = random_once_in(&r, 2);
		v = value_plain(a, random_text(&r, a));
		emit_scalar(&out, v, in_flow);
		if (out.size == 0 || out.bytes[0] != '"' ||
		    is_quoted_for_others(v->text)) {
			plain++;
			continue;
		}
		quoted++;
		list = value_list(a, VALUE_FLOW);
		value_add(list, v);
		buffer_format(&raw, in_flow ? "--- [%s]\n---\n" :
		    "---\n- %s\n---\n", v->text);
		if (says(&raw, list))
			fail_msg("%s could be plain", buffer_text(&out));
	}
	assert_true(plain > VALUES / 10 && quoted > VALUES / 10);
	buffer_free(&out);
	buffer_free(&raw);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_lines_of_any_value_say_that_value),
		cmocka_unit_test(any_value_can_stand_behind_a_key_or_a_dash),
		cmocka_unit_test(any_value_can_be_a_document),
		cmocka_unit_test(any_value_fits_on_a_line_in_a_flow_list),
		cmocka_unit_test(
		    a_word_is_quoted_only_where_the_grammar_wants_it),
	};

	seed = random_seed_given(20260401);
	return cmocka_run_group_tests(tests, compile_patterns, free_patterns);
}
