#include <string.h>

#include "../../lib/yaml/parse.h"
#include "../../lib/yaml/parse-events.h"
#include "../../lib/yaml/split.h"
#include "../../lib/yaml/writer.h"
#include "edits.h"
#include "outcome.h"
#include "promises.h"

/* Bytes with thousands of pieces say no more than bytes with a few. */
#define MOST_PIECES 24

struct cut {
	struct piece pieces[MOST_PIECES];
	size_t count;
};

static uint64_t
hash_of(const char *bytes, size_t size)
{
	uint64_t h = 14695981039346656037u;
	size_t i;

	for (i = 0; i < size; i++)
		h = (h ^ (unsigned char)bytes[i]) * 1099511628211u;
	return h;
}

static bool
broken(struct buffer *why, const char *what, const char *bytes, size_t size)
{
	buffer_format(why, "%s:\n", what);
	buffer_add(why, bytes, size);
	buffer_add_text(why, "\n");
	return false;
}

/* Cut bytes that arrive a few at a time: `step` at most, or all at once when
 * it is 0. */
static void
cut_bytes(struct random *r, size_t step, const char *bytes, size_t size,
    struct cut *c)
{
	struct split sp = { 0 };
	struct piece *p;
	size_t at = 0, got = step == 0 ? size : 0;

	c->count = 0;
	while (at < size && c->count < MOST_PIECES) {
		p = &c->pieces[c->count];
		if (at < got && split_next(&sp, bytes + at, got - at,
		    got == size, p)) {
			at += p->size;
			c->count++;
		} else {
			got += 1 + random_below(r, step);
			if (got > size)
				got = size;
		}
	}
}

static bool
same_cuts(const struct cut *a, const struct cut *b)
{
	const struct piece *p = a->pieces, *q = b->pieces;
	size_t i;

	if (a->count != b->count)
		return false;
	for (i = 0; i < a->count; i++, p++, q++)
		if (p->size != q->size || p->lines != q->lines ||
		    p->conflict != q->conflict || (p->conflict &&
		    p->conflict_at != q->conflict_at))
			return false;
	return true;
}

static bool
cuts_stand(struct random *r, const char *bytes, size_t size, struct cut *c,
    struct buffer *why)
{
	static const size_t steps[] = { 1, 3, 40 };
	struct cut other;
	size_t i, sum = 0;

	cut_bytes(r, 0, bytes, size, c);
	for (i = 0; i < c->count; i++) {
		if (c->pieces[i].size == 0)
			return broken(why, "an empty piece", bytes, size);
		sum += c->pieces[i].size;
	}
	if (sum > size || (sum < size && c->count < MOST_PIECES))
		return broken(why, "pieces are not the bytes", bytes, size);
	for (i = 0; i < sizeof(steps) / sizeof(*steps); i++) {
		cut_bytes(r, steps[i], bytes, size, &other);
		if (!same_cuts(c, &other))
			return broken(why, "other pieces when the bytes come "
			    "slowly", bytes, size);
	}
	return true;
}

/* --- documents ------------------------------------------------------------ */

static void
parse_cut(struct arena *a, const char *bytes, const struct cut *c,
    struct parse *docs, bool together)
{
	struct place place = { "test", 1, 1 };
	size_t i;

	for (i = 0; i < c->count; i++) {
		docs[i] = (struct parse){ .bytes = bytes,
		    .size = c->pieces[i].size, .place = place,
		    .conflict = c->pieces[i].conflict,
		    .conflict_at = c->pieces[i].conflict_at };
		bytes += c->pieces[i].size;
		place.line += c->pieces[i].lines;
		if (!together)
			parse_documents(a, &docs[i], 1);
	}
	if (together)
		parse_documents(a, docs, c->count);
}

