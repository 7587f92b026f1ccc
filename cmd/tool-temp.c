/* realpath belongs to the XSI part of POSIX.1-2008 in some systems' headers */
#define _XOPEN_SOURCE 700

#include <sys/types.h>
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tool-private.h"

#define LONGEST_NAME 200	/* of a target in the name beside it */

static _Atomic(struct temp *) temps;
static pid_t owner;

static void
remove_all(void)
{
	struct temp *t;

	if (getpid() == owner)
		for (t = temps; t != NULL; t = t->next)
			if (t->live)
				unlink(t->path);
}

/* A large file that is kept is not copied (see stream).  Several threads may
 * come here at once: the first one tells and ends all. */
static void
tell_and_end(int sig)
{
	static atomic_flag begun = ATOMIC_FLAG_INIT;
	static const char told[] = ": a file was cut short while it was read, "
	    "or cannot be read any more\n";
	const char *name = tool.command->name;

	(void)sig;
	while (atomic_flag_test_and_set(&begun))
		pause();
	remove_all();
	write_all(STDERR_FILENO, name, strlen(name));
	write_all(STDERR_FILENO, told, sizeof told - 1);
	_exit(TOOL_TROUBLE);
}

/* Ends the process as the signal would have, without leaving files. */
static void
remove_and_end(int sig)
{
	remove_all();
	signal(sig, SIG_DFL);
	raise(sig);
}

void
temp_begin(void)
{
	static const int ends[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM,
	    SIGPIPE };
	struct sigaction act, was;
	size_t i;

	owner = getpid();
	atexit(remove_all);	/* memory can run out anywhere */
	memset(&act, 0, sizeof act);
	sigemptyset(&act.sa_mask);
	act.sa_handler = remove_and_end;
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		sigaction(ends[i], NULL, &was);
		/* nohup holds; but a closed pipe ends us quietly, as it does
		 * cat, also below a parent that ignores SIGPIPE */
		if (was.sa_handler != SIG_IGN || ends[i] == SIGPIPE)
			sigaction(ends[i], &act, NULL);
	}
	act.sa_handler = tell_and_end;
	sigaction(SIGBUS, &act, NULL);
	/* a file that grows over `ulimit -f` is a write that failed */
	act.sa_handler = SIG_IGN;
	sigaction(SIGXFSZ, &act, NULL);
}

static struct temp *
temp_make(char *template)
{
	struct temp *t;

	for (t = temps; t != NULL && t->live; t = t->next)
		;
	if (t == NULL) {
		t = arena_alloc(tool.arena, sizeof *t);
		t->next = temps;
		t->path = template;
		temps = t;
	}
	t->path = template;
	/* before it is there: a signal in between must not leave it */
	t->live = true;
	t->fd = mkstemp(template);
	if (t->fd < 0) {
		t->live = false;
		return NULL;
	}
	fcntl(t->fd, F_SETFD, FD_CLOEXEC);
	return t;
}

struct temp *
temp_beside(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;

	return temp_make(arena_format(tool.arena, "%.*s.%.*s.opg-XXXXXX",
	    (int)(name - path), path, LONGEST_NAME, name));
}

struct temp *
temp_aside(void)
{
	const char *dir = getenv("TMPDIR");
	struct temp *t;
	struct fault f = {0};

	if (dir == NULL || *dir == '\0')
		dir = "/tmp";
	t = temp_make(arena_format(tool.arena, "%s/opg-XXXXXX", dir));
	if (t == NULL) {
		fault_set(&f, FAULT_NOWHERE, "cannot write in '%s', where "
		    "files are compared: %s", dir, strerror(errno));
		tool_die(&f);
	}
	return t;
}

static bool
sync_directory(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *dir = slash == NULL ? arena_format(tool.arena, ".") :
	    arena_format(tool.arena, "%.*s/", (int)(slash - path), path);
	int fd = open(dir, O_RDONLY | O_CLOEXEC);
	int error = 0;

	/* one that may not be read, or that knows no fsync, cannot be synced;
	 * the file itself has been */
	if (fd < 0)
		return true;
	if (fsync(fd) != 0 && errno == EIO)
		error = errno;
	close(fd);
	errno = error;
	return error == 0;
}

/* The mode and the owner of `like`, or those of any new file. */
static bool
dress(int fd, const struct stat *like)
{
	struct stat st;
	mode_t mask;

	if (like == NULL) {
		mask = umask(0);
		umask(mask);
		return fchmod(fd, 0666 & ~mask) == 0;
	}
	if (fstat(fd, &st) != 0)
		return false;
	/* only root may give a file away; the group is worth a try of its
	 * own.  The mode comes last: giving away clears its upper bits. */
	if ((st.st_uid != like->st_uid || st.st_gid != like->st_gid) &&
	    fchown(fd, like->st_uid, like->st_gid) != 0 &&
	    fchown(fd, (uid_t)-1, like->st_gid) != 0)
		errno = 0;
	return fchmod(fd, like->st_mode & 07777) == 0;
}

bool
temp_close(struct temp *t)
{
	int fd = t->fd;

	t->fd = -1;
	return fd < 0 || close(fd) == 0;
}

bool
temp_finish(struct temp *t, const struct stat *like)
{
	if (!dress(t->fd, like))
		return false;
	if (fsync(t->fd) != 0 && errno != EINVAL)
		return false;
	return temp_close(t);
}

bool
temp_replace(struct temp *t, const char *path)
{
	if (rename(t->path, path) != 0)
		return false;
	t->live = false;
	return sync_directory(path);
}

void
temp_drop(struct temp *t)
{
	if (t == NULL || !t->live)
		return;
	unlink(t->path);
	t->live = false;
	temp_close(t);
}

char *
temp_resolve(const char *path)
{
	char resolved[PATH_MAX];

	if (realpath(path, resolved) == NULL)
		return NULL;
	return arena_copy(tool.arena, resolved, strlen(resolved));
}

bool
write_all(int fd, const char *bytes, size_t n)
{
	struct pollfd p = { fd, POLLOUT, 0 };
	ssize_t done;

	while (n > 0) {
		done = write(fd, bytes, n);
		if (done >= 0) {
			bytes += done;
			n -= (size_t)done;
		} else if (errno == EAGAIN || errno == EWOULDBLOCK) {
			poll(&p, 1, -1);	/* somebody's O_NONBLOCK */
		} else if (errno != EINTR) {
			return false;
		}
	}
	return true;
}
