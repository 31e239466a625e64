"""The conditions a to l and the thirteen grounds for refusal, with the rules behind each.

Source: evaluation of 2020, bijlage 1 (conditions) and overzicht 2.1 (grounds for refusal); which
rule belongs where follows the catalogue of rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

_BRON: Final = "evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen)"
GRONDSLAG_VOORWAARDEN: Final = f"{_BRON}, bijlage 1"
GRONDSLAG_WEIGERINGEN: Final = f"{_BRON}, overzicht 2.1"


@dataclass(frozen=True, slots=True)
class Toets:
    """A condition (``a``) or a ground for refusal (``1``): what it is about, and its rules."""

    naam: str
    tekst: str
    regels: tuple[str, ...]


def _regels(groep: str, *nummers: int) -> tuple[str, ...]:
    return tuple(f"{groep}-{nummer:02}" for nummer in nummers)


VOORWAARDEN: Final = (
    Toets(
        "a",
        QT_TRANSLATE_NOOP(
            "Gereedheid",
            "De onderdelen komen uit bestaande kwalificaties van twee of meer opleidingsdomeinen.",
        ),
        _regels("STR", 1, 2, 3, 4, 5, 6, 7),
    ),
    Toets(
        "b",
        QT_TRANSLATE_NOOP(
            "Gereedheid",
            "De onderdelen vormen samen één geheel voor een beroep of een groep van beroepen.",
        ),
        _regels("STR", 20),
    ),
    Toets(
        "c",
        QT_TRANSLATE_NOOP(
            "Gereedheid",
            "De cross-over is nodig: geen bestaande kwalificatie of cross-over volstaat.",
        ),
        (*_regels("STR", 8, 9, 10), "TKM-01"),
    ),
    Toets(
        "d",
        QT_TRANSLATE_NOOP("Gereedheid", "De arbeidsmarkt heeft behoefte aan de cross-over."),
        ("AAN-06",),
    ),
    Toets(
        "e",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "Niveau, soort opleiding en leerweg passen bij een cross-over."
        ),
        _regels("NIV", 1, 2, 3),
    ),
    Toets(
        "f",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "De opleiding doet niet mee aan een ander experiment dat dit uitsluit."
        ),
        ("INS-03",),
    ),
    Toets(
        "g",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "De keuzedelen vallen niet samen met onderdelen van de cross-over."
        ),
        _regels("KD", 5, 6),
    ),
    Toets(
        "h",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "Er is een samenwerkingsovereenkomst met een of meer bedrijven."
        ),
        ("AAN-07",),
    ),
    Toets(
        "i",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "De instelling blijft binnen het aantal experimentele opleidingen."
        ),
        ("INS-01",),
    ),
    Toets(
        "j",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "Een student kan overstappen naar een verwante bestaande opleiding."
        ),
        _regels("AAN", 8, 9),
    ),
    Toets(
        "k",
        QT_TRANSLATE_NOOP(
            "Gereedheid",
            "De instelling heeft in de betrokken domeinen geen waarschuwing of besluit.",
        ),
        ("INS-02",),
    ),
    Toets(
        "l",
        QT_TRANSLATE_NOOP("Gereedheid", "De aanvraag is volledig."),
        (*_regels("AAN", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), "KD-01"),
    ),
)

WEIGERINGSGRONDEN: Final = (
    Toets(
        "1",
        QT_TRANSLATE_NOOP("Gereedheid", "Geen onderdelen uit twee of meer opleidingsdomeinen."),
        ("STR-01",),
    ),
    Toets(
        "2",
        QT_TRANSLATE_NOOP("Gereedheid", "Geen samenhangend geheel voor een beroep."),
        ("STR-20",),
    ),
    Toets(
        "3",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "Niet nodig: er is al een kwalificatie of cross-over die volstaat."
        ),
        (*_regels("STR", 9, 10), "TKM-01"),
    ),
    Toets(
        "4",
        QT_TRANSLATE_NOOP("Gereedheid", "Geen belang voor de arbeidsmarkt."),
        ("AAN-06",),
    ),
    Toets(
        "5",
        QT_TRANSLATE_NOOP("Gereedheid", "Niveau, soort opleiding of leerweg kan niet."),
        _regels("NIV", 1, 2, 3),
    ),
    Toets(
        "6",
        QT_TRANSLATE_NOOP("Gereedheid", "De opleiding doet al mee aan een ander experiment."),
        ("INS-03",),
    ),
    Toets(
        "7",
        QT_TRANSLATE_NOOP("Gereedheid", "Een keuzedeel valt samen met een onderdeel."),
        ("KD-05",),
    ),
    Toets(
        "8",
        QT_TRANSLATE_NOOP("Gereedheid", "Geen samenwerkingsovereenkomst die voldoet."),
        ("AAN-07",),
    ),
    Toets(
        "9",
        QT_TRANSLATE_NOOP("Gereedheid", "De instelling heeft al het hoogste aantal opleidingen."),
        ("INS-01",),
    ),
    Toets(
        "10",
        QT_TRANSLATE_NOOP("Gereedheid", "Geen verwante opleiding om op terug te vallen."),
        ("AAN-08",),
    ),
    Toets(
        "11",
        QT_TRANSLATE_NOOP("Gereedheid", "Een waarschuwing of besluit in een betrokken domein."),
        ("INS-02",),
    ),
    Toets(
        "12",
        QT_TRANSLATE_NOOP("Gereedheid", "De aanvraag is niet volledig."),
        ("AAN-15",),
    ),
    Toets(
        "13",
        QT_TRANSLATE_NOOP(
            "Gereedheid", "De uitwerking past niet bij het model en het toetsingskader."
        ),
        (*_regels("STR", 13, 14, 15, 16, 17, 18, 19), "TKM-02"),
    ),
)
