#include "marked.h"

#include <string.h>

#include "../../lib/opgave/words.h"

const char *
marked_word(struct marked *m)
{
	return arena_format(m->arena, random_once_in(m->chance, 2) ? "zq%zu" :
	    "Zq%zu", m->serial++);
}

const char *
marked_words(struct marked *m)
{
	return arena_format(m->arena, "%s van de %s", marked_word(m),
	    marked_word(m));
}

static const char *
word(struct marked *m, const struct schema *row)
{
	const struct words_list *list;
	size_t n = 0;

	if (row->choices != NULL) {
		while (row->choices[n] != NULL)
			n++;
		return row->choices[random_below(m->chance, n)];
	}
	list = words_list(words_standaard(m->arena), row->words);
	n = words_count(list);
	if (n == 0 || random_once_in(m->chance, 3))
		return marked_word(m);
	return words_at(list, random_below(m->chance, n))->word;
}

static const char *
value(struct marked *m, const struct schema *row)
{
	static const char *const triple[] = { "ja", "nee", "onbekend" };

	switch (row->reading) {
	case READING_NUMBER:
	case READING_MONEY:
		return arena_format(m->arena, "7301%03zu",
		    random_below(m->chance, 1000));
	case READING_POINTS:
		return arena_format(m->arena, "%zu",
		    1 + random_below(m->chance, 5));
	case READING_TRI:
		return triple[random_below(m->chance, 3)];
	case READING_DATE:
		return "2087-03-14";
	case READING_PERIOD:
		return "2087-03..2087-11";
	case READING_CODE:
		return "BU73010000";
	case READING_WORD:
		return word(m, row);
	case READING_POINT:
		return "[155000, 463000]";
	case READING_EFFECT:
		return "-groot";
	case READING_MAP:
		return arena_format(m->arena, "{%s}", marked_fields(m,
		    row->fields, ""));
	default:
		return marked_words(m);
	}
}

const char *
marked_fields(struct marked *m, const struct schema *rows, const char *except)
{
	const struct schema *row;
	const char *text = "", *name;

	for (row = rows; row->name != NULL; row++) {
		name = strcmp(row->name, "*") == 0 ? marked_word(m) :
		    row->name;
		if (strstr(except, arena_format(m->arena, " %s ", name)) !=
		    NULL || random_once_in(m->chance, 6))
			continue;
		text = arena_format(m->arena, row->flags & SCHEMA_LIST &&
		    row->reading != READING_POINT ? "%s%s: [%s], " :
		    "%s%s: %s, ", text, name, value(m, row));
	}
	return text;
}

const char *
marked_in(const char *text)
{
	static const char *const amounts[] = { "7301", "7.301", "730.1",
		"73.01", "2087" };
	const char *s;
	size_t i;

	for (s = text; *s != '\0'; s++) {
		if ((s[0] | 0x20) == 'z' && (s[1] | 0x20) == 'q')
			return s;
		for (i = 0; i < sizeof(amounts) / sizeof(*amounts); i++)
			if (strncmp(s, amounts[i], strlen(amounts[i])) == 0)
				return s;
	}
	return NULL;
}
