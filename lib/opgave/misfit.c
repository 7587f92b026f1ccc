#include "misfit.h"

#include <string.h>

static const char *const shapes[] = {
	[VALUE_TEXT] = "a text",
	[VALUE_LIST] = "a list",
	[VALUE_MAP] = "a map"
};

const char *
misfit_shape(struct arena *a, const struct schema *row, const char *name,
    const struct value *v)
{
	const char *first = row->fields == NULL ? NULL : row->fields->name;

	if (v->kind == VALUE_LIST && v->parent->kind == VALUE_LIST)
		return arena_format(a, "a list within the list of '%s': one "
		    "list is enough", name);
	if (v->kind == VALUE_LIST)
		return arena_format(a, "'%s' is a list: it takes one value",
		    name);
	if (row->reading != READING_MAP)
		return arena_format(a, "'%s' is %s, not %s", name,
		    shapes[v->kind], schema_reading_form(row->reading));
	if (first != NULL && strcmp(first, "*") != 0)
		return arena_format(a, "'%s' is '%s', not a map: write "
		    "{%s: ...}", name, v->text, first);
	return arena_format(a, "'%s' is '%s', not a map", name, v->text);
}

const char *
misfit_text(struct arena *a, const struct schema *row, const char *name,
    const char *text)
{
	const char *form = schema_reading_form(row->reading);
	const char *meant = misfit_meant(a, row, text);

	if (meant != NULL && meant[0] == '\0')
		return arena_format(a, "'%s' is '%s', not %s: leave it empty "
		    "when it is unknown", name, text, form);
	if (meant != NULL)
		return arena_format(a, "'%s' is '%s', not %s, did you mean "
		    "'%s'?", name, text, form, meant);
	return arena_format(a, "'%s' is '%s', not %s", name, text, form);
}

const char *
misfit_lack(struct arena *a, const char *field, const char *of,
    const struct value *v)
{
	return arena_format(a, v == NULL ? "there is no '%s': %s needs one" :
	    "'%s' is empty: %s needs one", field, of);
}
