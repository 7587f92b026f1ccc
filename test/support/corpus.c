#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/base/buffer.h"
#include "corpus.h"

bool
corpus_read(struct arena *a, const char *path, struct corpus_file *file)
{
	FILE *f = fopen(path, "rb");
	struct buffer b = { 0 };
	size_t n;
	bool good;

	if (f == NULL)
		return false;
	while ((n = fread(buffer_grow(&b, 1 << 16), 1, 1 << 16, f)) > 0)
		b.size += n;
	good = !ferror(f);
	fclose(f);
	*file = (struct corpus_file){ arena_copy(a, path, strlen(path)),
	    arena_copy(a, buffer_text(&b), b.size), b.size };
	buffer_free(&b);
	return good;
}

static int
by_path(const void *a, const void *b)
{
	const struct corpus_file *x = a, *y = b;

	return strcmp(x->path, y->path);
}

static void
read_directory(struct arena *a, const char *name, struct buffer *files)
{
	DIR *d = opendir(name);
	struct dirent *e;
	struct corpus_file file;
	size_t n;

	while (d != NULL && (e = readdir(d)) != NULL) {
		n = strlen(e->d_name);
		if (n > 5 && strcmp(e->d_name + n - 5, ".yaml") == 0 &&
		    corpus_read(a, arena_format(a, "%s/%s", name, e->d_name),
		    &file))
			buffer_add(files, (const char *)&file, sizeof(file));
	}
	if (d != NULL)
		closedir(d);
}

struct corpus_file *
corpus_files(struct arena *a, size_t *count)
{
	struct buffer files = { 0 };
	struct corpus_file *list;

	read_directory(a, "examples", &files);
	read_directory(a, "test/corpus", &files);
	*count = files.size / sizeof(*list);
	list = arena_array(a, *count, sizeof(*list));
	if (*count > 0)
		memcpy(list, files.bytes, files.size);
	qsort(list, *count, sizeof(*list), by_path);
	buffer_free(&files);
	return list;
}
