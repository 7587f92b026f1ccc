#include <stdio.h>
#include <stdlib.h>

#include "memory.h"

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

void
memory_out(void)
{
	fputs("out of memory\n", stderr);
	exit(2);
}
