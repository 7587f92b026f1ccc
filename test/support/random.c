#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/base/buffer.h"
#include "random.h"

/* Each has broken a YAML writer somewhere. */
static const char *const fragments[] = {
	" ", "  ", "\n", "\n\n", "\n ", " \n", "\n\t", "\t", "\r", "\r\n",
	":", ": ", " :", "::", ":?", ":a", ":,", "#", " #", "# ", "a#b",
	"-", "- ", " -", "--", "---", "--- ", "...", "... ", "?", "? ", "?a",
	",", ", ", "[", "]", "{", "}", "[]", "{}", "[a, b]", "{a: b}",
	"&", "&a", "*", "*a", "!", "!a", "!!str", "|", "|-", ">", ">-", "'",
	"''", "\"", "\\", "\\n", "%", "%YAML 1.2", "@", "`", "<<", "=", "~",
	"null", "Null", "true", "FALSE", "yes", "No", "ON", "off", "y", "N",
	"0", "7", "0363", "0o17", "0x1F", "0b11", "1_000", "1,5", "7.2",
	"1.10", "1e3", "1.5E+3", "+1", "-3.5", ".5", ".", "..", "._", "+.",
	".inf", "-.Inf", ".NaN", "12:30", "1:30:00.5", "190:20:30", "2026",
	"2026-04-01", "2026-4-1", "2026-04-01T12:30:00Z", "2028..2029",
	"2026-04-01 12:30:00", "2028-Q1", "+31 317 123456", "a", "b", "Z",
	"'t Vliet", "Jericho / Jeruzalem", "Woningen: 140", "100 %", "@x",
	"`x`", "Nobelweg", "\303\251\303\251n keer", "\342\202\254 5",
	"\302\240", "\302\205", "\302\200", "\302\237", "\342\200\250",
	"\342\200\251", "\342\200\252", "\357\273\277", "\357\277\275",
	"\357\277\276", "\357\277\277", "\360\237\217\240", "\177", "\1",
	"\7", "\10", "\13", "\14", "\33", "\37", "e\314\201",
	("een lange regel die voorbij de tachtigste kolom gaat, want daar "
	    "vouwt een ander haar om")
};

static const char *const words[] = {
	"de", "het", "een", "straat", "gaat", "\303\251\303\251n", "keer",
	"open", "riool", "warmtenet", "Nobelweg", "bewoners", "voor", "2029",
	"140", "woningen", "en", "met", "zonder", "'t", "(nog)", "niet",
	"planning:", "100 %", "ja", "nee"
};

