#include "unread.h"

#include <string.h>

#include "tool.h"

enum { KENMERKEN, TOETSEN, INDICATOREN };	/* scopes of names */

static void
tell(struct names *told, uint32_t scope, const char *what,
    const struct fault *f)
{
	size_t n = strlen(what);

	if (names_find(told, scope, what, n) != NAMES_NONE)
		return;
	names_add(told, scope, what, n);
	tool_warn(f);
}

static void
tell_members(struct names *told, uint32_t scope, const struct kader *k,
    const struct document *d, const struct value *map)
{
	const struct value *v;
	struct fault f;

	if (map == NULL || map->kind != VALUE_MAP)
		return;
	for (v = map->first; v != NULL; v = v->next)
		if (!kader_heeds(k, d, v, &f))
			tell(told, scope, v->key, &f);
}

void
unread_tell(struct names *told, const struct kader *k,
    const struct document *d)
{
	tell_members(told, KENMERKEN, k, d, value_get(d->root, "kenmerken"));
	tell_members(told, TOETSEN, k, d, value_get(d->root, "toetsen"));
}

void
unread_tell_figures(struct names *told, const struct kader *k,
    const struct wijken *w)
{
	struct fault f;
	const char *id;
	size_t n, at;

	for (n = 0; (id = wijken_id(w, n)) != NULL; n++)
		for (at = 0; wijken_misnamed(w, k, id, &at, &f); )
			tell(told, INDICATOREN, f.text, &f);
}
