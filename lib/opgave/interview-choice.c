#include <string.h>

#include "../base/text.h"
#include "interview-private.h"

enum { INDENT = 2, GAP = 2 };

static void
choice_add(struct arena *a, struct choices *c, const struct words_entry *e)
{
	struct words_entry *old = c->all;
	size_t i;

	for (i = 0; i < c->count; i++)
		if (strcmp(old[i].word, e->word) == 0)
			return;
	if ((c->count & (c->count - 1)) == 0) {
		c->all = arena_array(a, 2 * c->count + 1, sizeof(*c->all));
		if (c->count > 0)
			memcpy(c->all, old, c->count * sizeof(*c->all));
	}
	c->all[c->count++] = *e;
}

static void
choice_add_word(struct arena *a, struct choices *c, const char *word,
    const char *also)
{
	struct words_entry e = { .word = word };

	if (also != NULL) {
		e.ook.all = arena_array(a, 1, sizeof(*e.ook.all));
		e.ook.all[0] = also;
		e.ook.count = 1;
	}
	choice_add(a, c, &e);
}

/* The wijken that have a record, and those that opgaven name. */
static void
add_wijken(struct interview *v, struct choices *c)
{
	const struct index *ids = v->setup.ids;
	const struct value *field, *item;
	const struct document *d;
	uint32_t i;

	for (i = 0; i < index_count(ids, KIND_WIJK); i++) {
		d = index_at(ids, KIND_WIJK, i);
		choice_add_word(v->arena, c, record_id(d),
		    value_get_text(d->root, "naam"));
	}
	for (i = 0; i < index_count(ids, KIND_OPGAVE); i++) {
		field = value_get(index_at(ids, KIND_OPGAVE, i)->root, "wijk");
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			if (item->kind == VALUE_TEXT)
				choice_add_word(v->arena, c, item->text, NULL);
	}
}

/* The gesprekken about the wijk that was answered. */
static void
add_gesprekken(struct interview *v, struct choices *c)
{
	struct position p = { sheet_find(v->sheet, "wijk"), 0 };
	const struct value *wijk = sheet_get(v->sheet, p), *item;
	const struct document *d;
	uint32_t i;

	for (i = 0; i < index_count(v->setup.ids, KIND_GESPREK); i++) {
		d = index_at(v->setup.ids, KIND_GESPREK, i);
		for (item = record_first(wijk); item != NULL;
		    item = record_next(wijk, item))
			if (record_has(value_get(d->root, "wijk"),
			    item->text))
				choice_add_word(v->arena, c, record_id(d),
				    value_get_text(d->root, "partij"));
	}
}

static void
add_words(struct interview *v, struct choices *c, const char *name)
{
	const struct words_list *list = words_list(v->setup.words, name);
	size_t i;

	for (i = 0; i < words_count(list); i++)
		choice_add(v->arena, c, words_at(list, i));
}

bool
choice_of(struct interview *v, const struct question *q, struct choices *c)
{
	static const char *const tri[] = { "ja", "nee", "onbekend", NULL };
	const struct schema *row = schema_find(v->sheet->kind, q->path);
	const char *const *word = row->choices;

	*c = (struct choices){ .open = (row->flags & SCHEMA_OPEN) != 0 };
	if (strcmp(q->path, "wijk") == 0) {
		add_wijken(v, c);
		c->open = true;
	} else if (strcmp(q->path, "gesprek") == 0) {
		add_gesprekken(v, c);
	} else if (row->words != NULL) {
		add_words(v, c, row->words);
	} else if (row->reading == READING_TRI) {
		word = tri;
	}
	for (; word != NULL && *word != NULL; word++)
		choice_add_word(v->arena, c, *word, NULL);
	return c->count > 0 || row->reading == READING_WORD;
}

/* How a folded text is found in a spelling: at the start of a word in it, at
 * its start, as the whole of it.  The start of the word itself says more than
 * that of its other spellings: "f" is fysiek, though gemengd is also called
 * "fysiek en sociaal". */
enum { MATCH_NOT, MATCH_INSIDE, MATCH_OTHER, MATCH_START, MATCH_WHOLE };

static int
match(struct arena *a, const char *spelling, const char *text)
{
	const char *s = text_fold(a, spelling), *at = s;
	size_t n = strlen(text);

	if (strcmp(s, text) == 0)
		return MATCH_WHOLE;
	if (strncmp(s, text, n) == 0)
		return MATCH_START;
	while ((at = strpbrk(at, " -")) != NULL)
		if (strncmp(++at, text, n) == 0)
			return MATCH_INSIDE;
	return MATCH_NOT;
}

static int
match_entry(struct arena *a, const struct words_entry *e, const char *text)
{
	int best = match(a, e->word, text), one;
	size_t i;

	for (i = 0; i < e->ook.count; i++) {
		one = match(a, e->ook.all[i], text);
		if (one == MATCH_START)
			one = MATCH_OTHER;
		if (one > best)
			best = one;
	}
	return best;
}

size_t
choice_find(struct arena *a, const struct choices *c, const char *text,
    size_t **found)
{
	const char *folded = text_fold(a, text);
	int best = MATCH_INSIDE, one;
	size_t i, n = 0;

	*found = arena_array(a, c->count + 1, sizeof(**found));
	if (*folded == '\0')
		return 0;
	for (i = 0; i < c->count; i++) {
		one = match_entry(a, &c->all[i], folded);
		if (one < best)
			continue;
		if (one > best)
			n = 0;
		best = one;
		(*found)[n++] = i;
	}
	return n;
}

void
choice_show(struct arena *a, const struct choices *c, const size_t *some,
    size_t n, size_t width, struct buffer *out)
{
	const char **cells = arena_array(a, n + 1, sizeof(*cells));
	size_t digits = c->count > 9 ? 2 : 1, widest = 1, columns, rows, i, j;

	for (i = 0; i < n; i++) {
		j = some == NULL ? i : some[i];
		cells[i] = arena_format(a, "%*zu %s", (int)digits, j + 1,
		    c->all[j].word);
		if (text_width(cells[i]) > widest)
			widest = text_width(cells[i]);
	}
	columns = width <= INDENT + widest ? 1 :
	    (width - INDENT + GAP) / (widest + GAP);
	rows = (n + columns - 1) / columns;
	for (i = 0; i < rows; i++) {
		buffer_add_spaces(out, INDENT);
		for (j = i; j < n; j += rows) {
			buffer_add_text(out, cells[j]);
			if (j + rows < n)
				buffer_add_spaces(out, widest + GAP -
				    text_width(cells[j]));
		}
		buffer_add_byte(out, '\n');
	}
}
