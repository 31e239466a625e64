"""What an operation touched: the one change protocol of the whole program."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from composer.vertaling import QT_TRANSLATE_NOOP


class Facet(StrEnum):
    """An aspect of a composition that an operation can touch and a rule can read."""

    NAAM = "naam"
    VELDEN = "velden"
    DELEN = "delen"
    TITELS = "titels"
    TEKSTEN = "teksten"
    KEUZEDELEN = "keuzedelen"
    AANVRAAG = "aanvraag"
    VERKLARINGEN = "verklaringen"
    MOTIVERINGEN = "motiveringen"
    BESLUITEN = "besluiten"
    EISEN = "eisen"
    VAKKENNIS = "vakkennis"


ALLE_FACETTEN = frozenset(Facet)


class Bewerkingsnaam(StrEnum):
    """What the undo menu calls an operation; ``Change.parameters`` fill the places in it."""

    KERNTAAK_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "kerntaak toevoegen")
    KERNTAKEN_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} kerntaken toevoegen")
    WERKPROCES_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "werkproces toevoegen")
    WERKPROCESSEN_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} werkprocessen toevoegen")
    ONDERDELEN_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "onderdelen toevoegen")
    ONDERDEEL_VERWIJDEREN = QT_TRANSLATE_NOOP("Bewerkingen", "onderdeel verwijderen")
    ONDERDELEN_VERWIJDEREN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} onderdelen verwijderen")
    KERNTAAK_VERPLAATSEN = QT_TRANSLATE_NOOP("Bewerkingen", "kerntaak verplaatsen")
    KERNTAKEN_VERPLAATSEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} kerntaken verplaatsen")
    WERKPROCES_VERPLAATSEN = QT_TRANSLATE_NOOP("Bewerkingen", "werkproces verplaatsen")
    WERKPROCESSEN_VERPLAATSEN = QT_TRANSLATE_NOOP(
        "Bewerkingen", "{aantal} werkprocessen verplaatsen"
    )
    TITEL_WIJZIGEN = QT_TRANSLATE_NOOP("Bewerkingen", "titel wijzigen")
    VELD_WIJZIGEN = QT_TRANSLATE_NOOP("Bewerkingen", "{veld} wijzigen")
    ONDERDEEL_VERVANGEN = QT_TRANSLATE_NOOP("Bewerkingen", "onderdeel vervangen")
    HERNUMMEREN = QT_TRANSLATE_NOOP("Bewerkingen", "hernummeren")
    BRONTEKST_TERUGZETTEN = QT_TRANSLATE_NOOP("Bewerkingen", "brontekst terugzetten")
    BRONTEKST_OVERNEMEN = QT_TRANSLATE_NOOP("Bewerkingen", "brontekst overnemen")
    BRONTEKST_AANVULLEN = QT_TRANSLATE_NOOP("Bewerkingen", "brontekst aanvullen")
    BRON_KOPPELEN = QT_TRANSLATE_NOOP("Bewerkingen", "bron koppelen")
    KEUZEDEEL_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "keuzedeel toevoegen")
    KEUZEDELEN_TOEVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} keuzedelen toevoegen")
    KEUZEDEEL_VERWIJDEREN = QT_TRANSLATE_NOOP("Bewerkingen", "keuzedeel verwijderen")
    KEUZEDELEN_VERWIJDEREN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} keuzedelen verwijderen")
    KEUZEDEEL_VERVANGEN = QT_TRANSLATE_NOOP("Bewerkingen", "keuzedeel vervangen")
    KEUZEDEEL_EEN_KEER = QT_TRANSLATE_NOOP("Bewerkingen", "keuzedeel één keer houden")
    VERKLARING = QT_TRANSLATE_NOOP("Bewerkingen", "verklaring {regel}")
    MOTIVERING_WIJZIGEN = QT_TRANSLATE_NOOP("Bewerkingen", "motivering wijzigen")
    VAKKENNIS_NALOPEN = QT_TRANSLATE_NOOP("Bewerkingen", "vakkennis nalopen")
    RIJ_OVERNEMEN = QT_TRANSLATE_NOOP("Bewerkingen", "rij overnemen")
    RIJEN_OVERNEMEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} rijen overnemen")
    BEVINDING_OPLOSSEN = QT_TRANSLATE_NOOP("Bewerkingen", "bevinding oplossen")
    BEVINDINGEN_OPLOSSEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} bevindingen oplossen")
    TWEELING_VERVANGEN = QT_TRANSLATE_NOOP("Bewerkingen", "tweeling vervangen")
    KERNTAKEN_SAMENVOEGEN = QT_TRANSLATE_NOOP("Bewerkingen", "kerntaken samenvoegen")
    NIEUWE_AANVRAAG = QT_TRANSLATE_NOOP("Bewerkingen", "nieuwe aanvraag")
    NIEUWE_BRONTEKST = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: nieuwe brontekst")
    MIJN_TEKST = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: mijn tekst")
    ALLEEN_NUMMERS = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: alleen nummers")
    VERVANGING = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: vervanging")
    LATEN = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: laten")
    VERWIJDEREN = QT_TRANSLATE_NOOP("Bewerkingen", "bijwerken: verwijderen")
    DELEN_BIJWERKEN = QT_TRANSLATE_NOOP("Bewerkingen", "{aantal} onderdelen bijwerken")


@dataclass(frozen=True, slots=True)
class Change:
    """The facets and the subjects (ids of parts, field names, keuzedeel codes) that were touched.

    ``naam`` and ``parameters`` say what the edit is called (None = no edit of a user);
    ``composer.bewerkingswoorden`` makes the text of them.
    """

    facetten: frozenset[Facet]
    onderdelen: frozenset[str] = frozenset()
    naam: Bewerkingsnaam | None = None
    parameters: tuple[tuple[str, str | int], ...] = ()


def counted(
    facetten: Collection[Facet],
    onderdelen: Collection[str],
    aantal: int,
    een: Bewerkingsnaam,
    meer: Bewerkingsnaam,
) -> Change:
    """The change of an operation on a number of things: ``een`` is its name for one of them."""
    naam, parameters = (een, ()) if aantal == 1 else (meer, (("aantal", aantal),))
    return Change(frozenset(facetten), frozenset(onderdelen), naam, parameters)


def field_changed(facet: Facet, onderwerp: str, veld: str) -> Change:
    """The change of an operation that gives one field of ``onderwerp`` another value."""
    naam = Bewerkingsnaam.VELD_WIJZIGEN
    return Change(frozenset({facet}), frozenset({onderwerp}), naam, (("veld", veld),))
