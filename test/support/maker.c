#include <string.h>

#include "maker-line.h"
#include "maker-words.h"

static void
write_start(struct maker *m)
{
	const struct subject *s = m->subject;

	fprintf(m->out, "---\n");
	if (maker_chance(m, 8))
		fprintf(m->out, "# %s, nog eens navragen\n", m->naam);
	fprintf(m->out, "opgave: %s\n", m->id);
	if (maker_chance(m, 80))
		maker_line(m, "titel: '%s %s'", s->titel, m->street);
	else
		maker_line(m, "titel: \"%s %s (fase %d)\"", s->titel, m->street,
		    maker_between(m, 1, 3));
	fprintf(m->out, "wijk: %s\n", m->wijk);
	if (maker_chance(m, 12))
		maker_line(m, "aard: %s",
		    maker_chance(m, 70) ? "wens" : "aanpak");
	if (maker_chance(m, 20))
		maker_line(m, "stand: %s",
		    maker_chance(m, 85) ? "open" : "opgelost");
	if (s->soort != NULL)
		maker_line(m, "soort: %s", s->soort);
	maker_list(m, "thema", s->thema);
	maker_line(m, "onderwerp: %s", s->onderwerp);
	maker_list(m, "domeinen", s->domeinen);
	if (maker_chance(m, 60))
		maker_list(m, "maatregelen", s->maatregelen);
	if (maker_chance(m, 20))
		maker_list(m, "doelgroepen", "huurders, ouderen");
	if (maker_chance(m, 25))
		maker_line(m, "omvang: {woningen: %lu, meter: %d}",
		    m->number % 390 + 10, 10 * maker_between(m, 5, 90));
	if (maker_chance(m, 10))
		maker_line(m, "sporen: [A, C]");
}

static void
write_texts(struct maker *m)
{
	const struct subject *s = m->subject;

	if (maker_chance(m, 42)) {
		fprintf(m->out, "omschrijving: >-\n  %s;\n  %s.\n", s->tekst[0],
		    s->tekst[1]);
		if (maker_chance(m, 30))
			fprintf(m->out, "  %s\n",
			    maker_one_of(m, remarks, COUNT(remarks)));
	} else if (maker_chance(m, 30)) {
		maker_line(m, "omschrijving: \"%s; %s.\"", s->tekst[0],
		    s->tekst[1]);
	}
	if (maker_chance(m, 8))
		fprintf(m->out, "uitleg: |\n  %s.\n\n"
		    "  U krijgt vooraf een brief.\n", s->tekst[0]);
}

static void
write_area(struct maker *m)
{
	size_t n = maker_below(m, 100);
	int x = m->x + maker_between(m, -600, 600);
	int y = m->y + maker_between(m, -600, 600);

	if (n < 45) {
		maker_line(m, "gebied:\n  naam: %s", m->street);
		maker_line(m, "  niveau: straat");
		if (maker_chance(m, 50))
			maker_line(m, "  code: BU%06u%02d", m->code,
			    maker_between(m, 1, 2));
	} else if (n < 60) {
		maker_line(m, "gebied: {naam: %s, niveau: straat}", m->street);
	} else if (n < 70) {
		maker_line(m, "gebied:\n  - naam: %s\n    niveau: straat",
		    m->street);
		maker_line(m, "  - naam: %s\n    niveau: straat",
		    m->streets[maker_below(m, MAKER_STREETS)]);
	} else if (n < 82) {
		fprintf(m->out, "gebied:\n  naam: %s %d\n  niveau: gebouw\n"
		    "  bag: \"0289100000%06lu\"\n", m->street,
		    maker_between(m, 1, 60), m->number % 1000000);
		maker_line(m, "  punt: [%d, %d]", x, y);
	} else if (n < 92) {
		maker_line(m, "gebied: {niveau: buurt, code: BU%06u%02d}",
		    m->code, maker_between(m, 1, 2));
	} else {
		maker_line(m, "gebied: {naam: %s, niveau: wijk}", m->naam);
	}
}

