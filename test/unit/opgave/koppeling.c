#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/buffer.h"
#include "../../../lib/opgave/koppeling.h"
#include "../../support/meeting.h"
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

/* Link records and write them one after the other. */
static const char *
linked(const char *const *records, size_t n)
{
	struct meet *m = meeting_of_texts(a, meeting_options(), records, n);
	struct koppelingen *k = koppeling_read(a, m);
	struct buffer b = { 0 };
	struct fault f = { 0 };
	const char *text;
	uint32_t x;

	meet_find(m, 1);
	koppeling_place(k);
	for (x = 0; x < m->count; x++) {
		if (!koppeling_write(k, x, a, &f))
			fail_msg("%s", f.text);
		buffer_add_text(&b, text_of(a, m->all[x].record));
	}
	text = arena_copy(a, b.bytes, b.size);
	buffer_free(&b);
	return text;
}

static const char *
linked_two(const char *first, const char *second)
{
	const char *records[2] = { first, second };

	return linked(records, 2);
}

#define RIOOL "opgave: riool\nwijk: w\ngebied: {naam: N, niveau: straat}\n" \
    "plannen: {periode: 2029, graafwerk: ja}\n"
#define GROEN "opgave: groen\nwijk: w\ngebied: {naam: N, niveau: straat}\n" \
    "plannen: {periode: 2029..2030}\n"
#define ZAAK "opgave: zaak\nwijk: w\ngebied: {naam: N, niveau: straat}\n"
#define GROUNDS \
    "    aanleiding:\n" \
    "      - zelfde straat N\n" \
    "      - 12 maanden tegelijk (2029)\n"

static void
a_proposal_stands_in_the_record_whose_id_comes_first(void **state)
{
	const char *want = GROEN "koppelingen:\n  - met: riool\n"
	    "    status: voorgesteld\n    sterkte: 5\n" GROUNDS RIOOL;

	(void)state;
	assert_string_equal(linked_two(RIOOL, GROEN), want);
	assert_string_equal(linked_two(GROEN, RIOOL), want);
}

static void
one_with_the_aanpak_stands_in_the_other(void **state)
{
	(void)state;
	assert_string_equal(linked_two(RIOOL, GROEN "aard: aanpak\n"),
	    GROEN "aard: aanpak\n" RIOOL "koppelingen:\n  - met: groen\n"
	    "    status: voorgesteld\n    sterkte: 5\n" GROUNDS);
}

static void
place_without_time_is_no_proposal_nor_the_other_way(void **state)
{
	(void)state;
	assert_string_equal(linked_two(GROEN, ZAAK), GROEN ZAAK);
	assert_string_equal(linked_two(GROEN, "opgave: elders\nwijk: v\n"
	    "plannen: {periode: 2029}\n"), "opgave: elders\nwijk: v\n"
	    "plannen: {periode: 2029}\n" GROEN);
}

static void
what_is_not_open_meets_nobody(void **state)
{
	(void)state;
	assert_string_equal(linked_two(GROEN, RIOOL "stand: opgelost\n"),
	    GROEN RIOOL "stand: opgelost\n");
}

static void
what_people_said_is_not_touched_nor_proposed_again(void **state)
{
	static const char *const said[] = {
		"koppelingen:\n  - met: groen\n    status: bevestigd\n",
		"koppelingen: [{met: groen, status: afgewezen, aanleiding: a}]\n",
		"koppelingen: [groen]\n",
		"koppelingen: groen  # zegt Beheer\n",
		"koppelingen:\n  met: groen\n  status: voorgesteld\n",
		"koppelingen:\n  - {met: groen, status: Afgewezen, reden: x}\n"
	};
	const char *record;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(said) / sizeof(said[0]); i++) {
		record = arena_format(a, "%s%s", RIOOL, said[i]);
		assert_string_equal(linked_two(GROEN, record),
		    arena_format(a, "%s%s", GROEN, record));
	}
}

static void
a_proposal_is_renewed_where_it_stands(void **state)
{
	(void)state;
	assert_string_equal(linked_two(GROEN, RIOOL
	    "koppelingen:          # van vorig jaar\n"
	    "  - met: groen\n"
	    "    status: voorgesteld\n"
	    "    effect: groot     # zegt Beheer\n"
	    "    sterkte: 3\n"
	    "    aanleiding: [zelfde wijk w]\n"
	    "openbaar: ja\n"), GROEN RIOOL
	    "koppelingen:          # van vorig jaar\n"
	    "  - met: groen\n"
	    "    status: voorgesteld\n"
	    "    effect: groot     # zegt Beheer\n"
	    "    sterkte: 5\n" GROUNDS
	    "openbaar: ja\n");
}

