#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "../base/text.h"
#include "emit.h"
#include "scalar.h"

/* libyaml takes a key for one up to 1024 characters; a longer one is written
 * as `? key`. */
#define KEY_SIZE 1000

#define STEP 2	/* columns from a parent to its children */

/* A text, looked at, and the style it will be written in. */
struct scalar {
	const char *text;
	size_t size;
	unsigned look;
	enum value_style style;	/* plain, single, double, literal, folded */
};

static bool
fits_plain(const struct scalar *s, bool in_flow)
{
	return !(s->look & (in_flow ? SCALAR_QUOTED | SCALAR_QUOTED_FLOW :
	    SCALAR_QUOTED));
}

/* The style wished for or the nearest one, on one line. */
static enum value_style
style_of_line(const struct scalar *s, enum value_style wish, bool in_flow)
{
	switch (wish) {
	case VALUE_SINGLE:
		return s->look & (SCALAR_LINES | SCALAR_ESCAPES) ?
		    VALUE_DOUBLE : VALUE_SINGLE;
	case VALUE_DOUBLE:
		return VALUE_DOUBLE;
	case VALUE_PLAIN:
		return s->size == 0 || fits_plain(s, in_flow) ? VALUE_PLAIN :
		    VALUE_DOUBLE;
	default:
		if (!fits_plain(s, in_flow) ||
		    (in_flow && s->look & SCALAR_QUESTION) ||
		    scalar_is_ambiguous(s->text, s->size))
			return VALUE_DOUBLE;
		return VALUE_PLAIN;
	}
}

/* The same where a block may follow. */
static enum value_style
style_of_block(const struct scalar *s, enum value_style wish)
{
	bool many = s->look & SCALAR_LINES &&
	    memchr(s->text, '\n', s->size - 1) != NULL;

	if (wish == VALUE_DOUBLE)
		return VALUE_DOUBLE;
	if (s->look & SCALAR_LINES || wish == VALUE_LITERAL ||
	    wish == VALUE_FOLDED)
		if (scalar_is_literal(s->text, s->size, s->look))
			return wish == VALUE_FOLDED && !many ? VALUE_FOLDED :
			    VALUE_LITERAL;
	return style_of_line(s, wish, false);
}

static void
put_single(struct buffer *out, const struct scalar *s)
{
	char *p = buffer_grow(out, 2 * s->size + 2);
	size_t i, n = 0;

	p[n++] = '\'';
	for (i = 0; i < s->size; i++) {
		if (s->text[i] == '\'')
			p[n++] = '\'';
		p[n++] = s->text[i];
	}
	p[n++] = '\'';
	out->size += n;
}

/* What stands behind the backslash for the character at s, of which *n are its
 * bytes; "" when it needs none. */
static const char *
escape(const char *s, size_t *n, char number[12])
{
	static const char names[32] = {
		['\a'] = 'a', ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n',
		['\v'] = 'v', ['\f'] = 'f', ['\r'] = 'r', [0x1b] = 'e'
	};
	uint32_t c = text_decode(s, n);

	number[0] = '\0';
	if (c == '"' || c == '\\' || (c < 32 && names[c] != '\0')) {
		number[0] = c < 32 ? names[c] : (char)c;
		number[1] = '\0';
	} else if (c == 0x85)
		return "N";
	else if (c == 0x2028)
		return "L";
	else if (c == 0x2029)
		return "P";
	else if (c < 32 || (c >= 0x7f && c < 0xa0))
		snprintf(number, 12, "x%02X", (unsigned)c);
	else if (c == 0xfeff || c == 0xfffe || c == 0xffff)
		snprintf(number, 12, "u%04X", (unsigned)c);
	return number;
}

static void
put_double(struct buffer *out, const struct scalar *s)
{
	const char *t = s->text, *behind;
	char number[12];
	size_t n;

	buffer_add_byte(out, '"');
	while (*t != '\0') {
		behind = escape(t, &n, number);
		if (behind[0] != '\0') {
			buffer_add_byte(out, '\\');
			buffer_add_text(out, behind);
		} else
			buffer_add(out, t, n);
		t += n;
	}
	buffer_add_byte(out, '"');
}

static void
put_block(struct buffer *out, const struct scalar *s, struct emit at)
{
	const char *line = s->text, *end = s->text + s->size, *stop;

	/* Below a root stands nothing that its lines could be indented to;
	 * libyaml wants one column at least. */
	if (at.indent == 0)
		at.indent = STEP;
	buffer_add_byte(out, s->style == VALUE_FOLDED ? '>' : '|');
	if (end[-1] == '\n')
		end--;
	else
		buffer_add_byte(out, '-');
	for (; line <= end; line = stop + 1) {
		stop = memchr(line, '\n', (size_t)(end - line));
		if (stop == NULL)
			stop = end;
		buffer_add_text(out, at.newline);
		if (stop == line)
			continue;
		buffer_add_spaces(out, at.indent);
		buffer_add(out, line, (size_t)(stop - line));
	}
}

