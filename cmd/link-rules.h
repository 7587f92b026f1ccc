#ifndef CMD_LINK_RULES_H
#define CMD_LINK_RULES_H

/*
 * link-rules -- "place,people", as opg-link's --rules takes it
 */

/* The rules as bits; a name that is none ends the process with the usage. */
unsigned link_rules(const char *text);

#endif
