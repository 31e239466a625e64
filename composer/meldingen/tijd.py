"""The sentences of group F of the catalogue: time (TYD)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "TYD-06": {
        "beeindigd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het experiment cross-over kwalificaties is geëindigd op {einde}: aanvragen kan niet "
            "meer. Deze uitkomst, met peildatum {peildatum}, is alleen een controle.",
        ),
        "niet_toegepast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Regelset „{regelset}” is niet volledig toegepast: {aantal} van de {totaal} regels "
            "gelden niet op de peildatum {peildatum}. Kies een peildatum van {van} tot en met "
            "{tot}, of regelset „wat-als” om zonder kalender te controleren.",
        ),
        "deels_niet_toegepast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Regelset „{regelset}” is niet volledig toegepast: {aantal} van de {totaal} regels "
            "gelden niet op de peildatum {peildatum}: {regels}. Kies een peildatum waarop zij "
            "gelden, of regelset „wat-als” om zonder kalender te controleren.",
        ),
    },
}
