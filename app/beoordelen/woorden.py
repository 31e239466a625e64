"""The words and icons of reviewing on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt as GuiQt

from composer.beoordelen.pakket import Documentronde
from composer.beoordelen.plaatsen import Plaats
from composer.beoordelen.waarden import Notitiesoort, Notitiestand, Uitkomst
from composer.beoordelen.woorden import (
    GRONDWOORDEN,
    SOORTWOORDEN,
    STANDWOORDEN,
    UITKOMSTWOORDEN,
    name_of_field,
)
from kwalificatiestructuur.dagen import day_in_words, moment_in_words

translate = QCoreApplication.translate

ICOON_VAN_SOORT: Final[Mapping[Notitiesoort, str]] = {
    Notitiesoort.VRAAG: "help",
    Notitiesoort.OPMERKING: "info",
    Notitiesoort.MOET_ANDERS: "error",
}
ICOON_VAN_UITKOMST: Final[Mapping[Uitkomst, str]] = {
    Uitkomst.AANVAARD: "ok",
    Uitkomst.NIET_AANVAARD: "error",
    Uitkomst.MEER_INFORMATIE: "help",
}


def soort_in_woord(soort: Notitiesoort) -> str:
    """What a note asks."""
    return translate("Beoordelen", SOORTWOORDEN[soort])


def stand_in_woord(stand: Notitiestand) -> str:
    """Whether a note waits."""
    return translate("Beoordelen", STANDWOORDEN[stand])


def uitkomst_in_woord(uitkomst: Uitkomst, *, is_weigeringsgrond: bool = False) -> str:
    """The outcome of a decision; a ground for refusal occurs or not."""
    woorden = GRONDWOORDEN if is_weigeringsgrond else UITKOMSTWOORDEN
    return translate("Beoordelen", woorden[uitkomst])


def moment_in_woorden(tijd: datetime) -> str:
    """A moment in the time of this computer."""
    return moment_in_words(tijd.astimezone())


def dag_in_woorden(tijd: datetime) -> str:
    """The day of a moment in the time of this computer, for a row."""
    return day_in_words(tijd.astimezone())


def naam_of(ronde: Documentronde) -> str:
    """What the document of a round is called, on one line."""
    naam = " ".join(ronde.document.samenstelling.naam.split())
    return naam or translate("Beoordelen", "Zonder naam")


def instelling_of(ronde: Documentronde) -> str:
    """Which institution handed a round in, on one line."""
    instelling = " ".join(ronde.document.samenstelling.aanvraag.instelling.split())
    return instelling or translate("Beoordelen", "niet ingevuld")


def eerste_regel(tekst: str) -> str:
    """The beginning of a text, for a row."""
    return next((regel.strip() for regel in tekst.splitlines() if regel.strip()), "")


def veld_in_woord(veld: str, *, van_onderdeel: bool = False) -> str:
    """What a field is called."""
    return name_of_field(veld, van_onderdeel=van_onderdeel, vertaal=translate)


def plaats_in_woorden(plaats: Plaats) -> str:
    """Where a note or a motivation is."""
    return plaats.in_words(translate)


def platte_tip(tekst: str) -> str:
    """A text as a tooltip shows it literally: Qt takes one that looks like HTML for HTML."""
    return GuiQt.convertFromPlainText(tekst) if GuiQt.mightBeRichText(tekst) else tekst
