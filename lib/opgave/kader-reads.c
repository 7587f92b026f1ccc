#include <string.h>

#include "../base/text.h"
#include "kader-private.h"

/* What a kader reads of the names that are free, so that a mistype of one is
 * no field or figure of its own. */

enum { KENMERKEN, TOETSEN, INDICATOREN };

static const char *const fields[KADER_FREE] = {
	[KENMERKEN] = "kenmerken",
	[TOETSEN] = "toetsen",
	[INDICATOREN] = "indicatoren"
};

static void
take(struct kader *k, const char **names[KADER_FREE], const struct measure *m)
{
	size_t i;

	for (i = 0; i < KADER_FREE; i++)
		if (m->kind == MEASURE_INDICATOR ? i == INDICATOREN :
		    m->kind == MEASURE_FIELD &&
		    strcmp(m->field, fields[i]) == 0)
			names[i][k->reads[i].count++] = m->name;
}

void
kader_reads(struct kader_reader *r, struct kader *k)
{
	const char **names[KADER_FREE];
	size_t i;

	for (i = 0; i < KADER_FREE; i++) {
		names[i] = arena_array(r->arena, k->gate_count + k->count,
		    sizeof(**names));
		k->reads[i].names = names[i];
	}
	for (i = 0; i < k->gate_count; i++)
		take(k, names, &k->gates[i].measure);
	for (i = 0; i < k->count; i++)
		take(k, names, &k->criteria[i].measure);
}

/* Does a condition name it: `kenmerken.tempo`, `kenmerken."het tempo"`? */
static bool
is_named(const char *condition, const char *name)
{
	static const char more[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
	const char *at = condition;
	size_t n = strlen(name);

	if (n == 0)	/* found without end */
		return false;
	for (; (at = strstr(at, name)) != NULL; at += n)
		if (at > condition && (at[-1] == '.' || at[-1] == '"') &&
		    (at[n] == '\0' || strchr(more, at[n]) == NULL))
			return true;
	return false;
}

static bool
is_asked(const struct kader *k, const char *name)
{
	size_t i;

	for (i = 0; i < k->count; i++)
		if (k->criteria[i].als_text != NULL &&
		    is_named(k->criteria[i].als_text, name))
			return true;
	return false;
}

/* The name that it reads and this one is like, or NULL: it reads this one, or
 * it is people's own. */
static const char *
meant(const struct kader *k, size_t field, const char *name)
{
	const struct kader_reads *reads = &k->reads[field];
	size_t i;

	if (strncmp(name, "x-", 2) == 0)
		return NULL;
	for (i = 0; i < reads->count; i++)
		if (strcmp(reads->names[i], name) == 0)
			return NULL;
	return is_asked(k, name) ? NULL :
	    text_nearest(name, reads->names, reads->count);
}

bool
kader_heeds(const struct kader *k, const struct document *d,
    const struct value *v, struct fault *f)
{
	const char *near;
	size_t i;

	for (i = 0; i < INDICATOREN; i++)
		if (strcmp(v->parent->key, fields[i]) == 0)
			break;
	near = i == INDICATOREN ? NULL : meant(k, i, v->key);
	if (near == NULL || value_get(v->parent, near) != NULL)
		return true;
	return fault_set(f, document_key_place(d, v), "kader '%s' does not "
	    "read '%s.%s', did you mean '%s'?", k->id, fields[i], v->key,
	    near);
}

const char *
kader_indicator_meant(const struct kader *k, const char *name)
{
	return meant(k, INDICATOREN, name);
}
