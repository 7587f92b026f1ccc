#include "sentence.h"

#include <string.h>

bool
sentence_is_address(const char *text)
{
	return strchr(text, ' ') == NULL && (strchr(text, '@') != NULL ||
	    strstr(text, "://") != NULL);
}

bool
sentence_is_ended(const char *text, size_t n)
{
	return strchr(".!?:", text[n - 1]) != NULL ||
	    sentence_is_address(text);
}
