#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/number.h"

static struct arena *arena;

static void
reads(const char *text, int64_t want)
{
	int64_t n = 77;

	if (!number_read(text, &n))
		fail_msg("'%s' is not read", text);
	assert_int_equal(n, want);
}

static void
refuses(const char *text)
{
	struct range r = { 1, 2, true };
	int64_t n = 77;

	if (number_read(text, &n))
		fail_msg("'%s' is read", text);
	assert_int_equal(n, 77);
	if (number_read_range(text, &r))
		fail_msg("'%s' is read as a range", text);
	assert_int_equal(r.low, 1);
	assert_int_equal(r.high, 2);
}

static void
a_number_is_read_in_millionths(void **state)
{
	(void)state;
	reads("12", 12000000);
	reads("-3.5", -3500000);
	reads("1200000", 1200000000000);
	reads("0", 0);
	reads("-0", 0);
	reads("-0.000001", -1);
	reads("0.1", 100000);
	reads("7.25", 7250000);
	reads("0363", 363000000);
	reads("000000000000000000000000000001", 1000000);
	reads("9223372036854.775807", INT64_MAX);
	reads("-9223372036854.775807", -INT64_MAX);
}

static void
what_is_no_number_is_refused(void **state)
{
	static const char *const texts[] = {
		"", "-", "+1", ".", ".5", "5.", "-.5", "1,5", "1.000.000",
		"1 000", " 1", "1 ", "1e5", "0x10", "1_000", "--1", "1-",
		"1.2345678", "1.0000000", "12a", "onbekend", "nan", "\xc2\xb2",
		"9223372036854.775808", "-9223372036854.775808",
		"9223372036855",
		"99999999999999999999999999", "92233720368547758070", NULL
	};
	size_t i;

	(void)state;
	for (i = 0; texts[i] != NULL; i++)
		refuses(texts[i]);
}

static void
ranges(const char *text, int64_t low, int64_t high)
{
	struct range r = { 1, 2, false };

	if (!number_read_range(text, &r))
		fail_msg("'%s' is not read", text);
	assert_int_equal(r.low, low);
	assert_int_equal(r.high, high);
	assert_true(r.known);
}

static void
an_amount_has_cents_at_most(void **state)
{
	static const char *const amounts[] = {
		"0", "-3.5", "1200000", "12.34", "100..200", "1.5..2.25",
		"12.25..1000", "1..1000"
	};
	static const char *const grouped[] = {
		"250.000", "-1.000", "12.345", "1.000..2", "1..2.000", "", "x"
	};
	struct range r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(amounts) / sizeof(*amounts); i++)
		if (!number_read_money(amounts[i], &r))
			fail_msg("'%s' is no amount", amounts[i]);
	for (i = 0; i < sizeof(grouped) / sizeof(*grouped); i++)
		if (number_read_money(grouped[i], &r))
			fail_msg("'%s' is an amount", grouped[i]);
}

static void
a_range_runs_from_low_to_high(void **state)
{
	int64_t n = 77;

	(void)state;
	ranges("2..4", 2000000, 4000000);
	ranges("3", 3000000, 3000000);
	ranges("2..2", 2000000, 2000000);
	ranges("-4..-2.5", -4000000, -2500000);
	ranges("1.5..2.25", 1500000, 2250000);
	ranges("-1..1", -1000000, 1000000);
	refuses("4..2");
	refuses("2..");
	refuses("..2");
	refuses("2...4");
	refuses("2..4..6");
	refuses("2 .. 4");
	refuses("2..4 ");
	refuses("2.0000001..4");
	refuses("2..99999999999999");
	assert_false(number_read("2..4", &n));
	assert_int_equal(n, 77);
}

static void
scales_to(int64_t a, int64_t b, int64_t c, int64_t unit, int64_t want)
{
	assert_int_equal(number_scale(a, b, c, unit), want);
	assert_int_equal(number_scale(b, a, c, unit), want);
	assert_int_equal(number_scale(-a, b, c, unit), -want);
	assert_int_equal(number_scale(a, -b, c, unit), -want);
	assert_int_equal(number_scale(-a, -b, c, unit), want);
}

static void
a_half_is_rounded_away_from_zero(void **state)
{
	(void)state;
	scales_to(7, 3, 2, 1, 11);
	scales_to(7, 3, 4, 1, 5);
	scales_to(1, 1, 2, 1, 1);
	scales_to(1, 1, 3, 1, 0);
	scales_to(2, 1, 3, 1, 1);
	scales_to(49999, 1, 1, 100000, 0);
	scales_to(50000, 1, 1, 100000, 100000);
	scales_to(149999, 1, 1, 100000, 100000);
	scales_to(150000, 1, 1, 100000, 200000);
	/* not rounded twice: 0.2499... of a unit stays below a half of two */
	scales_to(4999, 1, 10, 1000, 0);
	scales_to(5000, 1, 10, 1000, 1000);
}

