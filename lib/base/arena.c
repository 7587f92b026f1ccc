#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "memory.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define POISONS 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define POISONS 1
#endif

#ifdef POISONS
#include <sanitizer/asan_interface.h>
#define POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
#else
#define POISON(p, n) ((void)0)
#define UNPOISON(p, n) ((void)0)
#endif

/*
 * Chunks are kept in the order in which they fill up; behind the current one
 * stand those that a reset left for reuse.  Every chunk can hold whatever is
 * not LARGE, so that a chunk that is next in line always fits.  What is aligned
 * is taken from a chunk's front, and texts, which need not be, from its back:
 * most are shorter than ALIGN, and so nothing is lost between them.
 */
#define ALIGN ((size_t)16)
#define CHUNK_FIRST ((size_t)64 << 10)
#define CHUNK_LAST ((size_t)4 << 20)	/* these are whole large pages */
#define LARGE (CHUNK_FIRST / 4)

enum {
	FEW = 8,	/* things in an array that is to grow */
	SOME = 256	/* bytes that most texts that are formatted fit in */
};

struct chunk {
	struct chunk *next;
	size_t size;		/* of its bytes */
	_Alignas(16) char bytes[];
};

struct ending {
	struct ending *next;
	void (*end)(void *what);
	void *what;
};

struct arena {
	char *next, *end;		/* what is free in the current chunk */
	struct chunk *first, *current;
	struct chunk *large;		/* a block each */
	struct chunk *spare;		/* those that were there before the
					 * last reset, and are not yet again */
	size_t used;			/* not counting the current chunk */
	struct ending *endings;		/* they lie in the chunks */
};

/* Of so many bytes together with its head, or somewhat more. */
static struct chunk *
chunk_new(size_t whole)
{
	struct chunk *c;

	c = memory_new(&whole);
	c->next = NULL;
	c->size = whole - sizeof(*c);
	POISON(c->bytes, c->size);
	return c;
}

static void
chunks_free(struct chunk *c)
{
	struct chunk *next;

	for (; c != NULL; c = next) {
		next = c->next;
		UNPOISON(c->bytes, c->size);
		memory_free(c);
	}
}

static void
use(struct arena *a, struct chunk *c)
{
	a->current = c;
	a->next = c->bytes;
	a->end = c->bytes + c->size;
}

struct arena *
arena_new(void)
{
	struct arena *a;

	a = memory_grow(NULL, sizeof(*a));
	a->first = chunk_new(CHUNK_FIRST);
	a->large = a->spare = NULL;
	a->used = 0;
	a->endings = NULL;
	use(a, a->first);
	return a;
}

/* One of which at least half is used then, or NULL. */
static struct chunk *
take_spare(struct arena *a, size_t size)
{
	struct chunk **p, *c;

	for (p = &a->spare; (c = *p) != NULL; p = &c->next)
		if (c->size >= size && c->size / 2 <= size) {
			*p = c->next;
			return c;
		}
	return NULL;
}

static void *
take_large(struct arena *a, size_t size)
{
	struct chunk *c;

	if (size > SIZE_MAX / 2)
		memory_out();
	c = take_spare(a, size);
	if (c == NULL)
		c = chunk_new(sizeof(*c) + size);
	c->next = a->large;
	a->large = c;
	a->used += size;
	UNPOISON(c->bytes, size);
	return c->bytes;
}

static size_t
used_of_current(const struct arena *a)
{
	const struct chunk *c = a->current;

	return (size_t)(a->next - c->bytes) +
	    (size_t)(c->bytes + c->size - a->end);
}

static void
go_on(struct arena *a)
{
	struct chunk *c = a->current;
	size_t whole = sizeof(*c) + c->size;

	a->used += used_of_current(a);
	if (c->next == NULL)
		c->next = chunk_new(whole < CHUNK_LAST ? 4 * whole : whole);
	use(a, c->next);
}

/* Not zeroed.  What fits in so many whole times ALIGN also fits when it is
 * rounded up. */
static inline void *
take(struct arena *a, size_t size)
{
	char *p;

	if (size > ((size_t)(a->end - a->next) & ~(ALIGN - 1))) {
		if (size > LARGE)
			return take_large(a, size);
		go_on(a);
	}
	p = a->next;
	a->next = p + ((size + ALIGN - 1) & ~(ALIGN - 1));
	UNPOISON(p, size);
	return p;
}

static inline char *
take_text(struct arena *a, size_t size)
{
	if (size > (size_t)(a->end - a->next)) {
		if (size > LARGE)
			return take_large(a, size);
		go_on(a);
	}
	a->end -= size;
	UNPOISON(a->end, size);
	return a->end;
}

void *
arena_take(struct arena *a, size_t size)
{
	return take(a, size);
}

void *
arena_alloc(struct arena *a, size_t size)
{
	return memset(take(a, size), 0, size);
}

void *
arena_array(struct arena *a, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		memory_out();
	return arena_alloc(a, count * size);
}

static void *
enlarge(struct arena *a, const void *old, size_t count, size_t room,
    size_t size)
{
	void *new = arena_array(a, room, size);

	if (count > 0)
		memcpy(new, old, count * size);
	return new;
}

void *
arena_grow(struct arena *a, void *old, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return old;
	if (*room > SIZE_MAX / 2)
		memory_out();
	*room = *room == 0 ? FEW : 2 * *room;
	return enlarge(a, old, count, *room, size);
}

void *
arena_extend(struct arena *a, void *old, size_t count, size_t size)
{
	if ((count & (count - 1)) != 0)
		return old;
	return enlarge(a, old, count, count == 0 ? 1 : 2 * count, size);
}

char *
arena_copy(struct arena *a, const char *s, size_t n)
{
	char *p;

	if (n == SIZE_MAX)
		memory_out();
	p = take_text(a, n + 1);
	if (n > 0)
		memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

char *
arena_format(struct arena *a, const char *format, ...)
{
	char some[SOME], *p;
	va_list arguments;
	int n;

	va_start(arguments, format);
	n = vsnprintf(some, sizeof(some), format, arguments);
	va_end(arguments);
	if (n < 0)
		memory_out();	/* longer than INT_MAX */
	if (n < SOME)
		return arena_copy(a, some, (size_t)n);
	p = take_text(a, (size_t)n + 1);
	va_start(arguments, format);
	vsnprintf(p, (size_t)n + 1, format, arguments);
	va_end(arguments);
	return p;
}

void
arena_at_end(struct arena *a, void (*end)(void *what), void *what)
{
	struct ending *e = take(a, sizeof(*e));

	*e = (struct ending){ a->endings, end, what };
	a->endings = e;
}

static void
run_endings(struct arena *a)
{
	struct ending *e;

	for (e = a->endings; e != NULL; e = e->next)
		e->end(e->what);
	a->endings = NULL;
}

size_t
arena_used(const struct arena *a)
{
	return a->used + used_of_current(a);
}

void
arena_reset(struct arena *a)
{
	struct chunk *c;

	run_endings(a);
	for (c = a->first; c != NULL; c = c->next)
		POISON(c->bytes, c->size);
	for (c = a->large; c != NULL; c = c->next)
		POISON(c->bytes, c->size);
	chunks_free(a->spare);
	a->spare = a->large;
	a->large = NULL;
	a->used = 0;
	use(a, a->first);
}

void
arena_free(struct arena *a)
{
	if (a == NULL)
		return;
	run_endings(a);
	chunks_free(a->first);
	chunks_free(a->large);
	chunks_free(a->spare);
	memory_free(a);
}
