#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../lib/base/text.h"
#include "tool-private.h"

static const char *also_file;	/* the first word that is a file's name too */

/* Words become records, or are held against them: what no record may hold is
 * told here, at the word.  A file may bear any name. */
void
words_check_text(const char *text)
{
	size_t bad;

	if (!text_valid(text, strlen(text), &bad))
		tool_usage("'%s' holds %s at byte %zu", text,
		    (unsigned char)text[bad] < 0x80 ? "a control character" :
		    "what is not UTF-8", bad + 1);
}

void
words_take(const char *word)
{
	words_check_text(word);
	if (also_file == NULL && access(word, F_OK) == 0)
		also_file = word;
}

void
words_settle(void)
{
	if (also_file != NULL)
		tool_note("'%s' is taken for an assignment, as is every word "
		    "with a '='; behind -- it would be a file", also_file);
}

const char *
tool_argument(void)
{
	return tool.argument;
}

long
tool_argument_number(long least, long most)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(tool.argument, &end, 10);
	if (errno != 0 || end == tool.argument || *end != '\0' ||
	    !isdigit((unsigned char)end[-1]) || n < least || n > most)
		tool_usage("--%s: '%s' is no whole number from %ld to %ld",
		    tool.option == NULL ? "?" : tool.option->name,
		    tool.argument, least, most);
	return n;
}
