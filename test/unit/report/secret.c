#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/secret.h"

static struct arena *arena;
static struct secrets *secrets;

static void
is_kept(enum secret_in in, const char *text, const char *want)
{
	const char *kept = secrets_kept(secrets, arena, in, text);

	assert_string_equal(kept, want);
	assert_int_equal(secrets_named(secrets, in, text),
	    strcmp(text, want) != 0);
	if (strcmp(text, want) == 0)
		assert_ptr_equal(kept, text);
}

static void
says(const char *text, const char *want)
{
	is_kept(SECRET_IN_SPEECH, text, want);
}

static void
an_id_is_kept_wherever_it_stands(void **state)
{
	(void)state;
	says("samen met betonrot-flat en riool",
	    "samen met een andere opgave en riool");
	says("betonrot-flat", "een andere opgave");
	says("(Betonrot-Flat), zie 'betonrot-flat'.",
	    "(een andere opgave), zie 'een andere opgave'.");
	says("--betonrot-flat-- x_betonrot-flat",
	    "--een andere opgave-- x_een andere opgave");
	says("plan2;plan3", "een andere opgave;plan3");
}

/* As a browser or a word processor writes it. */
static void
an_id_is_kept_whatever_its_hyphens_are(void **state)
{
	(void)state;
	says("samen met betonrot\342\200\221flat.",
	    "samen met een andere opgave.");
	says("de Betonrot\342\200\220Flat", "een andere opgave");
	says("beton\302\255rot-flat en p\302\255lan2",
	    "een andere opgave en een andere opgave");
	says("betonrot\342\200\221flat\342\200\221twee",
	    "betonrot\342\200\221flat\342\200\221twee");
	says("betonrot\342\200\221 flat", "betonrot\342\200\221 flat");
	says("betonrot \342\200\223 flat", "betonrot \342\200\223 flat");
	says("plan2\342\200\221", "een andere opgave\342\200\221");
}

static void
a_titel_is_kept_whatever_its_hyphens_are(void **state)
{
	struct secrets *some = secrets_new(arena);

	(void)state;
	secrets_add_titel(some, "Sloop van de oost-flat");
	assert_string_equal(secrets_kept(some, arena, SECRET_IN_SPEECH,
	    "na sloop van de oost\342\200\221flat"),
	    "na een andere opgave");
	secrets_add_titel(some, "Verkoop van het A\342\200\221terrein");
	assert_string_equal(secrets_kept(some, arena, SECRET_IN_SPEECH,
	    "na verkoop van het a-terrein"), "na een andere opgave");
}

static void
a_part_of_another_word_is_no_id(void **state)
{
	(void)state;
	says("betonrot-flat-twee", "betonrot-flat-twee");
	says("de betonrot van een flat", "de betonrot van een flat");
	says("\303\251betonrot-flat", "\303\251betonrot-flat");
	says("", "");
}

static void
one_word_is_an_id_only_where_a_program_wrote_it(void **state)
{
	(void)state;
	says("tegen eenzaamheid", "tegen eenzaamheid");
	is_kept(SECRET_IN_PROGRAM, "samen met eenzaamheid, riool",
	    "samen met een andere opgave, riool");
}

static void
what_stands_for_an_id_and_is_none_is_kept_too(void **state)
{
	(void)state;
	says("samen met Zwarte-Lijst en zwarte-lijst",
	    "samen met een andere opgave en een andere opgave");
	says("samen met oude_haven, Oude Haven en de oude haven.",
	    "samen met een andere opgave, een andere opgave en "
	    "een andere opgave.");
	says("de oude kade", "de oude kade");
	is_kept(SECRET_IN_PROGRAM, "vereist Oude_Haven",
	    "vereist een andere opgave");
}

static void
what_is_something_else_too_may_be_told(void **state)
{
	(void)state;
	says("in leiden-zuid", "in leiden-zuid");
	is_kept(SECRET_IN_PROGRAM, "in leiden-zuid", "in leiden-zuid");
}

static void
a_titel_is_kept_however_it_is_written(void **state)
{
	(void)state;
	says("Gaat mee met \342\200\234Betonrot in de flat\342\200\235!",
	    "Gaat mee met \342\200\234een andere opgave\342\200\235!");
	says("\302\253Beton\302\255rot in de flat\302\273\342\200\246",
	    "\302\253een andere opgave\302\273\342\200\246");
	says("Gaat mee met 'Betonrot in de flat'!",
	    "Gaat mee met 'een andere opgave'!");
	says("BETONROT,\n in  de: Fl\303\242t en meer",
	    "een andere opgave en meer");
	says("de betonrot in de flat van 1950, de betonrot in de hal",
	    "een andere opgave, de betonrot in de hal");
	says("betonrot in de", "betonrot in de");
	says("oude flat", "oude flat");
}

static void
nothing_is_kept_of_nothing(void **state)
{
	struct secrets *none = secrets_new(arena);

	(void)state;
	assert_false(secrets_named(NULL, SECRET_IN_PROGRAM, "a"));
	assert_false(secrets_named(none, SECRET_IN_PROGRAM, NULL));
	assert_null(secrets_kept(none, arena, SECRET_IN_PROGRAM, NULL));
	assert_string_equal(secrets_kept(NULL, arena, SECRET_IN_SPEECH,
	    "betonrot-flat"), "betonrot-flat");
}

