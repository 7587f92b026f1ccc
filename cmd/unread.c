#include "unread.h"

#include <string.h>

#include "tool.h"

static void
tell(struct names *told, uint32_t scope, const struct kader *k,
    const struct document *d, const struct value *map)
{
	const struct value *v;
	struct fault f;
	size_t n;

	if (map == NULL || map->kind != VALUE_MAP)
		return;
	for (v = map->first; v != NULL; v = v->next) {
		if (kader_heeds(k, d, v, &f))
			continue;
		n = strlen(v->key);
		if (names_find(told, scope, v->key, n) != NAMES_NONE)
			continue;
		names_add(told, scope, v->key, n);
		tool_warn(&f);
	}
}

void
unread_tell(struct names *told, const struct kader *k,
    const struct document *d)
{
	tell(told, 0, k, d, value_get(d->root, "kenmerken"));
	tell(told, 1, k, d, value_get(d->root, "toetsen"));
}
