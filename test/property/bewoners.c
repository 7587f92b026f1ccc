#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/random.h"
#include "../support/survey.h"
#include "../support/told.h"

/*
 * What residents may not read is on no page for them, in no format, not in an
 * anchor or a title either: every id, everything of a record that is not
 * public, every person, all money, what programs advise.  All of that carries
 * `zq` here, or starts with 7301, and nothing else does.  Public records name
 * the hidden ones wherever people and programs do.
 */

enum { ROUNDS = 400, MOST = 10, WIJKEN = 3 };

static struct arena *arena;
static struct random chance;

struct made {
	const char *texts[2 * MOST + WIJKEN];
	size_t count;
	const char *ids[MOST], *titels[MOST];
	bool public[MOST];
	size_t opgave_count, wijk_count;
	size_t serial;		/* of what may not be told */
};

static size_t
draw(size_t below)
{
	return random_below(&chance, below);
}

static const char *
pick(const char *const *texts, size_t n)
{
	return texts[draw(n)];
}

/* A word that may not be told. */
static const char *
secret(struct made *m)
{
	return arena_format(arena, draw(2) ? "zq%zu" : "Zq%zu", m->serial++);
}

static const char *
money(void)
{
	return arena_format(arena, "7301%03zu", draw(1000));
}

static const char *
wijk_id(struct made *m)
{
	return arena_format(arena, "zqwijk%zu", draw(m->wijk_count));
}

/* An opgave that is hidden, or one that is nowhere. */
static size_t
hidden(const struct made *m)
{
	size_t i, n = draw(m->opgave_count);

	for (i = 0; i < m->opgave_count; i++, n++)
		if (!m->public[n % m->opgave_count])
			return n % m->opgave_count;
	return m->opgave_count;
}

/* How a text of a public record names a hidden one.  A titel of one or two words
 * is common speech but where people give their reasons. */
static const char *
names_one(struct made *m, bool reason)
{
	size_t i = hidden(m);
	const char *name;

	if (i == m->opgave_count)
		return "niets";
	name = draw(2) ? m->ids[i] : m->titels[i];
	if (!reason && (strchr(name, ' ') == NULL ||
	    strchr(name, ' ') == strrchr(name, ' ')))
		name = m->ids[i];
	return arena_format(arena, draw(2) ? "samen met %s" :
	    "eerst \342\200\234%s\342\200\235", name);
}

static const char *
gebied(struct made *m, bool public)
{
	static const char *const streets[] = { "Laan", "laan", "Dreef",
		"Plein 1", "" };
	static const char *const levels[] = { "straat", "plek", "buurt",
		"wijk", "complex" };
	const char *name = public ? pick(streets, 5) : secret(m);

	if (*name == '\0')
		return "onbekend";
	return arena_format(arena, "[{naam: %s, niveau: %s}, {naam: %s}]",
	    name, pick(levels, 5), public ? pick(streets, 4) : secret(m));
}

static const char *
plannen(struct made *m, bool public)
{
	static const char *const statuses[] = { "idee", "uitvoering",
		"gereed", "vastgesteld", "uitgesteld", "ter inzage" };
	static const char *const periods[] = { "2029", "2028-03..2030",
		"onbekend", "..2027", "2026-Q1" };

	return arena_format(arena, "[{naam: %s, status: %s, periode: %s, "
	    "nummer: %s, budget: %s, partij: %s, afdeling: %s, "
	    "dekking: [{bron: %s, bedrag: %s}], "
	    "verschoven: [{van: 2021, reden: %s}]}]", secret(m),
	    public ? pick(statuses, 6) : "idee",
	    public ? pick(periods, 5) : "2031", secret(m), money(), secret(m),
	    secret(m), secret(m), money(), secret(m));
}

