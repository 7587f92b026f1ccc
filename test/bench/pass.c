/*
 * pass -- what the toolkit takes before it does anything
 *
 *     pass [-j JOBS] [FILE ...]
 *
 * Every document is cut, parsed into values and written as it came: the least
 * that a per-record filter can cost.  The -j is that of the programs.
 */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../../lib/yaml/stream.h"
#include "../../lib/yaml/writer.h"

static int
pass(const struct stream_file *files, size_t count, int jobs)
{
	struct stream_options options = { .jobs = jobs };
	struct stream *s = stream_open(files, count, options);
	struct writer *w = writer_new(STDOUT_FILENO);
	const struct document *d;
	struct fault f = { .set = false };
	int status = 0;

	while ((d = stream_next(s)) != NULL) {
		if (d->refused != NULL)
			status = 2;
		writer_put(w, d);
	}
	if (stream_fault(s, &f) || !writer_end(w, &f)) {
		fprintf(stderr, "pass: %s\n", f.text);
		status = 2;
	}
	stream_close(s);
	return status;
}

int
main(int argc, char *argv[])
{
	static const struct stream_file standard = { "-", -1 };
	struct stream_file *files;
	size_t count, i;
	int c, jobs = 0, status;

	while ((c = getopt(argc, argv, "j:")) != -1)
		switch (c) {
		case 'j':
			jobs = atoi(optarg);
			break;
		default:
			return 2;
		}
	count = (size_t)(argc - optind);
	if (count == 0)
		return pass(&standard, 1, jobs);
	files = calloc(count, sizeof(*files));
	if (files == NULL)
		return 2;
	for (i = 0; i < count; i++)
		files[i] = (struct stream_file){ argv[(size_t)optind + i], -1 };
	status = pass(files, count, jobs);
	free(files);
	return status;
}
