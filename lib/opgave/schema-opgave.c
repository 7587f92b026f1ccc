#include "schema-rows.h"

/* The rows of an opgave; those of its maps stand before it. */

static const char *const link_states[] = {
	"voorgesteld", "bevestigd", "afgewezen", NULL
};
static const char *const link_bonds[] = {
	"samen", "na", "vereist", "sluit uit", NULL
};
static const char *const promise_states[] = {
	"open", "gedaan", "vervallen", NULL
};
static const char *const score_states[] = {
	"telt", "onzeker", "valt af", NULL
};
static const char *const outcomes[] = {
	"verbinden", "mits", "niet verbinden", NULL
};
static const char *const asked[] = { "mee", "niet mee", NULL };
static const char *const phases[] = { "voorstel", "besluit", NULL };
static const char *const decisions[] = {
	"verbinden", "niet verbinden", "later", NULL
};

static const struct schema any_number[] = {
	{ .name = "*", READING_NUMBER, 0, "a number under a name of choice" },
	{ .name = NULL }
};

static const struct schema area[] = {
	{ .name = "naam", READING_TEXT, 0, "street, building or place" },
	{ .name = "niveau", READING_WORD, 0,
	    "how large it is, from gemeente to plek", .words = "niveau" },
	{ .name = "code", READING_CODE, 0, "CBS code of the area" },
	{ .name = "indeling", READING_DATE, 0,
	    "the CBS year that the code belongs to" },
	{ .name = "bag", READING_TEXT, 0, "BAG id of a building" },
	{ .name = "punt", READING_POINT, 0,
	    "x, y in metres, RD New (EPSG:28992)" },
	{ .name = NULL }
};

static const struct schema source[] = {
	{ .name = "gesprek", READING_ID, 0,
	    "the conversation in which it was said" },
	{ .name = "partij", READING_TEXT, 0, "who said it" },
	{ .name = "afdeling", READING_TEXT, 0, "which department of theirs" },
	{ .name = "rol", READING_TEXT, 0,
	    "the role of who said it, not a person's name" },
	{ .name = "datum", READING_DATE, 0, "when it was said" },
	{ .name = "document", READING_TEXT, 0, "where it is written" },
	{ .name = "interessant", READING_TRI, 0,
	    "does this source find connecting worth looking at" },
	{ .name = "waarom", READING_TEXT, 0, "why it does, or does not" },
	{ .name = NULL }
};

static const struct schema party[] = {
	{ .name = "naam", READING_TEXT, 0, "name of the organisation" },
	{ .name = "soort", READING_WORD, 0, "kind of organisation",
	    .words = "partijen" },
	{ .name = "afdeling", READING_TEXT, 0, "which department of theirs" },
	{ .name = "rol", READING_WORD, 0, "what it is in this opgave",
	    .words = "rol" },
	{ .name = NULL }
};

static const struct schema cover[] = {
	{ .name = "bron", READING_TEXT, 0, "where the money comes from" },
	{ .name = "bedrag", READING_MONEY, 0, "how much of it" },
	{ .name = "zeker", READING_TRI, 0, "is it certain" },
	{ .name = NULL }
};

static const struct schema move[] = {
	{ .name = "van", READING_PERIOD, 0, "when it was planned before" },
	{ .name = "reden", READING_TEXT, 0, "why it was moved" },
	{ .name = NULL }
};

const struct schema schema_plan[] = {
	{ .name = "naam", READING_TEXT, 0, "name of the plan" },
	{ .name = "nummer", READING_TEXT, 0, "the owner's own number" },
	{ .name = "status", READING_WORD, 0, "how far it is",
	    .words = "status" },
	{ .name = "periode", READING_PERIOD, 0, "when it is planned" },
	{ .name = "speelruimte", READING_PERIOD, 0,
	    "within which it may move; the same as periode: fixed" },
	{ .name = "duur", READING_NUMBER, 0,
	    "months of work within the period; absent: all of it" },
	{ .name = "leidend", READING_TRI, 0, "do others follow it" },
	{ .name = "graafwerk", READING_TRI, 0, "does the street open" },
	{ .name = "graafrust", READING_DATE, 0,
	    "until when the street must stay closed afterwards" },
	{ .name = "budget", READING_MONEY, 0, "what it may cost" },
	{ .name = "dekking", READING_MAP, SCHEMA_LIST,
	    "where the money comes from", .main = "bron", .fields = cover },
	{ .name = "partij", READING_TEXT, 0, "whose plan it is" },
	{ .name = "afdeling", READING_TEXT, 0, "which department's plan" },
	{ .name = "verschoven", READING_MAP, SCHEMA_LIST,
	    "when it was planned before, and why it moved", .fields = move },
	{ .name = NULL }
};

