/*
 * generate -- as many opgaven as one asks for
 *
 *     generate N [SEED] [WIJKEN]
 *
 * Writes N opgaven, by default some 60 in a wijk, each wijk with its own
 * record and gesprekken before them.  The same arguments give the same bytes.
 * What stands in a record and how it is written varies as it does in files
 * that people keep: fields are there or not, in block or in flow, plain,
 * quoted or folded, with remarks behind them.
 */

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/random.h"
#include "words.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum {
	PER_WIJK = 60,
	STREETS = 14,
	TALKS = 5,
	ID_SIZE = 64
};

struct maker {
	struct random random;
	/* of the wijk */
	char wijk[ID_SIZE], naam[ID_SIZE];
	const char *town;
	unsigned code;		/* four digits of the town, two of the wijk */
	int x, y;
	char streets[STREETS][ID_SIZE];
	/* of the opgave */
	const struct subject *subject;
	const char *street;
	unsigned long number;
	char id[ID_SIZE], before[ID_SIZE];	/* and that of the last one */
	int year;
};

/* --- small things --------------------------------------------------------- */

static size_t
below(struct maker *m, size_t n)
{
	return random_below(&m->random, n);
}

/* True p times in a hundred. */
static bool
chance(struct maker *m, size_t p)
{
	return below(m, 100) < p;
}

static int
between(struct maker *m, int least, int most)
{
	return least + (int)below(m, (size_t)(most - least + 1));
}

static const char *
one_of(struct maker *m, const char *const *words, size_t count)
{
	return words[below(m, count)];
}

/* The end of a line, now and then with a remark before it. */
static void
end_line(struct maker *m)
{
	if (chance(m, 4))
		printf("   # %s", one_of(m, comments, COUNT(comments)));
	putchar('\n');
}

__attribute__((format(printf, 2, 3))) static void
line(struct maker *m, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	end_line(m);
}

/* `a, b` as a list in flow, as one in block, or if there is one as itself. */
static void
list(struct maker *m, const char *key, const char *words)
{
	size_t n;

	if (strchr(words, ',') == NULL && chance(m, 40)) {
		line(m, "%s: %s", key, words);
	} else if (chance(m, 60)) {
		line(m, "%s: [%s]", key, words);
	} else {
		printf("%s:\n", key);
		for (; *words != '\0'; words += n + strspn(words + n, ", ")) {
			n = strcspn(words, ",");
			line(m, "  - %.*s", (int)n, words);
		}
	}
}

static void
slug(char *to, const char *from)
{
	size_t n = 0;

	for (; *from != '\0' && n + 1 < ID_SIZE; from++) {
		if (*from >= 'A' && *from <= 'Z')
			to[n++] = (char)(*from - 'A' + 'a');
		else if (*from >= 'a' && *from <= 'z')
			to[n++] = *from;
		else if ((*from == ' ' || *from == '-') && n > 0)
			to[n++] = '-';
	}
	to[n] = '\0';
}

static void
period(struct maker *m, const char *key, int year)
{
	switch (below(m, 12)) {
	case 0: case 1: case 2:
		line(m, "%s%d", key, year);
		break;
	case 3: case 4:
		line(m, "%s%d-Q%d", key, year, between(m, 1, 4));
		break;
	case 5: case 6:
		line(m, "%s%d..%d", key, year, year + between(m, 1, 2));
		break;
	case 7: case 8: case 9:
		line(m, "%s%d-%02d..%d-%02d", key, year, between(m, 1, 12),
		    year + 1, between(m, 1, 12));
		break;
	case 10:
		line(m, "%s%d-%02d", key, year, between(m, 1, 12));
		break;
	case 11:
		line(m, "%sonbekend", key);
		break;
	}
}

static void
points(struct maker *m, const char *key)
{
	int n = between(m, 1, 5);

	if (n < 5 && chance(m, 6))
		printf("%s%d..%d", key, n, between(m, n + 1, 5));
	else
		printf("%s%d", key, n);
}

static const char *
tri(struct maker *m, size_t yes)
{
	return chance(m, yes) ? "ja" : chance(m, 50) ? "onbekend" : "nee";
}

/* --- a wijk ------------------------------------------------------------- */

static void
begin_wijk(struct maker *m, unsigned long number)
{
	size_t i;

	snprintf(m->naam, sizeof(m->naam), "%s%s",
	    one_of(m, wijk_starts, COUNT(wijk_starts)),
	    one_of(m, wijk_ends, COUNT(wijk_ends)));
	slug(m->wijk, m->naam);
	i = strlen(m->wijk);
	snprintf(m->wijk + i, sizeof(m->wijk) - i, "-%lu", number);
	m->town = one_of(m, towns, COUNT(towns));
	m->code = (unsigned)(number % 900000 + 10000);
	m->x = between(m, 60000, 250000);
	m->y = between(m, 380000, 580000);
	for (i = 0; i < STREETS; i++)
		snprintf(m->streets[i], sizeof(m->streets[i]), "%s%s",
		    one_of(m, street_starts, COUNT(street_starts)),
		    one_of(m, street_ends, COUNT(street_ends)));
	m->before[0] = '\0';
}

