#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/marked.h"
#include "../support/told.h"

/*
 * A record that is not `openbaar: ja`, with something in every field that the
 * schema knows, on the pages of the raad and of residents: none of it is there,
 * in no format.  Records that are public have koppelingen with it, and name it
 * by id and titel wherever people and programs write.
 */

enum { ROUNDS = 120, MOST = 6 };

static struct arena *arena;
static struct random chance;
static struct marked mark;

struct made {
	const char *texts[MOST + 3];
	size_t count, all;	/* opgaven; records */
	const char *ids[MOST], *titels[MOST];
	bool public[MOST];
};

static size_t
draw(size_t below)
{
	return random_below(&chance, below);
}

/* One that is hidden, or else one that is public. */
static size_t
some(const struct made *m, bool public)
{
	size_t i, n = draw(m->count);

	for (i = 0; i < m->count; i++, n++)
		if (m->public[n % m->count] == public)
			break;
	return n % m->count;
}

/* A text of a public record, which may name a hidden one. */
static const char *
speech(struct made *m, const char *text)
{
	size_t i = some(m, false);

	if (m->public[i] || draw(3) > 0)
		return text;
	return arena_format(arena, "%s met %s", text, draw(2) ? m->ids[i] :
	    m->titels[i]);
}

static const char *
link_with(struct made *m, size_t other, bool public)
{
	static const char *const statuses[] = { "bevestigd", "voorgesteld",
		"afgewezen" };
	const struct schema *rows = schema_find(KIND_OPGAVE,
	    "koppelingen")->fields;

	return arena_format(arena, "{met: %s, status: %s, %s}, ",
	    m->ids[other], statuses[draw(3)], public ? "reden: dat scheelt" :
	    marked_fields(&mark, rows, " met status "));
}

/* Koppelingen of one: all that is said with a hidden one is marked. */
static const char *
links(struct made *m, size_t own)
{
	const char *text = "";
	size_t i, other;

	for (i = draw(4); i > 0; i--) {
		other = draw(m->count);
		text = arena_format(arena, "%s%s", text, link_with(m, other,
		    m->public[own] && m->public[other]));
	}
	return text;
}

static const char *
hidden_opgave(struct made *m, size_t i)
{
	static const char *const openbaar[] = { "", "openbaar: nee, ",
		"openbaar: onbekend, ", "openbaar: jaa, ", "openbaar: geen, " };

	return arena_format(arena, "{opgave: %s, titel: '%s', wijk: w, "
	    "%skoppelingen: [%s], %s}", m->ids[i], m->titels[i],
	    openbaar[draw(5)], links(m, i), marked_fields(&mark,
	    schema_kind(KIND_OPGAVE),
	    " opgave titel wijk openbaar koppelingen "));
}

static const char *
public_opgave(struct made *m, size_t i)
{
	static const char *const fates[] = { "verbinden", "later",
		"niet verbinden" };
	static const char *const stands[] = { "open", "open", "opgelost" };
	size_t other = some(m, false);
	const char *fate = fates[draw(3)];

	return arena_format(arena, "{opgave: %s, titel: %s, wijk: w, "
	    "openbaar: ja, stand: %s, aard: %s, uitleg: '%s', merkbaar: '%s', "
	    "resultaat: '%s', omschrijving: '%s', "
	    "gebied: {naam: '%s', niveau: straat}, "
	    "plannen: [{naam: '%s', status: vastgesteld, periode: 2028, "
	    "budget: 1000, dekking: [{bron: '%s', bedrag: 900}], "
	    "verschoven: [{van: 2027, reden: '%s'}]}], "
	    "risicos: [{tekst: '%s', kans: 4, gevolg: 4, beheersing: '%s'}], "
	    "meerkosten: {bedrag: 10, betaler: '%s'}, koppelingen: [%s], "
	    "score: {kader: standaard@2c7f8214, totaal: 10}, "
	    "advies: {uitkomst: %s, reden: 'in de beste keuze van 2, samen "
	    "met %s'}, %skeuze: [{besluit: later, motivering: '%s', "
	    "herzien: 2027}, {fase: %s, besluit: %s, motivering: '%s', "
	    "voorwaarde: '%s', door: '%s'}]}", m->ids[i], m->titels[i],
	    stands[draw(3)], draw(4) ? "wens" : "aanpak",
	    speech(m, "Er komt gras."), speech(m, "U ziet gras."),
	    speech(m, "Er ligt gras."), speech(m, "Gras."), speech(m, "Laan"),
	    speech(m, "Zaaien"), speech(m, "gemeente"), speech(m, "wachten"),
	    speech(m, "Het regent"), speech(m, "gieten"), speech(m, "gemeente"),
	    links(m, i), draw(2) ? "verbinden" : "niet verbinden",
	    m->ids[other], draw(4) ? "" : "x-", speech(m, "Gaat voor"),
	    draw(2) ? "besluit" : "voorstel", fate, speech(m, "Past goed"),
	    speech(m, "Samen"), speech(m, "raad"));
}

