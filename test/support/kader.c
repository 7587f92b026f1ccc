#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kader.h"
#include "record.h"

const char *
kader_fault(struct arena *a, const struct words *words, const char *text)
{
	struct fault f = { .set = false };

	if (kader_read(a, words, record_of(a, text), &f) != NULL)
		return "";
	assert_true(f.set);
	return arena_format(a, "%zu:%zu: %s", f.place.line, f.place.column,
	    f.text);
}