static void
write_sources(struct maker *m)
{
	if (maker_chance(m, 60)) {
		maker_line(m, "bron:\n  - gesprek: %s-%d", m->wijk,
		    maker_between(m, 1, MAKER_TALKS));
		if (maker_chance(m, 50))
			maker_line(m, "    interessant: %s", maker_tri(m, 70));
		if (maker_chance(m, 15))
			maker_line(m, "  - document: GRP %d-%d", m->year - 4,
			    m->year);
	} else if (maker_chance(m, 50)) {
		maker_line(m, "bron: [{partij: bewoners, datum: 2025-%02d}]",
		    maker_between(m, 1, 12));
	}
	if (maker_chance(m, 25)) {
		maker_line(m, "partijen:\n  - {naam: %s, rol: trekker}\n"
		    "  - bewoners", m->subject->trekker);
	} else if (maker_chance(m, 60)) {
		fprintf(m->out, "partijen:\n  - naam: %s\n    soort: %s\n",
		    m->subject->trekker, m->subject->trekker_soort);
		if (maker_chance(m, 50))
			maker_line(m, "    afdeling: %s",
			    m->subject->afdeling);
		maker_line(m, "    rol: %s", maker_chance(m, 80) ? "trekker" :
		    "betrokken");
	}
}

static void
write_plan(struct maker *m, int year)
{
	static const char *const states[] = { "idee", "voorbereiding",
	    "geprogrammeerd", "vastgesteld", "uitvoering", "uitgesteld" };

	maker_line(m, "  - naam: %s %s", m->subject->plan, m->street);
	if (maker_chance(m, 20))
		maker_line(m, "    nummer: \"%04d\"",
		    maker_between(m, 1, 2000));
	maker_line(m, "    status: %s",
	    maker_one_of(m, states, COUNT(states)));
	maker_period(m, "    periode: ", year);
	if (maker_chance(m, 35))
		maker_line(m, "    speelruimte: %d..%d", year - 1,
		    year + maker_between(m, 1, 4));
	if (maker_chance(m, 30))
		maker_line(m, "    duur: %d", maker_between(m, 2, 14));
	if (m->subject->graafwerk)
		maker_line(m, "    graafwerk: ja");
	if (m->subject->graafwerk && maker_chance(m, 15))
		maker_line(m, "    graafrust: %d",
		    year + maker_between(m, 2, 6));
	if (maker_chance(m, 20))
		maker_line(m, "    partij: %s", m->subject->trekker);
	if (maker_chance(m, 40))
		maker_line(m, "    budget: %d",
		    5000 * maker_between(m, 4, 400));
	if (maker_chance(m, 15))
		maker_line(m, "    dekking: [{bron: rioolheffing, "
		    "bedrag: %lu, zeker: %s}]", m->number % 100 * 5000 + 20000,
		    maker_tri(m, 60));
}

static void
write_plans(struct maker *m)
{
	if (maker_chance(m, 28))
		return;
	fprintf(m->out, "plannen:\n");
	write_plan(m, m->year);
	if (maker_chance(m, 12))
		write_plan(m, m->year + maker_between(m, 1, 5));
}

static void
write_chances(struct maker *m)
{
	const struct subject *s = m->subject, *other =
	    &subjects[maker_below(m, COUNT(subjects))];

	if (maker_chance(m, 25))
		return;
	if (maker_chance(m, 25)) {
		fprintf(m->out, "kansen:\n  - {tekst: %s, soort: %s, ", s->kans,
		    s->kans_soort);
		maker_points(m, "waarde: ");
		maker_line(m, "}");
	} else {
		fprintf(m->out, "kansen:\n  - tekst: %s\n    soort: %s\n",
		    s->kans, s->kans_soort);
		maker_points(m, "    waarde: ");
		maker_end_line(m);
	}
	if (maker_chance(m, 25)) {
		fprintf(m->out, "  - tekst: \"%s\"\n    soort: %s\n",
		    other->kans, other->kans_soort);
		maker_points(m, "    waarde: ");
		maker_end_line(m);
	}
}

static void
write_risks(struct maker *m)
{
	const struct subject *s = m->subject;

	if (maker_chance(m, 35))
		return;
	if (maker_chance(m, 12)) {
		maker_line(m, "risicos: geen");
		return;
	}
	fprintf(m->out, "risicos:\n  - tekst: '%s'\n    soort: %s\n", s->risico,
	    s->risico_soort);
	maker_points(m, "    kans: ");
	maker_points(m, "\n    gevolg: ");
	maker_end_line(m);
	if (maker_chance(m, 40))
		maker_line(m, "    beheersing: %s", s->beheersing);
}

