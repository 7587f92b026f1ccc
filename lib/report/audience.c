#include <string.h>

#include "../base/text.h"
#include "audience.h"
#include "team.h"

static const struct audience audiences[] = {
	{ "team", team_outline, team_build }
};

#define AUDIENCE_COUNT (sizeof(audiences) / sizeof(*audiences))

const struct audience *
audience_find(const char *name)
{
	size_t i;

	for (i = 0; i < AUDIENCE_COUNT; i++)
		if (strcmp(audiences[i].name, name) == 0)
			return &audiences[i];
	return NULL;
}

const char *
audience_advice(struct arena *a, const char *name)
{
	const char *names[AUDIENCE_COUNT];
	size_t i;

	for (i = 0; i < AUDIENCE_COUNT; i++)
		names[i] = audiences[i].name;
	return text_advice(a, name, names, AUDIENCE_COUNT);
}
