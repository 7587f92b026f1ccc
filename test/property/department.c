#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/marked.h"
#include "../support/told.h"

/*
 * A page for a domain or a department tells their part and not the rest: of
 * opgaven that are not theirs nothing, and of those that touch theirs only what
 * they are called, when they are planned, who has a part in them and what was
 * said of the two together; nothing of a koppeling that was rejected; of
 * gesprekken and afspraken without them nothing; no money; and no wijk in which
 * there is nothing of theirs.  All of that is marked here, with something in
 * every field that the schema knows.
 */

enum { ROUNDS = 120, MOST = 7 };

enum part { THEIRS, TOUCHES, REST };

static struct arena *arena;
static struct random chance;
static struct marked mark;

static const struct schema *rows, *plan_rows, *link_rows;

struct made {
	const char *texts[MOST + 4];
	size_t count;
	const char *ids[MOST];
	enum part parts[MOST];
};

static size_t
draw(size_t below)
{
	return random_below(&chance, below);
}

static const char *
marked(const struct schema *of, const char *except)
{
	return marked_fields(&mark, of, except);
}

/* What a koppeling of the one with the other may be: what is told of it, and
 * what is not, as it was rejected or has nothing of theirs at either end. */
static const char *
links(struct made *m, size_t own)
{
	const char *text = "";
	size_t other;

	for (other = 0; other < m->count; other++) {
		if (other == own || draw(2) == 0)
			continue;
		if ((m->parts[own] == THEIRS && m->parts[other] != REST) ||
		    (m->parts[other] == THEIRS && m->parts[own] != REST))
			text = arena_format(arena, "%s{met: %s, status: %s, "
			    "aanleiding: zelfde straat, reden: dat scheelt, "
			    "kansen: een keer graven}, ", text, m->ids[other],
			    draw(2) ? "bevestigd" : "voorgesteld");
		else
			text = arena_format(arena, "%s{met: %s, status: %s, "
			    "%s}, ", text, m->ids[other],
			    m->parts[own] == THEIRS ||
			    m->parts[other] == THEIRS ? "afgewezen" :
			    "bevestigd", marked(link_rows, " met status "));
	}
	return text;
}

static const char *
theirs(struct made *m, size_t i)
{
	static const char *const why[] = { "domeinen: groen",
		"domeinen: groen, partijen: {naam: gemeente, afdeling: Beheer}"
	};

	return arena_format(arena, "{opgave: %s, titel: Gras %zu, wijk: w, "
	    "%s, bron: {afdeling: Beheer, rol: zaaier}, "
	    "plannen: [{naam: Zaaien, periode: 2028, %s}], koppelingen: [%s], "
	    "afspraken: [{wie: %s, wat: %s, uiterlijk: 2087}, "
	    "{wie: 'afdeling Beheer en groen', wat: maaien}], "
	    "voorwaarden: [{tekst: %s, van: %s}], meerkosten: {%s}, "
	    "keuze: {besluit: verbinden, motivering: Past}}", m->ids[i], i,
	    why[draw(2)], marked(plan_rows, " naam nummer status periode "
	    "speelruimte duur leidend graafwerk graafrust partij afdeling "),
	    links(m, i), marked_words(&mark), marked_words(&mark),
	    marked_words(&mark), marked_words(&mark),
	    marked(schema_find(KIND_OPGAVE, "meerkosten")->fields, ""));
}

static const char *
touches(struct made *m, size_t i)
{
	return arena_format(arena, "{opgave: %s, titel: Net %zu, wijk: w, "
	    "domeinen: energie, partijen: [{naam: Netbeheer, rol: trekker}], "
	    "plannen: [{periode: 2028, status: idee, %s}], koppelingen: [%s], "
	    "%s}", m->ids[i], i, marked(plan_rows, " status periode "
	    "speelruimte duur leidend graafwerk graafrust "), links(m, i),
	    marked(rows, " opgave titel wijk domeinen partijen plannen "
	    "koppelingen stand aard "));
}

static const char *
rest(struct made *m, size_t i)
{
	return arena_format(arena, "{opgave: %s, titel: %s, wijk: w, "
	    "domeinen: energie, koppelingen: [%s], %s}", m->ids[i],
	    marked_words(&mark), links(m, i), marked(rows,
	    " opgave titel wijk domeinen koppelingen "));
}

