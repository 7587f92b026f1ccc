#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/koppeling.h"
#include "../../support/meeting.h"
#include "../../support/record.h"

static struct arena *a;
static struct meet *m;
static struct koppelingen *k;
static struct fault f;

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

static void
given(const char *const *fields)
{
	m = meeting_lettered(a, "wijk: w\n", fields);
	k = koppeling_read(a, m);
}

static uint32_t
number(char id)
{
	return meet_number(m, (char[]){ id, '\0' });
}

static void
say(const char *pair, struct koppeling_word w)
{
	if (!koppeling_say(k, &w, number(pair[0]), number(pair[1]), &f))
		fail_msg("%s", f.text);
}

static void
yes(const char *pair)
{
	say(pair, (struct koppeling_word){ .rejects = false });
}

static struct koppeling_word
with(enum koppeling_field field, const char *text)
{
	struct koppeling_word w = { .count = 1 };

	w.more = arena_alloc(a, sizeof(*w.more));
	*w.more = (struct koppeling_more){ field, text };
	return w;
}

/* What stands behind the wijk of a record now. */
static const char *
rest_of(char id)
{
	const char *text = text_of(a, m->all[number(id)].record);

	return strstr(text, "wijk: w\n") + strlen("wijk: w\n");
}

static void
yes_changes_the_status_and_nothing_else(void **state)
{
	(void)state;
	given((const char *[]){ "koppelingen:\n"
	    "  # gesproken\n"
	    "  - {met: b, status: voorgesteld, sterkte: 3}   # ja?\n"
	    "  - met: c\n", "", "", NULL });
	yes("ba");
	assert_string_equal(rest_of('a'), "koppelingen:\n"
	    "  # gesproken\n"
	    "  - {met: b, status: bevestigd, sterkte: 3}   # ja?\n"
	    "  - met: c\n");
	yes("ca");
	assert_string_equal(rest_of('a'), "koppelingen:\n"
	    "  # gesproken\n"
	    "  - {met: b, status: bevestigd, sterkte: 3}   # ja?\n"
	    "  - met: c\n"
	    "    status: bevestigd\n");
}

static void
one_that_stood_alone_can_be_spoken_of_after_another_came(void **state)
{
	(void)state;
	given((const char *[]){ "koppelingen: c\n", "koppelingen: d\n", "",
	    "", NULL });
	yes("ab");
	yes("ac");
	assert_string_equal(rest_of('a'), "koppelingen:\n"
	    "  - met: c\n    status: bevestigd\n"
	    "  - met: b\n    status: bevestigd\n");
	assert_string_equal(rest_of('b'), "koppelingen: d\n");
}

static void
of_two_proposals_the_one_that_somebody_added_to_says_it(void **state)
{
	(void)state;
	given((const char *[]){
	    "koppelingen: [{met: b, status: voorgesteld, aanleiding: oud}]\n",
	    "koppelingen:\n  - met: a\n    status: voorgesteld\n"
	    "    aanleiding: oud\n    reden: navragen\n", NULL });
	yes("ab");
	assert_null(strstr(rest_of('a'), "met:"));
	assert_string_equal(rest_of('b'),
	    "koppelingen:\n  - met: a\n    status: bevestigd\n"
	    "    aanleiding: oud\n    reden: navragen\n");
}

static void
a_new_one_stands_where_it_would_be_proposed(void **state)
{
	(void)state;
	given((const char *[]){ "aard: aanpak\n", "", NULL });
	yes("ab");
	assert_string_equal(rest_of('a'), "aard: aanpak\n");
	assert_string_equal(rest_of('b'),
	    "koppelingen:\n  - met: a\n    status: bevestigd\n");
	/* but one that says who comes after whom stands with that one */
	given((const char *[]){ "aard: aanpak\n", "", NULL });
	say("ab", with(KOPPELING_VERBAND, "Na"));
	assert_string_equal(rest_of('a'), "aard: aanpak\n"
	    "koppelingen:\n  - met: b\n    status: bevestigd\n"
	    "    verband: na\n");
	assert_string_equal(rest_of('b'), "");
}

static void
only_two_words_are_directed(void **state)
{
	struct koppeling_word none = { .count = 0 }, w;

	(void)state;
	assert_false(koppeling_is_directed(&none));
	w = with(KOPPELING_VERBAND, "NA");
	assert_true(koppeling_is_directed(&w));
	w = with(KOPPELING_VERBAND, "vereist");
	assert_true(koppeling_is_directed(&w));
	w = with(KOPPELING_VERBAND, "samen");
	assert_false(koppeling_is_directed(&w));
	w = with(KOPPELING_REDEN, "na");
	assert_false(koppeling_is_directed(&w));
}