static const char *const keys[] = {
	"naam", "titel", "wijk", "kansen", "risicos", "plannen", "periode",
	"x-eigen", "waarde", "1", "2028", "y", "no", "met blanks", "- x",
	"\303\251\303\251n", "a: b", "a,b"
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

void
random_seed(struct random *r, uint64_t seed)
{
	uint64_t z;
	int i;

	for (i = 0; i < 4; i++) {
		seed += UINT64_C(0x9e3779b97f4a7c15);
		z = (seed ^ (seed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
		z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
		r->state[i] = z ^ (z >> 31);
	}
}

uint64_t
random_seed_given(uint64_t seed)
{
	const char *given = getenv("SEED");

	if (given != NULL && given[0] != '\0')
		seed = strtoull(given, NULL, 0);
	printf("SEED=%llu\n", (unsigned long long)seed);
	fflush(stdout);
	return seed;
}

static uint64_t
rotate(uint64_t x, int k)
{
	return (x << k) | (x >> (64 - k));
}

uint64_t
random_next(struct random *r)
{
	uint64_t *s = r->state, result = rotate(s[1] * 5, 7) * 9;
	uint64_t t = s[1] << 17;

	s[2] ^= s[0];
	s[3] ^= s[1];
	s[1] ^= s[2];
	s[0] ^= s[3];
	s[2] ^= t;
	s[3] = rotate(s[3], 45);
	return result;
}

/* The remainder favours small numbers by less than 2^-32 for any n used
 * here. */
size_t
random_below(struct random *r, size_t n)
{
	return (size_t)(random_next(r) % n);
}

bool
random_once_in(struct random *r, size_t n)
{
	return random_below(r, n) == 0;
}

/* Fisher and Yates. */
void
random_shuffle(struct random *r, void *array, size_t count, size_t size)
{
	char *all = array, kept[64];
	size_t i, j;

	for (i = count; i > 1; i--) {
		j = random_below(r, i);
		memcpy(kept, all + (i - 1) * size, size);
		memmove(all + (i - 1) * size, all + j * size, size);
		memcpy(all + j * size, kept, size);
	}
}

/* Any code point that UTF-8 can say, most of them short. */
static void
add_code_point(struct random *r, struct buffer *b)
{
	static const uint32_t limits[] = { 0x80, 0x80, 0x800, 0x10000,
	    0x110000 };
	uint32_t c;

	do
		c = (uint32_t)random_below(r,
		    limits[random_below(r, COUNT(limits))]);
	while (c == 0 || (c >= 0xd800 && c < 0xe000));
	if (c < 0x80)
		buffer_add_byte(b, (char)c);
	else if (c < 0x800) {
		buffer_add_byte(b, (char)(0xc0 | c >> 6));
		buffer_add_byte(b, (char)(0x80 | (c & 0x3f)));
	} else if (c < 0x10000) {
		buffer_add_byte(b, (char)(0xe0 | c >> 12));
		buffer_add_byte(b, (char)(0x80 | (c >> 6 & 0x3f)));
		buffer_add_byte(b, (char)(0x80 | (c & 0x3f)));
	} else {
		buffer_add_byte(b, (char)(0xf0 | c >> 18));
		buffer_add_byte(b, (char)(0x80 | (c >> 12 & 0x3f)));
		buffer_add_byte(b, (char)(0x80 | (c >> 6 & 0x3f)));
		buffer_add_byte(b, (char)(0x80 | (c & 0x3f)));
	}
}

static char *
finish(struct arena *a, struct buffer *b)
{
	char *text = arena_copy(a, buffer_text(b), b->size);

	buffer_free(b);
	return text;
}

char *
random_text(struct random *r, struct arena *a)
{
	struct buffer b = { 0 };
	size_t n = random_once_in(r, 1000) ? 400 + random_below(r, 1000) :
	    random_below(r, 5) + random_below(r, 3);

	while (n-- > 0)
		if (random_once_in(r, 5))
			add_code_point(r, &b);
		else
			buffer_add_text(&b,
			    fragments[random_below(r, COUNT(fragments))]);
	return finish(a, &b);
}

char *
random_words(struct random *r, struct arena *a)
{
	struct buffer b = { 0 };
	size_t n = 1 + random_below(r, 8);

	for (; n > 0; n--) {
		buffer_add_text(&b, words[random_below(r, COUNT(words))]);
		if (n > 1)
			buffer_add_byte(&b,
			    random_once_in(r, 20) ? '\n' : ' ');
	}
	return finish(a, &b);
}

static char *
random_key(struct random *r, struct arena *a)
{
	const char *key = keys[random_below(r, COUNT(keys))];

	return random_once_in(r, 4) ? random_text(r, a) :
	    arena_copy(a, key, strlen(key));
}

static struct value *
random_scalar(struct random *r, struct arena *a)
{
	struct value *v = value_text(a, random_once_in(r, 3) ?
	    random_words(r, a) : random_text(r, a));

	v->style = (uint8_t)(VALUE_ANY + random_below(r, VALUE_BLOCK));
	return v;
}

struct value *
random_value(struct random *r, struct arena *a, int depth)
{
	enum value_style style;
	struct value *v;
	size_t n;
	char *key;

	if (depth == 0 || random_once_in(r, 3))
		return random_scalar(r, a);
	style = random_once_in(r, 3) ? VALUE_FLOW : VALUE_BLOCK;
	n = random_below(r, 5);
	if (random_once_in(r, 2)) {
		v = value_list(a, style);
		while (n-- > 0)
			value_add(v, random_value(r, a, depth - 1));
		return v;
	}
	v = value_map(a, style);
	while (n-- > 0) {
		key = random_key(r, a);
		if (value_get(v, key) == NULL)
			value_put(a, v, key, random_value(r, a, depth - 1));
	}
	return v;
}
