#include "score-measure.h"
#include "word.h"

/* A plan that is still to come. */
struct ahead {
	struct period period;
	struct range months;
};

struct aheads {
	struct ahead *all;
	size_t count;
	bool known;		/* the periods of all of them */
	int32_t first_by;	/* the earliest starts at the latest */
};

static bool
read_period(const struct measuring *g, const struct value *item,
    struct aheads *list)
{
	struct ahead *ahead = &list->all[list->count++];
	const struct value *v;

	if (!measure_member(g, item, "periode", &v) ||
	    !record_period(g->doc, v, &ahead->period, g->fault))
		return false;
	/* What began who knows when may have begun first. */
	if (!ahead->period.known || ahead->period.from == PERIOD_BEGIN)
		list->known = false;
	else if (list->count == 1 || ahead->period.from_by < list->first_by)
		list->first_by = ahead->period.from_by;
	return true;
}

/* Read the plans ahead; `out` becomes none when all plans are over. */
static bool
read_aheads(const struct measuring *g, const struct value *field,
    bool (*more)(const struct measuring *, const struct value *,
    struct ahead *), struct aheads *list, struct measured *out)
{
	const struct value *item, *status;

	list->all = arena_array(g->doc->arena, record_count(field),
	    sizeof(*list->all));
	list->known = true;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!measure_member(g, item, "status", &status) ||
		    !word_known(g->words, "status", g->doc, status, g->fault))
			return false;
		if (status != NULL && words_is_over(g->words, status->text))
			continue;
		if (!read_period(g, item, list))
			return false;
		if (more != NULL &&
		    !more(g, item, &list->all[list->count - 1]))
			return false;
	}
	if (list->count == 0 && record_first(field) != NULL)
		out->state = MEASURED_NONE;
	list->known &= list->count > 0;
	return true;
}

bool
measure_start(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	struct aheads list = { NULL, 0, false, 0 };
	int32_t first;
	size_t i;

	if (!read_aheads(g, field, NULL, &list, out))
		return false;
	if (!list.known)
		return true;
	first = list.all[0].period.from;
	for (i = 1; i < list.count; i++)
		if (list.all[i].period.from < first)
			first = list.all[i].period.from;
	out->state = MEASURED_KNOWN;
	out->range.low = period_years(g->date, first);
	out->range.high = period_years(g->date, list.first_by);
	return true;
}

/* Without `duur` the work fills the period. */
static bool
read_months(const struct measuring *g, const struct value *item,
    struct ahead *ahead)
{
	const struct value *v;
	int64_t months;

	if (!measure_member(g, item, "duur", &v) ||
	    !record_range(g->doc, v, &ahead->months, g->fault))
		return false;
	if (ahead->months.known || !ahead->period.known ||
	    ahead->period.from == PERIOD_BEGIN ||
	    ahead->period.to == PERIOD_END)
		return true;
	months = period_months(ahead->period.from, ahead->period.to);
	ahead->months.low = ahead->months.high = months * NUMBER_ONE;
	ahead->months.known = true;
	return true;
}

/* When more than one plan can be the earliest: the range over those. */
bool
measure_duur(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	struct aheads list = { NULL, 0, false, 0 };
	const struct ahead *ahead;
	bool first = true;
	size_t i;

	if (!read_aheads(g, field, read_months, &list, out))
		return false;
	if (!list.known)
		return true;
	for (i = 0; i < list.count; i++) {
		ahead = &list.all[i];
		if (ahead->period.from > list.first_by)
			continue;
		if (!ahead->months.known)
			return true;
		if (first || ahead->months.low < out->range.low)
			out->range.low = ahead->months.low;
		if (first || ahead->months.high > out->range.high)
			out->range.high = ahead->months.high;
		first = false;
	}
	out->state = MEASURED_KNOWN;
	return true;
}
