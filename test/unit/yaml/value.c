#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/value.h"

static int
new_arena(void **state)
{
	*state = arena_new();
	return 0;
}

static int
free_arena(void **state)
{
	arena_free(*state);
	return 0;
}

/* {titel: Riool, thema: [wonen, werk], duur: } */
static struct value *
opgave(struct arena *a)
{
	struct value *map = value_map(a, VALUE_BLOCK);
	struct value *list = value_list(a, VALUE_FLOW);

	value_put(a, map, "titel", value_text(a, "Riool"));
	value_put(a, map, "thema", list);
	value_add(list, value_plain(a, "wonen"));
	value_add(list, value_plain(a, "werk"));
	value_put(a, map, "duur", value_plain(a, ""));
	return map;
}

static void
a_key_is_found_by_its_whole_name(void **state)
{
	struct value *map = opgave(*state);

	assert_string_equal(value_get(map, "titel")->text, "Riool");
	assert_ptr_equal(value_get(map, "thema"), map->first->next);
	assert_null(value_get(map, "t"));
	assert_null(value_get(map, "titels"));
	assert_null(value_get(map, ""));
}

static void
nothing_has_a_key_but_a_map(void **state)
{
	struct value *map = opgave(*state);

	assert_null(value_get(NULL, "titel"));
	assert_null(value_get(value_get(map, "titel"), "titel"));
	assert_null(value_get(value_get(map, "thema"), "wonen"));
}

static void
a_key_may_be_empty(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "", value_text(a, "x"));
	assert_string_equal(value_get_text(map, ""), "x");
}

static void
absent_and_empty_are_unknown_but_a_quoted_text_is_not(void **state)
{
	struct arena *a = *state;
	struct value *map = opgave(a);

	assert_true(value_is_unknown(NULL));
	assert_true(value_is_unknown(value_get(map, "duur")));
	assert_false(value_is_unknown(value_text(a, "")));
	assert_false(value_is_unknown(value_plain(a, "~")));
	assert_false(value_is_unknown(value_list(a, VALUE_FLOW)));
}

static void
a_text_is_asked_for_by_its_key(void **state)
{
	struct arena *a = *state;
	struct value *map = opgave(a);

	value_put(a, map, "leeg", value_text(a, ""));
	assert_string_equal(value_get_text(map, "titel"), "Riool");
	assert_string_equal(value_get_text(map, "leeg"), "");
	assert_null(value_get_text(map, "duur"));
	assert_null(value_get_text(map, "thema"));
	assert_null(value_get_text(map, "wijk"));
	assert_null(value_get_text(NULL, "wijk"));
	assert_string_equal(value_as_text(value_get(map, "titel")), "Riool");
	assert_null(value_as_text(value_get(map, "thema")));
	assert_null(value_as_text(map));
}

static void
equal_is_what_they_say_and_not_how(void **state)
{
	struct arena *a = *state;
	struct value *x = opgave(a), *y = opgave(a);

	value_get(y, "titel")->style = VALUE_DOUBLE;
	value_get(y, "thema")->style = VALUE_BLOCK;
	y->from = 7;
	y->tagged = true;
	assert_true(value_equal(x, y));
	value_get(y, "titel")->text = "Rioo";
	assert_false(value_equal(x, y));
}

static void
unknown_does_not_equal_an_empty_text(void **state)
{
	struct arena *a = *state;

	assert_false(value_equal(value_plain(a, ""), value_text(a, "")));
	assert_true(value_equal(value_plain(a, ""), value_plain(a, "")));
	assert_true(value_equal(value_plain(a, "0"), value_text(a, "0")));
}

static void
order_keys_count_and_kind_make_a_difference(void **state)
{
	struct arena *a = *state;
	struct value *x = opgave(a), *y = opgave(a);

	value_put(a, y, "wijk", value_text(a, "noord"));
	assert_false(value_equal(x, y));
	assert_false(value_equal(y, x));

	y = opgave(a);
	value_unlink(y, y->first);
	value_put(a, y, "titel", value_text(a, "Riool"));
	assert_false(value_equal(x, y));

	y = opgave(a);
	y->first->key = "naam";
	assert_false(value_equal(x, y));

	assert_false(value_equal(value_list(a, VALUE_FLOW),
	    value_map(a, VALUE_FLOW)));
	assert_false(value_equal(value_list(a, VALUE_FLOW),
	    value_text(a, "")));
}

