#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/index.h"
#include "../../../lib/opgave/names.h"

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

static struct document *
record(const char *kind, const char *id)
{
	struct document *d = arena_alloc(a, sizeof(*d));

	d->root = value_map(a, VALUE_BLOCK);
	value_put(a, d->root, kind, value_text(a, id));
	return d;
}

static void
a_record_is_found_by_kind_and_id(void **state)
{
	struct index *x = index_new(a);
	struct document *opgave = record("opgave", "riool");
	struct document *wijk = record("wijk", "riool");

	(void)state;
	assert_null(index_add(x, opgave));
	assert_null(index_add(x, wijk));
	assert_ptr_equal(index_get(x, KIND_OPGAVE, "riool"), opgave);
	assert_ptr_equal(index_get(x, KIND_WIJK, "riool"), wijk);
	assert_null(index_get(x, KIND_KADER, "riool"));
	assert_null(index_get(x, KIND_OPGAVE, "rioo"));
	assert_null(index_get(x, KIND_NONE, "riool"));
	assert_int_equal(index_number(x, KIND_KADER, "riool"), INDEX_NONE);
}

static void
the_first_record_of_an_id_stays_and_the_others_are_counted(void **state)
{
	struct index *x = index_new(a);
	struct document *first = record("opgave", "riool");
	struct document *second = record("opgave", "riool");

	(void)state;
	assert_null(index_add(x, first));
	assert_ptr_equal(index_add(x, second), first);
	assert_ptr_equal(index_get(x, KIND_OPGAVE, "riool"), first);
	assert_int_equal(index_claims(x, KIND_OPGAVE, "riool"), 2);
	assert_int_equal(index_claims(x, KIND_OPGAVE, "groen"), 0);
	assert_int_equal(index_count(x, KIND_OPGAVE), 1);
}

static void
what_is_no_record_or_has_no_id_is_not_held(void **state)
{
	struct index *x = index_new(a);
	struct document none = { 0 };
	int k;

	(void)state;
	assert_null(index_add(x, &none));
	assert_null(index_add(x, record("notitie", "x")));
	for (k = KIND_NONE; k < KIND_COUNT; k++)
		assert_int_equal(index_count(x, (enum kind)k), 0);
}

static void
ten_thousand_records_keep_their_order(void **state)
{
	struct index *x = index_new(a);
	char id[32];
	uint32_t i;

	(void)state;
	for (i = 0; i < 10000; i++) {
		snprintf(id, sizeof(id), "opgave-%u", i);
		assert_null(index_add(x, record("opgave", id)));
	}
	assert_int_equal(index_count(x, KIND_OPGAVE), 10000);
	for (i = 0; i < 10000; i++) {
		snprintf(id, sizeof(id), "opgave-%u", i);
		assert_string_equal(
		    record_id(index_at(x, KIND_OPGAVE, i)), id);
		assert_int_equal(index_number(x, KIND_OPGAVE, id), i);
		assert_ptr_equal(index_get(x, KIND_OPGAVE, id),
		    index_at(x, KIND_OPGAVE, i));
	}
}

static void
a_name_is_known_within_its_scope_only(void **state)
{
	struct names *t = names_new(a);
	uint32_t in_one = names_add(t, 1, "nobelweg", 8);

	(void)state;
	assert_int_not_equal(names_add(t, 2, "nobelweg", 8), in_one);
	assert_int_equal(names_add(t, 1, "nobelweg", 8), in_one);
	assert_int_equal(names_find(t, 3, "nobelweg", 8), NAMES_NONE);
	assert_int_equal(names_find(t, 1, "nobel", 5), NAMES_NONE);
	assert_int_equal(names_count(t), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_record_is_found_by_kind_and_id),
		cmocka_unit_test(
		    the_first_record_of_an_id_stays_and_the_others_are_counted),
		cmocka_unit_test(what_is_no_record_or_has_no_id_is_not_held),
		cmocka_unit_test(ten_thousand_records_keep_their_order),
		cmocka_unit_test(a_name_is_known_within_its_scope_only),
	};

	return cmocka_run_group_tests_name("opgave/index", tests, begin, end);
}
