#include "schema-rows.h"

/* The rows of a wijk, a gesprek, a kader and a woordenlijst. */

static const char *const talk_states[] = {
	"gepland", "gevoerd", "afgezegd", NULL
};

static const struct schema approach[] = {
	{ .name = "naam", READING_TEXT, 0, "name of the wijkaanpak" },
	{ .name = "doel", READING_TEXT, 0, "what it is for" },
	{ .name = "periode", READING_PERIOD, 0, "from when to when" },
	{ .name = "besluitmoment", READING_DATE, 0,
	    "when the next decision is due" },
	{ .name = "contact", READING_TEXT, 0, "whom residents can ask" },
	{ .name = "gevraagd", READING_TEXT, 0, "what is asked of the raad" },
	{ .name = NULL }
};

static const struct schema indicator[] = {
	{ .name = "naam", READING_TEXT, 0, "what was measured" },
	{ .name = "maat", READING_TEXT, 0,
	    "by which measure, as LIHELEK or HEQ" },
	{ .name = "waarde", READING_NUMBER, 0, "the figure" },
	{ .name = "eenheid", READING_TEXT, 0, "its unit" },
	{ .name = "gebied", READING_CODE, 0,
	    "CBS code of the area, when not all of the wijk" },
	{ .name = "jaar", READING_DATE, 0, "the year it is about" },
	{ .name = "bron", READING_TEXT, 0, "who published it" },
	{ .name = "editie", READING_DATE, 0, "the year it was published" },
	{ .name = "schatting", READING_TRI, 0, "is it an estimate" },
	{ .name = NULL }
};

static const struct schema residents[] = {
	{ .name = "groep", READING_WORD, 0, "by motivation and means",
	    .words = "groep" },
	{ .name = "aandeel", READING_NUMBER, 0, "share in per cent" },
	{ .name = "gebied", READING_CODE, 0,
	    "CBS code of the area, when not all of the wijk" },
	{ .name = "jaar", READING_DATE, 0, "the year it is about" },
	{ .name = "bron", READING_TEXT, 0, "where it was found" },
	{ .name = NULL }
};

static const struct schema to_hear[] = {
	{ .name = "domeinen", READING_WORD, SCHEMA_LIST,
	    "domains of the municipality", .words = "domeinen" },
	{ .name = "partijen", READING_WORD, SCHEMA_LIST,
	    "kinds of organisation", .words = "partijen" },
	{ .name = NULL }
};

const struct schema schema_wijk[] = {
	{ .name = "wijk", READING_ID, SCHEMA_REQUIRED, "its id" },
	{ .name = "naam", READING_TEXT, 0, "its name" },
	{ .name = "gemeente", READING_TEXT, 0, "the municipality" },
	{ .name = "code", READING_CODE, SCHEMA_LIST,
	    "CBS codes of the areas that it is made of" },
	{ .name = "toelichting", READING_TEXT, 0, "the wijk described" },
	{ .name = "aanpak", READING_MAP, 0, "the wijkaanpak",
	    .fields = approach },
	{ .name = "plannen", READING_MAP, SCHEMA_LIST,
	    "plans for the area as a whole", .main = "naam",
	    .fields = schema_plan },
	{ .name = "indicatoren", READING_MAP, SCHEMA_LIST,
	    "figures about the area", .main = "naam",
	    .fields = indicator },
	{ .name = "bewonersgroepen", READING_MAP, SCHEMA_LIST,
	    "residents by motivation and means", .main = "groep",
	    .fields = residents },
	{ .name = "spreken", READING_MAP, 0,
	    "who must be heard before the map is complete",
	    .fields = to_hear },
	{ .name = NULL }
};

const struct schema schema_gesprek[] = {
	{ .name = "gesprek", READING_ID, SCHEMA_REQUIRED, "its id" },
	{ .name = "wijk", READING_ID, SCHEMA_LIST, "the wijk it was about" },
	{ .name = "stand", READING_WORD, 0,
	    "only what is gevoerd counts as heard", .choices = talk_states },
	{ .name = "datum", READING_DATE, 0, "when" },
	{ .name = "partij", READING_TEXT, SCHEMA_LIST, "with whom" },
	{ .name = "soort", READING_WORD, 0, "kind of organisation",
	    .words = "partijen" },
	{ .name = "afdeling", READING_TEXT, SCHEMA_LIST,
	    "which departments of theirs" },
	{ .name = "deelnemers", READING_TEXT, SCHEMA_LIST,
	    "roles of those who took part, not names" },
	{ .name = "domeinen", READING_WORD, SCHEMA_LIST,
	    "domains that were spoken for", .words = "domeinen" },
	{ .name = "verslag", READING_TEXT, 0, "what was said" },
	{ .name = "afspraken", READING_MAP, SCHEMA_LIST,
	    "who does what by when", .main = "wat",
	    .fields = schema_afspraak },
	{ .name = NULL }
};

static const struct schema settled[] = {
	{ .name = "datum", READING_DATE, 0, "when" },
	{ .name = "door", READING_TEXT, 0, "by whom" },
	{ .name = NULL }
};

