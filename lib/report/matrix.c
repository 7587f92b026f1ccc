#include "dutch.h"
#include "matrix.h"

enum { STEP = 5, LEAST = 10, MOST = 1000 };
enum { DRAWN = 80 };	/* that can still be told apart */

static int32_t
axis(const struct matrix *m)
{
	int64_t most = 0;
	size_t i;

	for (i = 0; i < m->drawn; i++)
		if (m->points[i]->chances.high > most)
			most = m->points[i]->chances.high;
	most = (most + STEP * NUMBER_ONE - 1) / (STEP * NUMBER_ONE) * STEP;
	return most < LEAST ? LEAST : most > MOST ? MOST : (int32_t)most;
}

struct matrix *
matrix_make(struct arena *a, const struct survey_wijk *w)
{
	struct matrix *m = arena_alloc(a, sizeof(*m));
	const struct survey_opgave *o;
	bool any = false;
	size_t i;

	m->points = arena_array(a, w->opgave_count,
	    sizeof(struct survey_opgave *));
	m->unknown = arena_array(a, w->opgave_count,
	    sizeof(struct survey_opgave *));
	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (o->standing > SURVEY_OUT)
			break;
		any |= o->chances.high > 0 || o->danger.high > 0;
		if (o->chances.known && o->danger.known)
			m->points[m->count++] = o;
		else
			m->unknown[m->unknown_count++] = o;
	}
	m->drawn = m->count < DRAWN ? m->count : DRAWN;
	m->most = axis(m);
	return m->count == 0 || !any ? NULL : m;
}

/* "Riolering (9 punten)", or with how many others it shares that. */
static const char *
say_best(struct arena *a, const struct survey_opgave *best, size_t same,
    struct range r, const char *unit)
{
	const char *others = "";

	if (same > 1)
		others = arena_format(a, " en %s", dutch_count(a, same - 1,
		    "andere", "andere"));
	return arena_format(a, "%s%s (%s%s)", best->titel, others,
	    dutch_range(a, r, -1), unit);
}

/* In the middle of what it may be, twice. */
static int64_t
twice(struct range r)
{
	return r.low + r.high;
}

char *
matrix_say(struct arena *a, const struct matrix *m)
{
	const struct survey_opgave *win = m->points[0], *lose = win, *o;
	size_t i, wins = 0, loses = 0;
	char *say;

	for (i = 0; i < m->count; i++) {
		o = m->points[i];
		if (twice(o->chances) > twice(win->chances))
			win = o;
		if (twice(o->danger) > twice(lose->danger))
			lose = o;
	}
	for (i = 0; i < m->count; i++) {
		wins += twice(m->points[i]->chances) == twice(win->chances);
		loses += twice(m->points[i]->danger) == twice(lose->danger);
	}
	say = arena_format(a, "%s naar wat er te winnen en te verliezen is.",
	    dutch_count(a, m->count, "opgave", "opgaven"));
	if (twice(win->chances) > 0)
		say = arena_format(a, "%s De meeste kansen: %s.", say,
		    say_best(a, win, wins, win->chances,
		    win->chances.high == NUMBER_ONE ? " punt" : " punten"));
	if (twice(lose->danger) > 0)
		say = arena_format(a, "%s Het grootste risico: %s.", say,
		    say_best(a, lose, loses, lose->danger, " van 25"));
	if (m->unknown_count > 0)
		say = arena_format(a, "%s Van %s is nog te weinig bekend.",
		    say, dutch_count(a, m->unknown_count, "andere",
		    "andere"));
	return say;
}
