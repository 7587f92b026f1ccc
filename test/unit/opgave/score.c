#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/score.h"
#include "../../../lib/yaml/emit.h"
#include "../../support/record.h"

static struct arena *a;
static struct wijken *wijken;
static struct words *words;
static struct fault fault;
static int32_t date;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	wijken = wijken_new(a);
	words = words_standaard(a);
	date = period_day(2026, 4, 1);
	fault.set = false;
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static const struct kader *
kader(const char *text)
{
	struct fault f = { .set = false };
	struct kader *k = kader_read(a, words, record_of(a, text), &f);

	if (k == NULL)
		fail_msg("%s", f.text);
	return k;
}

/* The score of an opgave without its first three lines, which hold the
 * fingerprints and the date; or the fault. */
static const char *
scored(const struct kader *k, const char *opgave)
{
	struct document *d = record_of(a, opgave);
	struct buffer b = { .size = 0 };
	struct emit at = { 0, "\n" };
	struct score s;
	char *text;
	int i;

	fault.set = false;
	if (!score_make(k, words, wijken, date, d, &s, &fault))
		return arena_format(a, "%zu:%zu: %s", fault.place.line,
		    fault.place.column, fault.text);
	emit_lines(&b, score_value(a, k, "2026-04-01", &s), at);
	text = arena_copy(a, b.bytes, b.size);
	buffer_free(&b);
	for (i = 0; i < 3; i++)
		text = strchr(text, '\n') + 1;
	return text;
}

static const char *
read_print(const struct kader *k, const char *opgave)
{
	struct score s;

	assert_true(score_make(k, words, wijken, date, record_of(a, opgave), &s,
	    &fault));
	return s.read;
}

/* A kader with one criterion of 100 points. */
static const struct kader *
one(const char *criterion)
{
	return kader(arena_format(a, "kader: k\ncriteria:\n"
	    "  - {naam: c, gewicht: 100, %s}\n", criterion));
}

static void
a_curve_is_straight_between_its_points_and_cut_off_outside(void **state)
{
	static const struct {
		const char *x, *score;
	} cases[] = {
		{ "50", "totaal: 100.0\nbijdragen:\n  c: 100.0\n" },
		{ "60", "totaal: 92.0\nbijdragen:\n  c: 92.0\n" },
		{ "75", "totaal: 80.0\nbijdragen:\n  c: 80.0\n" },
		{ "90", "totaal: 50.0\nbijdragen:\n  c: 50.0\n" },
		{ "100", "totaal: 0.0\nbijdragen:\n  c: 0.0\n" },
		{ "10", "totaal: 100.0\nbijdragen:\n  c: 100.0\n"
		    "afgekapt: [c]\n" },
		{ "101", "totaal: 0.0\nbijdragen:\n  c: 0.0\n"
		    "afgekapt: [c]\n" }
	};
	const struct kader *k = one("leest: kenmerken.x, waardering: "
	    "[[50, 1], [75, 0.8], [90, 0.5], [100, 0]]");
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(scored(k, arena_format(a,
		    "opgave: x\nkenmerken: {x: %s}\n", cases[i].x)),
		    arena_format(a, "status: telt\n%s", cases[i].score));
}

static const char weighed[] =
    "kader: k\n"
    "criteria:\n"
    "- {naam: kans, gewicht: 25, leest: kenmerken.kans,"
    " waardering: [[1, 0], [5, 1]]}\n"
    "- {naam: risico, gewicht: 20, leest: kenmerken.risico,"
    " waardering: [[1, 1], [5, 0]]}\n"
    "- {naam: timing, gewicht: 15, leest: kenmerken.timing, waardering:"
    " [[-1, 0], [0, 0.1], [1, 0.5], [2, 1], [6, 1], [10, 0.5]]}\n"
    "- {naam: domeinen, gewicht: 10, leest: kenmerken.domeinen,"
    " waardering: [[0, 0], [4, 1]]}\n"
    "- {naam: armoede, gewicht: 10, leest: kenmerken.armoede,"
    " waardering: [[0, 0], [20, 1]]}\n"
    "- {naam: partijen, gewicht: 12.5, leest: kenmerken.partijen,"
    " waardering: [[1, 0], [5, 1]]}\n"
    "- {naam: geld, gewicht: 7.5, leest: kenmerken.geld,"
    " waardering: [[1, 0], [5, 1]]}\n";

