#include <regex.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

#include "oracle.h"

/* What readers resolve a plain scalar to, as the type repository for YAML 1.1
 * and the core schema of YAML 1.2 write it down. */
static const char *const types[] = {
	/* 1.1: null, bool, merge, value */
	"~|null|Null|NULL|",
	"y|Y|yes|Yes|YES|n|N|no|No|NO",
	"true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF",
	"<<|=",
	/* 1.1: int */
	"[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)",
	"[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
	/* 1.1: float */
	"[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?",
	"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*",
	"[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
	/* 1.1: timestamp */
	"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]",
	"[0-9][0-9][0-9][0-9]-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \t]+)"
	    "[0-9][0-9]?:[0-9][0-9]:[0-9][0-9](\\.[0-9]*)?"
	    "(([ \t]*)Z|[-+][0-9][0-9]?(:[0-9][0-9])?)?",
	/* 1.2: int, float */
	"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
	"[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?",
};

#define TYPES (sizeof(types) / sizeof(types[0]))

/* One pattern of them all; compiled once, for as long as the test runs. */
static const regex_t *
pattern_of_all(void)
{
	static regex_t pattern;
	static bool compiled;
	char whole[1500] = "^(";
	size_t i;

	if (compiled)
		return &pattern;
	for (i = 0; i < TYPES; i++) {
		strcat(whole, i > 0 ? "|" : "");
		strcat(whole, types[i]);
	}
	strcat(whole, ")$");
	if (regcomp(&pattern, whole, REG_EXTENDED | REG_NOSUB) != 0)
		abort();
	compiled = true;
	return &pattern;
}

bool
oracle_is_text(const char *plain)
{
	return regexec(pattern_of_all(), plain, 0, NULL, 0) != 0;
}

static const char *
text_differs(const yaml_event_t *event, const char *text,
    enum value_style style, bool made)
{
	const char *got = (const char *)event->data.scalar.value;
	size_t size = event->data.scalar.length;
	bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	bool unknown = style == VALUE_PLAIN && text[0] == '\0';

	if (event->type != YAML_SCALAR_EVENT)
		return "no text";
	if (size != strlen(text) || memcmp(got, text, size) != 0)
		return "another text";
	if (unknown != (plain && size == 0))
		return "unknown and empty are mixed up";
	if (plain && made && style == VALUE_ANY && !oracle_is_text(text))
		return "a reader with a schema takes it for no text";
	return NULL;
}

static const char *event_differs(yaml_parser_t *, const yaml_event_t *,
    const struct value *);

/* The next event is one of this type; with v, also all that it begins. */
static const char *
next_differs(yaml_parser_t *parser, yaml_event_type_t type,
    const struct value *v)
{
	const char *why;
	yaml_event_t event;

	if (!yaml_parser_parse(parser, &event))
		return parser->problem != NULL ? parser->problem : "no memory";
	why = v != NULL ? event_differs(parser, &event, v) :
	    event.type != type ? "fewer or more of something" : NULL;
	yaml_event_delete(&event);
	return why;
}

static const char *
key_differs(yaml_parser_t *parser, const char *key, bool made)
{
	const char *why;
	yaml_event_t event;

	if (!yaml_parser_parse(parser, &event))
		return parser->problem != NULL ? parser->problem : "no memory";
	why = text_differs(&event, key, VALUE_ANY, made);
	yaml_event_delete(&event);
	return why;
}

static const char *
children_differ(yaml_parser_t *parser, const struct value *v,
    yaml_event_type_t end)
{
	const struct value *c;
	const char *why;

	for (c = v->first; c != NULL; c = c->next) {
		if (v->kind == VALUE_MAP &&
		    (why = key_differs(parser, c->key, v->made)) != NULL)
			return why;
		why = next_differs(parser, YAML_NO_EVENT, c);
		if (why != NULL)
			return why;
	}
	return next_differs(parser, end, NULL);
}

static const char *
event_differs(yaml_parser_t *parser, const yaml_event_t *event,
    const struct value *v)
{
	switch (v->kind) {
	case VALUE_TEXT:
		return text_differs(event, v->text, v->style, v->made);
	case VALUE_LIST:
		return event->type != YAML_SEQUENCE_START_EVENT ? "no list" :
		    children_differ(parser, v, YAML_SEQUENCE_END_EVENT);
	default:
		return event->type != YAML_MAPPING_START_EVENT ? "no map" :
		    children_differ(parser, v, YAML_MAPPING_END_EVENT);
	}
}

const char *
oracle_differs(const struct buffer *text, const struct value *v)
{
	static const struct { yaml_event_type_t type; bool value; } events[] = {
		{ YAML_STREAM_START_EVENT, false },
		{ YAML_DOCUMENT_START_EVENT, false },
		{ YAML_NO_EVENT, true },
		{ YAML_DOCUMENT_END_EVENT, false },
		{ YAML_DOCUMENT_START_EVENT, false }
	};
	yaml_parser_t parser;
	const char *why = NULL;
	size_t i;

	if (!yaml_parser_initialize(&parser))
		abort();
	yaml_parser_set_input_string(&parser,
	    (const unsigned char *)text->bytes, text->size);
	for (i = 0; why == NULL && i < sizeof(events) / sizeof(*events); i++)
		why = next_differs(&parser, events[i].type,
		    events[i].value ? v : NULL);
	yaml_parser_delete(&parser);
	return why;
}
