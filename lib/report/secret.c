#include <string.h>

#include "../base/buffer.h"
#include "../base/text.h"
#include "../opgave/names.h"
#include "../opgave/record.h"
#include "secret.h"

/* Words of a titel: fewer are common speech; what comes after so many is not
 * looked at. */
enum { LEAST = 3, MOST = 64 };

enum { ID_MOST = 64, WORD_MOST = 256 };

/* Titels by the numbers of their words. */
struct titels {
	struct names *all;
	uint64_t *starts;	/* by word: the lengths of the titels that
				 * start with it, a bit each */
	size_t room;
};

struct secrets {
	struct arena *arena;
	struct names *ids, *allowed;
	struct names *words;	/* of titels, folded */
	struct titels hidden, told;
	struct titels odd;	/* ids that are none by the rules */
};

struct secrets *
secrets_new(struct arena *a)
{
	struct secrets *s = arena_alloc(a, sizeof(*s));

	s->arena = a;
	s->ids = names_new(a);
	s->allowed = names_new(a);
	s->words = names_new(a);
	s->hidden.all = names_new(a);
	s->told.all = names_new(a);
	s->odd.all = names_new(a);
	return s;
}

/* The hyphens of typesetters, U+2010 and the one that does not break, U+2011:
 * people see no other one.  Its bytes, or 0. */
static size_t
hyphen(const char *s)
{
	return *s == '\342' && s[1] == '\200' &&
	    (s[2] == '\220' || s[2] == '\221') ? 3 : 0;
}

/* The next word, with whatever hyphens in it. */
static const char *
next_word(const char *text, size_t *size)
{
	const char *word = text_word(text, size), *end, *next;
	size_t more, n;

	if (word == NULL)
		return NULL;
	for (;; *size = (size_t)(next + more - word)) {
		end = word + *size;
		n = hyphen(end);
		if (n == 0 || (next = text_word(end + n, &more)) != end + n)
			return word;
	}
}

/* A word as it is typed on a keyboard: each hyphen the one that is there, and
 * none that is soft.  False: it has no room. */
static bool
typed(const char *word, size_t size, char *to, size_t room)
{
	const char *end = word + size;
	size_t n;

	while (word < end && room > 1) {
		if (*word == '\302' && word[1] == '\255') {
			word += 2;
			continue;
		}
		n = hyphen(word);
		*to++ = n > 0 ? '-' : *word;
		word += n > 0 ? n : 1;
		room--;
	}
	*to = '\0';
	return word == end;
}

/* The number of a word of titels: that of it folded.  NAMES_NONE: of none. */
static uint32_t
number_of(const struct secrets *s, const char *word, size_t size, bool add)
{
	char text[WORD_MOST], fold[WORD_MOST];

	if (typed(word, size, text, sizeof(text)) &&
	    text_fold_into(text, fold, sizeof(fold))) {
		word = fold;
		size = strlen(fold);
	}
	return add ? names_add(s->words, 0, word, size) :
	    names_find(s->words, 0, word, size);
}

static void
add_start(struct arena *a, struct titels *t, uint32_t word, size_t length)
{
	uint64_t *larger;

	if (word >= t->room) {
		larger = arena_array(a, (size_t)word * 2 + 16,
		    sizeof(*larger));
		if (t->room > 0)
			memcpy(larger, t->starts, t->room * sizeof(*larger));
		t->room = (size_t)word * 2 + 16;
		t->starts = larger;
	}
	t->starts[word] |= (uint64_t)1 << (length - 1);
}

