#include "drawing.h"

#include <stdio.h>
#include <string.h>

enum { DEPTH = 32, NAME = 16, IDS = 64, ID = 64 };

static bool
wrong(const char *why, const char *at)
{
	fprintf(stderr, "%s: %.80s\n", why, at);
	return false;
}

static bool
is_entity(const char *s)
{
	static const char *const entities[] = {
		"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"
	};
	size_t i;

	for (i = 0; i < sizeof(entities) / sizeof(*entities); i++)
		if (strncmp(s, entities[i], strlen(entities[i])) == 0)
			return true;
	return false;
}

/* An element that begins, ends or both; *s goes behind it. */
static bool
element(const char **s, char names[DEPTH][NAME], size_t *depth)
{
	const char *start = *s, *at = start + 1;
	bool closes = *at == '/', empty;
	size_t n;

	at += closes;
	n = strspn(at, "abcdefghijklmnopqrstuvwxyz");
	if (n == 0 || n >= NAME)
		return wrong("no element", start);
	if (!closes) {
		if (*depth == DEPTH)
			return wrong("too deep", start);
		memcpy(names[*depth], at, n);
		names[(*depth)++][n] = '\0';
	} else if (*depth == 0 || strlen(names[*depth - 1]) != n ||
	    strncmp(names[--*depth], at, n) != 0) {
		return wrong("not what was begun", start);
	}
	for (at += n; *at == ' '; at++) {
		at += 1 + strcspn(at + 1, "= <>\"'");
		if (at[0] != '=' || at[1] != '"')
			return wrong("no attribute", start);
		at += 2 + strcspn(at + 2, "<>\"'");
		if (*at != '"')
			return wrong("an open attribute", start);
	}
	empty = *at == '/';
	at += empty;
	*depth -= empty;
	if (*at != '>')
		return wrong("an open element", start);
	*s = at + 1;
	return true;
}

/* Each `id="..."`, and each that `url(#...)` asks for. */
static bool
ids_are_there(const char *svg)
{
	static const char *const asked = "url(#";
	char id[ID];
	const char *at, *other;
	size_t n;

	for (at = svg; (at = strstr(at, " id=\"")) != NULL; at += n) {
		n = strcspn(at + 5, "\"") + 6;
		if (n >= ID)
			return wrong("a long id", at);
		memcpy(id, at, n);
		id[n] = '\0';
		if (strstr(at + n, id) != NULL)
			return wrong("an id twice", at);
	}
	for (at = svg; (at = strstr(at, asked)) != NULL; at += n) {
		n = strcspn(at + 5, ")") + 5;
		snprintf(id, sizeof(id), " id=\"%.*s\"", (int)(n - 5),
		    at + 5);
		other = strstr(svg, id);
		if (other == NULL)
			return wrong("no such id", at);
	}
	return true;
}

bool
drawing_is_whole(const char *svg)
{
	char names[DEPTH][NAME];
	const char *s = svg;
	size_t depth = 0;

	if (strncmp(svg, "<svg ", 5) != 0)
		return wrong("no drawing", svg);
	while (*s != '\0') {
		if (*s == '<') {
			if (!element(&s, names, &depth))
				return false;
			continue;
		}
		if (*s == '>' || (*s == '&' && !is_entity(s)))
			return wrong("not escaped", s);
		if ((unsigned char)*s < ' ' && *s != '\n')
			return wrong("a control character", s);
		s++;
	}
	return depth == 0 ? ids_are_there(svg) : wrong("it goes on", s);
}