static const char *
koppelingen(struct made *m)
{
	static const char *const statuses[] = { "bevestigd", "bevestigd",
		"voorgesteld", "afgewezen" };
	static const char *const verband[] = { "samen", "na", "vereist" };
	const char *text = "";
	size_t i, n = draw(4);

	for (i = 0; i < n; i++)
		text = arena_format(arena, "%s{met: %s, status: %s, "
		    "verband: %s, reden: %s, groep: %s-2029, "
		    "aanleiding: [delen %s]}, ", text,
		    m->ids[draw(m->opgave_count)], pick(statuses, 4),
		    pick(verband, 3), secret(m),
		    m->ids[draw(m->opgave_count)], secret(m));
	return arena_format(arena, "[%s]", text);
}

static const char *
keuze(struct made *m, bool public)
{
	static const char *const besluiten[] = { "verbinden", "later",
		"niet verbinden" };
	bool decided = public && draw(3) > 0;

	return arena_format(arena, "{fase: %s, besluit: %s, datum: 2026-03, "
	    "door: %s, van: %s, motivering: '%s', voorwaarde: '%s'}",
	    decided ? "besluit" : "voorstel", pick(besluiten, 3), secret(m),
	    secret(m), !decided ? secret(m) : draw(2) ? names_one(m, true) :
	    "dat past goed", decided ? names_one(m, true) : secret(m));
}

/* What is told of a public opgave, and what is in a hidden one. */
static const char *
plain(struct made *m, bool public, const char *text)
{
	if (!public)
		return secret(m);
	return draw(3) == 0 ? names_one(m, false) : text;
}

static void
make_opgave(struct made *m, size_t i)
{
	static const char *const openbaar[] = { "", "openbaar: nee, ",
		"openbaar: onbekend, ", "openbaar: jaa, " };
	static const char *const aard[] = { "opgave", "wens", "aanpak" };
	static const char *const stand[] = { "open", "open", "opgelost",
		"vervallen" };
	bool public = m->public[i];

	m->texts[m->count++] = arena_format(arena, "{opgave: %s, titel: '%s', "
	    "wijk: [%s, %s], %saard: %s, stand: %s, uitleg: '%s', "
	    "merkbaar: '%s', resultaat: '%s', omschrijving: %s, gebied: %s, "
	    "bron: {gesprek: %s, rol: %s, partij: %s, waarom: %s}, "
	    "partijen: [{naam: %s, afdeling: %s, rol: trekker}], "
	    "plannen: %s, kansen: [%s], risicos: [{tekst: %s}], "
	    "meerkosten: {bedrag: %s, betaler: %s}, koppelingen: %s, "
	    "kenmerken: {zqa: {waarde: 3, door: %s}}, "
	    "voorwaarden: [{tekst: %s, van: %s}], "
	    "afspraken: [{wie: %s, wat: %s, uiterlijk: 2025}], "
	    "score: {kader: %s, totaal: 7301.9}, "
	    "advies: {uitkomst: verbinden, reden: 'samen met %s', kader: %s}, "
	    "x-eigen: %s, keuze: %s}", m->ids[i], m->titels[i], wijk_id(m),
	    wijk_id(m), public ? "openbaar: ja, " : pick(openbaar, 4),
	    pick(aard, 3), pick(stand, 4), plain(m, public, "Er komt gras."),
	    plain(m, public, "U ziet groen."),
	    plain(m, public, "Er ligt gras."), secret(m), gebied(m, public),
	    secret(m), secret(m), secret(m), secret(m), secret(m), secret(m),
	    plannen(m, public), secret(m), secret(m), money(), secret(m),
	    koppelingen(m), secret(m), secret(m), secret(m), secret(m),
	    secret(m), secret(m), m->ids[draw(m->opgave_count)], secret(m),
	    secret(m), keuze(m, public));
}

