#include "sentence.h"

#include <string.h>

bool
sentence_begins_with_address(const char *text)
{
	const char *at = strchr(text, '@'), *page = strstr(text, "://");
	size_t n = strcspn(text, " ");

	return (at != NULL && at < text + n) ||
	    (page != NULL && page < text + n) ||
	    strncmp(text, "www.", 4) == 0;
}

bool
sentence_is_address(const char *text)
{
	return strchr(text, ' ') == NULL && sentence_begins_with_address(text);
}

bool
sentence_is_ended(const char *text, size_t n)
{
	return strchr(".!?:", text[n - 1]) != NULL ||
	    sentence_is_address(text);
}
