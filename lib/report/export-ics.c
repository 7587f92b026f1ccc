#include <string.h>

#include "../base/period.h"
#include "../base/text.h"
#include "../opgave/names.h"
#include "../opgave/record.h"
#include "export.h"

/*
 * iCalendar as RFC 5545 has it: each plan that begins and ends is an event of
 * whole days, from the first day of its period up to the day after the last.
 * It takes no time of anybody.  Its UID is made of ids and of what the plan is
 * called, so that a calendar which reads it again moves what was moved.
 */

enum {
	LINE = 75,		/* octets, without CR LF */
	LAST_YEAR = 9999	/* there are four digits */
};

/* What a status says of an event; another word of a list says nothing. */
static const struct {
	const char *word, *says;
} statuses[] = {
	{ "idee", "TENTATIVE" },
	{ "voorbereiding", "TENTATIVE" },
	{ "ter inzage", "TENTATIVE" },
	{ "geprogrammeerd", "CONFIRMED" },
	{ "vastgesteld", "CONFIRMED" },
	{ "uitvoering", "CONFIRMED" },
	{ "gereed", "CONFIRMED" },
	{ "uitgesteld", "TENTATIVE" },
	{ "vervallen", "CANCELLED" }
};

/* What of a plan stands in its description, under its name. */
static const char *const told[] = {
	"status", "periode", "speelruimte", "duur", "leidend", "graafwerk",
	"graafrust", "nummer", "partij", "afdeling"
};

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

/* --- lines ---------------------------------------------------------------- */

/* Write the line that stands in x->text, folded where it is long: within no
 * character. */
static void
end_line(struct export *x)
{
	const char *from = x->text.bytes, *end = from + x->text.size, *to;
	ptrdiff_t room = LINE;

	for (;;) {
		to = end - from > room ? from + room : end;
		while (to < end && ((unsigned char)*to & 0xc0) == 0x80)
			to--;
		buffer_add(x->out, from, (size_t)(to - from));
		buffer_add_text(x->out, "\r\n");
		if (to == end)
			break;
		buffer_add_byte(x->out, ' ');
		room = LINE - 1;
		from = to;
	}
	x->text.size = 0;
}

/* A break of a line in one of the ways that there are: its bytes, or 0. */
static size_t
line_break(const char *s)
{
	static const char *const breaks[] = {
		"\r\n", "\r", "\n", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"
	};
	size_t i;

	for (i = 0; i < COUNT(breaks); i++)
		if (strncmp(s, breaks[i], strlen(breaks[i])) == 0)
			return strlen(breaks[i]);
	return 0;
}

/* A control character: its bytes, or 0. */
static size_t
control(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;

	if (u[0] == 0xc2 && u[1] >= 0x80 && u[1] < 0xa0)
		return 2;
	return (u[0] < 0x20 && u[0] != '\t') || u[0] == 0x7f;
}

/* How many bytes need no second look: no escape, control or break. */
static size_t
plain(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;

	while (*u >= 0x20 && *u != 0x7f && *u != '\\' && *u != ';' &&
	    *u != ',' && *u != 0xc2 && *u != 0xe2)
		u++;
	return (size_t)(u - (const unsigned char *)s);
}

/* A text in x->text, escaped. */
static void
add_text(struct export *x, const char *s)
{
	size_t n;

	while (*s != '\0')
		if ((n = plain(s)) > 0) {
			buffer_add(&x->text, s, n);
			s += n;
		} else if ((n = line_break(s)) > 0) {
			buffer_add_text(&x->text, "\\n");
			s += n;
		} else if ((n = control(s)) > 0) {
			buffer_add_byte(&x->text, '?');
			s += n;
		} else {
			if (strchr("\\;,", *s) != NULL)
				buffer_add_byte(&x->text, '\\');
			buffer_add_byte(&x->text, *s++);
		}
}

static void
put(struct export *x, const char *line)
{
	buffer_add_text(&x->text, line);
	end_line(x);
}

static void
put_date(struct export *x, const char *name, int32_t day, const char *behind)
{
	int year, month, date;

	period_date(day, &year, &month, &date);
	buffer_format(&x->text, "%s:%04d%02d%02d%s", name, year, month, date,
	    behind);
	end_line(x);
}

/* The items of a list of texts, or of maps by their main field; nothing when
 * there are none. */
static void
put_names(struct export *x, const char *name, const struct value *field,
    const char *main)
{
	const struct value *item;
	const char *text, *mark = ":";

	buffer_add_text(&x->text, name);
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		text = record_item_text(item, main, main);
		if (text == NULL || *text == '\0')
			continue;
		buffer_add_text(&x->text, mark);
		add_text(x, text);
		mark = ",";
	}
	if (*mark == ',')
		end_line(x);
	x->text.size = 0;
}

/* --- events --------------------------------------------------------------- */

/* What an event is made of. */
struct event {
	const struct document *doc;
	const struct value *plan;
	const char *naam, *titel;	/* or NULL */
	const char *key;	/* of the plan, among those of the record */
	struct period period;
};

/* Those of the plans that came before. */
struct keys {
	struct names *taken;
	size_t *last;	/* by number: of those like it that have a number */
};

static bool
is_taken(const struct keys *k, const char *key)
{
	return names_find(k->taken, 0, key, strlen(key)) != NAMES_NONE;
}

