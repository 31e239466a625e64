"""The sentences of group A of the catalogue: the parts and their texts (STR-13 to STR-22)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
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
    "STR-14": {
        "niet_nagelopen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Uit deze kerntaak zijn werkprocessen weggelaten (aantal: {weggelaten}). Van {aantal} "
            "van de {totaal} regels vakkennis is nog niet besloten of zij blijven; loop ze na.",
        ),
        "zonder_werkproces": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal regels vakkennis dat blijft zonder werkproces dat in deze kerntaak staat: "
            "{aantal}. Kies er een werkproces bij, of laat de regel vervallen.",
        ),
        "nagelopen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De vakkennis van deze deels gekozen kerntaak is nagelopen: {behouden} behouden, "
            "{vervallen} vervallen.",
        ),
        "bron_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of uit {betrokken} werkprocessen zijn weggelaten, is niet te beoordelen: de geladen "
            "structuur heeft de inhoud van de bron niet. Laad het XML-bestand van SBB.",
        ),
        "regels_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Uit {betrokken} zijn werkprocessen weggelaten, maar de regels vakkennis zijn niet "
            "meegeleverd; welke moeten blijven, is niet na te lopen. Laad het XML-bestand van SBB.",
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
            "Bij het gedrag van dit werkproces is geen competentie genoemd; noem er ten minste "
            "één.",
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
            "De omschrijving van dit werkproces lijkt maar één handeling te noemen, en een "
            "werkproces bestaat uit meer handelingen. Beschrijf ook de andere, of geef de reden.",
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
    "STR-19": {
        "meer_profielen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het gelezen bestand heeft {aantal} profielen; een cross-over heeft er één. Haal de "
            "rest uit het bestand, of maak er een eigen samenstelling van.",
        ),
    },
    "STR-20": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de aanvraag staat nog niet hoe de onderdelen samenhangen. Schrijf om welk beroep "
            "het gaat en hoe de kerntaken bij elkaar horen.",
        ),
        "balans": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Verdeling van de {totaal} onderdelen over de domeinen: {domeinen}. Aantal dossiers: "
            "{dossiers}; aantal bronkwalificaties: {kwalificaties}; kerntaken met onderdelen uit "
            "meer dossiers: {gemengd}.",
        ),
        "balans_deels": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Verdeling van de {totaal} onderdelen over de domeinen: {domeinen}; zonder bekend "
            "domein: {zonder}. Aantal bekende dossiers: {dossiers}; aantal bronkwalificaties: "
            "{kwalificaties}; kerntaken met onderdelen uit meer dossiers: {gemengd}.",
        ),
    },
    "STR-21": {
        "specialist": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} is een specialistenopleiding ({betrokken}); daaruit delen gebruiken is "
            "ongewoon. Kies een andere bron of motiveer waarom deze nodig is.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of het bij {namen} om een specialistenopleiding gaat, is niet te beoordelen: de "
            "geladen structuur noemt de soort opleiding niet. Laad een bron die haar noemt.",
        ),
    },
    "STR-22": {
        "referentieniveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de vakkennis staat een taal- of rekenniveau: {plaatsen}. Beschrijf wat iemand kan, "
            "zonder niveau.",
        ),
        "geen_zin": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze vakkennis is geen hele zin met een werkwoord: {plaatsen}. Begin bijvoorbeeld met "
            "„kan” of „heeft kennis van”.",
        ),
        "zodat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In het gedrag staat {plaatsen}; wat volgt, is een resultaat. Zet het bij het "
            "resultaat.",
        ),
        "resultaat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de omschrijving staat een resultaat: {plaatsen}. Zet het bij het resultaat.",
        ),
        "gedrag": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de omschrijving staat gedrag: {plaatsen}. Zet het bij het gedrag.",
        ),
        "herhaling": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Vakkennis en een werkproces zeggen letterlijk hetzelfde: {plaatsen}. Laat het op één "
            "plaats staan.",
        ),
        "niveau_in_naam": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de naam staat een niveau: {plaatsen}. Laat het weg; het niveau heeft een eigen "
            "veld.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {betrokken} wijkt de tekst af van de bron, maar de bron zoals zij is overgenomen, "
            "is niet geladen. Welke tekst is gewijzigd en of die de schrijfregels volgt, is niet te"
            " beoordelen.",
        ),
        "nagelopen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal gewijzigde teksten dat op de schrijfregels is nagelopen: {aantal}.",
        ),
    },
}
