#include <sys/types.h>
#include <sys/wait.h>

#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../lib/base/tame.h"
#include "tool-private.h"

#define READ_ROOM 65536

extern char **environ;

/* The environment with LC_ALL=C: diff has words of its own ("\ No newline at
 * end of file") that other programs read. */
static char **
c_locale(void)
{
	static char locale[] = "LC_ALL=C";
	char **env;
	size_t n = 0, i, kept = 0;

	while (environ[n] != NULL)
		n++;
	env = arena_array(tool.arena, n + 2, sizeof *env);
	for (i = 0; i < n; i++)
		if (strncmp(environ[i], "LC_ALL=", 7) != 0)
			env[kept++] = environ[i];
	env[kept] = locale;
	return env;
}

/* Start `diff -u old new`; its standard output comes out of *fd. */
static pid_t
start(const char *old, const char *new, int *fd)
{
	char *argv[5];
	posix_spawn_file_actions_t actions;
	pid_t pid = -1;
	int ends[2], error;

	if (pipe(ends) != 0)
		return -1;
	argv[0] = arena_format(tool.arena, "diff");
	argv[1] = arena_format(tool.arena, "-u");
	argv[2] = arena_format(tool.arena, "%s", old);
	argv[3] = arena_format(tool.arena, "%s", new);
	argv[4] = NULL;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	posix_spawn_file_actions_addclose(&actions, ends[0]);
	posix_spawn_file_actions_addclose(&actions, ends[1]);
	error = posix_spawnp(&pid, argv[0], &actions, NULL, argv, c_locale());
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	*fd = ends[0];
	if (error != 0) {
		close(ends[0]);
		errno = error;
		return -1;
	}
	return pid;
}

/* Where the last step of a name starts. */
static char *
last_step(char *name, char *end)
{
	if (end > name)
		end--;
	while (end > name && end[-1] != '/')
		end--;
	return end;
}

/* A name without what patch and git do not take: a '/' in front, "", "." and
 * "..": that takes the step before it along, when there is one. */
static const char *
plain_name(const char *name)
{
	char *plain = arena_copy(tool.arena, name, strlen(name)), *to = plain;
	const char *end;

	for (; *name != '\0'; name = end) {
		end = name + strcspn(name, "/");
		end += *end == '/';
		if (strncmp(name, "./", 2) == 0 || *name == '/')
			continue;
		if (strncmp(name, "../", 3) == 0) {
			to = last_step(plain, to);
			continue;
		}
		memcpy(to, name, (size_t)(end - name));
		to += end - name;
	}
	*to = '\0';
	return plain;
}

/* Can the name stand in a line as it is? */
static bool
is_tame(const char *name)
{
	struct buffer tamed = {0};
	bool same;

	tame_add(&tamed, name);
	same = strcmp(buffer_text(&tamed), name) == 0;
	buffer_free(&tamed);
	return same && strpbrk(name, "\"\\") == NULL;
}

/* Else it stands between quotes, as git and patch write and read it. */
static void
add_head(struct buffer *out, const char *mark, const char *side,
    const char *name)
{
	bool quoted = !is_tame(name);
	const char *s;

	buffer_format(out, "%s %s%s/", mark, quoted ? "\"" : "", side);
	for (s = name; *s != '\0'; s++)
		if (quoted && (*s < ' ' || *s > '~' || *s == '"' ||
		    *s == '\\'))
			buffer_format(out, "\\%03o", (unsigned char)*s);
		else
			buffer_add_byte(out, *s);
	buffer_add_text(out, quoted ? "\"\n" : "\n");
}

/* The two lines at the top, with the names that the user knows: POSIX's diff
 * has no option for that. */
static void
add_heads(const char *name)
{
	struct buffer out = {0};
	const char *shown = plain_name(fault_file(name));

	add_head(&out, "---", "a", shown);
	add_head(&out, "+++", "b", shown);
	output_add(out.bytes, out.size);
	buffer_free(&out);
}

/* Copy what diff says but its first two lines. */
static void
copy(int fd)
{
	static char bytes[READ_ROOM];
	const char *from, *end;
	int heads = 2;
	ssize_t n;

	for (;;) {
		n = read(fd, bytes, sizeof bytes);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;
		from = bytes;
		while (heads > 0 && (end = memchr(from, '\n',
		    (size_t)(bytes + n - from))) != NULL) {
			from = end + 1;
			heads--;
		}
		if (heads == 0)
			output_add(from, (size_t)(bytes + n - from));
	}
}

bool
diff_show(const char *name, const char *old, const char *new)
{
	struct fault f = {0};
	pid_t pid;
	int fd, status = 0;

	pid = start(old, new, &fd);
	if (pid < 0) {
		message_cannot("run", "diff", errno);
		return false;
	}
	add_heads(name);
	copy(fd);
	close(fd);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	if (WIFEXITED(status) && WEXITSTATUS(status) <= 1)
		return WEXITSTATUS(status) == 1;
	fault_set(&f, FAULT_NOWHERE, "cannot compare '%s': diff failed", name);
	tool_fault(&f);
	return false;
}
