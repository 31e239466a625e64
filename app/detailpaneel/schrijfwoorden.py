"""Why words in a text are underlined: what each writing rule asks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from composer.schrijfregels import Schrijffout
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_REDENEN: Final = {
    Schrijffout.REFERENTIENIVEAU: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "Noem hier geen referentieniveau of ERK-niveau."
    ),
    Schrijffout.GEEN_ZIN: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "Maak hiervan een hele zin met een werkwoord."
    ),
    Schrijffout.ZODAT: QT_TRANSLATE_NOOP(
        "Schrijfwoorden",
        "Wat na „zodat” komt, hoort niet bij gedrag maar bij het resultaat.",
    ),
    Schrijffout.RESULTAAT: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "In de omschrijving staat geen resultaat; zet het bij het resultaat."
    ),
    Schrijffout.GEDRAG: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "In de omschrijving staat geen gedrag; zet het bij het gedrag."
    ),
    Schrijffout.HERHALING: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "Dit staat ook zo bij vakkennis en vaardigheden; zeg het één keer."
    ),
    Schrijffout.NIVEAU_IN_NAAM: QT_TRANSLATE_NOOP(
        "Schrijfwoorden", "In de naam staat geen niveau."
    ),
}


def uitleg_of(soort: Schrijffout) -> str:
    """The sentence in the language of the screen, with the rule that asks it."""
    return f"{translate('Schrijfwoorden', _REDENEN[soort])} (STR-22)"
