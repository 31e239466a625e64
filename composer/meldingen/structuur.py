"""The sentences of group A of the catalogue: the composition as a whole (STR-01 to STR-12)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "STR-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De samenstelling heeft nog geen onderdelen; kies onderdelen uit ten minste {minimum} "
            "opleidingsdomeinen, want daaruit bestaat een cross-over.",
        ),
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen die meetellen, komen uit {domeinen}; een cross-over bestaat uit "
            "onderdelen uit ten minste {minimum} opleidingsdomeinen. Kies ook onderdelen uit een "
            "ander domein.",
        ),
        "geen_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor geen van de onderdelen staat een opleidingsdomein vast; een cross-over bestaat "
            "uit onderdelen uit ten minste {minimum} opleidingsdomeinen. Kies onderdelen uit "
            "kwalificaties waarvan het domein bekend is.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niet te beoordelen of de onderdelen uit genoeg opleidingsdomeinen komen: van "
            "{onbekend} noemt de geladen structuur het domein niet. Wel bekend: {domeinen}. Laad "
            "de bron met {onbekend}, of kies uit een kwalificatie waarvan het domein bekend is.",
        ),
    },
    "STR-02": {
        "zelfde_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De codes {codes} zijn samen één opleidingsdomein, {domein}; zij tellen niet als "
            "verschillende domeinen. Kies ook onderdelen uit een ander domein.",
        ),
    },
    "STR-03": {
        "tweeling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Formeel komen de onderdelen uit {domeinen}, inhoudelijk uit één opleidingsdomein: "
            "van {tweelingen} is er een dubbelganger met een andere crebo in een ander domein, en "
            "zo bezien komt alles uit {domein}. Kies ook onderdelen uit een ander domein of geef "
            "de reden.",
        ),
    },
    "STR-04": {
        "zonder_herkomst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel heeft geen bron; in een cross-over staan alleen onderdelen van "
            "bestaande kwalificaties. Kies een onderdeel uit de kwalificatiestructuur.",
        ),
        "bestaat_niet": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De bron {bron} bestaat niet in {editie}, de editie waaruit dit onderdeel zegt te "
            "komen. Kies een onderdeel uit de kwalificatiestructuur.",
        ),
        "niet_gevonden": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De bron {bron} komt niet voor in de geladen structuur ({editie}); of dit onderdeel "
            "uit een bestaande kwalificatie komt, is niet te beoordelen. Laad de bron waaruit het "
            "is gekozen.",
        ),
        "crossover": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Uit cross-over {bron} gekozen: {betrokken}. Een cross-over heeft haar onderdelen zelf "
            "uit bestaande kwalificaties; of deze daarin staan, is niet te beoordelen. Kies ze uit "
            "die kwalificaties of geef de reden.",
        ),
        "inhoud_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {bron} is de inhoud niet meegeleverd; of de gekozen onderdelen ({betrokken}) "
            "daar zo in staan, is niet nagegaan. Laad het XML-bestand van SBB.",
        ),
        "afwijking": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De tekst wijkt af van de bron {bron}.",
        ),
    },
    "STR-05": {
        "oude_structuur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} hoort bij de oude kwalificatiestructuur (codes die met een 9 beginnen) en is "
            "geen bestaande kwalificatie meer. Kies uit een bestaande kwalificatie.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} komt niet voor in de geladen structuur; of de bron is vastgesteld en geldig "
            "is, is niet te beoordelen. Laad de bron waar {bron} in staat.",
        ),
        "nog_niet_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is nog niet geldig op {start}, het begin van het eerste schooljaar: de bron "
            "geldt vanaf {dag}. Kies een andere bron of een later eerste schooljaar.",
        ),
        "niet_meer_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is niet meer geldig op {start}, het begin van het eerste schooljaar: "
            "instromen kon uiterlijk op {dag}. Kies een andere bron of een eerder eerste "
            "schooljaar.",
        ),
        "crossover": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is zelf een cross-over. Of de kwalificaties waar haar onderdelen uit komen, "
            "zijn vastgesteld en geldig, is niet te beoordelen. Kies uit die kwalificaties of geef "
            "de reden.",
        ),
        "geen_startjaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbaar eerste schooljaar ingevuld; of de bronnen dan geldig zijn, is "
            "niet te beoordelen.",
        ),
        "niet_vermeld": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur vermeldt geen geldigheidsduur bij {namen}; of die bij het begin "
            "van het eerste schooljaar loopt, is niet te beoordelen.",
        ),
    },
    "STR-06": {
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is een entreeopleiding en hoort bij geen opleidingsdomein; zonder {betrokken} "
            "komen de onderdelen uit minder dan {minimum} opleidingsdomeinen. Kies ook onderdelen "
            "uit een ander domein.",
        ),
        "telt_niet_mee": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is een entreeopleiding en hoort bij geen opleidingsdomein; onderdelen daaruit "
            "tellen niet mee voor het aantal domeinen ({betrokken}).",
        ),
    },
    "STR-07": {
        "domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De cross-over staat bij opleidingsdomein {naam} (referentiedomein {waarde}), maar "
            "hoort bij geen enkel domein; zet het referentiedomein op {geen}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het referentiedomein is „{waarde}”, maar een cross-over hoort bij geen enkel domein; "
            "zet het referentiedomein op {geen}.",
        ),
    },
    "STR-08": {
        "klein_deel_samenstelling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} draagt {aantal} van de {totaal} onderdelen bij ({procent}%); een bijdrage van "
            "ten hoogste {grens}% past ook in een keuzedeel. Neem er meer uit over, laat deze bron "
            "weg of motiveer waarom zij nodig is.",
        ),
        "klein_deel_bron": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {bron} is {procent}% overgenomen; een bijdrage van ten hoogste {grens}% past ook "
            "in een keuzedeel. Neem er meer uit over, laat deze bron weg of motiveer waarom zij "
            "nodig is.",
        ),
        "aandelen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bijdrage van elke bron (aantal onderdelen: deel van de samenstelling / deel van de "
            "bron dat is overgenomen; wat bronnen delen, telt bij elk mee): {aandelen}.",
        ),
        "aandelen_deels": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bijdrage van elke bron (aantal onderdelen: deel van de samenstelling / deel van de "
            "bron dat is overgenomen; wat bronnen delen, telt bij elk mee): {aandelen}. Bij een "
            "vraagteken zegt de geladen structuur niet hoeveel onderdelen de bron heeft; laad het "
            "XML-bestand van SBB.",
        ),
    },
    "STR-09": {
        "geheel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen ({aantal}) staan al samen in een bestaande kwalificatie of "
            "cross-over: {kwalificaties}. Een nieuwe cross-over is dan niet nodig.",
        ),
        "bijna": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van de {aantal} onderdelen staan er {gedeeld} ({procent}%) al samen in een bestaande "
            "kwalificatie of cross-over: {kwalificaties}. Ga na of een nieuwe cross-over nodig is.",
        ),
        "gelijkend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van de {aantal} onderdelen staan er {gedeeld} ({procent}%) al in een bestaande "
            "kwalificatie of cross-over of lijken zij in tekst of titel op wat daarin staat: "
            "{kwalificaties}. Ga na of een nieuwe cross-over nodig is.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal kwalificaties waarmee is vergeleken: {bekend}. Dat zijn alle kwalificaties van "
            "de geladen structuur.",
        ),
        "deels_vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal kwalificaties waarmee is vergeleken: {bekend}. Aantal waarvan de inhoud niet "
            "is meegeleverd, zodat niet is nagegaan of de onderdelen er al in staan: {onbekend}. "
            "Laad het XML-bestand van SBB om met meer te vergelijken.",
        ),
    },
    "STR-10": {
        "gelijk": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen zijn gelijk aan die van de bestaande cross-over {crossover}, en "
            "omgekeerd. Vraag die cross-over aan met een verkorte aanvraag.",
        ),
        "bijna": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De onderdelen komen gemiddeld voor {procent}% overeen met de bestaande cross-over "
            "{crossover}. Ga na of die met een verkorte aanvraag volstaat.",
        ),
        "zelfde_naam": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De bestaande cross-over {crossover} heeft dezelfde naam. Ga na of het dezelfde "
            "cross-over is.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van de bestaande cross-overs waarvan de inhoud niet is geladen (aantal: {onbekend}), "
            "is niet nagegaan of de samenstelling eraan gelijk is.",
        ),
        "geen_vergelijking": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur noemt geen bestaande cross-overs; of de samenstelling gelijk is "
            "aan een die niet apart is geladen, is niet nagegaan.",
        ),
    },
    "STR-11": {
        "zelfde_onderdeel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: het is hetzelfde onderdeel van de "
            "kwalificatiestructuur. Laat een van beide weg.",
        ),
        "tweeling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: het is gekozen uit dezelfde kwalificatie "
            "onder een andere crebo. Laat een van beide weg.",
        ),
        "zelfde_tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: de teksten zijn gelijk. Laat een van "
            "beide weg.",
        ),
    },
    "STR-12": {
        "tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De tekst van dit werkproces is voor {procent}% gelijk aan die van {betrokken}. Laat "
            "een van beide weg, of beschrijf waarin zij verschillen.",
        ),
        "titel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De titel van dit werkproces is voor {procent}% gelijk aan die van {betrokken}; de "
            "teksten verschillen meer. Laat een van beide weg, of geef elk een eigen titel.",
        ),
        "titel_zonder_tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De titel van dit werkproces is voor {procent}% gelijk aan die van {betrokken}. Alleen "
            "de titels zijn vergeleken: niet van allebei is de tekst bekend. Laat een van beide "
            "weg, of beschrijf waarin zij verschillen.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal werkprocessen waarvan titel en tekst onderling zijn vergeleken: {aantal}.",
        ),
        "alleen_titels_vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal werkprocessen dat onderling is vergeleken: {aantal}. Van {zonder} daarvan is "
            "geen tekst bekend; die zijn alleen op hun titel vergeleken. Laad het XML-bestand van "
            "SBB om ook de teksten te vergelijken.",
        ),
    },
}
