#include "json.h"

#include <stddef.h>

enum { INDENT = 2 };

static void
new_line(struct json *j)
{
	if (j->narrow > 0)
		return;
	buffer_add_byte(j->out, '\n');
	buffer_add_spaces(j->out, (size_t)j->depth * INDENT);
}

/* What stands between this value or key and what is before it. */
static void
begin_value(struct json *j)
{
	if (j->keyed) {
		j->keyed = false;
		return;
	}
	if (j->some)
		buffer_add_text(j->out, j->narrow > 0 ? ", " : ",");
	if (j->depth > 0)
		new_line(j);
	j->some = true;
}

static void
begin(struct json *j, char bracket, bool narrow)
{
	begin_value(j);
	buffer_add_byte(j->out, bracket);
	j->depth++;
	j->some = false;
	if (narrow && j->narrow == 0)
		j->narrow = j->depth;
}

static void
end(struct json *j, char bracket)
{
	bool narrow = j->narrow > 0;

	if (j->narrow == j->depth)
		j->narrow = 0;
	j->depth--;
	if (j->some && !narrow)
		new_line(j);
	buffer_add_byte(j->out, bracket);
	j->some = true;
	if (j->depth == 0)
		buffer_add_byte(j->out, '\n');
}

void
json_object(struct json *j)
{
	begin(j, '{', false);
}

void
json_array(struct json *j)
{
	begin(j, '[', false);
}

void
json_line_object(struct json *j)
{
	begin(j, '{', true);
}

void
json_line_array(struct json *j)
{
	begin(j, '[', true);
}

void
json_end_object(struct json *j)
{
	end(j, '}');
}

void
json_end_array(struct json *j)
{
	end(j, ']');
}

/* What needs no escape goes in one piece. */
static void
add_quoted(struct buffer *out, const char *text)
{
	const char *s = text;

	buffer_add_byte(out, '"');
	for (;; text = ++s) {
		while ((unsigned char)*s >= 0x20 && *s != '"' && *s != '\\')
			s++;
		buffer_add(out, text, (size_t)(s - text));
		if (*s == '\0')
			break;
		if (*s == '"' || *s == '\\')
			buffer_format(out, "\\%c", *s);
		else if (*s == '\n')
			buffer_add_text(out, "\\n");
		else
			buffer_format(out, "\\u%04x", (unsigned char)*s);
	}
	buffer_add_byte(out, '"');
}

void
json_key(struct json *j, const char *key)
{
	begin_value(j);
	add_quoted(j->out, key);
	buffer_add_text(j->out, ": ");
	j->keyed = true;
}

void
json_text(struct json *j, const char *text)
{
	begin_value(j);
	if (text == NULL)
		buffer_add_text(j->out, "null");
	else
		add_quoted(j->out, text);
}

void
json_literal(struct json *j, const char *literal)
{
	begin_value(j);
	buffer_add_text(j->out, literal == NULL ? "null" : literal);
}

void
json_put_text(struct json *j, const char *key, const char *text)
{
	json_key(j, key);
	json_text(j, text);
}

void
json_put_literal(struct json *j, const char *key, const char *literal)
{
	json_key(j, key);
	json_literal(j, literal);
}
