#include "number.h"

#include <string.h>

/* 128 bits without a sign. */
struct wide {
	uint64_t high, low;
};

static struct wide
multiply(uint64_t a, uint64_t b)
{
	const uint64_t mask = UINT32_MAX;
	uint64_t ll = (a & mask) * (b & mask), lh = (a & mask) * (b >> 32);
	uint64_t hl = (a >> 32) * (b & mask), hh = (a >> 32) * (b >> 32);
	uint64_t middle = (ll >> 32) + (lh & mask) + (hl & mask);

	return (struct wide){ hh + (lh >> 32) + (hl >> 32) + (middle >> 32),
	    middle << 32 | (ll & mask) };
}

static bool
less(struct wide a, struct wide b)
{
	return a.high < b.high || (a.high == b.high && a.low < b.low);
}

static struct wide
subtract(struct wide a, struct wide b)
{
	return (struct wide){ a.high - b.high - (a.low < b.low),
	    a.low - b.low };
}

/* n / d, rounded half up; d below 2^127.  Long division in base 2: the numbers
 * of a kader take the short way above it. */
static struct wide
divide(struct wide n, struct wide d)
{
	struct wide q = { 0, 0 }, rest = { 0, 0 };
	int i;

	if (n.high == 0 && d.high == 0) {
		rest.low = n.low % d.low;
		q.low = n.low / d.low;
	} else
		for (i = 127; i >= 0; i--) {
			rest.high = rest.high << 1 | rest.low >> 63;
			rest.low = rest.low << 1 |
			    ((i >= 64 ? n.high : n.low) >> i % 64 & 1);
			q.high = q.high << 1 | q.low >> 63;
			q.low <<= 1;
			if (!less(rest, d)) {
				rest = subtract(rest, d);
				q.low |= 1;
			}
		}
	if (!less(rest, subtract(d, rest)) && ++q.low == 0)
		q.high++;
	return q;
}

static uint64_t
magnitude(int64_t n)
{
	return n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
}

int64_t
number_scale(int64_t a, int64_t b, int64_t c, int64_t unit)
{
	struct wide n;

	n = divide(multiply(magnitude(a), magnitude(b)),
	    multiply((uint64_t)c, (uint64_t)unit));
	if (n.high == 0)
		n = multiply(n.low, (uint64_t)unit);
	if (n.high != 0 || n.low > INT64_MAX)
		n.low = INT64_MAX;
	return (a < 0) != (b < 0) ? -(int64_t)n.low : (int64_t)n.low;
}

int64_t
number_add(int64_t a, int64_t b)
{
	if (b > 0 && a > INT64_MAX - b)
		return INT64_MAX;
	if (b < 0 && a < -INT64_MAX - b)
		return -INT64_MAX;
	return a + b;
}

int64_t
number_round(int64_t n, int decimals)
{
	int64_t unit = NUMBER_ONE;

	while (decimals-- > 0)
		unit /= 10;
	return number_scale(n, 1, 1, unit);
}

int64_t
number_gcd(int64_t a, int64_t b)
{
	int64_t rest;

	while (b != 0) {
		rest = a % b;
		a = b;
		b = rest;
	}
	return a < 0 ? -a : a;
}

/* Read a number at *s and move *s behind it. */
static bool
read_number(const char **s, int64_t *n)
{
	const char *p = *s;
	bool minus = *p == '-', point = false;
	int64_t value = 0;
	int decimals = 0, digit;

	p += minus;
	if (*p < '0' || *p > '9')
		return false;
	for (; ; p++) {
		if (*p == '.' && !point && p[1] >= '0' && p[1] <= '9') {
			point = true;
			continue;
		}
		if (*p < '0' || *p > '9')
			break;
		digit = *p - '0';
		decimals += point;
		if (decimals > 6 || value > (INT64_MAX - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	for (; decimals < 6; decimals++) {
		if (value > INT64_MAX / 10)
			return false;
		value *= 10;
	}
	*n = minus ? -value : value;
	*s = p;
	return true;
}

bool
number_read(const char *text, int64_t *n)
{
	int64_t value;

	if (!read_number(&text, &value) || *text != '\0')
		return false;
	*n = value;
	return true;
}

bool
number_read_range(const char *text, struct range *r)
{
	int64_t low, high;

	if (!read_number(&text, &low))
		return false;
	high = low;
	if (text[0] == '.' && text[1] == '.') {
		text += 2;
		if (!read_number(&text, &high))
			return false;
	}
	if (*text != '\0' || low > high)
		return false;
	*r = (struct range){ low, high, true };
	return true;
}

bool
number_read_money(const char *text, struct range *r)
{
	const char *p;

	for (p = text; (p = strchr(p, '.')) != NULL; p++)
		if (p[1] == '.')
			p++;	/* of a range */
		else if (strspn(p + 1, "0123456789") > 2)
			return false;
	return number_read_range(text, r);
}

/* By hand: a score prints a dozen of these for each of its records, and printf
 * would take as long as all the rest of it. */
char *
number_text(struct arena *a, int64_t n, int decimals)
{
	static const uint64_t powers[] = {
		1, 10, 100, 1000, 10000, 100000, 1000000
	};
	uint64_t value = magnitude(n), one;
	char digits[24];
	size_t at = sizeof digits;
	int i;

	if (decimals < 0)
		for (decimals = 6; decimals > 0 &&
		    value % powers[7 - decimals] == 0; )
			decimals--;
	if (decimals > 6)
		decimals = 6;
	one = powers[6 - decimals];
	value = (value + one / 2) / one;
	if (value == 0)
		n = 0;
	for (i = 0; i <= decimals || value > 0; i++) {
		if (i == decimals && i > 0)
			digits[--at] = '.';
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
	}
	if (n < 0)
		digits[--at] = '-';
	return arena_copy(a, digits + at, sizeof digits - at);
}

int
number_decimals(int64_t n)
{
	return n % (NUMBER_ONE / 10) == 0 ? 1 : -1;
}

char *
number_grouped(struct arena *a, int64_t n)
{
	const char *from = number_text(a, n, n % NUMBER_ONE == 0 ? 0 : 2);
	size_t left = strspn(from + (*from == '-'), "0123456789");
	char *text = arena_alloc(a, strlen(from) + left / 3 + 1), *to = text;

	if (*from == '-')
		*to++ = *from++;
	for (; left > 0; left--) {
		*to++ = *from++;
		if (left % 3 == 1 && left > 1)
			*to++ = '.';
	}
	memcpy(to, from, strlen(from) + 1);
	if (*to == '.')
		*to = ',';
	return text;
}
