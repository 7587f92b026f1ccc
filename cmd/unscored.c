#include "unscored.h"

#include "tool.h"

void
unscored_fault(const struct pool *p, const struct document *d,
    const struct fault *f)
{
	if (p->last_foreign == d)
		tool_mark(f);
	else
		tool_fault(f);
}

static void
tell_foreign(const struct pool *p)
{
	struct fault f = { .set = false };

	if (p->foreign == 1)
		tool_fault(&p->first_foreign);
	if (p->foreign <= 1)
		return;
	fault_set(&f, p->first_foreign.place, "%zu opgaven were scored by "
	    "another kader than '%s', this first one by '%s': give theirs "
	    "with -k or before them, or score again with opg-score",
	    p->foreign, p->kader->name, p->first_kader);
	tool_fault(&f);
}

void
unscored_tell(const struct pool *p)
{
	struct fault f = { .set = false };

	tell_foreign(p);
	if (p->unscored == 0)
		return;
	if (p->unscored == 1)
		fault_set(&f, p->first_unscored, "this opgave has no score: "
		    "run opg-score first");
	else
		fault_set(&f, p->first_unscored, "%zu opgaven have no score, "
		    "and this is the first: run opg-score first",
		    p->unscored);
	tool_warn(&f);
}
