#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/yaml/parse.h"
#include "record.h"

struct document *
record_of(struct arena *a, const char *text)
{
	struct document *d = arena_alloc(a, sizeof(*d));
	struct parse p = {
		.bytes = arena_copy(a, text, strlen(text)),
		.size = strlen(text),
		.place = { "test.yaml", 1, 1 }
	};

	parse_documents(a, &p, 1);
	if (p.fault.set)
		fail_msg("%s", p.fault.text);
	d->place = p.place;
	d->bytes = p.bytes;
	d->size = p.size;
	d->root = p.root;
	d->odd = p.odd;
	d->arena = a;
	return d;
}

char *
text_of(struct arena *a, const struct document *d)
{
	struct buffer b = { .size = 0 };
	char *text;

	document_text(d, false, &b);
	text = arena_copy(a, b.size == 0 ? "" : b.bytes, b.size);
	buffer_free(&b);
	return text;
}
