#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/arena.h"
#include "../../lib/base/buffer.h"
#include "../../lib/yaml/emit.h"
#include "../support/oracle.h"
#include "../support/random.h"

#define VALUES 25000

static uint64_t seed;

/* Does a line end as asked, and in no other way? */
static bool
ends_lines_with(const struct buffer *text, const char *newline)
{
	size_t i;
	char c, before = '\0';

	for (i = 0; i < text->size; i++, before = c) {
		c = text->bytes[i];
		if (newline[0] != '\r' ? c == '\r' :
		    (c == '\n') != (before == '\r'))
			return false;
	}
	return before == '\n';
}

static void
hold(const struct buffer *text, const struct value *v, const char *newline)
{
	const char *why = oracle_differs(text, v);

	if (why == NULL && !ends_lines_with(text, newline))
		why = "another line ending";
	if (why != NULL)
		fail_msg("%s\n%.*s", why, (int)text->size, text->bytes);
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
		if (oracle_differs(&raw, list) == NULL)
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
	return cmocka_run_group_tests(tests, NULL, NULL);
}
