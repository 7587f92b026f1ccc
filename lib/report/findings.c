#include "findings.h"

#include <stdio.h>
#include <string.h>

#include "../base/tame.h"
#include "../base/text.h"
#include "json.h"

enum { DIGITS = 24 };

/* --- text -------------------------------------------------------------- */

static void
write_text(const struct finding *all, size_t count, const struct style *style,
    struct buffer *out)
{
	static const char *const colours[] = {
		[SEVERITY_ERROR] = "\033[1;31m",
		[SEVERITY_WARNING] = "\033[1;33m",
		[SEVERITY_HINT] = "\033[1;36m"
	};
	const struct finding *f;

	for (f = all; f < all + count; f++) {
		tame_add(out, fault_file(f->place.file));
		buffer_format(out, ":%zu:%zu: ", f->place.line,
		    f->place.column);
		buffer_format(out, "%s%s:%s %s [%s]\n",
		    style->colour ? colours[f->rule->severity] : "",
		    check_severity_name(f->rule->severity),
		    style->colour ? "\033[0m" : "", f->text, f->rule->name);
	}
}

/* The name of a file is the only text that need not be UTF-8, which JSON is:
 * each byte that is none becomes U+FFFD. */
static const char *
utf8_name(const char *name, struct buffer *out)
{
	size_t n = strlen(name), bad;

	if (text_valid(name, n, &bad))
		return name;
	for (; !text_valid(name, n, &bad); name += bad + 1, n -= bad + 1) {
		buffer_add(out, name, bad);
		if ((unsigned char)name[bad] < 0x80)
			buffer_add_byte(out, name[bad]);
		else
			buffer_add_text(out, "\357\277\275");
	}
	buffer_add_text(out, name);
	return buffer_text(out);
}

/* --- json -------------------------------------------------------------- */

static void
put_number(struct json *j, const char *key, size_t n)
{
	char digits[DIGITS];

	snprintf(digits, sizeof(digits), "%zu", n);
	json_put_literal(j, key, digits);
}

static void
write_json(const struct finding *all, size_t count, const struct style *style,
    struct buffer *out)
{
	struct json j = { .out = out };
	struct buffer name = { 0 };
	const struct finding *f;

	(void)style;
	json_array(&j);
	for (f = all; f < all + count; f++) {
		json_object(&j);
		name.size = 0;
		json_put_text(&j, "file", f->place.file == NULL ? NULL :
		    utf8_name(f->place.file, &name));
		put_number(&j, "line", f->place.line);
		put_number(&j, "column", f->place.column);
		json_put_text(&j, "severity",
		    check_severity_name(f->rule->severity));
		json_put_text(&j, "name", f->rule->name);
		json_put_text(&j, "text", f->text);
		json_end_object(&j);
	}
	json_end_array(&j);
	buffer_free(&name);
}

/* --- github ------------------------------------------------------------ */

/* A property ends at a comma or colon, all at a line break; nothing else that
 * steers has a way to be told. */
static void
add_escaped(struct buffer *out, const char *text, const char *special)
{
	size_t n;

	for (;; text += n + 1) {
		n = strcspn(text, special);
		out->size += tame_copy(buffer_grow(out, n), text, n);
		if (text[n] == '\0')
			return;
		buffer_format(out, "%%%02X", (unsigned char)text[n]);
	}
}

static void
write_github(const struct finding *all, size_t count,
    const struct style *style, struct buffer *out)
{
	static const char *const commands[] = {
		[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_HINT] = "notice"
	};
	static const char property[] = "%\r\n:,", data[] = "%\r\n";
	const struct finding *f;

	(void)style;
	for (f = all; f < all + count; f++) {
		buffer_format(out, "::%s file=", commands[f->rule->severity]);
		add_escaped(out, fault_file(f->place.file), property);
		buffer_format(out, ",line=%zu,col=%zu,title=", f->place.line,
		    f->place.column);
		add_escaped(out, f->rule->name, property);
		buffer_add_text(out, "::");
		add_escaped(out, f->text, data);
		buffer_add_byte(out, '\n');
	}
}

static const struct findings_format formats[] = {
	{ "text", write_text },
	{ "json", write_json },
	{ "github", write_github }
};

#define FORMATS (sizeof(formats) / sizeof(*formats))

const struct findings_format *
findings_format_find(const char *name, const char **near)
{
	const char *names[FORMATS];
	size_t i;

	for (i = 0; i < FORMATS; i++) {
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
		names[i] = formats[i].name;
	}
	*near = text_nearest(name, names, FORMATS);
	return NULL;
}