static const struct schema chance[] = {
	{ .name = "tekst", READING_TEXT, 0, "the chance, in a sentence" },
	{ .name = "soort", READING_WORD, 0, "kind of chance",
	    .words = "kansen" },
	{ .name = "waarde", READING_POINTS, 0, "how much it is worth" },
	{ .name = "bron", READING_ID, 0, "the conversation that named it" },
	{ .name = NULL }
};

static const struct schema risk[] = {
	{ .name = "tekst", READING_TEXT, 0, "the risk, in a sentence" },
	{ .name = "soort", READING_WORD, 0, "kind of risk",
	    .words = "risicos" },
	{ .name = "kans", READING_POINTS, 0, "how likely it is" },
	{ .name = "gevolg", READING_POINTS, 0, "how bad it would be" },
	{ .name = "beheersing", READING_TEXT, 0, "what is done about it" },
	{ .name = "bron", READING_ID, 0, "the conversation that named it" },
	{ .name = NULL }
};

static const struct schema proviso[] = {
	{ .name = "tekst", READING_TEXT, 0, "the condition, in a sentence" },
	{ .name = "van", READING_TEXT, 0, "who makes it" },
	{ .name = "voldaan", READING_TRI, 0, "is it met" },
	{ .name = NULL }
};

static const struct schema extra_cost[] = {
	{ .name = "bedrag", READING_MONEY, 0, "how much; negative: saved" },
	{ .name = "betaler", READING_TEXT, 0, "who pays" },
	{ .name = NULL }
};

static const struct schema opinion[] = {
	{ .name = "waarde", READING_FREE, 0,
	    "what the criterion reads: a number, a range or a word" },
	{ .name = "door", READING_TEXT, 0, "who gave it" },
	{ .name = "waarom", READING_TEXT, 0, "on what grounds" },
	{ .name = NULL }
};

static const struct schema features[] = {
	{ .name = "*", READING_FREE, 0,
	    "a value, or a map of waarde, door and waarom",
	    .fields = opinion },
	{ .name = NULL }
};

static const struct schema verdict[] = {
	{ .name = "waarde", READING_TRI, 0, "does it pass" },
	{ .name = "door", READING_TEXT, 0, "who says so" },
	{ .name = "waarom", READING_TEXT, 0, "on what grounds" },
	{ .name = NULL }
};

static const struct schema gates[] = {
	{ .name = "*", READING_TRI, 0,
	    "does it pass the gate of that name", .fields = verdict },
	{ .name = NULL }
};

static const struct schema link[] = {
	{ .name = "met", READING_ID, 0, "the other opgave" },
	{ .name = "status", READING_WORD, 0, "what people say of it",
	    .choices = link_states },
	{ .name = "sterkte", READING_POINTS, 0, "how strong it is" },
	{ .name = "aanleiding", READING_TEXT, SCHEMA_LIST,
	    "why: a line for each thing they share" },
	{ .name = "groep", READING_TEXT, 0,
	    "place and year, the same for all that meet there" },
	{ .name = "verband", READING_WORD, 0, "how the two depend",
	    .choices = link_bonds },
	{ .name = "effect", READING_EFFECT, 0, "what doing both adds" },
	{ .name = "kansen", READING_MAP, SCHEMA_LIST,
	    "chances of doing these two together", .main = "tekst",
	    .fields = chance },
	{ .name = "risicos", READING_MAP, SCHEMA_LIST,
	    "risks of doing these two together", .main = "tekst",
	    .fields = risk },
	{ .name = "reden", READING_TEXT, 0,
	    "why it was rejected, or what was agreed" },
	{ .name = NULL }
};

const struct schema schema_afspraak[] = {
	{ .name = "wie", READING_TEXT, 0, "who does it" },
	{ .name = "wat", READING_TEXT, 0, "what was agreed" },
	{ .name = "uiterlijk", READING_DATE, 0, "by when" },
	{ .name = "stand", READING_WORD, 0, "is it done",
	    .choices = promise_states },
	{ .name = NULL }
};

static const struct schema unknown_terms[] = {
	{ .name = "*", READING_NUMBER, SCHEMA_LIST | SCHEMA_MADE,
	    "the least and the most that the term can be" },
	{ .name = NULL }
};

