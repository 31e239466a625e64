"""How much was found, and what the button adds, in words for the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.structuurpaneel.structuurrijen import telling_of
from app.taal import screen_locale

if TYPE_CHECKING:
    from app.structuurpaneel.indeling import Indeling
    from app.structuurpaneel.keuze import Keuze
    from app.structuurpaneel.zoeker import Antwoord

translate = QCoreApplication.translate


def in_woorden(indeling: Indeling, antwoord: Antwoord | None) -> str:
    """How much was found, or without an answer how much there is."""
    getal = screen_locale().toString
    if antwoord is not None and not antwoord.uitslag.is_alles:
        zin = translate("StructuurPaneel", "eerste {0} van {1}")
        return zin.format(getal(len(antwoord.uitslag.resultaten)), getal(antwoord.uitslag.aantal))
    telling = telling_of(indeling, antwoord.treffers if antwoord else None)
    delen = [
        (
            telling.kwalificaties,
            translate("StructuurPaneel", "kwalificatie"),
            translate("StructuurPaneel", "kwalificaties"),
        ),
        (
            telling.keuzedelen,
            translate("StructuurPaneel", "keuzedeel"),
            translate("StructuurPaneel", "keuzedelen"),
        ),
        (
            telling.crossovers,
            translate("StructuurPaneel", "cross-over"),
            translate("StructuurPaneel", "cross-overs"),
        ),
    ]
    if antwoord is not None and (antwoord.markeerder or not telling.kwalificaties):
        onderdelen = (
            telling.onderdelen,
            translate("StructuurPaneel", "onderdeel"),
            translate("StructuurPaneel", "onderdelen"),
        )
        delen.insert(1, onderdelen)
    woorden = [
        f"{getal(aantal)} {een if aantal == 1 else meer}" for aantal, een, meer in delen if aantal
    ]
    return ", ".join(woorden)


def toevoegtekst(keuze: Keuze) -> str:
    """What the button does."""
    aantallen = [
        (
            keuze.kerntaken,
            translate("StructuurPaneel", "kerntaak"),
            translate("StructuurPaneel", "kerntaken"),
        ),
        (
            keuze.werkprocessen,
            translate("StructuurPaneel", "werkproces"),
            translate("StructuurPaneel", "werkprocessen"),
        ),
        (
            len(keuze.keuzedelen),
            translate("StructuurPaneel", "keuzedeel"),
            translate("StructuurPaneel", "keuzedelen"),
        ),
    ]
    woorden = [
        een if aantal == 1 else f"{aantal} {meer}" for aantal, een, meer in aantallen if aantal
    ]
    if not woorden:
        return translate("StructuurPaneel", "Toevoegen")
    en = translate("StructuurPaneel", " en ")
    tekst = translate("StructuurPaneel", "{0} toevoegen").format(en.join(woorden))
    return tekst[0].upper() + tekst[1:]
