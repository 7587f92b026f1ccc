#include <assert.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/crew.h"
#include "reader.h"
#include "split.h"
#include "stream.h"

#define BATCH ((size_t)64 << 10)

struct told {
	struct fault fault;
	struct told *next;
};

struct worker {
	struct stream *stream;
	pthread_t thread;
	struct arena *keep;	/* what it parses, if that is kept, else NULL */
};

/*
 * Batches are numbered in the order of the input; number i stands in
 * ring[i % room] from when it is read until it is handed over.  The caller's
 * thread reads, and parses too when it would have to wait.  What is kept goes
 * to an arena of the thread that parses, so that none has to wait for another
 * and hardly a page of memory is left half used.
 */
struct stream {
	struct arena *arena;
	struct arena *keep;		/* of the caller's thread, or NULL */
	struct stream_options options;
	const struct stream_file *files;
	size_t count, opened;
	struct reader reader;
	struct batch *filling;
	struct batch *spare;
	struct batch *current;		/* number oldest, when parsed */
	struct document *awake;		/* handed over last, and to rest */
	struct told *faults, *last_fault;
	size_t done;

	struct worker *workers;
	size_t started;
	bool threaded;

	pthread_mutex_t lock;		/* of all below, and batch.parsed */
	pthread_cond_t work, parsed;
	struct batch **ring;
	size_t room;
	size_t oldest, claimed, read;	/* numbers; claimed: the next one */
	bool waiting, stop;
};

/* --- threads -------------------------------------------------------------- */

/* Parse the first batch that nobody has; false: there is none.  Called and
 * left with the lock held. */
static bool
parse_next(struct stream *s, struct arena *keep)
{
	struct batch *b;

	if (s->claimed == s->read)
		return false;
	b = s->ring[s->claimed++ % s->room];
	pthread_mutex_unlock(&s->lock);
	batch_parse(b, keep, s->options.keep == STREAM_REST);
	pthread_mutex_lock(&s->lock);
	b->parsed = true;
	if (s->waiting)
		pthread_cond_signal(&s->parsed);
	return true;
}

static void *
work(void *worker)
{
	struct worker *w = worker;
	struct stream *s = w->stream;

	pthread_mutex_lock(&s->lock);
	while (!s->stop)
		if (!parse_next(s, w->keep))
			pthread_cond_wait(&s->work, &s->lock);
	pthread_mutex_unlock(&s->lock);
	return NULL;
}

static struct arena *
keep_arena(const struct stream *s)
{
	return s->options.keep == STREAM_PASS ? NULL : arena_new();
}

/* Where no thread can be had the caller does all. */
static void
start_threads(struct stream *s)
{
	size_t want = (size_t)s->options.jobs - 1;
	struct worker *w;

	s->threaded = true;
	s->workers = arena_array(s->arena, want, sizeof(*s->workers));
	for (; s->started < want; s->started++) {
		w = &s->workers[s->started];
		w->stream = s;
		w->keep = keep_arena(s);
		if (crew_thread(&w->thread, work, w) != 0) {
			arena_free(w->keep);
			break;
		}
	}
}

static void
stop_threads(struct stream *s)
{
	struct worker *w;

	pthread_mutex_lock(&s->lock);
	s->stop = true;
	pthread_cond_broadcast(&s->work);
	pthread_mutex_unlock(&s->lock);
	while (s->started > 0) {
		w = &s->workers[--s->started];
		pthread_join(w->thread, NULL);
		arena_free(w->keep);
	}
}

/* --- in order ------------------------------------------------------------- */

static struct batch *
start_batch(struct stream *s)
{
	struct batch *b = s->spare;

	if (b == NULL)
		return batch_new(s->arena);
	s->spare = b->behind;
	batch_restart(b, s->reader.size);
	return b;
}

static void
submit(struct stream *s)
{
	struct batch *b = s->filling;

	s->filling = NULL;
	b->file = s->opened - 1;
	reader_take(&s->reader, b);
	pthread_mutex_lock(&s->lock);
	s->ring[s->read++ % s->room] = b;
	pthread_cond_signal(&s->work);
	pthread_mutex_unlock(&s->lock);
	if (!s->threaded && s->options.jobs > 1 &&
	    s->reader.total >= s->reader.size)
		start_threads(s);
}

/* Go on filling a batch, from this file or the next. */
static enum reader_state
fill(struct stream *s, bool may_wait)
{
	struct batch *b = s->filling;
	const struct stream_file *f;
	enum reader_state state;

	for (;;) {
		state = reader_fill(&s->reader, b, may_wait);
		if (state != READER_END || s->opened == s->count)
			return state;
		f = &s->files[s->opened];
		if (!may_wait && reader_open_waits(f->name, f->fd))
			return READER_WAIT;
		s->opened++;
		if (!reader_open(&s->reader, f->name, f->fd, &b->fault))
			return READER_FULL;
	}
}

