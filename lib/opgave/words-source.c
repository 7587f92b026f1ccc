#include <string.h>

#include "../yaml/parse.h"
#include "../yaml/stream.h"
#include "record.h"
#include "words-table.h"

struct words *
words_standaard(struct arena *a)
{
	struct parse p = {
		.bytes = woordenlijst_standaard_yaml,
		.size = strlen(woordenlijst_standaard_yaml),
		.place = { "standaard", 1, 1 }
	};
	struct document d = { .arena = a };
	struct words *w = words_new(a);
	struct fault f = { .set = false };

	parse_documents(a, &p, 1);
	d.place = p.place;
	d.bytes = p.bytes;
	d.size = p.size;
	d.root = p.root;
	return words_add(w, &d, &f) ? w : NULL;
}

/* Take in the woordenlijsten among the records of a stream. */
static bool
add_all(struct words *w, struct stream *s, const char *name, struct fault *f)
{
	struct document *d;
	bool found = false;

	while ((d = stream_next(s)) != NULL) {
		if (d->refused != NULL) {
			*f = *d->refused;
			return false;
		}
		if (record_kind(d) != KIND_WOORDENLIJST)
			continue;
		if (!words_add(w, d, f))
			return false;
		found = true;
	}
	if (stream_fault(s, f))
		return false;
	return found || fault_set(f, (struct place){ name, 0, 0 },
	    "no woordenlijst in this file");
}

struct words *
words_file(struct arena *a, const char *name, struct fault *f)
{
	struct stream_file file = { name, -1 };
	struct stream_options options = { .jobs = 1 };
	struct stream *s = stream_open(&file, 1, options);
	struct words *w = words_standaard(a);
	bool read = add_all(w, s, name, f);

	stream_close(s);
	return read ? w : NULL;
}