static void
a_copy_is_equal_made_and_its_own(void **state)
{
	struct arena *a = *state;
	struct value *x = opgave(a), *y;

	x->made = false;
	x->tagged = true;
	x->from = 3;
	x->to = 9;
	x->key = "k";
	value_get(x, "titel")->style = VALUE_SINGLE;
	y = value_copy(a, x);
	assert_true(value_equal(x, y));
	assert_true(y->made && !y->tagged && y->key == NULL);
	assert_int_equal(y->style, x->style);
	assert_int_equal(value_get(y, "titel")->style, VALUE_SINGLE);
	assert_int_equal(value_get(y, "thema")->style, VALUE_FLOW);
	assert_int_equal(y->count, 3);
	assert_string_equal(y->last->key, "duur");
	assert_ptr_not_equal(value_get(x, "titel")->text,
	    value_get(y, "titel")->text);
	value_add(value_get(y, "thema"), value_plain(a, "zorg"));
	assert_false(value_equal(x, y));
}

static void
texts_and_keys_are_copied(void **state)
{
	struct arena *a = *state;
	struct value *map = value_map(a, VALUE_BLOCK);
	char text[] = "riool", key[] = "titel";

	value_put(a, map, key, value_text(a, text));
	text[0] = key[0] = 'X';
	assert_string_equal(value_get_text(map, "titel"), "riool");
}

static void
a_child_can_be_taken_out_anywhere(void **state)
{
	struct arena *a = *state;
	struct value *map, *gone;
	size_t i;

	for (i = 0; i < 3; i++) {
		map = opgave(a);
		gone = i == 0 ? map->first : i == 1 ? map->first->next :
		    map->last;
		value_unlink(map, gone);
		assert_int_equal(map->count, 2);
		assert_null(value_get(map, gone->key));
		assert_null(gone->next);
		assert_null(map->last->next);
		value_put(a, map, "eind", value_text(a, "x"));
		assert_string_equal(value_get_text(map, "eind"), "x");
		assert_ptr_equal(map->first->next->next, map->last);
	}
}

static void
the_last_child_taken_out_leaves_an_empty_list(void **state)
{
	struct arena *a = *state;
	struct value *list = value_list(a, VALUE_FLOW);
	struct value *item = value_add(list, value_text(a, "x"));

	value_unlink(list, item);
	assert_null(list->first);
	assert_null(list->last);
	assert_int_equal(list->count, 0);
	value_add(list, item);
	assert_ptr_equal(list->first, item);
	assert_ptr_equal(list->last, item);
}

static void
a_child_in_the_place_of_another_takes_its_key(void **state)
{
	struct arena *a = *state;
	struct value *map, *old, *new;
	size_t i;

	for (i = 0; i < 3; i++) {
		map = opgave(a);
		old = i == 0 ? map->first : i == 1 ? map->first->next :
		    map->last;
		old->key_from = 4;
		old->key_to = 8;
		new = value_text(a, "nieuw");
		value_swap(map, old, new);
		assert_int_equal(map->count, 3);
		assert_ptr_equal(value_get(map, old->key), new);
		assert_int_equal(new->key_from, 4);
		assert_int_equal(new->key_to, 8);
		assert_null(old->next);
		assert_null(map->last->next);
		assert_ptr_equal(map->first->next->next, map->last);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_arena, free_arena)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_key_is_found_by_its_whole_name),
		TEST(nothing_has_a_key_but_a_map),
		TEST(a_key_may_be_empty),
		TEST(absent_and_empty_are_unknown_but_a_quoted_text_is_not),
		TEST(a_text_is_asked_for_by_its_key),
		TEST(equal_is_what_they_say_and_not_how),
		TEST(unknown_does_not_equal_an_empty_text),
		TEST(order_keys_count_and_kind_make_a_difference),
		TEST(a_copy_is_equal_made_and_its_own),
		TEST(texts_and_keys_are_copied),
		TEST(a_child_can_be_taken_out_anywhere),
		TEST(the_last_child_taken_out_leaves_an_empty_list),
		TEST(a_child_in_the_place_of_another_takes_its_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
