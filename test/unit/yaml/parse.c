#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/yaml/parse.h"

/* The tree with its spans: what stands at [from, to) is shown as it is in the
 * source, texts that differ from it behind a '='. */
static void
show(struct buffer *out, const char *bytes, const struct value *v)
{
	const struct value *c;

	if (v->key != NULL)
		buffer_format(out, "%.*s: ", (int)(v->key_to - v->key_from),
		    bytes + v->key_from);
	else if (v->parent != NULL && v->parent->style == VALUE_BLOCK)
		buffer_format(out, "%.*s ", (int)(v->key_to - v->key_from),
		    bytes + v->key_from);
	if (v->kind == VALUE_TEXT) {
		buffer_format(out, "<%.*s>", (int)(v->to - v->from),
		    bytes + v->from);
		if (strlen(v->text) != v->to - v->from ||
		    memcmp(v->text, bytes + v->from, strlen(v->text)) != 0)
			buffer_format(out, "=<%s>", v->text);
		return;
	}
	buffer_add_text(out, v->kind == VALUE_MAP ? "{" : "[");
	for (c = v->first; c != NULL; c = c->next) {
		if (c != v->first)
			buffer_add_text(out, ", ");
		show(out, bytes, c);
	}
	buffer_add_text(out, v->kind == VALUE_MAP ? "}" : "]");
}

static void
says(const char *yaml, const char *expected)
{
	struct arena *a = arena_new();
	struct buffer out = { 0 };
	struct parse d = { .bytes = yaml, .size = strlen(yaml),
	    .place = { "x", 1, 1 } };

	parse_documents(a, &d, 1);
	if (d.fault.set)
		buffer_format(&out, "%zu:%zu: %s", d.fault.place.line,
		    d.fault.place.column, d.fault.text);
	else if (d.root != NULL)
		show(&out, yaml, d.root);
	assert_string_equal(buffer_text(&out), expected);
	buffer_free(&out);
	arena_free(a);
}

static void
spans_are_the_bytes_of_a_value(void **state)
{
	(void)state;
	says("a: 1\n", "{a: <1>}");
	says("---\na: 'x y' # c\nb: \"z\\n\"\n", "{a: <'x y'>=<x y>, "
	    "b: <\"z\\n\">=<z\n>}");
	says("a:\nb:   # c\nc: x\n", "{a: <>, b: <>, c: <x>}");
	says("é: ü\nx: {q: ë, r: [1, 2]} # c\n",
	    "{é: <ü>, x: {q: <ë>, r: [<1>, <2>]}}");
	says("\xef\xbb\xbf""a: é\nb: 😀\nc: d\n",
	    "{a: <é>, b: <😀>, c: <d>}");
	says("a: x\n  y\nb: 1\n", "{a: <x\n  y>=<x y>, b: <1>}");
}

static void
a_dash_is_the_place_of_a_list_item(void **state)
{
	(void)state;
	says("a:\n- 1\n-\n  # c - d\n- x: 1\n  y: 2\n- - p\n  - q\n",
	    "{a: [- <1>, - <>, - {x: <1>, y: <2>}, - [- <p>, - <q>]]}");
	says("a: !t\n  - -1 # -\n  # - no\n  - \"- x\"\n",
	    "{a: [- <-1>, - <\"- x\">=<- x>]}");
}

static void
a_block_scalar_ends_with_its_text(void **state)
{
	(void)state;
	says("a: |\n  x\n\n\n# c\nb: 1\n", "{a: <|\n  x>=<x\n>, b: <1>}");
	says("a: |+\n  x\n\n\nb: 1\n", "{a: <|+\n  x\n\n>=<x\n\n\n>, b: <1>}");
	says("a: >-  # c\n\n   x\n   y\n\nb: 1\n",
	    "{a: <>-  # c\n\n   x\n   y>=<\nx y>, b: <1>}");
	says("a: |\n  x", "{a: <|\n  x>=<x>}");
	says("a: |  # c\nb: 1\n", "{a: <|>=<>, b: <1>}");
	says("a: |+\n\n\nb: 1\n", "{a: <|+\n\n>=<\n\n>, b: <1>}");
	says("a: |2-\n   x\n  \nb: 1\n", "{a: <|2-\n   x>=< x>, b: <1>}");
	says("a: |\r\n  x\r\n\r\nb: 1\r\n", "{a: <|\r\n  x>=<x\n>, b: <1>}");
	says("- |\n  x\n     \n- y\n", "[- <|\n  x\n     >=<x\n   \n>, - <y>]");
}

