#include <string.h>

#include "parse-keys.h"

#define BITS 8		/* of KEYS */
#define ODD UINT64_C(0x9e3779b97f4a7c15)	/* 2^64 / the golden ratio */

/* What is at both ends and how long it is tells the keys of records apart.  A
 * file that is made so that it does not only gets no gain. */
static uint64_t
hash(const char *text, size_t n)
{
	uint64_t first = 0, last = 0;
	uint32_t few;

	if (n >= sizeof(first)) {
		memcpy(&first, text, sizeof(first));
		memcpy(&last, text + n - sizeof(last), sizeof(last));
	} else if (n >= sizeof(few)) {
		memcpy(&few, text, sizeof(few));
		first = few;
		memcpy(&few, text + n - sizeof(few), sizeof(few));
		last = few;
	} else if (n > 0) {
		first = (unsigned char)text[0];
		last = (uint64_t)(unsigned char)text[n / 2] << 8 |
		    (unsigned char)text[n - 1];
	}
	first = (first ^ n) * ODD;
	return (first ^ first >> 32 ^ last) * ODD;
}

const char *
keys_text(struct keys *k, struct arena *a, const char *text, size_t n,
    uint64_t *bit)
{
	uint64_t h = hash(text, n);
	struct key *key = &k->last[h >> (64 - BITS)];

	*bit = (uint64_t)1 << (h >> (64 - BITS - 6) & 63);
	if (key->text == NULL || key->size != n ||
	    memcmp(key->text, text, n) != 0)
		*key = (struct key){ arena_copy(a, text, n), n };
	return key->text;
}
