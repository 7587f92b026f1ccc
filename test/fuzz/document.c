#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../support/mutate.h"
#include "../support/promises.h"

/*
 * Any bytes at all against the promises of lib/yaml.
 *
 * With -DLIBFUZZER and clang's -fsanitize=fuzzer this is a target of libFuzzer.
 * Else it is a program: `document FILE...` tries these files; with -s SECONDS
 * it tries mutations of them for so long, from seed -r on, and keeps the one
 * at hand in the file of -k, which is there afterwards only if it broke a
 * promise, the program, or its patience.
 */

#ifdef LIBFUZZER

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buffer why = { 0 };

	if (!promises_check((const char *)data, size, &why)) {
		fwrite(why.bytes, 1, why.size, stderr);
		abort();
	}
	buffer_free(&why);
	return 0;
}

#else

#define PATIENCE 20	/* seconds; SIGALRM ends the program */

static int
usage(void)
{
	fputs("usage: document [-s seconds] [-r seed] [-k file] file ...\n",
	    stderr);
	return 2;
}

static bool
try(const char *name, const char *bytes, size_t size)
{
	struct buffer why = { 0 };
	bool good;

	alarm(PATIENCE);
	good = promises_check(bytes, size, &why);
	alarm(0);
	if (!good)
		printf("%s: %s\n", name, buffer_text(&why));
	buffer_free(&why);
	return good;
}

static bool
keep(const char *path, const struct buffer *bytes)
{
	FILE *f = fopen(path, "wb");
	bool good;

	if (f == NULL)
		return false;
	good = fwrite(bytes->bytes, 1, bytes->size, f) == bytes->size;
	return fclose(f) == 0 && good;
}

static int
mutate_for(long seconds, uint64_t seed, const char *kept,
    const struct corpus_file *files, size_t count)
{
	time_t end = time(NULL) + seconds;
	struct buffer bytes = { 0 };
	struct random r;
	char name[40];
	size_t runs;

	for (runs = 0; time(NULL) < end; runs++) {
		random_seed(&r, seed + runs);
		bytes.size = 0;
		mutate(&r, files, count, &bytes);
		if (kept != NULL && !keep(kept, &bytes)) {
			perror(kept);
			return 2;
		}
		snprintf(name, sizeof(name), "seed %llu",
		    (unsigned long long)(seed + runs));
		if (!try(name, buffer_text(&bytes), bytes.size))
			return 1;
	}
	if (kept != NULL)
		remove(kept);
	printf("%zu runs from seed %llu, no promise broken\n", runs,
	    (unsigned long long)seed);
	buffer_free(&bytes);
	return 0;
}

int
main(int argc, char *argv[])
{
	struct arena *a = arena_new();
	struct corpus_file *files = arena_array(a, (size_t)argc,
	    sizeof(*files));
	const char *kept = NULL;
	long seconds = 0;
	uint64_t seed = 1;
	size_t count = 0, i;
	int c, status = 0;

	while ((c = getopt(argc, argv, "k:r:s:")) != -1)
		switch (c) {
		case 'k':
			kept = optarg;
			break;
		case 'r':
			seed = strtoull(optarg, NULL, 0);
			break;
		case 's':
			seconds = strtol(optarg, NULL, 10);
			break;
		default:
			return usage();
		}
	if (optind == argc)
		return usage();
	for (; optind < argc; optind++)
		if (!corpus_read(a, argv[optind], &files[count++])) {
			perror(argv[optind]);
			return 2;
		}
	for (i = 0; i < count; i++)
		if (!try(files[i].path, files[i].bytes, files[i].size))
			status = 1;
	if (seconds > 0 && status == 0)
		status = mutate_for(seconds, seed, kept, files, count);
	arena_free(a);
	return status;
}

#endif
