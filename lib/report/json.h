#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include <stdbool.h>

#include "../base/buffer.h"

/*
 * json -- JSON as it is written, value by value
 *
 * Begin an object or array, write what is in it, end it: commas, quotes and
 * indentation come by themselves.  In an object each value comes behind its
 * key.  Texts are UTF-8 and stay so; only what JSON forbids is escaped.
 */

struct json {
	struct buffer *out;
	int depth;
	bool some;		/* there is something before, at this depth */
	bool keyed;		/* a key waits for its value */
	int narrow;		/* depth of what is written on a line, or 0 */
};

void json_object(struct json *j);
void json_array(struct json *j);

/* The same, with all that is in it on one line. */
void json_line_object(struct json *j);
void json_line_array(struct json *j);

void json_end_object(struct json *j);
void json_end_array(struct json *j);

void json_key(struct json *j, const char *key);

/* Values; NULL is null.  A literal is written as it is: a number, true. */
void json_text(struct json *j, const char *text);
void json_literal(struct json *j, const char *literal);

/* A key and its value. */
void json_put_text(struct json *j, const char *key, const char *text);
void json_put_literal(struct json *j, const char *key, const char *literal);

#endif
