#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/path.h"
#include "../../support/record.h"

static struct arena *a;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static bool
ends(const char *s)
{
	return *s == ' ';
}

/* `{naam}` chooses items that have that key; `{?}` does not know. */
static bool
parse_where(struct path_parser *p, struct path_step *step)
{
	size_t n = strcspn(p->at, "}");

	step->where = arena_copy(a, p->at, n);
	p->at += n + 1;
	return true;
}

static enum tri
holds(void *context, const void *where, const struct value *item)
{
	(void)context;
	if (strcmp(where, "?") == 0)
		return TRI_UNKNOWN;
	return value_get(item, where) != NULL ? TRI_YES : TRI_NO;
}

static bool
visit(void *context, enum path_end how, const struct value *v, bool sure)
{
	static const char *const names[] = {
		[PATH_UNKNOWN] = "unknown", [PATH_GEEN] = "geen",
		[PATH_NO_ITEM] = "no item"
	};
	const char **all = context, *one = how != PATH_VALUE ? names[how] :
	    v->kind == VALUE_TEXT ? arena_format(a, "'%s'", v->text) :
	    v->kind == VALUE_LIST ? "[]" : "{}";

	*all = arena_format(a, "%s%s%s%s", *all, **all == '\0' ? "" : " ",
	    one, sure ? "" : "?");
	return how != PATH_VALUE || v->kind != VALUE_TEXT ||
	    strcmp(v->text, "stop") != 0;
}

static struct path *
parse(const char *text, struct fault *f)
{
	struct path_parser p = { .arena = a, .text = text, .at = text,
	    .rows = schema_kind(KIND_OPGAVE), .ends = ends,
	    .where = parse_where, .fault = f };

	return path_parse(&p);
}

/* What a path reaches, or its fault. */
static const char *
reached(const char *text, const char *record)
{
	struct fault f = { .set = false };
	const char *all = "";
	struct path_visitor to = { visit, holds, &all };
	struct path *p = parse(text, &f);

	if (p == NULL)
		return arena_format(a, "%zu: %s", f.place.column, f.text);
	path_walk(p, record_of(a, record)->root, &to);
	return all;
}

struct reach {
	const char *path, *record, *reached;
};

static void
check(const struct reach *cases, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		assert_string_equal(reached(cases[i].path, cases[i].record),
		    cases[i].reached);
}

#define CHECK(cases) check(cases, sizeof(cases) / sizeof(*(cases)))

static void
a_walk_visits_every_value_in_order(void **state)
{
	static const struct reach cases[] = {
		{ "titel", "titel: x", "'x'" },
		{ "wijk", "wijk: [a, b]", "'a' 'b'" },
		{ "wijk", "wijk:\n- a\n-\n- b\n", "'a' 'b'" },
		{ "plannen.naam", "plannen: [{naam: a}, b, {status: c}]",
		    "'a' 'b' unknown" },
		{ "plannen.dekking.bron",
		    "plannen: [{dekking: [a, {bron: b}]}, {dekking: c}]",
		    "'a' 'b' 'c'" },
		{ "plannen", "plannen: {naam: a}", "{}" },
		{ "kenmerken.x.waarde", "kenmerken: {x: 3}", "'3'" },
		{ "kenmerken.x.door", "kenmerken: {x: 3}", "unknown" },
		{ "x-a.b", "x-a: [{b: 1}, {b: [2, 3]}, 4]",
		    "'1' '2' '3' unknown" },
		{ "gebied.punt", "gebied: {punt: [1, 2]}", "[]" },
		{ "wijk", "wijk: [a, stop, b]", "'a' 'stop'" },
		{ "plannen.naam", "plannen: [stop, b]", "'stop'" }
	};

	(void)state;
	CHECK(cases);
}

static void
what_is_not_there_is_unknown_none_or_no_item(void **state)
{
	static const struct reach cases[] = {
		{ "titel", "opgave: x", "unknown" },
		{ "titel", "titel:", "unknown" },
		{ "titel", "titel: geen", "'geen'" },
		{ "kansen", "kansen: geen", "geen" },
		{ "kansen", "kansen: []", "geen" },
		{ "kansen", "kansen:\n-\n-\n", "unknown" },
		{ "kansen.soort", "kansen: geen", "no item" },
		{ "kansen.soort", "opgave: x", "unknown" },
		{ "kansen[1]", "kansen: [a]", "no item" },
		{ "kansen[0]", "kansen: geen", "no item" },
		{ "kansen[0]", "opgave: x", "unknown" }
	};

	(void)state;
	CHECK(cases);
}

