#include "interview-private.h"

/*
 * After the questions that the guidance has a project team ask around: which
 * opgaven there are, which plans, whether connecting is interesting, what
 * chances and risks it has, and which domains are needed.
 */

const struct question interview_of_gesprek[] = {
	{ "wijk", "Over welke wijk gaat het gesprek?", NULL,
	    "De korte naam van de wijk, zoals die in de bestanden staat.",
	    true },
	{ "gesprek", "Is dit gesprek al vastgelegd? Kies het dan; Enter is "
	    "een nieuw gesprek.", NULL,
	    "Wie een vastgelegd gesprek kiest, gaat meteen door met de "
	    "opgaven.", false },
	{ "partij", "Met wie is gesproken?", NULL,
	    "De naam van de organisatie of de groep: gemeente Wageningen, "
	    "waterschap, bewoners Nobelweg.", true },
	{ "soort", "Wat voor partij is dat?", NULL,
	    "Zo is later te zien welk soort partij nog niet gehoord is.",
	    false },
	{ "afdeling", "Welke afdeling is dat?", NULL,
	    "Bijvoorbeeld: Beheer.", false },
	{ "deelnemers", "Wie waren erbij? Noem rollen, geen namen van "
	    "personen.", NULL,
	    "Bijvoorbeeld: rioolbeheerder, wijkagent.", false },
	{ "datum", "Wanneer was het gesprek?", NULL,
	    "Een dag (2026-04-01 of 1-4-2026), een maand (2026-04) of een "
	    "jaar (2026).", true },
	{ "domeinen", "Over welke domeinen van de gemeente ging het?", NULL,
	    "Zo is later te zien welk domein nog niet gehoord is.", false },
	{ .path = NULL }
};

const struct question interview_of_opgave[] = {
	{ "wijk", "In welke wijk?", NULL,
	    "De korte naam van de wijk, zoals die in de bestanden staat.",
	    true },
	{ "titel", "Welke opgave is er?", NULL,
	    "Wat er moet gebeuren of gewenst is, in één regel: Riolering is "
	    "aan vervanging toe. Is er geen opgave meer: > stopt.", true },
	{ "gebied.naam", "Waar is dat?", NULL,
	    "De straat, het gebouw, de buurt of de plek: Nobelweg.", false },
	{ "gebied.niveau", "Wat is dat voor gebied?", NULL,
	    "Opgaven in dezelfde straat of in hetzelfde gebouw kunnen elkaar "
	    "treffen.", false },
	{ "soort", "Is het een fysieke of een sociale opgave?", NULL,
	    "Overslaan mag: dan volgt het uit de domeinen.", false },
	{ "thema", "Welk thema hoort erbij?", NULL,
	    "Waar het voor de mensen in de wijk over gaat.", false },
	{ "onderwerp", "Waar gaat het precies over?", NULL,
	    "Staat het er niet bij, typ dan uw eigen woord.", false },
	{ "partijen.naam", "Wie is erbij betrokken?",
	    "Wie is er nog meer bij betrokken?",
	    "De naam van een organisatie of een groep, één per keer.", false },
	{ "partijen.soort", "Wat voor partij is dat?", NULL,
	    "Kies het soort organisatie.", false },
	{ "partijen.rol", "Wat is haar rol?", NULL,
	    "De trekker neemt het voortouw. Zonder trekker gebeurt er "
	    "weinig.", false },
	{ "plannen.naam", "Welk plan is er al?", "Welk plan is er nog meer?",
	    "De naam van het plan of het project, één per keer.", false },
	{ "plannen.periode", "Wanneer wordt het uitgevoerd?", NULL,
	    "Een jaar (2028), kwartaal (2028-Q1), maand (2028-03) of dag "
	    "(2028-03-15); van..tot (2028..2030, 2028-03.., ..2030); of "
	    "onbekend.", false },
	{ "plannen.status", "Hoe ver is het plan?", NULL,
	    "Van een idee tot gereed.", false },
	{ "bron.interessant", "Is het interessant om deze opgave met de "
	    "wijkaanpak te verbinden?", NULL,
	    "Wat vindt wie u spreekt daarvan?", false },
	{ "bron.waarom", "Waarom?", NULL,
	    "In één zin, in de woorden van wie u spreekt.", false },
	{ "kansen.tekst", "Welke kans geeft verbinden?",
	    "Welke kans nog meer?",
	    "In één zin, één per keer: De straat gaat maar één keer open.",
	    false },
	{ "kansen.soort", "Wat voor kans is dat?", NULL,
	    "Kies wat er het best bij past.", false },
	{ "kansen.waarde", "Hoeveel is die kans waard, van 1 (weinig) tot 5 "
	    "(heel veel)?", NULL,
	    "Twijfelt u, geef dan twee punten: 2..4.", false },
	{ "risicos.tekst", "Welk risico heeft verbinden?",
	    "Welk risico nog meer?",
	    "In één zin, één per keer: Het warmtenet komt later dan het "
	    "riool.", false },
	{ "risicos.soort", "Wat voor risico is dat?", NULL,
	    "Kies wat er het best bij past.", false },
	{ "risicos.kans", "Hoe groot is de kans dat het gebeurt, van 1 "
	    "(klein) tot 5 (groot)?", NULL,
	    "Twijfelt u, geef dan twee punten: 2..4.", false },
	{ "risicos.gevolg", "Hoe erg is het dan, van 1 (niet) tot 5 (heel "
	    "erg)?", NULL,
	    "Twijfelt u, geef dan twee punten: 2..4.", false },
	{ "domeinen", "Welke domeinen van de gemeente gaan hierover?", NULL,
	    "Denk ook aan domeinen die moeten meedenken.", false },
	{ .path = NULL }
};
