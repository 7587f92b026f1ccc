#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/condition.h"
#include "../../support/record.h"

static struct arena *a;
static const struct words *words;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	words = words_standaard(a);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* --- answers -------------------------------------------------------------- */

/* What a condition says of a record: "yes yes" that it meets it and that it
 * holds, "no unknown", ..., or the fault. */
static const char *
answers(const char *condition, const char *record)
{
	static const char *const names[] = {
		[TRI_YES] = "yes", [TRI_NO] = "no", [TRI_UNKNOWN] = "unknown"
	};
	struct document *d = record_of(a, arena_format(a, "opgave: x\n%s\n",
	    record));
	struct fault f = { .set = false };
	const struct condition *c = condition_parse(a, KIND_OPGAVE, words,
	    condition, &f);
	enum tri holds;
	bool meets;

	if (c == NULL)
		return arena_format(a, "%zu: %s", f.place.column, f.text);
	if (!condition_meets(c, d, &meets, &f) ||
	    !condition_holds(c, d, &holds, &f))
		return arena_format(a, "%zu:%zu: %s", f.place.line,
		    f.place.column, f.text);
	return arena_format(a, "%s %s", meets ? "yes" : "no", names[holds]);
}

struct ask {
	const char *condition, *record, *answers;
};

static void
check(const struct ask *asks, size_t count)
{
	const char *is;
	size_t i;

	for (i = 0; i < count; i++) {
		is = answers(asks[i].condition, asks[i].record);
		if (strcmp(is, asks[i].answers) != 0)
			fail_msg("'%s' of '%s': %s, not %s",
			    asks[i].condition, asks[i].record, is,
			    asks[i].answers);
	}
}

#define CHECK(asks) check(asks, sizeof(asks) / sizeof(*(asks)))

