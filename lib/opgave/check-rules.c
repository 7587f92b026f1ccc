#include "check-rules.h"

#include <string.h>

#include "../base/text.h"

#define ERROR SEVERITY_ERROR
#define WARNING SEVERITY_WARNING
#define HINT SEVERITY_HINT

const struct check_rule check_rules[] = {
	[RULE_REFUSED] = { "refused", ERROR,
	    "a document that is not YAML as records have it" },
	[RULE_CONFLICT_MARKER] = { "conflict-marker", ERROR,
	    "a merge of git that nobody finished" },
	[RULE_TWO_RECORDS] = { "two-records", ERROR,
	    "two records in one document, as a bad merge leaves them" },
	[RULE_NO_RECORD] = { "no-record", HINT,
	    "a document that is of no kind, which programs pass by" },
	[RULE_MISSING_FIELD] = { "missing-field", ERROR,
	    "a required field that is not there, or empty" },
	[RULE_MISTAKEN_FIELD] = { "mistaken-field", ERROR,
	    "an unknown field that is like a known one, or out of place" },
	[RULE_UNKNOWN_FIELD] = { "unknown-field", WARNING,
	    "a field that is not known and does not start with x-" },
	[RULE_UNREAD_FIELD] = { "unread-field", WARNING,
	    "a kenmerk, toets or indicator like one that the kader reads" },
	[RULE_WRONG_VALUE] = { "wrong-value", ERROR,
	    "a value that is not of the field's reading" },
	[RULE_PERIOD_BACKWARDS] = { "period-backwards", ERROR,
	    "a period that ends before it starts" },
	[RULE_NULL_TEXT] = { "null-text", HINT,
	    "null or ~, which is a text here" },
	[RULE_NONE_TEXT] = { "none-text", WARNING,
	    "nee where a list should say geen" },
	[RULE_UNKNOWN_WORD] = { "unknown-word", ERROR,
	    "a word that is not in a list that is closed" },
	[RULE_NEW_WORD] = { "new-word", HINT,
	    "a word that is not in a list that is open" },
	[RULE_SPELLING] = { "spelling", HINT,
	    "another spelling than that of the list" },
	[RULE_WRONG_WORDS] = { "wrong-words", ERROR,
	    "a woordenlijst that cannot be used" },
	[RULE_WRONG_ID] = { "wrong-id", ERROR,
	    "an id with other characters than a-z, 0-9 and -, or too long" },
	[RULE_ID_TWICE] = { "id-twice", ERROR,
	    "two records of one kind with the same id" },
	[RULE_UNKNOWN_OPGAVE] = { "unknown-opgave", ERROR,
	    "a reference to an opgave that does not exist" },
	[RULE_UNKNOWN_WIJK] = { "unknown-wijk", ERROR,
	    "a reference to a wijk that does not exist" },
	[RULE_UNKNOWN_GESPREK] = { "unknown-gesprek", ERROR,
	    "a reference to a gesprek that does not exist" },
	[RULE_WIJK_WITH_TITEL] = { "wijk-with-titel", ERROR,
	    "a wijk with a titel: an opgave whose first field is mistyped" },
	[RULE_ORDER] = { "order", WARNING,
	    "a record behind the opgaven of its file that need it" },
	[RULE_KOPPELING_ITSELF] = { "koppeling-itself", ERROR,
	    "a koppeling of an opgave with itself" },
	[RULE_KOPPELING_DIFFERS] = { "koppeling-differs", ERROR,
	    "a koppeling told twice, with another status, effect or verband" },
	[RULE_KOPPELING_TWICE] = { "koppeling-twice", HINT,
	    "a koppeling that stands in both records, or twice in one" },
	[RULE_PLAN_OUTSIDE] = { "plan-outside", WARNING,
	    "a plan outside its speelruimte, or work longer than its periode" },
	[RULE_CODE_OUTSIDE] = { "code-outside", WARNING,
	    "a CBS code that does not lie in the wijk" },
	[RULE_POINT_OUTSIDE] = { "point-outside", ERROR,
	    "a point outside the Netherlands, or with x and y swapped" },
	[RULE_NO_KANSEN] = { "no-kansen", HINT,
	    "an open opgave without kansen, and not `geen` either" },
	[RULE_NO_RISICOS] = { "no-risicos", HINT,
	    "an open opgave with kansen but without risicos" },
	[RULE_NO_BRON] = { "no-bron", HINT,
	    "an open opgave that does not tell who said so" },
	[RULE_NO_TREKKER] = { "no-trekker", HINT,
	    "an open opgave without a partij that is its trekker" },
	[RULE_AFSPRAAK_LATE] = { "afspraak-late", WARNING,
	    "an open afspraak whose date has passed" },
	[RULE_NO_BESLUIT] = { "no-besluit", WARNING,
	    "a keuze that does not tell what was chosen" },
	[RULE_NO_MOTIVERING] = { "no-motivering", ERROR,
	    "a refusal, or a keuze against the advies, without motivering" },
	[RULE_NO_VOORWAARDE] = { "no-voorwaarde", WARNING,
	    "a keuze to connect on the advies mits, without voorwaarde" },
	[RULE_NO_HERZIEN] = { "no-herzien", ERROR,
	    "a keuze for later that does not tell when" },
	[RULE_HERZIEN_LATE] = { "herzien-late", WARNING,
	    "a keuze that was to be looked at again, and that day is past" },
	[RULE_KEUZE_ORDER] = { "keuze-order", WARNING,
	    "a keuze behind one of a later date: the last one holds" },
	[RULE_KEUZE_CHANGED] = { "keuze-changed", WARNING,
	    "a keuze whose grounds have changed since" },
	[RULE_KEUZE_KOPPELING] = { "keuze-koppeling", WARNING,
	    "a keuze at odds with a koppeling: it needs or excludes another" },
	[RULE_KEUZE_LIMIT] = { "keuze-limit", WARNING,
	    "more were chosen than the aantal, or for more than the budget" },
	[RULE_PERSONAL_NAME] = { "personal-name", HINT,
	    "what looks like a person's name where a role is meant" },
	[RULE_NO_YEAR] = { "no-year", WARNING, "a figure without its year" },
	[RULE_NO_SOURCE] = { "no-source", WARNING,
	    "a figure without its source, and not an estimate" },
	[RULE_WEIGHTS] = { "weights", ERROR,
	    "weights of a kader that do not add up to 100" },
	[RULE_CURVE] = { "curve", ERROR,
	    "a curve of a kader that does not ascend in x" },
	[RULE_UNKNOWN_MEASURE] = { "unknown-measure", ERROR,
	    "a criterion or gate of a kader that reads nothing known" },
	[RULE_WRONG_CONDITION] = { "wrong-condition", ERROR,
	    "a condition of a kader that cannot be read" },
	[RULE_UNKNOWN_CRITERION] = { "unknown-criterion", ERROR,
	    "a weight or an order for a criterion that the kader lacks" },
	[RULE_WRONG_KADER] = { "wrong-kader", ERROR,
	    "a kader that cannot be used for another reason" },
	[RULE_SECOND_KADER] = { "second-kader", WARNING,
	    "a second kader: only one counts" },
	[RULE_STALE_SCORE] = { "stale-score", WARNING,
	    "a score whose kader, or what it read, has changed since" },
	[RULE_STALE_RANG] = { "stale-rang", WARNING,
	    "a rang that is older than a score in its wijk" },
	[RULE_STALE_ADVIES] = { "stale-advies", WARNING,
	    "an advies that is older than what it was made from" },
	[RULE_NOT_HEARD] = { "not-heard", HINT,
	    "domains and parties that no gesprek with the wijk shows" },
	[RULE_WELSTAND_NOT_HEARD] = { "welstand-not-heard", HINT,
	    "a physical opgave on a building, and welstand was not heard" },
	[RULE_HIDDEN_TITEL] = { "hidden-titel", HINT,
	    "a short titel that is not public, in a text that is" },
	[RULE_COUNT] = { NULL, ERROR, NULL }
};

const char *
check_severity_name(enum severity severity)
{
	static const char *const names[] = {
		[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_HINT] = "hint"
	};

	return names[severity];
}

int
check_rule_number(const char *name, size_t n)
{
	int i;

	for (i = 0; i < RULE_COUNT; i++)
		if (strlen(check_rules[i].name) == n &&
		    memcmp(check_rules[i].name, name, n) == 0)
			return i;
	return -1;
}

const char *
check_rule_nearest(const char *name)
{
	const char *names[RULE_COUNT];
	int i;

	for (i = 0; i < RULE_COUNT; i++)
		names[i] = check_rules[i].name;
	return text_nearest(name, names, RULE_COUNT);
}