/* 291/400 and 169/400 in the literature: 72.75 and 42.25, where each term is
 * rounded to a tenth. */
static void
a_worked_case_gives_its_terms_and_the_total_is_their_sum(void **state)
{
	const struct kader *k = kader(weighed);

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {kans: 4, "
	    "risico: 2, timing: 2, domeinen: 2, armoede: 8, partijen: 4, "
	    "geld: 4}\n"),
	    "status: telt\n"
	    "totaal: 72.8\n"
	    "bijdragen:\n"
	    "  kans: 18.8\n"
	    "  risico: 15.0\n"
	    "  timing: 15.0\n"
	    "  domeinen: 5.0\n"
	    "  armoede: 4.0\n"
	    "  partijen: 9.4\n"
	    "  geld: 5.6\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {kans: 3, "
	    "risico: 3, timing: 0, domeinen: 1, armoede: 4, partijen: 3, "
	    "geld: 5}\n"),
	    "status: telt\n"
	    "totaal: 42.3\n"
	    "bijdragen:\n"
	    "  kans: 12.5\n"
	    "  risico: 10.0\n"
	    "  timing: 1.5\n"
	    "  domeinen: 2.5\n"
	    "  armoede: 2.0\n"
	    "  partijen: 6.3\n"
	    "  geld: 7.5\n");
}

static void
an_unknown_term_is_a_range_and_never_zero(void **state)
{
	const struct kader *k = kader("kader: k\ncriteria:\n"
	    "- {naam: a, gewicht: 60, leest: kenmerken.a,"
	    " waardering: [[1, -1], [2, 0], [5, 1]]}\n"
	    "- {naam: b, gewicht: 40, leest: kenmerken.b,"
	    " waardering: [[1, 0], [5, 1]]}\n");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {b: 2}\n"),
	    "status: telt\n"
	    "laag: -50.0\n"
	    "hoog: 70.0\n"
	    "bijdragen:\n"
	    "  b: 10.0\n"
	    "onbekend:\n"
	    "  a: [-60.0, 60.0]\n");
	assert_string_equal(scored(k, "opgave: x\n"),
	    "status: telt\n"
	    "laag: -60.0\n"
	    "hoog: 100.0\n"
	    "onbekend:\n"
	    "  a: [-60.0, 60.0]\n"
	    "  b: [0.0, 40.0]\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {a: onbekend, "
	    "b: {waarde: 3..5, door: team}}\n"),
	    "status: telt\n"
	    "laag: -40.0\n"
	    "hoog: 100.0\n"
	    "onbekend:\n"
	    "  a: [-60.0, 60.0]\n"
	    "  b: [20.0, 40.0]\n");
}

static void
a_range_reaches_the_points_of_the_curve_inside_it(void **state)
{
	const struct kader *k = one("leest: kenmerken.x, "
	    "waardering: [[0, 0], [2, 1], [4, -0.5], [6, 0]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 1..5}\n"),
	    "status: telt\nlaag: -50.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [-50.0, 100.0]\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: -2..1}\n"),
	    "status: telt\nlaag: 0.0\nhoog: 50.0\n"
	    "onbekend:\n  c: [0.0, 50.0]\nafgekapt: [c]\n");
}

static void
a_range_on_a_flat_piece_is_known(void **state)
{
	const struct kader *k = one("leest: kenmerken.x, "
	    "waardering: [[0, 0], [2, 1], [6, 1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 3..5}\n"),
	    "status: telt\ntotaal: 100.0\nbijdragen:\n  c: 100.0\n");
}

static void
a_term_is_rounded_half_away_from_zero(void **state)
{
	const struct kader *k = one("leest: kenmerken.x, "
	    "waardering: [[-1000, -1], [1000, 1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 0.5}\n"),
	    "status: telt\ntotaal: 0.1\nbijdragen:\n  c: 0.1\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: -0.5}\n"),
	    "status: telt\ntotaal: -0.1\nbijdragen:\n  c: -0.1\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: -0.49}\n"),
	    "status: telt\ntotaal: 0.0\nbijdragen:\n  c: 0.0\n");
}