static const char *
take_key(struct keys *k, const char *key)
{
	names_add(k->taken, 0, key, strlen(key));
	return key;
}

/* What tells a plan from the others of its record, also when it moves: the
 * owner's number, else its name. */
static const char *
plan_key(struct arena *a, const struct value *plan, struct keys *k)
{
	const char *text = record_item_text(plan, "nummer", NULL), *key, *base;
	size_t *last;

	if (text == NULL)
		text = record_item_text(plan, "naam", "naam");
	base = text == NULL ? "" : text_slug(a, text);
	if (*base == '\0')
		base = "plan";
	if (!is_taken(k, base))
		return take_key(k, base);
	last = &k->last[names_find(k->taken, 0, base, strlen(base))];
	if (*last == 0)
		*last = 1;
	do
		key = arena_format(a, "%s-%zu", base, ++*last);
	while (is_taken(k, key));
	return take_key(k, key);
}

static void
put_uid(struct export *x, const struct event *e)
{
	struct arena *a = e->doc->arena;
	const struct value *wijk = record_first(value_get(e->doc->root,
	    "wijk"));
	const char *id = record_id(e->doc);

	buffer_format(&x->text, "UID:%s.%s@",
	    text_slug(a, id != NULL ? id : e->titel != NULL ? e->titel : ""),
	    e->key);
	if (wijk != NULL && wijk->kind == VALUE_TEXT)
		buffer_format(&x->text, "%s.", text_slug(a, wijk->text));
	put(x, "opgave");
}

static void
put_summary(struct export *x, const struct event *e)
{
	buffer_add_text(&x->text, "SUMMARY:");
	if (e->naam != NULL)
		add_text(x, e->naam);
	if (e->titel != NULL && e->naam != NULL) {
		buffer_add_text(&x->text, " (");
		add_text(x, e->titel);
		buffer_add_byte(&x->text, ')');
	} else if (e->titel != NULL) {
		add_text(x, e->titel);
	}
	end_line(x);
}

static void
put_description(struct export *x, const struct event *e)
{
	const char *text;
	size_t i;

	buffer_format(&x->text, "DESCRIPTION:%s: ",
	    record_kind_name(record_kind(e->doc)));
	text = record_id(e->doc);
	add_text(x, text == NULL ? "?" : text);
	for (i = 0; i < COUNT(told); i++) {
		text = record_item_text(e->plan, told[i], NULL);
		if (text == NULL)
			continue;
		buffer_format(&x->text, "\\n%s: ", told[i]);
		add_text(x, text);
	}
	end_line(x);
}

static void
put_status(struct export *x, const struct event *e)
{
	const char *word = record_item_text(e->plan, "status", NULL);
	size_t i;

	if (word == NULL)
		return;
	word = words_written(words_list(x->words, "status"), word);
	for (i = 0; i < COUNT(statuses); i++)
		if (record_is_word(word, statuses[i].word)) {
			buffer_add_text(&x->text, "STATUS:");
			put(x, statuses[i].says);
		}
}

static void
put_event(struct export *x, const struct event *e)
{
	const struct value *root = e->doc->root;

	put(x, "BEGIN:VEVENT");
	put_uid(x, e);
	put_date(x, "DTSTAMP", x->day, "T000000Z");
	put_date(x, "DTSTART;VALUE=DATE", e->period.from, "");
	put_date(x, "DTEND;VALUE=DATE", e->period.to, "");
	put_summary(x, e);
	put_description(x, e);
	put_names(x, "LOCATION", value_get(root, "gebied"), "naam");
	put_names(x, "CATEGORIES", value_get(root, "domeinen"), "woord");
	put_status(x, e);
	put(x, "TRANSP:TRANSPARENT");
	put(x, "END:VEVENT");
}

static bool
has_days(const struct period *p)
{
	int year, month, day;

	if (!p->known || p->from == PERIOD_BEGIN || p->to == PERIOD_END)
		return false;
	period_date(p->to, &year, &month, &day);
	return year <= LAST_YEAR;
}

void
export_ics_begin(struct export *x)
{
	put(x, "BEGIN:VCALENDAR");
	put(x, "VERSION:2.0");
	put(x, "PRODID:-//opgave//opg-export//NL");
	put(x, "CALSCALE:GREGORIAN");
}

bool
export_ics_record(struct export *x, struct document *d,
    struct fault *f)
{
	const struct value *field = value_get(d->root, "plannen");
	struct event e = { .doc = d };
	struct fault unsaid;
	struct keys keys;
	bool good = true;

	if (record_first(field) == NULL)
		return true;
	keys.taken = names_new(d->arena);
	keys.last = arena_array(d->arena, record_count(field),
	    sizeof(*keys.last));
	e.titel = value_get_text(d->root, x->kind == KIND_WIJK ? "naam" :
	    "titel");
	if (e.titel == NULL)
		e.titel = record_id(d);
	for (e.plan = record_first(field); e.plan != NULL;
	    e.plan = record_next(field, e.plan)) {
		e.naam = record_item_text(e.plan, "naam", "naam");
		e.key = plan_key(d->arena, e.plan, &keys);
		if (!record_period(d, value_get(e.plan, "periode"), &e.period,
		    good ? f : &unsaid))
			good = false;
		else if (has_days(&e.period))
			put_event(x, &e);
		else
			x->left++;
	}
	return good;
}

void
export_ics_end(struct export *x)
{
	put(x, "END:VCALENDAR");
}
