/*
 * measure -- what commands take, side by side
 *
 *     measure [-r ROUNDS] [NAME=COMMAND ...]
 *
 * Runs each command ROUNDS times, all of them once in each round, so that what
 * else the machine does falls on all alike and ratios hold.  A command is
 * split at blanks; no shell comes in between.  Its output goes to /dev/null,
 * and so do its messages.  For each one line, with tabs between:
 *
 *     NAME  best  median  cpu  peak  status
 *
 * best and median are wall time in seconds, cpu the least of user and system
 * time together, peak the most memory that was resident, in KiB.  The status
 * is 0 when all runs ended with it, else the last that was not.  A peak is
 * never less than that of measure itself, which is small.
 */

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

pid_t wait4(pid_t, int *, int, struct rusage *);	/* BSD's, not POSIX's */

enum { MOST_WORDS = 64 };

struct command {
	char *name, *words[MOST_WORDS];
	double *walls;
	double cpu;
	long peak;
	int status;
};

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool
read_command(struct command *c, char *text, size_t rounds)
{
	size_t n = 0;
	char *word;

	c->name = text;
	text = strchr(text, '=');
	if (text == NULL)
		return false;
	*text++ = '\0';
	for (word = strtok(text, " "); word != NULL && n < MOST_WORDS - 1;
	    word = strtok(NULL, " "))
		c->words[n++] = word;
	c->walls = calloc(rounds, sizeof(*c->walls));
	return n > 0 && word == NULL && c->walls != NULL;
}

static void
become(char **words, int null)
{
	if (dup2(null, STDIN_FILENO) != -1 &&
	    dup2(null, STDOUT_FILENO) != -1 &&
	    dup2(null, STDERR_FILENO) != -1)
		execvp(words[0], words);
	_exit(127);
}

static bool
run(struct command *c, size_t round, int null)
{
	struct rusage use;
	double start = now(), cpu;
	int status;
	pid_t child;

	child = fork();
	if (child == 0)
		become(c->words, null);
	if (child == -1)
		return false;
	while (wait4(child, &status, 0, &use) == -1)
		if (errno != EINTR)
			return false;
	c->walls[round] = now() - start;
	cpu = seconds(use.ru_utime) + seconds(use.ru_stime);
	if (round == 0 || cpu < c->cpu)
		c->cpu = cpu;
	if (use.ru_maxrss > c->peak)
		c->peak = use.ru_maxrss;
	if (!WIFEXITED(status))
		c->status = 128 + WTERMSIG(status);
	else if (WEXITSTATUS(status) != 0)
		c->status = WEXITSTATUS(status);
	return true;
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
print(struct command *c, size_t rounds)
{
	qsort(c->walls, rounds, sizeof(*c->walls), compare);
	printf("%s\t%.6f\t%.6f\t%.6f\t%ld\t%d\n", c->name, c->walls[0],
	    c->walls[rounds / 2], c->cpu, c->peak, c->status);
}

int
main(int argc, char *argv[])
{
	struct command *commands;
	size_t rounds = 3, count, i, round;
	int c, null = open("/dev/null", O_RDWR | O_CLOEXEC);

	while ((c = getopt(argc, argv, "r:")) != -1) {
		if (c != 'r')
			return 2;
		rounds = strtoul(optarg, NULL, 10);
	}
	count = (size_t)(argc - optind);
	commands = calloc(count + 1, sizeof(*commands));
	if (null == -1 || rounds == 0 || commands == NULL)
		return 2;
	for (i = 0; i < count; i++)
		if (!read_command(&commands[i], argv[(size_t)optind + i],
		    rounds)) {
			fputs("usage: measure [-r rounds] "
			    "[name=command ...]\n", stderr);
			return 2;
		}
	for (round = 0; round < rounds; round++)
		for (i = 0; i < count; i++)
			if (!run(&commands[i], round, null))
				return 2;
	for (i = 0; i < count; i++)
		print(&commands[i], rounds);
	return 0;
}