static void
long_pieces_with_odd_places_on_them_are_exact(void **state)
{
	const struct kader *k = one("leest: meerkosten, waardering: "
	    "[[-500000, 0.5], [0, 0], [500000, -1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\n"
	    "meerkosten: {bedrag: 123456.79}\n"),
	    "status: telt\ntotaal: -24.7\nbijdragen:\n  c: -24.7\n");
	assert_string_equal(scored(k, "opgave: x\nmeerkosten:\n"
	    "- {bedrag: 250000.01}\n- {bedrag: -500}\n"),
	    "status: telt\ntotaal: -49.9\nbijdragen:\n  c: -49.9\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "meerkosten: {bedrag: -100000..100000}\n"),
	    "status: telt\nlaag: -20.0\nhoog: 10.0\n"
	    "onbekend:\n  c: [-20.0, 10.0]\n");
}

static void
none_is_known_and_counts_as_geen(void **state)
{
	static const char *const opgaven[] = {
		"opgave: x\nkansen: geen\n",
		"opgave: x\nkansen: []\n",
	};
	const struct kader *k = one("leest: kansen, waardering: "
	    "[[0, 0], [10, 1]], geen: 0.3");
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(opgaven) / sizeof(*opgaven); i++)
		assert_string_equal(scored(k, opgaven[i]),
		    "status: telt\ntotaal: 30.0\nbijdragen:\n  c: 30.0\n");
	assert_string_equal(scored(k, "opgave: x\nkansen:\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
}

static void
a_fixed_value_for_the_unknown_leaves_no_range(void **state)
{
	const struct kader *k = one("leest: kansen, waardering: "
	    "[[0, 0], [10, 1]], onbekend: 0.2");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\n"),
	    "status: telt\ntotaal: 20.0\nbijdragen:\n  c: 20.0\n");
}

static void
of_the_kansen_the_highest_of_each_soort_counts(void **state)
{
	const struct kader *k = one("leest: kansen, waardering: "
	    "[[0, 0], [10, 1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkansen:\n"
	    "- {soort: draagvlak, waarde: 4}\n"
	    "- {soort: draagvlak, waarde: 2}\n"
	    "- {soort: momentum, waarde: 1}\n"
	    "- {tekst: zonder soort, waarde: 3}\n"
	    "- {tekst: nog een, waarde: 2}\n"),
	    "status: telt\ntotaal: 80.0\nbijdragen:\n  c: 80.0\n");
	assert_string_equal(scored(k, "opgave: x\nkansen:\n"
	    "- {soort: draagvlak, waarde: 4}\n"
	    "- {soort: draagvlak, waarde: 2..5}\n"),
	    "status: telt\nlaag: 40.0\nhoog: 50.0\n"
	    "onbekend:\n  c: [40.0, 50.0]\n");
	assert_string_equal(scored(k, "opgave: x\nkansen:\n"
	    "- {soort: draagvlak, waarde: 4}\n- een kans zonder punten\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
}

static void
of_the_risicos_the_worst_counts(void **state)
{
	const struct kader *k = one("leest: risico, waardering: "
	    "[[1, 0], [25, -1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nrisicos:\n"
	    "- {kans: 2, gevolg: 2}\n- {kans: 5, gevolg: 3}\n"
	    "- {kans: 4, gevolg: 1}\n"),
	    "status: telt\ntotaal: -58.3\nbijdragen:\n  c: -58.3\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "risicos: {kans: 1..5, gevolg: 5}\n"),
	    "status: telt\nlaag: -100.0\nhoog: -16.7\n"
	    "onbekend:\n  c: [-100.0, -16.7]\n");
	assert_string_equal(scored(k, "opgave: x\nrisicos: {kans: 3}\n"),
	    "status: telt\nlaag: -100.0\nhoog: 0.0\n"
	    "onbekend:\n  c: [-100.0, 0.0]\n");
}

