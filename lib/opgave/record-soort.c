#include <string.h>

#include "record.h"

/* Domains of the municipality and what they are about. */
static const struct {
	const char *name, *soort;
} domains[] = {
	{ "zorg", "sociaal" },
	{ "welzijn", "sociaal" },
	{ "onderwijs", "sociaal" },
	{ "werkgelegenheid", "sociaal" },
	{ "veiligheid", "sociaal" },
	{ "armoede en schulden", "sociaal" },
	{ "bouw- en woningtoezicht", "fysiek" },
	{ "welstand", "fysiek" },
	{ "ruimtelijke kwaliteit", "fysiek" },
	{ "water en riolering", "fysiek" },
	{ "riolering", "fysiek" },
	{ "stedelijk water", "fysiek" },
	{ "ruimtelijke ordening", "fysiek" },
	{ "groen", "fysiek" },
	{ "verkeer", "fysiek" },
	{ "energie", "fysiek" },
	{ "wonen", "fysiek" },
	{ "milieu", "fysiek" },
	{ "erfgoed", "fysiek" }
};

static const char *
domain_soort(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(domains) / sizeof(*domains); i++)
		if (record_is_word(name, domains[i].name))
			return domains[i].soort;
	return NULL;
}

const char *
record_soort(const struct document *d)
{
	static const char *const soorten[] = { "fysiek", "sociaal", "gemengd" };
	const char *text = value_get_text(d->root, "soort"), *all = NULL;
	const struct value *field, *item;
	size_t i;

	for (i = 0; text != NULL && i < 3; i++)
		if (record_is_word(text, soorten[i]))
			return soorten[i];
	if (text != NULL)
		return text;
	field = value_get(d->root, "domeinen");
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		const char *soort = item->kind == VALUE_TEXT ?
		    domain_soort(item->text) : NULL;

		if (soort == NULL)
			return NULL;
		if (all != NULL && strcmp(all, soort) != 0)
			all = "gemengd";
		else
			all = soort;
	}
	return all;
}
