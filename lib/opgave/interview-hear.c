#include <string.h>

#include "../base/text.h"
#include "interview-private.h"

static bool
is_any(const char *line, const char *const *words)
{
	while (*words != NULL && strcmp(line, *words) != 0)
		words++;
	return *words != NULL;
}

static bool
is_yes(const char *line)
{
	return record_is_word(line, "j") || record_is_word(line, "ja");
}

static bool
is_no(const char *line)
{
	return record_is_word(line, "n") || record_is_word(line, "nee");
}

static size_t
first(const struct sheet *s)
{
	size_t i = 0;

	while (i < s->count && s->given[i])
		i++;
	return i;
}

/* All questions were asked: make the record, or go back for what it needs. */
static void
review(struct interview *v, struct buffer *out)
{
	struct fault f;
	size_t lacks = sheet_lacks(v->sheet);

	if (lacks < v->sheet->count) {
		sheet_go(v->sheet, lacks);
		buffer_add_text(out, "Zonder antwoord hierop kan het niet:\n");
		return;
	}
	v->draft = interview_compose(v, &f);
	if (v->draft == NULL) {
		buffer_format(out, "Dit kan zo niet: %s\n", f.text);
		sheet_go(v->sheet, first(v->sheet));
		return;
	}
	v->stage = INTERVIEW_REVIEW;
}

static void
go_on(struct interview *v, struct buffer *out)
{
	interview_know_gesprekken(v);
	sheet_next(v->sheet);
	if (sheet_is_done(v->sheet))
		review(v, out);
}

static void
go_back(struct interview *v, struct buffer *out)
{
	if (sheet_back(v->sheet))
		v->stage = INTERVIEW_QUESTION;
	else
		buffer_add_text(out, "Dit is de eerste vraag.\n");
}

/* To the end, or without an opgave out of the conversation. */
static void
finish(struct interview *v, struct buffer *out)
{
	if (v->sheet->kind == KIND_OPGAVE && sheet_is_blank(v->sheet)) {
		v->stage = INTERVIEW_OVER;
		return;
	}
	sheet_go(v->sheet, v->sheet->count);
	review(v, out);
}

static void
skip(struct interview *v, struct buffer *out)
{
	struct sheet *s = v->sheet;

	if (sheet_get(s, s->at) == NULL && sheet_question(s)->needed)
		buffer_add_text(out,
		    "Deze vraag moet een antwoord hebben (? geeft uitleg).\n");
	else
		go_on(v, out);
}

static void
clear(struct interview *v, struct buffer *out)
{
	struct sheet *s = v->sheet;

	if (sheet_question(s)->needed) {
		buffer_add_text(out, "Deze vraag kan niet leeg blijven.\n");
		return;
	}
	sheet_clear(s);
	if (sheet_repeats(s, s->at.question) &&
	    sheet_is_main(s, s->at.question))
		return;	/* what comes after the item is asked about now */
	go_on(v, out);
}

/* `geen` to a list: it was asked and there is none.  After an item it says
 * that there are no more. */
static void
none(struct interview *v, struct buffer *out)
{
	struct sheet *s = v->sheet;

	if (s->at.item == 0)
		sheet_none(s, value_plain(v->arena, "geen"));
	else
		while (sheet_get(s, s->at) != NULL)
			sheet_clear(s);
	go_on(v, out);
}

static void
take(struct interview *v, const char *line, size_t width, struct buffer *out)
{
	struct sheet *s = v->sheet;
	struct value *value = answer_read(v, line, width, out);

	if (value == NULL)
		return;
	v->again = NULL;
	if (strcmp(answer_text(v->arena, value), line) != 0)
		buffer_format(out, "  = %s\n", answer_text(v->arena, value));
	sheet_set(s, s->at, value);
	if (s->kind == KIND_GESPREK &&
	    strcmp(sheet_question(s)->path, "gesprek") == 0)
		interview_begin_opgaven(v, value->text);
	else
		go_on(v, out);
}

static void
hear_answer(struct interview *v, const char *line, size_t width,
    struct buffer *out)
{
	static const char *const back[] = { "<", "terug", NULL };
	static const char *const end[] = { ">", "klaar", NULL };
	static const char *const help[] = { "?", "help", NULL };
	struct sheet *s = v->sheet;
	const struct schema *row = sheet_row(s, s->at.question);

