#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/opgave/reason.h"

/* The ids that a reason names, with a bar behind each. */
static void
names(const char *text, const char *want)
{
	struct buffer found = { 0 };
	const char *id;
	size_t size;

	while ((id = reason_next(&text, &size)) != NULL) {
		buffer_add(&found, id, size);
		buffer_add_byte(&found, '|');
	}
	assert_string_equal(buffer_text(&found), want);
	buffer_free(&found);
}

static void
an_id_stands_behind_what_leads_to_it(void **state)
{
	(void)state;
	names("in de beste keuze van 2, samen met a", "a|");
	names("in de beste keuze van 2, nodig voor a-1; vergunbaar is onbekend",
	    "a-1|");
	names("vereist a, die hier niet bij is", "a|");
	names("sluit uit met a, die meegaat", "a|");
	names("hindert a: met deze erbij 2,0 punten minder", "a|");
	names("valt buiten de beste 3: 1,5 punten minder dan a", "a|");
	names("past niet in het budget: even goed als a", "a|");
}

static void
a_list_is_told_to_its_end(void **state)
{
	(void)state;
	names("als enige in de beste keuze, samen met a en b, nodig voor c, d "
	    "en e, om wat het aan meerkosten bespaart", "a|b|c|d|e|");
	names("vereist a en b, en samen past dat niet", "a|b|");
	names("vereist a, en samen past dat niet", "a|");
	names("sluit uit met a en b: hoogstens 1,0 punten minder dan a, b en "
	    "c, ook met d en e erbij", "a|b|a|b|c|d|e|");
	names("vereist a: samen kosten ze 1,0 punten meer dan ze opleveren",
	    "a|");
}

static void
what_names_none_names_none(void **state)
{
	(void)state;
	names(NULL, "");
	names("", "");
	names("valt af: vergunbaar is nee en trekker is nee", "");
	names("negatief: verbinden kost 1,0 punten meer dan het oplevert", "");
	names("past niet naast wat mee moet (--with)", "");
	names("in de beste keuze van 2; hoogstens 1,0 punten beter is "
	    "mogelijk", "");
}

static void
what_is_cut_off_is_read_as_far_as_it_goes(void **state)
{
	(void)state;
	names("samen met", "");
	names("samen met ", "|");
	names("samen met a,", "a|");
	names("samen met a en ", "a||");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_id_stands_behind_what_leads_to_it),
		cmocka_unit_test(a_list_is_told_to_its_end),
		cmocka_unit_test(what_names_none_names_none),
		cmocka_unit_test(what_is_cut_off_is_read_as_far_as_it_goes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
