"""The sentences of group A of the catalogue: the composition (STR)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "STR-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De samenstelling heeft nog geen onderdelen; een cross-over bestaat uit onderdelen "
            "uit ten minste {minimum} opleidingsdomeinen.",
        ),
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen die meetellen, komen uit {domeinen}; een cross-over bestaat uit "
            "onderdelen uit ten minste {minimum} opleidingsdomeinen.",
        ),
        "geen_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor geen van de onderdelen staat een opleidingsdomein vast; een cross-over bestaat "
            "uit onderdelen uit ten minste {minimum} opleidingsdomeinen.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niet te beoordelen of de onderdelen uit genoeg opleidingsdomeinen komen: van "
            "{onbekend} zegt de geladen structuur niet welk domein het is. Wel bekend: "
            "{domeinen}. Laad de bron waar {onbekend} in staat.",
        ),
    },
    "STR-02": {
        "zelfde_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De codes {codes} zijn samen één opleidingsdomein, {domein}; zij tellen niet als "
            "verschillende domeinen.",
        ),
    },
    "STR-03": {
        "tweeling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Formeel komen de onderdelen uit {domeinen}, inhoudelijk uit één opleidingsdomein: "
            "van {tweelingen} is er een dubbelganger met een ander crebo in een ander domein, en "
            "zo bezien komt alles uit {domein}.",
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
            "geen bestaande kwalificatie meer.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} komt niet voor in de geladen structuur; of de bron is vastgesteld en geldig "
            "is, is niet te beoordelen. Laad de bron waar {bron} in staat.",
        ),
        "nog_niet_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is nog niet geldig op {start}, het begin van het eerste schooljaar: de bron "
            "geldt vanaf {dag}.",
        ),
        "niet_meer_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is niet meer geldig op {start}, het begin van het eerste schooljaar: "
            "instromen kon tot en met {dag}.",
        ),
        "geen_startjaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbaar startjaar ingevuld; of de bronnen dan geldig zijn, is niet te "
            "beoordelen.",
        ),
        "niet_vermeld": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur vermeldt geen geldigheidsduur bij {namen}; of de bron dan "
            "geldig is, is niet te beoordelen.",
        ),
    },
    "STR-06": {
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is een entreeopleiding en hoort bij geen opleidingsdomein; zonder {betrokken} "
            "komen de onderdelen uit minder dan {minimum} opleidingsdomeinen.",
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
            "De cross-over staat bij opleidingsdomein {naam} (referentiedomein {waarde}); een "
            "cross-over hoort bij geen enkel domein: referentiedomein {geen}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het referentiedomein is „{waarde}”; een cross-over hoort bij geen enkel domein: "
            "referentiedomein {geen}.",
        ),
    },
    "STR-09": {
        "geheel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen ({aantal}) staan al in één bestaande kwalificatie: {kwalificaties}. "
            "Een cross-over is dan niet nodig.",
        ),
        "bijna": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van de {aantal} onderdelen staan er {gedeeld} ({procent}%) al in één bestaande "
            "kwalificatie: {kwalificaties}. Ga na of een cross-over nodig is.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
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
            "Van bestaande cross-overs waarvan de inhoud niet openbaar is (het zijn er "
            "{onbekend}), is niet nagegaan of de samenstelling eraan gelijk is.",
        ),
        "geen_vergelijking": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur noemt geen bestaande cross-overs; of de samenstelling aan een "
            "daarvan gelijk is, is niet nagegaan.",
        ),
    },
    "STR-11": {
        "zelfde_onderdeel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: het is hetzelfde onderdeel van de "
            "kwalificatiestructuur. Laat één van beide weg.",
        ),
        "tweeling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: het is gekozen uit dezelfde kwalificatie "
            "onder een ander crebo. Laat één van beide weg.",
        ),
        "zelfde_tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit onderdeel staat er al, als {betrokken}: de teksten zijn gelijk. Laat één van "
            "beide weg.",
        ),
    },
    "STR-13": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze kerntaak heeft geen werkprocessen; er zijn er ten minste {minimum} nodig.",
        ),
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze kerntaak heeft te weinig werkprocessen ({aantal}); er zijn er ten minste "
            "{minimum} nodig.",
        ),
    },
    "STR-15": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In deze kerntaak ontbreekt: {velden}.",
        ),
        "niet_overgenomen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In deze kerntaak ontbreekt: {velden}. Zij is gekozen toen daarvan alleen de titel "
            "bekend was; de geladen structuur heeft de tekst nu wel. Kies de kerntaak opnieuw.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van deze kerntaak is niet meegeleverd: {velden}. Of zij volledig is, is niet te "
            "beoordelen; laad het XML-bestand van SBB of schrijf de tekst zelf.",
        ),
    },
    "STR-16": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In dit werkproces ontbreekt: {velden}.",
        ),
        "geen_competentie": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij het gedrag van dit werkproces is geen competentie genoemd.",
        ),
        "niet_overgenomen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In dit werkproces ontbreekt: {velden}. Het is gekozen toen daarvan alleen de titel "
            "bekend was; de geladen structuur heeft de tekst nu wel. Kies het werkproces opnieuw.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van dit werkproces is niet meegeleverd: {velden}. Of het volledig is, is niet te "
            "beoordelen; laad het XML-bestand van SBB of schrijf de tekst zelf.",
        ),
        "een_handeling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De omschrijving van dit werkproces noemt maar één handeling; een werkproces bestaat "
            "uit meer handelingen.",
        ),
    },
    "STR-17": {
        "kerntaak": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De titel „{titel}” is ook die van kerntaak {betrokken}; geef elke kerntaak een eigen "
            "titel.",
        ),
        "werkproces": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De titel „{titel}” is ook die van werkproces {betrokken}; geef elk werkproces een "
            "eigen titel.",
        ),
    },
    "STR-18": {
        "hernummerd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In het gelezen bestand waren de onderdelen anders genummerd; de codes zijn opnieuw "
            "toegekend aan {betrokken}. Ga dit na; wie het document bewaart, bewaart de nieuwe "
            "codes.",
        ),
    },
}