	if (*line == '\0')
		skip(v, out);
	else if (is_any(line, back))
		go_back(v, out);
	else if (is_any(line, end))
		finish(v, out);
	else if (is_any(line, help))
		interview_help(v, out);
	else if (strcmp(line, "-") == 0)
		clear(v, out);
	else if (record_is_word(line, "geen") && sheet_is_main(s,
	    s->at.question) && !sheet_question(s)->needed &&
	    (sheet_repeats(s, s->at.question) ||
	    (row->flags & SCHEMA_LIST) != 0))
		none(v, out);
	else
		take(v, line, width, out);
}

/* The fields that were asked for, to choose one of. */
static void
fields(struct interview *v, struct choices *c)
{
	const struct sheet *s = v->sheet;
	size_t i;

	*c = (struct choices){ .count = 0 };
	c->all = arena_array(v->arena, s->count, sizeof(*c->all));
	for (i = 0; i < s->count; i++)
		if (sheet_is_main(s, i) && !s->given[i])
			c->all[c->count++].word = arena_copy(v->arena,
			    s->rows[i].path, sheet_top(&s->rows[i]));
}

static void
change_field(struct interview *v, const char *line, size_t width,
    struct buffer *out)
{
	struct sheet *s = v->sheet;
	struct choices c;
	size_t *found, n, i = 0;

	fields(v, &c);
	n = choice_find(v->arena, &c, line, &found);
	if (n != 1) {
		buffer_add_text(out, n == 0 ? "Antwoord j, n, < of een veld:\n"
		    : "Dat kan meer betekenen:\n");
		for (i = 0; i < (n == 0 ? c.count : n); i++)
			buffer_format(out, "  %s\n",
			    c.all[n == 0 ? i : found[i]].word);
		return;
	}
	(void)width;
	while (strncmp(s->rows[i].path, c.all[found[0]].word,
	    strlen(c.all[found[0]].word)) != 0 || s->given[i] ||
	    sheet_top(&s->rows[i]) != strlen(c.all[found[0]].word))
		i++;
	sheet_go(s, i);
	v->stage = INTERVIEW_QUESTION;
}

static void
hear_review(struct interview *v, const char *line, size_t width,
    struct buffer *out)
{
	if (*line == '\0' || is_yes(line))
		interview_keep(v, out);
	else if (is_no(line))
		v->stage = INTERVIEW_DISCARD;
	else if (strcmp(line, "<") == 0 || strcmp(line, "terug") == 0)
		go_back(v, out);
	else
		change_field(v, line, width, out);
}

static void
hear_discard(struct interview *v, const char *line)
{
	if (!is_yes(line))
		v->stage = INTERVIEW_REVIEW;
	else if (v->sheet->kind == KIND_GESPREK || v->single)
		v->stage = INTERVIEW_OVER;
	else
		v->stage = INTERVIEW_MORE;
}

static void
hear_more(struct interview *v, const char *line, struct buffer *out)
{
	if (is_yes(line))
		interview_begin_opgave(v);
	else if (*line == '\0' || is_no(line))
		v->stage = INTERVIEW_OVER;
	else
		buffer_add_text(out, "Antwoord j of n.\n");
}

static char *
trimmed(struct arena *a, const char *line)
{
	char *s;
	size_t n, i;

	line += strspn(line, " \t");
	n = strlen(line);
	while (n > 0 && strchr(" \t", line[n - 1]) != NULL)
		n--;
	s = arena_copy(a, line, n);
	for (i = 0; i < n; i++)
		if (s[i] == '\t')
			s[i] = ' ';
	return s;
}

static void
hear(struct interview *v, const char *line, size_t width, struct buffer *out)
{
	size_t bad;

	if (!text_valid(line, strlen(line), &bad)) {
		buffer_add_text(out, "Daar zit iets in dat geen tekst is (een "
		    "pijltje misschien): typ het opnieuw.\n");
		return;
	}
	line = trimmed(v->arena, line);
	switch (v->stage) {
	case INTERVIEW_QUESTION:
		hear_answer(v, line, width, out);
		break;
	case INTERVIEW_REVIEW:
		hear_review(v, line, width, out);
		break;
	case INTERVIEW_DISCARD:
		hear_discard(v, line);
		break;
	case INTERVIEW_MORE:
		hear_more(v, line, out);
		break;
	default:
		break;
	}
}

void
interview_hear(struct interview *v, const char *line, size_t width,
    struct buffer *out)
{
	enum interview_stage stage = v->stage;
	const struct sheet *sheet = v->sheet;
	struct position at = sheet->at;
	const struct value *old = sheet_get(sheet, at);

	hear(v, line, width, out);
	v->shown = v->stage == stage && v->sheet == sheet &&
	    sheet->at.question == at.question && sheet->at.item == at.item &&
	    sheet_get(sheet, at) == old;
}
