#include "told.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "../../lib/report/audience.h"
#include "../../lib/report/format.h"
#include "survey.h"

static const struct audience *
readers_of(struct arena *a, const char *audience, const char **argument)
{
	const struct audience *readers;
	struct fault f = { 0 };

	readers = audience_read(a, audience, argument, &f);
	assert_non_null(readers);
	return readers;
}

struct survey *
told_survey(struct arena *a, const char *audience, const char *const *texts,
    size_t count)
{
	const char *unused;

	return readers_of(a, audience, &unused)->scope == SURVEY_PUBLIC ?
	    survey_public_of(a, texts, count) : survey_of(a, texts, count);
}

const char *
told(struct survey *s, const char *audience, const char *format,
    struct buffer *out)
{
	struct outline *o = outline_new(s->arena);
	struct request request = { .survey = s, .outline = o };
	const struct audience *readers = readers_of(s->arena, audience,
	    &request.argument);
	const struct format *as = format_find(format);
	struct style style = { 60, false };
	struct page *page;
	size_t i;

	assert_non_null(as);
	out->size = 0;
	if (readers->prepare != NULL)
		readers->prepare(s);
	readers->outline(o, &request);
	if (as->begin != NULL)
		as->begin(o, &style, out);
	for (i = 0; i < o->count; i++) {
		page = page_new(s->arena);
		page->anchor = o->parts[i].anchor;
		page->continues = i > 0;
		page->secrets = s->secrets;
		readers->build(page, &request, i);
		as->write(page, &style, out);
	}
	if (as->end != NULL)
		as->end(o, &style, out);
	return buffer_text(out);
}
