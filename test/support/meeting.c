#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "meeting.h"
#include "record.h"

struct meet_options
meeting_options(void)
{
	return (struct meet_options){ .years = 2, .metres = 50, .most = 8,
	    .least = 1, .rules = MEET_ALL };
}

struct meet *
meeting_of(struct arena *a, struct meet_options o,
    struct document *const *docs, size_t count)
{
	struct meet *m = meet_new(a, o);
	struct fault f = { .set = false };
	size_t i;

	for (i = 0; i < count; i++)
		if (!meet_add(m, docs[i], &f))
			fail_msg("%s", f.text);
	meet_sort(m);
	return m;
}

struct meet *
meeting_of_texts(struct arena *a, struct meet_options o,
    const char *const *texts, size_t count)
{
	struct document **docs = arena_array(a, count, sizeof(*docs));
	size_t i;

	for (i = 0; i < count; i++)
		docs[i] = record_of(a, texts[i]);
	return meeting_of(a, o, docs, count);
}

struct meet *
meeting_lettered(struct arena *a, const char *head,
    const char *const *fields)
{
	const char *texts[26];
	size_t n;

	for (n = 0; fields[n] != NULL; n++)
		texts[n] = arena_format(a, "opgave: %c\n%s%s", 'a' + (int)n,
		    head, fields[n]);
	return meeting_of_texts(a, meeting_options(), texts, n);
}