static void
the_earliest_plan_that_is_ahead_says_when_it_starts(void **state)
{
	const struct kader *k = one("leest: start, waardering: "
	    "[[0, 0], [10, 1]], geen: 0.9");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nplannen:\n"
	    "- {periode: 2027-04-01, status: gereed}\n"
	    "- {periode: 2030-04-01..2031}\n- {periode: 2028-04-01}\n"
	    "- {periode: 2027, status: Vervallen}\n"),
	    "status: telt\ntotaal: 20.0\nbijdragen:\n  c: 20.0\n");
	/* A bare year starts on some day of it. */
	assert_string_equal(scored(k, "opgave: x\nplannen: {periode: 2028}\n"),
	    "status: telt\nlaag: 17.5\nhoog: 27.5\n"
	    "onbekend:\n  c: [17.5, 27.5]\n");
	assert_string_equal(scored(k, "opgave: x\nplannen: [een plan]\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
	assert_string_equal(scored(k, "opgave: x\nplannen: geen\n"),
	    "status: telt\ntotaal: 90.0\nbijdragen:\n  c: 90.0\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "plannen: {periode: 2028, status: uitgesteld}\n"),
	    "status: telt\ntotaal: 90.0\nbijdragen:\n  c: 90.0\n");
}

static void
work_without_duur_fills_the_period_of_the_earliest_plan(void **state)
{
	const struct kader *k = one("leest: duur, waardering: "
	    "[[0, 0], [100, 1]]");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nplannen:\n"
	    "- {periode: 2028-03..2028-05}\n- {periode: 2030, duur: 2}\n"),
	    "status: telt\ntotaal: 3.0\nbijdragen:\n  c: 3.0\n");
	assert_string_equal(scored(k, "opgave: x\nplannen:\n"
	    "- {periode: 2028, duur: 5}\n- {periode: 2028-06..2029}\n"),
	    "status: telt\nlaag: 5.0\nhoog: 19.0\n"
	    "onbekend:\n  c: [5.0, 19.0]\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "plannen: {periode: 2028-03..}\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
}

static void
words_have_values_and_a_strange_one_is_a_fault(void **state)
{
	const struct kader *k = one("leest: kenmerken.uitvoerbaar, "
	    "waardering: {goed: 1, matig: 0.4, slecht: 0}, geen: 0.7");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\n"
	    "kenmerken: {uitvoerbaar: matig}\n"),
	    "status: telt\ntotaal: 40.0\nbijdragen:\n  c: 40.0\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "kenmerken: {uitvoerbaar: geen}\n"),
	    "status: telt\ntotaal: 70.0\nbijdragen:\n  c: 70.0\n");
	assert_string_equal(scored(k, "opgave: x\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
	assert_string_equal(scored(k, "opgave: x\n"
	    "kenmerken: {uitvoerbaar: goeed}\n"),
	    "2:26: 'uitvoerbaar' is 'goeed', did you mean 'goed'?");
	assert_string_equal(scored(k, "opgave: x\n"
	    "kenmerken: {uitvoerbaar: prachtig}\n"),
	    "2:26: 'uitvoerbaar' is 'prachtig', which criterion 'c' of the "
	    "kader does not know");
}

static void
below_its_minimum_an_opgave_falls_out(void **state)
{
	const struct kader *k = one("leest: kenmerken.x, waardering: "
	    "[[0, 0], [10, 1]], minimum: 0.2");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 1.9}\n"),
	    "status: valt af\nreden: [c ligt onder het minimum]\n"
	    "totaal: 19.0\nbijdragen:\n  c: 19.0\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 2}\n"),
	    "status: telt\ntotaal: 20.0\nbijdragen:\n  c: 20.0\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 1..3}\n"),
	    "status: onzeker\nreden: [c kan onder het minimum liggen]\n"
	    "laag: 10.0\nhoog: 30.0\nonbekend:\n  c: [10.0, 30.0]\n");
	assert_string_equal(scored(k, "opgave: x\n"),
	    "status: onzeker\nreden: [c kan onder het minimum liggen]\n"
	    "laag: 0.0\nhoog: 100.0\nonbekend:\n  c: [0.0, 100.0]\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: geen}\n"),
	    "status: valt af\nreden: [c ligt onder het minimum]\n"
	    "totaal: 0.0\nbijdragen:\n  c: 0.0\n");
	k = one("leest: kenmerken.x, als: soort = fysiek, waardering: "
	    "[[0, 0], [10, 1]], minimum: 0.2, onbekend: 0.1");
	assert_string_equal(scored(k, "opgave: x\nsoort: fysiek\n"),
	    "status: valt af\nreden: [c ligt onder het minimum]\n"
	    "totaal: 10.0\nbijdragen:\n  c: 10.0\n");
	/* what is not asked of it cannot be too low */
	assert_string_equal(scored(k, "opgave: x\nsoort: sociaal\n"),
	    "status: telt\ntotaal: 0.0\nbijdragen:\n  c: 0.0\n");
}