static void
nothing_is_lost_inside_and_what_is_too_much_saturates(void **state)
{
	const int64_t most = INT64_MAX;

	(void)state;
	scales_to(most, most, most, 1, most);
	scales_to(most, 3, most, 1, 3);
	scales_to(most, most, 1, 1, most);
	scales_to(most, 2, 1, 1, most);
	scales_to(most, 1, 1, 1, most);
	scales_to(most - 1, 1, 2, 1, most / 2);
	scales_to(most, 1, 1, 10, most);
	scales_to(most, 1, 1, most, most);
	scales_to(most / 2, 1, 1, most, 0);
	scales_to(most / 2 + 1, 1, 1, most, most);
	scales_to(most, most, most, most, most);
	scales_to(0, most, 1, 1, 0);
	assert_int_equal(number_scale(INT64_MIN, 1, 1, 1), -most);
	assert_int_equal(number_scale(INT64_MIN, INT64_MIN, most, 1), most);
	assert_int_equal(number_scale(INT64_MIN, 1, 2, 1), -(most / 2) - 1);
}

/*
 * The slow way: decimal digits, least first, as on paper.
 */
#define DIGITS 60

struct paper {
	int digit[DIGITS];
};

static struct paper
paper_of(int64_t n)
{
	struct paper p = { { 0 } };
	int i;

	for (i = 0; n != 0; i++, n /= 10)
		p.digit[i] = n < 0 ? -(int)(n % 10) : (int)(n % 10);
	return p;
}

static struct paper
paper_times(struct paper a, struct paper b)
{
	struct paper p = { { 0 } };
	int i, j;

	for (i = 0; i < DIGITS; i++)
		for (j = 0; i + j < DIGITS; j++)
			p.digit[i + j] += a.digit[i] * b.digit[j];
	for (i = 0; i < DIGITS - 1; i++) {
		p.digit[i + 1] += p.digit[i] / 10;
		p.digit[i] %= 10;
	}
	return p;
}

static int
paper_compare(const struct paper *a, const struct paper *b)
{
	int i;

	for (i = DIGITS - 1; i >= 0; i--)
		if (a->digit[i] != b->digit[i])
			return a->digit[i] < b->digit[i] ? -1 : 1;
	return 0;
}

static void
paper_subtract(struct paper *a, const struct paper *b)
{
	int i;

	for (i = 0; i < DIGITS; i++) {
		a->digit[i] -= b->digit[i];
		if (a->digit[i] < 0) {
			a->digit[i] += 10;
			a->digit[i + 1]--;
		}
	}
}

/* n / d, a half up. */
static struct paper
paper_divide(struct paper n, struct paper d)
{
	struct paper q = { { 0 } }, rest = { { 0 } };
	int i;

	for (i = DIGITS - 1; i >= 0; i--) {
		memmove(rest.digit + 1, rest.digit,
		    (DIGITS - 1) * sizeof(int));
		rest.digit[0] = n.digit[i];
		while (paper_compare(&rest, &d) >= 0) {
			paper_subtract(&rest, &d);
			q.digit[i]++;
		}
	}
	rest = paper_times(rest, paper_of(2));
	if (paper_compare(&rest, &d) >= 0)
		for (i = 0; ++q.digit[i] == 10; i++)
			q.digit[i] = 0;
	return q;
}

static int64_t
paper_scale(int64_t a, int64_t b, int64_t c, int64_t unit)
{
	struct paper most = paper_of(INT64_MAX), p;
	int64_t n = 0;
	int i;

	p = paper_times(paper_divide(paper_times(paper_of(a), paper_of(b)),
	    paper_times(paper_of(c), paper_of(unit))), paper_of(unit));
	if (paper_compare(&p, &most) > 0)
		p = most;
	for (i = DIGITS - 1; i >= 0; i--)
		n = n * 10 + p.digit[i];
	return (a < 0) != (b < 0) ? -n : n;
}

/* xorshift64, and then of any size up to 63 bits */
static int64_t
any(uint64_t *seed)
{
	uint64_t x = *seed;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	*seed = x;
	return (int64_t)(x >> 1 >> (x * 11400714819323198485u >> 58) % 63);
}

static void
scaling_is_as_exact_as_on_paper(void **state)
{
	uint64_t seed = 20260401;
	int64_t a, b, c, unit;
	int i;

	(void)state;
	for (i = 0; i < 5000; i++) {
		a = any(&seed);
		b = any(&seed);
		c = any(&seed) + (i % 2);
		unit = i % 3 == 0 ? any(&seed) : i % 3 == 1 ? 100000 : 1;
		if (c == 0 || unit == 0)
			continue;
		if (i % 7 == 0)		/* on a half, or beside it */
			a = c / 2 + i % 3 - 1, b = 1;
		if (i % 5 < 2)
			a = -a;
		if (number_scale(a, b, c, unit) !=
		    paper_scale(a, b, c, unit))
			fail_msg("%lld * %lld / %lld by %lld", (long long)a,
			    (long long)b, (long long)c, (long long)unit);
	}
}

static void
shows(int64_t n, int decimals, const char *want)
{
	assert_string_equal(number_text(arena, n, decimals), want);
}

