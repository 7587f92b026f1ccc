#include <stdarg.h>
#include <string.h>

#include "maker-line.h"

static const char *const remarks_behind[] = {
	"navragen bij de beheerder", "aanname", "uit de spreadsheet van 2025",
	"schatting, zie het verslag", "nog niet besproken", "bron: raadsbrief",
	"was eerder een jaar later"
};

size_t
maker_below(struct maker *m, size_t n)
{
	return random_below(&m->random, n);
}

bool
maker_chance(struct maker *m, size_t p)
{
	return maker_below(m, 100) < p;
}

int
maker_between(struct maker *m, int least, int most)
{
	return least + (int)maker_below(m, (size_t)(most - least + 1));
}

const char *
maker_one_of(struct maker *m, const char *const *words, size_t count)
{
	return words[maker_below(m, count)];
}

void
maker_end_line(struct maker *m)
{
	if (maker_chance(m, 4))
		fprintf(m->out, "   # %s", maker_one_of(m, remarks_behind,
		    sizeof(remarks_behind) / sizeof(remarks_behind[0])));
	fputc('\n', m->out);
}

void
maker_line(struct maker *m, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vfprintf(m->out, format, arguments);
	va_end(arguments);
	maker_end_line(m);
}

void
maker_list(struct maker *m, const char *key, const char *words)
{
	size_t n;

	if (strchr(words, ',') == NULL && maker_chance(m, 40)) {
		maker_line(m, "%s: %s", key, words);
	} else if (maker_chance(m, 60)) {
		maker_line(m, "%s: [%s]", key, words);
	} else {
		fprintf(m->out, "%s:\n", key);
		for (; *words != '\0'; words += n + strspn(words + n, ", ")) {
			n = strcspn(words, ",");
			maker_line(m, "  - %.*s", (int)n, words);
		}
	}
}

void
maker_slug(char to[MAKER_ID], const char *from)
{
	size_t n = 0;

	for (; *from != '\0' && n + 1 < MAKER_ID; from++) {
		if (*from >= 'A' && *from <= 'Z')
			to[n++] = (char)(*from - 'A' + 'a');
		else if (*from >= 'a' && *from <= 'z')
			to[n++] = *from;
		else if ((*from == ' ' || *from == '-') && n > 0)
			to[n++] = '-';
	}
	to[n] = '\0';
}

void
maker_period(struct maker *m, const char *key, int year)
{
	int month = maker_between(m, 1, 12);

	switch (maker_below(m, 12)) {
	case 0: case 1: case 2:
		maker_line(m, "%s%d", key, year);
		break;
	case 3: case 4:
		maker_line(m, "%s%d-Q%d", key, year, maker_between(m, 1, 4));
		break;
	case 5: case 6:
		maker_line(m, "%s%d..%d", key, year,
		    year + maker_between(m, 1, 2));
		break;
	case 7: case 8: case 9:
		maker_line(m, "%s%d-%02d..%d-%02d", key, year, month,
		    year + 1, maker_between(m, 1, 12));
		break;
	case 10:
		maker_line(m, "%s%d-%02d", key, year, month);
		break;
	case 11:
		maker_line(m, "%sonbekend", key);
		break;
	}
}

void
maker_points(struct maker *m, const char *key)
{
	int n = maker_between(m, 1, 5);

	if (n < 5 && maker_chance(m, 6))
		fprintf(m->out, "%s%d..%d", key, n, maker_between(m, n + 1, 5));
	else
		fprintf(m->out, "%s%d", key, n);
}

const char *
maker_tri(struct maker *m, size_t yes)
{
	if (maker_chance(m, yes))
		return "ja";
	return maker_chance(m, 50) ? "onbekend" : "nee";
}
