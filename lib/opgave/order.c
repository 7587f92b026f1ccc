#include "order.h"

#include <string.h>

#include "../base/text.h"
#include "path.h"

struct field {
	const struct path *path;
	struct path_leaf leaf;
	bool count;		/* by how many there are */
	int sign;		/* -1: it descends */
};

struct order {
	struct field *fields;
	size_t count;
};

/* --- parsing -------------------------------------------------------------- */

static bool
ends(const char *s)
{
	return *s == ',';
}

static bool
parse_field(struct path_parser *p, struct field *field)
{
	const char *start;

	field->sign = *p->at == '-' ? -1 : 1;
	p->at += *p->at == '-';
	field->count = *p->at == '#';
	p->at += *p->at == '#';
	if (*p->at == '\0' || *p->at == ',')
		return fault_set(p->fault, path_place(p, p->at),
		    "a field to sort by is due here");
	start = p->at;
	if ((field->path = path_parse(p)) == NULL)
		return false;
	field->leaf = path_leaf(field->path);
	if (*p->at != '\0' && *p->at != ',')
		return fault_set(p->fault, path_place(p, p->at),
		    "a ',' is due between two fields");
	if (!field->count && (field->leaf.row->reading == READING_MAP ||
	    field->leaf.row->reading == READING_POINT ||
	    field->leaf.row->reading == READING_CURVE))
		return fault_set(p->fault, path_place(p, start), "'%s' is %s, "
		    "which has no order", field->path->text,
		    schema_reading_form(field->leaf.row->reading));
	return true;
}

const struct order *
order_parse(struct arena *a, enum kind kind, const char *text,
    struct fault *f)
{
	struct path_parser p = { .arena = a, .text = text, .at = text,
	    .rows = schema_kind(kind), .ends = ends, .fault = f };
	struct order *o = arena_alloc(a, sizeof(*o));
	size_t n = 1, bad;
	const char *s;

	if (!text_valid(text, strlen(text), &bad)) {
		fault_set(f, FAULT_NOWHERE, "what to sort by is no UTF-8");
		return NULL;
	}
	for (s = text; *s != '\0'; s++)
		n += *s == ',';
	o->fields = arena_array(a, n, sizeof(*o->fields));
	for (;; p.at++) {
		if (!parse_field(&p, &o->fields[o->count++]))
			return NULL;
		if (*p.at == '\0')
			return o;
	}
}

bool
order_asks_words(const struct order *o)
{
	size_t i;

	for (i = 0; i < o->count; i++)
		if (o->fields[i].leaf.soort)
			return true;
	return false;
}

size_t
order_count(const struct order *o)
{
	return o->count;
}

/* --- keys ----------------------------------------------------------------- */

/* What reading a key has at hand. */
struct reading_key {
	const struct field *field;
	const struct words *words;
	const struct document *doc;
	struct order_key *key;
	size_t count;
	bool failed;
	struct fault *fault;
};

static int
compare_keys(const struct order_key *a, const struct order_key *b)
{
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->kind == ORDER_TEXT)
		return strcmp(a->text, b->text);
	if (a->low != b->low)
		return a->low < b->low ? -1 : 1;
	return a->high == b->high ? 0 : a->high < b->high ? -1 : 1;
}

/* Numbers come before texts and texts before what is unknown, whatever the
 * sign. */
static int
compare_signed(const struct order_key *a, const struct order_key *b, int sign)
{
	int is = compare_keys(a, b);

	return a->kind == b->kind ? sign * is : is;
}

static void
offer(struct reading_key *g, const struct order_key *key)
{
	if (compare_signed(key, g->key, g->field->sign) < 0)
		*g->key = *key;
}

static void
offer_text(struct reading_key *g, const char *text)
{
	struct order_key key = { ORDER_TEXT, 0, 0, text };

	if (strcmp(text, "onbekend") != 0)
		offer(g, &key);
}

static bool
offer_range(struct reading_key *g, bool read, const struct range *r)
{
	struct order_key key = { ORDER_NUMBER, r->low, r->high, NULL };

	if (read && r->known)
		offer(g, &key);
	return read;
}

static bool
offer_period(struct reading_key *g, bool read, const struct period *p)
{
	struct order_key key = { ORDER_NUMBER, p->from, p->to, NULL };

	if (read && p->known)
		offer(g, &key);
	return read;
}

static bool
no_text(struct reading_key *g, const struct value *v)
{
	return fault_set(g->fault, document_place(g->doc, v),
	    "'%s' is a %s, not %s", g->field->path->text,
	    v->kind == VALUE_LIST ? "list" : "map",
	    schema_reading_form(g->field->leaf.row->reading));
}

/* Of the user's own a list or a map has no order; it counts as unknown. */
static bool
read_value(struct reading_key *g, const struct value *v)
{
	struct range r = { 0, 0, false };
	struct period p;
	enum tri is;

	switch (g->field->leaf.row->reading) {
	case READING_NUMBER:
	case READING_MONEY:
		return offer_range(g, record_range(g->doc, v, &r, g->fault),
		    &r);
	case READING_POINTS:
		return offer_range(g, record_points(g->doc, v, &r, g->fault),
		    &r);
	case READING_DATE:
		return offer_period(g, record_date(g->doc, v, &p, g->fault),
		    &p);
	case READING_PERIOD:
		return offer_period(g, record_period(g->doc, v, &p, g->fault),
		    &p);
	case READING_FREE:
	case READING_EFFECT:
		if (v->kind != VALUE_TEXT)
			return true;
		if (number_read_range(v->text, &r))
			return offer_range(g, true, &r);
		break;
	case READING_TRI:
		if (!record_tri(g->doc, v, &is, g->fault))
			return false;
		break;
	default:
		break;
	}
	if (v->kind != VALUE_TEXT)
		return no_text(g, v);
	offer_text(g, v->text);
	return true;
}

static bool
visit(void *context, enum path_end end, const struct value *v, bool sure)
{
	struct reading_key *g = context;
	const char *soort;

	(void)sure;
	g->count += end == PATH_VALUE;
	if (g->field->count)
		return true;
	if (end == PATH_UNKNOWN && g->field->leaf.soort &&
	    (soort = words_soort(g->words, g->doc)) != NULL)
		offer_text(g, soort);
	if (end != PATH_VALUE ||
	    (v = path_leaf_value(&g->field->leaf, v)) == NULL)
		return true;
	g->failed = !read_value(g, v);
	return !g->failed;
}

bool
order_read(const struct order *o, const struct words *words,
    const struct document *d, struct order_key *keys, struct fault *f)
{
	const struct order_key unknown = { ORDER_UNKNOWN, 0, 0, NULL };
	bool good = true;
	size_t i;

	for (i = 0; i < o->count; i++) {
		struct reading_key g = { .field = &o->fields[i],
		    .words = words, .doc = d, .key = &keys[i], .fault = f };
		struct path_visitor to = { visit, NULL, &g };

		keys[i] = unknown;
		path_walk(o->fields[i].path, d->root, &to);
		if (o->fields[i].count)
			keys[i] = (struct order_key){ ORDER_NUMBER,
			    (int64_t)g.count, (int64_t)g.count, NULL };
		if (g.failed)
			keys[i] = unknown;
		good = good && !g.failed;
	}
	return good;
}

int
order_compare(const struct order *o, const struct order_key *a,
    const struct order_key *b)
{
	size_t i;
	int is;

	for (i = 0; i < o->count; i++)
		if ((is = compare_signed(&a[i], &b[i],
		    o->fields[i].sign)) != 0)
			return is;
	return 0;
}
