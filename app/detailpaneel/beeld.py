"""What there is to read about one thing of the structure, as values for the screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.structuurpaneel.rijen import Knoop, Rijsoort


@dataclass(frozen=True, slots=True)
class Sectie:
    """A heading with a text or a list under it; both empty = the source has no text here."""

    kop: str
    tekst: str = ""
    lijst: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verwijslijst:
    """A heading with things to go to; ``leeg`` is what stands there when there are none."""

    kop: str
    items: tuple[tuple[Knoop, str], ...] = ()
    leeg: str = ""


@dataclass(frozen=True, slots=True)
class Beeld:
    """One thing: header, facts (label, value), a plain word about what is not known, texts, links.

    ``domein`` is a domain code where there is a badge, else None.
    """

    soort: Rijsoort
    soortnaam: str
    titel: str
    code: str = ""
    domein: str | None = None
    domeinnaam: str = ""
    feiten: tuple[tuple[str, str], ...] = ()
    melding: str = ""
    laden_helpt: bool = False
    secties: tuple[Sectie, ...] = ()
    verwijzingen: tuple[Verwijslijst, ...] = ()
