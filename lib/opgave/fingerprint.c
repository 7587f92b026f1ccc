#include "fingerprint.h"

#include <string.h>

#define FNV_BASIS UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x100000001b3)

#define DIGITS 8

static void
take(struct fingerprint *p, const char *bytes, size_t n)
{
	uint64_t state = p->state;
	size_t i;

	for (i = 0; i < n; i++)
		state = (state ^ (unsigned char)bytes[i]) * FNV_PRIME;
	p->state = state;
}

static void
take_byte(struct fingerprint *p, char c)
{
	p->state = (p->state ^ (unsigned char)c) * FNV_PRIME;
}

static void
take_number(struct fingerprint *p, uint64_t n)
{
	char digits[24];
	size_t at = sizeof(digits);

	if (n < 10) {	/* most are */
		take_byte(p, (char)('0' + n));
		return;
	}
	do {
		digits[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n > 0);
	take(p, digits + at, sizeof(digits) - at);
}

void
fingerprint_begin(struct fingerprint *p)
{
	p->state = FNV_BASIS;
}

void
fingerprint_text(struct fingerprint *p, const char *text)
{
	size_t n = strlen(text);

	take_number(p, n);
	take_byte(p, ':');
	take(p, text, n);
}

void
fingerprint_number(struct fingerprint *p, int64_t n)
{
	take_byte(p, '#');
	if (n < 0)
		take_byte(p, '-');
	take_number(p, n < 0 ? 0 - (uint64_t)n : (uint64_t)n);
	take_byte(p, ',');
}

void
fingerprint_value(struct fingerprint *p, const struct value *v)
{
	const struct value *child;

	if (value_is_unknown(v)) {
		take_byte(p, 'u');
		return;
	}
	if (v->kind == VALUE_TEXT) {
		fingerprint_text(p, v->text);
		return;
	}
	take_byte(p, v->kind == VALUE_LIST ? '[' : '{');
	take_number(p, v->count);
	for (child = v->first; child != NULL; child = child->next) {
		if (v->kind == VALUE_MAP)
			fingerprint_text(p, child->key);
		fingerprint_value(p, child);
	}
}

char *
fingerprint_end(const struct fingerprint *p, struct arena *a)
{
	uint32_t n = (uint32_t)(p->state ^ p->state >> 32);
	char digits[DIGITS];
	int i;

	for (i = DIGITS - 1; i >= 0; i--, n >>= 4)
		digits[i] = "0123456789abcdef"[n & 15];
	return arena_copy(a, digits, DIGITS);
}
