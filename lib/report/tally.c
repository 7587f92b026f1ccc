#include "dutch.h"
#include "section.h"
#include "tally.h"

static void
tally_opgave(struct tally *t, const struct survey *s,
    const struct survey_opgave *o)
{
	t->aanpak += o->standing == SURVEY_AANPAK;
	t->closed += o->standing == SURVEY_CLOSED;
	t->late += o->late;
	if (o->standing > SURVEY_OUT)
		return;
	t->opgaven++;
	t->scored += o->score.known;
	t->incomplete += section_lacks(s, o) > 0;
	t->chosen += o->fate != SURVEY_NOT_CHOSEN;
	t->taken += o->fate == SURVEY_TAKEN;
	if (o->soort == NULL)
		t->unknown++;
	else if (record_is_word(o->soort, "fysiek"))
		t->fysiek++;
	else if (record_is_word(o->soort, "sociaal"))
		t->sociaal++;
	else if (record_is_word(o->soort, "gemengd"))
		t->gemengd++;
	else
		t->other++;
}

static void
tally_link(struct tally *t, const struct survey_link *link)
{
	if (link->hinders)
		t->hinders++;
	else
		t->links[link->status]++;
}

struct tally
tally_wijk(const struct survey *s, const struct survey_wijk *w)
{
	struct tally t = { 0 };
	size_t i;

	for (i = 0; i < w->opgave_count; i++)
		tally_opgave(&t, s, w->opgaven[i]);
	for (i = 0; i < w->link_count; i++)
		tally_link(&t, w->links[i]);
	t.groups = w->group_count;
	return t;
}

struct tally
tally_all(const struct survey *s)
{
	struct tally t = { 0 };
	const struct survey_end *end;
	size_t i, j;

	if (s->wijk_count == 1)
		return tally_wijk(s, &s->wijken[0]);
	for (i = 0; i < s->opgave_count; i++) {
		tally_opgave(&t, s, &s->opgaven[i]);
		for (end = s->opgaven[i].links; end != NULL; end = end->next)
			if (end->link->from == &s->opgaven[i])
				tally_link(&t, end->link);
	}
	for (i = 0; i < s->wijk_count; i++)
		for (j = 0; j < s->wijken[i].group_count; j++)
			t.groups += !s->wijken[i].groups[j]->again;
	return t;
}

/* "4 fysiek", the second and later ones after a comma. */
static void
say_part(struct page *p, size_t n, const char *what, const char **between)
{
	if (n == 0)
		return;
	page_say(p, *between);
	page_say(p, dutch_count(p->arena, n, what, what));
	*between = ", ";
}

void
tally_say(struct page *p, const struct tally *t)
{
	const char *between = ": ";

	if (t->opgaven == 0)
		page_say(p, "Geen open opgaven");
	else
		page_say(p, dutch_count(p->arena, t->opgaven, "opgave",
		    "opgaven"));
	say_part(p, t->fysiek, "fysiek", &between);
	say_part(p, t->sociaal, "sociaal", &between);
	say_part(p, t->gemengd, "gemengd", &between);
	say_part(p, t->other, "van een andere soort", &between);
	say_part(p, t->unknown, "met onbekende soort", &between);
	if (t->scored > 0)
		page_format(p, "; %s met een score", dutch_whole(p->arena,
		    t->scored));
	else if (t->opgaven > 0)
		page_say(p, "; geen met een score");
	if (t->taken > 0)
		page_format(p, t->taken == 1 ? "; %s gaat mee" :
		    "; %s gaan mee", dutch_whole(p->arena, t->taken));
	else if (t->chosen > 0)
		page_say(p, "; geen gaat mee");
	page_say(p, ". ");
	between = "Koppelkansen: ";
	say_part(p, t->links[SURVEY_CONFIRMED], "bevestigd", &between);
	say_part(p, t->links[SURVEY_PROPOSED], "voorgesteld", &between);
	say_part(p, t->links[SURVEY_REJECTED], "afgewezen", &between);
	if (*between == 'K')
		page_say(p, "Geen koppelkansen");
	if (t->groups > 0)
		page_format(p, "; %s", dutch_count(p->arena, t->groups,
		    "groep", "groepen"));
	page_say(p, ".");
	if (t->hinders > 0)
		page_format(p, " %s elkaar in de weg.", dutch_count(p->arena,
		    t->hinders, "paar zit", "paren zitten"));
	between = " Daarnaast ";
	say_part(p, t->aanpak, "van de wijkaanpak zelf", &between);
	if (t->aanpak > 0)
		between = " en ";
	say_part(p, t->closed, "niet meer open", &between);
	if (t->aanpak + t->closed > 0)
		page_say(p, ".");
}
