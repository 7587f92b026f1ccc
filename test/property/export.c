#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/report/export.h"
#include "../support/random.h"

/*
 * Whatever stands in a record: a reader of each format that goes by its rules
 * finds the texts again, and nothing in them becomes a formula, a row, a line
 * or a name of its own.
 */

enum { ROUNDS = 4000, LINE = 75 };

static struct arena *arena;
static struct random chance;
static const struct words *words;

static char *
text(void)
{
	return random_once_in(&chance, 2) ? random_text(&chance, arena) :
	    random_words(&chance, arena);
}

/* A text, often one that starts as a formula. */
static struct value *
any(void)
{
	static const char *const starts[] = {
		"=", "+", "-", "@", "\t", "\r", " =", "-5", "7", "0363"
	};
	const char *start = random_once_in(&chance, 2) ? "" :
	    starts[random_below(&chance, 10)];

	return value_text(arena, arena_format(arena, "%s%s", start,
	    random_once_in(&chance, 4) ? "" : text()));
}

static void
put(struct value *map, const char *key, struct value *v)
{
	value_put(arena, map, key, v);
}

static struct value *
make_plan(void)
{
	struct value *plan = value_map(arena, VALUE_BLOCK);

	put(plan, "naam", any());
	put(plan, "nummer", any());
	put(plan, "periode", value_plain(arena, "2028"));
	put(plan, "partij", any());
	return plan;
}

static struct value *
make_link(const char *met)
{
	struct value *link = value_map(arena, VALUE_BLOCK);

	put(link, "met", value_text(arena, met));
	put(link, "groep", any());
	return link;
}

static struct value *
make_area(void)
{
	struct value *area = value_map(arena, VALUE_BLOCK);
	struct value *point = value_list(arena, VALUE_FLOW);

	value_add(point, value_plain(arena, "155000"));
	value_add(point, value_plain(arena, "463000"));
	put(area, "naam", any());
	put(area, "punt", point);
	return area;
}

static struct document *
make(const char *id, const char *met)
{
	struct value *map = value_map(arena, VALUE_BLOCK);
	struct value *list = value_list(arena, VALUE_BLOCK);

	value_add(list, any());
	value_add(list, any());
	put(map, "opgave", value_text(arena, id));
	put(map, "titel", any());
	put(map, "wijk", any());
	put(map, "uitleg", any());
	put(map, "domeinen", list);
	put(map, "gebied", make_area());
	put(map, "plannen", make_plan());
	put(map, "koppelingen", make_link(met));
	put(map, "x-eigen", random_value(&chance, arena, 3));
	return document_new(arena, map);
}

static const char *
said(const struct document *d, const char *key)
{
	return value_get(d->root, key)->text;
}

/* --- readers -------------------------------------------------------------- */

/* One cell from *s on; *s is then at what comes behind it. */
static char *
read_cell(const char **s, char mark)
{
	struct buffer out = { 0 };
	const char *from = *s;
	char *cell;

	if (*from == '"') {
		for (from++; *from != '\0'; from++) {
			if (*from == '"' && *++from != '"')
				break;
			buffer_add_byte(&out, *from);
		}
	} else {
		for (; *from != mark && *from != '\r' && *from != '\n' &&
		    *from != '\0'; from++)
			buffer_add_byte(&out, *from);
	}
	*s = from;
	cell = arena_copy(arena, out.size == 0 ? "" : out.bytes, out.size);
	buffer_free(&out);
	return cell;
}

static void
hold_cell(const char *cell, const char *was)
{
	const char *found = *cell == '\'' && *was != '\'' ? cell + 1 : cell;

	if (strcmp(found, was) != 0)
		fail_msg("'%s' came back as '%s'", was, cell);
	if (*cell == '\0' || strchr("=+-@\t\r\n", *cell) == NULL)
		return;
	fail_msg("'%s' is a formula", cell);
}

/* A string, up to its end; its text. */
static char *
read_string(const char **s)
{
	struct buffer out = { 0 };
	const char *from = *s + 1;
	unsigned code;
	bool escaped;
	char *found;

	for (; *from != '"'; from++) {
		assert_true((unsigned char)*from >= 0x20);
		escaped = *from == '\\';
		if (escaped)
			assert_non_null(strchr("\"\\nu", *++from));
		code = escaped && *from == 'n' ? '\n' : (unsigned char)*from;
		if (escaped && *from == 'u') {
			code = (unsigned)strtoul(arena_copy(arena, from + 1,
			    4), NULL, 16);
			assert_in_range(code, 1, 0x1f);
			from += 4;
		}
		buffer_add_byte(&out, (char)code);
	}
	*s = from + 1;
	found = arena_copy(arena, out.size == 0 ? "" : out.bytes, out.size);
	buffer_free(&out);
	return found;
}

static void
skip_blanks(const char **s)
{
	*s += strspn(*s, " \n");
}

