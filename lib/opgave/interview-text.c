#include <string.h>

#include "interview-private.h"

void
interview_greet(struct buffer *out)
{
	buffer_add_text(out,
	    "Enter slaat een vraag over; < gaat een vraag terug; ? geeft "
	    "uitleg; > gaat naar het einde. Kies een woord met zijn nummer "
	    "of zijn eerste letters. Er wordt pas geschreven aan het eind van "
	    "het gesprek; Ctrl-C stopt zonder iets te schrijven.\n");
}

void
interview_part(const struct interview *v, bool cut, struct buffer *out)
{
	size_t i;

	if (cut)
		buffer_format(out, "Niet af, dus niet toegevoegd: %s.\n",
		    v->sheet->kind == KIND_GESPREK ? "dit gesprek" :
		    "deze opgave");
	if (v->count == 0)
		buffer_add_text(out, "Er is niets om toe te voegen.\n");
	for (i = 0; i < v->count; i++)
		buffer_format(out, "%s%s%s", i == 0 ? "Wordt toegevoegd: " :
		    ", ", record_id(v->records[i]),
		    i + 1 == v->count ? ".\n" : "");
}

/* How to answer, when that is not plain. */
static void
add_hint(const struct sheet *s, const struct schema *row, struct buffer *out)
{
	bool list = (row->flags & SCHEMA_LIST) != 0;
	bool first = s->at.item == 0 && sheet_is_main(s, s->at.question);

	if (sheet_repeats(s, s->at.question)) {
		if (first)
			buffer_add_text(out, "  (geen: er is er geen)\n");
	} else if (list) {
		buffer_add_text(out, "  (meer dan één: met komma's)\n");
	}
}

static void
add_prompt(struct interview *v, struct buffer *out)
{
	const struct value *old = sheet_get(v->sheet, v->sheet->at);

	if (old != NULL)
		buffer_format(out, "[%s] ", answer_text(v->arena, old));
	buffer_add_text(out, "> ");
}

void
interview_show_question(struct interview *v, size_t width, struct buffer *out)
{
	const struct sheet *s = v->sheet;
	const struct question *q = sheet_question(s);
	struct choices c;

	if (v->shown) {
		add_prompt(v, out);
		return;
	}
	buffer_format(out, "\n%s\n", s->at.item > 0 && q->more != NULL ?
	    q->more : q->ask);
	if (choice_of(v, q, &c))
		choice_show(v->arena, &c, NULL, c.count, width, out);
	if (c.count != 1)	/* of one there is no second */
		add_hint(s, sheet_row(s, s->at.question), out);
	add_prompt(v, out);
}

void
interview_help(struct interview *v, struct buffer *out)
{
	buffer_format(out, "%s\n", sheet_question(v->sheet)->help);
	buffer_add_text(out,
	    "Enter slaat over of laat staan wat er tussen haken staat; - maakt "
	    "leeg; < of terug: de vorige vraag; > of klaar: naar het einde; "
	    "Ctrl-C: stoppen, er wordt niets geschreven.\n");
}

/* Is there somebody who leads it? */
static bool
has_trekker(const struct interview *v)
{
	const struct value *field = value_get(v->draft->root, "partijen");
	const struct value *item;
	const char *rol;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		rol = record_item_text(item, "rol", "naam");
		if (words_is_trekker(v->setup.words, rol))
			return true;
	}
	return false;
}

/* The fields that were asked for and are not there. */
static void
add_missing(struct interview *v, struct buffer *out)
{
	const struct sheet *s = v->sheet;
	const char *before = "Nog open: ";
	size_t i;

	for (i = 0; i < s->count; i++) {
		const struct question *q = &s->rows[i];
		int n = (int)sheet_top(q);
		const char *name = arena_copy(v->arena, q->path, (size_t)n);

		if (!sheet_is_main(s, i) ||
		    value_get(v->draft->root, name) != NULL)
			continue;
		buffer_format(out, "%s%s", before, name);
		before = ", ";
	}
	if (s->kind == KIND_OPGAVE && !has_trekker(v)) {
		buffer_format(out, "%strekker", before);
		before = ", ";
	}
	if (before[0] == ',')
		buffer_add_byte(out, '\n');
}

void
interview_show_review(struct interview *v, struct buffer *out)
{
	if (!v->shown) {
		buffer_add_byte(out, '\n');
		document_text(v->draft, true, out);
		buffer_add_byte(out, '\n');
		add_missing(v, out);
		buffer_add_text(out, "  (< is de vorige vraag; een veldnaam "
		    "gaat terug naar dat veld)\n");
	}
	buffer_add_text(out, "Toevoegen? [J/n] > ");
}
