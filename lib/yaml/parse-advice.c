#include <string.h>

#include "bytes.h"
#include "parse-advice.h"

static size_t
line_text(const struct parse *d, size_t at)
{
	return bytes_skip_blanks(d->bytes, d->size, bytes_line(d->bytes, at));
}

/* Is it in a line, not at its start? */
static bool
is_inside(const struct parse *d, size_t at, size_t context)
{
	(void)context;
	return at > line_text(d, at);
}

/* Does the line have a key before this byte? */
static bool
has_key(const struct parse *d, size_t at, size_t context)
{
	size_t i;

	(void)context;
	for (i = line_text(d, at); i + 1 < at; i++)
		if (d->bytes[i] == ':' &&
		    (d->bytes[i + 1] == ' ' || d->bytes[i + 1] == '\t'))
			return true;
	return false;
}

static bool
is_close_dash(const struct parse *d, size_t line)
{
	size_t i = line_text(d, line);

	return i + 1 < d->size && d->bytes[i] == '-' &&
	    strchr(" \t\r\n-", d->bytes[i + 1]) == NULL;
}

/* "-groen" where the sentence is about, or in the line before. */
static bool
has_close_dash(const struct parse *d, size_t at, size_t context)
{
	size_t line = bytes_line(d->bytes, at);

	return is_close_dash(d, context) ||
	    (line > 0 && is_close_dash(d, line - 1));
}

/* "titel:riool" */
static bool
has_close_colon(const struct parse *d, size_t at, size_t context)
{
	size_t i = line_text(d, context);
	size_t end = bytes_line_end(d->bytes, d->size, i);

	(void)at;
	while (i < end && strchr(" \t:", d->bytes[i]) == NULL)
		i++;
	return i + 1 < end && d->bytes[i] == ':' && d->bytes[i + 1] != ' ';
}

static bool
is_item(const struct parse *d, size_t at, size_t context)
{
	(void)context;
	return at < d->size && d->bytes[at] == '-';
}

static bool
is_end(const struct parse *d, size_t at, size_t context)
{
	(void)context;
	return bytes_skip_comments(d->bytes, d->size, at) >= d->size;
}

#define WHOLE "put the whole text in quotes"
#define START "put a text that starts with this in quotes"
#define DIRECTIVE "put a text that starts with '%' in quotes"
#define UNDER "start the line in the column of the keys that it belongs with"

/* Of those of one sentence the first that holds. */
static const struct advice {
	const char *problem;
	bool (*when)(const struct parse *d, size_t at, size_t context);
	const char *text;
} rows[] = {
	{ "mapping values are not allowed in this context", has_key, WHOLE },
	{ "mapping values are not allowed in this context", has_close_dash,
	    "put a blank behind the '-' above it" },
	{ "mapping values are not allowed in this context", NULL,
	    UNDER ", or put a text of more lines in quotes" },
	{ "could not find expected ':'", has_close_dash,
	    "put a blank behind the '-'" },
	{ "could not find expected ':'", has_close_colon,
	    "put a blank behind the ':'" },
	{ "could not find expected ':'", NULL, "put a ':' behind a key, and "
	    "blanks before a line that goes on with a text" },
	{ "did not find expected key", is_inside,
	    WHOLE ", other than those in it" },
	{ "did not find expected key", is_item,
	    "a list stands under a key that has nothing behind its ':'" },
	{ "did not find expected key", NULL, UNDER },
	{ "did not find expected '-' indicator", NULL, "start an item with "
	    "'- ', and what more it says in the column of its first key" },
	{ "found unexpected end of stream", NULL, "end the text with the "
	    "quote that it starts with; where that is a letter of it, put "
	    "the text between the other quotes" },
	{ "found unknown escape character", NULL,
	    "put a text that has a \\ in it between single quotes" },
	{ "found character that cannot start any token", NULL, START },
	{ "did not find expected alphabetic or numeric character", NULL,
	    "put a text that starts with '&' or '*' in quotes" },
	{ "did not find expected comment or line break", NULL, "put a text "
	    "that starts with '|' or '>' in quotes, or on the lines below" },
	{ "did not find expected ',' or ']'", NULL, "end the list with ']', "
	    "or put a text that has one of [ ] { } , or ': ' in quotes" },
	{ "did not find expected ',' or '}'", NULL, "end the map with '}', "
	    "or put a text that has one of [ ] { } , or ': ' in quotes" },
	{ "did not find expected node content", is_end,
	    "end a list with ']' and a map with '}'" },
	{ "did not find expected node content", NULL, START },
	{ "block sequence entries are not allowed in this context", NULL,
	    "start an item on a line of its own, or put the text in quotes" },
	{ "mapping keys are not allowed in this context", NULL, START },
	{ "found unknown directive name", NULL, DIRECTIVE },
	{ "could not find expected directive name", NULL, DIRECTIVE },
	{ "found unexpected non-alphabetical character", NULL, DIRECTIVE }
};

const char *
advice_on(const char *problem, const struct parse *d, size_t at,
    size_t context)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (strcmp(rows[i].problem, problem) == 0 &&
		    (rows[i].when == NULL || rows[i].when(d, at, context)))
			return rows[i].text;
	return NULL;
}
