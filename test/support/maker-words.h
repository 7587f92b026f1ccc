#ifndef SUPPORT_MAKER_WORDS_H
#define SUPPORT_MAKER_WORDS_H

/*
 * maker-words -- what the generated opgaven are about
 *
 * Made up, but of the words, lengths and accents of real ones: what a parser
 * and a matcher meet is what matters here, not whether a street exists.
 */

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct subject {
	const char *id, *titel;	/* the place follows the titel */
	const char *soort;	/* or NULL: follows from domeinen */
	const char *thema, *onderwerp, *domeinen, *maatregelen;
	const char *afdeling, *trekker, *trekker_soort, *plan;
	const char *tekst[2];	/* two halves of an omschrijving */
	const char *kans, *kans_soort;
	const char *risico, *risico_soort, *beheersing;
	int graafwerk;		/* does the street open? */
};

static const struct subject subjects[] = {
	{ "riolering", "Riolering is aan vervanging toe:", NULL,
	    "leefomgeving", "vervangingsopgave", "water en riolering, verkeer",
	    "rioolvervanging", "Beheer", "gemeente", "gemeente",
	    "Rioolvervanging",
	    { "Het riool uit de jaren vijftig moet vervangen worden",
	      "de straat gaat daarvoor vijf maanden open" },
	    "De straat gaat maar één keer open", "minder overlast",
	    "Vertraging van het warmtenet houdt de rioolvervanging op",
	    "vertraging", "Het riool vastzetten op het jaar van de aanleg",
	    1 },
	{ "wateroverlast", "Water op straat na een zware bui:", "fysiek",
	    "leefomgeving", "wateroverlast", "water en riolering, groen",
	    "afkoppelen, vergroening", "Water", "waterschap", "waterschap",
	    "Afkoppelen regenwater",
	    { "Bij hevige buien loopt het water de kelders in",
	      "er is geïnventariseerd welke panden laag liggen" },
	    "Regenwater en leidingen passen in één profiel",
	    "kostenbesparing",
	    "De ondergrond is te vol voor alles naast elkaar", "complexiteit",
	    "Eerst een dwarsprofiel laten tekenen", 1 },
	{ "hittestress", "Te weinig schaduw:", "fysiek", "leefomgeving",
	    "hittestress", "groen, ruimtelijke ordening", "vergroening",
	    "Groen", "gemeente", "gemeente", "Meer bomen in de straat",
	    { "Op warme dagen is het hier zes graden heter dan in het park",
	      "ouderen komen dan niet meer buiten" },
	    "Nieuwe bomen kunnen meteen na de leidingen geplant worden",
	    "leefbaarheid", "Kabels en boomwortels zitten elkaar in de weg",
	    "complexiteit", "Groeiplaatsen vooraf in het profiel opnemen",
	    1 },
	{ "schoolplein", "Schoolplein zonder groen:", "gemengd",
	    "onderwijs", "hittestress", "onderwijs, groen", "vergroening",
	    "Onderwijs", "schoolbestuur", "onderwijs", "Groen schoolplein",
	    { "Het plein is van steen en staat in de zomer leeg",
	      "leerlingen en ouders willen zelf meedenken over het ontwerp" },
	    "De school kan als eerste op het warmtenet aansluiten",
	    "momentum", "Werk tijdens schooltijd geeft onveilige routes",
	    "weerstand", "Plannen in de zomervakantie", 0 },
	{ "betonrot", "Betonrot aan de galerijen:", NULL, "wonen",
	    "betonrot", "wonen, bouw- en woningtoezicht",
	    "renovatie, isolatie", "Wonen", "woningcorporatie",
	    "woningcorporatie", "Groot onderhoud galerijen",
	    { "De galerijen en balkons zijn aangetast en worden gestut",
	      "de corporatie wil in dezelfde ronde de gevel isoleren" },
	    "Eén keer een steiger voor beton en isolatie",
	    "kostenbesparing", "De huur stijgt meer dan bewoners aankunnen",
	    "weerstand", "Woonlastengarantie afspreken", 0 },
	{ "isolatie", "Slecht geïsoleerde woningen:", NULL, "wonen",
	    "isolatieopgave", "wonen, energie", "isolatie, ventilatie",
	    "Duurzaamheid", "woningcorporatie", "woningcorporatie",
	    "Isolatie naar label B",
	    { "De woningen hebben enkel glas en een ongeïsoleerde spouw",
	      "bewoners klagen over tocht en schimmel in de slaapkamers" },
	    "Woningen worden klaar voor warmte van lage temperatuur",
	    "wooncomfort", "Particuliere eigenaren haken af op de kosten",
	    "meerkosten", "Aanbod met de lening van het Warmtefonds", 0 },
	{ "energiearmoede", "Huishoudens met een te hoge rekening:",
	    "sociaal", "duurzaamheid", "energiearmoede",
	    "armoede en schulden, welzijn", "energiecoach", "Sociaal domein",
	    "welzijnsorganisatie", "welzijnsorganisatie",
	    "Energiecoaches langs de deur",
	    { "Een op de acht huishoudens houdt de verwarming uit",
	      "de bijzondere bijstand bereikt hen maar voor een deel" },
	    "Wie geholpen wordt met de rekening doet mee met de overstap",
	    "draagvlak", "Gegevens over inkomen zijn gevoelig", "privacy",
	    "Werken met wat bewoners zelf vertellen", 0 },
	{ "schulden", "Problematische schulden:", "sociaal", "werk",
	    "schulden", "armoede en schulden", "schuldhulpverlening",
	    "Werk en inkomen", "kredietbank", "gemeente",
	    "Vroegsignalering",
	    { "Betalingsachterstanden bij energie en huur lopen op",
	      "de wijkteams zien steeds dezelfde adressen terugkomen" },
	    "Een lagere rekening haalt de druk van het gezin", "draagvlak",
	    "Het team heeft geen mensen over voor een tweede aanpak",
	    "capaciteit", "Formatie regelen voordat de aanpak start", 0 },
	{ "eenzaamheid", "Ouderen die niemand spreken:", "sociaal",
	    "samenleven", "eenzaamheid", "zorg, welzijn", "ontmoetingsplek",
	    "Welzijn", "buurthuis", "welzijnsorganisatie",
	    "Huiskamer van de buurt",
	    { "Een derde van de ouderen in de flat spreekt wekelijks niemand",
	      "het buurthuis is op maandag en in de zomer dicht" },
	    "Het gesprek over de cv-ketel is ook een gesprek over het leven",
	    "ontmoeting", "Te veel bezoekers aan de deur in één jaar",
	    "weerstand", "Eén vast gezicht per portiek", 0 },
	{ "ontmoeting", "Geen plek om elkaar te ontmoeten:", "gemengd",
	    "samenleven", "ontmoeting", "welzijn, ruimtelijke ordening",
	    "ontmoetingsplek", "Wijkzaken", "bewonersvereniging", "bewoners",
	    "Buurtplek in het oude ketelhuis",
	    { "Sinds de sluiting van het wijkcentrum ontbreekt een plek",
	      "bewoners willen het leegstaande ketelhuis zelf beheren" },
	    "Het ketelhuis komt vrij als het warmtenet er ligt", "momentum",
	    "De beheergroep bestaat uit drie mensen", "capaciteit",
	    "Startsubsidie voor een beheerder", 0 },
	{ "kruispunt", "Onveilige oversteek:", "fysiek", "veiligheid",
	    "verkeersveiligheid", "verkeer, veiligheid", "herinrichting",
	    "Verkeer", "gemeente", "gemeente", "Herinrichting kruispunt",
	    { "Kinderen steken hier zonder zicht over naar school",
	      "in drie jaar zijn er zeven ongelukken gemeld" },
	    "De herinrichting lift mee op het opengaan van de straat",
	    "kostenbesparing", "Omleidingen tegelijk in twee straten",
	    "vertraging", "Faseren per straatkant", 1 },
	{ "laadpalen", "Laadpalen en een vol stroomnet:", "fysiek",
	    "duurzaamheid", "netcongestie", "energie, verkeer",
	    "netverzwaring", "Duurzaamheid", "netbeheerder", "netbeheerder",
	    "Verzwaring laagspanningsnet",
	    { "Het laagspanningsnet kan geen nieuwe aansluitingen aan",
	      "de netbeheerder zoekt plek voor twee transformatorhuisjes" },
	    "Minder warmtepompen scheelt een verzwaring", "kostenbesparing",
	    "Kabels liggen er voordat het tracé bekend is",
	    "vervroegde investering", "Tracés samen tekenen", 1 },
	{ "portiek", "Overlast in de portieken:", "sociaal", "veiligheid",
	    "overlast", "veiligheid, welzijn", "buurtbemiddeling",
	    "Veiligheid", "politie", "politie", "Schoon, heel en veilig",
	    { "Bewoners voelen zich 's avonds niet veilig in het portiek",
	      "de wijkagent en de huismeester lopen samen rondes" },
	    "Nieuwe entrees geven licht en zicht", "leefbaarheid",
	    "De entrees mogen van welstand niet veranderen", "vergunning",
	    "Vooroverleg met welstand", 0 },
	{ "werkplek", "Jongeren zonder werk of opleiding:", "sociaal",
	    "werk", "werkloosheid", "werkgelegenheid, onderwijs",
	    "leerwerkplek", "Werk en inkomen", "regionaal opleidingscentrum",
	    "onderwijs", "Leerwerkplekken techniek",
	    { "Er zijn veel jongeren thuis en installateurs zoeken mensen",
	      "het opleidingscentrum wil een klas in de wijk beginnen" },
	    "De aanleg geeft drie jaar werk dicht bij huis", "draagvlak",
	    "De aannemer heeft geen begeleiders", "capaciteit",
	    "Als eis in de aanbesteding opnemen", 0 }
};