static const struct schema gate[] = {
	{ .name = "naam", READING_TEXT, SCHEMA_REQUIRED, "its name" },
	{ .name = "vraag", READING_TEXT, 0, "what it asks" },
	{ .name = "leest", READING_MEASURE, 0,
	    "what answers it; absent: toetsen and its name" },
	{ .name = NULL }
};

static const struct schema meanings[] = {
	{ .name = "*", READING_TEXT, 0, "what that many points mean" },
	{ .name = NULL }
};

static const struct schema scales[] = {
	{ .name = "*", READING_MAP, 0, "the points of that field",
	    .fields = meanings },
	{ .name = NULL }
};

static const struct schema criterion[] = {
	{ .name = "naam", READING_TEXT, SCHEMA_REQUIRED, "its name" },
	{ .name = "vraag", READING_TEXT, 0, "what it asks" },
	{ .name = "gewicht", READING_NUMBER, SCHEMA_REQUIRED,
	    "points; all weights together are 100" },
	{ .name = "als", READING_CONDITION, 0,
	    "a condition; where it is false the value is geen" },
	{ .name = "leest", READING_MEASURE, SCHEMA_REQUIRED,
	    "a field or a measure" },
	{ .name = "schaal", READING_MAP, 0, "what its values mean",
	    .fields = meanings },
	{ .name = "waardering", READING_CURVE, SCHEMA_REQUIRED,
	    "from what is read to a value" },
	{ .name = "geen", READING_NUMBER, 0,
	    "the value when there is nothing to read; absent: 0" },
	{ .name = "minimum", READING_NUMBER, 0,
	    "below this value the opgave falls out" },
	{ .name = "onbekend", READING_NUMBER, 0,
	    "the value of what is unknown; absent: a range" },
	{ .name = NULL }
};

static const struct schema effects[] = {
	{ .name = "klein", READING_NUMBER, 0, "points of a small effect" },
	{ .name = "middel", READING_NUMBER, 0, "points of a middling one" },
	{ .name = "groot", READING_NUMBER, 0, "points of a large one" },
	{ .name = NULL }
};

static const struct schema weights[] = {
	{ .name = "*", READING_NUMBER, 0, "weight of that criterion" },
	{ .name = NULL }
};

static const struct schema weight_sets[] = {
	{ .name = "*", READING_MAP, 0, "the weights of that group",
	    .fields = weights },
	{ .name = NULL }
};

const struct schema schema_kader[] = {
	{ .name = "kader", READING_ID, SCHEMA_REQUIRED, "its id" },
	{ .name = "titel", READING_TEXT, 0, "its title" },
	{ .name = "vastgesteld", READING_MAP, 0,
	    "who agreed to it, and when; absent: an example",
	    .fields = settled },
	{ .name = "peildatum", READING_DATE, 0,
	    "the day that plans are measured from" },
	{ .name = "aantal", READING_NUMBER, 0,
	    "how many opgaven to take along, per wijk" },
	{ .name = "budget", READING_MONEY, 0,
	    "limit on the sum of meerkosten, per wijk" },
	{ .name = "toetsen", READING_MAP, SCHEMA_LIST,
	    "gates: nee ends it, onbekend leaves it open",
	    .main = "naam", .fields = gate },
	{ .name = "schalen", READING_MAP, 0, "what points mean",
	    .fields = scales },
	{ .name = "criteria", READING_MAP, SCHEMA_LIST,
	    "what is weighed, how and how heavily", .fields = criterion },
	{ .name = "effecten", READING_MAP, 0,
	    "points of the effect of a koppeling", .fields = effects },
	{ .name = "gewichten", READING_MAP, 0,
	    "other weight sets, per group of people",
	    .fields = weight_sets },
	{ .name = "volgorde", READING_TEXT, SCHEMA_LIST,
	    "order of importance that drawn weights must respect" },
	{ .name = NULL }
};

static const struct schema entry[] = {
	{ .name = "woord", READING_TEXT, 0, "the word itself" },
	{ .name = "ook", READING_TEXT, SCHEMA_LIST, "other spellings" },
	{ .name = "iv3", READING_TEXT, SCHEMA_LIST, "Iv3 task fields" },
	{ .name = "soort", READING_WORD, 0, "physical, social or both",
	    .words = "soort" },
	{ .name = "helpt", READING_WORD, SCHEMA_LIST | SCHEMA_OPEN,
	    "what a measure helps against", .words = "onderwerp" },
	{ .name = "gewenst", READING_TRI, 0,
	    "of an onderwerp: does one work for it, not against it" },
	{ .name = "domeinen", READING_WORD, SCHEMA_LIST,
	    "domains of a department", .words = "domeinen" },
	{ .name = NULL }
};

const struct schema schema_woordenlijst[] = {
	{ .name = "woordenlijst", READING_ID, SCHEMA_REQUIRED, "its id" },
	{ .name = "vervangt", READING_TEXT, SCHEMA_LIST,
	    "lists that it replaces instead of adding to" },
	{ .name = "*", READING_MAP, SCHEMA_LIST, "the words of a list",
	    .main = "woord", .fields = entry },
	{ .name = NULL }
};
