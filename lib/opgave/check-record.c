#include <string.h>

#include "../base/text.h"
#include "../yaml/bytes.h"
#include "check-rules.h"

/* Documents as a whole: what is refused, what is no record, what is two. */

/* The line of this number, from 1, in the document. */
static size_t
line_start(const struct document *d, size_t line)
{
	size_t at = 0, n;

	for (n = d->place.line; n < line && at < d->size; n++)
		at = bytes_next_line(d->bytes, d->size, at);
	return at;
}

static bool
starts_with(const struct document *d, size_t at, const char *text)
{
	size_t n = strlen(text);

	return d->size - at >= n && memcmp(d->bytes + at, text, n) == 0;
}

static bool
is_marker(const struct document *d, size_t at)
{
	return starts_with(d, at, "<<<<<<< ") ||
	    starts_with(d, at, "||||||| ") || starts_with(d, at, ">>>>>>> ");
}

/* The identifying field at the start of this line, or KIND_NONE. */
static enum kind
line_kind(const struct document *d, size_t at)
{
	size_t n;
	int k;

	for (k = KIND_NONE + 1; k < KIND_COUNT; k++) {
		n = strlen(record_kind_name((enum kind)k));
		if (starts_with(d, at, record_kind_name((enum kind)k)) &&
		    at + n < d->size && d->bytes[at + n] == ':')
			return (enum kind)k;
	}
	return KIND_NONE;
}

/* Does a line before this one start with the same identifying field? */
static bool
began_before(const struct document *d, size_t at, enum kind kind)
{
	size_t i;

	for (i = 0; i < at; i = bytes_next_line(d->bytes, d->size, i))
		if (line_kind(d, i) == kind)
			return true;
	return false;
}

void
check_refused(struct check *c)
{
	const struct fault *f = c->doc->refused;
	size_t at = line_start(c->doc, f->place.line);
	enum kind kind = line_kind(c->doc, at);
	struct fault two = { .place = f->place };

	if (is_marker(c->doc, at)) {
		check_say_fault(c, RULE_CONFLICT_MARKER, f);
	} else if (f->place.column <= 1 && kind != KIND_NONE &&
	    began_before(c->doc, at, kind)) {
		fault_set(&two, f->place, "a second '%s' in one document: put "
		    "'---' before it, or take one of the two out",
		    record_kind_name(kind));
		check_say_fault(c, RULE_TWO_RECORDS, &two);
	} else {
		check_say_fault(c, RULE_REFUSED, f);
	}
}

/* A field of that kind, also with capitals, as a text editor makes them? */
static bool
is_field(enum kind kind, const char *key)
{
	const char *near;

	if (schema_field(schema_kind(kind), key) != NULL)
		return true;
	near = schema_nearest(schema_kind(kind), key);
	return near != NULL && text_same(near, key);
}

/* The kind whose name a key is near to, and of which the map has another
 * field. */
static enum kind
near_kind(const struct value *map, const struct value *key)
{
	const char *names[KIND_COUNT], *near;
	const struct value *v;
	enum kind kind;
	size_t n = 0;
	int k;

	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		names[n++] = record_kind_name((enum kind)k);
	near = text_nearest(key->key, names, n);
	if (near == NULL)
		return KIND_NONE;
	kind = record_kind_named(near);
	for (v = map->first; v != NULL; v = v->next)
		if (v != key && is_field(kind, v->key))
			return kind;
	return KIND_NONE;
}

void
check_kindless(struct check *c)
{
	const struct value *root = c->doc->root, *v;
	enum kind kind;

	if (root == NULL) {
		check_say(c, RULE_NO_RECORD, NULL, "an empty document");
		return;
	}
	if (root->kind != VALUE_MAP) {
		check_say(c, RULE_NO_RECORD, root, "%s, not a record: records "
		    "are maps that start with opgave, wijk, gesprek, kader or "
		    "woordenlijst", root->kind == VALUE_LIST ? "a list" :
		    "a text");
		return;
	}
	for (v = root->first; v != NULL; v = v->next) {
		kind = near_kind(root, v);
		if (kind == KIND_NONE)
			continue;
		check_say_key(c, RULE_MISTAKEN_FIELD, v,
		    "unknown field '%s', did you mean '%s'?", v->key,
		    record_kind_name(kind));
		return;
	}
	check_say(c, RULE_NO_RECORD, root, "a document of no kind: records "
	    "start with opgave, wijk, gesprek, kader or woordenlijst");
}

/* A wijk that has the fields of an opgave. */
static void
check_wijk(struct check *c)
{
	const struct value *root = c->doc->root;
	const struct value *titel = value_get(root, "titel"), *v;

	if (titel == NULL)
		return;
	for (v = root->first; v != NULL; v = v->next)
		if (schema_field(schema_kind(KIND_OPGAVE), v->key) == NULL &&
		    near_kind(root, v) == KIND_OPGAVE)
			break;
	if (v != NULL)
		check_say_key(c, RULE_WIJK_WITH_TITEL, v, "unknown field "
		    "'%s', did you mean 'opgave'? now this is a wijk with a "
		    "'titel'", v->key);
	else
		check_say_key(c, RULE_WIJK_WITH_TITEL, titel, "a wijk with a "
		    "'titel': an opgave starts with 'opgave' and its id; a "
		    "wijk has a 'naam'");
}

void
check_record(struct check *c)
{
	const struct value *v;
	int k;

	for (k = (int)c->kind + 1; k < KIND_WIJK; k++) {
		v = value_get(c->doc->root, record_kind_name((enum kind)k));
		if (v != NULL)
			check_say_key(c, RULE_TWO_RECORDS, v, "a '%s' within "
			    "a record of kind '%s': put '---' before it",
			    v->key, record_kind_name(c->kind));
	}
	if (c->kind == KIND_WIJK)
		check_wijk(c);
}
