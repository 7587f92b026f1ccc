#include <string.h>

#include "maker-line.h"
#include "maker-words.h"

void
maker_begin(struct maker *m, FILE *out, uint64_t seed)
{
	*m = (struct maker){ .out = out };
	random_seed(&m->random, seed);
}

/* A name of two halves. */
static void
name(char to[MAKER_ID], const char *start, const char *end)
{
	snprintf(to, MAKER_ID, "%s%s", start, end);
}

static void
begin_wijk(struct maker *m, unsigned long number)
{
	const char *start = maker_one_of(m, wijk_starts, COUNT(wijk_starts));
	size_t i;

	name(m->naam, start, maker_one_of(m, wijk_ends, COUNT(wijk_ends)));
	maker_slug(m->wijk, m->naam);
	i = strlen(m->wijk);
	snprintf(m->wijk + i, sizeof(m->wijk) - i, "-%lu", number);
	m->town = maker_one_of(m, towns, COUNT(towns));
	m->code = (unsigned)(number % 900000 + 10000);
	m->x = maker_between(m, 60000, 250000);
	m->y = maker_between(m, 380000, 580000);
	for (i = 0; i < MAKER_STREETS; i++) {
		start = maker_one_of(m, street_starts, COUNT(street_starts));
		name(m->streets[i], start,
		    maker_one_of(m, street_ends, COUNT(street_ends)));
	}
	m->before[0] = '\0';
}

static void
write_wijk(struct maker *m)
{
	int year = maker_between(m, 2027, 2028);
	int tenths = maker_between(m, 10, 149);

	fprintf(m->out, "---\nwijk: %s\nnaam: %s\ngemeente: %s\n"
	    "code: [BU%06u01, BU%06u02]\n", m->wijk, m->naam, m->town, m->code,
	    m->code);
	fprintf(m->out, "aanpak:\n  naam: %s aardgasvrij\n"
	    "  doel: Alle woningen van het aardgas af, zonder hogere lasten\n"
	    "  periode: %d..%d\n  besluitmoment: 2026-11\n", m->naam,
	    year, year + maker_between(m, 2, 6));
	fprintf(m->out, "indicatoren:\n  - naam: energiearmoede\n"
	    "    maat: LIHELEK\n    waarde: %d.%d\n    eenheid: \"%%\"\n"
	    "    jaar: 2023\n    bron: CBS/TNO Monitor Energiearmoede\n",
	    tenths / 10, tenths % 10);
	fprintf(m->out, "spreken:\n"
	    "  domeinen: [water en riolering, groen, zorg, welzijn]\n"
	    "  partijen: [waterschap, netbeheerder, woningcorporatie]\n\n");
}

static void
write_talk(struct maker *m, int number)
{
	const struct subject *s = &subjects[maker_below(m, COUNT(subjects))];
	int month = maker_between(m, 1, 12), day = maker_between(m, 1, 28);

	fprintf(m->out, "---\ngesprek: %s-%d\nwijk: %s\nstand: gevoerd\n"
	    "datum: 2025-%02d-%02d\npartij: %s\nsoort: %s\nafdeling: %s\n"
	    "domeinen: [%s]\nverslag: >-\n  %s.\n  %s\n\n", m->wijk, number,
	    m->wijk, month, day, s->trekker, s->trekker_soort, s->afdeling,
	    s->domeinen, s->tekst[0],
	    maker_one_of(m, remarks, COUNT(remarks)));
}

void
maker_wijk(struct maker *m, unsigned long number)
{
	int talk;

	begin_wijk(m, number);
	write_wijk(m);
	for (talk = 1; talk <= MAKER_TALKS; talk++)
		write_talk(m, talk);
}
