#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "change.h"
#include "record.h"

static struct value *
child_at(struct value *v, const char *name)
{
	size_t i;

	if (v == NULL || v->kind != VALUE_LIST)
		return value_get(v, name);
	v = v->first;
	for (i = strtoul(name, NULL, 10); v != NULL && i > 0; i--)
		v = v->next;
	return v;
}

/* The value at a path; all but its last name must be there, which is *last. */
static struct value *
parent_at(const struct document *d, const char *path, const char **last)
{
	struct value *v = d->root;
	const char *slash;

	while ((slash = strchr(path, '/')) != NULL) {
		v = child_at(v, arena_copy(d->arena, path,
		    (size_t)(slash - path)));
		if (v == NULL)
			fail_msg("nothing at %s", path);
		path = slash + 1;
	}
	*last = path;
	return v;
}

struct value *
change_at(const struct document *d, const char *path)
{
	const char *last;
	struct value *parent = parent_at(d, path, &last);

	return *last == '\0' ? parent : child_at(parent, last);
}

struct value *
change_value(const struct document *d, const char *yaml)
{
	return value_copy(d->arena, record_of(d->arena, yaml)->root);
}

void
change_says(const struct document *d, const char *after)
{
	struct document *again;

	assert_string_equal(text_of(d->arena, d), after);
	again = record_of(d->arena, after);
	assert_non_null(again->root);
	assert_true(value_equal(again->root, d->root));
}

void
change_do_set(struct document *d, const char *path, const char *yaml)
{
	const char *last;
	struct value *parent = parent_at(d, path, &last);
	struct value *v = change_value(d, yaml);
	struct fault f = { .set = false };
	bool done;

	done = parent->kind == VALUE_MAP
	    ? document_set(d, parent, last, v, &f)
	    : document_replace(d, parent, child_at(parent, last), v, &f);
	if (!done)
		fail_msg("%s", f.text);
}

void
change_do_remove(struct document *d, const char *path)
{
	struct value *v = change_at(d, path);
	struct fault f = { .set = false };

	assert_non_null(v);
	if (!document_remove(d, v, &f))
		fail_msg("%s", f.text);
}

void
change_set(const char *before, const char *path, const char *yaml,
    const char *after)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, before);

	change_do_set(d, path, yaml);
	change_says(d, after);
	arena_free(a);
}

void
change_append(const char *before, const char *path, const char *yaml,
    const char *after)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, before);
	struct fault f = { .set = false };

	if (!document_append(d, change_at(d, path), change_value(d, yaml), &f))
		fail_msg("%s", f.text);
	change_says(d, after);
	arena_free(a);
}

void
change_remove(const char *before, const char *path, const char *after)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, before);

	change_do_remove(d, path);
	change_says(d, after);
	arena_free(a);
}
