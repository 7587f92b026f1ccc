#include "link-rules.h"

#include <string.h>

#include "../lib/base/text.h"
#include "../lib/opgave/meet.h"
#include "tool.h"

static unsigned
rule_bit(const char *name)
{
	const char *names[MEET_RULES];
	int i;

	for (i = 0; i < MEET_RULES; i++) {
		names[i] = meet_rule_name(i);
		if (strcmp(names[i], name) == 0)
			return MEET_BIT(i);
	}
	tool_usage("unknown rule '%s', %s", name, text_advice(tool_arena(),
	    name, names, MEET_RULES));
}

unsigned
link_rules(const char *text)
{
	unsigned rules = 0;
	size_t n;

	for (;; text += n + 1) {
		n = strcspn(text, ",");
		rules |= rule_bit(arena_copy(tool_arena(), text, n));
		if (text[n] == '\0')
			return rules;
	}
}
