#include "check.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../yaml/bytes.h"
#include "../yaml/parse.h"
#include "check-rules.h"

enum {
	FIRST_ROOM = 64,
	TEXT_MOST = 500,
	SUBJECTS_MOST = 16,
	LOOKS = 2000000		/* a second or so */
};

/* Which subjects look at a record of a kind; where there are fewer than fit, up
 * to a NULL. */
static check_subject *const subjects[KIND_COUNT][SUBJECTS_MOST] = {
	[KIND_NONE] = { check_kindless },
	[KIND_OPGAVE] = { check_record, check_fields, check_order,
	    check_opgave, check_koppelingen, check_plannen, check_afspraken,
	    check_codes, check_keuze, check_score, check_stale, check_chosen,
	    check_welstand, check_hidden },
	[KIND_GESPREK] = { check_record, check_fields, check_afspraken },
	[KIND_KADER] = { check_record, check_fields, check_order,
	    check_kader },
	[KIND_WOORDENLIJST] = { check_record, check_fields, check_order },
	[KIND_WIJK] = { check_record, check_fields, check_order,
	    check_plannen, check_codes, check_figures, check_heard }
};

/* --- notes ------------------------------------------------------------- */

static void
note(struct check *c, enum rule rule, uint32_t at, const char *format,
    va_list args)
{
	struct note *old = c->notes, *n;
	struct fault clean;
	char text[TEXT_MOST];

	if (c->found == c->room) {
		c->room = c->room == 0 ? FIRST_ROOM : c->room * 2;
		c->notes = arena_array(c->arena, c->room, sizeof(*old));
		if (old != NULL)
			memcpy(c->notes, old, c->found * sizeof(*old));
	}
	vsnprintf(text, sizeof(text), format, args);
	fault_set(&clean, FAULT_NOWHERE, "%s", text);
	n = &c->notes[c->found];
	n->doc = c->number;
	n->at = at;
	n->order = (uint32_t)c->found++;
	n->rule = rule;
	n->text = arena_copy(c->arena, clean.text, strlen(clean.text));
}

void
check_say(struct check *c, enum rule rule, const struct value *v,
    const char *format, ...)
{
	uint32_t at = 0;
	va_list args;

	if (c->options->skip[rule])
		return;
	if (v != NULL && !v->made)
		at = value_is_block(v) && v->key != NULL ? v->key_from :
		    v->from;
	va_start(args, format);
	note(c, rule, at, format, args);
	va_end(args);
}

void
check_say_key(struct check *c, enum rule rule, const struct value *v,
    const char *format, ...)
{
	va_list args;

	if (c->options->skip[rule])
		return;
	va_start(args, format);
	note(c, rule, v->made ? 0 : v->key == NULL ? v->from : v->key_from,
	    format, args);
	va_end(args);
}

/* The byte of a place in a document. */
static uint32_t
byte_of(const struct document *d, struct place place)
{
	struct place start = d->place;
	size_t at = 0, line, end;

	for (; start.line < place.line && at < d->size; start.line++) {
		at = bytes_next_line(d->bytes, d->size, at);
		start.column = 1;
	}
	line = at;
	end = bytes_line_end(d->bytes, d->size, at);
	while (at < end && parse_place(start, d->bytes + line,
	    at - line).column < place.column)
		at++;
	return (uint32_t)at;
}

static void
note_text(struct check *c, enum rule rule, uint32_t at, const char *format,
    ...)
{
	va_list args;

	va_start(args, format);
	note(c, rule, at, format, args);
	va_end(args);
}

void
check_say_fault(struct check *c, enum rule rule, const struct fault *f)
{
	if (!c->options->skip[rule])
		note_text(c, rule, byte_of(c->doc, f->place), "%s", f->text);
}

bool
check_has_error(const struct check *c)
{
	size_t i;

	for (i = c->found; i > 0 && c->notes[i - 1].doc == c->number; i--)
		if (check_rules[c->notes[i - 1].rule].severity ==
		    SEVERITY_ERROR)
			return true;
	return false;
}

