#include <string.h>

#include "../base/text.h"
#include "../opgave/names.h"
#include "outline.h"

#define INDEX "index"

struct outline *
outline_new(struct arena *a)
{
	struct outline *o = arena_alloc(a, sizeof(*o));

	o->arena = a;
	o->title = "";
	o->of = "Onderdelen";
	o->anchors = names_new(a);
	names_add(o->anchors, 0, INDEX, strlen(INDEX));
	return o;
}

/* Two names may be the same as an anchor; a slug has no '_'. */
static const char *
anchor_of(struct outline *o, const char *name)
{
	const char *slug = text_slug(o->arena, name);
	uint32_t known = names_count(o->anchors);

	if (*slug == '\0')
		slug = "deel";
	if (names_add(o->anchors, 0, slug, strlen(slug)) == known)
		return slug;
	return arena_format(o->arena, "%s__%zu", slug, o->count + 1);
}

void
outline_add(struct outline *o, const char *title, const char *name,
    size_t number)
{
	struct outline_part *larger;

	if ((o->count & (o->count - 1)) == 0) {
		larger = arena_array(o->arena, o->count == 0 ? 1 :
		    o->count * 2, sizeof(*larger));
		if (o->count > 0)
			memcpy(larger, o->parts, o->count * sizeof(*larger));
		o->parts = larger;
	}
	o->parts[o->count].title = title;
	o->parts[o->count].anchor = anchor_of(o, name);
	o->parts[o->count].number = number;
	o->count++;
}

bool
outline_is_long(const struct outline *o)
{
	return o->count > 2;
}
