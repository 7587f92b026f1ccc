#include <sys/mman.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "memory.h"

/* What Linux calls MADV_HUGEPAGE, which POSIX has no name for. */
#define LARGE_PAGES 14
#define LARGE ((size_t)2 << 20)

void *
memory_grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (p == NULL)
		memory_out();
	return p;
}

void
memory_free(void *p)
{
	free(p);
}

/* A large page costs the system hardly more than a small one; where it does
 * not know them nothing is lost. */
void
memory_fill_soon(void *p, size_t size)
{
#ifdef __linux__
	uintptr_t from = ((uintptr_t)p + LARGE - 1) & ~(uintptr_t)(LARGE - 1);
	uintptr_t to = ((uintptr_t)p + size) & ~(uintptr_t)(LARGE - 1);

	if (to > from)
		posix_madvise((char *)p + (from - (uintptr_t)p), to - from,
		    LARGE_PAGES);
#else
	(void)p;
	(void)size;
#endif
}

void
memory_out(void)
{
	fputs("out of memory\n", stderr);
	exit(2);
}
