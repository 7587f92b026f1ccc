#include <string.h>

#include "../base/text.h"
#include "bytes.h"
#include "source.h"

size_t
source_line(const struct source *s, size_t at)
{
	return bytes_line(s->bytes, at);
}

size_t
source_line_end(const struct source *s, size_t at)
{
	return bytes_line_end(s->bytes, s->size, at);
}

size_t
source_line_before(const struct source *s, size_t at)
{
	size_t i = source_line(s, at);

	if (i > 0 && s->bytes[i - 1] == '\n')
		i--;
	if (i > 0 && s->bytes[i - 1] == '\r')
		i--;
	return i;
}

size_t
source_column(const struct source *s, size_t at)
{
	size_t line = source_line(s, at);

	return text_length(s->bytes + line, at - line);
}

bool
source_starts_line(const struct source *s, size_t at)
{
	size_t line = source_line(s, at);

	return bytes_skip_blanks(s->bytes, at, line) == at;
}

bool
source_indented_follows(const struct source *s, size_t at)
{
	size_t line = bytes_next_line(s->bytes, s->size, at), i;

	while (line < s->size) {
		i = bytes_skip_blanks(s->bytes, s->size, line);
		if (i > line)
			return i == s->size || s->bytes[i] == '#' ||
			    bytes_break(s->bytes, s->size, i) > 0;
		if (bytes_break(s->bytes, s->size, i) == 0)
			return false;
		line = bytes_next_line(s->bytes, s->size, i);
	}
	return false;
}

bool
source_is_open(const struct source *s)
{
	return s->size > 0 && s->bytes[s->size - 1] != '\n' &&
	    s->bytes[s->size - 1] != '\r';
}

size_t
source_indicator_end(const struct source *s, size_t at)
{
	for (at++; at < s->size && strchr("+-0123456789", s->bytes[at]); at++)
		continue;
	return at;
}

size_t
source_slot(const struct source *s, const struct value *v)
{
	size_t at;

	if (v->key == NULL)
		return v->parent == NULL && v->key_to == 0 ? v->from
		    : v->key_to;
	at = bytes_skip_comments(s->bytes, s->size, v->key_to);
	return at < s->size && s->bytes[at] == ':' ? at + 1 : SOURCE_NO_SLOT;
}

size_t
source_indicator(const struct source *s, const struct value *v)
{
	return bytes_indicator(s->bytes, s->size, v->from);
}

size_t
source_step(const struct source *s, const struct value *root,
    const struct value *map, enum value_kind kind)
{
	const struct value *c;

	if (map == NULL || map->kind != VALUE_MAP)
		map = root;
	for (;; map = root) {
		for (c = map->first; c != NULL; c = c->next)
			if (!c->made && c->kind == kind && !c->tagged &&
			    value_is_block(c) &&
			    source_column(s, c->from) >=
				source_column(s, c->key_from) &&
			    source_line(s, c->from) !=
				source_line(s, c->key_from))
				return source_column(s, c->from) -
				    source_column(s, c->key_from);
		if (map == root)
			return 2;
	}
}