static void
put_scalar(struct buffer *out, const struct scalar *s, struct emit at)
{
	switch (s->style) {
	case VALUE_SINGLE:
		put_single(out, s);
		break;
	case VALUE_DOUBLE:
		put_double(out, s);
		break;
	case VALUE_LITERAL:
	case VALUE_FOLDED:
		put_block(out, s, at);
		break;
	default:
		buffer_add(out, s->text, s->size);
	}
}

static void
put_line(struct buffer *out, const char *text, enum value_style wish,
    bool in_flow)
{
	struct scalar s;

	s.text = text;
	s.look = scalar_look(text, &s.size);
	s.style = style_of_line(&s, wish, in_flow);
	put_scalar(out, &s, (struct emit){ 0, "" });
}

/* A key and its colon. */
static void
put_key(struct buffer *out, const struct value *v, bool in_flow,
    struct emit at)
{
	size_t start = out->size;

	/* an empty plain key would be no key */
	put_line(out, v->key, v->key[0] == '\0' ? VALUE_DOUBLE : v->key_style,
	    in_flow);
	if (out->size - start > KEY_SIZE) {
		buffer_add(out, "? ", 2);
		memmove(out->bytes + start + 2, out->bytes + start,
		    out->size - start - 2);
		memcpy(out->bytes + start, "? ", 2);
		if (in_flow)
			buffer_add_byte(out, ' ');
		else {
			buffer_add_text(out, at.newline);
			buffer_add_spaces(out, at.indent);
		}
	}
	buffer_add_byte(out, ':');
}

void
emit_scalar(struct buffer *out, const struct value *v, bool in_flow)
{
	put_line(out, v->text, v->style, in_flow);
}

void
emit_flow_entry(struct buffer *out, const struct value *child)
{
	if (child->key != NULL) {
		put_key(out, child, true, (struct emit){ 0, "" });
		buffer_add_byte(out, ' ');
	}
	if (child->key == NULL && value_is_unknown(child))
		buffer_add_text(out, "\"\"");
	else
		emit_flow(out, child);
}

void
emit_flow(struct buffer *out, const struct value *v)
{
	const struct value *c;
	bool list = v->kind == VALUE_LIST;

	if (v->kind == VALUE_TEXT) {
		emit_scalar(out, v, true);
		return;
	}
	buffer_add_byte(out, list ? '[' : '{');
	for (c = v->first; c != NULL; c = c->next) {
		emit_flow_entry(out, c);
		if (c->next != NULL)
			buffer_add(out, ", ", 2);
	}
	buffer_add_byte(out, list ? ']' : '}');
}

/* YAML has nothing for an unknown item between two commas. */
static bool
fits_flow(const struct value *v)
{
	const struct value *c;

	for (c = v->first; c != NULL; c = c->next)
		if ((v->kind == VALUE_LIST && value_is_unknown(c)) ||
		    !fits_flow(c))
			return false;
	return true;
}

static bool
is_block(const struct value *v)
{
	return v->kind != VALUE_TEXT && v->count > 0 &&
	    !(v->style == VALUE_FLOW && fits_flow(v));
}

static void put_value(struct buffer *, const struct value *, struct emit);

/* A child, without the indentation of its first line and without its last
 * newline.  The first child of a list's item stands right behind the dash. */
static void
put_entry(struct buffer *out, const struct value *child, struct emit at)
{
	struct emit below = { at.indent + STEP, at.newline };
	const struct value *c;

	if (child->key != NULL) {
		put_key(out, child, false, at);
		put_value(out, child, below);
		return;
	}
	buffer_add_byte(out, '-');
	if (!is_block(child)) {
		put_value(out, child, below);
		return;
	}
	for (c = child->first; c != NULL; c = c->next) {
		if (c == child->first)
			buffer_add_spaces(out, STEP - 1);
		else {
			buffer_add_text(out, at.newline);
			buffer_add_spaces(out, below.indent);
		}
		put_entry(out, c, below);
	}
}

static void
put_value(struct buffer *out, const struct value *v, struct emit at)
{
	const struct value *c;
	struct scalar s;

	if (is_block(v)) {
		for (c = v->first; c != NULL; c = c->next) {
			buffer_add_text(out, at.newline);
			buffer_add_spaces(out, at.indent);
			put_entry(out, c, at);
		}
		return;
	}
	if (value_is_unknown(v))
		return;
	buffer_add_byte(out, ' ');
	if (v->kind == VALUE_TEXT) {
		s.text = v->text;
		s.look = scalar_look(s.text, &s.size);
		s.style = style_of_block(&s, v->style);
		put_scalar(out, &s, at);
	} else
		emit_flow(out, v);
}

void
emit_after_key(struct buffer *out, const struct value *v, struct emit at)
{
	put_value(out, v, at);
}

void
emit_entry(struct buffer *out, const struct value *child, struct emit at)
{
	buffer_add_spaces(out, at.indent);
	put_entry(out, child, at);
	buffer_add_text(out, at.newline);
}

void
emit_lines(struct buffer *out, const struct value *v, struct emit at)
{
	const struct value *c;

	for (c = v->first; c != NULL; c = c->next)
		emit_entry(out, c, at);
}

bool
emit_is_ambiguous(const char *text)
{
	return scalar_is_ambiguous(text, strlen(text));
}
