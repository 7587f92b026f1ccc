#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/bewoners.h"
#include "../../../lib/report/markdown.h"
#include "../../support/survey.h"

static struct arena *arena;
static struct buffer out;

#define TOLD(texts) told(survey_public_of(arena, texts, \
    sizeof(texts) / sizeof(*(texts))))

/* All parts of the report, on the first of April 2026. */
static const char *
told(struct survey *s)
{
	struct outline *o = outline_new(arena);
	struct request request = { .survey = s, .outline = o };
	struct style style = { 80, false };
	struct page *page;
	size_t i;

	bewoners_prepare(s);
	bewoners_outline(o, &request);
	out.size = 0;
	for (i = 0; i < o->count; i++) {
		page = page_new(arena);
		page->anchor = o->parts[i].anchor;
		page->continues = i > 0;
		page->secrets = s->secrets;
		bewoners_build(page, &request, i);
		markdown_write(page, &style, &out);
	}
	return buffer_text(&out);
}

/* What stands behind a fact, or NULL. */
static const char *
fact(const char *text, const char *name)
{
	const char *start = strstr(text, arena_format(arena, "- **%s** ",
	    name));

	if (start == NULL)
		return NULL;
	start = strstr(start, "** ") + 3;
	return arena_copy(arena, start, strcspn(start, "\n"));
}

static void
is(const char *fields, const char *name, const char *want)
{
	const char *texts[] = { arena_format(arena, "{opgave: a, titel: A, "
	    "wijk: w, openbaar: ja, %s}", fields),
	    "{wijk: w, aanpak: {besluitmoment: 2026-11}}" };
	const char *got = fact(TOLD(texts), name);

	if (want == NULL) {
		assert_null(got);
		return;
	}
	if (got == NULL)
		fail_msg("no '%s' of %s", name, fields);
	assert_string_equal(got, want);
}