static void
what_a_record_must_not_have_is_refused(void **state)
{
	(void)state;
	says("a: 1\nb: 2\na: 3\n", "3:1: key 'a' stands twice in this "
	    "mapping, first at line 1; take one of them out, or put '---' "
	    "between two records");
	says("b: 2\na: 1\na: 3\n", "3:1: key 'a' stands twice in this "
	    "mapping, first at line 2; take one of them out");
	says("x: {p: 1, \"p\": 2}\n", "1:11: key 'p' stands twice in this "
	    "mapping, first at line 1; take one of them out");
	says("a: &x 1\nb: *x\n", "2:4: an alias; write the value itself here");
	says("a: 1\n<<: {b: 1}\n", "2:1: merge key '<<'; write the fields "
	    "themselves here");
	says("a: 1\n'<<': 2\n", "{a: <1>, '<<': <2>}");
	says("? [a]\n: 1\n", "1:3: a key must be a text, not a list or a map");
	says("é: \"a\\0b\"\n", "1:4: a NUL in a text");
	says("\"a\\0b\": 1\n", "1:1: a NUL in a key");
	says("a: 1\r\nbé: \x07\n", "2:5: control character 0x07");
	says("a: caf\xe9\n", "1:7: byte 0xe9 is not UTF-8, but may be Windows "
	    "or Latin-1; make it UTF-8, with 'iconv -f WINDOWS-1252 -t UTF-8' "
	    "for example");
	says("a: \xe2\x82\n", "1:4: invalid UTF-8, or a character that YAML "
	    "does not allow, at byte 0xe2");
	says("a: 1\nbé: \xff\n", "2:5: invalid UTF-8, or a character that "
	    "YAML does not allow, at byte 0xff");
	says("\xff\xfe""a", "1:1: this is UTF-16; make it UTF-8, with "
	    "'iconv -f UTF-16 -t UTF-8' for example");
}

static void
syntax_is_told_at_its_place(void **state)
{
	(void)state;
	says("a: 1\nb: c: d\n", "2:5: mapping values are not allowed in this "
	    "context: put the whole text in quotes");
	says("a:\n\tb: 1\n", "2:1: a tab; YAML is indented with spaces");
	says("é: [1,\nb: 2\n", "3:1: did not find expected ',' or ']', while "
	    "parsing a flow sequence that starts at line 1: end the list "
	    "with ']', or put a text that has one of [ ] { } , or ': ' in "
	    "quotes");
	says("a: \"é\nb: 1\n", "3:1: found unexpected end of stream, while "
	    "scanning a quoted scalar that starts at line 1: end the text with "
	    "the quote that it starts with; where that is a letter of it, "
	    "put the text between the other quotes");
}

static void
a_nul_byte_is_named(void **state)
{
	struct arena *a = arena_new();
	struct parse d = { .bytes = "a: 1\nb: \0\n", .size = 10,
	    .place = { "x", 7, 1 } };

	(void)state;
	parse_documents(a, &d, 1);
	assert_string_equal(d.fault.text, "a NUL byte");
	assert_int_equal(d.fault.place.line, 8);
	assert_int_equal(d.fault.place.column, 4);
	arena_free(a);
}

static void
depth_ends_at_64(void **state)
{
	struct buffer b = { 0 };
	struct arena *a = arena_new();
	struct parse d = { .place = { "x", 1, 1 } };
	int n;

	(void)state;
	for (n = 64; n <= 65; n++) {
		int i;

		b.size = 0;
		for (i = 0; i < n; i++)
			buffer_add_byte(&b, '[');
		for (i = 0; i < n; i++)
			buffer_add_byte(&b, ']');
		d.bytes = buffer_text(&b);
		d.size = b.size;
		parse_documents(a, &d, 1);
		assert_int_equal(d.fault.set, n == 65);
	}
	assert_string_equal(d.fault.text, "nested deeper than 64 levels");
	assert_int_equal(d.fault.place.column, 65);
	buffer_free(&b);
	arena_free(a);
}

