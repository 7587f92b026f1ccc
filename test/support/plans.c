#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "plans.h"
#include "record.h"

struct plans
plans_of(struct arena *a, const char *text)
{
	struct document *d = record_of(a, text);
	const struct value *field = value_get(d->root, "plannen");
	struct fault f = { .set = false };
	struct plans p;

	if (!plan_read(a, NULL, d, field == NULL ? d->root : field, &p, &f))
		fail_msg("%s", f.text);
	return p;
}
