#include "interview.h"

#include <string.h>

#include "../base/text.h"
#include "assign.h"
#include "insert.h"
#include "interview-private.h"

/* Is this question answered by that assignment?  A list of maps is, by any
 * assignment to it; an item that is added may lack what is asked. */
static bool
answers(const struct assignment *as, const struct sheet *s, size_t question)
{
	const struct path_step *step = as->path->steps;
	const struct path_step *end = step + as->path->count;
	const char *path = s->rows[question].path;
	size_t n;

	for (; step < end; step++) {
		if (step->kind != PATH_KEY)
			continue;
		n = strlen(step->text);
		if (strncmp(path, step->text, n) != 0 ||
		    (path[n] != '.' && path[n] != '\0'))
			return false;
		if (sheet_repeats(s, question))
			return true;
		if (step + 1 == end)
			return path[n] == '\0' ||
			    as->operator == ASSIGN_SET;
		if (path[n] == '\0')
			return false;
		path += n + 1;
	}
	return false;
}

/* Go to the first question, past those that are given. */
static void
start(struct sheet *s)
{
	while (!sheet_is_done(s) && s->given[s->at.question])
		s->at.question++;
}

static void
know_wijk(struct interview *v, struct sheet *s)
{
	struct position p = { sheet_find(s, "wijk"), 0 };
	struct choices c;

	if (v->wijk != NULL) {
		s->given[p.question] = true;
		sheet_set(s, p, v->wijk);
		return;
	}
	v->sheet = s;
	choice_of(v, &s->rows[p.question], &c);
	if (c.count == 1)
		sheet_set(s, p, value_plain(v->arena, c.all[0].word));
}

void
interview_begin_opgave(struct interview *v)
{
	struct sheet *s = sheet_new(v->arena, KIND_OPGAVE,
	    interview_of_opgave);
	size_t i, q;

	know_wijk(v, s);
	for (q = 0; q < s->count; q++)
		for (i = 0; i < v->setup.given_count; i++)
			if (answers(v->given[i], s, q))
				s->given[q] = true;
	start(s);
	v->sheet = s;
	v->stage = INTERVIEW_QUESTION;
	if (sheet_is_done(s)) {	/* all was given */
		v->draft = interview_compose(v, NULL);
		v->stage = v->draft == NULL ? INTERVIEW_OVER :
		    INTERVIEW_REVIEW;
	}
}

void
interview_know_gesprekken(struct interview *v)
{
	struct sheet *s = v->sheet;
	size_t question = sheet_find(s, "gesprek");
	struct choices c;

	if (s->kind != KIND_GESPREK)
		return;
	choice_of(v, &s->rows[question], &c);
	s->given[question] = c.count == 0 ||
	    v->setup.scope == INTERVIEW_GESPREK;
}

static void
begin_gesprek(struct interview *v)
{
	struct sheet *s = sheet_new(v->arena, KIND_GESPREK,
	    interview_of_gesprek);
	struct value *today = value_plain(v->arena, v->setup.today);

	know_wijk(v, s);
	sheet_set(s, (struct position){ sheet_find(s, "datum"), 0 }, today);
	v->sheet = s;
	interview_know_gesprekken(v);
	start(s);
	v->stage = INTERVIEW_QUESTION;
}

/* Hold what was given against an opgave; what it says of the wijk counts for
 * all. */
static bool
take_given(struct interview *v, struct fault *f)
{
	struct arena *a = v->arena;
	struct document *d = document_new(a, value_map(a, VALUE_BLOCK));
	const struct value *wijk, *bron;
	struct assign_how how = { v->setup.words, false };
	size_t i;

	v->given = arena_array(a, v->setup.given_count, sizeof(*v->given));
	for (i = 0; i < v->setup.given_count; i++) {
		v->given[i] = assign_parse_how(a, KIND_OPGAVE,
		    v->setup.given[i], how, f);
		if (v->given[i] == NULL)
			return false;
	}
	assign_sort(v->given, v->setup.given_count);
	for (i = 0; i < v->setup.given_count; i++)
		if (!assign_apply(v->given[i], d, f))
			return false;
	wijk = value_get(d->root, "wijk");
	v->wijk = value_is_unknown(wijk) ? NULL : value_copy(a, wijk);
	v->named = value_get(d->root, "opgave") != NULL;
	v->single = v->named || value_get(d->root, "titel") != NULL;
	bron = record_first(value_get(d->root, "bron"));
	v->sourced = bron != NULL &&
	    record_item_text(bron, "gesprek", "gesprek") != NULL;
	/* better told before the talk than after it */
	return !v->single || insert_id(d, KIND_OPGAVE, v->setup.ids, f);
}

struct interview *
interview_new(struct arena *a, const struct interview_setup *setup,
    struct fault *f)
{
	struct interview *v = arena_alloc(a, sizeof(*v));

	v->arena = a;
	v->setup = *setup;
	if (!take_given(v, f))
		return NULL;
	if (setup->scope == INTERVIEW_OPGAVEN || v->sourced)
		interview_begin_opgave(v);
	else
		begin_gesprek(v);
	return v;
}

bool
interview_show(struct interview *v, size_t width, struct buffer *out)
{
	switch (v->stage) {
	case INTERVIEW_QUESTION:
		interview_show_question(v, width, out);
		return true;
	case INTERVIEW_REVIEW:
		interview_show_review(v, out);
		return true;
	case INTERVIEW_DISCARD:
		buffer_format(out, "\n%s weggooien? [j/N] > ",
		    v->sheet->kind == KIND_GESPREK ? "Dit gesprek" :
		    "Deze opgave");
		return true;
	case INTERVIEW_MORE:
		buffer_add_text(out, "\nNog een opgave? [j/N] > ");
		return true;
	default:
		return false;
	}
}

bool
interview_is_open(const struct interview *v)
{
	return v->stage == INTERVIEW_REVIEW || v->stage == INTERVIEW_DISCARD ||
	    (v->stage == INTERVIEW_QUESTION && !sheet_is_blank(v->sheet));
}

struct document **
interview_records(struct interview *v, size_t *count)
{
	*count = v->count;
	return v->records;
}
