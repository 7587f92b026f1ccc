#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/kader.h"
#include "../../support/kader.h"
#include "../../support/record.h"

static struct arena *a;
static struct words *words;

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

/* The same of a kader with one criterion, in flow on line 3. */
static const char *
criterion_fault(const char *criterion)
{
	return kader_fault(a, words, arena_format(a, "kader: k\ncriteria:\n- {%s}\n",
	    criterion));
}

static const struct criterion *
criterion_named(const struct kader *k, const char *name)
{
	size_t i;

	for (i = 0; i < k->count; i++)
		if (strcmp(k->criteria[i].name, name) == 0)
			return &k->criteria[i];
	fail_msg("no criterion '%s'", name);
	return NULL;
}

static void
the_built_in_kader_is_what_the_format_says(void **state)
{
	static const struct {
		const char *name;
		int64_t weight;
		enum measure_kind measure;
		const char *reads;
		size_t points;
		int64_t least, most;
	} rows[] = {
		{ "wensen", 20, MEASURE_FIELD, "draagvlak", 3,
		    -1000000, 1000000 },
		{ "kansen", 20, MEASURE_KANSEN, "kansen", 2, 0, 1000000 },
		{ "tempo", 15, MEASURE_FIELD, "tempo", 3, -1000000, 1000000 },
		{ "meerkosten", 15, MEASURE_MEERKOSTEN, "meerkosten", 3,
		    -1000000, 500000 },
		{ "planning", 10, MEASURE_START, "start", 6, 0, 1000000 },
		{ "risico", 10, MEASURE_RISICO, "risico", 2, -1000000, 0 },
		{ "nood", 10, MEASURE_INDICATOR, "energiearmoede", 2, 0,
		    1000000 }
	};
	static const char *const gates[] = {
		"doel", "tijdpad", "vergunbaar", "financiering", "trekker"
	};
	const struct kader *k = kader_standaard(a, words);
	const struct criterion *c;
	size_t i;

	(void)state;
	assert_non_null(k);
	assert_string_equal(k->id, "standaard");
	assert_false(k->has_date);
	assert_true(k->asks_wijk);
	assert_int_equal(k->count, 7);
	for (i = 0; i < 7; i++) {
		c = &k->criteria[i];
		assert_string_equal(c->name, rows[i].name);
		assert_int_equal(c->weight, rows[i].weight * NUMBER_ONE);
		assert_int_equal(c->measure.kind, rows[i].measure);
		assert_string_equal(c->measure.name, rows[i].reads);
		assert_int_equal(c->count, rows[i].points);
		assert_int_equal(c->least, rows[i].least);
		assert_int_equal(c->most, rows[i].most);
	}
	c = criterion_named(k, "planning");
	assert_string_equal(condition_field(c->als, 0), "soort");
	assert_null(condition_field(c->als, 1));
	assert_int_equal(c->none, NUMBER_ONE);
	assert_int_equal(k->gate_count, 5);
	for (i = 0; i < 5; i++)
		assert_string_equal(k->gates[i].name, gates[i]);
	assert_int_equal(k->gates[4].measure.kind, MEASURE_TREKKER);
}

static void
its_name_is_a_fingerprint_of_what_it_says(void **state)
{
	static const char text[] = "kader: k\ncriteria:\n- {naam: c, "
	    "gewicht: 100, leest: kansen, waardering: [[0, 0], [1, 1]]}\n";
	struct fault f;
	const struct kader *k = kader_read(a, words, record_of(a, text), &f);

	(void)state;
	assert_int_equal(strlen(k->name), strlen("k@") + 8);
	assert_memory_equal(k->name, "k@", 2);
	assert_string_equal(k->name, kader_read(a, words, record_of(a,
	    "# kader\nkader: 'k'\ncriteria:\n- naam: c   # een\n"
	    "  gewicht: 100\n  leest: kansen\n"
	    "  waardering: [[0,0],\n    [1,1]]\n"), &f)->name);
	assert_string_not_equal(k->name, kader_read(a, words, record_of(a,
	    arena_format(a, "%stitel: x\n", text)), &f)->name);
}

