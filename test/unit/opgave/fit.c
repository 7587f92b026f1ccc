#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/fit.h"

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

struct text {
	const char *field, *text;
	const char *fits;	/* as it is written, or the fault */
	bool asked;
};

static void
check(const struct words *words, const struct text *texts, size_t count)
{
	struct place place = { NULL, 1, 3 };
	size_t i;

	for (i = 0; i < count; i++) {
		struct fault f = { .set = false };
		struct fit g = { a, words, false, &f };
		const char *is = fit_text(&g, schema_find(KIND_OPGAVE,
		    texts[i].field), texts[i].field, texts[i].text, place);

		assert_string_equal(is == NULL ? f.text : is, texts[i].fits);
		assert_true(is != NULL || f.place.column == 3);
		assert_int_equal(g.asked, texts[i].asked);
	}
}

#define CHECK(words, texts) check(words, texts, \
    sizeof(texts) / sizeof(*(texts)))

static void
a_text_fits_when_it_is_of_the_reading(void **state)
{
	static const struct text texts[] = {
		{ "titel", "wat ook", "wat ook", false },
		{ "wijk", "benedenbuurt", "benedenbuurt", false },
		{ "wijk", "Benedenbuurt Oost", "'wijk' cannot be "
		    "'Benedenbuurt Oost', did you mean 'benedenbuurt-oost'?",
		    false },
		{ "wijk", "!", "'wijk' cannot be '!', it must be an id (a-z, "
		    "0-9 and -, at most 64)", false },
		{ "openbaar", "Ja", "'openbaar' cannot be 'Ja', did you mean "
		    "'ja'?", false },
		{ "openbaar", "misschien", "'openbaar' cannot be 'misschien', "
		    "it must be ja, nee or onbekend", false },
		{ "kansen.waarde", "2..4", "2..4", false },
		{ "kansen.waarde", "0", "'kansen.waarde' cannot be '0', it "
		    "must be points from 1 to 5 (4, or 2..4)", false },
		{ "koppelingen.effect", "-GROOT", "-groot", false },
		{ "koppelingen.effect", "2.5", "2.5", false },
		{ "koppelingen.effect", "-gemiddeld", "'koppelingen.effect' "
		    "cannot be '-gemiddeld', did you mean '-middel'?", false },
		{ "koppelingen.effect", "grot", "'koppelingen.effect' cannot "
		    "be 'grot', did you mean 'groot'?", false },
		{ "keuze.besluit", "Niet  Verbinden", "niet verbinden",
		    false },
		{ "keuze.besluit", "verbind", "'keuze.besluit' cannot be "
		    "'verbind', did you mean 'verbinden'?", false },
		{ "keuze.besluit", "misschien", "'keuze.besluit' cannot be "
		    "'misschien', it must be verbinden, niet verbinden or "
		    "later", false }
	};

	(void)state;
	CHECK(NULL, texts);
}

static void
without_lists_any_word_will_do(void **state)
{
	static const struct text texts[] = {
		{ "domeinen", "Wat Ook", "Wat Ook", true },
		{ "stand", "zomaar", "zomaar", true }
	};

	(void)state;
	CHECK(NULL, texts);
}

static void
a_word_is_written_as_its_list_has_it(void **state)
{
	static const struct text texts[] = {
		{ "domeinen", "Riolering", "water en riolering", true },
		{ "domeinen", "groenn", "'domeinen' cannot be 'groenn', did "
		    "you mean 'groen'?", true },
		{ "stand", "zomaar", "'stand' cannot be 'zomaar', it must be "
		    "open, opgelost or vervallen", true },
		{ "doelgroepen", "straatmuzikanten", "straatmuzikanten",
		    true }
	};

	(void)state;
	CHECK(words_standaard(a), texts);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_text_fits_when_it_is_of_the_reading),
		TEST(without_lists_any_word_will_do),
		TEST(a_word_is_written_as_its_list_has_it)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
