#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/assign.h"
#include "../../support/record.h"

static struct arena *a;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* The record after an assignment, or the fault. */
static const char *
assigned_how(const char *record, const char *word, struct assign_how how)
{
	struct document *d = record_of(a, record);
	struct fault f = { .set = false };
	struct assignment *as = assign_parse_how(a, KIND_OPGAVE, word, how,
	    &f);

	if (as == NULL)
		return arena_format(a, "fault: %s", f.text);
	if (!assign_apply(as, d, &f))
		return arena_format(a, "fault %zu:%zu: %s", f.place.line,
		    f.place.column, f.text);
	return text_of(a, d);
}

static const char *
assigned(const char *record, const char *word)
{
	return assigned_how(record, word, (struct assign_how){ NULL, false });
}

struct change {
	const char *before, *word, *after;
};

static void
check(const struct change *cases, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		assert_string_equal(assigned(cases[i].before, cases[i].word),
		    cases[i].after);
}

#define CHECK(cases) check(cases, sizeof(cases) / sizeof(*(cases)))

static void
a_field_is_set_in_the_style_of_its_reading(void **state)
{
	static const struct change cases[] = {
		{ "opgave: x\n", "titel=Riool", "opgave: x\ntitel: Riool\n" },
		{ "opgave: x\n", "titel=no", "opgave: x\ntitel: \"no\"\n" },
		{ "opgave: x\n", "titel=2028",
		    "opgave: x\ntitel: \"2028\"\n" },
		{ "opgave: x\n", "openbaar=ja", "opgave: x\nopenbaar: ja\n" },
		{ "opgave: x\n", "plannen.periode=2028",
		    "opgave: x\nplannen:\n  periode: 2028\n" },
		{ "opgave: x\n", "kenmerken.tempo=4",
		    "opgave: x\nkenmerken:\n  tempo: 4\n" },
		{ "opgave: x\n", "x-code=0363",
		    "opgave: x\nx-code: \"0363\"\n" },
		{ "opgave: x\n", "x-code=1.10",
		    "opgave: x\nx-code: \"1.10\"\n" },
		{ "opgave: x\n", "x-n=0.5", "opgave: x\nx-n: 0.5\n" },
		{ "opgave: x\ntitel: a # b\n", "titel=c",
		    "opgave: x\ntitel: c # b\n" },
		{ "opgave: x\nuitleg: a\n", "uitleg=",
		    "opgave: x\nuitleg:\n" },
		{ "opgave: x\ntitel: a=b\n", "titel=c=d",
		    "opgave: x\ntitel: c=d\n" }
	};

	(void)state;
	CHECK(cases);
}

static void
what_is_so_already_changes_no_byte(void **state)
{
	static const struct change cases[] = {
		{ "opgave:  x\ntitel:   'a'  # b\n", "titel=a",
		    "opgave:  x\ntitel:   'a'  # b\n" },
		{ "opgave: x\ndomeinen:  [ a,b ]\n", "domeinen+=b",
		    "opgave: x\ndomeinen:  [ a,b ]\n" },
		{ "opgave: x\ndomeinen:   b\n", "domeinen+=b",
		    "opgave: x\ndomeinen:   b\n" },
		{ "opgave: x\nkansen:\n-   tekst: a\n", "kansen+=a",
		    "opgave: x\nkansen:\n-   tekst: a\n" },
		{ "opgave: x\ndomeinen:   b\n", "domeinen-=c",
		    "opgave: x\ndomeinen:   b\n" },
		{ "opgave:   x\n", "plannen.dekking-=c", "opgave:   x\n" }
	};

	(void)state;
	CHECK(cases);
}

static void
a_list_gets_what_it_has_not(void **state)
{
	static const struct change cases[] = {
		{ "opgave: x\n", "domeinen+=groen",
		    "opgave: x\ndomeinen: [groen]\n" },
		{ "opgave: x\n", "domeinen=groen",
		    "opgave: x\ndomeinen: groen\n" },
		{ "opgave: x\ndomeinen: zorg\n", "domeinen+=groen",
		    "opgave: x\ndomeinen: [zorg, groen]\n" },
		{ "opgave: x\ndomeinen:\n- zorg # a\n", "domeinen+=groen",
		    "opgave: x\ndomeinen:\n- zorg # a\n- groen\n" },
		{ "opgave: x\ndomeinen: [zorg]\n",
		    "domeinen+=[groen, zorg, wonen]",
		    "opgave: x\ndomeinen: [zorg, groen, wonen]\n" },
		{ "opgave: x\nkansen: geen\n", "kansen+=Eén keer open",
		    "opgave: x\nkansen:\n  - tekst: Eén keer open\n" },
		{ "opgave: x\nkansen: []\n", "kansen+=a",
		    "opgave: x\nkansen:\n  - tekst: a\n" },
		{ "opgave: x\nkansen: {tekst: a}\n", "kansen+=b",
		    "opgave: x\nkansen:\n  - {tekst: a}\n  - tekst: b\n" },
		{ "opgave: x\n", "plannen+={naam: Riool, periode: 2028..2029}",
		    "opgave: x\nplannen:\n"
		    "  - {naam: Riool, periode: 2028..2029}\n" },
		{ "opgave: x\n", "kansen=geen", "opgave: x\nkansen: geen\n" },
		{ "opgave: x\n", "kansen=[]", "opgave: x\nkansen: []\n" },
		{ "opgave: x\n", "gebied=Nobelweg",
		    "opgave: x\ngebied:\n  naam: Nobelweg\n" },
		{ "opgave: x\n", "gebied.punt=[173500, 442100]",
		    "opgave: x\ngebied:\n  punt: [173500, 442100]\n" }
	};

	(void)state;
	CHECK(cases);
}

