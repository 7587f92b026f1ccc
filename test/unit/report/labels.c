#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/labels.h"
#include "../../support/random.h"

static void
is_placed(const struct label *l, int32_t x, int32_t y)
{
	assert_true(l->placed);
	assert_int_equal(l->box.x, x);
	assert_int_equal(l->box.y, y);
	assert_int_equal(l->box.width, l->width);
	assert_int_equal(l->box.height, l->height);
}

static void
a_name_stands_to_the_right_where_it_can(void **state)
{
	struct label one = { .x = 5000, .y = 5000, .reach = 500,
	    .width = 3000, .height = 1300 };
	struct labels l = { .all = &one, .count = 1,
	    .bounds = { 0, 0, 10000, 10000 } };

	(void)state;
	assert_int_equal(labels_place(&l), 0);
	is_placed(&one, 5700, 4350);
	/* and to the left where there is an edge */
	one.placed = false;
	l.bounds.width = 8699;
	assert_int_equal(labels_place(&l), 0);
	is_placed(&one, 1300, 4350);
	/* above; below */
	one.placed = false;
	l.bounds = (struct svg_box){ 1301, 0, 7398, 10000 };
	assert_int_equal(labels_place(&l), 0);
	is_placed(&one, 3500, 3000);
	one.placed = false;
	l.bounds.y = 3001;
	assert_int_equal(labels_place(&l), 0);
	is_placed(&one, 3500, 5700);
}

static void
a_name_makes_way_for_marks_names_and_blocks(void **state)
{
	struct label two[] = {
		{ .x = 2000, .y = 5000, .reach = 500, .width = 3000,
		    .height = 1300 },
		{ .x = 4000, .y = 5000, .reach = 500, .width = 3000,
		    .height = 1300 }
	};
	struct svg_box block = { 4900, 4900, 5000, 150 };
	struct labels l = { .all = two, .count = 2,
	    .bounds = { 0, 0, 10000, 10000 }, .blocks = &block,
	    .block_count = 1 };

	(void)state;
	assert_int_equal(labels_place(&l), 0);
	/* above its mark: to the right there is another one */
	is_placed(&two[0], 500, 3000);
	/* to the right, but above the block */
	is_placed(&two[1], 4700, 5000 - 100 - 1300);
	assert_int_equal(labels_apart(&two[0], &two[1]), 2000);
}

static void
where_there_is_no_place_there_is_no_name(void **state)
{
	struct label one = { .x = 500, .y = 500, .reach = 500,
	    .width = 3000, .height = 1300 };
	struct labels l = { .all = &one, .count = 1,
	    .bounds = { 0, 0, 1000, 1000 } };

	(void)state;
	assert_int_equal(labels_place(&l), 1);
	assert_false(one.placed);
	one.width = 0;
	assert_int_equal(labels_place(&l), 0);
}

static bool
touches(const struct labels *l, size_t i)
{
	const struct label *a = &l->all[i], *b;
	struct svg_box mark;
	size_t j;

	for (j = 0; j < l->count; j++) {
		b = &l->all[j];
		mark = (struct svg_box){ b->x - b->reach, b->y - b->reach,
		    2 * b->reach, 2 * b->reach };
		if (labels_overlap(&a->box, &mark) || (j != i && b->placed &&
		    labels_overlap(&a->box, &b->box)))
			return true;
	}
	for (j = 0; j < l->block_count; j++)
		if (labels_overlap(&a->box, &l->blocks[j]))
			return true;
	return a->box.x < l->bounds.x || a->box.y < l->bounds.y ||
	    a->box.x + a->box.width > l->bounds.x + l->bounds.width ||
	    a->box.y + a->box.height > l->bounds.y + l->bounds.height;
}

static void
no_name_ever_lies_over_anything(void **state)
{
	enum { ROUNDS = 2000, MOST = 60, BLOCKS = 5 };
	struct label all[MOST];
	struct svg_box blocks[BLOCKS];
	struct labels l = { .all = all, .blocks = blocks };
	struct random r;
	size_t round, i, left, placed = 0;

	(void)state;
	random_seed(&r, random_seed_given(3));
	for (round = 0; round < ROUNDS; round++) {
		l.count = random_below(&r, MOST + 1);
		l.block_count = random_below(&r, BLOCKS + 1);
		l.bounds = (struct svg_box){ -1000, -1000, 2000 +
		    (int32_t)random_below(&r, 40000), 2000 +
		    (int32_t)random_below(&r, 40000) };
		for (i = 0; i < l.count; i++)
			all[i] = (struct label){
			    .x = (int32_t)random_below(&r, 38000),
			    .y = (int32_t)random_below(&r, 38000),
			    .reach = (int32_t)random_below(&r, 800),
			    .width = (int32_t)random_below(&r, 15000),
			    .height = 1 + (int32_t)random_below(&r, 4000) };
		for (i = 0; i < l.block_count; i++)
			blocks[i] = (struct svg_box){
			    (int32_t)random_below(&r, 38000),
			    (int32_t)random_below(&r, 38000),
			    (int32_t)random_below(&r, 9000), 150 };
		left = labels_place(&l);
		for (i = 0; i < l.count; i++) {
			if (!all[i].placed) {
				left -= all[i].width > 0;
				continue;
			}
			assert_false(touches(&l, i));
			placed++;
		}
		assert_int_equal(left, 0);
	}
	assert_true(placed > ROUNDS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_stands_to_the_right_where_it_can),
		cmocka_unit_test(a_name_makes_way_for_marks_names_and_blocks),
		cmocka_unit_test(where_there_is_no_place_there_is_no_name),
		cmocka_unit_test(no_name_ever_lies_over_anything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