static void
a_gate_that_is_nee_ends_it_and_one_that_is_unknown_leaves_it_open(void **state)
{
	const struct kader *k = kader("kader: k\n"
	    "toetsen: [doel, {naam: wie, leest: trekker}]\ncriteria:\n"
	    "- {naam: c, gewicht: 100, leest: kenmerken.c,"
	    " waardering: [[1, 0], [5, 1]]}\n");
	static const struct {
		const char *said, *status;
	} cases[] = {
		{ "toetsen: {doel: ja}\npartijen: {rol: trekker}", "telt" },
		{ "toetsen: {doel: {waarde: ja}}\npartijen:\n"
		    "- Vitens\n- {rol: Trekker}", "telt" },
		{ "toetsen: {doel: ja}",
		    "onzeker\nreden: [wie is onbekend]" },
		{ "toetsen: {doel: ja}\npartijen: [Vitens]",
		    "onzeker\nreden: [wie is onbekend]" },
		{ "toetsen: {doel: onbekend}",
		    "onzeker\nreden: [doel is onbekend, wie is onbekend]" },
		{ "toetsen: {doel: nee}",
		    "valt af\nreden: [doel is nee]" },
		{ "toetsen: {doel: nee}\npartijen: {rol: eigenaar}",
		    "valt af\nreden: [doel is nee, wie is nee]" },
		{ "toetsen: {doel: ja}\npartijen: geen",
		    "valt af\nreden: [wie is nee]" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(scored(k, arena_format(a,
		    "opgave: x\n%s\nkenmerken: {c: 3}\n", cases[i].said)),
		    arena_format(a, "status: %s\ntotaal: 50.0\n"
		    "bijdragen:\n  c: 50.0\n", cases[i].status));
	assert_string_equal(scored(k, "opgave: x\ntoetsen: {doel: misschien}"),
	    "2:17: 'doel' is 'misschien', not ja, nee or onbekend");
	assert_string_equal(scored(k, "opgave: x\ntoetsen: [doel]"),
	    "2:10: 'toetsen' must be a map");
}

static void
a_gate_that_cannot_be_read_is_called_what_the_record_calls_it(void **state)
{
	const struct kader *k = kader("kader: k\n"
	    "toetsen: {naam: steun, leest: kenmerken.draagvlak}\ncriteria:\n"
	    "- {naam: c, gewicht: 100, leest: kenmerken.c,"
	    " waardering: [[1, 0], [5, 1]]}\n");

	(void)state;
	assert_string_equal(scored(k,
	    "opgave: x\nkenmerken: {draagvlak: veel}"),
	    "2:24: 'draagvlak' is 'veel', not ja, nee or onbekend");
}

static void
where_als_is_false_a_criterion_gives_geen(void **state)
{
	const struct kader *k = one("als: soort != sociaal, leest: "
	    "kenmerken.x, waardering: [[0, 0], [10, 0.5]], geen: 1");

	(void)state;
	assert_string_equal(scored(k, "opgave: x\nsoort: sociaal\n"),
	    "status: telt\ntotaal: 100.0\nbijdragen:\n  c: 100.0\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 2}\n"
	    "domeinen: [zorg, welzijn]\n"),
	    "status: telt\ntotaal: 100.0\nbijdragen:\n  c: 100.0\n");
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 2}\n"
	    "domeinen: [zorg, groen]\n"),
	    "status: telt\ntotaal: 10.0\nbijdragen:\n  c: 10.0\n");
	/* Whether it is social is not known: from the one to the other. */
	assert_string_equal(scored(k, "opgave: x\nkenmerken: {x: 2}\n"),
	    "status: telt\nlaag: 10.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [10.0, 100.0]\n");
}

