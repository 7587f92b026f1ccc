#include <string.h>

#include "../base/text.h"
#include "afdeling.h"
#include "audience.h"
#include "bewoners.h"
#include "raad.h"
#include "team.h"

static const struct audience audiences[] = {
	{ "team", NULL, NULL, SURVEY_ALL, NULL, team_outline, team_build },
	{ "raad", NULL, NULL, SURVEY_PUBLIC, raad_prepare, raad_outline,
	    raad_build },
	{ "bewoners", NULL, NULL, SURVEY_PUBLIC, bewoners_prepare,
	    bewoners_outline, bewoners_build },
	{ "domein", "domeinen", NULL, SURVEY_ALL, NULL, domein_outline,
	    domein_build },
	{ "afdeling", "afdelingen", "afdeling", SURVEY_ALL, NULL,
	    afdeling_outline, afdeling_build }
};

#define AUDIENCE_COUNT (sizeof(audiences) / sizeof(*audiences))

static const struct audience *
find(const char *name, size_t size)
{
	size_t i;

	for (i = 0; i < AUDIENCE_COUNT; i++)
		if (strlen(audiences[i].name) == size &&
		    memcmp(audiences[i].name, name, size) == 0)
			return &audiences[i];
	return NULL;
}

static const char *
advice(struct arena *a, const char *name)
{
	const char *names[AUDIENCE_COUNT];
	size_t i;

	for (i = 0; i < AUDIENCE_COUNT; i++)
		names[i] = audiences[i].name;
	return text_advice(a, name, names, AUDIENCE_COUNT);
}

const struct audience *
audience_read(struct arena *a, const char *text, const char **argument,
    struct fault *f)
{
	size_t size = strcspn(text, "=");
	const struct audience *found = find(text, size);
	const char *name = arena_copy(a, text, size);

	*argument = text[size] == '=' ? text + size + 1 : NULL;
	if (found == NULL) {
		fault_set(f, FAULT_NOWHERE, "unknown audience '%s', %s", name,
		    advice(a, name));
		return NULL;
	}
	if (found->list == NULL && *argument != NULL) {
		fault_set(f, FAULT_NOWHERE, "audience '%s' takes no name, "
		    "write only '%s'", name, name);
		return NULL;
	}
	if (found->list != NULL && (*argument == NULL ||
	    text_same(*argument, ""))) {
		fault_set(f, FAULT_NOWHERE, "audience '%s' needs a name, "
		    "write '%s=NAME'", name, name);
		return NULL;
	}
	return found;
}
