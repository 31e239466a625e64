"""The words of the readiness page; Dutch source texts, translated on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.gereedheid.oordeel import Stand
from composer.vertaling import QT_TRANSLATE_NOOP

STANDWOORDEN: Final[Mapping[Stand, str]] = {
    Stand.NIET_VOLDAAN: QT_TRANSLATE_NOOP("Gereedheid", "Niet voldaan"),
    Stand.VRAAGT: QT_TRANSLATE_NOOP("Gereedheid", "Vraagt een antwoord"),
    Stand.NIET_TE_CONTROLEREN: QT_TRANSLATE_NOOP("Gereedheid", "Hier niet te controleren"),
    Stand.BEANTWOORD: QT_TRANSLATE_NOOP("Gereedheid", "Beantwoord"),
    Stand.VOLDAAN: QT_TRANSLATE_NOOP("Gereedheid", "Voldaan"),
    Stand.BUITEN_REGELSET: QT_TRANSLATE_NOOP("Gereedheid", "Niet toegepast"),
}

STANDTEKENS: Final[Mapping[Stand, str]] = {
    Stand.NIET_VOLDAAN: "✗",
    Stand.VRAAGT: "!",
    Stand.NIET_TE_CONTROLEREN: "?",
    Stand.BEANTWOORD: "✎",
    Stand.VOLDAAN: "✓",
    Stand.BUITEN_REGELSET: "·",
}
"""A sign beside every word, so that colour is never the only carrier."""