static void
it_says_who_agreed_to_it_and_when(void **state)
{
	static const char criteria[] =
	    "criteria: [{naam: kansen, gewicht: 100, leest: kansen, "
	    "waardering: [[0, 0], [10, 1]]}]\n";
	struct fault f;
	struct kader *k;

	(void)state;
	k = kader_read(a, words, record_of(a, arena_format(a, "kader: k\n"
	    "vastgesteld: {datum: 2026-03, door: het college}\n%s",
	    criteria)), &f);
	assert_true(k->agreed);
	assert_string_equal(k->agreed_by, "het college");
	assert_string_equal(period_text(a, k->agreed_on), "2026-03");
	k = kader_read(a, words, record_of(a, arena_format(a, "kader: k\n%s",
	    criteria)), &f);
	assert_false(k->agreed);
	assert_null(k->agreed_by);
	assert_false(k->agreed_on.known);
}

static void
what_does_not_add_up_is_no_kader(void **state)
{
	(void)state;
	assert_string_equal(kader_fault(a, words, "kader: k\n"),
	    "1:1: a kader without 'criteria'");
	assert_string_equal(kader_fault(a, words, "kader: K 1\ncriteria: []\n"),
	    "1:8: 'kader' is 'K 1', not an id (a-z, 0-9 and -, at most "
	    "64), did you mean 'k-1'?");
	assert_string_equal(kader_fault(a, words, "kader: k\npeildatum: nu\n"),
	    "2:12: 'peildatum' is 'nu', not a date (2026-04-01, 2026-04, "
	    "2026)");
	assert_string_equal(kader_fault(a, words, "kader: k\ncriteria:\n"
	    "- {naam: a, gewicht: 60.5, leest: kansen,"
	    " waardering: [[0, 0]]}\n"
	    "- {naam: b, gewicht: 30, leest: kansen,"
	    " waardering: [[0, 0]]}\n"),
	    "2:1: the weights add up to 90.5, not to 100");
	assert_string_equal(kader_fault(a, words, "kader: k\ncriteria:\n"
	    "- {naam: a, gewicht: 50, leest: kansen, waardering: [[0, 0]]}\n"
	    "- {naam: a, gewicht: 50, leest: kansen, waardering: [[0, 0]]}\n"),
	    "4:3: two criteria are called 'a'");
}

#define CURVE ", waardering: [[0, 0]]"
#define REST ", leest: kansen" CURVE

