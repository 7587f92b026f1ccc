#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../support/survey.h"

static struct arena *arena;

#define PUBLIC(texts) \
	survey_public_of(arena, texts, sizeof(texts) / sizeof(*(texts)))

static void
only_what_is_openbaar_is_told(void **state)
{
	static const char *const texts[] = {
		"{opgave: ja, wijk: w, openbaar: ja}",
		"{opgave: nee, wijk: w, openbaar: nee}",
		"{opgave: onbekend, wijk: w, openbaar: onbekend}",
		"{opgave: zonder, wijk: w}",
		"{opgave: leeg, wijk: w, openbaar: }",
		"{opgave: lijst, wijk: w, openbaar: [ja]}",
		"{opgave: fout, wijk: w, openbaar: JA}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->opgave_count, 1);
	assert_string_equal(s->wijken[0].opgaven[0]->id, "ja");
	assert_int_equal(s->wijken[0].hidden, 6);
	assert_int_equal(s->hidden, 6);
	assert_int_equal(s->fault_count, 2);
}

static void
all_is_told_to_who_may_know(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, openbaar: nee}",
		"{gesprek: g, wijk: w, afspraken: [iets]}"
	};
	struct survey *s = survey_of(arena, texts, 2);

	(void)state;
	assert_int_equal(s->opgave_count, 1);
	assert_int_equal(s->hidden, 0);
	assert_int_equal(s->wijken[0].afspraak_count, 1);
	assert_int_equal(s->wijken[0].gesprek_count, 1);
}

static void
a_wijk_that_only_a_hidden_opgave_names_is_not_there(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: [w, geheim, v]}",
		"{opgave: b, wijk: w, openbaar: ja}",
		"{opgave: c}",
		"{wijk: v}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->wijk_count, 2);
	assert_string_equal(s->wijken[0].id, "w");
	assert_int_equal(s->wijken[0].hidden, 1);
	assert_string_equal(s->wijken[1].id, "v");
	assert_int_equal(s->wijken[1].hidden, 1);
	assert_int_equal(s->hidden, 2);
}

static void
a_koppeling_with_what_is_hidden_is_not_there(void **state)
{
	static const char *const texts[] = {
		("{opgave: a, wijk: w, openbaar: ja, koppelingen: [{met: b},"
		    " {met: geheim-1}, elders-2, {met: a-z}]}"),
		"{opgave: b, wijk: w, openbaar: ja}",
		"{opgave: geheim-1, wijk: w, koppelingen: [a, b]}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->link_count, 1);
	assert_int_equal(s->wijken[0].link_count, 1);
	assert_string_equal(s->wijken[0].links[0]->to->id, "b");
	assert_true(secrets_named(s->secrets, SECRET_IN_SPEECH,
	    "zie geheim-1"));
	assert_true(secrets_named(s->secrets, SECRET_IN_SPEECH,
	    "zie elders-2"));
	assert_false(secrets_named(s->secrets, SECRET_IN_PROGRAM, "a, b"));
}

static void
a_group_is_of_what_is_told(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, openbaar: ja, koppelingen:"
		    " [{met: b, groep: g}, {met: c, groep: g},"
		    " {met: d, groep: geheim}, {met: b, groep: geheim},"
		    " {met: e, groep: geheim}]}",
		"{opgave: b, wijk: w, openbaar: ja}",
		"{opgave: c, wijk: w}",
		"{opgave: d, wijk: w, openbaar: ja}",
		"{opgave: e, wijk: w, openbaar: ja}",
		"{opgave: geheim, wijk: w}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->wijken[0].group_count, 1);
	assert_int_equal(s->wijken[0].groups[0]->member_count, 4);
	assert_string_equal(s->wijken[0].groups[0]->name, "?");
}

static void
a_reason_names_nothing_hidden(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, openbaar: ja, koppelingen: [weg],"
		    " advies: {uitkomst: niet verbinden,"
		    " reden: 'hindert geheim, net en weg: 2 punten'}}",
		"{opgave: geheim, wijk: w}",
		"{opgave: net, wijk: w, openbaar: ja}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_string_equal(s->opgaven[0].choice.reason, "hindert een andere "
	    "opgave, net en een andere opgave: 2 punten");
}

static void
the_name_of_a_wijk_is_no_secret(void **state)
{
	static const char *const texts[] = {
		"{wijk: leiden-zuid}",
		"{opgave: leiden-zuid, titel: Leiden zuid gaat om, "
		    "wijk: leiden-zuid}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_false(secrets_named(s->secrets, SECRET_IN_PROGRAM,
	    "leiden-zuid"));
	assert_true(secrets_named(s->secrets, SECRET_IN_SPEECH,
	    "want Leiden-zuid: gaat om, of: Leiden zuid gaat om"));
}

static void
what_a_gesprek_agreed_is_not_public(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: w, openbaar: ja, afspraken: [iets]}",
		"{gesprek: g, wijk: [w, w], afspraken: [over geheim]}",
		"{gesprek: h, wijk: elders, afspraken: [over geheim]}",
		"{gesprek: i, afspraken: [over geheim]}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->wijk_count, 1);
	assert_int_equal(s->wijken[0].afspraak_count, 1);
	assert_string_equal(s->wijken[0].afspraken[0]->of, "a");
	assert_int_equal(s->wijken[0].gesprek_count, 1);
	assert_int_equal(s->gesprek_count, 1);
}

static void
a_double_of_what_is_hidden_is_not_named(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, titel: A, wijk: w, openbaar: ja}",
		"{opgave: a, titel: Dit is heel geheim, wijk: w}",
		"{opgave: b, wijk: w}",
		"{opgave: b, wijk: w, openbaar: ja}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_int_equal(s->opgave_count, 1);
	assert_int_equal(s->double_count, 2);
	assert_string_equal(s->doubles[0], "?");
	assert_string_equal(s->doubles[1], "?");
	assert_true(secrets_named(s->secrets, SECRET_IN_SPEECH,
	    "dit is heel geheim"));
	assert_false(secrets_named(s->secrets, SECRET_IN_PROGRAM, "a"));
}

static void
one_wijk_can_be_told_alone(void **state)
{
	static const char *const texts[] = {
		"{opgave: a, wijk: [v, w], openbaar: ja}",
		"{opgave: b, wijk: w}",
		"{opgave: c}"
	};
	struct survey *s = PUBLIC(texts);

	(void)state;
	assert_false(survey_only(s, "x"));
	assert_string_equal(survey_wijk_advice(s, "x"), "it must be v or w");
	assert_string_equal(survey_wijk_advice(s, "W "), "did you mean 'w'?");
	assert_true(survey_only(s, "w"));
	assert_int_equal(s->wijk_count, 1);
	assert_string_equal(s->wijken[0].id, "w");
	assert_int_equal(s->hidden, 1);
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
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_what_is_openbaar_is_told),
		cmocka_unit_test(all_is_told_to_who_may_know),
		cmocka_unit_test(
		    a_wijk_that_only_a_hidden_opgave_names_is_not_there),
		cmocka_unit_test(
		    a_koppeling_with_what_is_hidden_is_not_there),
		cmocka_unit_test(a_group_is_of_what_is_told),
		cmocka_unit_test(a_reason_names_nothing_hidden),
		cmocka_unit_test(the_name_of_a_wijk_is_no_secret),
		cmocka_unit_test(what_a_gesprek_agreed_is_not_public),
		cmocka_unit_test(a_double_of_what_is_hidden_is_not_named),
		cmocka_unit_test(one_wijk_can_be_told_alone),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