const char *
check_where(struct check *c, uint32_t doc, const struct value *v)
{
	struct place p = document_place(c->docs[doc], v);

	if (p.file == NULL || c->docs[doc]->file == c->doc->file)
		return arena_format(c->arena, "line %zu", p.line);
	return arena_format(c->arena, "%s:%zu", fault_file(p.file),
	    p.line);
}

const char *
check_at(struct check *c, uint32_t doc)
{
	return arena_format(c->arena, "'%s', at %s,",
	    record_id(c->docs[doc]), check_where(c, doc, value_get(
	    c->docs[doc]->root, "opgave")));
}

/* --- words ------------------------------------------------------------- */

const struct words_list *
check_list(struct check *c, const char *name)
{
	const struct words_list *list;
	size_t i;

	/* the same row has the same name: no need to look at its letters */
	for (i = 0; i < c->list_count; i++)
		if (c->lists[i].name == name)
			return c->lists[i].list;
	list = words_list(c->options->words, name);
	if (c->list_count < LISTS_MOST)
		c->lists[c->list_count++] = (struct list_of){ name, list };
	return list;
}

const char *
check_word(struct check *c, const char *list, const char *text)
{
	const struct words_entry *e = words_find(check_list(c, list), text);

	return e == NULL ? text : e->word;
}

bool
check_is(struct check *c, const struct value *map, const char *key,
    const char *list, const char *word)
{
	const char *text = value_get_text(map, key);

	return text != NULL && strcmp(check_word(c, list, text), word) == 0;
}

/* --- all of it --------------------------------------------------------- */

void
check_enter(struct check *c, size_t n)
{
	c->number = (uint32_t)n;
	c->doc = c->docs[n];
	c->kind = (enum kind)c->kinds[n];
	c->id = c->kind == KIND_NONE ? NULL :
	    value_get(c->doc->root, record_kind_name(c->kind));
}

static int
compare(const void *a, const void *b)
{
	const struct note *m = a, *n = b;

	if (m->doc != n->doc)
		return m->doc < n->doc ? -1 : 1;
	if (m->at != n->at)
		return m->at < n->at ? -1 : 1;
	return m->order < n->order ? -1 : m->order > n->order;
}

/* Lines are counted from one finding to the next, not each time anew. */
static const struct finding *
place_all(struct check *c)
{
	struct finding *all = arena_array(c->arena, c->found, sizeof(*all));
	struct place place = FAULT_NOWHERE;
	const struct note *n;
	const struct document *d;
	uint32_t from = 0;
	size_t i;

	if (c->found > 0)
		qsort(c->notes, c->found, sizeof(*c->notes), compare);
	for (i = 0; i < c->found; i++) {
		n = &c->notes[i];
		d = c->docs[n->doc];
		if (i == 0 || n[-1].doc != n->doc) {
			place = d->place;
			from = 0;
		}
		if (n->at > from)
			place = parse_place(place, d->bytes + from,
			    n->at - from);
		from = n->at;
		all[i] = (struct finding){ place, &check_rules[n->rule],
		    n->text };
	}
	return all;
}

static void
look(struct check *c)
{
	check_subject *const *all = subjects[c->kind];
	size_t i;

	for (i = 0; i < SUBJECTS_MOST && all[i] != NULL; i++)
		all[i](c);
}

const struct finding *
check_all(struct arena *a, struct document *const *docs, size_t count,
    const struct check_options *options, size_t *found)
{
	struct check c = {
		.arena = a, .docs = docs, .count = count, .options = options,
		.looks = LOOKS
	};
	size_t i;

	c.kinds = arena_array(a, count, sizeof(*c.kinds));
	for (i = 0; i < count; i++)
		c.kinds[i] = (uint8_t)record_kind(docs[i]);
	check_gather_ids(&c);
	check_gather_words(&c);
	check_gather_scores(&c);
	check_gather_chosen(&c);
	check_gather_heard(&c);
	check_gather_hidden(&c);
	for (i = 0; i < count; i++) {
		check_enter(&c, i);
		if (c.doc->refused != NULL) {
			check_refused(&c);
			continue;
		}
		look(&c);
	}
	check_tell_strays(&c);
	*found = c.found;
	return place_all(&c);
}
