#include "dutch.h"
#include "section.h"

static const char *
whole(struct page *p, struct range r)
{
	return r.low == r.high ? number_grouped(p->arena, r.low) :
	    dutch_range(p->arena, r, -1);
}

/* Nothing comes before it or after it, whatever the weights. */
static bool
is_alone(const struct survey_rank *r)
{
	return r->of.known && r->of.high <= NUMBER_ONE;
}

void
section_say_rank(struct page *p, const struct survey_rank *r)
{
	struct range share = r->top;

	if (!r->place.known)
		return;
	page_say(p, whole(p, r->place));
	if (r->of.known)
		page_format(p, " van %s", whole(p, r->of));
	if (is_alone(r))
		return;
	if (r->best.known && r->worst.known && r->draws.low > 0) {
		page_say(p, "; met andere gewichten ");
		if (r->best.low == r->worst.low)
			page_say(p, r->best.low == r->place.low ? "ook" :
			    whole(p, r->best));
		else
			page_format(p, "%s t/m %s", whole(p, r->best),
			    whole(p, r->worst));
	}
	if (!share.known || !r->first.known || share.high > NUMBER_ONE ||
	    share.low < 0 || (r->of.known && r->of.high <= r->first.low))
		return;
	share.low *= 100;
	share.high *= 100;
	/* no line is broken before the sign */
	page_format(p, ", in %s\302\240%% bij de eerste %s", whole(p, share),
	    whole(p, r->first));
}

void
section_say_draws(struct page *p, const struct survey_rank *r)
{
	if (!r->place.known || !r->draws.known || r->draws.low == 0 ||
	    is_alone(r))
		return;
	page_note(p);
	page_format(p, "Met andere gewichten: %s keer andere gewichten "
	    "geloot, en wat nog onbekend is tussen zijn uitersten",
	    whole(p, r->draws));
	if (r->seed.known)
		page_format(p, " (startgetal %s)", whole(p, r->seed));
	page_say(p, ".");
}