static void
write_costs(struct maker *m)
{
	if (maker_chance(m, 8))
		maker_line(m, "voorwaarden:\n"
		    "  - {tekst: Eerst een draagvlakmeting, "
		    "van: afdeling %s, voldaan: %s}", m->subject->afdeling,
		    maker_tri(m, 30));
	if (maker_chance(m, 45))
		maker_line(m, "meerkosten: {bedrag: %d, betaler: wijkaanpak}",
		    5000 * maker_between(m, -20, 110));
	else if (maker_chance(m, 20))
		maker_line(m, "meerkosten:\n  - bedrag: %d\n    betaler: %s",
		    1000 * maker_between(m, 1, 300), m->subject->trekker);
}

static void
write_verdicts(struct maker *m)
{
	const char *doel = maker_tri(m, 90), *tijdpad = maker_tri(m, 85);
	const char *vergunbaar = maker_tri(m, 85);

	if (maker_chance(m, 75)) {
		fprintf(m->out, "kenmerken:\n");
		if (maker_chance(m, 30)) {
			maker_points(m, "  draagvlak: {waarde: ");
			maker_line(m, ", door: projectteam, "
			    "waarom: twee bewonersavonden}");
		} else {
			maker_points(m, "  draagvlak: ");
			maker_end_line(m);
		}
		if (maker_chance(m, 70)) {
			maker_points(m, "  tempo: ");
			maker_end_line(m);
		}
	}
	if (maker_chance(m, 45))
		maker_line(m, "toetsen: {doel: %s, tijdpad: %s, "
		    "vergunbaar: %s, financiering: %s}", doel, tijdpad,
		    vergunbaar, maker_tri(m, 70));
	else if (maker_chance(m, 60))
		maker_line(m, "toetsen:\n  doel: %s\n  tijdpad: %s", doel,
		    tijdpad);
}

static void
write_links(struct maker *m)
{
	static const char *const efforts[] = { "klein", "middel", "groot",
	    "-5" };

	if (m->before[0] == '\0' || !maker_chance(m, 8))
		return;
	maker_line(m, "koppelingen:\n  - met: %s", m->before);
	switch (maker_below(m, 3)) {
	case 0:
		maker_line(m, "    status: bevestigd\n    verband: samen");
		maker_line(m, "    effect: %s",
		    maker_one_of(m, efforts, COUNT(efforts)));
		break;
	case 1:
		maker_line(m, "    status: afgewezen\n"
		    "    reden: De jaren liggen te ver uit elkaar");
		break;
	case 2:
		maker_line(m, "    status: voorgesteld");
		break;
	}
}

static void
write_end(struct maker *m)
{
	if (maker_chance(m, 6))
		maker_line(m, "afspraken:\n  - {wie: afdeling %s, "
		    "wat: dwarsprofiel leveren, uiterlijk: 2026-%02d-01, "
		    "stand: open}", m->subject->afdeling,
		    maker_between(m, 5, 12));
	if (maker_chance(m, 7))
		fprintf(m->out, "keuze:\n  fase: voorstel\n  besluit: later\n"
		    "  datum: 2026-03-%02d\n  door: projectteam\n"
		    "  motivering: Eerst het tracé\n  herzien: 2027\n",
		    maker_between(m, 1, 28));
	if (maker_chance(m, 60))
		maker_line(m, "openbaar: %s",
		    maker_chance(m, 80) ? "ja" : "nee");
	if (maker_chance(m, 5))
		maker_line(m, "x-zaak: Z%d-%06lu", m->year, m->number);
	if (maker_chance(m, 40))
		fputc('\n', m->out);
}

void
maker_opgave(struct maker *m, unsigned long number)
{
	char street[MAKER_ID];
	int n;

	m->number = number;
	m->subject = &subjects[maker_below(m, COUNT(subjects))];
	m->street = m->streets[maker_below(m, MAKER_STREETS)];
	m->year = maker_between(m, 2026, 2034);
	maker_slug(street, m->street);
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