/* Its naam stands where no page says it too: in titles and lists of parts. */
static const char *
wijk(struct made *m, const char *id)
{
	return arena_format(arena, "{wijk: %s, naam: '%s', gemeente: '%s', "
	    "aanpak: {naam: '%s', doel: '%s', gevraagd: '%s', contact: '%s'}, "
	    "plannen: [{naam: '%s', status: ter inzage, periode: 2028}]}", id,
	    speech(m, "Noord"), speech(m, "Stad"), speech(m, "Warm"),
	    speech(m, "Van het gas"), speech(m, "Stem in"),
	    speech(m, "Bel ons"), speech(m, "Visie"));
}

static void
make(struct made *m)
{
	static const char *const titels[] = { "Sloop van de %s",
		"De %s van de wijk", "%s in de Laan bij de brug" };
	size_t i, n = 2 + draw(MOST - 1);

	*m = (struct made){ .count = n };
	for (i = 0; i < n; i++) {
		m->public[i] = i == 0 || (i > 1 && draw(2) == 0);
		m->ids[i] = m->public[i] ? arena_format(arena, "gras-%zu", i) :
		    arena_format(arena, draw(2) ? "%s-flat" : "flat-%s",
		    marked_word(&mark));
		m->titels[i] = m->public[i] ? "Gras in de Laan" :
		    arena_format(arena, titels[draw(3)], marked_word(&mark));
	}
	for (i = 0; i < n; i++)
		m->texts[i] = m->public[i] ? public_opgave(m, i) :
		    hidden_opgave(m, i);
	m->texts[n++] = wijk(m, "w");
	if (draw(2) == 0)
		m->texts[n++] = wijk(m, "v");
	m->texts[n++] = arena_format(arena, "{gesprek: g, wijk: w, "
	    "stand: gevoerd, datum: 2026-01, partij: '%s'}",
	    speech(m, "bewoners"));
	m->all = n;
	random_shuffle(&chance, m->texts, n, sizeof(*m->texts));
}

static const char *const formats[] = { "text", "md", "html" };
static const char *const readers[] = { "raad", "bewoners" };

static void
nothing_of_what_is_hidden_is_told(void **state)
{
	struct buffer out = { 0 };
	const char *text, *found;
	size_t i, round, public = 0;
	struct made m;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		make(&m);
		for (i = 0; i < 6; i++) {
			text = told(told_survey(arena, readers[i % 2], m.texts,
			    m.all), readers[i % 2], formats[i / 2], &out);
			found = marked_in(text);
			if (found != NULL)
				fail_msg("round %zu, %s as %s: %.80s", round,
				    readers[i % 2], formats[i / 2],
				    found > text + 40 ? found - 40 : text);
			public += strstr(text, "Gras in de Laan") != NULL;
		}
		arena_reset(arena);
	}
	buffer_free(&out);
	assert_true(public > 5 * ROUNDS);
}

/* Else the test above shows nothing. */
static void
all_of_it_is_there_to_be_told(void **state)
{
	struct buffer out = { 0 };
	size_t round, seen = 0;
	struct made m;

	(void)state;
	for (round = 0; round < 40; round++) {
		make(&m);
		seen += marked_in(told(told_survey(arena, "team", m.texts,
		    m.all), readers[round % 2], formats[round % 3],
		    &out)) != NULL;
		arena_reset(arena);
	}
	buffer_free(&out);
	assert_int_equal(seen, 40);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	random_seed(&chance, random_seed_given(20261129));
	mark = (struct marked){ .arena = arena, .chance = &chance };
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_of_what_is_hidden_is_told),
		cmocka_unit_test(all_of_it_is_there_to_be_told)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