#define PROPOSED "  - met: %s\n    status: voorgesteld\n    sterkte: 4\n" \
    "    aanleiding:\n      - zelfde wijk w\n"

static void
a_proposal_whose_grounds_are_gone_disappears(void **state)
{
	const char *zaak = arena_format(a, ZAAK "koppelingen:\n" PROPOSED
	    "  - met: buiten\n    status: bevestigd\n", "riool");
	const char *groen = arena_format(a, GROEN "koppelingen:\n" PROPOSED,
	    "zaak");

	(void)state;
	assert_string_equal(linked_two(RIOOL, zaak), RIOOL ZAAK
	    "koppelingen:\n  - met: buiten\n    status: bevestigd\n");
	assert_string_equal(linked_two(ZAAK, groen), GROEN ZAAK);
	/* also when one of them was closed */
	assert_string_equal(linked_two(RIOOL "stand: opgelost\n",
	    arena_format(a, GROEN "koppelingen:\n" PROPOSED, "riool")),
	    GROEN RIOOL "stand: opgelost\n");
}

static void
a_proposal_that_people_added_to_stays(void **state)
{
	const char *groen = arena_format(a, GROEN "koppelingen:\n" PROPOSED
	    "    reden: eerst navragen\n", "zaak");

	(void)state;
	assert_string_equal(linked_two(ZAAK, groen),
	    arena_format(a, "%s%s", groen, ZAAK));
}

static void
a_proposal_with_one_who_is_not_there_stays(void **state)
{
	const char *groen = arena_format(a, GROEN "koppelingen:\n" PROPOSED,
	    "elders");

	(void)state;
	assert_string_equal(linked_two(ZAAK, groen),
	    arena_format(a, "%s%s", groen, ZAAK));
}

static void
a_koppeling_stands_once(void **state)
{
	const char *groen = arena_format(a, GROEN "koppelingen:\n" PROPOSED,
	    "riool");
	const char *riool = arena_format(a, RIOOL "koppelingen:\n" PROPOSED,
	    "groen");

	(void)state;
	assert_string_equal(linked_two(groen, riool),
	    GROEN "koppelingen:\n  - met: riool\n    status: voorgesteld\n"
	    "    sterkte: 5\n" GROUNDS RIOOL);
	assert_string_equal(linked_two(groen, RIOOL
	    "koppelingen: [{met: groen, status: bevestigd}]\n"),
	    GROEN RIOOL "koppelingen: [{met: groen, status: bevestigd}]\n");
}

static void
one_that_stands_alone_is_not_written_over(void **state)
{
	(void)state;
	assert_string_equal(linked_two(GROEN "koppelingen: geen  # nagevraagd\n",
	    RIOOL), GROEN "koppelingen: geen  # nagevraagd\n" RIOOL
	    "koppelingen:\n  - met: groen\n    status: voorgesteld\n"
	    "    sterkte: 5\n" GROUNDS);
	assert_string_equal(linked_two(
	    GROEN "koppelingen: {met: elders, status: bevestigd}\n",
	    RIOOL "koppelingen: elders\n"), GROEN "koppelingen:\n"
	    "  - {met: elders, status: bevestigd}\n"
	    "  - met: riool\n    status: voorgesteld\n    sterkte: 5\n"
	    GROUNDS RIOOL "koppelingen: elders\n");
}

static void
a_lone_proposal_makes_way_for_another(void **state)
{
	const char *records[] = {
		"opgave: aa\nwijk: w\nkoppelingen:\n  met: riool\n"
		    "  status: voorgesteld\n  aanleiding: oud\n"
		    "gebied: {naam: N, niveau: straat}\n"
		    "plannen: {periode: 2029}\n",
		GROEN "koppelingen: geen\n",
		"opgave: riool\nwijk: w\n"
	};

	(void)state;
	assert_string_equal(linked(records, 3),
	    "opgave: aa\nwijk: w\nkoppelingen:\n  - met: groen\n"
	    "    status: voorgesteld\n    sterkte: 5\n" GROUNDS
	    "gebied: {naam: N, niveau: straat}\n"
	    "plannen: {periode: 2029}\n" GROEN "koppelingen: geen\n"
	    "opgave: riool\nwijk: w\n");
}

#define LATER "opgave: later\nwijk: w\ngebied: {naam: N, niveau: straat}\n" \
    "plannen: {periode: 2029-06}\n"

/* As they are linked the first time; KOPPELINGEN is what groen then holds. */
#define THREE(koppelingen, status) GROEN "koppelingen:\n" koppelingen \
    LATER "koppelingen:\n" \
    "  - met: riool\n    status: " status "\n    sterkte: 5\n" \
    "    aanleiding:\n      - zelfde straat N\n" \
    "      - 1 maand tegelijk (2029-06)\n    groep: n-2029\n" RIOOL
