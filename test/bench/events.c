/*
 * events -- what libyaml itself takes
 *
 *     events [-f] [FILE]
 *
 * Its bare event loop over a file or standard input, with one parser: no
 * program that parses YAML with libyaml can be faster on one core.  The whole
 * file is in memory before libyaml starts; with -f libyaml reads it by its own
 * file handler, some kilobytes at a time, which is faster (nothing has to be
 * fetched from far, no page is touched for the first time) and what `run`
 * compares with.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <yaml.h>

static bool
loop(yaml_parser_t *p)
{
	yaml_event_t e;
	bool end = false;

	while (!end) {
		if (!yaml_parser_parse(p, &e)) {
			fprintf(stderr, "events: %zu: %s\n",
			    p->problem_mark.line + 1, p->problem);
			return false;
		}
		end = e.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&e);
	}
	return true;
}

static unsigned char *
read_all(FILE *in, size_t *size)
{
	struct stat st;
	unsigned char *bytes = NULL;
	size_t room = 1 << 20, n;

	if (fstat(fileno(in), &st) == 0 && st.st_size > 0)
		room = (size_t)st.st_size + 1;
	*size = 0;
	do {
		if (bytes != NULL)
			room *= 2;
		bytes = realloc(bytes, room);
		if (bytes == NULL)
			return NULL;
		n = fread(bytes + *size, 1, room - *size, in);
		*size += n;
	} while (*size == room);
	return bytes;
}

int
main(int argc, char *argv[])
{
	bool by_file = argc > 1 && strcmp(argv[1], "-f") == 0;
	const char *name = argv[argc > 1 + by_file ? 1 + by_file : 0];
	FILE *in = name == argv[0] ? stdin : fopen(name, "r");
	unsigned char *bytes = NULL;
	yaml_parser_t p;
	size_t size;
	bool good;

	if (in == NULL || !yaml_parser_initialize(&p)) {
		fprintf(stderr, "events: cannot read '%s'\n", name);
		return 2;
	}
	if (by_file) {
		yaml_parser_set_input_file(&p, in);
	} else {
		bytes = read_all(in, &size);
		if (bytes == NULL)
			return 2;
		yaml_parser_set_input_string(&p, bytes, size);
	}
	good = loop(&p);
	yaml_parser_delete(&p);
	free(bytes);
	return good ? 0 : 2;
}
