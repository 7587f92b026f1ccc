#include "warnings.h"

#include "dutch.h"

enum { DOUBLES = 5 };	/* ids that are named */

static void
warn(struct page *p)
{
	page_note(p);
	page_say_as(p, PAGE_ALERT, "Let op");
}

/* Each format has the number in it. */
static void
warn_of(struct page *p, size_t n, const char *one, const char *many)
{
	if (n == 0)
		return;
	warn(p);
	page_format(p, n == 1 ? one : many, n);
}

static void
warn_of_kader(struct page *p, const struct survey_kaders *k, const char *what)
{
	if (k->first == NULL)
		return;
	warn(p);
	page_say(p, what);
	page_say(p, k->more ? "andere kaders" : "een ander kader");
	if (!p->titles) {
		page_say(p, k->more ? ", waaronder " : ", ");
		page_say(p, k->first);
	}
	page_say(p, ".");
}

static void
warn_of_doubles(struct page *p, const struct survey *s)
{
	size_t i;

	if (s->double_count == 0)
		return;
	warn_of(p, s->double_count, ": %zu record heeft een id dat er al was "
	    "en staat hier niet bij", ": %zu records hebben een id dat er al "
	    "was en staan hier niet bij");
	for (i = 0; !p->titles && i < s->double_count && i < DOUBLES; i++) {
		page_say(p, i == 0 ? ": " : ", ");
		page_say_as(p, PAGE_ID, s->doubles[i]);
	}
	page_say(p, i > 0 && i < s->double_count ? " ..." : ".");
}

void
warnings_of_records(struct page *p, const struct survey *s)
{
	warn_of(p, s->unread, ": %zu bestand kon niet gelezen worden en staat "
	    "hier niet bij.", ": %zu bestanden konden niet gelezen worden en "
	    "staan hier niet bij.");
	warn_of(p, s->refused, ": %zu document kon niet gelezen worden en "
	    "staat hier niet bij.", ": %zu documenten konden niet gelezen "
	    "worden en staan hier niet bij.");
	warn_of(p, s->fault_count - s->double_count - s->faults_elsewhere,
	    ": %zu waarde kon niet gelezen worden en telt als onbekend.",
	    ": %zu waarden konden niet gelezen worden en tellen als "
	    "onbekend.");
	warn_of_doubles(p, s);
}

/* The peildatum of a kader stays where it is while people go on deciding. */
static void
warn_of_later(struct page *p, const struct survey *s)
{
	const struct survey_choice *c;
	size_t i, n = 0;

	for (i = 0; i < s->opgave_count; i++) {
		c = &s->opgaven[i].choice;
		n += c->keuze != NULL && c->day.known && c->day.from > s->day;
	}
	warn_of(p, n, ": %zu keuze is van na de peildatum",
	    ": %zu keuzes zijn van na de peildatum");
	if (n > 0)
		page_format(p, ", %s.", dutch_day(p->arena, s->day));
}

void
warnings_say(struct page *p, const struct survey *s)
{
	warn_of_kader(p, &s->other_kader, ": er zijn scores gemaakt met ");
	warn_of_kader(p, &s->other_advies,
	    ": er zijn adviezen gemaakt met ");
	if (s->scored.known && (s->scored.from != s->day ||
	    s->scored.to != s->day + 1)) {
		warn(p);
		page_say(p, ": er zijn scores met een andere peildatum, ");
		page_say(p, dutch_day(p->arena, s->scored.from));
		if (s->scored.to > s->scored.from + 1) {
			page_say(p, " t/m ");
			page_say(p, dutch_day(p->arena, s->scored.to - 1));
		}
		page_say(p, ".");
	}
	warn_of_later(p, s);
	warnings_of_records(p, s);
}

static bool
is_public(const struct survey_wijk *w)
{
	size_t i;

	for (i = 0; i < w->opgave_count; i++)
		if (!record_is_public(w->opgaven[i]->record))
			return false;
	return true;
}

void
warnings_of_hidden(struct page *p, const struct survey_wijk *wijken,
    size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!is_public(&wijken[i]))
			break;
	if (i == count)
		return;
	warn(p);
	page_say(p, ": hier staan ook opgaven die niet openbaar zijn. "
	    "Publiceer deze pagina niet.");
}