static void
an_indicator_is_of_the_own_area_else_of_the_wijk(void **state)
{
	const struct kader *k = one("leest: indicator armoede, waardering: "
	    "[[0, 0], [100, 1]]");

	(void)state;
	assert_true(wijken_add(wijken, record_of(a, "wijk: w\n"
	    "code: [BU02890104, BU02890105]\nindicatoren:\n"
	    "- {naam: armoede, waarde: 7, jaar: 2022}\n"
	    "- {naam: armoede, waarde: 8, jaar: 2024, editie: 2025}\n"
	    "- {naam: armoede, waarde: 80, jaar: 2024, editie: 2024}\n"
	    "- {naam: armoede, waarde: 90, jaar: 2027}\n"
	    "- {naam: armoede, waarde: 12, jaar: 2020, gebied: BU02890104}\n"
	    "- {naam: rijkdom, waarde: 99, jaar: 2025}\n"), &fault));
	assert_true(wijken_add(wijken, record_of(a, "wijk: v\n"
	    "code: BU02890106\nindicatoren:\n"
	    "- {naam: armoede, waarde: 20, gebied: BU02890106}\n"), &fault));
	assert_true(wijken_add(wijken, record_of(a, "wijk: leeg\n"), &fault));
	assert_string_equal(scored(k, "opgave: x\nwijk: w\n"),
	    "status: telt\ntotaal: 8.0\nbijdragen:\n  c: 8.0\n");
	assert_string_equal(scored(k, "opgave: x\nwijk: w\n"
	    "gebied: {code: BU02890104}\n"),
	    "status: telt\ntotaal: 12.0\nbijdragen:\n  c: 12.0\n");
	assert_string_equal(scored(k, "opgave: x\nwijk: w\n"
	    "gebied: {code: BU02890105}\n"),
	    "status: telt\ntotaal: 8.0\nbijdragen:\n  c: 8.0\n");
	assert_string_equal(scored(k, "opgave: x\nwijk: [w, v]\n"),
	    "status: telt\nlaag: 8.0\nhoog: 20.0\n"
	    "onbekend:\n  c: [8.0, 20.0]\n");
	assert_string_equal(scored(k, "opgave: x\nwijk: [w, leeg]\n"),
	    "status: telt\nlaag: 0.0\nhoog: 100.0\n"
	    "onbekend:\n  c: [0.0, 100.0]\n");
}

static void
a_wijk_that_comes_late_or_never_is_remembered(void **state)
{
	const struct kader *k = one("leest: indicator armoede, waardering: "
	    "[[0, 0], [100, 1]]");
	struct place place;
	size_t at = 0;

	(void)state;
	scored(k, "opgave: x\nwijk: [late, never]\n");
	assert_false(wijken_add(wijken, record_of(a, "wijk: late\n"), &fault));
	assert_string_equal(fault.text, "wijk 'late' comes after an opgave "
	    "that needs its indicatoren: put it before the opgaven");
	assert_string_equal(wijken_missing(wijken, &at, &place), "never");
	assert_int_equal(place.line, 2);
	assert_int_equal(place.column, 14);
	assert_null(wijken_missing(wijken, &at, &place));
}

