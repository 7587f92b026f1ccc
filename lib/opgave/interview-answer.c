#include <string.h>

#include "../base/text.h"
#include "interview-private.h"
#include "person.h"

/* What reading an answer has at hand. */
struct reader {
	struct interview *v;
	const struct question *question;
	const struct schema *row;
	struct choices choices;
	bool choosing;
	size_t width;
	struct buffer *out;
};

/* What to say about a text that is not of the reading. */
static const char *const forms[READING_COUNT] = {
	[READING_ID] = "Een korte naam heeft alleen kleine letters, cijfers "
	    "en streepjes.",
	[READING_NUMBER] = "Schrijf een getal als 12 of -3.5, of van..tot "
	    "als 2..4.",
	[READING_MONEY] = "Schrijf een bedrag in euro's als 1200000, zonder "
	    "punten ertussen.",
	[READING_POINTS] = "Geef 1 tot en met 5 punten, of bij twijfel "
	    "van..tot als 2..4.",
	[READING_DATE] = "Schrijf een dag als 2026-04-01 of 1-4-2026, een "
	    "maand als 2026-04, een jaar als 2026.",
	[READING_PERIOD] = "Schrijf een jaar als 2028, een kwartaal als "
	    "2028-Q1, een maand als 2028-03, van..tot als 2028..2030 of "
	    "2028-03.., of onbekend.",
	[READING_CODE] = "Schrijf een code als GM0289, WK028901 of "
	    "BU02890104."
};

static const char *
trim(struct arena *a, const char *s, size_t n)
{
	while (n > 0 && (*s == ' ' || *s == '\t')) {
		s++;
		n--;
	}
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	return arena_copy(a, s, n);
}

/* "1-4-2026" is how a day is written by hand: "2026-04-01". */
static const char *
day_by_hand(struct arena *a, const char *text)
{
	int part[3] = { 0, 0, 0 }, i, digits;
	const char *s = text;

	for (i = 0; i < 3; i++) {
		for (digits = 0; *s >= '0' && *s <= '9' && digits < 4; digits++)
			part[i] = part[i] * 10 + *s++ - '0';
		if (digits == 0 || (i < 2 && (digits > 2 || *s++ != '-')) ||
		    (i == 2 && (digits != 4 || *s != '\0')))
			return text;
	}
	return arena_format(a, "%04d-%02d-%02d", part[2], part[1], part[0]);
}

static struct value *
wrong(struct reader *r, const char *text)
{
	const char *form = forms[r->row->reading];
	const char *slug = text_slug(r->v->arena, text);

	buffer_format(r->out, "'%s' past hier niet. %s", text,
	    form == NULL ? "" : form);
	if (r->row->reading == READING_ID && *slug != '\0')
		buffer_format(r->out, " Bijvoorbeeld: %s", slug);
	buffer_add_byte(r->out, '\n');
	return NULL;
}

/* A text that is not chosen but typed. */
static struct value *
read_text(struct reader *r, const char *text)
{
	struct arena *a = r->v->arena;
	struct value *value;

	if (r->row->reading == READING_DATE ||
	    r->row->reading == READING_PERIOD)
		text = day_by_hand(a, text);
	if (!schema_reads(r->row, text))
		return wrong(r, text);
	if (r->question->needed && *text_slug(a, text) == '\0') {
		buffer_add_text(r->out,
		    "Hier moet een letter of een cijfer in staan.\n");
		return NULL;
	}
	value = value_text(a, text);
	value->style = (uint8_t)schema_style(r->row, text);
	return value;
}

/* "3": the third of the choices, else SIZE_MAX. */
static size_t
by_number(const struct choices *c, const char *text)
{
	size_t n = strspn(text, "0123456789"), number = 0;

	if (n == 0 || n > 4 || text[n] != '\0')
		return SIZE_MAX;
	while (*text != '\0')
		number = number * 10 + (size_t)(*text++ - '0');
	return number == 0 || number > c->count ? SIZE_MAX : number - 1;
}

static const char *
nearest(const struct choices *c, struct arena *a, const char *text)
{
	const char **words = arena_array(a, c->count, sizeof(*words));
	size_t i;

	for (i = 0; i < c->count; i++)
		words[i] = c->all[i].word;
	return text_nearest(text, words, c->count);
}