static void
what_is_taken_out_of_a_list_is_found_by_its_main_field(void **state)
{
	static const struct change cases[] = {
		{ "opgave: x\ndomeinen: [zorg, groen]\n", "domeinen-=zorg",
		    "opgave: x\ndomeinen: [groen]\n" },
		{ "opgave: x\ndomeinen: [zorg, groen]\ntitel: a\n",
		    "domeinen-=[zorg, groen]", "opgave: x\ntitel: a\n" },
		{ "opgave: x\ndomeinen: zorg\n", "domeinen-=zorg",
		    "opgave: x\n" },
		{ "opgave: x\nplannen:\n- naam: a\n  duur: 3\n- b\n",
		    "plannen-=a", "opgave: x\nplannen:\n- b\n" },
		{ "opgave: x\nplannen:\n- naam: a\n  duur: 3\n- b\n",
		    "plannen-={naam: b, duur: 4}",
		    "opgave: x\nplannen:\n- naam: a\n  duur: 3\n" }
	};

	(void)state;
	CHECK(cases);
}

static void
a_path_goes_through_the_item_that_is_meant(void **state)
{
	static const char two[] = "opgave: x\nplannen:\n"
	    "- naam: Riool\n  duur: 3\n- naam: Groen\n  nummer: G-1\n";
	static const struct change cases[] = {
		{ two, "plannen[0].duur=4", "opgave: x\nplannen:\n"
		    "- naam: Riool\n  duur: 4\n- naam: Groen\n"
		    "  nummer: G-1\n" },
		{ two, "plannen[Groen].duur=4", "opgave: x\nplannen:\n"
		    "- naam: Riool\n  duur: 3\n- naam: Groen\n  nummer: G-1\n"
		    "  duur: 4\n" },
		{ two, "plannen[G-1].periode=2029", "opgave: x\nplannen:\n"
		    "- naam: Riool\n  duur: 3\n- naam: Groen\n  nummer: G-1\n"
		    "  periode: 2029\n" },
		{ two, "plannen[1]=Plein", "opgave: x\nplannen:\n"
		    "- naam: Riool\n  duur: 3\n- naam: Plein\n" },
		{ two, "plannen.duur=4", "fault 3:1: 'plannen' has 2 items, "
		    "and 'plannen.duur' does not say which: [0] Riool, "
		    "[1] Groen" },
		{ two, "plannen[2].duur=4", "fault 3:1: no item '2' for "
		    "'plannen[2].duur', there are [0] Riool, [1] Groen" },
		{ two, "plannen[Rio].duur=4", "fault 3:1: no item 'Rio' for "
		    "'plannen[Rio].duur', there are [0] Riool, [1] Groen" },
		{ "opgave: x\nplannen: {naam: Riool}\n",
		    "plannen[Riool].duur=4",
		    "opgave: x\nplannen: {naam: Riool, duur: 4}\n" },
		{ "opgave: x\nplannen: [Riool]\n", "plannen.duur=4",
		    "opgave: x\nplannen: [{naam: Riool, duur: 4}]\n" },
		{ "opgave: x\nplannen: Riool\n", "plannen.duur=4",
		    "opgave: x\nplannen:\n  naam: Riool\n  duur: 4\n" },
		{ "opgave: x\nkenmerken: {tempo: 3}\n",
		    "kenmerken.tempo.door=team", "opgave: x\n"
		    "kenmerken: {tempo: {waarde: 3, door: team}}\n" },
		{ "opgave: x\nkeuze:\n", "keuze.besluit=later",
		    "opgave: x\nkeuze:\n  besluit: later\n" },
		{ "opgave: x\nkenmerken: {\"a b\": 3}\n",
		    "kenmerken.\"a b\"=4",
		    "opgave: x\nkenmerken: {\"a b\": 4}\n" },
		{ "opgave: x\nx-eigen: {a: {b: 1}}\n", "x-eigen.a.b=2",
		    "opgave: x\nx-eigen: {a: {b: 2}}\n" },
		{ "opgave: x\nomvang: veel\n", "omvang.woningen=3",
		    "fault 2:9: 'omvang' is no map, so that "
		    "'omvang.woningen' cannot be set" }
	};

	(void)state;
	CHECK(cases);
}