static const struct schema score[] = {
	{ .name = "kader", READING_TEXT, SCHEMA_MADE,
	    "id of the kader and fingerprint of its content" },
	{ .name = "datum", READING_DATE, SCHEMA_MADE, "the peildatum" },
	{ .name = "van", READING_TEXT, SCHEMA_MADE,
	    "fingerprint of the fields that were read" },
	{ .name = "status", READING_WORD, SCHEMA_MADE, "does it count",
	    .choices = score_states },
	{ .name = "reden", READING_TEXT, SCHEMA_LIST | SCHEMA_MADE,
	    "why it does not count, or not yet" },
	{ .name = "totaal", READING_NUMBER, SCHEMA_MADE,
	    "the sum of the terms, when all are known" },
	{ .name = "laag", READING_NUMBER, SCHEMA_MADE,
	    "the least that the sum can be" },
	{ .name = "hoog", READING_NUMBER, SCHEMA_MADE,
	    "the most that the sum can be" },
	{ .name = "bijdragen", READING_MAP, SCHEMA_MADE,
	    "the known terms, by criterion", .fields = any_number },
	{ .name = "onbekend", READING_MAP, SCHEMA_MADE,
	    "the terms that are not exactly known",
	    .fields = unknown_terms },
	{ .name = "afgekapt", READING_TEXT, SCHEMA_LIST | SCHEMA_MADE,
	    "criteria measured outside the ends of their curve" },
	{ .name = NULL }
};

static const struct schema rank[] = {
	{ .name = "plaats", READING_NUMBER, SCHEMA_MADE,
	    "place among those that count; equal ones share it" },
	{ .name = "uit", READING_NUMBER, SCHEMA_MADE,
	    "how many opgaven of the wijk count" },
	{ .name = "beste", READING_NUMBER, SCHEMA_MADE,
	    "best place over the weight sets that were tried" },
	{ .name = "slechtste", READING_NUMBER, SCHEMA_MADE,
	    "worst place over the weight sets that were tried" },
	{ .name = "top", READING_NUMBER, SCHEMA_MADE,
	    "share of weight sets in which it is among the first" },
	{ .name = "aantal", READING_NUMBER, SCHEMA_MADE,
	    "how many the first are" },
	{ .name = "trekkingen", READING_NUMBER, SCHEMA_MADE,
	    "how many weight sets were drawn" },
	{ .name = "startgetal", READING_NUMBER, SCHEMA_MADE,
	    "seed of the generator" },
	{ .name = "van", READING_TEXT, SCHEMA_MADE,
	    "fingerprint of what was read of this opgave" },
	{ .name = "samen", READING_TEXT, SCHEMA_MADE,
	    "fingerprint of all that were placed together, and how" },
	{ .name = NULL }
};

static const struct schema advice[] = {
	{ .name = "uitkomst", READING_WORD, SCHEMA_MADE, "the advice",
	    .choices = outcomes },
	{ .name = "reden", READING_TEXT, SCHEMA_MADE, "why" },
	{ .name = "puntenverlies", READING_NUMBER, SCHEMA_MADE,
	    "what taking it along would cost the best set" },
	{ .name = "beter", READING_NUMBER, SCHEMA_MADE,
	    "how many points better a choice might be at most; absent: the "
	    "best one, which is proved" },
	{ .name = "kader", READING_TEXT, SCHEMA_MADE,
	    "id of the kader and fingerprint of its content" },
	{ .name = "aantal", READING_NUMBER, SCHEMA_MADE,
	    "how many could be taken along at most" },
	{ .name = "budget", READING_MONEY, SCHEMA_MADE,
	    "what they could cost more at most; absent: no limit" },
	{ .name = "gevraagd", READING_WORD, SCHEMA_MADE,
	    "what was asked of it beforehand, with --with or --without",
	    .choices = asked },
	{ .name = "gezien", READING_NUMBER, SCHEMA_MADE,
	    "how many opgaven of the wijk were there, of any sort" },
	{ .name = "van", READING_TEXT, SCHEMA_MADE,
	    "fingerprint of what was read of this opgave" },
	{ .name = "samen", READING_TEXT, SCHEMA_MADE,
	    "fingerprint of all that was chosen from, and the limits" },
	{ .name = NULL }
};

static const struct schema choice[] = {
	{ .name = "fase", READING_WORD, 0, "proposed, or decided",
	    .choices = phases },
	{ .name = "besluit", READING_WORD, 0, "what was chosen",
	    .choices = decisions },
	{ .name = "datum", READING_DATE, 0, "when" },
	{ .name = "door", READING_TEXT, 0, "by whom" },
	{ .name = "motivering", READING_TEXT, 0,
	    "why; required when it differs from the advice" },
	{ .name = "voorwaarde", READING_TEXT, 0, "on what condition" },
	{ .name = "herzien", READING_DATE, 0,
	    "when to look again; required with later" },
	{ .name = "van", READING_TEXT, 0,
	    "fingerprint of what was decided on" },
	{ .name = NULL }
};