static void
a_text_is_equal_byte_for_byte_and_ordered_by_code_point(void **state)
{
	static const struct ask asks[] = {
		{ "titel = Riool", "titel: Riool", "yes yes" },
		{ "titel = riool", "titel: Riool", "no no" },
		{ "titel != riool", "titel: Riool", "yes yes" },
		{ "titel = \"Riool \\\"Oost\\\" \\\\\"",
		    "titel: Riool \"Oost\" \\", "yes yes" },
		{ "titel = \"\"", "titel: \"\"", "yes yes" },
		{ "titel < Riool", "titel: Aan de slag", "yes yes" },
		{ "titel < Riool", "titel: zand", "no no" },
		{ "titel > Riool", "titel: Éen", "yes yes" },
		{ "titel <= Riool", "titel: Riool", "yes yes" },
		{ "titel >= Riool", "titel: Riool", "yes yes" },
		{ "titel = Riool", "titel:", "no unknown" },
		{ "opgave = x", "titel: x", "yes yes" },
		{ "opgave > w and opgave < y", "titel: x", "yes yes" },
		{ "wijk = b", "wijk: [a, b]", "yes yes" },
		{ "gebied.code = BU02890104", "gebied: {code: BU02890104}",
		    "yes yes" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_text_contains_whatever_the_case(void **state)
{
	static const struct ask asks[] = {
		{ "titel ~ riool", "titel: Het RIOOL is op", "yes yes" },
		{ "titel ~ één", "titel: Eenzaam", "yes yes" },
		{ "titel ~ \"riool is\"", "titel: Het riool  is op",
		    "yes yes" },
		{ "titel ~ rioolnet", "titel: Het riool", "no no" },
		{ "titel !~ riool", "titel: Het plein", "yes yes" },
		{ "titel !~ riool", "titel: Het riool", "no no" },
		{ "titel !~ riool", "wijk: w", "no unknown" },
		{ "kansen ~ straat", "kansen: [geld, {tekst: Eén straat}]",
		    "yes yes" },
		{ "kansen !~ straat", "kansen: [geld, {tekst: Eén straat}]",
		    "no no" },
		{ "kansen !~ straat", "kansen: [geld, tijd]", "yes yes" },
		{ "kansen !~ straat", "kansen: geen", "yes yes" },
		{ "kansen !~ straat", "kansen: [geld, {soort: draagvlak}]",
		    "yes unknown" },
		{ "plannen.budget ~ 000", "plannen: {budget: 12000}",
		    "yes yes" }
	};

	(void)state;
	CHECK(asks);
}

static void
an_expression_is_extended_and_posix(void **state)
{
	static const struct ask asks[] = {
		{ "titel ~ /^Het (riool|plein)$/", "titel: Het plein",
		    "yes yes" },
		{ "titel ~ /^het/", "titel: Het plein", "no no" },
		{ "titel ~ /^het/i", "titel: Het plein", "yes yes" },
		{ "titel ~ /a\\/b/", "titel: a/b", "yes yes" },
		{ "titel ~ /[0-9]{4} $/", "titel: 'in 2028 '", "yes yes" },
		{ "titel !~ /[[:digit:]]/", "titel: plein", "yes yes" },
		{ "titel ~ /\\./", "titel: a.", "yes yes" },
		{ "titel ~ /[]x]/", "titel: ']'", "yes yes" },
		{ "titel ~ /h(é|è)/", "titel: hè", "yes yes" },
		{ "titel ~ /(a)\\1/", "", "9: the back-reference '\\1' is not "
		    "known here" },
		{ "titel ~ /\\d+/", "", "9: '\\d' is not known here: this is a "
		    "POSIX extended regular expression, which has [0-9] and "
		    "[[:alpha:]]" },
		{ "titel ~ /[éè]/", "", "9: between [ and ] only ASCII is "
		    "known: write (é|è) for [éè]" },
		{ "titel ~ /((a{99}){99})/", "", "9: this expression repeats "
		    "too much: see opg(5)" },
		{ "titel ~ /((((((((((a+)+)+)+)+)+)+)+)+)+)+/", "",
		    "9: this expression repeats too much: see opg(5)" },
		{ "titel ~ /(((((((((((a+)*+)+)+)+)+)+){1}+b)+)+)+)+/", "",
		    "9: this expression repeats too much: see opg(5)" },
		{ "titel ~ /a+++++++++++/", "", "9: this expression repeats "
		    "too much: see opg(5)" },
		{ "titel ~ /((((((((((a{1,}){1,}){1,}){1,}){1,}){1,}){1,}){1,})"
		    "{1,}){1,}){1,}/", "", "9: this expression repeats too "
		    "much: see opg(5)" },
		{ "titel ~ /((((a+)+)+){99})+{9}/", "", "9: this expression "
		    "repeats too much: see opg(5)" },
		{ "titel ~ /riool", "", "9: this expression has no '/' at its "
		    "end" },
		{ "titel ~ /riool\\/", "", "9: this expression has no '/' at "
		    "its end" }
	};
	char text[1100];

	(void)state;
	CHECK(asks);
	memset(text, 'a', sizeof(text));
	memcpy(text, "titel ~ /", 9);
	text[9 + 1000] = '/';
	text[9 + 1001] = '\0';
	assert_string_equal(answers(text, "titel: a"), "no no");
	text[9 + 1000] = 'a';
	text[9 + 1001] = '/';
	text[9 + 1002] = '\0';
	assert_string_equal(answers(text, ""),
	    "9: this expression is longer than 1000 bytes");
	assert_non_null(strstr(answers("titel ~ /(/", ""),
	    "9: this is no regular expression: "));
	assert_non_null(strstr(answers("titel ~ /[a/", ""),
	    "9: this is no regular expression: "));
	assert_non_null(strstr(answers("titel ~ /[[:alpha:/", ""),
	    "9: this is no regular expression: "));
}

static void
a_word_is_the_same_in_every_spelling(void **state)
{
	static const struct ask asks[] = {
		{ "domeinen = groen", "domeinen: [zorg, Groen]", "yes yes" },
		{ "domeinen = riolering", "domeinen: water en riolering",
		    "yes yes" },
		{ "domeinen = \"water en riolering\"", "domeinen: Riolering",
		    "yes yes" },
		{ "domeinen = groen", "domeinen: zorg", "no no" },
		{ "domeinen != groen", "domeinen: [zorg, groen]", "yes yes" },
		{ "domeinen != groen", "domeinen: groen", "no no" },
		{ "domeinen = groen", "titel: x", "no unknown" },
		{ "domeinen = groen", "domeinen: geen", "no no" },
		{ "domeinen = groen", "domeinen: [groen, bakkerij]",
		    "yes yes" },
		{ "domeinen = groen", "domeinen: bakkerij", "no no" },
		{ "stand = open", "stand: onbekend", "no unknown" },
		{ "plannen.status = GEREED", "plannen: {status: gereed}",
		    "yes yes" },
		{ "koppelingen.status = bevestigd",
		    "koppelingen: [{met: y, status: Bevestigd}]", "yes yes" },
		{ "doelgroepen = straatmuzikanten",
		    "doelgroepen: straatmuzikanten", "yes yes" },
		{ "domeinen = groenn", "", "12: 'domeinen' cannot be 'groenn', "
		    "did you mean 'groen'?" },
		{ "stand = wachtend", "", "9: 'stand' cannot be 'wachtend', it "
		    "must be open, opgelost or vervallen" },
		{ "keuze = latr", "", "9: 'keuze' cannot be 'latr', did you "
		    "mean 'later'?" },
		{ "domeinen < groen", "", "12: '<' cannot compare 'domeinen' "
		    "with another word: use = or !=" }
	};

	(void)state;
	CHECK(asks);
}

static void
soort_is_derived_when_it_is_absent(void **state)
{
	static const struct ask asks[] = {
		{ "soort = gemengd", "domeinen: [zorg, riolering]",
		    "yes yes" },
		{ "soort = fysiek", "domeinen: groen\nsoort: sociaal",
		    "no no" },
		{ "soort != sociaal", "domeinen: [groen, verkeer]",
		    "yes yes" },
		{ "soort = fysiek", "domeinen: [bakkerij, groen]",
		    "no unknown" },
		{ "soort", "domeinen: groen", "yes yes" },
		{ "soort", "titel: x", "no no" },
		{ "soort = onbekend", "domeinen: groen", "no no" },
		{ "soort = onbekend", "titel: x", "yes yes" },
		{ "soort != onbekend", "domeinen: groen", "yes yes" },
		{ "soort ~ fys", "domeinen: groen", "yes yes" },
		{ "partijen.soort = gemeente",
		    "domeinen: groen\npartijen: [{naam: y}]", "no unknown" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_number_compares_as_one_and_a_range_with_all_of_it(void **state)
{
	static const struct ask asks[] = {
		{ "plannen.budget > 9", "plannen: {budget: 10}", "yes yes" },
		{ "plannen.budget > 10", "plannen: {budget: 10}", "no no" },
		{ "plannen.budget = 10.0", "plannen: {budget: 10}",
		    "yes yes" },
		{ "plannen.budget != 10", "plannen: {budget: 10}", "no no" },
		{ "kansen.waarde >= 3", "kansen: [{waarde: 2..4}]",
		    "no unknown" },
		{ "kansen.waarde >= 2", "kansen: [{waarde: 2..4}]",
		    "yes yes" },
		{ "kansen.waarde > 4", "kansen: [{waarde: 2..4}]", "no no" },
		{ "kansen.waarde = 3", "kansen: [{waarde: 2..4}]",
		    "no unknown" },
		{ "kansen.waarde != 3", "kansen: [{waarde: 2..4}]",
		    "no unknown" },
		{ "kansen.waarde != 5", "kansen: [{waarde: 2..4}]",
		    "yes yes" },
		{ "kansen.waarde = 2..4", "kansen: [{waarde: 2..4}]",
		    "yes yes" },
		{ "kansen.waarde = 2..4", "kansen: [{waarde: 3}]",
		    "yes yes" },
		{ "kansen.waarde = 2..4", "kansen: [{waarde: 5}]", "no no" },
		{ "kansen.waarde < 2..4", "kansen: [{waarde: 1}]",
		    "yes yes" },
		{ "kansen.waarde < 2..4", "kansen: [{waarde: 2}]", "no no" },
		{ "kansen.waarde > 2..4", "kansen: [{waarde: 4}]", "no no" },
		{ "kansen.waarde > 2..4", "kansen: [{waarde: 5}]",
		    "yes yes" },
		{ "kansen.waarde <= 2..4", "kansen: [{waarde: 4}]",
		    "yes yes" },
		{ "kansen.waarde >= 2..4", "kansen: [{waarde: 2}]",
		    "yes yes" },
		{ "kansen.waarde >= 4", "kansen: [{waarde: 1}, {waarde: 5}]",
		    "yes yes" },
		{ "kansen.waarde >= 4", "kansen: [{waarde: 1}, {tekst: y}]",
		    "no unknown" },
		{ "kansen.waarde > 2", "kansen: [geld]", "no unknown" },
		{ "meerkosten.bedrag < 0", "meerkosten: {bedrag: -150000}",
		    "yes yes" },
		{ "plannen.budget > veel", "", "18: 'plannen.budget' cannot be "
		    "'veel', it must be an amount in euro (1200000, -3.5, "
		    "100..200)" },
		{ "kansen.waarde = 6", "", "17: 'kansen.waarde' cannot be '6', "
		    "it must be points from 1 to 5 (4, or 2..4)" },
		{ "kansen.waarde > 2", "kansen:\n- waarde: 7", "3:11: 'waarde' "
		    "is '7', not points from 1 to 5 (4, or 2..4)" },
		{ "plannen.budget > 2", "plannen:\n- budget: {}",
		    "3:11: 'plannen.budget' is a map, not an amount in euro "
		    "(1200000, -3.5, 100..200)" },
		{ "plannen.budget > 2", "plannen:\n- budget: {a: 3}",
		    "3:11: 'plannen.budget' is a map, not an amount in euro "
		    "(1200000, -3.5, 100..200)" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_period_compares_by_its_start(void **state)
{
	static const struct ask asks[] = {
		{ "plannen.periode < 2030", "plannen: {periode: 2029..2035}",
		    "yes yes" },
		{ "plannen.periode < 2030", "plannen: {periode: 2030}",
		    "no no" },
		{ "plannen.periode < 2030", "plannen: {periode: ..2035}",
		    "yes yes" },
		{ "plannen.periode > 2030", "plannen: {periode: 2030-12-31}",
		    "no no" },
		{ "plannen.periode > 2030", "plannen: {periode: 2031-01}",
		    "yes yes" },
		{ "plannen.periode <= 2030", "plannen: {periode: 2030-12-31}",
		    "yes yes" },
		{ "plannen.periode <= 2030", "plannen: {periode: 2031}",
		    "no no" },
		{ "plannen.periode >= 2030", "plannen: {periode: 2030}",
		    "yes yes" },
		{ "plannen.periode >= 2030", "plannen: {periode: 2029-Q4}",
		    "no no" },
		{ "plannen.periode = 2030", "plannen: {periode: 2030-Q2}",
		    "yes yes" },
		{ "plannen.periode = 2030", "plannen: {periode: 2029..2031}",
		    "no no" },
		{ "plannen.periode != 2030", "plannen: {periode: 2029..2031}",
		    "yes yes" },
		{ "plannen.periode = 2028..", "plannen: {periode: 2040}",
		    "yes yes" },
		{ "plannen.periode = ..2028", "plannen: {periode: ..2040}",
		    "yes yes" },
		{ "plannen.periode < 2030",
		    "plannen: [{periode: 2031}, {periode: 2029}]",
		    "yes yes" },
		{ "plannen.periode < 2030", "plannen: {periode: onbekend}",
		    "no unknown" },
		{ "plannen.periode != 2030", "plannen: {periode: onbekend}",
		    "no unknown" },
		{ "not plannen.periode < 2030", "titel: y", "yes unknown" },
		{ "plannen.periode < 2030", "plannen:\n- periode: straks",
		    "3:12: 'periode' is 'straks', not a period (2028, 2028-Q1, "
		    "2028-03, 2028-03..2030, onbekend)" },
		{ "plannen.periode < nu", "", "19: 'plannen.periode' cannot be "
		    "'nu', it must be a period (2028, 2028-Q1, 2028-03, "
		    "2028-03..2030, onbekend)" },
		{ "plannen.periode < onbekend", "", "19: '<' cannot compare "
		    "'plannen.periode' with onbekend: use = or !=" },
		{ "afspraken.uiterlijk < 2027-06",
		    "afspraken: [{uiterlijk: 2027-03-01}]", "yes yes" },
		{ "bron.datum = 2019-Q1", "bron: {datum: 2019-03}",
		    "yes yes" },
		{ "bron.datum = 2019", "bron: {datum: 2019-Q1}", "2:15: "
		    "'datum' is '2019-Q1', not a date (2026-04-01, 2026-04, "
		    "2026)" },
		{ "bron.datum = maart", "", "14: 'bron.datum' cannot be "
		    "'maart', it must be a date (2026-04-01, 2026-04, "
		    "2026)" }
	};

	(void)state;
	CHECK(asks);
}

static void
what_is_unknown_equals_onbekend_only(void **state)
{
	static const struct ask asks[] = {
		{ "toetsen.vergunbaar = onbekend", "titel: y", "yes yes" },
		{ "toetsen.vergunbaar = onbekend",
		    "toetsen: {vergunbaar: onbekend}", "yes yes" },
		{ "toetsen.vergunbaar = onbekend",
		    "toetsen: {vergunbaar: {waarde: onbekend}}", "yes yes" },
		{ "toetsen.vergunbaar = onbekend",
		    "toetsen: {vergunbaar: {door: team}}", "yes yes" },
		{ "toetsen.vergunbaar = onbekend", "toetsen: {vergunbaar: ja}",
		    "no no" },
		{ "toetsen.vergunbaar != onbekend",
		    "toetsen: {vergunbaar: {waarde: ja}}", "yes yes" },
		{ "toetsen.vergunbaar = ja",
		    "toetsen: {vergunbaar: {waarde: ja}}", "yes yes" },
		{ "openbaar = nee", "titel: y", "no unknown" },
		{ "not openbaar = nee", "titel: y", "yes unknown" },
		{ "openbaar != nee", "openbaar: onbekend", "no unknown" },
		{ "openbaar = ja", "openbaar: misschien", "2:11: 'openbaar' is "
		    "'misschien', not ja, nee or onbekend" },
		{ "openbaar = jaa", "", "12: 'openbaar' cannot be 'jaa', did "
		    "you mean 'ja'?" },
		{ "openbaar > nee", "", "12: '>' cannot compare 'openbaar' "
		    "with another word: use = or !=" },
		{ "domeinen = onbekend", "domeinen: geen", "no no" },
		{ "domeinen != onbekend", "domeinen: geen", "yes yes" },
		{ "domeinen = onbekend", "domeinen:", "yes yes" },
		{ "plannen.periode = onbekend", "plannen: [{naam: y}]",
		    "yes yes" },
		{ "plannen.periode = onbekend", "plannen: geen", "no no" },
		{ "plannen = onbekend", "plannen: [{status: idee}]",
		    "no no" },
		{ "score = onbekend", "score: {status: valt af}",
		    "yes yes" },
		{ "titel = onbekend", "titel: onbekend", "yes yes" },
		{ "titel ~ onbekend", "wijk: w", "no unknown" }
	};

	(void)state;
	CHECK(asks);
}

static void
none_is_not_unknown(void **state)
{
	static const struct ask asks[] = {
		{ "risicos = geen", "risicos: geen", "yes yes" },
		{ "risicos = geen", "risicos: []", "yes yes" },
		{ "risicos = geen", "risicos: [brand]", "no no" },
		{ "risicos = geen", "titel: y", "no unknown" },
		{ "risicos != geen", "risicos: [brand]", "yes yes" },
		{ "risicos != geen", "risicos: geen", "no no" },
		{ "merkbaar = geen", "merkbaar: geen", "yes yes" },
		{ "#risicos = 0", "risicos: geen", "yes yes" },
		{ "#risicos = 0", "titel: y", "yes yes" },
		{ "#risicos = 2", "risicos: [brand, {tekst: water}]",
		    "yes yes" },
		{ "#kansen >= 1", "kansen: geld", "yes yes" },
		{ "#kansen = 1", "kansen: [geld, ]", "yes yes" },
		{ "#plannen.dekking > 2", "plannen: [{dekking: [a, b]}, "
		    "{dekking: c}]", "yes yes" },
		{ "#partijen{rol = trekker} = 2", "partijen: [{rol: trekker}, "
		    "{rol: betrokken}, {rol: trekker}]", "yes yes" },
		{ "#partijen{rol = trekker} = 1", "partijen: [{rol: trekker}, "
		    "{naam: y}]", "yes unknown" },
		{ "#kansen = veel", "", "11: '#kansen' is a number, it cannot "
		    "be 'veel'" },
		{ "#kansen ~ 2", "", "11: '#kansen' is a number: compare it "
		    "with = != < > <= >=" },
		{ "#kansen", "", "1: '#kansen' is a number: compare it, as in "
		    "'#kansen > 0'" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_field_alone_asks_whether_it_is_there(void **state)
{
	static const struct ask asks[] = {
		{ "keuze", "keuze: later", "yes yes" },
		{ "keuze", "titel: y", "no no" },
		{ "keuze", "keuze:", "no no" },
		{ "titel", "titel: \"\"", "yes yes" },
		{ "risicos", "risicos: geen", "yes yes" },
		{ "plannen.budget", "plannen: [{naam: y}, {budget: 1}]",
		    "yes yes" },
		{ "plannen.budget", "plannen: geen", "no no" },
		{ "gebied.punt", "gebied: {punt: [173500, 442100]}",
		    "yes yes" },
		{ "x-eigen", "x-eigen: {a: 1}", "yes yes" },
		{ "not keuze", "titel: y", "yes yes" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_path_reaches_any_item_or_the_one_that_is_meant(void **state)
{
	static const char plans[] = "plannen: [Riool, {naam: Groen, nummer: "
	    "G-1, periode: 2030}, {naam: Riool Oost, periode: 2031}]";
	const struct ask asks[] = {
		{ "plannen = Groen", plans, "yes yes" },
		{ "plannen.naam = Riool", plans, "yes yes" },
		{ "plannen[0] = Riool", plans, "yes yes" },
		{ "plannen[0] = Groen", plans, "no no" },
		{ "plannen[3] = Groen", plans, "no no" },
		{ "plannen[Groen].periode = 2030", plans, "yes yes" },
		{ "plannen[G-1].periode = 2030", plans, "yes yes" },
		{ "plannen[Riool Oost].periode = 2031", plans, "yes yes" },
		{ "plannen[\"Riool Oost\"].periode = 2031", plans,
		    "yes yes" },
		{ "plannen[Riool].periode = 2031", plans, "no unknown" },
		{ "plannen[Blauw].periode = 2031", plans, "no no" },
		{ "plannen[Blauw]", plans, "no no" },
		{ "plannen[0].naam.x = y", "", "17: 'plannen[0].naam' has no "
		    "fields: it is a text" },
		{ "titel[0] = y", "", "6: 'titel' is no list, it has no "
		    "items" },
		{ "plannen[0][1] = y", "", "11: 'plannen[0]' is no list, it "
		    "has no items" },
		{ "plannen[ = y", "", "8: 'plannen[ = y' has a '[' without an "
		    "item or a ']'" },
		{ "\"x-a b\" = 1", "\"x-a b\": 1", "yes yes" },
		{ "\"x-a = 1", "", "1: '\"x-a = 1' has a '\"' that is not "
		    "closed" },
		{ "gebied = Nobelweg", "gebied: Nobelweg", "yes yes" },
		{ "gebied.naam = Nobelweg", "gebied: Nobelweg", "yes yes" },
		{ "gebied.niveau = straat", "gebied: Nobelweg",
		    "no unknown" },
		{ "plannen.dekking = rioolheffing",
		    "plannen: {dekking: [leges, rioolheffing]}", "yes yes" }
	};

	(void)state;
	CHECK(asks);
}

static void
braces_ask_all_of_one_item(void **state)
{
	static const char parties[] = "partijen: [{naam: Vallei, soort: "
	    "waterschap, rol: betrokken}, {naam: Wageningen, soort: gemeente, "
	    "rol: trekker}]";
	const struct ask asks[] = {
		{ "partijen{soort = gemeente and rol = trekker}", parties,
		    "yes yes" },
		{ "partijen{soort = waterschap and rol = trekker}", parties,
		    "no no" },
		{ "partijen.soort = waterschap and partijen.rol = trekker",
		    parties, "yes yes" },
		{ "partijen{rol = trekker}.naam ~ wage", parties, "yes yes" },
		{ "partijen{rol = trekker}.naam ~ vallei", parties, "no no" },
		{ "partijen{ not (rol = trekker) } = Vallei", parties,
		    "yes yes" },
		{ "partijen{rol = trekker}", "titel: y", "no unknown" },
		{ "partijen{rol = trekker}", "partijen: [Vitens]",
		    "no unknown" },
		{ "partijen{naam = Vitens}", "partijen: [Vitens]",
		    "yes yes" },
		{ "partijen{rol = trekker}", "partijen: geen", "no no" },
		{ "plannen{dekking{zeker = ja}.bedrag > 10}.status = gereed",
		    "plannen: {status: gereed, dekking: [{bedrag: 11, zeker: "
		    "ja}]}", "yes yes" },
		{ "x-lijst{a = 1}.b = 2", "x-lijst: [{a: 1, b: 2}]",
		    "yes yes" },
		{ "partijen{sort = gemeente}", "", "10: unknown field 'sort', "
		    "did you mean 'soort'?" },
		{ "partijen{soort = gemeente", "", "9: this '{' is not "
		    "closed" },
		{ "partijen{soort = gemeente)", "", "26: 'and', 'or' or '}' is "
		    "due, not ')'" },
		{ "titel{naam = y}", "", "6: 'titel' is no list, it has no "
		    "items" }
	};

	(void)state;
	CHECK(asks);
}

static void
the_users_own_compares_as_numbers_when_both_are(void **state)
{
	static const struct ask asks[] = {
		{ "x-n > 9", "x-n: 10", "yes yes" },
		{ "x-n = 10", "x-n: 10.0", "yes yes" },
		{ "x-n = 10", "x-n: tien", "no no" },
		{ "x-n != 10", "x-n: tien", "yes yes" },
		{ "x-n > 9", "x-n: tien", "no no" },
		{ "x-n < b", "x-n: a", "yes yes" },
		{ "x-n = 0363", "x-n: \"0363\"", "yes yes" },
		{ "x-n = 1", "x-n: {a: 1}", "no no" },
		{ "x-n != 1", "x-n: {a: 1}", "yes yes" },
		{ "x-n.a.b = 1", "x-n: {a: {b: 1}}", "yes yes" },
		{ "x-n = 2", "x-n: [1, 2]", "yes yes" },
		{ "kenmerken.tempo >= 3", "kenmerken: {tempo: 2..4}",
		    "no unknown" },
		{ "kenmerken.tempo >= 3", "kenmerken: {tempo: {waarde: 4}}",
		    "yes yes" },
		{ "kenmerken.tempo.waarde >= 3", "kenmerken: {tempo: 4}",
		    "yes yes" },
		{ "kenmerken.tempo.door = team",
		    "kenmerken: {tempo: {waarde: 4, door: team}}",
		    "yes yes" },
		{ "kenmerken.tempo = goed", "kenmerken: {tempo: goed}",
		    "yes yes" },
		{ "kenmerken.tempo > 3", "kenmerken: {tempo: onbekend}",
		    "no unknown" },
		{ "koppelingen.effect >= 5",
		    "koppelingen: [{effect: 7}]", "yes yes" },
		{ "koppelingen.effect >= 5",
		    "koppelingen: [{effect: klein}]", "no no" },
		{ "koppelingen.effect = klein",
		    "koppelingen: [{effect: klein}]", "yes yes" },
		{ "koppelingen.effect > klein", "", "22: 'koppelingen.effect' "
		    "has no order of words: compare it with a number, or use = "
		    "or !=" }
	};

	(void)state;
	CHECK(asks);
}

static void
a_score_as_a_whole_is_its_total_or_its_least(void **state)
{
	static const struct ask asks[] = {
		{ "score >= 40", "score: {totaal: 41.5}", "yes yes" },
		{ "score >= 40", "score: {laag: 36.5, hoog: 52.0}", "no no" },
		{ "score >= 36", "score: {laag: 36.5, hoog: 52.0}",
		    "yes yes" },
		{ "score >= 40", "score: {status: valt af}", "no unknown" },
		{ "score.bijdragen.kansen = 16",
		    "score: {bijdragen: {kansen: 16.0}}", "yes yes" },
		{ "score", "score: {status: valt af}", "yes yes" },
		{ "score > hoog", "", "9: 'score' cannot be 'hoog', it must be "
		    "a number (12, -3.5) or a range (2..4)" }
	};

	(void)state;
	CHECK(asks);
}

static void
parts_are_joined_as_they_bind(void **state)
{
	static const struct ask asks[] = {
		{ "titel = a or titel = b and wijk = c", "titel: a\nwijk: d",
		    "yes yes" },
		{ "(titel = a or titel = b) and wijk = c",
		    "titel: a\nwijk: d", "no no" },
		{ "not titel = a and wijk = d", "titel: b\nwijk: d",
		    "yes yes" },
		{ "not (titel = a and wijk = d)", "titel: a\nwijk: e",
		    "yes yes" },
		{ "not not titel = a", "titel: a", "yes yes" },
		{ "titel=a", "titel: a", "yes yes" },
		{ "titel=a and(wijk=b)", "titel: a\nwijk: b", "yes yes" },
		{ "\n titel\t=\n a ", "titel: a", "yes yes" },
		{ "titel = a and aard = wens", "titel: a", "no unknown" },
		{ "titel = b and aard = wens", "titel: a", "no no" },
		{ "titel = a or aard = wens", "titel: a", "yes yes" },
		{ "titel = b or aard = wens", "titel: a", "no unknown" },
		{ "titel = \"and\"", "titel: and", "yes yes" }
	};

	(void)state;
	CHECK(asks);
}

/* --- faults --------------------------------------------------------------- */

static void
a_mistake_is_told_at_its_column(void **state)
{
	static const struct ask asks[] = {
		{ "", "", "1: a field is due, but here it ends" },
		{ "  ", "", "3: a field is due, but here it ends" },
		{ "wijkk = x", "", "1: unknown field 'wijkk', did you mean "
		    "'wijk'?" },
		{ "titel ~ é and zebra = x", "", "15: unknown field 'zebra'" },
		{ "periode < 2030", "", "1: unknown field 'periode', did you "
		    "mean 'plannen.periode'?" },
		{ "plannen.perode < 2030", "", "9: unknown field "
		    "'plannen.perode', did you mean 'plannen.periode'?" },
		{ "wijk =", "", "7: a word is due behind '=', but here it "
		    "ends" },
		{ "wijk = and", "", "8: a word is due behind '=', before "
		    "'and'" },
		{ "wijk = (x)", "", "8: a word is due behind '=', not '(': a "
		    "word with blanks or operators stands in double quotes" },
		{ "wijk x", "", "6: 'and' or 'or' is due, not 'x'" },
		{ "domeinen = water en riolering", "", "18: 'and' or 'or' is "
		    "due, not 'en': a word with blanks stands in double "
		    "quotes" },
		{ "wijk = 'x'", "", "8: a word with blanks stands in double "
		    "quotes, not in single ones" },
		{ "wijk = \"x", "", "8: '\"x' has a '\"' that is not "
		    "closed" },
		{ "wijk == x", "", "6: write '=' for '=='" },
		{ "titel =~ x", "", "7: write '~' for '=~'" },
		{ "wijk <> x", "", "6: write '!=' for '<>'" },
		{ "wijk => x", "", "6: write '>=' for '=>'" },
		{ "wijk = x && titel", "", "10: write 'and' for '&&'" },
		{ "wijk of titel", "", "6: write 'or' for 'of'" },
		{ "niet titel", "", "1: write 'not' for 'niet'" },
		{ "!titel", "", "1: write 'not' for '!'" },
		{ "and titel", "", "1: a field is due, not 'and'" },
		{ "titel and", "", "10: a field is due, but here it ends" },
		{ "(titel", "", "1: this '(' is not closed" },
		{ "titel)", "", "6: 'and' or 'or' is due, not ')'" },
		{ "()", "", "2: a field is due, not ')'" },
		{ "= x", "", "1: a field is due, not '='" },
		{ "wijk = Benedenbuurt", "", "8: 'wijk' cannot be "
		    "'Benedenbuurt', did you mean 'benedenbuurt'?" },
		{ "gebied.code = BU1", "", "15: 'gebied.code' cannot be 'BU1', "
		    "it must be a code (GM0289, WK028901, BU02890104)" },
		{ "meerkosten > 3", "", "15: 'meerkosten' is a map: compare a "
		    "field of it, as 'meerkosten.bedrag'" },
		{ "gebied.punt = 3", "", "16: 'gebied.punt' is a point [x, y] "
		    "in metres of RD New: it can be there or not, but is not "
		    "compared" },
		{ "kenmerken = 3", "", "14: 'kenmerken' is a map: it can be "
		    "there or not, but is not compared" }
	};

	(void)state;
	CHECK(asks);
}

static void
what_is_too_much_is_refused(void **state)
{
	char deep[200], *text = arena_alloc(a, 10102);

	(void)state;
	memset(deep, '(', 100);
	strcpy(deep + 100, "titel");
	assert_string_equal(answers(deep, ""), "65: nested deeper than 64 "
	    "levels");
	memset(text, 'a', 10101);
	assert_string_equal(answers(text, ""), "1: a condition of 10101 "
	    "bytes: at most 10000 can be read");
	memset(text, '\0', 10102);
	memcpy(text, "x-a", 3);
	for (size_t i = 0; i < 64; i++)
		memcpy(text + 3 + 2 * i, ".a", 2);
	assert_string_equal(answers(text, ""), "1: a path of more than 64 "
	    "steps: no record is that deep");
}

static void
it_knows_which_fields_it_reads(void **state)
{
	struct fault f;
	const struct condition *c = condition_parse(a, KIND_OPGAVE, NULL,
	    "plannen{status = gereed}.periode < 2030 and (wijk = a or "
	    "wijk = b) and not #kansen > 2", &f);

	(void)state;
	assert_string_equal(condition_field(c, 0), "plannen");
	assert_string_equal(condition_field(c, 1), "wijk");
	assert_string_equal(condition_field(c, 2), "kansen");
	assert_null(condition_field(c, 3));
	assert_true(condition_asks_words(c));
	c = condition_parse(a, KIND_WIJK, NULL, "aanpak.periode", &f);
	assert_false(condition_asks_words(c));
}

static void
asking_needs_no_memory(void **state)
{
	struct document *d = record_of(a, "opgave: x\ntitel: riool\n"
	    "domeinen: [groen]\nplannen: [{naam: y, periode: 2030}]\n");
	struct fault f;
	const struct condition *c = condition_parse(a, KIND_OPGAVE, words,
	    "titel ~ riool and titel ~ /o+/ and domeinen = Groen and "
	    "plannen{naam = y}.periode < 2031 and soort = fysiek and "
	    "#plannen = 1", &f);
	size_t used = arena_used(a);
	bool meets;

	(void)state;
	assert_true(condition_meets(c, d, &meets, &f));
	assert_true(meets);
	assert_int_equal(arena_used(a), used);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_text_is_equal_byte_for_byte_and_ordered_by_code_point),
		TEST(a_text_contains_whatever_the_case),
		TEST(an_expression_is_extended_and_posix),
		TEST(a_word_is_the_same_in_every_spelling),
		TEST(soort_is_derived_when_it_is_absent),
		TEST(a_number_compares_as_one_and_a_range_with_all_of_it),
		TEST(a_period_compares_by_its_start),
		TEST(what_is_unknown_equals_onbekend_only),
		TEST(none_is_not_unknown),
		TEST(a_field_alone_asks_whether_it_is_there),
		TEST(a_path_reaches_any_item_or_the_one_that_is_meant),
		TEST(braces_ask_all_of_one_item),
		TEST(the_users_own_compares_as_numbers_when_both_are),
		TEST(a_score_as_a_whole_is_its_total_or_its_least),
		TEST(parts_are_joined_as_they_bind),
		TEST(a_mistake_is_told_at_its_column),
		TEST(what_is_too_much_is_refused),
		TEST(it_knows_which_fields_it_reads),
		TEST(asking_needs_no_memory)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