static void
what_does_not_fit_its_field_is_a_fault(void **state)
{
	struct koppeling_word w = with(KOPPELING_EFFECT, "-grot");

	(void)state;
	assert_false(koppeling_fits(a, &w, &f));
	assert_string_equal(f.text, "'koppelingen.effect' cannot be '-grot', "
	    "did you mean '-groot'?");
	w = with(KOPPELING_RISICOS, "");
	assert_false(koppeling_fits(a, &w, &f));
	w = with(KOPPELING_RISICOS, "Drukte: veel");
	assert_true(koppeling_fits(a, &w, &f));
	w = with(KOPPELING_EFFECT, "-7.5");
	assert_true(koppeling_fits(a, &w, &f));
}

static void
what_was_rejected_needs_a_reason_to_hold(void **state)
{
	struct koppeling_word w = { .rejects = false };

	(void)state;
	given((const char *[]){ "", "koppelingen: [{met: a, status: "
	    "Afgewezen}]\n", "koppelingen: a\n", NULL });
	assert_false(koppeling_may_say(k, &w, number('a'), number('b'), &f));
	assert_int_equal(f.place.line, 3);
	assert_true(koppeling_may_say(k, &w, number('a'), number('c'), &f));
	assert_true(koppeling_may_say(k, &w, number('b'), number('c'), &f));
	w.rejects = true;
	assert_true(koppeling_may_say(k, &w, number('a'), number('b'), &f));
	w = with(KOPPELING_REDEN, "toch");
	assert_true(koppeling_may_say(k, &w, number('a'), number('b'), &f));
}

#define AT_N "gebied: {naam: N, niveau: straat}\nplannen: {periode: 2029}\n"

static void
a_rejected_one_keeps_its_grounds_and_leaves_its_group(void **state)
{
	struct koppeling_word no = with(KOPPELING_REDEN, "nee");

	(void)state;
	no.rejects = true;
	given((const char *[]){ AT_N "koppelingen:\n"
	    "  - {met: b, status: voorgesteld, aanleiding: [oud], "
	    "groep: n-2029}\n", AT_N, NULL });
	say("ab", no);
	assert_string_equal(rest_of('a'), AT_N "koppelingen:\n"
	    "  - {met: b, status: afgewezen, aanleiding: [zelfde straat N, "
	    "12 maanden tegelijk (2029)], sterkte: 5, reden: nee}\n");
	/* of two that do not meet now the old ones stay */
	given((const char *[]){ AT_N "koppelingen:\n"
	    "  - {met: b, status: voorgesteld, aanleiding: [oud]}\n", "",
	    NULL });
	say("ab", no);
	assert_string_equal(rest_of('a'), AT_N "koppelingen:\n"
	    "  - {met: b, status: afgewezen, aanleiding: [oud], "
	    "reden: nee}\n");
	/* nor does what the other record says of it leave it in a group */
	given((const char *[]){ "koppelingen: [{met: b, verband: na}]\n",
	    "koppelingen: [{met: a, groep: n, verband: na}]\n", NULL });
	say("ab", no);
	assert_string_equal(rest_of('b'), "koppelingen: "
	    "[{met: a, verband: na, status: afgewezen}]\n");
}

static const char *
remark(size_t at)
{
	const struct fault *told = koppeling_told_of(k, at);

	return told == NULL ? NULL : told->text;
}

static void
what_two_items_say_is_said_in_one(void **state)
{
	(void)state;
	given((const char *[]){ "koppelingen: [{met: b, kansen: [x, y], "
	    "effect: groot}]\n", "koppelingen: [{met: a, reden: z, groep: n, "
	    "kansen: {tekst: w}, effect: groot}]\n", NULL });
	yes("ab");
	assert_string_equal(rest_of('a'), "koppelingen: [{met: b, kansen: "
	    "[x, y, {tekst: w}], effect: groot, status: bevestigd, reden: z, "
	    "groep: n}]\n");
	assert_string_equal(rest_of('b'), "");
	assert_null(remark(0));
	/* a list that stood alone; the same twice */
	given((const char *[]){ "koppelingen: {met: b, risicos: x}\n",
	    "koppelingen: [{met: a, risicos: [y, x]}]\n", NULL });
	yes("ab");
	assert_string_equal(rest_of('a'), "koppelingen: {met: b, risicos: "
	    "[x, y], status: bevestigd}\n");
}