static void
write_wijk(struct maker *m)
{
	printf("---\nwijk: %s\nnaam: %s\ngemeente: %s\n"
	    "code: [BU%06u01, BU%06u02]\n", m->wijk, m->naam, m->town, m->code,
	    m->code);
	printf("aanpak:\n  naam: %s aardgasvrij\n"
	    "  doel: Alle woningen van het aardgas af, zonder hogere lasten\n"
	    "  periode: %d..%d\n  besluitmoment: 2026-11\n", m->naam,
	    between(m, 2027, 2028), between(m, 2030, 2034));
	printf("indicatoren:\n  - naam: energiearmoede\n    maat: LIHELEK\n"
	    "    waarde: %d.%d\n    eenheid: \"%%\"\n    jaar: 2023\n"
	    "    bron: CBS/TNO Monitor Energiearmoede\n", between(m, 1, 14),
	    between(m, 0, 9));
	printf("spreken:\n"
	    "  domeinen: [water en riolering, groen, zorg, welzijn]\n"
	    "  partijen: [waterschap, netbeheerder, woningcorporatie]\n\n");
}

static void
write_talk(struct maker *m, int number)
{
	const struct subject *s = &subjects[below(m, COUNT(subjects))];

	printf("---\ngesprek: %s-%d\nwijk: %s\nstand: gevoerd\n"
	    "datum: 2025-%02d-%02d\npartij: %s\nsoort: %s\nafdeling: %s\n"
	    "domeinen: [%s]\nverslag: >-\n  %s.\n  %s\n\n", m->wijk, number,
	    m->wijk, between(m, 1, 12), between(m, 1, 28), s->trekker,
	    s->trekker_soort, s->afdeling, s->domeinen, s->tekst[0],
	    one_of(m, remarks, COUNT(remarks)));
}

/* --- an opgave ---------------------------------------------------------- */

static void
write_start(struct maker *m)
{
	const struct subject *s = m->subject;

	printf("---\n");
	if (chance(m, 8))
		printf("# %s, %s\n", m->naam,
		    one_of(m, comments, COUNT(comments)));
	printf("opgave: %s\n", m->id);
	if (chance(m, 80))
		line(m, "titel: '%s %s'", s->titel, m->street);
	else
		line(m, "titel: \"%s %s (fase %d)\"", s->titel, m->street,
		    between(m, 1, 3));
	printf("wijk: %s\n", m->wijk);
	if (chance(m, 12))
		line(m, "aard: %s", chance(m, 70) ? "wens" : "aanpak");
	if (chance(m, 20))
		line(m, "stand: %s", chance(m, 85) ? "open" : "opgelost");
	if (s->soort != NULL)
		line(m, "soort: %s", s->soort);
	list(m, "thema", s->thema);
	line(m, "onderwerp: %s", s->onderwerp);
	list(m, "domeinen", s->domeinen);
	if (chance(m, 60))
		list(m, "maatregelen", s->maatregelen);
	if (chance(m, 20))
		list(m, "doelgroepen", "huurders, ouderen");
	if (chance(m, 25))
		line(m, "omvang: {woningen: %d, meter: %d}",
		    between(m, 10, 400), 10 * between(m, 5, 90));
	if (chance(m, 10))
		line(m, "sporen: [A, C]");
}

static void
write_texts(struct maker *m)
{
	const struct subject *s = m->subject;

	if (chance(m, 42)) {
		printf("omschrijving: >-\n  %s;\n  %s.\n", s->tekst[0],
		    s->tekst[1]);
		if (chance(m, 30))
			printf("  %s\n",
			    one_of(m, remarks, COUNT(remarks)));
	} else if (chance(m, 30)) {
		line(m, "omschrijving: \"%s; %s.\"", s->tekst[0], s->tekst[1]);
	}
	if (chance(m, 8))
		printf("uitleg: |\n  %s.\n\n  U krijgt vooraf een brief.\n",
		    s->tekst[0]);
}

