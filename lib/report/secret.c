#include <string.h>

#include "../base/buffer.h"
#include "../base/text.h"
#include "../opgave/names.h"
#include "secret.h"

/* Words of a titel: fewer are common speech; what comes after so many is not
 * looked at. */
enum { LEAST = 3, MOST = 64 };

enum { ID_MOST = 64, WORD_MOST = 256 };

struct secrets {
	struct arena *arena;
	struct names *ids, *allowed;
	struct names *words;	/* of titels, folded */
	struct names *titels;	/* by the numbers of their words */
	uint64_t *starts;	/* by word: the lengths of the titels that
				 * start with it, a bit each */
	size_t room;
};

struct secrets *
secrets_new(struct arena *a)
{
	struct secrets *s = arena_alloc(a, sizeof(*s));

	s->arena = a;
	s->ids = names_new(a);
	s->allowed = names_new(a);
	s->words = names_new(a);
	s->titels = names_new(a);
	return s;
}

void
secrets_add_id(struct secrets *s, const char *id)
{
	names_add(s->ids, 0, id, strlen(id));
}

void
secrets_allow(struct secrets *s, const char *id)
{
	names_add(s->allowed, 0, id, strlen(id));
}

/* Letters, of whatever script, digits and the hyphen make a word; a hyphen at
 * its ends is no part of it. */
static bool
is_inner(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || (unsigned char)c >= 0x80;
}

/* The next word of a text, and what comes after it; NULL at its end. */
static const char *
next_word(const char *text, size_t *size)
{
	const char *end;

	while (*text != '\0' && (!is_inner(*text) || *text == '-'))
		text++;
	if (*text == '\0')
		return NULL;
	for (end = text; is_inner(*end); end++)
		;
	while (end[-1] == '-')
		end--;
	*size = (size_t)(end - text);
	return text;
}

/* The number of a word of titels: that of it folded. */
static uint32_t
number_of(const struct secrets *s, const char *word, size_t size, bool add)
{
	char text[WORD_MOST], fold[WORD_MOST];

	if (size < sizeof(text)) {
		memcpy(text, word, size);
		text[size] = '\0';
		if (text_fold_into(text, fold, sizeof(fold))) {
			word = fold;
			size = strlen(fold);
		}
	}
	return add ? names_add(s->words, 0, word, size) :
	    names_find(s->words, 0, word, size);
}

static void
add_start(struct secrets *s, uint32_t word, size_t length)
{
	uint64_t *larger;

	if (word >= s->room) {
		larger = arena_array(s->arena, (size_t)word * 2 + 16,
		    sizeof(*larger));
		if (s->room > 0)
			memcpy(larger, s->starts, s->room * sizeof(*larger));
		s->room = (size_t)word * 2 + 16;
		s->starts = larger;
	}
	s->starts[word] |= (uint64_t)1 << (length - 1);
}

void
secrets_add_titel(struct secrets *s, const char *titel)
{
	uint32_t numbers[MOST];
	size_t size, n = 0;

	if (titel == NULL)
		return;
	for (; n < MOST && (titel = next_word(titel, &size)) != NULL;
	    titel += size)
		numbers[n++] = number_of(s, titel, size, true);
	if (n < LEAST)
		return;
	add_start(s, numbers[0], n);
	names_add(s->titels, 0, numbers, n * sizeof(*numbers));
}

static bool
is_id(const struct secrets *s, enum secret_in in, const char *word,
    size_t size)
{
	bool plain = true;
	char id[ID_MOST];
	size_t i;

	if (size > sizeof(id))
		return false;
	for (i = 0; i < size; i++) {
		id[i] = word[i] >= 'A' && word[i] <= 'Z' ?
		    (char)(word[i] + ('a' - 'A')) : word[i];
		plain &= id[i] != '-' && (id[i] < '0' || id[i] > '9');
	}
	if (plain && in == SECRET_IN_SPEECH)
		return false;
	return names_find(s->ids, 0, id, size) != NAMES_NONE &&
	    names_find(s->allowed, 0, id, size) == NAMES_NONE;
}

/* The end of the longest titel that starts with this word; NULL: of none. */
static const char *
titel_end(const struct secrets *s, const char *word, size_t size)
{
	uint32_t numbers[MOST];
	const char *end = NULL;
	uint64_t lengths;
	size_t n = 0;

	do {
		numbers[n] = number_of(s, word, size, false);
		if (numbers[n] == NAMES_NONE)
			break;
		if (n == 0)
			lengths = numbers[0] < s->room ?
			    s->starts[numbers[0]] : 0;
		n++;
		if ((lengths >> (n - 1) & 1) != 0 && names_find(s->titels, 0,
		    numbers, n * sizeof(*numbers)) != NAMES_NONE)
			end = word + size;
	} while (n < MOST && lengths >> n != 0 &&
	    (word = next_word(word + size, &size)) != NULL);
	return end;
}

/* The end of what this word begins to name, or NULL. */
static const char *
named_end(const struct secrets *s, enum secret_in in, const char *word,
    size_t size)
{
	return is_id(s, in, word, size) ? word + size :
	    titel_end(s, word, size);
}

static bool
is_empty(const struct secrets *s)
{
	return s == NULL ||
	    (names_count(s->ids) == 0 && names_count(s->titels) == 0);
}

bool
secrets_named(const struct secrets *s, enum secret_in in, const char *text)
{
	size_t size;

	if (text == NULL || is_empty(s))
		return false;
	for (; (text = next_word(text, &size)) != NULL; text += size)
		if (named_end(s, in, text, size) != NULL)
			return true;
	return false;
}

const char *
secrets_kept(const struct secrets *s, struct arena *a, enum secret_in in,
    const char *text)
{
	struct buffer out = { 0 };
	const char *word, *end, *from = text, *kept = text;
	size_t size;

	if (text == NULL || is_empty(s))
		return text;
	for (word = text; (word = next_word(word, &size)) != NULL;
	    word += size) {
		end = named_end(s, in, word, size);
		if (end == NULL)
			continue;
		buffer_add(&out, from, (size_t)(word - from));
		buffer_add_text(&out, "een andere opgave");
		from = end;
		size = (size_t)(end - word);
	}
	if (from != text) {
		buffer_add_text(&out, from);
		kept = arena_copy(a, out.bytes, out.size);
		buffer_free(&out);
	}
	return kept;
}
