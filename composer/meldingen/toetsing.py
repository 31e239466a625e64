"""The sentences of group H of the catalogue: criteria of the Toetsingskamer (TKM)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "TKM-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De noodzaak is niet ingevuld; leg uit waarom geen bestaande kwalificatie of "
            "cross-over volstaat.",
        ),
        "niet_af": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de noodzaak staat nog een open plek, die begint met „[Vul aan:”. Schrijf daar wat "
            "het programma niet kan weten.",
        ),
        "naaste": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het meest van de gekozen onderdelen hebben: {kwalificaties}. Leg bij de noodzaak uit "
            "waarom die niet volstaan. Aantal kwalificaties in de geladen structuur waarvan de "
            "inhoud niet bekend is: {onbekend}.",
        ),
        "geen_naaste": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Geen van de kwalificaties waarvan de inhoud bekend is, heeft een gekozen onderdeel. "
            "Aantal kwalificaties in de geladen structuur waarvan de inhoud niet bekend is: "
            "{onbekend}.",
        ),
    },
    "TKM-02": {
        "structuur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De opbouw voldoet nog niet aan het model: er is een open fout bij {regels}. Herstel "
            "of motiveer die.",
        ),
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat de inhoud voldoet aan het model, de instructie en het "
            "toetsingskader; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring voldoet de inhoud niet aan het model, de instructie en het "
            "toetsingskader; pas haar aan.",
        ),
    },
    "TKM-03": {
        "open": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Nog zonder toelichting: {criteria}. Schrijf waaruit blijkt dat de cross-over daaraan "
            "voldoet.",
        ),
    },
    "TKM-04": {
        "te_veel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De cross-over heeft {aantal} onderdelen, meer dan {factor} keer het gemiddelde van "
            "{gemiddelde} bij de bronnen van dit niveau ({kwalificaties}). Ga na of dat haalbaar "
            "is binnen de studieduur.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal onderdelen van de cross-over: {aantal}. Gemiddelde van de bronnen van dit "
            "niveau waarvan de inhoud bekend is ({kwalificaties}): {gemiddelde}.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de onderdelen (aantal: {aantal}) haalbaar zijn, is niet te vergelijken: er is geen "
            "bron van hetzelfde niveau waarvan de inhoud bekend is.",
        ),
        "studielast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De studielast bij een studieduur van {duur} jaar is {klokuren} klokuren.",
        ),
        "geen_duur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbare studieduur ingevuld; de studielast is daardoor niet bekend.",
        ),
    },
}