/* Sentences that people add. */
static const char *const remarks[] = {
	"Volgens de bewonersavond gaat het om meer woningen dan gedacht.",
	"De raming van 2024 wordt nog geïndexeerd, met zo'n 4 % per jaar.",
	"Op de kaart van de beheerder staat dit vak als 'matig'.",
	"De financiële dekking is pas na de kadernota bekend.",
	"Er ligt nog een toezegging aan de raad om dit voor 2028 te regelen.",
	"Huurders én kopers wonen hier door elkaar.",
	"Het gaat vooral om de even kant; de oneven kant is al gedaan.",
	"Wie er precies over gaat, moet nog worden uitgezocht (zie bron).",
	"De corporatie rekent met € 12.500 per woning."
};

static const char *const street_starts[] = {
	"Nobel", "Bach", "Mozart", "Huygens", "Lorentz", "Zeeman", "Eijkman",
	"Spinoza", "Erasmus", "Thorbecke", "Linde", "Beuken", "Iepen",
	"Populieren", "Merel", "Zwaluw", "Ooievaar", "Tulpen", "Rozen",
	"Molen", "Kerk", "Dorps", "Haven", "Kanaal", "Veld", "Akker",
	"Weide", "Wilhelmina", "Juliana", "Beatrix", "Van Galen", "Tromp",
	"Piet Hein", "De Ruyter", "Curaçao", "Groot-Brabant"
};

static const char *const street_ends[] = {
	"straat", "laan", "weg", "hof", "plein", "singel", "pad"
};

static const char *const wijk_starts[] = {
	"Beneden", "Boven", "Noorder", "Ooster", "Zuider", "Wester", "Molen",
	"Vogel", "Bloemen", "Componisten", "Schilders", "Rivieren", "Haven",
	"Stations", "Kolonie", "Planeten"
};

static const char *const wijk_ends[] = {
	"buurt", "wijk", "kwartier", "veld", "dorp"
};

static const char *const towns[] = {
	"Wageningen", "Tilburg", "Leiden", "Zwolle", "Groningen", "Súdwest",
	"Arnhem", "Purmerend", "Vlaardingen", "Middelburg", "Heerlen"
};

#endif