static void
an_item_is_chosen_by_number_name_or_question(void **state)
{
	static const char plans[] = "plannen: [{naam: a, nummer: 1}, b, "
	    "{naam: a, status: c}]";
	const struct reach cases[] = {
		{ "plannen[0].nummer", plans, "'1'" },
		{ "plannen[1]", plans, "'b'" },
		{ "plannen[b].naam", plans, "'b'" },
		{ "plannen[a].status", plans, "unknown 'c'" },
		{ "plannen[\"1\"].naam", plans, "'a'" },
		{ "plannen{status}.naam", plans, "'a'" },
		{ "plannen{duur}.naam", plans, "no item" },
		{ "plannen{?}.naam", plans, "'a'? 'b'? 'a'?" },
		{ "plannen{nummer}", plans, "{}" }
	};

	(void)state;
	CHECK(cases);
}

static void
a_mistake_is_told_at_its_column(void **state)
{
	static const struct reach cases[] = {
		{ "titl", "", "1: unknown field 'titl', did you mean "
		    "'titel'?" },
		{ "plannen.periodo", "", "9: unknown field "
		    "'plannen.periodo', did you mean 'plannen.periode'?" },
		{ "gebied.", "", "8: 'gebied.' has no field where one is "
		    "due" },
		{ "titel.x", "", "7: 'titel' has no fields: it is a text" },
		{ "titel[0]", "", "6: 'titel' is no list, it has no items" },
		{ "kansen[0][1]", "", "10: 'kansen[0]' is no list, it has no "
		    "items" },
		{ "kansen[", "", "7: 'kansen[' has a '[' without an item or "
		    "a ']'" },
		{ "kansen[]", "", "7: 'kansen[]' has a '[' without an item or "
		    "a ']'" },
		{ "\"titel", "", "1: '\"titel' has a '\"' that is not "
		    "closed" }
	};

	(void)state;
	CHECK(cases);
}

static void
a_path_knows_where_it_leads(void **state)
{
	struct fault f;
	struct path *p = parse("plannen[0].dekking rest", &f);
	struct path_leaf l = path_leaf(p);

	(void)state;
	assert_string_equal(p->text, "plannen[0].dekking");
	assert_int_equal(p->count, 3);
	assert_false(p->item);
	assert_string_equal(l.row->name, "bron");
	assert_string_equal(l.main, "bron");
	assert_true(parse("plannen[0]", &f)->item);
	l = path_leaf(parse("score", &f));
	assert_true(l.score);
	assert_int_equal(l.row->reading, READING_NUMBER);
	l = path_leaf(parse("soort", &f));
	assert_true(l.soort);
	l = path_leaf(parse("partijen.soort", &f));
	assert_false(l.soort);
	l = path_leaf(parse("toetsen.doel", &f));
	assert_string_equal(l.main, "waarde");
	assert_int_equal(l.row->reading, READING_TRI);
}

static void
what_counts_in_a_value_is_its_main_field(void **state)
{
	struct fault f;
	struct path_leaf score = path_leaf(parse("score", &f));
	struct path_leaf plans = path_leaf(parse("plannen", &f));
	const struct value *v;

	(void)state;
	v = record_of(a, "{totaal: 3, laag: 2}")->root;
	assert_string_equal(path_leaf_value(&score, v)->text, "3");
	v = record_of(a, "{laag: 2, hoog: 4}")->root;
	assert_string_equal(path_leaf_value(&score, v)->text, "2");
	v = record_of(a, "{status: valt af}")->root;
	assert_null(path_leaf_value(&score, v));
	v = record_of(a, "{naam: x}")->root;
	assert_string_equal(path_leaf_value(&plans, v)->text, "x");
	v = record_of(a, "{status: idee}")->root;
	assert_null(path_leaf_value(&plans, v));
	v = record_of(a, "[x]")->root->first;
	assert_ptr_equal(path_leaf_value(&plans, v), v);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_walk_visits_every_value_in_order),
		TEST(what_is_not_there_is_unknown_none_or_no_item),
		TEST(an_item_is_chosen_by_number_name_or_question),
		TEST(a_mistake_is_told_at_its_column),
		TEST(a_path_knows_where_it_leads),
		TEST(what_counts_in_a_value_is_its_main_field)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