static void
make(struct made *m)
{
	static const char *(*const makers[])(struct made *, size_t) = {
		theirs, touches, rest
	};
	const struct schema *wijk = schema_kind(KIND_WIJK),
	    *gesprek = schema_kind(KIND_GESPREK);
	size_t i, n = 2 + draw(MOST - 1);

	*m = (struct made){ .count = n };
	for (i = 0; i < n; i++) {
		m->parts[i] = i == 0 ? THEIRS : (enum part)draw(3);
		m->ids[i] = m->parts[i] == REST ? marked_word(&mark) :
		    arena_format(arena, "opgave-%zu", i);
	}
	for (i = 0; i < n; i++)
		m->texts[i] = makers[m->parts[i]](m, i);
	m->texts[n] = arena_format(arena, "{wijk: w, naam: Noord, "
	    "aanpak: {contact: Bel ons, doel: %s}, %s}", marked_words(&mark),
	    marked(wijk, " wijk naam aanpak spreken "));
	/* where they need not be heard either */
	m->texts[n + 1] = arena_format(arena, "{wijk: %s, spreken: {domeinen: "
	    "zorg}, %s}", marked_word(&mark), marked(wijk, " wijk spreken "));
	m->texts[n + 2] = arena_format(arena, "{gesprek: %s, wijk: w, "
	    "domeinen: energie, %s}", marked_word(&mark), marked(gesprek,
	    " gesprek wijk domeinen "));
	m->texts[n + 3] = arena_format(arena, "{gesprek: g, wijk: w, "
	    "stand: gevoerd, datum: 2026-02, domeinen: groen, "
	    "afdeling: Beheer, deelnemers: hovenier, afspraken: [{wie: Beheer, "
	    "wat: snoeien}, {wie: %s, wat: %s}], %s}", marked_words(&mark),
	    marked_words(&mark), marked(gesprek, " gesprek wijk stand datum "
	    "domeinen afdeling partij deelnemers afspraken "));
	random_shuffle(&chance, m->texts, n + 4, sizeof(*m->texts));
}

static const char *const formats[] = { "text", "md", "html" };
static const char *const readers[] = { "domein=groen", "afdeling=Beheer" };

static void
the_rest_is_not_told(void **state)
{
	struct buffer out = { 0 };
	const char *text, *found;
	size_t i, round, asked = 0, touching = 0;
	struct made m;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		make(&m);
		for (i = 0; i < 6; i++) {
			text = told(told_survey(arena, readers[i % 2], m.texts,
			    m.count + 4), readers[i % 2], formats[i / 2], &out);
			found = marked_in(text);
			if (found != NULL)
				fail_msg("round %zu, %s as %s: %.100s", round,
				    readers[i % 2], formats[i / 2],
				    found > text + 50 ? found - 50 : text);
			assert_non_null(strstr(text, "Gras 0"));
			asked += strstr(text, "maaien") != NULL;
			touching += strstr(text, "Netbeheer") != NULL;
		}
		arena_reset(arena);
	}
	buffer_free(&out);
	assert_int_equal(asked, 6 * ROUNDS);
	assert_true(touching > ROUNDS);
}

/* Else the test above shows nothing. */
static void
the_rest_is_there_to_be_told(void **state)
{
	struct buffer out = { 0 };
	size_t round;
	struct made m;

	(void)state;
	for (round = 0; round < 40; round++) {
		make(&m);
		assert_non_null(marked_in(told(told_survey(arena, "team",
		    m.texts, m.count + 4), "team", formats[round % 3], &out)));
		arena_reset(arena);
	}
	buffer_free(&out);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	random_seed(&chance, random_seed_given(20261129));
	mark = (struct marked){ .arena = arena, .chance = &chance };
	rows = schema_kind(KIND_OPGAVE);
	plan_rows = schema_find(KIND_OPGAVE, "plannen")->fields;
	link_rows = schema_find(KIND_OPGAVE, "koppelingen")->fields;
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
		cmocka_unit_test(the_rest_is_not_told),
		cmocka_unit_test(the_rest_is_there_to_be_told)
	};

	return cmocka_run_group_tests(tests, begin, end);
}