/* A value of JSON, and the first text of the key that is looked for. */
static void
read_json(const char **s, const char *key, const char **found)
{
	bool object, looked;
	char *name;

	skip_blanks(s);
	if (**s == '"') {
		read_string(s);
		return;
	}
	if (**s != '{' && **s != '[') {
		assert_true(strspn(*s, "-.0123456789truefalsn") > 0);
		*s += strspn(*s, "-.0123456789truefalsn");
		return;
	}
	object = **s == '{';
	++*s;
	for (skip_blanks(s); **s != '}' && **s != ']'; skip_blanks(s)) {
		looked = false;
		if (object) {
			name = read_string(s);
			assert_int_equal(**s, ':');
			++*s;
			skip_blanks(s);
			looked = *found == NULL && **s == '"' &&
			    strcmp(name, key) == 0;
		}
		if (looked)
			*found = read_string(s);
		else
			read_json(s, key, found);
		if (**s == ',')
			++*s;
	}
	assert_int_equal(**s, object ? '}' : ']');
	++*s;
}

/* Lines of at most 75 octets, each of whole characters; unfolded. */
static char *
unfold(const char *s)
{
	struct buffer out = { 0 };
	const char *end;
	size_t n;
	char *whole;

	for (; *s != '\0'; s = end + 2) {
		end = strstr(s, "\r\n");
		assert_non_null(end);
		n = (size_t)(end - s);
		assert_in_range(n, 1, LINE);
		assert_true(((unsigned char)s[*s == ' '] & 0xc0) != 0x80);
		assert_null(memchr(s, '\r', n));
		assert_null(memchr(s, '\n', n));
		if (*s != ' ' && out.size > 0)
			buffer_add_byte(&out, '\n');
		buffer_add(&out, s + (*s == ' '), n - (*s == ' '));
	}
	whole = arena_copy(arena, out.bytes, out.size);
	buffer_free(&out);
	return whole;
}

static bool
is_simple(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f || *s == '\xc2' ||
		    *s == '\xe2')
			return false;
	return true;
}

/* --- properties ----------------------------------------------------------- */

/* What the records are in a format; a value that cannot be read is no reason
 * for the rest to be missing. */
static const char *
shown_each(const char *format, const char *fields, const char *each,
    bool excel, struct document *const *docs, size_t count)
{
	const struct export_format *as = export_find(format);
	struct buffer out = { 0 };
	struct fault f;
	struct export x = { .arena = arena, .kind = KIND_OPGAVE,
	    .excel = excel, .words = words };
	const char *copy;
	size_t i;

	if (fields != NULL || each != NULL || as->table)
		x.table = export_columns(arena, KIND_OPGAVE, fields, each,
		    &f);
	export_begin(&x, as, &out);
	for (i = 0; i < count; i++)
		as->record(&x, docs[i], &f);
	export_end(&x, as);
	copy = arena_copy(arena, out.bytes, out.size);
	buffer_free(&out);
	return copy;
}

static const char *
shown(const char *format, const char *fields, bool excel,
    struct document *const *docs, size_t count)
{
	return shown_each(format, fields, NULL, excel, docs, count);
}

static void
tables(struct document *const *docs, bool excel)
{
	const struct value *domeinen = value_get(docs[0]->root, "domeinen");
	const char *cells[] = {
		said(docs[0], "titel"), said(docs[0], "uitleg"),
		arena_format(arena, "%s; %s", domeinen->first->text,
		    domeinen->last->text)
	};
	const char *s, *end = excel ? "\r\n" : "\n";
	size_t i;

	s = shown("csv", "titel,uitleg,domeinen,x-eigen", excel, docs, 1);
	s = strstr(s, end) + strlen(end);
	for (i = 0; i < 3; i++) {
		hold_cell(read_cell(&s, excel ? ';' : ','), cells[i]);
		assert_int_equal(*s++, excel ? ';' : ',');
	}
	read_cell(&s, excel ? ';' : ',');
	assert_string_equal(s, end);
}

static void
objects(struct document *const *docs)
{
	static const char *const formats[] = { "json", "jsonl", "geojson" };
	const char *s, *found;
	size_t i;

	for (i = 0; i < 3; i++) {
		s = shown(formats[i], i == 2 ? "titel" : NULL, false, docs, 1);
		found = NULL;
		read_json(&s, "titel", &found);
		assert_string_equal(s, "\n");
		assert_string_equal(found, said(docs[0], "titel"));
	}
}

static void
calendar(struct document *const *docs)
{
	const struct value *plan = value_get(docs[0]->root, "plannen");
	const char *s = unfold(shown("ics", NULL, false, docs, 1)), *c;
	const char *summary = strstr(s, "\nSUMMARY:");
	const char *should = arena_format(arena, "%s (%s)\n",
	    value_get_text(plan, "naam"), said(docs[0], "titel"));

	assert_non_null(summary);
	assert_non_null(strstr(s, "\nEND:VEVENT\nEND:VCALENDAR"));
	if (!is_simple(value_get_text(plan, "naam")) ||
	    !is_simple(said(docs[0], "titel")))
		return;
	for (c = should, s = summary + 9; *c != '\0'; c++, s++) {
		if (*s == '\\')
			s++;
		assert_int_equal(*s, *c);
	}
}

