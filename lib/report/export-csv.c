#include <string.h>

#include "../base/text.h"
#include "export.h"

/*
 * CSV as RFC 4180 has it, but with the line feed that Unix ends lines with; for
 * Excel in Dutch with semicolons, a byte order mark, decimal commas and CR LF.
 *
 * A spreadsheet takes a text for a formula when it starts so.  Such a text gets
 * an apostrophe in front: what stands in a record must not compute anything.
 * For Excel a text that it would take for a number gets one too, since 0363 is
 * no 363.
 */

/* Does it start as a formula, blanks or not?  Full-width signs count in some
 * languages of Excel. */
static bool
is_formula(const char *text)
{
	static const char *const signs[] = {
		"=", "+", "-", "@", "\xef\xbc\x9d", "\xef\xbc\x8b",
		"\xef\xbc\x8d", "\xef\xbc\xa0"
	};
	size_t i;

	if ((unsigned char)*text > '@' && (unsigned char)*text != 0xef)
		return false;	/* most of all texts */
	if (*text == '\t' || *text == '\r' || *text == '\n')
		return true;
	text += strspn(text, " \t\r\n");
	for (i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (strncmp(text, signs[i], strlen(signs[i])) == 0)
			return true;
	return false;
}

/* Would a reader take it for a number, a date or a time?  For
 * bookkeepers, and Excel, (5) is -5. */
static bool
looks_like_number(const char *text)
{
	static const char euro[] = "\xe2\x82\xac";
	const char *end = *text == '(' ? ")" : "";
	size_t n;

	if ((unsigned char)*text > '9' && *text != *euro)
		return false;	/* most of all texts */
	if (*text == '(')
		text++;
	else if (strncmp(text, euro, strlen(euro)) == 0)
		text += strlen(euro);
	n = strspn(text, "0123456789.,:/-+%eE ");
	return strcmp(text + n, end) == 0 && strcspn(text, "0123456789") < n;
}

static bool
is_time(const struct export_column *c)
{
	return c->leaf.row->reading == READING_DATE ||
	    c->leaf.row->reading == READING_PERIOD;
}

static void
add_quoted(struct buffer *out, const char *text)
{
	size_t n;

	for (; *text != '\0'; text += n) {
		n = strcspn(text, "\"");
		n += text[n] == '"';
		buffer_add(out, text, n);
		if (text[n - 1] == '"')
			buffer_add_byte(out, '"');
	}
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Does something in it ask for quotes? */
static bool
breaks_row(const struct export *x, const char *text, size_t n)
{
	char mark = x->excel ? ';' : ',';
	size_t i;

	for (i = 0; i < n; i++)
		if (text[i] == mark || text[i] == '"' || text[i] == '\n' ||
		    text[i] == '\r')
			return true;
	return n > 0 && (is_blank(text[0]) || is_blank(text[n - 1]));
}

/* `quote`: even if nothing in it asks for quotes. */
static void
add_text(struct export *x, const char *text, bool mark, bool quote)
{
	size_t n = strlen(text);

	quote = quote || breaks_row(x, text, n);
	if (quote)
		buffer_add_byte(x->out, '"');
	if (mark)
		buffer_add_byte(x->out, '\'');
	if (quote)
		add_quoted(x->out, text);
	else
		buffer_add(x->out, text, n);
	if (quote)
		buffer_add_byte(x->out, '"');
}

static void
add_number(struct export *x, const char *text)
{
	const char *point = x->excel ? strchr(text, '.') : NULL;

	if (point == NULL) {
		buffer_add_text(x->out, text);
		return;
	}
	buffer_add(x->out, text, (size_t)(point - text));
	buffer_add_byte(x->out, ',');
	buffer_add_text(x->out, point + 1);
}

static void
add_cell(struct export *x, const struct export_cell *cell)
{
	enum export_number number = cell->count != 1 ? EXPORT_NO_NUMBER :
	    export_number(cell, &cell->all[0]);
	const char *text = export_text(x, cell);
	bool like;

	if (number == EXPORT_NUMBER) {
		add_number(x, text);
	} else if (number == EXPORT_RANGE) {
		buffer_add_text(x->out, text);
	} else {
		like = cell->count == 1 && !is_time(cell->column) &&
		    looks_like_number(text);
		/* in quotes an empty text is not the same as nothing; and a
		 * row of nothing would be an empty line */
		add_text(x, text, is_formula(text) || (like && x->excel),
		    like || (*text == '\0' &&
		    (cell->count > 0 || x->table->count == 1)));
	}
}

static void
end_row(struct export *x)
{
	buffer_add_text(x->out, x->excel ? "\r\n" : "\n");
}

static void
separate(struct export *x, size_t i)
{
	if (i > 0)
		buffer_add_byte(x->out, x->excel ? ';' : ',');
}

void
export_csv_begin(struct export *x)
{
	const struct export_table *t = x->table;
	size_t i;

	if (x->excel)
		buffer_add_text(x->out, "\xef\xbb\xbf");
	for (i = 0; i < t->count; i++) {
		separate(x, i);
		add_text(x, t->columns[i].name,
		    is_formula(t->columns[i].name), false);
	}
	end_row(x);
}

static void
put_cell(struct export *x, size_t i)
{
	separate(x, i);
	add_cell(x, &x->cell);
}

static bool
write_row(struct export *x, const struct export_row *row, struct fault *f)
{
	bool good = export_cells(x, row, put_cell, f);

	end_row(x);
	return good;
}

bool
export_csv_record(struct export *x, struct document *d,
    struct fault *f)
{
	return export_rows(x, d, write_row, f);
}
