#include "unscored.h"

#include "tool.h"

void
unscored_tell(const struct pool *p)
{
	struct fault f = { .set = false };

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