#define TWO_OF_GROEN "  - met: later\n    status: voorgesteld\n" \
    "    sterkte: 5\n    aanleiding:\n      - zelfde straat N\n" \
    "      - 1 maand tegelijk (2029-06)\n    groep: n-2029\n" \
    "  - met: riool\n    status: voorgesteld\n" \
    "    sterkte: 5\n" GROUNDS "    groep: n-2029\n"

static const char *
linked_three(const char *first, const char *second, const char *third)
{
	const char *records[3] = { first, second, third };

	return linked(records, 3);
}

static void
three_that_meet_get_the_name_of_their_group(void **state)
{
	static const char want[] = THREE(TWO_OF_GROEN, "voorgesteld");

	(void)state;
	assert_string_equal(linked_three(RIOOL, LATER, GROEN), want);
}

static void
a_group_is_renewed_with_its_proposal(void **state)
{
	static const char *const was[] = { "", "    groep: oud-2028\n" };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++)
		assert_string_equal(linked_two(arena_format(a, GROEN
		    "koppelingen:\n  - met: riool\n"
		    "    status: voorgesteld\n    sterkte: 5\n" GROUNDS
		    "%s    reden: eerst navragen\n", was[i]), RIOOL),
		    GROEN "koppelingen:\n  - met: riool\n"
		    "    status: voorgesteld\n    sterkte: 5\n" GROUNDS
		    "    reden: eerst navragen\n" RIOOL);
	/* in a group is no word that somebody added */
	assert_string_equal(linked_two(GROEN "koppelingen: [{met: zaak, "
	    "status: voorgesteld, aanleiding: a, groep: n-2029, "
	    "effect: -groot}]\n", ZAAK), GROEN ZAAK);
	assert_string_equal(linked_two(GROEN "koppelingen: [{met: zaak, "
	    "status: voorgesteld, aanleiding: a, effect: groot}]\n", ZAAK),
	    GROEN "koppelingen: [{met: zaak, status: voorgesteld, "
	    "aanleiding: a, effect: groot}]\n" ZAAK);
}

static void
what_people_said_decides_about_groups(void **state)
{
	static const char no[] = "koppelingen: [{met: later, status: afgewezen, "
	    "groep: n-2029}]\n";
	static const char yes[] = "koppelingen: [{met: later, "
	    "status: bevestigd, groep: Riool en groen}]\n";

	(void)state;
	assert_null(strstr(linked_three(RIOOL, LATER,
	    arena_format(a, "%s%s", GROEN, no)), "    groep:"));
	assert_non_null(strstr(linked_three(RIOOL, LATER,
	    arena_format(a, "%s%s", GROEN, yes)),
	    "    groep: Riool en groen\n"));
}

static void
a_group_in_what_was_rejected_is_no_name_that_is_taken(void **state)
{
	static const char no[] = ZAAK
	    "koppelingen: [{met: later, status: afgewezen, groep: n-2029}]\n";
	const char *records[] = { RIOOL, LATER, GROEN, no };

	(void)state;
	assert_string_equal(linked(records, 4),
	    arena_format(a, "%s%s", THREE(TWO_OF_GROEN, "voorgesteld"), no));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_proposal_stands_in_the_record_whose_id_comes_first),
		cmocka_unit_test(one_with_the_aanpak_stands_in_the_other),
		cmocka_unit_test(
		    place_without_time_is_no_proposal_nor_the_other_way),
		cmocka_unit_test(what_is_not_open_meets_nobody),
		cmocka_unit_test(
		    what_people_said_is_not_touched_nor_proposed_again),
		cmocka_unit_test(a_proposal_is_renewed_where_it_stands),
		cmocka_unit_test(a_proposal_whose_grounds_are_gone_disappears),
		cmocka_unit_test(a_proposal_that_people_added_to_stays),
		cmocka_unit_test(a_proposal_with_one_who_is_not_there_stays),
		cmocka_unit_test(a_koppeling_stands_once),
		cmocka_unit_test(one_that_stands_alone_is_not_written_over),
		cmocka_unit_test(a_lone_proposal_makes_way_for_another),
		cmocka_unit_test(three_that_meet_get_the_name_of_their_group),
		cmocka_unit_test(a_group_is_renewed_with_its_proposal),
		cmocka_unit_test(what_people_said_decides_about_groups),
		cmocka_unit_test(
		    a_group_in_what_was_rejected_is_no_name_that_is_taken),
	};

	return cmocka_run_group_tests_name("opgave/koppeling", tests, begin, end);
}