static void
add_titel(struct secrets *s, struct titels *t, const char *titel)
{
	uint32_t numbers[MOST];
	size_t size, n = 0;

	if (titel == NULL)
		return;
	for (; n < MOST && (titel = next_word(titel, &size)) != NULL;
	    titel += size)
		numbers[n++] = number_of(s, titel, size, true);
	if (n == 0)
		return;
	add_start(s->arena, t, numbers[0], n);
	names_add(t->all, 0, numbers, n * sizeof(*numbers));
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Among the ids; one that is none, as people write them, by its words. */
static void
add_id(struct secrets *s, struct names *ids, struct titels *odd,
    const char *id)
{
	char *low = arena_copy(s->arena, id, strlen(id)), *c;

	for (c = low; *c != '\0'; c++)
		*c = lower(*c);
	if (record_is_id(low))
		names_add(ids, 0, low, strlen(low));
	else
		add_titel(s, odd, id);
}

void
secrets_add_id(struct secrets *s, const char *id)
{
	add_id(s, s->ids, &s->odd, id);
}

void
secrets_allow(struct secrets *s, const char *id)
{
	add_id(s, s->allowed, &s->told, id);
}

void
secrets_add_titel(struct secrets *s, const char *titel)
{
	add_titel(s, &s->hidden, titel);
}

void
secrets_allow_titel(struct secrets *s, const char *titel)
{
	add_titel(s, &s->told, titel);
}

static bool
is_id(const struct secrets *s, enum secret_in in, const char *word,
    size_t size)
{
	bool plain = true;
	char id[ID_MOST + 1];
	size_t i;

	if (!typed(word, size, id, sizeof(id)))
		return false;
	size = strlen(id);
	for (i = 0; i < size; i++) {
		id[i] = lower(id[i]);
		plain &= id[i] != '-' && (id[i] < '0' || id[i] > '9');
	}
	if (plain && in == SECRET_IN_SPEECH)
		return false;
	return names_find(s->ids, 0, id, size) != NAMES_NONE &&
	    names_find(s->allowed, 0, id, size) == NAMES_NONE;
}

/* The end of the longest titel of so many words at least that starts with this
 * word, whose number is `first`; NULL: of none. */
static const char *
titel_end(const struct secrets *s, const struct titels *t, size_t least,
    uint32_t first, const char *word, size_t size)
{
	uint64_t lengths = first < t->room ? t->starts[first] : 0;
	uint32_t numbers[MOST];
	const char *end = NULL;
	size_t n = 0;

	numbers[0] = first;
	while (lengths >> n != 0) {
		n++;
		if ((lengths >> (n - 1) & 1) != 0 && n >= least &&
		    names_find(t->all, 0, numbers, n * sizeof(*numbers)) !=
		    NAMES_NONE)
			end = word + size;
		if (n == MOST || lengths >> n == 0 ||
		    (word = next_word(word + size, &size)) == NULL)
			break;
		numbers[n] = number_of(s, word, size, false);
		if (numbers[n] == NAMES_NONE)
			break;
	}
	return end;
}

/* A text, while it is searched. */
struct search {
	const struct secrets *secrets;
	enum secret_in in;
	const char *next;	/* the rest of it */
	const char *told;	/* up to here it is what may be told, or NULL */
};

/* The next thing that it names, and its end; NULL: nothing more. */
static const char *
next_named(struct search *f, const char **end)
{
	const struct secrets *s = f->secrets;
	size_t size, least = f->in == SECRET_IN_REASON ? 1 : LEAST;
	const char *word, *told, *odd;
	uint32_t first;

	while ((word = next_word(f->next, &size)) != NULL) {
		f->next = word + size;
		first = number_of(s, word, size, false);
		told = titel_end(s, &s->told, 1, first, word, size);
		if (f->told == NULL || (told != NULL && told > f->told))
			f->told = told;
		*end = titel_end(s, &s->hidden, least, first, word, size);
		odd = titel_end(s, &s->odd, 1, first, word, size);
		if (*end == NULL || (odd != NULL && odd > *end))
			*end = odd;
		if (*end == NULL && is_id(s, f->in, word, size))
			*end = word + size;
		if (*end != NULL && (f->told == NULL || *end > f->told)) {
			f->next = *end;
			return word;
		}
	}
	return NULL;
}

static bool
is_empty(const struct secrets *s)
{
	return s == NULL || (names_count(s->ids) == 0 &&
	    names_count(s->hidden.all) == 0 && names_count(s->odd.all) == 0);
}

bool
secrets_named(const struct secrets *s, enum secret_in in, const char *text)
{
	struct search f = { s, in, text, NULL };
	const char *end;

	return text != NULL && !is_empty(s) && next_named(&f, &end) != NULL;
}

/* Where a text ends before a name, without the article that is the name's: what
 * stands for the name has its own.  *capital: the article had one. */
static const char *
article(const char *from, const char *named, bool *capital)
{
	static const char *const articles[] = { "de", "het", "een" };
	const char *end = named, *start;
	size_t i, n;

	*capital = false;
	while (end > from && end[-1] == ' ')
		end--;
	if (end == named)
		return named;
	for (i = 0; i < sizeof(articles) / sizeof(*articles); i++) {
		n = strlen(articles[i]);
		if ((size_t)(end - from) < n)
			continue;
		start = end - n;
		if (lower(*start) != *articles[i] ||
		    memcmp(start + 1, articles[i] + 1, n - 1) != 0 ||
		    (start > from && start[-1] != ' '))
			continue;
		*capital = *start != *articles[i];
		return start;
	}
	return named;
}

const char *
secrets_kept(const struct secrets *s, struct arena *a, enum secret_in in,
    const char *text)
{
	struct search f = { s, in, text, NULL };
	struct buffer out = { 0 };
	const char *named, *end, *from = text, *kept = text;
	bool capital;

	if (text == NULL || is_empty(s))
		return text;
	while ((named = next_named(&f, &end)) != NULL) {
		named = article(from, named, &capital);
		buffer_add(&out, from, (size_t)(named - from));
		buffer_add_text(&out, capital ? "Een andere opgave" :
		    "een andere opgave");
		from = end;
	}
	if (from != text) {
		buffer_add_text(&out, from);
		kept = arena_copy(a, out.bytes, out.size);
		buffer_free(&out);
	}
	return kept;
}
