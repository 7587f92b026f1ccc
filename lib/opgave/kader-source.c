#include <string.h>

#include "../yaml/parse.h"
#include "../yaml/stream.h"
#include "kader.h"

struct kader *
kader_standaard(struct arena *a, const struct words *words)
{
	struct parse p = {
		.bytes = kader_standaard_yaml,
		.size = strlen(kader_standaard_yaml),
		.place = { "standaard", 1, 1 }
	};
	struct document d = { .arena = a };
	struct fault f = { .set = false };

	parse_documents(a, &p, 1);
	d.place = p.place;
	d.bytes = p.bytes;
	d.size = p.size;
	d.root = p.root;
	return kader_read(a, words, &d, &f);
}

/* The first kader among the records of a stream; a second one is a fault. */
static struct kader *
only_kader(struct arena *a, const struct words *words, struct stream *s,
    const char *name, struct fault *f)
{
	struct kader *k = NULL;
	struct document *d;

	while ((d = stream_next(s)) != NULL) {
		if (d->refused != NULL) {
			*f = *d->refused;
			return NULL;
		}
		if (record_kind(d) != KIND_KADER)
			continue;
		if (k != NULL) {
			fault_set(f, d->place, "a second kader: only one can "
			    "count");
			return NULL;
		}
		if ((k = kader_read(a, words, d, f)) == NULL)
			return NULL;
	}
	if (!stream_fault(s, f) && k == NULL)
		fault_set(f, (struct place){ name, 0, 0 },
		    "no kader in this file");
	return f->set ? NULL : k;
}

struct kader *
kader_file(struct arena *a, const struct words *words, const char *name,
    struct fault *f)
{
	struct stream_file file = { name, -1 };
	struct stream_options options = { .jobs = 1 };
	struct stream *s = stream_open(&file, 1, options);
	struct kader *k;

	f->set = false;
	k = only_kader(a, words, s, name, f);
	stream_close(s);
	return k;
}