static void
write_area(struct maker *m)
{
	size_t n = below(m, 100);

	if (n < 45) {
		line(m, "gebied:\n  naam: %s", m->street);
		line(m, "  niveau: straat");
		if (chance(m, 50))
			line(m, "  code: BU%06u%02d", m->code,
			    between(m, 1, 2));
	} else if (n < 60) {
		line(m, "gebied: {naam: %s, niveau: straat}", m->street);
	} else if (n < 70) {
		line(m, "gebied:\n  - naam: %s\n    niveau: straat", m->street);
		line(m, "  - naam: %s\n    niveau: straat",
		    m->streets[below(m, STREETS)]);
	} else if (n < 82) {
		printf("gebied:\n  naam: %s %d\n  niveau: gebouw\n"
		    "  bag: \"0289100000%06lu\"\n", m->street,
		    between(m, 1, 60), m->number % 1000000);
		line(m, "  punt: [%d, %d]", m->x + between(m, -600, 600),
		    m->y + between(m, -600, 600));
	} else if (n < 92) {
		line(m, "gebied: {niveau: buurt, code: BU%06u%02d}", m->code,
		    between(m, 1, 2));
	} else {
		line(m, "gebied: {naam: %s, niveau: wijk}", m->naam);
	}
}

static void
write_sources(struct maker *m)
{
	if (chance(m, 60)) {
		line(m, "bron:\n  - gesprek: %s-%d", m->wijk,
		    between(m, 1, TALKS));
		if (chance(m, 50))
			line(m, "    interessant: %s", tri(m, 70));
		if (chance(m, 15))
			line(m, "  - document: GRP %d-%d", m->year - 4,
			    m->year);
	} else if (chance(m, 50)) {
		line(m, "bron: [{partij: bewoners, datum: 2025-%02d}]",
		    between(m, 1, 12));
	}
	if (chance(m, 25)) {
		line(m, "partijen:\n  - {naam: %s, rol: trekker}\n  - bewoners",
		    m->subject->trekker);
	} else if (chance(m, 60)) {
		printf("partijen:\n  - naam: %s\n    soort: %s\n",
		    m->subject->trekker, m->subject->trekker_soort);
		if (chance(m, 50))
			line(m, "    afdeling: %s", m->subject->afdeling);
		line(m, "    rol: %s", chance(m, 80) ? "trekker" :
		    "betrokken");
	}
}

static void
write_plan(struct maker *m, int year)
{
	static const char *const states[] = { "idee", "voorbereiding",
	    "geprogrammeerd", "vastgesteld", "uitvoering", "uitgesteld" };

	line(m, "  - naam: %s %s", m->subject->plan, m->street);
	if (chance(m, 20))
		line(m, "    nummer: \"%04d\"", between(m, 1, 2000));
	line(m, "    status: %s", one_of(m, states, COUNT(states)));
	period(m, "    periode: ", year);
	if (chance(m, 35))
		line(m, "    speelruimte: %d..%d", year - 1,
		    year + between(m, 1, 4));
	if (chance(m, 30))
		line(m, "    duur: %d", between(m, 2, 14));
	if (m->subject->graafwerk)
		line(m, "    graafwerk: ja");
	if (chance(m, 40))
		line(m, "    budget: %d", 5000 * between(m, 4, 400));
	if (chance(m, 15))
		line(m, "    dekking: [{bron: rioolheffing, bedrag: %d, "
		    "zeker: %s}]", 5000 * between(m, 4, 100), tri(m, 60));
}

static void
write_plans(struct maker *m)
{
	if (chance(m, 28))
		return;
	printf("plannen:\n");
	write_plan(m, m->year);
	if (chance(m, 12))
		write_plan(m, m->year + between(m, 1, 5));
}

static void
write_chances(struct maker *m)
{
	const struct subject *s = m->subject;
	const struct subject *other = &subjects[below(m, COUNT(subjects))];

	if (chance(m, 25))
		return;
	if (chance(m, 25)) {
		printf("kansen:\n  - {tekst: %s, soort: %s, ", s->kans,
		    s->kans_soort);
		points(m, "waarde: ");
		line(m, "}");
	} else {
		printf("kansen:\n  - tekst: %s\n    soort: %s\n", s->kans,
		    s->kans_soort);
		points(m, "    waarde: ");
		end_line(m);
	}
	if (chance(m, 25)) {
		printf("  - tekst: \"%s\"\n    soort: %s\n", other->kans,
		    other->kans_soort);
		points(m, "    waarde: ");
		end_line(m);
	}
}

static void
write_risks(struct maker *m)
{
	const struct subject *s = m->subject;

	if (chance(m, 35))
		return;
	if (chance(m, 12)) {
		line(m, "risicos: geen");
		return;
	}
	printf("risicos:\n  - tekst: '%s'\n    soort: %s\n", s->risico,
	    s->risico_soort);
	points(m, "    kans: ");
	points(m, "\n    gevolg: ");
	end_line(m);
	if (chance(m, 40))
		line(m, "    beheersing: %s", s->beheersing);
}

