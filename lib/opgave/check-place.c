#include <string.h>

#include "area.h"
#include "check-rules.h"

/* Where things lie: CBS codes within the codes of the wijk, points within the
 * Netherlands. */

/* The digits of one are the first digits of the other: GM0289 holds WK028901
 * holds BU02890104. */
static bool
codes_meet(const char *a, const char *b)
{
	size_t n = strlen(a) < strlen(b) ? strlen(a) : strlen(b);

	return strncmp(a + 2, b + 2, n - 2) == 0;
}

/* Does the code lie in one of these?  True when none of them is a code. */
static bool
lies_in(const struct value *codes, const char *code)
{
	const struct value *item;
	bool any = false;

	for (item = record_first(codes); item != NULL;
	    item = record_next(codes, item)) {
		if (item->kind != VALUE_TEXT || !schema_is_code(item->text))
			continue;
		if (codes_meet(code, item->text))
			return true;
		any = true;
	}
	return !any;
}

static const char *
code_of(const struct value *item, const char *key)
{
	const char *code = value_get_text(item, key);

	return code != NULL && schema_is_code(code) ? code : NULL;
}

/* An opgave lies in one of its wijken at least. */
static void
check_gebied(struct check *c)
{
	const struct value *gebied = value_get(c->doc->root, "gebied"), *item;
	const struct value *wijken = value_get(c->doc->root, "wijk"), *id;
	const struct document *wijk;
	const char *code, *of;

	for (item = record_first(gebied); item != NULL;
	    item = record_next(gebied, item)) {
		if ((code = code_of(item, "code")) == NULL)
			continue;
		of = NULL;
		for (id = record_first(wijken); id != NULL;
		    id = record_next(wijken, id)) {
			wijk = id->kind != VALUE_TEXT ? NULL :
			    index_get(c->index, KIND_WIJK, id->text);
			if (wijk == NULL || lies_in(value_get(wijk->root,
			    "code"), code))
				break;
			of = id->text;
		}
		if (id == NULL && of != NULL)
			check_say(c, RULE_CODE_OUTSIDE,
			    value_get(item, "code"), "'%s' does not lie in "
			    "wijk '%s', whose own codes are others", code,
			    of);
	}
}

static void
check_own(struct check *c, const char *field)
{
	const struct value *list = value_get(c->doc->root, field), *item;
	const char *code;

	for (item = record_first(list); item != NULL;
	    item = record_next(list, item)) {
		code = code_of(item, "gebied");
		if (code != NULL && !lies_in(value_get(c->doc->root, "code"),
		    code))
			check_say(c, RULE_CODE_OUTSIDE,
			    value_get(item, "gebied"), "'%s' does not lie in "
			    "this wijk, whose own codes are others", code);
	}
}

void
check_codes(struct check *c)
{
	if (c->kind == KIND_OPGAVE) {
		check_gebied(c);
	} else {
		check_own(c, "indicatoren");
		check_own(c, "bewonersgroepen");
	}
}

/* --- points ------------------------------------------------------------ */

static bool
within(int64_t n, int64_t least, int64_t most)
{
	return n >= least * NUMBER_ONE && n <= most * NUMBER_ONE;
}

static bool
in_rd(int64_t x, int64_t y)
{
	return within(x, AREA_X_LEAST, AREA_X_MOST) &&
	    within(y, AREA_Y_LEAST, AREA_Y_MOST);
}

/* North and east of Greenwich, somewhere near the Netherlands. */
static bool
is_degrees(int64_t x, int64_t y)
{
	return (within(x, 50, 54) && within(y, 3, 8)) ||
	    (within(y, 50, 54) && within(x, 3, 8));
}

void
check_point(struct check *c, const char *name, const struct value *v)
{
	const char *x, *y;
	int64_t east, north;

	if (v->kind != VALUE_LIST || v->count != 2 ||
	    v->first->kind != VALUE_TEXT || v->last->kind != VALUE_TEXT ||
	    !number_read(v->first->text, &east) ||
	    !number_read(v->last->text, &north)) {
		check_say(c, RULE_WRONG_VALUE, v, "'%s' is not a point: "
		    "write [173500, 442100], metres in RD", name);
		return;
	}
	x = v->first->text;
	y = v->last->text;
	if (in_rd(east, north))
		return;
	if (in_rd(north, east))
		check_say(c, RULE_POINT_OUTSIDE, v, "x and y of '%s' are "
		    "swapped: write [%s, %s]", name, y, x);
	else if (is_degrees(east, north))
		check_say(c, RULE_POINT_OUTSIDE, v, "'%s' is in degrees: "
		    "metres in RD are needed, as [173500, 442100]", name);
	else
		check_say(c, RULE_POINT_OUTSIDE, v, "'%s' lies outside the "
		    "Netherlands: x is %d to %d and y %d to %d, metres in RD",
		    name, AREA_X_LEAST, AREA_X_MOST, AREA_Y_LEAST,
		    AREA_Y_MOST);
}
