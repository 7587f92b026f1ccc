#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "buffer.h"
#include "memory.h"

#define ROOM_FIRST ((size_t)256)

char *
buffer_grow(struct buffer *b, size_t n)
{
	size_t room;

	if (b->bytes == NULL || n > b->room - b->size) {
		if (n > SIZE_MAX / 2 - b->size)
			memory_out();
		room = b->room < ROOM_FIRST ? ROOM_FIRST : 2 * b->room;
		if (room < b->size + n)
			room = b->size + n;
		b->bytes = memory_grow(b->bytes, room);
		b->room = room;
	}
	return b->bytes + b->size;
}

void
buffer_add(struct buffer *b, const char *bytes, size_t n)
{
	if (n == 0)
		return;
	memcpy(buffer_grow(b, n), bytes, n);
	b->size += n;
}

void
buffer_add_text(struct buffer *b, const char *text)
{
	buffer_add(b, text, strlen(text));
}

void
buffer_add_byte(struct buffer *b, char c)
{
	*buffer_grow(b, 1) = c;
	b->size++;
}

void
buffer_add_spaces(struct buffer *b, size_t n)
{
	memset(buffer_grow(b, n), ' ', n);
	b->size += n;
}

void
buffer_format(struct buffer *b, const char *format, ...)
{
	va_list arguments;
	int n;

	buffer_grow(b, 1);
	va_start(arguments, format);
	n = vsnprintf(b->bytes + b->size, b->room - b->size, format,
	    arguments);
	va_end(arguments);
	if (n < 0)
		memory_out();	/* longer than INT_MAX */
	if ((size_t)n >= b->room - b->size) {
		buffer_grow(b, (size_t)n + 1);
		va_start(arguments, format);
		vsnprintf(b->bytes + b->size, (size_t)n + 1, format,
		    arguments);
		va_end(arguments);
	}
	b->size += (size_t)n;
}

const char *
buffer_text(struct buffer *b)
{
	*buffer_grow(b, 1) = '\0';
	return b->bytes;
}

void
buffer_free(struct buffer *b)
{
	memory_free(b->bytes);
	*b = (struct buffer){ NULL, 0, 0 };
}

static void
free_one(void *buffer)
{
	buffer_free(buffer);
}

void
buffer_free_with(struct buffer *b, struct arena *a)
{
	arena_at_end(a, free_one, b);
}
