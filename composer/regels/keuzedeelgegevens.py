"""What is known of the chosen keuzedelen: study load, levels, language, obligation.

What a person filled in goes before the register. The register has no column for levels and
language; its titles say them (``geschikt voor niveau 3 en 4``, ``Duits A2/B1``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from composer.normen import Verplichting, verplichting_of
from composer.overlap.delen import normalise
from composer.regels.opleiding import soort_of
from composer.samenstelling import GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.vragen import keuzedeel_on

if TYPE_CHECKING:
    from composer.regels.context import Context

ENGELS: Final = "Engels"
"""The language that is a generic part at level 4 (KD-08, KD-09)."""

_NIVEAUS: Final = re.compile(
    r"\b(?:niveaus?\s*|n)"
    r"(?P<getallen>[1-4](?:\s*(?:,\s*en\b|,|en|of|/|&|\+|-|t/m|tot en met)\s*[1-4])*)\b"
)
_TOT_EN_MET: Final = re.compile(r"([1-4])\s*(?:-|t/m|tot en met)\s*([1-4])")
_NAAR_ANDER_NIVEAU: Final = re.compile(
    r"\b(?:voorbereiding|doorstroom|toewerken|naar|vanuit|rekenen|rekenniveau)\b|mbo-niveau"
)
"""Titles whose level is where the student goes or comes from, or is a level of rekenen."""

_TAAL: Final = re.compile(
    r"(?P<taal>engels|duits|frans|spaans)\b.*?\b(?P<niveaus>[abc][12](?:\s*(?:/|-|en)\s*[abc][12])*)\b"
)
_TAALNIVEAUS: Final = frozenset({"a2", "b1"})


@dataclass(frozen=True, slots=True)
class Keuzedeelgegevens:
    """A chosen keuzedeel with what is known of it.

    ``titel`` is that of the register, else the one filled in. ``sbu`` None, ``niveaus`` () and
    ``taal`` "" = not known or none; ``taal`` only for the keuzedelen that lead to A2 or B1.
    ``record`` is that of the register for the first school year, None for an unknown code.
    """

    code: str
    titel: str
    sbu: int | None
    niveaus: tuple[int, ...]
    taal: str
    record: Keuzedeel | None = None

    @property
    def beschrijving(self) -> str:
        """What the register says it is about; "" where that is not known."""
        return self.record.beschrijving if self.record else ""

    @property
    def naam(self) -> str:
        """Code and title, as a sentence names it."""
        return f"{self.code} {self.titel}".strip()


def gegevens_of(context: Context) -> tuple[Keuzedeelgegevens, ...]:
    """What is known of every chosen keuzedeel; cached as ``Context.keuzedeelgegevens``."""
    return tuple(_gegevens(context, keuzedeel) for keuzedeel in context.keuzedelen)


def to_name(context: Context, gegevens: Iterable[Keuzedeelgegevens]) -> tuple[str, ...]:
    """The names of these keuzedelen, without those that the register does not have.

    Of a code that does not exist KD-11 speaks; that nothing is known of it need not be said again.
    """
    bekend = {keuzedeel.code for keuzedeel in context.bekende_keuzedelen}
    return tuple(keuzedeel.naam for keuzedeel in gegevens if keuzedeel.code in bekend)


def verplichting_for(context: Context) -> Verplichting | None:
    """The obligation on 1 August of the first school year, without one on the reference date.

    None without a kind of training or a level.
    """
    samenstelling = context.samenstelling
    return verplichting_of(soort_of(samenstelling), samenstelling.studieduur, context.dag)


@lru_cache(maxsize=4096)
def niveaus_in(titel: str) -> tuple[int, ...]:
    """The levels that a title says it is meant for; () where it does not."""
    tekst = normalise(titel)
    gevonden = _NIVEAUS.search(tekst)
    if gevonden is None or _NAAR_ANDER_NIVEAU.search(tekst):
        return ()
    getallen = gevonden["getallen"]
    niveaus = {int(teken) for teken in getallen if teken.isdigit()}
    for van, tot in _TOT_EN_MET.findall(getallen):
        niveaus |= set(range(int(van), int(tot) + 1))
    return tuple(sorted(niveaus))


@lru_cache(maxsize=4096)
def taal_in(titel: str) -> str:
    """The language of a keuzedeel that leads to A2 or B1; "" for every other title."""
    gevonden = _TAAL.match(normalise(titel))
    if gevonden is None or gevonden["niveaus"][-2:] not in _TAALNIVEAUS:
        return ""
    return gevonden["taal"].capitalize()


def _gegevens(context: Context, keuzedeel: GekozenKeuzedeel) -> Keuzedeelgegevens:
    record = keuzedeel_on(context.structuur, keuzedeel.code, context.dag)
    titel = (record.titel if record else "") or keuzedeel.titel
    sbu = keuzedeel.sbu
    if sbu is None and record is not None:
        sbu = record.sbu
    niveaus = tuple(sorted(set(keuzedeel.niveaus))) or niveaus_in(titel)
    return Keuzedeelgegevens(keuzedeel.code, titel.strip(), sbu, niveaus, taal_in(titel), record)