static void
a_criterion_says_what_is_wrong_with_it(void **state)
{
	static const struct {
		const char *criterion, *fault;
	} cases[] = {
		{ "gewicht: 1",
		    "3:3: there is no 'naam': each of 'criteria' needs one" },
		{ "naam: c", "3:3: there is no 'gewicht': each of 'criteria' "
		    "needs one" },
		{ "naam: c, gewicht: , leest: kansen",
		    "3:13: 'gewicht' is empty: each of 'criteria' needs one" },
		{ "naam: [c]", "3:10: 'naam' is a list: it takes one value" },
		{ "naam: c, gewicht: -1" REST,
		    "3:22: 'gewicht' must lie between 0 and 100" },
		{ "naam: c, gewicht: 1..2" REST,
		    "3:22: 'gewicht' is '1..2', it must be one number" },
		{ "naam: c, gewicht: veel", "3:22: 'gewicht' is 'veel', not a "
		    "number (12, -3.5) or a range (2..4)" },
		{ "naam: c, gewicht: 100",
		    "3:3: there is no 'leest': each of 'criteria' needs one" },
		{ "naam: c, gewicht: 100, leest: kanzen" CURVE,
		    "3:34: unknown measure 'kanzen', did you mean 'kansen'?" },
		{ "naam: c, gewicht: 100, leest: indicator" CURVE,
		    "3:34: 'indicator' needs a name: 'indicator NAAM'" },
		{ "naam: c, gewicht: 100, leest: kenmerken" CURVE,
		    "3:34: 'kenmerken' needs a name: 'kenmerken.NAAM'" },
		{ "naam: c, gewicht: 100, leest: weer en wind" CURVE,
		    "3:34: unknown measure 'weer en wind': it can read "
		    "kansen, risico, start, duur, meerkosten, trekker, "
		    "indicator NAAM, kenmerken.NAAM or toetsen.NAAM" },
		{ "naam: c, gewicht: 100, leest: kansen",
		    "3:3: there is no 'waardering': each of 'criteria' needs "
		    "one" },
		{ "naam: c, gewicht: 100, leest: kansen, waardering: 3",
		    "3:54: 'waardering' must be a list of [x, y] or a map of "
		    "words" },
		{ "naam: c, gewicht: 100, leest: kansen, waardering: [3]",
		    "3:55: a point of 'waardering' is two numbers [x, y]" },
		{ "naam: c, gewicht: 100, leest: kansen, "
		    "waardering: [[2, 0], [2, 1]]",
		    "3:64: the points of 'waardering' must ascend: '2' is not "
		    "above the one before it" },
		{ "naam: c, gewicht: 100, leest: kansen, "
		    "waardering: [[2, 0], [3, 101]]",
		    "3:67: a value of 'waardering' lies between -1 and 1; "
		    "'gewicht' says how many points that is" },
		{ "naam: c, gewicht: 100, leest: kansen, waardering: {a: 1}",
		    "3:54: 'kansen' is a number: 'waardering' must be a list "
		    "of [x, y]" },
		{ "naam: c, gewicht: 100, leest: trekker, "
		    "waardering: [[0, 0]]", "3:55: 'trekker' is ja or nee: "
		    "'waardering' must be a map of those" },
		{ "naam: c, gewicht: 100, leest: kenmerken.x, "
		    "waardering: {a: veel}",
		    "3:63: the value of 'a' must be a number" },
		{ "naam: c, gewicht: 100, leest: kansen, "
		    "waardering: [[0, 0]], minimun: 1",
		    "3:64: unknown field 'minimun', did you mean 'minimum'?" },
		{ "naam: c, gewicht: 100, leest: kansen, "
		    "waardering: [[0, 0]], geen: 200",
		    "3:70: a value of 'geen' lies between -1 and 1; "
		    "'gewicht' says how many points that is" },
		{ "naam: c, gewicht: 100, leest: kenmerken.x, "
		    "waardering: {a: -1, b: 1.01}",
		    "3:70: a value of 'waardering' lies between -1 and 1; "
		    "'gewicht' says how many points that is" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(criterion_fault(cases[i].criterion),
		    cases[i].fault);
}

static void
als_is_read_or_refused_at_its_place(void **state)
{
	static const char form[] = "naam: c, gewicht: 100, als: %s, leest: "
	    "kansen, waardering: [[0, 0]]";

	(void)state;
	assert_string_equal(criterion_fault(arena_format(a, form,
	    "soort = fysiek and not openbaar = nee")), "");
	assert_string_equal(criterion_fault(arena_format(a, form,
	    "soort = fysiek and wijkk = x")),
	    "3:51: unknown field 'wijkk', did you mean 'wijk'?");
	assert_string_equal(criterion_fault(arena_format(a, form,
	    "\"soort = fysik\"")),
	    "3:32: 'soort' cannot be 'fysik', did you mean 'fysiek'?");
	assert_string_equal(criterion_fault(arena_format(a, form, "[x]")),
	    "3:32: 'als' is a list: it takes one value");
}

static void
a_gate_asks_for_ja_or_nee(void **state)
{
	static const char criteria[] = "criteria: [{naam: c, gewicht: 100, "
	    "leest: kansen, waardering: [[0, 0]]}]\n";
	struct fault f;
	const struct kader *k = kader_read(a, words, record_of(a, arena_format(a,
	    "kader: k\n%stoetsen:\n- doel\n- {naam: eigen, "
	    "leest: kenmerken.eigen}\n", criteria)), &f);

	(void)state;
	assert_int_equal(k->gate_count, 2);
	assert_string_equal(k->gates[0].measure.field, "toetsen");
	assert_string_equal(k->gates[0].measure.name, "doel");
	assert_string_equal(k->gates[1].measure.field, "kenmerken");
	assert_string_equal(kader_fault(a, words, arena_format(a, "kader: k\n%s"
	    "toetsen: [{naam: x, leest: kansen}]\n", criteria)),
	    "3:28: a gate asks for ja or nee, and 'kansen' is a number");
	assert_string_equal(kader_fault(a, words, arena_format(a, "kader: k\n%s"
	    "toetsen: [doel, {naam: doel}]\n", criteria)),
	    "3:17: two gates are called 'doel'");
	assert_string_equal(kader_fault(a, words, arena_format(a, "kader: k\n%s"
	    "toetsen: [{nam: doel}]\n", criteria)),
	    "3:12: unknown field 'nam', did you mean 'naam'?");
}

/* Is `field: {NAME: ja}` heeded by a kader that reads toetsen.veilig and
 * kenmerken.tempo?  "": yes; else what is said. */
static const char *
heeded(const char *field, const char *members)
{
	static const char text[] = "kader: k\ncriteria: [{naam: c, gewicht: "
	    "100, als: kenmerken.tempi = 1, leest: kenmerken.tempo, "
	    "waardering: [[0, 0]]}]\ntoetsen: veilig\n";
	struct fault f = { .set = false };
	const struct kader *k = kader_read(a, words, record_of(a, text), &f);
	const struct document *d = record_of(a, arena_format(a,
	    "opgave: a\n%s: {%s}\n", field, members));

	assert_non_null(k);
	return kader_heeds(k, d, value_get(d->root, field)->first, &f) ? "" :
	    arena_format(a, "%zu:%zu: %s", f.place.line, f.place.column,
	    f.text);
}

static void
a_name_like_one_that_it_reads_is_a_mistype(void **state)
{
	(void)state;
	assert_string_equal(heeded("toetsen", "veilg: ja"),
	    "2:11: kader 'k' does not read 'toetsen.veilg', did you mean "
	    "'veilig'?");
	assert_string_equal(heeded("toetsen", "Veilig: ja"),
	    "2:11: kader 'k' does not read 'toetsen.Veilig', did you mean "
	    "'veilig'?");
	assert_string_equal(heeded("kenmerken", "temp: 4"),
	    "2:13: kader 'k' does not read 'kenmerken.temp', did you mean "
	    "'tempo'?");
	assert_string_equal(heeded("toetsen", "veilig: ja"), "");
	assert_string_equal(heeded("toetsen", "tempo: ja"), "");
	assert_string_equal(heeded("toetsen", "mooi: ja"), "");
	assert_string_equal(heeded("toetsen", "x-veilg: ja"), "");
	assert_string_equal(heeded("toetsen", "veilg: ja, veilig: nee"), "");
	assert_string_equal(heeded("kenmerken", "tempi: 4"), "");
	assert_string_equal(heeded("omvang", "veilg: 4"), "");
	assert_string_equal(heeded("kenmerken", "'': 4"), "");
}

static void
unknown_and_none_are_no_gates(void **state)
{
	static const char form[] = "kader: k\ncriteria: [{naam: c, gewicht: "
	    "100, leest: kansen, waardering: [[0, 0]]}]\ntoetsen: %s\n";

	(void)state;
	assert_string_equal(kader_fault(a, words, arena_format(a, form,
	    "onbekend")), "3:10: 'toetsen' cannot be onbekend: say which "
	    "there are, or leave it out");
	assert_string_equal(kader_fault(a, words, arena_format(a, form,
	    "[a, onbekend]")),
	    "3:14: 'naam' is onbekend: each of 'toetsen' needs one");
	assert_string_equal(kader_fault(a, words, arena_format(a, form,
	    "[a, geen]")), "3:14: 'naam' is geen: each of 'toetsen' needs "
	    "one");
	assert_string_equal(kader_fault(a, words, arena_format(a, form,
	    "geen")), "");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_built_in_kader_is_what_the_format_says),
		TEST(its_name_is_a_fingerprint_of_what_it_says),
		TEST(it_says_who_agreed_to_it_and_when),
		TEST(what_does_not_add_up_is_no_kader),
		TEST(a_criterion_says_what_is_wrong_with_it),
		TEST(als_is_read_or_refused_at_its_place),
		TEST(a_gate_asks_for_ja_or_nee),
		TEST(a_name_like_one_that_it_reads_is_a_mistype),
		TEST(unknown_and_none_are_no_gates)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