/* What stands in quotes ends there, and holds no line. */
static void
graph(struct document *const *docs)
{
	const char *s = shown("dot", NULL, false, docs, 2);

	for (; *s != '\0'; s++) {
		assert_true((unsigned char)*s < 0x7f);
		if (*s != '"')
			continue;
		for (s++; *s != '"'; s++) {
			assert_true((unsigned char)*s >= 0x20);
			if (*s == '\\')
				assert_non_null(strchr("\"\\n", *++s));
		}
		assert_non_null(strchr(" ,;]", s[1]));
	}
}

/* --- records in which any field may hold anything ------------------------- */

static struct value *
plausible(void)
{
	static const char *const texts[] = {
		"2028", "2028-Q1..2029", "2029..", "..2030", "geen",
		"onbekend", "", "ja", "4", "2..4", "-1200.50", "a", "b",
		"bevestigd", "afgewezen", "later", "groen", "na", "-groot",
		"gereed", "aanpak", "9999", "straks"
	};
	struct value *v = value_plain(arena,
	    texts[random_below(&chance, sizeof(texts) / sizeof(*texts))]);

	return v;
}

static struct value *
wild(const struct schema *row)
{
	const struct schema *field;
	struct value *v;
	size_t n;

	if (random_once_in(&chance, 12))
		return random_value(&chance, arena, 2);
	if (random_once_in(&chance, 3)) {
		v = value_list(arena, VALUE_BLOCK);
		for (n = random_below(&chance, 4); n > 0; n--)
			value_add(v, wild(row));
		return v;
	}
	if (row->fields == NULL || random_once_in(&chance, 6))
		return random_once_in(&chance, 4) ? any() : plausible();
	v = value_map(arena, VALUE_BLOCK);
	for (field = row->fields; field->name != NULL; field++)
		if (random_once_in(&chance, 2))
			put(v, field->name, wild(field));
	return v;
}

static struct document *
make_wild(const char *id)
{
	const struct schema *row = schema_kind(KIND_OPGAVE);
	struct value *map = value_map(arena, VALUE_BLOCK);

	put(map, "opgave", value_text(arena, id));
	for (row++; row->name != NULL; row++)
		if (random_once_in(&chance, 2))
			put(map, row->name, wild(row));
	return document_new(arena, map);
}

/* All rows have as many cells as the first. */
static void
whole_rows(const char *s)
{
	size_t columns = 0, n = 1;

	while (*s != '\0') {
		read_cell(&s, ',');
		if (*s == ',') {
			n++;
		} else {
			assert_int_equal(*s, '\n');
			assert_true(columns == 0 || columns == n);
			columns = n;
			n = 1;
		}
		s++;
	}
}

static void
whole_objects(const char *s)
{
	const char *found = NULL;

	while (*s != '\0') {
		read_json(&s, "", &found);
		assert_int_equal(*s++, '\n');
	}
}

static void
whatever_a_field_holds_a_format_is_whole(void **state)
{
	static const char *const lists[] = {
		NULL, "plannen", "kansen", "koppelingen", "keuze", "gebied"
	};
	struct arena *lasting = arena_new();
	struct document *docs[2];
	size_t each;
	int i;

	(void)state;
	words = words_standaard(lasting);
	random_seed(&chance, random_seed_given(20260402));
	for (i = 0; i < ROUNDS; i++) {
		arena_reset(arena);
		docs[0] = make_wild("a");
		docs[1] = make_wild("b");
		each = random_below(&chance, 6);
		whole_rows(shown_each("csv", NULL, lists[each], false, docs,
		    2));
		whole_objects(shown("json", NULL, false, docs, 2));
		whole_objects(shown_each("jsonl", NULL, lists[each], false,
		    docs, 2));
		whole_objects(shown("geojson", NULL, false, docs, 2));
		unfold(shown("ics", NULL, false, docs, 2));
		graph(docs);
	}
	arena_free(lasting);
}

static void
texts_are_found_again_and_stay_texts(void **state)
{
	struct arena *lasting = arena_new();
	struct document *docs[2];
	int i;

	(void)state;
	words = words_standaard(lasting);
	random_seed(&chance, random_seed_given(20260401));
	for (i = 0; i < ROUNDS; i++) {
		arena_reset(arena);
		docs[0] = make("a", "b");
		docs[1] = make("b", random_once_in(&chance, 2) ? "a" : text());
		tables(docs, i % 2 == 1);
		objects(docs);
		calendar(docs);
		graph(docs);
	}
	arena_free(lasting);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_found_again_and_stay_texts),
		cmocka_unit_test(whatever_a_field_holds_a_format_is_whole)
	};
	int status;

	arena = arena_new();
	status = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return status;
}
