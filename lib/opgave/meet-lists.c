#include "meet-lists.h"

#include <stdlib.h>

struct lists
lists_new(struct arena *a)
{
	struct lists l = { 0 };

	l.arena = a;
	return l;
}

void
lists_add(struct lists *l, struct lists_entry e)
{
	l->entries = arena_grow(l->arena, l->entries, l->count, &l->room,
	    sizeof(e));
	l->entries[l->count++] = e;
}

static int
by_list(const struct lists_entry *a, const struct lists_entry *b)
{
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if (a->aanpak != b->aanpak)
		return a->aanpak ? -1 : 1;
	return area_details_compare(a->detail, b->detail);
}

static int
by_number(const void *left, const void *right)
{
	const struct lists_entry *a = left, *b = right;
	int c = by_list(a, b);

	if (c != 0)
		return c;
	if (a->opgave != b->opgave)
		return a->opgave < b->opgave ? -1 : 1;
	return (a->area > b->area) - (a->area < b->area);
}

/* By block with a count, then within each block. */
static void
sort_entries(struct lists *l, uint32_t blocks)
{
	size_t *ends = arena_array(l->arena, (size_t)blocks + 1,
	    sizeof(*ends)), begin, i;
	struct lists_entry *sorted = arena_array(l->arena, l->count,
	    sizeof(*sorted));
	uint32_t k;

	for (i = 0; i < l->count; i++)
		ends[l->entries[i].block + 1]++;
	for (k = 0; k < blocks; k++)
		ends[k + 1] += ends[k];
	for (i = 0; i < l->count; i++)
		sorted[ends[l->entries[i].block]++] = l->entries[i];
	for (k = 0, begin = 0; k < blocks; begin = ends[k++])
		if (ends[k] - begin > 1)
			qsort(sorted + begin, ends[k] - begin,
			    sizeof(*sorted), by_number);
	l->entries = sorted;
}

static bool
same_list(const struct lists_entry *a, const struct lists_entry *b)
{
	return a->block == b->block && by_list(a, b) == 0;
}

/* An opgave that lies in ten streets is in its wijk only once. */
static void
drop_doubles(struct lists *l)
{
	struct lists_entry *e = l->entries;
	size_t i, n = 0;

	for (i = 0; i < l->count; i++)
		if (n == 0 || l->points || e[i].opgave != e[n - 1].opgave ||
		    !same_list(&e[i], &e[n - 1]))
			e[n++] = e[i];
	l->count = n;
}

void
lists_sort(struct lists *l, uint32_t blocks)
{
	const struct lists_entry *e;
	size_t begin, i;
	uint32_t k = 0;

	sort_entries(l, blocks);
	drop_doubles(l);
	e = l->entries;
	l->all = arena_array(l->arena, l->count, sizeof(*l->all));
	l->begins = arena_array(l->arena, (size_t)blocks + 1,
	    sizeof(*l->begins));
	for (begin = 0; begin < l->count; begin = i) {
		for (i = begin + 1; i < l->count; i++)
			if (!same_list(&e[begin], &e[i]))
				break;
		while (k <= e[begin].block)
			l->begins[k++] = (uint32_t)l->list_count;
		l->all[l->list_count++] = (struct lists_list){ e + begin,
		    i - begin };
	}
	while (k <= blocks)
		l->begins[k++] = (uint32_t)l->list_count;
}

/* The first list of [low, high) with this key or a higher one. */
static uint32_t
from_key(const struct lists *l, uint32_t low, uint32_t high, uint32_t key)
{
	uint32_t mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (l->all[mid].entries->key < key)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

const struct lists_list *
lists_of(const struct lists *l, uint32_t block, uint32_t key,
    const struct lists_list **end)
{
	uint32_t low = l->begins[block], high = l->begins[block + 1], i;

	low = from_key(l, low, high, key);
	for (i = low; i < high && l->all[i].entries->key == key; i++)
		;
	*end = l->all + i;
	return l->all + low;
}

struct lists_walk
lists_walk(const struct lists_list *list, uint32_t number)
{
	struct lists_walk w = { list, number, 0, list->count };
	size_t mid;

	while (w.left < w.right) {
		mid = w.left + (w.right - w.left) / 2;
		if (list->entries[mid].opgave < number)
			w.left = mid + 1;
		else
			w.right = mid;
	}
	return w;
}

const struct lists_entry *
lists_next(struct lists_walk *w)
{
	const struct lists_entry *e = w->list->entries;
	bool left = w->left > 0, right = w->right < w->list->count;

	if (!left && !right)
		return NULL;
	if (left && right)
		left = w->number - e[w->left - 1].opgave <=
		    e[w->right].opgave - w->number;
	return left ? &e[--w->left] : &e[w->right++];
}
