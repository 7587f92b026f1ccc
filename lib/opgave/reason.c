#include "reason.h"

#include <stdbool.h>
#include <string.h>

/* What stands before the first id of a list: the words of advise-say. */
static const char *const leads[] = {
	"samen met ", "nodig voor ", "vereist ", "hindert ", "sluit uit met ",
	"minder dan ", "even goed als ", "ook met "
};

static size_t
id_size(const char *s)
{
	return strcspn(s, " ,;:");
}

static size_t
lead_size(const char *s)
{
	size_t i, n;

	for (i = 0; i < sizeof(leads) / sizeof(*leads); i++) {
		n = strlen(leads[i]);
		if (strncmp(s, leads[i], n) == 0)
			return n;
	}
	return 0;
}

/* What stands between an id that ends here and the next of its list; 0: it was
 * the last.  A list closes with `en`, so that what is behind a comma is of the
 * list when that goes on. */
static size_t
between(const char *s)
{
	const char *rest;

	if (strncmp(s, " en ", 4) == 0)
		return 4;
	if (strncmp(s, ", ", 2) != 0)
		return 0;
	rest = s + 2 + id_size(s + 2);
	return strncmp(rest, ", ", 2) == 0 || strncmp(rest, " en ", 4) == 0 ?
	    2 : 0;
}

const char *
reason_next(const char **text, size_t *size)
{
	const char *s = *text;
	size_t n = 0;

	if (s == NULL)
		return NULL;
	/* behind an id that was told, or at the very start */
	if (*s == ' ' || *s == ',')
		n = between(s);
	else
		n = lead_size(s);
	while (n == 0 && *s != '\0')
		if (*s++ == ' ')
			n = lead_size(s);
	if (n == 0)
		return NULL;
	s += n;
	*size = id_size(s);
	*text = s + *size;
	return s;
}
