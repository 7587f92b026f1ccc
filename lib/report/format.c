#include <string.h>

#include "../base/text.h"
#include "format.h"
#include "html.h"
#include "markdown.h"
#include "terminal.h"

static const struct format formats[] = {
	{ "text", false, NULL, NULL, terminal_write, NULL },
	{ "md", false, NULL, NULL, markdown_write, NULL },
	{ "html", true, ".html", html_begin, html_write, html_end }
};

#define FORMAT_COUNT (sizeof(formats) / sizeof(*formats))

const struct format *
format_find(const char *name)
{
	size_t i;

	for (i = 0; i < FORMAT_COUNT; i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return NULL;
}

const char *
format_advice(struct arena *a, const char *name)
{
	const char *names[FORMAT_COUNT];
	size_t i;

	for (i = 0; i < FORMAT_COUNT; i++)
		names[i] = formats[i].name;
	return text_advice(a, name, names, FORMAT_COUNT);
}
