#include "html-private.h"

/*
 * On a screen or a sheet there is room for so much beside each other, with a
 * text for 2: as in a terminal, columns that may be folded then go under the
 * row they belong to.  Its head
 * then is the head of both rows, which are a row group.  On a phone a row is a
 * card, and each cell says what it is; the roles keep it a table there, for
 * browsers that forget that when it is drawn as something else.
 */
enum { MOST = 14 };

struct layout {
	const struct page_block *table;
	bool shown[PAGE_COLUMNS], under[PAGE_COLUMNS];
	size_t count, main;	/* that are shown; PAGE_COLUMNS: no main one */
	int room;		/* that they take */
	bool folds;
};

static int
room_of(const struct page_column *column)
{
	static const int room[] = {
		[PAGE_COLUMN_TEXT] = 2,
		[PAGE_COLUMN_NUMBER] = 1,
		[PAGE_COLUMN_MAIN] = 4
	};

	return room[column->kind];
}

static void
fold(struct layout *l, size_t i)
{
	l->room -= room_of(&l->table->columns[i]);
	l->shown[i] = false;
	l->under[i] = l->folds = true;
	l->count--;
}

static void
arrange(struct layout *l)
{
	const struct page_column *columns = l->table->columns;
	size_t i, next;

	l->main = PAGE_COLUMNS;
	for (i = l->table->column_count; i-- > 0;) {
		if (columns[i].kind == PAGE_COLUMN_MAIN)
			l->main = i;
		else if (page_column_is_empty(l->table, i))
			continue;
		l->shown[i] = true;
		l->count++;
		l->room += room_of(&columns[i]);
		if (columns[i].fold == PAGE_UNDER)
			fold(l, i);
	}
	while (l->room > MOST) {
		next = l->table->column_count;
		for (i = 0; i < l->table->column_count; i++)
			if (l->shown[i] && columns[i].fold > 0 &&
			    (next == l->table->column_count ||
			    columns[i].fold > columns[next].fold))
				next = i;
		if (next == l->table->column_count)
			break;
		fold(l, next);
	}
}

static const char *
class_of(const struct page_column *column)
{
	return column->kind == PAGE_COLUMN_NUMBER ? " class=\"number\"" : "";
}

/* In percent, of the columns that are shown. */
static void
shares(const struct layout *l, struct buffer *out)
{
	const unsigned char *share = l->table->shares;
	unsigned all = 0;
	size_t i;

	if (share == NULL)
		return;
	for (i = 0; i < l->table->column_count; i++)
		all += l->shown[i] ? share[i] : 0;
	buffer_add_text(out, "<colgroup>");
	for (i = 0; i < l->table->column_count; i++)
		if (l->shown[i])
			buffer_format(out, "<col style=\"width: %u%%\">",
			    share[i] * 100u / (all == 0 ? 1 : all));
	buffer_add_text(out, "</colgroup>\n");
}

static void
head(const struct layout *l, struct buffer *out)
{
	size_t i;

	buffer_add_text(out, "<thead role=\"rowgroup\"><tr role=\"row\">");
	for (i = 0; i < l->table->column_count; i++) {
		if (!l->shown[i])
			continue;
		buffer_add_text(out, "<th role=\"columnheader\" scope=\"col\"");
		buffer_add_text(out, class_of(&l->table->columns[i]));
		buffer_add_byte(out, '>');
		html_escape(l->table->columns[i].heading, out);
		buffer_add_text(out, "</th>");
	}
	buffer_add_text(out, "</tr></thead>\n");
}

static void
cell(const struct layout *l, const struct page_row *row, size_t i, bool group,
    struct buffer *out)
{
	bool header = i == l->main;

	if (header)
		buffer_add_text(out, group ?
		    "<th role=\"rowheader\" scope=\"rowgroup\">" :
		    "<th role=\"rowheader\" scope=\"row\">");
	else {
		buffer_add_text(out, "<td role=\"cell\"");
		buffer_add_text(out, class_of(&l->table->columns[i]));
		if (row->cells[i].first != NULL) {
			buffer_add_text(out, " data-label=\"");
			html_escape(l->table->columns[i].heading, out);
			buffer_add_byte(out, '"');
		}
		buffer_add_byte(out, '>');
	}
	html_text(&row->cells[i], out);
	buffer_add_text(out, header ? "</th>" : "</td>");
}

static bool
has_under(const struct layout *l, const struct page_row *row)
{
	size_t i;

	for (i = 0; i < l->table->column_count; i++)
		if (l->under[i] && row->cells[i].first != NULL)
			return true;
	return false;
}

/* What is folded, from the main column on. */
static void
under(const struct layout *l, const struct page_row *row, struct buffer *out)
{
	size_t i, before = 0;

	for (i = 0; l->main < PAGE_COLUMNS && i < l->main; i++)
		before += l->shown[i];
	buffer_add_text(out, "<tr role=\"row\" class=\"under\">");
	if (before > 0)
		buffer_format(out, "<td role=\"cell\" colspan=\"%zu\"></td>",
		    before);
	buffer_format(out, "<td role=\"cell\" colspan=\"%zu\"><ul>",
	    l->count - before);
	for (i = 0; i < l->table->column_count; i++) {
		if (!l->under[i] || row->cells[i].first == NULL)
			continue;
		buffer_add_text(out, "<li><span class=\"label\">");
		html_escape(l->table->columns[i].heading, out);
		buffer_add_text(out, ":</span> ");
		html_text(&row->cells[i], out);
		buffer_add_text(out, "</li>");
	}
	buffer_add_text(out, "</ul></td></tr>\n");
}

static void
body(const struct layout *l, struct buffer *out)
{
	const struct page_row *row;
	bool group;
	size_t i;

	if (!l->folds)
		buffer_add_text(out, "<tbody role=\"rowgroup\">\n");
	for (row = l->table->first; row != NULL; row = row->next) {
		group = has_under(l, row);
		if (l->folds)
			buffer_add_text(out, "<tbody role=\"rowgroup\">\n");
		buffer_add_text(out, "<tr role=\"row\">");
		for (i = 0; i < l->table->column_count; i++)
			if (l->shown[i])
				cell(l, row, i, group, out);
		buffer_add_text(out, "</tr>\n");
		if (group)
			under(l, row, out);
		if (l->folds)
			buffer_add_text(out, "</tbody>\n");
	}
	if (!l->folds)
		buffer_add_text(out, "</tbody>\n");
}

void
html_table(const struct page_block *table, const char *label,
    struct buffer *out)
{
	struct layout l = { 0 };

	l.table = table;
	arrange(&l);
	buffer_format(out, "<table role=\"table\"%s",
	    table->shares == NULL ? "" : table->again ?
	    " class=\"shared again\"" : " class=\"shared\"");
	if (table->text.first == NULL && label != NULL) {
		buffer_add_text(out, " aria-labelledby=\"");
		html_escape(label, out);
		buffer_add_byte(out, '"');
	}
	buffer_add_text(out, ">\n");
	if (table->text.first != NULL) {
		buffer_add_text(out, "<caption>");
		html_text(&table->text, out);
		buffer_add_text(out, "</caption>\n");
	}
	shares(&l, out);
	head(&l, out);
	body(&l, out);
	buffer_add_text(out, "</table>\n");
}
