#include "path.h"

const char *
path_main(const struct schema *row)
{
	if (row->main != NULL || row->fields == NULL)
		return row->main;
	return row->reading == READING_MAP ? NULL : "waarde";
}

struct path_leaf
path_leaf(const struct path *p)
{
	const struct schema *opgave = schema_kind(KIND_OPGAVE);
	bool whole = p->base == NULL && p->count == 1;
	struct path_leaf l = {
		.row = p->row,
		.main = path_main(p->row),
		.score = whole && p->row == schema_field(opgave, "score"),
		.soort = whole && p->row == schema_field(opgave, "soort")
	};

	if (l.score)
		l.row = schema_field(p->row->fields, "totaal");
	else if (p->row->reading == READING_MAP && l.main != NULL)
		l.row = schema_field(p->row->fields, l.main);
	return l;
}

const struct value *
path_leaf_value(const struct path_leaf *l, const struct value *v)
{
	const struct value *member;

	if (v->kind != VALUE_MAP || (l->main == NULL && !l->score))
		return v;
	if (!l->score)
		member = value_get(v, l->main);
	else if (value_is_unknown(member = value_get(v, "totaal")))
		member = value_get(v, "laag");
	return value_is_unknown(member) ? NULL : member;
}
