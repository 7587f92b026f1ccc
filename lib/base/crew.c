#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

#include "crew.h"

/* More threads than this only keep more memory. */
#define MOST_CORES 8
#define MOST_JOBS 64

struct crew {
	void (*piece)(void *context, size_t number, struct arena *scratch);
	void *context;
	size_t count;
	pthread_mutex_t lock;	/* of what is below */
	size_t next;
};

size_t
crew_size(int jobs)
{
	long cores;

	if (jobs > 0)
		return jobs < MOST_JOBS ? (size_t)jobs : MOST_JOBS;
	cores = sysconf(_SC_NPROCESSORS_ONLN);
	return cores < 1 ? 1 : cores < MOST_CORES ? (size_t)cores : MOST_CORES;
}

/* False: there is none left. */
static bool
take(struct crew *c, size_t *number)
{
	bool is;

	pthread_mutex_lock(&c->lock);
	is = c->next < c->count;
	if (is)
		*number = c->next++;
	pthread_mutex_unlock(&c->lock);
	return is;
}

static void *
work(void *crew)
{
	struct crew *c = crew;
	struct arena *scratch = arena_new();
	size_t number;

	while (take(c, &number)) {
		c->piece(c->context, number, scratch);
		arena_reset(scratch);
	}
	arena_free(scratch);
	return NULL;
}

int
crew_thread(pthread_t *thread, void *(*begin)(void *context), void *context)
{
	static const int own[] = { SIGBUS, SIGFPE, SIGILL, SIGSEGV };
	sigset_t most, old;
	size_t i;
	int error;

	sigfillset(&most);
	for (i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		sigdelset(&most, own[i]);
	pthread_sigmask(SIG_SETMASK, &most, &old);
	error = pthread_create(thread, NULL, begin, context);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return error;
}

static size_t
start(struct crew *c, pthread_t *threads, size_t want)
{
	size_t n = 0;

	while (n < want && crew_thread(&threads[n], work, c) == 0)
		n++;
	return n;
}

void
crew_work(int jobs, size_t count, void (*piece)(void *context, size_t number,
    struct arena *scratch), void *context)
{
	struct crew c = { .piece = piece, .context = context,
	    .count = count };
	size_t size = crew_size(jobs), n;
	pthread_t threads[MOST_JOBS];

	pthread_mutex_init(&c.lock, NULL);
	n = start(&c, threads, count < size ? count > 0 ? count - 1 : 0 :
	    size - 1);
	work(&c);
	while (n > 0)
		pthread_join(threads[--n], NULL);
	pthread_mutex_destroy(&c.lock);
}
