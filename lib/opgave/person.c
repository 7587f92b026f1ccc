#include "person.h"

#include <string.h>

#include "../base/text.h"

enum { WORDS_MOST = 6 };

static const char *const titles[] = {
	"dhr", "dhr.", "mevr", "mevr.", "mw", "mw.", "mevrouw", "meneer",
	"mijnheer", "heer", "drs.", "ir.", "ing.", "dr.", "mr."
};

static const char *const between[] = {
	"van", "de", "der", "den", "het", "'t", "te", "ten", "ter", "von",
	"el", "al", "bin", "ben", "la", "le", "di", "da", "dos"
};

/* In any of these words: no person. */
static const char *const others[] = {
	"gemeente", "stichting", "vereniging", "verhuur", "afdeling", "team",
	"waterschap", "heemraad", "provincie", "rijk", "minister", "woning",
	"woon", "wonen", "bewoner", "buurt", "wijk", "bedrijf", "bedrijven",
	"groep", "raad", "bureau", "dienst", "school", "onderwijs", "fonds",
	"energie", "beheer", "water", "warmte", "welzijn", "zorg", "bank",
	"project", "programma", "openbare", "ruimte", "groen", "riool",
	"riolering", "corporatie", "commissie", "college", "netwerk",
	"huis", "centrum", "noord", "zuid", "oost", "west", "stad", "dorp",
	"straat", "plein", "weg", "laan", "park", "kerk", "bouw", "advies",
	"transitie", "platform", "initiatief", "collectief", "werk", "sociaal",
	"sociale", "jeugd", "ouderen", "huurder", "ondernemer", "winkel",
	"verkeer", "milieu", "duurza", "ontwikkel", "cultu", "bibliotheek",
	"regio", "omgeving", "nederland", "academie", "universiteit",
	"manager", "leider", "adviseur", "meester", "consulent", "regisseur",
	"wethouder", "burgemeester", "coach", "opbouw", "stede", "agent"
};

/* What a role ends with that may stand before a name. */
static const char *const roles[] = {
	"wethouder", "burgemeester", "voorzitter", "secretaris", "directeur",
	"ambtenaar", "manager", "leider", "adviseur", "regisseur", "agent",
	"coach", "beheerder"
};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static bool
is_one_of(struct arena *a, const char *word, const char *const *folded,
    size_t n)
{
	return text_is_in(text_fold(a, word), folded, n);
}

static bool
speaks_of_others(const char *folded)
{
	size_t i;

	for (i = 0; i < COUNT(others); i++)
		if (strstr(folded, others[i]) != NULL)
			return true;
	return false;
}

static bool
is_capital(char ch)
{
	return ch >= 'A' && ch <= 'Z';
}

/* A capital of Latin-1 or Latin Extended-A too: of two beside each other it is
 * the even one, or the odd one in two stretches. */
static bool
starts_with_capital(const char *word)
{
	size_t n;
	uint32_t c;

	if ((unsigned char)*word < 0xc0)
		return is_capital(*word);
	c = text_decode(word, &n);
	if (c < 0x100)
		return c < 0xdf && c != 0xd7;
	if ((c > 0x138 && c < 0x149) || (c > 0x178 && c < 0x17f))
		return c % 2 == 1;
	return c == 0x178 || (c < 0x178 && c % 2 == 0 && c != 0x138);
}

/* "J.", "J.P.", "Th." */
static bool
is_initial(const char *word)
{
	size_t n = strlen(word);

	return starts_with_capital(word) && n >= 2 && word[n - 1] == '.' &&
	    (n <= 3 || word[1] == '.');
}

/* A capital and then small letters: no VvE, UWV or A12. */
static bool
is_name(const char *word)
{
	const char *s = word;
	size_t small = 0;

	if (!starts_with_capital(s))
		return false;
	while (*++s != '\0') {
		if (is_capital(*s) && s[-1] != '-' && s[-1] != '\'')
			return false;
		if (*s >= '0' && *s <= '9')
			return false;
		if (strchr(".,:;/&()+@", *s) != NULL)
			return false;
		small += *s >= 'a' && *s <= 'z';
	}
	return small > 0;
}

static size_t
words_of(struct arena *a, const char *text, const char *words[WORDS_MOST])
{
	size_t n = 0, length;

	for (; *text != '\0' && n < WORDS_MOST;
	    text += length, text += *text == ' ') {
		length = strcspn(text, " ");
		words[n++] = arena_copy(a, text, length);
	}
	return *text == '\0' ? n : 0;
}

/* Words from the first on: names, with what stands between them. */
static bool
are_names(struct arena *a, const char *const *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!is_name(words[i]) && (i + 1 == n ||
		    !is_one_of(a, words[i], between, COUNT(between))))
			return false;
	return n > 0;
}

/* With no role before it, and nobody beside. */
static bool
is_person(struct arena *a, const char *text)
{
	const char *words[WORDS_MOST];
	size_t n, skip = 0;

	/* most are roles and start with a small letter */
	if (!starts_with_capital(text) && text[0] != 'd' && text[0] != 'm' &&
	    text[0] != 'i')
		return false;
	n = words_of(a, text, words);
	if (n < 2)
		return false;
	if (strcmp(text_fold(a, words[0]), "de") == 0 &&
	    strcmp(text_fold(a, words[1]), "heer") == 0)
		return are_names(a, words + 2, n - 2);
	while (skip < n && is_one_of(a, words[skip], titles, COUNT(titles)))
		skip++;
	while (skip < n && is_initial(words[skip]))
		skip++;
	if (skip > 0)
		return are_names(a, words + skip, n - skip);
	return is_name(words[0]) &&
	    !is_one_of(a, words[0], between, COUNT(between)) &&
	    is_name(words[n - 1]) && are_names(a, words, n) &&
	    !speaks_of_others(text_fold(a, text));
}

/* Behind the role that a text starts with, or all of it. */
static const char *
behind_role(struct arena *a, const char *text)
{
	const char *word, *rest = strchr(text, ' ');
	size_t i, n, size;

	if (rest == NULL)
		return text;
	word = text_fold(a, arena_copy(a, text, (size_t)(rest - text)));
	size = strlen(word);
	for (i = 0; i < COUNT(roles); i++) {
		n = strlen(roles[i]);
		if (size >= n && strcmp(word + size - n, roles[i]) == 0)
			return rest + 1;
	}
	return text;
}

/* Where what a text starts with ends, and the next one starts. */
static size_t
part_of(const char *text, size_t *next)
{
	static const char and[] = " en ";
	const char *more = strstr(text, and);
	size_t n = strcspn(text, ",;/()&+");

	*next = text[n] == '\0' ? n : n + 1;
	if (more != NULL && (size_t)(more - text) < n) {
		n = (size_t)(more - text);
		*next = n + strlen(and);
	}
	return n;
}

bool
person_is_named(struct arena *a, const char *text)
{
	const char *part;
	size_t n, next;

	for (text = text_squeeze(a, text); *text != '\0'; text += next) {
		n = part_of(text, &next);
		part = text_squeeze(a, arena_copy(a, text, n));
		if (is_person(a, behind_role(a, part)))
			return true;
	}
	return false;
}
