#ifndef REPORT_SECTION_LINKS_H
#define REPORT_SECTION_LINKS_H

#include <stdint.h>

#include "../opgave/names.h"
#include "section.h"

/*
 * section-links -- what two opgaven have to do with each other, cell by cell
 *
 * A koppeling may stand in both of them; what they say alike is told once.
 */

/* Where koppelkansen are told, and what was said already: each cell is a scope
 * of its own. */
struct section_teller {
	struct page *page;
	struct names *said;
	uint32_t scope;
};

/* The texts of a field, once each, whoever of the two says them; not those
 * that were told of the group (or NULL). */
void section_link_texts(struct section_teller *t,
    const struct survey_link *link, const char *key, const char *main_field,
    const struct survey_group *group);

/* "eerst a, dan b"; "10 punten", without its minus where they hinder; why it
 * was rejected, or what was agreed. */
void section_link_verband(struct page *p, const struct survey_link *link);
void section_link_effect(struct page *p, const struct survey_link *link);
void section_link_reden(struct section_teller *t,
    const struct survey_link *link);

#endif
