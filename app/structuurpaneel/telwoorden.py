"""How much was found, and what the button adds, in words for the screen."""

from __future__ import annotations

from collections import Counter
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


def in_woorden(indeling: Indeling, antwoord: Antwoord | None, *, is_beste: bool = False) -> str:
    """How much was found, or without an answer how much there is.

    ``is_beste``: the best first, where a dossier and a domain that were found are rows as well.
    """
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
    if antwoord is not None and is_beste:
        delen += _alone(antwoord.uitslag)
    woorden = [
        f"{getal(aantal)} {een if aantal == 1 else meer}" for aantal, een, meer in delen if aantal
    ]
    return ", ".join(woorden)


def _alone(uitslag: Uitslag) -> list[tuple[int, str, str]]:
    """The dossiers and domains among the results, each with its word for one and for more."""
    from kwalificatiestructuur.graaf import Soort

    soorten = Counter(deel.soort for deel in uitslag.resultaten)
    return [
        (
            soorten[Soort.DOSSIER],
            translate("StructuurPaneel", "dossier"),
            translate("StructuurPaneel", "dossiers"),
        ),
        (
            soorten[Soort.DOMEIN],
            translate("StructuurPaneel", "opleidingsdomein"),
            translate("StructuurPaneel", "opleidingsdomeinen"),
        ),
    ]


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
