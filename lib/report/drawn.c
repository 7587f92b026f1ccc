#include <stddef.h>
#include <string.h>

#include "drawn.h"

static const struct {
	const char *name;
	char c;
} entities[] = {
	{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
	{ "&quot;", '"' }, { "&#39;", '\'' }
};

/* The character that begins here, and how many bytes it takes. */
static char
character(const char *s, size_t *n)
{
	size_t i;

	for (i = 0; i < sizeof(entities) / sizeof(*entities); i++) {
		*n = strlen(entities[i].name);
		if (strncmp(s, entities[i].name, *n) == 0)
			return entities[i].c;
	}
	*n = 1;
	return *s;
}

char *
drawn_words(struct arena *a, const char *svg)
{
	char *words = arena_alloc(a, strlen(svg) + 1), *end = words;
	size_t n;

	for (; *svg != '\0'; svg += n) {
		if (*svg != '<') {
			*end++ = character(svg, &n);
			continue;
		}
		*end++ = ' ';
		n = strcspn(svg, ">");
		n += svg[n] == '>';
	}
	*end = '\0';
	return words;
}
