"""The sentences of group B of the catalogue: level, kind of training, learning path (NIV)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "NIV-01": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen niveau ingevuld; een cross-over heeft een van de niveaus {mogelijk}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niveau {niveau} kan niet; een cross-over heeft een van de niveaus {mogelijk}.",
        ),
    },
    "NIV-02": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen soort opleiding ingevuld; kies uit {mogelijk}.",
        ),
        "uitgesloten": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een cross-over kan geen „{soort}” zijn; kies uit {mogelijk}.",
        ),
        "past_niet": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een {soort} past niet bij niveau {niveau}; daarbij hoort een {past}.",
        ),
    },
    "NIV-03": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen leerweg ingevuld; kies een of meer van {mogelijk}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Leerweg „{andere}” kan niet; kies een of meer van {mogelijk}.",
        ),
    },
}