static void
a_large_number_has_a_point_before_every_three_digits(void **state)
{
	static const struct {
		int64_t n;
		const char *want;
	} cases[] = {
		{ 0, "0" }, { 999000000, "999" }, { 1000000000, "1.000" },
		{ -100000000000, "-100.000" }, { -2500500000, "-2.500,50" },
		{ 1234567890000, "1.234.567,89" }, { 499999, "0,50" },
		{ 9000000000000000000, "9.000.000.000.000" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(number_grouped(arena, cases[i].n),
		    cases[i].want);
}

static void
points_have_one_decimal_or_all(void **state)
{
	(void)state;
	assert_int_equal(number_decimals(0), 1);
	assert_int_equal(number_decimals(NUMBER_ONE), 1);
	assert_int_equal(number_decimals(-NUMBER_ONE / 10), 1);
	assert_int_equal(number_decimals(NUMBER_ONE / 100), -1);
	shows(-2500000, number_decimals(-2500000), "-2.5");
	shows(2000000, number_decimals(2000000), "2.0");
	shows(2250000, number_decimals(2250000), "2.25");
}

static void
a_number_is_written_with_its_decimals(void **state)
{
	(void)state;
	shows(12000000, -1, "12");
	shows(-3500000, -1, "-3.5");
	shows(1, -1, "0.000001");
	shows(-1, -1, "-0.000001");
	shows(100000000, -1, "100");
	shows(7250000, -1, "7.25");
	shows(0, -1, "0");
	shows(0, 1, "0.0");
	shows(12000000, 2, "12.00");
	shows(72750000, 1, "72.8");
	shows(72749999, 1, "72.7");
	shows(-72750000, 1, "-72.8");
	shows(2500000, 0, "3");
	shows(-2499999, 0, "-2");
	shows(-49999, 1, "0.0");
	shows(-50000, 1, "-0.1");
	shows(999999, 0, "1");
	shows(9999999, 6, "9.999999");
	shows(9999999, 5, "10.00000");
	shows(9999999, 9, "9.999999");
	shows(INT64_MAX, -1, "9223372036854.775807");
	shows(-INT64_MAX, 0, "-9223372036855");
	shows(INT64_MIN, 6, "-9223372036854.775808");
}

static void
what_is_written_reads_back(void **state)
{
	uint64_t seed = 42;
	int64_t n, back;
	int i;

	(void)state;
	for (i = 0; i < 20000; i++) {
		n = any(&seed) * (i % 2 == 0 ? 1 : -1);
		assert_true(number_read(number_text(arena, n,
		    i % 3 == 0 ? 6 : -1), &back));
		assert_int_equal(back, n);
	}
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static void
rounding_to_decimals_goes_away_from_zero_too(void **state)
{
	(void)state;
	assert_int_equal(number_round(2450000, 1), 2500000);
	assert_int_equal(number_round(-2450000, 1), -2500000);
	assert_int_equal(number_round(2449999, 1), 2400000);
	assert_int_equal(number_round(2500000, 0), 3000000);
	assert_int_equal(number_round(-1234567, 6), -1234567);
}

static void
a_sum_stays_within_what_a_number_holds(void **state)
{
	(void)state;
	assert_true(number_add(2, -5) == -3);
	assert_true(number_add(INT64_MAX, 0) == INT64_MAX);
	assert_true(number_add(INT64_MAX - 1, 1) == INT64_MAX);
	assert_true(number_add(INT64_MAX, 1) == INT64_MAX);
	assert_true(number_add(INT64_MAX, INT64_MAX) == INT64_MAX);
	assert_true(number_add(-INT64_MAX, -1) == -INT64_MAX);
	assert_true(number_add(-INT64_MAX, -INT64_MAX) == -INT64_MAX);
	assert_true(number_add(-INT64_MAX, INT64_MAX) == 0);
}

static void
the_greatest_common_divisor_has_no_sign(void **state)
{
	(void)state;
	assert_int_equal(number_gcd(12, 18), 6);
	assert_int_equal(number_gcd(18, -12), 6);
	assert_int_equal(number_gcd(-12, 18), 6);
	assert_int_equal(number_gcd(0, -7), 7);
	assert_int_equal(number_gcd(7, 0), 7);
	assert_int_equal(number_gcd(0, 0), 0);
	assert_int_equal(number_gcd(INT64_MAX, 1), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_read_in_millionths),
		cmocka_unit_test(what_is_no_number_is_refused),
		cmocka_unit_test(a_range_runs_from_low_to_high),
		cmocka_unit_test(an_amount_has_cents_at_most),
		cmocka_unit_test(a_half_is_rounded_away_from_zero),
		cmocka_unit_test(
		    nothing_is_lost_inside_and_what_is_too_much_saturates),
		cmocka_unit_test(scaling_is_as_exact_as_on_paper),
		cmocka_unit_test(
		    a_large_number_has_a_point_before_every_three_digits),
		cmocka_unit_test(rounding_to_decimals_goes_away_from_zero_too),
		cmocka_unit_test(a_sum_stays_within_what_a_number_holds),
		cmocka_unit_test(the_greatest_common_divisor_has_no_sign),
		cmocka_unit_test(points_have_one_decimal_or_all),
		cmocka_unit_test(a_number_is_written_with_its_decimals),
		cmocka_unit_test(what_is_written_reads_back),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