static void
what_two_items_say_otherwise_stands_in_both(void **state)
{
	static const char *const differ[][2] = {
		{ "reden: x", "reden: y" }, { "x-a: 1", "x-a: 2" },
		{ "kansen: [x]", "kansen: geen" }, { "reden: x",
		    "verband: vereist" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(differ) / sizeof(*differ); i++) {
		given((const char *[]){ arena_format(a, "koppelingen: "
		    "[{met: b, %s}]\n", differ[i][0]), arena_format(a,
		    "koppelingen: [{met: a, %s}]\n", differ[i][1]), NULL });
		yes("ab");
		assert_string_equal(rest_of('a'), arena_format(a,
		    "koppelingen: [{met: b, %s, status: bevestigd}]\n",
		    differ[i][0]));
		assert_string_equal(rest_of('b'), arena_format(a,
		    "koppelingen: [{met: a, %s, status: bevestigd}]\n",
		    differ[i][1]));
		assert_non_null(remark(0));
	}
	assert_string_equal(remark(0), "the koppeling of 'a' and 'b' stands "
	    "in two places still: this 'verband' does not fit in the other "
	    "one");
}

static void
comments_that_are_lost_are_told(void **state)
{
	(void)state;
	given((const char *[]){ "koppelingen: [{met: b}]\n",
	    "koppelingen:\n  - met: a\n    reden: x  # van Jan\n", NULL });
	yes("ab");
	assert_string_equal(remark(0), "the koppeling of 'b' and 'a' loses "
	    "its comments: it stands once after this");
	assert_null(remark(1));
	given((const char *[]){ "",
	    "koppelingen:\n  # Jan\n  - met: a\n", NULL });
	say("ab", with(KOPPELING_VERBAND, "na"));
	assert_string_equal(remark(0), "the koppeling of 'b' and 'a' loses "
	    "its comments: it goes to the other record");
	given((const char *[]){ AT_N "koppelingen:\n  - met: b\n"
	    "    status: voorgesteld\n    aanleiding:\n      - oud  # ja\n",
	    AT_N, NULL });
	yes("ab");
	assert_string_equal(remark(0), "the koppeling of 'a' and 'b' loses "
	    "its comments: its grounds are others now");
}

/* How many are outdated when a says this of its koppeling with b. */
static int
outdated(const char *item)
{
	size_t at = 0;
	int n = 0;

	given((const char *[]){ arena_format(a, AT_N
	    "koppelingen: [{met: b, %s}]\n", item), AT_N, NULL });
	while (koppeling_outdated(k, &at, &f))
		n++;
	return n;
}

static void
other_grounds_than_it_was_rejected_for_are_told(void **state)
{
	(void)state;
	assert_int_equal(outdated("status: afgewezen, aanleiding: [zelfde "
	    "straat N, 12 maanden tegelijk (2029)]"), 0);
	assert_int_equal(outdated("status: afgewezen, aanleiding: [zelfde "
	    "straat N]"), 1);
	assert_string_equal(f.text, "the koppeling of 'a' and 'b' was "
	    "rejected, its grounds have changed since: zelfde straat N; 12 "
	    "maanden tegelijk (2029); reject it again to keep it so");
	assert_int_equal(f.place.line, 5);
	assert_int_equal(outdated("status: afgewezen, aanleiding: oud"), 1);
	assert_int_equal(outdated("status: afgewezen, aanleiding: "), 0);
	assert_int_equal(outdated("status: afgewezen"), 0);
	assert_int_equal(outdated("status: bevestigd, aanleiding: oud"), 0);
	assert_int_equal(outdated("status: voorgesteld, aanleiding: oud"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(yes_changes_the_status_and_nothing_else),
		cmocka_unit_test(
		    one_that_stood_alone_can_be_spoken_of_after_another_came),
		cmocka_unit_test(
		    of_two_proposals_the_one_that_somebody_added_to_says_it),
		cmocka_unit_test(a_new_one_stands_where_it_would_be_proposed),
		cmocka_unit_test(only_two_words_are_directed),
		cmocka_unit_test(what_does_not_fit_its_field_is_a_fault),
		cmocka_unit_test(what_was_rejected_needs_a_reason_to_hold),
		cmocka_unit_test(
		    a_rejected_one_keeps_its_grounds_and_leaves_its_group),
		cmocka_unit_test(what_two_items_say_is_said_in_one),
		cmocka_unit_test(what_two_items_say_otherwise_stands_in_both),
		cmocka_unit_test(comments_that_are_lost_are_told),
		cmocka_unit_test(
		    other_grounds_than_it_was_rejected_for_are_told),
	};

	return cmocka_run_group_tests_name("opgave/koppeling-say", tests, begin,
	    end);
}