static void
of_many_keys_the_one_that_stands_twice_is_found(void **state)
{
	struct buffer b = { 0 };
	struct arena *a = arena_new();
	struct parse d = { .place = { "x", 1, 1 } };
	int i;

	(void)state;
	for (i = 0; i < 500; i++)
		buffer_format(&b, "k%d: %d\n", i, i);
	d.bytes = buffer_text(&b);
	d.size = b.size;
	parse_documents(a, &d, 1);
	assert_false(d.fault.set);
	assert_int_equal(d.root->count, 500);
	buffer_add_text(&b, "k77: 1\n");
	d.bytes = buffer_text(&b);
	d.size = b.size;
	parse_documents(a, &d, 1);
	assert_true(d.fault.set);
	assert_int_equal(d.fault.place.line, 501);
	buffer_free(&b);
	arena_free(a);
}

/* Each piece alone and all in one run: the same outcome. */
static void
an_outcome_does_not_depend_on_neighbours(void **state)
{
	static const char *pieces[] = {
		"# c\n---\na: 1\n", "---\nb: é\n", "--- {c: 1}\n...\n",
		"%YAML 1.1\n---\nd: 1\n", "---\ne: \"x\n", "---\n# nothing\n",
		"---\nf: 1\nf: 2\n", "--- |\n text\n...\n", "---\ng: 1\n... x\n",
		"---\n- h\n- {i: j}\n",
		"---\n\xef\xbb\xbfk: 1\n",
		"\xef\xbb\xbf---\nl: 1\n", "---\nm: *n\n", "--- !t\no: 1\n",
		"---\np: [[[\n", "---\nq: 1\n%YAML 1.1\n", "---\nr: 1\n",
	};
	enum { N = sizeof(pieces) / sizeof(*pieces) };
	struct buffer all = { 0 }, one = { 0 }, run = { 0 };
	struct arena *a = arena_new();
	struct parse docs[N], alone;
	size_t i, j, n;

	(void)state;
	for (i = 0; i < N; i++)
		for (j = 0; j < N; j++) {
			all.size = 0;
			for (n = 0; n < 3; n++)
				buffer_add_text(&all,
				    pieces[(i + n * j) % N]);
			buffer_text(&all);
			memset(docs, 0, sizeof(docs));
			for (n = 0, alone.size = 0; n < 3; n++) {
				docs[n].bytes = all.bytes + alone.size;
				docs[n].size =
				    strlen(pieces[(i + n * j) % N]);
				alone.size += docs[n].size;
				docs[n].place.line = 1;
			}
			parse_documents(a, docs, 3);
			for (n = 0; n < 3; n++) {
				memset(&alone, 0, sizeof(alone));
				alone.bytes = pieces[(i + n * j) % N];
				alone.size = docs[n].size;
				alone.place.line = 1;
				parse_documents(a, &alone, 1);
				one.size = run.size = 0;
				if (alone.root != NULL)
					show(&one, alone.bytes, alone.root);
				buffer_add_text(&one, alone.fault.text);
				if (docs[n].root != NULL)
					show(&run, docs[n].bytes,
					    docs[n].root);
				buffer_add_text(&run, docs[n].fault.text);
				assert_string_equal(buffer_text(&run),
				    buffer_text(&one));
				assert_int_equal(docs[n].odd, alone.odd);
			}
			arena_reset(a);
		}
	buffer_free(&all);
	buffer_free(&one);
	buffer_free(&run);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spans_are_the_bytes_of_a_value),
		cmocka_unit_test(a_dash_is_the_place_of_a_list_item),
		cmocka_unit_test(a_block_scalar_ends_with_its_text),
		cmocka_unit_test(what_a_record_must_not_have_is_refused),
		cmocka_unit_test(syntax_is_told_at_its_place),
		cmocka_unit_test(a_nul_byte_is_named),
		cmocka_unit_test(depth_ends_at_64),
		cmocka_unit_test(
		    of_many_keys_the_one_that_stands_twice_is_found),
		cmocka_unit_test(an_outcome_does_not_depend_on_neighbours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