static void
what_is_not_of_its_reading_is_a_fault_at_its_place(void **state)
{
	static const struct {
		const char *criterion, *opgave, *fault;
	} cases[] = {
		{ "leest: kansen", "kansen: [{waarde: 7}]",
		    "2:19: 'waarde' is '7', not points from 1 to 5 "
		    "(4, or 2..4)" },
		{ "leest: kansen", "kansen: [[x]]",
		    "2:10: a list instead of a text or a map" },
		{ "leest: risico", "risicos: [{kans: veel}]",
		    "2:18: 'kans' is 'veel', not points from 1 to 5 "
		    "(4, or 2..4)" },
		{ "leest: start", "plannen: [{periode: ooit}]",
		    "2:21: 'periode' is 'ooit', not a period (2028, 2028-Q1, "
		    "2028-03, 2028-03..2030, onbekend)" },
		{ "leest: duur", "plannen: [{periode: 2028, duur: kort}]",
		    "2:33: 'duur' is 'kort', not a number (12, -3.5) or a "
		    "range (2..4)" },
		{ "leest: meerkosten", "meerkosten: 1000",
		    "2:13: 'meerkosten' must be a map: write "
		    "{bedrag: 150000}" },
		{ "leest: meerkosten", "meerkosten: {bedrag: 1.000.000}",
		    "2:22: 'bedrag' is '1.000.000', not an amount in euro "
		    "(1200000, -3.5, 100..200)" },
		{ "leest: meerkosten", "meerkosten: {bedrag: 250.000}",
		    "2:22: 'bedrag' is '250.000', not an amount in euro "
		    "(1200000, -3.5, 100..200)" },
		{ "leest: kenmerken.x", "kenmerken: {x: [1]}",
		    "2:16: 'x' is a list instead of a number (12, -3.5) or a "
		    "range (2..4)" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(scored(one(arena_format(a,
		    "%s, waardering: [[0, 0], [1, 1]]", cases[i].criterion)),
		    arena_format(a, "opgave: x\n%s\n", cases[i].opgave)),
		    cases[i].fault);
}

static void
a_fingerprint_changes_with_what_was_read_and_with_nothing_else(void **state)
{
	const struct kader *k = kader(weighed);
	const char *print = read_print(k, "opgave: x\nkenmerken: {kans: 4}\n");

	(void)state;
	assert_string_equal(print, read_print(k, "opgave: y\ntitel: nieuw\n"
	    "kenmerken:\n  # zo\n  kans: '4'\n  anders: 3\n"));
	date++;
	assert_string_equal(print,
	    read_print(k, "opgave: x\nkenmerken: {kans: 4}\n"));
	assert_string_not_equal(print,
	    read_print(k, "opgave: x\nkenmerken: {kans: 3}\n"));
	assert_string_not_equal(print,
	    read_print(k, "opgave: x\nkenmerken: {kans: 4, geld: 1}\n"));
	assert_string_not_equal(print,
	    read_print(k, "opgave: x\nkenmerken: {risico: 4}\n"));
}

static void
only_open_opgaven_that_are_no_aanpak_are_scored(void **state)
{
	(void)state;
	assert_true(score_applies(words, record_of(a, "opgave: x\n")));
	assert_true(score_applies(words, record_of(a, "opgave: x\nstand: Open\n")));
	assert_false(score_applies(words, record_of(a, "opgave: x\n"
	    "stand: opgelost\n")));
	assert_false(score_applies(words, record_of(a, "opgave: x\naard: aanpak\n")));
	assert_false(score_applies(words, record_of(a, "wijk: x\n")));
}

static void
the_parts_of_a_score_stand_in_their_order(void **state)
{
	const struct kader *k = kader("kader: k\ntoetsen: [doel]\ncriteria:\n"
	    "- {naam: a, gewicht: 60, leest: kenmerken.a,"
	    " waardering: [[1, 0], [5, 1]]}\n"
	    "- {naam: b, gewicht: 40, leest: kenmerken.b,"
	    " waardering: [[1, 0], [5, 1]]}\n");
	struct document *d = record_of(a, "opgave: x\nkenmerken: {a: 9}\n");
	struct score s;
	const struct value *v;
	const char *keys = "";

	(void)state;
	assert_true(score_make(k, words, wijken, date, d, &s, &fault));
	for (v = score_value(a, k, "2026-04-01", &s)->first; v != NULL; v = v->next)
		keys = arena_format(a, "%s %s", keys, v->key);
	assert_string_equal(keys, " kader datum van status reden laag hoog "
	    "bijdragen onbekend afgekapt");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_curve_is_straight_between_its_points_and_cut_off_outside),
		TEST(a_worked_case_gives_its_terms_and_the_total_is_their_sum),
		TEST(an_unknown_term_is_a_range_and_never_zero),
		TEST(a_range_reaches_the_points_of_the_curve_inside_it),
		TEST(a_range_on_a_flat_piece_is_known),
		TEST(a_term_is_rounded_half_away_from_zero),
		TEST(long_pieces_with_odd_places_on_them_are_exact),
		TEST(none_is_known_and_counts_as_geen),
		TEST(a_fixed_value_for_the_unknown_leaves_no_range),
		TEST(of_the_kansen_the_highest_of_each_soort_counts),
		TEST(of_the_risicos_the_worst_counts),
		TEST(the_earliest_plan_that_is_ahead_says_when_it_starts),
		TEST(work_without_duur_fills_the_period_of_the_earliest_plan),
		TEST(words_have_values_and_a_strange_one_is_a_fault),
		TEST(below_its_minimum_an_opgave_falls_out),
		TEST(a_gate_that_is_nee_ends_it_and_one_that_is_unknown_leaves_it_open),
		TEST(a_gate_that_cannot_be_read_is_called_what_the_record_calls_it),
		TEST(where_als_is_false_a_criterion_gives_geen),
		TEST(an_indicator_is_of_the_own_area_else_of_the_wijk),
		TEST(a_wijk_that_comes_late_or_never_is_remembered),
		TEST(what_is_not_of_its_reading_is_a_fault_at_its_place),
		TEST(a_fingerprint_changes_with_what_was_read_and_with_nothing_else),
		TEST(only_open_opgaven_that_are_no_aanpak_are_scored),
		TEST(the_parts_of_a_score_stand_in_their_order)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
