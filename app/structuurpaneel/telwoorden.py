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
    from kwalificatiestructuur.zoeken import Uitslag

translate = QCoreApplication.translate


def in_woorden(indeling: Indeling, antwoord: Antwoord | None) -> str:
    """How much was found, or without an answer how much there is."""
    getal = screen_locale().toString
    if antwoord is not None and not antwoord.uitslag.is_alles:
        return _first_of(antwoord.uitslag)
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


def _first_of(uitslag: Uitslag) -> str:
    """How many different things are shown of those found, of which one may stand in many places."""
    getal = screen_locale().toString
    getoond = len({(deel.sleutel, deel.titel) for deel in uitslag.resultaten})
    if getoond < uitslag.aantal:
        zin = translate("StructuurPaneel", "eerste {0} van {1}")
        return zin.format(getal(getoond), getal(uitslag.aantal))
    zin = translate("StructuurPaneel", "{0} gevonden, eerste {1} plaatsen")
    return zin.format(getal(getoond), getal(len(uitslag.resultaten)))


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
