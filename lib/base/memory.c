#include <sys/mman.h>

#include <stdio.h>
#include <stdlib.h>

#include "memory.h"

#define LARGE ((size_t)2 << 20)		/* bytes of a large page */

/* What Linux calls MADV_HUGEPAGE, which POSIX has no name for. */
#define LARGE_PAGES 14

void *
memory_grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (p == NULL)
		memory_out();
	return p;
}

/* Many small pages cost the system more than what is done with them. */
void *
memory_new(size_t *size)
{
	void *p;

	if (*size < LARGE)
		return memory_grow(NULL, *size);
	*size = (*size + LARGE - 1) & ~(LARGE - 1);
	p = aligned_alloc(LARGE, *size);
	if (p == NULL)
		memory_out();
#ifdef __linux__
	posix_madvise(p, *size, LARGE_PAGES);
#endif
	return p;
}

void
memory_free(void *p)
{
	free(p);
}

void
memory_out(void)
{
	flockfile(stderr);	/* for good: other threads wait for the end */
	fputs("out of memory\n", stderr);
	exit(2);
}
