#include "bars.h"
#include "dutch.h"

enum { STEPS = 4 };	/* of the scale, at most one more */

/* Of the scale: tenths of a point. */
static const int32_t steps[] = { 50, 100, 200, 250, 500, 1000 };

#define STEP_COUNT (sizeof(steps) / sizeof(*steps))

static struct bars_part
part(int32_t low, int32_t high)
{
	if (low < 0)
		low = 0;
	if (high < low)
		high = low;
	return (struct bars_part){ low, high - low };
}

struct bars_part
bars_gain(const struct scored_term *t)
{
	return part(t->low, t->high);
}

struct bars_part
bars_loss(const struct scored_term *t)
{
	return part(-t->high, -t->low);
}

static void
widen(struct bars *b, const struct bars_row *row)
{
	struct bars_part gain, loss;
	int32_t up = 0, down = 0;
	size_t i;

	for (i = 0; i < b->kader->count; i++) {
		gain = bars_gain(&row->score.terms[i]);
		loss = bars_loss(&row->score.terms[i]);
		up += gain.sure + gain.more;
		down += loss.sure + loss.more;
		b->unsure |= gain.more > 0 || loss.more > 0;
	}
	if (up > b->most)
		b->most = up;
	if (-down < b->least)
		b->least = -down;
}

/* Whole steps, a few of them. */
static void
round_scale(struct bars *b)
{
	int32_t span = b->most - b->least;
	size_t i = 0;

	while (i + 1 < STEP_COUNT && span > STEPS * steps[i])
		i++;
	b->step = steps[i];
	b->most = (b->most + b->step - 1) / b->step * b->step;
	b->least = -((-b->least + b->step - 1) / b->step * b->step);
	if (b->most == b->least)
		b->most = b->step;
}

struct bars *
bars_make(struct arena *a, const struct survey *s, const struct survey_wijk *w)
{
	struct bars *b = arena_alloc(a, sizeof(*b));
	struct bars_row *row;
	struct fault unsaid;
	size_t i;

	b->kader = s->kader;
	b->rows = arena_array(a, w->opgave_count < BARS_MOST ?
	    w->opgave_count : BARS_MOST, sizeof(*b->rows));
	for (i = 0; i < w->opgave_count; i++) {
		if (!w->opgaven[i]->score.known ||
		    w->opgaven[i]->standing == SURVEY_CLOSED ||
		    w->opgaven[i]->standing == SURVEY_AANPAK)
			continue;
		if (b->count == BARS_MOST) {
			b->more++;
			continue;
		}
		row = &b->rows[b->count];
		row->opgave = w->opgaven[i];
		unsaid.set = false;
		if (!scored_read(a, s->kader, row->opgave->record, &row->score,
		    &unsaid) || row->score.status == SCORED_NOT) {
			b->other++;
			continue;
		}
		widen(b, row);
		b->count++;
	}
	round_scale(b);
	return b->count > 0 ? b : NULL;
}

static char *
points(struct arena *a, int32_t low, int32_t high)
{
	return dutch_range(a, (struct range){ low * (NUMBER_ONE / 10),
	    high * (NUMBER_ONE / 10), true }, 1);
}

char *
bars_total(struct arena *a, const struct bars_row *row)
{
	return points(a, row->score.low, row->score.high);
}

char *
bars_points(struct arena *a, const struct scored_term *t)
{
	return points(a, t->low, t->high);
}

/* The criterion that adds the most for sure; NULL: none adds. */
static const char *
strongest(const struct bars *b, const struct bars_row *row)
{
	const char *name = NULL;
	int32_t most = 0;
	size_t i;

	for (i = 0; i < b->kader->count; i++)
		if (row->score.terms[i].low > most) {
			most = row->score.terms[i].low;
			name = b->kader->criteria[i].name;
		}
	return name;
}

char *
bars_say(struct arena *a, const struct bars *b)
{
	const struct bars_row *first = &b->rows[0];
	const char *most = strongest(b, first);
	char *said = arena_format(a, "%s met %s: rechts van nul wat %s "
	    "oplevert, links wat er afgaat.",
	    dutch_count(a, b->count, "opgave", "opgaven"),
	    b->count == 1 ? "haar score" : "hun score",
	    b->count == 1 ? "ze" : "elk");

	if (most != NULL)
		said = arena_format(a, "%s Bovenaan staat %s met %s; daar "
		    "telt %s het zwaarst.", said, first->opgave->titel,
		    bars_total(a, first), most);
	if (b->unsure)
		said = arena_format(a, "%s Gearceerd is wat nog niet bekend "
		    "is.", said);
	return said;
}
