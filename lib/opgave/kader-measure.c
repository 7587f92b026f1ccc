#include <string.h>

#include "../base/text.h"
#include "kader.h"

/* In the order of enum measure_kind, from MEASURE_KANSEN on. */
static const struct {
	const char *name, *field;
} measures[] = {
	{ "kansen", "kansen" },
	{ "risico", "risicos" },
	{ "start", "plannen" },
	{ "duur", "plannen" },
	{ "meerkosten", "meerkosten" },
	{ "trekker", "partijen" },
};

#define MEASURES (sizeof(measures) / sizeof(*measures))

static const char *const maps[] = { "kenmerken", "toetsen" };

static const char *
after_blanks(const char *s)
{
	return s + strspn(s, " \t");
}

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

bool
measure_parse(struct arena *a, const char *text, struct place place,
    struct measure *m, struct fault *f)
{
	size_t i, n;

	for (i = 0; i < MEASURES; i++)
		if (strcmp(text, measures[i].name) == 0) {
			m->kind = (enum measure_kind)(MEASURE_KANSEN + i);
			m->field = measures[i].field;
			m->name = measures[i].name;
			return true;
		}
	for (i = 0; i < sizeof(maps) / sizeof(*maps); i++) {
		n = strlen(maps[i]);
		if (strncmp(text, maps[i], n) == 0 && text[n] == '.' &&
		    text[n + 1] != '\0') {
			m->kind = MEASURE_FIELD;
			m->field = maps[i];
			m->name = arena_copy(a, text + n + 1,
			    strlen(text + n + 1));
			return true;
		}
	}
	n = strcspn(text, " \t");
	if (n == strlen("indicator") && strncmp(text, "indicator", n) == 0 &&
	    *after_blanks(text + n) != '\0') {
		text = after_blanks(text + n);
		m->kind = MEASURE_INDICATOR;
		m->field = "wijk";
		m->name = arena_copy(a, text, strlen(text));
		return true;
	}
	return unknown_measure(text, place, f);
}