static void
write_costs(struct maker *m)
{
	if (chance(m, 8))
		line(m, "voorwaarden:\n  - {tekst: Eerst een draagvlakmeting, "
		    "van: afdeling %s, voldaan: %s}", m->subject->afdeling,
		    tri(m, 30));
	if (chance(m, 45))
		line(m, "meerkosten: {bedrag: %d, betaler: wijkaanpak}",
		    5000 * between(m, -20, 110));
	else if (chance(m, 20))
		line(m, "meerkosten:\n  - bedrag: %d\n    betaler: %s",
		    1000 * between(m, 1, 300), m->subject->trekker);
}

static void
write_verdicts(struct maker *m)
{
	if (chance(m, 75)) {
		printf("kenmerken:\n");
		if (chance(m, 30)) {
			points(m, "  draagvlak: {waarde: ");
			line(m, ", door: projectteam, "
			    "waarom: twee bewonersavonden}");
		} else {
			points(m, "  draagvlak: ");
			end_line(m);
		}
		if (chance(m, 70)) {
			points(m, "  tempo: ");
			end_line(m);
		}
	}
	if (chance(m, 45))
		line(m, "toetsen: {doel: ja, tijdpad: %s, vergunbaar: %s, "
		    "financiering: %s}", tri(m, 85), tri(m, 85), tri(m, 70));
	else if (chance(m, 60))
		line(m, "toetsen:\n  doel: %s\n  tijdpad: %s", tri(m, 90),
		    tri(m, 85));
}

static void
write_links(struct maker *m)
{
	static const char *const efforts[] = { "klein", "middel", "groot",
	    "-5" };

	if (m->before[0] == '\0' || !chance(m, 8))
		return;
	line(m, "koppelingen:\n  - met: %s", m->before);
	switch (below(m, 3)) {
	case 0:
		line(m, "    status: bevestigd\n    verband: samen");
		line(m, "    effect: %s",
		    one_of(m, efforts, COUNT(efforts)));
		break;
	case 1:
		line(m, "    status: afgewezen\n"
		    "    reden: De jaren liggen te ver uit elkaar");
		break;
	case 2:
		line(m, "    status: voorgesteld");
		break;
	}
}

static void
write_end(struct maker *m)
{
	if (chance(m, 6))
		line(m, "afspraken:\n  - {wie: afdeling %s, "
		    "wat: dwarsprofiel leveren, uiterlijk: 2026-%02d-01, "
		    "stand: open}", m->subject->afdeling, between(m, 5, 12));
	if (chance(m, 7))
		printf("keuze:\n  fase: voorstel\n  besluit: later\n"
		    "  datum: 2026-03-%02d\n  door: projectteam\n"
		    "  motivering: Eerst het tracé\n  herzien: 2027\n",
		    between(m, 1, 28));
	if (chance(m, 60))
		line(m, "openbaar: %s", chance(m, 80) ? "ja" : "nee");
	if (chance(m, 5))
		line(m, "x-zaak: Z%d-%06lu", m->year, m->number);
	if (chance(m, 40))
		putchar('\n');
}

static void
write_opgave(struct maker *m, unsigned long number)
{
	char street[ID_SIZE];
	int n;

	m->number = number;
	m->subject = &subjects[below(m, COUNT(subjects))];
	m->street = m->streets[below(m, STREETS)];
	m->year = between(m, 2026, 2034);
	slug(street, m->street);
	n = snprintf(m->id, sizeof(m->id), "%s-%.32s-%lu", m->subject->id,
	    street, number);
	write_start(m);
	write_texts(m);
	write_area(m);
	write_sources(m);
	write_plans(m);
	write_chances(m);
	write_risks(m);
	write_costs(m);
	write_verdicts(m);
	write_links(m);
	write_end(m);
	memcpy(m->before, m->id, (size_t)n + 1);
}

int
main(int argc, char *argv[])
{
	static struct maker m;
	unsigned long count, wijken, wijk, i = 0;
	int talk;

	if (argc < 2 || argc > 4) {
		fputs("usage: generate n [seed [wijken]]\n", stderr);
		return 2;
	}
	count = strtoul(argv[1], NULL, 10);
	random_seed(&m.random, argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
	wijken = argc > 3 ? strtoul(argv[3], NULL, 10) : 0;
	if (wijken == 0)
		wijken = (count + PER_WIJK - 1) / PER_WIJK;
	for (wijk = 1; wijk <= wijken; wijk++) {
		begin_wijk(&m, wijk);
		write_wijk(&m);
		for (talk = 1; talk <= TALKS; talk++)
			write_talk(&m, talk);
		for (; i < count * wijk / wijken; i++)
			write_opgave(&m, i + 1);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