static void
a_status_is_told_in_plain_words(void **state)
{
	static const struct {
		const char *status, *want;
	} cases[] = {
		{ "idee", "In 2029. Dit is nog een idee." },
		{ "Voorbereiding", "In 2029. Dit wordt voorbereid." },
		{ "ter inzage", "In 2029. U kunt dit plan nu bekijken en erop "
		    "reageren." },
		{ "geprogrammeerd", "In 2029. Dit staat in de planning." },
		{ "vastgesteld", "In 2029. Dit is besloten." },
		{ "uitvoering", "Het werk is bezig. Het duurt tot en met "
		    "2029." },
		{ "gereed", "Het werk is klaar." },
		{ "uitgesteld", "Dit is uitgesteld. Wij weten nog niet "
		    "wanneer het wel gebeurt." },
		{ "vervallen", "Het plan gaat niet door." },
		{ "onbekend", "In 2029." },
		{ "zomaar", "In 2029." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		is(arena_format(arena, "plannen: {status: %s, periode: 2029}",
		    cases[i].status), "Wanneer?", cases[i].want);
}

static void
a_period_is_told_as_far_as_it_is_known(void **state)
{
	static const struct {
		const char *plan, *want;
	} cases[] = {
		{ "{periode: 2028-06..2030-06}",
		    "Van juni 2028 tot en met juni 2030." },
		{ "{periode: onbekend, status: idee}",
		    "Wij weten nog niet wanneer. Dit is nog een idee." },
		{ "{status: uitvoering}", "Het werk is bezig." },
		{ "{status: uitvoering, periode: 2025..}",
		    "Het werk is bezig. Vanaf 2025." },
		{ "{periode: 2025, status: vastgesteld}",
		    "Dit stond gepland in 2025. Dit is besloten." },
		{ "{periode: 2025, status: uitvoering}",
		    "Het werk is bezig. Dit stond gepland in 2025." },
		{ "{periode: morgen}", "Wij weten nog niet wanneer." },
		{ "{periode: 2029, duur: 5}",
		    "In 2029. Het werk duurt ongeveer 5 maanden." },
		{ "{periode: 2029, duur: 4..6}",
		    "In 2029. Het werk duurt ongeveer 4 tot 6 maanden." },
		{ "{periode: 2029, duur: 1}",
		    "In 2029. Het werk duurt ongeveer een maand." },
		{ "{periode: 2029, duur: 0.5}",
		    "In 2029. Het werk duurt minder dan een maand." },
		{ "{periode: 2029, duur: 12}", "In 2029." },
		{ "{periode: 2029.., duur: 20}",
		    "Vanaf 2029. Het werk duurt ongeveer 20 maanden." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		is(arena_format(arena, "plannen: [%s]", cases[i].plan),
		    "Wanneer?", cases[i].want);
}

static void
of_more_plans_the_first_one_is_told_first(void **state)
{
	(void)state;
	is("plannen: [{periode: 2032, status: idee}, {periode: onbekend},"
	    " {periode: 2029, status: vastgesteld},"
	    " {periode: 2029, status: vastgesteld},"
	    " {periode: 2029-03..2030, status: vastgesteld},"
	    " {periode: 2027, status: vervallen}]", "Wanneer?",
	    "In 2029. Dit is besloten. Ook van maart 2029 tot en met december "
	    "2030. Daarna verder in 2032. Dit is nog een idee.");
	is("plannen: [{periode: 2027, status: vervallen},"
	    " {periode: 2028, status: uitgesteld},"
	    " {periode: 2026, status: gereed}]", "Wanneer?",
	    "Dit is uitgesteld. Wij weten nog niet wanneer het wel gebeurt.");
}

static void
without_a_plan_it_may_be_a_wish(void **state)
{
	(void)state;
	is("aard: wens", "Wanneer?",
	    "Dit is een wens uit de wijk. Er is nog geen plan.");
	is("plannen: geen", "Wanneer?", "Er is nog geen plan.");
}

static void
what_is_over_tells_what_came_of_it(void **state)
{
	(void)state;
	is("stand: opgelost, resultaat: er ligt gras", "Wanneer?", "Klaar.");
	is("stand: opgelost, resultaat: er ligt gras", "Wat is het geworden?",
	    "Er ligt gras.");
	is("stand: opgelost", "Wat is het geworden?", NULL);
	is("stand: opgelost, keuze: {fase: besluit, besluit: later}",
	    "Samen met de wijkaanpak?", NULL);
	is("stand: vervallen, resultaat: te duur", "Wanneer?",
	    "Dit gaat niet door.");
	is("stand: vervallen, resultaat: te duur", "Waarom niet?", "Te duur.");
}

static void
only_a_besluit_is_told_as_decided(void **state)
{
	static const struct {
		const char *keuze, *want;
	} cases[] = {
		{ "{}", "Daarover is nog niet besloten. Het besluit komt naar "
		    "verwachting in november 2026." },
		{ "{fase: voorstel, besluit: verbinden, motivering: X}",
		    "Daarover is nog niet besloten. Het besluit komt naar "
		    "verwachting in november 2026." },
		{ "{besluit: verbinden}",
		    "Daarover is nog niet besloten. Het besluit komt naar "
		    "verwachting in november 2026." },
		{ "{fase: besluit, besluit: verbinden}",
		    "**Ja**. Dat is besloten." },
		{ "{fase: Besluit, besluit: Niet verbinden, datum: 2026-03-05,"
		    " motivering: te duur}", "**Nee**. Dat is op 5 maart 2026 "
		    "besloten. De reden: te duur." },
		{ "{fase: besluit, besluit: verbinden, datum: 2026,"
		    " motivering: 'Waarom niet?', voorwaarde: eerst vragen}",
		    "**Ja**. Dat is in 2026 besloten. De reden: Waarom niet? "
		    "De voorwaarde: eerst vragen." },
		{ "{fase: besluit, besluit: later, herzien: 2027}",
		    "**Nu niet, later misschien wel**. Dat is besloten. Wij "
		    "kijken hier in 2027 opnieuw naar." },
		{ "{fase: besluit, besluit: later, herzien: 2025}",
		    "**Nu niet, later misschien wel**. Dat is besloten. Wij "
		    "zouden hier in 2025 opnieuw naar kijken." },
		{ "[{fase: besluit, besluit: verbinden}, {fase: voorstel,"
		    " besluit: later}]", "**Ja**. Dat is besloten." },
		{ "[{fase: besluit, besluit: verbinden}, {fase: besluit,"
		    " besluit: niet verbinden}]", "**Nee**. Dat is besloten." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		is(arena_format(arena, "advies: {uitkomst: verbinden,"
		    " reden: Y}, keuze: %s", cases[i].keuze),
		    "Samen met de wijkaanpak?", cases[i].want);
	is("aard: aanpak, keuze: {fase: besluit, besluit: later}",
	    "Samen met de wijkaanpak?", "Dit hoort bij de wijkaanpak zelf.");
}

static void
only_what_was_confirmed_goes_together(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: A, wijk: w, openbaar: ja,"
		    " plannen: {periode: 2029}, koppelingen: ["
		    "{met: b, status: bevestigd}, {met: c, status: bevestigd},"
		    "{met: d, status: bevestigd, verband: na},"
		    "{met: e, status: voorgesteld},"
		    "{met: f, status: bevestigd, effect: -groot},"
		    "{met: g, status: bevestigd, verband: sluit uit},"
		    "{met: i, status: bevestigd}, {met: j, status: afgewezen},"
		    "{met: nergens, status: bevestigd},"
		    "{met: a, status: bevestigd}]}",
		"{opgave: b, titel: B, wijk: w, openbaar: ja,"
		    " plannen: {periode: 2029-06..2030}}",
		"{opgave: c, titel: C, wijk: w, openbaar: ja,"
		    " plannen: {periode: 2031}}",
		"{opgave: d, titel: D, wijk: w, openbaar: ja}",
		"{opgave: e, titel: E, wijk: w, openbaar: ja}",
		"{opgave: f, titel: F, wijk: w, openbaar: ja}",
		"{opgave: g, titel: G, wijk: w, openbaar: ja}",
		"{opgave: h, titel: H, wijk: w, openbaar: ja, koppelingen: ["
		    "{met: a, status: bevestigd, verband: na}]}",
		"{opgave: i, titel: I, wijk: w, openbaar: ja,"
		    " stand: vervallen}",
		"{opgave: j, titel: J, wijk: w, openbaar: ja}"
	};
	const char *text = strstr(TOLD(texts), "### A\n");

	(void)state;
	assert_string_equal(fact(text, "Tegelijk met:"), "B");
	assert_string_equal(fact(text, "Samen met:"), "C");
	assert_string_equal(fact(text, "Pas na:"), "D");
	assert_string_equal(fact(text, "Daarna:"), "H");
	assert_string_equal(fact(strstr(text, "### D\n"), "Daarna:"), "A");
	assert_string_equal(fact(strstr(text, "### H\n"), "Pas na:"), "A");
}

static void
a_reason_that_names_what_is_hidden_is_not_told(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: A, wijk: w, openbaar: ja,"
		    " keuze: {fase: besluit, besluit: later,"
		    " motivering: eerst de Sloop!, voorwaarde: na flat-1}}",
		"{opgave: flat-1, titel: Sloop, wijk: w}"
	};

	(void)state;
	assert_string_equal(fact(TOLD(texts), "Samen met de wijkaanpak?"),
	    "**Nu niet, later misschien wel**. Dat is besloten.");
}

static void
more_wijken_have_a_table_and_no_id(void **state)
{
	static const char *const texts[] = {
		"{wijk: een, naam: de Een}",
		("{opgave: a, titel: A, wijk: een, openbaar: ja,"
		    " gebied: {naam: Laan, niveau: straat}}"),
		"{opgave: b, titel: B, wijk: twee, openbaar: ja}",
		"{wijk: drie, naam: Driebuurt}",
		"{opgave: c, titel: C, openbaar: ja}",
		"{opgave: d, titel: D, wijk: vier}"
	};
	const char *text = TOLD(texts);

	(void)state;
	assert_non_null(strstr(text, "\n| de Een | Laan |\n"
	    "| Wijk 2 | in de hele wijk |\n"
	    "| Driebuurt | nog geen plannen |\n"
	    "| Zonder wijk | in de hele wijk |\n"));
	assert_non_null(strstr(text, "\n## Wat gebeurt er in de Een?\n"));
	assert_non_null(strstr(text, "\n## Wat gebeurt er in uw wijk?\n"));
	assert_non_null(strstr(text, "\n## Wat gebeurt er in de Driebuurt?"));
	assert_null(strstr(text, "twee"));
	assert_null(strstr(text, "vier"));
}

static void
of_many_for_the_whole_wijk_a_street_has_the_count(void **state)
{
	const char *texts[10];
	const char *text;
	size_t i;

	(void)state;
	texts[0] = "{opgave: a, titel: A, wijk: w, openbaar: ja, "
	    "gebied: {naam: Laan, niveau: straat}}";
	for (i = 1; i < 10; i++)
		texts[i] = arena_format(arena, "{opgave: b%zu, titel: B%zu, "
		    "wijk: w, openbaar: ja}", i, i);
	text = told(survey_public_of(arena, texts, 9));
	assert_non_null(strstr(text, "Ook voor uw straat:\n\n- B1\n- B2\n"));
	text = told(survey_public_of(arena, texts, 10));
	assert_non_null(strstr(text, "Ook voor uw straat:\n\n- B1\n- B2\n"));
	texts[0] = "{opgave: a, titel: A, wijk: w, openbaar: ja, "
	    "stand: vervallen, gebied: Laan}";
	texts[9] = "{opgave: b9, titel: B9, wijk: w, openbaar: ja, "
	    "gebied: [Laan, {naam: Ergens, niveau: wijk}]}";
	text = told(survey_public_of(arena, texts, 10));
	assert_non_null(strstr(text, "Ook voor u:\n\n- B1\n"));
	assert_null(strstr(text, "- B9\n"));
}

static void
what_is_not_public_is_told_as_such_when_all_is_asked_for(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: A, wijk: w, openbaar: ja}",
		"{opgave: b, wijk: w, openbaar: nee}"
	};
	const char *text = told(survey_of(arena, texts, 2));

	(void)state;
	assert_non_null(strstr(text, "> **Let op**: hier staan ook opgaven "
	    "die niet openbaar zijn. Publiceer deze pagina niet.\n"));
	assert_string_equal(fact(strstr(text, "### Zonder titel\n"),
	    "Openbaar?"), "**Nee**.");
	assert_null(strstr(TOLD(texts), "Let op"));
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	buffer_free(&out);
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_status_is_told_in_plain_words),
		cmocka_unit_test(a_period_is_told_as_far_as_it_is_known),
		cmocka_unit_test(of_more_plans_the_first_one_is_told_first),
		cmocka_unit_test(without_a_plan_it_may_be_a_wish),
		cmocka_unit_test(what_is_over_tells_what_came_of_it),
		cmocka_unit_test(only_a_besluit_is_told_as_decided),
		cmocka_unit_test(only_what_was_confirmed_goes_together),
		cmocka_unit_test(
		    a_reason_that_names_what_is_hidden_is_not_told),
		cmocka_unit_test(more_wijken_have_a_table_and_no_id),
		cmocka_unit_test(
		    of_many_for_the_whole_wijk_a_street_has_the_count),
		cmocka_unit_test(
		    what_is_not_public_is_told_as_such_when_all_is_asked_for)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
