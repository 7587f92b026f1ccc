#include "section-fates.h"

#include "section-costs.h"

const char *
section_fate_heading(enum survey_fate fate)
{
	static const char *const headings[SURVEY_FATES] = {
		[SURVEY_TAKEN] = "Meenemen",
		[SURVEY_LATER] = "Later",
		[SURVEY_LEFT] = "Niet meenemen"
	};

	return headings[fate];
}

enum section_sure
section_how_sure(const struct survey_opgave *o)
{
	if (o->choice.chosen == KEUZE_NONE)
		return SECTION_ADVISED;
	return o->choice.decided ? SECTION_DECIDED : SECTION_PROPOSED;
}

struct section_fates
section_fates(const struct survey_wijk *w)
{
	const struct survey_opgave *o;
	struct section_fates n = { .partly = w->hidden > 0 };
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (o->standing > SURVEY_OUT || !section_counts_in(o, w))
			continue;
		n.all++;
		n.of[o->fate]++;
		n.sure[o->fate][section_how_sure(o)]++;
		n.differ += o->choice.differs;
		n.changed += o->choice.changed;
	}
	return n;
}

void
section_add_fates(struct section_fates *all, const struct section_fates *n)
{
	enum survey_fate fate;
	size_t i;

	all->all += n->all;
	all->differ += n->differ;
	all->changed += n->changed;
	all->partly = all->partly || n->partly;
	for (fate = 0; fate < SURVEY_FATES; fate++) {
		all->of[fate] += n->of[fate];
		for (i = 0; i < SECTION_SURES; i++)
			all->sure[fate][i] += n->sure[fate][i];
	}
}

const char *
section_taken(struct arena *a, const struct section_fates *n)
{
	const char *open = n->partly ? "openbare " : "";
	size_t taken = n->of[SURVEY_TAKEN];

	if (n->all == 1)
		return arena_format(a, "De enige %sopgave gaat %s", open,
		    taken == 1 ? "mee" : n->of[SURVEY_LATER] == 1 ?
		    "nu niet mee, later misschien wel" : "niet mee");
	if (taken == n->all)
		return arena_format(a, "%s %sopgaven gaan mee", taken == 2 ?
		    "Beide" : arena_format(a, "Alle %zu", taken), open);
	if (taken == 0)
		return arena_format(a, "Geen van de %zu %sopgaven gaat mee",
		    n->all, open);
	return arena_format(a, "%zu van de %zu %sopgaven %s mee", taken,
	    n->all, open, taken == 1 ? "gaat" : "gaan");
}

void
section_say_not_taken(struct page *p, const struct section_fates *n)
{
	if (n->of[SURVEY_LATER] > 0 && n->all > 1)
		page_format(p, "; %zu later", n->of[SURVEY_LATER]);
	if (n->of[SURVEY_LEFT] > 0 && n->of[SURVEY_LEFT] < n->all)
		page_format(p, "; %zu niet", n->of[SURVEY_LEFT]);
}
