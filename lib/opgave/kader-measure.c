#include <string.h>

#include "../base/text.h"
#include "kader.h"

/* In the order of enum measure_kind, from MEASURE_KANSEN on. */
static const struct measure measures[] = {
	{ MEASURE_KANSEN, "kansen", "kansen", false },
	{ MEASURE_RISICO, "risicos", "risico", false },
	{ MEASURE_START, "plannen", "start", false },
	{ MEASURE_DUUR, "plannen", "duur", false },
	{ MEASURE_MEERKOSTEN, "meerkosten", "meerkosten", false },
	{ MEASURE_TREKKER, "partijen", "trekker", false }
};

#define MEASURES (sizeof(measures) / sizeof(*measures))

static const char *const maps[] = { "kenmerken", "toetsen" };

static bool
unknown_measure(const char *text, struct place place, struct fault *f)
{
	const char *names[MEASURES + 3], *near;
	size_t i, n = 0;

	for (i = 0; i < MEASURES; i++)
		names[n++] = measures[i].name;
	names[n++] = "indicator";
	names[n++] = maps[0];
	names[n++] = maps[1];
	near = text_nearest(text, names, n);
	if (near != NULL && strcmp(near, text) != 0)
		return fault_set(f, place,
		    "unknown measure '%s', did you mean '%s'?", text, near);
	if (near != NULL)
		return fault_set(f, place, "'%s' needs a name: '%s'", text,
		    strcmp(near, "indicator") == 0 ? "indicator NAAM" :
		    strcmp(near, maps[0]) == 0 ? "kenmerken.NAAM" :
		    "toetsen.NAAM");
	return fault_set(f, place, "unknown measure '%s': it can read kansen, "
	    "risico, start, duur, meerkosten, trekker, indicator NAAM, "
	    "kenmerken.NAAM or toetsen.NAAM", text);
}

const struct measure *
measure_of(enum measure_kind kind)
{
	return &measures[kind - MEASURE_KANSEN];
}

/* "kenmerken.X", "toetsen.X" */
static bool
parse_member(struct arena *a, const char *text, struct measure *m)
{
	const char *name = text + strcspn(text, ".");
	size_t i;

	if (name[0] == '\0' || name[1] == '\0')
		return false;
	for (i = 0; i < sizeof(maps) / sizeof(*maps); i++) {
		if (strlen(maps[i]) != (size_t)(name - text) ||
		    strncmp(text, maps[i], strlen(maps[i])) != 0)
			continue;
		*m = (struct measure){ MEASURE_FIELD, maps[i],
		    arena_copy(a, name + 1, strlen(name + 1)), false };
		return true;
	}
	return false;
}

/* "indicator X" */
static bool
parse_indicator(struct arena *a, const char *text, struct measure *m)
{
	size_t n = strcspn(text, " \t");
	const char *name = text + n + strspn(text + n, " \t");

	if (n != strlen("indicator") || strncmp(text, "indicator", n) != 0 ||
	    *name == '\0')
		return false;
	*m = (struct measure){ MEASURE_INDICATOR, "wijk",
	    arena_copy(a, name, strlen(name)), false };
	return true;
}

bool
measure_parse(struct arena *a, const char *text, struct place place,
    struct measure *m, struct fault *f)
{
	size_t i;

	for (i = 0; i < MEASURES; i++)
		if (strcmp(text, measures[i].name) == 0) {
			*m = measures[i];
			return true;
		}
	return parse_member(a, text, m) || parse_indicator(a, text, m) ||
	    unknown_measure(text, place, f);
}