const struct schema schema_opgave[] = {
	{ .name = "opgave", READING_ID, SCHEMA_REQUIRED, "its id" },
	{ .name = "titel", READING_TEXT, SCHEMA_REQUIRED,
	    "what needs doing, in one line" },
	{ .name = "wijk", READING_ID, SCHEMA_REQUIRED | SCHEMA_LIST,
	    "the wijk that it lies in" },
	{ .name = "aard", READING_WORD, 0,
	    "a need, a wish, or the wijkaanpak's own work",
	    .words = "aard" },
	{ .name = "stand", READING_WORD, 0,
	    "only what is open is linked, scored and chosen",
	    .words = "stand" },
	{ .name = "soort", READING_WORD, 0,
	    "physical, social or both; absent: follows from domeinen",
	    .words = "soort" },
	{ .name = "thema", READING_WORD, SCHEMA_LIST,
	    "what it is about for people", .words = "thema" },
	{ .name = "onderwerp", READING_WORD, SCHEMA_LIST | SCHEMA_OPEN,
	    "what it is about, more narrowly", .words = "onderwerp" },
	{ .name = "domeinen", READING_WORD, SCHEMA_LIST,
	    "who in the municipality it concerns", .words = "domeinen" },
	{ .name = "maatregelen", READING_WORD, SCHEMA_LIST | SCHEMA_OPEN,
	    "what is or could be done", .words = "maatregelen" },
	{ .name = "doelgroepen", READING_WORD, SCHEMA_LIST | SCHEMA_OPEN,
	    "whom it concerns", .words = "doelgroepen" },
	{ .name = "omvang", READING_MAP, 0, "how much there is of it",
	    .fields = any_number },
	{ .name = "sporen", READING_WORD, SCHEMA_LIST,
	    "tracks of the wijkaanpak that it serves", .words = "sporen" },
	{ .name = "omschrijving", READING_TEXT, 0, "the opgave described" },
	{ .name = "uitleg", READING_TEXT, 0,
	    "the same in plain words, for residents" },
	{ .name = "merkbaar", READING_TEXT, 0,
	    "what residents notice of it" },
	{ .name = "gebied", READING_MAP, SCHEMA_LIST | SCHEMA_ALONE,
	    "where it is", .main = "naam", .fields = area },
	{ .name = "bron", READING_MAP, SCHEMA_LIST, "who said so",
	    .main = "gesprek", .fields = source },
	{ .name = "partijen", READING_MAP, SCHEMA_LIST, "who is involved",
	    .main = "naam", .fields = party },
	{ .name = "plannen", READING_MAP, SCHEMA_LIST,
	    "what is planned already", .main = "naam",
	    .fields = schema_plan },
	{ .name = "kansen", READING_MAP, SCHEMA_LIST,
	    "chances of connecting it to the wijkaanpak", .main = "tekst",
	    .fields = chance },
	{ .name = "risicos", READING_MAP, SCHEMA_LIST,
	    "risks of connecting it", .main = "tekst", .fields = risk },
	{ .name = "voorwaarden", READING_MAP, SCHEMA_LIST,
	    "conditions that are made", .main = "tekst",
	    .fields = proviso },
	{ .name = "meerkosten", READING_MAP, SCHEMA_LIST | SCHEMA_ALONE,
	    "extra costs of connecting it", .fields = extra_cost },
	{ .name = "kenmerken", READING_MAP, 0,
	    "what the criteria of a kader read", .fields = features },
	{ .name = "toetsen", READING_MAP, 0, "the gates of a kader",
	    .fields = gates },
	{ .name = "koppelingen", READING_MAP, SCHEMA_LIST,
	    "how it meets other opgaven", .main = "met", .fields = link },
	{ .name = "afspraken", READING_MAP, SCHEMA_LIST,
	    "who does what by when", .main = "wat",
	    .fields = schema_afspraak },
	{ .name = "score", READING_MAP, SCHEMA_MADE,
	    "its terms by a kader, written by opg-score",
	    .fields = score },
	{ .name = "rang", READING_MAP, SCHEMA_MADE,
	    "its place in the order, written by opg-rank",
	    .fields = rank },
	{ .name = "advies", READING_MAP, SCHEMA_MADE,
	    "take it along or not, written by opg-choose",
	    .fields = advice },
	{ .name = "keuze", READING_MAP, SCHEMA_LIST | SCHEMA_ALONE,
	    "what people chose; the last one holds", .main = "besluit",
	    .fields = choice },
	{ .name = "resultaat", READING_TEXT, 0,
	    "what came of it, when it is opgelost" },
	{ .name = "openbaar", READING_TRI, 0,
	    "may residents and the raad see it" },
	{ .name = NULL }
};
