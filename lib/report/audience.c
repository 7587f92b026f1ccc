#include <string.h>

#include "../base/text.h"
#include "audience.h"
#include "team.h"

static const struct audience audiences[] = {
	{ "team", team_parts, team_build }
};

#define AUDIENCE_COUNT (sizeof(audiences) / sizeof(*audiences))

const struct audience *
audience_find(const char *name, const char **near)
{
	const char *names[AUDIENCE_COUNT];
	size_t i;

	for (i = 0; i < AUDIENCE_COUNT; i++) {
		if (strcmp(audiences[i].name, name) == 0)
			return &audiences[i];
		names[i] = audiences[i].name;
	}
	*near = text_nearest(name, names, AUDIENCE_COUNT);
	return NULL;
}