static void
a_titel_of_many_words_is_kept_by_its_first(void **state)
{
	struct secrets *long_one = secrets_new(arena);
	char titel[1000];
	size_t i;

	(void)state;
	for (i = 0; i < 999; i++)
		titel[i] = i % 2 == 0 ? 'a' : ' ';
	titel[999] = '\0';
	secrets_add_titel(long_one, titel);
	titel[2 * 64] = '\0';	/* 64 words */
	assert_string_equal(secrets_kept(long_one, arena, SECRET_IN_SPEECH,
	    titel), "een andere opgave ");
	titel[2 * 63] = '\0';
	assert_false(secrets_named(long_one, SECRET_IN_SPEECH, titel));
}

static void
where_people_weigh_one_word_may_be_meant(void **state)
{
	(void)state;
	is_kept(SECRET_IN_REASON, "de oude flat eerst",
	    "een andere opgave eerst");
	is_kept(SECRET_IN_REASON, "tegen eenzaamheid",
	    "tegen een andere opgave");
	is_kept(SECRET_IN_REASON, "de flat is oud", "de flat is oud");
	is_kept(SECRET_IN_REASON, "sloop!", "een andere opgave!");
	says("sloop!", "sloop!");
}

static void
the_titel_of_what_is_told_is_told(void **state)
{
	struct secrets *some = secrets_new(arena);

	(void)state;
	secrets_add_titel(some, "Riolering is aan vervanging toe");
	secrets_add_titel(some, "Sloop van de flat");
	secrets_add_titel(some, "de flat wordt woningen");
	secrets_add_id(some, "plan2");
	secrets_allow_titel(some, "riolering is aan vervanging toe");
	secrets_allow_titel(some, "Na de sloop van de flat: plan2");
	secrets_allow_titel(some, NULL);
	assert_false(secrets_named(some, SECRET_IN_REASON,
	    "Riolering is aan vervanging toe"));
	assert_false(secrets_named(some, SECRET_IN_SPEECH,
	    "eerst na de sloop van de flat, plan2"));
	assert_string_equal(secrets_kept(some, arena, SECRET_IN_SPEECH,
	    "na de sloop van de flat, plan2 en plan2"),
	    "na de sloop van de flat, plan2 en een andere opgave");
	assert_string_equal(secrets_kept(some, arena, SECRET_IN_SPEECH,
	    "de sloop van de flat"), "een andere opgave");
	/* what begins in it and goes on is named all the same */
	assert_string_equal(secrets_kept(some, arena, SECRET_IN_SPEECH,
	    "de flat wordt woningen"), "een andere opgave");
}

static void
an_article_is_not_said_twice(void **state)
{
	static const char *const texts[][2] = {
		{ "na de betonrot-flat", "na een andere opgave" },
		{ "De betonrot-flat, het plan2 en een oude_haven.",
		    "Een andere opgave, een andere opgave en een andere "
		    "opgave." },
		{ "rode plan2", "rode een andere opgave" },
		{ "de-plan2", "de-plan2" },
		{ "plan2 de  plan2", "een andere opgave een andere opgave" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		assert_string_equal(secrets_kept(secrets, arena,
		    SECRET_IN_SPEECH, texts[i][0]), texts[i][1]);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	secrets = secrets_new(arena);
	secrets_add_id(secrets, "betonrot-flat");
	secrets_add_id(secrets, "plan2");
	secrets_add_id(secrets, "eenzaamheid");
	secrets_add_id(secrets, "leiden-zuid");
	secrets_add_id(secrets, "Zwarte-Lijst");
	secrets_add_id(secrets, "oude_haven");
	secrets_allow(secrets, "leiden-zuid");
	secrets_add_titel(secrets, "Betonrot in de flat");
	secrets_add_titel(secrets, "Betonrot in de flat van 1950");
	secrets_add_titel(secrets, "Oude flat");
	secrets_add_titel(secrets, "Sloop");
	secrets_add_titel(secrets, NULL);
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
		cmocka_unit_test(an_id_is_kept_wherever_it_stands),
		cmocka_unit_test(an_id_is_kept_whatever_its_hyphens_are),
		cmocka_unit_test(a_titel_is_kept_whatever_its_hyphens_are),
		cmocka_unit_test(a_part_of_another_word_is_no_id),
		cmocka_unit_test(
		    one_word_is_an_id_only_where_a_program_wrote_it),
		cmocka_unit_test(
		    what_stands_for_an_id_and_is_none_is_kept_too),
		cmocka_unit_test(what_is_something_else_too_may_be_told),
		cmocka_unit_test(a_titel_is_kept_however_it_is_written),
		cmocka_unit_test(where_people_weigh_one_word_may_be_meant),
		cmocka_unit_test(the_titel_of_what_is_told_is_told),
		cmocka_unit_test(nothing_is_kept_of_nothing),
		cmocka_unit_test(a_titel_of_many_words_is_kept_by_its_first),
		cmocka_unit_test(an_article_is_not_said_twice),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