/* Not one of the choices.  What is typed twice is meant, where that can be. */
static struct value *
unknown_word(struct reader *r, const char *text)
{
	struct interview *v = r->v;
	const char *near = nearest(&r->choices, v->arena, text);

	if (r->choices.open) {
		if (!schema_reads(r->row, text))
			return wrong(r, text);
		if (r->choices.count == 0 || (v->again != NULL &&
		    strcmp(v->again, text) == 0))
			return read_text(r, text);
		v->again = text;
	}
	buffer_format(r->out, "'%s' staat er niet bij.", text);
	if (near != NULL)
		buffer_format(r->out, " Bedoelt u %s?", near);
	if (r->choices.open)
		buffer_add_text(r->out,
		    "\nTyp het nog eens om het zo te laten.");
	buffer_add_byte(r->out, '\n');
	return NULL;
}

static struct value *
read_choice(struct reader *r, const char *text)
{
	struct arena *a = r->v->arena;
	size_t *found, n = 1, one = by_number(&r->choices, text);

	if (one == SIZE_MAX) {
		n = choice_find(a, &r->choices, text, &found);
		if (n == 0)
			return unknown_word(r, text);
		one = found[0];
	}
	if (n > 1) {
		buffer_format(r->out, "'%s' kan meer betekenen:\n", text);
		choice_show(a, &r->choices, found, n, r->width, r->out);
		return NULL;
	}
	return value_plain(a, r->choices.all[one].word);
}

static struct value *
read_one(struct reader *r, const char *text)
{
	return r->choosing ? read_choice(r, text) : read_text(r, text);
}

static bool
holds(const struct value *list, const struct value *item)
{
	const struct value *c;

	for (c = list->first; c != NULL; c = c->next)
		if (strcmp(c->text, item->text) == 0)
			return true;
	return false;
}

/* Numbers may stand apart with blanks: "9 11". */
static const char *
separators(const char *line)
{
	return line[strspn(line, "0123456789, \t")] == '\0' ? ", \t" : ",";
}

static struct value *
read_list(struct reader *r, const char *line)
{
	struct arena *a = r->v->arena;
	struct value *list = value_list(a, VALUE_FLOW), *item;
	const char *apart = separators(line), *text;
	size_t n;

	for (; *line != '\0'; line += n + (line[n] != '\0')) {
		n = strcspn(line, apart);
		text = trim(a, line, n);
		if (*text == '\0')
			continue;
		if ((item = read_one(r, text)) == NULL)
			return NULL;
		if (!holds(list, item))
			value_add(list, item);
	}
	if (list->count == 0) {
		buffer_add_text(r->out, "Daar staat niets in.\n");
		return NULL;
	}
	return list->count == 1 ? value_copy(a, list->first) : list;
}

/* Some words have a comma in them. */
static bool
is_one_word(struct reader *r, const char *line)
{
	size_t *found;

	return r->choosing &&
	    choice_find(r->v->arena, &r->choices, line, &found) == 1;
}

/* Records are published: the name of a person is taken when it is typed
 * again. */
static bool
names_somebody(struct reader *r, const struct value *value, const char *line)
{
	static const char *const asks[] = {
		"partij", "deelnemers", "partijen.naam"
	};
	const struct value *item;

	if (!text_is_in(r->question->path, asks,
	    sizeof(asks) / sizeof(*asks)) || (r->v->again != NULL &&
	    strcmp(r->v->again, line) == 0))
		return false;
	for (item = record_first(value); item != NULL;
	    item = record_next(value, item))
		if (person_is_named(r->v->arena, item->text))
			break;
	if (item == NULL)
		return false;
	r->v->again = line;
	buffer_format(r->out, "'%s' lijkt de naam van een persoon. Noem "
	    "liever de organisatie, de groep of de rol.\n"
	    "Typ het nog eens om het zo te laten.\n", item->text);
	return true;
}

struct value *
answer_read(struct interview *v, const char *line, size_t width,
    struct buffer *out)
{
	struct reader r = { .v = v, .question = sheet_question(v->sheet),
	    .width = width, .out = out };
	struct value *value;

	r.row = sheet_row(v->sheet, v->sheet->at.question);
	r.choosing = choice_of(v, r.question, &r.choices);
	line = trim(v->arena, line, strlen(line));
	if ((r.row->flags & SCHEMA_LIST) != 0 && !is_one_word(&r, line))
		value = read_list(&r, line);
	else
		value = read_one(&r, line);
	return value == NULL || names_somebody(&r, value, line) ? NULL : value;
}

const char *
answer_text(struct arena *a, const struct value *value)
{
	const struct value *c;
	const char *all;

	if (value == NULL)
		return "";
	if (value->kind == VALUE_TEXT)
		return value->text;
	all = value->first->text;
	for (c = value->first->next; c != NULL; c = c->next)
		all = arena_format(a, "%s, %s", all, c->text);
	return all;
}
