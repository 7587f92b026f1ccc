#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../../lib/base/rd.h"

/* Millimetres of a ten-millionth of a degree, in the Netherlands at most. */
enum { NORTH = 12, EAST = 8 };

struct sample {
	int32_t x, y;		/* mm */
	int64_t latitude, longitude;	/* 10^-9 degrees */
};

/* How far from where it should be, in mm, squared. */
static int64_t
miss(const struct sample *s)
{
	struct rd_degrees d = rd_degrees(s->x, s->y);
	int64_t north = (d.latitude * 100 - s->latitude) * NORTH / 100;
	int64_t east = (d.longitude * 100 - s->longitude) * EAST / 100;

	return north * north + east * east;
}

/* The test sheet of RDNAPTRANS 2008, all points on land. */
static void
a_point_is_within_half_a_metre(void **state)
{
	static const struct sample samples[] = {
		/* Texel */
		{ 117380120, 575040340, 53160753042, 4824761912 },
		/* Noord-Groningen */
		{ 247380560, 604580780, 53419482050, 6776726674 },
		/* Amersfoort */
		{ 155000000, 463000000, 52155172897, 5387203657 },
		/* Zeeuws-Vlaanderen */
		{ 16460910, 377380230, 51368607152, 3397588595 },
		/* Zuid-Limburg */
		{ 182260450, 311480670, 50792584916, 5773795548 },
		/* Maasvlakte */
		{ 64640890, 440700010, 51947393898, 4072887101 }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(samples) / sizeof(*samples); i++)
		assert_true(miss(&samples[i]) < 500 * 500);
}

/* The two towers of the article, whose degrees it gives in 10^-8. */
static void
the_examples_of_the_article_come_out(void **state)
{
	struct rd_degrees western = rd_degrees(120700723, 487525501);
	struct rd_degrees martini = rd_degrees(233883131, 582065167);

	(void)state;
	assert_true(llabs(western.latitude - 523745325) <= 1);
	assert_true(llabs(western.longitude - 48835256) <= 1);
	assert_true(llabs(martini.latitude - 532193832) <= 1);
	assert_true(llabs(martini.longitude - 65682005) <= 1);
}

static void
the_origin_is_that_of_the_formula(void **state)
{
	struct arena *a = arena_new();
	struct rd_degrees d = rd_degrees(155000000, 463000000);

	(void)state;
	assert_string_equal(rd_text(a, d.latitude), "52.1551744");
	assert_string_equal(rd_text(a, d.longitude), "5.3872062");
	assert_string_equal(rd_text(a, 30000001), "3.0000001");
	arena_free(a);
}

/* At the corners too the sums stay within what an integer holds. */
static void
what_lies_further_east_or_north_has_more_degrees(void **state)
{
	struct rd_degrees d, east, north;
	int32_t x, y;

	(void)state;
	for (x = -7000000; x <= 299000000; x += 1000000)
		for (y = 289000000; y <= 628000000; y += 1000000) {
			d = rd_degrees(x, y);
			east = rd_degrees(x + 1000000, y);
			north = rd_degrees(x, y + 1000000);
			assert_in_range(east.longitude - d.longitude, 130000,
			    165000);
			assert_in_range(north.latitude - d.latitude, 88000,
			    91000);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_point_is_within_half_a_metre),
		cmocka_unit_test(the_examples_of_the_article_come_out),
		cmocka_unit_test(the_origin_is_that_of_the_formula),
		cmocka_unit_test(
		    what_lies_further_east_or_north_has_more_degrees)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
