#include "domains.h"
#include "section.h"

/* One for each domain, after that of the opgave. */
static const struct page_column *
columns_of(struct page *p, const struct domains *d)
{
	struct page_column *columns = arena_array(p->arena, d->count + 2,
	    sizeof(*columns));
	size_t i;

	columns[0] = (struct page_column){ "opgave", PAGE_COLUMN_MAIN, 0 };
	for (i = 0; i < d->count; i++)
		columns[i + 1] = (struct page_column){ d->all[i].word,
		    PAGE_COLUMN_TEXT, (int)i + 1 };
	return columns;
}

static void
mark_row(struct page *p, const struct domains *d,
    const struct domains_row *row)
{
	size_t i, next = 0;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, row->opgave);
	for (i = 0; i < d->count; i++) {
		page_cell(p);
		if (next < row->count && row->numbers[next] == i) {
			page_say(p, "ja");
			next++;
		}
	}
}

static void
say_table(struct page *p, const struct domains *d)
{
	size_t i;

	page_table(p, columns_of(p, d));
	for (i = 0; i < d->row_count; i++)
		mark_row(p, d, &d->rows[i]);
}

/* More than a table has room for. */
static void
say_list(struct page *p, const struct domains *d)
{
	const struct domains_row *row;
	size_t i, j;

	page_list(p);
	for (i = 0; i < d->row_count; i++) {
		row = &d->rows[i];
		page_item(p);
		section_say_opgave(p, row->opgave);
		for (j = 0; j < row->count; j++) {
			page_say(p, j == 0 ? ": " : ", ");
			page_say(p, d->all[row->numbers[j]].word);
		}
	}
}

void
section_domains(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct domains *d = domains_make(p->arena, s, w);
	size_t i;

	if (d == NULL)
		return;
	page_heading(p, 3);
	page_say(p, "Domeinen");
	if (d->count < PAGE_COLUMNS)
		say_table(p, d);
	else
		say_list(p, d);
	if (d->unknown_count == 0)
		return;
	page_note(p);
	page_say(p, "Van deze is nog geen domein bekend: ");
	for (i = 0; i < d->unknown_count; i++) {
		page_say(p, i == 0 ? "" : ", ");
		section_say_name(p, d->unknown[i]);
	}
	page_say(p, ".");
}