/* Whoever read it, libyaml reads the same. */
static bool
libyaml_agrees(struct arena *a, const struct parse *doc)
{
	struct parse other = *doc;

	if (doc->root == NULL)
		return true;
	other.root = NULL;
	other.odd = false;
	events_documents(a, &other, 1);
	return outcome_same(doc, &other);
}

/* --- out again ------------------------------------------------------------ */

static struct document
document_of(struct arena *a, const struct parse *p, size_t file)
{
	return (struct document){ .place = p->place, .file = file,
	    .bytes = p->bytes, .size = p->size, .root = p->root,
	    .odd = p->odd, .arena = a,
	    .refused = p->fault.set ? &p->fault : NULL };
}

/* What one file gives is what it was; behind itself its documents say the
 * same. */
static bool
written_stands(struct arena *a, const struct cut *c,
    const struct parse *docs, struct buffer *why)
{
	struct writer *w = writer_new(-1);
	const struct buffer *out = writer_bytes(w);
	const char *bytes = docs->bytes;
	struct parse again[2 * MOST_PIECES + 8];
	struct document d;
	struct split sp = { 0 };
	struct piece p;
	size_t size = 0, i, n, k, at;
	bool good = true;

	for (i = 0; i < c->count; i++) {
		d = document_of(a, &docs[i], 0);
		writer_put(w, &d);
		size += d.size;
	}
	if (out->size != size || memcmp(out->bytes, bytes, size) != 0)
		good = broken(why, "written otherwise", out->bytes, out->size);
	for (i = 0; i < c->count; i++) {
		d = document_of(a, &docs[i], 1);
		writer_put(w, &d);
	}
	memset(again, 0, sizeof(again));
	for (at = n = 0; at < out->size && n < 2 * MOST_PIECES + 8; n++) {
		split_next(&sp, out->bytes + at, out->size - at, true, &p);
		again[n].bytes = out->bytes + at;
		again[n].size = p.size;
		again[n].conflict = p.conflict;
		again[n].conflict_at = p.conflict_at;
		at += p.size;
	}
	parse_documents(a, again, n);
	for (i = k = 0; good && i < 2 * c->count; i++) {
		if (docs[i % c->count].root == NULL)
			continue;
		while (k < n && again[k].root == NULL)
			k++;
		good = k < n && outcome_same_tree(again[k++].root,
		    docs[i % c->count].root);
		if (!good)
			broken(why, "other documents when joined", out->bytes,
			    out->size);
	}
	for (; good && k < n; k++)
		if (again[k].root != NULL)
			good = broken(why, "more documents when joined",
			    out->bytes, out->size);
	writer_end(w, NULL);
	return good;
}

/* --- all ------------------------------------------------------------------ */

bool
promises_check(const char *bytes, size_t size, struct buffer *why)
{
	struct parse together[MOST_PIECES], alone[MOST_PIECES];
	struct arena *a = arena_new();
	struct edits_seen seen = { 0, 0, 0 };
	struct random r;
	struct cut c;
	size_t i;
	bool good;

	random_seed(&r, hash_of(bytes, size));
	good = size == 0 || cuts_stand(&r, bytes, size, &c, why);
	if (size == 0 || !good) {
		arena_free(a);
		return good;
	}
	parse_cut(a, bytes, &c, together, true);
	parse_cut(a, bytes, &c, alone, false);
	for (i = 0; good && i < c.count; i++) {
		if (!outcome_same(&together[i], &alone[i]))
			good = broken(why, "its neighbours matter",
			    alone[i].bytes, alone[i].size);
		else if (!libyaml_agrees(a, &alone[i]))
			good = broken(why, "libyaml reads something else",
			    alone[i].bytes, alone[i].size);
		else
			good = edits_check(&r, alone[i].bytes, alone[i].size,
			    1, why, &seen) &&
			    edits_check(&r, alone[i].bytes, alone[i].size,
			    2 + (int)random_below(&r, 3), why, &seen);
	}
	good = good && written_stands(a, &c, alone, why);
	arena_free(a);
	return good;
}