static void
make_others(struct made *m)
{
	static const char *const namen[] = { "naam: Noord, ", "naam: de Es, ",
		"" };
	size_t i;

	for (i = 0; i < m->wijk_count; i++)
		if (draw(4) > 0)
			m->texts[m->count++] = arena_format(arena,
			    "{wijk: zqwijk%zu, %stoelichting: %s, "
			    "aanpak: {naam: Warm, doel: %s, contact: Bel ons, "
			    "gevraagd: %s, besluitmoment: 2026-11}, "
			    "plannen: [{naam: %s, budget: %s}]}", i,
			    pick(namen, 3), secret(m), secret(m), secret(m),
			    secret(m), money());
	for (i = draw(3); i > 0; i--)
		m->texts[m->count++] = arena_format(arena, "{gesprek: %s, "
		    "wijk: %s, stand: gevoerd, datum: 2026-01, partij: %s, "
		    "afdeling: %s, deelnemers: [%s], verslag: %s, "
		    "afspraken: [{wie: %s, wat: %s}]}", secret(m), wijk_id(m),
		    secret(m), secret(m), secret(m), secret(m), secret(m),
		    secret(m));
}

static void
make(struct made *m)
{
	static const char *const titels[] = { "%s", "De %s", "Sloop van %s",
		"%s in de Laan" };
	size_t i;

	*m = (struct made){ .wijk_count = 1 + draw(WIJKEN) };
	m->opgave_count = 2 + draw(MOST - 2);
	for (i = 0; i < m->opgave_count; i++) {
		m->public[i] = draw(2) == 0;
		m->ids[i] = arena_format(arena, draw(2) ? "zq%zu-flat" :
		    "flat-zq%zu", m->serial++);
		/* a public titel may hold the words of a hidden one */
		m->titels[i] = m->public[i] ? "Gras in de Laan" :
		    arena_format(arena, pick(titels, 4), secret(m));
	}
	make_others(m);
	for (i = 0; i < m->opgave_count; i++)
		make_opgave(m, i);
	random_shuffle(&chance, m->texts, m->count, sizeof(*m->texts));
}

/* Where something is that may not be, or NULL. */
static const char *
leak(const char *text)
{
	const char *s;

	for (s = text; *s != '\0'; s++)
		if (((s[0] | 0x20) == 'z' && (s[1] | 0x20) == 'q') ||
		    strncmp(s, "7301", 4) == 0 || strncmp(s, "7.301", 5) == 0 ||
		    strncmp(s, "730.1", 5) == 0)
			return s;
	return NULL;
}

static const char *const formats[] = { "text", "md", "html" };

static void
nothing_that_is_hidden_is_told(void **state)
{
	struct buffer out = { 0 };
	const char *text, *found;
	struct made m;
	size_t i, round, public = 0;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		make(&m);
		for (i = 0; i < 3; i++) {
			text = told(survey_public_of(arena, m.texts, m.count),
			    "bewoners", formats[i], &out);
			if ((found = leak(text)) != NULL)
				fail_msg("round %zu, %s: %.60s", round,
				    formats[i], found > text + 30 ?
				    found - 30 : text);
			public += strstr(text, "Gras in de Laan") != NULL;
		}
		arena_reset(arena);
	}
	buffer_free(&out);
	/* there was something to tell, mostly */
	assert_true(public > 2 * ROUNDS);
}

/* Else the test above shows nothing. */
static void
what_is_hidden_can_be_seen_when_all_is_told(void **state)
{
	struct buffer out = { 0 };
	size_t round, seen = 0;
	struct made m;

	(void)state;
	for (round = 0; round < 50; round++) {
		make(&m);
		seen += leak(told(survey_of(arena, m.texts, m.count),
		    "bewoners", "html", &out)) != NULL;
		arena_reset(arena);
	}
	buffer_free(&out);
	assert_true(seen > 25);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	random_seed(&chance, random_seed_given(20261124));
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
		cmocka_unit_test(nothing_that_is_hidden_is_told),
		cmocka_unit_test(what_is_hidden_can_be_seen_when_all_is_told)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