static void
a_mistake_is_a_fault_that_says_what_to_do(void **state)
{
	static const struct change cases[] = {
		{ "", "wijkk=x",
		    "fault: unknown field 'wijkk', did you mean 'wijk'?" },
		{ "", "plannen.periodde=2028", "fault: unknown field "
		    "'plannen.periodde', did you mean 'plannen.periode'?" },
		{ "", "qqqqqq=2", "fault: unknown field 'qqqqqq'" },
		{ "", "titel.a=2",
		    "fault: 'titel' has no fields: it is a text" },
		{ "", "titel+=a",
		    "fault: 'titel' takes no list: set it with =" },
		{ "", "plannen[0]+=a",
		    "fault: 'plannen[0]' takes no list: set it with =" },
		{ "", "titel[0]=a",
		    "fault: 'titel' is no list, it has no items" },
		{ "", "titel", "fault: 'titel' is no assignment: it must be "
		    "field=value, field+=value or field-=value" },
		{ "", "=a", "fault: '=a' has no field where one is due" },
		{ "", "plannen..a=1",
		    "fault: 'plannen..a=1' has no field where one is due" },
		{ "", "plannen[=1", "fault: 'plannen[=1' has a '[' without "
		    "an item or a ']'" },
		{ "", "\"titel=1",
		    "fault: '\"titel=1' has a '\"' that is not closed" },
		{ "", "partijen{rol = x}.naam=1", "fault: 'partijen{rol = "
		    "x}.naam=1': an item to assign to is chosen with "
		    "[number] or [name]" },
		{ "", "plannen.duur=lang", "fault: 'plannen.duur' cannot be "
		    "'lang', it must be a number (12, -3.5) or a range "
		    "(2..4)" },
		{ "", "kansen.waarde=6", "fault: 'kansen.waarde' cannot be "
		    "'6', it must be points from 1 to 5 (4, or 2..4)" },
		{ "", "keuze.fase=besloten", "fault: 'keuze.fase' cannot be "
		    "'besloten', it must be voorstel or besluit" },
		{ "", "toetsen.doel=misschien", "fault: 'toetsen.doel' cannot "
		    "be 'misschien', it must be ja, nee or onbekend" },
		{ "", "opgave=Een Id", "fault: 'opgave' cannot be 'Een Id', "
		    "did you mean 'een-id'?" },
		{ "", "opgave=!", "fault: 'opgave' cannot be '!', "
		    "it must be an id (a-z, 0-9 and -, at most 64)" },
		{ "", "gebied.code=BU1", "fault: 'gebied.code' cannot be "
		    "'BU1', it must be a code (GM0289, WK028901, "
		    "BU02890104)" },
		{ "", "gebied.punt=[1]", "fault: 'gebied.punt' must be a "
		    "point [x, y] in metres of RD New" },
		{ "", "gebied.punt=[5.6, 51.9]", "fault: 'gebied.punt' must "
		    "be a point [x, y] in metres of RD New" },
		{ "", "titel=[a, b]", "opgave: x\ntitel: \"[a, b]\"\n" },
		{ "", "gebied.naam=[a, b]",
		    "opgave: x\ngebied:\n  naam: \"[a, b]\"\n" },
		{ "", "gebied={naam: [a, b]}",
		    "fault: 'gebied.naam' must be a text" },
		{ "", "meerkosten=3", "fault: 'meerkosten' is a map: write "
		    "'meerkosten={bedrag: ...}' or meerkosten.bedrag=..." },
		{ "", "kansen+={tekst: a, waard: 3}", "fault: unknown field "
		    "'kansen.waard', did you mean 'kansen.waarde'?" },
		{ "", "kansen+={tekst: a, waarde: 7}", "fault: "
		    "'kansen.waarde' cannot be '7', it must be points from 1 "
		    "to 5 (4, or 2..4)" },
		{ "", "kansen+=geen", "fault: 'kansen' needs an item to add "
		    "or take out" },
		{ "", "kansen+=",
		    "fault: 'kansen' needs an item to add or take out" },
		{ "", "plannen[0]=[a, b]",
		    "fault: 'plannen[0]' is one item, it cannot be a list" },
		{ "", "plannen[0].duur=3", "fault 1:1: no item '0' for "
		    "'plannen[0].duur': the list is empty" },
		{ "", "kenmerken=3", "fault: 'kenmerken' is a map: write "
		    "'kenmerken={naam: ...}' or kenmerken.naam=..." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(assigned("opgave: x\n", cases[i].word),
		    cases[i].after);
	assert_string_equal(assigned("opgave: x\n", "kansen+={tekst: a"),
	    "fault: 'kansen' cannot be read: did not find expected ',' or "
	    "'}': end the map with '}', or put a text that has one of [ ] { } , or ': ' in "
	    "quotes");
}

static void
assignments_sort_into_the_order_of_the_schema(void **state)
{
	static const char *const words[] = {
		"x-eigen=1", "kansen+=b", "gebied.niveau=straat", "titel=t",
		"kansen+=a", "gebied=Nobelweg", "opgave=x"
	};
	struct assignment *list[7];
	const char *all = "";
	struct fault f;
	size_t i;

	(void)state;
	for (i = 0; i < 7; i++)
		list[i] = assign_parse(a, KIND_OPGAVE, words[i], &f);
	assign_sort(list, 7);
	for (i = 0; i < 7; i++)
		all = arena_format(a, "%s %s", all, list[i]->path->text);
	assert_string_equal(all, " opgave titel gebied gebied.niveau kansen "
	    "kansen x-eigen");
	assert_string_equal(list[4]->value->first->first->text, "b");
}

static void
other_kinds_have_their_own_fields(void **state)
{
	struct fault f;

	(void)state;
	assert_non_null(assign_parse(a, KIND_WIJK, "indicatoren+={naam: x, "
	    "waarde: 7.3, jaar: 2022}", &f));
	assert_null(assign_parse(a, KIND_WIJK, "titel=x", &f));
	assert_non_null(assign_parse(a, KIND_KADER,
	    "criteria[0].waardering=[[0, 0], [1, 1]]", &f));
}

/* Held against the word lists; any spelling of a word is that word. */
static void
a_word_is_written_added_and_taken_as_its_list_has_it(void **state)
{
	static const struct change cases[] = {
		{ "soort: x\n", "soort=Fysiek", "soort: fysiek\n" },
		{ "domeinen: [groen]\n", "domeinen+=Riolering",
		    "domeinen: [groen, water en riolering]\n" },
		{ "domeinen: [Stedelijk water]\n", "domeinen+=riolering",
		    "domeinen: [Stedelijk water]\n" },
		{ "domeinen: Riolering\n", "domeinen+=water en riolering",
		    "domeinen: Riolering\n" },
		{ "domeinen: [Stedelijk water, groen]\n",
		    "domeinen-=riolering", "domeinen: [groen]\n" },
		{ "onderwerp: [Iets eigens]\n", "onderwerp+=iets eigens",
		    "onderwerp: [Iets eigens]\n" },
		{ "onderwerp: [a]\n", "onderwerp+=Iets anders",
		    "onderwerp: [a, Iets anders]\n" },
		{ "x: y\n", "partijen={naam: a, soort: Netwerkbedrijf}",
		    "x: y\npartijen: {naam: a, soort: netbeheerder}\n" },
		{ "x: y\n", "domeinen+=[groen, groem]", "fault: "
		    "'domeinen' cannot be 'groem', did you mean 'groen'?" },
		{ "x: y\n", "domeinen-=groem", "fault: "
		    "'domeinen' cannot be 'groem', did you mean 'groen'?" },
		{ "domeinen: [a]\n", "domeinen=geen", "domeinen: geen\n" }
	};
	struct assign_how how = { words_standaard(a), false };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(assigned_how(cases[i].before,
		    cases[i].word, how), cases[i].after);
	how.forced = true;
	assert_string_equal(assigned_how("domeinen: [groen]\n",
	    "domeinen+=groem", how), "domeinen: [groen, groem]\n");
	assert_string_equal(assigned("domeinen: [groen]\n",
	    "domeinen+=riolering"), "domeinen: [groen, riolering]\n");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_field_is_set_in_the_style_of_its_reading),
		TEST(what_is_so_already_changes_no_byte),
		TEST(a_list_gets_what_it_has_not),
		TEST(what_is_taken_out_of_a_list_is_found_by_its_main_field),
		TEST(a_path_goes_through_the_item_that_is_meant),
		TEST(a_mistake_is_a_fault_that_says_what_to_do),
		TEST(assignments_sort_into_the_order_of_the_schema),
		TEST(other_kinds_have_their_own_fields),
		TEST(a_word_is_written_added_and_taken_as_its_list_has_it)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