/* Read ahead as far as there is room and nothing has to be waited for. */
static void
read_ahead(struct stream *s)
{
	enum reader_state state;

	while (s->read - s->oldest < (s->threaded ? s->room : 1)) {
		if (s->filling == NULL)
			s->filling = start_batch(s);
		state = fill(s, s->read == s->oldest);
		if (state == READER_END)
			break;
		if (state == READER_WAIT && s->read != s->oldest)
			break;
		submit(s);
	}
}

static void
tell_fault(struct stream *s, const struct fault *f)
{
	struct told *t = arena_alloc(s->arena, sizeof(*t));

	t->fault = *f;
	if (s->faults == NULL)
		s->faults = t;
	else
		s->last_fault->next = t;
	s->last_fault = t;
}

static void
retire(struct stream *s)
{
	struct batch *b = s->current;

	if (b->fault.set)
		tell_fault(s, &b->fault);
	s->current = NULL;
	s->oldest++;
	b->behind = s->spare;
	s->spare = b;
}

static void
wait_for_oldest(struct stream *s)
{
	struct batch *b = s->ring[s->oldest % s->room];

	pthread_mutex_lock(&s->lock);
	while (!b->parsed)
		if (!parse_next(s, s->keep)) {
			s->waiting = true;
			pthread_cond_wait(&s->parsed, &s->lock);
			s->waiting = false;
		}
	pthread_mutex_unlock(&s->lock);
	s->current = b;
}

/* The tree of the last one is its batch's, unless it was woken.  What may stand
 * behind a line that is not ended depends on the tree: that one is kept. */
static void
rest(struct stream *s)
{
	struct document *d = s->awake;

	s->awake = NULL;
	if (d == NULL || d->arena != s->current->arena)
		return;
	assert(!d->changed);
	if (split_break_before(d->bytes, d->size) > 0)
		document_rest(d);
	else
		document_wake(d, s->keep);
}

static struct document *
hand_over(struct stream *s, struct document *d)
{
	if (s->options.keep == STREAM_REST)
		s->awake = d;
	else if (s->keep != NULL)	/* it may be another thread's */
		d->arena = s->keep;
	s->done += d->size;
	return d;
}

struct document *
stream_next(struct stream *s)
{
	struct batch *b;

	rest(s);
	for (;;) {
		b = s->current;
		if (b != NULL) {
			if (b->next < b->count)
				return hand_over(s, &b->documents[b->next++]);
			retire(s);
		}
		read_ahead(s);
		if (s->read == s->oldest)
			return NULL;
		wait_for_oldest(s);
	}
}

bool
stream_fault(struct stream *s, struct fault *f)
{
	if (s->faults == NULL)
		return false;
	*f = s->faults->fault;
	s->faults = s->faults->next;
	return true;
}

bool
stream_changed(struct stream *s, struct fault *f)
{
	return reader_changed(&s->reader, f);
}

/* --- the whole ------------------------------------------------------------ */

struct stream *
stream_open(const struct stream_file *files, size_t count,
    struct stream_options options)
{
	struct arena *a = arena_new();
	struct stream *s = arena_alloc(a, sizeof(*s));

	s->arena = a;
	s->options = options;
	s->keep = keep_arena(s);
	s->options.jobs = (int)crew_size(options.jobs);
	s->files = files;
	s->count = count;
	s->reader = (struct reader){ .fd = -1,
	    .size = options.batch > 0 ? options.batch : BATCH,
	    .before_wait = options.before_wait, .context = options.context,
	    .maps = s->keep != NULL ? a : NULL };
	s->room = s->options.jobs > 1 ? (size_t)s->options.jobs + 2 : 1;
	s->ring = arena_array(a, s->room, sizeof(struct batch *));
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->work, NULL);
	pthread_cond_init(&s->parsed, NULL);
	return s;
}

size_t
stream_done(const struct stream *s)
{
	return s->done;
}

size_t
stream_size(const struct stream *s)
{
	const struct stream_file *f;
	struct stat st;
	size_t size = 0;
	int fd, failed;

	for (f = s->files; f < s->files + s->count; f++) {
		fd = f->fd;
		if (fd == -1 && strcmp(f->name, "-") == 0)
			fd = STDIN_FILENO;
		failed = fd == -1 ? stat(f->name, &st) :
		    fstat(fd, &st);
		if (failed == 0 && !S_ISREG(st.st_mode))
			return 0;
		if (failed == 0)
			size += (size_t)st.st_size;
	}
	return size;
}

void
stream_close(struct stream *s)
{
	size_t i;

	if (s == NULL)
		return;
	stop_threads(s);
	for (i = s->oldest; i < s->read; i++) {
		s->ring[i % s->room]->behind = s->spare;
		s->spare = s->ring[i % s->room];
	}
	if (s->filling != NULL)
		s->filling->behind = NULL;
	batch_free(s->filling);
	batch_free(s->spare);
	reader_close(&s->reader);
	pthread_cond_destroy(&s->parsed);
	pthread_cond_destroy(&s->work);
	pthread_mutex_destroy(&s->lock);
	arena_free(s->keep);
	arena_free(s->arena);
}
